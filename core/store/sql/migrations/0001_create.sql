-- SPDX-License-Identifier: GPL-3.0-or-later
-- Times are UTC milliseconds, truth values 0 and 1, ids of people's things UUIDs as text.

CREATE TABLE meta (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
);

-- Facts -----------------------------------------------------------------------------------------------------------

CREATE TABLE source (
    id INTEGER PRIMARY KEY,
    key TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    connector TEXT NOT NULL,
    address TEXT NOT NULL,
    added_at BIGINT NOT NULL,
    last_post_at BIGINT,
    posts BIGINT NOT NULL DEFAULT 0
);

CREATE TABLE fetch_state (
    source_id INTEGER PRIMARY KEY REFERENCES source (id),
    etag BLOB NOT NULL,
    last_modified BLOB NOT NULL,
    body_hash BLOB NOT NULL,
    last_success BIGINT,
    last_failure BIGINT,
    failure TEXT NOT NULL
);

-- identity: 16 bytes of hash over source key and external id; row_hash: 32 bytes over everything given, because
-- SQLite's own check does not see a flipped bit inside a text. level: gravest hit.
CREATE TABLE post (
    id INTEGER PRIMARY KEY,
    identity BLOB NOT NULL,
    revision INTEGER NOT NULL,
    source_id INTEGER NOT NULL REFERENCES source (id),
    external_id TEXT NOT NULL,
    url TEXT NOT NULL,
    title TEXT NOT NULL,
    body TEXT NOT NULL,
    author TEXT NOT NULL,
    published_at BIGINT,
    fetched_at BIGINT NOT NULL,
    shown_at BIGINT NOT NULL,
    place TEXT NOT NULL,
    likes INTEGER NOT NULL,
    doubts INTEGER NOT NULL,
    level INTEGER,
    row_hash BLOB NOT NULL,
    UNIQUE (identity, revision)
);
-- Source and level ride along so that a rare source is found, and a day counted, without touching the rows.
CREATE INDEX post_shown ON post (shown_at, id, source_id, level);
CREATE INDEX post_alert ON post (shown_at, id, level) WHERE level IS NOT NULL;

CREATE TABLE hit (
    post_id INTEGER NOT NULL REFERENCES post (id),
    position INTEGER NOT NULL,
    rule_id TEXT NOT NULL,
    rule_version INTEGER NOT NULL,
    rule_name TEXT NOT NULL,
    level INTEGER NOT NULL,
    layers INTEGER NOT NULL,
    spans TEXT NOT NULL,
    PRIMARY KEY (post_id, position)
) WITHOUT ROWID;
CREATE INDEX hit_rule ON hit (rule_id, post_id);

CREATE TABLE quarantine (
    id INTEGER PRIMARY KEY,
    source_key TEXT NOT NULL,
    connector TEXT NOT NULL,
    origin TEXT NOT NULL,
    subject TEXT NOT NULL,
    what TEXT NOT NULL,
    raw BLOB NOT NULL,
    raw_size BIGINT NOT NULL,
    at BIGINT NOT NULL
);

CREATE TABLE attachment (
    sha256 BLOB PRIMARY KEY,
    media_type TEXT NOT NULL,
    size BIGINT NOT NULL
) WITHOUT ROWID;
CREATE TABLE attachment_chunk (
    sha256 BLOB NOT NULL REFERENCES attachment (sha256),
    position INTEGER NOT NULL,
    bytes BLOB NOT NULL,
    PRIMARY KEY (sha256, position)
);

-- The record of acts ----------------------------------------------------------------------------------------------

CREATE TABLE ledger (
    sequence INTEGER PRIMARY KEY,
    at BIGINT NOT NULL,
    actor TEXT NOT NULL,
    device TEXT NOT NULL,
    verb TEXT NOT NULL,
    subject_kind TEXT NOT NULL,
    subject_id TEXT NOT NULL,
    payload TEXT NOT NULL,
    previous BLOB NOT NULL,
    hash BLOB NOT NULL
);
CREATE INDEX ledger_at ON ledger (at, sequence);
CREATE INDEX ledger_subject ON ledger (subject_kind, subject_id, sequence);

-- Exactly one row: where the chain ends. A chain that was cut does not reach it.
CREATE TABLE ledger_head (
    one INTEGER PRIMARY KEY CHECK (one = 1),
    sequence BIGINT NOT NULL,
    hash BLOB NOT NULL
);
INSERT INTO ledger_head (one, sequence, hash) VALUES (1, 0, zeroblob(32));

-- tx is used by PostgreSQL only: see ChangeCursor.
CREATE TABLE change (
    sequence INTEGER PRIMARY KEY,
    tx BIGINT NOT NULL DEFAULT 0,
    kind TEXT NOT NULL,
    id TEXT NOT NULL,
    at BIGINT NOT NULL
);

-- Projections of the ledger: written by core/store/sql/projections alone ------------------------------------------

CREATE TABLE rule (
    id TEXT NOT NULL,
    version INTEGER NOT NULL,
    name TEXT NOT NULL,
    level INTEGER NOT NULL,
    any_of TEXT NOT NULL,
    all_of TEXT NOT NULL,
    none_of TEXT NOT NULL,
    layers INTEGER NOT NULL,
    active INTEGER NOT NULL,
    PRIMARY KEY (id, version)
) WITHOUT ROWID;

CREATE TABLE department (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    duty_phone TEXT NOT NULL,
    categories TEXT NOT NULL,
    position INTEGER NOT NULL,
    active INTEGER NOT NULL
) WITHOUT ROWID;

CREATE TABLE triage (
    post_id INTEGER PRIMARY KEY REFERENCES post (id),
    state INTEGER NOT NULL CHECK (state IN (1, 2)),
    case_id TEXT NOT NULL,
    reason TEXT NOT NULL,
    sequence BIGINT NOT NULL
);

-- rank and sort_key carry the order of lists: open ones by what is due next, then closed ones newest first.
CREATE TABLE case_file (
    id TEXT PRIMARY KEY,
    number TEXT NOT NULL UNIQUE,
    number_year INTEGER NOT NULL,
    number_serial INTEGER NOT NULL,
    title TEXT NOT NULL,
    category TEXT NOT NULL,
    place TEXT NOT NULL,
    state TEXT NOT NULL,
    level INTEGER NOT NULL,
    detected_at BIGINT NOT NULL,
    opened_at BIGINT NOT NULL,
    opened_by TEXT NOT NULL,
    response_due BIGINT NOT NULL,
    resolution_due BIGINT NOT NULL,
    responded_at BIGINT,
    closed_at BIGINT,
    closing TEXT NOT NULL DEFAULT '',
    closing_reason TEXT NOT NULL DEFAULT '',
    holder TEXT NOT NULL,
    version BIGINT NOT NULL,
    rank INTEGER NOT NULL,
    sort_key BIGINT NOT NULL
) WITHOUT ROWID;
CREATE INDEX case_order ON case_file (rank, sort_key, id);
CREATE INDEX case_number_serial ON case_file (number_year, number_serial);
CREATE INDEX case_opened ON case_file (opened_at);

CREATE TABLE case_post (
    case_id TEXT NOT NULL REFERENCES case_file (id),
    position INTEGER NOT NULL,
    post_id INTEGER NOT NULL REFERENCES post (id),
    PRIMARY KEY (case_id, position),
    UNIQUE (case_id, post_id)
) WITHOUT ROWID;
CREATE INDEX case_post_post ON case_post (post_id);

CREATE TABLE dispatch (
    id TEXT PRIMARY KEY,
    sequence BIGINT NOT NULL,
    case_id TEXT NOT NULL REFERENCES case_file (id),
    department_id TEXT NOT NULL REFERENCES department (id),
    department_name TEXT NOT NULL,
    request TEXT NOT NULL,
    is_lead INTEGER NOT NULL,
    state TEXT NOT NULL,
    sent_at BIGINT NOT NULL,
    receipt_due BIGINT NOT NULL,
    resolution_due BIGINT NOT NULL,
    received_at BIGINT,
    done_at BIGINT
) WITHOUT ROWID;
CREATE INDEX dispatch_case ON dispatch (case_id, sequence);
CREATE INDEX dispatch_department ON dispatch (department_id, case_id);
CREATE INDEX dispatch_sent ON dispatch (sent_at);

CREATE TABLE evidence (
    id TEXT PRIMARY KEY,
    sequence BIGINT NOT NULL,
    case_id TEXT NOT NULL REFERENCES case_file (id),
    sha256 BLOB NOT NULL REFERENCES attachment (sha256),
    file_name TEXT NOT NULL,
    media_type TEXT NOT NULL,
    size BIGINT NOT NULL,
    role TEXT NOT NULL,
    note TEXT NOT NULL,
    added_at BIGINT NOT NULL,
    added_by TEXT NOT NULL
) WITHOUT ROWID;
CREATE INDEX evidence_case ON evidence (case_id, sequence);

CREATE TABLE told_source (
    sequence INTEGER PRIMARY KEY,
    case_id TEXT NOT NULL REFERENCES case_file (id),
    channel TEXT NOT NULL,
    text TEXT NOT NULL,
    at BIGINT NOT NULL,
    by_whom TEXT NOT NULL
);
CREATE INDEX told_source_case ON told_source (case_id, sequence);

CREATE TABLE shift (
    id TEXT PRIMARY KEY,
    officer TEXT NOT NULL,
    name TEXT NOT NULL,
    started_at BIGINT NOT NULL,
    ended_at BIGINT,
    handover_note TEXT NOT NULL,
    receiver TEXT NOT NULL
) WITHOUT ROWID;
CREATE INDEX shift_started ON shift (started_at);
CREATE UNIQUE INDEX shift_one_current ON shift ((ended_at IS NULL)) WHERE ended_at IS NULL;

CREATE TABLE column_series (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    next_issue INTEGER NOT NULL
) WITHOUT ROWID;

CREATE TABLE publication (
    id TEXT PRIMARY KEY,
    column_id TEXT NOT NULL REFERENCES column_series (id),
    issue INTEGER NOT NULL,
    title TEXT NOT NULL,
    text TEXT NOT NULL,
    published_at BIGINT NOT NULL,
    published_by TEXT NOT NULL,
    UNIQUE (column_id, issue)
) WITHOUT ROWID;
CREATE INDEX publication_at ON publication (published_at);
CREATE TABLE publication_case (
    publication_id TEXT NOT NULL REFERENCES publication (id),
    position INTEGER NOT NULL,
    case_id TEXT NOT NULL REFERENCES case_file (id),
    PRIMARY KEY (publication_id, position)
) WITHOUT ROWID;

-- What no caller may do, whatever its mistake. The word after "zhiban:" is the subject of the error. --------------

CREATE TRIGGER post_keeps BEFORE UPDATE ON post BEGIN SELECT RAISE(ABORT, 'zhiban:post.immutable'); END;
CREATE TRIGGER post_stays BEFORE DELETE ON post BEGIN SELECT RAISE(ABORT, 'zhiban:post.immutable'); END;
CREATE TRIGGER hit_keeps BEFORE UPDATE ON hit BEGIN SELECT RAISE(ABORT, 'zhiban:post.immutable'); END;
CREATE TRIGGER hit_stays BEFORE DELETE ON hit BEGIN SELECT RAISE(ABORT, 'zhiban:post.immutable'); END;
CREATE TRIGGER ledger_keeps BEFORE UPDATE ON ledger BEGIN SELECT RAISE(ABORT, 'zhiban:ledger.immutable'); END;
CREATE TRIGGER ledger_stays BEFORE DELETE ON ledger BEGIN SELECT RAISE(ABORT, 'zhiban:ledger.immutable'); END;
CREATE TRIGGER ledger_head_stays BEFORE DELETE ON ledger_head BEGIN
    SELECT RAISE(ABORT, 'zhiban:ledger.immutable');
END;

CREATE TRIGGER case_fixed_is_proven BEFORE UPDATE OF state ON case_file
WHEN NEW.state = 'closed' AND NEW.closing = 'fixed'
BEGIN
    SELECT RAISE(ABORT, 'zhiban:case.not-told')
    WHERE NOT EXISTS (SELECT 1 FROM told_source WHERE told_source.case_id = NEW.id);
    SELECT RAISE(ABORT, 'zhiban:case.no-proof')
    WHERE NOT EXISTS (SELECT 1 FROM evidence WHERE evidence.case_id = NEW.id);
END;
