// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/messages/filled_sentence.h"

#include <QStringList>
#include <algorithm>

namespace zhiban {

namespace {

// The highest place of a sentence, 0 when it has none.
size_t lastPlaceOf(const QString& text) {
    size_t last = 0;
    for (qsizetype i = 0; i + 1 < text.size(); ++i) {
        if (text[i] == u'%' && text[i + 1].isDigit()) {
            last = std::max(last, static_cast<size_t>(text[i + 1].digitValue()));
        }
    }
    return last;
}

}  // namespace

QString filledSentence(const QString& text, const std::vector<QString>& details) {
    const size_t last = lastPlaceOf(text);
    QString filled;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isPlace = text[i] == u'%' && i + 1 < text.size() && text[i + 1].isDigit();
        if (!isPlace) {
            filled += text[i];
            continue;
        }
        const auto place = static_cast<size_t>(text[++i].digitValue());
        if (place < 1 || place > details.size()) {
            filled += u'?';
        } else if (place == last) {
            filled += QStringList(details.begin() + static_cast<qptrdiff>(place) - 1, details.end())
                          .join(QStringLiteral(", "));
        } else {
            filled += details[place - 1];
        }
    }
    return filled;
}

}  // namespace zhiban
