// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "core/cases/workflow/transitions.h"
#include "core/operations/changes/read_changes.h"
#include "ui/cases/presentation/draft_keeper.h"
#include "ui/kit/page.h"

class QSplitter;
class QTimer;

namespace zhiban {

class CaseDetail;
class CaseListPane;
class LoadedCase;

// List at the left, the chosen case at the right. Shows {"case", id}.
class CasesPage final : public QWidget, public Page {
    Q_OBJECT

  public:
    CasesPage(const PageContext& context, const QString& draftFolder, QWidget* parent);

    void activate(const Subject& subject) override;
    QByteArray saveState() const override;
    bool restoreState(const QByteArray& state) override;
    std::vector<QWidget*> panes() override;

    CaseListPane* listPane() const { return list_; }
    CaseDetail* detail() const { return detail_; }

  private:
    void addCommands();
    void addActCommand(CaseAct act, const QString& id, const QKeySequence& key);
    void updateCommands();
    void react(const ChangedKinds& kinds);
    void updateBadge();
    void tick();

    const PageContext& context_;
    LoadedCase* loaded_;
    QSplitter* splitter_;
    CaseListPane* list_;
    CaseDetail* detail_;
    QTimer* peek_;
    CaseId chosen_;
    std::vector<std::pair<CaseAct, QAction*>> actions_;
};

}  // namespace zhiban
