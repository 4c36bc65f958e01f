// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>
#include <zlib.h>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include "core/intake/pipeline/gzip_device.h"
#include "tests/core/intake/collecting_sink.h"
#include "tests/support/shared_data.h"

namespace zhiban::testing {
namespace {

QByteArray gzip(const QByteArray& plain) {
    z_stream stream{};
    deflateInit2(&stream, Z_BEST_COMPRESSION, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY);
    QByteArray zipped(static_cast<qsizetype>(deflateBound(&stream, static_cast<uLong>(plain.size()))) + 64,
                      Qt::Uninitialized);
    QByteArray input = plain;
    stream.next_in = reinterpret_cast<Bytef*>(input.data());
    stream.avail_in = static_cast<uInt>(plain.size());
    stream.next_out = reinterpret_cast<Bytef*>(zipped.data());
    stream.avail_out = static_cast<uInt>(zipped.size());
    deflate(&stream, Z_FINISH);
    zipped.resize(static_cast<qsizetype>(stream.total_out));
    deflateEnd(&stream);
    return zipped;
}

QByteArray numberedLines(int count) {
    QByteArray lines;
    for (int i = 0; i < count; ++i) {
        lines += "{\"id\":" + QByteArray::number(i) + ",\"body\":\"" + QByteArray::number(i * 7919 % 104'729) +
                 " 号线停运\"}\n";
    }
    return lines;
}

class OpenInput : public ::testing::Test {
  protected:
    QString write(const QString& name, const QByteArray& bytes) {
        const QString path = folder_.filePath(name);
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return path;
    }
    Result<ReadSummary> read(const QString& path, const QString& kind = {}) {
        sink_ = {};
        return readFile(path, kind, testOptions(), sink_, Cancellation());
    }

    QTemporaryDir folder_;
    CollectingSink sink_;
};

TEST_F(OpenInput, ReadsAPlainAndAZippedFile) {
    const QByteArray lines = numberedLines(5000);
    ASSERT_TRUE(read(write(QStringLiteral("a.jsonl"), lines)).has_value());
    const auto plain = sink_.posts;
    const auto summary = read(write(QStringLiteral("a.jsonl.gz"), gzip(lines)));
    ASSERT_TRUE(summary.has_value());
    EXPECT_EQ(sink_.posts.size(), 5000u);
    EXPECT_EQ(sink_.posts, plain);
    EXPECT_EQ(summary->bytes, summary->totalBytes);
    EXPECT_GT(summary->totalBytes, 0);
    ASSERT_GT(sink_.reports.size(), 5u);
    EXPECT_LE(sink_.reports.front().bytes, sink_.reports.back().bytes);
}

TEST_F(OpenInput, ReadsAFileOfSeveralGzipMembersAndPadding) {
    const QByteArray zipped = gzip("{\"id\":1,\"body\":\"a\"}\n") + gzip("{\"id\":2,\"body\":\"b\"}\n");
    ASSERT_TRUE(read(write(QStringLiteral("a.jsonl.gz"), zipped + QByteArray(512, '\0'))).has_value());
    EXPECT_EQ(sink_.posts.size(), 2u);
}

TEST_F(OpenInput, DeliversTheWholeLinesBeforeATruncation) {
    const QByteArray zipped = gzip(numberedLines(20'000));
    const auto result = read(write(QStringLiteral("a.jsonl.gz"), zipped.left(zipped.size() / 2)));
    ASSERT_FALSE(result.has_value());
    EXPECT_EQ(result.error().kind, ErrorKind::Corrupt);
    EXPECT_EQ(result.error().subject, QStringLiteral("gzip.truncated"));
    EXPECT_EQ(result.error().details.size(), 1u);
    EXPECT_GT(sink_.posts.size(), 1000u);
    EXPECT_TRUE(sink_.refused.empty()) << "half a line is no line";
    for (size_t i = 0; i < sink_.posts.size(); ++i) {
        ASSERT_EQ(sink_.posts[i].externalId, QString::number(i));
        ASSERT_TRUE(sink_.posts[i].body.endsWith(QStringLiteral(" 号线停运")));
    }
}

TEST_F(OpenInput, SaysWhenTheLastBytesOfAGzipAreMissing) {
    const QByteArray zipped = gzip(numberedLines(10));
    const auto result = read(write(QStringLiteral("a.jsonl.gz"), zipped.chopped(3)));
    ASSERT_FALSE(result.has_value());
    EXPECT_EQ(result.error().subject, QStringLiteral("gzip.truncated"));
    EXPECT_EQ(sink_.posts.size(), 10u);
}

TEST_F(OpenInput, SaysWhenGzipIsDamaged) {
    QByteArray zipped = gzip(numberedLines(20'000));
    for (qsizetype i = zipped.size() / 2; i < zipped.size() / 2 + 64; ++i) {
        zipped[i] = '\xFF';
    }
    const auto result = read(write(QStringLiteral("a.jsonl.gz"), zipped));
    ASSERT_FALSE(result.has_value());
    EXPECT_EQ(result.error().kind, ErrorKind::Corrupt);
    EXPECT_EQ(result.error().subject, QStringLiteral("gzip.damaged"));
    EXPECT_GT(sink_.posts.size(), 1000u);
}

TEST_F(OpenInput, StopsABomb) {
    const QByteArray zipped = gzip(QByteArray(64 * 1024 * 1024, ' '));
    const auto result = read(write(QStringLiteral("a.jsonl.gz"), zipped));
    ASSERT_FALSE(result.has_value());
    EXPECT_EQ(result.error().kind, ErrorKind::Invalid);
    EXPECT_EQ(result.error().subject, QStringLiteral("gzip.bomb"));
}

TEST_F(OpenInput, KnowsTheKindBySuffixElseByContent) {
    EXPECT_TRUE(read(write(QStringLiteral("export.dat"), numberedLines(3))).has_value());
    EXPECT_EQ(sink_.posts.size(), 3u);
    EXPECT_TRUE(read(write(QStringLiteral("export.NDJSON"), numberedLines(3))).has_value());
    const auto unknown = read(write(QStringLiteral("letter.bin"), QByteArray("\x7F"
                                                                             "ELF\x02\x01",
                                                                             6)));
    ASSERT_FALSE(unknown.has_value());
    EXPECT_EQ(unknown.error().subject, QStringLiteral("input.unknown-kind"));
    const auto wrong = read(write(QStringLiteral("a.jsonl"), numberedLines(1)), QStringLiteral("telegraph"));
    EXPECT_EQ(wrong.error().subject, QStringLiteral("input.unknown-kind"));
    EXPECT_EQ(wrong.error().details, std::vector<QString>{QStringLiteral("telegraph")});
}

TEST_F(OpenInput, NamesFilesThatCannotBeRead) {
    EXPECT_EQ(read(folder_.filePath(QStringLiteral("none.jsonl"))).error().subject, QStringLiteral("file.missing"));
    EXPECT_EQ(read(folder_.path()).error().subject, QStringLiteral("file.not-a-file"));
    const QString secret = write(QStringLiteral("secret.jsonl"), numberedLines(1));
    QFile::setPermissions(secret, {});
    if (QFile(secret).open(QIODevice::ReadOnly)) {
        GTEST_SKIP() << "this user may read everything";
    }
    const auto denied = read(secret);
    EXPECT_EQ(denied.error().subject, QStringLiteral("file.unreadable"));
    EXPECT_EQ(denied.error().kind, ErrorKind::Denied);
}

TEST_F(OpenInput, ReadsTheSharedMessagesWhole) {
    const QString path = sharedData(QStringLiteral("taidi2020_gov_messages/f3_messages.dev.jsonl.gz"));
    if (path.isEmpty()) {
        GTEST_SKIP() << "the shared messages are not here";
    }
    ReadOptions options = testOptions();
    options.mapping =
        *parseMapping({QStringLiteral("author=user"), QStringLiteral("published=time"), QStringLiteral("likes=up")});
    const auto summary = readFile(path, {}, options, sink_, Cancellation());
    ASSERT_TRUE(summary.has_value());
    EXPECT_EQ(summary->posts, 3050);
    EXPECT_EQ(summary->refused, 0);
    for (const IncomingPost& post : sink_.posts) {
        EXPECT_EQ(post.doubts, Doubt::None) << post.externalId.toStdString();
        EXPECT_FALSE(post.title.isEmpty() || post.body.isEmpty() || post.author.isEmpty());
    }
}

}  // namespace
}  // namespace zhiban::testing
