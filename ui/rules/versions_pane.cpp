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
    list_ = new TimelineList(theme, tr("Versions"), splitter);
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
    connect(restore_, &QPushButton::clicked, this, &VersionsPane::restore);
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

VersionsPane::Version VersionsPane::versionOf(const SavedRule& saved) {
    return {saved.rule.version,           saved.savedAt, saved.savedBy, saved.rule.active,
            RuleWords::lines(saved.rule), saved.rule};
}

VersionsPane::Version VersionsPane::versionOf(const SavedWordList& saved) {
    return {saved.list.version,           saved.savedAt, saved.savedBy, saved.list.active,
            RuleWords::lines(saved.list), saved.list};
}

void VersionsPane::showRule(const RuleId& rule) {
    read(rule.text, ReadRuleVersions{rule});
}

void VersionsPane::showList(const WordListId& list) {
    read(list.text, ReadWordListVersions{list});
}

template <typename Question>
void VersionsPane::read(const QString& id, const Question& question) {
    const int asked = ++question_;
    if (id != id_) {
        shown_ = 0;
    }
    id_ = id;
    if (id.isEmpty()) {
        state_->showEmpty({IconName::Clock, tr("No version yet"), tr("Saving makes version 1.")});
        return;
    }
    context_.store.read(question).then(this, [this, asked, id, question](const auto& answer) {
        if (asked != question_) {
            return;
        }
        if (!answer) {
            state_->showError(tr("The versions could not be read."), answer.error(),
                              [this, id, question] { read(id, question); });
            return;
        }
        std::vector<Version> versions;
        for (const auto& saved : *answer) {
            versions.push_back(versionOf(saved));
        }
        take(std::move(versions));
    });
}

void VersionsPane::take(std::vector<Version> versions) {
    const bool newer = versions_.empty() || versions.empty() || versions_.front() != versions.front();
    versions_ = std::move(versions);
    std::vector<TimelineRow> rows;
    for (const Version& one : versions_) {
        TimelineRow row;
        row.id = QString::number(one.number);
        row.at = one.savedAt;
        row.who = one.savedBy;
        row.what = one.active ? tr("Version %1").arg(one.number) : tr("Version %1: retired").arg(one.number);
        row.icon = IconName::Edit;
        rows.push_back(row);
    }
    list_->setRows(rows);
    state_->showContent();
    if (!versions_.empty() && (newer || shown_ == 0)) {
        list_->setCurrentIndex(list_->model()->index(0, 0));
        showVersion(versions_.front().number);
    }
}

void VersionsPane::showVersion(int number) {
    const auto found =
        std::find_if(versions_.begin(), versions_.end(), [number](const Version& one) { return one.number == number; });
    if (found == versions_.end()) {
        return;
    }
    shown_ = number;
    const auto before = found + 1;
    title_->setText(before == versions_.end() ? tr("Version %1, the first").arg(number)
                                              : tr("Version %1 against version %2").arg(number).arg(before->number));
    diff_->show(lineDiff(before == versions_.end() ? QStringList{} : before->lines, found->lines));
    restore_->setEnabled(found != versions_.begin());
}

void VersionsPane::restore() {
    const auto found =
        std::find_if(versions_.begin(), versions_.end(), [this](const Version& one) { return one.number == shown_; });
    if (found == versions_.end()) {
        return;
    }
    if (const Rule* rule = std::get_if<Rule>(&found->saved)) {
        Q_EMIT restoreRequested(*rule);
    } else {
        Q_EMIT listRestoreRequested(std::get<WordList>(found->saved));
    }
}

}  // namespace zhiban
