// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cases/workflow/transitions.h"

#include <algorithm>

#include "core/domain/case_keys.h"

namespace zhiban {

namespace {

bool holds(Proof proof, const CaseFacts& facts) {
    switch (proof) {
        case Proof::Text:
            return facts.text;
        case Proof::OpenDispatch:
            return facts.openDispatches > 0;
        case Proof::UnsignedDispatch:
            return facts.unsignedDispatches > 0;
        case Proof::UrgeInterval:
            return !facts.sinceLastUrge || *facts.sinceLastUrge >= urgeInterval;
        case Proof::ClosingKind:
            return facts.closing.has_value();
        case Proof::ToldSource:
            return facts.toldSource > 0;
        case Proof::Evidence:
            return facts.evidence > 0;
    }
    return false;
}

std::vector<Proof> missingOf(const Transition& row, const CaseFacts& facts) {
    std::vector<Proof> needed = row.proofs;
    if (row.act == CaseAct::Close && facts.closing) {
        const std::vector<Proof> more = proofsFor(*facts.closing);
        needed.insert(needed.end(), more.begin(), more.end());
    }
    std::erase_if(needed, [&facts](Proof proof) { return holds(proof, facts); });
    return needed;
}

bool contains(const std::vector<Proof>& proofs, Proof proof) {
    return std::find(proofs.begin(), proofs.end(), proof) != proofs.end();
}

Error refusalFor(const std::vector<Proof>& missing, const CaseFacts& facts) {
    if (contains(missing, Proof::OpenDispatch) || contains(missing, Proof::UnsignedDispatch)) {
        return {ErrorKind::Conflict, QStringLiteral("no department has this case"),
                QStringLiteral("case.no-open-dispatch")};
    }
    if (contains(missing, Proof::UrgeInterval)) {
        const auto wait = std::chrono::ceil<std::chrono::seconds>(urgeInterval - *facts.sinceLastUrge);
        return {ErrorKind::Conflict,
                QStringLiteral("urged less than five minutes ago"),
                QStringLiteral("case.urged-just-now"),
                {QString::number(wait.count())}};
    }
    Error error{ErrorKind::Invalid, QStringLiteral("the act lacks its proof"), QStringLiteral("case.needs-proof")};
    for (const Proof proof : missing) {
        error.details.push_back(keyOf(proof));
    }
    if (missing == std::vector{Proof::ToldSource}) {
        error.what = QStringLiteral("the citizen has not been told");
        error.subject = QStringLiteral("case.needs-told-source");
    }
    return error;
}

}  // namespace

std::vector<Proof> missingProofs(std::optional<CaseState> from, CaseAct act, const CaseFacts& facts) {
    const Transition* row = transitionFor(from, act);
    return row ? missingOf(*row, facts) : std::vector<Proof>{};
}

Result<CaseState> next(std::optional<CaseState> from, CaseAct act, const CaseFacts& facts, CaseRole role) {
    const Transition* row = transitionFor(from, act);
    if (!row) {
        return fail(ErrorKind::Conflict, QStringLiteral("the workflow has no such step"),
                    QStringLiteral("case.not-allowed"), {from ? keyOf(*from) : QStringLiteral("none"), keyOf(act)});
    }
    if (std::find(row->roles.begin(), row->roles.end(), role) == row->roles.end()) {
        return fail(ErrorKind::Denied, QStringLiteral("this role may not do that"),
                    QStringLiteral("case.not-your-role"), {keyOf(role), keyOf(act)});
    }
    if (const std::vector<Proof> missing = missingOf(*row, facts); !missing.empty()) {
        return fail(refusalFor(missing, facts));
    }
    // One of several departments gives it back: the others still work on it.
    if (act == CaseAct::Return && facts.openDispatches > 1) {
        return *from;
    }
    return row->to;
}

std::vector<CaseAct> actsAllowed(CaseState state, const CaseFacts& facts, CaseRole role) {
    // In the order an officer meets them.
    static constexpr CaseAct order[] = {CaseAct::Verify,  CaseAct::Dispatch,   CaseAct::Receive,     CaseAct::Urge,
                                        CaseAct::Return,  CaseAct::TellSource, CaseAct::Close,       CaseAct::Reopen,
                                        CaseAct::AddNote, CaseAct::LogAction,  CaseAct::AddEvidence, CaseAct::LinkPost};
    std::vector<CaseAct> allowed;
    for (const CaseAct act : order) {
        const Transition* row = transitionFor(state, act);
        if (!row || std::find(row->roles.begin(), row->roles.end(), role) == row->roles.end()) {
            continue;
        }
        const bool ready = std::all_of(row->proofs.begin(), row->proofs.end(), [&facts](Proof proof) {
            return proof == Proof::Text || proof == Proof::ClosingKind || holds(proof, facts);
        });
        if (ready) {
            allowed.push_back(act);
        }
    }
    return allowed;
}

CaseFacts factsOf(const CaseFile& file, const std::optional<TimePoint>& reopenedAt) {
    const auto counts = [&reopenedAt](TimePoint at) { return !reopenedAt || at >= *reopenedAt; };
    CaseFacts facts;
    for (const ToldSource& told : file.told) {
        facts.toldSource += counts(told.at) ? 1 : 0;
    }
    for (const Evidence& evidence : file.evidence) {
        facts.evidence += counts(evidence.addedAt) ? 1 : 0;
    }
    for (const Dispatch& dispatch : file.dispatches) {
        facts.unsignedDispatches += dispatch.state == DispatchState::Sent ? 1 : 0;
        facts.openDispatches +=
            dispatch.state == DispatchState::Sent || dispatch.state == DispatchState::Received ? 1 : 0;
    }
    return facts;
}

QString officeHolder() {
    return QStringLiteral("office");
}

QString holderAfter(const Transition& row, const QString& present, const QString& department) {
    switch (row.ball) {
        case Ball::Same:
            return present;
        case Ball::Office:
        case Ball::Nobody:
            return officeHolder();
        case Ball::Department:
            return department.isEmpty() ? present : department;
    }
    return present;
}

bool isOpen(CaseState state) {
    return state != CaseState::Closed && state != CaseState::Archived;
}

}  // namespace zhiban
