// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

// The words of a rules file, for its reading and its writing.
namespace zhiban::rules_file {

inline const QString RulesKey = QStringLiteral("rules");
inline const QString ListsKey = QStringLiteral("lists");

inline const QString NameKey = QStringLiteral("name");
inline const QString ActiveKey = QStringLiteral("active");
inline const QString NoteKey = QStringLiteral("note");

// Rules
inline const QString LevelKey = QStringLiteral("level");
inline const QString ConditionKey = QStringLiteral("condition");
inline const QString AnyKey = QStringLiteral("any");
inline const QString AllKey = QStringLiteral("all");
inline const QString NoneKey = QStringLiteral("none");
inline const QString LayersKey = QStringLiteral("layers");
inline const QString TierHoursKey = QStringLiteral("tierHours");
inline const QString LifeSafetyKey = QStringLiteral("lifeSafety");
inline const QString SoundKey = QStringLiteral("sound");
inline const QString QuietKey = QStringLiteral("quiet");
inline const QString ExpiresKey = QStringLiteral("expires");
inline const QString MutedUntilKey = QStringLiteral("mutedUntil");

// Lists
inline const QString UseKey = QStringLiteral("use");
inline const QString WordsKey = QStringLiteral("words");
inline const QString SourcesKey = QStringLiteral("sources");

// "22:00"
inline const QString ClockFormat = QStringLiteral("HH:mm");

}  // namespace zhiban::rules_file
