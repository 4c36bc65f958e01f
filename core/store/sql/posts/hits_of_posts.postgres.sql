-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT post_id, rule_id, rule_version, rule_name, level, layers, spans, muted FROM hit
WHERE post_id IN (SELECT CAST(value AS BIGINT) FROM json_array_elements_text(CAST(:posts AS JSON)))
ORDER BY post_id, position
