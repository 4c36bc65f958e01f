// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/desk_page.h"

#include <QMenu>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "core/operations/store_threads.h"
#include "ui/desk/column_acts.h"
#include "ui/desk/column_header.h"
#include "ui/desk/column_strip.h"
#include "ui/desk/desk_commands.h"
#include "ui/desk/feed_column.h"
#include "ui/desk/feed_view.h"
#include "ui/desk/post_drawer.h"
#include "ui/desk/search_view.h"
#include "ui/kit/notices.h"
#include "ui/kit/search_field.h"
#include "ui/kit/shortcut_registry.h"

namespace zhiban {

namespace {

constexpr int usualDrawerWidth = 384;  // at 100 % scale
constexpr int minuteMilliseconds = 30'000;

}  // namespace

DeskPage::DeskPage(const PageContext& context, PostActs::OpenCaseAsk openCase, QWidget* parent)
    : QWidget(parent),
      context_(context),
      follower_(context.store),
      alerts_(context, follower_, *this),
      reading_(marks_, *this) {
    strip_ = new ColumnStrip(context, marks_);
    drawer_ = new PostDrawer(context);
    search_ = new SearchView(context, marks_);
    left_ = new QStackedWidget;
    left_->addWidget(strip_);
    left_->addWidget(search_);
    splitter_ = new QSplitter(Qt::Horizontal, this);
    splitter_->addWidget(left_);
    splitter_->addWidget(drawer_);
    splitter_->setStretchFactor(0, 1);
    splitter_->setCollapsible(0, false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(splitter_, 1);

    columnActs_ = new ColumnActs(context, *strip_, marks_, this);
    postActs_ = new PostActs(context, marks_, std::move(openCase), this);
    connect(strip_, &ColumnStrip::addRequested, columnActs_, &ColumnActs::add);
    connect(strip_, &ColumnStrip::inserted, this, &DeskPage::onInserted);
    connect(search_, &SearchView::left, this, &DeskPage::leaveSearch);
    connect(search_, &SearchView::kept, this, [this](const DeskColumn& column) {
        leaveSearch();
        columnActs_->keep(column);
    });
    follow(search_->view());

    connect(&follower_, &ChangeFollower::started, this, [this] {
        started_ = true;
        for (FeedColumn* column : strip_->columns()) {
            column->load();
        }
        alerts_.start();
    });
    connect(&follower_, &ChangeFollower::postsTouched, drawer_, &PostDrawer::onPostsTouched);
    connect(&follower_, &ChangeFollower::failed, this,
            [this](const Error& error) { context_.notices.postError(tr("What is new could not be read."), error); });
    connect(&minute_, &QTimer::timeout, this, [this] {
        for (FeedColumn* column : strip_->columns()) {
            column->passTime();
        }
    });
    minute_.start(minuteMilliseconds);

    addDeskCommands(context.shortcuts, *this);
    apply(defaultDeskLayout());
    follower_.start();
}

QWidget& DeskPage::panesArea() const {
    return *splitter_;
}

void DeskPage::activate(const Subject& subject) {
    if (subject.kind == u"search") {
        if (const QString words = subject.id.simplified(); words.isEmpty()) {
            leaveSearch();
        } else {
            left_->setCurrentWidget(search_);
            search_->search(words);
        }
    } else if (subject.kind == u"post") {
        showPost(PostId{subject.id.toLongLong()});
    }
}

bool DeskPage::isSearching() const {
    return left_->currentWidget() == search_;
}

void DeskPage::startSearch() {
    if (!isSearching()) {
        left_->setCurrentWidget(search_);
        search_->search({});
    }
    search_->field().setFocus(Qt::ShortcutFocusReason);
    search_->field().selectAll();
}

void DeskPage::leaveSearch() {
    if (isSearching()) {
        const bool hadFocus = search_->isAncestorOf(focusWidget());
        left_->setCurrentWidget(strip_);
        search_->forget();
        if (hadFocus) {  // somebody typing elsewhere goes on typing
            strip_->focusColumn(strip_->placeOf(strip_->current()));
        }
        showChosen();
    }
}

FeedView* DeskPage::currentView() const {
    if (isSearching()) {
        return &search_->view();
    }
    return strip_->current() ? &strip_->current()->view() : nullptr;
}

void DeskPage::showPost(PostId id) {
    context_.store.read(ReadPostDetail{id}).then(this, [this](const Result<PostDetail>& detail) {
        if (!detail) {
            context_.notices.postError(tr("The post could not be shown."), detail.error());
            return;
        }
        leaveSearch();
        for (FeedColumn* column : strip_->columns()) {
            const int row = column->feed().rowOf(detail->item.post.id);
            if (row >= 0) {
                strip_->focusColumn(strip_->placeOf(column));
                column->view().choose(row);
                return;
            }
        }
        shown_ = detail->item;
        drawer_->show(shown_, {});
        reading_.begin(currentPost());
        Q_EMIT chosenChanged();
    });
}

bool DeskPage::openPosts(const QString& name, const PostFilter& filter) {
    left_->setCurrentWidget(search_);
    search_->showPosts(name, filter);
    search_->view().setFocus(Qt::OtherFocusReason);
    return true;
}

std::optional<PostId> DeskPage::currentPost() const {
    return shown_ ? std::optional(shown_->post.id) : std::nullopt;
}

QByteArray DeskPage::saveState() const {
    return toJson(DeskLayout{columnActs_->columns(), drawer_->width() * 100 / context_.theme.scalePercent(),
                             search_->order(), marks_.toJson()});
}

bool DeskPage::restoreState(const QByteArray& state) {
    if (state.isEmpty()) {
        return true;
    }
    const Result<DeskLayout> layout = deskLayoutFromJson(state);
    if (!layout) {
        return false;
    }
    marks_.fromJson(layout->readMarks);
    search_->setOrder(layout->searchOrder);
    apply(*layout);
    return true;
}

void DeskPage::apply(const DeskLayout& layout) {
    strip_->clear();
    for (const DeskColumn& column : layout.columns) {
        strip_->insert(static_cast<int>(strip_->columns().size()), column);
    }
    const int drawer = context_.theme.scaled(layout.drawerWidth > 0 ? layout.drawerWidth : usualDrawerWidth);
    splitter_->setSizes({std::max(1, width() - drawer), drawer});
}

std::vector<QWidget*> DeskPage::panes() {
    std::vector<QWidget*> panes;
    if (FeedView* view = currentView()) {
        panes.push_back(view);
    }
    if (isSearching()) {
        panes.push_back(&search_->field());
    }
    panes.push_back(drawer_);
    return panes;
}

std::vector<FeedItem> DeskPage::chosen() const {
    if (const FeedView* view = currentView()) {
        std::vector<FeedItem> items = view->chosen();
        if (!items.empty()) {
            return items;
        }
    }
    return shown_ ? std::vector<FeedItem>{*shown_} : std::vector<FeedItem>{};
}

void DeskPage::refresh() {
    follower_.look();
    for (FeedColumn* column : strip_->columns()) {
        column->load();
    }
    if (isSearching()) {
        search_->refresh();
    }
}

void DeskPage::onInserted(FeedColumn* column) {
    connect(column, &FeedColumn::editRequested, columnActs_, [this, column] { columnActs_->edit(column); });
    connect(column->header().menu(), &QMenu::aboutToShow, columnActs_,
            [this, column] { columnActs_->fillMenu(*column->header().menu(), column); });
    follow(column->view());
    if (started_) {
        column->load();
    }
}

// A list hears of changes in the store, and the desk of what is chosen in it.
void DeskPage::follow(FeedView& view) {
    FeedModel* feed = &view.feed();
    connect(&follower_, &ChangeFollower::postsArrived, feed, &FeedModel::onPostsArrived);
    connect(&follower_, &ChangeFollower::postsTouched, feed, &FeedModel::onPostsTouched);
    connect(feed, &QAbstractItemModel::dataChanged, &view, &FeedView::chosenChanged);
    connect(&view, &FeedView::chosenChanged, this, [this, list = &view] {
        if (list == currentView()) {
            showChosen();
        }
    });
    connect(&view, &FeedView::activatedByKey, this, [this] { postActs_->openCase(chosen()); });
    connect(&view, &FeedView::menuRequested, this, &DeskPage::openMenu);
}

void DeskPage::showChosen() {
    FeedView* view = currentView();
    if (!view) {
        return;
    }
    const std::vector<FeedItem> items = view->chosen();
    if (!items.empty()) {
        for (const FeedColumn* other : strip_->columns()) {
            if (&other->view() != view) {
                other->view().clearSelection();
            }
        }
    }
    if (!items.empty() && view->currentIndex().isValid()) {
        shown_ = *view->feed().window().at(view->currentIndex().row());
    } else {
        shown_ = items.empty() ? std::nullopt : std::optional(items.front());
    }
    const std::optional<PostId> before = drawer_->shown();
    drawer_->show(shown_, view->feed().filter().words);
    if (drawer_->shown() != before) {
        reading_.begin(currentPost());
    }
    Q_EMIT chosenChanged();
}

void DeskPage::openMenu(const QPoint& global) {
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const std::vector<FeedItem> items = chosen();
    for (const QString& id : postCommandIds()) {
        if (id == u"desk.dismiss") {
            QMenu* reasons = menu->addMenu(makeIcon(context_.theme, IconName::Dismiss), tr("Dismiss"));
            postActs_->fillDismissMenu(*reasons, items);
        } else if (QAction* action = context_.shortcuts.action(id)) {
            menu->addAction(action);
        }
    }
    menu->popup(global);
}

}  // namespace zhiban
