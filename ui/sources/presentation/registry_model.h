// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include "core/operations/sources/registry.h"

namespace zhiban {

// The register of accounts; those that are silent for too long can be had alone.
class RegistryModel final : public QAbstractTableModel {
    Q_OBJECT

  public:
    enum Column { Owner, Name, Platform, LastPost, AnswerTime, SilentAfter };
    static constexpr int kColumns = SilentAfter + 1;

    explicit RegistryModel(QObject* parent = nullptr) : QAbstractTableModel(parent) {}

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

    void setAccounts(std::vector<RegisteredAccount> accounts, TimePoint now);
    void setWords(const QString& words);  // blank-separated, each in owner, name or address
    void setSilentOnly(bool only);
    const RegisteredAccount* accountAt(int row) const;
    const std::vector<RegisteredAccount>& all() const { return all_; }
    const std::vector<RegisteredAccount>& shown() const { return shown_; }
    int silent() const;

  private:
    void show();
    QString text(const RegisteredAccount& account, int column) const;

    std::vector<RegisteredAccount> all_;
    std::vector<RegisteredAccount> shown_;
    QStringList words_;
    TimePoint now_;
    bool silentOnly_ = false;
    int column_ = Owner;
    Qt::SortOrder order_ = Qt::AscendingOrder;
};

}  // namespace zhiban
