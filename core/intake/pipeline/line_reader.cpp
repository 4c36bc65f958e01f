// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/pipeline/line_reader.h"

#include <cstring>

#include "core/intake/pipeline/input_fault.h"

namespace zhiban {
namespace {
constexpr qsizetype kChunk = 256 * 1024;
}

Result<bool> LineReader::fill() {
    if (start_ > 0) {
        buffer_.remove(0, start_);
        start_ = 0;
    }
    const qsizetype before = buffer_.size();
    buffer_.resize(before + kChunk);
    const qint64 got = input_.read(buffer_.data() + before, kChunk);
    buffer_.resize(before + std::max<qint64>(got, 0));
    if (got < 0 && !input_.atEnd()) {
        return fail(inputFault(input_));
    }
    if (got <= 0) {
        if (const auto* reporting = dynamic_cast<const FaultReporting*>(&input_);
            reporting != nullptr && reporting->fault()) {
            return fail(*reporting->fault());
        }
        return false;
    }
    return true;
}

void LineReader::give(Line& line, qsizetype length, qsizetype consumed) {
    QByteArrayView bytes(buffer_.constData() + start_, length);
    if (bytes.endsWith('\r')) {
        bytes.chop(1);
    }
    start_ += consumed;
    line = Line{bytes, ++number_, bytes.size(), false};
}

Result<bool> LineReader::next(Line& line) {
    qsizetype searched = 0;
    for (;;) {
        const char* const begin = buffer_.constData() + start_;
        const qsizetype available = buffer_.size() - start_;
        const auto* const newline =
            static_cast<const char*>(std::memchr(begin + searched, '\n', static_cast<size_t>(available - searched)));
        if (newline != nullptr) {
            give(line, newline - begin, newline - begin + 1);
            return true;
        }
        if (available > longestLine_) {
            return skipLong(line);
        }
        searched = available;
        const Result<bool> more = fill();
        if (!more) {
            return more;
        }
        if (!*more) {
            if (available == 0) {
                return false;
            }
            give(line, available, available);
            return true;
        }
    }
}

// Reads on to the end of the line, keeping only its beginning.
Result<bool> LineReader::skipLong(Line& line) {
    kept_ = buffer_.mid(start_, kKeptOfLongLine);
    qint64 size = 0;
    for (;;) {
        const char* const begin = buffer_.constData() + start_;
        const qsizetype available = buffer_.size() - start_;
        const auto* const newline = static_cast<const char*>(std::memchr(begin, '\n', static_cast<size_t>(available)));
        const qsizetype part = newline == nullptr ? available : newline - begin;
        size += part;
        start_ += newline == nullptr ? part : part + 1;
        if (newline == nullptr) {
            const Result<bool> more = fill();
            if (!more) {
                return more;
            }
            if (*more) {
                continue;
            }
        }
        line = Line{kept_, ++number_, size, true};
        return true;
    }
}

}  // namespace zhiban
