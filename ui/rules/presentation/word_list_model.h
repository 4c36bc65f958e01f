// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QSet>
#include <vector>

#include "core/domain/word_list.h"

namespace zhiban {

// One word list as the second tab shows it.
struct WordListRow {
    QString key;  // the list's id, or a draft's own key
    WordList list;
    TimePoint savedAt;
    QString savedBy;
    bool saved = false;    // false = a draft that was never saved
    bool unsaved = false;  // there is a draft of it

    bool operator==(const WordListRow&) const = default;
};

// The word lists by name; drafts never saved first. Inactive ones are left out.
class WordListModel final : public QAbstractListModel {
    Q_OBJECT

  public:
    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

    const WordListRow* rowAt(int row) const;
    int rowOf(const QString& key) const;
    void setRows(std::vector<WordListRow> rows);

  private:
    std::vector<WordListRow> rows_;
};

}  // namespace zhiban
