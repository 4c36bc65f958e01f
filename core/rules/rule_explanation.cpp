// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/rule_explanation.h"

#include <algorithm>

#include "core/rules/layer_probe.h"
#include "core/rules/rule_check.h"

namespace zhiban {

namespace {

LiteralFinding findLiteral(LayerProbe& probe, const QString& literal, LiteralRole role, FoldLayer layers) {
    LiteralFinding finding{literal, role, false, FoldLayer::None, {}, FoldLayer::None};
    const auto contains = [&](FoldLayer some) { return probe.contains(literal, some); };
    finding.spans = mergedSpans(probe.find(literal, layers));
    finding.found = !finding.spans.empty();
    if (finding.found) {
        finding.layersUsed = neededLayers(layers, contains);
    } else if (const FoldLayer every = layers | FoldLayer::Default; contains(every)) {
        const FoldLayer needed = neededLayers(every, contains);
        finding.layersMissing = needed & static_cast<FoldLayer>(~static_cast<quint32>(layers));
    }
    return finding;
}

bool matches(const std::vector<LiteralFinding>& findings) {
    bool wantsAny = false;
    bool hasAny = false;
    for (const LiteralFinding& finding : findings) {
        wantsAny = wantsAny || finding.role == LiteralRole::Any;
        hasAny = hasAny || (finding.role == LiteralRole::Any && finding.found);
        const bool missed = finding.role == LiteralRole::All && !finding.found;
        const bool excluded = finding.role == LiteralRole::None && finding.found;
        if (missed || excluded) {
            return false;
        }
    }
    return hasAny || !wantsAny;
}

}  // namespace

Result<RuleExplanation> explain(const Rule& rule, QStringView title, QStringView body) {
    if (const Result<Done> checked = checkRule(rule); !checked) {
        return fail(checked.error());
    }
    const QString text = matchText(title, body);
    LayerProbe probe(text);
    RuleExplanation explanation;
    const auto add = [&](const QStringList& literals, LiteralRole role) {
        for (const QString& literal : literals) {
            explanation.literals.push_back(findLiteral(
                probe, literal, role, role == LiteralRole::None ? layersForExcluded(rule.layers) : rule.layers));
        }
    };
    add(rule.any, LiteralRole::Any);
    add(rule.all, LiteralRole::All);
    add(rule.none, LiteralRole::None);
    explanation.matches = matches(explanation.literals);
    return explanation;
}

}  // namespace zhiban
