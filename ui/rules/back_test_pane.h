// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>
#include <atomic>
#include <memory>

#include "core/operations/rules/back_test.h"
#include "ui/kit/background_tasks.h"
#include "ui/kit/page.h"

class QDateEdit;
class QProgressBar;
class QPushButton;
class QTableView;

namespace zhiban {

class BackTestModel;
class EarlierCaseModel;
class PlainLabel;
class SegmentedControl;
class StateView;

// What the rule in the editor would have done in a past period: runs beside the officer's work, and every number
// opens its posts.
class BackTestPane final : public QWidget {
    Q_OBJECT

  public:
    explicit BackTestPane(const PageContext& context, QWidget* parent = nullptr);
    ~BackTestPane() override;  // stops what is under way

    // What the next run is about; a report of another rule goes away.
    void setRule(const Rule& rule, const std::vector<WordList>& lists, bool sound);
    void run();
    void cancel();
    bool isRunning() const { return task_ != 0; }
    // The period chosen: midnights of the office's zone; the end is exclusive.
    std::pair<TimePoint, TimePoint> period() const;
    QTableView* numbers() const { return numbers_; }
    QTableView* cases() const { return cases_; }
    QPushButton* runButton() const { return run_; }

  Q_SIGNALS:
    void finished();

  private:
    QWidget* makePeriod();
    QWidget* makeReport();
    void setProgress(int percent);
    void take(const Result<BackTestReport>& answer, const QString& about);
    void openNumber();

    const PageContext& context_;
    Rule rule_;
    std::vector<WordList> lists_;
    QString about_;  // key of the rule the report is of
    SegmentedControl* preset_;
    QDateEdit* from_;
    QDateEdit* to_;
    QWidget* custom_;
    QPushButton* run_;
    QPushButton* stop_;
    QProgressBar* progress_;
    PlainLabel* of_;
    BackTestModel* model_;
    EarlierCaseModel* caseModel_;
    QTableView* numbers_;
    QTableView* cases_;
    StateView* state_;
    Cancellation cancellation_;
    std::shared_ptr<std::atomic<int>> percent_;
    QTimer watch_;
    BackgroundTasks::Id task_ = 0;
};

}  // namespace zhiban
