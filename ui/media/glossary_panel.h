// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "core/base/result.h"
#include "core/domain/media.h"
#include "ui/kit/page.h"

class QLineEdit;
class QListWidget;
class QPushButton;

namespace zhiban {

class PlainLabel;

// The office's list of local words: what is in it, adding one, taking one out. Everybody's; each change is an act.
class GlossaryPanel final : public QWidget {
    Q_OBJECT

  public:
    explicit GlossaryPanel(const PageContext& context, QWidget* parent = nullptr);

    const std::vector<GlossaryWord>& words() const { return words_; }
    QLineEdit* wordField() const { return word_; }
    QLineEdit* meaningField() const { return meaning_; }
    QListWidget* list() const { return list_; }
    void setDialect(const QString& dialect) { dialect_ = dialect; }
    void add();
    void removeChosen();

  Q_SIGNALS:
    void wordsChanged();

  private:
    void read();
    void take(const std::vector<GlossaryWord>& words);
    void refuse(const Error& error);

    const PageContext& context_;
    std::vector<GlossaryWord> words_;
    QString dialect_;
    QListWidget* list_;
    QLineEdit* word_;
    QLineEdit* meaning_;
    QPushButton* remove_;
    PlainLabel* problem_;
};

}  // namespace zhiban
