-- SPDX-License-Identifier: GPL-3.0-or-later
-- Sources the desk asks by itself, how asking them goes, how much each brings by the hour, and what became of items
-- in quarantine.

ALTER TABLE fetch_state ADD COLUMN position TEXT NOT NULL DEFAULT '';

-- Projections of the ledger. value: the whole subscription as recorded.
CREATE TABLE subscription (
    source_key TEXT PRIMARY KEY,
    paused INTEGER NOT NULL,
    value TEXT NOT NULL
);

CREATE TABLE quarantine_settlement (
    quarantine_id BIGINT PRIMARY KEY,
    sequence BIGINT NOT NULL,
    fate TEXT NOT NULL
);

-- House-keeping of those who collect; no act of anybody. failure: an error as JSON, empty after a success.
CREATE TABLE collection (
    source_key TEXT PRIMARY KEY,
    due_at BIGINT,
    last_try BIGINT,
    last_success BIGINT,
    last_new BIGINT,
    failures INTEGER NOT NULL DEFAULT 0,
    failure TEXT NOT NULL DEFAULT '',
    collector TEXT NOT NULL DEFAULT '',
    leased_until BIGINT
);

-- Facts: posts shown within the hour. Hours count from 1970 UTC.
CREATE TABLE source_volume (
    source_id BIGINT NOT NULL REFERENCES source (id),
    hour BIGINT NOT NULL,
    posts BIGINT NOT NULL,
    PRIMARY KEY (source_id, hour)
);
INSERT INTO source_volume (source_id, hour, posts)
SELECT source_id, shown_at / 3600000, count(*) FROM post GROUP BY source_id, shown_at / 3600000;

-- A source that is asked every few minutes shows its broken items again and again.
CREATE INDEX quarantine_source ON quarantine (source_key, raw_size);
