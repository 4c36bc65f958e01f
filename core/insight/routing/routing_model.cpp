// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/routing/routing_model.h"

#include <algorithm>
#include <numeric>

#include "core/domain/post.h"
#include "core/insight/routing/routing_reasons.h"

namespace zhiban {
namespace {

constexpr int mostReasons = 5;

}  // namespace

CategorySuggestion RoutingModel::suggest(QStringView title, QStringView body) const {
    const RoutingText text = routingText(title, body);
    const std::vector<KnownGram> known = parts_.weighting.knownGrams(text);
    const std::vector<Feature> features = parts_.weighting.features(known);
    const std::vector<double> shares = parts_.calibration.probabilities(parts_.weights.scores(features));
    const auto best = static_cast<size_t>(std::max_element(shares.begin(), shares.end()) - shares.begin());
    CategorySuggestion suggestion;
    suggestion.category = parts_.labels[static_cast<qsizetype>(best)];
    suggestion.confidence = shares[best];
    suggestion.sure = shares[best] >= parts_.calibration.sureFrom && !features.empty();
    const QString written =
        matchText(title.first(std::min(title.size(), longestRead)), body.first(std::min(body.size(), longestRead)));
    suggestion.reasons = reasonsFor(best, text, known, features, written);
    return suggestion;
}

// Known grams and features come by rising row, so one walk over both finds what each place counts.
QStringList RoutingModel::reasonsFor(size_t label, const RoutingText& text, const std::vector<KnownGram>& known,
                                     const std::vector<Feature>& features, const QString& written) const {
    const size_t labels = parts_.weights.labels;
    std::vector<GramPull> pulls;
    pulls.reserve(known.size());
    size_t feature = 0;
    for (const KnownGram& gram : known) {
        feature += features[feature].row == gram.row ? 0 : 1;
        const float* weights = parts_.weights.rows.data() + static_cast<size_t>(gram.row) * labels;
        const double all = std::accumulate(weights, weights + labels, 0.0);
        const auto own = static_cast<double>(weights[label]);
        const double beyond = own - (all - own) / static_cast<double>(labels - 1);
        pulls.push_back({gram.start, gram.length, beyond * static_cast<double>(features[feature].value)});
    }
    return readableReasons(pulls, text, written, mostReasons);
}

}  // namespace zhiban
