// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/connectors/feed/feed_document.h"
#include "core/intake/connectors/feed/xml_walk.h"

namespace zhiban {

// Reads the <item> or <entry> the walk stands in to its end, without `raw`.
FeedEntry readXmlItem(XmlWalk& walk);

// Reads a person: Atom nests a name, RSS writes it down. A mail address only where there is no name.
QString readXmlAuthor(XmlWalk& walk);

// "someone@example.org (Name)" and "Name (someone@example.org)" are Name; anything else is a name already.
QString displayName(const QString& author);

}  // namespace zhiban
