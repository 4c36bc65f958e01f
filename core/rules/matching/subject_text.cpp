// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/matching/subject_text.h"

#include <QDateTime>
#include <algorithm>

#include "core/base/office_zone.h"

namespace zhiban {

namespace {

// Every unit of a pair begins where the pair does; half a pair becomes U+FFFD.
SubjectText::Utf8 encoded(QStringView text) {
    SubjectText::Utf8 utf8;
    utf8.starts.reserve(static_cast<size_t>(text.size()) + 1);
    utf8.bytes.reserve(text.size() * 3);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const auto start = static_cast<quint32>(utf8.bytes.size());
        utf8.starts.push_back(start);
        char32_t character = text[i].unicode();
        if (text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            character = QChar::surrogateToUcs4(text[i], text[i + 1]);
            utf8.starts.push_back(start);
            ++i;
        } else if (text[i].isSurrogate()) {
            character = QChar::ReplacementCharacter;
        }
        const auto add = [&](char32_t byte) { utf8.bytes.append(static_cast<char>(static_cast<uchar>(byte))); };
        const auto addTail = [&](int shift) { add(0x80U | ((character >> shift) & 0x3FU)); };
        if (character < 0x80) {
            add(character);
        } else if (character < 0x800) {
            add(0xC0U | (character >> 6));
            addTail(0);
        } else if (character < 0x10000) {
            add(0xE0U | (character >> 12));
            addTail(6);
            addTail(0);
        } else {
            add(0xF0U | (character >> 18));
            addTail(12);
            addTail(6);
            addTail(0);
        }
    }
    utf8.starts.push_back(static_cast<quint32>(utf8.bytes.size()));
    return utf8;
}

}  // namespace

bool SubjectText::isWithin(const Span& place, TextField field) const {
    switch (field) {
        case TextField::Title:
            return place.start + place.length <= titleLength_;
        case TextField::Body:
            return place.start > titleLength_;
        case TextField::Anywhere:
            break;
    }
    return true;
}

SubjectText::Folded& SubjectText::foldedBy(FoldLayer layers) {
    const auto known =
        std::find_if(folded_.begin(), folded_.end(), [&](const Folded& folded) { return folded.layers == layers; });
    if (known != folded_.end()) {
        return *known;
    }
    folded_.push_back({layers, Folding(layers).foldWithOrigins(text_), {}});
    return folded_.back();
}

const FoldedText& SubjectText::folded(FoldLayer layers) {
    return foldedBy(layers).text;
}

size_t SubjectText::charactersBefore(qsizetype position, FoldLayer layers) {
    Folded& folded = foldedBy(layers);
    if (folded.characters.empty()) {
        for (size_t unit = 0; unit < folded.text.text.size(); ++unit) {
            if (!QChar::isLowSurrogate(folded.text.text[unit])) {
                folded.characters.push_back(folded.text.origins[unit].start);
            }
        }
    }
    const auto place = std::lower_bound(folded.characters.begin(), folded.characters.end(), position);
    return static_cast<size_t>(place - folded.characters.begin());
}

const SubjectText::Utf8& SubjectText::utf8() {
    if (!utf8_) {
        utf8_ = encoded(text_);
    }
    return *utf8_;
}

SubjectText::Bytes SubjectText::bytesOf(TextField field) {
    const std::vector<quint32>& starts = utf8().starts;
    const size_t titleEnd = starts[static_cast<size_t>(titleLength_)];
    const size_t bodyStart = starts[static_cast<size_t>(titleLength_) + 1];
    switch (field) {
        case TextField::Title:
            return {0, titleEnd};
        case TextField::Body:
            return {bodyStart, starts.back() - bodyStart};
        case TextField::Anywhere:
            break;
    }
    return {0, starts.back()};
}

Span SubjectText::Utf8::spanOf(size_t firstByte, size_t count) const {
    const auto unitAt = [&](size_t byte) {
        return std::lower_bound(starts.begin(), starts.end(), byte) - starts.begin();
    };
    const qsizetype start = unitAt(firstByte);
    return {start, unitAt(firstByte + count) - start};
}

int SubjectText::minuteOfDay() {
    if (!minuteOfDay_) {
        static const QTimeZone zone = officeZone();
        const qint64 milliseconds = toMilliseconds(subject_.writtenAt);
        const QTime time = QDateTime::fromMSecsSinceEpoch(milliseconds, zone).time();
        minuteOfDay_ = time.hour() * 60 + time.minute();
    }
    return *minuteOfDay_;
}

}  // namespace zhiban
