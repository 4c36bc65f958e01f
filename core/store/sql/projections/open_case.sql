-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO case_file (id, number, number_year, number_serial, title, category, place, state, level, detected_at,
                       opened_at, opened_by, response_due, resolution_due, holder, version, rank, sort_key)
VALUES (:id, :number, :year, :serial, :title, :category, :place, :state, :level, :detected,
        :opened, :by, :response, :resolution, :holder, :version, 0, 0)
