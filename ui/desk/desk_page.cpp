// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/desk_page.h"

#include <QApplication>
#include <QMenu>
#include <QSplitter>
#include <QVBoxLayout>

#include "core/operations/store_threads.h"
#include "ui/desk/column_acts.h"
#include "ui/desk/column_header.h"
#include "ui/desk/column_strip.h"
#include "ui/desk/desk_commands.h"
#include "ui/desk/desk_words.h"
#include "ui/desk/feed_column.h"
#include "ui/desk/feed_view.h"
#include "ui/desk/post_drawer.h"
#include "ui/kit/chip.h"
#include "ui/kit/notices.h"
#include "ui/kit/safe_text_view.h"
#include "ui/kit/shortcut_registry.h"

namespace zhiban {

namespace {

constexpr int usualDrawerWidth = 384;  // at 100 % scale
constexpr int minuteMilliseconds = 30'000;

}  // namespace

DeskPage::DeskPage(const PageContext& context, PostActs::OpenCaseAsk openCase, QWidget* parent)
    : QWidget(parent), context_(context), follower_(context.store), alerts_(context.store) {
    strip_ = new ColumnStrip(context);
    drawer_ = new PostDrawer(context);
    splitter_ = new QSplitter(Qt::Horizontal, this);
    splitter_->addWidget(strip_);
    splitter_->addWidget(drawer_);
    splitter_->setStretchFactor(0, 1);
    splitter_->setCollapsible(0, false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(splitter_, 1);

    columnActs_ = new ColumnActs(context, *strip_, this);
    postActs_ = new PostActs(context, std::move(openCase), this);
    connect(strip_, &ColumnStrip::addRequested, columnActs_, &ColumnActs::add);
    connect(strip_, &ColumnStrip::inserted, this, &DeskPage::onInserted);

    connect(&follower_, &ChangeFollower::started, this, [this] {
        started_ = true;
        for (FeedColumn* column : strip_->columns()) {
            column->load();
        }
        alerts_.start();
    });
    connect(&follower_, &ChangeFollower::postsArrived, &alerts_, &AlertWatch::onPostsArrived);
    connect(&follower_, &ChangeFollower::postsTouched, &alerts_, &AlertWatch::onPostsTouched);
    connect(&follower_, &ChangeFollower::postsTouched, drawer_, &PostDrawer::onPostsTouched);
    connect(&follower_, &ChangeFollower::failed, this,
            [this](const Error& error) { context_.notices.postError(tr("What is new could not be read."), error); });
    connect(&alerts_, &AlertWatch::announced, this, &DeskPage::announce);
    connect(&alerts_, &AlertWatch::untouchedChanged, this,
            [this](int count) { context_.setBadge(QStringLiteral("desk"), count); });
    connect(&minute_, &QTimer::timeout, this, [this] {
        for (FeedColumn* column : strip_->columns()) {
            column->view().viewport()->update();
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
        columnActs_->search(subject.id.simplified());
        strip_->focusColumn(0);
        return;
    }
    if (subject.kind != u"post") {
        return;
    }
    context_.store.read(ReadPostDetail{PostId{subject.id.toLongLong()}})
        .then(this, [this](const Result<PostDetail>& detail) {
            if (!detail) {
                context_.notices.postError(tr("The post could not be shown."), detail.error());
                return;
            }
            for (FeedColumn* column : strip_->columns()) {
                const int row = column->feed().rowOf(detail->item.post.id);
                if (row >= 0) {
                    strip_->focusColumn(strip_->placeOf(column));
                    column->view().choose(row);
                    return;
                }
            }
            shown_ = detail->item;
            drawer_->show(shown_);
            Q_EMIT chosenChanged();
        });
}

bool DeskPage::openPosts(const QString& name, const PostFilter& filter) {
    columnActs_->openPosts(name, filter);
    strip_->focusColumn(0);
    return true;
}

QByteArray DeskPage::saveState() const {
    return toJson(DeskLayout{columnActs_->columns(), drawer_->width() * 100 / context_.theme.scalePercent()});
}

bool DeskPage::restoreState(const QByteArray& state) {
    if (state.isEmpty()) {
        return true;
    }
    const Result<DeskLayout> layout = deskLayoutFromJson(state);
    if (!layout) {
        return false;
    }
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
    if (strip_->current()) {
        panes.push_back(&strip_->current()->view());
    }
    panes.push_back(drawer_);
    return panes;
}

std::vector<FeedItem> DeskPage::chosen() const {
    if (const FeedColumn* column = strip_->current()) {
        std::vector<FeedItem> items = column->view().chosen();
        if (!items.empty()) {
            return items;
        }
    }
    return shown_ ? std::vector<FeedItem>{*shown_} : std::vector<FeedItem>{};
}

void DeskPage::refresh() {
    follower_.look();
    for (FeedColumn* column : strip_->columns()) {
        column->feed().reload();
    }
}

void DeskPage::onInserted(FeedColumn* column) {
    FeedView* view = &column->view();
    connect(&follower_, &ChangeFollower::postsArrived, &column->feed(), &FeedModel::onPostsArrived);
    connect(&follower_, &ChangeFollower::postsTouched, &column->feed(), &FeedModel::onPostsTouched);
    connect(column, &FeedColumn::editRequested, columnActs_, [this, column] { columnActs_->edit(column); });
    connect(column->header().menu(), &QMenu::aboutToShow, columnActs_,
            [this, column] { columnActs_->fillMenu(*column->header().menu(), column); });
    connect(view, &FeedView::chosenChanged, this, [this, view] { onChosen(view); });
    connect(view, &FeedView::activatedByKey, this, [this] { postActs_->openCase(chosen()); });
    connect(view, &FeedView::menuRequested, this, &DeskPage::openMenu);
    connect(&column->feed(), &QAbstractItemModel::dataChanged, view, &FeedView::chosenChanged);
    if (started_) {
        column->load();
    }
}

void DeskPage::onChosen(FeedView* view) {
    if (!strip_->current() || &strip_->current()->view() != view) {
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
    drawer_->show(shown_);
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

void DeskPage::announce(const AlertSummary& summary) {
    const Post& post = summary.gravest.post;
    const QString what = cleanName(post.title.isEmpty() ? post.body.left(60) : post.title);
    Notice notice;
    notice.severity = NoticeSeverity::Warning;
    notice.text = summary.count == 1 ? tr("New alert, %1: %2").arg(levelText(*summary.gravest.level), what)
                                     : tr("%n new alert(s). Gravest, %1: %2", nullptr, summary.count)
                                           .arg(levelText(*summary.gravest.level), what);
    notice.actions.push_back({tr("Show"), [navigate = context_.navigate, id = QString::number(post.id.value)] {
                                  navigate(QStringLiteral("desk"), {QStringLiteral("post"), id});
                              }});
    notice.lifetime = Milliseconds{AlertWatch::quietMilliseconds};
    notice.key = QStringLiteral("desk.alerts");
    context_.notices.post(notice);
    QApplication::alert(this);
}

}  // namespace zhiban
