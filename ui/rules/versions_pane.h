// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "core/domain/rule.h"
#include "ui/kit/page.h"

class QPushButton;

namespace zhiban {

class DiffView;
class PlainLabel;
class StateView;
class TimelineList;

// The saved versions of a rule: who, when, and what each changed against the one before.
class VersionsPane final : public QWidget {
    Q_OBJECT

  public:
    explicit VersionsPane(const PageContext& context, QWidget* parent = nullptr);

    // Reads them again; an empty id has none.
    void showRule(const RuleId& rule);
    TimelineList* list() const { return list_; }
    DiffView* diff() const { return diff_; }
    QPushButton* restoreButton() const { return restore_; }

  Q_SIGNALS:
    // This former version as the next one.
    void restoreRequested(const zhiban::Rule& version);

  private:
    void take(const std::vector<SavedRule>& versions);
    void showVersion(int version);

    const PageContext& context_;
    RuleId rule_;
    std::vector<SavedRule> versions_;  // newest first
    int shown_ = 0;
    int question_ = 0;
    TimelineList* list_;
    PlainLabel* title_;
    DiffView* diff_;
    QPushButton* restore_;
    StateView* state_;
};

}  // namespace zhiban
