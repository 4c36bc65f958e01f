// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/fetch/robots/robots_rules.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace zhiban {
namespace {

constexpr qsizetype kReadAtMost = 500 * 1024;  // RFC 9309, 2.5
constexpr double kLongestDelay = 24 * 3600;

bool isUnreserved(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '.' ||
           c == '_' || c == '~';
}

// Octets are compared as they are encoded in addresses: "/a/%7Ejoe" is "/a/~joe", "ツ" is "%E3%83%84".
QByteArray encodedAlike(const QByteArray& path) {
    QByteArray alike;
    for (qsizetype at = 0; at < path.size(); ++at) {
        char c = path[at];
        const bool isEncoded = c == '%' && at + 2 < path.size() &&
                               QByteArray::fromHex(path.mid(at + 1, 2)).size() == 1 &&
                               QByteArray::fromHex(path.mid(at + 1, 2)).toHex() == path.mid(at + 1, 2).toLower();
        if (isEncoded) {
            c = QByteArray::fromHex(path.mid(at + 1, 2)).front();
            at += 2;
        }
        const auto octet = static_cast<unsigned char>(c);
        if (isEncoded ? isUnreserved(c) : octet > 0x20 && octet < 0x7F) {
            alike += c;
        } else {
            alike += '%' + QByteArray(1, c).toHex().toUpper();
        }
    }
    return alike;
}

// "*" is anything, "$" at the end is the end. In one pass: the earliest place of each piece is as good as any other.
bool fits(QByteArrayView pattern, QByteArrayView path) {
    const bool toTheEnd = pattern.endsWith('$');
    if (toTheEnd) {
        pattern.chop(1);
    }
    qsizetype at = 0;
    for (bool first = true;; first = false) {
        const qsizetype star = pattern.indexOf('*');
        const QByteArrayView piece = star < 0 ? pattern : pattern.first(star);
        if (first) {
            if (!path.startsWith(piece)) {
                return false;
            }
            at = piece.size();
        } else if (star < 0 && toTheEnd) {
            return path.size() - at >= piece.size() && path.endsWith(piece);
        } else {
            const qsizetype found = path.indexOf(piece, at);
            if (found < 0) {
                return false;
            }
            at = found + piece.size();
        }
        if (star < 0) {
            return !toTheEnd || at == path.size();
        }
        pattern = pattern.sliced(star + 1);
    }
}

struct Line {
    QByteArray key;
    QByteArray value;
};

std::vector<Line> linesOf(QByteArray text) {
    if (text.startsWith("\xEF\xBB\xBF")) {
        text.remove(0, 3);
    }
    std::vector<Line> lines;
    for (const QByteArray& written : text.left(kReadAtMost).replace('\r', '\n').split('\n')) {
        const qsizetype comment = written.indexOf('#');
        const QByteArray line = comment < 0 ? written : written.left(comment);
        const qsizetype colon = line.indexOf(':');
        if (colon > 0) {
            lines.push_back({line.left(colon).trimmed().toLower(), line.mid(colon + 1).trimmed()});
        }
    }
    return lines;
}

// "Zhiban/0.1" is Zhiban: letters, "-" and "_" make a product token.
QByteArray tokenOf(const QByteArray& visitor) {
    const auto end = std::ranges::find_if_not(visitor, [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-' || c == '_' || c == '*';
    });
    return visitor.left(end - visitor.begin()).toLower();
}

}  // namespace

RobotsRules RobotsRules::read(const QByteArray& text, const QByteArray& visitor) {
    const QByteArray token = tokenOf(visitor);
    RobotsRules own;
    RobotsRules everybodys;
    bool isNamed = false;
    bool forUs = false;
    bool forAll = false;
    bool namesVisitors = false;  // the line before named one: this one adds to the group
    for (const Line& line : linesOf(text)) {
        if (line.key == "user-agent") {
            if (!std::exchange(namesVisitors, true)) {
                forUs = false;
                forAll = false;
            }
            forUs = forUs || tokenOf(line.value) == token;
            forAll = forAll || line.value == "*";
            isNamed = isNamed || forUs;
            continue;
        }
        const bool isRule = line.key == "allow" || line.key == "disallow";
        if (!isRule && line.key != "crawl-delay") {  // a site map says nothing of groups
            continue;
        }
        namesVisitors = false;
        for (RobotsRules* const rules : {forUs ? &own : nullptr, forAll ? &everybodys : nullptr}) {
            if (rules == nullptr) {
                continue;
            }
            if (isRule && !line.value.isEmpty()) {
                rules->rules_.push_back({encodedAlike(line.value), line.key == "allow"});
            }
            bool isNumber = false;
            const double seconds = isRule ? 0 : line.value.toDouble(&isNumber);
            if (isNumber && seconds > 0) {
                rules->delay_ = std::chrono::seconds(static_cast<qint64>(std::ceil(std::min(seconds, kLongestDelay))));
            }
        }
    }
    return isNamed ? own : everybodys;
}

bool RobotsRules::allow(const QUrl& address) const {
    QByteArray path = address.path(QUrl::FullyEncoded).toLatin1();
    if (path.isEmpty()) {
        path = "/";
    }
    if (path == "/robots.txt") {
        return true;
    }
    if (address.hasQuery()) {
        path += '?' + address.query(QUrl::FullyEncoded).toLatin1();
    }
    path = encodedAlike(path);
    qsizetype longest = -1;
    bool allowed = true;
    for (const Rule& rule : rules_) {
        const bool isStronger = rule.pattern.size() > longest || (rule.pattern.size() == longest && rule.allows);
        if (isStronger && fits(rule.pattern, path)) {
            longest = rule.pattern.size();
            allowed = rule.allows;
        }
    }
    return allowed;
}

}  // namespace zhiban
