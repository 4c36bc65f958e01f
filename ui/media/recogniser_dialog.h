// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "ui/kit/theme.h"
#include "ui/media/recogniser.h"

class QLineEdit;

namespace zhiban {

class PlainLabel;

// Which program of the office's own writes down speech, and how it is called.
class RecogniserDialog final : public QDialog {
    Q_OBJECT

  public:
    RecogniserDialog(const Theme& theme, QString path, QWidget* parent);

  private:
    void save();

    const QString path_;
    RecogniserCommand command_;
    QLineEdit* program_;
    QLineEdit* arguments_;
    PlainLabel* problem_;
};

}  // namespace zhiban
