// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/media/glossary_panel.h"

#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include "core/operations/media/media_acts.h"
#include "core/operations/store_threads.h"
#include "ui/kit/panels.h"
#include "ui/kit/safe_text_view.h"
#include "ui/messages/error_sentence.h"

namespace zhiban {

GlossaryPanel::GlossaryPanel(const PageContext& context, QWidget* parent) : QWidget(parent), context_(context) {
    const Theme& theme = context.theme;
    auto* layout = new QVBoxLayout(this);
    theme.pad(layout, 0, 0, 2);
    auto* header = new PanelHeader(theme, tr("Local words"), TextRole::Strong, this);
    header->setIcon(IconName::Info);
    layout->addWidget(header);
    list_ = new QListWidget(this);
    list_->setAccessibleName(tr("Local words"));
    list_->setWordWrap(true);
    layout->addWidget(list_, 1);
    remove_ = makeIconTextButton(theme, IconName::Trash, tr("Take out"), ButtonKind::Quiet, this);
    remove_->setAutoDefault(false);
    remove_->setEnabled(false);
    connect(remove_, &QPushButton::clicked, this, &GlossaryPanel::removeChosen);
    connect(list_, &QListWidget::currentRowChanged, this, [this](int row) { remove_->setEnabled(row >= 0); });
    layout->addWidget(remove_, 0, Qt::AlignLeft);
    word_ = new QLineEdit(this);
    word_->setPlaceholderText(tr("Word"));
    word_->setAccessibleName(tr("Local word"));
    layout->addWidget(word_);
    meaning_ = new QLineEdit(this);
    meaning_->setPlaceholderText(tr("What it means"));
    meaning_->setAccessibleName(tr("What it means"));
    layout->addWidget(meaning_);
    problem_ = new PlainLabel(theme, TextRole::Small, ColorRole::Danger, this);
    problem_->setWordWrap(true);
    problem_->hide();
    layout->addWidget(problem_);
    QPushButton* add = makeIconTextButton(theme, IconName::Plus, tr("Add the word"), ButtonKind::Normal, this);
    add->setAutoDefault(false);
    connect(add, &QPushButton::clicked, this, &GlossaryPanel::add);
    layout->addWidget(add, 0, Qt::AlignLeft);
    read();
}

void GlossaryPanel::read() {
    context_.store.read(ReadGlossary{}).then(this, [this](const Result<std::vector<GlossaryWord>>& words) {
        if (words) {
            take(*words);
        } else {
            refuse(words.error());
        }
    });
}

void GlossaryPanel::take(const std::vector<GlossaryWord>& words) {
    words_ = words;
    list_->clear();
    for (const GlossaryWord& word : words_) {
        QString line = tr("%1: %2").arg(cleanName(word.word), cleanName(word.meaning));
        if (!word.dialect.isEmpty()) {
            line += QStringLiteral(" (%1)").arg(cleanName(word.dialect));
        }
        (new QListWidgetItem(line, list_))->setData(Qt::UserRole, word.word);
    }
    Q_EMIT wordsChanged();
}

void GlossaryPanel::refuse(const Error& error) {
    problem_->setText(sentenceFor(error));
    problem_->show();
}

void GlossaryPanel::add() {
    problem_->hide();
    context_.store.write(SaveGlossaryWord{{word_->text(), meaning_->text(), dialect_}})
        .then(this, [this](const Result<Done>& saved) {
            if (!saved) {
                refuse(saved.error());
                return;
            }
            word_->clear();
            meaning_->clear();
            read();
        });
}

void GlossaryPanel::removeChosen() {
    if (const QListWidgetItem* item = list_->currentItem()) {
        context_.store.write(RemoveGlossaryWord{item->data(Qt::UserRole).toString()})
            .then(this, [this](const Result<Done>& removed) {
                if (!removed) {
                    refuse(removed.error());
                }
                read();
            });
    }
}

}  // namespace zhiban
