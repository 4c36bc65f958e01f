// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <QCryptographicHash>
#include <QJsonArray>
#include <algorithm>

#include "core/ledger/canonical.h"
#include "core/ledger/verify_chain.h"

namespace zhiban {
namespace {

LedgerEntry entryAfter(const LedgerHead& head, const QString& text) {
    LedgerEntry entry{head.sequence + 1,
                      fromMilliseconds(1'772'438'400'000 + head.sequence),
                      {QStringLiteral("王警官"), QStringLiteral("desk-1")},
                      QStringLiteral("case.note_added"),
                      QStringLiteral("case"),
                      QStringLiteral("c-1"),
                      {{QStringLiteral("text"), text}},
                      head.hash,
                      {}};
    entry.hash = *chainHash(entry);
    return entry;
}

std::vector<LedgerEntry> someChain(int length) {
    std::vector<LedgerEntry> chain;
    LedgerHead head;
    for (int i = 0; i < length; ++i) {
        chain.push_back(entryAfter(head, QStringLiteral("第 %1 条").arg(i)));
        head = {chain.back().sequence, chain.back().hash};
    }
    return chain;
}

LedgerHead headOf(const std::vector<LedgerEntry>& chain) {
    return chain.empty() ? LedgerHead{} : LedgerHead{chain.back().sequence, chain.back().hash};
}

ChainVerdict verdictOn(const std::vector<LedgerEntry>& chain, const LedgerHead& head) {
    const auto pages = [&](qint64 after) -> Result<std::vector<LedgerEntry>> {
        std::vector<LedgerEntry> page;
        for (const LedgerEntry& entry : chain) {
            if (entry.sequence > after && page.size() < 3) {
                page.push_back(entry);
            }
        }
        return page;
    };
    return *verifyChain(head, pages, Cancellation());
}

TEST(CanonicalJson, SortsKeysAndKeepsNoWhiteSpace) {
    const QJsonObject object{{QStringLiteral("b"), 1},
                             {QStringLiteral("a"), QJsonArray{true, QJsonValue::Null, QStringLiteral("x\n\"")}},
                             {QStringLiteral("中"), QJsonObject{{QStringLiteral("n"), -7}}}};
    EXPECT_EQ(*canonicalJson(object), QByteArray("{\"a\":[true,null,\"x\\n\\\"\"],\"b\":1,\"中\":{\"n\":-7}}"));
}

TEST(CanonicalJson, EscapesOnlyWhatItMust) {
    const QJsonObject object{{QStringLiteral("t"), QString(QChar(1)) + QStringLiteral("/\\\t")}};
    EXPECT_EQ(*canonicalJson(object), QByteArray("{\"t\":\"\\u0001/\\\\\\t\"}"));
}

TEST(CanonicalJson, RefusesNumbersThatHaveSeveralForms) {
    EXPECT_EQ(canonicalJson({{QStringLiteral("x"), 0.5}}).error().subject, QStringLiteral("ledger.number"));
    EXPECT_EQ(canonicalJson({{QStringLiteral("x"), 1e300}}).error().subject, QStringLiteral("ledger.number"));
}

// By hand, as an outsider would: the form is part of the contract.
TEST(Canonical, IsWhatThePageSays) {
    const LedgerEntry entry{1,
                            fromMilliseconds(5),
                            {QStringLiteral("王"), QStringLiteral("d")},
                            QStringLiteral("v"),
                            QStringLiteral("k"),
                            QStringLiteral("i"),
                            {{QStringLiteral("a"), 1}},
                            QByteArray(32, '\0'),
                            {}};
    const QByteArray expected = "zhiban-act-11:1,1:5,3:王,1:d,1:v,1:k,1:i,7:{\"a\":1},";
    EXPECT_EQ(canonicalAct(entry, *canonicalJson(entry.payload)), expected);
    EXPECT_EQ(*chainHash(entry), QCryptographicHash::hash(QByteArray(32, '\0') + expected, QCryptographicHash::Sha256));
}

TEST(Chain, IsSoundWhenNobodyTouchedIt) {
    const std::vector<LedgerEntry> chain = someChain(10);
    const ChainVerdict verdict = verdictOn(chain, headOf(chain));
    EXPECT_TRUE(verdict.sound());
    EXPECT_EQ(verdict.checked, 10);
    EXPECT_TRUE(verdictOn({}, {}).sound());
}

TEST(Chain, NamesTheEntryThatWasEdited) {
    std::vector<LedgerEntry> chain = someChain(10);
    const LedgerHead head = headOf(chain);
    chain[6].payload.insert(QStringLiteral("text"), QStringLiteral("不同"));
    const ChainVerdict verdict = verdictOn(chain, head);
    EXPECT_FALSE(verdict.intact);
    EXPECT_EQ(verdict.firstBad, 7);
    EXPECT_EQ(verdict.checked, 6);
}

TEST(Chain, NamesTheEntryAfterAnEditThatWasHashedAgain) {
    std::vector<LedgerEntry> chain = someChain(10);
    const LedgerHead head = headOf(chain);
    chain[6].actor.name = QStringLiteral("别人");
    chain[6].hash = *chainHash(chain[6]);
    EXPECT_EQ(verdictOn(chain, head).firstBad, 8);
}

TEST(Chain, FindsAMissingEntry) {
    std::vector<LedgerEntry> chain = someChain(10);
    const LedgerHead head = headOf(chain);
    chain.erase(chain.begin() + 4);
    const ChainVerdict verdict = verdictOn(chain, head);
    EXPECT_FALSE(verdict.complete);
    EXPECT_EQ(verdict.firstBad, 5);
}

TEST(Chain, FindsACutTail) {
    std::vector<LedgerEntry> chain = someChain(10);
    const LedgerHead head = headOf(chain);
    chain.resize(8);
    const ChainVerdict verdict = verdictOn(chain, head);
    EXPECT_TRUE(verdict.intact);
    EXPECT_FALSE(verdict.complete);
    EXPECT_EQ(verdict.firstBad, 9);
}

TEST(Chain, FindsSwappedEntries) {
    std::vector<LedgerEntry> chain = someChain(10);
    const LedgerHead head = headOf(chain);
    std::swap(chain[2], chain[3]);
    std::swap(chain[2].sequence, chain[3].sequence);
    EXPECT_EQ(verdictOn(chain, head).firstBad, 3);
}

TEST(Chain, FindsAChainThatWasRebuiltUnderAnOldHead) {
    const LedgerHead head = headOf(someChain(10));
    std::vector<LedgerEntry> other = someChain(9);
    other.push_back(entryAfter(headOf(other), QStringLiteral("anders")));
    const ChainVerdict verdict = verdictOn(other, head);
    EXPECT_FALSE(verdict.intact);
    EXPECT_EQ(verdict.firstBad, 10);
}

TEST(Chain, LeavesActsYoungerThanTheHeadToTheNextCheck) {
    const std::vector<LedgerEntry> chain = someChain(10);
    EXPECT_TRUE(verdictOn(chain, {8, chain[7].hash}).sound());
}

TEST(Chain, StopsWhenCancelled) {
    Cancellation cancellation;
    cancellation.cancel();
    const auto pages = [](qint64) -> Result<std::vector<LedgerEntry>> { return someChain(1); };
    EXPECT_EQ(verifyChain({1, {}}, pages, cancellation).error().kind, ErrorKind::Cancelled);
}

}  // namespace
}  // namespace zhiban
