-- SPDX-License-Identifier: GPL-3.0-or-later
-- When a source could not be heard. Facts of those who collect: begun at the first failed look, ended by the next one
-- that succeeds. reason: failed | unasked. failure: an error as JSON, empty where nobody asked.
CREATE TABLE source_gap (
    source_key TEXT NOT NULL,
    began_at BIGINT NOT NULL,
    ended_at BIGINT,
    reason TEXT NOT NULL,
    failure TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (source_key, began_at)
);
CREATE INDEX source_gap_ended ON source_gap (ended_at);
