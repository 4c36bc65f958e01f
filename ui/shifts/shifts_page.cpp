// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shifts/shifts_page.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>
#include <algorithm>

#include "core/operations/changes/store_changes.h"
#include "core/operations/shifts/shift_timeline.h"
#include "core/operations/store_threads.h"
#include "ui/kit/case_looks.h"
#include "ui/kit/formats.h"
#include "ui/kit/panels.h"
#include "ui/kit/safe_text_view.h"
#include "ui/kit/shortcut_registry.h"
#include "ui/kit/state_view.h"
#include "ui/kit/timeline_list.h"
#include "ui/shifts/day_ribbon.h"
#include "ui/shifts/duty_card.h"

namespace zhiban {

namespace {

constexpr std::chrono::days shownWatches{30};
constexpr std::chrono::seconds tickInterval{30};

TimePoint beginOf(const QDate& day) {
    return fromDateTime(day.startOfDay());
}

// The acts about one case carry its number and name.
QString lineOf(const LedgerEntry& entry, const QString& what, const DayHistory& history) {
    const auto about = history.cases.find(entry.subjectId);
    const bool named = about != history.cases.end() && what.contains(about->second.number);
    if (about == history.cases.end() || named || entry.subjectKind != QLatin1String("case")) {
        return what;
    }
    return QStringLiteral("%1  ·  %2 %3").arg(what, about->second.number, withVisibleMarks(about->second.title));
}

}  // namespace

ShiftsPage::ShiftsPage(const PageContext& context, QWidget* parent)
    : QWidget(parent), context_(context), duty_(new DutyCard(context, this)), day_(today()) {
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeDay(), 1);
    layout->addWidget(makeSeparator(context.theme, Qt::Vertical, this));
    layout->addWidget(makeSide());
    auto* changes = new StoreChanges(context.store, this);
    connect(changes, &StoreChanges::changed, this, &ShiftsPage::react);
    auto* ticker = new QTimer(this);
    ticker->setInterval(tickInterval);
    connect(ticker, &QTimer::timeout, this, [this] {
        duty_->tick();
        ribbon_->update();
    });
    ticker->start();
    addCommands();
    showDay(today());
    readWatches();
}

QDate ShiftsPage::today() const {
    return toLocal(context_.clock.now()).date();
}

QWidget* ShiftsPage::makeDay() {
    const Theme& theme = context_.theme;
    auto* main = new QWidget(this);
    auto* layout = new QVBoxLayout(main);
    theme.pad(layout, 4, 4, 3);
    auto* header = new PanelHeader(theme, tr("What was done"), TextRole::Title, main);
    header->setIcon(IconName::Shift);
    auto* earlier = makeIconButton(theme, IconName::ChevronLeft, tr("Earlier day"), main);
    dayTitle_ = new PlainLabel(theme, TextRole::Strong, ColorRole::Text, main);
    auto* later = makeIconButton(theme, IconName::ChevronRight, tr("Later day"), main);
    later_ = later;
    auto* in = makeIconButton(theme, IconName::Plus, tr("Zoom in"), main);
    auto* all = makeIconButton(theme, IconName::Refresh, tr("Show the whole day"), main);
    for (QWidget* part : std::initializer_list<QWidget*>{earlier, dayTitle_, later, in, all}) {
        header->addWidget(part);
    }
    layout->addWidget(header);
    ribbon_ = new DayRibbon(theme, context_.clock, main);
    layout->addWidget(ribbon_);
    acts_ = new TimelineList(theme, tr("Acts of the day"), main);
    acts_->setFrameShape(QFrame::NoFrame);
    view_ = new StateView(theme, acts_, main);
    layout->addWidget(view_, 1);
    connect(earlier, &QToolButton::clicked, this, [this] { showDay(day_.addDays(-1)); });
    connect(later, &QToolButton::clicked, this, [this] { showDay(day_.addDays(1)); });
    connect(in, &QToolButton::clicked, ribbon_, &DayRibbon::zoomIn);
    connect(all, &QToolButton::clicked, ribbon_, &DayRibbon::showAll);
    connect(ribbon_, &DayRibbon::rangeChanged, this, &ShiftsPage::showActs);
    connect(acts_, &TimelineList::rowActivated, this, &ShiftsPage::openAct);
    return main;
}

QWidget* ShiftsPage::makeSide() {
    const Theme& theme = context_.theme;
    auto* side = new QWidget(this);
    auto* layout = new QVBoxLayout(side);
    theme.pad(layout, 3, 4, 3);
    duty_->setParent(side);
    duty_->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    layout->addWidget(duty_);
    auto* header = new PanelHeader(theme, tr("Earlier watches"), TextRole::Strong, side);
    header->setIcon(IconName::Calendar);
    layout->addWidget(header);
    watches_ = new TimelineList(theme, tr("Earlier watches"), side);
    watches_->setFrameShape(QFrame::NoFrame);
    layout->addWidget(watches_, 1);
    connect(watches_, &TimelineList::rowActivated, this, &ShiftsPage::openWatch);
    connect(duty_, &DutyCard::shiftChanged, this, &ShiftsPage::readWatches);
    const auto fit = [side, &theme] { side->setFixedWidth(theme.scaled(400)); };
    fit();
    connect(&theme, &Theme::changed, side, fit);
    return side;
}

void ShiftsPage::addCommands() {
    const auto add = [this](const QString& id, const QString& text, const QKeySequence& key, IconName icon, auto run) {
        context_.shortcuts.add({id, tr("Shift"), text, {key}, QStringLiteral("shifts"), icon}, this, run);
    };
    add(QStringLiteral("shift.sign-in"), tr("Sign in"), Qt::Key_I, IconName::Shift, [this] {
        if (!duty_->shift()) {
            duty_->officerField()->setFocus();
        }
    });
    add(QStringLiteral("shift.sign-out"), tr("Sign out and hand over"), Qt::Key_O, IconName::ArrowRight,
        [this] { duty_->signOut(); });
    add(QStringLiteral("shift.today"), tr("Today"), Qt::Key_T, IconName::Calendar, [this] { showDay(today()); });
}

void ShiftsPage::react(const ChangedKinds& kinds) {
    if (kinds.any({QLatin1String("shift")})) {
        duty_->refresh();
        readWatches();
    }
    // Every commit is an act of the day.
    if (day_ == today()) {
        readDay();
    }
}

void ShiftsPage::showDay(const QDate& day) {
    const bool other = day != day_ || dayTitle_->text().isEmpty();
    day_ = std::min(day, today());
    later_->setEnabled(day_ < today());
    dayTitle_->setText(day_ == today() ? tr("Today, %1").arg(longDate(beginOf(day_))) : longDate(beginOf(day_)));
    if (other) {
        history_ = {};
        ribbon_->setHistory(history_);
        view_->showLoading();
    }
    ribbon_->setDay(beginOf(day_), beginOf(day_.addDays(1)));
    readDay();
}

void ShiftsPage::readDay() {
    const int question = ++question_;
    context_.store.read(ReadDayHistory{beginOf(day_), beginOf(day_.addDays(1))})
        .then(this, [this, question](const Result<DayHistory>& answer) {
            if (question != question_) {
                return;
            }
            if (!answer) {
                view_->showError(tr("The acts of the day could not be read."), answer.error(), [this] { readDay(); });
                return;
            }
            history_ = *answer;
            ribbon_->setHistory(history_);
            showActs();
        });
}

void ShiftsPage::showActs() {
    std::vector<TimelineRow> rows;
    for (auto entry = history_.entries.rbegin(); entry != history_.entries.rend(); ++entry) {
        if (entry->at < ribbon_->shownFrom() || entry->at > ribbon_->shownTo()) {
            continue;
        }
        ActWords words = describeAct(*entry);
        words.what = lineOf(*entry, words.what, history_);
        rows.push_back(timelineRow(*entry, words));
    }
    acts_->setRows(rows);
    if (!rows.empty()) {
        view_->showContent();
    } else if (question_ > 0) {
        view_->showEmpty({IconName::Shift, tr("Nothing was done in these hours"),
                          tr("Acts appear here as soon as somebody does something.")});
    }
}

void ShiftsPage::readWatches() {
    const TimePoint now = context_.clock.now();
    context_.store.read(ShiftsBetween{now - shownWatches, now + std::chrono::milliseconds(1)})
        .then(this, [this](const Result<std::vector<Shift>>& answer) {
            past_ = answer.value_or(std::vector<Shift>{});
            std::vector<TimelineRow> rows;
            for (auto shift = past_.rbegin(); shift != past_.rend(); ++shift) {
                TimelineRow row;
                row.id = shift->id.text;
                row.at = shift->startedAt;
                row.who = cleanName(shift->officer);
                row.what = shift->endedAt ? tr("%1, until %2").arg(cleanName(shift->name), clockTime(*shift->endedAt))
                                          : tr("%1, on duty").arg(cleanName(shift->name));
                row.details = shift->handoverNote;
                row.icon = IconName::Shift;
                row.color = shift->endedAt ? ColorRole::TextMuted : ColorRole::Good;
                rows.push_back(row);
            }
            watches_->setRows(rows);
        });
}

void ShiftsPage::openAct(const QString& sequence) {
    const auto found = std::find_if(history_.entries.begin(), history_.entries.end(), [&](const LedgerEntry& entry) {
        return QString::number(entry.sequence) == sequence;
    });
    if (found != history_.entries.end() && found->subjectKind == QLatin1String("case")) {
        context_.navigate(QStringLiteral("cases"), {QStringLiteral("case"), found->subjectId});
    }
}

void ShiftsPage::openWatch(const QString& id) {
    for (const Shift& shift : past_) {
        if (shift.id.text == id) {
            showDay(toLocal(shift.startedAt).date());
        }
    }
}

std::vector<QWidget*> ShiftsPage::panes() {
    return {ribbon_, acts_, watches_};
}

}  // namespace zhiban
