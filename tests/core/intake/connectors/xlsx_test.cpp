// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>
#include <zip.h>

#include <map>

#include "core/intake/connectors/xlsx/workbook.h"
#include "tests/core/intake/collecting_sink.h"

namespace zhiban::testing {
namespace {

// A workbook put together part by part.
QByteArray zipped(const std::map<QByteArray, QByteArray>& parts) {
    zip_source_t* target = zip_source_buffer_create(nullptr, 0, 0, nullptr);
    zip_source_keep(target);
    zip_t* archive = zip_open_from_source(target, ZIP_CREATE | ZIP_TRUNCATE, nullptr);
    for (const auto& [name, bytes] : parts) {
        zip_source_t* source =
            zip_source_buffer(archive, bytes.constData(), static_cast<zip_uint64_t>(bytes.size()), 0);
        zip_file_add(archive, name.constData(), source, ZIP_FL_ENC_UTF_8);
    }
    zip_close(archive);
    zip_stat_t about;
    zip_source_stat(target, &about);
    QByteArray bytes(static_cast<qsizetype>(about.size), Qt::Uninitialized);
    zip_source_open(target);
    zip_source_read(target, bytes.data(), about.size);
    zip_source_close(target);
    zip_source_free(target);
    return bytes;
}

QByteArray workbook(const QByteArray& rows) {
    return zipped(
        {{"[Content_Types].xml", "<Types/>"},
         {"xl/workbook.xml", R"(<workbook xmlns:r="r"><sheets><sheet name="hidden" state="hidden" r:id="rId1"/>)"
                             R"(<sheet name="帖文" r:id="rId2"/></sheets></workbook>)"},
         {"xl/_rels/workbook.xml.rels", R"(<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/>)"
                                        R"(<Relationship Id="rId2" Target="worksheets/sheet2.xml"/></Relationships>)"},
         {"xl/sharedStrings.xml",
          "<sst><si><t>标题</t></si><si><t>内容</t></si><si><r><t>路</t></r><r><t>灯</t></r><rPh><t>lu</t></rPh></si>"
          "<si><t>发布时间</t></si></sst>"},
         {"xl/styles.xml",
          R"(<styleSheet><numFmts><numFmt numFmtId="170" formatCode="yyyy/m/d h:mm"/></numFmts><cellXfs><xf numFmtId="0"/>)"
          R"(<xf numFmtId="170"/><xf numFmtId="2"/></cellXfs></styleSheet>)"},
         {"xl/worksheets/sheet2.xml", "<worksheet><sheetData>" + rows + "</sheetData></worksheet>"}});
}

const QByteArray kRows =
    R"(<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="D1" t="s"><v>3</v></c></row>)"
    R"(<row r="3"><c r="A3" t="s"><v>2</v></c><c r="B3" t="inlineStr"><is><t>不亮,"三天"了</t></is></c>)"
    R"(<c r="D3" s="1"><v>46083.586805555555</v></c></row>)";

TEST(Xlsx, GivesTheFirstVisibleSheetAsATable) {
    const Result<QByteArray> table = firstSheetAsCsv(workbook(kRows));
    ASSERT_TRUE(table) << table.error().what.toStdString();
    EXPECT_EQ(table->toStdString(), "标题,内容,,发布时间\n\n路灯,\"不亮,\"\"三天\"\"了\",,2026-03-02 14:05:00\n");
}

TEST(Xlsx, MakesPostsOfRows) {
    const Reading reading = readBytes(workbook(kRows), QString());
    ASSERT_TRUE(reading.result) << reading.result.error().what.toStdString();
    ASSERT_EQ(reading.sink.posts.size(), 1U);
    EXPECT_EQ(reading.sink.posts.front().title, QStringLiteral("路灯"));
    EXPECT_EQ(reading.sink.posts.front().body, QStringLiteral("不亮,\"三天\"了"));
    EXPECT_EQ(reading.sink.posts.front().published, fromMilliseconds(1'772'431'500'000));
}

TEST(Xlsx, RefusesBombsDamageAndWhatIsNoWorkbook) {
    const QByteArray bomb = workbook(QByteArray(80 * 1024 * 1024, ' '));
    QByteArray damaged = workbook(kRows);
    damaged.truncate(damaged.size() / 2);
    for (const auto& [bytes, subject] : {std::pair{bomb, "xlsx.too-large"}, std::pair{damaged, "xlsx.not-a-workbook"},
                                         std::pair{QByteArray("no zip"), "xlsx.not-a-workbook"},
                                         std::pair{zipped({{"a", "b"}}), "xlsx.not-a-workbook"},
                                         std::pair{QByteArray("\xD0\xCF\x11\xE0 old"), "xlsx.encrypted"}}) {
        const Reading reading = readBytes(bytes, QStringLiteral("xlsx"));
        ASSERT_FALSE(reading.result) << subject;
        EXPECT_EQ(reading.result.error().subject.toStdString(), subject);
        EXPECT_EQ(reading.sink.refused.size(), 1U);
        EXPECT_TRUE(reading.sink.posts.empty());
    }
}

}  // namespace
}  // namespace zhiban::testing
