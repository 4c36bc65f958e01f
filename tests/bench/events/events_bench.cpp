// SPDX-License-Identifier: GPL-3.0-or-later
// What it costs to find a post's event, with ever more posts remembered: microseconds of processor time and bytes a
// post.
#include <QCoreApplication>
#include <random>

#include "core/insight/clustering/event_clusterer.h"
#include "tests/bench/support/measure.h"

using namespace zhiban;
using namespace zhiban::bench;

namespace {

constexpr std::size_t steps[] = {10000, 30000, 100000, 300000, 1000000};
constexpr int measured = 2000;

// Posts of some 200 characters: one in three about one of the matters at hand, which change slowly; words are as common
// as the root of their number says, as in real text.
class MadeUpPosts final {
  public:
    Post next() {
        Post post;
        post.id.value = ++last_;
        post.shownAt = TimePoint(std::chrono::minutes{26000000 + last_});
        const bool isAboutSomething = random_() % 3 == 0;
        std::mt19937 own(isAboutSomething ? static_cast<unsigned>(last_ / 4000 * 64 + random_() % 64) : random_());
        const QString place = word(own, 40000) + word(own, 40000) + QStringLiteral("小区");
        const QString matter = word(own, 5000) + word(own, 5000);
        post.title = place + word(random_, 2000) + matter;
        post.body = place + matter;
        while (post.body.size() < 200) {
            post.body += word(random_, 5000) + (random_() % 5 == 0 ? QStringLiteral("，") : QString());
        }
        return post;
    }

  private:
    static QString word(std::mt19937& random, unsigned words) {
        const double share = std::uniform_real_distribution<double>(0, 1)(random);
        std::mt19937 spelling(static_cast<unsigned>(share * share * share * words));
        QString text;
        for (int i = 0; i < 2; ++i) {
            text += QChar(static_cast<char16_t>(0x4E00 + spelling() % 4000));
        }
        return text;
    }

    std::mt19937 random_{42};
    qint64 last_ = 0;
};

}  // namespace

int main(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    EventClusterer clusterer(steps[std::size(steps) - 1] + 10 * measured);
    MadeUpPosts posts;
    double first = 0;
    for (const std::size_t step : steps) {
        while (clusterer.remembered() < step) {
            clusterer.place(posts.next());
        }
        std::vector<Post> next;
        for (int i = 0; i < measured; ++i) {
            next.push_back(posts.next());
        }
        const double seconds = medianCpuSeconds(
            [&] {
                for (Post& post : next) {
                    post.id = PostId{clusterer.newest().value + 1};
                    keep(clusterer.place(post).event.value);
                }
            },
            1);
        const double each = seconds / measured * 1e6;
        first = first == 0 ? each : first;
        report(QStringLiteral("events: one post among %1").arg(step), each, QStringLiteral("µs"));
        reportRatio(QStringLiteral("events: the same"), each, first, QStringLiteral("among 10000"),
                    QStringLiteral("µs"));
        report(QStringLiteral("events: remembered of a post among %1").arg(step),
               static_cast<double>(clusterer.bytes()) / static_cast<double>(clusterer.remembered()),
               QStringLiteral("bytes"));
    }
    return 0;
}
