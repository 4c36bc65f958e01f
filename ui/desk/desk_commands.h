// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace zhiban {

class DeskPage;
class ShortcutRegistry;

// Registers every command of the desk with its keys, and gives the drawer its buttons. Bare letters work only in the
// columns and the drawer, never in a text field or a dialog.
void addDeskCommands(ShortcutRegistry& shortcuts, DeskPage& page);

// What can be done with a post, in the order of menus.
QStringList postCommandIds();

}  // namespace zhiban
