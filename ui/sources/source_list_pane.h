// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "core/base/result.h"
#include "ui/kit/page.h"

class QComboBox;
class QTableView;

namespace zhiban {

class PanelHeader;
class SearchField;
class SegmentedControl;
class SourceTableModel;
class StateView;

// All sources as a table, with what it may be narrowed to. Says which one is chosen.
class SourceListPane final : public QWidget {
    Q_OBJECT

  public:
    explicit SourceListPane(const PageContext& context, QWidget* parent = nullptr);

    SourceTableModel& model() const { return *model_; }
    QTableView* table() const { return table_; }
    QString currentKey() const;
    void select(const QString& key);
    void focusSearch();
    // After the model was filled: choices, counts and what stands in place of an empty table.
    void present();
    void showError(const Error& error, std::function<void()> retry);

  Q_SIGNALS:
    void chosen(const QString& key);
    void newRequested();
    void opmlRequested();
    void editRequested();
    void menuRequested(const QPoint& global);

  private:
    QWidget* makeFilters();
    void makeTable();
    void filter();
    void fitColumns();

    const PageContext& context_;
    SourceTableModel* model_;
    PanelHeader* header_;
    SegmentedControl* show_;
    QComboBox* kind_;
    QComboBox* owner_;
    SearchField* search_;
    QTableView* table_;
    StateView* state_;
};

}  // namespace zhiban
