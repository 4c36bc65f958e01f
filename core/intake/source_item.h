// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>
#include <vector>

#include "core/domain/post.h"

namespace zhiban {

// Everything a source says of one item that we keep. The post is what rules, screens and the store work on; the rest
// goes with it to whoever asks for it (ItemSink::item).
struct SourceItem {
    IncomingPost post;  // `body` is the fullest text the source gives
    // Its own short form, plain text. An item of a feed that gives only one of the two has it in both.
    QString summary;
    std::optional<TimePoint> updated;
    QString language;                   // "zh-CN"; empty = not said
    std::vector<Enclosure> enclosures;  // only named: nobody has fetched them

    bool operator==(const SourceItem&) const = default;
};

// Whether there is anything for a person to read or to follow: some text, an address or a file.
bool saysSomething(const SourceItem& item);

// The post of an item, with its files. A picture or a link without a word is a post too: its title is then the caption
// of its first file, else an address.
IncomingPost postOf(SourceItem item);

}  // namespace zhiban
