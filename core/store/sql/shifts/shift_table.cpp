// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sql/shifts/shift_table.h"

namespace zhiban::sql {
namespace {

const QString shiftColumns =
    QStringLiteral("SELECT id, officer, name, started_at, ended_at, handover_note, receiver FROM shift ");

Shift readShift(Row& row) {
    Shift shift;
    shift.id = row.id<ShiftId>();
    shift.officer = row.text();
    shift.name = row.text();
    shift.startedAt = row.time();
    shift.endedAt = row.optionalTime();
    shift.handoverNote = row.text();
    shift.receiver = row.text();
    return shift;
}

}  // namespace

Result<std::optional<Shift>> ShiftTable::current() const {
    return session_.first<Shift>(shiftColumns + QStringLiteral("WHERE ended_at IS NULL"), {}, readShift);
}

// Those that touch the period, the running one included.
Result<std::vector<Shift>> ShiftTable::between(TimePoint from, TimePoint to) const {
    return session_.all<Shift>(
        shiftColumns + QStringLiteral("WHERE started_at < :to AND (ended_at IS NULL OR ended_at >= :from) "
                                      "ORDER BY started_at, id"),
        {{u":to", to}, {u":from", from}}, readShift);
}

}  // namespace zhiban::sql
