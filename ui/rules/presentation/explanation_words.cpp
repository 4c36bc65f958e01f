// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/presentation/explanation_words.h"

#include "ui/messages/fold_words.h"
#include "ui/messages/hit_text.h"

namespace zhiban {

namespace {

void collect(const ConditionFinding& finding, Hit& into) {
    if (finding.holds) {
        into.spans.insert(into.spans.end(), finding.places.begin(), finding.places.end());
    }
    for (const ConditionFinding& part : finding.parts) {
        collect(part, into);
    }
}

}  // namespace

QString ExplanationWords::verdict(const RuleExplanation& explanation) {
    if (explanation.hasExpired) {
        return tr("This rule does not find it any more: it has expired.");
    }
    if (!explanation.matches) {
        return tr("This rule does not find it.");
    }
    if (!explanation.excludedBy.isEmpty()) {
        return tr("This rule finds it, but the list “%1” keeps it from alerting.").arg(explanation.excludedBy);
    }
    return explanation.isMuted ? tr("This rule finds it, but raises no alert: it is muted.")
                               : tr("This rule finds it.");
}

QString ExplanationWords::part(const ConditionFinding& finding) {
    QString how;
    if (finding.holds) {
        const QString layers = foldNames(finding.layersUsed);
        how = layers.isEmpty() ? tr("holds") : tr("holds, by %1").arg(layers);
    } else {
        const QString layers = foldNames(finding.layersMissing);
        how = layers.isEmpty() ? tr("does not hold") : tr("does not hold; it would, with %1").arg(layers);
    }
    return tr("%1: %2").arg(finding.text, how);
}

std::vector<Span> ExplanationWords::places(const ConditionFinding& finding) {
    Hit all;
    collect(finding, all);
    return mergedSpans({all});
}

}  // namespace zhiban
