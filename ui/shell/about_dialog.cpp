// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/about_dialog.h"

#include <QVBoxLayout>

#include "ui/kit/panels.h"
#include "ui/kit/safe_text_view.h"

namespace zhiban {

AboutDialog::AboutDialog(const Theme& theme, const QString& storeAddress, QWidget* parent) : QDialog(parent) {
    setWindowTitle(tr("About Zhiban"));
    setMinimumWidth(theme.scaled(420));
    auto* column = new QVBoxLayout(this);
    theme.pad(column, 5, 5, 3);
    auto* head = new PanelHeader(theme, tr("Zhiban"), TextRole::Title, this);
    head->setIcon(IconName::Shift, ColorRole::Accent);
    column->addWidget(head);
    auto* purpose = new PlainLabel(theme, tr("A desk for those who listen to the public online and get things fixed."),
                                   TextRole::Body, ColorRole::Text, this);
    purpose->setWordWrap(true);
    column->addWidget(purpose);
    auto* facts = new SafeTextView(theme, this);
    facts->setFitsText(true);
    facts->setAccessibleName(tr("Version and licence"));
    theme.dress(facts, TextRole::Small, ColorRole::TextMuted);
    facts->setText(QStringList{tr("Version %1").arg(QStringLiteral(ZHIBAN_VERSION)),
                               tr("Qt %1").arg(QString::fromLatin1(qVersion())), tr("Store: %1").arg(storeAddress),
                               tr("Free software under the GNU General Public License, version 3 or later.")}
                       .join(QLatin1Char('\n')));
    column->addWidget(facts);
    auto* row = new QHBoxLayout;
    theme.pad(row, 0, 0, 2);
    row->addStretch(1);
    QPushButton* close = makeButton(tr("Close"), ButtonKind::Normal, this);
    close->setDefault(true);
    close->setFocus();
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    row->addWidget(close);
    column->addLayout(row);
}

}  // namespace zhiban
