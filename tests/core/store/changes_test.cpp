// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QEventLoop>
#include <QThread>

#include "tests/core/store/store_fixture.h"

namespace zhiban::testing {
namespace {

class Changes : public StoreTest {
  protected:
    static QStringList kindsAndIds(const ChangeBatch& batch) {
        QStringList list;
        for (const Change& change : batch.changes) {
            list << change.kind + QLatin1Char(':') + change.id;
        }
        return list;
    }
    void startShift(const QString& id) {
        valueOf(act(verbs::ShiftStarted, text("shift"), id, toJson(ShiftStartedPayload{text("王"), text("甲")})));
    }
    void endShift(const QString& id) {
        valueOf(act(verbs::ShiftEnded, text("shift"), id, toJson(ShiftEndedPayload{})));
    }
};
ZHIBAN_ON_BOTH_ENGINES(Changes);

TEST_P(Changes, NameWhatATransactionTouched) {
    const auto session = reader();
    const ChangeCursor start = valueOf(session->changes().latest());
    const PostId post = receive({somePost(text("1"))}).last;
    saveDepartment(text("d-1"));
    openCase(text("c-1"), text("2026-0001"), {post});
    startShift(text("s-1"));
    const ChangeBatch batch = valueOf(session->changes().since(start, 100));
    EXPECT_EQ(kindsAndIds(batch),
              (QStringList{text("posts:"), text("source:board"), text("department:d-1"),
                           QStringLiteral("posts:%1").arg(post.value), text("case:c-1"), text("shift:s-1")}));
    EXPECT_EQ(batch.changes.back().at, clock_.now());
    EXPECT_EQ(batch.cursor, valueOf(session->changes().latest()));
    EXPECT_TRUE(valueOf(session->changes().since(batch.cursor, 100)).changes.empty());
}

TEST_P(Changes, SayNothingOfWhatWasKnown) {
    receive({somePost(text("1"))});
    const ChangeCursor cursor = valueOf(reader()->changes().latest());
    receive({somePost(text("1"))});
    EXPECT_TRUE(valueOf(reader()->changes().since(cursor, 100)).changes.empty());
}

TEST_P(Changes, AreReadInPieces) {
    for (int i = 0; i < 5; ++i) {
        startShift(QString::number(i));
        endShift(QString::number(i));
    }
    const auto session = reader();
    QStringList seen;
    ChangeCursor cursor;
    while (true) {
        const ChangeBatch batch = valueOf(session->changes().since(cursor, 3));
        if (batch.changes.empty()) {
            break;
        }
        EXPECT_LE(batch.changes.size(), 3U);
        seen << kindsAndIds(batch);
        cursor = batch.cursor;
    }
    EXPECT_EQ(seen.size(), 10);
    EXPECT_EQ(seen, kindsAndIds(valueOf(session->changes().since({}, 100))));
}

// RELIABILITY F5: the numbers of PostgreSQL are given before the commit, so a later number can be seen earlier.
TEST_P(Changes, OfATransactionThatCommitsLateAreNotSkipped) {
    if (GetParam() == sql::Engine::Sqlite) {
        GTEST_SKIP() << "SQLite has one writer at a time: the order of numbers is the order of commits";
    }
    const auto slow = rawSession();
    valueOf(slow->script(text("BEGIN; INSERT INTO change (kind, id, at) VALUES ('case', 'slow', 1)")));
    startShift(text("s-1"));
    const auto session = reader();
    const ChangeBatch meanwhile = valueOf(session->changes().since({}, 100));
    EXPECT_TRUE(meanwhile.changes.empty()) << "what is above a running transaction is not shown yet";
    valueOf(slow->script(text("COMMIT")));
    EXPECT_EQ(kindsAndIds(valueOf(session->changes().since(meanwhile.cursor, 100))),
              (QStringList{text("case:slow"), text("shift:s-1")}));
}

TEST_P(Changes, ByAnotherConnectionWakeTheWatch) {
    int woken = 0;
    const auto watch = valueOf(store_->watch([&] { ++woken; }));
    const auto waitForWake = [&](int before) {
        QDeadlineTimer deadline(5000);
        while (woken == before && !deadline.hasExpired()) {
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents, 100);
        }
        return woken > before;
    };
    for (int i = 0; i < 3; ++i) {
        const int before = woken;
        std::unique_ptr<QThread> other(QThread::create([&] {
            const auto session = valueOf(store_->openWriter());
            const auto work = valueOf(session->begin());
            valueOf(work->commit({draft(verbs::StoreCreated, text("store"), {}, {})}));
            const auto second = valueOf(session->begin());
            valueOf(second->receive({somePost(QString::number(i))}, text("jsonl"), clock_.now()));
            PostsReceivedPayload payload;
            payload.stored = 1;
            valueOf(second->commit({draft(verbs::PostsReceived, text("intake"), {}, toJson(payload))}));
        }));
        other->start();
        EXPECT_TRUE(waitForWake(before));
        other->wait();
    }
}

}  // namespace
}  // namespace zhiban::testing
