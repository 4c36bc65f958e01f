// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/cheat_sheet.h"

#include <QHeaderView>
#include <QTableWidget>
#include <QVBoxLayout>

#include "ui/kit/command_palette.h"
#include "ui/kit/panels.h"
#include "ui/kit/search_field.h"

namespace zhiban {

namespace {

QTableWidgetItem* cell(const QString& text) {
    auto* item = new QTableWidgetItem(text);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    return item;
}

}  // namespace

CheatSheet::CheatSheet(const Theme& theme, const ShortcutRegistry& shortcuts, QWidget* parent)
    : QDialog(parent), shortcuts_(shortcuts), table_(new QTableWidget(this)) {
    setWindowTitle(tr("Keyboard"));
    resize(theme.scaled(560), theme.scaled(600));
    auto* column = new QVBoxLayout(this);
    theme.pad(column, 4, 4, 3);
    auto* head = new PanelHeader(theme, tr("Keyboard"), TextRole::Heading, this);
    head->setIcon(IconName::Keyboard);
    column->addWidget(head);
    auto* search = new SearchField(theme, tr("Find a command"), this);
    column->addWidget(search);
    column->addWidget(table_, 1);
    table_->setAccessibleName(tr("Commands and their keys"));
    table_->setColumnCount(3);
    table_->setHorizontalHeaderLabels({tr("Where"), tr("Command"), tr("Keys")});
    table_->verticalHeader()->hide();
    table_->setShowGrid(false);
    table_->setFrameShape(QFrame::NoFrame);
    table_->setSelectionBehavior(QAbstractItemView::SelectRows);
    table_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table_->horizontalHeader()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    table_->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    table_->horizontalHeader()->setSectionResizeMode(2, QHeaderView::ResizeToContents);
    connect(search, &SearchField::searchRequested, this, &CheatSheet::filter);
    connect(search, &SearchField::left, this, &QDialog::reject);
    filter({});
    search->setFocus();
}

void CheatSheet::filter(const QString& words) {
    table_->setRowCount(0);
    for (const ShortcutRegistry::Entry& entry : shortcuts_.commands()) {
        if (entry.keys.isEmpty()) {
            continue;
        }
        const QString keys = QKeySequence::listToString(entry.keys, QKeySequence::NativeText);
        const QString other = entry.command.category + QLatin1Char(' ') + keys + QLatin1Char(' ') + entry.command.id;
        if (paletteScore(words, entry.command.text, other) == 0) {
            continue;
        }
        const int row = table_->rowCount();
        table_->insertRow(row);
        table_->setItem(row, 0, cell(entry.command.category));
        table_->setItem(row, 1, cell(entry.command.text));
        table_->setItem(row, 2, cell(keys));
    }
}

}  // namespace zhiban
