// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/cases_page.h"

#include <QDataStream>
#include <QIODevice>
#include <QSplitter>
#include <QTimer>
#include <QVBoxLayout>
#include <algorithm>

#include "core/cases/clocks/deadlines.h"
#include "core/operations/changes/store_changes.h"
#include "ui/cases/case_detail.h"
#include "ui/cases/case_list_pane.h"
#include "ui/cases/loaded_case.h"
#include "ui/cases/presentation/case_list_model.h"
#include "ui/kit/case_looks.h"
#include "ui/kit/shortcut_registry.h"
#include "ui/kit/timeline_list.h"
#include "ui/messages/case_words.h"

namespace zhiban {

namespace {

constexpr quint32 stateVersion = 1;
// Clocks are shown in minutes.
constexpr std::chrono::seconds tickInterval{15};
// Running down the list with a key opens only the case one stops at.
constexpr std::chrono::milliseconds peekDelay{60};
const QString pageId = QStringLiteral("cases");

}  // namespace

CasesPage::CasesPage(const PageContext& context, const QString& draftFolder, QWidget* parent)
    : QWidget(parent),
      context_(context),
      loaded_(new LoadedCase(context, this)),
      splitter_(new QSplitter(Qt::Horizontal, this)),
      peek_(new QTimer(this)) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    list_ = new CaseListPane(context, splitter_);
    detail_ = new CaseDetail(*loaded_, std::make_shared<DraftKeeper>(draftFolder), splitter_);
    list_->setMinimumWidth(context.theme.scaled(260));
    splitter_->addWidget(list_);
    splitter_->addWidget(detail_);
    splitter_->setStretchFactor(1, 1);
    splitter_->setChildrenCollapsible(false);
    splitter_->setHandleWidth(1);
    splitter_->setSizes({context.theme.scaled(400), context.theme.scaled(1000)});
    layout->addWidget(splitter_);

    peek_->setSingleShot(true);
    peek_->setInterval(peekDelay);
    connect(peek_, &QTimer::timeout, this, [this] { loaded_->open(chosen_); });
    connect(list_, &CaseListPane::caseChosen, this, [this](const CaseId& id) {
        chosen_ = id;
        peek_->start();
    });
    connect(loaded_, &LoadedCase::changed, this, &CasesPage::updateCommands);
    auto* changes = new StoreChanges(context.store, this);
    connect(changes, &StoreChanges::changed, this, &CasesPage::react);
    auto* ticker = new QTimer(this);
    ticker->setInterval(tickInterval);
    connect(ticker, &QTimer::timeout, this, &CasesPage::tick);
    ticker->start();
    connect(&list_->model(), &QAbstractItemModel::modelReset, this, &CasesPage::updateBadge);
    connect(&list_->model(), &QAbstractItemModel::rowsInserted, this, &CasesPage::updateBadge);
    connect(&list_->model(), &QAbstractItemModel::rowsRemoved, this, &CasesPage::updateBadge);
    connect(&list_->model(), &QAbstractItemModel::dataChanged, this, &CasesPage::updateBadge);
    addCommands();
    updateCommands();
    setFocusProxy(list_->list());
}

void CasesPage::addActCommand(CaseAct act, const QString& id, const QKeySequence& key) {
    QAction* action = context_.shortcuts.add({id, tr("Case"), actText(act), {key}, pageId, actIcon(act)}, this,
                                             [this, act] { detail_->begin(act); });
    actions_.emplace_back(act, action);
}

void CasesPage::addCommands() {
    addActCommand(CaseAct::Verify, QStringLiteral("case.verify"), Qt::Key_V);
    addActCommand(CaseAct::Dispatch, QStringLiteral("case.dispatch"), Qt::Key_E);
    addActCommand(CaseAct::Receive, QStringLiteral("case.sign"), Qt::Key_S);
    addActCommand(CaseAct::Urge, QStringLiteral("case.urge"), Qt::Key_U);
    addActCommand(CaseAct::Return, QStringLiteral("case.return"), QKeySequence(Qt::SHIFT | Qt::Key_T));
    addActCommand(CaseAct::TellSource, QStringLiteral("case.answer"), Qt::Key_A);
    addActCommand(CaseAct::AddNote, QStringLiteral("case.note"), Qt::Key_N);
    addActCommand(CaseAct::LogAction, QStringLiteral("case.log"), Qt::Key_L);
    addActCommand(CaseAct::AddEvidence, QStringLiteral("case.evidence"), Qt::Key_P);
    addActCommand(CaseAct::Close, QStringLiteral("case.close"), Qt::Key_C);
    addActCommand(CaseAct::Reopen, QStringLiteral("case.reopen"), QKeySequence(Qt::SHIFT | Qt::Key_R));
    const auto list = [this](const QString& id, const QString& text, const QKeySequence& key, auto run) {
        context_.shortcuts.add({id, tr("Case"), text, {key}, pageId}, this, run);
    };
    list(QStringLiteral("case.next"), tr("Next case"), Qt::Key_J, [this] { list_->selectBy(1); });
    list(QStringLiteral("case.previous"), tr("Previous case"), Qt::Key_K, [this] { list_->selectBy(-1); });
    list(QStringLiteral("case.filter"), tr("Find cases"), Qt::Key_F, [this] { list_->focusFilter(); });
}

void CasesPage::updateCommands() {
    const std::vector<CaseAct> allowed = loaded_->allowedActs();
    for (const auto& [act, action] : actions_) {
        action->setEnabled(std::find(allowed.begin(), allowed.end(), act) != allowed.end());
    }
}

void CasesPage::react(const ChangedKinds& kinds) {
    if (kinds.any({QLatin1String("case")})) {
        list_->refresh();
        loaded_->reload();
    }
    if (kinds.any({QLatin1String("department")})) {
        list_->readDepartments();
    }
}

void CasesPage::updateBadge() {
    const TimePoint now = context_.clock.now();
    const std::vector<Case>& cases = list_->model().cases();
    const auto urgent = std::count_if(cases.begin(), cases.end(), [now](const Case& one) {
        const std::vector<RunningClock> clocks = runningClocks(one);
        return !clocks.empty() && clockTone(remainingUntil(clocks.front().due, now)) != ClockTone::Calm;
    });
    context_.setBadge(pageId, static_cast<int>(urgent));
}

void CasesPage::tick() {
    updateBadge();
    if (isVisible()) {
        list_->tick();
        detail_->tick();
        updateCommands();
    }
}

void CasesPage::activate(const Subject& subject) {
    if (subject.kind == QLatin1String("case") && !subject.id.isEmpty()) {
        chosen_ = CaseId{subject.id};
        list_->select(chosen_);
        peek_->stop();
        loaded_->open(chosen_);
    } else if (subject.kind == QLatin1String("department")) {
        list_->showDepartment(DepartmentId{subject.id});
    }
}

QByteArray CasesPage::saveState() const {
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream << stateVersion << splitter_->saveState() << list_->saveState();
    return bytes;
}

bool CasesPage::restoreState(const QByteArray& state) {
    if (state.isEmpty()) {
        return true;
    }
    quint32 version = 0;
    QByteArray splitter;
    QByteArray list;
    QDataStream stream(state);
    stream >> version >> splitter >> list;
    if (stream.status() != QDataStream::Ok || version != stateVersion) {
        return false;
    }
    splitter_->restoreState(splitter);
    return list_->restoreState(list);
}

std::vector<QWidget*> CasesPage::panes() {
    return {list_->list(), detail_->timeline(), detail_->composer()};
}

}  // namespace zhiban
