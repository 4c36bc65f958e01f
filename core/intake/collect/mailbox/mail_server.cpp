// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/collect/mailbox/mail_server.h"

namespace zhiban {
namespace {

constexpr int kTlsPort = 993;
constexpr int kPlainPort = 143;

// UTF-16, big end first, in the alphabet of IMAP's base64.
QByteArray shifted(QStringView text) {
    QByteArray bytes;
    for (const QChar unit : text) {
        bytes += static_cast<char>(unit.unicode() >> 8);
        bytes += static_cast<char>(unit.unicode() & 0xFF);
    }
    return '&' + bytes.toBase64(QByteArray::OmitTrailingEquals).replace('/', ',') + '-';
}

bool isDirect(QChar unit) {
    return unit.unicode() >= 0x20 && unit.unicode() < 0x7F;
}

}  // namespace

std::vector<SettingField> mailSettings() {
    return {{.key = QStringLiteral("server"), .required = true},
            {.key = QStringLiteral("port")},
            {.key = QStringLiteral("security"),
             .kind = SettingField::Kind::Choice,
             .usual = QStringLiteral("tls"),
             .choices = {QStringLiteral("tls"), QStringLiteral("starttls"), QStringLiteral("plain")}},
            {.key = QStringLiteral("user"), .required = true},
            {.key = QStringLiteral("password"), .kind = SettingField::Kind::Secret},
            {.key = QStringLiteral("mailbox"), .usual = QStringLiteral("INBOX")}};
}

Result<MailServer> mailServerOf(const Subscription& subscription, const Secrets& secrets) {
    const Result<SourceSettings> settings = checkedSettings(mailSettings(), subscription.settings);
    if (!settings) {
        return fail(settings.error());
    }
    const auto said = [&](const char* key) { return settings->value(QLatin1String(key)); };
    MailServer server;
    server.host = said("server");
    const QString security = said("security");
    server.security = security == QLatin1String("tls")        ? MailServer::Security::Tls
                      : security == QLatin1String("starttls") ? MailServer::Security::StartTls
                                                              : MailServer::Security::Plain;
    const int usualPort = server.security == MailServer::Security::Tls ? kTlsPort : kPlainPort;
    server.port = said("port").isEmpty() ? usualPort : said("port").toInt();
    server.user = said("user");
    server.password = secrets.value(QStringLiteral("password"));
    server.mailbox = said("mailbox");
    server.insideHouse = subscription.insideHouse;
    if (server.security == MailServer::Security::Plain && !server.insideHouse) {
        return fail(ErrorKind::Denied, QStringLiteral("the password would go in the clear"),
                    QStringLiteral("mail.plain"), {server.host});
    }
    return server;
}

QByteArray quotedMailbox(const QString& name) {
    QByteArray written;
    for (qsizetype at = 0; at < name.size();) {
        qsizetype end = at;
        while (end < name.size() && !isDirect(name[end])) {
            ++end;
        }
        if (end > at) {
            written += shifted(QStringView(name).sliced(at, end - at));
            at = end;
            continue;
        }
        const char c = static_cast<char>(name[at++].unicode());
        if (c == '&') {
            written += "&-";
        } else if (c == '"' || c == '\\') {
            written += '\\';
            written += c;
        } else {
            written += c;
        }
    }
    return '"' + written + '"';
}

}  // namespace zhiban
