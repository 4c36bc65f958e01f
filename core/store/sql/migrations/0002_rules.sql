-- SPDX-License-Identifier: GPL-3.0-or-later
-- Rules with conditions and versions that say who and when, word lists, muted hits, hits of a re-run, and the office's
-- own accounts that a case answers for. The projections are filled again from the ledger.

DROP TABLE rule;
-- quiet_from, quiet_to: minutes of the day in the office's zone.
CREATE TABLE rule (
    id TEXT NOT NULL,
    version INTEGER NOT NULL,
    name TEXT NOT NULL,
    level INTEGER NOT NULL,
    condition TEXT NOT NULL,
    any_of TEXT NOT NULL,
    all_of TEXT NOT NULL,
    none_of TEXT NOT NULL,
    layers INTEGER NOT NULL,
    active INTEGER NOT NULL,
    tier_hours INTEGER,
    life_safety INTEGER NOT NULL,
    sound TEXT NOT NULL,
    quiet_from INTEGER,
    quiet_to INTEGER,
    expires_at BIGINT,
    muted_until BIGINT,
    note TEXT NOT NULL,
    saved_at BIGINT NOT NULL,
    saved_by TEXT NOT NULL,
    PRIMARY KEY (id, version)
) WITHOUT ROWID;

CREATE TABLE word_list (
    id TEXT NOT NULL,
    version INTEGER NOT NULL,
    name TEXT NOT NULL,
    purpose TEXT NOT NULL,
    words TEXT NOT NULL,
    sources TEXT NOT NULL,
    note TEXT NOT NULL,
    active INTEGER NOT NULL,
    saved_at BIGINT NOT NULL,
    saved_by TEXT NOT NULL,
    PRIMARY KEY (id, version)
) WITHOUT ROWID;

-- A muted hit is kept, and raises no alert: post.level is the gravest of those that are not muted.
ALTER TABLE hit ADD COLUMN muted INTEGER NOT NULL DEFAULT 0;

-- The office's own accounts that the rules name and the case's posts mention.
CREATE TABLE case_mention (
    case_id TEXT NOT NULL REFERENCES case_file (id),
    position INTEGER NOT NULL,
    account TEXT NOT NULL,
    PRIMARY KEY (case_id, position),
    UNIQUE (case_id, account)
) WITHOUT ROWID;
-- Which of the office's accounts answered; empty when the answer was given otherwise.
ALTER TABLE told_source ADD COLUMN account TEXT NOT NULL DEFAULT '';

-- A post stays as it came. Its level alone may rise, when the rules are run again and find more.
DROP TRIGGER post_keeps;
CREATE TRIGGER post_keeps
BEFORE UPDATE OF id, identity, revision, source_id, external_id, url, title, body, author, published_at, fetched_at,
                 shown_at, place, likes, doubts, row_hash ON post
BEGIN SELECT RAISE(ABORT, 'zhiban:post.immutable'); END;
CREATE TRIGGER post_level_rises BEFORE UPDATE OF level ON post
WHEN OLD.level IS NOT NULL AND (NEW.level IS NULL OR NEW.level < OLD.level)
BEGIN SELECT RAISE(ABORT, 'zhiban:post.immutable'); END;
