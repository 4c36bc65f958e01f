// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/rule_acts.h"

#include <QMenu>

#include "core/operations/store_threads.h"
#include "core/rules/language/condition_names.h"
#include "ui/kit/confirm.h"
#include "ui/kit/formats.h"
#include "ui/kit/notices.h"
#include "ui/rules/conflict_dialog.h"
#include "ui/rules/mute_dialog.h"
#include "ui/rules/pack_acts.h"
#include "ui/rules/presentation/rule_words.h"
#include "ui/rules/rerun_dialog.h"
#include "ui/rules/rerun_job.h"

namespace zhiban {

namespace {

const QString savedKey = QStringLiteral("rules.saved");

bool isConflict(const Error& error) {
    return error.kind == ErrorKind::Conflict && error.subject.endsWith(QLatin1String("changed-meanwhile"));
}

}  // namespace

RuleActs::RuleActs(const PageContext& context, RuleBench& bench, QWidget* window)
    : QObject(window),
      context_(context),
      bench_(bench),
      window_(window),
      packs_(new PackActs(context, PackActs::askingPaths(window), window)) {
    if (context.rulesInForce) {
        connect(context.rulesInForce, &RulesInForce::swapped, this, &RuleActs::tellWhatCameIntoForce);
        connect(context.rulesInForce, &RulesInForce::refused, this, [this](const Error& error) {
            context_.notices.postError(tr("What was saved could not be taken up here: the former rules stay in force."),
                                       error, QStringLiteral("rules.refused"));
        });
    }
}

void RuleActs::saveRule(const QString& key) {
    const std::optional<RuleDraft> draft = bench_.rule(key);
    if (!draft || !bench_.isUnsaved(key)) {
        context_.notices.post({.text = tr("Nothing to save: the newest version is what you see."),
                               .lifetime = Notices::undoTime,
                               .key = savedKey});
        return;
    }
    if (draft->rule.name.isEmpty()) {
        context_.notices.post({.severity = NoticeSeverity::Warning,
                               .text = tr("The rule needs a name before it can be saved."),
                               .lifetime = Notices::undoTime,
                               .key = savedKey});
        return;
    }
    context_.store.write(SaveRule{draft->rule, draft->seenVersion})
        .then(this, [this, key, draft](const Result<Rule>& answer) {
            if (answer) {
                bench_.landed(key, draft->rule, *answer);
                saved(*answer);
            } else if (isConflict(answer.error())) {
                resolve(key, *draft);
            } else {
                context_.notices.postError(tr("The rule was not saved; what you wrote is kept as a draft."),
                                           answer.error(), savedKey);
            }
        });
}

void RuleActs::saved(const Rule& rule) {
    context_.notices.post({.severity = NoticeSeverity::Info,
                           .text = tr("“%1” is saved as version %2.").arg(rule.name).arg(rule.version),
                           .lifetime = Notices::undoTime,
                           .key = savedKey});
    pending_.push_back({rule.id, rule.version, rule.name});
    tellWhatCameIntoForce();
}

void RuleActs::saved(const WordList& list) {
    context_.notices.post({.severity = NoticeSeverity::Good,
                           .text = tr("The word list “%1” is saved as version %2; every rule that names it follows.")
                                       .arg(list.name)
                                       .arg(list.version),
                           .lifetime = Notices::undoTime,
                           .key = savedKey});
}

void RuleActs::tellWhatCameIntoForce() {
    if (!context_.rulesInForce) {
        pending_.clear();
        return;
    }
    std::erase_if(pending_, [this](const Pending& one) {
        const auto inForce = context_.rulesInForce->inForce(one.rule);
        if (!inForce || inForce->version < one.version) {
            return false;
        }
        context_.notices.post(
            {.severity = NoticeSeverity::Good,
             .text = tr("Version %1 of “%2” is saved and in force.").arg(inForce->version).arg(one.name),
             .lifetime = Notices::undoTime,
             .key = savedKey});
        return true;
    });
}

void RuleActs::resolve(const QString& key, const RuleDraft& ours) {
    context_.store.read(ReadRuleVersions{ours.rule.id})
        .then(this, [this, key, ours](const Result<std::vector<SavedRule>>& answer) {
            if (!answer || answer->empty()) {
                return;
            }
            const SavedRule theirs = answer->front();
            auto* dialog = new ConflictDialog(context_.theme, theirs.rule.name, theirs.savedBy,
                                              RuleWords::lines(theirs.rule), RuleWords::lines(ours.rule), window_);
            connect(dialog, &ConflictDialog::reloadChosen, this, [this, key] { bench_.drop(key); });
            connect(dialog, &ConflictDialog::overwriteChosen, this, [this, key, theirs] {
                bench_.rebase(key, theirs.rule.version);
                saveRule(key);
            });
            dialog->open();
        });
}

void RuleActs::saveList(const QString& key) {
    const std::optional<WordListDraft> draft = bench_.list(key);
    if (!draft || !bench_.isUnsaved(key)) {
        context_.notices.post({.text = tr("Nothing to save: the newest version is what you see."),
                               .lifetime = Notices::undoTime,
                               .key = savedKey});
        return;
    }
    context_.store.write(SaveWordList{draft->list, draft->seenVersion})
        .then(this, [this, key, draft](const Result<WordList>& answer) {
            if (answer) {
                bench_.landed(key, draft->list, *answer);
                saved(*answer);
            } else if (isConflict(answer.error())) {
                resolve(key, *draft);
            } else {
                context_.notices.postError(tr("The word list was not saved; what you wrote is kept as a draft."),
                                           answer.error(), savedKey);
            }
        });
}

void RuleActs::resolve(const QString& key, const WordListDraft& ours) {
    context_.store.read(ReadRuleShelf{}).then(this, [this, key, ours](const Result<RuleShelf>& shelf) {
        if (!shelf) {
            return;
        }
        for (const SavedWordList& theirs : shelf->lists) {
            if (theirs.list.id != ours.list.id) {
                continue;
            }
            auto* dialog = new ConflictDialog(context_.theme, theirs.list.name, theirs.savedBy,
                                              RuleWords::lines(theirs.list), RuleWords::lines(ours.list), window_);
            connect(dialog, &ConflictDialog::reloadChosen, this, [this, key] { bench_.drop(key); });
            connect(dialog, &ConflictDialog::overwriteChosen, this, [this, key, version = theirs.list.version] {
                bench_.rebase(key, version);
                saveList(key);
            });
            dialog->open();
        }
    });
}

void RuleActs::retire(const QString& key) {
    const std::optional<RuleRow> row = bench_.ruleRow(key);
    if (!row) {
        return;
    }
    if (row->standing == RuleStanding::Draft) {
        if (confirm(context_.theme,
                    {tr("Throw the draft away?"), tr("It was never saved, so it cannot be brought back."),
                     tr("Throw away")},
                    window_)) {
            bench_.drop(key);
        }
        return;
    }
    const Rule rule = row->rule;
    if (!rule.active) {
        restore(rule);
        return;
    }
    context_.store.write(RetireRule{rule.id}).then(this, [this, rule](const Result<Done>& answer) {
        if (!answer) {
            context_.notices.postError(tr("The rule was not retired."), answer.error());
            return;
        }
        context_.notices.postUndoable(tr("“%1” is retired: it matches nothing any more.").arg(rule.name),
                                      [acts = QPointer<RuleActs>(this), rule] {
                                          if (acts) {
                                              acts->restore(rule);
                                          }
                                      });
    });
}

void RuleActs::restore(const Rule& version) {
    context_.store.read(ReadRuleVersions{version.id})
        .then(this, [this, version](const Result<std::vector<SavedRule>>& versions) {
            if (!versions || versions->empty()) {
                return;
            }
            Rule next = version;
            next.active = true;
            context_.store.write(SaveRule{next, versions->front().rule.version})
                .then(this, [this](const Result<Rule>& answer) {
                    if (answer) {
                        saved(*answer);
                    } else {
                        context_.notices.postError(tr("The version was not saved."), answer.error(), savedKey);
                    }
                });
        });
}

void RuleActs::restoreList(const WordList& version) {
    context_.store.read(ReadWordListVersions{version.id})
        .then(this, [this, version](const Result<std::vector<SavedWordList>>& versions) {
            if (!versions || versions->empty()) {
                return;
            }
            context_.store.write(SaveWordList{version, versions->front().list.version})
                .then(this, [this](const Result<WordList>& answer) {
                    if (answer) {
                        saved(*answer);
                    } else {
                        context_.notices.postError(tr("The version was not saved."), answer.error(), savedKey);
                    }
                });
        });
}

void RuleActs::mute(const QString& key, const std::optional<TimePoint>& until) {
    const std::optional<RuleRow> row = bench_.ruleRow(key);
    if (!row || row->standing == RuleStanding::Draft) {
        return;
    }
    context_.store.write(MuteRule{row->rule.id, until})
        .then(this, [this, key, before = row->rule.mutedUntil](const Result<Rule>& answer) {
            if (!answer) {
                context_.notices.postError(tr("The rule was not muted."), answer.error());
                return;
            }
            const QString text =
                answer->mutedUntil
                    ? tr("“%1” is muted until %2. Its hits are kept.").arg(answer->name, fullTime(*answer->mutedUntil))
                    : tr("“%1” alerts again.").arg(answer->name);
            context_.notices.postUndoable(text, [acts = QPointer<RuleActs>(this), key, before] {
                if (acts) {
                    acts->mute(key, before);
                }
            });
        });
}

void RuleActs::askMute(const QString& key) {
    const std::optional<RuleRow> row = bench_.ruleRow(key);
    if (!row) {
        return;
    }
    auto* dialog = new MuteDialog(context_.theme, row->rule.name, context_.clock.now(), window_);
    connect(dialog, &QDialog::accepted, this, [this, key, dialog] { mute(key, dialog->until()); });
    dialog->open();
}

void RuleActs::fillMuteMenu(QMenu& menu, const QString& key) {
    menu.clear();
    const std::optional<RuleRow> row = bench_.ruleRow(key);
    const bool possible = row && row->standing != RuleStanding::Draft && !row->rule.lifeSafety && row->rule.active;
    if (row && row->rule.lifeSafety) {
        menu.addAction(tr("Rules for life safety are never muted"))->setEnabled(false);
        return;
    }
    for (const MutePreset& preset : mutePresets(context_.clock.now())) {
        QAction* action = menu.addAction(RuleWords::mutePreset(preset));
        action->setEnabled(possible);
        connect(action, &QAction::triggered, this, [this, key, preset] { mute(key, preset.until); });
    }
    QAction* ask = menu.addAction(tr("Until …"));
    ask->setEnabled(possible);
    connect(ask, &QAction::triggered, this, [this, key] { askMute(key); });
    if (row && isMuted(row->rule, context_.clock.now())) {
        menu.addSeparator();
        connect(menu.addAction(tr("Alert again")), &QAction::triggered, this, [this, key] { mute(key, {}); });
    }
}

void RuleActs::rerun() {
    if (!context_.rulesInForce) {
        return;
    }
    auto* dialog = new RerunDialog(context_.theme, context_.clock.now(), window_);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        const auto [from, to] = dialog->period();
        auto* job = new RerunJob(context_, context_.rulesInForce->current(), from, to, this);
        job->start();
    });
    dialog->open();
}

void RuleActs::exportAll() {
    RulePack pack;
    for (const SavedRule& one : bench_.shelf().shelf().rules) {
        if (one.rule.active) {
            pack.rules.push_back(one.rule);
        }
    }
    pack.lists = bench_.shelf().lists();
    packs_->write(pack, tr("rules.json"));
}

void RuleActs::exportOne(const QString& key) {
    const SavedRule* saved = bench_.shelf().rule(key);
    if (!saved) {
        context_.notices.post(
            {.text = tr("Only what is saved can be written to a pack."), .lifetime = Notices::undoTime});
        return;
    }
    RulePack pack;
    pack.rules = {saved->rule};
    // Lists that the named ones take in come along.
    QStringList wanted = listsNamedIn(saved->rule.condition);
    for (qsizetype next = 0; next < wanted.size(); ++next) {
        for (const WordList& list : bench_.shelf().lists()) {
            if (list.name != wanted[next]) {
                continue;
            }
            pack.lists.push_back(list);
            for (const QString& inner : listsNamedIn(list.words.join(QLatin1Char('\n')))) {
                if (!wanted.contains(inner)) {
                    wanted << inner;
                }
            }
        }
    }
    packs_->write(pack, saved->rule.name + QStringLiteral(".json"));
}

}  // namespace zhiban
