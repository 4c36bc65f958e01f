-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT post_id, rule_id, rule_version, rule_name, level, layers, spans, muted FROM hit
WHERE post_id IN (SELECT value FROM json_each(:posts)) ORDER BY post_id, position
