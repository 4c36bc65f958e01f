// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

#include "ui/rules/presentation/line_diff.h"

namespace zhiban {

class Theme;

// A comparison line by line: what went with a minus and struck out, what came with a plus, each on its own ground.
class DiffView final : public QPlainTextEdit {
    Q_OBJECT

  public:
    DiffView(const Theme& theme, const QString& name, QWidget* parent = nullptr);

    void show(const std::vector<DiffLine>& lines);

  private:
    void colour();

    const Theme& theme_;
    std::vector<DiffLine> lines_;
};

}  // namespace zhiban
