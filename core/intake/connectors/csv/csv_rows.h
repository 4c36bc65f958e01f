// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QIODevice>
#include <vector>

#include "core/base/result.h"

namespace zhiban {

enum class CsvFault { None, OpenQuote, TooLong };

// One row as it stands in the bytes. Fields are unquoted and good until the next row is asked for.
struct CsvRow {
    std::vector<QByteArray> fields;
    QByteArray raw;
    qint64 size = 0;  // of the raw row; `raw` may be cut
    qint64 line = 0;  // its first, from 1
    CsvFault fault = CsvFault::None;

    bool isBlank() const { return fields.size() == 1 && fields.front().trimmed().isEmpty(); }
};

// Splits bytes into rows and fields (RFC 4180). Safe for UTF-8 and for GB18030, Big5 and Shift_JIS, none of
// which uses quotes, commas, semicolons or line ends as second bytes. Lenient where it loses nothing: a quote
// within an unquoted field is a character, text behind a closing quote is appended. A quote that is never
// closed costs its own line only: the line is given back with OpenQuote and reading goes on behind it.
class CsvRowReader {
  public:
    static constexpr qsizetype kLongestRow = 4 * 1024 * 1024;

    // The device must be open and outlive the reader.
    CsvRowReader(QIODevice& input, char delimiter) : input_(input), delimiter_(delimiter) {}

    // False at the end.
    Result<bool> next(CsvRow& row);

  private:
    enum class Split { Whole, NeedsMore, OpenQuote };
    Split split(CsvRow& row, qsizetype& consumed) const;
    Result<bool> fill();
    Result<bool> giveBadLine(CsvRow& row, CsvFault fault);

    QIODevice& input_;
    char delimiter_;
    QByteArray buffer_;
    qsizetype start_ = 0;
    qint64 line_ = 1;
    bool ended_ = false;
};

// Comma, semicolon or tab: the one that cuts the first rows of a table into equally many fields.
char sniffDelimiter(QByteArrayView head);

}  // namespace zhiban
