// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sources/source_editor.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QSplitter>
#include <QVBoxLayout>

#include "core/operations/sources/save_source.h"
#include "core/operations/store_threads.h"
#include "ui/kit/confirm.h"
#include "ui/kit/dialog_buttons.h"
#include "ui/kit/help_topic.h"
#include "ui/kit/notices.h"
#include "ui/kit/panels.h"
#include "ui/messages/error_sentence.h"
#include "ui/sources/source_form.h"
#include "ui/sources/trial_pane.h"

namespace zhiban {

SourceEditor::SourceEditor(const PageContext& context, const Subscription& source, QWidget* parent)
    : QDialog(parent), context_(context), seen_(source) {
    const Theme& theme = context.theme;
    setWindowTitle(source.key.isEmpty() ? tr("New source") : tr("Change a source"));
    setAttribute(Qt::WA_DeleteOnClose);
    setHelpTopic(this, QStringLiteral("sources#form"));
    auto* layout = new QVBoxLayout(this);
    theme.pad(layout, 4, 4, 3);
    auto* splitter = new QSplitter(Qt::Horizontal, this);
    splitter->setChildrenCollapsible(false);
    form_ = new SourceForm(theme, static_cast<bool>(context.keepSecrets), this);
    auto* scroll = new QScrollArea(splitter);
    scroll->setWidget(form_);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    splitter->addWidget(scroll);
    auto* side = new QWidget(splitter);
    auto* sideLayout = new QVBoxLayout(side);
    theme.pad(sideLayout, 3, 3, 2);
    trial_ = new TrialPane(theme, context.clock, side);
    sideLayout->addWidget(trial_);
    splitter->addWidget(side);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    layout->addWidget(splitter, 1);
    problem_ = new PlainLabel(theme, TextRole::Body, ColorRole::Danger, this);
    problem_->setWordWrap(true);
    problem_->hide();
    layout->addWidget(problem_);
    test_ = makeIconTextButton(theme, IconName::Eye, tr("&Test"), ButtonKind::Normal, this);
    test_->setAutoDefault(false);
    test_->setToolTip(tr("Asks the source once and stores nothing (Ctrl+T)"));
    auto* line = new QHBoxLayout;
    line->addWidget(test_);
    save_ = addDialogButtons(theme, this, tr("Save"), line);
    layout->addLayout(line);
    // The dialog stays until the store has taken it.
    disconnect(save_, &QPushButton::clicked, this, &QDialog::accept);
    connect(save_, &QPushButton::clicked, this, &SourceEditor::save);
    connect(test_, &QPushButton::clicked, this, &SourceEditor::test);
    connect(new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_T), this), &QShortcut::activated, this, &SourceEditor::test);
    connect(trial_, &TrialPane::finished, this, [this] { test_->setEnabled(true); });
    form_->show(source);
    shown_ = form_->applied(source);
    splitter->setSizes({theme.scaled(820), theme.scaled(420)});
    resize(theme.scaled(1280), theme.scaled(780));
    (source.key.isEmpty() ? static_cast<QWidget*>(form_->kindBox()) : form_->nameField())->setFocus();
}

QString SourceEditor::problem() const {
    return problem_->text();
}

void SourceEditor::say(const Error& error) {
    problem_->setText(sentenceFor(error));
    problem_->show();
}

void SourceEditor::test() {
    problem_->hide();
    Subscription source = form_->applied(seen_);
    if (source.name.isEmpty()) {
        source.name = tr("Test");  // a name is not needed to look
    }
    const Result<Subscription> checked = checkedSubscription(source, collectors());
    if (!checked) {
        say(checked.error());
        return;
    }
    Secrets secrets = context_.secretsOf && !seen_.key.isEmpty() ? context_.secretsOf(seen_.key) : Secrets();
    secrets.insert(form_->typedSecrets());
    test_->setEnabled(false);
    trial_->start(*checked, secrets);
}

// Before it is saved: it may be asked the moment it is.
Result<Done> SourceEditor::keepSecrets(const Subscription& source) {
    const Secrets typed = form_->typedSecrets();
    const bool can = context_.keepSecrets && !typed.isEmpty() && !source.key.isEmpty();
    return can ? context_.keepSecrets(source.key, typed) : Result<Done>(Done{});
}

// Only saving gave it its key; what may have been asked without its words is asked again.
void SourceEditor::keepSecretsOfNew(const Subscription& saved) {
    if (!seen_.key.isEmpty() || form_->typedSecrets().isEmpty()) {
        return;
    }
    if (const Result<Done> kept = keepSecrets(saved); !kept) {
        context_.notices.postError(tr("The source is saved, but its password or token could not be kept."),
                                   kept.error());
        return;
    }
    context_.store.write(AskNow{{saved.key}});
}

void SourceEditor::save() {
    if (saving_) {
        return;
    }
    const Result<Subscription> checked = checkedSubscription(form_->applied(seen_), collectors());
    if (!checked) {
        say(checked.error());
        return;
    }
    if (const Result<Done> kept = keepSecrets(seen_); !kept) {
        say(kept.error());
        return;
    }
    problem_->hide();
    saving_ = true;
    save_->setEnabled(false);
    SaveSource act{*checked};
    if (!seen_.key.isEmpty()) {
        act.seen = seen_;
    }
    context_.store.write(act).then(this, [this](const Result<Subscription>& answer) {
        saving_ = false;
        save_->setEnabled(true);
        if (!answer) {
            say(answer.error());
            return;
        }
        keepSecretsOfNew(*answer);
        Q_EMIT saved(*answer);
        accept();
    });
}

void SourceEditor::reject() {
    const bool touched = form_->applied(seen_) != shown_ || !form_->typedSecrets().isEmpty();
    if (!touched ||
        confirm(context_.theme,
                {tr("Leave without saving?"), tr("What you typed about this source is lost."), tr("Leave")}, this)) {
        QDialog::reject();
    }
}

}  // namespace zhiban
