// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <functional>
#include <vector>

#include "core/domain/alert.h"
#include "ui/kit/page.h"

class QMenu;

namespace zhiban {

class ReadMarks;

// What an officer can do with posts: each act asks the store, tells how it went, and offers to take it back. The
// same for the keys, the buttons of the drawer and the menu of a list.
class PostActs final : public QObject {
    Q_OBJECT

  public:
    // Opens the dialog that makes a case of posts, of the level of the gravest. Given from outside: the desk does not
    // know the case screens.
    using OpenCaseAsk = std::function<void(const std::vector<Post>& posts, Level level, QWidget* parent)>;

    // Posts acted on are read.
    PostActs(const PageContext& context, ReadMarks& marks, OpenCaseAsk openCase, QWidget* window);

    void openCase(const std::vector<FeedItem>& items);
    void link(const std::vector<FeedItem>& items);
    void dismiss(const std::vector<FeedItem>& items, const QString& reason);
    void restore(const std::vector<FeedItem>& items);
    void copy(const std::vector<FeedItem>& items);
    // Opens the post's page outside, after asking, if its address is http or https.
    void openSource(const Post& post);

    // The reasons, one action each; choosing one dismisses. Digits choose too.
    void fillDismissMenu(QMenu& menu, const std::vector<FeedItem>& items);
    void askDismissReason(const std::vector<FeedItem>& items, const QPoint& global);

  private:
    void restorePosts(const std::vector<PostId>& posts, const QString& failed);

    void markRead(const std::vector<FeedItem>& items);

    const PageContext& context_;
    ReadMarks& marks_;
    OpenCaseAsk openCase_;
    QWidget* window_;
};

}  // namespace zhiban
