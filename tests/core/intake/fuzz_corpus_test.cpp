// SPDX-License-Identifier: GPL-3.0-or-later
// The inputs the fuzzers start from, and those that once broke something, are read with every build.
#include <gtest/gtest.h>

#include <QDir>
#include <QFile>

#include "core/intake/text/charset.h"
#include "core/intake/text/date_reader.h"
#include "core/intake/text/html_text.h"
#include "tests/core/intake/collecting_sink.h"
#include "tests/support/shared_data.h"

namespace zhiban::testing {
namespace {

std::map<std::string, QByteArray> inputsOf(const char* target) {
    std::map<std::string, QByteArray> inputs;
    const QDir folder(sourceDirectory() + QStringLiteral("/tests/fuzz/corpus/") + QLatin1String(target));
    for (const QString& name : folder.entryList(QDir::Files)) {
        QFile file(folder.filePath(name));
        EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << name.toStdString();
        inputs[name.toStdString()] = file.readAll();
    }
    EXPECT_FALSE(inputs.empty()) << target;
    return inputs;
}

class FuzzCorpus : public ::testing::TestWithParam<const char*> {};

// What every connector promises: an end, posts that say something, and a reason for what is none.
TEST_P(FuzzCorpus, IsReadByItsConnector) {
    for (const auto& [name, bytes] : inputsOf(GetParam())) {
        const Reading reading = readBytes(bytes, QString::fromLatin1(GetParam()));
        EXPECT_TRUE(reading.result || !reading.sink.refused.empty() || reading.sink.posts.empty()) << name;
        for (const IncomingPost& post : reading.sink.posts) {
            EXPECT_FALSE(post.externalId.isEmpty()) << name;
            EXPECT_FALSE(post.title.isEmpty() && post.body.isEmpty()) << name;
        }
        for (const QuarantinedItem& item : reading.sink.refused) {
            EXPECT_FALSE(item.subject.isEmpty()) << name;
            EXPECT_GE(item.rawSize, item.raw.size()) << name;
        }
    }
}

INSTANTIATE_TEST_SUITE_P(Kinds, FuzzCorpus, ::testing::Values("feed", "jsonl", "csv", "rest", "xlsx", "mail"),
                         [](const auto& instance) { return std::string(instance.param); });

TEST(FuzzCorpus, OfTextsIsRead) {
    DateReader dates(QTimeZone("Asia/Shanghai"), testOptions().now);
    for (const auto& [name, bytes] : inputsOf("date")) {
        EXPECT_TRUE(dates.read(QString::fromUtf8(bytes)).has_value()) << name;
    }
    for (const auto& [name, bytes] : inputsOf("html")) {
        EXPECT_FALSE(htmlToText(QString::fromUtf8(bytes)).isEmpty()) << name;
    }
    for (const auto& [name, bytes] : inputsOf("charset")) {
        EXPECT_TRUE(decodeDocument(bytes, {}, {}, u'<').text.startsWith(u"<p>")) << name;
    }
}

}  // namespace
}  // namespace zhiban::testing
