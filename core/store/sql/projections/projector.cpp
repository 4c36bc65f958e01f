// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sql/projections/projector.h"

#include "core/domain/acts.h"
#include "core/store/sql/projections/act.h"
#include "core/store/sql/projections/projection_tables.h"

namespace zhiban::sql {
namespace {

// The witness of a batch: its rows are facts and stored already.
Result<Done> applyReceipt(const Act& act, const PostsReceivedPayload& payload) {
    if (payload.stored + payload.revised > 0) {
        act.touched(QStringLiteral("posts"), {});
    }
    return Done{};
}

// The witness of a re-run: its hits are facts and stored already, and name the posts they changed.
Result<Done> applyRerun(const Act&, const RulesRerunPayload&) {
    return Done{};
}

}  // namespace

Result<Done> Projector::apply(const LedgerEntry& entry, std::vector<Change>& changes) {
    const Act act{session_, entry, changes};
    const QString family = entry.verb.section(u'.', 0, 0);
    if (family == u"case") {
        return applyCaseAct(act);
    }
    if (family == u"rule" || family == u"wordlist") {
        return applyRuleAct(act);
    }
    if (family == u"category" || family == u"routing") {
        return applyRoutingAct(act);
    }
    if (family == u"claim" || family == u"claims") {
        return applyClaimAct(act);
    }
    if (family == u"department") {
        return applySetupAct(act);
    }
    if (family == u"source" || family == u"quarantine") {
        return applyListeningAct(act);
    }
    if (family == u"post") {
        return applyTriageAct(act);
    }
    if (family == u"event" || family == u"events") {
        return applyEventAct(act);
    }
    if (family == u"media") {
        return applyMediaAct(act);
    }
    if (family == u"glossary") {
        return applyGlossaryAct(act);
    }
    if (family == u"shift") {
        return applyShiftAct(act);
    }
    if (family == u"column" || family == u"followup") {
        return applyPublishingAct(act);
    }
    if (entry.verb == verbs::PostsReceived) {
        return applyAs<PostsReceivedPayload>(act, applyReceipt);
    }
    if (entry.verb == verbs::RulesRerun) {
        return applyAs<RulesRerunPayload>(act, applyRerun);
    }
    if (entry.verb == verbs::StoreCreated || entry.verb == verbs::BriefingIssued) {
        return Done{};  // recorded for its own sake
    }
    return fail(ErrorKind::Invalid, QStringLiteral("no act is called %1").arg(entry.verb),
                QStringLiteral("ledger.unknown-verb"), {entry.verb});
}

Result<Done> Projector::clear() {
    for (const QString& table : projectionTables) {
        ZHIBAN_TRY(session_.script(QStringLiteral("DELETE FROM %1").arg(table)));
    }
    return Done{};
}

}  // namespace zhiban::sql
