// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/verify_chain.h"
#include "tests/core/store/store_fixture.h"

namespace zhiban::testing {
namespace {

// Somebody with the file, or with the server's owner account, changes the record behind the program's back.
class Tampering : public StoreTest {
  protected:
    void SetUp() override {
        StoreTest::SetUp();
        for (int i = 0; !IsSkipped() && i < 20; ++i) {
            valueOf(act(verbs::StoreCreated, text("store"), QString::number(i), {{text("n"), i}}));
        }
    }
    ChainVerdict verdict() {
        const auto session = reader();
        const auto pages = [&](qint64 after) { return session->ledger().after(after, 7); };
        return valueOf(verifyChain(valueOf(session->ledger().head()), pages, Cancellation()));
    }
    void tamper(const QString& statement) {
        const auto session = rawSession();
        for (const char* trigger : {"ledger_keeps", "ledger_stays"}) {
            const QString name = QLatin1String(trigger);
            valueOf(session->script(GetParam() == sql::Engine::Sqlite
                                        ? QStringLiteral("DROP TRIGGER %1").arg(name)
                                        : QStringLiteral("DROP TRIGGER %1 ON ledger").arg(name)));
        }
        valueOf(session->script(statement));
    }
};
ZHIBAN_ON_BOTH_ENGINES(Tampering);

TEST_P(Tampering, IsNotFoundWhereNoneWas) {
    EXPECT_TRUE(verdict().sound());
    EXPECT_EQ(verdict().checked, 20);
}

TEST_P(Tampering, MeetsARecordThatCannotBeEditedByMistake) {
    const auto session = rawSession();
    for (const char* statement :
         {"UPDATE ledger SET actor = 'x'", "DELETE FROM ledger WHERE sequence = 20", "DELETE FROM ledger_head"}) {
        EXPECT_EQ(session->script(QLatin1String(statement)).error().subject, text("ledger.immutable")) << statement;
    }
}

TEST_P(Tampering, IsFoundWhenAnEntryWasEdited) {
    tamper(text("UPDATE ledger SET actor = '别人' WHERE sequence = 13"));
    EXPECT_FALSE(verdict().intact);
    EXPECT_EQ(verdict().firstBad, 13);
}

TEST_P(Tampering, IsFoundWhenOneBitOfAPayloadFlipped) {
    tamper(text("UPDATE ledger SET payload = replace(payload, '8', '9') WHERE sequence = 9"));
    EXPECT_EQ(verdict().firstBad, 9);
}

TEST_P(Tampering, IsFoundWhenAPayloadIsNoLongerJson) {
    tamper(text("UPDATE ledger SET payload = 'x' || payload WHERE sequence = 10"));
    EXPECT_FALSE(verdict().intact);
    EXPECT_EQ(verdict().firstBad, 10);
    EXPECT_EQ(writer_->rebuildProjections().error().kind, ErrorKind::Corrupt);
}

TEST_P(Tampering, IsFoundWhenAnEntryIsGone) {
    tamper(text("DELETE FROM ledger WHERE sequence = 5"));
    EXPECT_FALSE(verdict().complete);
    EXPECT_EQ(verdict().firstBad, 5);
}

TEST_P(Tampering, IsFoundWhenTheEndIsGone) {
    tamper(text("DELETE FROM ledger WHERE sequence > 17"));
    EXPECT_FALSE(verdict().complete);
    EXPECT_EQ(verdict().firstBad, 18);
}

TEST_P(Tampering, IsFoundWhenEntriesChangedPlaces) {
    tamper(
        text("UPDATE ledger SET sequence = 1000 WHERE sequence = 3; UPDATE ledger SET sequence = 3 WHERE sequence = 4;"
             "UPDATE ledger SET sequence = 4 WHERE sequence = 1000"));
    EXPECT_FALSE(verdict().intact);
    EXPECT_EQ(verdict().firstBad, 3);
}

}  // namespace
}  // namespace zhiban::testing
