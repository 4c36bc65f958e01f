// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/pipeline/line_reader.h"

#include <gtest/gtest.h>

#include <QBuffer>

namespace zhiban::testing {
namespace {

std::vector<QByteArray> linesOf(QByteArray bytes, qint64 longest = 1000) {
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    LineReader reader(buffer, longest);
    LineReader::Line line;
    std::vector<QByteArray> lines;
    while (reader.next(line).value_or(false)) {
        EXPECT_EQ(line.number, static_cast<qint64>(lines.size()) + 1);
        lines.push_back(line.tooLong ? "long:" + QByteArray::number(line.size) : line.bytes.toByteArray());
    }
    return lines;
}

TEST(LineReader, SplitsAtLineEnds) {
    using Lines = std::vector<QByteArray>;
    EXPECT_EQ(linesOf(""), Lines{});
    EXPECT_EQ(linesOf("\n"), Lines{""});
    EXPECT_EQ(linesOf("a"), Lines{"a"});
    EXPECT_EQ(linesOf("a\nb"), (Lines{"a", "b"}));
    EXPECT_EQ(linesOf("a\r\n\r\nb\n"), (Lines{"a", "", "b"}));
    EXPECT_EQ(linesOf("a\rb\n"), Lines{"a\rb"});
}

TEST(LineReader, FindsTheSameLinesWhereverItsReadsEnd) {
    QByteArray bytes;
    std::vector<QByteArray> expected;
    for (int i = 0; i < 30'000; ++i) {
        expected.push_back(QByteArray(i % 97, static_cast<char>('a' + i % 26)));
        bytes += expected.back() + '\n';
    }
    EXPECT_EQ(linesOf(bytes), expected);
}

TEST(LineReader, StepsOverALineThatIsTooLong) {
    const QByteArray huge(2'000'000, 'x');
    EXPECT_EQ(linesOf("a\n" + huge + "\nb"), (std::vector<QByteArray>{"a", "long:2000000", "b"}));
    EXPECT_EQ(linesOf(huge), std::vector<QByteArray>{"long:2000000"});
    EXPECT_EQ(linesOf(huge + "\n"), std::vector<QByteArray>{"long:2000000"});
}

}  // namespace
}  // namespace zhiban::testing
