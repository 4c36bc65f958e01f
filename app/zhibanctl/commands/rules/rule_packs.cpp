// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/zhibanctl/commands/rules/rule_packs.h"

#include <QFile>

#include "core/base/whole_file.h"
#include "core/operations/rules/rule_pack.h"

namespace zhiban::ctl {

namespace {

Result<RulePack> packIn(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(ErrorKind::NotFound, file.errorString(), QStringLiteral("file.unreadable"), {path});
    }
    return readRulePack(file.readAll());
}

QString keyOf(RulePackPreview::Change change) {
    switch (change) {
        case RulePackPreview::Change::New:
            return QStringLiteral("new");
        case RulePackPreview::Change::Changed:
            return QStringLiteral("changed");
        case RulePackPreview::Change::Same:
            return QStringLiteral("same");
    }
    return {};
}

QString changeText(RulePackPreview::Change change) {
    switch (change) {
        case RulePackPreview::Change::New:
            return Words::tr("new");
        case RulePackPreview::Change::Changed:
            return Words::tr("changed");
        case RulePackPreview::Change::Same:
            return Words::tr("the same");
    }
    return {};
}

void print(const Invocation& invocation, const RulePackPreview::Line& line) {
    if (invocation.json()) {
        invocation.printJson({{QStringLiteral("name"), line.name},
                              {QStringLiteral("kind"), line.isList ? QStringLiteral("list") : QStringLiteral("rule")},
                              {QStringLiteral("change"), keyOf(line.change)},
                              {QStringLiteral("before"), line.before},
                              {QStringLiteral("after"), line.after},
                              {QStringLiteral("refusal"), line.refusal}});
        return;
    }
    invocation.printText(line.refusal.isEmpty() ? Words::tr("%1: %2").arg(line.name, changeText(line.change))
                                                : Words::tr("%1: cannot be taken (%2)").arg(line.name, line.refusal));
}

// What both ways of looking into a store have in common.
template <typename Session, typename Open, typename Work>
ExitCode inStore(const Invocation& invocation, Open open, Work work) {
    const Result<std::shared_ptr<const Store>> store = invocation.openStore(Missing::Refuse);
    if (!store) {
        return invocation.report(store.error());
    }
    const Result<std::unique_ptr<Session>> session = open(**store);
    return session ? work(**session) : invocation.report(session.error());
}

}  // namespace

ExitCode exportRules(const Invocation& invocation, const QCommandLineParser& parser) {
    const auto open = [](const Store& store) { return store.openReader(); };
    return inStore<ReadSession>(invocation, open, [&](const ReadSession& session) {
        const Result<RulePack> pack = ReadRulePack{}.run(session);
        if (!pack) {
            return invocation.report(pack.error());
        }
        const Result<Done> written = writeWholeFile(parser.positionalArguments().at(2), writeRulePack(*pack));
        if (!written) {
            return invocation.report(written.error());
        }
        if (invocation.json()) {
            invocation.printJson({{QStringLiteral("rules"), static_cast<qint64>(pack->rules.size())},
                                  {QStringLiteral("lists"), static_cast<qint64>(pack->lists.size())}});
        }
        return ExitCode::Done;
    });
}

ExitCode previewRules(const Invocation& invocation, const QCommandLineParser& parser) {
    const Result<RulePack> pack = packIn(parser.positionalArguments().at(2));
    if (!pack) {
        return invocation.report(pack.error());
    }
    const auto open = [](const Store& store) { return store.openReader(); };
    return inStore<ReadSession>(invocation, open, [&](const ReadSession& session) {
        const Result<RulePackPreview> preview = PreviewRulePack{*pack}.run(session);
        if (!preview) {
            return invocation.report(preview.error());
        }
        ExitCode code = ExitCode::Done;
        for (const RulePackPreview::Line& line : preview->lines) {
            print(invocation, line);
            code = line.refusal.isEmpty() ? code : ExitCode::Failed;
        }
        return code;
    });
}

ExitCode takeRules(const Invocation& invocation, const QCommandLineParser& parser) {
    const Result<RulePack> pack = packIn(parser.positionalArguments().at(2));
    if (!pack) {
        return invocation.report(pack.error());
    }
    const auto open = [](const Store& store) { return store.openWriter(); };
    return inStore<WriteSession>(invocation, open, [&](WriteSession& session) {
        const Result<int> saved = TakeRulePack{*pack}.run(session, invocation.context());
        if (!saved) {
            return invocation.report(saved.error());
        }
        if (invocation.json()) {
            invocation.printJson({{QStringLiteral("saved"), *saved}});
        } else {
            invocation.printText(Words::tr("Rules and lists saved: %1.").arg(*saved));
        }
        return ExitCode::Done;
    });
}

}  // namespace zhiban::ctl
