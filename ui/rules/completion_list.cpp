// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/completion_list.h"

#include <QStandardItemModel>
#include <algorithm>

#include "ui/kit/safe_text_view.h"
#include "ui/kit/theme.h"
#include "ui/messages/operator_words.h"

namespace zhiban {

namespace {

constexpr int rowsShown = 8;

}  // namespace

CompletionList::CompletionList(const Theme& theme, QWidget* editor)
    : QListView(editor), theme_(theme), editor_(editor), model_(new QStandardItemModel(this)) {
    setModel(model_);
    setFocusPolicy(Qt::NoFocus);
    setEditTriggers(NoEditTriggers);
    setUniformItemSizes(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("What may be written here"));
    theme.dress(this, TextRole::Body);
    connect(this, &QListView::clicked, this, &CompletionList::choose);
    hide();
}

void CompletionList::offer(const Completions& completions, const QRect& cursor) {
    offered_ = completions;
    model_->clear();
    for (const Completion& one : completions.choices) {
        QString text = cleanName(one.text);
        if (!one.detail.isEmpty()) {
            text += QStringLiteral("    ") + operatorWords(one.detail);
        }
        auto* item = new QStandardItem(text);
        item->setEditable(false);
        model_->appendRow(item);
    }
    if (model_->rowCount() == 0) {
        hide();
        return;
    }
    place(cursor);
    setCurrentIndex(model_->index(0, 0));
    show();
    raise();
}

// A child of the window, not a window of its own: no window manager moves the focus to it.
void CompletionList::place(const QRect& cursor) {
    QWidget* window = editor_->window();
    if (parentWidget() != window) {
        setParent(window);
    }
    const int rows = std::min(rowsShown, model_->rowCount());
    const int width = std::clamp(sizeHintForColumn(0) + theme_.space(6), theme_.scaled(180), window->width());
    const int height = rows * std::max(1, sizeHintForRow(0)) + 2 * frameWidth();
    const QPoint below = window->mapFromGlobal(editor_->mapToGlobal(cursor.bottomLeft())) + QPoint(0, theme_.space(1));
    const QPoint above = window->mapFromGlobal(editor_->mapToGlobal(cursor.topLeft()));
    const bool fitsBelow = below.y() + height <= window->height() || above.y() < height;
    const int x = std::clamp(below.x(), 0, std::max(0, window->width() - width));
    setGeometry(x, fitsBelow ? below.y() : above.y() - height - theme_.space(1), width, height);
}

void CompletionList::step(int rows) {
    const int row = std::clamp(currentIndex().row() + rows, 0, model_->rowCount() - 1);
    setCurrentIndex(model_->index(row, 0));
}

void CompletionList::choose() {
    const int row = currentIndex().row();
    hide();
    if (row >= 0 && row < static_cast<int>(offered_.choices.size())) {
        Q_EMIT chosen(offered_.choices[static_cast<size_t>(row)].text, offered_.replaces);
    }
}

}  // namespace zhiban
