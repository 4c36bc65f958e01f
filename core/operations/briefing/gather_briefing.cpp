// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/operations/briefing/gather_briefing.h"

#include <algorithm>

#include "core/operations/briefing/quote_posts.h"
#include "core/operations/sources/read_sources.h"
#include "core/publishing/privacy/mask.h"

namespace zhiban {
namespace {

constexpr int pageSize = 200;
constexpr qint64 longestPeriod = 366;  // days

TimePoint midnight(const QDate& day, const QTimeZone& zone) {
    return fromDateTime(QDateTime(day, QTime(0, 0), zone));
}

// Fills the facts part by part; the first failure ends it.
class Gathering final {
  public:
    Gathering(const ReadSession& session, BriefingFacts& facts) : session_(session), facts_(facts) {}

    Result<Done> all() {
        return posts()
            .and_then([this](Done) { return rules(); })
            .and_then([this](Done) { return quoteTopics(session_, facts_); })
            .and_then([this](Done) { return cases(); })
            .and_then([this](Done) { return dispatches(); })
            .and_then([this](Done) { return publications(); })
            .and_then([this](Done) { return handovers(); })
            .and_then([this](Done) { return gaps(); });
    }

  private:
    template <typename T>
    static Result<Done> take(Result<std::vector<T>> answer, std::vector<T>& into) {
        if (!answer) {
            return fail(answer.error());
        }
        into = std::move(*answer);
        return Done{};
    }

    Result<Done> posts() {
        const BriefingPeriod& now = facts_.period;
        const BriefingPeriod& before = facts_.previous;
        return take(session_.sources().all(), facts_.sources)
            .and_then(
                [&](Done) { return take(session_.postCounts().cells(now.begins, now.ends, now.from), facts_.posts); })
            .and_then([&](Done) {
                return take(session_.postCounts().cells(before.begins, before.ends, before.from), facts_.previousPosts);
            });
    }

    // Rules that hit in the period, with their count in the one before.
    Result<Done> rules() {
        const Result<Done> now =
            take(session_.postCounts().byRule(facts_.period.begins, facts_.period.ends), facts_.rules);
        if (!now) {
            return now;
        }
        const auto before = session_.postCounts().byRule(facts_.previous.begins, facts_.previous.ends);
        if (!before) {
            return fail(before.error());
        }
        for (RuleCount& rule : facts_.rules) {
            const auto earlier = std::find_if(before->begin(), before->end(),
                                              [&](const RuleCount& other) { return other.rule == rule.rule; });
            if (earlier != before->end()) {
                rule.previous = earlier->rows;
            }
        }
        return Done{};
    }

    Result<Done> cases() {
        CaseFilter filter;
        filter.openOnly = false;
        filter.openedTo = facts_.period.ends;
        filter.notClosedBefore = facts_.previous.begins;
        std::optional<CaseId> after;
        while (true) {
            Result<std::vector<Case>> page = session_.cases().page(filter, after, pageSize);
            if (!page) {
                return fail(page.error());
            }
            for (Case& one : *page) {
                one.title = masked(one.title);
                one.place = masked(one.place);
                one.closingReason = masked(one.closingReason);
                facts_.cases.push_back(std::move(one));
            }
            if (page->size() < pageSize) {
                break;
            }
            after = facts_.cases.back().id;
        }
        std::sort(facts_.cases.begin(), facts_.cases.end(), [](const Case& a, const Case& b) {
            return a.openedAt != b.openedAt ? a.openedAt < b.openedAt : a.number < b.number;
        });
        return Done{};
    }

    Result<Done> dispatches() {
        return take(session_.cases().dispatchesBetween(facts_.previous.begins, facts_.period.ends), facts_.dispatches);
    }

    Result<Done> publications() {
        return take(session_.publications().between(facts_.period.begins, facts_.period.ends), facts_.publications)
            .map([this](Done done) {
                for (Publication& publication : facts_.publications) {
                    publication.title = masked(publication.title);
                    publication.text = masked(publication.text);
                }
                return done;
            });
    }

    // Shifts are found by when they were on: one that ended in the period may have begun before it.
    Result<Done> handovers() {
        return take(session_.shifts().between(facts_.period.begins - std::chrono::days(2), facts_.period.ends),
                    facts_.handovers)
            .map([this](Done done) {
                std::erase_if(facts_.handovers, [this](const Shift& shift) {
                    return !shift.endedAt || !facts_.period.contains(*shift.endedAt);
                });
                for (Shift& shift : facts_.handovers) {
                    shift.handoverNote = masked(shift.handoverNote);
                }
                return done;
            });
    }

    Result<Done> gaps() { return take(ReadGaps{facts_.period.begins, facts_.period.ends}.run(session_), facts_.gaps); }

    const ReadSession& session_;
    BriefingFacts& facts_;
};

}  // namespace

BriefingPeriod periodOf(const QDate& from, const QDate& to, const QTimeZone& zone) {
    const TimePoint begins = midnight(from, zone);
    return {from, to, begins, begins + std::chrono::days(from.daysTo(to))};
}

BriefingPeriod weekAround(const QDate& day, const QTimeZone& zone) {
    const QDate monday = day.addDays(1 - day.dayOfWeek());
    return periodOf(monday, monday.addDays(7), zone);
}

Result<BriefingFacts> GatherBriefing::run(const ReadSession& session) const {
    const qint64 days = from.isValid() && to.isValid() ? from.daysTo(to) : 0;
    if (days < 1 || days > longestPeriod) {
        return fail(ErrorKind::Invalid,
                    QStringLiteral("a briefing is about 1 to %1 days, from the first to the day after the last")
                        .arg(longestPeriod),
                    QStringLiteral("briefing.period"), {from.toString(Qt::ISODate), to.toString(Qt::ISODate)});
    }
    BriefingFacts facts;
    facts.office = office.isEmpty() ? QStringLiteral("网络民情值班室") : office;
    facts.issue = to.addDays(-1).weekNumber(&facts.issueYear);
    facts.period = periodOf(from, to, zone);
    facts.previous = periodOf(from.addDays(-days), from, zone);
    facts.utcOffset = zone.offsetFromUtc(toUtc(facts.period.begins));
    return Gathering(session, facts).all().map([&](Done) { return std::move(facts); });
}

}  // namespace zhiban
