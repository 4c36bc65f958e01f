// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/pipeline/clean.h"

#include <QCryptographicHash>
#include <algorithm>

#include "core/intake/text/mojibake.h"

namespace zhiban {
namespace {

// 1990-01-01 00:00 UTC; the same bound as Doubt::DateImplausible names.
constexpr TimePoint kEarliest = std::chrono::sys_days{std::chrono::year{1990} / 1 / 1};
constexpr std::chrono::minutes kClockSkew{10};
// Hexadecimal digits kept of SHA-256: 128 bits.
constexpr qsizetype kContentIdLength = 32;

constexpr bool isControl(char16_t unit) {
    return (unit < 0x20 && unit != u'\t' && unit != u'\n' && unit != u'\r') || (unit >= 0x7F && unit < 0xA0) ||
           unit >= 0xFFFE;
}

// Stretch by stretch, for a loop that may stop at every character is not vectorised.
bool holdsControl(QStringView text) {
    constexpr qsizetype kStretch = 512;
    while (!text.isEmpty()) {
        const QStringView stretch = text.first(std::min(kStretch, text.size()));
        unsigned found = 0;
        for (const QChar unit : stretch) {
            found |= isControl(unit.unicode()) ? 1U : 0U;
        }
        if (found != 0) {
            return true;
        }
        text = text.sliced(stretch.size());
    }
    return false;
}

}  // namespace

bool replaceControlCharacters(QString& text) {
    if (!holdsControl(text)) {
        return false;
    }
    for (QChar& unit : text) {
        if (isControl(unit.unicode())) {
            unit = QChar::ReplacementCharacter;
        }
    }
    return true;
}

bool isPlausible(TimePoint published, TimePoint now) {
    return published >= kEarliest && published <= now + kClockSkew;
}

QString contentId(const IncomingPost& post, const QString& published) {
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QString* part : {&post.url, &post.title, &post.body, &post.author, &published}) {
        hash.addData(part->toUtf8());
        hash.addData(QByteArrayView("\0", 1));
    }
    return QStringLiteral("hash:") + QString::fromLatin1(hash.result().toHex().left(kContentIdLength));
}

PostCleaner::PostCleaner(const ReadOptions& options)
    : options_(options), dates_(QTimeZone(options.zone), options.now) {}

void PostCleaner::setPublished(IncomingPost& post, const QString& published) {
    if (published.trimmed().isEmpty()) {
        post.doubts = post.doubts | Doubt::DateMissing;
        return;
    }
    post.published = dates_.read(published);
    if (!post.published) {
        post.doubts = post.doubts | Doubt::DateUnreadable;
    } else if (!isPlausible(*post.published, options_.now)) {
        post.doubts = post.doubts | Doubt::DateImplausible;
    }
}

void PostCleaner::clean(SourceItem& item, const QString& published, const QString& updated) {
    if (replaceControlCharacters(item.summary)) {
        item.post.doubts = item.post.doubts | Doubt::ControlCharacters;
    }
    for (Enclosure& file : item.enclosures) {
        for (QString* text : {&file.url, &file.mediaType, &file.title, &file.fileName, &file.transcript}) {
            replaceControlCharacters(*text);
        }
    }
    item.updated = updated.trimmed().isEmpty() ? std::nullopt : dates_.read(updated);
    clean(item.post, published.trimmed().isEmpty() ? updated : published);
}

void PostCleaner::clean(IncomingPost& post, const QString& published) {
    bool controls = false;
    for (QString* text : {&post.title, &post.body, &post.author, &post.place, &post.category, &post.url,
                          &post.externalId, &post.sourceKey, &post.sourceName}) {
        controls = replaceControlCharacters(*text) || controls;
    }
    if (controls) {
        post.doubts = post.doubts | Doubt::ControlCharacters;
    }
    if (looksLikeMojibake(post.title) || looksLikeMojibake(post.body)) {
        post.doubts = post.doubts | Doubt::Encoding;
    }
    setPublished(post, published);
    if (post.externalId.isEmpty()) {
        post.externalId = contentId(post, published);
    }
    if (post.sourceKey.isEmpty()) {
        post.sourceKey = options_.sourceKey;
        post.sourceName = options_.sourceName;
    }
    if (post.sourceName.isEmpty()) {
        post.sourceName = post.sourceKey;
    }
    if (post.place.isEmpty()) {
        post.place = options_.defaultPlace;
    }
}

}  // namespace zhiban
