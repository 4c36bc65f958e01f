// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/post_acts.h"

#include <QApplication>
#include <QClipboard>
#include <QMenu>

#include "core/operations/store_threads.h"
#include "core/operations/triage/triage_posts.h"
#include "ui/desk/desk_words.h"
#include "ui/desk/link_case_dialog.h"
#include "ui/desk/presentation/read_marks.h"
#include "ui/desk/source_page.h"
#include "ui/kit/notices.h"

namespace zhiban {

namespace {

std::vector<PostId> idsIn(const std::vector<FeedItem>& items, TriageState state) {
    std::vector<PostId> ids;
    for (const FeedItem& item : items) {
        if (item.triage == state) {
            ids.push_back(item.post.id);
        }
    }
    return ids;
}

}  // namespace

PostActs::PostActs(const PageContext& context, ReadMarks& marks, OpenCaseAsk openCase, QWidget* window)
    : QObject(window), context_(context), marks_(marks), openCase_(std::move(openCase)), window_(window) {}

void PostActs::markRead(const std::vector<FeedItem>& items) {
    std::vector<PostId> ids;
    for (const FeedItem& item : items) {
        ids.push_back(item.post.id);
    }
    marks_.markRead(ids);
}

void PostActs::openCase(const std::vector<FeedItem>& items) {
    std::vector<Post> posts;
    Level level = Level::Blue;
    for (const FeedItem& item : items) {
        posts.push_back(item.post);
        level = std::max(level, item.level.value_or(Level::Blue));
    }
    if (!posts.empty()) {
        markRead(items);
        openCase_(posts, level, window_);
    }
}

void PostActs::link(const std::vector<FeedItem>& items) {
    if (items.empty()) {
        return;
    }
    std::vector<Post> posts;
    for (const FeedItem& item : items) {
        posts.push_back(item.post);
    }
    markRead(items);
    auto* dialog = new LinkCaseDialog(context_, posts, window_);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void PostActs::dismiss(const std::vector<FeedItem>& items, const QString& reason) {
    const std::vector<PostId> ids = idsIn(items, TriageState::Untouched);
    if (ids.empty()) {
        if (!items.empty()) {
            context_.notices.post({NoticeSeverity::Info,
                                   tr("This post was decided already."),
                                   {},
                                   {},
                                   Milliseconds{4000},
                                   QStringLiteral("desk.decided")});
        }
        return;
    }
    markRead(items);
    context_.store.write(DismissPosts{ids, reason}).then(this, [this, ids, reason](const Result<Done>& done) {
        if (!done) {
            context_.notices.postError(tr("The posts were not dismissed."), done.error());
            return;
        }
        context_.notices.postUndoable(tr("%n post(s) dismissed: %1", nullptr, static_cast<int>(ids.size())).arg(reason),
                                      [this, ids] { restorePosts(ids, tr("The dismissal was not taken back.")); });
    });
}

void PostActs::restore(const std::vector<FeedItem>& items) {
    restorePosts(idsIn(items, TriageState::Dismissed), tr("The posts were not taken up again."));
}

void PostActs::restorePosts(const std::vector<PostId>& posts, const QString& failed) {
    if (posts.empty()) {
        return;
    }
    context_.store.write(RestorePosts{posts}).then(this, [this, failed](const Result<Done>& done) {
        if (!done) {
            context_.notices.postError(failed, done.error());
        }
    });
}

void PostActs::copy(const std::vector<FeedItem>& items) {
    QStringList texts;
    for (const FeedItem& item : items) {
        const Post& post = item.post;
        QStringList parts{post.title, post.body, DeskWords::origin(post), post.url};
        parts.removeAll(QString());
        texts.append(parts.join(QLatin1Char('\n')));
    }
    if (!texts.isEmpty()) {
        QApplication::clipboard()->setText(texts.join(QStringLiteral("\n\n")));
        context_.notices.post({NoticeSeverity::Good,
                               tr("%n post(s) copied.", nullptr, static_cast<int>(texts.size())),
                               {},
                               {},
                               Milliseconds{3000},
                               QStringLiteral("desk.copied")});
    }
}

void PostActs::openSource(const Post& post) {
    const SourcePageAnswer answer = openSourcePage(context_.theme, post.url, window_);
    if (answer == SourcePageAnswer::Refused) {
        context_.notices.post({NoticeSeverity::Warning,
                               tr("This post has no web address that can be opened safely."),
                               cleanForDetails(post.url),
                               {},
                               Milliseconds{6000},
                               QStringLiteral("desk.no-page")});
    }
}

void PostActs::fillDismissMenu(QMenu& menu, const std::vector<FeedItem>& items) {
    const QStringList reasons = DeskWords::dismissReasons();
    for (qsizetype i = 0; i < reasons.size(); ++i) {
        QAction* action = menu.addAction(QStringLiteral("&%1  %2").arg(i + 1).arg(reasons[i]));
        connect(action, &QAction::triggered, this, [this, items, reason = reasons[i]] { dismiss(items, reason); });
    }
}

void PostActs::askDismissReason(const std::vector<FeedItem>& items, const QPoint& global) {
    if (items.empty()) {
        return;
    }
    auto* menu = new QMenu(window_);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setAccessibleName(tr("Why is nothing due?"));
    menu->addAction(tr("Why is nothing due?"))->setEnabled(false);  // the heading
    fillDismissMenu(*menu, items);
    menu->popup(global);
    menu->setActiveAction(menu->actions().at(1));
}

}  // namespace zhiban
