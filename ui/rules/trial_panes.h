// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

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
    RulePreviewPane& preview() const { return *preview_; }
    WhyPane& why() const { return *why_; }
    BackTestPane& backTest() const { return *backTest_; }
    VersionsPane& versions() const { return *versions_; }

  private:
    SegmentedControl* choice_;
    QStackedWidget* stack_;
    RulePreviewPane* preview_;
    WhyPane* why_;
    BackTestPane* backTest_;
    VersionsPane* versions_;
};

}  // namespace zhiban
