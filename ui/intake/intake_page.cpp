// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/intake_page.h"

#include <QHBoxLayout>
#include <QJsonDocument>
#include <QJsonObject>
#include <QScrollArea>

#include "ui/intake/hand_form.h"
#include "ui/intake/recent_hand_posts.h"
#include "ui/kit/help_topic.h"
#include "ui/kit/notices.h"
#include "ui/kit/panels.h"
#include "ui/kit/shortcut_registry.h"

namespace zhiban {
namespace {

constexpr int kVersion = 1;

}  // namespace

IntakePage::IntakePage(const PageContext& context, const QString& draftFolder, QWidget* parent)
    : QWidget(parent), context_(context) {
    const Theme& theme = context.theme;
    form_ = new HandForm(context, draftFolder);
    recent_ = new RecentHandPosts(context);
    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(form_);
    auto* layout = new QHBoxLayout(this);
    theme.pad(layout, 0, 0, 0);
    setHelpTopic(this, QStringLiteral("files#writing"));
    layout->addWidget(scroll, 3);
    layout->addWidget(makeSeparator(theme, Qt::Vertical, this));
    layout->addWidget(recent_, 2);

    Command submit;
    submit.id = QStringLiteral("intake.submit");
    submit.category = tr("Write down");
    submit.text = tr("Store it and show it on the desk");
    submit.keys = {QKeySequence(QStringLiteral("Ctrl+Return"), QKeySequence::PortableText),
                   QKeySequence(QStringLiteral("Ctrl+Enter"), QKeySequence::PortableText)};
    submit.context = QStringLiteral("intake");
    submit.icon = IconName::Check;
    context.shortcuts.add(submit, this, [this] { form_->submit(); });

    connect(form_, &HandForm::stored, this, [this](PostId post, bool alert) {
        context_.notices.post({.severity = NoticeSeverity::Good,
                               .text = alert ? tr("Stored. A rule matched: it is an alert.") : tr("Stored."),
                               .lifetime = Notices::undoTime,
                               .key = QStringLiteral("intake.stored")});
        context_.navigate(QStringLiteral("desk"), {QStringLiteral("post"), QString::number(post.value)});
    });
    connect(form_, &HandForm::draftRestored, this, [this] {
        context_.notices.post({.severity = NoticeSeverity::Info,
                               .text = tr("What you had begun to write down is back."),
                               .lifetime = Notices::undoTime,
                               .key = QStringLiteral("intake.draft")});
    });
}

void IntakePage::activate(const Subject& subject) {
    if (subject.kind == u"new") {
        form_->begin();
    }
}

// The channel last used is most likely the next one too.
QByteArray IntakePage::saveState() const {
    return QJsonDocument(
               QJsonObject{{QStringLiteral("version"), kVersion}, {QStringLiteral("channel"), keyOf(form_->channel())}})
        .toJson(QJsonDocument::Compact);
}

bool IntakePage::restoreState(const QByteArray& state) {
    const QJsonObject object = QJsonDocument::fromJson(state).object();
    const auto channel = handChannelFromKey(object[QStringLiteral("channel")].toString());
    if (object[QStringLiteral("version")].toInt() != kVersion || !channel) {
        return state.isEmpty();
    }
    form_->setChannel(*channel);
    return true;
}

std::vector<QWidget*> IntakePage::panes() {
    return {form_->firstField(), recent_};
}

}  // namespace zhiban
