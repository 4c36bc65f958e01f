// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sources/reason_dialog.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/kit/dialog_buttons.h"
#include "ui/kit/panels.h"

namespace zhiban {

ReasonDialog::ReasonDialog(const Theme& theme, const QString& title, const QString& text, const QString& verb,
                           QWidget* parent)
    : QDialog(parent) {
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    auto* layout = new QVBoxLayout(this);
    theme.pad(layout, 4, 4, 3);
    auto* what = new PlainLabel(theme, text, TextRole::Body, ColorRole::Text, this);
    what->setWordWrap(true);
    layout->addWidget(what);
    auto* rows = new FormRows(theme, this);
    reason_ = new QLineEdit(rows);
    reason_->setMaxLength(200);
    rows->addRow(tr("&Why"), reason_, tr("Kept with the act; the next officer reads it."));
    layout->addWidget(rows);
    QPushButton* submit = addDialogButtons(theme, this, verb, layout);
    submit->setEnabled(false);
    connect(reason_, &QLineEdit::textChanged, submit, [this, submit] { submit->setEnabled(!reason().isEmpty()); });
    reason_->setFocus();
    setMinimumWidth(theme.scaled(420));
}

QString ReasonDialog::reason() const {
    return reason_->text().trimmed();
}

}  // namespace zhiban
