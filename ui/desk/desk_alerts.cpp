// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/desk_alerts.h"

#include <QApplication>

#include "ui/desk/alert_notice.h"
#include "ui/kit/notices.h"

namespace zhiban {

DeskAlerts::DeskAlerts(const PageContext& context, const ChangeFollower& follower, QWidget& desk)
    : watch_(context.store, context.hearing) {
    connect(&follower, &ChangeFollower::postsArrived, &watch_, &AlertWatch::onPostsArrived);
    connect(&follower, &ChangeFollower::postsTouched, &watch_, &AlertWatch::onPostsTouched);
    connect(&watch_, &AlertWatch::announced, this, [&context, &desk](const AlertSummary& summary) {
        context.notices.post(alertNotice(summary, context));
        QApplication::alert(&desk);
    });
    connect(&watch_, &AlertWatch::rings, this, [&context](AlertSound sound) { context.ring(sound); });
    connect(&watch_, &AlertWatch::untouchedChanged, this,
            [&context](int count) { context.setBadge(QStringLiteral("desk"), count); });
}

}  // namespace zhiban
