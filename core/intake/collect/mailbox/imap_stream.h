// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <curl/curl.h>

#include <QDeadlineTimer>
#include <memory>

#include "core/base/cancellation.h"
#include "core/intake/collect/mailbox/mail_server.h"
#include "core/intake/fetch/fetch_policy.h"

namespace zhiban {

// Bytes to and from a mail server, once libcurl has connected to it, agreed on TLS and logged in. Only a public address
// is connected to, unless the server may be inside the house. Every wait ends with the policy's silence, the deadline
// or the cancellation. For one thread.
class ImapStream {
  public:
    // Denied "mail.login" (details: the user), "fetch.private-address", "fetch.tls"; Unavailable "fetch.unresolved",
    // "fetch.network", "fetch.timeout"; Cancelled.
    static Result<std::unique_ptr<ImapStream>> open(const MailServer& server, const FetchPolicy& policy,
                                                    const QDeadlineTimer& deadline, const Cancellation& cancellation);
    ~ImapStream();
    ImapStream(const ImapStream&) = delete;
    ImapStream& operator=(const ImapStream&) = delete;

    Result<Done> write(QByteArray bytes);
    // Without its line end. Invalid "mail.protocol" when it is longer than `most`; Unavailable "fetch.truncated".
    Result<QByteArray> line(qint64 most);
    Result<QByteArray> bytes(qint64 count);

  private:
    ImapStream(const MailServer& server, const FetchPolicy& policy, const QDeadlineTimer& deadline,
               const Cancellation& cancellation);
    Result<Done> connect();
    Result<Done> receive();  // at least one byte more
    Result<Done> wait(short direction, const QDeadlineTimer& silence);
    Error errorOf(CURLcode code) const;

    const MailServer& server_;
    const FetchPolicy& policy_;
    QDeadlineTimer deadline_;
    Cancellation cancellation_;
    std::unique_ptr<CURL, decltype(&curl_easy_cleanup)> curl_;
    std::unique_ptr<CURLM, decltype(&curl_multi_cleanup)> waiting_;
    curl_socket_t socket_ = CURL_SOCKET_BAD;
    QByteArray said_ = QByteArray(CURL_ERROR_SIZE, '\0');
    QByteArray received_;
    qsizetype at_ = 0;  // in received_: read up to here
    bool refusedAddress_ = false;
};

}  // namespace zhiban
