// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/zhibanctl/commands/classify/classify.h"

#include <QJsonArray>

#include "app/zhibanctl/post_input.h"
#include "core/base/office_zone.h"
#include "core/operations/routing/routing_models.h"
#include "core/operations/routing/routing_plan.h"

namespace zhiban::ctl {

namespace {

void describe(QCommandLineParser& parser) {
    parser.addOption(
        {QStringLiteral("input"), Words::tr("Posts as JSONL, or - for standard input."), QStringLiteral("file")});
}

QString keyOf(RoutingDecision::Origin origin) {
    switch (origin) {
        case RoutingDecision::Origin::Nobody:
            break;
        case RoutingDecision::Origin::Rule:
            return QStringLiteral("rule");
        case RoutingDecision::Origin::Source:
            return QStringLiteral("source");
        case RoutingDecision::Origin::Classifier:
            return QStringLiteral("classifier");
    }
    return QStringLiteral("nobody");
}

QJsonObject toJson(const QString& post, const RoutingDecision& decision, const CategorySuggestion& suggestion) {
    const bool isSuggested = decision.categoryFrom == RoutingDecision::Origin::Classifier;
    QJsonArray reasons;
    if (isSuggested) {
        reasons = QJsonArray::fromStringList(suggestion.reasons);
    } else if (!decision.rule.isEmpty()) {
        reasons.append(decision.rule);
    }
    return {{QStringLiteral("post"), post},
            {QStringLiteral("category"), decision.category},
            {QStringLiteral("confidence"), isSuggested ? suggestion.confidence : 1.0},
            {QStringLiteral("sure"), decision.sure},
            {QStringLiteral("reasons"), reasons},
            {QStringLiteral("from"), keyOf(decision.categoryFrom)},
            {QStringLiteral("department"), decision.departmentName}};
}

ExitCode run(const Invocation& invocation, const QCommandLineParser& parser) {
    const QString path = parser.value(QStringLiteral("input"));
    if (path.isEmpty()) {
        invocation.say(Words::tr("classify wants --input."));
        return ExitCode::Usage;
    }
    const Result<std::shared_ptr<const Store>> store = invocation.openStore(Missing::Refuse);
    if (!store) {
        return invocation.report(store.error());
    }
    const Result<std::unique_ptr<ReadSession>> session = (*store)->openReader();
    if (!session) {
        return invocation.report(session.error());
    }
    const Result<std::shared_ptr<const RoutingModel>> model = ReadRoutingModel{}.run(**session);
    if (!model) {
        return invocation.report(model.error());
    }
    if (!*model) {
        return invocation.report(
            {ErrorKind::NotFound, QStringLiteral("nothing was trained yet"), QStringLiteral("routing.no-model")});
    }
    const Result<RoutingPlan> plan = ReadRoutingPlan{}.run(**session);
    if (!plan) {
        return invocation.report(plan.error());
    }
    const Result<Done> read = readPosts(invocation, path, [&](const IncomingPost& post) {
        const CategorySuggestion suggestion = (*model)->suggest(post.title, post.body);
        const RoutingSubject subject{post.title, post.body, post.place, post.category,
                                     post.published.value_or(invocation.clock().now())};
        const RoutingDecision decision = decideRouting(*plan, subject, suggestion, officeZone());
        if (invocation.json()) {
            invocation.printJson(toJson(post.externalId, decision, suggestion));
        } else {
            invocation.printText(QStringList{post.externalId, decision.category, decision.departmentName,
                                             decision.sure ? Words::tr("sure") : Words::tr("not sure"),
                                             suggestion.reasons.join(QLatin1Char(' '))}
                                     .join(QLatin1Char('\t')));
        }
        return Result<Done>(Done{});
    });
    return read ? ExitCode::Done : invocation.report(read.error());
}

}  // namespace

Command makeClassify() {
    return {QStringLiteral("classify"), [] { return Words::tr("Suggest category and department for posts."); },
            describe, run};
}

}  // namespace zhiban::ctl
