// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/routing/linear_weights.h"

#include <linear.h>

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <memory>
#include <numeric>

namespace zhiban {
namespace {

constexpr double rareLabelsCount = 1.3;  // exponent of (even share ÷ share of the label)
constexpr double heaviest = 5.0;
constexpr double stopAt = 0.05;

struct FreeModel {
    void operator()(::model* solved) const { free_and_destroy_model(&solved); }
};

void silent(const char*) {}

// LIBLINEAR's own form of the posts: indices from 1, a bias at the end, closed by −1.
std::vector<std::vector<feature_node>> nodesOf(const std::vector<std::vector<Feature>>& posts, size_t rows) {
    std::vector<std::vector<feature_node>> nodes(posts.size());
    for (size_t i = 0; i < posts.size(); ++i) {
        nodes[i].reserve(posts[i].size() + 2);
        for (const Feature& feature : posts[i]) {
            nodes[i].push_back({static_cast<int>(feature.row) + 1, feature.value});
        }
        nodes[i].push_back({static_cast<int>(rows) + 1, 1.0});
        nodes[i].push_back({-1, 0.0});
    }
    return nodes;
}

std::vector<double> labelWeights(const std::vector<int>& labels, int labelCount) {
    std::vector<double> weights;
    for (int label = 0; label < labelCount; ++label) {
        const auto posts = static_cast<double>(std::count(labels.begin(), labels.end(), label));
        const double even = static_cast<double>(labels.size()) / labelCount;
        weights.push_back(posts > 0 ? std::clamp(std::pow(even / posts, rareLabelsCount), 1.0 / heaviest, heaviest)
                                    : 1.0);
    }
    return weights;
}

LinearWeights weightsOf(const ::model& solved, size_t labelCount, size_t rows) {
    LinearWeights weights;
    weights.labels = labelCount;
    weights.rows.assign(rows * labelCount, 0.0F);
    weights.bias.assign(labelCount, -1.0F);    // a label without posts is never the answer
    const bool isPair = solved.nr_class == 2;  // then there is one column: for the first label, against the second
    const auto columns = static_cast<size_t>(isPair ? 1 : solved.nr_class);
    for (size_t k = 0; k < static_cast<size_t>(solved.nr_class); ++k) {
        const auto label = static_cast<size_t>(solved.label[k]);
        const size_t column = isPair ? 0 : k;
        const double sign = isPair && k == 1 ? -1.0 : 1.0;
        for (size_t row = 0; row < rows; ++row) {
            weights.rows[row * labelCount + label] = static_cast<float>(sign * solved.w[row * columns + column]);
        }
        weights.bias[label] = static_cast<float>(sign * solved.w[rows * columns + column]);
    }
    return weights;
}

}  // namespace

std::vector<double> LinearWeights::scores(const std::vector<Feature>& features) const {
    std::vector<double> scores(bias.begin(), bias.end());
    for (const Feature& feature : features) {
        const float* row = rows.data() + static_cast<size_t>(feature.row) * labels;
        for (size_t label = 0; label < labels; ++label) {
            scores[label] += static_cast<double>(feature.value) * static_cast<double>(row[label]);
        }
    }
    return scores;
}

Result<LinearWeights> solveLinear(const std::vector<std::vector<Feature>>& posts, const std::vector<int>& labels,
                                  int labelCount, size_t rows) {
    set_print_string_function(silent);
    std::vector<std::vector<feature_node>> nodes = nodesOf(posts, rows);
    std::vector<feature_node*> starts;
    for (std::vector<feature_node>& post : nodes) {
        starts.push_back(post.data());
    }
    std::vector<double> targets(labels.begin(), labels.end());
    std::vector<double> weights = labelWeights(labels, labelCount);
    std::vector<int> numbers(static_cast<size_t>(labelCount));
    std::iota(numbers.begin(), numbers.end(), 0);

    ::problem problem{};
    problem.l = static_cast<int>(posts.size());
    problem.n = static_cast<int>(rows) + 1;
    problem.x = starts.data();
    problem.y = targets.data();
    problem.bias = -1;  // ours is among the features
    ::parameter settings{};
    settings.solver_type = L2R_L2LOSS_SVC_DUAL;
    settings.C = 1;
    settings.eps = stopAt;
    settings.nr_weight = labelCount;
    settings.weight = weights.data();
    settings.weight_label = numbers.data();
    if (const char* refusal = check_parameter(&problem, &settings)) {
        return fail(ErrorKind::Internal, QString::fromUtf8(refusal), QStringLiteral("routing.solver"));
    }
    std::srand(1);  // LIBLINEAR shuffles by rand(): the same posts give the same weights
    const std::unique_ptr<::model, FreeModel> solved(train(&problem, &settings));
    return weightsOf(*solved, static_cast<size_t>(labelCount), rows);
}

}  // namespace zhiban
