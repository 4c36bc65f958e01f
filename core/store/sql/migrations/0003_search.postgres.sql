-- SPDX-License-Identifier: GPL-3.0-or-later
-- As the source says; empty = it says none. In row_hash only when it is not empty, so that older rows keep theirs.
ALTER TABLE post ADD COLUMN category TEXT NOT NULL DEFAULT '';

-- The index of words: see core/store/sql/search. Made from the posts alone, and made anew where it is missing. -----

-- Exactly one row. Posts with an id up to indexed_up_to are in the segments; later ones are read as they lie. folding:
-- how text was made alike; a program that folds otherwise does not use the segments.
CREATE TABLE search_state (
    one INTEGER PRIMARY KEY CHECK (one = 1),
    indexed_up_to BIGINT NOT NULL,
    next_segment BIGINT NOT NULL,
    folding TEXT NOT NULL
);
INSERT INTO search_state (one, indexed_up_to, next_segment, folding) VALUES (1, 0, 1, '');

-- What a search looks through: posts by (shown_at, id), from oldest to newest. Written once, later merged into a
-- larger one. state: 0 being written, 1 in use, 2 to be cleared away. touched_at: when its writer last wrote to it.
CREATE TABLE search_segment (
    id BIGINT PRIMARY KEY,
    posts BIGINT NOT NULL,
    oldest BIGINT NOT NULL,
    newest BIGINT NOT NULL,
    state INTEGER NOT NULL,
    touched_at BIGINT NOT NULL
);
-- Both keyed by segment * 2^32 + the first pair of characters, or the first place, in the block. A block stays in
-- its row: it is dense already, and cut to fit.
CREATE TABLE search_pairs (
    key BIGINT PRIMARY KEY,
    block BYTEA NOT NULL
) WITH (toast_tuple_target = 8160);
ALTER TABLE search_pairs ALTER COLUMN block SET STORAGE EXTERNAL;
CREATE TABLE search_places (
    key BIGINT PRIMARY KEY,
    block BYTEA NOT NULL
) WITH (toast_tuple_target = 8160);
ALTER TABLE search_places ALTER COLUMN block SET STORAGE EXTERNAL;

CREATE TRIGGER post_category_keeps BEFORE UPDATE OF category ON post
    FOR EACH ROW EXECUTE FUNCTION refuse('post.immutable');
