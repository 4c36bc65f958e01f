// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <vector>

namespace zhiban {

class ShortcutRegistry;
class Theme;

// One page of the help: "rules", "How rules are written".
struct HelpPage {
    QString name;
    QString title;
    bool operator==(const HelpPage&) const = default;
};

// The pages in the language of the program, the first page first, then by title; and the page of the keys, which is
// made from the commands.
std::vector<HelpPage> helpPages();
// As HTML, of our own files alone; empty for an unknown name.
QString helpPage(const QString& name, const ShortcutRegistry& shortcuts);
// How help looks: colours and sizes of the theme.
QString helpStyle(const Theme& theme);

}  // namespace zhiban
