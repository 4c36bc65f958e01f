// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/desk_status.h"

#include <utility>

#include "core/cases/clocks/deadlines.h"
#include "core/operations/changes/store_changes.h"

namespace zhiban {

namespace {

constexpr int mostCases = 500;  // earliest due first: what is left out is due later
constexpr auto soon = std::chrono::hours(1);
constexpr int tickMilliseconds = 20'000;

Result<Done> countSources(const ReadSession& session, DeskStatus& status) {
    const Result<std::vector<Source>> sources = session.sources().all();
    if (!sources) {
        return fail(sources.error());
    }
    const Result<std::vector<ListenedSource>> listened = session.sources().listened();
    if (!listened) {
        return fail(listened.error());
    }
    // Who listens counts what it listens to; files and calls that somebody brought are not silent when they end.
    status.sources = static_cast<int>(listened->empty() ? sources->size() : listened->size());
    for (const Source& source : listened->empty() ? *sources : std::vector<Source>()) {
        const Result<FetchState> fetch = session.sources().fetchState(source.id);
        if (!fetch) {
            return fail(fetch.error());
        }
        if (fetch->lastFailure && (!fetch->lastSuccess || *fetch->lastSuccess < *fetch->lastFailure)) {
            status.failingSources << source.name;
        }
    }
    return Done{};
}

void countClock(const Case& one, TimePoint now, DeskStatus& status) {
    const std::vector<RunningClock> clocks = runningClocks(one);
    if (clocks.empty()) {
        return;
    }
    const TimePoint due = clocks.front().due;
    if (isOverdue(due, now)) {
        ++status.overdue;
    } else if (remainingUntil(due, now) <= soon) {
        ++status.dueSoon;
    }
    if (!status.nextDue || due < *status.nextDue) {
        status.nextDue = due;
    }
}

}  // namespace

Result<DeskStatus> ReadDeskStatus::run(const ReadSession& session) const {
    DeskStatus status;
    Result<std::optional<Shift>> shift = session.shifts().current();
    if (!shift) {
        return fail(shift.error());
    }
    status.shift = *shift;
    if (const Result<Done> counted = countSources(session, status); !counted) {
        return fail(counted.error());
    }
    status.listening = listening;
    if (withListening) {
        Result<ListeningSummary> heard = ReadListening{now}.run(session);
        if (!heard) {
            return fail(heard.error());
        }
        status.listening = std::move(*heard);
    }
    const Result<std::vector<Case>> cases = session.cases().page(CaseFilter{}, std::nullopt, mostCases);
    if (!cases) {
        return fail(cases.error());
    }
    status.openCases = static_cast<int>(cases->size());
    for (const Case& one : *cases) {
        countClock(one, now, status);
    }
    return status;
}

DeskStatusWatch::DeskStatusWatch(StoreThreads& store, const Clock& clock, QObject* parent)
    : QObject(parent), store_(store), clock_(clock) {
    auto* changes = new StoreChanges(store, this);
    connect(changes, &StoreChanges::changed, this,
            [this](const ChangedKinds& kinds) { ask(kinds.any({QLatin1String("source")})); });
    connect(&ticking_, &QTimer::timeout, this, [this] { ask(); });
    ticking_.start(tickMilliseconds);
    ask();
}

void DeskStatusWatch::ask(bool withListening) {
    if (asking_) {
        askAgain_ = true;
        listenAgain_ = listenAgain_ || withListening;
        return;
    }
    asking_ = true;
    store_.read(ReadDeskStatus{clock_.now(), withListening, status_.listening})
        .then(this, [this](const Result<DeskStatus>& answer) { take(answer); });
}

void DeskStatusWatch::take(const Result<DeskStatus>& answer) {
    asking_ = false;
    if (!answer) {
        Q_EMIT failed(answer.error());
    } else if (*answer != status_) {
        status_ = *answer;
        Q_EMIT changed();
    }
    if (std::exchange(askAgain_, false)) {
        ask(std::exchange(listenAgain_, false));
    }
}

}  // namespace zhiban
