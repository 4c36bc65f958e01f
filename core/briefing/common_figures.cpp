// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/briefing/common_figures.h"

#include "core/briefing/dispatch_score.h"

namespace zhiban::briefing {
namespace {
const QString posts_ = QStringLiteral("条");
const QString items_ = QStringLiteral("件");
}  // namespace

QString levelName(Level level) {
    switch (level) {
        case Level::Red:
            return QStringLiteral("红色");
        case Level::Orange:
            return QStringLiteral("橙色");
        case Level::Yellow:
            return QStringLiteral("黄色");
        case Level::Blue:
            return QStringLiteral("蓝色");
    }
    return {};
}

CommonFigures::CommonFigures(const BriefingFacts& facts, Writer& writer)
    : facts_(facts), writer_(writer), now_(facts.period, facts.posts), before_(facts.previous, facts.previousPosts) {}

Run CommonFigures::posts() {
    return writer_.count(QStringLiteral("posts.total"), QStringLiteral("本期帖文"), posts_, now_.bind({}));
}

Text CommonFigures::postsChange() {
    const Run now = posts();
    const Run before =
        writer_.count(QStringLiteral("posts.previous"), QStringLiteral("上期帖文"), posts_, before_.bind({}));
    return writer_.changeInWords(QStringLiteral("posts.change"), QStringLiteral("帖文环比"), now.text, before.text);
}

Run CommonFigures::alerts() {
    PostTally::Selection selection;
    selection.alertsOnly = true;
    return writer_.count(QStringLiteral("alerts.total"), QStringLiteral("本期预警"), posts_, now_.bind(selection));
}

Text CommonFigures::alertsChange() {
    PostTally::Selection selection;
    selection.alertsOnly = true;
    const Run now = alerts();
    const Run before =
        writer_.count(QStringLiteral("alerts.previous"), QStringLiteral("上期预警"), posts_, before_.bind(selection));
    return writer_.changeInWords(QStringLiteral("alerts.change"), QStringLiteral("预警环比"), now.text, before.text);
}

Run CommonFigures::alerts(Level level) {
    PostTally::Selection selection;
    selection.alertsOnly = true;
    selection.level = level;
    return writer_.count(QStringLiteral("alerts.") + levelKey(level), levelName(level) + QStringLiteral("预警"), posts_,
                         now_.bind(selection));
}

Run CommonFigures::alertShare() {
    return writer_.share(QStringLiteral("alerts.share"), QStringLiteral("预警占帖文比重"), alerts().text, posts().text);
}

Run CommonFigures::rule(const RuleCount& rule) {
    return writer_.count(QStringLiteral("rule.") + rule.rule.text, QStringLiteral("“%1”预警").arg(rule.name), posts_,
                         bindRule(rule.rule, facts_.period, rule.rows));
}

Run CommonFigures::rulePrevious(const RuleCount& rule) {
    return writer_.count(QStringLiteral("rule.%1.previous").arg(rule.rule.text),
                         QStringLiteral("上期“%1”预警").arg(rule.name), posts_,
                         bindRule(rule.rule, facts_.previous, rule.previous));
}

Run CommonFigures::opened() {
    return writer_.count(QStringLiteral("cases.opened"), QStringLiteral("新立案件"), items_,
                         bindCases(openedIn(facts_.period, facts_.cases)));
}

Text CommonFigures::openedChange() {
    const Run now = opened();
    const Run before = writer_.count(QStringLiteral("cases.opened.previous"), QStringLiteral("上期新立案件"), items_,
                                     bindCases(openedIn(facts_.previous, facts_.cases)));
    return writer_.changeInWords(QStringLiteral("cases.opened.change"), QStringLiteral("立案环比"), now.text,
                                 before.text);
}

Run CommonFigures::closed() {
    return writer_.count(QStringLiteral("cases.closed"), QStringLiteral("本期办结"), items_,
                         bindCases(closedIn(facts_.period, facts_.cases)));
}

Run CommonFigures::open() {
    return writer_.count(QStringLiteral("cases.open"), QStringLiteral("期末在办"), items_,
                         bindCases(openAt(facts_.period.ends, facts_.cases)));
}

Run CommonFigures::overdue() {
    return writer_.count(QStringLiteral("cases.overdue"), QStringLiteral("期末超时限"), items_,
                         bindCases(overdueAt(facts_.period.ends, facts_.cases)));
}

Run CommonFigures::dispatched() {
    return writer_.count(QStringLiteral("dispatches.sent"), QStringLiteral("派单"), QStringLiteral("件次"),
                         bindDispatches(facts_, {}, DispatchStep::Sent));
}

Run CommonFigures::received() {
    return writer_.count(QStringLiteral("dispatches.received"), QStringLiteral("签收"), QStringLiteral("件次"),
                         bindDispatches(facts_, {}, DispatchStep::Received));
}

Run CommonFigures::receivedInTimeShare() {
    const Run sent = writer_.count(QStringLiteral("dispatches.receipt_due"), QStringLiteral("应签收"),
                                   QStringLiteral("件次"), bindDispatches(facts_, {}, DispatchStep::ReceiptDue));
    const Run inTime = writer_.count(QStringLiteral("dispatches.received_in_time"), QStringLiteral("按时签收"),
                                     QStringLiteral("件次"), bindDispatches(facts_, {}, DispatchStep::ReceivedInTime));
    return writer_.share(QStringLiteral("dispatches.received_in_time.share"), QStringLiteral("按时签收率"), inTime.text,
                         sent.text);
}

Run CommonFigures::publications() {
    QStringList ids;
    for (const Publication& publication : facts_.publications) {
        ids << publication.id.text;
    }
    return writer_.count(QStringLiteral("publications.total"), QStringLiteral("跟踪报道"), QStringLiteral("篇"),
                         bindRows(RowKind::Publications, ids));
}

}  // namespace zhiban::briefing
