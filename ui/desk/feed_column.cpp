// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/feed_column.h"

#include <QEvent>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/desk/column_header.h"
#include "ui/desk/desk_words.h"
#include "ui/desk/feed_view.h"
#include "ui/desk/presentation/feed_model.h"
#include "ui/kit/notices.h"
#include "ui/kit/panels.h"
#include "ui/kit/state_view.h"

namespace zhiban {

FeedColumn::FeedColumn(const PageContext& context, const DeskColumn& column, QWidget* parent)
    : QFrame(parent), context_(context), column_(column) {
    feed_ = new FeedModel(context.store, this);
    feed_->setDescribe(
        [&clock = context.clock](const FeedItem& item) { return DeskWords::describe(item, clock.now()); });
    view_ = new FeedView(context.theme, context.clock, *feed_);
    header_ = new ColumnHeader(context.theme, this);
    state_ = new StateView(context.theme, view_, this);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(header_);
    layout->addWidget(state_, 1);

    pill_ = makeIconTextButton(context.theme, IconName::ArrowUp, {}, ButtonKind::Primary, this);
    pill_->setFocusPolicy(Qt::NoFocus);  // reached by Home, never in the way of Tab
    pill_->hide();
    connect(pill_, &QPushButton::clicked, view_, &FeedView::goToNewest);

    connect(feed_, &FeedModel::stateChanged, this, &FeedColumn::showState);
    connect(feed_, &QAbstractItemModel::rowsInserted, this, &FeedColumn::showState);
    connect(feed_, &QAbstractItemModel::rowsRemoved, this, &FeedColumn::showState);
    connect(feed_, &QAbstractItemModel::modelReset, this, &FeedColumn::showState);
    connect(feed_, &FeedModel::heldChanged, this, &FeedColumn::showPill);
    connect(feed_, &FeedModel::totalChanged, this, [this] { header_->setCount(feed_->total()); });
    connect(feed_, &FeedModel::readFailed, this, [this](const Error& error) {
        context_.notices.postError(tr("The column “%1” could not be read on.").arg(DeskWords::columnTitle(column_)),
                                   error);
    });
    connect(&context.theme, &Theme::changed, this, &FeedColumn::applyWidth);
    header_->show(column_);
    view_->setAccessibleName(DeskWords::columnTitle(column_));
    applyWidth();
    showState();
}

void FeedColumn::setColumn(const DeskColumn& column) {
    const bool asksAnew = !(column.filter == column_.filter);
    column_ = column;
    header_->show(column_);
    view_->setAccessibleName(DeskWords::columnTitle(column_));
    applyWidth();
    if (asksAnew) {
        load();
    }
}

void FeedColumn::setColumnWidth(int width) {
    column_.width = std::clamp(width, leastWidth, largestWidth);
    applyWidth();
}

void FeedColumn::load() {
    feed_->setFilter(column_.filter);
}

void FeedColumn::resizeEvent(QResizeEvent* event) {
    QFrame::resizeEvent(event);
    placePill();
}

void FeedColumn::changeEvent(QEvent* event) {
    QFrame::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        placePill();
    }
}

void FeedColumn::showState() {
    if (feed_->state() == FeedModel::State::Loading) {
        state_->showLoading(tr("Reading posts …"));
    } else if (feed_->state() == FeedModel::State::Failed) {
        state_->showError(tr("This column could not be read."), feed_->error(), [this] { feed_->reload(); });
    } else if (feed_->rowCount() > 0) {
        state_->showContent();
    } else if (column_.filter == PostFilter{}) {
        state_->showEmpty({IconName::Inbox, tr("No posts yet"),
                           tr("As soon as a source delivers or a file is imported, posts appear here.")});
    } else if (column_.filter.alertsOnly && column_.filter.state == TriageState::Untouched &&
               column_.filter.words.isEmpty()) {
        state_->showEmpty(
            {IconName::CheckCircle, tr("All decided"), tr("No alert is waiting. New ones appear here by themselves.")});
    } else {
        state_->showEmpty({IconName::Search, tr("Nothing passes this filter"),
                           tr("New posts that do will appear here by themselves."), tr("Change the filter"),
                           [this] { Q_EMIT editRequested(); }});
    }
}

void FeedColumn::showPill() {
    const int held = feed_->heldCount();
    pill_->setVisible(held > 0);
    if (held > 0) {
        pill_->setText(DeskWords::newRows(held, feed_->holdsMoreThanCounted()));
        pill_->setAccessibleName(tr("Show the new posts of this column: %1").arg(pill_->text()));
        placePill();
    }
}

void FeedColumn::placePill() {
    pill_->adjustSize();
    pill_->move((width() - pill_->width()) / 2, state_->y() + context_.theme.space(2));
    pill_->raise();
}

void FeedColumn::applyWidth() {
    setFixedWidth(context_.theme.scaled(column_.width > 0 ? column_.width : usualWidth));
}

}  // namespace zhiban
