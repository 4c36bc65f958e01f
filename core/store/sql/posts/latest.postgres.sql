-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT newest.revision, newest.title = given.title AND newest.body = given.body
FROM unnest(CAST(:identity AS TEXT[]), CAST(:title AS TEXT[]), CAST(:body AS TEXT[])) WITH ORDINALITY
    AS given (identity, title, body, ordinal)
JOIN LATERAL (SELECT revision, title, body FROM post WHERE post.identity = decode(given.identity, 'hex')
              ORDER BY revision DESC LIMIT 1) AS newest ON TRUE
ORDER BY given.ordinal
