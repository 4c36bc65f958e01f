// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QWidget>

#include "core/operations/changes/read_changes.h"
#include "core/operations/shifts/day_history.h"
#include "ui/kit/page.h"

namespace zhiban {

class DayRibbon;
class DutyCard;
class PanelHeader;
class PlainLabel;
class StateView;
class TimelineList;

// The watch: who is on duty, a day's acts by the hour and one by one, and the watches before.
class ShiftsPage final : public QWidget, public Page {
    Q_OBJECT

  public:
    ShiftsPage(const PageContext& context, QWidget* parent);

    std::vector<QWidget*> panes() override;
    DutyCard* duty() const { return duty_; }
    DayRibbon* ribbon() const { return ribbon_; }
    TimelineList* acts() const { return acts_; }
    TimelineList* watches() const { return watches_; }
    void showDay(const QDate& day);

  private:
    QWidget* makeDay();
    QWidget* makeSide();
    void addCommands();
    void react(const ChangedKinds& kinds);
    void readDay();
    void readWatches();
    void showActs();
    void openAct(const QString& sequence);
    void openWatch(const QString& id);
    QDate today() const;

    const PageContext& context_;
    DutyCard* duty_;
    PlainLabel* dayTitle_;
    QWidget* later_;
    DayRibbon* ribbon_;
    TimelineList* acts_;
    StateView* view_;
    TimelineList* watches_;
    QDate day_;
    DayHistory history_;
    std::vector<Shift> past_;
    int question_ = 0;
};

}  // namespace zhiban
