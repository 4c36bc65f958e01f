// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/media/recogniser_dialog.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/kit/dialog_buttons.h"
#include "ui/kit/panels.h"
#include "ui/messages/error_sentence.h"

namespace zhiban {

RecogniserDialog::RecogniserDialog(const Theme& theme, QString path, QWidget* parent)
    : QDialog(parent), path_(std::move(path)), command_(RecogniserCommand::load(path_)) {
    setWindowTitle(tr("The office's own recogniser"));
    auto* layout = new QVBoxLayout(this);
    theme.pad(layout, 4, 4, 3);
    auto* about =
        new PlainLabel(theme,
                       tr("A program on this computer that writes down speech, if the office has one. It gets a "
                          "WAV file and prints text. What it writes is marked as machine-made until a person "
                          "has confirmed it."),
                       TextRole::Body, ColorRole::Text, this);
    about->setWordWrap(true);
    layout->addWidget(about);
    auto* rows = new FormRows(theme, this);
    program_ = new QLineEdit(command_.program, rows);
    program_->setMinimumWidth(theme.scaled(420));
    rows->addRow(tr("&Program"), program_, tr("Empty: none. Everything else works without one."));
    arguments_ = new QLineEdit(command_.arguments, rows);
    rows->addRow(tr("&Arguments"), arguments_, tr("%1 stands for the WAV file."));
    layout->addWidget(rows);
    problem_ = new PlainLabel(theme, TextRole::Small, ColorRole::Danger, this);
    problem_->setWordWrap(true);
    problem_->hide();
    layout->addWidget(problem_);
    QPushButton* verb = addDialogButtons(theme, this, tr("Save"), layout);
    disconnect(verb, &QPushButton::clicked, this, &QDialog::accept);
    connect(verb, &QPushButton::clicked, this, &RecogniserDialog::save);
}

void RecogniserDialog::save() {
    command_.program = program_->text().trimmed();
    command_.arguments = arguments_->text().trimmed();
    const Result<QStringList> sound = command_.argumentsFor(QStringLiteral("file.wav"));
    const Result<Done> saved = sound ? command_.save(path_) : Result<Done>(fail(sound.error()));
    if (saved) {
        accept();
        return;
    }
    problem_->setText(sentenceFor(saved.error()));
    problem_->show();
}

}  // namespace zhiban
