// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <optional>

#include "ui/kit/page.h"

class QStackedWidget;

namespace zhiban {

class BackTestPane;
class RulePreviewPane;
class SegmentedControl;
class VersionsPane;
class WhyPane;

// The right side of the laboratory: what the rule in the editor finds, why or why not, what it would have done, and
// what it was. One at a time.
class TrialPanes final : public QWidget {
    Q_OBJECT

  public:
    enum Pane { Preview, Why, BackTest, Versions };

    explicit TrialPanes(const PageContext& context, QWidget* parent = nullptr);

    void show(Pane pane);
    Pane shown() const;
    // A word list has versions, and nothing to try: the other panes wait until a rule is shown again.
    void setVersionsOnly(bool only);
    RulePreviewPane& preview() const { return *preview_; }
    WhyPane& why() const { return *why_; }
    BackTestPane& backTest() const { return *backTest_; }
    VersionsPane& versions() const { return *versions_; }

  private:
    SegmentedControl* choice_;
    std::optional<Pane> waiting_;  // the pane to come back to
    QStackedWidget* stack_;
    RulePreviewPane* preview_;
    WhyPane* why_;
    BackTestPane* backTest_;
    VersionsPane* versions_;
};

}  // namespace zhiban
