// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "core/intake/connector.h"

namespace zhiban {

// RSS 0.9x, 1.0 (RDF) and 2.0, Atom 0.3 and 1.0, JSON Feed 1.x. A document that cannot be read goes whole into
// quarantine and is an error (Invalid): "feed.dtd", "feed.is-html", "feed.not-a-feed", "feed.broken",
// "feed.too-deep", "feed.tag-too-long", "feed.too-large". Refused items: "feed.no-text", "feed.field-too-long";
// "feed.too-many-items" and "feed.incomplete" (mending lost items) hold the document once.
std::unique_ptr<Connector> makeFeed();

}  // namespace zhiban
