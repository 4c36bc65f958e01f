// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/presentation/desk_layout.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace zhiban {

namespace {

constexpr int version = 1;
const QString bestFirst = QStringLiteral("best");
constexpr qsizetype columnLimit = 40;  // a broken or hostile file must not open a thousand queries

QJsonObject filterToJson(const PostFilter& filter) {
    QJsonObject json;
    json[QStringLiteral("words")] = filter.words;
    json[QStringLiteral("sources")] = QJsonArray::fromStringList(filter.sources);
    json[QStringLiteral("alertsOnly")] = filter.alertsOnly;
    if (filter.state) {
        json[QStringLiteral("state")] = triageKey(*filter.state);
    }
    json[QStringLiteral("categories")] = QJsonArray::fromStringList(filter.categories);
    json[QStringLiteral("places")] = QJsonArray::fromStringList(filter.places);
    if (filter.minimumLevel) {
        json[QStringLiteral("minimumLevel")] = levelKey(*filter.minimumLevel);
    }
    if (filter.maximumLevel) {
        json[QStringLiteral("maximumLevel")] = levelKey(*filter.maximumLevel);
    }
    if (filter.rule) {
        json[QStringLiteral("rule")] = filter.rule.text;
    }
    if (filter.from) {
        json[QStringLiteral("from")] = toMilliseconds(*filter.from);
    }
    if (filter.to) {
        json[QStringLiteral("to")] = toMilliseconds(*filter.to);
    }
    if (filter.posts) {
        QJsonArray posts;
        for (const PostId& post : *filter.posts) {
            posts.append(post.value);
        }
        json[QStringLiteral("posts")] = posts;
    }
    return json;
}

QStringList texts(const QJsonValue& json) {
    QStringList list;
    for (const QJsonValue& one : json.toArray()) {
        list.append(one.toString());
    }
    return list;
}

PostFilter filterFromJson(const QJsonObject& json) {
    PostFilter filter;
    filter.words = json[QStringLiteral("words")].toString();
    filter.sources = texts(json[QStringLiteral("sources")]);
    filter.alertsOnly = json[QStringLiteral("alertsOnly")].toBool();
    filter.state = triageFromKey(json[QStringLiteral("state")].toString());
    filter.categories = texts(json[QStringLiteral("categories")]);
    filter.places = texts(json[QStringLiteral("places")]);
    filter.minimumLevel = levelFromKey(json[QStringLiteral("minimumLevel")].toString());
    filter.maximumLevel = levelFromKey(json[QStringLiteral("maximumLevel")].toString());
    filter.rule.text = json[QStringLiteral("rule")].toString();
    const auto time = [&](const QString& key) -> std::optional<TimePoint> {
        return json.contains(key) ? std::optional(fromMilliseconds(json[key].toInteger())) : std::nullopt;
    };
    filter.from = time(QStringLiteral("from"));
    filter.to = time(QStringLiteral("to"));
    if (const QJsonValue posts = json[QStringLiteral("posts")]; posts.isArray()) {
        filter.posts.emplace();
        for (const QJsonValue& post : posts.toArray()) {
            filter.posts->push_back(PostId{post.toInteger()});
        }
    }
    return filter;
}

PostFilter aboutWord(const QString& word) {
    PostFilter filter;
    filter.words = word;
    return filter;
}

}  // namespace

PostFilter filterAt(const DeskColumn& column, TimePoint now) {
    PostFilter filter = column.filter;
    if (column.recent != RecentDays::All) {
        filter.from = beginOf(column.recent, now);
        filter.to.reset();
    }
    return filter;
}

DeskLayout defaultDeskLayout() {
    PostFilter alerts;
    alerts.alertsOnly = true;
    alerts.state = TriageState::Untouched;
    // The topics are words of the posts, whatever the language of the program.
    return {{{{}, alerts}, {{}, {}}, {{}, aboutWord(QStringLiteral("公交"))}, {{}, aboutWord(QStringLiteral("噪音"))}},
            0};
}

QByteArray toJson(const DeskLayout& layout) {
    QJsonArray columns;
    for (const DeskColumn& column : layout.columns) {
        columns.append(QJsonObject{{QStringLiteral("name"), column.name},
                                   {QStringLiteral("width"), column.width},
                                   {QStringLiteral("recent"), recentDaysKey(column.recent)},
                                   {QStringLiteral("filter"), filterToJson(column.filter)}});
    }
    return QJsonDocument(
               QJsonObject{{QStringLiteral("version"), version},
                           {QStringLiteral("drawerWidth"), layout.drawerWidth},
                           {QStringLiteral("columns"), columns},
                           {QStringLiteral("searchOrder"),
                            layout.searchOrder == FeedOrder::BestFirst ? bestFirst : QStringLiteral("newest")},
                           {QStringLiteral("read"), layout.readMarks}})
        .toJson(QJsonDocument::Compact);
}

Result<DeskLayout> deskLayoutFromJson(const QByteArray& json) {
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    const QJsonValue columns = object[QStringLiteral("columns")];
    if (object[QStringLiteral("version")].toInt() != version || !columns.isArray()) {
        return fail(ErrorKind::Invalid, QStringLiteral("not the layout of a desk, or of a newer program"),
                    QStringLiteral("desk.layout"));
    }
    DeskLayout layout;
    layout.drawerWidth = object[QStringLiteral("drawerWidth")].toInt();
    layout.searchOrder =
        object[QStringLiteral("searchOrder")].toString() == bestFirst ? FeedOrder::BestFirst : FeedOrder::NewestFirst;
    layout.readMarks = object[QStringLiteral("read")].toObject();
    for (const QJsonValue& value : columns.toArray()) {
        if (static_cast<qsizetype>(layout.columns.size()) == columnLimit) {
            break;
        }
        const QJsonObject column = value.toObject();
        layout.columns.push_back(
            {column[QStringLiteral("name")].toString(), filterFromJson(column[QStringLiteral("filter")].toObject()),
             column[QStringLiteral("width")].toInt(), recentDaysFromKey(column[QStringLiteral("recent")].toString())});
    }
    return layout;
}

}  // namespace zhiban
