// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sql/search/relevance.h"

#include <algorithm>

namespace zhiban::sql {
namespace {

constexpr size_t mostOccurrences = 5;

struct Occurrence {
    size_t start;
    size_t word;
};

// By where they stand.
std::vector<Occurrence> occurrencesIn(std::u16string_view text, const std::vector<std::u16string>& words) {
    std::vector<Occurrence> found;
    for (size_t word = 0; word < words.size(); ++word) {
        for (size_t at = text.find(words[word]); at != std::u16string_view::npos;
             at = text.find(words[word], at + words[word].size())) {
            found.push_back({at, word});
        }
    }
    std::sort(found.begin(), found.end(), [](const Occurrence& a, const Occurrence& b) { return a.start < b.start; });
    return found;
}

// The last places at which each word was seen make the shortest stretch that ends here.
size_t shortestStretch(const std::vector<Occurrence>& found, const std::vector<std::u16string>& words) {
    constexpr size_t never = static_cast<size_t>(-1);
    std::vector<size_t> last(words.size(), never);
    size_t shortest = never;
    for (const Occurrence& each : found) {
        last[each.word] = each.start;
        if (std::find(last.begin(), last.end(), never) != last.end()) {
            continue;
        }
        size_t end = 0;
        for (size_t word = 0; word < words.size(); ++word) {
            end = std::max(end, last[word] + words[word].size());
        }
        shortest = std::min(shortest, end - *std::min_element(last.begin(), last.end()));
    }
    return shortest;
}

double closeness(const std::vector<Occurrence>& found, const std::vector<std::u16string>& words) {
    size_t length = 0;
    for (const std::u16string& word : words) {
        length += word.size();
    }
    const size_t stretch = shortestStretch(found, words);
    return std::min(1.0, static_cast<double>(length) / static_cast<double>(stretch));
}

}  // namespace

double relevanceOf(const SearchWords& words, QStringView title, QStringView body, Milliseconds age) {
    const std::vector<std::u16string>& wanted = words.folded();
    if (wanted.empty()) {
        return 0;
    }
    const auto count = static_cast<double>(wanted.size());
    const std::u16string foldedTitle = searchFolding().fold(title);
    const auto inTitle = std::count_if(wanted.begin(), wanted.end(), [&](const std::u16string& word) {
        return foldedTitle.find(word) != std::u16string::npos;
    });
    QString text = title.toString();
    text += QLatin1Char('\n');
    text += body;
    const std::vector<Occurrence> found = occurrencesIn(searchFolding().fold(text), wanted);
    std::vector<size_t> times(wanted.size());
    for (const Occurrence& each : found) {
        ++times[each.word];
    }
    double often = 0;
    for (const size_t each : times) {
        often += static_cast<double>(std::min(each, mostOccurrences)) / static_cast<double>(mostOccurrences);
    }
    constexpr double week = 7.0 * 24 * 3600 * 1000;
    const double recency = week / (week + std::max(0.0, static_cast<double>(age.count())));
    return 4 * static_cast<double>(inTitle) / count + 2 * often / count +
           2 * (wanted.size() > 1 ? closeness(found, wanted) : 1.0) + 1.5 * recency;
}

}  // namespace zhiban::sql
