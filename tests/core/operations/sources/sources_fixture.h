// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/operations/intake/receive_posts.h"
#include "core/operations/sources/read_sources.h"
#include "core/operations/sources/save_source.h"
#include "tests/support/store_fixture.h"

namespace zhiban::testing {

using namespace std::chrono_literals;

// A store with sources that are asked as a desk would ask them.
class SourcesTest : public StoreTest {
  protected:
    static Subscription feed(const QString& name) {
        Subscription source;
        source.name = name;
        source.kind = QStringLiteral("feed");
        source.address = QStringLiteral("https://example.org/") + name;
        return source;
    }
    Subscription save(const Subscription& source) { return valueOf(SaveSource{source}.run(*session_, context())); }
    // One look at everything that is due.
    void look(const std::optional<Error>& failure = {}) {
        const QString desk = QStringLiteral("desk-1");
        const auto due = valueOf(session_->collections().take(clock_.now(), desk, clock_.now() + 60s, 100));
        for (const ListenedSource& one : due) {
            const TimePoint next = clock_.now() + one.subscription.interval;
            valueOf(session_->collections().settle(
                desk, {{one.subscription.key, next, clock_.now(), false, failure, std::nullopt}}));
        }
    }
    // Posts of one source, shown now.
    void receive(const Subscription& source, int count) {
        ReceivePosts batch;
        batch.connector = source.kind;
        batch.origin = source.key;
        for (int i = 0; i < count; ++i) {
            MatchedPost one;
            one.post.sourceKey = source.key;
            one.post.sourceName = source.name;
            one.post.externalId = QString::number(++received_);
            one.post.title = QStringLiteral("路灯不亮 %1").arg(received_);
            one.post.published = clock_.now();
            batch.posts.push_back(one);
        }
        valueOf(batch.run(*session_, context()));
    }
    std::vector<SourceGap> gaps(TimePoint from) { return valueOf(ReadGaps{from, clock_.now()}.run(*session_)); }
    ListeningSummary listening() { return valueOf(ReadListening{clock_.now()}.run(*session_)); }
    static Error timeout() {
        return {ErrorKind::Unavailable, QStringLiteral("no answer"), QStringLiteral("fetch.timeout")};
    }

  private:
    int received_ = 0;
};

}  // namespace zhiban::testing
