// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sources/sources_page.h"

#include <QDataStream>
#include <QIODevice>
#include <QMenu>
#include <QSplitter>
#include <QTabWidget>
#include <QTableView>
#include <QVBoxLayout>
#include <algorithm>

#include "core/operations/changes/store_changes.h"
#include "core/operations/sources/read_sources.h"
#include "core/operations/store_threads.h"
#include "ui/kit/help_topic.h"
#include "ui/kit/icons.h"
#include "ui/kit/safe_text_view.h"
#include "ui/kit/shortcut_registry.h"
#include "ui/kit/timeline_list.h"
#include "ui/sources/presentation/quarantine_model.h"
#include "ui/sources/presentation/source_table_model.h"
#include "ui/sources/quarantine_pane.h"
#include "ui/sources/registry_pane.h"
#include "ui/sources/source_acts.h"
#include "ui/sources/source_detail.h"
#include "ui/sources/source_list_pane.h"

namespace zhiban {

namespace {

constexpr quint32 stateVersion = 1;
constexpr std::chrono::seconds tickInterval{30};
const QString context = QStringLiteral("sources");

QStringList menuCommands() {
    return {QStringLiteral("source.ask"), QStringLiteral("source.pause"), QStringLiteral("source.edit"),
            QStringLiteral("source.retire"), QStringLiteral("source.refused")};
}

}  // namespace

SourcesPage::SourcesPage(const PageContext& pageContext, QWidget* parent)
    : QWidget(parent), context_(pageContext), acts_(new SourceActs(pageContext, this)) {
    assemble();
    connectParts();
    addCommands();
    read();
    quarantine_->read();  // its count stands on the tab
}

void SourcesPage::assemble() {
    setHelpTopic(this, QStringLiteral("sources"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    tabs_ = new QTabWidget(this);
    tabs_->setAccessibleName(tr("Sources, quarantine or accounts"));
    tabs_->setDocumentMode(true);
    splitter_ = new QSplitter(Qt::Horizontal, tabs_);
    splitter_->setChildrenCollapsible(false);
    list_ = new SourceListPane(context_, splitter_);
    detail_ = new SourceDetail(context_, splitter_);
    splitter_->addWidget(list_);
    splitter_->addWidget(detail_);
    splitter_->setStretchFactor(0, 3);
    splitter_->setStretchFactor(1, 2);
    splitter_->setSizes({context_.theme.scaled(1000), context_.theme.scaled(560)});
    quarantine_ = new QuarantinePane(context_, tabs_);
    setHelpTopic(quarantine_, QStringLiteral("sources#quarantine"));
    registry_ = new RegistryPane(context_, tabs_);
    setHelpTopic(registry_, QStringLiteral("sources#register"));
    tabs_->addTab(splitter_, tr("Sources"));
    tabs_->addTab(quarantine_, tr("Quarantine"));
    tabs_->addTab(registry_, tr("Accounts"));
    layout->addWidget(tabs_);
}

void SourcesPage::connectParts() {
    auto* changes = new StoreChanges(context_.store, this);
    connect(changes, &StoreChanges::changed, this, &SourcesPage::react);
    ticking_.setInterval(tickInterval);
    connect(&ticking_, &QTimer::timeout, this, &SourcesPage::read);
    ticking_.start();
    connect(tabs_, &QTabWidget::currentChanged, this, &SourcesPage::readTab);
    connect(list_, &SourceListPane::chosen, detail_, &SourceDetail::show);
    connect(list_, &SourceListPane::newRequested, acts_, &SourceActs::addNew);
    connect(list_, &SourceListPane::opmlRequested, acts_, [this] { acts_->importOpml(); });
    connect(list_, &SourceListPane::editRequested, this, [this] { act(&SourceActs::edit); });
    connect(list_, &SourceListPane::menuRequested, this, &SourcesPage::openMenu);
    connect(detail_, &SourceDetail::askRequested, this, [this] { act(&SourceActs::askNow); });
    connect(detail_, &SourceDetail::pauseRequested, this, [this] { act(&SourceActs::askPause); });
    connect(detail_, &SourceDetail::editRequested, this, [this] { act(&SourceActs::edit); });
    connect(detail_, &SourceDetail::retireRequested, this, [this] { act(&SourceActs::retire); });
    connect(detail_, &SourceDetail::refusedRequested, this, [this] {
        activate({QStringLiteral("quarantine"), detail_->key()});
    });
    connect(acts_, &SourceActs::saved, this, [this](const QString& key) {
        wanted_ = key;
        read();
    });
    connect(registry_, &RegistryPane::sourceRequested, this, [this](const QString& key) {
        activate({QStringLiteral("source"), key});
    });
    connect(quarantine_, &QuarantinePane::counted, this, [this](int waiting) {
        tabs_->setTabText(Quarantine, waiting > 0 ? tr("Quarantine (%1)").arg(waiting) : tr("Quarantine"));
    });
}

void SourcesPage::addCommands() {
    const auto add = [this](const char* id, const QString& text, const QKeySequence& key, IconName icon, auto run) {
        Command command;
        command.id = QLatin1String(id);
        command.category = tr("Source");
        command.text = text;
        if (!key.isEmpty()) {
            command.keys = {key};
        }
        command.context = context;
        command.icon = icon;
        context_.shortcuts.add(command, this, run);
    };
    add("source.new", tr("New source"), QKeySequence(Qt::CTRL | Qt::Key_N), IconName::Plus,
        [this] { acts_->addNew(); });
    add("source.edit", tr("Change or test"), QKeySequence(Qt::CTRL | Qt::Key_E), IconName::Edit,
        [this] { act(&SourceActs::edit); });
    add("source.ask", tr("Ask now"), QKeySequence(Qt::CTRL | Qt::Key_R), IconName::Refresh,
        [this] { act(&SourceActs::askNow); });
    add("source.pause", tr("Pause, or resume"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P), IconName::Pause,
        [this] { act(&SourceActs::askPause); });
    add("source.retire", tr("Retire"), {}, IconName::Dismiss, [this] { act(&SourceActs::retire); });
    add("source.refused", tr("Its refused items"), {}, IconName::Inbox, [this] {
        activate({QStringLiteral("quarantine"), detail_->key()});
    });
    add("source.opml", tr("Take in a list of feeds (OPML)"), {}, IconName::Import, [this] { acts_->importOpml(); });
    add("source.find", tr("Find a source"), QKeySequence(Qt::ALT | Qt::Key_F), IconName::Search, [this] {
        showTab(Sources);
        list_->focusSearch();
    });
    add("source.list", tr("Sources"), QKeySequence(Qt::ALT | Qt::Key_1), IconName::Source,
        [this] { showTab(Sources); });
    add("source.quarantine", tr("Quarantine"), QKeySequence(Qt::ALT | Qt::Key_2), IconName::Inbox,
        [this] { showTab(Quarantine); });
    add("source.accounts", tr("Register of accounts"), QKeySequence(Qt::ALT | Qt::Key_3), IconName::Department,
        [this] { showTab(Accounts); });
}

void SourcesPage::act(void (SourceActs::*what)(const Subscription&)) {
    const std::optional<SourceStory>& story = detail_->story();
    if (tab() == Sources && story) {
        (acts_->*what)(story->health.listened.subscription);
    }
}

void SourcesPage::openMenu(const QPoint& global) {
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const QString& id : menuCommands()) {
        if (QAction* action = context_.shortcuts.action(id)) {
            menu->addAction(action);
        }
    }
    menu->popup(global);
}

void SourcesPage::react(const ChangedKinds& kinds) {
    // Posts arrive by the second; the volumes are looked at with the next tick.
    if (kinds.any({QLatin1String("source"), QLatin1String("quarantine")})) {
        read();
        quarantine_->read();
        if (tab() == Accounts) {
            registry_->read();
        }
    }
}

// One question at a time; what changes meanwhile is asked afterwards.
void SourcesPage::read() {
    if (asking_) {
        again_ = true;
        return;
    }
    asking_ = true;
    const TimePoint now = context_.clock.now();
    context_.store.read(ReadHealthOfSources{now})
        .then(this, [this, now](const Result<std::vector<SourceHealth>>& answer) {
            asking_ = false;
            if (!answer) {
                list_->showError(answer.error(), [this] { read(); });
            } else {
                const auto alarms =
                    std::ranges::count_if(*answer, [](const SourceHealth& health) { return health.listening.alarm; });
                context_.setBadge(context, static_cast<int>(alarms));
                list_->model().setSources(*answer, now);
                list_->present();
                if (!wanted_.isEmpty()) {
                    list_->select(std::exchange(wanted_, {}));
                } else if (!list_->table()->currentIndex().isValid() && list_->model().rowCount() > 0) {
                    list_->table()->selectRow(0);
                }
                if (list_->currentKey().isEmpty()) {
                    detail_->show({});
                } else {
                    detail_->show(list_->currentKey());
                }
            }
            if (std::exchange(again_, false)) {
                read();
            }
        });
}

void SourcesPage::readTab() {
    if (tab() == Quarantine) {
        quarantine_->read();
    } else if (tab() == Accounts) {
        registry_->read();
    }
}

void SourcesPage::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    read();
    readTab();
}

void SourcesPage::showTab(Tab tab) {
    tabs_->setCurrentIndex(tab);
}

SourcesPage::Tab SourcesPage::tab() const {
    return static_cast<Tab>(tabs_->currentIndex());
}

void SourcesPage::activate(const Subject& subject) {
    if (subject.kind == u"source") {
        showTab(Sources);
        wanted_ = subject.id;
        read();
    } else if (subject.kind == u"quarantine") {
        showTab(Quarantine);
        quarantine_->showSource(subject.id);
    }
}

QByteArray SourcesPage::saveState() const {
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream << stateVersion << list_->currentKey() << splitter_->saveState() << tabs_->currentIndex();
    return bytes;
}

bool SourcesPage::restoreState(const QByteArray& state) {
    if (state.isEmpty()) {
        return true;
    }
    quint32 version = 0;
    QString key;
    QByteArray sizes;
    int tab = 0;
    QDataStream stream(state);
    stream >> version >> key >> sizes >> tab;
    if (stream.status() != QDataStream::Ok || version != stateVersion) {
        return false;
    }
    wanted_ = key;
    splitter_->restoreState(sizes);
    tabs_->setCurrentIndex(std::clamp(tab, 0, static_cast<int>(Accounts)));
    return true;
}

std::vector<QWidget*> SourcesPage::panes() {
    switch (tab()) {
        case Quarantine:
            return {quarantine_->table(), quarantine_->bytes()};
        case Accounts:
            return {registry_->table()};
        default:
            return {list_->table(), detail_->history()};
    }
}

}  // namespace zhiban
