// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPlainTextEdit;

namespace zhiban {

class PlainLabel;
class Theme;

// Watches a text that everybody will read: names what of it belongs to a person alone (core/publishing/privacy),
// marks the places and masks them on request. Hidden while there is nothing.
class PrivacyWarning final : public QWidget {
    Q_OBJECT

  public:
    // `editor` outlives this.
    PrivacyWarning(const Theme& theme, QPlainTextEdit* editor, QWidget* parent);

    // Off: neither words nor marks, whatever the text.
    void setWatching(bool watching);

  private:
    void look();
    void mask();

    const Theme& theme_;
    QPlainTextEdit* editor_;
    PlainLabel* words_;
    bool watching_ = false;
};

}  // namespace zhiban
