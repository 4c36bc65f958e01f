// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QWidget>

#include "ui/kit/theme.h"

class QCalendarWidget;
class QMenu;
class QPushButton;

namespace zhiban {

// Which week the briefing is about: one step back or forward, this week, or any week of the calendar.
class PeriodBar final : public QWidget {
    Q_OBJECT

  public:
    PeriodBar(const Theme& theme, QWidget* parent = nullptr);

    void setMonday(const QDate& monday);  // without a signal
    QDate monday() const { return monday_; }
    void step(int weeks);

  Q_SIGNALS:
    void mondayChosen(const QDate& monday);

  private:
    void choose(const QDate& day);
    void showText();

    const Theme& theme_;
    QDate monday_;
    QPushButton* week_;
    QMenu* menu_;
    QCalendarWidget* calendar_;
};

}  // namespace zhiban
