// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include "core/briefing/document.h"

namespace zhiban {

// The numbers of a document, those of its sentences first, then those of tables and charts.
class FigureModel final : public QAbstractTableModel {
    Q_OBJECT

  public:
    enum Column { Meaning, Value };
    enum Role { FigureId = Qt::UserRole };

    using QAbstractTableModel::QAbstractTableModel;

    void setDocument(const briefing::Document* document);  // null = none
    // Only figures whose meaning contains the words.
    void setWords(const QString& words);
    QModelIndex indexOf(const QString& figure) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

  private:
    struct Row {
        QString id;
        QString label;
        QString value;
    };
    void refill();

    std::vector<Row> all_;
    std::vector<Row> shown_;
    QString words_;
};

}  // namespace zhiban
