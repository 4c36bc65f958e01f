// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/fetch/fetch_job.h"

#include <QCryptographicHash>
#include <algorithm>

#include "core/intake/fetch/http_answer.h"
#include "core/intake/fetch/public_address.h"

namespace zhiban {
namespace {

constexpr qint64 kReadBuffer = 256 * 1024;
constexpr qint64 kUnpackedSafely = 10LL * 1024 * 1024;  // Qt refuses bombs beyond this size by their ratio

bool isSameOrigin(const QUrl& one, const QUrl& other) {
    const auto portOf = [](const QUrl& url) { return url.port(url.scheme() == QLatin1String("https") ? 443 : 80); };
    return one.scheme() == other.scheme() && one.host() == other.host() && portOf(one) == portOf(other);
}

bool isRedirect(int status) {
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
}

// Another of the host's addresses may do better.
bool isConnectionError(QNetworkReply::NetworkError error) {
    return error == QNetworkReply::ConnectionRefusedError || error == QNetworkReply::UnknownNetworkError ||
           error == QNetworkReply::HostNotFoundError;
}

}  // namespace

FetchJob::FetchJob(FetchRequest request, const FetchPolicy& policy, const Clock& clock, QNetworkAccessManager& manager,
                   QObject* parent)
    : QObject(parent), request_(std::move(request)), policy_(policy), clock_(clock), manager_(manager) {
    report_.state = request_.state;
    deadline_.setSingleShot(true);
    connect(&deadline_, &QTimer::timeout, this, [this] {
        fail(ErrorKind::Unavailable, QStringLiteral("fetch.timeout"), QStringLiteral("no whole answer in time"));
    });
    connect(&watcher_, &QFutureWatcher<FetchReport>::canceled, this, [this] {
        fail(ErrorKind::Cancelled, QStringLiteral("fetch.cancelled"), QStringLiteral("the fetch was cancelled"));
    });
}

FetchJob::~FetchJob() {
    if (!done_) {
        fail(ErrorKind::Cancelled, QStringLiteral("fetch.cancelled"), QStringLiteral("the fetcher went away"));
    }
}

QFuture<FetchReport> FetchJob::start() {
    promise_.start();
    QFuture<FetchReport> future = promise_.future();
    watcher_.setFuture(future);
    deadline_.start(policy_.deadline);
    // From the event loop, so that no report comes before the caller holds its future.
    QTimer::singleShot(0, this, [this] { visit(request_.address); });
    return future;
}

void FetchJob::visit(const QUrl& address) {
    current_ = address;
    current_.setFragment({});
    if (const Result<Done> vetted = vetAddress(current_, policy_); !vetted) {
        fail(vetted.error().kind, vetted.error().subject, vetted.error().what);
        return;
    }
    lookup_ = QHostInfo::lookupHost(current_.host(), this, [this](const QHostInfo& info) { resolved(info); });
}

void FetchJob::resolved(const QHostInfo& info) {
    lookup_ = -1;
    if (done_) {
        return;
    }
    addresses_ = info.addresses();
    if (info.error() != QHostInfo::NoError || addresses_.isEmpty()) {
        fail(ErrorKind::Unavailable, QStringLiteral("fetch.unresolved"), info.errorString());
        return;
    }
    const auto inside = std::ranges::find_if_not(addresses_, isPublicAddress);
    if (inside != addresses_.end() && !policy_.trusts(current_)) {
        fail(ErrorKind::Denied, QStringLiteral("fetch.private-address"),
             QStringLiteral("the name leads to an address that is not public"), inside->toString());
        return;
    }
    std::ranges::stable_partition(
        addresses_, [](const QHostAddress& address) { return address.protocol() == QAbstractSocket::IPv4Protocol; });
    ask();
}

QNetworkRequest FetchJob::requestTo(const QHostAddress& address) const {
    QUrl direct = current_;
    direct.setHost(address.toString());
    QNetworkRequest request(direct);
    QByteArray host = current_.host(QUrl::FullyEncoded).toLatin1();
    if (host.contains(':')) {
        host = '[' + host + ']';
    }
    if (current_.port() != -1) {
        host += ':' + QByteArray::number(current_.port());
    }
    request.setRawHeader("Host", host);
    request.setPeerVerifyName(current_.host(QUrl::FullyEncoded));
    request.setRawHeader("User-Agent", policy_.userAgent);
    request.setRawHeader("Accept",
                         "application/atom+xml, application/rss+xml, application/feed+json, application/xml;q=0.9, "
                         "text/xml;q=0.9, application/json;q=0.8, */*;q=0.5");
    if (!request_.secretHeader.isEmpty() && isSameOrigin(current_, request_.address)) {
        request.setRawHeader(request_.secretHeader, request_.secret);
    }
    if (request_.state.failure.isEmpty()) {
        if (!request_.state.etag.isEmpty()) {
            request.setRawHeader("If-None-Match", request_.state.etag);
        }
        if (!request_.state.lastModified.isEmpty()) {
            request.setRawHeader("If-Modified-Since", request_.state.lastModified);
        }
    }
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setDecompressedSafetyCheckThreshold(kUnpackedSafely);
    return request;
}

void FetchJob::ask() {
    body_.clear();
    reply_ = manager_.get(requestTo(addresses_.takeFirst()));
    reply_->setReadBufferSize(kReadBuffer);
    connect(reply_, &QNetworkReply::metaDataChanged, this, [this] {
        const qint64 announced = reply_->header(QNetworkRequest::ContentLengthHeader).toLongLong();
        if (announced > policy_.maximumBytes) {
            fail(ErrorKind::Invalid, QStringLiteral("fetch.too-large"),
                 QStringLiteral("%1 bytes are announced").arg(announced));
        }
    });
    connect(reply_, &QNetworkReply::readyRead, this, &FetchJob::receive);
    connect(reply_, &QNetworkReply::finished, this, &FetchJob::answered);
}

void FetchJob::receive() {
    if (!reply_->isOpen()) {  // Qt closes a reply it gave up
        return;
    }
    const qsizetype wanted = body_.size() + static_cast<qsizetype>(reply_->bytesAvailable());
    if (wanted > body_.capacity()) {  // doubled, but never far beyond what is allowed
        body_.reserve(std::max(wanted, std::min<qsizetype>(2 * wanted, policy_.maximumBytes + kReadBuffer)));
    }
    body_ += reply_->readAll();
    if (body_.size() > policy_.maximumBytes) {
        fail(ErrorKind::Invalid, QStringLiteral("fetch.too-large"),
             QStringLiteral("more than %1 bytes").arg(policy_.maximumBytes));
    }
}

void FetchJob::answered() {
    if (done_) {
        return;
    }
    receive();
    if (done_) {
        return;
    }
    const int status = reply_->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const QNetworkReply::NetworkError error = reply_->error();
    report_.status = status;
    if (reply_->hasRawHeader("Retry-After")) {
        report_.retryAfter = readRetryAfter(reply_->rawHeader("Retry-After"), clock_.now());
    }
    const bool broken = error != QNetworkReply::NoError && error < QNetworkReply::ContentAccessDenied;
    if (broken) {
        failedOnTheWay();
    } else if (isRedirect(status) && reply_->hasRawHeader("Location")) {
        redirected(status);
    } else if (status == 304 && request_.state.failure.isEmpty()) {
        report_.outcome = FetchOutcome::NotModified;
        finish();
    } else if (status >= 200 && status < 300 && error == QNetworkReply::NoError) {
        bodyComplete();
    } else if (status >= 200 && status < 300) {
        failedOnTheWay();
    } else {
        fail(ErrorKind::Unavailable, QStringLiteral("fetch.status"),
             QStringLiteral("the server answers %1").arg(status), QString::number(status));
    }
}

void FetchJob::redirected(int status) {
    if (++redirects_ > policy_.maximumRedirects) {
        fail(ErrorKind::Invalid, QStringLiteral("fetch.redirects"),
             QStringLiteral("more than %1 redirects").arg(policy_.maximumRedirects));
        return;
    }
    permanent_ = permanent_ && (status == 301 || status == 308);
    const QUrl target = current_.resolved(QUrl::fromEncoded(reply_->rawHeader("Location").trimmed()));
    const bool downgrade = current_.scheme() == QLatin1String("https") && target.scheme() != QLatin1String("https");
    dropReply();
    if (downgrade) {
        fail(ErrorKind::Denied, QStringLiteral("fetch.scheme"),
             QStringLiteral("a secure address leads to one that is not"));
        return;
    }
    visit(target);
}

void FetchJob::failedOnTheWay() {
    const QNetworkReply::NetworkError error = reply_->error();
    if (isConnectionError(error) && !addresses_.isEmpty()) {
        dropReply();
        ask();
        return;
    }
    const QString what = reply_->errorString();
    switch (error) {
        case QNetworkReply::SslHandshakeFailedError:
            fail(ErrorKind::Denied, QStringLiteral("fetch.tls"), what);
            break;
        case QNetworkReply::OperationCanceledError:
        case QNetworkReply::TimeoutError:
            fail(ErrorKind::Unavailable, QStringLiteral("fetch.timeout"), what);
            break;
        case QNetworkReply::RemoteHostClosedError:
            fail(ErrorKind::Unavailable, QStringLiteral("fetch.truncated"), what);
            break;
        default:
            // An answer that began well and then fails does not unpack.
            if (report_.status >= 200 && report_.status < 300) {
                fail(ErrorKind::Invalid, QStringLiteral("fetch.packing"), what);
            } else {
                fail(ErrorKind::Unavailable, QStringLiteral("fetch.network"), what);
            }
    }
}

void FetchJob::bodyComplete() {
    const QByteArray contentType = reply_->rawHeader("Content-Type");
    report_.mediaType = contentType.split(';').constFirst().trimmed().toLower();
    report_.charset = charsetOf(contentType);
    report_.nextPage = nextPageOf(reply_->rawHeader("Link"), current_);
    if (!request_.mayBePage && isWebPage(report_.mediaType, body_)) {
        fail(ErrorKind::Invalid, QStringLiteral("fetch.is-html"), QStringLiteral("a web page came instead of a feed"));
        return;
    }
    const QByteArray hash = QCryptographicHash::hash(body_, QCryptographicHash::Sha256);
    const bool known = request_.state.failure.isEmpty() && hash == request_.state.bodyHash;
    report_.outcome = known ? FetchOutcome::Unchanged : FetchOutcome::Fetched;
    report_.state.etag = reply_->rawHeader("ETag");
    report_.state.lastModified = reply_->rawHeader("Last-Modified");
    report_.state.bodyHash = hash;
    if (!known) {
        report_.body = body_;
    }
    finish();
}

void FetchJob::fail(ErrorKind kind, const QString& subject, const QString& what, const QString& detail) {
    if (done_) {
        return;
    }
    report_.outcome = FetchOutcome::Failed;
    report_.failure = Error{kind, what, subject, {current_.toDisplayString(QUrl::RemoveUserInfo)}};
    if (!detail.isEmpty()) {
        report_.failure->details.push_back(detail);
    }
    report_.state = afterFailure(request_.state, what, clock_.now());
    finish();
}

void FetchJob::dropReply() {
    if (reply_ != nullptr) {
        QNetworkReply* const dropped = reply_;
        reply_ = nullptr;
        dropped->disconnect(this);
        dropped->abort();
        dropped->deleteLater();
    }
}

void FetchJob::finish() {
    done_ = true;
    deadline_.stop();
    if (lookup_ >= 0) {
        QHostInfo::abortHostLookup(lookup_);
    }
    dropReply();
    report_.address = current_;
    report_.moved = redirects_ > 0 && permanent_;
    if (report_.outcome != FetchOutcome::Failed) {
        report_.state.lastSuccess = clock_.now();
        report_.state.failure.clear();
    }
    promise_.addResult(std::move(report_));
    promise_.finish();
    deleteLater();
}

}  // namespace zhiban
