// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/briefing/presentation/briefing_draft.h"

#include "core/operations/briefing/gather_briefing.h"

namespace zhiban {

BriefingDraft::BriefingDraft(StoreThreads& store, QObject* parent) : QObject(parent), store_(store) {
    connect(&store_, &StoreThreads::changed, this, [this] {
        if (facts_) {
            setStale(true);
        }
    });
}

void BriefingDraft::setPeriod(const QDate& from, const QDate& to, const QString& office) {
    from_ = from;
    to_ = to;
    office_ = office;
    gatherAgain();
}

void BriefingDraft::gatherAgain() {
    const int ticket = ++ticket_;
    gathering_ = true;
    setStale(false);
    Q_EMIT gathering();
    GatherBriefing question;
    question.from = from_;
    question.to = to_;
    question.office = office_;
    store_.read(question).then(this, [this, ticket](Result<BriefingFacts> answer) {
        if (ticket != ticket_) {
            return;
        }
        gathering_ = false;
        if (!answer) {
            facts_.reset();
            document_.reset();
            Q_EMIT failed(answer.error());
            return;
        }
        facts_ = std::move(*answer);
        compose();
    });
}

void BriefingDraft::setLayout(const briefing::Layout& layout) {
    if (layout == layout_) {
        return;
    }
    layout_ = layout;
    if (facts_ && !gathering_) {
        compose();
    }
}

void BriefingDraft::compose() {
    Result<briefing::Document> document = briefing::composeWeekly(*facts_, layout_);
    if (!document) {
        document_.reset();
        Q_EMIT failed(document.error());
        return;
    }
    document_ = std::move(*document);
    Q_EMIT changed();
}

void BriefingDraft::setStale(bool stale) {
    if (stale_ != stale) {
        stale_ = stale;
        Q_EMIT staleChanged();
    }
}

QDate mondayOfBriefingWeek(const QDate& today) {
    const QDate yesterday = today.addDays(-1);
    return yesterday.addDays(1 - yesterday.dayOfWeek());
}

}  // namespace zhiban
