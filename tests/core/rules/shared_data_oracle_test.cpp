// SPDX-License-Identifier: GPL-3.0-or-later
// 10,000 literals on 3,050 real messages, against counts made by an independent program.
#include <gtest/gtest.h>
#include <zlib.h>

#include <QFile>
#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>

#include "core/domain/word_condition.h"
#include "core/rules/compiled_rules.h"
#include "tests/support/shared_data.h"

using namespace zhiban;

namespace {

std::vector<QJsonObject> linesOf(const QString& path) {
    std::vector<QJsonObject> objects;
    const gzFile file = gzopen(path.toLocal8Bit().constData(), "rb");
    QByteArray text;
    QByteArray piece(1 << 16, Qt::Uninitialized);
    for (int got = 1; file != nullptr && got > 0;) {
        got = gzread(file, piece.data(), static_cast<unsigned>(piece.size()));
        text.append(piece.constData(), std::max(got, 0));
    }
    gzclose(file);
    for (const QByteArray& line : text.split('\n')) {
        if (!line.isEmpty()) {
            objects.push_back(QJsonDocument::fromJson(line).object());
        }
    }
    return objects;
}

std::vector<Rule> exactRules(const QString& path) {
    std::vector<Rule> rules;
    QFile file(path);
    if (file.open(QIODevice::ReadOnly)) {
        for (const QString& word : QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
            Rule rule;
            rule.name = word;
            rule.condition = conditionWord(word);
            rule.layers = FoldLayer::None;
            rules.push_back(rule);
        }
    }
    return rules;
}

}  // namespace

TEST(ExactRules, AgreeWithTheOracleOnRealMessages) {
    const QString words = zhiban::testing::sharedData(QStringLiteral("keyword_lists/load_sets/kw_10000.txt"));
    const QString oracle = zhiban::testing::sharedData(
        QStringLiteral("keyword_lists/load_sets/expected_hits_kw_10000_on_f3.dev.jsonl.gz"));
    const QString messages =
        zhiban::testing::sharedData(QStringLiteral("taidi2020_gov_messages/f3_messages.dev.jsonl.gz"));
    if (words.isEmpty() || oracle.isEmpty() || messages.isEmpty()) {
        GTEST_SKIP() << "the shared data sets are not beside this checkout";
    }
    QHash<qint64, QHash<QString, qsizetype>> expected;  // places of each word, by message
    for (const QJsonObject& line : linesOf(oracle)) {
        const QJsonObject hits = line[QStringLiteral("hits")].toObject();
        QHash<QString, qsizetype>& counts = expected[line[QStringLiteral("id")].toInteger()];
        for (const QString& word : hits.keys()) {
            counts[word] = hits[word].toInteger();
        }
    }
    const auto rules = CompiledRules::compile(exactRules(words));
    ASSERT_TRUE(rules) << rules.error().what.toStdString();
    ASSERT_EQ((*rules)->rules().size(), 10000U);

    int compared = 0;
    for (const QJsonObject& message : linesOf(messages)) {
        QHash<QString, qsizetype> got;
        for (const Hit& hit :
             (*rules)->match(message[QStringLiteral("title")].toString(), message[QStringLiteral("body")].toString())) {
            EXPECT_EQ(hit.layersUsed, FoldLayer::None);
            got[hit.ruleName] = static_cast<qsizetype>(hit.spans.size());
        }
        const qint64 id = message[QStringLiteral("id")].toInteger();
        ASSERT_TRUE(expected.contains(id)) << id;
        EXPECT_EQ(got, expected[id]) << id;
        ++compared;
    }
    EXPECT_EQ(compared, expected.size());
    EXPECT_GT(compared, 3000);
}
