// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/confirm.h"

#include <QCoreApplication>
#include <QDialog>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/kit/panels.h"
#include "ui/kit/safe_text_view.h"

namespace zhiban {

namespace {

void addWords(const Theme& theme, const Question& question, QDialog* dialog, QVBoxLayout* column) {
    auto* head = new QHBoxLayout;
    theme.pad(head, 0, 0, 3);
    const ColorRole color = question.dangerous ? ColorRole::Danger : ColorRole::Accent;
    head->addWidget(new IconView(theme, question.dangerous ? IconName::Warning : IconName::Help, color, 24, dialog), 0,
                    Qt::AlignTop);
    auto* title = new PlainLabel(theme, question.title, TextRole::Heading, ColorRole::Text, dialog);
    title->setWordWrap(true);
    head->addWidget(title, 1);
    column->addLayout(head);
    auto* text = new PlainLabel(theme, question.text, TextRole::Body, ColorRole::Text, dialog);
    text->setWordWrap(true);
    column->addWidget(text);
    if (!question.details.isEmpty()) {
        auto* details = new SafeTextView(theme, dialog);
        details->setAccessibleName(QCoreApplication::translate("Confirm", "Details"));
        details->setFrameShape(QFrame::StyledPanel);
        details->setText(question.details);
        details->setMaximumHeight(theme.scaled(140));
        column->addWidget(details);
    }
}

}  // namespace

bool confirm(const Theme& theme, const Question& question, QWidget* parent) {
    QDialog dialog(parent);
    dialog.setWindowTitle(question.title);
    dialog.setMinimumWidth(theme.scaled(420));
    auto* column = new QVBoxLayout(&dialog);
    theme.pad(column, 5, 5, 3);
    addWords(theme, question, &dialog, column);

    auto* row = new QHBoxLayout;
    theme.pad(row, 0, 0, 2);
    row->addStretch(1);
    auto* no = makeButton(QCoreApplication::translate("Confirm", "Cancel"), ButtonKind::Normal, &dialog);
    auto* yes = makeButton(question.yesText, question.dangerous ? ButtonKind::Danger : ButtonKind::Primary, &dialog);
    row->addWidget(no);
    row->addWidget(yes);
    column->addLayout(row);
    QPushButton* first = question.dangerous ? no : yes;
    first->setDefault(true);
    first->setFocus();
    QObject::connect(no, &QPushButton::clicked, &dialog, &QDialog::reject);
    QObject::connect(yes, &QPushButton::clicked, &dialog, &QDialog::accept);
    return dialog.exec() == QDialog::Accepted;
}

}  // namespace zhiban
