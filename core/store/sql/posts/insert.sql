-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO post (identity, revision, source_id, external_id, url, title, body, author, published_at, fetched_at,
                  shown_at, place, likes, doubts, level, row_hash, category)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (identity, revision) DO NOTHING
