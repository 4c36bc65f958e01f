// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/conflict_dialog.h"

#include <QPushButton>
#include <QVBoxLayout>

#include "ui/kit/panels.h"
#include "ui/rules/diff_view.h"

namespace zhiban {

ConflictDialog::ConflictDialog(const Theme& theme, const QString& name, const QString& who, const QStringList& theirs,
                               const QStringList& ours, QWidget* parent)
    : QDialog(parent) {
    setWindowTitle(tr("Somebody else saved it"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(theme.scaled(640), theme.scaled(520));
    auto* layout = new QVBoxLayout(this);
    theme.pad(layout, 4, 4, 3);
    auto* text = new PlainLabel(theme,
                                tr("%1 saved “%2” while you were writing. Nothing was overwritten. Below: theirs with "
                                   "a minus, yours with a plus.")
                                    .arg(who.isEmpty() ? tr("Another officer") : who, name),
                                TextRole::Body, ColorRole::Text, this);
    text->setWordWrap(true);
    layout->addWidget(text);
    auto* diff = new DiffView(theme, tr("Theirs and yours"), this);
    diff->show(lineDiff(theirs, ours));
    diff->setFrameShape(QFrame::StyledPanel);
    layout->addWidget(diff, 1);
    auto* line = new QHBoxLayout;
    theme.pad(line, 0, 0, 2);
    line->addStretch();
    auto* later = makeButton(tr("Decide later"), ButtonKind::Normal, this);
    auto* reload = makeButton(tr("Take theirs"), ButtonKind::Normal, this);
    auto* overwrite = makeButton(tr("Save yours as the next version"), ButtonKind::Primary, this);
    for (QPushButton* button : {later, reload, overwrite}) {
        button->setAutoDefault(false);
        line->addWidget(button);
        connect(button, &QPushButton::clicked, this, &QDialog::close);
    }
    layout->addLayout(line);
    connect(reload, &QPushButton::clicked, this, &ConflictDialog::reloadChosen);
    connect(overwrite, &QPushButton::clicked, this, &ConflictDialog::overwriteChosen);
    later->setFocus();
}

}  // namespace zhiban
