// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/versions_pane.h"

#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>
#include <algorithm>

#include "core/operations/rules/read_rules.h"
#include "core/operations/store_threads.h"
#include "ui/kit/panels.h"
#include "ui/kit/state_view.h"
#include "ui/kit/timeline_list.h"
#include "ui/rules/diff_view.h"
#include "ui/rules/presentation/rule_words.h"

namespace zhiban {

VersionsPane::VersionsPane(const PageContext& context, QWidget* parent) : QWidget(parent), context_(context) {
    const Theme& theme = context.theme;
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* splitter = new QSplitter(Qt::Vertical);
    splitter->setChildrenCollapsible(false);
    list_ = new TimelineList(theme, tr("Versions of the rule"), splitter);
    list_->setFrameShape(QFrame::NoFrame);
    connect(list_->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& now) {
        const auto& rows = list_->rows();
        if (now.isValid() && static_cast<size_t>(now.row()) < rows.size()) {
            showVersion(rows[static_cast<size_t>(now.row())].id.toInt());
        }
    });
    splitter->addWidget(list_);
    auto* below = new QWidget(splitter);
    auto* rows = new QVBoxLayout(below);
    theme.pad(rows, 3, 2, 2);
    auto* line = new QHBoxLayout;
    theme.pad(line, 0, 0, 2);
    title_ = new PlainLabel(theme, TextRole::Strong, ColorRole::Text, below);
    line->addWidget(title_, 1);
    restore_ = makeIconTextButton(theme, IconName::Undo, tr("Save as a new version"), ButtonKind::Normal, below);
    connect(restore_, &QPushButton::clicked, this, [this] {
        const auto found = std::find_if(versions_.begin(), versions_.end(),
                                        [this](const SavedRule& one) { return one.rule.version == shown_; });
        if (found != versions_.end()) {
            Q_EMIT restoreRequested(found->rule);
        }
    });
    line->addWidget(restore_);
    rows->addLayout(line);
    diff_ = new DiffView(theme, tr("What this version changed"), below);
    rows->addWidget(diff_, 1);
    splitter->addWidget(below);
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 3);
    state_ = new StateView(theme, splitter, this);
    layout->addWidget(state_);
    showRule({});
}

void VersionsPane::showRule(const RuleId& rule) {
    const int question = ++question_;
    if (rule != rule_) {
        shown_ = 0;
    }
    rule_ = rule;
    if (!rule) {
        state_->showEmpty({IconName::Clock, tr("No version yet"), tr("Saving the rule makes version 1.")});
        return;
    }
    context_.store.read(ReadRuleVersions{rule})
        .then(this, [this, question, rule](const Result<std::vector<SavedRule>>& answer) {
            if (question != question_) {
                return;
            }
            if (!answer) {
                state_->showError(tr("The versions could not be read."), answer.error(),
                                  [this, rule] { showRule(rule); });
                return;
            }
            take(*answer);
        });
}

void VersionsPane::take(const std::vector<SavedRule>& versions) {
    const bool newer = versions_.empty() || versions.empty() || versions_.front() != versions.front();
    versions_ = versions;
    std::vector<TimelineRow> rows;
    for (const SavedRule& one : versions_) {
        TimelineRow row;
        row.id = QString::number(one.rule.version);
        row.at = one.savedAt;
        row.who = one.savedBy;
        row.what =
            one.rule.active ? tr("Version %1").arg(one.rule.version) : tr("Version %1: retired").arg(one.rule.version);
        row.icon = IconName::Edit;
        rows.push_back(row);
    }
    list_->setRows(rows);
    state_->showContent();
    if (!versions_.empty() && (newer || shown_ == 0)) {
        list_->setCurrentIndex(list_->model()->index(0, 0));
        showVersion(versions_.front().rule.version);
    }
}

void VersionsPane::showVersion(int version) {
    const auto found = std::find_if(versions_.begin(), versions_.end(),
                                    [version](const SavedRule& one) { return one.rule.version == version; });
    if (found == versions_.end()) {
        return;
    }
    shown_ = version;
    const auto before = found + 1;
    title_->setText(before == versions_.end()
                        ? tr("Version %1, the first").arg(version)
                        : tr("Version %1 against version %2").arg(version).arg(before->rule.version));
    diff_->show(lineDiff(before == versions_.end() ? QStringList{} : RuleWords::lines(before->rule),
                         RuleWords::lines(found->rule)));
    restore_->setEnabled(found != versions_.begin());
}

}  // namespace zhiban
