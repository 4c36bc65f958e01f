// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

#include "ui/desk/desk_alerts.h"
#include "ui/desk/post_acts.h"
#include "ui/desk/presentation/desk_layout.h"
#include "ui/desk/reading_moment.h"

class QSplitter;
class QStackedWidget;

namespace zhiban {

class ColumnActs;
class ColumnStrip;
class FeedColumn;
class FeedView;
class PostDrawer;
class SearchView;

// Puts the desk together: columns or a search, the drawer, and what connects them. One post is chosen on the whole
// desk.
class DeskPage final : public QWidget, public Page {
    Q_OBJECT

  public:
    DeskPage(const PageContext& context, PostActs::OpenCaseAsk openCase, QWidget* parent);

    void activate(const Subject& subject) override;
    bool openPosts(const QString& name, const PostFilter& filter) override;
    std::optional<PostId> currentPost() const override;
    QByteArray saveState() const override;
    bool restoreState(const QByteArray& state) override;
    std::vector<QWidget*> panes() override;

    ColumnStrip& strip() const { return *strip_; }
    ColumnActs& columnActs() const { return *columnActs_; }
    PostActs& postActs() const { return *postActs_; }
    ReadMarks& marks() { return marks_; }
    PostDrawer& drawer() const { return *drawer_; }
    QWidget& panesArea() const;  // columns and drawer: where bare letters are commands
    // What the commands act on: the rows chosen in the current column, else the post in the drawer.
    std::vector<FeedItem> chosen() const;
    void refresh();

    // A search takes the place of the columns until it is left.
    SearchView& search() const { return *search_; }
    bool isSearching() const;
    void startSearch();
    void leaveSearch();
    // Where the keys for posts work: the results of the search, else the current column. None without columns.
    FeedView* currentView() const;

  Q_SIGNALS:
    void chosenChanged();

  private:
    void apply(const DeskLayout& layout);
    void onInserted(FeedColumn* column);
    void follow(FeedView& view);
    void showChosen();
    void showPost(PostId id);
    void openMenu(const QPoint& global);

    const PageContext& context_;
    ChangeFollower follower_;
    DeskAlerts alerts_;
    ReadMarks marks_;
    ReadingMoment reading_;  // of the post in the drawer
    QTimer minute_;          // relative times grow old
    bool started_ = false;
    ColumnStrip* strip_;
    SearchView* search_;
    QStackedWidget* left_;  // columns or search
    PostDrawer* drawer_;
    QSplitter* splitter_;
    ColumnActs* columnActs_;
    PostActs* postActs_;
    std::optional<FeedItem> shown_;
};

}  // namespace zhiban
