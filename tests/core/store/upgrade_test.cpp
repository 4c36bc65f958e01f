// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFileInfo>
#include <QJsonDocument>

#include "core/store/sql/connection/statements.h"
#include "core/store/sql/ledger/ledger_table.h"
#include "core/store/sql/migrations/migrator.h"
#include "core/store/sql/postgres/postgres_session.h"
#include "core/store/sql/sqlite/sqlite_session.h"
#include "tests/core/store/store_fixture.h"

namespace zhiban::testing {
namespace {

QJsonObject json(const char* text) {
    return QJsonDocument::fromJson(text).object();
}

// A store as the first version of the program left it.
class AStoreOfTheFirstVersion : public StoreTest {
  protected:
    void SetUp() override {
        if (GetParam() == sql::Engine::Postgres) {
            QString whyNot;
            PostgresServer* server = sharedServer(whyNot);
            if (server == nullptr) {
                GTEST_SKIP() << whyNot.toStdString();
            }
            address_ = server->newDatabase();
        } else {
            address_ = text("sqlite:") + path_;
            const auto session = valueOf(sql::openSqliteSession(path_, sql::SqliteMode::Create));
            valueOf(session->script(
                QStringLiteral("PRAGMA application_id=%1; PRAGMA user_version=1").arg(sql::sqliteApplicationId)));
            fill(*session);
            return;
        }
        const auto session = valueOf(sql::openPostgresSession(valueOf(sql::parsePostgresAddress(address_))));
        valueOf(session->script(text("CREATE SCHEMA IF NOT EXISTS zb")));
        fill(*session);
        valueOf(session->script(text("INSERT INTO meta (key, value) VALUES ('schema', '1')")));
    }

    void fill(sql::Session& session) {
        valueOf(session.script(sql::statementFile(text("migrations/0001_create.sql"), session.engine())));
        valueOf(session.script(text(
            "INSERT INTO source (id, key, name, connector, address, added_at) VALUES (1, 'b', 'b', 'jsonl', '', 0)")));
        const QString bytes = session.engine() == sql::Engine::Sqlite ? text("x'00'") : text("decode('00', 'hex')");
        valueOf(session.script(
            QStringLiteral(
                "INSERT INTO post (id, identity, revision, source_id, external_id, url, title, body, author, "
                "fetched_at, shown_at, place, likes, doubts, level, row_hash) "
                "VALUES (1, %1, 1, 1, '1', '', '路灯', '灯杆在晃', '', 5, 5, '', 0, 0, 2, %1)")
                .arg(bytes)));
        valueOf(session.script(
            text("INSERT INTO hit (post_id, position, rule_id, rule_version, rule_name, level, layers, spans) "
                 "VALUES (1, 0, 'r-1', 2, '路灯', 2, 0, '0+2')")));
        valueOf(session.script(
            text("INSERT INTO rule (id, version, name, level, any_of, all_of, none_of, layers, active) "
                 "VALUES ('r-1', 1, '灯', 2, '[]', '[]', '[]', 0, 1), ('r-1', 2, '路灯', 2, '[]', '[]', '[]', 0, 1)")));
        LedgerHead head;
        sql::LedgerTable ledger(session);
        const auto record = [&](const QString& verb, const char* kind, const char* id, const QJsonObject& payload) {
            valueOf(ledger.append(draft(verb, text(kind), text(id), payload), head));
            clock_.advance(Milliseconds(1000));
        };
        record(verbs::RuleSaved, "rule", "r-1", json(R"({"active":true,"all":[],"any":["灯"],"id":"r-1","layers":0,
            "level":"orange","name":"灯","none":[],"version":1})"));
        record(verbs::RuleSaved, "rule", "r-1", json(R"({"active":true,"all":["晃"],"any":["灯杆","路灯"],"id":"r-1",
            "layers":0,"level":"orange","name":"路灯","none":["演习"],"version":2})"));
        record(verbs::CaseOpened, "case", "c-1", json(R"({"category":"市政","detected_at":5,"level":"orange",
            "number":"1970-0001","place":"","posts":[1],"resolution_due":9,"response_due":7,"title":"路灯"})"));
        record(verbs::CaseSourceTold, "case", "c-1",
               json(R"({"channel":"回帖","state_after":"told_source","text":"修好了"})"));
    }

    const QString path_ = folder_.filePath(QStringLiteral("store.db"));
};
ZHIBAN_ON_BOTH_ENGINES(AStoreOfTheFirstVersion);

TEST_P(AStoreOfTheFirstVersion, KeepsItsRulesAndHits) {
    const TimePoint start = clock_.now() - Milliseconds(4000);
    store_ = open(Missing::Refuse);
    const auto versions = valueOf(reader()->rules().versions(RuleId{text("r-1")}));
    ASSERT_EQ(versions.size(), 2U);
    EXPECT_EQ(versions[0].rule.condition, text("灯杆\n路灯\n且 晃\n非 演习"));
    EXPECT_EQ(versions[0].savedAt, start + Milliseconds(1000));
    EXPECT_EQ(versions[1].rule.condition, text("灯"));
    EXPECT_EQ(versions[1].savedBy, text("王警官"));
    EXPECT_EQ(valueOf(reader()->rules().active()).at(0), versions[0].rule);
    const FeedItem item = valueOf(reader()->posts().item(PostId{1}));
    EXPECT_EQ(item.level, Level::Orange);
    ASSERT_EQ(item.hits.size(), 1U);
    EXPECT_FALSE(item.hits[0].muted);
    EXPECT_EQ(item.triage, TriageState::Cased);
}

TEST_P(AStoreOfTheFirstVersion, KeepsItsCases) {
    store_ = open(Missing::Refuse);
    const CaseFile file = valueOf(reader()->cases().file(CaseId{text("c-1")}));
    EXPECT_EQ(file.summary.state, CaseState::ToldSource);
    EXPECT_EQ(file.summary.mentions, QStringList());
    ASSERT_EQ(file.told.size(), 1U);
    EXPECT_EQ(file.told[0].account, QString());
    writer_ = valueOf(store_->openWriter());
    const QStringList rows = projections();
    valueOf(writer_->rebuildProjections());
    EXPECT_EQ(projections(), rows);
}

TEST_P(AStoreOfTheFirstVersion, IsLeftAsItWasWhenItsRecordCannotBeRead) {
    {
        const auto session = rawSession();
        valueOf(
            session->script(GetParam() == sql::Engine::Sqlite
                                ? text("DROP TRIGGER ledger_keeps; UPDATE ledger SET payload = 'x' WHERE sequence = 2")
                                : text("ALTER TABLE ledger DISABLE TRIGGER ALL; UPDATE ledger SET payload = 'x' "
                                       "WHERE sequence = 2")));
    }
    EXPECT_EQ(openSqlStore(address_, Missing::Refuse, clock_).error().subject, text("ledger.damaged"));
    const auto session = rawSession();
    EXPECT_EQ(valueOf(sql::schemaOf(*session)), 1);
    EXPECT_EQ(valueOf(session->number(text("SELECT count(*) FROM rule WHERE any_of = '[]'"))), 2);
}

TEST_P(AStoreOfTheFirstVersion, IsCopiedBeforeItIsChanged) {
    if (GetParam() == sql::Engine::Postgres) {
        GTEST_SKIP() << "a server is backed up by those who run it";
    }
    open(Missing::Refuse);
    const QString copy = QStringLiteral("%1.before-%2.db").arg(path_).arg(sql::newestSchema());
    ASSERT_TRUE(QFileInfo::exists(copy));
    EXPECT_EQ(valueOf(sql::schemaOf(*valueOf(sql::openSqliteSession(copy, sql::SqliteMode::Read)))), 1);
}

}  // namespace
}  // namespace zhiban::testing
