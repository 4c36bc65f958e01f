// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/presentation/rule_list_model.h"

#include <algorithm>

#include "ui/kit/chip.h"
#include "ui/rules/presentation/rule_words.h"

namespace zhiban {

namespace {

bool comesBefore(const RuleRow& one, const RuleRow& other) {
    const auto rank = [](const RuleRow& row) {
        return row.standing == RuleStanding::Draft ? 0 : row.standing == RuleStanding::Retired ? 2 : 1;
    };
    if (rank(one) != rank(other)) {
        return rank(one) < rank(other);
    }
    if (one.rule.level != other.rule.level) {
        return one.rule.level > other.rule.level;
    }
    const int names = QString::localeAwareCompare(one.rule.name, other.rule.name);
    return names != 0 ? names < 0 : one.key < other.key;
}

}  // namespace

int RuleListModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(shown_.size());
}

QVariant RuleListModel::data(const QModelIndex& index, int role) const {
    const RuleRow* row = index.isValid() ? rowAt(index.row()) : nullptr;
    if (!row) {
        return {};
    }
    if (role == Qt::DisplayRole) {
        return row->rule.name.isEmpty() ? RuleWords::tr("New rule") : row->rule.name;
    }
    if (role == Qt::AccessibleTextRole) {
        QStringList parts{data(index, Qt::DisplayRole).toString(), levelText(row->rule.level),
                          RuleWords::standing(*row)};
        parts << RuleWords::marks(row->rule, now_);
        if (row->unsaved) {
            parts << RuleWords::tr("unsaved changes");
        }
        return parts.join(QStringLiteral(", "));
    }
    return {};
}

const RuleRow* RuleListModel::rowAt(int row) const {
    return row >= 0 && row < rowCount() ? &shown_[static_cast<size_t>(row)] : nullptr;
}

int RuleListModel::rowOf(const QString& key) const {
    const auto found =
        std::find_if(shown_.begin(), shown_.end(), [&key](const RuleRow& row) { return row.key == key; });
    return found == shown_.end() ? -1 : static_cast<int>(found - shown_.begin());
}

void RuleListModel::setRows(std::vector<RuleRow> rows, TimePoint now) {
    all_ = std::move(rows);
    now_ = now;
    std::sort(all_.begin(), all_.end(), comesBefore);
    show();
}

void RuleListModel::setWords(const QString& words) {
    words_ = words.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    show();
}

void RuleListModel::setRetiredShown(bool shown) {
    retired_ = shown;
    show();
}

void RuleListModel::show() {
    std::vector<RuleRow> wanted;
    for (const RuleRow& row : all_) {
        const QString text = row.rule.name + QLatin1Char('\n') + row.rule.condition + QLatin1Char('\n') + row.rule.note;
        const bool fits = std::all_of(words_.begin(), words_.end(), [&text](const QString& word) {
            return text.contains(word, Qt::CaseInsensitive);
        });
        if (fits && (retired_ || row.standing != RuleStanding::Retired)) {
            wanted.push_back(row);
        }
    }
    for (int row = rowCount() - 1; row >= 0; --row) {
        const QString& key = shown_[static_cast<size_t>(row)].key;
        if (std::none_of(wanted.begin(), wanted.end(), [&key](const RuleRow& one) { return one.key == key; })) {
            beginRemoveRows({}, row, row);
            shown_.erase(shown_.begin() + row);
            endRemoveRows();
        }
    }
    for (int row = 0; row < static_cast<int>(wanted.size()); ++row) {
        const RuleRow& one = wanted[static_cast<size_t>(row)];
        const int present = rowOf(one.key);
        if (present < 0) {
            beginInsertRows({}, row, row);
            shown_.insert(shown_.begin() + row, one);
            endInsertRows();
            continue;
        }
        if (present != row) {
            // Everything before `row` is in place already, so it can only move up.
            beginMoveRows({}, present, present, {}, row);
            std::rotate(shown_.begin() + row, shown_.begin() + present, shown_.begin() + present + 1);
            endMoveRows();
        }
        if (shown_[static_cast<size_t>(row)] != one) {
            shown_[static_cast<size_t>(row)] = one;
            Q_EMIT dataChanged(index(row), index(row));
        }
    }
}

}  // namespace zhiban
