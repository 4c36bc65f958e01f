// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/connectors/csv/csv.h"

#include <gtest/gtest.h>

#include <QStringEncoder>

#include "tests/core/intake/collecting_sink.h"

namespace zhiban::testing {
namespace {

Reading readTable(const QByteArray& bytes, const ReadOptions& options = testOptions()) {
    return readBytes(bytes, QStringLiteral("csv"), options);
}

Result<CsvPreview> preview(const QByteArray& bytes, int rows, const ReadOptions& options = testOptions()) {
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    return previewCsv(buffer, options, rows);
}

QByteArray encoded(const QString& text, const char* charset) {
    return QStringEncoder(charset).encode(text);
}

std::vector<QString> subjects(const Reading& reading) {
    std::vector<QString> result;
    for (const QuarantinedItem& item : reading.sink.refused) {
        result.push_back(item.origin.section(u':', 1) + u' ' + item.subject);
    }
    return result;
}

const QString kChineseTable = QStringLiteral(
    "留言编号,留言用户,留言主题,留言时间,留言详情,点赞数,回复时间\n"
    "101,u1,路灯不亮,2026-03-01 20:15,青河街三号路灯不亮,3,2026-03-02\n"
    "102,u2,噪音扰民,2026年3月2日 8:05,\"工地\n夜间施工,\"\"太吵\"\"\",0,\n");

TEST(Csv, FindsChineseColumnsByTheirUsualNames) {
    const Reading reading = readTable(kChineseTable.toUtf8());
    ASSERT_TRUE(reading.result.has_value()) << reading.result.error().subject.toStdString();
    ASSERT_EQ(reading.sink.posts.size(), 2u);
    IncomingPost expected;
    expected.sourceKey = expected.sourceName = QStringLiteral("test");
    expected.externalId = QStringLiteral("102");
    expected.author = QStringLiteral("u2");
    expected.title = QStringLiteral("噪音扰民");
    expected.body = QStringLiteral("工地\n夜间施工,\"太吵\"");
    expected.published = fromMilliseconds(1'772'409'900'000);
    EXPECT_EQ(reading.sink.posts[1], expected);
    EXPECT_EQ(reading.sink.posts[0].likes, 3);
    EXPECT_EQ(reading.sink.posts[0].published, fromMilliseconds(1'772'367'300'000)) << "not the time of the answer";
}

TEST(Csv, ReadsTheSameTableInEveryCharsetAndDelimiter) {
    const Reading expected = readTable(kChineseTable.toUtf8());
    const QByteArray mark("\xEF\xBB\xBF");
    for (const QByteArray& bytes :
         {mark + kChineseTable.toUtf8(), encoded(kChineseTable, "GB18030"),
          encoded(kChineseTable, "UTF-16LE").prepend("\xFF\xFE"),
          encoded(kChineseTable, "UTF-16BE").prepend("\xFE\xFF"),
          QString(kChineseTable).replace(u'\n', QStringLiteral("\r\n")).toUtf8().replace("工地\r\n", "工地\n")}) {
        const Reading reading = readTable(bytes);
        ASSERT_TRUE(reading.result.has_value());
        EXPECT_EQ(reading.sink.posts, expected.sink.posts) << bytes.left(40).toHex(' ').toStdString();
    }
    for (const char delimiter : {';', '\t'}) {
        QByteArray bytes = kChineseTable.toUtf8();
        bytes.replace("施工,", "施工#").replace(',', QByteArray(1, delimiter)).replace('#', ',');
        EXPECT_EQ(readTable(bytes).sink.posts, expected.sink.posts) << int{delimiter};
    }
}

TEST(Csv, ReadsBig5WhenToldSo) {
    const QByteArray bytes = encoded(QStringLiteral("標題,內容\n路燈,不亮\n"), "Big5");
    ReadOptions options = testOptions();
    options.charset = "big5";
    options.mapping = *parseMapping({QStringLiteral("title=標題"), QStringLiteral("body=內容")});
    const Reading reading = readTable(bytes, options);
    ASSERT_EQ(reading.sink.posts.size(), 1u);
    EXPECT_EQ(reading.sink.posts.front().body, QStringLiteral("不亮"));
    EXPECT_EQ(reading.result->charset, QByteArray("Big5"));
}

TEST(Csv, MarksARowInAnotherCharset) {
    const Reading reading = readTable(QStringLiteral("标题,时间\n积水,2026-03-01\n").toUtf8() +
                                      encoded(QStringLiteral("停电,2026-03-01\n"), "GB18030"));
    ASSERT_EQ(reading.sink.posts.size(), 2u);
    EXPECT_EQ(reading.sink.posts[0].doubts, Doubt::None);
    EXPECT_EQ(reading.sink.posts[1].title, QStringLiteral("停电"));
    EXPECT_EQ(reading.sink.posts[1].doubts, Doubt::Encoding);
}

TEST(Csv, NamesTheColumnAWrongMappingAsksFor) {
    ReadOptions options = testOptions();
    options.mapping = *parseMapping({QStringLiteral("body=text")});
    const Reading reading = readTable("title,content\na,b\n", options);
    ASSERT_FALSE(reading.result.has_value());
    EXPECT_EQ(reading.result.error().kind, ErrorKind::Invalid);
    EXPECT_EQ(reading.result.error().subject, QStringLiteral("csv.missing-column"));
    EXPECT_EQ(reading.result.error().details,
              (std::vector<QString>{QStringLiteral("text"), QStringLiteral("title"), QStringLiteral("content")}));
    EXPECT_TRUE(reading.sink.posts.empty());
}

TEST(Csv, AsksForAMappingWhenNoColumnIsKnownToHoldText) {
    const Reading reading = readTable("a,b\n1,2\n");
    ASSERT_FALSE(reading.result.has_value());
    EXPECT_EQ(reading.result.error().subject, QStringLiteral("csv.no-text-column"));
    EXPECT_EQ(readTable("").result.error().subject, QStringLiteral("csv.no-header"));
    EXPECT_EQ(readTable("\n \n").result.error().subject, QStringLiteral("csv.no-header"));
}

TEST(Csv, RefusesRaggedRowsAndGoesOn) {
    const Reading reading = readTable("id,title,body\n1,a,b\n2,a\n3,a,b,c\n4,a,b,,\n\n5,\"a\n\",b\n6,,\n7,a,b");
    ASSERT_TRUE(reading.result.has_value());
    EXPECT_EQ(reading.result->posts, 4);
    EXPECT_EQ(subjects(reading), (std::vector<QString>{QStringLiteral("3 csv.ragged"), QStringLiteral("4 csv.ragged"),
                                                       QStringLiteral("9 csv.no-text")}));
    EXPECT_EQ(reading.sink.refused.front().raw, QByteArray("2,a"));
}

TEST(Csv, LosesOneLineToAQuoteThatIsNeverClosed) {
    const Reading reading = readTable("id,title\n1,a\n2,\"open\n3,b\n4,c\n");
    ASSERT_TRUE(reading.result.has_value());
    EXPECT_EQ(subjects(reading), std::vector<QString>{QStringLiteral("3 csv.open-quote")});
    ASSERT_EQ(reading.sink.posts.size(), 3u);
    EXPECT_EQ(reading.sink.posts.back().externalId, QStringLiteral("4"));
}

TEST(Csv, RefusesARowThatNeverEnds) {
    const QByteArray huge = "2,\"" + QByteArray(9 * 1024 * 1024, 'x') + "\n";
    const Reading reading = readTable("id,title\n1,a\n" + huge + "3,b\n");
    ASSERT_TRUE(reading.result.has_value());
    ASSERT_EQ(subjects(reading), std::vector<QString>{QStringLiteral("3 csv.row-too-long")});
    EXPECT_EQ(reading.sink.refused.front().rawSize, huge.size() - 1);
    EXPECT_EQ(reading.sink.posts.size(), 2u);
}

TEST(Csv, IsLenientWithQuotesInsideFields) {
    const Reading reading = readTable("id,title\n1,5\" pipe\n2,\"a\"b\n3,\"\"\"q\"\"\"\n4, \"x\"\n");
    ASSERT_EQ(reading.sink.posts.size(), 4u);
    EXPECT_EQ(reading.sink.posts[0].title, QStringLiteral("5\" pipe"));
    EXPECT_EQ(reading.sink.posts[1].title, QStringLiteral("ab"));
    EXPECT_EQ(reading.sink.posts[2].title, QStringLiteral("\"q\""));
    EXPECT_EQ(reading.sink.posts[3].title, QStringLiteral(" \"x\""));
}

TEST(Csv, ReadsTheSameWhereverItsReadsEnd) {
    QByteArray bytes("id,title,body\r\n");
    for (int i = 0; i < 40'000; ++i) {
        bytes += QByteArray::number(i) + ",\"t\"\"" + QByteArray(i % 37, 'x') + "\",\"line\r\nbreak\"\r\n";
    }
    const Reading reading = readTable(bytes);
    ASSERT_TRUE(reading.result.has_value());
    ASSERT_EQ(reading.sink.posts.size(), 40'000u);
    EXPECT_TRUE(reading.sink.refused.empty());
    for (int i = 0; i < 40'000; ++i) {
        const IncomingPost& post = reading.sink.posts[static_cast<size_t>(i)];
        ASSERT_EQ(post.externalId, QString::number(i));
        ASSERT_EQ(post.title, QStringLiteral("t\"") + QString(i % 37, u'x'));
        ASSERT_EQ(post.body, QStringLiteral("line\r\nbreak"));
    }
}

TEST(Csv, PreviewsTheBeginning) {
    const auto shown = preview("编号;标题;正文\n1;甲;乙\n2;丙\n3;丁;戊\n4;己;庚\n", 3);
    ASSERT_TRUE(shown.has_value());
    EXPECT_EQ(shown->header, (QStringList{QStringLiteral("编号"), QStringLiteral("标题"), QStringLiteral("正文")}));
    EXPECT_EQ(shown->delimiter, u';');
    EXPECT_EQ(shown->charset, QByteArray("UTF-8"));
    ASSERT_EQ(shown->rows.size(), 3u);
    EXPECT_EQ(shown->rows[0], (QStringList{QStringLiteral("1"), QStringLiteral("甲"), QStringLiteral("乙")}));
    EXPECT_EQ(shown->suggested, (FieldMapping{{PostField::Id, QStringLiteral("编号")},
                                              {PostField::Title, QStringLiteral("标题")},
                                              {PostField::Body, QStringLiteral("正文")}}));
    EXPECT_EQ(shown->problems, (std::vector<CsvProblem>{{3, QStringLiteral("csv.ragged")}}));
}

TEST(Csv, PreviewsATableWithoutKnownColumns) {
    const auto shown = preview("甲\t乙\n1\t2\n", 10);
    ASSERT_TRUE(shown.has_value());
    EXPECT_EQ(shown->delimiter, u'\t');
    EXPECT_TRUE(shown->suggested.empty());
    EXPECT_EQ(shown->rows.size(), 1u);
    EXPECT_EQ(preview("", 10).error().subject, QStringLiteral("csv.no-header"));
}

TEST(Csv, IsRecognisedByItsHeaderOnly) {
    EXPECT_TRUE(readBytes("标题,内容\na,b\n", QString()).result.has_value());
    EXPECT_EQ(readBytes("one, two\nthree, four\n", QString()).result.error().subject,
              QStringLiteral("input.unknown-kind"));
}

TEST(Csv, CountsInTensOfThousands) {
    const Reading reading = readTable("标题,点赞\na,1.2万\nb,-5\nc,many\nd,99999999999\n");
    ASSERT_EQ(reading.sink.posts.size(), 4u);
    EXPECT_EQ(reading.sink.posts[0].likes, 12'000);
    EXPECT_EQ(reading.sink.posts[1].likes, 0);
    EXPECT_EQ(reading.sink.posts[2].likes, 0);
    EXPECT_EQ(reading.sink.posts[3].likes, 2'147'483'647);
}

}  // namespace
}  // namespace zhiban::testing
