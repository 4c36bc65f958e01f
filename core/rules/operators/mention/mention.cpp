// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/operators/mention/mention.h"

#include <algorithm>

#include "core/rules/language/condition_parser.h"
#include "core/rules/language/condition_printer.h"
#include "core/rules/matching/matcher_builder.h"
#include "core/rules/operators/field_lexeme.h"

namespace zhiban {

namespace {

// What account names are made of, on the boards and microblogs there are.
bool isPartOfName(QStringView text, qsizetype at) {
    if (at < 0 || at >= text.size()) {
        return false;
    }
    const QChar unit = text[at];
    return unit.isLetterOrNumber() || unit == u'_' || unit == u'-' || unit.isSurrogate();
}

bool isLatin(QStringView text, qsizetype at) {
    return at >= 0 && (text[at].isDigit() || (text[at].isLetter() && text[at].unicode() < 0x80));
}

class MentionMatcher final : public Matcher {
  public:
    MentionMatcher(LeafId leaf, TextField field) : Matcher(std::vector{leaf}), leaf_(leaf), field_(field) {}

    bool holds(MatchEvidence& evidence) const override {
        return evidence.isFound(leaf_, field_) && !mentions(evidence).empty();
    }
    void addPlaces(MatchEvidence& evidence, std::vector<Span>& places) const override {
        const std::vector<Span> found = mentions(evidence);
        places.insert(places.end(), found.begin(), found.end());
    }

  private:
    // After the name no more of a name follows; before the @ stands no mailbox.
    std::vector<Span> mentions(MatchEvidence& evidence) const {
        std::vector<Span> places;
        evidence.addPlaces(leaf_, field_, places);
        const QStringView text = evidence.text().text();
        std::erase_if(places, [&](const Span& place) {
            return isPartOfName(text, place.start + place.length) || isLatin(text, place.start - 1);
        });
        return places;
    }

    LeafId leaf_;
    TextField field_;
};

class Mention final : public Condition {
  public:
    Mention(QString account, Span where) : Condition(where), account_(std::move(account)) {}

    QString operatorKey() const override { return QStringLiteral("mention"); }
    void print(ConditionPrinter& printer) const override {
        const bool isBare =
            std::all_of(account_.begin(), account_.end(), [](QChar unit) { return unit.isLetterOrNumber(); });
        printer.add(u"@");
        isBare ? printer.add(account_) : printer.addQuoted(account_);
    }
    bool hasPlaces() const override { return true; }
    bool looksAtWords() const override { return true; }
    MatcherPtr matcher(MatcherBuilder& builder) const override {
        const LeafId leaf = builder.leafOfWord(QLatin1Char('@') + account_, builder.layers(), where());
        return std::make_unique<MentionMatcher>(leaf, builder.field());
    }

  private:
    bool saysTheSame(const Condition& other) const override {
        return account_ == static_cast<const Mention&>(other).account_;
    }

    QString account_;
};

class MentionOperator final : public ConditionOperator {
  public:
    QString key() const override { return QStringLiteral("mention"); }
    std::vector<OperatorExample> examples() const override {
        return {{QStringLiteral("@云泽发布"), QStringLiteral("路灯不亮 @云泽发布 请看看"),
                 QStringLiteral("@云泽发布厅 请看看")}};
    }
    std::optional<Lexeme> lexemeAt(const LexemePlace& place) const override {
        const QChar mark = place.text[place.at];
        if (mark != u'@' && mark != u'＠') {
            return std::nullopt;
        }
        const qsizetype length = 1 + nameAt(place.rest().mid(1)).length;
        return Lexeme{LexemeRole::Operand, ConditionTokenKind::Mention, {place.at, length}};
    }
    ConditionPtr read(const Lexeme& lexeme, ConditionParser& parser) const override {
        const QuotedWord name = nameAt(parser.textOf(lexeme).mid(1));
        if (!name.closed) {
            refuseUnclosedQuote(lexeme.where, name.closing, parser);
            return {};
        }
        if (name.word.isEmpty()) {
            parser.refuse(lexeme.where, "rule.missing-operand", {QStringLiteral("@")});
            return {};
        }
        return mentionOf(name.word, lexeme.where);
    }
    void addCompletions(const CompletionPlace& place, std::vector<Completion>& choices) const override {
        for (const QString& account : place.words.accounts) {
            offer(place, {QLatin1Char('@') + account}, choices);
        }
    }
};

}  // namespace

ConditionPtr mentionOf(const QString& account, Span where) {
    return std::make_shared<Mention>(account, where);
}

std::unique_ptr<ConditionOperator> makeMention() {
    return std::make_unique<MentionOperator>();
}

}  // namespace zhiban
