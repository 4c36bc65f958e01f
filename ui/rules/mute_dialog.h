// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "core/base/clock.h"

class QDateTimeEdit;

namespace zhiban {

class Theme;

// Until when a rule is to be muted: a day and an hour, always an end.
class MuteDialog final : public QDialog {
    Q_OBJECT

  public:
    MuteDialog(const Theme& theme, const QString& rule, TimePoint now, QWidget* parent);

    TimePoint until() const;

  private:
    QDateTimeEdit* until_;
};

}  // namespace zhiban
