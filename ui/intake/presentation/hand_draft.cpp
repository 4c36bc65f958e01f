// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/presentation/hand_draft.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>
#include <array>
#include <utility>

namespace zhiban {
namespace {

constexpr int kVersion = 1;

constexpr std::array<std::pair<const char*, QString HandDraft::*>, 7> kFields{{{"id", &HandDraft::id},
                                                                               {"text", &HandDraft::text},
                                                                               {"place", &HandDraft::place},
                                                                               {"category", &HandDraft::category},
                                                                               {"contact", &HandDraft::contact},
                                                                               {"url", &HandDraft::url},
                                                                               {"happened", &HandDraft::happened}}};

}  // namespace

bool HandDraft::isEmpty() const {
    return files.empty() && std::ranges::all_of(kFields, [this](const auto& field) {
               return field.second == &HandDraft::id || (this->*field.second).trimmed().isEmpty();
           });
}

QByteArray HandDraft::toBytes() const {
    if (isEmpty()) {
        return {};
    }
    QJsonObject object{{QStringLiteral("version"), kVersion}, {QStringLiteral("channel"), keyOf(channel)}};
    for (const auto& [name, field] : kFields) {
        object.insert(QLatin1String(name), this->*field);
    }
    QJsonArray list;
    for (const DraftFile& file : files) {
        list.append(QJsonObject{{QStringLiteral("key"), file.key},
                                {QStringLiteral("name"), file.fileName},
                                {QStringLiteral("type"), file.mediaType}});
    }
    object.insert(QStringLiteral("files"), list);
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

HandDraft HandDraft::fromBytes(const QByteArray& bytes) {
    const QJsonObject object = QJsonDocument::fromJson(bytes).object();
    HandDraft draft;
    if (object[QStringLiteral("version")].toInt() != kVersion) {
        return draft;
    }
    for (const auto& [name, field] : kFields) {
        draft.*field = object[QLatin1String(name)].toString();
    }
    draft.channel = handChannelFromKey(object[QStringLiteral("channel")].toString()).value_or(HandChannel::Hotline);
    for (const QJsonValue& value : object[QStringLiteral("files")].toArray()) {
        const QJsonObject file = value.toObject();
        draft.files.push_back({file[QStringLiteral("key")].toString(), file[QStringLiteral("name")].toString(),
                               file[QStringLiteral("type")].toString()});
    }
    return draft;
}

}  // namespace zhiban
