// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shifts/handover_dialog.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "core/operations/store_threads.h"
#include "ui/kit/composer_editor.h"
#include "ui/kit/dialog_buttons.h"
#include "ui/kit/formats.h"
#include "ui/kit/panels.h"
#include "ui/kit/safe_text_view.h"
#include "ui/kit/state_view.h"
#include "ui/shifts/handover_text.h"

namespace zhiban {

HandoverDialog::HandoverDialog(const PageContext& context, const Shift& shift, QWidget* parent)
    : QDialog(parent), context_(context), shift_(shift) {
    const Theme& theme = context.theme;
    setWindowTitle(tr("Sign out and hand over"));
    auto* layout = new QVBoxLayout(this);
    theme.pad(layout, 4, 4, 3);
    layout->addWidget(
        new PlainLabel(theme, tr("%1 · %2").arg(shift.officer, shift.name), TextRole::Heading, ColorRole::Text, this));
    layout->addWidget(new PlainLabel(
        theme,
        tr("On duty since %1, %2").arg(fullTime(shift.startedAt), durationText(context.clock.now() - shift.startedAt)),
        TextRole::Small, ColorRole::TextMuted, this));
    auto* unfinished = new Card(theme, this);
    unfinished->setGround(ColorRole::Sunken);
    auto* header = new PanelHeader(theme, tr("Unfinished"), TextRole::Strong, unfinished);
    header->setIcon(IconName::Clock);
    unfinished->body()->addWidget(header);
    summaryView_ = new SafeTextView(theme, unfinished);
    summaryView_->setFrameShape(QFrame::NoFrame);
    summaryView_->setAccessibleName(tr("Unfinished"));
    summaryView_->setMinimumSize(theme.scaled(520), theme.scaled(150));
    state_ = new StateView(theme, summaryView_, unfinished);
    unfinished->body()->addWidget(state_);
    layout->addWidget(unfinished, 1);
    auto* form = new FormRows(theme, this);
    note_ = new ComposerEditor(theme, tr("Note for the next officer"), form);
    note_->setFrameShape(QFrame::StyledPanel);
    note_->setPlaceholderText(tr("What to watch, what was promised, whom to ring …"));
    note_->setMinimumHeight(theme.scaled(96));
    form->addRow(tr("&Note for the next officer"), note_, tr("Required. What is listed above goes with it."));
    receiver_ = new QLineEdit(form);
    form->addRow(tr("Handed over &to"), receiver_, tr("Leave empty when nobody is there yet."));
    layout->addWidget(form);
    submit_ = addDialogButtons(theme, this, tr("Sign out"), layout);
    connect(note_, &QPlainTextEdit::textChanged, this, &HandoverDialog::updateSubmit);
    connect(note_, &ComposerEditor::submitRequested, submit_, &QPushButton::click);
    note_->setFocus();
    gather();
    updateSubmit();
}

void HandoverDialog::gather() {
    state_->showLoading();
    context_.store.read(GatherHandover{context_.clock.now()}).then(this, [this](const Result<HandoverSummary>& answer) {
        if (!answer) {
            state_->showError(tr("What is unfinished could not be counted."), answer.error(), [this] { gather(); });
            return;
        }
        summary_ = handoverText(*answer, context_.clock.now());
        summaryView_->setText(summary_);
        state_->showContent();
        updateSubmit();
    });
}

void HandoverDialog::updateSubmit() {
    submit_->setEnabled(isReady() && !note_->toPlainText().trimmed().isEmpty());
}

EndShift HandoverDialog::act() const {
    return {shift_.id, note_->toPlainText().trimmed() + QStringLiteral("\n\n") + summary_, receiver_->text().trimmed()};
}

}  // namespace zhiban
