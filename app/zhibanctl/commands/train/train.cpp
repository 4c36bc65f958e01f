// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/zhibanctl/commands/train/train.h"

#include <QFileInfo>
#include <QJsonArray>

#include "core/operations/routing/labelled_file.h"
#include "core/operations/routing/routing_models.h"

namespace zhiban::ctl {

namespace {

void describe(QCommandLineParser& parser) {
    parser.addOption({QStringLiteral("input"),
                      Words::tr("Labelled posts as JSONL: title, body, label. Without it: the office's closed cases "
                                "and what was given before."),
                      QStringLiteral("file")});
    parser.addOption({QStringLiteral("list"), Words::tr("List the trained versions with what they got right.")});
    parser.addOption(
        {QStringLiteral("use"), Words::tr("Put a former version in force again."), QStringLiteral("version")});
}

double shareOf(qint64 part, qint64 whole) {
    return whole > 0 ? static_cast<double>(part) / static_cast<double>(whole) : 0.0;
}

QJsonObject toJson(const SavedRoutingModel& model) {
    QJsonArray labels;
    for (const RoutingReport::Label& label : model.report.labels) {
        labels.append(QJsonObject{{QStringLiteral("label"), label.name},
                                  {QStringLiteral("examples"), label.examples},
                                  {QStringLiteral("f1"), label.f1()}});
    }
    return {{QStringLiteral("version"), model.version},
            {QStringLiteral("in_force"), model.inForce},
            {QStringLiteral("from"), model.from},
            {QStringLiteral("trained_at"), toUtc(model.trainedAt).toString(Qt::ISODateWithMs)},
            {QStringLiteral("trained_by"), model.trainedBy},
            {QStringLiteral("examples"), model.report.examples},
            {QStringLiteral("macro_f1"), model.report.macroF1()},
            {QStringLiteral("right"), shareOf(model.report.right, model.report.examples)},
            {QStringLiteral("sure"), shareOf(model.report.sure, model.report.examples)},
            {QStringLiteral("sure_right"), shareOf(model.report.sureRight, model.report.sure)},
            {QStringLiteral("labels"), labels}};
}

void print(const Invocation& invocation, const SavedRoutingModel& model) {
    if (invocation.json()) {
        invocation.printJson(toJson(model));
        return;
    }
    const RoutingReport& report = model.report;
    const auto percent = [](double share) { return QString::number(share * 100, 'f', 1); };
    invocation.printText(
        Words::tr("Version %1%2, trained on %3 posts: %4 % right; %5 % shown as sure, of those %6 % right; macro-F1 %7")
            .arg(model.version)
            .arg(model.inForce ? Words::tr(" (in force)") : QString())
            .arg(report.examples)
            .arg(percent(shareOf(report.right, report.examples)), percent(shareOf(report.sure, report.examples)),
                 percent(shareOf(report.sureRight, report.sure)), QString::number(report.macroF1(), 'f', 3)));
}

ExitCode list(const Invocation& invocation, WriteSession& session) {
    const Result<std::vector<SavedRoutingModel>> models = ListRoutingModels{}.run(session);
    if (!models) {
        return invocation.report(models.error());
    }
    for (const SavedRoutingModel& model : *models) {
        print(invocation, model);
    }
    return ExitCode::Done;
}

ExitCode use(const Invocation& invocation, WriteSession& session, const QString& version) {
    bool isNumber = false;
    const int wanted = version.toInt(&isNumber);
    if (!isNumber) {
        invocation.say(Words::tr("--use wants the number of a version."));
        return ExitCode::Usage;
    }
    const Result<Done> chosen = ChooseRoutingModel{wanted}.run(session, invocation.context());
    return chosen ? list(invocation, session) : invocation.report(chosen.error());
}

ExitCode train(const Invocation& invocation, WriteSession& session, const QString& path) {
    const bool isFromFile = !path.isEmpty();
    const Result<std::vector<LabelledPost>> posts =
        isFromFile ? readLabelledFile(path) : ReadRoutingExamples{}.run(session);
    if (!posts) {
        return invocation.report(posts.error());
    }
    const Result<TrainedRouting> trained = trainRouting(*posts, Cancellation());
    if (!trained) {
        return invocation.report(trained.error());
    }
    KeepRoutingModel keep{trained->model, trained->report, QStringLiteral("cases"), std::nullopt};
    if (isFromFile) {
        keep.from = QFileInfo(path).fileName();
        keep.given = *posts;
    }
    const Result<SavedRoutingModel> kept = keep.run(session, invocation.context());
    if (!kept) {
        return invocation.report(kept.error());
    }
    print(invocation, *kept);
    return ExitCode::Done;
}

ExitCode run(const Invocation& invocation, const QCommandLineParser& parser) {
    const Result<std::shared_ptr<const Store>> store = invocation.openStore(Missing::Refuse);
    if (!store) {
        return invocation.report(store.error());
    }
    const Result<std::unique_ptr<WriteSession>> session = (*store)->openWriter();
    if (!session) {
        return invocation.report(session.error());
    }
    if (parser.isSet(QStringLiteral("list"))) {
        return list(invocation, **session);
    }
    if (parser.isSet(QStringLiteral("use"))) {
        return use(invocation, **session, parser.value(QStringLiteral("use")));
    }
    return train(invocation, **session, parser.value(QStringLiteral("input")));
}

}  // namespace

Command makeTrain() {
    return {QStringLiteral("train"),
            [] { return Words::tr("Train the suggestion of categories, and show its versions."); }, describe, run};
}

}  // namespace zhiban::ctl
