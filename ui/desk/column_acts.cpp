// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/column_acts.h"

#include <QMenu>
#include <QPointer>

#include "core/operations/store_threads.h"
#include "ui/desk/column_editor.h"
#include "ui/desk/column_strip.h"
#include "ui/desk/desk_words.h"
#include "ui/desk/feed_column.h"
#include "ui/desk/presentation/feed_model.h"
#include "ui/desk/presentation/read_marks.h"
#include "ui/kit/notices.h"

namespace zhiban {

ColumnActs::ColumnActs(const PageContext& context, ColumnStrip& strip, ReadMarks& marks, QWidget* window)
    : QObject(window), context_(context), strip_(strip), marks_(marks), window_(window) {}

void ColumnActs::add() {
    auto* editor = new ColumnEditor(context_, ColumnEditor::Task::Add, {}, window_);
    editor->setAttribute(Qt::WA_DeleteOnClose);
    connect(editor, &ColumnEditor::chosen, this, &ColumnActs::keep);
    editor->open();
}

void ColumnActs::edit(FeedColumn* column) {
    if (!column) {
        return;
    }
    auto* editor = new ColumnEditor(context_, ColumnEditor::Task::Change, column->column(), window_);
    editor->setAttribute(Qt::WA_DeleteOnClose);
    connect(editor, &ColumnEditor::chosen, this, [column = QPointer<FeedColumn>(column)](const DeskColumn& changed) {
        if (column) {
            column->setColumn(changed);
        }
    });
    editor->open();
}

void ColumnActs::close(FeedColumn* column) {
    const int place = strip_.placeOf(column);
    if (place < 0) {
        return;
    }
    const DeskColumn closed = column->column();
    strip_.remove(column);
    context_.notices.postUndoable(tr("Column “%1” closed.").arg(DeskWords::columnTitle(closed)),
                                  [strip = QPointer<ColumnStrip>(&strip_), closed, place] {
                                      if (strip) {
                                          strip->insert(place, closed);
                                          strip->focusColumn(place);
                                      }
                                  });
}

void ColumnActs::move(FeedColumn* column, int by) {
    strip_.move(column, strip_.placeOf(column) + by);
}

void ColumnActs::widen(FeedColumn* column, int percentOfUsual) {
    if (column) {
        const int width = column->column().width > 0 ? column->column().width : FeedColumn::usualWidth;
        column->setColumnWidth(width + FeedColumn::usualWidth * percentOfUsual / 100);
    }
}

void ColumnActs::markAllRead(FeedColumn* column) {
    if (!column) {
        return;
    }
    // More than are remembered one by one are read in turn: the oldest of them make room.
    ReadUnreadPosts question{column->feed().filter(), marks_.snapshot(), ReadMarks::most};
    context_.store.read(question).then(this, [this, column = QPointer<FeedColumn>(column)](
                                                 const Result<UnreadPosts>& unread) {
        if (!unread) {
            context_.notices.postError(tr("The posts were not marked as read."), unread.error());
            return;
        }
        if (unread->ids.empty()) {
            return;
        }
        const std::shared_ptr<const ReadSet> before = marks_.snapshot();
        marks_.markRead(unread->ids);
        context_.notices.postUndoable(tr("%n post(s) marked as read.", nullptr, static_cast<int>(unread->ids.size())),
                                      [marks = QPointer<ReadMarks>(&marks_), before] {
                                          if (marks) {
                                              marks->goBackTo(before);
                                          }
                                      });
        if (unread->more) {
            markAllRead(column);
        }
    });
}

void ColumnActs::fillMenu(QMenu& menu, FeedColumn* column) {
    menu.clear();
    const Theme& theme = context_.theme;
    const auto entry = [&](IconName icon, const QString& text, auto act) {
        QAction* action = menu.addAction(makeIcon(theme, icon), text);
        connect(action, &QAction::triggered, this, act);
        return action;
    };
    entry(IconName::Edit, tr("&Change …"), [this, column] { edit(column); });
    entry(IconName::Check, tr("Mark &all read"), [this, column] { markAllRead(column); });
    menu.addSeparator();
    const int place = strip_.placeOf(column);
    entry(IconName::ChevronLeft, tr("Move &left"), [this, column] { move(column, -1); })->setEnabled(place > 0);
    entry(IconName::ChevronRight, tr("Move &right"), [this, column] {
        move(column, 1);
    })->setEnabled(place + 1 < static_cast<int>(strip_.columns().size()));
    entry(IconName::Plus, tr("&Wider"), [this, column] { widen(column, 20); });
    entry(IconName::Columns, tr("&Usual width"), [column] { column->setColumnWidth(FeedColumn::usualWidth); });
    menu.addSeparator();
    entry(IconName::Close, tr("Cl&ose"), [this, column] { close(column); });
}

void ColumnActs::keep(const DeskColumn& column) {
    const int place = static_cast<int>(strip_.columns().size());
    strip_.insert(place, column);
    strip_.focusColumn(place);
}

std::vector<DeskColumn> ColumnActs::columns() const {
    std::vector<DeskColumn> columns;
    for (const FeedColumn* column : strip_.columns()) {
        columns.push_back(column->column());
    }
    return columns;
}

}  // namespace zhiban
