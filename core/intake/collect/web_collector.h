// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/collect/collector.h"

namespace zhiban {

// Fetches an address and has the body read by a connector: feeds, APIs, pages. Where the kind has pages, those after
// the first are read until one holds what is known, ten at most; what is left then is read at the next look. Before a
// page made for people its site's robots.txt is asked, once a day: Denied "fetch.robots". The secret "token" goes into
// a header, to the source's own site alone: Invalid "settings.secret" (it holds what no header can), Denied
// "fetch.token-in-clear" (no https, and not inside the house).
class WebCollector final : public Collector {
  public:
    // For a connector whose traits say fetchedByUrl.
    explicit WebCollector(const ConnectorTraits& connector);

    const CollectorTraits& traits() const override { return traits_; }
    Collected collect(const CollectRequest& request, ItemSink& sink, const Clock& clock,
                      const Cancellation& cancellation) const override;

  private:
    ConnectorTraits connector_;
    CollectorTraits traits_;
};

}  // namespace zhiban
