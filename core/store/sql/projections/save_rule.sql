-- SPDX-License-Identifier: GPL-3.0-or-later
-- The version counts the saves of this rule, whatever the caller believed it to be.
INSERT INTO rule (id, version, name, level, condition, layers, active, tier_hours, life_safety, sound, quiet_from,
                  quiet_to, expires_at, muted_until, note, saved_at, saved_by)
SELECT :id, COALESCE(max(version), 0) + 1, :name, :level, :condition, :layers, :active, :tier, :life_safety, :sound,
       :quiet_from, :quiet_to, :expires, :muted, :note, :at, :by
FROM rule WHERE id = :same
