// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "core/intake/connector.h"

namespace zhiban {

// One mail as it is saved (.eml): RFC 5322 with MIME. The plain text is taken where there is one, else the HTML as
// text; attachments are named as enclosures ("cid:…" or "part:2"), none is opened. Errors, the mail whole in
// quarantine: Invalid "mail.not-a-mail", "mail.too-large" (32 MiB), "mail.too-deep" (parts within parts),
// "mail.no-text".
std::unique_ptr<Connector> makeMail();

}  // namespace zhiban
