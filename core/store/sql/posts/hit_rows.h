// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/alert.h"
#include "core/store/sql/connection/session.h"

namespace zhiban::sql {

// Spans as text: "start+length" separated by blanks, e.g. "3+2 17+4".
QString spansText(const std::vector<Span>& spans);
std::vector<Span> spansFromText(const QString& text);

// Fills in the hits of all items with one question.
Result<Done> readHits(Session& session, std::vector<FeedItem>& items);

}  // namespace zhiban::sql
