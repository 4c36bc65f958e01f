// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/briefing/case_words.h"

namespace zhiban::briefing {

QString stateInWords(CaseState state) {
    switch (state) {
        case CaseState::New:
            return QStringLiteral("新立案");
        case CaseState::Verifying:
            return QStringLiteral("正在核实");
        case CaseState::AwaitingInfo:
            return QStringLiteral("等待补充信息");
        case CaseState::Graded:
            return QStringLiteral("已定级");
        case CaseState::ToDispatch:
            return QStringLiteral("待派单");
        case CaseState::Returned:
            return QStringLiteral("已退回待改派");
        case CaseState::Dispatched:
            return QStringLiteral("已派单待签收");
        case CaseState::Received:
            return QStringLiteral("已签收");
        case CaseState::InProgress:
            return QStringLiteral("正在办理");
        case CaseState::Scheduled:
            return QStringLiteral("已排期办理");
        case CaseState::Paused:
            return QStringLiteral("暂缓办理");
        case CaseState::CloseRequested:
            return QStringLiteral("申请办结");
        case CaseState::ToldSource:
            return QStringLiteral("已答复网民");
        case CaseState::Closed:
            return QStringLiteral("已办结");
        case CaseState::ReopenRequested:
            return QStringLiteral("申请重办");
        case CaseState::Reopened:
            return QStringLiteral("重新办理");
        case CaseState::Archived:
            return QStringLiteral("已归档");
    }
    return {};
}

QString closingInWords(ClosingKind kind) {
    switch (kind) {
        case ClosingKind::Fixed:
            return QStringLiteral("已解决");
        case ClosingKind::Partly:
            return QStringLiteral("部分解决");
        case ClosingKind::Explained:
            return QStringLiteral("已解释说明");
        case ClosingKind::Cannot:
            return QStringLiteral("客观上无法解决");
        case ClosingKind::NotOurs:
            return QStringLiteral("不属受理范围");
        case ClosingKind::Duplicate:
            return QStringLiteral("重复并案");
    }
    return {};
}

}  // namespace zhiban::briefing
