// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/mute_dialog.h"

#include <QDateTimeEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "core/base/office_zone.h"
#include "ui/kit/dialog_buttons.h"
#include "ui/kit/panels.h"

namespace zhiban {

MuteDialog::MuteDialog(const Theme& theme, const QString& rule, TimePoint now, QWidget* parent) : QDialog(parent) {
    setWindowTitle(tr("Mute a rule"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto* layout = new QVBoxLayout(this);
    theme.pad(layout, 4, 4, 3);
    auto* text = new PlainLabel(
        theme,
        tr("“%1” raises no alert until then. Its hits are kept and shown; afterwards it alerts again by itself.")
            .arg(rule),
        TextRole::Body, ColorRole::Text, this);
    text->setWordWrap(true);
    layout->addWidget(text);
    until_ = new QDateTimeEdit(this);
    until_->setTimeSpec(Qt::UTC);  // the office's clock on the wall: see until()
    until_->setAccessibleName(tr("Muted until"));
    until_->setDisplayFormat(QStringLiteral("yyyy-MM-dd HH:mm"));
    until_->setCalendarPopup(true);
    const QDateTime here = toUtc(now).toTimeZone(officeZone());
    until_->setDateTime(QDateTime(here.date(), here.time(), Qt::UTC).addSecs(3600));
    layout->addWidget(until_);
    auto* problem = new PlainLabel(theme, TextRole::Small, ColorRole::Danger, this);
    layout->addWidget(problem);
    QPushButton* mute = addDialogButtons(theme, this, tr("Mute"), layout);
    const auto check = [this, mute, problem, now] {
        const bool ahead = until() > now;
        mute->setEnabled(ahead);
        problem->setText(ahead ? QString() : tr("The end must lie ahead."));
    };
    connect(until_, &QDateTimeEdit::dateTimeChanged, this, check);
    until_->setFocus();
}

TimePoint MuteDialog::until() const {
    return fromDateTime(QDateTime(until_->date(), QTime(until_->time().hour(), until_->time().minute()), officeZone()));
}

}  // namespace zhiban
