// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/zhibanctl/commands/import/import.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QTimeZone>
#include <algorithm>
#include <optional>

#include "app/zhibanctl/commands/import/import_folder.h"
#include "app/zhibanctl/commands/import/preview.h"
#include "app/zhibanctl/kind_settings.h"
#include "core/intake/text/charset.h"
#include "core/operations/intake/import_address.h"
#include "core/operations/intake/import_file.h"
#include "core/operations/rules/rule_set.h"
#include "core/operations/search/search_lane.h"
#include "core/operations/setup/set_up_office.h"

namespace zhiban::ctl {

namespace {

void describe(QCommandLineParser& parser) {
    parser.addPositionalArgument(QStringLiteral("file"),
                                 Words::tr("A file of posts, may be gzipped; the http(s) address of one; or a folder: "
                                           "its complete files are read once and "
                                           "moved into its done or refused."));
    parser.addOption({QStringLiteral("kind"),
                      Words::tr("How to read it: jsonl, csv, feed, … (default: found out; parse --help lists all)."),
                      QStringLiteral("kind")});
    parser.addOption({QStringLiteral("map"), Words::tr("Take a field from a column of another name; may be repeated."),
                      QStringLiteral("field=column")});
    parser.addOption({QStringLiteral("set"),
                      Words::tr("A setting of this kind of source, e.g. server=https://…; may be repeated. The address "
                                "follows from them where none is given."),
                      QStringLiteral("key=value")});
    parser.addOption({QStringLiteral("source"),
                      Words::tr("The source of items that name none (default: the file's name)."),
                      QStringLiteral("name")});
    parser.addOption({QStringLiteral("zone"), Words::tr("Zone of times without one (default: Asia/Shanghai)."),
                      QStringLiteral("zone")});
    parser.addOption(
        {QStringLiteral("charset"), Words::tr("Charset of the file (default: found out)."), QStringLiteral("name")});
    parser.addOption({QStringLiteral("trust"),
                      Words::tr("Let addresses lead to this host even if it is not public; may be repeated."),
                      QStringLiteral("host")});
    parser.addOption({QStringLiteral("preview"),
                      Words::tr("Show the first rows of a table and what is read as what; store nothing."),
                      QStringLiteral("rows")});
}

bool isWebAddress(const QString& path) {
    return path.startsWith(QLatin1String("http://"), Qt::CaseInsensitive) ||
           path.startsWith(QLatin1String("https://"), Qt::CaseInsensitive);
}

Result<ImportRequest> requestFrom(const Invocation& invocation, const QCommandLineParser& parser) {
    ImportRequest request;
    request.kind = parser.value(QStringLiteral("kind"));
    const Result<SourceSettings> settings = settingsFor(request.kind, parser.values(QStringLiteral("set")));
    if (!settings) {
        return fail(settings.error());
    }
    request.options.settings = *settings;
    if (parser.positionalArguments().size() == 2) {
        request.path = parser.positionalArguments().at(1);
    } else {
        const std::optional<ConnectorTraits> traits = traitsOf(request.kind);
        const Result<QUrl> address = addressOf(traits ? traits->addresses : AddressForms(), *settings);
        if (!address) {
            return fail(address.error());
        }
        request.path = QString::fromLatin1(address->toEncoded());
    }
    const bool isAddress = isWebAddress(request.path);
    request.options.origin = isAddress ? QString() : QFileInfo(request.path).fileName();
    request.options.now = invocation.clock().now();
    request.options.charset = parser.value(QStringLiteral("charset")).toLatin1();
    const QString usualKey = isAddress ? sourceKeyOf(QUrl(request.path)) : QFileInfo(request.path).completeBaseName();
    request.options.sourceKey =
        parser.isSet(QStringLiteral("source")) ? parser.value(QStringLiteral("source")) : usualKey;
    if (parser.isSet(QStringLiteral("zone"))) {
        request.options.zone = parser.value(QStringLiteral("zone")).toLatin1();
    }
    if (!QTimeZone(request.options.zone).isValid()) {
        return fail(ErrorKind::Invalid, QStringLiteral("there is no zone of this name"), QStringLiteral("zone.unknown"),
                    {QString::fromLatin1(request.options.zone)});
    }
    if (!request.options.charset.isEmpty() && canonicalCharset(request.options.charset).isEmpty()) {
        return fail(ErrorKind::Invalid, QStringLiteral("there is no charset of this name"),
                    QStringLiteral("charset.unknown"), {QString::fromLatin1(request.options.charset)});
    }
    const Result<FieldMapping> mapping = parseMapping(parser.values(QStringLiteral("map")));
    if (!mapping) {
        return fail(mapping.error());
    }
    request.options.mapping = *mapping;
    return request;
}

ImportOutcome importFrom(const Invocation& invocation, const QCommandLineParser& parser, const ImportRequest& request,
                         WriteSession& session, const std::shared_ptr<const CompiledRules>& rules, SearchLane& index) {
    const StoreBatch keep = [&](const ReceivePosts& batch) {
        const Result<ReceiptCounts> stored = batch.run(session, invocation.context());
        index.wake();
        return stored;
    };
    if (!isWebAddress(request.path)) {
        return importFile(request, rules, keep, {}, Cancellation());
    }
    const Result<FetchState> known = knownFetchState(session, request.options.sourceKey);
    if (!known) {
        return {{}, known.error()};
    }
    AddressRequest address{QUrl(request.path), request.kind, request.options, *known, {}};
    for (const QString& host : parser.values(QStringLiteral("trust"))) {
        address.policy.trustedHosts.push_back(host.toLower());
    }
    return importAddress(address, *rules, keep, invocation.clock(), Cancellation());
}

void printSummary(const Invocation& invocation, const ImportSummary& summary, double seconds) {
    if (invocation.json()) {
        invocation.printJson({{QStringLiteral("read"), summary.read},
                              {QStringLiteral("stored"), summary.stored},
                              {QStringLiteral("duplicates"), summary.duplicates},
                              {QStringLiteral("revised"), summary.revised},
                              {QStringLiteral("quarantined"), summary.quarantined},
                              {QStringLiteral("alerts"), summary.alerts},
                              {QStringLiteral("seconds"), seconds}});
        return;
    }
    invocation.printText(Words::tr("Read %1: stored %2, duplicates %3, revised %4, quarantined %5; %6 alerts. %7 s.")
                             .arg(summary.read)
                             .arg(summary.stored)
                             .arg(summary.duplicates)
                             .arg(summary.revised)
                             .arg(summary.quarantined)
                             .arg(summary.alerts)
                             .arg(seconds, 0, 'f', 2));
}

// The posts are stored and found already; without the index not as fast.
void finish(const Invocation& invocation, SearchLane& index) {
    if (const Result<Done> indexed = index.finish(); !indexed) {
        invocation.report(indexed.error());
    }
}

ExitCode run(const Invocation& invocation, const QCommandLineParser& parser) {
    const bool hasPath = parser.positionalArguments().size() == 2;
    if (!hasPath && (parser.positionalArguments().size() > 2 || !parser.isSet(QStringLiteral("set")))) {
        invocation.say(Words::tr("import wants one file or address."));
        return ExitCode::Usage;
    }
    QElapsedTimer timer;
    timer.start();
    const Result<ImportRequest> request = requestFrom(invocation, parser);
    if (!request) {
        invocation.report(request.error());
        return ExitCode::Usage;
    }
    if (parser.isSet(QStringLiteral("preview"))) {
        return previewTable(invocation, *request, std::max(1, parser.value(QStringLiteral("preview")).toInt()));
    }
    const Result<std::shared_ptr<const Store>> store = invocation.openStore(Missing::Create);
    if (!store) {
        return invocation.report(store.error());
    }
    const Result<std::unique_ptr<WriteSession>> session = (*store)->openWriter();
    if (!session) {
        return invocation.report(session.error());
    }
    if (const Result<bool> ready = SetUpOffice{}.run(**session, invocation.context()); !ready) {
        return invocation.report(ready.error());
    }
    const Result<std::shared_ptr<const CompiledRules>> compiled = compiledRulesOf(**session);
    if (!compiled) {
        return invocation.report(compiled.error());
    }
    SearchLane index(*store);
    if (QFileInfo(request->path).isDir()) {
        const ExitCode read = importFolder(invocation, *request, [&](const ImportRequest& one) {
            const ImportOutcome outcome = importFrom(invocation, parser, one, **session, *compiled, index);
            printSummary(invocation, outcome.summary, static_cast<double>(timer.restart()) / 1000.0);
            return outcome;
        });
        finish(invocation, index);
        return read;
    }
    const ImportOutcome outcome = importFrom(invocation, parser, *request, **session, *compiled, index);
    printSummary(invocation, outcome.summary, static_cast<double>(timer.elapsed()) / 1000.0);
    finish(invocation, index);
    if (outcome.stopped) {
        if (outcome.summary.stored > 0) {
            invocation.say(
                Words::tr("What was read before the fault is stored; importing the file again stores nothing twice."));
        }
        return invocation.report(*outcome.stopped);
    }
    return ExitCode::Done;
}

}  // namespace

Command makeImport() {
    return {QStringLiteral("import"),
            [] { return Words::tr("Read posts from a file or an address, match them, store them."); }, describe, run};
}

}  // namespace zhiban::ctl
