// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/events/event_detail.h"

#include <QAction>
#include <QHBoxLayout>
#include <QListView>
#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>
#include <algorithm>

#include "core/operations/store_threads.h"
#include "ui/events/event_looks.h"
#include "ui/events/fact_table.h"
#include "ui/events/heat_pane.h"
#include "ui/events/members_pane.h"
#include "ui/events/presentation/event_words.h"
#include "ui/events/where_pane.h"
#include "ui/kit/case_looks.h"
#include "ui/kit/formats.h"
#include "ui/kit/panels.h"
#include "ui/kit/state_view.h"
#include "ui/kit/timeline_list.h"
#include "ui/messages/act_words.h"

namespace zhiban {

EventDetail::EventDetail(const PageContext& context, QWidget* parent) : QWidget(parent), context_(context) {
    const Theme& theme = context.theme;
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto* content = new QWidget(this);
    auto* layout = new QVBoxLayout(content);
    theme.pad(layout, 4, 3, 2);
    layout->addWidget(makeHead());
    facts_ = new PlainLabel(theme, TextRole::Small, ColorRole::TextMuted, content);
    facts_->setWordWrap(true);
    layout->addWidget(facts_);
    auto* acts = new QWidget(content);
    acts_ = new QHBoxLayout(acts);
    theme.pad(acts_, 0, 0, 1);
    acts_->addStretch();
    layout->addWidget(acts);
    tabs_ = new QTabWidget(content);
    tabs_->setAccessibleName(tr("Posts, course, places or history"));
    tabs_->setDocumentMode(true);
    members_ = new MembersPane(context, tabs_);
    course_ = new HeatPane(context, tabs_);
    where_ = new WherePane(context, tabs_);
    history_ = new TimelineList(theme, tr("What was done with the event"), tabs_);
    tabs_->addTab(members_, tr("Posts"));
    tabs_->addTab(course_, tr("Course and heat"));
    tabs_->addTab(where_, tr("Places, sources, cases"));
    tabs_->addTab(history_, tr("History"));
    layout->addWidget(tabs_, 1);
    state_ = new StateView(theme, content, this);
    outer->addWidget(state_);
    show(EventId{});
}

QWidget* EventDetail::makeHead() {
    const Theme& theme = context_.theme;
    auto* head = new QWidget(this);
    auto* line = new QHBoxLayout(head);
    theme.pad(line, 0, 0, 2);
    title_ = new ElidedLabel(theme, TextRole::Heading, ColorRole::Text, head);
    heat_ = new ChipView(theme, {}, head);
    tier_ = new ChipView(theme, {}, head);
    line->addWidget(title_, 1);
    line->addWidget(heat_);
    line->addWidget(tier_);
    return head;
}

void EventDetail::addAct(QAction* action) {
    acts_->insertWidget(acts_->count() - 1, makeActionButton(context_.theme, action, acts_->parentWidget()));
}

void EventDetail::addMainAct(QAction* action) {
    auto* button = makeButton({}, ButtonKind::Normal, acts_->parentWidget());
    const auto follow = [this, button, action] {
        button->setText(action->text());
        button->setIcon(action->icon());
        button->setEnabled(action->isEnabled());
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        button->setToolTip(keys.isEmpty() ? QString() : action->text() + QStringLiteral(" (%1)").arg(keys));
    };
    connect(action, &QAction::changed, button, follow);
    connect(button, &QPushButton::clicked, action, &QAction::trigger);
    follow();
    acts_->insertWidget(acts_->count() - 1, button);
}

void EventDetail::show(EventId event) {
    const bool other = event != event_;
    event_ = event;
    if (other) {
        file_.reset();
        links_ = {};
        Q_EMIT changed();
    }
    if (!event.value) {
        state_->showEmpty({IconName::Events, tr("No event chosen"),
                           tr("Choose one at the left to see its posts and why they are together.")});
        return;
    }
    if (other) {
        state_->showLoading();
    }
    ask();
}

// One question at a time; what changes meanwhile is asked afterwards, so that an event that grows by the second is
// shown all the same.
void EventDetail::ask() {
    if (asking_) {
        again_ = true;
        return;
    }
    asking_ = true;
    context_.store.read(ReadEvent{event_, context_.clock.now()})
        .then(this, [this, asked = event_](const Result<EventFile>& answer) {
            asking_ = false;
            if (asked == event_) {
                take(answer);
            }
            if (std::exchange(again_, false) && event_.value) {
                ask();
            }
        });
}

void EventDetail::take(const Result<EventFile>& answer) {
    if (!answer) {
        file_.reset();
        state_->showError(tr("The event could not be read."), answer.error(), [this] { show(event_); });
        Q_EMIT changed();
        return;
    }
    file_ = *answer;
    present();
    askLinks();
    Q_EMIT changed();
}

void EventDetail::askLinks() {
    context_.store.read(ReadEventLinks{event_}).then(this, [this, asked = event_](const Result<EventLinks>& answer) {
        if (asked != event_) {
            return;
        }
        if (!answer) {
            where_->showProblem(answer.error());
            return;
        }
        links_ = *answer;
        where_->showLinks(links_);
        Q_EMIT changed();
    });
}

void EventDetail::present() {
    const TimePoint now = context_.clock.now();
    const EventSummary& event = file_->row.event;
    state_->showContent();
    title_->setText(EventWords::title(event));
    heat_->setChip(heatChip(file_->row));
    tier_->setChip(tierChip(file_->row));
    QStringList facts{EventWords::counts(event), EventWords::span(event, now),
                      tr("%1 of %2 confirmed").arg(event.confirmed).arg(event.posts)};
    facts_->setText(facts.join(QStringLiteral(" · ")));
    members_->show(*file_);
    course_->show(*file_, HeatFormula{});
    where_->show(*file_);
    std::vector<TimelineRow> rows;
    for (const LedgerEntry& act : file_->acts) {
        rows.push_back(timelineRow(act, describeAct(act)));
    }
    // The tiers that its heat asked for stand among the acts: both are why it is answered when it is.
    for (const TierChange& change : file_->tiers) {
        TimelineRow row;
        row.id = QStringLiteral("tier.%1").arg(toMilliseconds(change.at));
        row.at = change.at;
        row.what = tr("Heat %1: %2").arg(decimalNumber(change.heat, 0), EventWords::tier(change.tier));
        row.icon = IconName::Clock;
        rows.push_back(std::move(row));
    }
    std::ranges::stable_sort(rows, std::ranges::greater{}, &TimelineRow::at);
    history_->setRows(rows);
}

void EventDetail::showTab(Tab tab) {
    tabs_->setCurrentIndex(tab);
}

EventDetail::Tab EventDetail::tab() const {
    return static_cast<Tab>(tabs_->currentIndex());
}

QWidget* EventDetail::tabPane() const {
    switch (tab()) {
        case Posts:
            return members_->list();
        case Course:
            return course_->parts();
        case Where:
            return where_->places();
        default:
            return history_;
    }
}

}  // namespace zhiban
