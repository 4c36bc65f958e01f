// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gmock/gmock.h>

#include <QTemporaryDir>

#include "core/domain/act_payloads.h"
#include "core/domain/acts.h"
#include "core/store/sql/connection/session.h"
#include "core/store/sql/open_store.h"
#include "tests/support/fake_clock.h"
#include "tests/support/postgres_server.h"

// GoogleTest prints a text as text.
inline void PrintTo(const QString& text, std::ostream* out) {
    *out << '"' << text.toStdString() << '"';
}

namespace zhiban::testing {

// The value, or the end of the test with the reason.
template <typename T>
T valueOf(Result<T> result) {
    if (!result) {
        throw std::runtime_error(result.error().subject.toStdString() + ": " + result.error().what.toStdString());
    }
    return std::move(*result);
}

inline QString text(const char* utf8) {
    return QString::fromUtf8(utf8);
}

MatchedPost somePost(const QString& id, const QString& body = QStringLiteral("灯杆在晃"),
                     const QString& source = QStringLiteral("board"));
Hit someHit(Level level, const QString& rule = QStringLiteral("rule-1"), int version = 1);
MatchedPost alertPost(const QString& id, Level level, const QString& rule = QStringLiteral("rule-1"));

// A new store on the engine under test, with one session for writing.
class StoreTest : public ::testing::TestWithParam<sql::Engine> {
  protected:
    void SetUp() override;

    // Opens the store under test again, or for the first time.
    std::shared_ptr<const Store> open(Missing missing = Missing::Create);
    std::unique_ptr<ReadSession> reader() { return valueOf(store_->openReader()); }

    LedgerDraft draft(const QString& verb, const QString& kind, const QString& id, const QJsonObject& payload) const;
    // Commits one act, or several, in a unit of work of its own.
    Result<LedgerHead> act(const QString& verb, const QString& kind, const QString& id, const QJsonObject& payload);
    Result<LedgerHead> act(const std::vector<LedgerDraft>& drafts);
    Result<LedgerHead> caseAct(const QString& verb, const QString& id, const QJsonObject& payload) {
        return act(verb, QStringLiteral("case"), id, payload);
    }
    ReceiptCounts receive(const std::vector<MatchedPost>& posts, const QString& connector = QStringLiteral("jsonl"));

    // A case opened from a new post, and a department to send it to.
    CaseId openCase(const QString& id, const QString& number, const std::vector<PostId>& posts);
    CaseOpenedPayload openedPayload(const QString& number, const std::vector<PostId>& posts) const;
    DepartmentId saveDepartment(const QString& id, int position = 0);

    // A connection beside the store's own, without its defences.
    std::unique_ptr<sql::Session> rawSession();
    // Every row of every projection table as text.
    QStringList projections();

    QTemporaryDir folder_;
    FakeClock clock_;
    QString address_;
    std::shared_ptr<const Store> store_;
    std::unique_ptr<WriteSession> writer_;
};

// The server that all tests of this program share, started with the first that wants it.
PostgresServer* sharedServer(QString& whyNot);

}  // namespace zhiban::testing

// Declares the suite for both engines.
#define ZHIBAN_ON_BOTH_ENGINES(Suite)                                                                  \
    INSTANTIATE_TEST_SUITE_P(                                                                          \
        Engines, Suite, ::testing::Values(zhiban::sql::Engine::Sqlite, zhiban::sql::Engine::Postgres), \
        [](const auto& tested) { return tested.param == zhiban::sql::Engine::Sqlite ? "Sqlite" : "Postgres"; })
