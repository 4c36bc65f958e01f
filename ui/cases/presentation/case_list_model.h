// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <vector>

#include "core/domain/case.h"

namespace zhiban {

// The cases of the list that are loaded so far, in the store's order (most urgent first). Values only: a delegate
// dresses them. More pages are asked for through moreWanted() while the end has not been reached.
class CaseListModel final : public QAbstractListModel {
    Q_OBJECT

  public:
    explicit CaseListModel(QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    // DisplayRole and AccessibleTextRole are sentences; the case itself is had by caseAt().
    QVariant data(const QModelIndex& index, int role) const override;
    bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

    const Case* caseAt(int row) const;
    int rowOf(const CaseId& id) const;  // -1 = not loaded
    const std::vector<Case>& cases() const { return cases_; }
    bool reachesEnd() const { return reachesEnd_; }

    // Another question: everything is new.
    void reset(std::vector<Case> cases, bool reachesEnd);
    // The same question asked again: rows move, come and go one by one, so that selection and scrolling stay.
    void refresh(const std::vector<Case>& cases, bool reachesEnd);
    void append(std::vector<Case> cases, bool reachesEnd);
    // The page asked for by moreWanted() did not come.
    void giveUpFetching();

  Q_SIGNALS:
    void moreWanted();

  private:
    void removeMissing(const std::vector<Case>& cases);

    std::vector<Case> cases_;
    bool reachesEnd_ = true;
    bool fetching_ = false;
};

}  // namespace zhiban
