// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/media_acts.h"

#include "core/base/json_fields.h"

namespace zhiban {
namespace {

using Key = QLatin1String;

QString hexText(const QByteArray& bytes) {
    return QString::fromLatin1(bytes.toHex());
}

}  // namespace

QJsonObject toJson(const MediaTranscribedPayload& payload) {
    return {{Key("text"), payload.text}, {Key("dialect"), payload.dialect}, {Key("machine"), payload.machine}};
}

Result<Done> fromJson(const QJsonObject& json, MediaTranscribedPayload& payload) {
    JsonFields fields(json);
    payload.text = fields.text(Key("text"));
    payload.dialect = fields.text(Key("dialect"));
    payload.machine = fields.boolean(Key("machine"));
    return fields.finish();
}

QJsonObject toJson(const MediaTranscriptConfirmedPayload& payload) {
    return {{Key("text"), payload.text}};
}

Result<Done> fromJson(const QJsonObject& json, MediaTranscriptConfirmedPayload& payload) {
    JsonFields fields(json);
    payload.text = fields.text(Key("text"));
    return fields.finish();
}

QJsonObject toJson(const MediaDialectPayload& payload) {
    return {{Key("dialect"), payload.dialect}};
}

Result<Done> fromJson(const QJsonObject& json, MediaDialectPayload& payload) {
    JsonFields fields(json);
    payload.dialect = fields.text(Key("dialect"));
    return fields.finish();
}

QJsonObject toJson(const MediaRedactedPayload& payload) {
    return {{Key("sha256"), hexText(payload.sha256)},
            {Key("original"), hexText(payload.original)},
            {Key("file_name"), payload.fileName},
            {Key("media_type"), payload.mediaType},
            {Key("bytes"), payload.bytes},
            {Key("boxes"), payload.boxes}};
}

Result<Done> fromJson(const QJsonObject& json, MediaRedactedPayload& payload) {
    JsonFields fields(json);
    payload.sha256 = fields.hex(Key("sha256"));
    payload.original = fields.hex(Key("original"));
    payload.fileName = fields.text(Key("file_name"));
    payload.mediaType = fields.text(Key("media_type"));
    payload.bytes = fields.number(Key("bytes"));
    payload.boxes = static_cast<int>(fields.number(Key("boxes")));
    return fields.finish();
}

QJsonObject toJson(const GlossaryWordPayload& payload) {
    return {{Key("meaning"), payload.meaning}, {Key("dialect"), payload.dialect}};
}

Result<Done> fromJson(const QJsonObject& json, GlossaryWordPayload& payload) {
    JsonFields fields(json);
    payload.meaning = fields.text(Key("meaning"));
    payload.dialect = fields.text(Key("dialect"));
    return fields.finish();
}

QString mediaSubject(const MediaKey& key) {
    return QStringLiteral("%1/%2").arg(key.post.value).arg(key.position);
}

Result<MediaKey> mediaKeyOf(const QString& subject) {
    bool postRead = false;
    bool positionRead = false;
    const MediaKey key{PostId{subject.section(u'/', 0, 0).toLongLong(&postRead)},
                       subject.section(u'/', 1).toInt(&positionRead)};
    if (!postRead || !positionRead) {
        return fail(ErrorKind::Invalid, QStringLiteral("no file of a post is called %1").arg(subject),
                    QStringLiteral("media.unknown"));
    }
    return key;
}

}  // namespace zhiban
