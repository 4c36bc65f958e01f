-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO dispatch (id, sequence, case_id, department_id, department_name, request, is_lead, state, sent_at,
                      receipt_due, resolution_due)
VALUES (:id, :sequence, :case, :department, :name, :request, :lead, :state, :at, :receipt, :resolution)
