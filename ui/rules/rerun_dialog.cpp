// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/rerun_dialog.h"

#include <QDateEdit>
#include <QVBoxLayout>

#include "core/base/office_zone.h"
#include "ui/kit/dialog_buttons.h"
#include "ui/kit/panels.h"

namespace zhiban {

RerunDialog::RerunDialog(const Theme& theme, TimePoint now, QWidget* parent) : QDialog(parent) {
    setWindowTitle(tr("Run the rules over older posts"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto* layout = new QVBoxLayout(this);
    theme.pad(layout, 4, 4, 3);
    auto* text = new PlainLabel(theme,
                                tr("The rules in force look at every stored post of these days again and add the hits "
                                   "that are missing. Nothing is taken away, and no sound is made."),
                                TextRole::Body, ColorRole::Text, this);
    text->setWordWrap(true);
    layout->addWidget(text);
    auto* rows = new FormRows(theme, this);
    const QDate today = toUtc(now).toTimeZone(officeZone()).date();
    from_ = new QDateEdit(today.addDays(-7), rows);
    to_ = new QDateEdit(today, rows);
    for (QDateEdit* edit : {from_, to_}) {
        edit->setCalendarPopup(true);
        edit->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
    }
    rows->addRow(tr("&From"), from_);
    rows->addRow(tr("&Up to and with"), to_);
    layout->addWidget(rows);
    addDialogButtons(theme, this, tr("Run"), layout);
    from_->setFocus();
}

std::pair<TimePoint, TimePoint> RerunDialog::period() const {
    const auto midnight = [](const QDate& date) { return fromDateTime(QDateTime(date, QTime(0, 0), officeZone())); };
    return {midnight(std::min(from_->date(), to_->date())), midnight(std::max(from_->date(), to_->date()).addDays(1))};
}

}  // namespace zhiban
