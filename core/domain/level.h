// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>

namespace zhiban {

// The four colours of Chinese emergency practice (蓝 一般, 黄 较大, 橙 重大, 红 特别重大). A larger value is graver.
enum class Level { Blue = 0, Yellow = 1, Orange = 2, Red = 3 };

inline QString levelKey(Level level) {
    switch (level) {
        case Level::Blue:
            return QStringLiteral("blue");
        case Level::Yellow:
            return QStringLiteral("yellow");
        case Level::Orange:
            return QStringLiteral("orange");
        case Level::Red:
            return QStringLiteral("red");
    }
    return {};
}

inline std::optional<Level> levelFromKey(QStringView key) {
    for (const Level level : {Level::Blue, Level::Yellow, Level::Orange, Level::Red}) {
        if (key == levelKey(level)) {
            return level;
        }
    }
    return std::nullopt;
}

}  // namespace zhiban
