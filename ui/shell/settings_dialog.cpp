// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/settings_dialog.h"

#include <QCheckBox>
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
    tabs->addTab(makeAlerts(), tr("A&lerts"));
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
    auto* onReturn = new QCheckBox(tr("&Search only when Return is pressed"), page);
    onReturn->setChecked(preferences_.searchOnReturn);
    connect(onReturn, &QCheckBox::toggled, this, [this](bool on) {
        preferences_.searchOnReturn = on;
        tell();
    });
    column->addWidget(onReturn);
    auto* listens = new QCheckBox(tr("This &desk asks the sources"), page);
    listens->setChecked(preferences_.listens);
    connect(listens, &QCheckBox::toggled, this, [this](bool on) {
        preferences_.listens = on;
        tell();
    });
    column->addWidget(listens);
    auto* sharing = new PlainLabel(theme_,
                                   tr("Several desks and servers of one store share the sources. Off: somebody else "
                                      "must ask them, for example zhibanctl collect on a server."),
                                   TextRole::Small, ColorRole::TextMuted, page);
    sharing->setWordWrap(true);
    column->addWidget(sharing);
    column->addStretch(1);
    return page;
}

QWidget* SettingsDialog::makeAlerts() {
    auto* page = new QWidget(this);
    auto* column = new QVBoxLayout(page);
    theme_.pad(column, 0, 3, 3);
    auto* sounds = new QCheckBox(tr("&Play a sound when an alert arrives"), page);
    sounds->setChecked(preferences_.sounds);
    connect(sounds, &QCheckBox::toggled, this, [this](bool on) {
        preferences_.sounds = on;
        tell();
    });
    column->addWidget(sounds);
    auto* note = new PlainLabel(theme_,
                                tr("Which rule rings, and when it is quiet, is said in the rule. Rules that protect "
                                   "life always ring."),
                                TextRole::Small, ColorRole::TextMuted, page);
    note->setWordWrap(true);
    column->addWidget(note);
    auto* rows = new FormRows(theme_, page);
    auto* volume = new QSlider(Qt::Horizontal, page);
    volume->setRange(10, 100);
    volume->setPageStep(10);
    volume->setValue(preferences_.soundVolume);
    rows->addRow(tr("&Volume"), volume);
    connect(volume, &QSlider::valueChanged, this, [this](int percent) {
        preferences_.soundVolume = percent;
        tell();
    });
    column->addWidget(rows);
    auto* tries = new QHBoxLayout;
    theme_.pad(tries, 0, 0, 2);
    for (const auto& [sound, words] : {std::pair(AlertSound::Soft, tr("Try the &soft sound")),
                                       std::pair(AlertSound::Urgent, tr("Try the &urgent sound"))}) {
        QPushButton* button = makeIconTextButton(theme_, IconName::Play, words, ButtonKind::Normal, page);
        connect(button, &QPushButton::clicked, this, [this, sound = sound] { Q_EMIT soundWanted(sound); });
        tries->addWidget(button);
    }
    tries->addStretch(1);
    column->addLayout(tries);
    tried_ = new PlainLabel(theme_, TextRole::Small, ColorRole::Danger, page);
    tried_->setWordWrap(true);
    column->addWidget(tried_);
    auto* tray = new QCheckBox(tr("&Tell of alerts beside the clock while another program is in front"), page);
    tray->setChecked(preferences_.trayMessages);
    connect(tray, &QCheckBox::toggled, this, [this](bool on) {
        preferences_.trayMessages = on;
        tell();
    });
    column->addWidget(tray);
    column->addStretch(1);
    return page;
}

void SettingsDialog::soundTried(bool heard) {
    tried_->setText(heard ? QString() : tr("No sound device answers. Alerts are shown, but not heard."));
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
