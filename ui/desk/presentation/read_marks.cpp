// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/presentation/read_marks.h"

#include <QJsonArray>
#include <algorithm>

namespace zhiban {

namespace {

const QString upToKey = QStringLiteral("upTo");
const QString runsKey = QStringLiteral("runs");

}  // namespace

void ReadMarks::markRead(const std::vector<PostId>& posts) {
    if (!std::all_of(posts.begin(), posts.end(), [this](PostId id) { return isRead(id); })) {
        goBackTo(std::make_shared<const ReadSet>(read_->with(posts, most)));
    }
}

void ReadMarks::goBackTo(std::shared_ptr<const ReadSet> snapshot) {
    read_ = std::move(snapshot);
    Q_EMIT changed();
}

QJsonObject ReadMarks::toJson() const {
    QJsonArray runs;
    const std::vector<PostId>& ids = read_->beyond;
    for (size_t i = 0; i < ids.size();) {
        size_t end = i + 1;
        while (end < ids.size() && ids[end].value == ids[end - 1].value + 1) {
            ++end;
        }
        runs.append(QJsonArray{ids[i].value, ids[end - 1].value});
        i = end;
    }
    return {{upToKey, read_->upTo.value}, {runsKey, runs}};
}

void ReadMarks::fromJson(const QJsonObject& json) {
    ReadSet read{PostId{std::max<qint64>(0, json[upToKey].toInteger())}, {}};
    std::vector<PostId> ids;
    for (const QJsonValue& value : json[runsKey].toArray()) {
        const QJsonArray run = value.toArray();
        const qint64 last = run.at(1).toInteger(-1);
        // A damaged file must not ask for a billion entries.
        for (qint64 id = run.at(0).toInteger(0); id > 0 && id <= last && ids.size() <= most; ++id) {
            if (PostId{id} > read.upTo) {
                ids.push_back(PostId{id});
            }
        }
    }
    goBackTo(std::make_shared<const ReadSet>(read.with(std::move(ids), most)));
}

}  // namespace zhiban
