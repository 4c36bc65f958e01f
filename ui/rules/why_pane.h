// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <optional>

#include "core/domain/post.h"
#include "core/domain/rule.h"
#include "core/domain/word_list.h"
#include "core/operations/pending_answer.h"
#include "core/rules/rule_explanation.h"
#include "ui/kit/page.h"

class QStandardItem;
class QStandardItemModel;
class QStackedWidget;
class QTreeView;

namespace zhiban {

class ComposerEditor;
class IconView;
class PlainLabel;
class SafeTextView;

// Why the rule in the editor finds a post, or not, part by part: of the post chosen on the desk, or of pasted text.
class WhyPane final : public QWidget {
    Q_OBJECT

  public:
    explicit WhyPane(const PageContext& context, QWidget* parent = nullptr);

    void setRule(const Rule& rule, const std::vector<WordList>& lists);
    void showPost(const Post& post, const QString& sourceKey);
    ComposerEditor* text() const { return text_; }
    QTreeView* tree() const { return tree_; }
    PlainLabel* verdict() const { return verdict_; }

  Q_SIGNALS:
    void deskPostRequested();

  protected:
    void showEvent(QShowEvent* event) override;

  private:
    QWidget* makeTop();
    void pasteInstead();
    void explainNow();
    void say(const Result<RuleExplanation>& answer);
    void addPart(QStandardItem* parent, const ConditionFinding& finding);

    const PageContext& context_;
    Rule rule_;
    std::vector<WordList> lists_;
    std::optional<Post> post_;  // none = the pasted text counts
    QString sourceKey_;
    int asked_ = 0;  // the last question: older answers are dropped
    std::optional<PendingAnswer<Result<RuleExplanation>>> waiting_;
    PlainLabel* of_;
    QWidget* paste_;
    QStackedWidget* texts_;
    ComposerEditor* text_;
    SafeTextView* original_;
    IconView* icon_;
    PlainLabel* verdict_;
    QStandardItemModel* model_;
    QTreeView* tree_;
};

}  // namespace zhiban
