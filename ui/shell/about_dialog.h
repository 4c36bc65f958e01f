// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace zhiban {

class Theme;

// What this is, which version, under which licence, and which store it stands on.
class AboutDialog final : public QDialog {
    Q_OBJECT

  public:
    AboutDialog(const Theme& theme, const QString& storeAddress, QWidget* parent);
};

}  // namespace zhiban
