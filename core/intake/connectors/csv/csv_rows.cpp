// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/connectors/csv/csv_rows.h"

#include <QBuffer>
#include <algorithm>

#include "core/intake/pipeline/input_fault.h"

namespace zhiban {
namespace {
constexpr qsizetype kChunk = 256 * 1024;
constexpr qsizetype kKeptOfLongRow = 1024 * 1024;
constexpr int kSniffedRows = 20;
}  // namespace

Result<bool> CsvRowReader::fill() {
    buffer_.remove(0, start_);
    start_ = 0;
    const qsizetype before = buffer_.size();
    buffer_.resize(before + kChunk);
    const qint64 got = input_.read(buffer_.data() + before, kChunk);
    buffer_.resize(before + std::max<qint64>(got, 0));
    if (got > 0) {
        return true;
    }
    const auto* const reporting = dynamic_cast<const FaultReporting*>(&input_);
    if ((got < 0 && !input_.atEnd()) || (reporting != nullptr && reporting->fault())) {
        return fail(inputFault(input_));
    }
    ended_ = true;
    return false;
}

CsvRowReader::Split CsvRowReader::split(CsvRow& row, qsizetype& consumed) const {
    row.fields.clear();
    QByteArray field;
    bool quoted = false;
    bool begun = false;  // something of the field was seen
    const char* const begin = buffer_.constData() + start_;
    const char* const end = buffer_.constData() + buffer_.size();
    for (const char* at = begin; at != end; ++at) {
        if (quoted) {
            const char* const quote = std::find(at, end, '"');
            field.append(at, quote - at);
            at = quote;
            if (at == end) {
                break;
            }
            if (end - at < 2 && !ended_) {
                return Split::NeedsMore;  // the next byte tells a doubled quote from a closing one
            }
            if (end - at >= 2 && at[1] == '"') {
                field.append('"');
                ++at;
            } else {
                quoted = false;
            }
            continue;
        }
        if (*at == '"' && !begun) {
            quoted = true;
            begun = true;
        } else if (*at == delimiter_) {
            row.fields.push_back(field);
            field.clear();
            begun = false;
        } else if (*at == '\n' || *at == '\r') {
            if (*at == '\r' && end - at < 2 && !ended_) {
                return Split::NeedsMore;
            }
            const bool pair = *at == '\r' && end - at >= 2 && at[1] == '\n';
            row.fields.push_back(field);
            row.raw = QByteArray(begin, at - begin);
            consumed = at - begin + (pair ? 2 : 1);
            return Split::Whole;
        } else {
            field.append(*at);
            begun = true;
        }
    }
    if (!ended_) {
        return Split::NeedsMore;
    }
    if (quoted) {
        return Split::OpenQuote;
    }
    row.fields.push_back(field);
    row.raw = QByteArray(begin, end - begin);
    consumed = end - begin;
    return Split::Whole;
}

// Takes one physical line out of the input, whatever its quotes say.
Result<bool> CsvRowReader::giveBadLine(CsvRow& row, CsvFault fault) {
    row.fields.clear();
    row.fault = fault;
    row.line = line_++;
    row.raw.clear();
    row.size = 0;
    for (;;) {
        const qsizetype newline = buffer_.indexOf('\n', start_);
        const qsizetype stop = newline < 0 ? buffer_.size() : newline;
        if (row.raw.size() < kKeptOfLongRow) {
            row.raw += buffer_.mid(start_, std::min(stop - start_, kKeptOfLongRow - row.raw.size()));
        }
        row.size += stop - start_;
        start_ = newline < 0 ? stop : newline + 1;
        if (newline >= 0 || ended_) {
            return true;
        }
        if (const Result<bool> more = fill(); !more) {
            return more;
        }
    }
}

Result<bool> CsvRowReader::next(CsvRow& row) {
    for (;;) {
        if (start_ == buffer_.size() && ended_) {
            return false;
        }
        qsizetype consumed = 0;
        const Split result = start_ == buffer_.size() ? Split::NeedsMore : split(row, consumed);
        if (result == Split::Whole) {
            row.fault = CsvFault::None;
            row.line = line_;
            row.size = row.raw.size();
            line_ += std::max<qint64>(
                1, std::count(buffer_.constData() + start_, buffer_.constData() + start_ + consumed, '\n'));
            start_ += consumed;
            return true;
        }
        if (result == Split::OpenQuote) {
            return giveBadLine(row, CsvFault::OpenQuote);
        }
        if (buffer_.size() - start_ > kLongestRow) {
            return giveBadLine(row, CsvFault::TooLong);
        }
        if (const Result<bool> more = fill(); !more) {
            return more;
        }
    }
}

char sniffDelimiter(QByteArrayView head) {
    char best = ',';
    qsizetype bestScore = 0;
    for (const char candidate : {',', ';', '\t'}) {
        QBuffer buffer;
        buffer.setData(head.toByteArray());
        buffer.open(QIODevice::ReadOnly);
        CsvRowReader reader(buffer, candidate);
        CsvRow row;
        std::vector<qsizetype> counts;
        while (counts.size() < kSniffedRows && reader.next(row).value_or(false)) {
            if (!row.isBlank()) {
                counts.push_back(static_cast<qsizetype>(row.fields.size()));
            }
        }
        if (counts.empty() || counts.front() < 2) {
            continue;
        }
        // The last row may be cut off by the end of the sample; the width only breaks ties.
        const qsizetype alike = std::ranges::count(counts, counts.front());
        const qsizetype score = alike * 1000 + std::min<qsizetype>(counts.front(), 999);
        if (score > bestScore) {
            best = candidate;
            bestScore = score;
        }
    }
    return best;
}

}  // namespace zhiban
