// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/post_drawer.h"

#include <QAction>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>
#include <algorithm>

#include "core/operations/store_threads.h"
#include "ui/desk/post_view.h"
#include "ui/kit/panels.h"
#include "ui/kit/safe_text_view.h"
#include "ui/kit/state_view.h"
#include "ui/media/thumbnail_loader.h"

namespace zhiban {

PostDrawer::PostDrawer(const PageContext& context, QWidget* parent) : QWidget(parent), context_(context) {
    const Theme& theme = context.theme;
    pictures_ = new ThumbnailLoader(context.store, this);
    scroll_ = new QScrollArea;
    scroll_->setFrameShape(QFrame::NoFrame);
    scroll_->setWidgetResizable(true);
    scroll_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll_->setFocusPolicy(Qt::NoFocus);
    scroll_->viewport()->setAutoFillBackground(false);  // the ground shows through
    acts_ = new Ground(theme, ColorRole::SurfaceRaised);
    auto* actsLayout = new QHBoxLayout(acts_);
    theme.pad(actsLayout, 3, 2, 1);
    auto* ground = new Ground(theme, ColorRole::Surface);
    auto* content = new QVBoxLayout(ground);
    content->setContentsMargins(0, 0, 0, 0);
    content->setSpacing(0);
    content->addWidget(scroll_, 1);
    content->addWidget(makeSeparator(theme, Qt::Horizontal, ground));
    content->addWidget(acts_);
    state_ = new StateView(theme, ground, this);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(state_);
    setMinimumWidth(theme.scaled(300));
    show(std::nullopt, {});
}

void PostDrawer::addMainAct(QAction* action) {
    QPushButton* button =
        makeIconTextButton(context_.theme, IconName::Case, action->text(), ButtonKind::Primary, acts_);
    const auto follow = [button, action] {
        button->setEnabled(action->isEnabled());
        button->setToolTip(action->toolTip());
    };
    connect(button, &QPushButton::clicked, action, &QAction::trigger);
    connect(action, &QAction::changed, button, follow);
    follow();
    acts_->layout()->addWidget(button);
}

void PostDrawer::addAct(QAction* action, Face face) {
    QToolButton* button = makeActionButton(context_.theme, action, acts_);
    auto* layout = static_cast<QHBoxLayout*>(acts_->layout());
    if (face == Face::Words) {
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        layout->addWidget(button);
        return;
    }
    if (!std::exchange(hasIconActs_, true)) {
        layout->addStretch(1);
    }
    const auto follow = [button, action] { button->setVisible(action->isEnabled()); };
    connect(action, &QAction::changed, button, follow);
    layout->addWidget(button);
    follow();
}

std::optional<PostId> PostDrawer::shown() const {
    return detail_ ? std::optional(detail_->item.post.id) : std::nullopt;
}

void PostDrawer::show(const std::optional<FeedItem>& item, const QString& words) {
    if (!item) {
        ++question_;
        detail_.reset();
        state_->showEmpty({IconName::Eye, tr("Nothing chosen"),
                           tr("J and K go through the posts of a column, N to the next undecided one.")});
        return;
    }
    if (detail_ && detail_->item == *item && words == words_) {
        return;
    }
    words_ = words;
    const bool samePost = shown() == item->post.id;
    build(samePost ? PostDetail{*item, detail_->revisions, detail_->cases, detail_->media, detail_->submission}
                   : PostDetail{*item, {}, {}});
    ask();
}

void PostDrawer::onPostsTouched(const std::vector<PostId>& posts) {
    if (detail_ && std::find(posts.begin(), posts.end(), detail_->item.post.id) != posts.end()) {
        ask();
    }
}

void PostDrawer::ask() {
    context_.store.read(ReadPostDetail{detail_->item.post.id})
        .then(this, [this, question = ++question_](const Result<PostDetail>& detail) {
            if (question != question_) {
                return;
            }
            if (!detail) {
                state_->showError(tr("The post could not be read."), detail.error(), [this] { ask(); });
            } else if (!(*detail == *detail_)) {
                build(*detail);
            }
        });
}

void PostDrawer::build(const PostDetail& detail) {
    const bool samePost = shown() == detail.item.post.id;
    const int place = samePost ? scroll_->verticalScrollBar()->value() : 0;
    const bool hadFocus = samePost && view_ && view_->isAncestorOf(focusWidget());
    detail_ = detail;
    view_ = new PostView(context_, *pictures_, detail, words_);
    scroll_->setWidget(view_);  // deletes the one before
    view_->setAutoFillBackground(false);
    connect(view_, &PostView::jumped, this, [this] { scroll_->ensureWidgetVisible(&view_->text(), 0, 0); });
    state_->showContent();
    if (samePost) {
        view_->adjustSize();
        scroll_->verticalScrollBar()->setValue(place);
    }
    if (hadFocus) {
        view_->text().setFocus(Qt::OtherFocusReason);
    }
}

}  // namespace zhiban
