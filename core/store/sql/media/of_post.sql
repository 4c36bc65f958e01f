-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT file.position, file.url, file.media_type, file.title, file.file_name, file.bytes, file.sha256, file.cover,
       file.transcript, COALESCE(speech.dialect, ''), COALESCE(speech.text, ''), COALESCE(speech.machine, 0),
       COALESCE(speech.written_by, ''), speech.written_at, COALESCE(speech.confirmed_by, ''), speech.confirmed_at
FROM post_media AS file
    LEFT JOIN media_speech AS speech ON speech.post_id = file.post_id AND speech.position = file.position
WHERE file.post_id = :post
ORDER BY file.position
