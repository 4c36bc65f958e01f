// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/presentation/line_diff.h"

#include <gtest/gtest.h>

#include <random>

namespace zhiban {
namespace {

QStringList lines(const QString& letters) {
    return letters.split(QString(), Qt::SkipEmptyParts);
}

QString shown(const std::vector<DiffLine>& diff) {
    QString text;
    for (const DiffLine& line : diff) {
        text += (line.kind == DiffKind::Same      ? QStringLiteral(" ")
                 : line.kind == DiffKind::Removed ? QStringLiteral("-")
                                                  : QStringLiteral("+")) +
                line.text;
    }
    return text;
}

// The side of a comparison that `kind` belongs to.
QStringList side(const std::vector<DiffLine>& diff, DiffKind kind) {
    QStringList lines;
    for (const DiffLine& line : diff) {
        if (line.kind == DiffKind::Same || line.kind == kind) {
            lines << line.text;
        }
    }
    return lines;
}

TEST(LineDiff, SaysWhatWentAndWhatCame) {
    EXPECT_EQ(shown(lineDiff(lines(QStringLiteral("abcd")), lines(QStringLiteral("abXd")))),
              QStringLiteral(" a b-c+X d"));
    EXPECT_EQ(shown(lineDiff({}, lines(QStringLiteral("ab")))), QStringLiteral("+a+b"));
    EXPECT_EQ(shown(lineDiff(lines(QStringLiteral("ab")), {})), QStringLiteral("-a-b"));
    EXPECT_EQ(shown(lineDiff({}, {})), QString());
    EXPECT_EQ(shown(lineDiff(lines(QStringLiteral("aa")), lines(QStringLiteral("aaa")))), QStringLiteral(" a a+a"));
}

TEST(LineDiff, LosesNoLineOfEitherSide) {
    std::mt19937 random(5);
    for (int round = 0; round < 500; ++round) {
        QStringList before;
        QStringList after;
        for (QStringList* one : {&before, &after}) {
            const auto size = random() % 12;
            for (unsigned i = 0; i < size; ++i) {
                *one << QString(QChar('a' + static_cast<char>(random() % 4)));
            }
        }
        const std::vector<DiffLine> diff = lineDiff(before, after);
        ASSERT_EQ(side(diff, DiffKind::Removed), before);
        ASSERT_EQ(side(diff, DiffKind::Added), after);
    }
}

TEST(LineDiff, OfTwoLongTextsIsOneRemovalAndOneAddition) {
    QStringList before;
    QStringList after;
    for (int line = 0; line < 1'500; ++line) {
        before << QStringLiteral("b%1").arg(line);
        after << QStringLiteral("a%1").arg(line);
    }
    const std::vector<DiffLine> diff = lineDiff(before, after);
    EXPECT_EQ(side(diff, DiffKind::Removed), before);
    EXPECT_EQ(side(diff, DiffKind::Added), after);
}

}  // namespace
}  // namespace zhiban
