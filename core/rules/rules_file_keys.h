// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

// The words of a rules file, for its reading and its writing.
namespace zhiban::rules_file {

inline const QString NameKey = QStringLiteral("name");
inline const QString LevelKey = QStringLiteral("level");
inline const QString AnyKey = QStringLiteral("any");
inline const QString AllKey = QStringLiteral("all");
inline const QString NoneKey = QStringLiteral("none");
inline const QString LayersKey = QStringLiteral("layers");
inline const QString ActiveKey = QStringLiteral("active");
inline const QString RulesKey = QStringLiteral("rules");

}  // namespace zhiban::rules_file
