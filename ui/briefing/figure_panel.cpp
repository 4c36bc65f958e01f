// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/briefing/figure_panel.h"

#include <QHeaderView>
#include <QTableView>
#include <QVBoxLayout>

#include "ui/briefing/presentation/figure_model.h"
#include "ui/kit/panels.h"
#include "ui/kit/search_field.h"

namespace zhiban {

FigurePanel::FigurePanel(const Theme& theme, QWidget* parent)
    : QWidget(parent),
      model_(new FigureModel(this)),
      header_(new PanelHeader(theme, tr("Numbers and their rows"), TextRole::Heading, this)),
      search_(new SearchField(theme, tr("Find a number"), this)),
      table_(new QTableView(this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    theme.pad(header_->layout(), 3, 2, 2);
    column->addWidget(header_);
    column->addWidget(makeSeparator(theme, Qt::Horizontal, this));
    auto* searchRow = new QVBoxLayout;
    theme.pad(searchRow, 2, 2, 0);
    searchRow->addWidget(search_);
    column->addLayout(searchRow);
    column->addWidget(table_, 1);

    search_->setAccessibleName(tr("Find a number"));
    table_->setModel(model_);
    table_->setFrameShape(QFrame::NoFrame);
    table_->setShowGrid(false);
    table_->setSelectionBehavior(QAbstractItemView::SelectRows);
    table_->setSelectionMode(QAbstractItemView::SingleSelection);
    table_->setTabKeyNavigation(false);
    table_->setWordWrap(false);
    table_->verticalHeader()->hide();
    table_->horizontalHeader()->setSectionResizeMode(FigureModel::Meaning, QHeaderView::Stretch);
    table_->horizontalHeader()->setSectionResizeMode(FigureModel::Value, QHeaderView::ResizeToContents);
    table_->setAccessibleName(tr("Numbers of the briefing"));
    connect(search_, &SearchField::searchRequested, model_, &FigureModel::setWords);
    connect(table_, &QTableView::activated, this,
            [this](const QModelIndex& index) { Q_EMIT figureOpened(index.data(FigureModel::FigureId).toString()); });
    connect(table_->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& index) {
        if (index.isValid()) {
            Q_EMIT figureChosen(index.data(FigureModel::FigureId).toString());
        }
    });
    connect(model_, &QAbstractItemModel::modelReset, this,
            [this] { header_->setCount(QString::number(model_->rowCount())); });
    setFocusProxy(table_);
}

void FigurePanel::select(const QString& figure) {
    const QModelIndex index = model_->indexOf(figure);
    if (index.isValid()) {
        table_->setCurrentIndex(index);
        table_->scrollTo(index);
    }
}

}  // namespace zhiban
