// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/routing/routing_text.h"

#include "core/domain/post.h"

namespace zhiban {
namespace {

constexpr size_t usualTitle = 30;  // units

bool isDigit(char16_t unit) {
    return unit >= u'0' && unit <= u'9';
}

std::u16string withoutNumbers(const FoldedText& folded, std::vector<FoldedText::Range>& origins) {
    std::u16string text;
    text.reserve(folded.text.size());
    origins.reserve(folded.text.size());
    for (size_t i = 0; i < folded.text.size(); ++i) {
        const bool digit = isDigit(folded.text[i]);
        if (digit && i > 0 && isDigit(folded.text[i - 1])) {
            origins.back().end = folded.origins[i].end;
            continue;
        }
        text.push_back(digit ? u'0' : folded.text[i]);
        origins.push_back(folded.origins[i]);
    }
    return text;
}

}  // namespace

RoutingText routingText(QStringView title, QStringView body) {
    const Folding folding;
    RoutingText read;
    const QString whole =
        matchText(title.first(std::min(title.size(), longestRead)), body.first(std::min(body.size(), longestRead)));
    read.text = withoutNumbers(folding.foldWithOrigins(whole), read.origins);
    if (title.isEmpty()) {
        read.head = read.text.substr(0, usualTitle);
        return read;
    }
    // The head ends with the unit that stands for the last of the title.
    size_t end = 0;
    while (end < read.origins.size() && read.origins[end].start < static_cast<quint32>(title.size())) {
        ++end;
    }
    read.head = read.text.substr(0, end);
    return read;
}

}  // namespace zhiban
