-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO evidence (id, sequence, case_id, sha256, file_name, media_type, size, role, note, added_at, added_by)
VALUES (:id, :sequence, :case, :sha256, :name, :type, :size, :role, :note, :at, :by)
