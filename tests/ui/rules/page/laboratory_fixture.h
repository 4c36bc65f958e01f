// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QLineEdit>
#include <QListView>
#include <QTest>

#include "core/operations/rules/rules_in_force.h"
#include "core/operations/rules/save_rules.h"
#include "tests/ui/cases/support/page_fixture.h"
#include "ui/rules/condition_editor.h"
#include "ui/rules/presentation/rule_list_model.h"
#include "ui/rules/presentation/word_list_model.h"
#include "ui/rules/rule_editor.h"
#include "ui/rules/rule_list_pane.h"
#include "ui/rules/rules_page.h"

namespace zhiban::testing {

// The laboratory over a real store; rules are really followed. Columns asked for on the desk are noted.
class LaboratoryTest : public PageFixture {
  protected:
    ~LaboratoryTest() override {
        page.reset();
        inForce.reset();
    }

    // Over what the store holds now.
    void open() {
        page.reset();
        if (!inForce) {
            Result<std::unique_ptr<RulesInForce>> loaded = RulesInForce::load(*store);
            ASSERT_TRUE(loaded) << (loaded ? "" : loaded.error().what.toStdString());
            inForce = std::move(*loaded);
        }
        context->rulesInForce = inForce.get();
        context->openPosts = [this](const QString& name, const PostFilter& filter) {
            columns.emplace_back(name, filter);
        };
        context->currentPost = [this] { return deskPost; };
        page = std::make_unique<RulesPage>(*context, folder.filePath(QStringLiteral("drafts.json")), nullptr);
        page->resize(1500, 920);
        page->show();
        page->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(page.get()));
        ASSERT_TRUE(waitFor([this] { return page->bench().shelf().wasRead(); }));
        page->list().ruleView()->setFocus();
    }

    Rule saveRule(const QString& name, const QString& text, Level level = Level::Yellow) {
        Rule rule;
        rule.name = name;
        rule.condition = text;
        rule.level = level;
        const Result<Rule> saved = write(SaveRule{rule, 0});
        EXPECT_TRUE(saved) << (saved ? "" : saved.error().what.toStdString());
        return saved.value_or(Rule{});
    }

    ConditionEditor& condition() { return *page->editor().condition(); }
    bool ruleIsShown(const QString& name) {
        return waitFor([&] { return page->editor().name()->text() == name; });
    }
    const RuleRow* row(const QString& name) {
        RuleListModel& rules = page->list().rules();
        for (int i = 0; i < rules.rowCount(); ++i) {
            if (rules.rowAt(i)->rule.name == name) {
                return rules.rowAt(i);
            }
        }
        return nullptr;
    }
    // Chinese comes from an input method.
    static void compose(QWidget* widget, const QString& preedit, const QString& commit) {
        QInputMethodEvent event(preedit, {});
        event.setCommitString(commit);
        QApplication::sendEvent(widget, &event);
    }
    bool noticed(const QString& part) {
        return waitFor([&] {
            for (const Notices::Entry& entry : notices.entries()) {
                if (entry.notice.text.contains(part)) {
                    return true;
                }
            }
            return false;
        });
    }

    std::unique_ptr<RulesInForce> inForce;
    std::unique_ptr<RulesPage> page;
    std::vector<std::pair<QString, PostFilter>> columns;
    std::optional<PostId> deskPost;
};

}  // namespace zhiban::testing
