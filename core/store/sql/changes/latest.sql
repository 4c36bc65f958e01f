-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT tx, sequence FROM change ORDER BY sequence DESC LIMIT 1
