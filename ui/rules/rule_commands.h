// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace zhiban {

class RulesPage;
class ShortcutRegistry;

// What an officer can do in the laboratory, as commands with keys: menus, palette and cheat sheet show the same.
void addRuleCommands(ShortcutRegistry& shortcuts, RulesPage& page);
// Those of a rule's own menu, in its order.
QStringList ruleMenuCommands();

}  // namespace zhiban
