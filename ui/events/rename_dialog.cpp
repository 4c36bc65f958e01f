// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/events/rename_dialog.h"

#include <QLineEdit>
#include <QVBoxLayout>

#include "ui/kit/dialog_buttons.h"
#include "ui/kit/panels.h"

namespace zhiban {

RenameDialog::RenameDialog(const Theme& theme, const QString& name, const QString& firstTitle, QWidget* parent)
    : QDialog(parent) {
    setWindowTitle(tr("Rename the event"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto* layout = new QVBoxLayout(this);
    theme.pad(layout, 4, 4, 3);
    auto* rows = new FormRows(theme, this);
    name_ = new QLineEdit(name, rows);
    name_->setMaxLength(200);
    name_->setPlaceholderText(firstTitle);
    rows->addRow(tr("&Name"), name_, tr("Left empty, it is called like its first post again."));
    layout->addWidget(rows);
    addDialogButtons(theme, this, tr("Rename"), layout);
    name_->setFocus();
    name_->selectAll();
    setMinimumWidth(theme.scaled(460));
}

QString RenameDialog::name() const {
    return name_->text().simplified();
}

}  // namespace zhiban
