// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/connectors/mail/mail_header.h"
#include "core/intake/source_item.h"

namespace zhiban {

// What a mail's body amounts to.
struct MailText {
    QString plain;
    QString fromHtml;
    QByteArray charset;  // of the text that was taken first
    std::vector<Enclosure> attachments;
    bool doubtful = false;  // bytes did not decode, or a charset was guessed
    bool tooDeep = false;   // parts within parts beyond what any mail has
};

// Walks through the parts of a body whose header is given.
MailText readMailParts(const MailHeader& header, QByteArrayView body);

}  // namespace zhiban
