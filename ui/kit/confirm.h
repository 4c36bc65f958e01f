// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace zhiban {

class Theme;

// Asks before what cannot be taken back (publishing, deleting). For everything else act and offer undo.
struct Question {
    QString title;    // "Publish to 3 channels?"
    QString text;     // what will happen, plain text
    QString yesText;  // the verb: "Publish"
    bool dangerous = true;
    QString details = {};
};

// Modal to `parent`. Esc and Return mean no when dangerous; the yes button has to be chosen.
bool confirm(const Theme& theme, const Question& question, QWidget* parent);

}  // namespace zhiban
