// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/messages/routing_act_words.h"

#include <QCoreApplication>

#include "core/domain/act_payloads.h"
#include "core/domain/acts.h"
#include "core/domain/routing_acts.h"

namespace zhiban {

namespace {

class ActSentences {
    Q_DECLARE_TR_FUNCTIONS(ActSentences)
};

QString percent(qint64 part, qint64 whole) {
    return QString::number(whole > 0 ? 100.0 * static_cast<double>(part) / static_cast<double>(whole) : 0.0, 'f', 1);
}

ActWords trained(const LedgerEntry& entry) {
    const auto payload = payloadOf<RoutingTrainedPayload>(entry.payload).value_or(RoutingTrainedPayload{});
    const RoutingReport& report = payload.report;
    return {ActSentences::tr("Trained the suggestion of categories on %1 posts").arg(report.examples),
            ActSentences::tr("Right %1 %; shown as sure %2 %, of those right %3 %")
                .arg(percent(report.right, report.examples), percent(report.sure, report.examples),
                     percent(report.sureRight, report.sure)),
            {},
            ActTone::Plain};
}

ActWords claimSaved(const LedgerEntry& entry) {
    const Result<Claim> claim = claimFromJson(entry.payload);
    const bool isActive = !claim || claim->active;
    return {isActive ? ActSentences::tr("Registered a claim: %1").arg(claim ? claim->title : QString())
                     : ActSentences::tr("Retired a claim: %1").arg(claim->title),
            {},
            {},
            ActTone::Plain};
}

ActWords claimsMarked(const LedgerEntry& entry) {
    const auto payload = payloadOf<ClaimsMarkedPayload>(entry.payload).value_or(ClaimsMarkedPayload{});
    return {ActSentences::tr("Compared %1 posts with known claims, %2 are close to one")
                .arg(payload.looked)
                .arg(payload.found),
            {},
            {},
            ActTone::Internal};
}

}  // namespace

std::optional<ActWords> routingActWords(const LedgerEntry& entry) {
    if (entry.verb == verbs::CategorySaved) {
        const Result<Category> category = categoryFromJson(entry.payload);
        return ActWords{
            ActSentences::tr("Saved category “%1”").arg(category ? category->name : QString()), {}, {}, ActTone::Plain};
    }
    if (entry.verb == verbs::RoutingRulesSaved) {
        const auto payload = payloadOf<RoutingRulesPayload>(entry.payload).value_or(RoutingRulesPayload{});
        return ActWords{
            ActSentences::tr("Saved the routing rules: %1 of them").arg(payload.rules.size()), {}, {}, ActTone::Plain};
    }
    if (entry.verb == verbs::RoutingTrained) {
        return trained(entry);
    }
    if (entry.verb == verbs::RoutingModelChosen) {
        const auto payload = payloadOf<RoutingModelChosenPayload>(entry.payload).value_or(RoutingModelChosenPayload{});
        return ActWords{
            ActSentences::tr("Went back to version %1 of the suggestion of categories").arg(payload.version),
            {},
            {},
            ActTone::Attention};
    }
    if (entry.verb == verbs::ClaimSaved) {
        return claimSaved(entry);
    }
    if (entry.verb == verbs::ClaimJudged) {
        const auto payload = payloadOf<ClaimJudgedPayload>(entry.payload).value_or(ClaimJudgedPayload{});
        return ActWords{payload.same ? ActSentences::tr("A post makes a known claim")
                                     : ActSentences::tr("A post does not make the claim it is close to"),
                        {},
                        {},
                        ActTone::Plain};
    }
    if (entry.verb == verbs::ClaimsMarked) {
        return claimsMarked(entry);
    }
    return std::nullopt;
}

}  // namespace zhiban
