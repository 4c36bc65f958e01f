// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QListWidget;
class QWidget;

namespace zhiban {

class Theme;

// A short list of things to tick, each with a key behind its name; nothing ticked means all.
QListWidget* makeTickList(const Theme& theme, QWidget* parent);
// Adds an entry that is not there, or gives one that is its name.
void offerTick(QListWidget& list, const QString& key, const QString& name);
// Ticks exactly these; a key the list does not know is added, so that it is not lost.
void showTicks(QListWidget& list, const QStringList& keys);
QStringList tickedIn(const QListWidget& list);

}  // namespace zhiban
