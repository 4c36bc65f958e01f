// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/collect/collector.h"

namespace zhiban {

// Mails of one mailbox of an IMAP server (kind "mail"), each read by the connector of that name. The mailbox is only
// examined: nothing in it is marked as read, moved or deleted. FetchState::position holds UIDVALIDITY and the last UID
// delivered; where the server has numbered its mails anew, all are read again and stored nothing twice. A mail that
// cannot be read lies whole in quarantine (beyond 32 MiB: its beginning) and does not hold up the next.
//
// Errors: those of ImapSession and of checkedSettings().
std::unique_ptr<Collector> makeMailbox();

}  // namespace zhiban
