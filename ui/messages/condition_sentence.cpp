// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/messages/condition_sentence.h"

#include <QCoreApplication>
#include <array>

#include "ui/messages/filled_sentence.h"

namespace zhiban {

namespace {

struct Sentence {
    const char* subject;
    const char* text;
};

// Errors first, in the order in which somebody who learns the language meets them; then the warnings.
// clang-format off
constexpr std::array sentences{
    Sentence{"rule.no-words",
     QT_TRANSLATE_NOOP("Conditions", "There is nothing to look for yet. Write at least one word.")},
    Sentence{"rule.nothing-positive",
     QT_TRANSLATE_NOOP("Conditions", "This only says what must not occur, so nearly every post would match. Add a word that must occur.")},
    Sentence{"rule.text-too-long",
     QT_TRANSLATE_NOOP("Conditions", "A condition may have %1 characters; the rest was not read. Put the words into a word list.")},
    Sentence{"rule.too-deep",
     QT_TRANSLATE_NOOP("Conditions", "There are more than %1 brackets one inside the other. Simplify the condition.")},
    Sentence{"rule.missing-operand",
     QT_TRANSLATE_NOOP("Conditions", "Something is missing beside \"%1\". Write what belongs there, or put it in quotes to look for it as a word.")},
    Sentence{"rule.unclosed-bracket",
     QT_TRANSLATE_NOOP("Conditions", "This bracket is not closed.")},
    Sentence{"rule.unopened-bracket",
     QT_TRANSLATE_NOOP("Conditions", "This bracket closes none.")},
    Sentence{"rule.empty-brackets",
     QT_TRANSLATE_NOOP("Conditions", "There is nothing between these brackets.")},
    Sentence{"rule.unclosed-quote",
     QT_TRANSLATE_NOOP("Conditions", "This quote is not closed: %1 is missing before the end of the line.")},
    Sentence{"rule.empty-literal",
     QT_TRANSLATE_NOOP("Conditions", "There is nothing between these quotes.")},
    Sentence{"rule.literal-folds-away",
     QT_TRANSLATE_NOOP("Conditions", "Nothing remains of \"%1\" once the text is folded, so it would never be found. Choose another word, or switch the folding off.")},
    Sentence{"rule.unknown-field",
     QT_TRANSLATE_NOOP("Conditions", "\"%1\" is no field. If a word was meant, put it in quotes.")},
    Sentence{"rule.unknown-list",
     QT_TRANSLATE_NOOP("Conditions", "There is no word list \"%1\". The nearest name is \"%2\".")},
    Sentence{"rule.list-named-twice",
     QT_TRANSLATE_NOOP("Conditions", "Two word lists are named \"%1\". Rename one of them.")},
    Sentence{"rule.list-circle",
     QT_TRANSLATE_NOOP("Conditions", "Word lists include each other in a circle: %1. Take one of them out.")},
    Sentence{"rule.list-word-folds-away",
     QT_TRANSLATE_NOOP("Conditions", "In the word list \"%1\", nothing remains of \"%2\" once the text is folded. Take the word out.")},
    Sentence{"rule.empty-list",
     QT_TRANSLATE_NOOP("Conditions", "The word list \"%1\" has no words, so this never holds.")},
    Sentence{"rule.bad-distance",
     QT_TRANSLATE_NOOP("Conditions", "\"%1\" wants the number of characters that may lie between, from 0 to %2.")},
    Sentence{"rule.near-operand",
     QT_TRANSLATE_NOOP("Conditions", "\"%1\" has no place in the text to be near to. Words, phrases, lists, and several of them joined by OR have one.")},
    Sentence{"rule.near-chain",
     QT_TRANSLATE_NOOP("Conditions", "This leaves open what must be near to what. Say it pair by pair.")},
    Sentence{"rule.bad-count",
     QT_TRANSLATE_NOOP("Conditions", "It asks for %1 of %2. The number must be at least 1 and at most as many as there are.")},
    Sentence{"rule.field-wants-words",
     QT_TRANSLATE_NOOP("Conditions", "After \"%1\" only words can stand, or words joined in brackets.")},
    Sentence{"rule.bad-number",
     QT_TRANSLATE_NOOP("Conditions", "\"%1\" is not a whole number.")},
    Sentence{"rule.bad-time",
     QT_TRANSLATE_NOOP("Conditions", "\"%1\" is not a stretch of the day. Write it like 22:00-06:00.")},
    Sentence{"rule.unclosed-regex",
     QT_TRANSLATE_NOOP("Conditions", "The pattern is not closed: a slash is missing before the end of the line.")},
    Sentence{"rule.regex-refused",
     QT_TRANSLATE_NOOP("Conditions", "The pattern cannot be used: %1.")},
    Sentence{"rule.regex-too-large",
     QT_TRANSLATE_NOOP("Conditions", "The pattern is too large: at most %1 characters, and nothing that multiplies into millions.")},
    Sentence{"rule.regex-matches-nothing-too",
     QT_TRANSLATE_NOOP("Conditions", "The pattern \"%1\" also fits where nothing stands, so it would match every post.")},
    Sentence{"rule.operator-in-lower-case",
     QT_TRANSLATE_NOOP("Conditions", "\"%1\" is looked for as a word. To join, write it in capitals.")},
    Sentence{"rule.common-character",
     QT_TRANSLATE_NOOP("Conditions", "\"%1\" stands in most posts and restricts hardly anything.")},
    Sentence{"rule.repeated-part",
     QT_TRANSLATE_NOOP("Conditions", "\"%1\" is here twice.")},
    Sentence{"rule.shadowed-alternative",
     QT_TRANSLATE_NOOP("Conditions", "Whatever \"%1\" would find, \"%2\" finds already.")},
    Sentence{"rule.looks-at-every-post",
     QT_TRANSLATE_NOOP("Conditions", "Without a word that must occur, every post has to be looked at. Add one to keep intake fast.")},
};
// clang-format on

}  // namespace

QString conditionSentence(const QString& subject, const std::vector<QString>& details) {
    for (const Sentence& sentence : sentences) {
        if (subject == QLatin1String(sentence.subject)) {
            return filledSentence(QCoreApplication::translate("Conditions", sentence.text), details);
        }
    }
    return {};
}

QStringList subjectsWithConditionSentence() {
    QStringList subjects;
    for (const Sentence& sentence : sentences) {
        subjects << QLatin1String(sentence.subject);
    }
    return subjects;
}

}  // namespace zhiban
