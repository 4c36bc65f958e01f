// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/operators/regex/regex_matcher.h"

#include <re2/re2.h>

namespace zhiban {

RegexMatcher::RegexMatcher(std::shared_ptr<const re2::RE2> regex, TextField field)
    : Matcher(std::nullopt), regex_(std::move(regex)), field_(field) {}

bool RegexMatcher::holds(MatchEvidence& evidence) const {
    return !places(evidence, 1).empty();
}

void RegexMatcher::addPlaces(MatchEvidence& evidence, std::vector<Span>& found) const {
    constexpr size_t MostPlaces = 100;
    const std::vector<Span> all = places(evidence, MostPlaces);
    found.insert(found.end(), all.begin(), all.end());
}

// The title and the body are each searched as if there were nothing else.
std::vector<Span> RegexMatcher::places(MatchEvidence& evidence, size_t most) const {
    const SubjectText::Utf8& text = evidence.text().utf8();
    const SubjectText::Bytes field = evidence.text().bytesOf(field_);
    const re2::StringPiece whole(text.bytes.constData() + field.start, field.length);
    std::vector<Span> found;
    re2::StringPiece match;
    for (size_t at = 0; at <= whole.size() && found.size() < most;) {
        if (!regex_->Match(whole, at, whole.size(), re2::RE2::UNANCHORED, &match, 1)) {
            break;
        }
        const auto start = static_cast<size_t>(match.data() - whole.data());
        if (!match.empty()) {
            found.push_back(text.spanOf(field.start + start, match.size()));
        }
        at = start + (match.empty() ? 1 : match.size());
        while (at < whole.size() && (static_cast<uchar>(whole[at]) & 0xC0U) == 0x80U) {
            ++at;  // into the middle of a character
        }
    }
    return found;
}

}  // namespace zhiban
