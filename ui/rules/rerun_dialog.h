// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <utility>

#include "core/base/clock.h"

class QDateEdit;

namespace zhiban {

class Theme;

// Over which days the rules in force are run again.
class RerunDialog final : public QDialog {
    Q_OBJECT

  public:
    RerunDialog(const Theme& theme, TimePoint now, QWidget* parent);

    // Midnights of the office's zone; the end is exclusive.
    std::pair<TimePoint, TimePoint> period() const;

  private:
    QDateEdit* from_;
    QDateEdit* to_;
};

}  // namespace zhiban
