// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/briefing/presentation/outline_model.h"

#include <QMimeData>
#include <algorithm>

namespace zhiban {
namespace {
const QString dragType = QStringLiteral("application/x-zhiban-briefing-section");
}

OutlineModel::OutlineModel(QObject* parent) : QAbstractListModel(parent) {
    for (briefing::Section& section : briefing::orderedSections()) {
        rows_.push_back({std::move(section), true});
    }
}

int OutlineModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

QVariant OutlineModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) {
        return {};
    }
    const Row& row = rows_[static_cast<std::size_t>(index.row())];
    switch (role) {
        case Qt::DisplayRole:
        case Qt::AccessibleTextRole:
            return row.section.title;
        case Qt::CheckStateRole:
            return row.shown ? Qt::Checked : Qt::Unchecked;
        case SectionId:
            return row.section.id;
        default:
            return {};
    }
}

bool OutlineModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (!index.isValid() || role != Qt::CheckStateRole) {
        return false;
    }
    Row& row = rows_[static_cast<std::size_t>(index.row())];
    const bool shown = value.toInt() == Qt::Checked;
    if (row.shown != shown) {
        row.shown = shown;
        Q_EMIT dataChanged(index, index, {Qt::CheckStateRole});
        Q_EMIT layoutChosen();
    }
    return true;
}

Qt::ItemFlags OutlineModel::flags(const QModelIndex& index) const {
    // Not editable: an editable item switches the input method on and kills single keys.
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable | Qt::ItemIsDragEnabled
                           : Qt::ItemIsDropEnabled;
}

QStringList OutlineModel::mimeTypes() const {
    return {dragType};
}

QMimeData* OutlineModel::mimeData(const QModelIndexList& indexes) const {
    auto* data = new QMimeData;
    if (!indexes.isEmpty()) {
        data->setData(dragType, QByteArray::number(indexes.front().row()));
    }
    return data;
}

bool OutlineModel::dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int, const QModelIndex& parent) {
    bool isNumber = false;
    const int from = data->data(dragType).toInt(&isNumber);
    const int target = row >= 0 ? row : parent.isValid() ? parent.row() : rowCount();
    if (action != Qt::MoveAction || !isNumber || from < 0 || from >= rowCount()) {
        return false;
    }
    moveTo(from, target > from ? target - 1 : target);
    return false;  // moved already: the view must not remove the row it dragged
}

int OutlineModel::move(int row, int step) {
    const int target = std::clamp(row + step, 0, rowCount() - 1);
    moveTo(row, target);
    return target;
}

void OutlineModel::moveTo(int from, int to) {
    if (from == to || from < 0 || to < 0 || from >= rowCount() || to >= rowCount()) {
        return;
    }
    beginMoveRows({}, from, from, {}, to > from ? to + 1 : to);
    Row row = std::move(rows_[static_cast<std::size_t>(from)]);
    rows_.erase(rows_.begin() + from);
    rows_.insert(rows_.begin() + to, std::move(row));
    endMoveRows();
    Q_EMIT layoutChosen();
}

briefing::Layout OutlineModel::layout() const {
    briefing::Layout layout;
    for (const Row& row : rows_) {
        if (row.shown) {
            layout.sections << row.section.id;
        }
    }
    return layout;
}

QStringList OutlineModel::order() const {
    QStringList ids;
    for (const Row& row : rows_) {
        ids << row.section.id;
    }
    return ids;
}

QStringList OutlineModel::hidden() const {
    QStringList ids;
    for (const Row& row : rows_) {
        if (!row.shown) {
            ids << row.section.id;
        }
    }
    return ids;
}

void OutlineModel::restore(const QStringList& order, const QStringList& hidden) {
    beginResetModel();
    // A section that came with a newer version takes the place it has among its neighbours.
    const auto placeOf = [&](const Row& row) {
        const qsizetype place = order.indexOf(row.section.id);
        return place >= 0 ? static_cast<double>(place) : row.section.position / 10.0 - 1.5;
    };
    std::stable_sort(rows_.begin(), rows_.end(), [&](const Row& a, const Row& b) { return placeOf(a) < placeOf(b); });
    for (Row& row : rows_) {
        row.shown = !hidden.contains(row.section.id);
    }
    endResetModel();
}

}  // namespace zhiban
