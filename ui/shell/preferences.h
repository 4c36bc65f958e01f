// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QString>
#include <vector>

#include "core/base/result.h"
#include "ui/kit/theme.h"

namespace zhiban {

// What a person chose. State of the window (sizes, columns) is not here but in session_state.h.
struct Preferences {
    ThemeMode theme = ThemeMode::Auto;
    int scalePercent = 100;
    QString language = QStringLiteral("zh_CN");  // or "en"
    QString office;
    QString officer;
    QMap<QString, QString> keys;  // changed shortcuts only: command id → keys (ShortcutRegistry::changedKeys)
    bool searchOnReturn = false;  // searches wait for Return instead of following the typing
    bool listens = true;          // this desk asks the sources; off where a server of the office does
    bool sounds = true;           // alerts are heard; those of life safety rules are anyway
    int soundVolume = 70;         // percent, 10–100
    bool trayMessages = true;     // alerts are also told by the system while another program is in front

    bool operator==(const Preferences&) const = default;
};

// From an INI file. What is missing or not understood keeps its default; never fails. A few KB.
Preferences loadPreferences(const QString& path);
// Writes the whole file anew. Unavailable "preferences.not-saved" with the path when it cannot be written.
Result<Done> savePreferences(const Preferences& preferences, const QString& path);

// The languages the program speaks: code and own name.
struct Language {
    QString code;
    QString name;
};
std::vector<Language> languages();

}  // namespace zhiban
