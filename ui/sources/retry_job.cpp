// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sources/retry_job.h"

#include <algorithm>

#include "core/operations/rules/rules_in_force.h"
#include "core/operations/store_threads.h"
#include "ui/kit/formats.h"
#include "ui/kit/notices.h"

namespace zhiban {

RetryJob::RetryJob(const PageContext& context, std::vector<QuarantineId> items, QObject* parent)
    : QObject(parent), context_(context), items_(std::move(items)) {}

RetryJob::~RetryJob() {
    if (task_ != 0) {
        context_.tasks.end(task_);
    }
}

void RetryJob::start() {
    task_ = context_.tasks.begin(tr("Reading refused items again"), cancellation_);
    next();
}

void RetryJob::next() {
    if (done_ >= items_.size() || cancellation_.isCancelled()) {
        end(done_ < items_.size());
        return;
    }
    const size_t count = std::min(RetryQuarantine::kAtOnce, items_.size() - done_);
    const auto from = items_.begin() + static_cast<std::ptrdiff_t>(done_);
    RetryQuarantine act;
    act.items.assign(from, from + static_cast<std::ptrdiff_t>(count));
    act.rules = context_.rulesInForce->current();
    context_.store.write(act).then(this, [this, count](const Result<RetryQuarantine::Outcome>& answer) {
        if (!answer) {
            context_.notices.postError(tr("The refused items could not be read again. Those before are kept."),
                                       answer.error());
            Q_EMIT finished(sum_.read);
            deleteLater();
            return;
        }
        done_ += count;
        sum_.read += answer->read;
        sum_.refusedAnew += answer->refusedAnew;
        sum_.stayed += answer->stayed;
        sum_.posts.alerts += answer->posts.alerts;
        context_.tasks.setProgress(task_, static_cast<int>(done_ * 100 / items_.size()));
        next();
    });
}

void RetryJob::end(bool stopped) {
    QString text =
        tr("%1 item(s) became posts, %2 of them raised an alert; %3 stay in quarantine.")
            .arg(wholeNumber(sum_.read), wholeNumber(sum_.posts.alerts), wholeNumber(sum_.stayed + sum_.refusedAnew));
    if (sum_.refusedAnew > 0) {
        text += u' ' + tr("%n have another reason now.", nullptr, sum_.refusedAnew);
    }
    if (stopped) {
        text += u' ' + tr("Stopped before the rest.");
    }
    context_.notices.post({.severity = sum_.read > 0 ? NoticeSeverity::Good : NoticeSeverity::Info,
                           .text = text,
                           .key = QStringLiteral("sources.retry")});
    Q_EMIT finished(sum_.read);
    deleteLater();
}

}  // namespace zhiban
