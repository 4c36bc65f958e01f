// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "core/operations/desk/post_detail.h"
#include "ui/kit/page.h"

class QAction;
class QScrollArea;

namespace zhiban {

class PanelHeader;
class PostView;
class StateView;
class ThumbnailLoader;

// The right side of the desk: the post being read, and what can be done with it.
class PostDrawer final : public QWidget {
    Q_OBJECT

  public:
    explicit PostDrawer(const PageContext& context, QWidget* parent = nullptr);

    // The buttons along the bottom, the main thing to do first. They follow their actions' words and enabling; an
    // icon whose action cannot be done now is not there.
    enum class Face { Words, Icon };
    void addMainAct(QAction* action);
    void addAct(QAction* action, Face face);
    // Shows a post: what the list knows at once, the rest when the store has answered. None = nothing is chosen.
    // `words` are those of the search or column it was chosen in; they are lit beside the hits.
    void show(const std::optional<FeedItem>& item, const QString& words);
    using QWidget::show;
    void onPostsTouched(const std::vector<PostId>& posts);
    std::optional<PostId> shown() const;
    PostView* view() const { return view_; }
    QScrollArea& scroll() const { return *scroll_; }

  private:
    void ask();
    void build(const PostDetail& detail);

    const PageContext& context_;
    ThumbnailLoader* pictures_;  // of all posts that are shown here one after the other
    std::optional<PostDetail> detail_;
    QString words_;
    quint64 question_ = 0;  // the latest one wins
    PanelHeader* head_;
    StateView* state_;
    QScrollArea* scroll_;
    QWidget* acts_;
    bool hasIconActs_ = false;
    PostView* view_ = nullptr;
};

}  // namespace zhiban
