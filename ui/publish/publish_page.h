// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "core/operations/changes/read_changes.h"
#include "core/operations/publishing/publish_follow_up.h"
#include "ui/kit/page.h"

class QComboBox;
class QPushButton;
class QStackedWidget;

namespace zhiban {

class ReportEditor;
class ReportReader;
class StateView;
class TimelineList;

// The numbered columns: their issues at the left, an issue or the writing of the next one at the right. Shows
// {"publication", id} and begins a report about {"case", id}.
class PublishPage final : public QWidget, public Page {
    Q_OBJECT

  public:
    // `draftFolder` keeps what is written and not yet published.
    PublishPage(const PageContext& context, const QString& draftFolder, QWidget* parent);

    void activate(const Subject& subject) override;
    std::vector<QWidget*> panes() override;

    ReportEditor* editor() const { return editor_; }
    ReportReader* reader() const { return reader_; }
    TimelineList* issues() const { return issues_; }
    void beginReport();
    bool isReady() const { return column() != nullptr; }

  private:
    QWidget* makeSide();
    void readColumns();
    void takeColumns(const std::vector<Column>& columns);
    void readIssues();
    void showIssue(const QString& id);
    void showNothing();
    const Column* column() const;

    const PageContext& context_;
    std::vector<Column> columns_;
    std::vector<Publication> publications_;
    QComboBox* columnBox_;
    QPushButton* new_;
    TimelineList* issues_;
    StateView* issueView_;
    QStackedWidget* right_;
    StateView* rightView_;
    ReportReader* reader_;
    ReportEditor* editor_;
    QString wantedIssue_;
    CaseId wantedCase_;
};

}  // namespace zhiban
