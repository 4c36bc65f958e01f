// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/collect/mailbox/imap_stream.h"

#include <QHostAddress>
#include <QUrl>
#include <algorithm>
#include <array>

#include "core/intake/fetch/public_address.h"

namespace zhiban {
namespace {

constexpr int kLookMilliseconds = 100;  // between two looks at the cancellation
constexpr size_t kChunk = 64 * 1024;

bool isLibraryReady() {
    static const bool ready = curl_global_init(CURL_GLOBAL_DEFAULT) == CURLE_OK;
    return ready;
}

struct AddressGuard {
    bool insideHouse = false;
    bool* refused = nullptr;
};

// The connection goes to the very address that was looked at.
curl_socket_t openIfAllowed(void* guard, curlsocktype, curl_sockaddr* address) {
    const auto* const rules = static_cast<const AddressGuard*>(guard);
    if (!rules->insideHouse && !isPublicAddress(QHostAddress(&address->addr))) {
        *rules->refused = true;
        return CURL_SOCKET_BAD;
    }
    return ::socket(address->family, address->socktype, address->protocol);
}

int isCancelled(void* cancellation, curl_off_t, curl_off_t, curl_off_t, curl_off_t) {
    return static_cast<const Cancellation*>(cancellation)->isCancelled() ? 1 : 0;
}

Error cancelled() {
    return {ErrorKind::Cancelled, QStringLiteral("the fetch was cancelled"), QStringLiteral("fetch.cancelled")};
}

}  // namespace

ImapStream::ImapStream(const MailServer& server, const FetchPolicy& policy, const QDeadlineTimer& deadline,
                       const Cancellation& cancellation)
    : server_(server),
      policy_(policy),
      deadline_(deadline),
      cancellation_(cancellation),
      curl_(isLibraryReady() ? curl_easy_init() : nullptr, &curl_easy_cleanup),
      waiting_(curl_ ? curl_multi_init() : nullptr, &curl_multi_cleanup) {}

ImapStream::~ImapStream() = default;

Result<std::unique_ptr<ImapStream>> ImapStream::open(const MailServer& server, const FetchPolicy& policy,
                                                     const QDeadlineTimer& deadline, const Cancellation& cancellation) {
    std::unique_ptr<ImapStream> stream(new ImapStream(server, policy, deadline, cancellation));
    return stream->connect().map([&](Done) { return std::move(stream); });
}

Result<Done> ImapStream::connect() {
    if (!curl_ || !waiting_) {
        return fail(ErrorKind::Internal, QStringLiteral("libcurl does not start"));
    }
    if (cancellation_.isCancelled()) {
        return fail(cancelled());
    }
    QUrl address;
    address.setScheme(server_.scheme());
    address.setHost(server_.host);
    address.setPort(server_.port);
    address.setPath(QStringLiteral("/"));
    if (!address.isValid() || server_.host.isEmpty() || server_.port < 1) {
        return fail(ErrorKind::Invalid, QStringLiteral("not the name of a server"), QStringLiteral("mail.server"),
                    {server_.host});
    }
    CURL* const curl = curl_.get();
    AddressGuard guard{server_.insideHouse, &refusedAddress_};
    const QByteArray url = address.toEncoded();
    const QByteArray user = server_.user.toUtf8();
    const QByteArray password = server_.password.toUtf8();
    curl_easy_setopt(curl, CURLOPT_URL, url.constData());
    curl_easy_setopt(curl, CURLOPT_PROTOCOLS_STR, "imap,imaps");
    curl_easy_setopt(curl, CURLOPT_PROXY, "");
    curl_easy_setopt(curl, CURLOPT_USERNAME, user.constData());
    curl_easy_setopt(curl, CURLOPT_PASSWORD, password.constData());
    curl_easy_setopt(
        curl, CURLOPT_USE_SSL,
        static_cast<long>(server_.security == MailServer::Security::Plain ? CURLUSESSL_NONE : CURLUSESSL_ALL));
    curl_easy_setopt(curl, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(curl, CURLOPT_CONNECT_ONLY, 1L);
    curl_easy_setopt(curl, CURLOPT_TIMEOUT_MS, static_cast<long>(std::max<qint64>(1, deadline_.remainingTime())));
    curl_easy_setopt(curl, CURLOPT_CONNECTTIMEOUT_MS, static_cast<long>(policy_.silence.count()));
    curl_easy_setopt(curl, CURLOPT_SERVER_RESPONSE_TIMEOUT,
                     static_cast<long>(std::chrono::ceil<std::chrono::seconds>(policy_.silence).count()));
    curl_easy_setopt(curl, CURLOPT_ERRORBUFFER, said_.data());
    curl_easy_setopt(curl, CURLOPT_OPENSOCKETFUNCTION, openIfAllowed);
    curl_easy_setopt(curl, CURLOPT_OPENSOCKETDATA, &guard);
    curl_easy_setopt(curl, CURLOPT_NOPROGRESS, 0L);
    curl_easy_setopt(curl, CURLOPT_XFERINFOFUNCTION, isCancelled);
    curl_easy_setopt(curl, CURLOPT_XFERINFODATA, &cancellation_);
    if (const CURLcode code = curl_easy_perform(curl); code != CURLE_OK) {
        return fail(errorOf(code));
    }
    if (curl_easy_getinfo(curl, CURLINFO_ACTIVESOCKET, &socket_) != CURLE_OK || socket_ == CURL_SOCKET_BAD) {
        return fail(errorOf(CURLE_COULDNT_CONNECT));
    }
    return Done{};
}

Error ImapStream::errorOf(CURLcode code) const {
    const QString said = QString::fromUtf8(said_.constData());
    const QString what = said.isEmpty() ? QString::fromUtf8(curl_easy_strerror(code)) : said;
    const auto made = [&](ErrorKind kind, const QString& subject) {
        return Error{kind, what, subject, {server_.host}};
    };
    if (refusedAddress_) {
        return made(ErrorKind::Denied, QStringLiteral("fetch.private-address"));
    }
    switch (code) {
        case CURLE_LOGIN_DENIED:
        case CURLE_REMOTE_ACCESS_DENIED:
            return {ErrorKind::Denied, what, QStringLiteral("mail.login"), {server_.user}};
        case CURLE_ABORTED_BY_CALLBACK:
            return cancelled();
        case CURLE_OPERATION_TIMEDOUT:
            return made(ErrorKind::Unavailable, QStringLiteral("fetch.timeout"));
        case CURLE_COULDNT_RESOLVE_HOST:
            return made(ErrorKind::Unavailable, QStringLiteral("fetch.unresolved"));
        case CURLE_USE_SSL_FAILED:
        case CURLE_SSL_CONNECT_ERROR:
        case CURLE_PEER_FAILED_VERIFICATION:
        case CURLE_SSL_CERTPROBLEM:
        case CURLE_SSL_CIPHER:
            return made(ErrorKind::Denied, QStringLiteral("fetch.tls"));
        case CURLE_WEIRD_SERVER_REPLY:
            return made(ErrorKind::Invalid, QStringLiteral("mail.protocol"));
        default:
            return made(ErrorKind::Unavailable, QStringLiteral("fetch.network"));
    }
}

Result<Done> ImapStream::wait(short direction, const QDeadlineTimer& silence) {
    if (cancellation_.isCancelled()) {
        return fail(cancelled());
    }
    if (silence.hasExpired() || deadline_.hasExpired()) {
        return fail(ErrorKind::Unavailable, QStringLiteral("no whole answer in time"), QStringLiteral("fetch.timeout"),
                    {server_.host});
    }
    curl_waitfd socket{socket_, direction, 0};
    curl_multi_poll(waiting_.get(), &socket, 1, kLookMilliseconds, nullptr);
    return Done{};
}

Result<Done> ImapStream::write(QByteArray bytes) {
    const QDeadlineTimer silence(policy_.silence);
    while (!bytes.isEmpty()) {
        size_t written = 0;
        const CURLcode code =
            curl_easy_send(curl_.get(), bytes.constData(), static_cast<size_t>(bytes.size()), &written);
        if (code == CURLE_AGAIN) {
            if (const Result<Done> ready = wait(CURL_WAIT_POLLOUT, silence); !ready) {
                return ready;
            }
        } else if (code != CURLE_OK) {
            return fail(errorOf(code));
        }
        bytes.remove(0, static_cast<qsizetype>(written));
    }
    return Done{};
}

Result<Done> ImapStream::receive() {
    if (at_ > 0) {
        received_.remove(0, at_);
        at_ = 0;
    }
    const QDeadlineTimer silence(policy_.silence);
    std::array<char, kChunk> chunk;
    for (;;) {
        size_t got = 0;
        const CURLcode code = curl_easy_recv(curl_.get(), chunk.data(), chunk.size(), &got);
        if (code == CURLE_OK && got > 0) {
            received_.append(chunk.data(), static_cast<qsizetype>(got));
            return deadline_.hasExpired() ? wait(CURL_WAIT_POLLIN, silence) : Done{};  // one byte now and then
        }
        if (code == CURLE_AGAIN) {
            if (const Result<Done> ready = wait(CURL_WAIT_POLLIN, silence); !ready) {
                return ready;
            }
            continue;
        }
        return fail(ErrorKind::Unavailable, QStringLiteral("the server ended the connection"),
                    QStringLiteral("fetch.truncated"), {server_.host});
    }
}

Result<QByteArray> ImapStream::line(qint64 most) {
    for (qsizetype from = at_;;) {
        const qsizetype end = received_.indexOf('\n', from);
        if (end >= 0) {
            QByteArray line = received_.mid(at_, end - at_);
            at_ = end + 1;
            if (line.endsWith('\r')) {
                line.chop(1);
            }
            return line;
        }
        if (received_.size() - at_ > most) {
            return fail(ErrorKind::Invalid, QStringLiteral("a line without end"), QStringLiteral("mail.protocol"),
                        {server_.host});
        }
        from = received_.size() - at_;
        if (const Result<Done> more = receive(); !more) {
            return fail(more.error());
        }
    }
}

Result<QByteArray> ImapStream::bytes(qint64 count) {
    while (received_.size() - at_ < count) {
        if (const Result<Done> more = receive(); !more) {
            return fail(more.error());
        }
    }
    QByteArray taken = received_.mid(at_, count);
    at_ += count;
    return taken;
}

}  // namespace zhiban
