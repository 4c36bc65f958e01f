// SPDX-License-Identifier: GPL-3.0-or-later
// What arrives damaged, hostile or at the wrong moment: a clear word, nothing half-written, the rest goes on.
#include <zlib.h>

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonDocument>

#include "tests/app/zhibanctl/program.h"

namespace zhiban {

namespace {

using testing::Outcome;
using testing::Program;

QByteArray lines(int count, const QByteArray& prefix = "p") {
    QByteArray text;
    for (int i = 0; i < count; ++i) {
        text += R"({"id":")" + prefix + QByteArray::number(i) + R"(","title":"路灯不亮 )" + QByteArray::number(i) +
                R"(","body":"铁匠营市场后街一排路灯全不亮","published":"2026-01-16T07:48:00+08:00","source":"miniapp"})"
                "\n";
    }
    return text;
}

QByteArray gzipped(const QByteArray& bytes) {
    z_stream stream{};
    EXPECT_EQ(deflateInit2(&stream, Z_DEFAULT_COMPRESSION, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY), Z_OK);
    QByteArray packed(static_cast<qsizetype>(deflateBound(&stream, static_cast<uLong>(bytes.size()))) + 32, '\0');
    QByteArray input = bytes;
    stream.next_in = reinterpret_cast<Bytef*>(input.data());
    stream.avail_in = static_cast<uInt>(input.size());
    stream.next_out = reinterpret_cast<Bytef*>(packed.data());
    stream.avail_out = static_cast<uInt>(packed.size());
    EXPECT_EQ(deflate(&stream, Z_FINISH), Z_STREAM_END);
    packed.truncate(static_cast<qsizetype>(stream.total_out));
    deflateEnd(&stream);
    return packed;
}

class BadInput : public Program {
  protected:
    Outcome import(const QString& name, const QByteArray& bytes, const QStringList& more = {}) const {
        return run(QStringList{QStringLiteral("--json"), QStringLiteral("import"), writeFile(name, bytes)} + more);
    }
    qint64 found(const QString& word) const {
        const Outcome outcome = run({QStringLiteral("--json"), QStringLiteral("search"), word,
                                     QStringLiteral("--limit"), QStringLiteral("100000")});
        return static_cast<qint64>(outcome.objects().size());
    }
    QByteArray hashOfStore() const {
        QCryptographicHash hash(QCryptographicHash::Sha256);
        QFile file(storePath());
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        hash.addData(&file);
        return hash.result();
    }
};

TEST_F(BadInput, ATruncatedGzipKeepsTheCompleteLinesAndSaysSo) {
    const QByteArray packed = gzipped(lines(5000));
    const Outcome outcome = import(QStringLiteral("half.jsonl.gz"), packed.left(packed.size() / 2));
    EXPECT_EQ(outcome.exitCode, 1);
    EXPECT_TRUE(outcome.words.contains(QStringLiteral("ends too early"))) << outcome.words.toStdString();
    const qint64 stored = outcome.objects().front()[QStringLiteral("stored")].toInteger();
    EXPECT_GT(stored, 0);
    EXPECT_EQ(found(QStringLiteral("路灯")), stored);
    // The whole file afterwards: nothing twice, nothing missing.
    const Outcome again = import(QStringLiteral("whole.jsonl.gz"), packed);
    EXPECT_EQ(again.objects().front()[QStringLiteral("duplicates")].toInteger(), stored);
    EXPECT_EQ(found(QStringLiteral("路灯")), 5000);
}

TEST_F(BadInput, InvalidUtf8IsKeptReadableOrQuarantinedAndTheRestGoesOn) {
    const Outcome outcome = import(QStringLiteral("mixed.jsonl"),
                                   lines(2) + "{\"id\":\"x\",\"title\":\"\xC3\x28\xFF 井盖\"}\n" + lines(2, "q"));
    EXPECT_EQ(outcome.exitCode, 0);
    const QJsonObject summary = outcome.objects().front();
    EXPECT_EQ(summary[QStringLiteral("read")].toInt(), 5);
    EXPECT_EQ(summary[QStringLiteral("stored")].toInt() + summary[QStringLiteral("quarantined")].toInt(), 5);
    EXPECT_GE(summary[QStringLiteral("stored")].toInt(), 4);
}

TEST_F(BadInput, ACsvWithAWrongMappingNamesTheColumnAndStoresNothing) {
    const Outcome outcome = import(QStringLiteral("table.csv"), QByteArrayLiteral("标题,内容\n路灯不亮,后街\n"),
                                   {QStringLiteral("--map"), QStringLiteral("body=正文")});
    EXPECT_EQ(outcome.exitCode, 1);
    EXPECT_TRUE(outcome.words.contains(QStringLiteral("正文"))) << outcome.words.toStdString();
    EXPECT_TRUE(outcome.words.contains(QStringLiteral("内容"))) << outcome.words.toStdString();
    EXPECT_EQ(found(QStringLiteral("路灯")), 0);
}

TEST_F(BadInput, AFeedWithADoctypeIsRefusedWhole) {
    const Outcome outcome =
        import(QStringLiteral("feed.xml"),
               QByteArrayLiteral("<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY a \"aaaa\">]>"
                                 "<rss version=\"2.0\"><channel><title>&a;</title></channel></rss>"));
    EXPECT_EQ(outcome.exitCode, 1);
    EXPECT_TRUE(outcome.words.contains(QStringLiteral("document type"))) << outcome.words.toStdString();
    EXPECT_EQ(outcome.objects().front()[QStringLiteral("quarantined")].toInt(), 1);
}

TEST_F(BadInput, AStoreOfANewerSchemaIsRefusedWithThreeAndNotTouched) {
    ASSERT_EQ(run({QStringLiteral("init")}).exitCode, 0);
    // The version of the format is the user_version of the file: bytes 60 to 63, big-endian.
    QFile file(storePath());
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    ASSERT_TRUE(file.seek(60));
    ASSERT_EQ(file.write(QByteArrayLiteral("\x00\x00\x27\x0F")), 4);
    file.close();
    QFile::remove(storePath() + QStringLiteral("-wal"));
    QFile::remove(storePath() + QStringLiteral("-shm"));
    const QByteArray before = hashOfStore();
    const Outcome outcome = run({QStringLiteral("search"), QStringLiteral("x")});
    EXPECT_EQ(outcome.exitCode, 3) << outcome.words.toStdString();
    EXPECT_TRUE(outcome.words.contains(QStringLiteral("9999"))) << outcome.words.toStdString();
    EXPECT_EQ(hashOfStore(), before);
    EXPECT_FALSE(QFile::exists(storePath() + QStringLiteral("-wal")));
}

TEST_F(BadInput, AFileThatIsNoStoreIsRefusedWithThreeAndNotTouched) {
    writeFile(QStringLiteral("desk.db"),
              QByteArray("hello, this is a letter and not a database at all\n").repeated(100));
    const QByteArray before = hashOfStore();
    EXPECT_EQ(import(QStringLiteral("posts.jsonl"), lines(1)).exitCode, 3);
    EXPECT_EQ(hashOfStore(), before);
}

TEST_F(BadInput, KillingAnImportLosesNothingThatWasStored) {
    const QString file = writeFile(QStringLiteral("many.jsonl"), lines(60'000));
    ASSERT_EQ(run({QStringLiteral("init")}).exitCode, 0);
    for (int milliseconds : {150, 300, 450}) {
        QProcess process;
        process.start(QStringLiteral(ZHIBANCTL), {QStringLiteral("--store"), QStringLiteral("sqlite:") + storePath(),
                                                  QStringLiteral("import"), file});
        ASSERT_TRUE(process.waitForStarted());
        process.waitForFinished(milliseconds);  // it is meant to be still running
        process.kill();
        process.waitForFinished();
        EXPECT_EQ(run({QStringLiteral("ledger"), QStringLiteral("verify")}).exitCode, 0);
    }
    const Outcome whole = run({QStringLiteral("--json"), QStringLiteral("import"), file});
    ASSERT_EQ(whole.exitCode, 0) << whole.words.toStdString();
    const QJsonObject summary = whole.objects().back();
    EXPECT_EQ(summary[QStringLiteral("stored")].toInteger() + summary[QStringLiteral("duplicates")].toInteger(),
              60'000);
    EXPECT_EQ(summary[QStringLiteral("revised")].toInteger(), 0);
    EXPECT_EQ(found(QStringLiteral("路灯")), 60'000);
}

}  // namespace

}  // namespace zhiban
