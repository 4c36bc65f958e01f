// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/connector.h"

namespace zhiban {

// What every connector does with its items: hands them to the sink, counts them, reports progress now and
// then, fills in what all quarantined items share, and stops when cancelled.
class Delivery {
  public:
    Delivery(const QString& connector, const ReadOptions& options, ItemSink& sink, const Cancellation& cancellation)
        : connector_(connector), options_(options), sink_(sink), cancellation_(cancellation) {}

    Result<Done> item(SourceItem item);
    Result<Done> post(IncomingPost post) { return item({std::move(post), {}, {}, {}, {}}); }
    // `where` within the input: a line or item number. `raw` is cut to 1 MiB; `rawSize` as it was;
    // `read` is what could be understood of it, if anything.
    Result<Done> refuse(const QString& subject, const QString& what, const QString& where, QByteArrayView raw,
                        qint64 rawSize, const SourceItem* read = nullptr);
    // The summary to return, after the last progress().
    ReadSummary finish();

    ReadSummary& summary() { return summary_; }

  private:
    Result<Done> step();
    void begin();

    QString connector_;
    const ReadOptions& options_;
    ItemSink& sink_;
    const Cancellation& cancellation_;
    ReadSummary summary_;
    bool begun_ = false;
};

}  // namespace zhiban
