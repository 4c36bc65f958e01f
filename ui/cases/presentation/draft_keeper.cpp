// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/presentation/draft_keeper.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace zhiban {

namespace {

QByteArray bytesOf(const CaseDraft& draft) {
    return QJsonDocument(QJsonObject{{QLatin1String("version"), 1},
                                     {QLatin1String("note"), draft.note},
                                     {QLatin1String("answer"), draft.answer},
                                     {QLatin1String("channel"), draft.channel},
                                     {QLatin1String("action"), draft.action},
                                     {QLatin1String("mode"), draft.mode}})
        .toJson(QJsonDocument::Compact);
}

CaseDraft draftFrom(const QByteArray& bytes) {
    const QJsonObject json = QJsonDocument::fromJson(bytes).object();
    const auto text = [&json](const char* key) { return json.value(QLatin1String(key)).toString(); };
    return {text("note"), text("answer"), text("channel"), text("action"), json.value(QLatin1String("mode")).toInt()};
}

}  // namespace

DraftKeeper::DraftKeeper(QString folder) : files_(std::move(folder)) {}

void DraftKeeper::save(const QString& key, const CaseDraft& draft) {
    files_.save(QStringLiteral("case-") + key, draft.isEmpty() ? QByteArray() : bytesOf(draft));
}

QFuture<CaseDraft> DraftKeeper::load(const QString& key) {
    return files_.load(QStringLiteral("case-") + key).then([](const QByteArray& bytes) { return draftFrom(bytes); });
}

}  // namespace zhiban
