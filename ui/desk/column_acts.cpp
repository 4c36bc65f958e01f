// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/column_acts.h"

#include <QMenu>

#include "ui/desk/column_editor.h"
#include "ui/desk/column_strip.h"
#include "ui/desk/desk_words.h"
#include "ui/desk/feed_column.h"
#include "ui/kit/notices.h"

namespace zhiban {

ColumnActs::ColumnActs(const PageContext& context, ColumnStrip& strip, QWidget* window)
    : QObject(window), context_(context), strip_(strip), window_(window) {}

void ColumnActs::add() {
    auto* editor = new ColumnEditor(context_, ColumnEditor::Task::Add, {}, window_);
    editor->setAttribute(Qt::WA_DeleteOnClose);
    connect(editor, &ColumnEditor::chosen, this, [this](const DeskColumn& column) {
        strip_.insert(static_cast<int>(strip_.columns().size()), column);
        strip_.focusColumn(static_cast<int>(strip_.columns().size()) - 1);
    });
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
    if (column == search_) {
        search({});
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

void ColumnActs::fillMenu(QMenu& menu, FeedColumn* column) {
    menu.clear();
    const Theme& theme = context_.theme;
    const auto entry = [&](IconName icon, const QString& text, auto act) {
        QAction* action = menu.addAction(makeIcon(theme, icon), text);
        connect(action, &QAction::triggered, this, act);
        return action;
    };
    if (column == search_) {
        entry(IconName::Check, tr("&Keep as a column"), [this] { keepSearch(); });
    }
    entry(IconName::Edit, tr("&Change …"), [this, column] { edit(column); });
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

void ColumnActs::search(const QString& words) {
    if (words.isEmpty()) {
        if (search_) {
            strip_.remove(search_);
            search_ = nullptr;
        }
        return;
    }
    DeskColumn column;
    column.name = tr("Search: %1").arg(words);
    column.filter.words = words;
    showPassing(column);
}

void ColumnActs::openPosts(const QString& name, const PostFilter& filter) {
    showPassing({name, filter, 0});
}

void ColumnActs::showPassing(const DeskColumn& column) {
    if (search_) {
        search_->setColumn(column);
    } else {
        search_ = strip_.insert(0, column);
        strip_.ensureWidgetVisible(search_, 0, 0);
    }
}

void ColumnActs::keepSearch() {
    if (search_) {
        DeskColumn kept = search_->column();
        if (!kept.filter.words.isEmpty()) {
            kept.name.clear();
        }
        search_->setColumn(kept);
        search_ = nullptr;
    }
}

std::vector<DeskColumn> ColumnActs::columns() const {
    std::vector<DeskColumn> columns;
    for (const FeedColumn* column : strip_.columns()) {
        if (column != search_) {
            columns.push_back(column->column());
        }
    }
    return columns;
}

}  // namespace zhiban
