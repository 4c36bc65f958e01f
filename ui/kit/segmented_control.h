// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "ui/kit/icons.h"

class QButtonGroup;
class QHBoxLayout;

namespace zhiban {

// Two to five choices side by side, exactly one taken. Arrow keys move between them.
class SegmentedControl final : public QWidget {
    Q_OBJECT

  public:
    // `name` is what the choice is about, for screen readers.
    SegmentedControl(const Theme& theme, const QString& name, QWidget* parent = nullptr);

    // Returns the index.
    int addSegment(const QString& text, std::optional<IconName> icon = std::nullopt);
    int current() const;
    void setCurrent(int index);  // no signal if it is current already
    void setSegmentEnabled(int index, bool enabled);

  Q_SIGNALS:
    void currentChanged(int index);

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    const Theme& theme_;
    QHBoxLayout* layout_;
    QButtonGroup* group_;
};

}  // namespace zhiban
