// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "core/intake/connector.h"

namespace zhiban {

// Tables with a header row (RFC 4180, with comma, semicolon or tab). Columns are found by mapping, else by what
// headers are usually called in Chinese and English. Errors: Invalid "csv.missing-column" (details: the column,
// then the existing ones), "csv.no-text-column" (details: the existing ones), "csv.no-header". Refused rows:
// "csv.ragged", "csv.open-quote", "csv.row-too-long", "csv.no-text".
std::unique_ptr<Connector> makeCsv();

struct CsvProblem {
    qint64 line = 0;
    QString subject;  // as in quarantine
    bool operator==(const CsvProblem&) const = default;
};

// The beginning of a table, for a person who settles the mapping.
struct CsvPreview {
    QStringList header;
    std::vector<QStringList> rows;
    FieldMapping suggested;  // what would be read without a mapping
    char16_t delimiter = 0;
    QByteArray charset;
    std::vector<CsvProblem> problems;  // of rows in the preview that would be refused, whatever the mapping
};

// Reads the header and up to `rows` rows. Invalid "csv.no-header" for an empty input.
Result<CsvPreview> previewCsv(QIODevice& input, const ReadOptions& options, int rows);

}  // namespace zhiban
