// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/operations/intake/import_file.h"

namespace zhiban {

// Matches each post as it is read and stores full batches at once. For one reading, on its thread.
class StoringSink final : public ItemSink {
  public:
    // `first` holds what all batches of this reading have in common: origin, whether the source repeats itself. Rules
    // and `store` outlive the sink.
    StoringSink(const CompiledRules& rules, const StoreBatch& store, ReceivePosts first, TimePoint now)
        : rules_(rules), store_(store), common_(std::move(first)), now_(now) {
        batch_ = common_;
    }

    void opened(const ConnectorTraits& traits) override;
    Result<Done> post(IncomingPost post) override;
    Result<Done> refuse(QuarantinedItem item) override;
    Result<Done> settle() override;

    // The last batch with what the source remembers, even when it holds no post.
    Result<Done> finish(RememberedFetch fetch);
    const ImportSummary& summary() const { return summary_; }

  private:
    bool isFull() const;
    Result<Done> handOn();

    const CompiledRules& rules_;
    const StoreBatch& store_;
    ReceivePosts common_;
    const TimePoint now_;
    ReceivePosts batch_;
    ImportSummary summary_;
};

}  // namespace zhiban
