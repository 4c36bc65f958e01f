// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <optional>

namespace zhiban {

// A FetchState::position that belongs to what was asked: once the source is asked something else, it says nothing.
struct Position {
    // A short mark of what is asked: the settings that decide what a position means.
    static QString markOf(const QStringList& asked);
    static QString written(const QString& mark, const QString& value) { return mark + u' ' + value; }
    static std::optional<QString> read(const QString& position, const QString& mark);
};

}  // namespace zhiban
