-- SPDX-License-Identifier: GPL-3.0-or-later
-- One batch in one round trip: a column is an array.
INSERT INTO post_media (post_id, position, url, media_type, title, file_name, bytes, sha256, cover, transcript)
SELECT post_id, position, url, media_type, title, file_name, bytes, decode(sha256, 'hex'), cover, transcript
FROM unnest(CAST(:post AS BIGINT[]), CAST(:position AS INTEGER[]), CAST(:url AS TEXT[]), CAST(:type AS TEXT[]),
            CAST(:title AS TEXT[]), CAST(:name AS TEXT[]), CAST(:bytes AS BIGINT[]), CAST(:hash AS TEXT[]),
            CAST(:cover AS INTEGER[]), CAST(:transcript AS TEXT[]))
    AS given (post_id, position, url, media_type, title, file_name, bytes, sha256, cover, transcript)
