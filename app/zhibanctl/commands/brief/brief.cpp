// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/zhibanctl/commands/brief/brief.h"

#include <QCoreApplication>
#include "core/base/whole_file.h"
#include "core/briefing/renderer.h"
#include "core/briefing/weekly.h"
#include "core/operations/briefing/gather_briefing.h"

namespace zhiban::ctl {

namespace {

void describe(QCommandLineParser& parser) {
    parser.addOption({QStringLiteral("from"), Words::tr("First day, as 2026-01-05."), QStringLiteral("date")});
    parser.addOption({QStringLiteral("to"), Words::tr("The day after the last."), QStringLiteral("date")});
    parser.addOption({QStringLiteral("format"), Words::tr("json, html, md or odt (default: json)."),
                      QStringLiteral("name"), QStringLiteral("json")});
    parser.addOption(
        {QStringLiteral("out"), Words::tr("The file to write (default: standard output)."), QStringLiteral("file")});
}

Result<QByteArray> document(const Invocation& invocation, const GatherBriefing& gather, const QString& format) {
    const Result<briefing::Renderer> renderer = briefing::rendererFor(format);
    if (!renderer) {
        return fail(renderer.error());
    }
    const Result<std::shared_ptr<const Store>> store = invocation.openStore(Missing::Refuse);
    if (!store) {
        return fail(store.error());
    }
    const Result<std::unique_ptr<ReadSession>> session = (*store)->openReader();
    if (!session) {
        return fail(session.error());
    }
    const Result<BriefingFacts> facts = gather.run(**session);
    if (!facts) {
        return fail(facts.error());
    }
    const Result<briefing::Document> composed = briefing::composeWeekly(*facts);
    if (!composed) {
        return fail(composed.error());
    }
    return renderer->render(*composed);
}

ExitCode run(const Invocation& invocation, const QCommandLineParser& parser) {
    const QDate from = QDate::fromString(parser.value(QStringLiteral("from")), Qt::ISODate);
    const QDate to = QDate::fromString(parser.value(QStringLiteral("to")), Qt::ISODate);
    if (!from.isValid() || !to.isValid() || to <= from) {
        invocation.say(Words::tr("brief wants --from DATE and a later --to DATE, as 2026-01-05."));
        return ExitCode::Usage;
    }
    const Result<QByteArray> bytes = document(invocation, GatherBriefing{.from = from, .to = to, .office = {}},
                                              parser.value(QStringLiteral("format")));
    if (!bytes) {
        return invocation.report(bytes.error());
    }
    const QString path = parser.value(QStringLiteral("out"));
    if (path.isEmpty()) {
        invocation.printText(QString::fromUtf8(*bytes));
        return ExitCode::Done;
    }
    if (const Result<Done> written = writeWholeFile(path, *bytes); !written) {
        return invocation.report(written.error());
    }
    if (invocation.json()) {
        invocation.printJson({{QStringLiteral("out"), path}, {QStringLiteral("bytes"), bytes->size()}});
    } else {
        invocation.say(Words::tr("The briefing is written: %1").arg(path));
    }
    return ExitCode::Done;
}

}  // namespace

Command makeBrief() {
    return {QStringLiteral("brief"), [] { return Words::tr("Write the briefing of a period as a document."); },
            describe, run};
}

}  // namespace zhiban::ctl
