// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/loaded_case.h"

#include <algorithm>

#include "core/cases/clocks/holder_segments.h"
#include "ui/kit/notices.h"
#include "ui/messages/error_sentence.h"

namespace zhiban {

LoadedCase::LoadedCase(const PageContext& context, QObject* parent) : QObject(parent), context_(context) {}

void LoadedCase::open(const CaseId& id) {
    id_ = id;
    reload();
}

void LoadedCase::close() {
    ++question_;
    id_ = {};
    content_.reset();
    Q_EMIT changed();
}

void LoadedCase::reload() {
    if (!id_) {
        return;
    }
    const int question = ++question_;
    context_.store.read(ReadCaseFile{id_})
        .then(this, [this, question, id = id_](const Result<CaseWithTimeline>& answer) {
            if (question == question_) {
                take(id, answer);
            }
        });
}

void LoadedCase::take(const CaseId& id, const Result<CaseWithTimeline>& answer) {
    if (!answer) {
        Q_EMIT failed(answer.error());
        return;
    }
    if (content_ && content_->file.summary.id == id && content_->file == answer->file) {
        return;
    }
    content_ = *answer;
    Q_EMIT changed();
}

CaseFacts LoadedCase::facts() const {
    if (!content_) {
        return {};
    }
    CaseFacts facts = factsOf(content_->file, lastReopening(content_->timeline));
    if (const std::optional<TimePoint> urged = lastUrge(content_->timeline)) {
        facts.sinceLastUrge = context_.clock.now() - *urged;
    }
    return facts;
}

std::vector<CaseAct> LoadedCase::allowedActs() const {
    return content_ ? actsAllowed(content_->file.summary.state, facts()) : std::vector<CaseAct>{};
}

bool LoadedCase::allows(CaseAct act) const {
    const std::vector<CaseAct> acts = allowedActs();
    return std::find(acts.begin(), acts.end(), act) != acts.end();
}

void LoadedCase::report(const QString& failure, const Error& error) {
    Notice notice;
    notice.severity = NoticeSeverity::Problem;
    notice.text = failure + QLatin1Char(' ') + sentenceFor(error);
    notice.details = error.what;
    context_.notices.post(std::move(notice));
}

}  // namespace zhiban
