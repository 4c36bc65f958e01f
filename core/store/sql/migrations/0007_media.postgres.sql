-- SPDX-License-Identifier: GPL-3.0-or-later
-- The files that come with posts, what an officer knows of a post he wrote down, and what the desk makes of recordings
-- and pictures: transcripts, copies with parts blacked out, a list of local words.

-- Facts. sha256 empty: the file is only named; nobody has its bytes.
CREATE TABLE post_media (
    post_id BIGINT NOT NULL REFERENCES post (id),
    position INTEGER NOT NULL,
    url TEXT NOT NULL,
    media_type TEXT NOT NULL,
    title TEXT NOT NULL,
    file_name TEXT NOT NULL,
    bytes BIGINT NOT NULL,
    sha256 BYTEA NOT NULL,
    cover INTEGER NOT NULL,
    transcript TEXT NOT NULL,
    PRIMARY KEY (post_id, position)
);
CREATE TRIGGER post_media_keeps BEFORE UPDATE OR DELETE ON post_media
    FOR EACH ROW EXECUTE FUNCTION refuse('post.immutable');
CREATE TRIGGER post_media_stays BEFORE TRUNCATE ON post_media
    FOR EACH STATEMENT EXECUTE FUNCTION refuse('post.immutable');

-- contact: private, never leaves the desk.
CREATE TABLE submission (
    post_id BIGINT PRIMARY KEY REFERENCES post (id),
    contact TEXT NOT NULL,
    happened_at BIGINT,
    taken_by TEXT NOT NULL
);
CREATE TRIGGER submission_keeps BEFORE UPDATE OR DELETE ON submission
    FOR EACH ROW EXECUTE FUNCTION refuse('post.immutable');
CREATE TRIGGER submission_stays BEFORE TRUNCATE ON submission
    FOR EACH STATEMENT EXECUTE FUNCTION refuse('post.immutable');

-- Projections.
CREATE TABLE media_speech (
    post_id BIGINT NOT NULL,
    position INTEGER NOT NULL,
    dialect TEXT NOT NULL,
    text TEXT NOT NULL,
    machine INTEGER NOT NULL,
    written_by TEXT NOT NULL,
    written_at BIGINT,
    confirmed_by TEXT NOT NULL,
    confirmed_at BIGINT,
    PRIMARY KEY (post_id, position),
    FOREIGN KEY (post_id, position) REFERENCES post_media (post_id, position)
);

CREATE TABLE media_copy (
    sequence BIGINT PRIMARY KEY,
    post_id BIGINT NOT NULL,
    position INTEGER NOT NULL,
    sha256 BYTEA NOT NULL REFERENCES attachment (sha256),
    file_name TEXT NOT NULL,
    media_type TEXT NOT NULL,
    bytes BIGINT NOT NULL,
    made_at BIGINT NOT NULL,
    made_by TEXT NOT NULL,
    FOREIGN KEY (post_id, position) REFERENCES post_media (post_id, position)
);
CREATE INDEX media_copy_post ON media_copy (post_id, position, sequence);

CREATE TABLE glossary_word (
    word TEXT PRIMARY KEY,
    meaning TEXT NOT NULL,
    dialect TEXT NOT NULL
);
