-- SPDX-License-Identifier: GPL-3.0-or-later
-- A rule is its condition alone: the word lists of the first form go. Rules saved in that form are filled again from
-- the ledger, where they are read as conditions.

ALTER TABLE rule DROP COLUMN any_of;
ALTER TABLE rule DROP COLUMN all_of;
ALTER TABLE rule DROP COLUMN none_of;
