// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/routing/routing_calibration.h"

#include <algorithm>
#include <cmath>

namespace zhiban {
namespace {

double logLoss(const RoutingCalibration& calibration, const std::vector<std::vector<double>>& scores,
               const std::vector<int>& labels) {
    double loss = 0;
    for (size_t i = 0; i < scores.size(); ++i) {
        const double right = calibration.probabilities(scores[i])[static_cast<size_t>(labels[i])];
        loss -= std::log(std::max(right, 1e-12));
    }
    return loss;
}

double likeliestSharpness(const std::vector<std::vector<double>>& scores, const std::vector<int>& labels) {
    RoutingCalibration best;
    double least = logLoss(best, scores, labels);
    for (double sharpness = 0.25; sharpness < 64; sharpness *= 1.05) {
        const RoutingCalibration tried{sharpness};
        if (const double loss = logLoss(tried, scores, labels); loss < least) {
            least = loss;
            best = tried;
        }
    }
    return best.sharpness;
}

// E. B. Wilson, "Probable Inference" (1927), one-sided at 95 %.
double wilsonLowerBound(double right, double all) {
    constexpr double z = 1.645;
    const double share = right / all;
    const double centre = share + z * z / (2 * all);
    const double spread = z * std::sqrt(share * (1 - share) / all + z * z / (4 * all * all));
    return (centre - spread) / (1 + z * z / all);
}

}  // namespace

std::vector<double> RoutingCalibration::probabilities(const std::vector<double>& scores) const {
    std::vector<double> shares(scores.size());
    const double highest = scores.empty() ? 0 : *std::max_element(scores.begin(), scores.end());
    double sum = 0;
    for (size_t label = 0; label < scores.size(); ++label) {
        shares[label] = std::exp(sharpness * (scores[label] - highest));
        sum += shares[label];
    }
    for (double& share : shares) {
        share /= sum;
    }
    return shares;
}

RoutingCalibration calibrate(const std::vector<std::vector<double>>& scores, const std::vector<int>& labels) {
    RoutingCalibration calibration;
    calibration.sharpness = likeliestSharpness(scores, labels);
    struct Answer {
        double confidence = 0;
        bool right = false;
    };
    std::vector<Answer> answers;
    for (size_t i = 0; i < scores.size(); ++i) {
        const std::vector<double> shares = calibration.probabilities(scores[i]);
        const auto best = std::max_element(shares.begin(), shares.end());
        answers.push_back({*best, best - shares.begin() == labels[i]});
    }
    std::sort(answers.begin(), answers.end(),
              [](const Answer& a, const Answer& b) { return a.confidence > b.confidence; });
    double right = 0;
    for (size_t i = 0; i < answers.size(); ++i) {
        right += answers[i].right ? 1 : 0;
        const bool isLastOfItsConfidence = i + 1 == answers.size() || answers[i + 1].confidence < answers[i].confidence;
        if (isLastOfItsConfidence && wilsonLowerBound(right, static_cast<double>(i + 1)) >= sureMeansRight) {
            calibration.sureFrom = answers[i].confidence;
        }
    }
    return calibration;
}

}  // namespace zhiban
