// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/zhibanctl/commands/rules/rule_trials.h"

#include <QDate>
#include <QJsonArray>
#include <algorithm>

#include "core/base/office_zone.h"
#include "core/operations/rules/back_test.h"
#include "core/operations/rules/rerun_rules.h"
#include "core/operations/rules/rule_set.h"

namespace zhiban::ctl {

namespace {

struct Period {
    TimePoint from;
    TimePoint to;
};

// Days of the office.
std::optional<Period> periodOf(const QCommandLineParser& parser) {
    const QDate from = QDate::fromString(parser.value(QStringLiteral("from")), Qt::ISODate);
    const QDate to = QDate::fromString(parser.value(QStringLiteral("to")), Qt::ISODate);
    if (!from.isValid() || !to.isValid() || to <= from) {
        return std::nullopt;
    }
    const auto beginOf = [](QDate day) { return fromMilliseconds(day.startOfDay(officeZone()).toMSecsSinceEpoch()); };
    return Period{beginOf(from), beginOf(to)};
}

ExitCode wantsPeriod(const Invocation& invocation) {
    invocation.say(Words::tr("This wants --from DATE and a later --to DATE, as 2026-01-05."));
    return ExitCode::Usage;
}

QJsonArray idsOf(const std::vector<PostId>& posts) {
    QJsonArray ids;
    for (const PostId post : posts) {
        ids.append(post.value);
    }
    return ids;
}

void print(const Invocation& invocation, const BackTestReport& report) {
    const double medianMinutes = static_cast<double>(report.medianEarlier.count()) / 60'000.0;
    if (!invocation.json()) {
        invocation.printText(Words::tr("Of %1 posts it hits %2; %3 belong to a case, of %4 another rule alerted.")
                                 .arg(report.looked)
                                 .arg(report.hits.size())
                                 .arg(report.cased.size())
                                 .arg(report.alerted.size()));
        invocation.printText(Words::tr("Cases it would have caught earlier: %1, by %2 minutes in the middle.")
                                 .arg(report.earlier.size())
                                 .arg(medianMinutes, 0, 'f', 0));
        invocation.printText(Words::tr("Reading takes %1 minutes a shift.").arg(report.minutesPerShift, 0, 'f', 1));
        return;
    }
    QJsonArray earlier;
    for (const BackTestReport::EarlierCase& one : report.earlier) {
        earlier.append(QJsonObject{{QStringLiteral("case"), one.theCase.number},
                                   {QStringLiteral("post"), one.post.value},
                                   {QStringLiteral("seconds"), static_cast<qint64>(one.earlier.count() / 1000)}});
    }
    invocation.printJson({{QStringLiteral("looked"), report.looked},
                          {QStringLiteral("hits"), idsOf(report.hits)},
                          {QStringLiteral("cased"), idsOf(report.cased)},
                          {QStringLiteral("alerted"), idsOf(report.alerted)},
                          {QStringLiteral("earlier"), earlier},
                          {QStringLiteral("median_earlier_minutes"), medianMinutes},
                          {QStringLiteral("shifts"), report.shifts},
                          {QStringLiteral("minutes_per_shift"), report.minutesPerShift}});
}

}  // namespace

ExitCode backTestRule(const Invocation& invocation, const QCommandLineParser& parser) {
    const std::optional<Period> period = periodOf(parser);
    if (!period) {
        return wantsPeriod(invocation);
    }
    const Result<std::shared_ptr<const Store>> store = invocation.openStore(Missing::Refuse);
    if (!store) {
        return invocation.report(store.error());
    }
    const Result<std::unique_ptr<ReadSession>> session = (*store)->openReader();
    if (!session) {
        return invocation.report(session.error());
    }
    const Result<RuleSet> set = readRuleSet(**session);
    if (!set) {
        return invocation.report(set.error());
    }
    const QString name = parser.value(QStringLiteral("rule"));
    const auto rule =
        std::find_if(set->rules.begin(), set->rules.end(), [&](const Rule& one) { return one.name == name; });
    if (rule == set->rules.end()) {
        return invocation.report(
            {ErrorKind::NotFound, QStringLiteral("no rule %1").arg(name), QStringLiteral("rule.unknown"), {name}});
    }
    BackTest question;
    question.rule = *rule;
    question.lists = set->lists;
    question.from = period->from;
    question.to = period->to;
    const Result<BackTestReport> report = question.run(**session);
    if (!report) {
        return invocation.report(report.error());
    }
    print(invocation, *report);
    return ExitCode::Done;
}

ExitCode rerunRules(const Invocation& invocation, const QCommandLineParser& parser) {
    const std::optional<Period> period = periodOf(parser);
    if (!period) {
        return wantsPeriod(invocation);
    }
    const Result<std::shared_ptr<const Store>> store = invocation.openStore(Missing::Refuse);
    if (!store) {
        return invocation.report(store.error());
    }
    const Result<std::unique_ptr<WriteSession>> session = (*store)->openWriter();
    if (!session) {
        return invocation.report(session.error());
    }
    const Result<std::shared_ptr<const CompiledRules>> rules = compiledRulesOf(**session);
    if (!rules) {
        return invocation.report(rules.error());
    }
    RerunRules piece;
    piece.rules = *rules;
    piece.from = period->from;
    piece.to = period->to;
    qint64 looked = 0;
    qint64 added = 0;
    for (bool done = false; !done;) {
        const Result<RerunRules::Answer> answer = piece.run(**session, invocation.context());
        if (!answer) {
            return invocation.report(answer.error());
        }
        looked += answer->looked;
        added += answer->added;
        piece.before = answer->next;
        done = answer->done;
    }
    if (invocation.json()) {
        invocation.printJson({{QStringLiteral("looked"), looked}, {QStringLiteral("added"), added}});
    } else {
        invocation.printText(Words::tr("Looked at %1 posts, added %2 hits.").arg(looked).arg(added));
    }
    return ExitCode::Done;
}

}  // namespace zhiban::ctl
