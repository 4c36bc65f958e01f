// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "core/cases/workflow/transitions.h"
#include "ui/cases/composer.h"

namespace zhiban {

class CaseHeader;
class DepartmentsCard;
class EvidencePanel;
class LoadedCase;
class StateView;
class TimeCard;
class TimelineList;

// One case: head, original post, history, the place to write, and at the side who has it and the proofs. Begins
// the acts and asks for what they need.
class CaseDetail final : public QWidget {
    Q_OBJECT

  public:
    CaseDetail(LoadedCase& loaded, std::shared_ptr<DraftKeeper> drafts, QWidget* parent = nullptr);

    // As if its button was pressed; nothing when it is not possible now.
    void begin(CaseAct act);
    void tick();
    TimelineList* timeline() const { return timeline_; }
    Composer* composer() const { return composer_; }
    CaseHeader* header() const { return header_; }
    EvidencePanel* evidence() const { return evidence_; }

  protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

  private:
    QWidget* makeMain(std::shared_ptr<DraftKeeper> drafts);
    QWidget* makeSide();
    void refresh();
    void submit(ComposerMode mode, const QString& text);
    void askWords(CaseAct act);
    void askDispatch();
    void askClose();
    QString urgeText() const;

    LoadedCase& loaded_;
    const Theme& theme_;
    StateView* view_;
    CaseHeader* header_;
    TimelineList* timeline_;
    Composer* composer_;
    TimeCard* time_;
    DepartmentsCard* departments_;
    EvidencePanel* evidence_;
};

}  // namespace zhiban
