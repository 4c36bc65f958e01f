// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/trial_panes.h"

#include <QStackedWidget>
#include <QVBoxLayout>

#include "ui/kit/help_topic.h"
#include "ui/kit/panels.h"
#include "ui/kit/segmented_control.h"
#include "ui/rules/back_test_pane.h"
#include "ui/rules/rule_preview_pane.h"
#include "ui/rules/versions_pane.h"
#include "ui/rules/why_pane.h"

namespace zhiban {

TrialPanes::TrialPanes(const PageContext& context, QWidget* parent) : QWidget(parent) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto* head = new QVBoxLayout;
    context.theme.pad(head, 3, 2, 2);
    choice_ = new SegmentedControl(context.theme, tr("What to see of the rule"), this);
    choice_->addSegment(tr("Preview"), IconName::Eye);
    choice_->addSegment(tr("Why not?"), IconName::Help);
    choice_->addSegment(tr("Back-test"), IconName::Insight);
    choice_->addSegment(tr("Versions"), IconName::Clock);
    head->addWidget(choice_, 0, Qt::AlignLeft);
    layout->addLayout(head);
    layout->addWidget(makeSeparator(context.theme, Qt::Horizontal, this));
    stack_ = new QStackedWidget(this);
    preview_ = new RulePreviewPane(context, stack_);
    why_ = new WhyPane(context, stack_);
    backTest_ = new BackTestPane(context, stack_);
    versions_ = new VersionsPane(context, stack_);
    for (QWidget* pane : {static_cast<QWidget*>(preview_), static_cast<QWidget*>(why_),
                          static_cast<QWidget*>(backTest_), static_cast<QWidget*>(versions_)}) {
        stack_->addWidget(pane);
    }
    layout->addWidget(stack_, 1);
    connect(choice_, &SegmentedControl::currentChanged, stack_, &QStackedWidget::setCurrentIndex);
    setHelpTopic(preview_, QStringLiteral("laboratory#preview"));
    setHelpTopic(why_, QStringLiteral("laboratory#why"));
    setHelpTopic(backTest_, QStringLiteral("laboratory#back-test"));
    setHelpTopic(versions_, QStringLiteral("laboratory#versions"));
}

void TrialPanes::show(Pane pane) {
    if (waiting_) {
        waiting_ = pane;
        return;
    }
    choice_->setCurrent(pane);
    stack_->setCurrentIndex(pane);
}

void TrialPanes::setVersionsOnly(bool only) {
    if (only == waiting_.has_value()) {
        return;
    }
    const Pane before = shown();
    const Pane next = only ? Versions : *waiting_;
    waiting_.reset();
    show(next);
    for (const Pane pane : {Preview, Why, BackTest}) {
        choice_->setSegmentEnabled(pane, !only);
    }
    if (only) {
        waiting_ = before;
    }
}

TrialPanes::Pane TrialPanes::shown() const {
    return static_cast<Pane>(stack_->currentIndex());
}

}  // namespace zhiban
