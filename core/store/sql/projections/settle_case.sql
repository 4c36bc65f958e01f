-- SPDX-License-Identifier: GPL-3.0-or-later
-- After every act: the version, and the place in the lists. Open ones by what is due next (the first answer, then
-- the solution), then the closed ones, newest opened first.
UPDATE case_file SET
    version = :version,
    rank = CASE WHEN state IN ('closed', 'archived') THEN 1 ELSE 0 END,
    sort_key = CASE
        WHEN state IN ('closed', 'archived') THEN -opened_at
        WHEN responded_at IS NULL AND response_due < resolution_due THEN response_due
        ELSE resolution_due
    END
WHERE id = :id
