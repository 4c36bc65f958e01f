// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/briefing/period_bar.h"

#include <QCalendarWidget>
#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QWidgetAction>

#include "ui/kit/panels.h"

namespace zhiban {

PeriodBar::PeriodBar(const Theme& theme, QWidget* parent)
    : QWidget(parent), theme_(theme), menu_(new QMenu(this)), calendar_(new QCalendarWidget(menu_)) {
    auto* row = new QHBoxLayout(this);
    theme.pad(row, 0, 0, 1);
    auto* back = makeIconButton(theme, IconName::ChevronLeft, tr("Previous week"), this);
    week_ = makeIconTextButton(theme, IconName::Calendar, QString(), ButtonKind::Normal, this);
    auto* forward = makeIconButton(theme, IconName::ChevronRight, tr("Next week"), this);
    row->addWidget(back);
    row->addWidget(week_);
    row->addWidget(forward);

    calendar_->setFirstDayOfWeek(Qt::Monday);
    calendar_->setVerticalHeaderFormat(QCalendarWidget::ISOWeekNumbers);
    calendar_->setGridVisible(false);
    calendar_->setAccessibleName(tr("Week of the briefing"));
    auto* action = new QWidgetAction(menu_);
    action->setDefaultWidget(calendar_);
    menu_->addAction(action);
    week_->setMenu(menu_);
    connect(back, &QAbstractButton::clicked, this, [this] { step(-1); });
    connect(forward, &QAbstractButton::clicked, this, [this] { step(1); });
    connect(menu_, &QMenu::aboutToShow, this, [this] { calendar_->setSelectedDate(monday_); });
    connect(calendar_, &QCalendarWidget::activated, this, &PeriodBar::choose);
    connect(calendar_, &QCalendarWidget::clicked, this, &PeriodBar::choose);
}

void PeriodBar::setMonday(const QDate& monday) {
    monday_ = monday;
    showText();
}

void PeriodBar::step(int weeks) {
    setMonday(monday_.addDays(7 * weeks));
    Q_EMIT mondayChosen(monday_);
}

void PeriodBar::choose(const QDate& day) {
    menu_->close();
    const QDate monday = day.addDays(1 - day.dayOfWeek());
    if (monday != monday_) {
        setMonday(monday);
        Q_EMIT mondayChosen(monday_);
    }
}

void PeriodBar::showText() {
    const QLocale locale;
    const QString format = tr("MMM d, yyyy", "a day: QDate format");
    const QString shortFormat = tr("MMM d", "a day without its year: QDate format");
    const QDate last = monday_.addDays(6);
    const QString text = tr("%1 – %2", "first and last day")
                             .arg(locale.toString(monday_, monday_.year() == last.year() ? shortFormat : format),
                                  locale.toString(last, format));
    week_->setText(text);
    week_->setAccessibleName(tr("Week: %1").arg(text));
}

}  // namespace zhiban
