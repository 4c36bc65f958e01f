// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/settings_dialog.h"

#include <QComboBox>
#include <QLineEdit>
#include <QSlider>
#include <QTabWidget>
#include <QVBoxLayout>

#include "ui/kit/panels.h"
#include "ui/kit/segmented_control.h"
#include "ui/kit/shortcut_registry.h"
#include "ui/shell/keys_page.h"

namespace zhiban {

SettingsDialog::SettingsDialog(const Theme& theme, ShortcutRegistry& shortcuts, const Preferences& preferences,
                               QWidget* parent)
    : QDialog(parent),
      theme_(theme),
      shortcuts_(shortcuts),
      preferences_(preferences),
      startLanguage_(preferences.language) {
    setWindowTitle(tr("Settings"));
    resize(theme.scaled(520), theme.scaled(520));
    auto* column = new QVBoxLayout(this);
    theme.pad(column, 4, 4, 3);
    auto* tabs = new QTabWidget(this);
    tabs->setAccessibleName(tr("Settings"));
    tabs->tabBar()->setAccessibleName(tr("Settings"));
    tabs->addTab(makeGeneral(), tr("&General"));
    tabs->addTab(makeLook(), tr("&Appearance"));
    tabs->addTab(makeKeys(), tr("&Keyboard"));
    column->addWidget(tabs, 1);
    auto* row = new QHBoxLayout;
    theme.pad(row, 0, 0, 2);
    row->addStretch(1);
    QPushButton* close = makeButton(tr("Close"), ButtonKind::Normal, this);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    row->addWidget(close);
    column->addLayout(row);
    first_->setFocus();
}

QWidget* SettingsDialog::makeGeneral() {
    auto* page = new QWidget(this);
    auto* column = new QVBoxLayout(page);
    theme_.pad(column, 0, 3, 3);
    auto* rows = new FormRows(theme_, page);
    auto* office = new QLineEdit(preferences_.office, page);
    first_ = office;
    rows->addRow(tr("&Office"), office, tr("Stands at the top and on every document."));
    connect(office, &QLineEdit::editingFinished, this, [this, office] {
        if (office->text().trimmed() != preferences_.office) {
            preferences_.office = office->text().trimmed();
            tell();
        }
    });
    auto* officer = new QLineEdit(preferences_.officer, page);
    rows->addRow(tr("O&fficer"), officer, tr("Signs what is done while nobody is on shift."));
    connect(officer, &QLineEdit::editingFinished, this, [this, officer] {
        if (officer->text().trimmed() != preferences_.officer) {
            preferences_.officer = officer->text().trimmed();
            tell();
        }
    });
    auto* language = new QComboBox(page);
    for (const Language& one : languages()) {
        language->addItem(one.name, one.code);
    }
    language->setCurrentIndex(language->findData(preferences_.language));
    rows->addRow(tr("&Language"), language);
    connect(language, &QComboBox::activated, this, [this, language, rows] {
        preferences_.language = language->currentData().toString();
        rows->setProblem(language, preferences_.language == startLanguage_
                                       ? QString()
                                       : tr("The language changes when the program is started again."));
        tell();
    });
    column->addWidget(rows);
    column->addStretch(1);
    return page;
}

QWidget* SettingsDialog::makeLook() {
    auto* page = new QWidget(this);
    auto* column = new QVBoxLayout(page);
    theme_.pad(column, 0, 3, 3);
    auto* rows = new FormRows(theme_, page);
    auto* mode = new SegmentedControl(theme_, tr("Theme"), page);
    mode->addSegment(tr("Like the system"));
    mode->addSegment(tr("Light"), IconName::Sun);
    mode->addSegment(tr("Dark"), IconName::Moon);
    mode->setCurrent(static_cast<int>(preferences_.theme));
    rows->addRow(tr("Theme"), mode);
    connect(mode, &SegmentedControl::currentChanged, this, [this](int index) {
        preferences_.theme = static_cast<ThemeMode>(index);
        tell();
    });
    auto* scale = new QComboBox(page);
    for (int percent = 100; percent <= 200; percent += 10) {
        scale->addItem(QStringLiteral("%1 %").arg(percent), percent);
    }
    scale->setCurrentIndex(scale->findData(preferences_.scalePercent));
    rows->addRow(tr("&Size of everything"), scale, tr("Also Ctrl + and Ctrl −, Ctrl 0 for 100 %."));
    connect(scale, &QComboBox::activated, this, [this, scale] {
        preferences_.scalePercent = scale->currentData().toInt();
        tell();
    });
    column->addWidget(rows);
    column->addStretch(1);
    return page;
}

QWidget* SettingsDialog::makeKeys() {
    auto* page = new KeysPage(theme_, shortcuts_, this);
    connect(page, &KeysPage::keysChanged, this, [this] {
        preferences_.keys = shortcuts_.changedKeys();
        tell();
    });
    return page;
}

}  // namespace zhiban
