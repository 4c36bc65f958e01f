// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/language/condition_lexer.h"

#include <algorithm>

#include "core/rules/operators/operators.h"

namespace zhiban {

namespace {

bool isOneOf(QChar unit, QStringView set) {
    return set.contains(unit);
}

bool isComma(QChar unit) {
    return isOneOf(unit, u",，、");
}

bool endsRun(QChar unit, bool amongArguments) {
    return isBlankInCondition(unit) || isLineEnd(unit) || isOneOf(unit, u"()（）|｜\"＂“「『") ||
           (amongArguments && isComma(unit));
}

class ConditionLexer final {
  public:
    explicit ConditionLexer(QStringView text) : text_(text) {}

    std::vector<Lexeme> lexemes() {
        while (at_ < text_.size()) {
            if (isBlankInCondition(text_[at_])) {
                ++at_;
            } else {
                takeNext();
            }
        }
        add(LexemeRole::End, ConditionTokenKind::Word, 0);
        return std::move(lexemes_);
    }

  private:
    void takeNext() {
        const QChar unit = text_[at_];
        if (isLineEnd(unit)) {
            add(LexemeRole::LineEnd, ConditionTokenKind::Word, 1);
        } else if (beginsComment()) {
            add(LexemeRole::Comment, ConditionTokenKind::Comment, lengthOfLine());
        } else if (isOneOf(unit, u"(（")) {
            brackets_.push_back(!lexemes_.empty() && lexemes_.back().takesArguments);
            add(LexemeRole::Open, ConditionTokenKind::Bracket, 1);
        } else if (isOneOf(unit, u")）")) {
            if (!brackets_.empty()) {
                brackets_.pop_back();
            }
            add(LexemeRole::Close, ConditionTokenKind::Bracket, 1);
        } else if (isAmongArguments() && isComma(unit)) {
            add(LexemeRole::Comma, ConditionTokenKind::Bracket, 1);
        } else {
            claim();
        }
    }

    bool beginsComment() const {
        const auto isEdge = [](QChar unit) { return isBlankInCondition(unit) || isLineEnd(unit); };
        return text_[at_] == u'#' && (at_ == 0 || isEdge(text_[at_ - 1])) &&
               (at_ + 1 == text_.size() || isEdge(text_[at_ + 1]));
    }

    qsizetype lengthOfLine() const {
        const QStringView rest = text_.mid(at_);
        return std::find_if(rest.begin(), rest.end(), isLineEnd) - rest.begin();
    }

    void claim() {
        const LexemePlace place{text_, at_, currentRun()};
        for (const bool theRest : {false, true}) {
            for (const auto& op : conditionOperators()) {
                if (op->takesWhatIsLeft() != theRest) {
                    continue;
                }
                if (std::optional<Lexeme> lexeme = op->lexemeAt(place)) {
                    lexeme->op = op.get();
                    lexemes_.push_back(*lexeme);
                    at_ = lexeme->end();
                    return;
                }
            }
        }
        add(LexemeRole::Operand, ConditionTokenKind::Wrong, 1);
    }

    // A prefix takes only a piece of a run: what is left of it is not measured again.
    QStringView currentRun() {
        if (runEnd_ <= at_) {
            runEnd_ = at_ + lengthOfRun(text_.mid(at_), isAmongArguments());
        }
        return text_.mid(at_, runEnd_ - at_);
    }

    bool isAmongArguments() const { return !brackets_.empty() && brackets_.back(); }

    void add(LexemeRole role, ConditionTokenKind kind, qsizetype length) {
        lexemes_.push_back({role, kind, {at_, length}, nullptr, false});
        at_ += length;
    }

    QStringView text_;
    qsizetype at_ = 0;
    qsizetype runEnd_ = 0;
    std::vector<bool> brackets_;  // of those open: whether arguments stand in it
    std::vector<Lexeme> lexemes_;
};

}  // namespace

qsizetype lengthOfRun(QStringView text, bool amongArguments) {
    return std::find_if(text.begin(), text.end(), [&](QChar unit) { return endsRun(unit, amongArguments); }) -
           text.begin();
}

std::vector<Lexeme> lexemesOf(QStringView text) {
    return ConditionLexer(text).lexemes();
}

std::vector<ConditionToken> conditionTokens(QStringView text) {
    std::vector<ConditionToken> tokens;
    for (const Lexeme& lexeme : lexemesOf(text)) {
        if (lexeme.op != nullptr) {
            lexeme.op->addTokens(text, lexeme, tokens);
        } else if (lexeme.role != LexemeRole::LineEnd && lexeme.role != LexemeRole::End) {
            tokens.push_back({lexeme.kind, lexeme.where});
        }
    }
    return tokens;
}

}  // namespace zhiban
