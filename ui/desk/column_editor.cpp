// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/column_editor.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include "core/operations/desk/feed_questions.h"
#include "core/operations/store_threads.h"
#include "ui/desk/desk_words.h"
#include "ui/desk/filter_form.h"
#include "ui/kit/formats.h"
#include "ui/kit/panels.h"

namespace zhiban {

ColumnEditor::ColumnEditor(const PageContext& context, Task task, const DeskColumn& column, QWidget* parent)
    : QDialog(parent), context_(context), column_(column) {
    build(task);
    const auto changed = [this] { previewDelay_.start(); };
    connect(words_, &QLineEdit::textChanged, this, changed);
    connect(form_, &FilterForm::changed, this, changed);
    previewDelay_.setSingleShot(true);
    previewDelay_.setInterval(200);
    connect(&previewDelay_, &QTimer::timeout, this, &ColumnEditor::preview);
    form_->readChoices();
    preview();
}

void ColumnEditor::build(Task task) {
    const Theme& theme = context_.theme;
    setWindowTitle(task == Task::Add ? tr("Add a column") : tr("Change the column"));
    name_ = new QLineEdit(column_.name, this);
    name_->setMaxLength(60);
    name_->setPlaceholderText(DeskWords::columnTitle({{}, column_.filter, 0, column_.recent}));
    words_ = new QLineEdit(column_.filter.words, this);
    words_->setMaxLength(200);
    form_ = new FilterForm(context_, this);
    form_->show(column_);
    preview_ = new PlainLabel(theme, TextRole::Small, ColorRole::TextMuted, this);
    preview_->setWordWrap(true);

    auto* ends = new FormRows(theme, this);
    ends->addRow(tr("&Words"), words_, tr("Every word must occur. Separate them by blanks."));
    ends->addRow(tr("&Name"), name_, tr("Left empty, the column is named after its filter."));
    auto* fields = new QWidget;
    auto* rows = new QVBoxLayout(fields);
    theme.pad(rows, 0, 0, 2);
    rows->addWidget(ends);
    rows->addWidget(form_);
    auto* scroll = new QScrollArea(this);  // a small screen at a large scale has no room for all of them
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(fields);

    QPushButton* save = makeButton(task == Task::Add ? tr("Add") : tr("Save"), ButtonKind::Primary, this);
    save->setDefault(true);
    QPushButton* cancel = makeButton(tr("Cancel"), ButtonKind::Normal, this);
    auto* buttons = new QHBoxLayout;
    theme.pad(buttons, 0, 0, 2);
    buttons->addWidget(preview_, 1);
    buttons->addWidget(cancel);
    buttons->addWidget(save);
    auto* layout = new QVBoxLayout(this);
    theme.pad(layout, 4, 4, 3);
    layout->addWidget(scroll, 1);
    layout->addLayout(buttons);
    resize(theme.scaled(480), theme.scaled(640));
    words_->setFocus();

    connect(save, &QPushButton::clicked, this, [this] {
        accept();  // first: the focus goes back before whoever listens moves it on
        Q_EMIT chosen(column());
    });
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
}

DeskColumn ColumnEditor::column() const {
    DeskColumn column = form_->column();
    column.name = name_->text().trimmed();
    column.filter.words = words_->text().simplified();
    return column;
}

void ColumnEditor::preview() {
    const DeskColumn now = column();
    name_->setPlaceholderText(DeskWords::columnTitle({{}, now.filter, 0, now.recent}));
    context_.store.read(CountPosts{filterAt(now, context_.clock.now())})
        .then(this, [this, question = ++question_](const Result<qint64>& count) {
            if (question == question_) {
                preview_->setText(count ? tr("%1 posts pass now").arg(wholeNumber(*count)) : QString());
            }
        });
}

}  // namespace zhiban
