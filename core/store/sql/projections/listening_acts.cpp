// SPDX-License-Identifier: GPL-3.0-or-later
#include <QJsonDocument>

#include "core/domain/acts.h"
#include "core/store/sql/projections/act.h"

namespace zhiban::sql {
namespace {

Result<Done> saveSource(const Act& act) {
    const Result<Subscription> subscription = subscriptionFromJson(act.entry.payload);
    if (!subscription) {
        return fail(subscription.error());
    }
    act.touched(QStringLiteral("source"), subscription->key);
    const QByteArray value = QJsonDocument(act.entry.payload).toJson(QJsonDocument::Compact);
    return act.run(
        QStringLiteral("INSERT INTO subscription (source_key, paused, value) VALUES (:key, :paused, :value) "
                       "ON CONFLICT (source_key) DO UPDATE SET paused = excluded.paused, "
                       "value = excluded.value"),
        {{u":key", subscription->key}, {u":paused", subscription->paused}, {u":value", QString::fromUtf8(value)}});
}

Result<Done> retireSource(const Act& act) {
    const Result<qint64> removed = act.session.run(QStringLiteral("DELETE FROM subscription WHERE source_key = :key"),
                                                   {{u":key", act.entry.subjectId}});
    if (!removed) {
        return fail(removed.error());
    }
    if (*removed == 0) {
        return fail(ErrorKind::Conflict, QStringLiteral("source %1 is not listened to").arg(act.entry.subjectId),
                    QStringLiteral("source.unknown"), {act.entry.subjectId});
    }
    act.touched(QStringLiteral("source"), act.entry.subjectId);
    return Done{};
}

// The first word about an item stays: two officers may look at the same one.
Result<Done> settleQuarantine(const Act& act, const QuarantineSettledPayload& payload) {
    const Result<qint64> settled = act.session.run(
        QStringLiteral("INSERT INTO quarantine_settlement (quarantine_id, sequence, fate) "
                       "SELECT id, :sequence, :fate FROM quarantine WHERE id = :id ON CONFLICT DO NOTHING"),
        {{u":sequence", act.entry.sequence},
         {u":fate", payload.fate == QuarantineFate::Read ? QStringLiteral("read") : QStringLiteral("set_aside")},
         {u":id", act.entry.subjectId.toLongLong()}});
    if (!settled) {
        return fail(settled.error());
    }
    if (*settled == 0) {
        return fail(ErrorKind::Conflict, QStringLiteral("item %1 is settled already").arg(act.entry.subjectId),
                    QStringLiteral("quarantine.settled"), {act.entry.subjectId});
    }
    act.touched(QStringLiteral("quarantine"), act.entry.subjectId);
    return Done{};
}

}  // namespace

Result<Done> applyListeningAct(const Act& act) {
    if (act.entry.verb == verbs::SourceSaved) {
        return saveSource(act);
    }
    if (act.entry.verb == verbs::SourceRetired) {
        return retireSource(act);
    }
    if (act.entry.verb == verbs::QuarantineSettled) {
        return applyAs<QuarantineSettledPayload>(act, settleQuarantine);
    }
    return fail(ErrorKind::Invalid, QStringLiteral("no act is called %1").arg(act.entry.verb),
                QStringLiteral("ledger.unknown-verb"), {act.entry.verb});
}

}  // namespace zhiban::sql
