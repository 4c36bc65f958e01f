// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/desk_commands.h"

#include <QCoreApplication>
#include <QPushButton>

#include "ui/desk/column_acts.h"
#include "ui/desk/column_header.h"
#include "ui/desk/column_strip.h"
#include "ui/desk/desk_page.h"
#include "ui/desk/feed_column.h"
#include "ui/desk/feed_view.h"
#include "ui/desk/post_drawer.h"
#include "ui/desk/search_view.h"
#include "ui/kit/shortcut_registry.h"

namespace zhiban {

namespace {

struct DeskCommands final {
    Q_DECLARE_TR_FUNCTIONS(zhiban::DeskCommands)

  public:
    ShortcutRegistry& shortcuts;
    DeskPage& page;

    // Where keys work: the columns, columns and drawer together, the whole page.
    enum class Where { Columns, Posts, Page };
    QAction* add(const char* id, const QString& text, const QList<QKeySequence>& keys, IconName icon, Where where,
                 std::function<void()> run) const;
    void addReading() const;
    void addColumns() const;
    void addPosts() const;
    void enableByChoice(QAction* action, TriageState only) const;

    FeedView* view() const { return page.currentView(); }
    void goSideways(int by) const;
};

QAction* DeskCommands::add(const char* id, const QString& text, const QList<QKeySequence>& keys, IconName icon,
                           Where where, std::function<void()> run) const {
    Command command;
    command.id = QString::fromLatin1(id);
    command.category = tr("Desk");
    command.text = text;
    command.keys = keys;
    command.icon = icon;
    command.context = where == Where::Page      ? QStringLiteral("desk")
                      : where == Where::Columns ? QStringLiteral("desk.posts.columns")
                                                : QStringLiteral("desk.posts");
    QWidget* scope = &page;
    if (where != Where::Page) {
        scope = where == Where::Columns ? static_cast<QWidget*>(&page.strip()) : &page.panesArea();
    }
    return shortcuts.add(command, scope, std::move(run));
}

// From a column into its neighbour, onto the row seen first if none was chosen there.
void DeskCommands::goSideways(int by) const {
    ColumnStrip& strip = page.strip();
    const int place = strip.placeOf(strip.current()) + by;
    if (place >= 0 && place < static_cast<int>(strip.columns().size())) {
        strip.focusColumn(place);
        view()->step(0);
    }
}

void DeskCommands::addReading() const {
    using K = QKeySequence;
    const auto onView = [this](auto act) {
        return [commands = *this, act] {
            if (FeedView* list = commands.view()) {
                act(*list);
            }
        };
    };
    add("desk.next", tr("Next post"), {K(Qt::Key_J)}, IconName::ChevronDown, Where::Posts,
        onView([](FeedView& list) { list.step(1); }));
    add("desk.previous", tr("Previous post"), {K(Qt::Key_K)}, IconName::ChevronUp, Where::Posts,
        onView([](FeedView& list) { list.step(-1); }));
    add("desk.next-undecided", tr("Next undecided post"), {K(Qt::Key_N)}, IconName::ArrowRight, Where::Posts,
        onView([](FeedView& list) { list.stepToUntouched(); }));
    add("desk.newest", tr("Show the newest posts"), {K(Qt::Key_Home)}, IconName::ArrowUp, Where::Columns,
        onView([](FeedView& list) { list.goToNewest(); }));
    add("desk.column-left", tr("Column to the left"), {K(Qt::Key_Left)}, IconName::ChevronLeft, Where::Columns,
        [commands = *this] { commands.goSideways(-1); });
    add("desk.column-right", tr("Column to the right"), {K(Qt::Key_Right)}, IconName::ChevronRight, Where::Columns,
        [commands = *this] { commands.goSideways(1); });
    for (int number = 1; number <= 9; ++number) {
        add(qPrintable(QStringLiteral("desk.column-%1").arg(number)), tr("Column %1").arg(number),
            {K(Qt::Key_0 + number)}, IconName::Columns, Where::Posts, [commands = *this, number] {
                if (number <= static_cast<int>(commands.page.strip().columns().size())) {
                    commands.page.leaveSearch();
                    commands.page.strip().focusColumn(number - 1);
                    commands.view()->step(0);
                }
            });
    }
    add("desk.search", tr("Search with sources, levels, days …"), {K(Qt::Key_F3)}, IconName::Search, Where::Page,
        [commands = *this] { commands.page.startSearch(); });
    add("desk.search-keep", tr("Keep the search as a column"), {K(QStringLiteral("Ctrl+D"))}, IconName::Columns,
        Where::Page, [commands = *this] {
            if (commands.page.isSearching()) {
                commands.page.search().keepButton()->click();
            }
        });
    add("desk.refresh", tr("Read the columns again"), {K(Qt::Key_F5)}, IconName::Refresh, Where::Page,
        [commands = *this] { commands.page.refresh(); });
}

void DeskCommands::addColumns() const {
    using K = QKeySequence;
    const auto onColumn = [this](auto act) {
        return [commands = *this, act] {
            FeedColumn* column = commands.page.strip().current();
            if (column && !commands.page.isSearching()) {
                act(commands.page.columnActs(), column);
            }
        };
    };
    add("desk.column-add", tr("Add a column"), {K(Qt::Key_Plus)}, IconName::Plus, Where::Posts,
        [commands = *this] { commands.page.columnActs().add(); });
    add("desk.column-edit", tr("Change the column"), {K(Qt::Key_E)}, IconName::Edit, Where::Posts,
        onColumn([](ColumnActs& acts, FeedColumn* column) { acts.edit(column); }));
    add("desk.column-close", tr("Close the column"), {K(QStringLiteral("Ctrl+W"))}, IconName::Close, Where::Posts,
        onColumn([](ColumnActs& acts, FeedColumn* column) { acts.close(column); }));
    add("desk.column-move-left", tr("Move the column left"), {K(QStringLiteral("Ctrl+Shift+Left"))},
        IconName::ChevronLeft, Where::Columns,
        onColumn([](ColumnActs& acts, FeedColumn* column) { acts.move(column, -1); }));
    add("desk.column-move-right", tr("Move the column right"), {K(QStringLiteral("Ctrl+Shift+Right"))},
        IconName::ChevronRight, Where::Columns,
        onColumn([](ColumnActs& acts, FeedColumn* column) { acts.move(column, 1); }));
    add("desk.column-wider", tr("Make the column wider"), {K(Qt::Key_BracketRight)}, IconName::Columns, Where::Columns,
        onColumn([](ColumnActs& acts, FeedColumn* column) { acts.widen(column, 10); }));
    add("desk.column-narrower", tr("Make the column narrower"), {K(Qt::Key_BracketLeft)}, IconName::Columns,
        Where::Columns, onColumn([](ColumnActs& acts, FeedColumn* column) { acts.widen(column, -10); }));
    add("desk.column-read", tr("Mark all of the column read"), {K(QStringLiteral("Shift+A"))}, IconName::Check,
        Where::Posts, onColumn([](ColumnActs& acts, FeedColumn* column) { acts.markAllRead(column); }));
    add("desk.column-menu", tr("Column menu"), {K(Qt::Key_M)}, IconName::More, Where::Columns,
        onColumn([](ColumnActs&, FeedColumn* column) { column->header().openMenu(); }));
}

void DeskCommands::enableByChoice(QAction* action, TriageState only) const {
    const auto apply = [action, only, &desk = page] {
        const std::vector<FeedItem> items = desk.chosen();
        action->setEnabled(
            std::any_of(items.begin(), items.end(), [only](const FeedItem& item) { return item.triage == only; }));
    };
    QObject::connect(&page, &DeskPage::chosenChanged, action, apply);
    apply();
}

void DeskCommands::addPosts() const {
    using K = QKeySequence;
    const auto onChosen = [this](auto act) {
        return [commands = *this, act] { act(commands.page.postActs(), commands.page.chosen()); };
    };
    using Items = const std::vector<FeedItem>&;
    QAction* open = add("desk.open-case", tr("Open a case"), {K(Qt::Key_O)}, IconName::Case, Where::Posts,
                        onChosen([](PostActs& acts, Items items) { acts.openCase(items); }));
    QAction* link = add("desk.link", tr("Link to a case"), {K(Qt::Key_L)}, IconName::Link, Where::Posts,
                        onChosen([](PostActs& acts, Items items) { acts.link(items); }));
    QAction* dismiss =
        add("desk.dismiss", tr("Dismiss"), {K(Qt::Key_D)}, IconName::Dismiss, Where::Posts, [commands = *this] {
            FeedView* list = commands.view();
            const bool inList = list && list->hasFocus() && list->selectionModel()->hasSelection();
            QWidget* at = inList ? list->viewport() : &commands.page.drawer();
            const QPoint place = inList ? list->visualRect(list->currentIndex()).center() : at->rect().center();
            commands.page.postActs().askDismissReason(commands.page.chosen(), at->mapToGlobal(place));
        });
    QAction* restore = add("desk.restore", tr("Take up again"), {K(Qt::Key_R)}, IconName::Undo, Where::Posts,
                           onChosen([](PostActs& acts, Items items) { acts.restore(items); }));
    QAction* copy = add("desk.copy", tr("Copy the post"), {K(Qt::Key_C)}, IconName::Copy, Where::Posts,
                        onChosen([](PostActs& acts, Items items) { acts.copy(items); }));
    QAction* source = add("desk.source", tr("Open the source page"), {K(Qt::Key_V)}, IconName::External, Where::Posts,
                          onChosen([](PostActs& acts, Items items) {
                              if (!items.empty()) {
                                  acts.openSource(items.front().post);
                              }
                          }));
    enableByChoice(dismiss, TriageState::Untouched);
    enableByChoice(restore, TriageState::Dismissed);
    for (QAction* action : {open, link, copy, source}) {
        const auto apply = [action, &desk = page] { action->setEnabled(!desk.chosen().empty()); };
        QObject::connect(&page, &DeskPage::chosenChanged, action, apply);
        apply();
    }
    link->setIconText(tr("Link", "on a button"));
    page.drawer().addMainAct(open);
    page.drawer().addAct(link, PostDrawer::Face::Words);
    page.drawer().addAct(dismiss, PostDrawer::Face::Words);
    for (QAction* action : {restore, copy, source}) {
        page.drawer().addAct(action, PostDrawer::Face::Icon);
    }
}

}  // namespace

void addDeskCommands(ShortcutRegistry& shortcuts, DeskPage& page) {
    const DeskCommands commands{shortcuts, page};
    commands.addReading();
    commands.addColumns();
    commands.addPosts();
}

QStringList postCommandIds() {
    return {QStringLiteral("desk.open-case"), QStringLiteral("desk.link"), QStringLiteral("desk.dismiss"),
            QStringLiteral("desk.restore"),   QStringLiteral("desk.copy"), QStringLiteral("desk.source")};
}

}  // namespace zhiban
