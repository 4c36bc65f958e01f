// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/operators/word/word.h"

#include "core/rules/language/condition_parser.h"
#include "core/rules/language/condition_printer.h"
#include "core/rules/matching/leaf_matcher.h"
#include "core/rules/matching/matcher_builder.h"
#include "core/rules/operators/field_lexeme.h"
#include "core/rules/operators/word/misread_word.h"

namespace zhiban {

namespace {

class Word final : public Condition {
  public:
    Word(QString text, WordReading reading, Span where) : Condition(where), text_(std::move(text)), reading_(reading) {}

    const QString& text() const { return text_; }
    bool isExact() const { return reading_ == WordReading::Exact; }

    QString operatorKey() const override { return QStringLiteral("word"); }
    void print(ConditionPrinter& printer) const override {
        if (isExact()) {
            printer.add(u"=");
            printer.addQuoted(text_);
        } else {
            printer.addWord(text_);
        }
    }
    bool hasPlaces() const override { return true; }
    bool looksAtWords() const override { return true; }
    MatcherPtr matcher(MatcherBuilder& builder) const override {
        const FoldLayer layers = isExact() ? FoldLayer::None : builder.layers();
        return std::make_unique<LeafMatcher>(builder.leafOfWord(text_, layers, where()), builder.field());
    }

  private:
    bool saysTheSame(const Condition& other) const override {
        const auto& word = static_cast<const Word&>(other);
        return text_ == word.text_ && reading_ == word.reading_;
    }

    QString text_;
    WordReading reading_;
};

class WordOperator final : public ConditionOperator {
  public:
    QString key() const override { return QStringLiteral("word"); }
    std::vector<OperatorExample> examples() const override {
        return {{QStringLiteral("井盖"), QStringLiteral("井*蓋没了"), QStringLiteral("水井")},
                {QStringLiteral("\"POS 机\""), QStringLiteral("门口的pos 机坏了"), QStringLiteral("取款机")},
                {QStringLiteral("=\"12345\""), QStringLiteral("打了12345"), QStringLiteral("打了１２３４５")}};
    }
    bool takesWhatIsLeft() const override { return true; }

    std::optional<Lexeme> lexemeAt(const LexemePlace& place) const override {
        const qsizetype mark = place.run == u"=" ? 1 : 0;
        const QuotedWord quoted = quotedWordAt(place.rest().mid(mark));
        if (quoted.length > 0) {
            const auto kind = quoted.closed ? ConditionTokenKind::Phrase : ConditionTokenKind::Wrong;
            return Lexeme{LexemeRole::Operand, kind, {place.at, mark + quoted.length}};
        }
        return place.run.isEmpty()
                   ? std::nullopt
                   : std::optional(Lexeme{LexemeRole::Operand, ConditionTokenKind::Word, {place.at, place.run.size()}});
    }

    ConditionPtr read(const Lexeme& lexeme, ConditionParser& parser) const override {
        const QStringView text = parser.textOf(lexeme);
        if (lexeme.kind == ConditionTokenKind::Word) {
            return isMisread(lexeme.where, parser) ? ConditionPtr()
                                                   : wordOf(text.toString(), WordReading::Folded, lexeme.where);
        }
        const bool exact = text.front() == u'=';
        const QuotedWord quoted = quotedWordAt(text.mid(exact ? 1 : 0));
        if (!quoted.closed) {
            refuseUnclosedQuote(lexeme.where, quoted.closing, parser);
            return {};
        }
        if (quoted.word.isEmpty()) {
            parser.refuse(lexeme.where, "rule.empty-literal");
            return {};
        }
        return wordOf(quoted.word, exact ? WordReading::Exact : WordReading::Folded, lexeme.where);
    }
};

}  // namespace

ConditionPtr wordOf(const QString& text, WordReading reading, Span where) {
    return std::make_shared<Word>(text, reading, where);
}

QString foldedWord(const Condition& condition) {
    const auto* word = dynamic_cast<const Word*>(&condition);
    return word != nullptr && !word->isExact() ? word->text() : QString();
}

std::unique_ptr<ConditionOperator> makeWord() {
    return std::make_unique<WordOperator>();
}

}  // namespace zhiban
