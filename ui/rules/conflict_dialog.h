// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace zhiban {

class Theme;

// Somebody else saved in between: theirs and ours, line by line, and what to do with ours. Closed without a choice,
// nothing is saved and ours stays a draft.
class ConflictDialog final : public QDialog {
    Q_OBJECT

  public:
    ConflictDialog(const Theme& theme, const QString& name, const QString& who, const QStringList& theirs,
                   const QStringList& ours, QWidget* parent);

  Q_SIGNALS:
    void reloadChosen();     // theirs; ours is given up
    void overwriteChosen();  // ours becomes the version after theirs
};

}  // namespace zhiban
