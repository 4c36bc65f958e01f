// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/fetch/http_answer.h"

#include <algorithm>

#include "core/intake/text/date_reader.h"

namespace zhiban {
namespace {
constexpr std::chrono::seconds kLongestRetry{24 * 3600};
}

QByteArray charsetOf(const QByteArray& contentType) {
    for (const QByteArray& part : contentType.split(';')) {
        const QByteArray trimmed = part.trimmed();
        if (trimmed.toLower().startsWith("charset=")) {
            QByteArray value = trimmed.mid(8).trimmed();
            value.replace('"', "").replace('\'', "");
            return value;
        }
    }
    return {};
}

std::optional<std::chrono::seconds> readRetryAfter(const QByteArray& value, TimePoint now) {
    bool isNumber = false;
    std::chrono::seconds wait{value.trimmed().toLongLong(&isNumber)};
    if (!isNumber) {
        const auto time = DateReader(QTimeZone::utc(), now).read(QString::fromLatin1(value));
        if (!time) {
            return std::nullopt;
        }
        wait = std::chrono::duration_cast<std::chrono::seconds>(*time - now);
    }
    return std::clamp(wait, std::chrono::seconds{0}, kLongestRetry);
}

QUrl nextPageOf(const QByteArray& link, const QUrl& base) {
    for (qsizetype open = link.indexOf('<'); open >= 0;) {
        const qsizetype close = link.indexOf('>', open);
        if (close < 0) {
            break;
        }
        const qsizetype following = link.indexOf('<', close);
        const QByteArray parameters = link.mid(close + 1, following < 0 ? -1 : following - close - 1).toLower();
        for (QByteArray parameter : parameters.split(';')) {
            parameter = parameter.simplified().replace('"', "").replace(" ", "").replace(",", "");
            if (parameter == "rel=next") {
                return base.resolved(QUrl::fromEncoded(link.mid(open + 1, close - open - 1).trimmed()));
            }
        }
        open = following;
    }
    return {};
}

bool isWebPage(const QByteArray& mediaType, const QByteArray& body) {
    const QByteArray head = body.left(512).trimmed().toLower();
    return head.startsWith("<!doctype html") || head.startsWith("<html") ||
           (mediaType == "text/html" && !head.contains("<rss") && !head.contains("<feed") && !head.contains("<?xml") &&
            !head.startsWith('{') && !head.startsWith('['));
}

}  // namespace zhiban
