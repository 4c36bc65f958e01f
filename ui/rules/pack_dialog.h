// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "core/operations/rules/rule_pack.h"

class QTableView;

namespace zhiban {

class DiffView;
class PackPreviewModel;
class Theme;

// What taking a rule pack in would do, line by line, before anything is taken in. Accepted = take it.
class PackDialog final : public QDialog {
    Q_OBJECT

  public:
    PackDialog(const Theme& theme, const QString& file, const RulePackPreview& preview, QWidget* parent);

    QTableView* table() const { return table_; }

  private:
    void showLine(int row);

    PackPreviewModel* model_;
    QTableView* table_;
    DiffView* diff_;
};

}  // namespace zhiban
