// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/events/fact_table.h"

#include <QHeaderView>

namespace zhiban {

FactTable::FactTable(const Theme& theme, const QString& name, const QStringList& headers, QWidget* parent)
    : QTableView(parent), theme_(theme), model_(new FactTableModel(headers, this)) {
    setModel(model_);
    setAccessibleName(name);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->hide();
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    connect(this, &QAbstractItemView::activated, this, [this](const QModelIndex& index) {
        if (const QString id = model_->rows()[static_cast<size_t>(index.row())].id; !id.isEmpty()) {
            Q_EMIT opened(id);
        }
    });
    connect(&theme, &Theme::changed, this, &FactTable::fit);
    fit();
}

void FactTable::setShownRows(int rows) {
    shownRows_ = rows + 1;
    fit();
}

void FactTable::fit() {
    const int row = QFontMetrics(theme_.font(TextRole::Body)).height() + 2 * theme_.space(1);
    verticalHeader()->setDefaultSectionSize(row);
    setMinimumHeight(shownRows_ * row);
}

}  // namespace zhiban
