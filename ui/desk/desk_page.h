// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

#include "ui/desk/post_acts.h"
#include "ui/desk/presentation/alert_watch.h"
#include "ui/desk/presentation/change_follower.h"
#include "ui/desk/presentation/desk_layout.h"

class QSplitter;

namespace zhiban {

class ColumnActs;
class ColumnStrip;
class FeedColumn;
class FeedView;
class PostDrawer;

// Puts the desk together: columns, the drawer, and what connects them. One post is chosen on the whole desk.
class DeskPage final : public QWidget, public Page {
    Q_OBJECT

  public:
    DeskPage(const PageContext& context, PostActs::OpenCaseAsk openCase, QWidget* parent);

    void activate(const Subject& subject) override;
    bool openPosts(const QString& name, const PostFilter& filter) override;
    QByteArray saveState() const override;
    bool restoreState(const QByteArray& state) override;
    std::vector<QWidget*> panes() override;

    ColumnStrip& strip() const { return *strip_; }
    ColumnActs& columnActs() const { return *columnActs_; }
    PostActs& postActs() const { return *postActs_; }
    PostDrawer& drawer() const { return *drawer_; }
    QWidget& panesArea() const;  // columns and drawer: where bare letters are commands
    // What the commands act on: the rows chosen in the current column, else the post in the drawer.
    std::vector<FeedItem> chosen() const;
    void refresh();

  Q_SIGNALS:
    void chosenChanged();

  private:
    void apply(const DeskLayout& layout);
    void onInserted(FeedColumn* column);
    void onChosen(FeedView* view);
    void openMenu(const QPoint& global);
    void announce(const AlertSummary& summary);

    const PageContext& context_;
    ChangeFollower follower_;
    AlertWatch alerts_;
    QTimer minute_;  // relative times grow old
    bool started_ = false;
    ColumnStrip* strip_;
    PostDrawer* drawer_;
    QSplitter* splitter_;
    ColumnActs* columnActs_;
    PostActs* postActs_;
    std::optional<FeedItem> shown_;
};

}  // namespace zhiban
