// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/rule_commands.h"

#include <QLineEdit>
#include <QListView>
#include <QMenu>

#include "ui/kit/shortcut_registry.h"
#include "ui/rules/back_test_pane.h"
#include "ui/rules/condition_editor.h"
#include "ui/rules/pack_acts.h"
#include "ui/rules/rule_acts.h"
#include "ui/rules/rule_editor.h"
#include "ui/rules/rule_list_pane.h"
#include "ui/rules/rules_page.h"
#include "ui/rules/trial_panes.h"

namespace zhiban {

namespace {

struct Adder {
    ShortcutRegistry& shortcuts;
    RulesPage& page;

    void operator()(const char* id, const QString& text, const char* keys, std::optional<IconName> icon,
                    std::function<void()> run) const {
        Command command;
        command.id = QLatin1String(id);
        command.category = RulesPage::tr("Rule");
        command.text = text;
        if (*keys) {
            command.keys = {QKeySequence(QLatin1String(keys), QKeySequence::PortableText)};
        }
        command.context = QStringLiteral("rules");
        command.icon = icon;
        shortcuts.add(command, &page, std::move(run));
    }
};

void addEditing(const Adder& add, RulesPage& page) {
    add("rule.save", RulesPage::tr("Save"), "Ctrl+S", IconName::Check, [&page] { page.save(); });
    add("rule.new", RulesPage::tr("New"), "Ctrl+N", IconName::Plus, [&page] { page.addNew(); });
    add("rule.duplicate", RulesPage::tr("Duplicate"), "Ctrl+Shift+D", IconName::Copy, [&page] { page.duplicate(); });
    add("rule.discard", RulesPage::tr("Discard unsaved changes"), "", IconName::Undo, [&page] { page.discard(); });
    add("rule.retire", RulesPage::tr("Retire, or bring back"), "", IconName::Dismiss,
        [&page] { page.acts().retire(page.currentKey()); });
    add("rule.mute", RulesPage::tr("Mute until …"), "", IconName::Pause,
        [&page] { page.acts().askMute(page.currentKey()); });
    add("rule.menu", RulesPage::tr("What can be done with it"), "Alt+M", IconName::More, [&page] {
        page.openRuleMenu(page.list().ruleView()->mapToGlobal(QPoint(page.list().ruleView()->width() / 2, 40)));
    });
    add("rule.suggestion", RulesPage::tr("Apply the suggestion"), "Alt+Return", IconName::Check,
        [&page] { page.editor().applySuggestion(); });
    add("rule.complete", RulesPage::tr("What may be written here"), "Alt+/", IconName::More, [&page] {
        page.editor().condition()->setFocus(Qt::ShortcutFocusReason);
        page.editor().condition()->complete();
    });
}

void addTrying(const Adder& add, RulesPage& page) {
    const auto pane = [&page](TrialPanes::Pane which) { return [&page, which] { page.trial().show(which); }; };
    add("rule.find", RulesPage::tr("Find a rule"), "Alt+F", IconName::Search, [&page] { page.list().focusSearch(); });
    add("rule.lists", RulesPage::tr("Word lists"), "Alt+L", IconName::Filter, [&page] { page.list().showLists(); });
    add("rule.preview", RulesPage::tr("Preview"), "Alt+1", IconName::Eye, pane(TrialPanes::Preview));
    add("rule.why", RulesPage::tr("Why not?"), "Alt+2", IconName::Help, pane(TrialPanes::Why));
    add("rule.back_test", RulesPage::tr("Back-test"), "Alt+3", IconName::Insight, pane(TrialPanes::BackTest));
    add("rule.versions", RulesPage::tr("Versions"), "Alt+4", IconName::Clock, pane(TrialPanes::Versions));
    add("rule.run_back_test", RulesPage::tr("Run the back-test"), "Ctrl+R", IconName::Play, [&page] {
        page.trial().show(TrialPanes::BackTest);
        page.trial().backTest().run();
    });
}

void addPacks(const Adder& add, RulesPage& page) {
    add("rule.export", RulesPage::tr("Write this rule to a pack"), "", IconName::Export,
        [&page] { page.acts().exportOne(page.currentKey()); });
    add("rule.export_all", RulesPage::tr("Write all rules to a pack"), "", IconName::Export,
        [&page] { page.acts().exportAll(); });
    add("rule.import", RulesPage::tr("Take in a rule pack"), "", IconName::Import,
        [&page] { page.acts().packs().take(); });
    add("rule.rerun", RulesPage::tr("Run the rules over older posts"), "", IconName::Refresh,
        [&page] { page.acts().rerun(); });
}

}  // namespace

QStringList ruleMenuCommands() {
    return {QStringLiteral("rule.save"), QStringLiteral("rule.duplicate"), QStringLiteral("rule.discard"),
            QStringLiteral("rule.retire"), QStringLiteral("rule.export")};
}

void addRuleCommands(ShortcutRegistry& shortcuts, RulesPage& page) {
    const Adder add{shortcuts, page};
    addEditing(add, page);
    addTrying(add, page);
    addPacks(add, page);
    QMenu* menu = page.list().packMenu();
    for (const char* id : {"rule.import", "rule.export", "rule.export_all", "rule.rerun"}) {
        menu->addAction(shortcuts.action(QLatin1String(id)));
    }
}

}  // namespace zhiban
