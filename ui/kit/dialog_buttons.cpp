// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/dialog_buttons.h"

#include <QCoreApplication>
#include <QDialog>
#include <QHBoxLayout>
#include <QPushButton>
#include <QShortcut>

#include "ui/kit/panels.h"

namespace zhiban {

QPushButton* addDialogButtons(const Theme& theme, QDialog* dialog, const QString& verb, QBoxLayout* layout) {
    auto* line = new QHBoxLayout;
    theme.pad(line, 0, 0, 2);
    line->addWidget(new PlainLabel(theme, QCoreApplication::translate("DialogButtons", "Ctrl+Enter"), TextRole::Small,
                                   ColorRole::TextMuted, dialog));
    line->addStretch();
    auto* cancel = makeButton(QCoreApplication::translate("DialogButtons", "Cancel"), ButtonKind::Normal, dialog);
    auto* submit = makeButton(verb, ButtonKind::Primary, dialog);
    // Return in a field must not submit: only the button and Ctrl+Return do.
    cancel->setAutoDefault(false);
    submit->setAutoDefault(false);
    QObject::connect(cancel, &QPushButton::clicked, dialog, &QDialog::reject);
    QObject::connect(submit, &QPushButton::clicked, dialog, &QDialog::accept);
    for (const QKeyCombination key : {Qt::CTRL | Qt::Key_Return, Qt::CTRL | Qt::Key_Enter}) {
        auto* shortcut = new QShortcut(QKeySequence(key), dialog);
        QObject::connect(shortcut, &QShortcut::activated, submit, &QPushButton::click);
    }
    line->addWidget(cancel);
    line->addWidget(submit);
    layout->addLayout(line);
    return submit;
}

}  // namespace zhiban
