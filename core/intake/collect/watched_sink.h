// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "core/intake/connector.h"

namespace zhiban {

// Hands everything on to another sink and notes what a collector must know to go on: whether it was the sink that
// failed (then everything stops) or the input (then the next may do better), and whether anything was refused, and what
// came.
class WatchedSink final : public ItemSink {
  public:
    explicit WatchedSink(ItemSink& sink) : sink_(sink) {}

    void opened(const ConnectorTraits& traits) override { sink_.opened(traits); }
    Result<Done> item(SourceItem item) override {
        ids_ << item.post.externalId;
        return watched(sink_.item(std::move(item)));
    }
    Result<Done> post(IncomingPost post) override { return watched(sink_.post(std::move(post))); }
    Result<Done> refuse(QuarantinedItem item) override {
        ++refused_;
        return watched(sink_.refuse(std::move(item)));
    }
    Result<Done> refuseRead(QuarantinedItem item, const SourceItem& read) override {
        ++refused_;
        return watched(sink_.refuseRead(std::move(item), read));
    }
    void progress(const ReadSummary& summary) override { sink_.progress(summary); }
    Result<Done> settle() override { return watched(sink_.settle()); }

    qint64 refused() const { return refused_; }
    const QStringList& ids() const { return ids_; }  // of the items, in their order
    void forgetIds() { ids_.clear(); }
    const std::optional<Error>& fault() const { return fault_; }

  private:
    Result<Done> watched(Result<Done> taken) {
        if (!taken) {
            fault_ = taken.error();
        }
        return taken;
    }

    ItemSink& sink_;
    qint64 refused_ = 0;
    QStringList ids_;
    std::optional<Error> fault_;
};

}  // namespace zhiban
