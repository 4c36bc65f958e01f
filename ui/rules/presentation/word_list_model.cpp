// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/presentation/word_list_model.h"

#include <algorithm>

#include "ui/rules/presentation/rule_words.h"

namespace zhiban {

int WordListModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

QVariant WordListModel::data(const QModelIndex& index, int role) const {
    const WordListRow* row = index.isValid() ? rowAt(index.row()) : nullptr;
    if (!row) {
        return {};
    }
    const QString name = row->list.name.isEmpty() ? RuleWords::tr("New word list") : row->list.name;
    if (role == Qt::DisplayRole) {
        return name;
    }
    if (role == Qt::AccessibleTextRole) {
        QStringList parts{name, RuleWords::use(row->list.use),
                          RuleWords::tr("%n word(s)", nullptr, static_cast<int>(row->list.words.size()))};
        if (row->unsaved) {
            parts << RuleWords::tr("unsaved changes");
        }
        return parts.join(QStringLiteral(", "));
    }
    return {};
}

const WordListRow* WordListModel::rowAt(int row) const {
    return row >= 0 && row < rowCount() ? &rows_[static_cast<size_t>(row)] : nullptr;
}

int WordListModel::rowOf(const QString& key) const {
    const auto found =
        std::find_if(rows_.begin(), rows_.end(), [&key](const WordListRow& row) { return row.key == key; });
    return found == rows_.end() ? -1 : static_cast<int>(found - rows_.begin());
}

void WordListModel::setRows(std::vector<WordListRow> rows) {
    std::erase_if(rows, [](const WordListRow& row) { return !row.list.active; });
    std::sort(rows.begin(), rows.end(), [](const WordListRow& one, const WordListRow& other) {
        if (one.saved != other.saved) {
            return !one.saved;
        }
        const int names = QString::localeAwareCompare(one.list.name, other.list.name);
        return names != 0 ? names < 0 : one.key < other.key;
    });
    if (rows == rows_) {
        return;
    }
    beginResetModel();
    rows_ = std::move(rows);
    endResetModel();
}

}  // namespace zhiban
