// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/publish/presentation/report_draft.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace zhiban {

namespace {

constexpr int version = 1;

}  // namespace

QByteArray ReportDraft::toBytes() const {
    if (isEmpty()) {
        return {};
    }
    QJsonArray ids;
    for (const CaseId& id : cases) {
        ids.append(id.text);
    }
    return QJsonDocument(QJsonObject{{QStringLiteral("version"), version},
                                     {QStringLiteral("title"), title},
                                     {QStringLiteral("text"), text},
                                     {QStringLiteral("cases"), ids}})
        .toJson(QJsonDocument::Compact);
}

ReportDraft ReportDraft::fromBytes(const QByteArray& bytes) {
    const QJsonObject object = QJsonDocument::fromJson(bytes).object();
    if (object[QStringLiteral("version")].toInt() != version) {
        return {};
    }
    ReportDraft draft{object[QStringLiteral("title")].toString(), object[QStringLiteral("text")].toString(), {}};
    for (const QJsonValue& id : object[QStringLiteral("cases")].toArray()) {
        draft.cases.push_back(CaseId{id.toString()});
    }
    return draft;
}

}  // namespace zhiban
