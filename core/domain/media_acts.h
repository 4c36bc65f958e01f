// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

#include "core/base/result.h"
#include "core/domain/media.h"

// What the ledger keeps of acts on the files of posts. See core/domain/act_payloads.h.
namespace zhiban {

// verbs::MediaTranscribed; subject "media", id = mediaSubject(). A later one replaces the text and asks for another
// pair of eyes again.
struct MediaTranscribedPayload {
    QString text;
    QString dialect;
    bool machine = false;
};

// verbs::MediaTranscriptConfirmed. The text is repeated: what was confirmed is what was read.
struct MediaTranscriptConfirmedPayload {
    QString text;
};

// verbs::MediaDialectTagged
struct MediaDialectPayload {
    QString dialect;  // empty = untagged again
};

// verbs::MediaRedacted
struct MediaRedactedPayload {
    QByteArray sha256;    // of the copy
    QByteArray original;  // of what it was made from
    QString fileName;
    QString mediaType;
    qint64 bytes = 0;
    int boxes = 0;
};

// verbs::GlossaryWordSaved, GlossaryWordRemoved; subject "glossary", id = the word.
struct GlossaryWordPayload {
    QString meaning;
    QString dialect;
};

#define ZHIBAN_PAYLOAD(Type)         \
    QJsonObject toJson(const Type&); \
    Result<Done> fromJson(const QJsonObject&, Type&)
ZHIBAN_PAYLOAD(MediaTranscribedPayload);
ZHIBAN_PAYLOAD(MediaTranscriptConfirmedPayload);
ZHIBAN_PAYLOAD(MediaDialectPayload);
ZHIBAN_PAYLOAD(MediaRedactedPayload);
ZHIBAN_PAYLOAD(GlossaryWordPayload);
#undef ZHIBAN_PAYLOAD

// "<post>/<position>", and back; Invalid "media.unknown" for anything else.
QString mediaSubject(const MediaKey& key);
Result<MediaKey> mediaKeyOf(const QString& subject);

}  // namespace zhiban
