-- SPDX-License-Identifier: GPL-3.0-or-later
-- One writer at a time: order of numbers is order of commits.
SELECT tx, sequence, kind, id, at FROM change
WHERE tx >= :transaction AND sequence > :sequence ORDER BY sequence LIMIT :limit
