// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/feed_pane.h"

#include <QEvent>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/desk/desk_words.h"
#include "ui/desk/feed_view.h"
#include "ui/kit/notices.h"
#include "ui/kit/panels.h"

namespace zhiban {

FeedPane::FeedPane(const PageContext& context, const ReadMarks& marks, EmptyWords emptyWords, QWidget* parent)
    : QWidget(parent), context_(context), emptyWords_(std::move(emptyWords)) {
    feed_ = new FeedModel(context.store, this);
    feed_->setDescribe([&clock = context.clock, &marks](const FeedItem& item) {
        return DeskWords::describe(item, !marks.isRead(item.post.id), clock.now());
    });
    unread_ = new UnreadCount(context.store, marks, this);
    view_ = new FeedView(context.theme, context.clock, *feed_, marks);
    state_ = new StateView(context.theme, view_, this);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(state_, 1);

    pill_ = makeIconTextButton(context.theme, IconName::ArrowUp, {}, ButtonKind::Primary, this);
    pill_->setFocusPolicy(Qt::NoFocus);  // reached by Home, never in the way of Tab
    pill_->hide();
    connect(pill_, &QPushButton::clicked, view_, &FeedView::goToNewest);

    connect(feed_, &FeedModel::stateChanged, this, &FeedPane::showState);
    connect(feed_, &QAbstractItemModel::rowsInserted, this, &FeedPane::showState);
    connect(feed_, &QAbstractItemModel::rowsRemoved, this, &FeedPane::showState);
    connect(feed_, &QAbstractItemModel::modelReset, this, &FeedPane::showState);
    // What comes, goes or changes in the store is counted again, then the unread with it.
    connect(feed_, &FeedModel::totalChanged, unread_, &UnreadCount::countSoon);
    connect(feed_, &FeedModel::heldChanged, this, &FeedPane::showPill);
    connect(feed_, &FeedModel::readFailed, this, [this](const Error& error) {
        context_.notices.postError(tr("The column “%1” could not be read on.").arg(view_->accessibleName()), error);
    });
    showState();
}

void FeedPane::ask(const PostFilter& filter, FeedOrder order) {
    feed_->setFilter(filter, order);
    unread_->setFilter(filter);
}

void FeedPane::setName(const QString& name) {
    view_->setAccessibleName(name);
}

void FeedPane::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    placePill();
}

void FeedPane::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        placePill();
    }
}

void FeedPane::showState() {
    if (feed_->state() == FeedModel::State::Loading) {
        state_->showLoading(tr("Reading posts …"));
    } else if (feed_->state() == FeedModel::State::Failed) {
        state_->showError(tr("This column could not be read."), feed_->error(), [this] { feed_->reload(); });
    } else if (feed_->rowCount() > 0) {
        state_->showContent();
    } else {
        state_->showEmpty(emptyWords_());
    }
}

void FeedPane::showPill() {
    const int held = feed_->heldCount();
    pill_->setVisible(held > 0);
    if (held > 0) {
        pill_->setText(DeskWords::newRows(held, feed_->holdsMoreThanCounted()));
        pill_->setAccessibleName(tr("Show the new posts of this column: %1").arg(pill_->text()));
        placePill();
    }
}

void FeedPane::placePill() {
    pill_->adjustSize();
    pill_->move((width() - pill_->width()) / 2, context_.theme.space(2));
    pill_->raise();
}

}  // namespace zhiban
