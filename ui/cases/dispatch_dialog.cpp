// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/dispatch_dialog.h"

#include <QCheckBox>
#include <QPushButton>
#include <QVBoxLayout>

#include "core/cases/clocks/deadlines.h"
#include "ui/cases/department_chooser.h"
#include "ui/kit/composer_editor.h"
#include "ui/kit/dialog_buttons.h"
#include "ui/kit/formats.h"
#include "ui/kit/panels.h"
#include "ui/kit/safe_text_view.h"
#include "ui/messages/case_words.h"

namespace zhiban {

namespace {

// What is asked when nothing else is typed: the matter and where, in one line.
QString usualRequest(const Case& one) {
    return one.place.isEmpty() ? one.title : QStringLiteral("%1（%2）").arg(one.title, one.place);
}

}  // namespace

DispatchDialog::DispatchDialog(const PageContext& context, const CaseFile& file, QWidget* parent)
    : QDialog(parent), context_(context), case_(file.summary) {
    const Theme& theme = context.theme;
    setWindowTitle(tr("Dispatch · %1").arg(case_.number));
    auto* layout = new QVBoxLayout(this);
    theme.pad(layout, 4, 4, 3);
    auto* title = new ElidedLabel(theme, withVisibleMarks(case_.title), TextRole::Heading, ColorRole::Text, this);
    layout->addWidget(title);
    auto* form = new FormRows(theme, this);
    department_ = new DepartmentChooser(context.store, {}, form);
    department_->preferCategory(case_.category);
    form->addRow(tr("&Department"), department_);
    phone_ = new PlainLabel(theme, TextRole::Body, ColorRole::TextMuted, form);
    form->addWide(phone_);
    request_ = new ComposerEditor(theme, tr("What is asked of them"), form);
    request_->setFrameShape(QFrame::StyledPanel);
    request_->setPlainText(usualRequest(case_));
    request_->setMinimumSize(theme.scaled(440), theme.scaled(96));
    form->addRow(tr("&Request"), request_);
    assists_ = new QCheckBox(tr("Only &assists; another department has the lead"), form);
    const bool hasLead = std::any_of(file.dispatches.begin(), file.dispatches.end(), [](const Dispatch& dispatch) {
        return dispatch.lead && (dispatch.state == DispatchState::Sent || dispatch.state == DispatchState::Received);
    });
    assists_->setChecked(hasLead);
    assists_->setVisible(hasLead);
    form->addWide(assists_);
    layout->addWidget(form);

    auto* promises = new Card(theme, this);
    promises->setGround(ColorRole::Sunken);
    deadlines_ = new PlainLabel(theme, TextRole::Small, ColorRole::Text, promises);
    deadlines_->setWordWrap(true);
    promises->body()->addWidget(deadlines_);
    layout->addWidget(promises);
    submit_ = addDialogButtons(theme, this, actText(CaseAct::Dispatch), layout);
    connect(department_, &DepartmentChooser::chosenChanged, this, &DispatchDialog::showDepartment);
    connect(request_, &QPlainTextEdit::textChanged, this, &DispatchDialog::showDepartment);
    connect(request_, &ComposerEditor::submitRequested, submit_, &QPushButton::click);
    showDepartment();
}

void DispatchDialog::showDepartment() {
    const Department* chosen = department_->chosen();
    if (!chosen) {
        phone_->setText(department_->isReady() && department_->count() == 0
                            ? tr("There is no department yet. Add them in the settings.")
                            : QString());
    } else {
        phone_->setText(chosen->dutyPhone.isEmpty() ? tr("No duty phone is known.")
                                                    : tr("Duty phone: %1").arg(chosen->dutyPhone));
    }
    const TimePoint now = context_.clock.now();
    const DispatchDeadlines due = dispatchDeadlines(now, case_.resolutionDue);
    const RunningClock receipt{ClockKind::Receipt, due.receiptDue, chosen ? chosen->name : QString()};
    const RunningClock resolution{ClockKind::Resolution, due.resolutionDue, {}};
    deadlines_->setText(tr("Sign by %1. %2\nSolve by %3. %4")
                            .arg(fullTime(due.receiptDue), clockReason(receipt, case_.level, fullTime(now)),
                                 fullTime(due.resolutionDue),
                                 clockReason(resolution, case_.level, fullTime(case_.detectedAt))));
    submit_->setEnabled(chosen && !request_->toPlainText().trimmed().isEmpty());
}

DispatchCase DispatchDialog::act() const {
    const Department* chosen = department_->chosen();
    return {case_.id, chosen ? chosen->id : DepartmentId{}, request_->toPlainText().trimmed(), !assists_->isChecked(),
            case_.version};
}

}  // namespace zhiban
