// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/feed_column.h"

#include <QVBoxLayout>
#include <algorithm>

#include "ui/desk/column_header.h"
#include "ui/desk/desk_words.h"
#include "ui/desk/feed_pane.h"
#include "ui/desk/feed_view.h"
#include "ui/kit/panels.h"

namespace zhiban {

FeedColumn::FeedColumn(const PageContext& context, const ReadMarks& marks, const DeskColumn& column, QWidget* parent)
    : QFrame(parent), context_(context), column_(column) {
    header_ = new ColumnHeader(context.theme, this);
    pane_ = new FeedPane(
        context, marks, [this] { return emptyWords(); }, this);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(header_);
    layout->addWidget(pane_, 1);
    connect(&feed(), &FeedModel::totalChanged, this, &FeedColumn::showCounts);
    connect(&pane_->unread(), &UnreadCount::changed, this, &FeedColumn::showCounts);
    connect(&context.theme, &Theme::changed, this, &FeedColumn::applyWidth);
    showHead();
    applyWidth();
}

FeedModel& FeedColumn::feed() const {
    return pane_->feed();
}

FeedView& FeedColumn::view() const {
    return pane_->view();
}

QPushButton* FeedColumn::pill() const {
    return pane_->pill();
}

void FeedColumn::setColumn(const DeskColumn& column) {
    const bool asksAnew = !(column.filter == column_.filter) || column.recent != column_.recent;
    column_ = column;
    showHead();
    applyWidth();
    if (asksAnew) {
        load();
    }
}

void FeedColumn::showHead() {
    header_->show(column_);
    pane_->setName(DeskWords::columnTitle(column_));
}

void FeedColumn::showCounts() {
    header_->setCounts(DeskWords::counts(feed().total(), pane_->unread().count(), pane_->unread().isMore()));
}

void FeedColumn::setColumnWidth(int width) {
    column_.width = std::clamp(width, leastWidth, largestWidth);
    applyWidth();
}

void FeedColumn::load() {
    pane_->ask(filterAt(column_, context_.clock.now()));
}

void FeedColumn::passTime() {
    if (filterAt(column_, context_.clock.now()) == feed().filter()) {
        view().viewport()->update();  // relative times grow old
    } else {
        load();
    }
}

StateMessage FeedColumn::emptyWords() {
    const PostFilter& filter = column_.filter;
    if (filter == PostFilter{} && column_.recent == RecentDays::All) {
        return {IconName::Inbox, tr("No posts yet"),
                tr("As soon as a source delivers or a file is imported, posts appear here.")};
    }
    if (filter.alertsOnly && filter.state == TriageState::Untouched && filter.words.isEmpty()) {
        return {IconName::CheckCircle, tr("All decided"),
                tr("No alert is waiting. New ones appear here by themselves.")};
    }
    return {IconName::Search, tr("Nothing passes this filter"), tr("New posts that do will appear here by themselves."),
            tr("Change the filter"), [this] { Q_EMIT editRequested(); }};
}

void FeedColumn::applyWidth() {
    setFixedWidth(context_.theme.scaled(column_.width > 0 ? column_.width : usualWidth));
}

}  // namespace zhiban
