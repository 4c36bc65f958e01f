// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/recent_hand_posts.h"

#include <QListWidget>
#include <QVBoxLayout>

#include "core/domain/hand_channel.h"
#include "core/operations/desk/feed_questions.h"
#include "core/operations/store_threads.h"
#include "core/publishing/privacy/mask.h"
#include "ui/kit/formats.h"
#include "ui/kit/panels.h"
#include "ui/kit/safe_text_view.h"
#include "ui/kit/state_view.h"

namespace zhiban {
namespace {

constexpr int kShown = 50;
constexpr qsizetype kExcerpt = 80;

QString lineOf(const FeedItem& item) {
    const Post& post = item.post;
    const QString text = post.body.isEmpty() ? post.title : post.body;
    return QStringLiteral("%1 · %2\n%3")
        .arg(fullTime(post.fetched), cleanName(post.sourceName),
             withVisibleMarks(masked(text).simplified().left(kExcerpt)));
}

}  // namespace

RecentHandPosts::RecentHandPosts(const PageContext& context, QWidget* parent) : QWidget(parent), context_(context) {
    const Theme& theme = context.theme;
    auto* layout = new QVBoxLayout(this);
    theme.pad(layout, 4, 4, 3);
    auto* header = new PanelHeader(theme, tr("Written down last"), TextRole::Heading, this);
    header->setIcon(IconName::Clock);
    layout->addWidget(header);
    list_ = new QListWidget;
    list_->setAccessibleName(tr("Written down last"));
    list_->setWordWrap(true);
    list_->setFrameShape(QFrame::NoFrame);
    list_->setSpacing(theme.space(1));
    state_ = new StateView(theme, list_, this);
    layout->addWidget(state_, 1);
    connect(list_, &QListWidget::itemActivated, this, [this](const QListWidgetItem* item) {
        context_.navigate(QStringLiteral("desk"), {QStringLiteral("post"), item->data(Qt::UserRole).toString()});
    });
    connect(&context.store, &StoreThreads::changed, this, [this] {
        if (isVisible()) {  // else it asks when it is shown
            read();
        }
    });
}

void RecentHandPosts::showEvent(QShowEvent*) {
    read();
}

void RecentHandPosts::read() {
    PostFilter byHand;
    for (const HandChannel channel : kHandChannels) {
        byHand.sources << sourceKeyOf(channel);
    }
    context_.store.read(ReadFeedTop{byHand, kShown})
        .then(this, [this, question = ++question_](const Result<FeedTop>& top) {
            if (question != question_) {
                return;
            }
            if (top) {
                show(top->items);
            } else {
                state_->showError(tr("What was written down could not be read."), top.error(), [this] { read(); });
            }
        });
}

void RecentHandPosts::show(const std::vector<FeedItem>& items) {
    const QString chosen = list_->currentItem() ? list_->currentItem()->data(Qt::UserRole).toString() : QString();
    list_->clear();
    for (const FeedItem& item : items) {
        auto* line = new QListWidgetItem(lineOf(item), list_);
        const QString id = QString::number(item.post.id.value);
        line->setData(Qt::UserRole, id);
        if (id == chosen) {
            list_->setCurrentItem(line);
        }
    }
    if (items.empty()) {
        state_->showEmpty({IconName::Note, tr("Nothing was written down yet"),
                           tr("A call, a visit or a letter becomes a post like any other.")});
    } else {
        state_->showContent();
    }
}

}  // namespace zhiban
