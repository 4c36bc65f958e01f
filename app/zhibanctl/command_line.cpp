// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <algorithm>

#include "app/zhibanctl/command.h"

namespace zhiban::ctl {

namespace {

// Global options may stand before or after the command.
void addGlobalOptions(QCommandLineParser& parser) {
    parser.addOption({QStringLiteral("store"),
                      Words::tr("The store: sqlite:PATH or postgresql://… (default: %1).").arg(defaultStoreAddress()),
                      QStringLiteral("address")});
    parser.addOption({QStringLiteral("json"), Words::tr("Print JSON: one object, or one per line.")});
    parser.addHelpOption();
    parser.addVersionOption();
}

QString overview(const std::vector<Command>& known) {
    QString text = Words::tr("Usage: zhibanctl [--store ADDRESS] [--json] COMMAND …") + QStringLiteral("\n\n");
    for (const Command& command : known) {
        text += QStringLiteral("  %1  %2\n").arg(command.name, -8).arg(command.summary());
    }
    return text + QLatin1Char('\n') + Words::tr("zhibanctl COMMAND --help says more about one of them.");
}

// The first argument that is not an option (nor the value of --store).
QString commandWord(const QStringList& arguments) {
    for (qsizetype i = 1; i < arguments.size(); ++i) {
        if (arguments[i] == u"--store") {
            ++i;
        } else if (!arguments[i].startsWith(QLatin1Char('-'))) {
            return arguments[i];
        }
    }
    return {};
}

}  // namespace

ExitCode runCommandLine(const QStringList& arguments, std::shared_ptr<const Clock> clock) {
    const std::vector<Command> known = commands();
    const QString word = commandWord(arguments);
    const auto found = std::find_if(known.begin(), known.end(), [&](const Command& c) { return c.name == word; });

    QCommandLineParser parser;
    addGlobalOptions(parser);
    parser.addPositionalArgument(QStringLiteral("command"), Words::tr("What to do."));
    const Invocation plain({}, false, clock);
    if (found == known.end()) {
        if (word.isEmpty() && parser.parse(arguments) && parser.isSet(QStringLiteral("version"))) {
            plain.printText(QStringLiteral("zhibanctl ") + QCoreApplication::applicationVersion());
            return ExitCode::Done;
        }
        if (word.isEmpty() &&
            (arguments.contains(QStringLiteral("--help")) || arguments.contains(QStringLiteral("-h")))) {
            plain.printText(overview(known));
            return ExitCode::Done;
        }
        if (!word.isEmpty()) {
            plain.say(Words::tr("There is no command \"%1\".").arg(word));
        }
        plain.say(overview(known));
        return ExitCode::Usage;
    }

    found->describe(parser);
    if (!parser.parse(arguments)) {
        plain.say(parser.errorText());
        return ExitCode::Usage;
    }
    if (parser.isSet(QStringLiteral("help"))) {
        plain.printText(parser.helpText());
        return ExitCode::Done;
    }
    const QString address = parser.value(QStringLiteral("store"));
    return found->run(
        Invocation(address.isEmpty() ? defaultStoreAddress() : address, parser.isSet(QStringLiteral("json")), clock),
        parser);
}

}  // namespace zhiban::ctl
