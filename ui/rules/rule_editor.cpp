// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/rule_editor.h"

#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QVBoxLayout>

#include "ui/kit/panels.h"
#include "ui/rules/condition_editor.h"
#include "ui/rules/presentation/diagnostic_model.h"
#include "ui/rules/presentation/rule_words.h"
#include "ui/rules/rule_looks.h"
#include "ui/rules/rule_settings.h"

namespace zhiban {

RuleEditor::RuleEditor(const Theme& theme, QWidget* parent) : QWidget(parent), theme_(theme) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeHead());
    layout->addWidget(makeSeparator(theme, Qt::Horizontal, this));
    auto* splitter = new QSplitter(Qt::Vertical, this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(makeWriting());
    settings_ = new RuleSettings(theme, splitter);
    auto* scroll = new QScrollArea(splitter);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(settings_);
    splitter->addWidget(scroll);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    layout->addWidget(splitter, 1);
    connect(settings_, &RuleSettings::changed, this, &RuleEditor::edited);
    connect(settings_, &RuleSettings::changed, this, &RuleEditor::settled);
}

QWidget* RuleEditor::makeHead() {
    auto* head = new QWidget(this);
    auto* rows = new QVBoxLayout(head);
    theme_.pad(rows, 3, 2, 2);
    auto* line = new QHBoxLayout;
    theme_.pad(line, 0, 0, 2);
    name_ = new QLineEdit(head);
    name_->setAccessibleName(tr("Name of the rule"));
    name_->setPlaceholderText(tr("Name of the rule"));
    name_->setMaxLength(120);
    theme_.dress(name_, TextRole::Strong);
    connect(name_, &QLineEdit::textEdited, this, &RuleEditor::edited);
    line->addWidget(name_, 1);
    save_ = makeIconTextButton(theme_, IconName::Check, tr("Save"), ButtonKind::Primary, head);
    save_->setToolTip(tr("Save as the next version (Ctrl+S)"));
    connect(save_, &QPushButton::clicked, this, &RuleEditor::saveRequested);
    line->addWidget(save_);
    rows->addLayout(line);
    auto* state = new QHBoxLayout;
    theme_.pad(state, 0, 0, 2);
    standingChip_ = new ChipView(theme_, {}, head);
    state->addWidget(standingChip_);
    standing_ = new ElidedLabel(theme_, TextRole::Small, ColorRole::TextMuted, head);
    state->addWidget(standing_, 1);
    rows->addLayout(state);
    return head;
}

QWidget* RuleEditor::makeWriting() {
    auto* writing = new QWidget(this);
    auto* layout = new QVBoxLayout(writing);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    condition_ = new ConditionEditor(theme_, writing);
    condition_->setFrameShape(QFrame::NoFrame);
    condition_->setMinimumHeight(theme_.scaled(110));
    connect(condition_, &ConditionEditor::edited, this, &RuleEditor::edited);
    connect(condition_, &ConditionEditor::settled, this, &RuleEditor::settled);
    layout->addWidget(condition_, 1);
    diagnostics_ = new DiagnosticModel(this);
    problems_ = new QListView(writing);
    problems_->setModel(diagnostics_);
    problems_->setFrameShape(QFrame::NoFrame);
    problems_->setWordWrap(true);
    problems_->setResizeMode(QListView::Adjust);
    problems_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    problems_->setAccessibleName(tr("What is wrong with the condition"));
    problems_->setMaximumHeight(theme_.scaled(110));
    problems_->hide();
    connect(problems_, &QListView::activated, this, &RuleEditor::jumpToCurrent);
    connect(problems_, &QListView::clicked, this, &RuleEditor::jumpToCurrent);
    layout->addWidget(makeSeparator(theme_, Qt::Horizontal, writing));
    layout->addWidget(problems_);
    return writing;
}

void RuleEditor::show(const Rule& rule, TimePoint now) {
    shown_ = rule;
    name_->setText(rule.name);
    settings_->show(rule, now);
    setDiagnostics({}, {});
    condition_->setCondition(rule.condition);
}

Rule RuleEditor::rule() const {
    Rule rule = settings_->applied(shown_);
    rule.name = name_->text().trimmed();
    rule.condition = condition_->condition();
    return rule;
}

void RuleEditor::setStanding(const RuleRow& row, TimePoint now, const QString& refusal) {
    standingChip_->setChip(standingChip(row));
    QStringList parts{RuleWords::standing(row)};
    if (row.standing == RuleStanding::Refused && !refusal.isEmpty()) {
        parts << refusal;
    }
    parts << RuleWords::marks(row.rule, now);
    if (!row.savedBy.isEmpty()) {
        parts << tr("saved by %1").arg(row.savedBy);
    }
    if (row.unsaved) {
        parts << tr("unsaved changes");
    }
    standing_->setText(parts.join(QStringLiteral(" · ")));
}

void RuleEditor::setDiagnostics(const std::vector<Diagnostic>& diagnostics, const QString& text) {
    diagnostics_->setDiagnostics(diagnostics, text);
    condition_->setDiagnostics(diagnostics, text);
    problems_->setVisible(!diagnostics.empty());
}

void RuleEditor::jumpToCurrent() {
    if (const Diagnostic* one = diagnostics_->at(problems_->currentIndex().row())) {
        condition_->jumpTo(*one);
    }
}

void RuleEditor::applySuggestion() {
    const Diagnostic* one = problems_->hasFocus() ? diagnostics_->at(problems_->currentIndex().row()) : nullptr;
    if (!one || one->suggestion.isEmpty()) {
        one = condition_->suggestionAtHand();
    }
    if (one) {
        condition_->apply(Diagnostic(*one));  // a copy: what is at hand changes with the text
        condition_->setFocus(Qt::OtherFocusReason);
    }
}

void RuleEditor::setSaveEnabled(bool enabled) {
    save_->setEnabled(enabled);
}

}  // namespace zhiban
