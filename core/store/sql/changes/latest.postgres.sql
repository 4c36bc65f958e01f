-- SPDX-License-Identifier: GPL-3.0-or-later
-- Only transactions below the horizon: whoever is still running may yet commit a smaller number.
SELECT tx, sequence FROM change
WHERE tx < CAST(CAST(pg_snapshot_xmin(pg_current_snapshot()) AS TEXT) AS BIGINT)
ORDER BY tx DESC, sequence DESC LIMIT 1
