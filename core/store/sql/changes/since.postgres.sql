-- SPDX-License-Identifier: GPL-3.0-or-later
-- In the order of (transaction, number), and only below the horizon (RELIABILITY F5).
SELECT tx, sequence, kind, id, at FROM change
WHERE (tx, sequence) > (CAST(:transaction AS BIGINT), CAST(:sequence AS BIGINT))
  AND tx < CAST(CAST(pg_snapshot_xmin(pg_current_snapshot()) AS TEXT) AS BIGINT)
ORDER BY tx, sequence LIMIT :limit
