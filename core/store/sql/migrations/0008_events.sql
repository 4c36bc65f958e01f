-- SPDX-License-Identifier: GPL-3.0-or-later
-- Many posts, one event: where the desk put each post, and what officers decided instead.

-- Facts: made from the posts, in the order they came. nearest_id: the member it was most like, 0 = founded the event.
-- score: thousandths. words, places: JSON lists.
CREATE TABLE event_join (
    post_id BIGINT PRIMARY KEY REFERENCES post (id),
    event_id BIGINT NOT NULL,
    nearest_id BIGINT NOT NULL,
    score INTEGER NOT NULL,
    words TEXT NOT NULL,
    places TEXT NOT NULL,
    minutes_apart BIGINT NOT NULL
);
CREATE INDEX event_join_event ON event_join (event_id, post_id);

-- Projections of the ledger: a post with a row here stands where an officer put it. sequence: of the last act on it.
CREATE TABLE event_ruling (
    post_id BIGINT PRIMARY KEY REFERENCES post (id),
    event_id BIGINT NOT NULL,
    sequence BIGINT NOT NULL
);
CREATE INDEX event_ruling_event ON event_ruling (event_id, post_id);
CREATE TABLE event_name (
    event_id BIGINT PRIMARY KEY,
    name TEXT NOT NULL
);
