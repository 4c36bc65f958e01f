-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO hit (post_id, position, rule_id, rule_version, rule_name, level, layers, spans, muted)
SELECT * FROM unnest(CAST(:post AS BIGINT[]), CAST(:position AS INTEGER[]), CAST(:rule AS TEXT[]),
                     CAST(:version AS INTEGER[]), CAST(:name AS TEXT[]), CAST(:level AS INTEGER[]),
                     CAST(:layers AS INTEGER[]), CAST(:spans AS TEXT[]), CAST(:muted AS INTEGER[]))
