// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/pinyin.h"

#include <unicode/translit.h>
#include <unicode/unistr.h>
#include <QHash>
#include <memory>

namespace zhiban {

namespace {

// Made once, then only read; transliterate() is const and safe to call again.
const icu::Transliterator* hanToLatin() {
    static const std::unique_ptr<icu::Transliterator> made = [] {
        UErrorCode status = U_ZERO_ERROR;
        std::unique_ptr<icu::Transliterator> transliterator(icu::Transliterator::createInstance(
            "Han-Latin; NFD; [:Nonspacing Mark:] Remove; Lower", UTRANS_FORWARD, status));
        return U_SUCCESS(status) ? std::move(transliterator) : nullptr;
    }();
    return made.get();
}

// Words of menus that ICU reads by their other sound.
QString overridden(const QString& text, qsizetype at) {
    static const QHash<QString, QString> words{
        {QStringLiteral("重新"), QStringLiteral("chong")}, {QStringLiteral("重复"), QStringLiteral("chong")},
        {QStringLiteral("重置"), QStringLiteral("chong")}, {QStringLiteral("重开"), QStringLiteral("chong")},
        {QStringLiteral("重做"), QStringLiteral("chong")}, {QStringLiteral("调整"), QStringLiteral("tiao")},
        {QStringLiteral("调度"), QStringLiteral("diao")},  {QStringLiteral("行列"), QStringLiteral("hang")},
        {QStringLiteral("长度"), QStringLiteral("chang")}};
    return words.value(text.mid(at, 2));
}

QString soundOf(const QString& text, qsizetype at) {
    const QString known = overridden(text, at);
    if (!known.isEmpty()) {
        return known;
    }
    // The same few characters are asked for with every key pressed.
    thread_local QHash<QChar, QString> sounds;
    if (const auto heard = sounds.constFind(text[at]); heard != sounds.constEnd()) {
        return *heard;
    }
    const icu::Transliterator* transliterator = hanToLatin();
    if (transliterator == nullptr) {
        return text.mid(at, 1);
    }
    icu::UnicodeString word(static_cast<char16_t>(text[at].unicode()));
    transliterator->transliterate(word);
    QString sound;
    for (int32_t i = 0; i < word.length(); ++i) {
        const QChar letter(word.charAt(i));
        if (letter.isLetterOrNumber()) {
            sound += letter;
        }
    }
    sounds.insert(text[at], sound);
    return sound;
}

}  // namespace

QString pinyinLetters(const QString& text) {
    QString letters;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i].script() == QChar::Script_Han) {
            letters += soundOf(text, i);
        } else if (text[i].isLetterOrNumber()) {
            letters += text[i].toLower();
        }
    }
    return letters;
}

QString pinyinInitials(const QString& text) {
    QString initials;
    bool inWord = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i].script() == QChar::Script_Han) {
            initials += soundOf(text, i).left(1);
            inWord = false;
        } else if (text[i].isLetterOrNumber()) {
            if (!inWord) {
                initials += text[i].toLower();
            }
            inWord = !text[i].isDigit();
        } else {
            inWord = false;
        }
    }
    return initials;
}

}  // namespace zhiban
