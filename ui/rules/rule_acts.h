// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <optional>

#include "core/operations/rules/save_rules.h"
#include "ui/kit/page.h"
#include "ui/rules/presentation/rule_bench.h"

class QMenu;

namespace zhiban {

class PackActs;

// What an officer does with rules and word lists: each act says what became of it, and where it can be taken back,
// how.
class RuleActs final : public QObject {
    Q_OBJECT

  public:
    RuleActs(const PageContext& context, RuleBench& bench, QWidget* window);

    void saveRule(const QString& key);
    void saveList(const QString& key);
    void retire(const QString& key);  // with an undo; what was never saved is thrown away after asking
    void mute(const QString& key, const std::optional<TimePoint>& until);
    void askMute(const QString& key);
    void fillMuteMenu(QMenu& menu, const QString& key);
    // A former version as the next one.
    void restore(const Rule& version);
    void restoreList(const WordList& version);
    void rerun();
    // Everything that is saved and active, or one rule with the lists it names.
    void exportAll();
    void exportOne(const QString& key);
    PackActs& packs() const { return *packs_; }

  private:
    void saved(const Rule& rule);
    void saved(const WordList& list);
    void tellWhatCameIntoForce();
    void resolve(const QString& key, const RuleDraft& ours);
    void resolve(const QString& key, const WordListDraft& ours);

    struct Pending {
        RuleId rule;
        int version = 0;
        QString name;
    };
    const PageContext& context_;
    RuleBench& bench_;
    QWidget* window_;
    PackActs* packs_;
    std::vector<Pending> pending_;  // saved here, not in force yet
};

}  // namespace zhiban
