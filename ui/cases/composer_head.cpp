// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/composer_head.h"

#include <QComboBox>
#include <QHBoxLayout>

#include "ui/kit/panels.h"

namespace zhiban {

ComposerHead::ComposerHead(const Theme& theme, QWidget* parent)
    : QWidget(parent),
      icon_(new IconView(theme, IconName::Lock, ColorRole::InternalNoteText, 16, this)),
      label_(new PlainLabel(theme, TextRole::Strong, ColorRole::InternalNoteText, this)),
      hint_(new PlainLabel(theme, TextRole::Small, ColorRole::InternalNoteText, this)),
      channel_(new QComboBox(this)) {
    auto* layout = new QHBoxLayout(this);
    theme.pad(layout, 0, 0, 2);
    channel_->setEditable(true);
    channel_->setAccessibleName(tr("How the citizen was told"));
    channel_->addItems(
        {tr("Reply in the thread"), tr("Phone call"), tr("Text message"), tr("Official account"), tr("In person")});
    channel_->setMinimumContentsLength(10);
    connect(channel_, &QComboBox::editTextChanged, this, &ComposerHead::channelChanged);
    layout->addWidget(icon_);
    layout->addWidget(label_);
    layout->addWidget(hint_);
    layout->addStretch();
    layout->addWidget(channel_);
}

void ComposerHead::show(ComposerMode mode) {
    const ModeLook look = lookOf(mode);
    icon_->setIcon(look.icon, look.ink);
    label_->setRole(TextRole::Strong, look.ink);
    label_->setText(look.label);
    hint_->setRole(TextRole::Small, look.ink);
    hint_->setText(look.hint);
    channel_->setVisible(mode == ComposerMode::PublicAnswer);
}

QString ComposerHead::channel() const {
    return channel_->currentText().trimmed();
}

void ComposerHead::setChannel(const QString& channel) {
    if (channel.isEmpty()) {
        channel_->setCurrentIndex(0);
    } else {
        channel_->setEditText(channel);
    }
}

void ComposerHead::setAccounts(const QStringList& accounts) {
    if (accounts == accounts_) {
        return;
    }
    const QString typed = channel_->currentText();
    for (qsizetype left = accounts_.size(); left > 0; --left) {
        channel_->removeItem(channel_->count() - 1);
    }
    accounts_ = accounts;
    for (const QString& account : accounts_) {
        channel_->addItem(QLatin1Char('@') + account);
    }
    channel_->setEditText(typed);
}

QString ComposerHead::account() const {
    const QString chosen = channel();
    return chosen.startsWith(u'@') && accounts_.contains(chosen.mid(1)) ? chosen.mid(1) : QString();
}

}  // namespace zhiban
