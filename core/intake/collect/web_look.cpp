// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/collect/web_look.h"

#include <algorithm>

#include "core/intake/collect/outcome.h"
#include "core/intake/collect/position.h"
#include "core/intake/fetch/robots/ask_robots.h"

namespace zhiban {
namespace {

constexpr int kMostPages = 10;
constexpr std::chrono::hours kRobotsKept{24};

QString setting(const CollectRequest& request, const char* key) {
    return request.source.settings.value(QLatin1String(key));
}

// "Bearer" is what a bare token means to everybody who reads Authorization.
QByteArray headerValue(const QByteArray& header, const QString& token) {
    const bool isBare = header.compare("Authorization", Qt::CaseInsensitive) == 0 && !token.contains(u' ');
    return (isBare ? "Bearer " : "") + token.toUtf8();
}

bool isHeaderName(const QByteArray& name) {
    return std::ranges::all_of(name, [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
    });
}

}  // namespace

WebLook::WebLook(const ConnectorTraits& connector, const CollectRequest& request, QUrl address, ReadOptions options,
                 ItemSink& sink, const Clock& clock, const Cancellation& cancellation)
    : connector_(connector),
      request_(request),
      address_(std::move(address)),
      options_(std::move(options)),
      clock_(clock),
      cancellation_(cancellation),
      policy_(request.policy),
      deadline_(request.policy.deadline),
      sink_(sink),
      trail_(PageTrail::read(request.known.position)) {
    if (request.source.insideHouse) {
        policy_.trustedHosts << address_.host().toLower();
    }
}

Collected WebLook::run() {
    if (const std::optional<Error> denied = whyNotAllowed()) {
        return failed(*denied);
    }
    const bool goesOn = !trail_.next.isEmpty();
    const QUrl page = goesOn ? QUrl(trail_.next) : address_;
    UrlReading first = read(page, goesOn ? FetchState{} : request_.known);
    if (!first.read) {
        trail_.next.clear();  // what cannot be read where it went on is looked for from the front
        Collected collected = failed(first.read.error());
        collected.retryAfter = first.retryAfter;
        return collected;
    }
    if (!goesOn) {
        trail_.head = first.outcome == FetchOutcome::Fetched ? page_ : trail_.known;
    }
    FetchState state = goesOn ? request_.known : first.state;
    Collected collected;
    collected.retryAfter = first.retryAfter;
    if (connector_.hasPages && first.outcome == FetchOutcome::Fetched) {
        follow(std::move(first), page);
    } else {
        trail_.known = connector_.hasPages ? trail_.head : QStringList();
    }
    if (trail_.robots && trail_.robots->delay.count() > 0) {
        collected.retryAfter = std::max(collected.retryAfter.value_or(std::chrono::seconds(0)), trail_.robots->delay);
    }
    if (failure_) {
        collected.failure = failure_;
        state = afterFailure(request_.known, failure_->what, clock_.now());
    } else {
        state.lastSuccess = clock_.now();
        state.failure.clear();
    }
    collected.hasMore = !failure_ && !trail_.next.isEmpty();
    state.position = trail_.written();
    collected.state = std::move(state);
    return collected;
}

// The pages after one that was read, until there is nothing new, or enough for this time.
void WebLook::follow(UrlReading reading, QUrl page) {
    const bool isFirstLook = trail_.known.isEmpty();
    for (int pages = 1;; ++pages) {
        const bool isCaughtUp = page_.isEmpty() || reachedKnown(pages);
        const Result<std::optional<QUrl>> next = isCaughtUp ? std::nullopt : pageAfter(reading, page);
        if (!next) {
            failure_ = next.error();
        }
        if (!next || !*next || (isFirstLook && pages >= kMostPages)) {
            trail_.known = trail_.head;
            trail_.next.clear();
            return;
        }
        page = **next;
        trail_.next = QString::fromLatin1(page.toEncoded());
        if (pages >= kMostPages || bytes_ >= policy_.maximumBytes || deadline_.hasExpired()) {
            return;  // goes on there at the next look
        }
        pages_ += page_;
        reading = read(page, {});
        if (!reading.read) {
            failure_ = reading.read.error();
            return;
        }
    }
}

// In the order of a timeline what is older than something known is known as well.
bool WebLook::reachedKnown(int pages) const {
    const auto isKnown = [&](const QString& mark) { return trail_.known.contains(mark); };
    const bool repeats = std::ranges::all_of(page_, [&](const QString& mark) { return pages_.contains(mark); });
    return repeats || isKnown(page_.constLast()) || (pages > 1 && std::ranges::any_of(page_, isKnown));
}

Result<std::optional<QUrl>> WebLook::pageAfter(const UrlReading& reading, const QUrl& page) const {
    const QString counted = setting(request_, "page_parameter");
    return nextPage(page, reading.nextPage, reading.read ? reading.read->nextAddress : QString(),
                    {setting(request_, "next_parameter"), counted.isEmpty() ? connector_.pageParameter : counted});
}

UrlReading WebLook::read(const QUrl& page, const FetchState& known) {
    FetchRequest fetch{page, known};
    if (const Result<Done> set = setSecret(fetch); !set) {
        UrlReading refused;
        refused.read = fail(set.error());
        return refused;
    }
    sink_.forgetIds();
    UrlReading reading = readUrl(fetch, connector_.kind, options_, policyNow(), clock_, sink_, cancellation_);
    if (reading.read) {
        bytes_ += reading.read->bytes;
    }
    page_ = PageTrail::marksOf(sink_.ids());
    return reading;
}

FetchPolicy WebLook::policyNow() const {
    FetchPolicy left = policy_;
    left.deadline = std::max(std::chrono::milliseconds(1), std::chrono::milliseconds(deadline_.remainingTime()));
    return left;
}

Result<Done> WebLook::setSecret(FetchRequest& fetch) const {
    const QString token = request_.secrets.value(QStringLiteral("token"));
    if (token.isEmpty()) {
        return Done{};
    }
    const QString said = setting(request_, "header");
    fetch.secretHeader = (said.isEmpty() ? connector_.tokenHeader : said).toLatin1();
    if (fetch.secretHeader.isEmpty()) {
        fetch.secretHeader = "Authorization";
    }
    fetch.secret = headerValue(fetch.secretHeader, token);
    const bool isWhole =
        std::ranges::none_of(fetch.secret, [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7F; });
    if (!isWhole || !isHeaderName(fetch.secretHeader)) {
        return fail(ErrorKind::Invalid, QStringLiteral("no header can hold this"), QStringLiteral("settings.secret"),
                    {QString::fromLatin1(fetch.secretHeader)});
    }
    if (fetch.address.scheme() != QLatin1String("https") && !policy_.trusts(fetch.address)) {
        return fail(ErrorKind::Denied, QStringLiteral("the token would go in the clear"),
                    QStringLiteral("fetch.token-in-clear"), {fetch.address.host()});
    }
    return Done{};
}

std::optional<Error> WebLook::whyNotAllowed() {
    if (!connector_.isPage) {
        return std::nullopt;
    }
    const QString mark = Position::markOf({address_.toString()});
    const TimePoint now = clock_.now();
    const bool isKnown = trail_.robots && trail_.robots->of == mark && trail_.robots->askedAt <= now &&
                         now - trail_.robots->askedAt < kRobotsKept;
    if (!isKnown) {
        const Result<RobotsRules> rules = askRobots(address_, policyNow(), clock_, cancellation_);
        if (!rules) {
            return rules.error();
        }
        trail_.robots = RobotsWord{now, mark, rules->allow(address_), rules->delay().value_or(std::chrono::seconds(0))};
    }
    if (trail_.robots->allows) {
        return std::nullopt;
    }
    return Error{ErrorKind::Denied,
                 QStringLiteral("robots.txt asks not to visit this page"),
                 QStringLiteral("fetch.robots"),
                 {address_.host()}};
}

Collected WebLook::failed(const Error& error) const {
    FetchState state = request_.known;
    state.position = trail_.written();
    return collectedWith(std::move(state), error, clock_.now());
}

}  // namespace zhiban
