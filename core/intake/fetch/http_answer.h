// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QUrl>
#include <optional>

#include "core/base/clock.h"

namespace zhiban {

// The charset of a Content-Type such as text/xml; charset="gb2312"; empty when it names none.
QByteArray charsetOf(const QByteArray& contentType);

// How long a Retry-After header (seconds or a date) asks to wait, at most a day; nothing when it is neither.
std::optional<std::chrono::seconds> readRetryAfter(const QByteArray& value, TimePoint now);

// Where a Link header leads by rel="next"; empty when it does not.
QUrl nextPageOf(const QByteArray& link, const QUrl& base);

// Whether a body is a page for people (a login, an error) and not data, whatever its type says.
bool isWebPage(const QByteArray& mediaType, const QByteArray& body);

}  // namespace zhiban
