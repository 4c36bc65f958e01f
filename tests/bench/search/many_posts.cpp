// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/search/many_posts.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

#include "tests/bench/support/bench_files.h"

namespace zhiban::bench {

ManyPosts::ManyPosts() {
    for (const QString& line :
         linesOf(sharedFile(QStringLiteral("weibo_posts_bulk/posts.sample150k.dev.jsonl.gz")), 150'000)) {
        QString text = QJsonDocument::fromJson(line.toUtf8()).object()[QLatin1String("text")].toString();
        text.remove(QChar(u'\0'));
        if (text.size() >= 8) {
            texts_.push_back(std::move(text));
        }
    }
}

std::vector<MatchedPost> ManyPosts::next(int count, int altogether) {
    constexpr qint64 year = 365LL * 24 * 3600 * 1000;
    constexpr qint64 hour = 3600 * 1000;
    static const TimePoint now = SystemClock().now();
    std::vector<MatchedPost> posts(static_cast<size_t>(count));
    for (MatchedPost& matched : posts) {
        const QString& first = anyText();
        const QString& second = anyText();
        matched.post.sourceKey = QStringLiteral("source-%1").arg(made_ % 40);
        matched.post.externalId = QString::number(made_);
        matched.post.body = first.left(first.size() / 2) + second.mid(second.size() / 2);
        if (made_ % 50 == 0) {
            matched.post.body += QStringLiteral("，车牌") + plate();
        }
        matched.post.author = QStringLiteral("市民 %1").arg(made_ % 5000);
        const qint64 age = year - year / altogether * made_ + static_cast<qint64>(random_() % (6 * hour));
        matched.post.published = now - Milliseconds(age);
        if (made_ % 20 == 0) {
            matched.hits = {{RuleId{QStringLiteral("rule-%1").arg(made_ % 7)},
                             1,
                             QStringLiteral("路灯"),
                             static_cast<Level>(made_ / 20 % 4),
                             FoldLayer::None,
                             {{0, 2}},
                             false}};
        }
        ++made_;
    }
    return posts;
}

QString ManyPosts::plate() {
    return QStringLiteral("浙A%1").arg(static_cast<int>(random_() % 20'000), 5, 10, QLatin1Char('0'));
}

QString ManyPosts::word(int length) {
    const auto isHan = [](QChar unit) { return unit.unicode() >= 0x4E00 && unit.unicode() <= 0x9FFF; };
    while (true) {
        const QString& text = anyText();
        const QString word = text.mid(static_cast<qsizetype>(random_() % static_cast<size_t>(text.size())), length);
        if (word.size() == length && std::all_of(word.begin(), word.end(), isHan)) {
            return word;
        }
    }
}

}  // namespace zhiban::bench
