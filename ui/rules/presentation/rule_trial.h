// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QThreadPool>

#include "core/operations/rules/preview_rule.h"
#include "core/rules/language/parse_condition.h"

namespace zhiban {

// Tries a rule on stored posts held in memory while it is written. Works on a thread of its own; the newest
// question wins: an older one stops and is never answered. GUI thread.
class RuleTrial final : public QObject {
    Q_OBJECT

  public:
    explicit RuleTrial(QObject* parent = nullptr);
    ~RuleTrial() override;  // stops what is under way

    void setPosts(std::shared_ptr<const PreviewPosts> posts);
    const std::shared_ptr<const PreviewPosts>& posts() const { return posts_; }

    struct Question {
        Rule rule;
        std::vector<WordList> lists;
        TimePoint now;
    };
    // Answers with checked(), then, when there are posts and nothing is wrong, with previewed(). Remembers the
    // question: new posts answer it again.
    void ask(const Question& question);
    void forget();  // nothing is asked any more

  Q_SIGNALS:
    void checked(const std::vector<Diagnostic>& diagnostics, const QString& text);
    void previewed(const zhiban::RulePreview& preview);
    void failed(const zhiban::Error& error);  // the rule could not be tried

  private:
    void preview();

    QThreadPool thread_;
    std::shared_ptr<const PreviewPosts> posts_;
    Question question_;
    Cancellation cancellation_;
    int asked_ = 0;
    bool sound_ = false;  // the newest question was checked and may be tried
};

}  // namespace zhiban
