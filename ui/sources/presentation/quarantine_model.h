// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QHash>

#include "core/base/clock.h"
#include "core/domain/quarantine.h"

namespace zhiban {

// Items that wait in quarantine, of one source and reason or of all; by source, then reason, then the newest first.
class QuarantineModel final : public QAbstractTableModel {
    Q_OBJECT

  public:
    enum Column { Source, Reason, Where, Since, Size };
    static constexpr int kColumns = Size + 1;

    explicit QuarantineModel(QObject* parent = nullptr) : QAbstractTableModel(parent) {}

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    // `names` of sources by key; one that is not among them shows its key.
    void setItems(std::vector<QuarantinedItem> items, const QHash<QString, QString>& names, TimePoint now);
    // Empty = all.
    void setSource(const QString& key);
    void setReason(const QString& subject);

    const QuarantinedItem* itemAt(int row) const;
    std::vector<QuarantineId> shownIds() const;
    qsizetype total() const { return static_cast<qsizetype>(all_.size()); }
    QString nameOf(const QString& key) const { return names_.value(key, key); }
    // With how many items of each, most first; reasons of the source that is shown.
    std::vector<std::pair<QString, int>> sources() const;
    std::vector<std::pair<QString, int>> reasons() const;

  private:
    void show();

    std::vector<QuarantinedItem> all_;
    std::vector<QuarantinedItem> shown_;
    QHash<QString, QString> names_;
    QString source_;
    QString reason_;
    TimePoint now_;
};

// What is the matter with an item, as a sentence.
QString reasonOf(const QuarantinedItem& item);

// Bytes as a person may look at them: text where it is, else lines of hexadecimal digits.
QString shownBytes(const QByteArray& bytes);

}  // namespace zhiban
