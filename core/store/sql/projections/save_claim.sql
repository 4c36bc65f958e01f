-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO claim (id, external_id, title, wording, verdict, clarification, source, url, dated, active, saved_at,
                   saved_by)
VALUES (:id, :external, :title, :wording, :verdict, :clarification, :source, :url, :dated, :active, :at, :by)
ON CONFLICT (id) DO UPDATE SET
    external_id = excluded.external_id, title = excluded.title, wording = excluded.wording,
    verdict = excluded.verdict, clarification = excluded.clarification, source = excluded.source,
    url = excluded.url, dated = excluded.dated, active = excluded.active, saved_at = excluded.saved_at,
    saved_by = excluded.saved_by
