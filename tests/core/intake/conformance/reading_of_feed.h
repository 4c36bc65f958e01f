// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <vector>

#include "tests/core/intake/collecting_sink.h"

namespace zhiban::testing {

// A document as `zhibanctl parse` shows it: also the items that were understood but are no posts.
struct ReadingOfFeed {
    ReadSummary heading;
    std::vector<SourceItem> items;
    std::optional<Error> error;
};

// `address`: where it came from, for relative links; may be empty. Times without a zone are UTC.
ReadingOfFeed readFeedFile(const QString& path, const QByteArray& charset, const QString& address);

// What another parser expects of the feeds of this shared folder: its cases.dev.jsonl; empty when it is not here.
std::vector<QJsonObject> casesOf(const QString& corpus);

}  // namespace zhiban::testing
