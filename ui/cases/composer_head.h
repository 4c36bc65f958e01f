// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "ui/cases/composer_mode.h"

class QComboBox;

namespace zhiban {

class IconView;
class PlainLabel;

// Above the text: what kind it is and who will read it, and for a public answer how the citizen was told.
class ComposerHead final : public QWidget {
    Q_OBJECT

  public:
    explicit ComposerHead(const Theme& theme, QWidget* parent);

    void show(ComposerMode mode);
    QString channel() const;
    void setChannel(const QString& channel);  // empty = the usual one
    // The office's accounts that the case has noted: offered as ways of telling, "@…".
    void setAccounts(const QStringList& accounts);
    // That of them which is the way chosen; empty: another way.
    QString account() const;

  Q_SIGNALS:
    void channelChanged();

  private:
    IconView* icon_;
    PlainLabel* label_;
    PlainLabel* hint_;
    QComboBox* channel_;
    QStringList accounts_;
};

}  // namespace zhiban
