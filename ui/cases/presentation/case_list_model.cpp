// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/presentation/case_list_model.h"

#include <QSet>
#include <algorithm>

#include "ui/messages/case_words.h"

namespace zhiban {

CaseListModel::CaseListModel(QObject* parent) : QAbstractListModel(parent) {}

int CaseListModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(cases_.size());
}

QVariant CaseListModel::data(const QModelIndex& index, int role) const {
    const Case* row = index.isValid() ? caseAt(index.row()) : nullptr;
    if (!row) {
        return {};
    }
    switch (role) {
        case Qt::DisplayRole:
            return row->title;
        case Qt::AccessibleTextRole:
            return tr("%1, %2, %3, held by %4")
                .arg(row->number, row->title, stateText(row->state), holderText(row->holder));
        default:
            return {};
    }
}

bool CaseListModel::canFetchMore(const QModelIndex& parent) const {
    return !parent.isValid() && !reachesEnd_ && !fetching_;
}

void CaseListModel::fetchMore(const QModelIndex& parent) {
    if (canFetchMore(parent)) {
        fetching_ = true;
        Q_EMIT moreWanted();
    }
}

const Case* CaseListModel::caseAt(int row) const {
    return row >= 0 && row < rowCount() ? &cases_[static_cast<size_t>(row)] : nullptr;
}

int CaseListModel::rowOf(const CaseId& id) const {
    const auto found = std::find_if(cases_.begin(), cases_.end(), [&id](const Case& one) { return one.id == id; });
    return found == cases_.end() ? -1 : static_cast<int>(found - cases_.begin());
}

void CaseListModel::reset(std::vector<Case> cases, bool reachesEnd) {
    beginResetModel();
    cases_ = std::move(cases);
    reachesEnd_ = reachesEnd;
    fetching_ = false;
    endResetModel();
}

void CaseListModel::removeMissing(const std::vector<Case>& cases) {
    QSet<CaseId> kept;
    for (const Case& one : cases) {
        kept.insert(one.id);
    }
    for (int row = rowCount() - 1; row >= 0; --row) {
        if (!kept.contains(cases_[static_cast<size_t>(row)].id)) {
            beginRemoveRows({}, row, row);
            cases_.erase(cases_.begin() + row);
            endRemoveRows();
        }
    }
}

void CaseListModel::refresh(const std::vector<Case>& cases, bool reachesEnd) {
    reachesEnd_ = reachesEnd;
    fetching_ = false;
    removeMissing(cases);
    for (int row = 0; row < static_cast<int>(cases.size()); ++row) {
        const Case& wanted = cases[static_cast<size_t>(row)];
        const int present = rowOf(wanted.id);
        if (present < 0) {
            beginInsertRows({}, row, row);
            cases_.insert(cases_.begin() + row, wanted);
            endInsertRows();
            continue;
        }
        if (present != row) {
            // Everything before `row` is in place already, so it can only move up.
            beginMoveRows({}, present, present, {}, row);
            std::rotate(cases_.begin() + row, cases_.begin() + present, cases_.begin() + present + 1);
            endMoveRows();
        }
        if (cases_[static_cast<size_t>(row)] != wanted) {
            cases_[static_cast<size_t>(row)] = wanted;
            Q_EMIT dataChanged(index(row), index(row));
        }
    }
}

void CaseListModel::append(std::vector<Case> cases, bool reachesEnd) {
    reachesEnd_ = reachesEnd;
    fetching_ = false;
    // A case that moved down meanwhile may come again.
    std::erase_if(cases, [this](const Case& one) { return rowOf(one.id) >= 0; });
    if (cases.empty()) {
        return;
    }
    beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(cases.size()) - 1);
    cases_.insert(cases_.end(), std::make_move_iterator(cases.begin()), std::make_move_iterator(cases.end()));
    endInsertRows();
}

void CaseListModel::giveUpFetching() {
    fetching_ = false;
}

}  // namespace zhiban
