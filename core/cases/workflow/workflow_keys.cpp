// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cases/workflow/transitions.h"

namespace zhiban {

QString keyOf(CaseAct act) {
    switch (act) {
        case CaseAct::Open:
            return QStringLiteral("open");
        case CaseAct::LinkPost:
            return QStringLiteral("link_post");
        case CaseAct::Verify:
            return QStringLiteral("verify");
        case CaseAct::Dispatch:
            return QStringLiteral("dispatch");
        case CaseAct::Receive:
            return QStringLiteral("receive");
        case CaseAct::Return:
            return QStringLiteral("return");
        case CaseAct::Urge:
            return QStringLiteral("urge");
        case CaseAct::LogAction:
            return QStringLiteral("log_action");
        case CaseAct::AddNote:
            return QStringLiteral("add_note");
        case CaseAct::AddEvidence:
            return QStringLiteral("add_evidence");
        case CaseAct::TellSource:
            return QStringLiteral("tell_source");
        case CaseAct::Close:
            return QStringLiteral("close");
        case CaseAct::Reopen:
            return QStringLiteral("reopen");
    }
    return {};
}

QString keyOf(CaseRole role) {
    switch (role) {
        case CaseRole::Officer:
            return QStringLiteral("officer");
        case CaseRole::DutyLeader:
            return QStringLiteral("duty_leader");
        case CaseRole::Department:
            return QStringLiteral("department");
    }
    return {};
}

QString keyOf(Proof proof) {
    switch (proof) {
        case Proof::Text:
            return QStringLiteral("text");
        case Proof::OpenDispatch:
            return QStringLiteral("open_dispatch");
        case Proof::UnsignedDispatch:
            return QStringLiteral("unsigned_dispatch");
        case Proof::UrgeInterval:
            return QStringLiteral("urge_interval");
        case Proof::ClosingKind:
            return QStringLiteral("closing_kind");
        case Proof::ToldSource:
            return QStringLiteral("told_source");
        case Proof::Evidence:
            return QStringLiteral("evidence");
    }
    return {};
}

}  // namespace zhiban
