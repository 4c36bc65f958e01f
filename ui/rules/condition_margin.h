// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace zhiban {

class ConditionEditor;
class Theme;

// Line numbers, and a cross or a triangle where something is to be said about the line.
class ConditionMargin final : public QWidget {
    Q_OBJECT

  public:
    ConditionMargin(const Theme& theme, ConditionEditor* editor);

    int wantedWidth() const;

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    const Theme& theme_;
    ConditionEditor* editor_;
};

}  // namespace zhiban
