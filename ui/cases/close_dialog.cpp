// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/close_dialog.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/kit/case_looks.h"
#include "ui/kit/composer_editor.h"
#include "ui/kit/dialog_buttons.h"
#include "ui/kit/panels.h"
#include "ui/kit/safe_text_view.h"
#include "ui/messages/case_words.h"

namespace zhiban {

namespace {
constexpr int kindsPerRow = 3;
}

CloseDialog::CloseDialog(const Theme& theme, const Case& summary, const CaseFacts& facts, QWidget* parent)
    : QDialog(parent), theme_(theme), case_(summary), facts_(facts), kinds_(new QButtonGroup(this)) {
    setWindowTitle(tr("Close · %1").arg(case_.number));
    auto* layout = new QVBoxLayout(this);
    theme.pad(layout, 4, 4, 3);
    layout->addWidget(new ElidedLabel(theme, withVisibleMarks(case_.title), TextRole::Heading, ColorRole::Text, this));
    layout->addWidget(new PlainLabel(theme, tr("How did it end?"), TextRole::Strong, ColorRole::Text, this));
    layout->addWidget(makeKinds());
    hint_ = new PlainLabel(theme, TextRole::Small, ColorRole::TextMuted, this);
    hint_->setWordWrap(true);
    layout->addWidget(hint_);
    auto* form = new FormRows(theme, this);
    reason_ = new ComposerEditor(theme, tr("Result and reason"), form);
    reason_->setFrameShape(QFrame::StyledPanel);
    reason_->setMinimumSize(theme.scaled(460), theme.scaled(84));
    form->addRow(tr("&Result and reason"), reason_);
    layout->addWidget(form);
    auto* card = new Card(theme, this);
    card->setGround(ColorRole::Sunken);
    card->body()->addWidget(new PlainLabel(theme, tr("Proof"), TextRole::Strong, ColorRole::Text, card));
    checks_ = new QWidget(card);
    auto* checkLayout = new QVBoxLayout(checks_);
    theme.pad(checkLayout, 0, 0, 1);
    card->body()->addWidget(checks_);
    layout->addWidget(card);
    submit_ = addDialogButtons(theme, this, actText(CaseAct::Close), layout);
    connect(kinds_, &QButtonGroup::idToggled, this, &CloseDialog::showChecklist);
    connect(reason_, &QPlainTextEdit::textChanged, this, &CloseDialog::showChecklist);
    connect(reason_, &ComposerEditor::submitRequested, submit_, &QPushButton::click);
    choose(ClosingKind::Fixed);
    kinds_->checkedButton()->setFocus();
    showChecklist();
}

QWidget* CloseDialog::makeKinds() {
    auto* box = new QWidget(this);
    auto* grid = new QGridLayout(box);
    theme_.pad(grid, 0, 0, 2);
    int position = 0;
    for (const ClosingKind kind : allClosingKinds) {
        auto* button = new QRadioButton(closingText(kind), box);
        button->setIcon(makeIcon(theme_, closingIcon(kind), closingChip(kind).color));
        button->setAccessibleDescription(closingHint(kind));
        kinds_->addButton(button, static_cast<int>(kind));
        grid->addWidget(button, position / kindsPerRow, position % kindsPerRow);
        ++position;
    }
    return box;
}

void CloseDialog::choose(ClosingKind kind) {
    kinds_->button(static_cast<int>(kind))->setChecked(true);
}

void CloseDialog::setReason(const QString& reason) {
    reason_->setPlainText(reason);
}

void CloseDialog::addCheck(Proof proof, bool present) {
    auto* line = new QHBoxLayout;
    theme_.pad(line, 0, 0, 2);
    const QString words = present ? presentText(proof) : missingText(proof);
    line->addWidget(new IconView(theme_, present ? IconName::CheckCircle : IconName::Warning,
                                 present ? ColorRole::Good : ColorRole::Danger, 16, checks_));
    auto* label = new PlainLabel(theme_, words, TextRole::Body, present ? ColorRole::Text : ColorRole::Danger, checks_);
    label->setWordWrap(true);
    line->addWidget(label, 1);
    static_cast<QVBoxLayout*>(checks_->layout())->addLayout(line);
    checklist_ << words;
}

void CloseDialog::showChecklist() {
    const CloseCase chosen = act();
    hint_->setText(closingHint(chosen.kind));
    CaseFacts facts = facts_;
    facts.closing = chosen.kind;
    facts.text = !chosen.reason.isEmpty();
    const std::vector<Proof> missing = missingProofs(case_.state, CaseAct::Close, facts);
    checklist_.clear();
    while (QLayoutItem* item = checks_->layout()->takeAt(0)) {
        while (QLayoutItem* part = item->layout() ? item->layout()->takeAt(0) : nullptr) {
            delete part->widget();
            delete part;
        }
        delete item;
    }
    for (const Proof proof : proofsFor(chosen.kind)) {
        addCheck(proof, std::find(missing.begin(), missing.end(), proof) == missing.end());
    }
    submit_->setEnabled(missing.empty());
}

CloseCase CloseDialog::act() const {
    return {case_.id, static_cast<ClosingKind>(std::max(0, kinds_->checkedId())), reason_->toPlainText().trimmed(),
            case_.version};
}

}  // namespace zhiban
