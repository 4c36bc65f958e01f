// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/zhibanctl/commands/sources/sources.h"

#include <QFile>

#include "app/zhibanctl/commands/sources/new_source.h"
#include "core/domain/act_payloads.h"
#include "core/operations/sources/import_opml.h"
#include "core/operations/sources/save_source.h"
#include "ui/messages/error_sentence.h"

namespace zhiban::ctl {

namespace {

using Session = WriteSession;

QString timeText(const std::optional<TimePoint>& time) {
    return time ? toUtc(*time).toString(Qt::ISODate) : QString();
}

QJsonObject json(const ListenedSource& listened) {
    QJsonObject line = toJson(listened.subscription);
    const CollectionState& state = listened.state;
    line.insert(QStringLiteral("due_at"), timeText(state.dueAt));
    line.insert(QStringLiteral("last_try"), timeText(state.lastTry));
    line.insert(QStringLiteral("last_success"), timeText(state.lastSuccess));
    line.insert(QStringLiteral("failures"), state.failures);
    line.insert(QStringLiteral("failure"), state.failure ? state.failure->subject : QString());
    line.insert(QStringLiteral("posts"), listened.source ? listened.source->posts : 0);
    line.insert(QStringLiteral("last_post"),
                timeText(listened.source ? listened.source->lastPostAt : std::optional<TimePoint>()));
    return line;
}

QString words(const ListenedSource& listened) {
    const Subscription& source = listened.subscription;
    QString how = Words::tr("heard");
    if (source.paused) {
        how = Words::tr("paused: %1").arg(source.pausedBecause);
    } else if (listened.state.failure) {
        how = sentenceFor(*listened.state.failure);
    } else if (!listened.state.lastTry) {
        how = Words::tr("not asked yet");
    }
    return QStringLiteral("%1\t%2\t%3\t%4").arg(source.key, source.name, source.kind, how);
}

Result<Done> list(const Invocation& invocation, const QStringList&, const QCommandLineParser&, Session& session) {
    const Result<std::vector<ListenedSource>> all = session.sources().listened();
    if (!all) {
        return fail(all.error());
    }
    for (const ListenedSource& listened : *all) {
        if (invocation.json()) {
            invocation.printJson(json(listened));
        } else {
            invocation.printText(words(listened));
        }
    }
    return Done{};
}

Result<Done> add(const Invocation& invocation, const QStringList&, const QCommandLineParser& parser, Session& session) {
    const Result<Subscription> source = newSource(parser);
    if (!source) {
        return fail(source.error());
    }
    const Result<Subscription> checked = checkedSubscription(*source, collectors());
    if (!checked) {
        return fail(checked.error());
    }
    const Result<Subscription> saved = SaveSource{*checked}.run(session, invocation.context());
    if (!saved) {
        return fail(saved.error());
    }
    if (invocation.json()) {
        invocation.printJson(toJson(*saved));
    } else {
        invocation.printText(saved->key);
    }
    return Done{};
}

Result<Done> pause(const Invocation& invocation, const QStringList& words, const QCommandLineParser&,
                   Session& session) {
    return PauseSource{words.at(0), words.at(1)}.run(session, invocation.context());
}

Result<Done> resume(const Invocation& invocation, const QStringList& words, const QCommandLineParser&,
                    Session& session) {
    return ResumeSource{words.at(0)}.run(session, invocation.context());
}

Result<Done> retire(const Invocation& invocation, const QStringList& words, const QCommandLineParser&,
                    Session& session) {
    return RetireSource{words.at(0)}.run(session, invocation.context());
}

Result<Done> ask(const Invocation& invocation, const QStringList& words, const QCommandLineParser&, Session& session) {
    return AskNow{{words.at(0)}}.run(session, invocation.context());
}

Result<Done> import(const Invocation& invocation, const QStringList& words, const QCommandLineParser&,
                    Session& session) {
    QFile file(words.at(0));
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(ErrorKind::NotFound, file.errorString(), QStringLiteral("file.missing"), {words.at(0)});
    }
    const Result<OpmlPreview> preview = PreviewOpml{file.readAll()}.run(session);
    if (!preview) {
        return fail(preview.error());
    }
    SaveNewSources fresh;
    for (const OpmlPreview::Entry& entry : preview->entries) {
        if (!entry.listened) {
            fresh.sources.push_back(entry.source);
        }
    }
    const Result<int> saved = fresh.run(session, invocation.context());
    if (!saved) {
        return fail(saved.error());
    }
    if (invocation.json()) {
        invocation.printJson({{QStringLiteral("added"), *saved},
                              {QStringLiteral("known"), static_cast<qint64>(preview->entries.size()) - *saved},
                              {QStringLiteral("without_address"), preview->withoutAddress}});
    } else {
        invocation.printText(Words::tr("Sources added: %1. Listened to already: %2. Without an address: %3.")
                                 .arg(*saved)
                                 .arg(static_cast<qint64>(preview->entries.size()) - *saved)
                                 .arg(preview->withoutAddress));
    }
    return Done{};
}

struct Action {
    const char* name;
    qsizetype words;
    Result<Done> (*run)(const Invocation&, const QStringList&, const QCommandLineParser&, Session&);
};
constexpr Action actions[] = {{"list", 0, list},     {"add", 0, add}, {"pause", 2, pause},  {"resume", 1, resume},
                              {"retire", 1, retire}, {"ask", 1, ask}, {"import", 1, import}};

void describe(QCommandLineParser& parser) {
    parser.addPositionalArgument(QStringLiteral("action"),
                                 Words::tr("list, add, pause, resume, retire, ask or import."));
    parser.addPositionalArgument(QStringLiteral("source"),
                                 Words::tr("The key of a source as list shows it; for import an OPML file."));
    parser.addPositionalArgument(QStringLiteral("reason"), Words::tr("Why it is paused."));
    describeNewSource(parser);
}

ExitCode run(const Invocation& invocation, const QCommandLineParser& parser) {
    const QStringList given = parser.positionalArguments().mid(1);
    for (const Action& action : actions) {
        if (given.isEmpty() || given.front() != QLatin1String(action.name) || given.size() != 1 + action.words) {
            continue;
        }
        const Result<std::shared_ptr<const Store>> store = invocation.openStore(Missing::Refuse);
        if (!store) {
            return invocation.report(store.error());
        }
        const Result<std::unique_ptr<WriteSession>> session = (*store)->openWriter();
        if (!session) {
            return invocation.report(session.error());
        }
        const Result<Done> done = action.run(invocation, given.mid(1), parser, **session);
        return done ? ExitCode::Done : invocation.report(done.error());
    }
    invocation.say(
        Words::tr("sources wants: list, add --name NAME --kind KIND --address URL, pause KEY REASON, resume "
                  "KEY, retire KEY, ask KEY, or import FILE"));
    return ExitCode::Usage;
}

}  // namespace

Command makeSources() {
    return {QStringLiteral("sources"),
            [] { return Words::tr("What the desk listens to by itself: list, add, pause, resume, retire."); }, describe,
            run};
}

}  // namespace zhiban::ctl
