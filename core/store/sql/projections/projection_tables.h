// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace zhiban::sql {

// Every table that a replay of the ledger fills, those that refer to others first.
inline const QStringList projectionTables = {
    QStringLiteral("claim_progress"),
    QStringLiteral("claim_judgement"),
    QStringLiteral("claim"),
    QStringLiteral("routing_model"),
    QStringLiteral("routing_rules"),
    QStringLiteral("category"),
    QStringLiteral("event_ruling"),
    QStringLiteral("event_name"),
    QStringLiteral("media_speech"),
    QStringLiteral("media_copy"),
    QStringLiteral("glossary_word"),
    QStringLiteral("publication_case"),
    QStringLiteral("publication"),
    QStringLiteral("column_series"),
    QStringLiteral("told_source"),
    QStringLiteral("evidence"),
    QStringLiteral("dispatch"),
    QStringLiteral("case_mention"),
    QStringLiteral("word_list"),
    QStringLiteral("case_post"),
    QStringLiteral("triage"),
    QStringLiteral("case_file"),
    QStringLiteral("shift"),
    QStringLiteral("department"),
    QStringLiteral("rule"),
    QStringLiteral("subscription"),
    QStringLiteral("quarantine_settlement"),
};

}  // namespace zhiban::sql
