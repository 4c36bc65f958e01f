-- SPDX-License-Identifier: GPL-3.0-or-later
-- The files that come with posts, what an officer knows of a post he wrote down, and what the desk makes of recordings
-- and pictures: transcripts, copies with parts blacked out, a list of local words.

-- Facts. sha256 empty: the file is only named; nobody has its bytes.
CREATE TABLE post_media (
    post_id INTEGER NOT NULL REFERENCES post (id),
    position INTEGER NOT NULL,
    url TEXT NOT NULL,
    media_type TEXT NOT NULL,
    title TEXT NOT NULL,
    file_name TEXT NOT NULL,
    bytes BIGINT NOT NULL,
    sha256 BLOB NOT NULL,
    cover INTEGER NOT NULL,
    transcript TEXT NOT NULL,
    PRIMARY KEY (post_id, position)
) WITHOUT ROWID;
CREATE TRIGGER post_media_keeps BEFORE UPDATE ON post_media BEGIN SELECT RAISE(ABORT, 'zhiban:post.immutable'); END;
CREATE TRIGGER post_media_stays BEFORE DELETE ON post_media BEGIN SELECT RAISE(ABORT, 'zhiban:post.immutable'); END;

-- contact: private, never leaves the desk.
CREATE TABLE submission (
    post_id INTEGER PRIMARY KEY REFERENCES post (id),
    contact TEXT NOT NULL,
    happened_at BIGINT,
    taken_by TEXT NOT NULL
);
CREATE TRIGGER submission_keeps BEFORE UPDATE ON submission BEGIN SELECT RAISE(ABORT, 'zhiban:post.immutable'); END;
CREATE TRIGGER submission_stays BEFORE DELETE ON submission BEGIN SELECT RAISE(ABORT, 'zhiban:post.immutable'); END;

-- Projections.
CREATE TABLE media_speech (
    post_id INTEGER NOT NULL,
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
) WITHOUT ROWID;

CREATE TABLE media_copy (
    sequence INTEGER PRIMARY KEY,
    post_id INTEGER NOT NULL,
    position INTEGER NOT NULL,
    sha256 BLOB NOT NULL REFERENCES attachment (sha256),
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
) WITHOUT ROWID;
