// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>
#include <zip.h>

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QXmlStreamReader>

#include "core/briefing/figure_list.h"
#include "core/briefing/renderers/html/html.h"
#include "core/briefing/weekly.h"
#include "tests/core/briefing/sample_facts.h"

namespace zhiban::briefing {
namespace {

Document sample() {
    return *composeWeekly(testing::sampleWeek());
}

QByteArray rendered(const Document& document, const char* format) {
    return *rendererFor(QString::fromLatin1(format))->render(document);
}

// A file of a zip package in memory; empty when it is not there.
QByteArray fileIn(const QByteArray& package, const char* path) {
    zip_source_t* source =
        zip_source_buffer_create(package.constData(), static_cast<zip_uint64_t>(package.size()), 0, nullptr);
    zip_t* archive = zip_open_from_source(source, ZIP_RDONLY | ZIP_CHECKCONS, nullptr);
    if (archive == nullptr) {
        zip_source_free(source);
        return {};
    }
    QByteArray bytes;
    if (zip_file_t* file = zip_fopen(archive, path, 0); file != nullptr) {
        char buffer[4096];
        for (zip_int64_t read = 0; (read = zip_fread(file, buffer, sizeof buffer)) > 0;) {
            bytes.append(buffer, static_cast<qsizetype>(read));
        }
        zip_fclose(file);
    }
    zip_discard(archive);
    return bytes;
}

bool isWellFormed(const QByteArray& xml) {
    QXmlStreamReader reader(xml);
    while (!reader.atEnd()) {
        reader.readNext();
    }
    return !xml.isEmpty() && !reader.hasError();
}

Document hostile() {
    BriefingFacts facts = testing::sampleWeek();
    facts.quotes[0].quote =
        QStringLiteral("</p><script>alert(1)</script><img src=\"file:///etc/passwd\">\n| a | [x](http://e) #");
    facts.rules[0].name = QStringLiteral("<b>\"规则\"</b> %1 %2");
    facts.office = QStringLiteral("<i>值班室</i>");
    return *composeWeekly(facts);
}

}  // namespace

TEST(Renderers, AreFoundByTheNameOfTheFormat) {
    EXPECT_EQ(registeredRenderers().size(), 4U);
    EXPECT_EQ(rendererFor(QStringLiteral("odt"))->suffix, QStringLiteral("odt"));
    EXPECT_EQ(rendererFor(QStringLiteral("docx")).error().subject, QStringLiteral("briefing.unknown-format"));
}

TEST(JsonRenderer, CarriesEveryFigureWithItsRows) {
    const Document document = sample();
    const QJsonObject json = QJsonDocument::fromJson(rendered(document, "json")).object();
    const QJsonObject figures = json[QStringLiteral("figures")].toObject();
    EXPECT_EQ(figures.size(), static_cast<qsizetype>(document.figures.size()));
    const QJsonObject total = figures[QStringLiteral("posts.total")].toObject();
    EXPECT_EQ(total[QStringLiteral("binding")][QStringLiteral("count")].toInt(),
              total[QStringLiteral("value")].toInt());
    EXPECT_EQ(total[QStringLiteral("binding")][QStringLiteral("digest")].toString().size(), 16);
    EXPECT_EQ(total[QStringLiteral("binding")][QStringLiteral("posts")][QStringLiteral("from")].toString(),
              QStringLiteral("2026-03-01T16:00:00.000Z"));
}

TEST(HtmlRenderer, ReferencesNothingOutsideItself) {
    const QString html = QString::fromUtf8(rendered(sample(), "html"));
    EXPECT_FALSE(html.contains(QRegularExpression(QStringLiteral("(?:src|href)=\"(?!#)"))));
    EXPECT_FALSE(html.contains(QStringLiteral("<script")));
    EXPECT_FALSE(html.contains(QStringLiteral("url(")));
    EXPECT_TRUE(html.contains(QStringLiteral("default-src 'none'")));
}

TEST(HtmlRenderer, ShowsAPostsMarkupAsText) {
    const QString html = QString::fromUtf8(rendered(hostile(), "html"));
    EXPECT_FALSE(html.contains(QStringLiteral("<script>")));
    EXPECT_FALSE(html.contains(QStringLiteral("<img")));
    EXPECT_TRUE(html.contains(QStringLiteral("&lt;script&gt;alert(1)")));
    EXPECT_TRUE(html.contains(QStringLiteral("&lt;b&gt;&quot;规则&quot;&lt;/b&gt; %1 %2")));
    EXPECT_TRUE(html.contains(QStringLiteral("&lt;i&gt;值班室&lt;/i&gt;")));
}

TEST(HtmlRenderer, LinksEveryNumberOfASentenceToItsRowInTheList) {
    const Document document = sample();
    const QString html = renderHtml(document, HtmlUse::File);
    const QStringList ids = figuresInSentences(document);
    EXPECT_GT(ids.size(), 10);
    for (const QString& id : ids) {
        const QString anchor = anchorOf(document, id);
        EXPECT_TRUE(html.contains(QStringLiteral("href=\"#%1\"").arg(anchor))) << qPrintable(id);
        EXPECT_EQ(html.count(QStringLiteral("id=\"%1\"").arg(anchor)), 1) << qPrintable(id);
    }
}

TEST(HtmlRenderer, LinksEveryNumberInThePreview) {
    const Document document = sample();
    const QString html = renderHtml(document, HtmlUse::Preview);
    const QString id = QStringLiteral("source.source-a.red");
    EXPECT_TRUE(html.contains(QStringLiteral("href=\"#%1\"").arg(anchorOf(document, id))));
    EXPECT_EQ(figureAt(document, anchorOf(document, id)), id);
    EXPECT_EQ(figureAt(document, QStringLiteral("n0")), QString());
    EXPECT_EQ(figureAt(document, QStringLiteral("s-overview")), QString());
}

TEST(HtmlRenderer, DrawsTheCurveAsWellFormedVectors) {
    const QString html = renderHtml(sample(), HtmlUse::File);
    const qsizetype from = html.indexOf(QStringLiteral("<svg"));
    const qsizetype to = html.indexOf(QStringLiteral("</svg>"), from);
    ASSERT_GT(from, 0);
    EXPECT_TRUE(isWellFormed(html.mid(from, to - from + 6).toUtf8()));
}

TEST(MarkdownRenderer, TakesTheMeaningOutOfAPostsCharacters) {
    const QString text = QString::fromUtf8(rendered(hostile(), "md"));
    EXPECT_TRUE(text.contains(QStringLiteral("\\<script\\>alert(1)")));
    EXPECT_TRUE(text.contains(QStringLiteral("\\| a \\| \\[x\\](http://e)")));
}

TEST(MarkdownRenderer, GivesEveryTableRowTheSameNumberOfCells) {
    static const QRegularExpression bar(QStringLiteral("(?<!\\\\)\\|"));
    qsizetype cells = 0;
    for (const QString& line : QString::fromUtf8(rendered(hostile(), "md")).split(QLatin1Char('\n'))) {
        if (!line.startsWith(QLatin1Char('|'))) {
            cells = 0;
            continue;
        }
        if (cells == 0) {
            cells = line.count(bar);
        }
        EXPECT_EQ(line.count(bar), cells) << qPrintable(line);
    }
}

TEST(OdtRenderer, WritesAPackageThatBeginsWithItsType) {
    const QByteArray package = rendered(sample(), "odt");
    // ODF 1.3 part 2, 3.3: first file "mimetype", stored, without extra fields.
    EXPECT_EQ(package.mid(30, 8), QByteArray("mimetype"));
    EXPECT_EQ(package.mid(38, 39), QByteArray("application/vnd.oasis.opendocument.text"));
}

TEST(OdtRenderer, WritesWellFormedParts) {
    const QByteArray package = rendered(hostile(), "odt");
    for (const char* path : {"content.xml", "styles.xml", "META-INF/manifest.xml", "Pictures/chart1.svg"}) {
        EXPECT_TRUE(isWellFormed(fileIn(package, path))) << path;
    }
    const QString content = QString::fromUtf8(fileIn(package, "content.xml"));
    EXPECT_TRUE(content.contains(QStringLiteral("一周民情简报")));
    EXPECT_TRUE(content.contains(QStringLiteral("〔2026〕第9期（总第61期）")));
    EXPECT_TRUE(content.contains(QStringLiteral("&lt;script&gt;")));
}

}  // namespace zhiban::briefing
