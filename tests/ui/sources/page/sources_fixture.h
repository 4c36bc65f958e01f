// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QTest>

#include "core/operations/intake/receive_posts.h"
#include "core/operations/sources/save_source.h"
#include "tests/ui/cases/support/page_fixture.h"
#include "ui/sources/sources_page.h"

namespace zhiban::testing {

// An office that listens, as its own desk would: sources are asked by hand.
class SourcesPageTest : public PageFixture {
  protected:
    void open() {
        page.reset();
        page = std::make_unique<SourcesPage>(*context, nullptr);
        page->resize(theme.scaled(1500), theme.scaled(900));
        page->show();
        ASSERT_TRUE(QTest::qWaitForWindowActive(page.get()));
    }
    Subscription add(const QString& name, const QString& owner = {}) {
        Subscription source;
        source.name = name;
        source.kind = QStringLiteral("feed");
        source.address = QStringLiteral("https://example.org/") + QString::number(++added_);
        source.owner = owner;
        source.silentAfterDays = owner.isEmpty() ? 0 : 3;
        return *write(SaveSource{source});
    }
    // One look at everything that is due; those in `dead` fail.
    void look(const QStringList& dead = {}) {
        struct LookAtDue {
            using Answer = Done;
            QStringList dead;
            Result<Done> run(WriteSession& session, const ActContext& context) const {
                const QString desk = QStringLiteral("desk-1");
                const auto due =
                    session.collections().take(context.now, desk, context.now + std::chrono::minutes(1), 500);
                std::vector<SettledCollection> settled;
                for (const ListenedSource& one : *due) {
                    const bool failed = dead.contains(one.subscription.name);
                    settled.push_back({one.subscription.key, context.now + one.subscription.interval, context.now,
                                       false,
                                       failed ? std::optional(Error{ErrorKind::Unavailable, QStringLiteral("no answer"),
                                                                    QStringLiteral("fetch.timeout")})
                                              : std::nullopt,
                                       std::nullopt});
                }
                return session.collections().settle(desk, settled).map([](int) { return Done{}; });
            }
        };
        ASSERT_TRUE(write(LookAtDue{dead}));
    }
    void receiveFrom(const Subscription& source, int count) {
        ReceivePosts batch;
        batch.connector = source.kind;
        batch.origin = source.key;
        for (int i = 0; i < count; ++i) {
            MatchedPost one;
            one.post.sourceKey = source.key;
            one.post.sourceName = source.name;
            one.post.externalId = QStringLiteral("p%1").arg(++received_);
            one.post.title = QStringLiteral("路灯不亮 %1").arg(received_);
            one.post.published = clock->now();
            batch.posts.push_back(one);
        }
        ASSERT_TRUE(write(batch));
    }
    void refuse(const QString& source, const QString& subject, const QByteArray& raw,
                const QString& connector = QStringLiteral("jsonl")) {
        ReceivePosts batch;
        batch.connector = connector;
        batch.origin = source;
        QuarantinedItem item;
        item.sourceKey = source;
        item.connector = connector;
        item.origin = QStringLiteral("page 1:%1").arg(++received_);
        item.subject = subject;
        item.raw = raw;
        item.rawSize = raw.size();
        item.at = clock->now();
        batch.refused.push_back(item);
        ASSERT_TRUE(write(batch));
    }
    // The dialog of that kind that has the keyboard.
    template <typename Dialog>
    Dialog* dialogOf() {
        Dialog* dialog = nullptr;
        EXPECT_TRUE(waitFor([&] {
            dialog = page->findChild<Dialog*>();
            return dialog && QApplication::activeWindow() == dialog && QApplication::focusWidget();
        }));
        return dialog;
    }

    std::unique_ptr<SourcesPage> page;

  private:
    int added_ = 0;
    int received_ = 0;
};

}  // namespace zhiban::testing
