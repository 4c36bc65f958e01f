// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/alert_notice.h"

#include "ui/desk/desk_words.h"
#include "ui/kit/chip.h"
#include "ui/kit/safe_text_view.h"

namespace zhiban {

namespace {

struct AlertNotice {
    Q_DECLARE_TR_FUNCTIONS(zhiban::AlertNotice)
};

}  // namespace

Notice alertNotice(const AlertSummary& summary, const PageContext& context) {
    const Post& post = summary.gravest.post;
    const QString what = cleanName(post.title.isEmpty() ? post.body.left(60) : post.title);
    const QString level = levelText(summary.gravest.level.value_or(Level::Blue));
    Notice notice;
    notice.severity = NoticeSeverity::Warning;
    notice.text = summary.count == 1
                      ? AlertNotice::tr("New alert, %1: %2").arg(level, what)
                      : AlertNotice::tr("%n new alert(s). Gravest, %1: %2", nullptr, summary.count).arg(level, what);
    notice.actions.push_back(
        {AlertNotice::tr("Show"), [navigate = context.navigate, id = QString::number(post.id.value)] {
             navigate(QStringLiteral("desk"), {QStringLiteral("post"), id});
         }});
    notice.lifetime = Milliseconds{AlertWatch::quietMilliseconds};
    notice.key = QStringLiteral("desk.alerts");
    return notice;
}

}  // namespace zhiban
