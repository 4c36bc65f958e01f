// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/presentation/rule_trial.h"

#include <QtConcurrentRun>
#include <algorithm>

#include "core/operations/pending_answer.h"
#include "core/rules/rule_check.h"

namespace zhiban {

RuleTrial::RuleTrial(QObject* parent) : QObject(parent) {
    thread_.setMaxThreadCount(1);
}

RuleTrial::~RuleTrial() {
    cancellation_.cancel();
    thread_.clear();
    thread_.waitForDone();
}

void RuleTrial::setPosts(std::shared_ptr<const PreviewPosts> posts) {
    posts_ = std::move(posts);
    if (sound_) {
        preview();
    }
}

void RuleTrial::ask(const Question& question) {
    cancellation_.cancel();
    cancellation_ = {};
    question_ = question;
    sound_ = false;
    const int asked = ++asked_;
    const auto check = [question, cancelled = cancellation_] {
        return cancelled.isCancelled() ? std::vector<Diagnostic>{} : diagnoseRule(question.rule, question.lists);
    };
    PendingAnswer(QtConcurrent::run(&thread_, check)).then(this, [this, asked](const std::vector<Diagnostic>& found) {
        if (asked != asked_) {
            return;
        }
        sound_ = std::none_of(found.begin(), found.end(),
                              [](const Diagnostic& one) { return one.severity == DiagnosticSeverity::Error; });
        Q_EMIT checked(found, question_.rule.condition);
        if (sound_ && posts_) {
            preview();
        }
    });
}

void RuleTrial::forget() {
    cancellation_.cancel();
    ++asked_;
    sound_ = false;
}

void RuleTrial::preview() {
    cancellation_.cancel();
    cancellation_ = {};
    const int asked = asked_;
    const auto work = [question = question_, posts = posts_, cancelled = cancellation_] {
        return previewRule(question.rule, question.lists, *posts, question.now, cancelled);
    };
    PendingAnswer(QtConcurrent::run(&thread_, work))
        .then(this, [this, asked, cancelled = cancellation_](const Result<RulePreview>& answer) {
            if (asked != asked_ || cancelled.isCancelled()) {
                return;
            }
            if (answer) {
                Q_EMIT previewed(*answer);
            } else {
                Q_EMIT failed(answer.error());
            }
        });
}

}  // namespace zhiban
