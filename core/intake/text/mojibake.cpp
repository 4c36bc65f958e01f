// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/text/mojibake.h"

#include <QStringEncoder>
#include <algorithm>
#include <array>
#include <string_view>

#include "core/intake/text/charset.h"

namespace zhiban {
namespace {

// What the commonest characters of Chinese text (的 一 在 了 是 有 我 这 大 ， 。) become when their UTF-8 is read as
// GBK.
constexpr std::u16string_view kReadAsGbk = u"鐨涓鍦浜鏄鏈鎴杩澶锛銆";
// U+FFFD in UTF-8, twice, read as GBK; and memory nobody wrote to.
constexpr std::array<QStringView, 3> kRemains{u"锟斤拷", u"烫烫烫", u"屯屯屯"};
constexpr QStringView kTonedVowels = u"āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ";
// Chance does not make so many bytes well-formed.
constexpr int kCertainCharacters = 3;

bool isHan(QChar c) {
    return c.unicode() >= 0x4E00 && c.unicode() <= 0x9FFF;
}

// Most characters of a long text are told by their last six bits to be none of these.
constexpr quint64 lastBits(char16_t unit) {
    return quint64{1} << (unit & 63U);
}
constexpr quint64 kLastBitsReadAsGbk = [] {
    quint64 bits = 0;
    for (const char16_t unit : kReadAsGbk) {
        bits |= lastBits(unit);
    }
    return bits;
}();

bool isSuspicious(QChar c) {
    return isHan(c) && (lastBits(c.unicode()) & kLastBitsReadAsGbk) != 0 &&
           kReadAsGbk.find(c.unicode()) != kReadAsGbk.npos;
}

// Whether the text written in GB18030 is UTF-8 with characters above ASCII. At either end a character may have lost
// bytes.
bool isUtf8InGbk(QStringView text) {
    QStringEncoder encoder("GB18030");
    const QByteArray bytes = encoder.encode(text);
    for (qsizetype head = 0; head < 3; ++head) {
        for (qsizetype tail = 0; tail < 3 && bytes.size() - head - tail >= 3 * kCertainCharacters; ++tail) {
            if (isValidUtf8(QByteArrayView(bytes).sliced(head).chopped(tail))) {
                return true;
            }
        }
    }
    return false;
}

// A run of Han characters around a suspicious one must be UTF-8 written in GBK.
bool wasReadAsGbk(QStringView text) {
    qsizetype from = 0;
    for (qsizetype at = 0; at <= text.size(); ++at) {
        if (at < text.size() && text[at].unicode() >= 0x3000 && text[at] != QChar::ReplacementCharacter) {
            continue;
        }
        const QStringView run = text.sliced(from, at - from);
        from = at + 1;
        if (std::ranges::any_of(run, isSuspicious) && isUtf8InGbk(run)) {
            return true;
        }
    }
    return false;
}

// "è·¯ç¯": lead bytes C3–EF as letters, followed by U+0080–U+00BF.
bool wasReadAsLatin(QStringView text) {
    int pairs = 0;
    for (qsizetype i = 0; i + 1 < text.size(); ++i) {
        const char16_t lead = text[i].unicode();
        const char16_t next = text[i + 1].unicode();
        const bool isTrail = (next >= 0x80 && next <= 0xBF) || next == 0x20AC || (next >= 0x2018 && next <= 0x203A);
        pairs += lead >= 0xC3 && lead <= 0xEF && isTrail ? 1 : 0;
    }
    return pairs >= kCertainCharacters && pairs * 10 >= text.size();
}

// A character with its reading in brackets, "聯(lián)": a converter without that character wrote it so.
bool isSpelledOut(QStringView text) {
    for (qsizetype open = text.indexOf(u'('); open > 0; open = text.indexOf(u'(', open + 1)) {
        qsizetype end = open + 1;
        bool toned = false;
        while (end < text.size() && end - open <= 7 && text[end].isLower()) {
            toned = toned || kTonedVowels.contains(text[end]);
            ++end;
        }
        if (toned && isHan(text[open - 1]) && end + 1 < text.size() && text[end] == u')' && isHan(text[end + 1])) {
            return true;
        }
    }
    return false;
}

}  // namespace

bool looksLikeMojibake(QStringView text) {
    const bool isAscii = std::ranges::none_of(text, [](QChar c) { return c.unicode() > 0x7F; });
    if (isAscii) {
        return false;
    }
    const auto holds = [&](QStringView remains) { return text.contains(remains.front()) && text.contains(remains); };
    return std::ranges::any_of(kRemains, holds) || isSpelledOut(text) || wasReadAsLatin(text) ||
           (std::ranges::count_if(text, isSuspicious) >= 2 && wasReadAsGbk(text));
}

}  // namespace zhiban
