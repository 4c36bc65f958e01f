-- SPDX-License-Identifier: GPL-3.0-or-later
-- Where matters go: the tree of categories, the ordered rules, trained classifiers; and known claims with the posts
-- close to them. All but claim_match is a projection of the ledger.

CREATE TABLE category (
    id TEXT NOT NULL PRIMARY KEY,
    parent_id TEXT NOT NULL,
    name TEXT NOT NULL,
    department_id TEXT NOT NULL,
    service_code TEXT NOT NULL,
    restricted INTEGER NOT NULL,
    position INTEGER NOT NULL,
    active INTEGER NOT NULL
) WITHOUT ROWID;

-- rules: JSON as in the ledger.
CREATE TABLE routing_rules (
    version INTEGER NOT NULL PRIMARY KEY,
    rules TEXT NOT NULL,
    saved_at BIGINT NOT NULL,
    saved_by TEXT NOT NULL
);

-- report: JSON as in the ledger. sha256, examples: attachments; the classifier, and the labelled posts it was given from
-- outside, empty when there were none.
CREATE TABLE routing_model (
    version INTEGER NOT NULL PRIMARY KEY,
    sha256 BLOB NOT NULL,
    examples BLOB NOT NULL,
    trained_from TEXT NOT NULL,
    report TEXT NOT NULL,
    trained_at BIGINT NOT NULL,
    trained_by TEXT NOT NULL,
    in_force INTEGER NOT NULL
);

CREATE TABLE claim (
    id TEXT NOT NULL PRIMARY KEY,
    external_id TEXT NOT NULL,
    title TEXT NOT NULL,
    wording TEXT NOT NULL,
    verdict TEXT NOT NULL,
    clarification TEXT NOT NULL,
    source TEXT NOT NULL,
    url TEXT NOT NULL,
    dated BIGINT,
    active INTEGER NOT NULL,
    saved_at BIGINT NOT NULL,
    saved_by TEXT NOT NULL
) WITHOUT ROWID;

CREATE TABLE claim_judgement (
    claim_id TEXT NOT NULL,
    post_id INTEGER NOT NULL,
    same INTEGER NOT NULL,
    PRIMARY KEY (claim_id, post_id)
) WITHOUT ROWID;

-- At most one row.
CREATE TABLE claim_progress (
    only_row INTEGER NOT NULL PRIMARY KEY CHECK (only_row = 1),
    compared_up_to BIGINT NOT NULL
);

-- A fact: what comparing found. score in thousandths; shown_at is the post's, which never changes.
CREATE TABLE claim_match (
    claim_id TEXT NOT NULL,
    post_id INTEGER NOT NULL REFERENCES post (id),
    score INTEGER NOT NULL,
    shown_at BIGINT NOT NULL,
    PRIMARY KEY (claim_id, post_id)
) WITHOUT ROWID;
CREATE INDEX claim_match_by_post ON claim_match (post_id);
CREATE INDEX claim_match_by_time ON claim_match (shown_at);
