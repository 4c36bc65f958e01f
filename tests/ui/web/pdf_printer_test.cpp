// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/web/pdf_printer.h"

#include <gtest/gtest.h>

#include <QElapsedTimer>
#include <QFile>
#include <QPdfDocument>
#include <QPdfSelection>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include "core/briefing/renderers/html/html.h"
#include "core/briefing/weekly.h"
#include "core/briefing/writer.h"
#include "tests/core/briefing/sample_facts.h"
#include "ui/web/document_page.h"

namespace zhiban {
namespace {

void waitUntil(const std::function<bool()>& reached) {
    QElapsedTimer timer;
    timer.start();
    while (!reached() && timer.elapsed() < 120'000) {
        QTest::qWait(5);
    }
}

Result<PrintedPdf> printed(PdfPrinter& printer, const QString& html, const QString& path) {
    std::optional<Result<PrintedPdf>> answer;
    printer.write(html, path, [&](Result<PrintedPdf> result) { answer = std::move(result); });
    waitUntil([&] { return answer.has_value(); });
    return answer ? *answer : fail(ErrorKind::Internal, QStringLiteral("no answer"));
}

// The text layer, blanks and line ends removed: where lines break is a matter of the page.
QString textOf(const QString& path) {
    QPdfDocument pdf;
    pdf.load(path);
    QString text;
    for (int page = 0; page < pdf.pageCount(); ++page) {
        text += pdf.getAllText(page).text();
    }
    return text.remove(QRegularExpression(QStringLiteral("\\s")));
}

briefing::Document longDocument(int paragraphs) {
    briefing::Document document = *briefing::composeWeekly(testing::sampleWeek());
    for (int i = 0; i < paragraphs; ++i) {
        document.blocks.push_back(briefing::Heading{2, {briefing::words(QStringLiteral("情况续报"))}, {}});
        document.blocks.push_back(briefing::Paragraph{{briefing::quoted(
            QStringLiteral(
                "起%1讫据“微博临川湾”（2013年）通报：“群众利益无小事”。人民群众急难愁盼的问题，看似一桩桩"
                "“小事”，往往是群众实实在在的“心事”；HEADROW%1，按时办结率、回复率均为100%。无小人民用户，"
                "搅拌站夜间施工，滨江路灯杆，供热管网，公交改线，夜市油烟，逐件核实，逐件答复，逐件销号。终%1止")
                .arg(i))}});
    }
    return document;
}

class PdfPrinting : public ::testing::Test {
  protected:
    QString path(const char* name) const { return folder_.filePath(QString::fromLatin1(name)); }

    // Set ZHIBAN_KEEP_PDF to a folder to look at the pages.
    void TearDown() override {
        const QString keep = qEnvironmentVariable("ZHIBAN_KEEP_PDF");
        for (const QFileInfo& file : QDir(folder_.path()).entryInfoList(QDir::Files)) {
            if (!keep.isEmpty()) {
                QFile::copy(file.filePath(), keep + QLatin1Char('/') + file.fileName());
            }
        }
    }

    QTemporaryDir folder_;
    PdfPrinter printer_;
};

}  // namespace

TEST_F(PdfPrinting, StartsWebEngineOnlyWhenAskedToPrint) {
    EXPECT_FALSE(printer_.isStarted());
}

TEST_F(PdfPrinting, WritesTheWeekWithATextLayerThatReadsBack) {
    if (!missingDocumentFonts().isEmpty()) {
        GTEST_SKIP() << "the font LXGW WenKai is not installed";
    }
    const QString html = briefing::renderHtml(*briefing::composeWeekly(testing::sampleWeek()), briefing::HtmlUse::File);
    const Result<PrintedPdf> result = printed(printer_, html, path("week.pdf"));
    ASSERT_TRUE(result) << qPrintable(result.error().what);
    EXPECT_GE(result->pages, 2);
    QPdfDocument pdf;
    pdf.load(path("week.pdf"));
    EXPECT_EQ(pdf.pageCount(), result->pages);
    const QString text = textOf(path("week.pdf"));
    for (const QString& sentence :
         {QStringLiteral("一周民情简报"), QStringLiteral("〔2026〕第9期（总第61期）"),
          QStringLiteral("新立案件4件，办结3件；期末在办3件，其中超过办理时限3件。"),
          QStringLiteral("搅拌站凌晨两点还在响，娃娃天天被吵醒，打了138********也没人接，能不能给个准话？<b>急</b>"),
          QStringLiteral("7号公交改线后老人出行难"), QStringLiteral("12345热线摘报"), QStringLiteral("70.97%")}) {
        EXPECT_TRUE(text.contains(sentence)) << qPrintable(sentence);
    }
    EXPECT_FALSE(text.contains(QRegularExpression(QStringLiteral("[\\x{2e80}-\\x{2fdf}\\x{f900}-\\x{faff}]"))));
}

TEST_F(PdfPrinting, LosesNothingBetweenPages) {
    constexpr int paragraphs = 90;
    const QString html = briefing::renderHtml(longDocument(paragraphs), briefing::HtmlUse::File);
    const Result<PrintedPdf> result = printed(printer_, html, path("long.pdf"));
    ASSERT_TRUE(result) << qPrintable(result.error().what);
    EXPECT_GE(result->pages, 20);
    const QString text = textOf(path("long.pdf"));
    for (int i = 0; i < paragraphs; ++i) {
        EXPECT_TRUE(text.contains(QStringLiteral("起%1讫").arg(i))) << i;
        EXPECT_TRUE(text.contains(QStringLiteral("终%1止").arg(i))) << i;
    }
    for (int page = 1; page <= result->pages; ++page) {
        EXPECT_TRUE(text.contains(QStringLiteral("—%1—").arg(page))) << page;
    }
}

TEST_F(PdfPrinting, BreaksATableBetweenRowsUnderTheSameHeadAndALongRowInside) {
    briefing::Document document;
    briefing::Table table;
    table.caption = QStringLiteral("长表");
    table.columns = {{QStringLiteral("单位名目"), briefing::Align::Left, 1},
                     {QStringLiteral("情况"), briefing::Align::Left, 2}};
    for (int i = 0; i < 60; ++i) {
        table.rows.push_back(
            {{briefing::quoted(QStringLiteral("行%1毕").arg(i))}, {briefing::quoted(QStringLiteral("好"))}});
    }
    table.rows.push_back({{briefing::quoted(QStringLiteral("末行"))},
                          {briefing::quoted(QStringLiteral("长").repeated(2500) + QStringLiteral("尽头"))}});
    document.blocks.push_back(table);
    const Result<PrintedPdf> result =
        printed(printer_, briefing::renderHtml(document, briefing::HtmlUse::File), path("table.pdf"));
    ASSERT_TRUE(result) << qPrintable(result.error().what);
    const QString text = textOf(path("table.pdf"));
    EXPECT_EQ(text.count(QStringLiteral("单位名目")), result->pages);
    for (int i = 0; i < 60; ++i) {
        EXPECT_EQ(text.count(QStringLiteral("行%1毕").arg(i)), 1) << i;
    }
    EXPECT_EQ(text.count(QStringLiteral("长")), 2501);
    EXPECT_TRUE(text.contains(QStringLiteral("尽头")));
}

TEST_F(PdfPrinting, LoadsNothingFromOutsideAndRunsNoScriptOfADocument) {
    const QString html = QStringLiteral(
        "<html><body><p>起</p><img src=\"http://127.0.0.1:9/x.png\"><img src=\"file:///etc/hostname\">"
        "<script>document.body.append('脚本')</script><p>终</p></body></html>");
    const Result<PrintedPdf> result = printed(printer_, html, path("outside.pdf"));
    ASSERT_TRUE(result) << qPrintable(result.error().what);
    EXPECT_TRUE(textOf(path("outside.pdf")).contains(QStringLiteral("终")));
    EXPECT_FALSE(textOf(path("outside.pdf")).contains(QStringLiteral("脚本")));
}

TEST_F(PdfPrinting, TellsWhereEveryNumberStandsOnPaper) {
    const briefing::Document document = *briefing::composeWeekly(testing::sampleWeek());
    std::optional<Result<PrintedDocument>> answer;
    printer_.print(briefing::renderHtml(document, briefing::HtmlUse::Preview),
                   [&](Result<PrintedDocument> result) { answer = std::move(result); });
    waitUntil([&] { return answer.has_value(); });
    ASSERT_TRUE(*answer);
    const PrintedDocument& printed = **answer;
    const QString total = briefing::anchorOf(document, QStringLiteral("posts.total"));
    int links = 0;
    bool section = false;
    for (const AnchorPlace& place : printed.places) {
        EXPECT_GE(place.page, 0);
        EXPECT_LT(place.page, printed.pages);
        EXPECT_TRUE(QRectF(0, 0, 1, 1).contains(place.area)) << qPrintable(place.anchor);
        links += place.isLink && place.anchor == total ? 1 : 0;
        section = section || (!place.isLink && place.anchor == QStringLiteral("s-handling"));
    }
    EXPECT_GE(links, 2);
    EXPECT_TRUE(section);
}

TEST_F(PdfPrinting, OfAnEmptyDocumentIsOnePage) {
    const Result<PrintedPdf> result =
        printed(printer_, QStringLiteral("<html><body></body></html>"), path("empty.pdf"));
    ASSERT_TRUE(result);
    EXPECT_EQ(result->pages, 1);
}

TEST_F(PdfPrinting, SaysSoWhenTheFolderIsNotThere) {
    const Result<PrintedPdf> result = printed(printer_, QStringLiteral("<p>x</p>"), path("none/x.pdf"));
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().kind, ErrorKind::Denied);
    EXPECT_EQ(result.error().subject, QStringLiteral("file.unwritable"));
    EXPECT_FALSE(printer_.isStarted());
}

TEST_F(PdfPrinting, LeavesAnOlderFileAloneWhenTheTargetIsRefused) {
    ASSERT_TRUE(QDir(folder_.path()).mkdir(QStringLiteral("taken.pdf")));
    const Result<PrintedPdf> result = printed(printer_, QStringLiteral("<p>x</p>"), path("taken.pdf"));
    EXPECT_FALSE(result);
    EXPECT_TRUE(QFileInfo(path("taken.pdf")).isDir());
}

TEST_F(PdfPrinting, PrintsTwoDocumentsAtOnce) {
    int answers = 0;
    for (const char* name : {"one.pdf", "two.pdf"}) {
        printer_.write(QStringLiteral("<html><body><p>%1</p></body></html>").arg(QString::fromLatin1(name)), path(name),
                       [&](const Result<PrintedPdf>& result) { answers += result ? 1 : 0; });
    }
    waitUntil([&] { return answers == 2; });
    EXPECT_EQ(answers, 2);
    EXPECT_TRUE(textOf(path("one.pdf")).contains(QStringLiteral("one.pdf")));
    EXPECT_TRUE(textOf(path("two.pdf")).contains(QStringLiteral("two.pdf")));
}

TEST_F(PdfPrinting, MayGoAtTheMomentTheFileIsThere) {
    auto printer = std::make_unique<PdfPrinter>();
    bool called = false;
    const QString target = path("going.pdf");
    const QString htmlOfDocument = briefing::renderHtml(longDocument(2), briefing::HtmlUse::File);
    printer->write(htmlOfDocument, target, [&](const Result<PrintedPdf>&) { called = true; });
    // Between two turns of the event loop: saved on the other thread, not yet told here.
    while (!called && !QFile::exists(target)) {
        QTest::qWait(1);
    }
    printer.reset();
    QTest::qWait(50);
    EXPECT_TRUE(QFile::exists(target));
}

TEST_F(PdfPrinting, MayGoAtAnyMomentOfItsWork) {
    const QString document = briefing::renderHtml(longDocument(20), briefing::HtmlUse::File);
    for (int milliseconds = 20; milliseconds <= 900; milliseconds += 80) {
        bool called = false;
        PdfPrinter passing;
        passing.write(document, path("passing.pdf"), [&](const Result<PrintedPdf>&) { called = true; });
        QElapsedTimer working;
        working.start();
        waitUntil([&] { return called || working.elapsed() >= milliseconds; });
    }
    SUCCEED();
}

// The other document is being printed, or printed and not yet told, when the printer goes: what WebEngine has queued
// for its page must not be told to a page that is no more.
TEST_F(PdfPrinting, MayGoWhileAnotherDocumentIsStillPrinted) {
    const QString document = briefing::renderHtml(longDocument(3), briefing::HtmlUse::File);
    for (int turn = 0; turn < 9; ++turn) {
        auto printer = std::make_unique<PdfPrinter>();
        int answers = 0;
        const auto count = [&](const Result<PrintedDocument>& printed) { answers += printed ? 1 : 0; };
        for (int copy = 0; copy < 2 + turn % 2; ++copy) {
            printer->print(document, count);
        }
        waitUntil([&] { return answers > 0; });
        ASSERT_GT(answers, 0);
        printer.reset();
    }
}

TEST_F(PdfPrinting, MayBeEndedByWhomItCallsBack) {
    auto printer = std::make_unique<PdfPrinter>();
    bool called = false;
    printer->print(QStringLiteral("<p>x</p>"), [&](const Result<PrintedDocument>& printed) {
        called = printed.has_value();
        printer.reset();
    });
    waitUntil([&] { return called; });
    EXPECT_TRUE(called);
    EXPECT_EQ(printer, nullptr);
}

TEST_F(PdfPrinting, CallsNobodyBackAfterItsEnd) {
    bool called = false;
    {
        PdfPrinter passing;
        passing.write(QStringLiteral("<p>x</p>"), path("gone.pdf"), [&](const Result<PrintedPdf>&) { called = true; });
    }
    QTest::qWait(200);
    EXPECT_FALSE(called);
    EXPECT_FALSE(QFile::exists(path("gone.pdf")));
}

}  // namespace zhiban
