// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "core/operations/sources/registry.h"
#include "ui/kit/page.h"

class QCheckBox;
class QTableView;

namespace zhiban {

class PanelHeader;
class RegistryModel;
class SearchField;
class StateView;

// The register of accounts: whose each is, its last post, how long people wait for an answer, which are silent for too
// long. Goes out as a table and comes back as one.
class RegistryPane final : public QWidget {
    Q_OBJECT

  public:
    explicit RegistryPane(const PageContext& context, QWidget* parent = nullptr);

    void read();
    RegistryModel& model() const { return *model_; }
    QTableView* table() const { return table_; }
    QCheckBox* silentBox() const { return silent_; }
    void exportTo(const QString& path);
    void importFrom(const QString& path);

  Q_SIGNALS:
    void sourceRequested(const QString& key);

  private:
    QWidget* makeFilters();
    void makeTable();
    void present();
    void askExport();
    void askImport();
    void confirmPlan(const RegistryPlan& plan);

    const PageContext& context_;
    RegistryModel* model_;
    PanelHeader* header_;
    SearchField* search_;
    QCheckBox* silent_;
    QTableView* table_;
    StateView* state_;
    int question_ = 0;
};

}  // namespace zhiban
