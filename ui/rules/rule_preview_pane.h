// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "core/operations/rules/preview_rule.h"
#include "ui/kit/page.h"

class QListView;
class QPushButton;

namespace zhiban {

class HitListModel;
class PlainLabel;
class StateView;

// What the rule in the editor would find among the newest stored posts: how many, the first of them, and a warning
// when it finds nearly everything.
class RulePreviewPane final : public QWidget {
    Q_OBJECT

  public:
    explicit RulePreviewPane(const PageContext& context, QWidget* parent = nullptr);

    void showWaiting();         // posts are still being read
    void showNothingWritten();  // no condition
    void showBroken();          // the condition has errors
    void show(const RulePreview& preview, const QString& ruleName);
    void showFailure(const Error& error);
    QListView* hits() const { return view_; }
    PlainLabel* count() const { return count_; }
    PlainLabel* warning() const { return warning_; }

  Q_SIGNALS:
    void refreshRequested();

  private:
    void openCurrent();

    const PageContext& context_;
    HitListModel* model_;
    PlainLabel* count_;
    PlainLabel* warning_;
    QPushButton* openAll_;
    QListView* view_;
    StateView* state_;
    std::vector<PostId> found_;
    QString name_;
};

}  // namespace zhiban
