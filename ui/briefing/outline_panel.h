// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "ui/kit/theme.h"

class QListView;

namespace zhiban {

class OutlineModel;
class ShortcutRegistry;

// The sections: Space shows or hides one, Alt+Up and Alt+Down (or dragging) move it, Return goes to it.
class OutlinePanel final : public QWidget {
    Q_OBJECT

  public:
    OutlinePanel(const Theme& theme, ShortcutRegistry& shortcuts, QWidget* parent = nullptr);

    OutlineModel& model() const { return *model_; }
    QListView* list() const { return list_; }

  Q_SIGNALS:
    void sectionChosen(const QString& id);

  private:
    void moveCurrent(int step);

    OutlineModel* model_;
    QListView* list_;
};

}  // namespace zhiban
