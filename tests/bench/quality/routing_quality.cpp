// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/quality/routing_quality.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <algorithm>
#include <array>
#include <cstdio>
#include <random>

#include "core/insight/routing/routing_training.h"
#include "tests/bench/support/bench_files.h"
#include "tests/bench/support/measure.h"

namespace zhiban::bench {
namespace {

constexpr size_t rounds = 5;

std::vector<LabelledPost> labelledMessages() {
    std::vector<LabelledPost> posts;
    const QString path = sharedFile(QStringLiteral("taidi2020_gov_messages/f2_labeled_fulltext.dev.jsonl.gz"));
    for (const QString& line : path.isEmpty() ? QStringList() : linesOf(path)) {
        const QJsonObject message = QJsonDocument::fromJson(line.toUtf8()).object();
        posts.push_back({message[QStringLiteral("title")].toString(), message[QStringLiteral("body")].toString(),
                         message[QStringLiteral("label")].toString()});
    }
    return posts;
}

struct Tally {
    QMap<QString, std::array<int, 3>> labels;  // there are, said, right
    int right = 0;
    int sure = 0;
    int sureRight = 0;

    void count(const QString& label, const CategorySuggestion& said) {
        const bool isRight = said.category == label;
        ++labels[label][0];
        ++labels[said.category][1];
        labels[label][2] += isRight ? 1 : 0;
        right += isRight ? 1 : 0;
        sure += said.sure ? 1 : 0;
        sureRight += said.sure && isRight ? 1 : 0;
    }
    double macroF1() const {
        double sum = 0;
        for (const auto& [are, said, rightOnes] : labels) {
            sum += 2.0 * rightOnes / (are + said);
        }
        return sum / static_cast<double>(labels.size());
    }
};

// Posts are dealt to the rounds by chance; the same text may come twice in 2,163 messages, which is left as it is.
void rightness(std::vector<LabelledPost> posts, unsigned seed) {
    std::shuffle(posts.begin(), posts.end(), std::mt19937(seed));
    Tally tally;
    for (size_t round = 0; round < rounds; ++round) {
        std::vector<LabelledPost> seen;
        for (size_t i = 0; i < posts.size(); ++i) {
            if (i % rounds != round) {
                seen.push_back(posts[i]);
            }
        }
        const Result<TrainedRouting> trained = trainRouting(seen, Cancellation());
        for (size_t i = round; trained && i < posts.size(); i += rounds) {
            tally.count(posts[i].label, trained->model->suggest(posts[i].title, posts[i].body));
        }
    }
    const auto all = static_cast<double>(posts.size());
    std::printf("categories, 5 rounds, seed %u   macro-F1 %.4f   right %.4f   sure %.3f   of those right %.4f\n", seed,
                tally.macroF1(), tally.right / all, tally.sure / all,
                tally.sureRight / std::max(1.0, 1.0 * tally.sure));
}

}  // namespace

void benchRouting() {
    const std::vector<LabelledPost> posts = labelledMessages();
    if (posts.empty()) {
        std::printf("categories: the shared real data are not here\n");
        return;
    }
    for (const unsigned seed : {1U, 2U, 3U}) {
        rightness(posts, seed);
    }
    const Result<TrainedRouting> trained = trainRouting(posts, Cancellation());
    const double training = medianCpuSeconds([&] { keep(trainRouting(posts, Cancellation()) ? 1 : 0); }, 1);
    qsizetype characters = 0;
    for (const LabelledPost& post : posts) {
        characters += post.title.size() + post.body.size();
    }
    const double suggesting = medianCpuSeconds([&] {
        for (const LabelledPost& post : posts) {
            keep(trained->model->suggest(post.title, post.body).reasons.size());
        }
    });
    report(QStringLiteral("training, report and calibration"), training, QStringLiteral("s"));
    report(QStringLiteral("suggestion with reasons, %1 characters a post")
               .arg(characters / static_cast<qsizetype>(posts.size())),
           suggesting * 1e6 / static_cast<double>(posts.size()), QStringLiteral("µs a post"));
}

}  // namespace zhiban::bench
