// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/routing/gram_weighting.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <unordered_map>

namespace zhiban {
namespace {

constexpr double headShare = 0.7;   // what the head counts beside the whole text
constexpr double priorPosts = 2.0;  // how many posts' worth of the usual mix every gram starts with
constexpr int fewestPosts = 3;

struct LabelCounts {
    std::vector<int> posts;  // per label
    int all = 0;
};
using CountsByGram = std::unordered_map<quint64, LabelCounts>;

void count(const std::vector<GramCount>& bag, int label, size_t labelCount, CountsByGram& counts) {
    for (const GramCount& gram : bag) {
        LabelCounts& of = counts[gram.gram];
        if (of.posts.empty()) {
            of.posts.resize(labelCount);
        }
        ++of.posts[static_cast<size_t>(label)];
        ++of.all;
    }
}

// Relative entropy of the labels of the posts that have the gram against those of all posts.
double unevenness(const LabelCounts& counts, const std::vector<double>& usual) {
    double sum = 0;
    for (size_t label = 0; label < usual.size(); ++label) {
        if (usual[label] > 0) {
            const double share = (counts.posts[label] + priorPosts * usual[label]) / (counts.all + priorPosts);
            sum += share * std::log(share / usual[label]);
        }
    }
    return std::max(sum, 0.0);
}

}  // namespace

GramWeighting::GramWeighting(std::vector<Row> rows) : rows_(std::move(rows)) {
    slots_.assign(std::bit_ceil(rows_.size() * 2 + 1), 0);
    for (size_t row = 0; row < rows_.size(); ++row) {
        size_t slot = rows_[row].gram & (slots_.size() - 1);
        while (slots_[slot] != 0) {
            slot = (slot + 1) & (slots_.size() - 1);
        }
        slots_[slot] = static_cast<quint32>(row + 1);
    }
}

GramWeighting GramWeighting::learn(const std::vector<const PostGrams*>& posts, const std::vector<int>& labels,
                                   int labelCount) {
    const auto width = static_cast<size_t>(labelCount);
    CountsByGram counts;
    std::vector<double> usual(width, 0.0);
    for (size_t i = 0; i < posts.size(); ++i) {
        count(posts[i]->text, labels[i], width, counts);
        count(posts[i]->head, labels[i], width, counts);
        usual[static_cast<size_t>(labels[i])] += 1.0 / static_cast<double>(posts.size());
    }
    std::vector<Row> rows;
    for (const auto& [gram, of] : counts) {
        if (of.all >= fewestPosts) {
            const double rarity = std::log((1.0 + static_cast<double>(posts.size())) / (1.0 + of.all)) + 1.0;
            rows.push_back({gram, static_cast<float>(rarity * std::sqrt(unevenness(of, usual)))});
        }
    }
    std::sort(rows.begin(), rows.end(), [](const Row& a, const Row& b) { return a.gram < b.gram; });
    return GramWeighting(std::move(rows));
}

std::optional<quint32> GramWeighting::rowOf(quint64 gram) const {
    if (slots_.empty()) {
        return std::nullopt;
    }
    for (size_t slot = gram & (slots_.size() - 1); slots_[slot] != 0; slot = (slot + 1) & (slots_.size() - 1)) {
        if (rows_[slots_[slot] - 1].gram == gram) {
            return slots_[slot] - 1;
        }
    }
    return std::nullopt;
}

// Each field is brought to a length of its own first, so that a long body does not drown the head.
std::vector<Feature> GramWeighting::weighed(const std::vector<RowCount>& counts) const {
    std::vector<Feature> features;
    features.reserve(counts.size());
    double textSquare = 0;
    double headSquare = 0;
    for (const RowCount& count : counts) {
        const double repeated = count.count == 1 ? 1.0 : 1.0 + std::log(static_cast<double>(count.count));
        const double value = repeated * static_cast<double>(rows_[count.row].weight);
        (count.field == GramField::Text ? textSquare : headSquare) += value * value;
        features.push_back({count.row, static_cast<float>(value)});
    }
    const double whole = std::sqrt((textSquare > 0 ? 1.0 : 0.0) + (headSquare > 0 ? headShare * headShare : 0.0));
    const double textFactor = textSquare > 0 ? 1.0 / (std::sqrt(textSquare) * whole) : 0.0;
    const double headFactor = headSquare > 0 ? headShare / (std::sqrt(headSquare) * whole) : 0.0;
    for (size_t i = 0; i < counts.size(); ++i) {
        features[i].value *= static_cast<float>(counts[i].field == GramField::Text ? textFactor : headFactor);
    }
    return features;
}

std::vector<Feature> GramWeighting::features(const PostGrams& grams) const {
    std::vector<RowCount> counts;
    for (const GramField field : {GramField::Text, GramField::Head}) {
        for (const GramCount& gram : field == GramField::Text ? grams.text : grams.head) {
            if (const std::optional<quint32> row = rowOf(gram.gram)) {
                counts.push_back({*row, gram.count, field});
            }
        }
    }
    std::sort(counts.begin(), counts.end(), [](const RowCount& a, const RowCount& b) { return a.row < b.row; });
    return weighed(counts);
}

std::vector<Feature> GramWeighting::features(const std::vector<KnownGram>& grams) const {
    std::vector<RowCount> counts;
    for (const KnownGram& gram : grams) {
        if (counts.empty() || counts.back().row != gram.row) {
            counts.push_back({gram.row, 0, gram.field});
        }
        ++counts.back().count;
    }
    return weighed(counts);
}

std::vector<KnownGram> GramWeighting::knownGrams(const RoutingText& text) const {
    std::vector<KnownGram> known;
    for (const GramField field : {GramField::Text, GramField::Head}) {
        eachGram(field == GramField::Text ? text.text : text.head, field,
                 [&](quint64 hash, size_t start, size_t length) {
                     if (const std::optional<quint32> row = rowOf(hash)) {
                         known.push_back({*row, static_cast<quint32>(start), static_cast<quint16>(length), field});
                     }
                 });
    }
    std::sort(known.begin(), known.end(), [](const KnownGram& a, const KnownGram& b) {
        return a.row != b.row ? a.row < b.row : a.start < b.start;
    });
    return known;
}

}  // namespace zhiban
