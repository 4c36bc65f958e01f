// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/zhibanctl/commands/rules/rules.h"

#include "app/zhibanctl/commands/rules/rule_list.h"
#include "app/zhibanctl/commands/rules/rule_packs.h"
#include "app/zhibanctl/commands/rules/rule_trials.h"

namespace zhiban::ctl {

namespace {

void describe(QCommandLineParser& parser) {
    parser.addPositionalArgument(QStringLiteral("action"),
                                 Words::tr("list, export, preview, take, backtest or rerun."));
    parser.addPositionalArgument(QStringLiteral("file"), Words::tr("The rule pack, for export, preview and take."));
    parser.addOption({QStringLiteral("rule"), Words::tr("The name of the rule to back-test."), QStringLiteral("name")});
    parser.addOption({QStringLiteral("from"), Words::tr("First day, as 2026-01-05."), QStringLiteral("date")});
    parser.addOption({QStringLiteral("to"), Words::tr("The day after the last."), QStringLiteral("date")});
}

struct Action {
    const char* name;
    qsizetype files;
    ExitCode (*run)(const Invocation&, const QCommandLineParser&);
};
constexpr Action actions[] = {{"list", 0, listRules}, {"export", 1, exportRules},    {"preview", 1, previewRules},
                              {"take", 1, takeRules}, {"backtest", 0, backTestRule}, {"rerun", 0, rerunRules}};

ExitCode run(const Invocation& invocation, const QCommandLineParser& parser) {
    const QStringList words = parser.positionalArguments().mid(1);
    for (const Action& action : actions) {
        if (!words.isEmpty() && words.front() == QLatin1String(action.name) && words.size() == 1 + action.files) {
            return action.run(invocation, parser);
        }
    }
    invocation.say(
        Words::tr("rules wants: list, export FILE, preview FILE, take FILE, backtest --rule NAME --from DATE "
                  "--to DATE, or rerun --from DATE --to DATE"));
    return ExitCode::Usage;
}

}  // namespace

Command makeRules() {
    return {QStringLiteral("rules"),
            [] { return Words::tr("The rules in force: list them, pass them on, try one on what is stored."); },
            describe, run};
}

}  // namespace zhiban::ctl
