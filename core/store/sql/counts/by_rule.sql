-- SPDX-License-Identifier: GPL-3.0-or-later
-- By version: of the versions of a rule that hit a post the newest counts alone, so that the sums of versions add up.
SELECT rule_id, rule_version, max(rule_name), max(level), count(*), CAST(sum(post_id) AS BIGINT),
       CAST(sum((post_id % 2147483647) * (post_id % 2147483647) % 2147483647) AS BIGINT)
FROM (SELECT DISTINCT hit.rule_id, hit.rule_version, hit.rule_name, hit.level, hit.post_id
      FROM post JOIN hit ON hit.post_id = post.id
      WHERE post.level IS NOT NULL AND post.shown_at >= :begin AND post.shown_at < :end AND hit.muted = 0
        AND NOT EXISTS (SELECT 1 FROM hit AS newer WHERE newer.post_id = hit.post_id AND newer.muted = 0
                        AND newer.rule_id = hit.rule_id AND newer.rule_version > hit.rule_version)) AS counted
GROUP BY rule_id, rule_version ORDER BY rule_id, rule_version
