-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO post_media (post_id, position, url, media_type, title, file_name, bytes, sha256, cover, transcript)
VALUES (:post, :position, :url, :type, :title, :name, :bytes, :hash, :cover, :transcript)
