-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO hit (post_id, position, rule_id, rule_version, rule_name, level, layers, spans, muted)
VALUES (:post, :position, :rule, :version, :name, :level, :layers, :spans, :muted)
