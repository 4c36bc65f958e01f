// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/zhibanctl/commands/match/match.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <cstdio>

#include "core/intake/open_input.h"
#include "core/rules/compiled_rules.h"
#include "core/rules/layer_keys.h"
#include "core/rules/rules_file.h"

namespace zhiban::ctl {

namespace {

void describe(QCommandLineParser& parser) {
    parser.addOption({QStringLiteral("rules"), Words::tr("The rules file (JSON)."), QStringLiteral("file")});
    parser.addOption(
        {QStringLiteral("input"), Words::tr("Posts as JSONL, or - for standard input."), QStringLiteral("file")});
}

QJsonObject toJson(const QString& post, const Hit& hit) {
    QJsonArray spans;
    for (const Span& span : hit.spans) {
        spans.append(QJsonArray{static_cast<qint64>(span.start), static_cast<qint64>(span.length)});
    }
    return {{QStringLiteral("post"), post},
            {QStringLiteral("rule"), hit.ruleName},
            {QStringLiteral("layer"), layerKey(hit.layersUsed)},
            {QStringLiteral("spans"), spans}};
}

// Prints the hits of each post as it is read.
class PrintingSink final : public ItemSink {
  public:
    PrintingSink(const Invocation& invocation, const CompiledRules& rules) : invocation_(invocation), rules_(rules) {}

    Result<Done> post(IncomingPost post) override {
        for (const Hit& hit : rules_.match(subjectOf(post, invocation_.clock().now()))) {
            invocation_.printJson(toJson(post.externalId, hit));
        }
        return Done{};
    }
    Result<Done> refuse(QuarantinedItem item) override {
        invocation_.say(Words::tr("%1 was left out: %2").arg(item.origin, item.what));
        return Done{};
    }

  private:
    const Invocation& invocation_;
    const CompiledRules& rules_;
};

Result<QByteArray> readWhole(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(ErrorKind::NotFound, file.errorString(), QStringLiteral("file.unreadable"), {path});
    }
    return file.readAll();
}

Result<std::shared_ptr<const CompiledRules>> compiledFrom(const QString& path) {
    const Result<QByteArray> bytes = readWhole(path);
    if (!bytes) {
        return fail(bytes.error());
    }
    const Result<std::vector<Rule>> rules = readRules(*bytes);
    if (!rules) {
        return fail(rules.error());
    }
    const Result<std::vector<WordList>> lists = readWordLists(*bytes);
    return lists ? CompiledRules::compile(*rules, *lists) : fail(lists.error());
}

Result<ReadSummary> readStandardInput(const ReadOptions& options, ItemSink& sink) {
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly)) {
        return fail(ErrorKind::Unavailable, input.errorString(), QStringLiteral("input.unreadable"));
    }
    return readInput(input, QStringLiteral("-"), QStringLiteral("jsonl"), options, sink, Cancellation());
}

ExitCode run(const Invocation& invocation, const QCommandLineParser& parser) {
    const QString rulesPath = parser.value(QStringLiteral("rules"));
    const QString inputPath = parser.value(QStringLiteral("input"));
    if (rulesPath.isEmpty() || inputPath.isEmpty()) {
        invocation.say(Words::tr("match wants --rules and --input."));
        return ExitCode::Usage;
    }
    const Result<std::shared_ptr<const CompiledRules>> rules = compiledFrom(rulesPath);
    if (!rules) {
        return invocation.report(rules.error());
    }
    ReadOptions options;
    options.now = invocation.clock().now();
    options.origin = inputPath;
    options.sourceKey = QStringLiteral("input");
    PrintingSink sink(invocation, **rules);
    const Result<ReadSummary> read =
        inputPath == u"-" ? readStandardInput(options, sink) : readFile(inputPath, {}, options, sink, Cancellation());
    if (!read) {
        return invocation.report(read.error());
    }
    return ExitCode::Done;
}

}  // namespace

Command makeMatch() {
    return {QStringLiteral("match"), [] { return Words::tr("Try rules on posts without a store."); }, describe, run};
}

}  // namespace zhiban::ctl
