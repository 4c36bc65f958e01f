// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/rules_page.h"

#include <QDataStream>
#include <QIODevice>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/kit/composer_editor.h"
#include "ui/kit/confirm.h"
#include "ui/kit/help_topic.h"
#include "ui/kit/shortcut_registry.h"
#include "ui/kit/state_view.h"
#include "ui/messages/error_sentence.h"
#include "ui/rules/condition_editor.h"
#include "ui/rules/editor_trial.h"
#include "ui/rules/presentation/list_uses.h"
#include "ui/rules/presentation/rule_list_model.h"
#include "ui/rules/presentation/rule_words.h"
#include "ui/rules/rule_acts.h"
#include "ui/rules/rule_commands.h"
#include "ui/rules/rule_editor.h"
#include "ui/rules/rule_list_pane.h"
#include "ui/rules/trial_panes.h"
#include "ui/rules/versions_pane.h"
#include "ui/rules/word_list_editor.h"

namespace zhiban {

namespace {

constexpr quint32 stateVersion = 1;

QString stateOf(const WordListRow& row) {
    QStringList parts{row.saved ? RulesPage::tr("Version %1, saved by %2").arg(row.list.version).arg(row.savedBy)
                                : RulesPage::tr("Not saved yet")};
    if (row.unsaved && row.saved) {
        parts << RulesPage::tr("unsaved changes");
    }
    return parts.join(QStringLiteral(" · "));
}

}  // namespace

RulesPage::RulesPage(const PageContext& context, const QString& draftPath, QWidget* parent)
    : QWidget(parent),
      context_(context),
      bench_(context.store, context.rulesInForce, context.clock, draftPath),
      acts_(new RuleActs(context, bench_, this)) {
    assemble();
    trial_ = new EditorTrial(context, bench_, *editor_, *panes_, this);
    connectParts();
    addRuleCommands(context.shortcuts, *this);
    bench_.start();
}

void RulesPage::assemble() {
    setHelpTopic(this, QStringLiteral("laboratory"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    splitter_ = new QSplitter(Qt::Horizontal, this);
    splitter_->setChildrenCollapsible(false);
    list_ = new RuleListPane(context_, splitter_);
    editors_ = new QStackedWidget;
    editor_ = new RuleEditor(context_.theme, editors_);
    listEditor_ = new WordListEditor(context_.theme, editors_);
    editors_->addWidget(editor_);
    editors_->addWidget(listEditor_);
    middle_ = new StateView(context_.theme, editors_, splitter_);
    panes_ = new TrialPanes(context_, splitter_);
    splitter_->addWidget(list_);
    splitter_->addWidget(middle_);
    splitter_->addWidget(panes_);
    splitter_->setStretchFactor(0, 0);
    splitter_->setStretchFactor(1, 3);
    splitter_->setStretchFactor(2, 2);
    const Theme& theme = context_.theme;
    splitter_->setSizes({theme.scaled(290), theme.scaled(600), theme.scaled(430)});
    layout->addWidget(splitter_);
    middle_->showLoading();
}

void RulesPage::connectParts() {
    connect(&bench_, &RuleBench::changed, this, &RulesPage::refresh);
    connect(&bench_, &RuleBench::moved, this, [this](const QString& before, const QString& now) {
        if (key_ == before) {
            key_ = now;
        }
    });
    connect(&bench_.shelf(), &RuleShelfWatch::shelfRead, this, [this] {
        list_->showContent();
        editor_->condition()->setNames(bench_.names());
        if (shownRule_) {
            trial_->tryRule();  // a word list may say something else now
        }
        showVersions();
    });
    connect(&bench_.shelf(), &RuleShelfWatch::failed, this,
            [this](const Error& error) { list_->showError(error, [this] { bench_.shelf().read(); }); });
    connect(list_, &RuleListPane::ruleChosen, this, [this](const QString& key) {
        if (!refreshing_) {
            showRule(key);
        }
    });
    connect(list_, &RuleListPane::listChosen, this, [this](const QString& key) {
        if (!refreshing_) {
            showList(key);
        }
    });
    connect(list_, &RuleListPane::newRequested, this, &RulesPage::addNew);
    connect(list_, &RuleListPane::menuRequested, this, &RulesPage::openRuleMenu);
    connect(editor_, &RuleEditor::edited, this, [this] {
        shownRule_ = editor_->rule();
        bench_.keep(key_, *shownRule_);
    });
    connect(editor_, &RuleEditor::settled, this, [this] {
        if (shownRule_) {
            trial_->tryRule();
        }
    });
    connect(editor_, &RuleEditor::saveRequested, this, &RulesPage::save);
    connect(listEditor_, &WordListEditor::edited, this, [this] {
        shownList_ = listEditor_->list();
        bench_.keep(key_, *shownList_);
    });
    connect(listEditor_, &WordListEditor::saveRequested, this, &RulesPage::save);
    connect(&panes_->versions(), &VersionsPane::restoreRequested, acts_, &RuleActs::restore);
    connect(&panes_->versions(), &VersionsPane::listRestoreRequested, acts_, &RuleActs::restoreList);
}

// What is shown follows what is saved, unless there is a draft of it. Rows come and go; what is chosen stays.
void RulesPage::refresh() {
    {
        const QScopedValueRollback<bool> quiet(refreshing_, true);
        list_->rules().setRows(bench_.ruleRows(), context_.clock.now());
        list_->lists().setRows(bench_.listRows());
        if (!wanted_.isEmpty() && !select(wanted_) && bench_.shelf().wasRead()) {
            wanted_.clear();  // it is not there any more
        }
        if (wanted_.isEmpty()) {
            select(key_);
        } else if (list_->currentKey() == wanted_) {
            wanted_.clear();
        }
    }
    showCurrent();
}

bool RulesPage::select(const QString& key) {
    if (list_->rules().rowOf(key) >= 0) {
        list_->selectRule(key);
        return true;
    }
    if (list_->lists().rowOf(key) >= 0) {
        list_->selectList(key);
        return true;
    }
    return false;
}

void RulesPage::showCurrent() {
    QListView* view = list_->showsLists() ? list_->listView() : list_->ruleView();
    if (!view->currentIndex().isValid() && view->model()->rowCount() > 0) {
        view->setCurrentIndex(view->model()->index(0, 0));  // shows it
        return;
    }
    if (list_->showsLists()) {
        showList(list_->currentKey());
    } else {
        showRule(list_->currentKey());
    }
}

void RulesPage::showRule(const QString& key) {
    const std::optional<RuleDraft> draft = bench_.rule(key);
    if (!draft) {
        key_.clear();
        shownRule_.reset();
        middle_->showEmpty({IconName::Filter, tr("No rule yet"),
                            tr("A rule says which posts the office wants to hear of at once."), tr("Write a rule"),
                            [this] { addNew(); }});
        return;
    }
    editors_->setCurrentWidget(editor_);
    middle_->showContent();
    panes_->setVersionsOnly(false);
    const bool another = key != key_ || !shownRule_ || shownList_;
    shownList_.reset();
    key_ = key;
    if (another || *shownRule_ != draft->rule) {
        shownRule_ = draft->rule;
        editor_->show(draft->rule, context_.clock.now());
        showVersions();
    }
    if (const std::optional<RuleRow> row = bench_.ruleRow(key)) {
        editor_->setStanding(*row, context_.clock.now(), bench_.refusal() ? sentenceFor(*bench_.refusal()) : QString());
    }
}

void RulesPage::showList(const QString& key) {
    panes_->setVersionsOnly(true);
    const std::optional<WordListDraft> draft = bench_.list(key);
    if (!draft) {
        key_.clear();
        shownList_.reset();
        shownRule_.reset();
        showVersions();
        middle_->showEmpty({IconName::Filter, tr("No word list yet"),
                            tr("Words that several rules share, kept in one place: “list:name” takes them in."),
                            tr("Write a word list"), [this] { addNew(); }});
        return;
    }
    editors_->setCurrentWidget(listEditor_);
    middle_->showContent();
    const int row = list_->lists().rowOf(key);
    const QString state = row < 0 ? QString() : stateOf(*list_->lists().rowAt(row));
    const bool another = key != key_ || !shownList_;
    shownRule_.reset();
    key_ = key;
    if (another || *shownList_ != draft->list) {
        shownList_ = draft->list;
        listEditor_->show(draft->list, state);
        showVersions();
    }
    listEditor_->setState(state);
    listEditor_->setUsedBy(rulesNaming(draft->list.name, bench_.shelf().shelf().rules));
}

void RulesPage::showVersions() {
    if (shownList_) {
        panes_->versions().showList(shownList_->id);
    } else {
        panes_->versions().showRule(shownRule_ ? shownRule_->id : RuleId{});
    }
}

void RulesPage::save() {
    if (shownList_) {
        acts_->saveList(key_);
    } else if (shownRule_ && editor_->saveButton()->isEnabled()) {
        acts_->saveRule(key_);
    }
}

void RulesPage::addNew() {
    if (list_->showsLists()) {
        wanted_ = bench_.addList({});
        refresh();
        listEditor_->name()->setFocus(Qt::OtherFocusReason);
        return;
    }
    list_->clearSearch();
    Rule rule;
    rule.level = Level::Yellow;
    wanted_ = bench_.addRule(rule);
    refresh();
    editor_->name()->setFocus(Qt::OtherFocusReason);
}

void RulesPage::duplicate() {
    list_->clearSearch();
    if (shownRule_) {
        Rule copy = *shownRule_;
        copy.name = tr("%1, copy").arg(copy.name);
        copy.mutedUntil.reset();
        copy.active = true;
        wanted_ = bench_.addRule(copy);
        refresh();
        editor_->name()->setFocus(Qt::OtherFocusReason);
        editor_->name()->selectAll();
    } else if (shownList_) {
        WordList copy = *shownList_;
        copy.name = tr("%1, copy").arg(copy.name);
        wanted_ = bench_.addList(copy);
        refresh();
        listEditor_->name()->setFocus(Qt::OtherFocusReason);
    }
}

void RulesPage::discard() {
    if (bench_.isUnsaved(key_) &&
        confirm(context_.theme,
                {tr("Discard what is not saved?"), tr("The newest saved version is shown again."), tr("Discard")},
                this)) {
        bench_.drop(key_);
    }
}

void RulesPage::openRuleMenu(const QPoint& global) {
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (!list_->showsLists()) {
        QMenu* mute = menu->addMenu(makeIcon(context_.theme, IconName::Pause), tr("Mute"));
        acts_->fillMuteMenu(*mute, key_);
    }
    for (const QString& id : ruleMenuCommands()) {
        if (QAction* action = context_.shortcuts.action(id)) {
            menu->addAction(action);
        }
    }
    menu->popup(global);
}

void RulesPage::activate(const Subject& subject) {
    if (subject.kind == u"rule" || subject.kind == u"word-list") {
        wanted_ = subject.id;
        refresh();
    } else if (subject.kind == u"post") {
        trial_->explain(PostId{subject.id.toLongLong()});
    }
}

QByteArray RulesPage::saveState() const {
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream << stateVersion << key_ << splitter_->saveState() << static_cast<int>(panes_->shown());
    return bytes;
}

bool RulesPage::restoreState(const QByteArray& state) {
    if (state.isEmpty()) {
        return true;
    }
    quint32 version = 0;
    QString key;
    QByteArray sizes;
    int pane = 0;
    QDataStream stream(state);
    stream >> version >> key >> sizes >> pane;
    if (stream.status() != QDataStream::Ok || version != stateVersion) {
        return false;
    }
    wanted_ = key;
    splitter_->restoreState(sizes);
    panes_->show(static_cast<TrialPanes::Pane>(std::clamp(pane, 0, 3)));
    return true;
}

std::vector<QWidget*> RulesPage::panes() {
    return {list_->showsLists() ? list_->listView() : list_->ruleView(),
            shownList_ ? static_cast<QWidget*>(listEditor_->words()) : editor_->condition(), panes_};
}

}  // namespace zhiban
