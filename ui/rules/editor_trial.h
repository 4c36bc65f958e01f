// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/page.h"
#include "ui/rules/presentation/rule_trial.h"

namespace zhiban {

class RuleBench;
class RuleEditor;
class TrialPanes;

// Tries what the editor holds: what is wrong with it goes back to the editor, what it finds to the panes beside it.
class EditorTrial final : public QObject {
    Q_OBJECT

  public:
    // All but the parent must outlive it.
    EditorTrial(const PageContext& context, RuleBench& bench, RuleEditor& editor, TrialPanes& panes, QObject* parent);

    // The rule as it stands in the editor now.
    void tryRule();
    // Why it finds this post, or does not.
    void explain(PostId post);

  private:
    void showChecked(const std::vector<Diagnostic>& found, const QString& text);
    void explainDeskPost();

    const PageContext& context_;
    RuleBench& bench_;
    RuleEditor& editor_;
    TrialPanes& panes_;
    RuleTrial tries_;
};

}  // namespace zhiban
