// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/word_list_editor.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QVBoxLayout>

#include "ui/kit/composer_editor.h"
#include "ui/kit/help_topic.h"
#include "ui/kit/panels.h"
#include "ui/rules/presentation/rule_words.h"

namespace zhiban {

namespace {

// Lines without blanks around them; empty ones are left out.
QStringList wordsOf(const QString& text) {
    QStringList words;
    for (const QString& line : text.split(QLatin1Char('\n'))) {
        if (!line.trimmed().isEmpty()) {
            words << line.trimmed();
        }
    }
    return words;
}

QStringList keysOf(const QString& text) {
    static const QRegularExpression between(QStringLiteral("[,，、\\s]+"));
    return text.split(between, Qt::SkipEmptyParts);
}

}  // namespace

WordListEditor::WordListEditor(const Theme& theme, QWidget* parent) : QWidget(parent) {
    setHelpTopic(this, QStringLiteral("rules#lists"));
    auto* layout = new QVBoxLayout(this);
    theme.pad(layout, 3, 2, 2);
    auto* line = new QHBoxLayout;
    theme.pad(line, 0, 0, 2);
    name_ = new QLineEdit(this);
    name_->setAccessibleName(tr("Name of the list"));
    name_->setPlaceholderText(tr("Name of the list"));
    name_->setMaxLength(60);
    theme.dress(name_, TextRole::Strong);
    line->addWidget(name_, 1);
    save_ = makeIconTextButton(theme, IconName::Check, tr("Save"), ButtonKind::Primary, this);
    save_->setToolTip(tr("Save as the next version (Ctrl+S)"));
    line->addWidget(save_);
    layout->addLayout(line);
    state_ = new PlainLabel(theme, TextRole::Small, ColorRole::TextMuted, this);
    layout->addWidget(state_);
    auto* rows = new FormRows(theme, this);
    use_ = new QComboBox(rows);
    for (const WordListUse use : {WordListUse::Named, WordListUse::Excludes}) {
        use_->addItem(RuleWords::use(use), static_cast<int>(use));
    }
    rows->addRow(tr("&Use"), use_, tr("Rules for life safety are never kept from alerting."));
    sources_ = new QLineEdit(rows);
    sources_->setPlaceholderText(tr("all sources"));
    rows->addRow(tr("S&ources"), sources_, tr("Keys of the sources whose posts it counts for, with commas between."));
    note_ = new QLineEdit(rows);
    rows->addRow(tr("&Note"), note_);
    layout->addWidget(rows);
    auto* head = new QHBoxLayout;
    theme.pad(head, 0, 0, 2);
    head->addWidget(new PlainLabel(theme, tr("Words, one a line"), TextRole::Strong, ColorRole::Text, this));
    count_ = new PlainLabel(theme, TextRole::Small, ColorRole::TextMuted, this);
    head->addWidget(count_);
    head->addStretch();
    layout->addLayout(head);
    words_ = new ComposerEditor(theme, tr("Words, one a line"), this);
    words_->setFrameShape(QFrame::StyledPanel);
    words_->setPlaceholderText(tr("A line “list:name” takes in another list."));
    layout->addWidget(words_, 1);
    usedBy_ = new PlainLabel(theme, TextRole::Small, ColorRole::TextMuted, this);
    usedBy_->setWordWrap(true);
    layout->addWidget(usedBy_);
    for (QLineEdit* field : {name_, sources_, note_}) {
        connect(field, &QLineEdit::textEdited, this, &WordListEditor::edited);
    }
    connect(use_, &QComboBox::activated, this, &WordListEditor::edited);
    connect(words_, &QPlainTextEdit::textChanged, this, [this] {
        showCount();
        if (!showing_) {
            Q_EMIT edited();
        }
    });
    connect(words_, &ComposerEditor::submitRequested, this, &WordListEditor::saveRequested);
    connect(save_, &QPushButton::clicked, this, &WordListEditor::saveRequested);
}

void WordListEditor::show(const WordList& list, const QString& state) {
    showing_ = true;
    shown_ = list;
    name_->setText(list.name);
    use_->setCurrentIndex(use_->findData(static_cast<int>(list.use)));
    sources_->setText(list.sources.join(QStringLiteral(", ")));
    note_->setText(list.note);
    const QString words = list.words.join(QLatin1Char('\n'));
    if (wordsOf(words_->toPlainText()) != list.words) {
        words_->setPlainText(words);
    }
    showCount();
    setState(state);
    showing_ = false;
}

void WordListEditor::setState(const QString& state) {
    state_->setText(state);
}

void WordListEditor::setUsedBy(const QStringList& rules) {
    usedBy_->setText(rules.isEmpty() ? tr("No rule names this list.")
                                     : tr("Named by: %1").arg(rules.join(tr(", ", "between the items of a list"))));
}

WordList WordListEditor::list() const {
    WordList list = shown_;
    list.name = name_->text().trimmed();
    list.use = static_cast<WordListUse>(use_->currentData().toInt());
    list.sources = keysOf(sources_->text());
    list.note = note_->text();
    list.words = wordsOf(words_->toPlainText());
    return list;
}

void WordListEditor::showCount() {
    count_->setText(tr("%n word(s)", nullptr, static_cast<int>(wordsOf(words_->toPlainText()).size())));
}

}  // namespace zhiban
