-- SPDX-License-Identifier: GPL-3.0-or-later
-- One batch in one round trip: a column is an array.
INSERT INTO post (identity, revision, source_id, external_id, url, title, body, author, published_at,
                  fetched_at, shown_at, place, likes, doubts, level, row_hash, category)
SELECT decode(identity, 'hex'), revision, source_id, external_id, url, title, body, author, published_at,
       fetched_at, shown_at, place, likes, doubts, level, decode(row_hash, 'hex'), category
FROM unnest(CAST(:identity AS TEXT[]), CAST(:revision AS INTEGER[]), CAST(:source AS BIGINT[]),
            CAST(:external AS TEXT[]), CAST(:url AS TEXT[]), CAST(:title AS TEXT[]),
            CAST(:body AS TEXT[]), CAST(:author AS TEXT[]), CAST(:published AS BIGINT[]), CAST(:fetched AS BIGINT[]),
            CAST(:shown AS BIGINT[]), CAST(:place AS TEXT[]), CAST(:likes AS INTEGER[]), CAST(:doubts AS INTEGER[]),
            CAST(:level AS INTEGER[]), CAST(:hash AS TEXT[]), CAST(:category AS TEXT[])) WITH ORDINALITY
    AS given (identity, revision, source_id, external_id, url, title, body, author, published_at,
              fetched_at, shown_at, place, likes, doubts, level, row_hash, category, ordinal)
ORDER BY ordinal
ON CONFLICT (identity, revision) DO NOTHING
RETURNING id, identity
