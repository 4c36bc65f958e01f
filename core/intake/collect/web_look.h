// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDeadlineTimer>

#include "core/intake/collect/collector.h"
#include "core/intake/collect/next_page.h"
#include "core/intake/collect/page_trail.h"
#include "core/intake/collect/watched_sink.h"
#include "core/intake/fetch/read_url.h"

namespace zhiban {

// One look at one web source: its first page, or where the last look had to stop, and the pages after it.
class WebLook {
  public:
    WebLook(const ConnectorTraits& connector, const CollectRequest& request, QUrl address, ReadOptions options,
            ItemSink& sink, const Clock& clock, const Cancellation& cancellation);

    Collected run();

  private:
    std::optional<Error> whyNotAllowed();
    Result<Done> setSecret(FetchRequest& fetch) const;
    FetchPolicy policyNow() const;
    UrlReading read(const QUrl& page, const FetchState& known);
    void follow(UrlReading reading, QUrl page);
    Result<std::optional<QUrl>> pageAfter(const UrlReading& reading, const QUrl& page) const;
    bool reachedKnown(int pages) const;
    Collected failed(const Error& error) const;

    const ConnectorTraits& connector_;
    const CollectRequest& request_;
    const QUrl address_;
    const ReadOptions options_;
    const Clock& clock_;
    const Cancellation& cancellation_;
    FetchPolicy policy_;
    QDeadlineTimer deadline_;
    WatchedSink sink_;
    PageTrail trail_;
    qint64 bytes_ = 0;
    QStringList page_;   // marks of the ids of the page read last
    QStringList pages_;  // of all pages of this look
    std::optional<Error> failure_;
};

}  // namespace zhiban
