// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>

#include "core/base/result.h"

namespace zhiban {

// Looks through the raw text before any parser sees it. Invalid "feed.dtd" for a document type or entity
// declaration anywhere outside CDATA and comments, "feed.tag-too-long".
Result<Done> guardXml(QStringView text);

// Closes tags that were left open (<br>, <p>), drops end tags nothing was opened for and a tag that is cut off by
// the end. Gives up (nothing) on a document with more faults than any feed has.
std::optional<QString> balanceTags(QStringView text);

// What libxml2's recovering parser makes of a broken document, written anew; empty when nothing. No network, no
// entities.
QString recoverXml(const QString& text);

}  // namespace zhiban
