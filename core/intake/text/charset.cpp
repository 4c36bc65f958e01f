// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/text/charset.h"

#include <uchardet/uchardet.h>

#include <algorithm>
#include <array>
#include <cctype>
#include <memory>
#include <optional>
#include <utility>

namespace zhiban {
namespace {

struct Alias {
    QByteArrayView name;
    QByteArrayView canonical;
};
// Each is read as the superset that is really used under its name (as the WHATWG Encoding Standard does).
constexpr std::array kAliases{Alias{"gb2312", "GB18030"},
                              Alias{"gbk", "GB18030"},
                              Alias{"gb18030", "GB18030"},
                              Alias{"x-gbk", "GB18030"},
                              Alias{"gb_2312-80", "GB18030"},
                              Alias{"hz-gb-2312", "HZ-GB-2312"},
                              Alias{"big5", "Big5"},
                              Alias{"big5-hkscs", "Big5-HKSCS"},
                              Alias{"utf8", "UTF-8"},
                              Alias{"utf-8", "UTF-8"},
                              Alias{"unicode-1-1-utf-8", "UTF-8"},
                              Alias{"us-ascii", "windows-1252"},
                              Alias{"ascii", "windows-1252"},
                              Alias{"iso-8859-1", "windows-1252"},
                              Alias{"latin1", "windows-1252"},
                              Alias{"iso8859-1", "windows-1252"},
                              Alias{"ks_c_5601-1987", "windows-949"},
                              Alias{"euc-kr", "windows-949"},
                              Alias{"shift_jis", "Shift_JIS"},
                              Alias{"x-sjis", "Shift_JIS"}};

// Bytes of the well-formed UTF-8 character that begins here, 0 when none does.
int characterLength(const unsigned char* at, const unsigned char* end) {
    const auto trail = [&](int i, unsigned low = 0x80, unsigned high = 0xBF) {
        return at + i < end && at[i] >= low && at[i] <= high;
    };
    const unsigned lead = *at;
    if (lead < 0x80) {
        return 1;
    }
    if (lead >= 0xC2 && lead <= 0xDF) {
        return trail(1) ? 2 : 0;
    }
    if (lead >= 0xE0 && lead <= 0xEF) {
        const unsigned low = lead == 0xE0 ? 0xA0 : 0x80;
        const unsigned high = lead == 0xED ? 0x9F : 0xBF;
        return trail(1, low, high) && trail(2) ? 3 : 0;
    }
    if (lead >= 0xF0 && lead <= 0xF4) {
        const unsigned low = lead == 0xF0 ? 0x90 : 0x80;
        const unsigned high = lead == 0xF4 ? 0x8F : 0xBF;
        return trail(1, low, high) && trail(2) && trail(3) ? 4 : 0;
    }
    return 0;
}

struct Utf8Census {
    qsizetype good = 0;  // bytes in well-formed characters above ASCII
    qsizetype bad = 0;
};

Utf8Census census(QByteArrayView bytes) {
    Utf8Census result;
    const auto* at = reinterpret_cast<const unsigned char*>(bytes.begin());
    const auto* const end = reinterpret_cast<const unsigned char*>(bytes.end());
    while (at != end) {
        const int length = characterLength(at, end);
        if (length == 0) {
            ++result.bad;
            ++at;
            continue;
        }
        result.good += length > 1 ? length : 0;
        at += length;
    }
    return result;
}

// How the two-byte characters of a text are spread. Chinese fills the first level of GB 2312 (lead bytes B0–D7,
// sorted by pinyin) evenly; Korean in EUC-KR stays below C9, Big5 uses second bytes below A1.
bool looksLikeSimplifiedChinese(QByteArrayView bytes) {
    constexpr int kFewCharacters = 8;
    int pairs = 0;
    int firstLevel = 0;
    int upperPart = 0;
    int lowTrail = 0;
    for (qsizetype i = 0; i + 1 < bytes.size(); ++i) {
        const auto lead = static_cast<unsigned char>(bytes[i]);
        if (lead < 0x81) {
            continue;
        }
        const auto trail = static_cast<unsigned char>(bytes[++i]);
        ++pairs;
        firstLevel += lead >= 0xB0 && lead <= 0xD7 ? 1 : 0;
        upperPart += lead >= 0xC9 && lead <= 0xD7 ? 1 : 0;
        lowTrail += trail < 0xA1 ? 1 : 0;
    }
    const bool evenly = upperPart * 10 >= pairs || pairs < kFewCharacters;
    return pairs > 0 && firstLevel * 10 >= pairs * 6 && lowTrail * 20 <= pairs && evenly;
}

}  // namespace

bool isValidUtf8(QByteArrayView bytes) {
    return census(bytes).bad == 0;
}

QByteArray canonicalCharset(QByteArrayView name) {
    const QByteArray lower = name.trimmed().toByteArray().toLower();
    for (const Alias& alias : kAliases) {
        if (lower == alias.name) {
            return alias.canonical.toByteArray();
        }
    }
    return !lower.isEmpty() && QStringDecoder(lower.constData()).isValid() ? lower : QByteArray();
}

QByteArray detectCharset(QByteArrayView bytes) {
    const std::unique_ptr<uchardet, decltype(&uchardet_delete)> detector(uchardet_new(), &uchardet_delete);
    if (uchardet_handle_data(detector.get(), bytes.data(), static_cast<size_t>(bytes.size())) != 0) {
        return {};
    }
    uchardet_data_end(detector.get());
    const QByteArray name = uchardet_get_charset(detector.get());
    return name == "ASCII" ? QByteArrayLiteral("UTF-8") : canonicalCharset(name);
}

DecodedText decodeText(QByteArrayView bytes, const QByteArray& charset) {
    const QByteArray known = canonicalCharset(charset);
    DecodedText result;
    result.charset = known.isEmpty() ? QByteArrayLiteral("UTF-8") : known;
    result.text = TextDecoder(result.charset).decode(bytes, result.doubtful);
    return result;
}

namespace {

// Bytes above ASCII that are not well-formed UTF-8 by accident.
constexpr qsizetype kNoChance = 12;

// One byte per character: decodes anything, so that decoding proves nothing.
bool isSingleByte(const QByteArray& charset) {
    const QByteArray lower = charset.toLower();
    return lower.startsWith("windows-125") || lower.startsWith("iso-8859") || lower.startsWith("koi8") ||
           lower.startsWith("ibm") || lower.startsWith("mac");
}

std::optional<DecodedText> decodeWhole(QByteArrayView bytes, const QByteArray& charset) {
    if (charset.isEmpty()) {
        return std::nullopt;
    }
    DecodedText decoded = decodeText(bytes, charset);
    return decoded.doubtful ? std::nullopt : std::optional(std::move(decoded));
}

std::optional<DecodedText> decodeWide(QByteArrayView bytes, char16_t opening) {
    const auto wide = QStringConverter::encodingForData(bytes, opening);
    if (!wide) {
        return std::nullopt;
    }
    QStringDecoder decoder(*wide);
    DecodedText decoded{decoder.decode(bytes), QStringConverter::nameForEncoding(*wide), false};
    decoded.doubtful = decoder.hasError();
    return decoded;
}

}  // namespace

DecodedText decodeDocument(QByteArrayView bytes, const QByteArray& outside, const QByteArray& inside,
                           char16_t opening) {
    if (auto marked = decodeWide(bytes, opening)) {
        return *marked;
    }
    const Utf8Census found = census(bytes);
    if (found.bad == 0 && found.good == 0) {  // plain ASCII: whatever was declared, it reads the same
        const QByteArray said = (outside.isEmpty() ? inside : outside).trimmed().toLower();
        const QByteArray known = canonicalCharset(said);
        const QByteArray name = known == "windows-1252" ? said : known;  // no byte of the superset was needed
        return {QString::fromLatin1(bytes), name.isEmpty() ? QByteArrayLiteral("UTF-8") : name, false};
    }
    QByteArray declared;
    bool contradicted = false;
    for (const QByteArray& name : {canonicalCharset(outside), canonicalCharset(inside)}) {
        contradicted = contradicted || (!declared.isEmpty() && !name.isEmpty() && name != declared);
        declared = declared.isEmpty() ? name : declared;
        // Whole UTF-8 under another name is UTF-8: chance does not make it, but for a few characters of GBK.
        const bool mislabelled = found.bad == 0 && name != "UTF-8" && (isSingleByte(name) || found.good >= kNoChance);
        if (auto decoded = mislabelled ? std::nullopt : decodeWhole(bytes, name)) {
            decoded->doubtful = contradicted;
            return *decoded;
        }
    }
    if (found.bad == 0) {
        return {QString::fromUtf8(bytes), QByteArrayLiteral("UTF-8"), !declared.isEmpty() && declared != "UTF-8"};
    }
    return recoverText(bytes);
}

QByteArray declaredXmlCharset(QByteArrayView bytes) {
    constexpr qsizetype kDeclarationWithin = 1024;
    const QByteArray head = bytes.first(std::min(bytes.size(), kDeclarationWithin)).toByteArray();
    const qsizetype start = head.indexOf("<?xml");
    const qsizetype end = head.indexOf("?>", start);
    const qsizetype name = head.indexOf("encoding", start);
    if (start < 0 || end < 0 || name < 0 || name > end) {
        return {};
    }
    const QByteArray rest = head.mid(name + 8, end - name - 8).trimmed();
    if (!rest.startsWith('=')) {
        return {};
    }
    const QByteArray quoted = rest.mid(1).trimmed();
    const qsizetype close = quoted.indexOf(quoted.isEmpty() ? '"' : quoted.front(), 1);
    return close < 0 ? QByteArray() : quoted.mid(1, close - 1);
}

QByteArray declaredHtmlCharset(QByteArrayView bytes) {
    constexpr qsizetype kLookedAt = 4096;  // the standard asks for 1,024; Chinese portals come later
    const QByteArray head = bytes.first(std::min(bytes.size(), kLookedAt)).toByteArray().toLower();
    for (qsizetype meta = head.indexOf("<meta"); meta >= 0; meta = head.indexOf("<meta", meta + 5)) {
        const qsizetype end = head.indexOf('>', meta);
        const QByteArray tag = head.mid(meta, (end < 0 ? head.size() : end) - meta);
        const qsizetype at = tag.indexOf("charset=");
        if (at < 0) {
            continue;
        }
        QByteArray name = tag.mid(at + 8);
        if (name.startsWith('"') || name.startsWith('\'')) {
            name = name.mid(1);
        }
        qsizetype length = 0;
        while (length < name.size() &&
               (isalnum(static_cast<unsigned char>(name[length])) != 0 || name[length] == '-' || name[length] == '_')) {
            ++length;
        }
        return name.left(length);
    }
    return {};
}

void readControlsAsWindows1252(QString& text) {
    static const QString meant = [] {
        QByteArray bytes;
        for (int byte = 0x80; byte < 0xA0; ++byte) {
            bytes.append(static_cast<char>(byte));
        }
        return decodeText(bytes, QByteArrayLiteral("windows-1252")).text;
    }();
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t unit = std::as_const(text)[i].unicode();
        if (unit >= 0x80 && unit < 0xA0 && unit - 0x80 < meant.size()) {
            text[i] = meant[unit - 0x80];
        }
    }
}

TextDecoder::TextDecoder(const QByteArray& charset)
    : utf8_(charset.isEmpty() || charset == "UTF-8" || !QStringDecoder(charset.constData()).isValid()),
      decoder_(utf8_ ? "UTF-8" : charset.constData()) {}

QString TextDecoder::decode(QByteArrayView bytes, bool& damaged) {
    if (utf8_) {
        QString text = QString::fromUtf8(bytes);
        if (text.contains(QChar::ReplacementCharacter) && !isValidUtf8(bytes)) {
            damaged = true;
        }
        return text;
    }
    decoder_.resetState();
    QString text = decoder_.decode(bytes);
    // ICU replaces what it cannot read without saying so.
    if (decoder_.hasError() || text.contains(QChar::ReplacementCharacter)) {
        damaged = true;
    }
    return text;
}

DecodedText recoverText(QByteArrayView bytes) {
    const Utf8Census found = census(bytes);
    if (found.bad == 0 || found.good > found.bad) {
        return {QString::fromUtf8(bytes), QByteArrayLiteral("UTF-8"), found.bad > 0};
    }
    const QByteArray chinese = QByteArrayLiteral("GB18030");
    const QByteArray guess = looksLikeSimplifiedChinese(bytes) ? chinese : detectCharset(bytes);
    DecodedText decoded = decodeText(bytes, guess.isEmpty() ? chinese : guess);
    if (decoded.doubtful && guess != chinese) {
        DecodedText other = decodeText(bytes, chinese);
        if (!other.doubtful) {
            decoded = std::move(other);
        }
    }
    decoded.doubtful = true;
    return decoded;
}

}  // namespace zhiban
