// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <optional>

#include "core/rules/language/complete_condition.h"
#include "ui/rules/presentation/drafts.h"
#include "ui/rules/presentation/rule_row.h"
#include "ui/rules/presentation/rule_shelf_watch.h"
#include "ui/rules/presentation/word_list_model.h"

namespace zhiban {

// What lies on the laboratory's bench: what is saved, what is in force, and what is being written and not saved.
// A key names what is edited: the id of something saved, or "new-…". GUI thread.
class RuleBench final : public QObject {
    Q_OBJECT

  public:
    // `inForce` may be none: then nothing is said to be in force.
    RuleBench(StoreThreads& store, RulesInForce* inForce, const Clock& clock, const QString& draftPath,
              QObject* parent = nullptr);
    ~RuleBench() override;  // drafts are written

    void start();
    RuleShelfWatch& shelf() { return shelf_; }
    CompletionWords names() const;

    std::vector<RuleRow> ruleRows() const;
    std::vector<WordListRow> listRows() const;
    std::optional<RuleRow> ruleRow(const QString& key) const;
    // Why the newest rules could not be taken up; none = they were.
    const std::optional<Error>& refusal() const { return refusal_; }

    // What an editor shows of it: the draft, else what is saved. None: no such key.
    std::optional<RuleDraft> rule(const QString& key) const;
    std::optional<WordListDraft> list(const QString& key) const;
    bool isUnsaved(const QString& key) const { return drafts_.rules.contains(key) || drafts_.lists.contains(key); }
    // What stands in the editor now. The same as what is saved is no draft.
    void keep(const QString& key, const Rule& rule);
    void keep(const QString& key, const WordList& list);
    QString addRule(const Rule& rule);  // never saved; its key
    QString addList(const WordList& list);
    // Writes on from this version: what a conflict was about is known.
    void rebase(const QString& key, int seenVersion);
    void drop(const QString& key);
    // What was sent under the key is saved. Its draft goes when the shelf shows it (what was written since stays one).
    void landed(const QString& key, const Rule& sent, const Rule& saved);
    void landed(const QString& key, const WordList& sent, const WordList& saved);

  Q_SIGNALS:
    void changed();                                         // rows are different
    void moved(const QString& before, const QString& now);  // what was new has its id; before changed()

  private:
    template <typename Draft>
    struct Landing {
        QString key;
        Draft sent;
        QString id;
        int version = 0;
    };
    void settle();
    void restore(const RuleDrafts& drafts);
    void touch();
    QString newKey();

    RulesInForce* inForce_;
    const Clock& clock_;
    RuleShelfWatch shelf_;
    RuleDraftFile file_;
    RuleDrafts drafts_;
    std::optional<Error> refusal_;
    std::vector<Landing<Rule>> landingRules_;
    std::vector<Landing<WordList>> landingLists_;
    QTimer writing_;
};

}  // namespace zhiban
