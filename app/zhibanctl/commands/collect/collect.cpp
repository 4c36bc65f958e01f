// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/zhibanctl/commands/collect/collect.h"

#include <QCoreApplication>

#include "app/zhibanctl/commands/collect/stop_signals.h"
#include "core/operations/collect/collecting.h"
#include "core/operations/collect/kept_secrets.h"
#include "core/operations/rules/rules_in_force.h"
#include "ui/messages/error_sentence.h"

namespace zhiban::ctl {

namespace {

void describe(QCommandLineParser& parser) {
    parser.addOption({QStringLiteral("once"), Words::tr("Ask every source that is due, then end.")});
    parser.addOption({QStringLiteral("at-once"), Words::tr("How many sources are asked at a time (default: 48)."),
                      QStringLiteral("number")});
    parser.addOption({QStringLiteral("trust"),
                      Words::tr("Let addresses lead to this host even if it is not public; may be repeated."),
                      QStringLiteral("host")});
}

Result<CollectingOptions> optionsFrom(const QCommandLineParser& parser) {
    CollectingOptions options;
    options.secrets = secretsFrom(SecretStore::ofThisMachine());
    if (parser.isSet(QStringLiteral("at-once"))) {
        const QString given = parser.value(QStringLiteral("at-once"));
        bool isNumber = false;
        options.looksAtOnce = given.toInt(&isNumber);
        if (!isNumber || options.looksAtOnce < 1 || options.looksAtOnce > 1000) {
            return fail(ErrorKind::Invalid, QStringLiteral("--at-once wants 1 to 1000"),
                        QStringLiteral("collect.at-once"), {given});
        }
    }
    for (const QString& host : parser.values(QStringLiteral("trust"))) {
        options.policy.trustedHosts << host.toLower();
    }
    return options;
}

// What was heard so far, said look by look and once more at the end.
class Report final {
  public:
    explicit Report(const Invocation& invocation) : invocation_(invocation) {}

    void look(const QString& source, const ImportSummary& summary, const std::optional<Error>& failure) {
        ++asked_;
        failed_ += failure ? 1 : 0;
        total_.stored += summary.stored;
        total_.revised += summary.revised;
        total_.quarantined += summary.quarantined;
        total_.alerts += summary.alerts;
        if (invocation_.json()) {
            QJsonObject line = json(summary);
            line.insert(QStringLiteral("source"), source);
            line.insert(QStringLiteral("failure"), failure ? failure->subject : QString());
            invocation_.printJson(line);
        } else if (failure) {
            invocation_.say(Words::tr("%1: %2").arg(source, sentenceFor(*failure)));
        } else if (summary.stored + summary.revised + summary.quarantined > 0) {
            invocation_.printText(source + QLatin1String(": ") + words(summary));
        }
    }

    void end() const {
        if (invocation_.json()) {
            QJsonObject line = json(total_);
            line.insert(QStringLiteral("asked"), asked_);
            line.insert(QStringLiteral("failed"), failed_);
            invocation_.printJson(line);
            return;
        }
        invocation_.printText(Words::tr("Asked %1 times, %2 of them in vain. ").arg(asked_).arg(failed_) +
                              words(total_));
    }

  private:
    static QJsonObject json(const ImportSummary& summary) {
        return {{QStringLiteral("stored"), summary.stored},
                {QStringLiteral("revised"), summary.revised},
                {QStringLiteral("quarantined"), summary.quarantined},
                {QStringLiteral("alerts"), summary.alerts}};
    }
    static QString words(const ImportSummary& summary) {
        return Words::tr("New %1, changed %2, quarantined %3; %4 alerts.")
            .arg(summary.stored)
            .arg(summary.revised)
            .arg(summary.quarantined)
            .arg(summary.alerts);
    }

    const Invocation& invocation_;
    qint64 asked_ = 0;
    qint64 failed_ = 0;
    ImportSummary total_;
};

ExitCode collect(const Invocation& invocation, StoreThreads& store, const RulesInForce& rules,
                 const CollectingOptions& options, bool once) {
    Report report(invocation);
    ExitCode code = ExitCode::Done;
    StopSignals signals;
    Collecting collecting(
        store, [&rules] { return rules.current(); }, options);
    QObject::connect(&collecting, &Collecting::looked, &collecting,
                     [&](const QString& source, const ImportSummary& summary, const std::optional<Error>& failure) {
                         report.look(source, summary, failure);
                     });
    QObject::connect(&collecting, &Collecting::failed, &collecting, [&](const Error& error) {
        const ExitCode why = invocation.report(error);
        if (once) {
            code = why;
            collecting.stop();
        }
    });
    QObject::connect(&signals, &StopSignals::asked, &collecting, &Collecting::stop);
    QObject::connect(&collecting, &Collecting::stopped, &collecting, [] { QCoreApplication::quit(); });
    if (once) {
        QObject::connect(&collecting, &Collecting::idle, &collecting, &Collecting::stop);
    }
    collecting.start();
    QCoreApplication::exec();
    report.end();
    return code;
}

ExitCode run(const Invocation& invocation, const QCommandLineParser& parser) {
    const Result<CollectingOptions> options = optionsFrom(parser);
    if (!options) {
        invocation.report(options.error());
        return ExitCode::Usage;
    }
    const Result<std::shared_ptr<const Store>> store = invocation.openStore(Missing::Refuse);
    if (!store) {
        return invocation.report(store.error());
    }
    const Result<std::unique_ptr<StoreThreads>> threads =
        StoreThreads::start(*store, invocation.sharedClock(), invocation.context().actor, 1);
    if (!threads) {
        return invocation.report(threads.error());
    }
    const Result<std::unique_ptr<RulesInForce>> rules = RulesInForce::load(**threads);
    if (!rules) {
        return invocation.report(rules.error());
    }
    return collect(invocation, **threads, **rules, *options, parser.isSet(QStringLiteral("once")));
}

}  // namespace

Command makeCollect() {
    return {QStringLiteral("collect"),
            [] { return Words::tr("Listen: ask the sources of a store when they are due, alone or beside others."); },
            describe, run};
}

}  // namespace zhiban::ctl
