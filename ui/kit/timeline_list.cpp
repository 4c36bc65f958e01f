// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/timeline_list.h"

#include <QResizeEvent>
#include <QScrollBar>
#include <algorithm>

#include "ui/kit/formats.h"
#include "ui/kit/timeline_delegate.h"
#include "ui/kit/timeline_model.h"

namespace zhiban {

void TimelineModel::setRows(const std::vector<TimelineRow>& rows) {
    beginResetModel();
    rows_ = rows;
    endResetModel();
}

bool TimelineModel::opensDay(int row) const {
    const auto at = static_cast<size_t>(row);
    return row == 0 || toLocal(rows_[at].at).date() != toLocal(rows_[at - 1].at).date();
}

int TimelineModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

QVariant TimelineModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= rowCount()) {
        return {};
    }
    const TimelineRow& row = rows_[static_cast<size_t>(index.row())];
    switch (role) {
        case Qt::DisplayRole:
            return row.what;
        case Qt::AccessibleTextRole:
            return QStringLiteral("%1 %2 %3 %4").arg(fullTime(row.at), row.who, row.what, row.details).simplified();
        default:
            return {};
    }
}

Qt::ItemFlags TimelineModel::flags(const QModelIndex& index) const {
    // Never editable: it would call the input method.
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags;
}

TimelineList::TimelineList(const Theme& theme, const QString& name, QWidget* parent)
    : QListView(parent), theme_(theme), model_(new TimelineModel(this)) {
    setAccessibleName(name);
    setModel(model_);
    setItemDelegate(new TimelineDelegate(theme, this));
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
    connect(this, &QListView::activated, this,
            [this](const QModelIndex& index) { Q_EMIT rowActivated(rows()[static_cast<size_t>(index.row())].id); });
    connect(&theme, &Theme::changed, this, [this] { scheduleDelayedItemsLayout(); });
}

void TimelineList::setRows(const std::vector<TimelineRow>& rows) {
    if (rows == model_->rows()) {
        return;
    }
    const QModelIndex old = currentIndex();
    const QString current = old.isValid() ? model_->rows()[static_cast<size_t>(old.row())].id : QString();
    const int scrolled = verticalScrollBar()->value();
    model_->setRows(rows);
    const auto found =
        std::find_if(rows.begin(), rows.end(), [&](const TimelineRow& row) { return row.id == current; });
    if (!current.isEmpty() && found != rows.end()) {
        setCurrentIndex(model_->index(static_cast<int>(found - rows.begin())));
    }
    doItemsLayout();
    verticalScrollBar()->setValue(scrolled);
}

const std::vector<TimelineRow>& TimelineList::rows() const {
    return model_->rows();
}

void TimelineList::resizeEvent(QResizeEvent* event) {
    QListView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width()) {
        scheduleDelayedItemsLayout();  // words wrap elsewhere
    }
}

}  // namespace zhiban
