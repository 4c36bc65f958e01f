// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/acts.h"
#include "core/store/sql/projections/act.h"

namespace zhiban::sql {
namespace {

Result<Done> startShift(const Act& act, const ShiftStartedPayload& payload) {
    const Result<qint64> running =
        act.session.number(QStringLiteral("SELECT count(*) FROM shift WHERE ended_at IS NULL"));
    if (!running) {
        return fail(running.error());
    }
    if (*running > 0) {
        return fail(ErrorKind::Conflict, QStringLiteral("somebody is on shift already"),
                    QStringLiteral("shift.running"));
    }
    act.touched(QStringLiteral("shift"), act.entry.subjectId);
    return act.run(QStringLiteral("INSERT INTO shift (id, officer, name, started_at, handover_note, receiver) "
                                  "VALUES (:id, :officer, :name, :at, '', '')"),
                   {{u":id", act.entry.subjectId},
                    {u":officer", payload.officer},
                    {u":name", payload.name},
                    {u":at", act.entry.at}});
}

Result<Done> endShift(const Act& act, const ShiftEndedPayload& payload) {
    const Result<qint64> ended =
        act.session.run(QStringLiteral("UPDATE shift SET ended_at = :at, handover_note = :note, receiver = :receiver "
                                       "WHERE id = :id AND ended_at IS NULL"),
                        {{u":at", act.entry.at},
                         {u":note", payload.handoverNote},
                         {u":receiver", payload.receiver},
                         {u":id", act.entry.subjectId}});
    if (!ended) {
        return fail(ended.error());
    }
    if (*ended == 0) {
        return fail(ErrorKind::Conflict, QStringLiteral("that shift is not running"),
                    QStringLiteral("shift.not-running"));
    }
    act.touched(QStringLiteral("shift"), act.entry.subjectId);
    return Done{};
}

}  // namespace

Result<Done> applyShiftAct(const Act& act) {
    if (act.entry.verb == verbs::ShiftStarted) {
        return applyAs<ShiftStartedPayload>(act, startShift);
    }
    if (act.entry.verb == verbs::ShiftEnded) {
        return applyAs<ShiftEndedPayload>(act, endShift);
    }
    return fail(ErrorKind::Invalid, QStringLiteral("no act is called %1").arg(act.entry.verb),
                QStringLiteral("ledger.unknown-verb"), {act.entry.verb});
}

}  // namespace zhiban::sql
