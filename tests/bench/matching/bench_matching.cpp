// SPDX-License-Identifier: GPL-3.0-or-later
// Folding and matching on real posts, one thread, against what others would do with the same posts.
#include <QJsonDocument>
#include <QJsonObject>
#include <cstdio>
#include <cstring>

#include "core/base/text/folding.h"
#include "core/domain/word_condition.h"
#include "core/rules/compiled_rules.h"
#include "core/rules/literal_engine.h"
#include "tests/bench/matching/hyperscan_peer.h"
#include "tests/bench/support/bench_files.h"
#include "tests/bench/support/measure.h"

using namespace zhiban;
using namespace zhiban::bench;

namespace {

struct Posts {
    QStringList text;
    QByteArrayList utf8;
    double megabytes = 0;  // of UTF-8
};

Posts readPosts(const QString& path, qsizetype most) {
    Posts posts;
    for (const QString& line : linesOf(path, most)) {
        posts.text << QJsonDocument::fromJson(line.toUtf8()).object()[QStringLiteral("text")].toString();
        posts.utf8 << posts.text.last().toUtf8();
        posts.megabytes += static_cast<double>(posts.utf8.last().size()) / 1e6;
    }
    return posts;
}

void benchFolding(const Posts& posts) {
    const Folding folding;
    FoldedText folded;
    const double decode = medianCpuSeconds([&] {
        for (const QByteArray& text : posts.utf8) {
            keep(QString::fromUtf8(text).size());
        }
    });
    const double fold = medianCpuSeconds([&] {
        for (const QString& text : posts.text) {
            folding.fold(text, folded);
            keep(static_cast<qint64>(folded.text.size()));
        }
    });
    const double both = medianCpuSeconds([&] {
        for (const QByteArray& text : posts.utf8) {
            folding.fold(QString::fromUtf8(text), folded);
            keep(static_cast<qint64>(folded.text.size()));
        }
    });
    const double mapped = medianCpuSeconds([&] {
        for (const QString& text : posts.text) {
            keep(static_cast<qint64>(folding.foldWithOrigins(text).origins.size()));
        }
    });
    const double qt = medianCpuSeconds([&] {
        for (const QString& text : posts.text) {
            keep(text.normalized(QString::NormalizationForm_KC).toCaseFolded().size());
        }
    });
    const QString unit = QStringLiteral("MB/s of UTF-8");
    report(QStringLiteral("UTF-8 to UTF-16 alone"), posts.megabytes / decode, unit);
    reportRatio(QStringLiteral("fold, all layers"), posts.megabytes / fold, posts.megabytes / qt,
                QStringLiteral("QString::normalized + toCaseFolded"), unit);
    report(QStringLiteral("decode and fold"), posts.megabytes / both, unit);
    report(QStringLiteral("fold with origins"), posts.megabytes / mapped, unit);
}

std::vector<Rule> rulesOf(const QStringList& words, FoldLayer layers) {
    std::vector<Rule> rules;
    for (const QString& word : words) {
        Rule rule;
        rule.name = word;
        rule.condition = conditionWord(word);
        rule.layers = layers;
        rules.push_back(rule);
    }
    return rules;
}

void benchLiterals(const Posts& posts, const QStringList& words) {
    const QString title = QStringLiteral("%1 literals").arg(words.size());
    const auto count = static_cast<double>(posts.text.size());
    const QString unit = QStringLiteral("posts/s");

    std::vector<std::u16string> literals;
    for (const QString& word : words) {
        literals.push_back(word.toStdU16String());
    }
    const LiteralEngine engine(literals);
    qint64 occurrences = 0;
    std::vector<LiteralEngine::Occurrence> found;
    const double ours =
        count / medianCpuSeconds([&] {
            occurrences = 0;
            for (const QString& text : posts.text) {
                found.clear();
                engine.scan({reinterpret_cast<const char16_t*>(text.utf16()), static_cast<size_t>(text.size())}, found);
                occurrences += static_cast<qint64>(found.size());
            }
        });
    const qsizetype some = std::max<qsizetype>(200, posts.text.size() / words.size());
    const double contains = static_cast<double>(some) / medianCpuSeconds(
                                                            [&] {
                                                                for (const QString& text : posts.text.mid(0, some)) {
                                                                    for (const QString& word : words) {
                                                                        keep(text.contains(word) ? 1 : 0);
                                                                    }
                                                                }
                                                            },
                                                            3);
    reportRatio(title + QStringLiteral(": scan"), ours, contains, QStringLiteral("QString::contains"), unit);
    HyperscanPeer peer(words);
    if (peer.isThere()) {
        qint64 theirs = 0;
        const double speed = count / medianCpuSeconds([&] { theirs = peer.countOccurrences(posts.utf8); });
        reportRatio(title + QStringLiteral(": scan"), ours, speed, QStringLiteral("hyperscan"), unit);
        std::printf("    occurrences: %lld, hyperscan %lld\n", static_cast<long long>(occurrences),
                    static_cast<long long>(theirs));
    }
    for (const FoldLayer layers : {FoldLayer::None, FoldLayer::Default}) {
        const std::vector<Rule> rules = rulesOf(words, layers);
        const double compile = medianCpuSeconds([&] { keep(CompiledRules::compile(rules).has_value() ? 1 : 0); }, 3);
        const auto compiled = CompiledRules::compile(rules);
        const double match = count / medianCpuSeconds([&] {
                                 for (const QString& text : posts.text) {
                                     keep(static_cast<qint64>((*compiled)->match(QString(), text).size()));
                                 }
                             });
        const QString kind = layers == FoldLayer::None ? QStringLiteral("exact") : QStringLiteral("folded");
        report(title + QStringLiteral(" as %1 rules: match").arg(kind), match, unit);
        report(title + QStringLiteral(" as %1 rules: compile").arg(kind), compile * 1000, QStringLiteral("ms"));
    }
}

// Rules as an office writes them, of everything the language has but patterns.
std::vector<Rule> booleanRules(const QStringList& words) {
    std::vector<Rule> rules;
    for (qsizetype i = 0; i + 5 < words.size() && rules.size() < 2000; i += 5) {
        QStringList quoted;
        for (const QString& word : words.mid(i, 5)) {
            quoted << conditionWord(word);
        }
        static const QStringList kinds = {
            QStringLiteral("%1 或 %2 或 %3 非 %5"),
            QStringLiteral("(%1 或 %2 或 %3) 且 %4 非 %5"),
            QStringLiteral("%1\n%2 %3\n%4\n非 %5"),
            QStringLiteral("(%1 或 %2) 近/12 (%3 或 %4) 非 %5"),
            QStringLiteral("至少2个(%1，%2，%3，%4，%5)"),
            QStringLiteral("标题:(%1 或 %2) 或 正文:(%3 且 %4) 且 点赞>=5"),
            QStringLiteral("词表:常用 且 %1 非 (%2 或 %3)"),
            QStringLiteral("(%1 或 @%2) 且 非 来源:board 且 时间:08:00-22:00"),
        };
        QString condition = kinds[static_cast<qsizetype>(rules.size()) % kinds.size()];
        for (qsizetype word = 0; word < 5; ++word) {
            condition.replace(QStringLiteral("%%1").arg(word + 1), quoted[word]);
        }
        Rule rule;
        rule.name = words[i];
        rule.condition = condition;
        rules.push_back(rule);
    }
    return rules;
}

void benchBooleanRules(const Posts& posts, const QStringList& words) {
    const std::vector<Rule> rules = booleanRules(words);
    WordList list;
    list.name = QStringLiteral("常用");
    list.words = words.mid(0, 500);
    const auto compiled = CompiledRules::compile(rules, {list});
    if (!compiled) {
        std::printf("the rules do not compile: %s\n", qPrintable(compiled.error().what));
        return;
    }
    qint64 hits = 0;
    const double seconds = medianCpuSeconds([&] {
        hits = 0;
        for (const QString& text : posts.text) {
            hits += static_cast<qint64>((*compiled)->match(QString(), text).size());
        }
    });
    report(QStringLiteral("%1 folded rules of every operator: match").arg(rules.size()),
           static_cast<double>(posts.text.size()) / seconds, QStringLiteral("posts/s"));
    std::printf("    hits: %lld\n", static_cast<long long>(hits));
    const double compile =
        medianCpuSeconds([&] { keep(CompiledRules::compile(rules, {list}).has_value() ? 1 : 0); }, 3);
    report(QStringLiteral("%1 folded rules of every operator: compile").arg(rules.size()), compile * 1000,
           QStringLiteral("ms"));
}

}  // namespace

int main() {
    const QString file = sharedFile(QStringLiteral("weibo_posts_bulk/posts.sample150k.dev.jsonl.gz"));
    const QString words = sharedFile(QStringLiteral("keyword_lists/load_sets/kw_50000.txt"));
    if (file.isEmpty() || words.isEmpty()) {
        std::puts("bench_matching: the shared data sets are not beside this checkout; nothing measured");
        return 0;
    }
    const Posts posts = readPosts(file, 50'000);
    std::printf("%lld posts, %.1f MB of UTF-8, one thread, medians of 5, processor time\n",
                static_cast<long long>(posts.text.size()), posts.megabytes);
    report(QStringLiteral("folding tables, once per process"),
           1000 * medianCpuSeconds([] { keep(static_cast<qint64>(CharacterFolds().table(FoldLayer::Default)[0])); }),
           QStringLiteral("ms"));
    benchFolding(posts);
    const QStringList all = linesOf(words);
    for (const qsizetype count : {1000, 10'000, 50'000}) {
        benchLiterals(posts, all.mid(0, count));
    }
    benchBooleanRules(posts, all.mid(0, 10'001));
    return 0;
}
