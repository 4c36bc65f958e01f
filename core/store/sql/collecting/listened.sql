-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT s.source_key, s.value, c.due_at, c.last_try, c.last_success, c.last_new, COALESCE(c.failures, 0),
       COALESCE(c.failure, ''), COALESCE(c.collector, ''), c.leased_until,
       COALESCE(p.id, 0), p.name, p.connector, p.address, p.added_at, p.last_post_at, p.posts
FROM subscription s
LEFT JOIN collection c ON c.source_key = s.source_key
LEFT JOIN source p ON p.key = s.source_key
WHERE %1
ORDER BY %2
