// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sql/collecting/listened_sources.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "core/domain/act_payloads.h"
#include "core/store/sql/connection/text_list.h"

namespace zhiban::sql {
namespace {

using Key = QLatin1String;

// Before the questions about the source, which may not be there yet.
Result<ListenedSource> readListened(Row& row) {
    ListenedSource listened;
    const QString key = row.text();
    Result<Subscription> subscription = subscriptionFromJson(QJsonDocument::fromJson(row.text().toUtf8()).object());
    if (!subscription) {
        return fail(subscription.error());
    }
    listened.subscription = std::move(*subscription);
    CollectionState& state = listened.state;
    state.key = key;
    state.dueAt = row.optionalTime();
    state.lastTry = row.optionalTime();
    state.lastSuccess = row.optionalTime();
    state.lastNew = row.optionalTime();
    state.failures = row.small();
    state.failure = errorFromText(row.text());
    state.collector = row.text();
    state.leasedUntil = row.optionalTime();
    const SourceId id = row.id<SourceId>();
    if (id) {
        Source source;
        source.id = id;
        source.key = key;
        source.name = row.text();
        source.connector = row.text();
        source.address = row.text();
        source.addedAt = row.time();
        source.lastPostAt = row.optionalTime();
        source.posts = row.integer();
        listened.source = std::move(source);
    }
    return listened;
}

}  // namespace

QString errorText(const std::optional<Error>& error) {
    if (!error) {
        return {};
    }
    const QStringList details(error->details.begin(), error->details.end());
    const QJsonObject json{{Key("kind"), static_cast<int>(error->kind)},
                           {Key("what"), error->what},
                           {Key("subject"), error->subject},
                           {Key("details"), QJsonArray::fromStringList(details)}};
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

std::optional<Error> errorFromText(const QString& text) {
    if (text.isEmpty()) {
        return std::nullopt;
    }
    const QJsonObject json = QJsonDocument::fromJson(text.toUtf8()).object();
    Error error;
    error.kind = static_cast<ErrorKind>(json.value(Key("kind")).toInt());
    error.what = json.value(Key("what")).toString();
    error.subject = json.value(Key("subject")).toString();
    for (const QJsonValue& detail : json.value(Key("details")).toArray()) {
        error.details.push_back(detail.toString());
    }
    return error;
}

Result<std::vector<ListenedSource>> listenedSources(Session& session, const QString& where, const Binds& binds,
                                                    const QString& rest) {
    Result<std::vector<Result<ListenedSource>>> rows = session.all<Result<ListenedSource>>(
        session.file(QStringLiteral("collecting/listened.sql")).arg(where, rest), binds, readListened);
    if (!rows) {
        return fail(rows.error());
    }
    std::vector<ListenedSource> all;
    all.reserve(rows->size());
    for (Result<ListenedSource>& row : *rows) {
        if (!row) {
            return fail(row.error());
        }
        all.push_back(std::move(*row));
    }
    return all;
}

}  // namespace zhiban::sql
