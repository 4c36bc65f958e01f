// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QIODevice>

#include "core/base/result.h"

namespace zhiban {

// Splits a device into lines, whatever their length, in bounded memory.
class LineReader {
  public:
    static constexpr qint64 kLongestLine = 16LL * 1024 * 1024;
    static constexpr qsizetype kKeptOfLongLine = 1024 * 1024;

    struct Line {
        QByteArrayView bytes;  // without "\n" or "\r\n"; good until the next call; the beginning when too long
        qint64 number = 0;     // from 1
        qint64 size = 0;       // of the whole line
        bool tooLong = false;
    };

    // The device must be open and outlive the reader.
    explicit LineReader(QIODevice& input, qint64 longestLine = kLongestLine)
        : input_(input), longestLine_(longestLine) {}

    // False at the end. A last line without newline is a line; a line cut off by a fault is not.
    Result<bool> next(Line& line);

  private:
    Result<bool> fill();  // false at the end of the input
    Result<bool> skipLong(Line& line);
    void give(Line& line, qsizetype length, qsizetype consumed);

    QIODevice& input_;
    qint64 longestLine_;
    QByteArray buffer_;
    QByteArray kept_;  // beginning of a line that is too long
    qsizetype start_ = 0;
    qint64 number_ = 0;
};

}  // namespace zhiban
