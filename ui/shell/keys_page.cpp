// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/keys_page.h"

#include <QHeaderView>
#include <QKeySequenceEdit>
#include <QSignalBlocker>
#include <QTableWidget>
#include <QVBoxLayout>

#include "ui/kit/panels.h"

namespace zhiban {

KeysPage::KeysPage(const Theme& theme, ShortcutRegistry& shortcuts, QWidget* parent)
    : QWidget(parent),
      shortcuts_(shortcuts),
      table_(new QTableWidget(this)),
      keys_(new QKeySequenceEdit(this)),
      reset_(makeButton(tr("Back to default"), ButtonKind::Normal, this)),
      problem_(new PlainLabel(theme, TextRole::Small, ColorRole::Danger, this)) {
    auto* column = new QVBoxLayout(this);
    theme.pad(column, 0, 3, 3);
    column->addWidget(table_, 1);
    auto* row = new QHBoxLayout;
    theme.pad(row, 0, 0, 2);
    auto* label = new PlainLabel(theme, tr("New keys"), TextRole::Small, ColorRole::TextMuted, this);
    row->addWidget(label);
    row->addWidget(keys_, 1);
    row->addWidget(reset_);
    column->addLayout(row);
    column->addWidget(problem_);
    problem_->setWordWrap(true);
    keys_->setAccessibleName(tr("New keys of the chosen command"));
    keys_->setFocusPolicy(Qt::StrongFocus);
    for (QWidget* inner : keys_->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly)) {
        inner->setAccessibleName(keys_->accessibleName());
    }
    table_->setAccessibleName(tr("Commands and their keys"));
    table_->setColumnCount(2);
    table_->setHorizontalHeaderLabels({tr("Command"), tr("Keys")});
    table_->verticalHeader()->hide();
    table_->setShowGrid(false);
    table_->setSelectionBehavior(QAbstractItemView::SelectRows);
    table_->setSelectionMode(QAbstractItemView::SingleSelection);
    table_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table_->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    table_->horizontalHeader()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    fill();
    connect(table_, &QTableWidget::currentCellChanged, this, &KeysPage::showCurrent);
    connect(keys_, &QKeySequenceEdit::editingFinished, this, &KeysPage::assign);
    connect(reset_, &QPushButton::clicked, this, &KeysPage::reset);
    table_->setCurrentCell(0, 0);
    showCurrent();
}

void KeysPage::fill() {
    const QSignalBlocker quiet(table_);
    const std::vector<ShortcutRegistry::Entry> commands = shortcuts_.commands();
    table_->setRowCount(static_cast<int>(commands.size()));
    for (size_t i = 0; i < commands.size(); ++i) {
        const ShortcutRegistry::Entry& entry = commands[i];
        auto* name =
            new QTableWidgetItem(tr("%1: %2", "category, command").arg(entry.command.category, entry.command.text));
        name->setData(Qt::UserRole, entry.command.id);
        auto* keys = new QTableWidgetItem(QKeySequence::listToString(entry.keys, QKeySequence::NativeText));
        for (QTableWidgetItem* item : {name, keys}) {
            item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        }
        table_->setItem(static_cast<int>(i), 0, name);
        table_->setItem(static_cast<int>(i), 1, keys);
    }
}

QString KeysPage::currentId() const {
    const QTableWidgetItem* item = table_->item(table_->currentRow(), 0);
    return item == nullptr ? QString() : item->data(Qt::UserRole).toString();
}

void KeysPage::showCurrent() {
    const QSignalBlocker quiet(keys_);
    const QAction* action = shortcuts_.action(currentId());
    keys_->setKeySequence(action == nullptr ? QKeySequence() : action->shortcut());
    reset_->setEnabled(shortcuts_.changedKeys().contains(currentId()));
    problem_->clear();
}

void KeysPage::assign() {
    const QAction* action = shortcuts_.action(currentId());
    const QKeySequence wanted = keys_->keySequence();
    if (action == nullptr || wanted == action->shortcut()) {
        return;
    }
    const QList<QKeySequence> keys = wanted.isEmpty() ? QList<QKeySequence>() : QList<QKeySequence>{wanted};
    if (!shortcuts_.setKeys(currentId(), keys)) {
        showCurrent();
        problem_->setText(ShortcutRegistry::isTakenElsewhere(wanted)
                              ? tr("%1 belongs to input methods or other software. Choose other keys.")
                                    .arg(wanted.toString(QKeySequence::NativeText))
                              : tr("%1 is taken by another command. Choose other keys.")
                                    .arg(wanted.toString(QKeySequence::NativeText)));
        return;
    }
    afterChange();
}

void KeysPage::reset() {
    shortcuts_.resetKeys(currentId());
    afterChange();
}

void KeysPage::afterChange() {
    fill();
    showCurrent();
    Q_EMIT keysChanged();
}

}  // namespace zhiban
