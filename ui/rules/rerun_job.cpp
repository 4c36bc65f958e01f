// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/rerun_job.h"

#include "core/operations/store_threads.h"
#include "ui/kit/formats.h"
#include "ui/kit/notices.h"

namespace zhiban {

RerunJob::RerunJob(const PageContext& context, std::shared_ptr<const CompiledRules> rules, TimePoint from, TimePoint to,
                   QObject* parent)
    : QObject(parent), context_(context), rules_(std::move(rules)), from_(from), to_(to) {}

RerunJob::~RerunJob() {
    if (task_ != 0) {
        context_.tasks.end(task_);
    }
}

void RerunJob::start() {
    task_ = context_.tasks.begin(tr("Running the rules over older posts"), cancellation_);
    next(std::nullopt);
}

void RerunJob::next(const std::optional<FeedPosition>& before) {
    if (cancellation_.isCancelled()) {
        end(tr("Stopped: the rules were run over %1 older posts and added %2 hits, which stay."));
        return;
    }
    RerunRules piece;
    piece.rules = rules_;
    piece.from = from_;
    piece.to = to_;
    piece.before = before;
    context_.store.write(piece).then(this, [this](const Result<RerunRules::Answer>& answer) {
        if (!answer) {
            context_.notices.postError(tr("Running the rules over older posts stopped. What was added before stays."),
                                       answer.error());
            deleteLater();
            return;
        }
        looked_ += answer->looked;
        added_ += answer->added;
        if (answer->done || !answer->next) {
            end(tr("The rules were run over %1 older posts and added %2 hits."));
            return;
        }
        const auto whole = std::max<qint64>(1, (to_ - from_).count());
        context_.tasks.setProgress(task_, static_cast<int>((to_ - answer->next->shownAt).count() * 100 / whole));
        next(answer->next);
    });
}

void RerunJob::end(const QString& text) {
    context_.notices.post({.severity = NoticeSeverity::Good,
                           .text = text.arg(wholeNumber(looked_), wholeNumber(added_)),
                           .key = QStringLiteral("rules.rerun")});
    Q_EMIT finished(looked_, added_);
    deleteLater();
}

}  // namespace zhiban
