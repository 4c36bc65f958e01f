// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/briefing/linter.h"

#include <gtest/gtest.h>

#include "core/briefing/bindings.h"
#include "core/briefing/weekly.h"
#include "tests/core/briefing/sample_facts.h"

namespace zhiban::briefing {
namespace {

Document sample() {
    return *composeWeekly(testing::sampleWeek());
}

Text unknownFigure() {
    return {Run{RunKind::Figure, QStringLiteral("posts.invented"), false}};
}

QString refusalOf(const Document& document) {
    const Result<Done> result = checkNumbers(document);
    return result ? QString() : result.error().subject;
}

}  // namespace

TEST(NumberLinter, AcceptsTheBriefingAsWritten) {
    EXPECT_EQ(refusalOf(sample()), QString());
}

TEST(NumberLinter, RefusesANumberTypedIntoASentence) {
    for (const char16_t* text : {u"共五百条，其中23条", u"共２３条", u"共Ⅷ条", u"面积五㎡，第①项"}) {
        Document document = sample();
        document.blocks.push_back(Paragraph{Sentence() << text});
        EXPECT_EQ(refusalOf(document), QStringLiteral("briefing.free-number")) << qPrintable(QString::fromUtf16(text));
    }
}

TEST(NumberLinter, RefusesANumberTypedIntoATableOrACaption) {
    Document document = sample();
    Table table;
    table.caption = QStringLiteral("前10名");
    document.blocks.push_back(table);
    EXPECT_EQ(refusalOf(document), QStringLiteral("briefing.free-number"));
    document = sample();
    table.caption = QStringLiteral("前列");
    table.columns = {{QStringLiteral("单位"), Align::Left, 1}};
    table.rows = {{{words(QStringLiteral("12"))}}};
    document.blocks.push_back(table);
    EXPECT_EQ(refusalOf(document), QStringLiteral("briefing.free-number"));
}

TEST(NumberLinter, LetsDatesNumberingAndQuotationsHaveDigits) {
    Document document = sample();
    document.blocks.push_back(Paragraph{Sentence() << dated(QDate(2026, 3, 2)) << numbering(QStringLiteral("第9期"))
                                                   << quoted(QStringLiteral("修了3次"))});
    EXPECT_EQ(refusalOf(document), QString());
}

TEST(NumberLinter, RefusesAFigureThatIsNotThere) {
    Document document = sample();
    document.blocks.push_back(Paragraph{unknownFigure()});
    EXPECT_EQ(refusalOf(document), QStringLiteral("briefing.unknown-figure"));
}

TEST(NumberLinter, RefusesAnyFigureThatWasEdited) {
    const Document original = sample();
    for (const auto& [id, figure] : original.figures) {
        Document document = original;
        document.figures[id].value = figure.value.value_or(0) + 1;
        EXPECT_EQ(refusalOf(document), QStringLiteral("briefing.altered-figure")) << qPrintable(id);
    }
}

TEST(NumberLinter, RefusesAFigureWithoutRows) {
    Document document = sample();
    document.figures[QStringLiteral("posts.total")].binding.reset();
    EXPECT_EQ(refusalOf(document), QStringLiteral("briefing.unbound-figure"));
    document = sample();
    document.figures[QStringLiteral("posts.change")].derivedFrom.clear();
    EXPECT_EQ(refusalOf(document), QStringLiteral("briefing.unbound-figure"));
}

}  // namespace zhiban::briefing
