// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>

#include "core/briefing/weekly.h"

namespace zhiban {

// The sections of the briefing: checked = shown; moved by dragging or by move().
class OutlineModel final : public QAbstractListModel {
    Q_OBJECT

  public:
    enum Role { SectionId = Qt::UserRole };

    explicit OutlineModel(QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    QMimeData* mimeData(const QModelIndexList& indexes) const override;
    QStringList mimeTypes() const override;
    bool dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
                      const QModelIndex& parent) override;

    // One step up (-1) or down (+1); the row it stands on then.
    int move(int row, int step);

    // The sections shown, in order.
    briefing::Layout layout() const;
    // All sections in order with those not shown, to be remembered; restore() takes what it knows of it and puts
    // sections it does not name at their usual place.
    QStringList order() const;
    QStringList hidden() const;
    void restore(const QStringList& order, const QStringList& hidden);

  Q_SIGNALS:
    void layoutChosen();  // by the person: layout() is different

  private:
    struct Row {
        briefing::Section section;
        bool shown = true;
    };
    void moveTo(int from, int to);

    std::vector<Row> rows_;
};

}  // namespace zhiban
