// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "ui/kit/theme.h"

class QTableView;

namespace zhiban {

class FigureModel;
class PanelHeader;
class SearchField;

// All numbers of the briefing; Return or a double click opens the rows behind one.
class FigurePanel final : public QWidget {
    Q_OBJECT

  public:
    explicit FigurePanel(const Theme& theme, QWidget* parent = nullptr);

    FigureModel& model() const { return *model_; }
    QTableView* table() const { return table_; }
    void select(const QString& figure);

  Q_SIGNALS:
    void figureChosen(const QString& id);  // to see it in the text
    void figureOpened(const QString& id);  // to see its rows

  private:
    FigureModel* model_;
    PanelHeader* header_;
    SearchField* search_;
    QTableView* table_;
};

}  // namespace zhiban
