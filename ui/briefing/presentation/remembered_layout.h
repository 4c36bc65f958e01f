// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>
#include <optional>

namespace zhiban {

// How somebody arranged the briefing's screen: the order of the sections, those hidden, the widths of the panes.
struct RememberedLayout {
    QStringList order;
    QStringList hidden;
    QList<int> sizes;

    bool operator==(const RememberedLayout&) const = default;

    QByteArray toBytes() const;
    // Nothing for what another version wrote.
    static std::optional<RememberedLayout> fromBytes(const QByteArray& bytes);
};

}  // namespace zhiban
