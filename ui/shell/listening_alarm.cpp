// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/listening_alarm.h"

#include <QPointer>

#include "ui/kit/safe_text_view.h"

namespace zhiban {

namespace {

const QString noticeKey = QStringLiteral("shell.silence-alarm");

void takeBack(Notices& notices) {
    for (const Notices::Entry& entry : notices.entries()) {
        if (entry.notice.key == noticeKey) {
            notices.dismiss(entry.id);
            return;
        }
    }
}

}  // namespace

ListeningAlarm::ListeningAlarm(Notices& notices, QObject* parent) : QObject(parent), notices_(notices) {}

void ListeningAlarm::look(const ListeningSummary& listening) {
    QSet<QString> silent;
    QStringList names;
    for (const ListeningSummary::Unheard& one : listening.unheard) {
        if (one.listening.alarm) {
            silent << one.key;
            names << cleanName(one.name);
        }
    }
    const bool anotherOne = !(silent - told_).isEmpty();
    told_ = silent;
    if (silent.isEmpty()) {
        takeBack(notices_);
        return;
    }
    if (!anotherOne) {
        return;
    }
    constexpr qsizetype named = 5;
    const QString list = names.mid(0, named).join(tr(", ")) + (names.size() > named ? tr(" …") : QString());
    const QString first = listening.unheard.front().key;  // alarms stand first
    notices_.post({.severity = NoticeSeverity::Warning,
                   .text = tr("%n source(s) not heard: %1. What is written there raises no alert now.", nullptr,
                              static_cast<int>(names.size()))
                               .arg(list),
                   .actions = {{tr("Show"),
                                [alarm = QPointer<ListeningAlarm>(this), first] {
                                    if (alarm) {
                                        Q_EMIT alarm->sourceWanted(first);
                                    }
                                }}},
                   .key = noticeKey});
}

}  // namespace zhiban
