// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/collect/page_trail.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "core/intake/collect/position.h"

namespace zhiban {
namespace {

constexpr qsizetype kMostMarks = 100;

QStringList textsOf(const QJsonValue& value) {
    QStringList texts;
    for (const QJsonValue& text : value.toArray()) {
        texts << text.toString();
    }
    return texts;
}

}  // namespace

QStringList PageTrail::marksOf(const QStringList& ids) {
    QStringList marks;
    for (const QString& id : ids.first(std::min(ids.size(), kMostMarks))) {
        marks << Position::markOf({id});
    }
    return marks;
}

PageTrail PageTrail::read(const QString& position) {
    const QJsonObject trail = QJsonDocument::fromJson(position.toUtf8()).object();
    PageTrail read;
    read.known = textsOf(trail[QLatin1String("known")]);
    read.head = textsOf(trail[QLatin1String("head")]);
    read.next = trail[QLatin1String("next")].toString();
    const QJsonObject robots = trail[QLatin1String("robots")].toObject();
    if (!robots.isEmpty()) {
        read.robots = RobotsWord{fromMilliseconds(robots[QLatin1String("asked")].toInteger()),
                                 robots[QLatin1String("of")].toString(), robots[QLatin1String("allows")].toBool(),
                                 std::chrono::seconds(robots[QLatin1String("delay")].toInteger())};
    }
    return read;
}

QString PageTrail::written() const {
    QJsonObject trail;
    if (!known.isEmpty()) {
        trail[QLatin1String("known")] = QJsonArray::fromStringList(known);
    }
    if (!next.isEmpty()) {
        trail[QLatin1String("head")] = QJsonArray::fromStringList(head);
        trail[QLatin1String("next")] = next;
    }
    if (robots) {
        trail[QLatin1String("robots")] = QJsonObject{{QStringLiteral("asked"), toMilliseconds(robots->askedAt)},
                                                     {QStringLiteral("of"), robots->of},
                                                     {QStringLiteral("allows"), robots->allows},
                                                     {QStringLiteral("delay"), qint64{robots->delay.count()}}};
    }
    return trail.isEmpty() ? QString() : QString::fromUtf8(QJsonDocument(trail).toJson(QJsonDocument::Compact));
}

}  // namespace zhiban
