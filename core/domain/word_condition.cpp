// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/word_condition.h"

#include <algorithm>

namespace zhiban {
namespace {

// Words of the language when they stand alone; Latin ones in any case, because a lower one earns a warning.
bool isOperator(const QString& word) {
    static const QStringList operators{QStringLiteral("AND"), QStringLiteral("OR"), QStringLiteral("NOT"),
                                       QStringLiteral("OF"),  QStringLiteral("且"), QStringLiteral("或"),
                                       QStringLiteral("非")};
    // 近/5 and NEAR/5 have a stroke in them, but a number may come to stand behind them.
    return operators.contains(word, Qt::CaseInsensitive) || word.startsWith(u"NEAR", Qt::CaseInsensitive) ||
           word.startsWith(u'近') || word.startsWith(u"至少");
}

// Letters and digits of any script can be nothing else.
bool isPlain(const QString& word) {
    const auto codePoints = word.toUcs4();
    return !codePoints.isEmpty() && !isOperator(word) &&
           std::all_of(codePoints.begin(), codePoints.end(),
                       [](char32_t codePoint) { return QChar::isLetterOrNumber(codePoint); });
}

QStringList written(const QStringList& words) {
    QStringList list;
    for (const QString& word : words) {
        list << conditionWord(word);
    }
    return list;
}

}  // namespace

QString conditionWord(const QString& word) {
    if (isPlain(word)) {
        return word;
    }
    if (!word.contains(u'"')) {
        return u'"' + word + u'"';
    }
    if (!word.contains(u'」')) {
        return u'「' + word + u'」';
    }
    return u'"' + QString(word).replace(u'"', QStringLiteral("\"\"")) + u'"';
}

QString conditionOfWords(const QStringList& any, const QStringList& all, const QStringList& none) {
    QStringList lines = written(any);
    if (!all.isEmpty()) {
        const QString together = written(all).join(u' ');
        if (lines.isEmpty()) {
            lines << together;
        } else if (lines.size() == 1) {
            lines.front() += u' ' + together;
        } else {
            lines << QStringLiteral("且 ") + together;
        }
    }
    for (const QString& word : written(none)) {
        lines << QStringLiteral("非 ") + word;
    }
    return lines.join(u'\n');
}

}  // namespace zhiban
