// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "core/operations/sources/import_opml.h"

class QListWidget;
class QPushButton;

namespace zhiban {

class Theme;

// What a list of feeds would bring, to be ticked. What is listened to already is shown and cannot be taken twice.
class OpmlDialog final : public QDialog {
    Q_OBJECT

  public:
    OpmlDialog(const Theme& theme, const OpmlPreview& preview, QWidget* parent);

    std::vector<Subscription> chosen() const;
    QListWidget* list() const { return list_; }

  private:
    void count();

    const OpmlPreview preview_;
    QListWidget* list_;
    QPushButton* submit_;
};

}  // namespace zhiban
