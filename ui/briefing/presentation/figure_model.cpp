// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/briefing/presentation/figure_model.h"

#include "core/briefing/figure_list.h"

namespace zhiban {

void FigureModel::setDocument(const briefing::Document* document) {
    all_.clear();
    if (document != nullptr) {
        QStringList ids = briefing::figuresInSentences(*document);
        const QSet<QString> spoken(ids.begin(), ids.end());
        for (const auto& [id, figure] : document->figures) {
            if (!spoken.contains(id)) {
                ids << id;
            }
        }
        for (const QString& id : ids) {
            const Figure& figure = document->figures.at(id);
            const QString unit = figure.unit == QStringLiteral("%") ? QString() : QLatin1Char(' ') + figure.unit;
            all_.push_back({id, figure.label, briefing::displayOf(figure) + unit});
        }
    }
    refill();
}

void FigureModel::setWords(const QString& words) {
    words_ = words;
    refill();
}

void FigureModel::refill() {
    beginResetModel();
    shown_.clear();
    for (const Row& row : all_) {
        if (row.label.contains(words_, Qt::CaseInsensitive)) {
            shown_.push_back(row);
        }
    }
    endResetModel();
}

QModelIndex FigureModel::indexOf(const QString& figure) const {
    for (std::size_t i = 0; i < shown_.size(); ++i) {
        if (shown_[i].id == figure) {
            return index(static_cast<int>(i), Meaning);
        }
    }
    return {};
}

int FigureModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(shown_.size());
}

int FigureModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : 2;
}

QVariant FigureModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) {
        return {};
    }
    const Row& row = shown_[static_cast<std::size_t>(index.row())];
    switch (role) {
        case Qt::DisplayRole:
        case Qt::ToolTipRole:
            return index.column() == Meaning ? row.label : row.value;
        case Qt::AccessibleTextRole:
            return row.label + QLatin1Char(' ') + row.value;
        case Qt::TextAlignmentRole:
            return QVariant::fromValue(index.column() == Value ? Qt::AlignRight | Qt::AlignVCenter
                                                               : Qt::AlignLeft | Qt::AlignVCenter);
        case FigureId:
            return row.id;
        default:
            return {};
    }
}

QVariant FigureModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    return section == Meaning ? tr("Number") : tr("Value");
}

}  // namespace zhiban
