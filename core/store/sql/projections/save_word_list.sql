-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO word_list (id, version, name, purpose, words, sources, note, active, saved_at, saved_by)
SELECT :id, COALESCE(max(version), 0) + 1, :name, :purpose, :words, :sources, :note, :active, :at, :by
FROM word_list WHERE id = :same
