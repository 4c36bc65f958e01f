// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/clustering/gazetteer.h"

#include <algorithm>

#include "core/base/text/search_words.h"

namespace zhiban {

Gazetteer::Gazetteer(const QStringList& names) {
    for (const QString& name : names) {
        std::u16string folded = searchFolding().fold(name.trimmed());
        if (folded.size() < 2) {
            continue;
        }
        longest_ = std::max(longest_, folded.size());
        beginnings_.insert(folded.substr(0, 2));
        names_.insert(std::move(folded));
    }
}

std::size_t Gazetteer::lengthAt(std::u16string_view text, std::size_t place) const {
    if (names_.empty() || place + 2 > text.size() || !beginnings_.contains(std::u16string(text.substr(place, 2)))) {
        return 0;
    }
    for (std::size_t length = std::min(longest_, text.size() - place); length >= 2; --length) {
        if (names_.contains(std::u16string(text.substr(place, length)))) {
            return length;
        }
    }
    return 0;
}

}  // namespace zhiban
