// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QMenu;

namespace zhiban {

class ShortcutRegistry;

// Fills the menu with every command that can be run now, one sub-menu per category, each with a mnemonic of its
// own. Call it whenever the menu is about to show.
void fillAppMenu(QMenu& menu, const ShortcutRegistry& shortcuts);

// Gives every text a letter for Alt, different within the list: inside Latin words, "(&X)" after Han (its pinyin
// initial if free). Ampersands in the texts are kept as such. Texts beyond the 26 letters and 10 digits get none.
QStringList withMnemonics(const QStringList& texts);

}  // namespace zhiban
