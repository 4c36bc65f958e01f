-- SPDX-License-Identifier: GPL-3.0-or-later
-- What the rows of the index of words must match, see core/store/sql/search/seal.h. Those of before are not used any
-- more: their format has another name.
ALTER TABLE search_state ADD COLUMN seal BIGINT NOT NULL DEFAULT 0;
ALTER TABLE search_segment ADD COLUMN seal BIGINT NOT NULL DEFAULT 0;
