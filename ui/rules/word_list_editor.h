// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "core/domain/word_list.h"

class QComboBox;
class QLineEdit;
class QPushButton;

namespace zhiban {

class ComposerEditor;
class PlainLabel;
class Theme;

// One word list in the making: words one a line, what they are for, the sources they count for, and which rules
// name it. Holds what is shown; who saves it is the page.
class WordListEditor final : public QWidget {
    Q_OBJECT

  public:
    explicit WordListEditor(const Theme& theme, QWidget* parent = nullptr);

    void show(const WordList& list, const QString& state);  // edited() is not said of it
    void setState(const QString& state);
    void setUsedBy(const QStringList& rules);
    WordList list() const;
    QLineEdit* name() const { return name_; }
    ComposerEditor* words() const { return words_; }
    QPushButton* saveButton() const { return save_; }

  Q_SIGNALS:
    void edited();
    void saveRequested();

  private:
    void showCount();

    WordList shown_;
    QLineEdit* name_;
    QPushButton* save_;
    PlainLabel* state_;
    QComboBox* use_;
    QLineEdit* sources_;
    QLineEdit* note_;
    ComposerEditor* words_;
    PlainLabel* count_;
    PlainLabel* usedBy_;
    bool showing_ = false;
};

}  // namespace zhiban
