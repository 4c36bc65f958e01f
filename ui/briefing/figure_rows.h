// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include "core/briefing/document.h"
#include "core/operations/store_threads.h"

namespace zhiban {

// The rows behind one bound number, as a table. Posts are read from the store page by page as one scrolls;
// everything else is among the facts.
class FigureRows final : public QAbstractTableModel {
    Q_OBJECT

  public:
    // What a row is, to open it elsewhere: {"post", "12"}, {"case", uuid}; empty kinds open nothing.
    enum Role { SubjectKind = Qt::UserRole, SubjectId };

    FigureRows(StoreThreads& store, const BriefingFacts& facts, const FigureBinding& binding,
               QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

  Q_SIGNALS:
    // How many rows the same question finds now; differs from the number when rows came late.
    void counted(qint64 now);
    void failed(const Error& error);

  private:
    struct Row {
        QStringList cells;
        QString kind;
        QString id;
    };
    void fillFrom(const BriefingFacts& facts);
    void addCases(const BriefingFacts& facts);
    void addDispatches(const BriefingFacts& facts);
    void addPublications(const BriefingFacts& facts);
    void addShifts(const BriefingFacts& facts);
    void addSources(const BriefingFacts& facts);

    StoreThreads& store_;
    FigureBinding binding_;
    QStringList titles_;
    std::vector<Row> rows_;
    std::optional<FeedPosition> last_;
    bool more_ = false;
    bool asking_ = false;
};

}  // namespace zhiban
