-- SPDX-License-Identifier: GPL-3.0-or-later
-- counts is a JSON array of [source, hour, posts].
INSERT INTO source_volume (source_id, hour, posts)
SELECT CAST(value ->> 0 AS BIGINT), CAST(value ->> 1 AS BIGINT), CAST(value ->> 2 AS BIGINT)
FROM json_array_elements(CAST(:counts AS JSON)) AS given (value)
ON CONFLICT (source_id, hour) DO UPDATE SET posts = source_volume.posts + excluded.posts
