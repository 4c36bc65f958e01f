// SPDX-License-Identifier: GPL-3.0-or-later
// Runs the text files of cases/. A file is read line by line; a line begins with a word:
//   in       TEXT             a condition (\n is understood)
//   is       TEXT             how it is printed, in Latin words: shows how it was understood
//   error    SUBJECT PIECE    the next diagnostic: its subject and what stands at its place, [] around it
//   warning  SUBJECT PIECE
//   mend     TEXT             what the diagnostic before suggests in the place of the piece
//   #                         a remark
// Every condition must list all its diagnostics, in their order.
#include "core/rules/language/parse_condition.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QFile>

#include "core/rules/language/condition.h"
#include "tests/core/rules/random_conditions.h"
#include "tests/support/shared_data.h"

using namespace zhiban;

namespace {

QString unescaped(QString text) {
    return text.replace(QStringLiteral("\\n"), QStringLiteral("\n"));
}
QString escaped(QString text) {
    return text.replace(QLatin1Char('\n'), QStringLiteral("\\n"));
}

QStringList linesAbout(const QString& text) {
    const ParsedCondition parsed = parseCondition(text);
    QStringList lines;
    if (parsed.condition != nullptr) {
        lines << QStringLiteral("is ") + printCondition(*parsed.condition, PrintWords::Latin);
    }
    for (const Diagnostic& diagnostic : parsed.diagnostics) {
        const bool isError = diagnostic.severity == DiagnosticSeverity::Error;
        lines << QStringLiteral("%1 %2 [%3]")
                     .arg(isError ? QStringLiteral("error") : QStringLiteral("warning"), diagnostic.subject,
                          escaped(text.mid(diagnostic.where.start, diagnostic.where.length)));
        if (!diagnostic.suggestion.isEmpty()) {
            lines << QStringLiteral("mend ") + escaped(diagnostic.suggestion);
        }
    }
    return lines;
}

int runFile(const QString& path) {
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    const QStringList lines = QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'));
    int conditions = 0;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (!lines[i].startsWith(QStringLiteral("in "))) {
            continue;
        }
        const qsizetype first = i;
        QStringList expected;
        while (i + 1 < lines.size() && !lines[i + 1].isEmpty() && !lines[i + 1].startsWith(QStringLiteral("in ")) &&
               !lines[i + 1].startsWith(QLatin1Char('#'))) {
            expected << lines[++i];
        }
        EXPECT_EQ(linesAbout(unescaped(lines[first].mid(3))).join(QLatin1Char('\n')).toStdString(),
                  expected.join(QLatin1Char('\n')).toStdString())
            << QFileInfo(path).fileName().toStdString() << ':' << first + 1;
        ++conditions;
    }
    return conditions;
}

}  // namespace

TEST(ParseCondition, UnderstandsTheCasesAsWritten) {
    const QDir folder(zhiban::testing::sourceDirectory() + QStringLiteral("/tests/core/rules/language/cases"));
    int conditions = 0;
    for (const QFileInfo& file : folder.entryInfoList({QStringLiteral("*.txt")}, QDir::Files, QDir::Name)) {
        conditions += runFile(file.absoluteFilePath());
    }
    EXPECT_GE(conditions, 80) << "the case files were not found";
}

TEST(ParseCondition, ReadsBackWhateverItPrints) {
    zhiban::testing::RandomConditions random(1984);
    for (int round = 0; round < 4000; ++round) {
        const ConditionPtr condition = round % 2 == 0 ? random.any(3) : random.known(FoldLayer::Default, 3).condition;
        for (const PrintWords words : {PrintWords::Chinese, PrintWords::Latin}) {
            const QString printed = printCondition(*condition, words);
            const ParsedCondition parsed = parseCondition(printed);
            ASSERT_NE(parsed.condition, nullptr) << printed.toStdString() << "\n"
                                                 << parsed.diagnostics.front().subject.toStdString();
            ASSERT_TRUE(*parsed.condition == *condition) << printed.toStdString() << "\nreads as\n"
                                                         << printCondition(*parsed.condition, words).toStdString();
        }
    }
}

TEST(ParseCondition, DifferentConditionsAreNotEqual) {
    const auto read = [](const char16_t* text) { return parseCondition(QString::fromUtf16(text)).condition; };
    const char16_t* all[] = {u"甲",         u"乙",         u"=\"甲\"",  u"甲 乙",           u"甲 或 乙",
                             u"甲 近/3 乙", u"甲 近/4 乙", u"甲 非 乙", u"至少1个(甲，乙)", u"至少2个(甲，乙)",
                             u"标题:甲",    u"正文:甲",    u"@甲",      u"词表:甲",         u"re:/甲/",
                             u"re:/甲/i",   u"来源:甲",    u"地点:甲",  u"类别:甲",         u"点赞>=1",
                             u"点赞>1",     u"时间:1-2",   u"时间:1-3"};
    for (const char16_t* one : all) {
        for (const char16_t* other : all) {
            ASSERT_NE(read(one), nullptr) << QString::fromUtf16(one).toStdString();
            EXPECT_EQ(*read(one) == *read(other), one == other)
                << QString::fromUtf16(one).toStdString() << " and " << QString::fromUtf16(other).toStdString();
        }
    }
}

// Whatever is typed: no crash, diagnostics inside the text, and a condition or an error.
TEST(ParseCondition, AnswersToAnythingThatIsTyped) {
    static const QStringList pieces = {
        QStringLiteral("且"),    QStringLiteral("或"),      QStringLiteral("非"),     QStringLiteral("近/3"),
        QStringLiteral("("),     QStringLiteral("）"),      QStringLiteral("\""),     QStringLiteral("“"),
        QStringLiteral("」"),    QStringLiteral("="),       QStringLiteral("-"),      QStringLiteral("!"),
        QStringLiteral("|"),     QStringLiteral("&"),       QStringLiteral("\n"),     QStringLiteral("# "),
        QStringLiteral(" "),     QStringLiteral("re:/"),    QStringLiteral("/"),      QStringLiteral("2 OF "),
        QStringLiteral("至少"),  QStringLiteral("至少2个"), QStringLiteral("，"),     QStringLiteral("标题："),
        QStringLiteral("来源:"), QStringLiteral("词表:"),   QStringLiteral("点赞"),   QStringLiteral(">="),
        QStringLiteral("100万"), QStringLiteral("时间:"),   QStringLiteral("22-6"),   QStringLiteral("@"),
        QStringLiteral("路灯"),  QStringLiteral("a"),       QStringLiteral("\u200B"), QStringLiteral("\xD842")};
    zhiban::testing::RandomConditions random(7);
    for (int round = 0; round < 20'000; ++round) {
        QString text;
        for (size_t left = random.below(12); left > 0; --left) {
            text += pieces[static_cast<qsizetype>(random.below(static_cast<size_t>(pieces.size())))];
        }
        const ParsedCondition parsed = parseCondition(text);
        bool hasError = false;
        for (const Diagnostic& diagnostic : parsed.diagnostics) {
            hasError = hasError || diagnostic.severity == DiagnosticSeverity::Error;
            ASSERT_GE(diagnostic.where.start, 0) << text.toStdString();
            ASSERT_LE(diagnostic.where.start + diagnostic.where.length, text.size()) << text.toStdString();
            ASSERT_FALSE(diagnostic.subject.isEmpty());
        }
        ASSERT_EQ(parsed.condition == nullptr, hasError) << text.toStdString();
        if (parsed.condition != nullptr) {
            const ParsedCondition again = parseCondition(printCondition(*parsed.condition));
            ASSERT_NE(again.condition, nullptr) << text.toStdString();
            ASSERT_TRUE(*again.condition == *parsed.condition) << text.toStdString();
        }
    }
}
