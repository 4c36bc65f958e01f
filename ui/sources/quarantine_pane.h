// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "core/operations/sources/quarantine.h"
#include "ui/kit/page.h"

class QComboBox;
class QPushButton;
class QTableView;

namespace zhiban {

class PanelHeader;
class QuarantineModel;
class SafeTextView;
class StateView;

// What could not become a post: by source and reason, with its bytes as they came. Items are read again after a mapping
// was mended, or set aside with a reason.
class QuarantinePane final : public QWidget {
    Q_OBJECT

  public:
    explicit QuarantinePane(const PageContext& context, QWidget* parent = nullptr);

    void read();
    void showSource(const QString& key);
    QuarantineModel& model() const { return *model_; }
    QTableView* table() const { return table_; }
    SafeTextView* bytes() const { return bytes_; }
    void retryCurrent();
    void retryShown();
    void askSetAside(bool all);
    void setAside(const std::vector<QuarantineId>& items, const QString& reason);

  Q_SIGNALS:
    void counted(int waiting);

  private:
    QWidget* makeFilters();
    QWidget* makeBytes();
    void makeTable();
    void present(const QuarantineList& list);
    void fillChoices();
    void showItem();
    void retry(std::vector<QuarantineId> items);
    std::vector<QuarantineId> current() const;

    const PageContext& context_;
    QuarantineModel* model_;
    PanelHeader* header_;
    QComboBox* source_;
    QComboBox* reason_;
    QTableView* table_;
    SafeTextView* bytes_;
    QPushButton* retryOne_;
    QPushButton* retryAll_;
    QPushButton* asideOne_;
    QPushButton* asideAll_;
    StateView* state_;
    QString wanted_;  // a source to be shown when it is there
    int question_ = 0;
    int item_ = 0;
};

}  // namespace zhiban
