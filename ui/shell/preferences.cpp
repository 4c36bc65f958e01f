// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/preferences.h"

#include <QSettings>
#include <algorithm>

namespace zhiban {

namespace {

const QString themeKey = QStringLiteral("look/theme");
const QString scaleKey = QStringLiteral("look/scale");
const QString languageKey = QStringLiteral("desk/language");
const QString officeKey = QStringLiteral("desk/office");
const QString officerKey = QStringLiteral("desk/officer");
const QString searchKey = QStringLiteral("desk/searchOnReturn");
const QString listensKey = QStringLiteral("desk/listens");
const QString soundsKey = QStringLiteral("alerts/sounds");
const QString volumeKey = QStringLiteral("alerts/volume");
const QString trayKey = QStringLiteral("alerts/trayMessages");
const QString keysGroup = QStringLiteral("keys");

QString themeText(ThemeMode mode) {
    switch (mode) {
        case ThemeMode::Auto:
            return QStringLiteral("auto");
        case ThemeMode::Light:
            return QStringLiteral("light");
        case ThemeMode::Dark:
            return QStringLiteral("dark");
    }
    return {};
}

ThemeMode themeFrom(const QString& text) {
    for (const ThemeMode mode : {ThemeMode::Light, ThemeMode::Dark}) {
        if (text == themeText(mode)) {
            return mode;
        }
    }
    return ThemeMode::Auto;
}

}  // namespace

std::vector<Language> languages() {
    return {{QStringLiteral("zh_CN"), QStringLiteral("简体中文")}, {QStringLiteral("en"), QStringLiteral("English")}};
}

Preferences loadPreferences(const QString& path) {
    QSettings file(path, QSettings::IniFormat);
    Preferences loaded;
    loaded.theme = themeFrom(file.value(themeKey).toString());
    bool isNumber = false;
    const int scale = file.value(scaleKey).toInt(&isNumber);
    if (isNumber) {
        loaded.scalePercent = std::clamp(scale, 100, 200);
    }
    const QString language = file.value(languageKey).toString();
    const std::vector<Language> known = languages();
    if (std::any_of(known.begin(), known.end(), [&](const Language& one) { return one.code == language; })) {
        loaded.language = language;
    }
    loaded.office = file.value(officeKey).toString();
    loaded.officer = file.value(officerKey).toString();
    loaded.searchOnReturn = file.value(searchKey, loaded.searchOnReturn).toBool();
    loaded.listens = file.value(listensKey, loaded.listens).toBool();
    loaded.sounds = file.value(soundsKey, loaded.sounds).toBool();
    const int volume = file.value(volumeKey).toInt(&isNumber);
    if (isNumber) {
        loaded.soundVolume = std::clamp(volume, 10, 100);
    }
    loaded.trayMessages = file.value(trayKey, loaded.trayMessages).toBool();
    file.beginGroup(keysGroup);
    for (const QString& id : file.childKeys()) {
        loaded.keys[id] = file.value(id).toString();
    }
    return loaded;
}

Result<Done> savePreferences(const Preferences& preferences, const QString& path) {
    QSettings file(path, QSettings::IniFormat);
    file.clear();
    file.setValue(themeKey, themeText(preferences.theme));
    file.setValue(scaleKey, preferences.scalePercent);
    file.setValue(languageKey, preferences.language);
    file.setValue(officeKey, preferences.office);
    file.setValue(officerKey, preferences.officer);
    file.setValue(searchKey, preferences.searchOnReturn);
    file.setValue(listensKey, preferences.listens);
    file.setValue(soundsKey, preferences.sounds);
    file.setValue(volumeKey, preferences.soundVolume);
    file.setValue(trayKey, preferences.trayMessages);
    file.beginGroup(keysGroup);
    for (auto entry = preferences.keys.constBegin(); entry != preferences.keys.constEnd(); ++entry) {
        file.setValue(entry.key(), entry.value());
    }
    file.endGroup();
    file.sync();
    if (file.status() != QSettings::NoError) {
        return fail(ErrorKind::Unavailable, QStringLiteral("the preferences could not be written to %1").arg(path),
                    QStringLiteral("preferences.not-saved"), {path});
    }
    return Done{};
}

}  // namespace zhiban
