// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/routing/routing_training.h"

#include <algorithm>

#include "core/insight/routing/routing_score.h"

namespace zhiban {
namespace {

constexpr int rounds = 5;

// The posts as numbers.
struct Examples {
    QStringList names;  // of the labels, sorted
    std::vector<PostGrams> grams;
    std::vector<int> labels;
    std::vector<int> round;  // in which each is kept back
};

Examples examplesOf(const std::vector<LabelledPost>& posts) {
    Examples examples;
    for (const LabelledPost& post : posts) {
        if (!post.label.isEmpty()) {
            examples.names << post.label;
        }
    }
    examples.names.removeDuplicates();
    examples.names.sort();
    for (const LabelledPost& post : posts) {
        if (post.label.isEmpty()) {
            continue;
        }
        const RoutingText text = routingText(post.title, post.body);
        examples.grams.push_back(gramsOf(text));
        examples.labels.push_back(static_cast<int>(examples.names.indexOf(post.label)));
        const size_t wording = qHashBits(text.text.data(), text.text.size() * sizeof(char16_t));
        examples.round.push_back(static_cast<int>(wording % rounds));
    }
    return examples;
}

struct Solved {
    GramWeighting weighting;
    LinearWeights weights;
};

// Trains on all but those kept back in `keptBack`; −1 = on all.
Result<Solved> solve(const Examples& examples, int keptBack) {
    std::vector<const PostGrams*> grams;
    std::vector<int> labels;
    for (size_t i = 0; i < examples.grams.size(); ++i) {
        if (examples.round[i] != keptBack) {
            grams.push_back(&examples.grams[i]);
            labels.push_back(examples.labels[i]);
        }
    }
    const auto labelCount = static_cast<int>(examples.names.size());
    Solved solved;
    solved.weighting = GramWeighting::learn(grams, labels, labelCount);
    std::vector<std::vector<Feature>> features;
    for (const PostGrams* of : grams) {
        features.push_back(solved.weighting.features(*of));
    }
    Result<LinearWeights> weights = solveLinear(features, labels, labelCount, solved.weighting.rows().size());
    if (!weights) {
        return fail(weights.error());
    }
    solved.weights = std::move(*weights);
    return solved;
}

Failure stopped() {
    return fail(ErrorKind::Cancelled, QStringLiteral("training was stopped"));
}

// The scores of every post by weights that have not seen it.
Result<std::vector<std::vector<double>>> unseenScores(const Examples& examples, const Cancellation& cancelled) {
    std::vector<std::vector<double>> scores(examples.grams.size());
    for (int round = 0; round < rounds; ++round) {
        if (cancelled.isCancelled()) {
            return stopped();
        }
        const Result<Solved> solved = solve(examples, round);
        if (!solved) {
            return fail(solved.error());
        }
        for (size_t i = 0; i < examples.grams.size(); ++i) {
            if (examples.round[i] == round) {
                scores[i] = solved->weights.scores(solved->weighting.features(examples.grams[i]));
            }
        }
    }
    return scores;
}

}  // namespace

Result<TrainedRouting> trainRouting(const std::vector<LabelledPost>& posts, const Cancellation& cancelled) {
    const Examples examples = examplesOf(posts);
    if (examples.labels.size() < fewestExamples || examples.names.size() < 2) {
        return fail(
            ErrorKind::Invalid,
            QStringLiteral("%1 examples in %2 categories").arg(examples.labels.size()).arg(examples.names.size()),
            QStringLiteral("routing.too-few-examples"),
            {QString::number(examples.labels.size()), QString::number(fewestExamples)});
    }
    const Result<std::vector<std::vector<double>>> scores = unseenScores(examples, cancelled);
    if (!scores) {
        return fail(scores.error());
    }
    const RoutingCalibration calibration = calibrate(*scores, examples.labels);
    if (cancelled.isCancelled()) {
        return stopped();
    }
    Result<Solved> solved = solve(examples, -1);
    if (!solved) {
        return fail(solved.error());
    }
    TrainedRouting trained;
    trained.report = reportOf(examples.names, calibration, *scores, examples.labels);
    trained.model = std::make_shared<const RoutingModel>(
        RoutingParts{examples.names, std::move(solved->weighting), std::move(solved->weights), calibration});
    return trained;
}

}  // namespace zhiban
