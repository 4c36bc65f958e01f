// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "core/domain/case.h"
#include "ui/kit/page.h"

class QListWidget;
class QPushButton;

namespace zhiban {

class SearchField;
class StateView;

// Chooses an open case and adds posts to it: one more voice about the same thing. Asks the store itself and closes
// when the posts are linked; says so, or why not, in a notice.
class LinkCaseDialog final : public QDialog {
    Q_OBJECT

  public:
    LinkCaseDialog(const PageContext& context, std::vector<Post> posts, QWidget* parent);

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void search(const QString& words);
    void show(const std::vector<Case>& cases);
    void accept() override;
    void linkNext(const Case& chosen, size_t next);

    const PageContext& context_;
    std::vector<Post> posts_;
    std::vector<Case> cases_;
    quint64 question_ = 0;  // the latest one wins
    SearchField* field_;
    QListWidget* list_;
    StateView* state_;
    QPushButton* link_;
};

}  // namespace zhiban
