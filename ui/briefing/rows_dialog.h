// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "ui/briefing/figure_rows.h"
#include "ui/kit/page.h"

class QTableView;

namespace zhiban {

class PlainLabel;
class StateView;

// The rows behind a number. A ratio shows those of the two counts it is made of. Return or a double click opens
// a row on its own page. Not modal: one may read on in the briefing.
class RowsDialog final : public QDialog {
    Q_OBJECT

  public:
    RowsDialog(const PageContext& context, const BriefingFacts& facts, const briefing::Document& document,
               const QString& figure, QWidget* parent);

    QTableView* table() const { return table_; }

  private:
    void showRowsOf(const Figure& figure);
    void open(const QModelIndex& index);

    const PageContext& context_;
    BriefingFacts facts_;  // copies: the page behind may gather anew meanwhile
    std::vector<Figure> counts_;
    PlainLabel* note_;
    QTableView* table_;
    StateView* state_;
    FigureRows* rows_ = nullptr;
};

}  // namespace zhiban
