// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/rule_explanation.h"

#include "core/rules/language/condition.h"
#include "core/rules/language/parse_condition.h"
#include "core/rules/matching/matcher_set.h"
#include "core/rules/matching/probed_evidence.h"

namespace zhiban {

namespace {

// The rule compiled by itself with one set of layers, and what it found in the post.
class RuleOnPost final {
  public:
    RuleOnPost(MatcherSet set, SubjectText& text)
        : set_(std::move(set)), found_(text, set_.groups), probe_(text.text()) {}

    const Rule& rule() const { return set_.rules.front().rule; }
    const Condition& condition() const { return *set_.rules.front().condition; }
    const Matcher& matcher() const { return *set_.rules.front().matcher; }
    bool holds(const Matcher& part) { return part.holds(found_); }
    FoldLayer layersNeededBy(const Matcher& part) {
        return layersNeeded(part, found_, set_.leaves, probe_, rule().layers);
    }
    std::vector<Span> placesOf(const Matcher& part) {
        std::vector<Span> places;
        part.addPlaces(found_, places);
        return mergedSpans(std::move(places));
    }
    QString excludedBy() { return set_.excludedBy(found_); }

  private:
    MatcherSet set_;
    FoundEvidence found_;
    LayerProbe probe_;
};

Result<MatcherSet> setOf(Rule rule, FoldLayer layers, const std::vector<WordList>& lists) {
    rule.layers = layers;
    rule.active = true;
    return MatcherSet::of({std::move(rule)}, lists);
}

// The rule with every layer it could have. A word may have nothing left after a layer's folding; such a layer is left
// out, since no rule could be saved with it.
Result<MatcherSet> widestSetOf(const Rule& rule, const std::vector<WordList>& lists) {
    Result<MatcherSet> widest = setOf(rule, EveryLayer, lists);
    if (widest) {
        return widest;
    }
    FoldLayer layers = rule.layers;
    for (quint32 bit = 1; bit != 0 && bit <= static_cast<quint32>(EveryLayer); bit <<= 1) {
        const FoldLayer more = layers | (static_cast<FoldLayer>(bit) & EveryLayer);
        if (more != layers && setOf(rule, more, lists)) {
            layers = more;
        }
    }
    return setOf(rule, layers, lists);
}

// Walks the condition with its matchers beside it: the rule's own, and those of the same rule with every layer.
class Explaining final {
  public:
    Explaining(RuleOnPost& own, RuleOnPost& widest) : own_(own), widest_(widest) {}

    ConditionFinding finding(const Condition& condition, const Matcher& matcher, const Matcher& widest) {
        ConditionFinding finding;
        finding.operatorKey = condition.operatorKey();
        finding.text = printCondition(condition);
        finding.where = condition.where();
        finding.holds = own_.holds(matcher);
        if (finding.holds) {
            finding.places = own_.placesOf(matcher);
            finding.layersUsed = own_.layersNeededBy(matcher);
        } else if (widest_.holds(widest)) {
            const auto others = static_cast<FoldLayer>(~static_cast<quint32>(own_.rule().layers));
            finding.layersMissing = widest_.layersNeededBy(widest) & others;
        }
        for (size_t part = 0; part < condition.parts().size(); ++part) {
            finding.parts.push_back(
                this->finding(*condition.parts()[part], *matcher.parts()[part], *widest.parts()[part]));
        }
        return finding;
    }

  private:
    RuleOnPost& own_;
    RuleOnPost& widest_;
};

}  // namespace

Result<RuleExplanation> explain(const Rule& rule, const std::vector<WordList>& lists, const MatchSubject& subject) {
    Result<MatcherSet> set = setOf(rule, rule.layers, lists);
    if (!set) {
        return fail(set.error());
    }
    Result<MatcherSet> widestSet = widestSetOf(rule, lists);
    if (!widestSet) {
        return fail(widestSet.error());
    }
    SubjectText text(subject);
    RuleOnPost own(std::move(*set), text);
    RuleOnPost widest(std::move(*widestSet), text);

    RuleExplanation explanation;
    explanation.condition = Explaining(own, widest).finding(own.condition(), own.matcher(), widest.matcher());
    explanation.hasExpired = rule.expires && *rule.expires <= subject.now;
    explanation.matches = explanation.condition.holds && !explanation.hasExpired;
    if (explanation.matches && !rule.lifeSafety) {
        explanation.excludedBy = own.excludedBy();
        explanation.isMuted = !explanation.excludedBy.isEmpty() || (rule.mutedUntil && subject.now < *rule.mutedUntil);
    }
    return explanation;
}

}  // namespace zhiban
