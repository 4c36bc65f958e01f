// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/operations/rules/back_test.h"

#include <QSet>
#include <algorithm>

#include "core/operations/rules/preview_rule.h"
#include "core/operations/rules/stored_posts.h"
#include "core/rules/compiled_rules.h"

namespace zhiban {
namespace {

constexpr int postsAtOnce = 1'000;

bool alertedByAnother(const FeedItem& item, const RuleId& rule) {
    return std::any_of(item.hits.begin(), item.hits.end(),
                       [&](const Hit& hit) { return !hit.muted && hit.rule != rule; });
}

// Walks the period and fills the report.
class Walk final {
  public:
    Walk(const BackTest& question, const ReadSession& session, const CompiledRules& rules)
        : question_(question), session_(session), rules_(rules) {
        report_.from = question.from;
        report_.to = question.to;
    }

    Result<BackTestReport> run() {
        Result<Done> done = lookAtPosts();
        done = done.and_then([&](Done) { return lookAtCases(); });
        done = done.and_then([&](Done) { return countShifts(); });
        return done ? Result<BackTestReport>(std::move(report_)) : fail(done.error());
    }

  private:
    Result<Done> lookAtPosts() {
        const Result<QHash<SourceId, QString>> keys = sourceKeys(session_);
        if (!keys) {
            return fail(keys.error());
        }
        PostFilter period;
        period.from = question_.from;
        period.to = question_.to;
        const Result<qint64> all = session_.posts().count(period);
        if (!all) {
            return fail(all.error());
        }
        std::optional<FeedPosition> before;
        while (true) {
            if (question_.cancelled.isCancelled()) {
                return fail(ErrorKind::Cancelled, QStringLiteral("the back-test was stopped"));
            }
            const Result<std::vector<FeedItem>> page = session_.posts().page(period, before, postsAtOnce);
            if (!page) {
                return fail(page.error());
            }
            for (const FeedItem& item : *page) {
                before = positionOf(item.post);
                lookAt(item, keys->value(item.post.source));
            }
            if (question_.progress) {
                question_.progress(report_.looked, std::max(*all, report_.looked));
            }
            if (page->size() < static_cast<size_t>(postsAtOnce)) {
                return Done{};
            }
        }
    }

    void lookAt(const FeedItem& item, const QString& sourceKey) {
        ++report_.looked;
        const std::vector<Hit> hits = rules_.match(subjectOf(item.post, sourceKey, question_.to));
        if (!alertLevel(hits)) {
            return;  // no hit, or one that a list of excluding words keeps silent
        }
        report_.hits.push_back(item.post.id);
        reading_ += readingTime(item.post);
        if (item.triage == TriageState::Cased) {
            report_.cased.push_back(item.post.id);
            cases_.insert(item.caseId);
            caught_.insert(item.post.id);
        }
        if (alertedByAnother(item, question_.rule.id)) {
            report_.alerted.push_back(item.post.id);
        }
    }

    Result<Done> lookAtCases() {
        for (const CaseId& id : cases_) {
            const Result<Case> found = session_.cases().byId(id);
            if (!found) {
                return fail(found.error());
            }
            const Result<Done> compared = compare(*found);
            if (!compared) {
                return compared;
            }
        }
        std::sort(report_.earlier.begin(), report_.earlier.end(),
                  [](const BackTestReport::EarlierCase& one, const BackTestReport::EarlierCase& other) {
                      return std::pair(other.earlier, one.theCase.number) <
                             std::pair(one.earlier, other.theCase.number);
                  });
        if (!report_.earlier.empty()) {
            report_.medianEarlier = report_.earlier.at(report_.earlier.size() / 2).earlier;
        }
        return Done{};
    }

    Result<Done> compare(const Case& theCase) {
        TimePoint noticed = theCase.openedAt;
        std::optional<TimePoint> wouldHave;
        PostId first;
        for (const PostId id : theCase.posts) {
            const Result<FeedItem> item = session_.posts().item(id);
            if (!item) {
                return fail(item.error());
            }
            if (item->level) {
                noticed = std::min(noticed, item->post.fetched);
            }
            if (caught_.contains(id) && (!wouldHave || item->post.fetched < *wouldHave)) {
                wouldHave = item->post.fetched;
                first = id;
            }
        }
        if (wouldHave && *wouldHave < noticed) {
            report_.earlier.push_back({theCase, first, noticed - *wouldHave});
        }
        return Done{};
    }

    Result<Done> countShifts() {
        const Result<std::vector<Shift>> shifts = session_.shifts().between(question_.from, question_.to);
        if (!shifts) {
            return fail(shifts.error());
        }
        report_.shifts = std::max<qint64>(1, static_cast<qint64>(shifts->size()));
        report_.minutesPerShift =
            static_cast<double>(reading_.count()) / 60'000.0 / static_cast<double>(report_.shifts);
        return Done{};
    }

    const BackTest& question_;
    const ReadSession& session_;
    const CompiledRules& rules_;
    BackTestReport report_;
    Milliseconds reading_{0};
    QSet<CaseId> cases_;
    QSet<PostId> caught_;  // hits that belong to a case
};

}  // namespace

Milliseconds readingTime(const Post& post) {
    constexpr qint64 millisecondsPerCharacter = 60'000 / 400;
    constexpr qint64 toDecide = 5'000;
    return Milliseconds{toDecide + (post.title.size() + post.body.size()) * millisecondsPerCharacter};
}

Result<BackTestReport> BackTest::run(const ReadSession& session) const {
    const Result<std::shared_ptr<const CompiledRules>> compiled = CompiledRules::compile({asTried(rule)}, lists);
    if (!compiled) {
        return fail(compiled.error());
    }
    return Walk(*this, session, **compiled).run();
}

}  // namespace zhiban
