// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/words_dialog.h"

#include <QPushButton>
#include <QVBoxLayout>

#include "ui/kit/composer_editor.h"
#include "ui/kit/dialog_buttons.h"
#include "ui/kit/panels.h"
#include "ui/messages/case_words.h"

namespace zhiban {

namespace {

// What the words are about, and whether the act can do without.
struct Wanted {
    QString question;
    QString example;
    bool required = true;
};

Wanted wantedFor(CaseAct act) {
    switch (act) {
        case CaseAct::Verify:
            return {WordsDialog::tr("What was found out, and how?"),
                    WordsDialog::tr("Rang the street office: the pole is bent, the root rusted through.")};
        case CaseAct::Return:
            return {WordsDialog::tr("Why is it not theirs, and whose is it?"),
                    WordsDialog::tr("The lamp belongs to the estate, not to the city: property management.")};
        case CaseAct::Reopen:
            return {WordsDialog::tr("Why is it opened again?"),
                    WordsDialog::tr("The citizen writes that the lamp is dark again.")};
        case CaseAct::Receive:
            return {WordsDialog::tr("Who signed, and what did they say?"),
                    WordsDialog::tr("Duty desk, by phone: a crew sets out this afternoon."), false};
        case CaseAct::Urge:
            return {WordsDialog::tr("What was said when urging?"),
                    WordsDialog::tr("Rang the duty phone: asked for signature before noon."), false};
        default:
            return {actText(act), {}};
    }
}

}  // namespace

WordsDialog::WordsDialog(const Theme& theme, CaseAct act, const QString& number, QWidget* parent) : QDialog(parent) {
    const Wanted wanted = wantedFor(act);
    setWindowTitle(QStringLiteral("%1 · %2").arg(actText(act), number));
    auto* layout = new QVBoxLayout(this);
    theme.pad(layout, 4, 4, 3);
    layout->addWidget(new PlainLabel(theme, wanted.question, TextRole::Heading, ColorRole::Text, this));
    auto* field = new Card(theme, this);
    editor_ = new ComposerEditor(theme, wanted.question, field);
    editor_->setPlaceholderText(wanted.example);
    editor_->setMinimumSize(theme.scaled(420), theme.scaled(110));
    field->body()->addWidget(editor_);
    layout->addWidget(field, 1);
    submit_ = addDialogButtons(theme, this, actText(act), layout);
    submit_->setEnabled(!wanted.required);
    connect(editor_, &QPlainTextEdit::textChanged, this,
            [this, wanted] { submit_->setEnabled(!wanted.required || !words().isEmpty()); });
    connect(editor_, &ComposerEditor::submitRequested, submit_, &QPushButton::click);
    editor_->setFocus();
}

QString WordsDialog::words() const {
    return editor_->toPlainText().trimmed();
}

void WordsDialog::setWords(const QString& words) {
    editor_->setPlainText(words);
}

}  // namespace zhiban
