// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

#include "core/base/draft_folder.h"
#include "core/operations/publishing/gather_follow_up.h"
#include "core/operations/publishing/publish_follow_up.h"
#include "ui/kit/page.h"
#include "ui/publish/presentation/report_draft.h"

class QLineEdit;
class QListWidget;
class QPushButton;

namespace zhiban {

class ComposerEditor;
class PlainLabel;
class SafeTextView;

// Writing a report: choose cases, get a first draft from their stories, edit it, see what will be published. What the
// officer typed is kept within a second, one draft for each column, and comes back after a crash.
class ReportEditor final : public QWidget {
    Q_OBJECT

  public:
    ReportEditor(const PageContext& context, const QString& draftFolder, QWidget* parent = nullptr);
    ~ReportEditor() override;  // keeps what was typed

    void begin(const Column& column);
    void choose(const CaseId& id);
    bool hasText() const;
    const ColumnId& column() const { return column_.id; }
    // As it would be published: masked.
    PublishFollowUp act() const;
    QString preview() const;
    QLineEdit* titleField() const { return title_; }
    ComposerEditor* textField() const { return text_; }
    QListWidget* caseList() const { return cases_; }
    QPushButton* publishButton() const { return publish_; }

  Q_SIGNALS:
    void published(const zhiban::Publication& publication);
    void leftAlone();  // Cancel

  private:
    QWidget* makeChoice();
    QWidget* makeWriting();
    void takeCases(const std::vector<ReportableCase>& cases);
    void draftFromCases();
    void takeDraft(const std::vector<CaseFile>& files);
    void takeKept(const ReportDraft& kept);
    void keepDraft();
    void check(const std::vector<CaseId>& cases);
    void updatePreview();
    void publish();
    std::vector<CaseId> chosen() const;

    const PageContext& context_;
    DraftFolder drafts_;
    QTimer keeping_;  // from the first change on, not from the last: who types without a pause is kept too
    Column column_;
    QListWidget* cases_;
    QLineEdit* title_;
    ComposerEditor* text_;
    PlainLabel* warning_;
    SafeTextView* preview_;
    QPushButton* redraft_;
    QPushButton* publish_;
    QString drafted_;  // what the program wrote: replaced only while nobody changed it
    QString draftedTitle_;
    CaseId wanted_;
    std::vector<CaseId> kept_;  // of the draft that came back, until their list is there
    int question_ = 0;
    bool publishing_ = false;
};

}  // namespace zhiban
