// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/presentation/pack_preview_model.h"

#include <algorithm>

#include "ui/messages/error_sentence.h"

namespace zhiban {

namespace {

using PackChange = RulePackPreview::Change;

int rank(const RulePackPreview::Line& line) {
    return !line.refusal.isEmpty()              ? 0
           : line.change == PackChange::Changed ? 1
           : line.change == PackChange::New     ? 2
                                                : 3;
}

QString changeText(const RulePackPreview::Line& line) {
    if (!line.refusal.isEmpty()) {
        return PackPreviewModel::tr("refused");
    }
    switch (line.change) {
        case PackChange::New:
            return PackPreviewModel::tr("new");
        case PackChange::Changed:
            return PackPreviewModel::tr("changed");
        case PackChange::Same:
            return PackPreviewModel::tr("the same");
    }
    return {};
}

}  // namespace

PackPreviewModel::PackPreviewModel(RulePackPreview preview, QObject* parent)
    : QAbstractTableModel(parent), lines_(std::move(preview.lines)) {
    std::stable_sort(lines_.begin(), lines_.end(),
                     [](const auto& one, const auto& other) { return rank(one) < rank(other); });
}

const RulePackPreview::Line* PackPreviewModel::at(int row) const {
    return row >= 0 && row < static_cast<int>(lines_.size()) ? &lines_[static_cast<size_t>(row)] : nullptr;
}

int PackPreviewModel::refused() const {
    return static_cast<int>(
        std::count_if(lines_.begin(), lines_.end(), [](const auto& line) { return !line.refusal.isEmpty(); }));
}

int PackPreviewModel::taken() const {
    return static_cast<int>(std::count_if(lines_.begin(), lines_.end(), [](const auto& line) {
        return line.refusal.isEmpty() && line.change != PackChange::Same;
    }));
}

int PackPreviewModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(lines_.size());
}

int PackPreviewModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant PackPreviewModel::data(const QModelIndex& index, int role) const {
    const RulePackPreview::Line* line = index.isValid() ? at(index.row()) : nullptr;
    if (!line || role != Qt::DisplayRole) {
        return {};
    }
    switch (index.column()) {
        case What:
            return changeText(*line);
        case Name:
            return line->isList ? tr("Word list: %1").arg(line->name) : line->name;
        case Remark:
            return line->refusal.isEmpty()
                       ? QString()
                       : sentenceFor({ErrorKind::Invalid, line->refusal, line->refusal, {line->name}});
        default:
            return {};
    }
}

QVariant PackPreviewModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    const QStringList titles{tr("Change"), tr("Name"), tr("Remark")};
    return titles.value(section);
}

}  // namespace zhiban
