-- SPDX-License-Identifier: GPL-3.0-or-later
-- counts is a JSON array of [source, hour, posts].
INSERT INTO source_volume (source_id, hour, posts)
SELECT json_extract(value, '$[0]'), json_extract(value, '$[1]'), json_extract(value, '$[2]')
FROM json_each(:counts) WHERE true
ON CONFLICT (source_id, hour) DO UPDATE SET posts = source_volume.posts + excluded.posts
