// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "ui/kit/page.h"
#include "ui/rules/presentation/rule_bench.h"

class QSplitter;
class QStackedWidget;

namespace zhiban {

class EditorTrial;
class RuleActs;
class RuleEditor;
class RuleListPane;
class StateView;
class TrialPanes;
class WordListEditor;

// The rule laboratory: rules and word lists at the left, one of them being written, and at the right what it finds.
// Shows {"rule", id}, {"word-list", id} and explains {"post", id}.
class RulesPage final : public QWidget, public Page {
    Q_OBJECT

  public:
    RulesPage(const PageContext& context, const QString& draftPath, QWidget* parent);

    void activate(const Subject& subject) override;
    QByteArray saveState() const override;
    bool restoreState(const QByteArray& state) override;
    std::vector<QWidget*> panes() override;

    RuleBench& bench() { return bench_; }
    RuleListPane& list() const { return *list_; }
    RuleEditor& editor() const { return *editor_; }
    WordListEditor& listEditor() const { return *listEditor_; }
    TrialPanes& trial() const { return *panes_; }
    RuleActs& acts() const { return *acts_; }
    QString currentKey() const { return key_; }

    void save();
    void addNew();
    void duplicate();
    void discard();
    void openRuleMenu(const QPoint& global);

  private:
    void assemble();
    void connectParts();
    void refresh();
    void showRule(const QString& key);
    void showList(const QString& key);
    bool select(const QString& key);  // whether it is in the list
    void showCurrent();
    void showVersions();

    const PageContext& context_;
    RuleBench bench_;
    RuleActs* acts_;
    RuleListPane* list_;
    QStackedWidget* editors_;
    StateView* middle_;
    RuleEditor* editor_;
    WordListEditor* listEditor_;
    TrialPanes* panes_;
    EditorTrial* trial_;
    QSplitter* splitter_;
    QString key_;                    // of what the editor shows
    std::optional<Rule> shownRule_;  // what the editor was filled with, or has kept since
    std::optional<WordList> shownList_;
    QString wanted_;  // to be shown when it is there
    bool refreshing_ = false;
};

}  // namespace zhiban
