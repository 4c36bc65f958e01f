-- SPDX-License-Identifier: GPL-3.0-or-later
-- The sum of squares is that of RowSet in core/domain/briefing.h. Level -1 stands for none.
SELECT counted.day, source.key, counted.grade, counted.posts, counted.id_sum, counted.squares
FROM (SELECT (shown_at - :start) / 86400000 AS day, source_id, COALESCE(level, -1) AS grade, count(*) AS posts,
             CAST(sum(id) AS BIGINT) AS id_sum,
             CAST(sum((id % 2147483647) * (id % 2147483647) % 2147483647) AS BIGINT) AS squares
      FROM post WHERE shown_at >= :begin AND shown_at < :end
      GROUP BY 1, 2, 3) AS counted
JOIN source ON source.id = counted.source_id
