// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/state_view.h"

#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

#include "ui/kit/panels.h"
#include "ui/kit/plain_label.h"
#include "ui/messages/error_sentence.h"

namespace zhiban {

namespace {

PlainLabel* centredLabel(const Theme& theme, TextRole role, ColorRole color, QWidget* parent) {
    auto* label = new PlainLabel(theme, role, color, parent);
    label->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    label->setWordWrap(true);
    return label;
}

}  // namespace

StateView::StateView(const Theme& theme, QWidget* content, QWidget* parent)
    : QStackedWidget(parent),
      theme_(theme),
      content_(content),
      message_(new QWidget(this)),
      loading_(new QWidget(this)),
      icon_(new IconView(theme, IconName::Inbox, ColorRole::TextMuted, 40, message_)),
      title_(centredLabel(theme, TextRole::Heading, ColorRole::Text, message_)),
      text_(centredLabel(theme, TextRole::Body, ColorRole::TextMuted, message_)),
      loadingText_(centredLabel(theme, TextRole::Body, ColorRole::TextMuted, loading_)),
      button_(makeButton({}, ButtonKind::Normal, message_)),
      loadingDelay_(new QTimer(this)) {
    auto* column = new QVBoxLayout(message_);
    theme.pad(column, 6, 6, 2);
    column->addStretch(2);
    column->addWidget(icon_, 0, Qt::AlignHCenter);
    column->addWidget(title_);
    column->addWidget(text_);
    column->addSpacing(theme.space(1));
    column->addWidget(button_, 0, Qt::AlignHCenter);
    column->addStretch(3);

    auto* waiting = new QVBoxLayout(loading_);
    theme.pad(waiting, 6, 6, 2);
    waiting->addStretch(2);
    waiting->addWidget(loadingText_);
    waiting->addStretch(3);

    addWidget(content_);
    addWidget(message_);
    addWidget(loading_);
    loadingDelay_->setSingleShot(true);
    loadingDelay_->setInterval(300);
    connect(loadingDelay_, &QTimer::timeout, this, [this] { setCurrentWidget(loading_); });
    connect(button_, &QPushButton::clicked, this, [this] {
        if (action_) {
            action_();
        }
    });
}

void StateView::showContent() {
    loadingDelay_->stop();
    state_ = State::Content;
    setCurrentWidget(content_);
}

void StateView::showLoading(const QString& text) {
    state_ = State::Loading;
    loadingText_->setText(text.isEmpty() ? tr("Loading…") : text);
    loadingDelay_->start();
}

void StateView::showEmpty(const StateMessage& message) {
    state_ = State::Empty;
    showMessage(message, ColorRole::TextMuted);
}

void StateView::showError(const QString& doing, const Error& error, std::function<void()> retry) {
    state_ = State::Error;
    showMessage({.icon = IconName::Warning,
                 .title = doing,
                 .text = sentenceFor(error),
                 .actionText = retry ? tr("Try again") : QString(),
                 .action = std::move(retry)},
                ColorRole::Danger);
}

void StateView::showMessage(const StateMessage& message, ColorRole iconColor) {
    loadingDelay_->stop();
    icon_->setIcon(message.icon, iconColor);
    title_->setText(message.title);
    text_->setText(message.text);
    text_->setVisible(!message.text.isEmpty());
    button_->setText(message.actionText);
    button_->setVisible(!message.actionText.isEmpty());
    action_ = message.action;
    setCurrentWidget(message_);
}

}  // namespace zhiban
