// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/collect/collector.h"

namespace zhiban {

// Where a mailbox is and how it is reached, from a subscription's settings.
struct MailServer {
    enum class Security { Tls, StartTls, Plain };

    QString host;
    int port = 993;
    Security security = Security::Tls;
    QString user;
    QString password;
    QString mailbox;
    bool insideHouse = false;

    QString scheme() const { return security == Security::Tls ? QStringLiteral("imaps") : QStringLiteral("imap"); }
};

std::vector<SettingField> mailSettings();

// Errors: those of checkedSettings(); Denied "mail.plain": words in the clear only inside the house.
Result<MailServer> mailServerOf(const Subscription& subscription, const Secrets& secrets);

// A mailbox's name as IMAP writes it (RFC 3501, 5.1.3: UTF-7 of its own kind), within quotes.
QByteArray quotedMailbox(const QString& name);

}  // namespace zhiban
