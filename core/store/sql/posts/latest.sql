-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT revision, title = ? AND body = ? FROM post WHERE identity = ? ORDER BY revision DESC LIMIT 1
