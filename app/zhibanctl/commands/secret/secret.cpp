// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/zhibanctl/commands/secret/secret.h"

#include <algorithm>

#include "app/zhibanctl/commands/secret/typed_line.h"
#include "core/operations/collect/kept_secrets.h"

namespace zhiban::ctl {

namespace {

void describe(QCommandLineParser& parser) {
    parser.addPositionalArgument(QStringLiteral("source"), Words::tr("The source's key, as sources list shows it."));
    parser.addPositionalArgument(
        QStringLiteral("setting"),
        Words::tr("token or password. The word itself is read from standard input, one line, and never shown."));
    parser.addOption({QStringLiteral("remove"), Words::tr("Forget the word.")});
    parser.addOption({QStringLiteral("name"),
                      Words::tr("Only print the name a service manager must hand it over by (LoadCredential=).")});
}

Result<Done> vet(const Invocation& invocation, const SecretName& name) {
    const Result<std::shared_ptr<const Store>> store = invocation.openStore(Missing::Refuse);
    if (!store) {
        return fail(store.error());
    }
    const Result<std::unique_ptr<ReadSession>> session = (*store)->openReader();
    if (!session) {
        return fail(session.error());
    }
    const Result<std::vector<ListenedSource>> all = (*session)->sources().listened();
    if (!all) {
        return fail(all.error());
    }
    const auto found =
        std::ranges::find(*all, name.source, [](const ListenedSource& listened) { return listened.subscription.key; });
    if (found == all->end()) {
        return fail(ErrorKind::NotFound, QStringLiteral("no such source"), QStringLiteral("source.unknown"),
                    {name.source});
    }
    if (!secretSettings(found->subscription.kind).contains(name.setting)) {
        return fail(ErrorKind::Invalid, QStringLiteral("no such secret"), QStringLiteral("settings.unknown"),
                    {name.setting});
    }
    return Done{};
}

Result<Done> change(const Invocation& invocation, const QCommandLineParser& parser, const SecretName& name) {
    const SecretStore secrets = SecretStore::ofThisMachine();
    if (parser.isSet(QStringLiteral("remove"))) {
        return secrets.remove(name);
    }
    const QString word = typedLine();
    if (word.isEmpty()) {
        return fail(ErrorKind::Invalid, QStringLiteral("nothing was typed"), QStringLiteral("settings.missing"),
                    {name.setting});
    }
    const Result<QString> place = secrets.write(name, word);
    if (!place) {
        return fail(place.error());
    }
    if (invocation.json()) {
        invocation.printJson({{QStringLiteral("kept_in"), *place}});
    } else {
        invocation.printText(*place == QLatin1String("keyring")
                                 ? Words::tr("Kept in the keyring of this session.")
                                 : Words::tr("Kept in a file that only you may read; it is not encrypted."));
    }
    return Done{};
}

ExitCode run(const Invocation& invocation, const QCommandLineParser& parser) {
    const QStringList words = parser.positionalArguments();
    if (words.size() != 3) {
        invocation.say(Words::tr("secret wants a source and a setting."));
        return ExitCode::Usage;
    }
    const SecretName name{words.at(1), words.at(2)};
    if (const Result<Done> vetted = vet(invocation, name); !vetted) {
        return invocation.report(vetted.error());
    }
    if (parser.isSet(QStringLiteral("name"))) {
        invocation.printText(name.asWord());
        return ExitCode::Done;
    }
    const Result<Done> changed = change(invocation, parser, name);
    return changed ? ExitCode::Done : invocation.report(changed.error());
}

}  // namespace

Command makeSecret() {
    return {QStringLiteral("secret"),
            [] { return Words::tr("Keep the password or token of a source on this machine, outside the store."); },
            describe, run};
}

}  // namespace zhiban::ctl
