// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include "core/operations/sources/read_sources.h"

namespace zhiban {

// Which sources are shown.
struct SourceFilter {
    enum class Show { All, Heard, Trouble, Paused };
    Show show = Show::All;
    QString kind;       // empty = all
    QString owner;      // empty = all
    QStringList words;  // each in name, address, owner or place

    bool operator==(const SourceFilter&) const = default;
};

// The sources and how listening to each goes. Sorted here, so that what needs somebody can stand first; a source stays
// the same row while it moves. The health itself is had by rowAt().
class SourceTableModel final : public QAbstractTableModel {
    Q_OBJECT

  public:
    enum Column { Name, State, Volume, LastSuccess, LastPost, NextLook, Refused, Failures };
    static constexpr int kColumns = Failures + 1;

    explicit SourceTableModel(QObject* parent = nullptr) : QAbstractTableModel(parent) {}

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

    const SourceHealth* rowAt(int row) const;
    int rowOf(const QString& key) const;  // -1 = not shown
    void setSources(std::vector<SourceHealth> sources, TimePoint now);
    void setFilter(const SourceFilter& filter);
    const SourceFilter& filter() const { return filter_; }
    const std::vector<SourceHealth>& all() const { return all_; }
    TimePoint now() const { return now_; }

  private:
    void show();
    void arrange(std::vector<SourceHealth> wanted);
    bool isShown(const SourceHealth& health) const;
    bool comesBefore(const SourceHealth& one, const SourceHealth& other) const;
    QString text(const SourceHealth& health, int column) const;

    std::vector<SourceHealth> all_;
    std::vector<SourceHealth> shown_;
    SourceFilter filter_;
    TimePoint now_;
    int column_ = State;  // what needs somebody first
    Qt::SortOrder order_ = Qt::AscendingOrder;
};

}  // namespace zhiban
