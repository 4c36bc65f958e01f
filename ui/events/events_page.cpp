// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/events/events_page.h"

#include <QAction>
#include <QApplication>
#include <QDataStream>
#include <QIODevice>
#include <QListView>
#include <QMenu>
#include <QSplitter>
#include <QVBoxLayout>
#include <algorithm>

#include "core/operations/changes/store_changes.h"
#include "core/operations/store_threads.h"
#include "ui/events/event_detail.h"
#include "ui/events/event_list_pane.h"
#include "ui/events/members_pane.h"
#include "ui/events/presentation/event_list_model.h"
#include "ui/kit/help_topic.h"
#include "ui/kit/search_field.h"
#include "ui/kit/shortcut_registry.h"

namespace zhiban {

namespace {

constexpr quint32 stateVersion = 1;
constexpr std::chrono::seconds tickInterval{60};     // heat fades by itself
constexpr std::chrono::milliseconds readDelay{400};  // posts arrive by the second; the list need not
const QString context = QStringLiteral("events");

}  // namespace

EventsPage::EventsPage(const PageContext& pageContext, EventActs::OpenCaseAsk openCase, QWidget* parent)
    : QWidget(parent), context_(pageContext), acts_(new EventActs(pageContext, std::move(openCase), this)) {
    assemble();
    addCommands();
    connectParts();
    enableActs();
    read();
}

void EventsPage::assemble() {
    setHelpTopic(this, QStringLiteral("events"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    splitter_ = new QSplitter(Qt::Horizontal, this);
    splitter_->setChildrenCollapsible(false);
    list_ = new EventListPane(context_, splitter_);
    detail_ = new EventDetail(context_, splitter_);
    splitter_->addWidget(list_);
    splitter_->addWidget(detail_);
    splitter_->setStretchFactor(0, 2);
    splitter_->setStretchFactor(1, 3);
    splitter_->setSizes({context_.theme.scaled(520), context_.theme.scaled(980)});
    layout->addWidget(splitter_);
    setFocusProxy(list_->list());
}

void EventsPage::addCommands() {
    const auto add = [this](const char* id, const QString& text, const QKeySequence& key, IconName icon, auto run) {
        Command command;
        command.id = QLatin1String(id);
        command.category = tr("Event");
        command.text = text;
        if (!key.isEmpty()) {
            command.keys = {key};
        }
        command.context = context;
        command.icon = icon;
        return context_.shortcuts.add(command, this, run);
    };
    merge_ = add("event.merge", tr("Merge the chosen events"), QKeySequence(Qt::CTRL | Qt::Key_M), IconName::Link,
                 [this] { acts_->merge(list_->chosen()); });
    undo_ =
        add("events.undo", tr("Take back the last act on events"), {}, IconName::Undo, [this] { acts_->undoLast(); });
    confirm_ = add("event.confirm", tr("Confirm"), QKeySequence(Qt::CTRL | Qt::Key_Return), IconName::CheckCircle,
                   [this] { acts_->confirm(detail_->event(), chosenPosts()); });
    case_ = add("event.case", tr("Open a case"), QKeySequence(Qt::CTRL | Qt::Key_N), IconName::Case,
                [this] { openCase(); });
    split_ = add("event.split", tr("Split off"), QKeySequence(Qt::CTRL | Qt::Key_D), IconName::Columns,
                 [this] { acts_->split(detail_->event(), chosenPosts()); });
    detach_ = add("event.detach", tr("Detach"), QKeySequence(Qt::Key_Delete), IconName::Dismiss, [this] {
        if (const auto chosen = detail_->members().chosen(); chosen.size() == 1) {
            acts_->detach(chosen.front().post.id);
        }
    });
    rename_ = add("event.rename", tr("Rename"), QKeySequence(Qt::Key_F2), IconName::Edit, [this] {
        if (detail_->file()) {
            acts_->askName(*detail_->file());
        }
    });
    post_ = add("event.post", tr("Show the post on the desk"), {}, IconName::Desk, [this] {
        if (const auto chosen = detail_->members().chosen(); !chosen.empty()) {
            Q_EMIT detail_->members().opened(chosen.front().post.id);
        }
    });
    add("event.find", tr("Find an event"), QKeySequence(Qt::ALT | Qt::Key_F), IconName::Search,
        [this] { list_->focusSearch(); });
    const std::pair<const char*, QString> tabs[] = {{"event.posts", tr("Posts of the event")},
                                                    {"event.course", tr("Course and heat")},
                                                    {"event.where", tr("Places, sources, cases")},
                                                    {"event.history", tr("History of the event")}};
    for (int tab = 0; tab < static_cast<int>(std::size(tabs)); ++tab) {
        add(tabs[tab].first, tabs[tab].second, QKeySequence(Qt::ALT | static_cast<Qt::Key>(Qt::Key_1 + tab)),
            IconName::Events, [this, tab] { detail_->showTab(static_cast<EventDetail::Tab>(tab)); });
    }
    list_->addAct(merge_);
    list_->addAct(undo_);
    detail_->addMainAct(confirm_);
    detail_->addMainAct(case_);
    for (QAction* act : {split_, detach_, rename_}) {
        detail_->addAct(act);
    }
}

void EventsPage::connectParts() {
    auto* changes = new StoreChanges(context_.store, this);
    connect(changes, &StoreChanges::changed, this, [this](const ChangedKinds& kinds) {
        if (kinds.any({QLatin1String("event"), QLatin1String("case")})) {
            readSoon();
        }
    });
    soon_.setSingleShot(true);
    soon_.setInterval(readDelay);
    connect(&soon_, &QTimer::timeout, this, &EventsPage::read);
    ticking_.setInterval(tickInterval);
    connect(&ticking_, &QTimer::timeout, this, &EventsPage::readSoon);
    ticking_.start();
    connect(list_, &EventListPane::currentChanged, detail_, [this](EventId event) { detail_->show(event); });
    connect(list_, &EventListPane::chosenChanged, this, &EventsPage::enableActs);
    connect(list_, &EventListPane::spanChanged, this, &EventsPage::read);
    connect(list_, &EventListPane::opened, this, [this] { detail_->tabPane()->setFocus(Qt::OtherFocusReason); });
    connect(list_, &EventListPane::menuRequested, this, [this](const QPoint& global) {
        openMenu(global, {merge_, confirm_, case_, rename_, undo_});
    });
    connect(detail_, &EventDetail::changed, this, &EventsPage::enableActs);
    connect(&detail_->members(), &MembersPane::chosenChanged, this, &EventsPage::enableActs);
    connect(&detail_->members(), &MembersPane::menuRequested, this, [this](const QPoint& global) {
        openMenu(global, {confirm_, case_, split_, detach_, post_});
    });
    connect(&detail_->members(), &MembersPane::opened, this, [this](PostId post) {
        context_.navigate(QStringLiteral("desk"), {QStringLiteral("post"), QString::number(post.value)});
    });
    connect(acts_, &EventActs::acted, this, [this](EventId event) {
        wanted_ = event;
        read();
    });
    connect(acts_, &EventActs::undoableChanged, this, &EventsPage::enableActs);
}

// Follows what is chosen: the words say how many posts are meant.
void EventsPage::enableActs() {
    const std::optional<EventFile>& file = detail_->file();
    const auto posts = file ? static_cast<int>(file->members.size()) : 0;
    const std::vector<PostInEvent> chosen = detail_->members().chosen();
    const auto several = static_cast<int>(chosenPosts().size());
    merge_->setEnabled(list_->chosen().size() > 1);
    undo_->setEnabled(acts_->canUndo());
    const auto isSuggested = [](const PostInEvent& member) { return !member.isConfirmed; };
    confirm_->setEnabled(several > 0 ? std::ranges::any_of(chosen, isSuggested)
                                     : file && std::ranges::any_of(file->members, isSuggested));
    confirm_->setText(several > 0 ? tr("Confirm %n post(s)", nullptr, several) : tr("Confirm all"));
    case_->setEnabled(posts > 0);
    case_->setText(several > 0 ? tr("Open a case of %n post(s)", nullptr, several) : tr("Open a case"));
    split_->setEnabled(several > 1 && several < posts);
    detach_->setEnabled(chosen.size() == 1 && posts > 1);
    rename_->setEnabled(posts > 0);
    post_->setEnabled(!chosen.empty());
}

void EventsPage::openMenu(const QPoint& global, const std::vector<QAction*>& acts) {
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (QAction* act : acts) {
        menu->addAction(act);
    }
    menu->popup(global);
}

std::vector<PostId> EventsPage::chosenPosts() const {
    std::vector<PostId> posts;
    const std::vector<PostInEvent> chosen = detail_->members().chosen();
    if (chosen.size() > 1) {
        for (const PostInEvent& member : chosen) {
            posts.push_back(member.post.id);
        }
    }
    return posts;
}

// Of the oldest post and the others in order of time.
void EventsPage::openCase() {
    const std::optional<EventFile>& file = detail_->file();
    if (!file) {
        return;
    }
    const std::vector<PostId> chosen = chosenPosts();
    std::vector<Post> posts;
    for (const PostInEvent& member : file->members) {
        if (chosen.empty() || std::ranges::find(chosen, member.post.id) != chosen.end()) {
            posts.push_back(member.post);
        }
    }
    acts_->openCase(posts, detail_->links().gravest);
}

void EventsPage::readSoon() {
    if (isVisible() && !soon_.isActive()) {
        soon_.start();
    }
}

// One question at a time; what changes meanwhile is asked afterwards.
void EventsPage::read() {
    if (asking_) {
        again_ = true;
        return;
    }
    asking_ = true;
    const TimePoint now = context_.clock.now();
    context_.store.read(ListEvents{now, list_->span(), ListEvents::considered})
        .then(this, [this, now](const Result<std::vector<EventRow>>& answer) {
            asking_ = false;
            if (answer) {
                take(*answer, now);
            } else {
                list_->showError(answer.error(), [this] { read(); });
            }
            if (std::exchange(again_, false)) {
                read();
            }
        });
}

void EventsPage::take(const std::vector<EventRow>& rows, TimePoint now) {
    list_->present(rows, now);
    // While the list was not there yet, the keys went to what stands before it.
    if (std::exchange(isFirst_, false) && isAncestorOf(QApplication::focusWidget()) &&
        !list_->searchField()->hasFocus()) {
        list_->list()->setFocus();
    }
    if (wanted_.value) {
        list_->select(std::exchange(wanted_, {}));
    }
    detail_->show(list_->current());
    enableActs();
}

void EventsPage::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    read();
}

void EventsPage::activate(const Subject& subject) {
    if (subject.kind == u"event") {
        wanted_ = EventId{subject.id.toLongLong()};
        read();
    }
}

QByteArray EventsPage::saveState() const {
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    const auto [show, span] = list_->choices();
    stream << stateVersion << list_->current().value << splitter_->saveState() << show << span
           << static_cast<int>(detail_->tab());
    return bytes;
}

bool EventsPage::restoreState(const QByteArray& state) {
    if (state.isEmpty()) {
        return true;
    }
    quint32 version = 0;
    qint64 event = 0;
    QByteArray sizes;
    int show = 0;
    int span = 0;
    int tab = 0;
    QDataStream stream(state);
    stream >> version >> event >> sizes >> show >> span >> tab;
    if (stream.status() != QDataStream::Ok || version != stateVersion) {
        return false;
    }
    wanted_ = EventId{event};
    splitter_->restoreState(sizes);
    list_->setChoices(show, span);
    detail_->showTab(static_cast<EventDetail::Tab>(std::clamp(tab, 0, static_cast<int>(EventDetail::History))));
    return true;
}

std::vector<QWidget*> EventsPage::panes() {
    return {list_->list(), detail_->tabPane()};
}

}  // namespace zhiban
