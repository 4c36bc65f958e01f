// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/composer.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>
#include <chrono>

#include "core/operations/pending_answer.h"
#include "ui/cases/composer_head.h"
#include "ui/cases/privacy_warning.h"
#include "ui/kit/composer_editor.h"
#include "ui/kit/panels.h"
#include "ui/kit/segmented_control.h"

namespace zhiban {

namespace {

// After the first change, not after the last: who types without a pause is kept too.
constexpr std::chrono::seconds draftDelay{1};

}  // namespace

Composer::Composer(const Theme& theme, std::shared_ptr<DraftKeeper> drafts, QWidget* parent)
    : QWidget(parent),
      theme_(theme),
      drafts_(std::move(drafts)),
      modes_(new SegmentedControl(theme, tr("What to write"), this)),
      card_(new Card(theme, this)),
      draftTimer_(new QTimer(this)) {
    auto* layout = new QVBoxLayout(this);
    theme_.pad(layout, 0, 0, 2);
    modes_->addSegment(tr("Internal note"), IconName::Lock);
    modes_->addSegment(tr("Public answer"), IconName::Megaphone);
    modes_->addSegment(tr("Action"), IconName::Play);
    connect(modes_, &SegmentedControl::currentChanged, this,
            [this](int index) { setMode(static_cast<ComposerMode>(index)); });
    auto* top = new QHBoxLayout;
    theme_.pad(top, 0, 0, 2);
    top->addWidget(modes_);
    top->addStretch();
    layout->addLayout(top);
    layout->addWidget(card_);

    head_ = new ComposerHead(theme_, card_);
    card_->body()->addWidget(head_);
    makeEditors();
    warning_ = new PrivacyWarning(theme_, editor(ComposerMode::PublicAnswer), card_);
    card_->body()->addWidget(warning_);
    card_->body()->addWidget(makeFoot());

    draftTimer_->setSingleShot(true);
    draftTimer_->setInterval(draftDelay);
    connect(draftTimer_, &QTimer::timeout, this, &Composer::keepDraft);
    connect(head_, &ComposerHead::channelChanged, this, [this] {
        if (!loading_ && hasUnsubmittedText()) {
            draftTimer_->start();
        }
    });
    dress();
}

Composer::~Composer() {
    keepDraft();
}

void Composer::makeEditors() {
    editors_ = new QStackedWidget(card_);
    for (int index = 0; index < composerModeCount; ++index) {
        const ModeLook look = lookOf(static_cast<ComposerMode>(index));
        auto* made = new ComposerEditor(theme_, look.label, editors_);
        made->setPlaceholderText(look.placeholder);
        editorOf_[static_cast<size_t>(index)] = made;
        editors_->addWidget(made);
        connect(made, &ComposerEditor::submitRequested, this, &Composer::submit);
        connect(made, &ComposerEditor::imagePasted, this, &Composer::imagePasted);
        connect(made, &ComposerEditor::filesPasted, this, &Composer::filesPasted);
        connect(made, &QPlainTextEdit::textChanged, this, [this] {
            updateSubmit();
            if (!loading_ && !draftTimer_->isActive()) {
                draftTimer_->start();
            }
            Q_EMIT textChanged();
        });
    }
    const auto fitHeight = [this] {
        editors_->setFixedHeight(QFontMetrics(theme_.font(TextRole::Body)).lineSpacing() * 3 + theme_.space(3));
    };
    fitHeight();
    connect(&theme_, &Theme::changed, this, fitHeight);
    card_->body()->addWidget(editors_);
}

QWidget* Composer::makeFoot() {
    auto* foot = new QWidget(card_);
    auto* layout = new QHBoxLayout(foot);
    theme_.pad(layout, 0, 0, 2);
    layout->addWidget(new PlainLabel(theme_, tr("Enter: new line · Ctrl+Enter: record"), TextRole::Small,
                                     ColorRole::TextMuted, foot));
    layout->addStretch();
    submit_ = makeButton(QString(), ButtonKind::Primary, foot);
    connect(submit_, &QPushButton::clicked, this, &Composer::submit);
    layout->addWidget(submit_);
    return foot;
}

ComposerEditor* Composer::editor(ComposerMode mode) const {
    return editorOf_[static_cast<size_t>(mode)];
}

void Composer::dress() {
    const ModeLook look = lookOf(mode_);
    head_->show(mode_);
    card_->setGround(look.ground);
    card_->setEdge(mode_ == ComposerMode::Action ? std::nullopt : std::optional(look.ink));
    submit_->setText(look.submit);
    submit_->setIcon(makeIcon(theme_, look.icon, ColorRole::AccentText));
    editors_->setCurrentWidget(editor(mode_));
    warning_->setWatching(mode_ == ComposerMode::PublicAnswer);
    updateSubmit();
}

void Composer::setMode(ComposerMode mode) {
    mode_ = mode;
    modes_->setCurrent(static_cast<int>(mode));
    dress();
}

void Composer::setModeEnabled(ComposerMode mode, bool enabled) {
    modes_->setSegmentEnabled(static_cast<int>(mode), enabled);
    if (!enabled && mode_ == mode) {
        setMode(ComposerMode::InternalNote);
    }
}

void Composer::setBusy(bool busy) {
    busy_ = busy;
    updateSubmit();
}

void Composer::focusEditor() {
    editor(mode_)->setFocus();
}

QString Composer::text() const {
    return editor(mode_)->toPlainText();
}

void Composer::setText(const QString& text) {
    editor(mode_)->setPlainText(text);
}

void Composer::setAccounts(const QStringList& accounts) {
    head_->setAccounts(accounts);
}

QString Composer::account() const {
    return head_->account();
}

QString Composer::channel() const {
    return head_->channel();
}

void Composer::updateSubmit() {
    submit_->setEnabled(!busy_ && !key_.isEmpty() && !text().trimmed().isEmpty());
}

void Composer::submit() {
    if (submit_->isEnabled()) {
        Q_EMIT submitted(mode_, text().trimmed());
    }
}

void Composer::clear(ComposerMode mode) {
    editor(mode)->clear();
    keepDraft();
}

bool Composer::hasUnsubmittedText() const {
    return !draft().isEmpty();
}

CaseDraft Composer::draft() const {
    return {editor(ComposerMode::InternalNote)->toPlainText(), editor(ComposerMode::PublicAnswer)->toPlainText(),
            channel(), editor(ComposerMode::Action)->toPlainText(), static_cast<int>(mode_)};
}

void Composer::keepDraft() {
    draftTimer_->stop();
    if (!key_.isEmpty()) {
        drafts_->save(key_, draft());
    }
}

void Composer::setCase(const QString& key) {
    if (key == key_) {
        return;
    }
    if (draftTimer_->isActive()) {
        keepDraft();
    }
    key_ = key;
    takeDraft({});
    PendingAnswer<CaseDraft>(drafts_->load(key)).then(this, [this, key](const CaseDraft& kept) {
        if (key != key_ || kept.isEmpty()) {
            return;
        }
        // Who began to type before the draft was read keeps what was typed.
        const CaseDraft typed = draft();
        takeDraft(typed.isEmpty() ? kept
                                  : CaseDraft{typed.note.isEmpty() ? kept.note : typed.note,
                                              typed.answer.isEmpty() ? kept.answer : typed.answer, kept.channel,
                                              typed.action.isEmpty() ? kept.action : typed.action, typed.mode});
        Q_EMIT draftRestored();
    });
}

void Composer::takeDraft(const CaseDraft& kept) {
    loading_ = true;
    editor(ComposerMode::InternalNote)->setPlainText(kept.note);
    editor(ComposerMode::PublicAnswer)->setPlainText(kept.answer);
    editor(ComposerMode::Action)->setPlainText(kept.action);
    head_->setChannel(kept.channel);
    setMode(kept.mode > 0 && kept.mode < composerModeCount ? static_cast<ComposerMode>(kept.mode)
                                                           : ComposerMode::InternalNote);
    loading_ = false;
    updateSubmit();
}

}  // namespace zhiban
