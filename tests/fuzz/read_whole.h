// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBuffer>
#include <cstdint>
#include <cstdlib>

#include "core/intake/open_input.h"

namespace zhiban::fuzz {

// Lets go of everything, after checking what every connector promises.
class CheckingSink final : public ItemSink {
  public:
    Result<Done> post(IncomingPost post) override {
        require(!post.externalId.isEmpty());
        require(!post.title.isEmpty() || !post.body.isEmpty());
        require(post.likes >= 0);
        return Done{};
    }
    Result<Done> refuse(QuarantinedItem item) override {
        require(!item.subject.isEmpty());
        require(item.rawSize >= item.raw.size());
        return Done{};
    }

  private:
    static void require(bool promise) {
        if (!promise) {
            std::abort();
        }
    }
};

inline void readWhole(const char* kind, const uint8_t* bytes, size_t size) {
    QByteArray copy(reinterpret_cast<const char*>(bytes), static_cast<qsizetype>(size));
    QBuffer input(&copy);
    input.open(QIODevice::ReadOnly);
    ReadOptions options;
    options.sourceKey = QStringLiteral("fuzz");
    options.now = fromMilliseconds(1'772'438'400'000);
    CheckingSink sink;
    const Connector* chosen = nullptr;
    static const auto all = connectors();
    for (const auto& connector : all) {
        if (connector->traits().kind == QLatin1String(kind)) {
            chosen = connector.get();
        }
    }
    if (chosen == nullptr) {
        std::abort();
    }
    (void)chosen->recognises(copy);
    (void)chosen->read(input, options, sink, Cancellation());
}

}  // namespace zhiban::fuzz
