// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/zhibanctl/commands/parse/parse.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QTimeZone>
#include <cstdio>
#include <utility>

#include "app/zhibanctl/commands/parse/item_json.h"
#include "app/zhibanctl/commands/parse/subscriptions.h"
#include "app/zhibanctl/kind_settings.h"
#include "core/intake/open_input.h"
#include "core/intake/text/charset.h"

namespace zhiban::ctl {

namespace {

constexpr QLatin1String kSubscriptions("opml");  // holds sources, not items

void describe(QCommandLineParser& parser) {
    parser.addPositionalArgument(QStringLiteral("file"), Words::tr("The file to read, or - for standard input."));
    QStringList kinds;
    for (const auto& connector : connectors()) {
        kinds << connector->traits().kind;
    }
    kinds << kSubscriptions;
    parser.addOption({QStringLiteral("kind"),
                      Words::tr("How to read it: %1 (default: found out).").arg(kinds.join(QStringLiteral(", "))),
                      QStringLiteral("kind")});
    parser.addOption({QStringLiteral("map"), Words::tr("Take a field from a column of another name; may be repeated."),
                      QStringLiteral("field=column")});
    parser.addOption({QStringLiteral("set"),
                      Words::tr("A setting of this kind of source, e.g. items=/data/list; may be repeated."),
                      QStringLiteral("key=value")});
    parser.addOption({QStringLiteral("zone"), Words::tr("Zone of times without one (default: Asia/Shanghai)."),
                      QStringLiteral("zone")});
    parser.addOption({QStringLiteral("charset"),
                      Words::tr("Charset the transport names, as an HTTP header does (default: found out)."),
                      QStringLiteral("name")});
    parser.addOption({QStringLiteral("address"), Words::tr("Where the file came from: relative links lead from there."),
                      QStringLiteral("url")});
}

// Prints each item as it is read; what is no post goes to standard error with its reason.
class PrintingSink final : public ItemSink {
  public:
    explicit PrintingSink(const Invocation& invocation) : invocation_(invocation) {}

    void opened(const ConnectorTraits& traits) override { kind_ = traits.kind; }
    void progress(const ReadSummary& summary) override {
        if (!std::exchange(headed_, true)) {
            invocation_.printJson(headingToJson(kind_, summary));
        }
    }
    Result<Done> item(SourceItem item) override {
        invocation_.printJson(itemToJson(item));
        return Done{};
    }
    Result<Done> post(IncomingPost post) override { return item({std::move(post), {}, {}, {}, {}}); }
    Result<Done> refuse(QuarantinedItem item) override {
        invocation_.say(Words::tr("%1 was left out: %2").arg(item.origin, item.what));
        return Done{};
    }
    Result<Done> refuseRead(QuarantinedItem item, const SourceItem& read) override {
        QJsonObject shown = itemToJson(read);
        shown[QStringLiteral("refused")] = item.subject;
        invocation_.printJson(shown);
        return refuse(std::move(item));
    }

  private:
    const Invocation& invocation_;
    QString kind_;
    bool headed_ = false;
};

Result<ReadOptions> optionsFrom(const Invocation& invocation, const QCommandLineParser& parser) {
    ReadOptions options;
    const QString path = parser.positionalArguments().at(1);
    const QString address = parser.value(QStringLiteral("address"));
    options.sourceKey = QFileInfo(path).completeBaseName();
    options.origin = address.isEmpty() ? QFileInfo(path).fileName() : address;
    options.now = invocation.clock().now();
    options.charset = parser.value(QStringLiteral("charset")).toLatin1();
    if (!options.charset.isEmpty() && canonicalCharset(options.charset).isEmpty()) {
        // A header may name nonsense; what the file says counts then.
        invocation.say(Words::tr("There is no charset %1.").arg(QString::fromLatin1(options.charset)));
        options.charset.clear();
    }
    if (parser.isSet(QStringLiteral("zone"))) {
        options.zone = parser.value(QStringLiteral("zone")).toLatin1();
    }
    if (!QTimeZone(options.zone).isValid()) {
        return fail(ErrorKind::Invalid, QStringLiteral("there is no zone of this name"), QStringLiteral("zone.unknown"),
                    {QString::fromLatin1(options.zone)});
    }
    const Result<FieldMapping> mapping = parseMapping(parser.values(QStringLiteral("map")));
    if (!mapping) {
        return fail(mapping.error());
    }
    options.mapping = *mapping;
    const Result<SourceSettings> settings =
        settingsFor(parser.value(QStringLiteral("kind")), parser.values(QStringLiteral("set")));
    if (!settings) {
        return fail(settings.error());
    }
    options.settings = *settings;
    return options;
}

ExitCode run(const Invocation& invocation, const QCommandLineParser& parser) {
    if (parser.positionalArguments().size() != 2) {
        invocation.say(Words::tr("parse wants one file."));
        return ExitCode::Usage;
    }
    const Result<ReadOptions> options = optionsFrom(invocation, parser);
    if (!options) {
        invocation.report(options.error());
        return ExitCode::Usage;
    }
    const QString path = parser.positionalArguments().at(1);
    const QString kind = parser.value(QStringLiteral("kind"));
    if (kind == kSubscriptions) {
        return printSubscriptions(invocation, path);
    }
    PrintingSink sink(invocation);
    Result<ReadSummary> read = ReadSummary{};
    if (path == u"-") {
        QFile input;
        if (!input.open(stdin, QIODevice::ReadOnly)) {
            read = fail(ErrorKind::Unavailable, input.errorString(), QStringLiteral("file.unreadable"), {path});
        } else {
            read = readInput(input, QString(), kind, *options, sink, Cancellation());
        }
    } else {
        read = readFile(path, kind, *options, sink, Cancellation());
    }
    return read ? ExitCode::Done : invocation.report(read.error());
}

}  // namespace

Command makeParse() {
    return {QStringLiteral("parse"), [] { return Words::tr("Show how a file is read, item by item; store nothing."); },
            describe, run};
}

}  // namespace zhiban::ctl
