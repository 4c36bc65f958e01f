// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QCoreApplication>

#include "core/rules/language/parse_condition.h"

namespace zhiban {

// What there is to say about the condition in the editor, by position. A row says where, what, and what would mend it.
class DiagnosticModel final : public QAbstractListModel {
    Q_OBJECT

  public:
    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

    // `text` is what they speak of: rows tell lines and columns of it.
    void setDiagnostics(std::vector<Diagnostic> diagnostics, const QString& text);
    const std::vector<Diagnostic>& diagnostics() const { return diagnostics_; }
    const Diagnostic* at(int row) const;
    bool hasError() const;

  private:
    std::vector<Diagnostic> diagnostics_;
    QStringList places_;
};

// "Line 2, character 5".
QString placeInText(QStringView text, qsizetype position);

}  // namespace zhiban
