// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/messages/operator_words.h"

#include <QCoreApplication>
#include <array>

namespace zhiban {

namespace {

struct OperatorWords {
    const char* key;
    const char* text;
};

// clang-format off
constexpr std::array operators{
    OperatorWords{"all_of", QT_TRANSLATE_NOOP("OperatorWords", "both must hold")},
    OperatorWords{"any_of", QT_TRANSLATE_NOOP("OperatorWords", "one of them is enough")},
    OperatorWords{"none_of", QT_TRANSLATE_NOOP("OperatorWords", "must not occur")},
    OperatorWords{"near", QT_TRANSLATE_NOOP("OperatorWords", "both, with at most so many characters between")},
    OperatorWords{"at_least", QT_TRANSLATE_NOOP("OperatorWords", "at least so many of them")},
    OperatorWords{"in_text", QT_TRANSLATE_NOOP("OperatorWords", "only in the title, or only in the text")},
    OperatorWords{"source", QT_TRANSLATE_NOOP("OperatorWords", "comes from this source")},
    OperatorWords{"place", QT_TRANSLATE_NOOP("OperatorWords", "occurs in the place")},
    OperatorWords{"category", QT_TRANSLATE_NOOP("OperatorWords", "is of this category")},
    OperatorWords{"likes", QT_TRANSLATE_NOOP("OperatorWords", "has so many likes")},
    OperatorWords{"time_of_day", QT_TRANSLATE_NOOP("OperatorWords", "was written at these hours")},
    OperatorWords{"mention", QT_TRANSLATE_NOOP("OperatorWords", "mentions this account")},
    OperatorWords{"regex", QT_TRANSLATE_NOOP("OperatorWords", "fits this pattern")},
    OperatorWords{"word_list", QT_TRANSLATE_NOOP("OperatorWords", "any word of this list")},
    OperatorWords{"word", QT_TRANSLATE_NOOP("OperatorWords", "occurs in the post")},
};
// clang-format on

}  // namespace

QString operatorWords(const QString& key) {
    const QString name = key.section(QLatin1Char('.'), -1);
    for (const OperatorWords& one : operators) {
        if (name == QLatin1String(one.key)) {
            return QCoreApplication::translate("OperatorWords", one.text);
        }
    }
    return key;
}

}  // namespace zhiban
