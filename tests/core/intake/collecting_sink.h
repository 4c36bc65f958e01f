// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBuffer>
#include <optional>

#include "core/intake/connector.h"
#include "core/intake/open_input.h"

namespace zhiban::testing {

// Keeps everything; fails on demand.
class CollectingSink final : public ItemSink {
  public:
    Result<Done> item(SourceItem item) override {
        items.push_back(item);
        return ItemSink::item(std::move(item));
    }
    Result<Done> post(IncomingPost post) override {
        if (failAfter && static_cast<qint64>(posts.size()) >= *failAfter) {
            return fail(ErrorKind::Unavailable, QStringLiteral("disk full"), QStringLiteral("store.full"));
        }
        posts.push_back(std::move(post));
        return Done{};
    }
    Result<Done> refuse(QuarantinedItem item) override {
        refused.push_back(std::move(item));
        return Done{};
    }
    void progress(const ReadSummary& summary) override { reports.push_back(summary); }
    Result<Done> settle() override {
        settledAt.push_back(posts.size());
        return Done{};
    }

    std::vector<SourceItem> items;  // of connectors that say more than a post
    std::vector<IncomingPost> posts;
    std::vector<QuarantinedItem> refused;
    std::vector<ReadSummary> reports;
    std::vector<size_t> settledAt;  // how many posts had come each time
    std::optional<qint64> failAfter;
};

// 2026-03-02 08:00:00 UTC, source "test".
inline ReadOptions testOptions() {
    ReadOptions options;
    options.sourceKey = QStringLiteral("test");
    options.origin = QStringLiteral("test-input");
    options.now = fromMilliseconds(1'772'438'400'000);
    return options;
}

struct Reading {
    Result<ReadSummary> result = ReadSummary{};
    CollectingSink sink;
};

inline Reading readBytes(const QByteArray& bytes, const QString& kind, const ReadOptions& options = testOptions()) {
    Reading reading;
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    reading.result = readInput(buffer, QString(), kind, options, reading.sink, Cancellation());
    return reading;
}

}  // namespace zhiban::testing
