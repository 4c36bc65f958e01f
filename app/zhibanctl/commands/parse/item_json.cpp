// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/zhibanctl/commands/parse/item_json.h"

#include <QJsonArray>
#include <array>
#include <utility>

namespace zhiban::ctl {
namespace {

void put(QJsonObject& object, const QString& name, const QString& text) {
    if (!text.isEmpty()) {
        object[name] = text;
    }
}

void put(QJsonObject& object, const QString& name, const std::optional<TimePoint>& time) {
    if (time) {
        const QDateTime utc = toUtc(*time);
        object[name] = utc.toString(utc.time().msec() == 0 ? Qt::ISODate : Qt::ISODateWithMs);
    }
}

QJsonArray toJson(const std::vector<Enclosure>& enclosures) {
    QJsonArray array;
    for (const Enclosure& file : enclosures) {
        QJsonObject object{{QStringLiteral("url"), file.url}};
        put(object, QStringLiteral("type"), file.mediaType);
        put(object, QStringLiteral("title"), file.title);
        if (file.bytes > 0) {
            object[QStringLiteral("length")] = file.bytes;
        }
        array.append(object);
    }
    return array;
}

QJsonArray toJson(Doubt doubts) {
    const std::array words{std::pair{Doubt::DateMissing, QStringLiteral("date-missing")},
                           std::pair{Doubt::DateUnreadable, QStringLiteral("date-unreadable")},
                           std::pair{Doubt::DateImplausible, QStringLiteral("date-implausible")},
                           std::pair{Doubt::Encoding, QStringLiteral("encoding")},
                           std::pair{Doubt::ControlCharacters, QStringLiteral("control-characters")}};
    QJsonArray array;
    for (const auto& [doubt, word] : words) {
        if (hasDoubt(doubts, doubt)) {
            array.append(word);
        }
    }
    return array;
}

}  // namespace

QJsonObject headingToJson(const QString& kind, const ReadSummary& summary) {
    QJsonObject object{{QStringLiteral("kind"), kind}};
    put(object, QStringLiteral("title"), summary.title);
    put(object, QStringLiteral("link"), summary.link);
    put(object, QStringLiteral("language"), summary.language);
    put(object, QStringLiteral("charset"), QString::fromLatin1(summary.charset));
    put(object, QStringLiteral("next"), summary.nextAddress);
    if (summary.repaired) {
        object[QStringLiteral("repaired")] = true;
    }
    return object;
}

QJsonObject itemToJson(const SourceItem& item) {
    const IncomingPost& post = item.post;
    QJsonObject object;
    put(object, QStringLiteral("id"), post.externalId);
    put(object, QStringLiteral("url"), post.url);
    put(object, QStringLiteral("title"), post.title);
    put(object, QStringLiteral("body"), post.body);
    put(object, QStringLiteral("summary"), item.summary);
    put(object, QStringLiteral("author"), post.author);
    put(object, QStringLiteral("published"), post.published);
    put(object, QStringLiteral("updated"), item.updated);
    put(object, QStringLiteral("language"), item.language);
    put(object, QStringLiteral("place"), post.place);
    put(object, QStringLiteral("category"), post.category);
    put(object, QStringLiteral("source"), post.sourceKey);
    if (post.likes > 0) {
        object[QStringLiteral("likes")] = post.likes;
    }
    object[QStringLiteral("enclosures")] = toJson(item.enclosures);
    if (post.doubts != Doubt::None) {
        object[QStringLiteral("doubts")] = toJson(post.doubts);
    }
    return object;
}

}  // namespace zhiban::ctl
