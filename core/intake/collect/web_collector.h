// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/collect/collector.h"

namespace zhiban {

// Fetches an address and has the body read by a connector: feeds, APIs, pages.
class WebCollector final : public Collector {
  public:
    // For a connector whose traits say fetchedByUrl.
    explicit WebCollector(const ConnectorTraits& connector);

    const CollectorTraits& traits() const override { return traits_; }
    Collected collect(const CollectRequest& request, ItemSink& sink, const Clock& clock,
                      const Cancellation& cancellation) const override;

  private:
    CollectorTraits traits_;
};

}  // namespace zhiban
