// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/sample_city.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>

#include "core/base/json_fields.h"
#include "resources/sample/sample.h"

namespace zhiban {

namespace {

using Key = QLatin1String;
constexpr Milliseconds day = std::chrono::hours(24);
constexpr int fortnight = 14;

Error broken(const QString& what) {
    return Error{ErrorKind::Internal, QStringLiteral("the sample is broken: ") + what};
}

Result<QJsonArray> entries(const QByteArray& json, Key list) {
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.object().value(list).isArray()) {
        return fail(broken(QStringLiteral("no list ") + list));
    }
    return document.object().value(list).toArray();
}

// Reads every object of `list` with `read(JsonFields&) -> T`.
template <typename T, typename Read>
Result<std::vector<T>> readEntries(const QByteArray& json, Key list, Read read) {
    const Result<QJsonArray> array = entries(json, list);
    if (!array) {
        return fail(array.error());
    }
    std::vector<T> values;
    for (const QJsonValue& entry : *array) {
        const QJsonObject object = entry.toObject();
        JsonFields fields(object);
        values.push_back(read(fields));
        if (const Result<Done> finished = fields.finish(); !finished) {
            return fail(broken(finished.error().what));
        }
    }
    return values;
}

Rule readRule(JsonFields& fields) {
    Rule rule;
    rule.name = fields.text(Key("name"));
    const std::optional<Level> level = levelFromKey(fields.text(Key("level")));
    if (!level) {
        fields.refuse(Key("level"), QStringLiteral("is not a level"));
    }
    rule.level = level.value_or(Level::Blue);
    rule.condition = fields.text(Key("condition"));
    return rule;
}

Department readDepartment(JsonFields& fields) {
    Department department;
    department.name = fields.text(Key("name"));
    department.dutyPhone = fields.text(Key("dutyPhone"));
    department.categories = fields.texts(Key("categories"));
    return department;
}

Column readColumn(JsonFields& fields) {
    Column column;
    column.name = fields.text(Key("name"));
    column.nextIssue = static_cast<int>(fields.number(Key("nextIssue")));
    return column;
}

SampleStory readStory(JsonFields& fields) {
    SampleStory story;
    story.key = fields.text(Key("key"));
    story.title = fields.text(Key("title"));
    for (const QString& post : fields.texts(Key("posts"))) {
        const qsizetype colon = post.indexOf(QLatin1Char(':'));
        story.posts.emplace_back(post.left(colon), post.mid(colon + 1));
    }
    return story;
}

SampleListening readListening(JsonFields& fields) {
    SampleListening listening;
    Subscription& source = listening.source;
    source.key = fields.text(Key("key"));
    source.name = fields.text(Key("name"));
    source.kind = fields.text(Key("kind"));
    source.address = fields.textOr(Key("address"));
    if (const QString server = fields.textOr(Key("server")); !server.isEmpty()) {
        source.settings.insert(QStringLiteral("server"), server);
    }
    source.owner = fields.textOr(Key("owner"));
    source.silentAfterDays = static_cast<int>(fields.numberIfAny(Key("silent_after_days")).value_or(0));
    listening.pausedBecause = fields.textOr(Key("paused_because"));
    listening.answers = fields.textOr(Key("answers"), QStringLiteral("yes")) == u"yes";
    return listening;
}

// Only named, as a source names them.
std::vector<Enclosure> readFiles(const QJsonArray& list) {
    std::vector<Enclosure> files;
    for (const QJsonValue& entry : list) {
        Enclosure file;
        file.url = entry[Key("url")].toString();
        file.mediaType = entry[Key("type")].toString();
        file.cover = entry[Key("cover")].toBool();
        file.transcript = entry[Key("transcript")].toString();
        files.push_back(std::move(file));
    }
    return files;
}

Result<IncomingPost> readPost(const QByteArray& line, const QHash<QString, QString>& sourceNames) {
    const QJsonObject object = QJsonDocument::fromJson(line).object();
    JsonFields fields(object);
    IncomingPost post;
    post.sourceKey = fields.text(Key("source"));
    post.sourceName = sourceNames.value(post.sourceKey);
    post.externalId = fields.text(Key("id"));
    post.url = fields.text(Key("url"));
    post.title = fields.text(Key("title"));
    post.body = fields.text(Key("body"));
    post.author = fields.text(Key("author"));
    post.place = fields.text(Key("place"));
    post.likes = static_cast<int>(fields.number(Key("likes")));
    post.enclosures = readFiles(object[Key("files")].toArray());
    const QDateTime published = QDateTime::fromString(fields.text(Key("published")), Qt::ISODate);
    if (!published.isValid()) {
        fields.refuse(Key("published"), QStringLiteral("is not a time"));
    }
    if (const Result<Done> finished = fields.finish(); !finished) {
        return fail(broken(finished.error().what));
    }
    post.published = fromDateTime(published);
    return post;
}

Result<std::vector<IncomingPost>> readPosts() {
    const Result<QJsonArray> sources = entries(sample::sources(), Key("sources"));
    if (!sources) {
        return fail(sources.error());
    }
    QHash<QString, QString> names;
    for (const QJsonValue& source : *sources) {
        names.insert(source[Key("key")].toString(), source[Key("name")].toString());
    }
    std::vector<IncomingPost> posts;
    for (const QByteArray& line : sample::posts().split('\n')) {
        if (line.isEmpty()) {
            continue;
        }
        Result<IncomingPost> post = readPost(line, names);
        if (!post) {
            return fail(post.error());
        }
        posts.push_back(std::move(*post));
    }
    if (posts.empty()) {
        return fail(broken(QStringLiteral("no posts")));
    }
    return posts;
}

// Midnight at +08:00 before the first post: where the sample's first day begins.
TimePoint firstMidnight(const std::vector<IncomingPost>& posts) {
    constexpr Milliseconds offset = std::chrono::hours(8);
    TimePoint first = *posts.front().published;
    for (const IncomingPost& post : posts) {
        first = std::min(first, *post.published);
    }
    return std::chrono::floor<std::chrono::days>(first + offset) - offset;
}

Milliseconds moveToEndAt(TimePoint end, std::vector<IncomingPost>& posts) {
    const auto daysToEnd = std::chrono::floor<std::chrono::days>(end - firstMidnight(posts)).count();
    const Milliseconds shift = day * (daysToEnd - (fortnight - 1));
    for (IncomingPost& post : posts) {
        const TimePoint moved = *post.published + shift;
        post.published = moved > end ? moved - day * fortnight : moved;
    }
    std::stable_sort(posts.begin(), posts.end(), [](const IncomingPost& left, const IncomingPost& right) {
        return left.published < right.published;
    });
    return shift;
}

}  // namespace

Result<SampleCity> sampleCity(TimePoint end) {
    auto posts = readPosts();
    auto rules = readEntries<Rule>(sample::rules(), Key("rules"), readRule);
    auto departments = readEntries<Department>(sample::departments(), Key("departments"), readDepartment);
    auto columns = readEntries<Column>(sample::followUpColumns(), Key("columns"), readColumn);
    auto stories = readEntries<SampleStory>(sample::stories(), Key("stories"), readStory);
    if (!posts) {
        return fail(posts.error());
    }
    if (!rules) {
        return fail(rules.error());
    }
    if (!departments) {
        return fail(departments.error());
    }
    if (!columns) {
        return fail(columns.error());
    }
    if (!stories) {
        return fail(stories.error());
    }
    auto listening = readEntries<SampleListening>(sample::sources(), Key("sources"), readListening);
    if (!listening) {
        return fail(listening.error());
    }
    const Milliseconds shift = moveToEndAt(end, *posts);
    for (size_t i = 0; i < departments->size(); ++i) {
        (*departments)[i].position = static_cast<int>(i);
    }
    return SampleCity{std::move(*posts),
                      std::move(*rules),
                      std::move(*departments),
                      std::move(*columns),
                      std::move(*stories),
                      std::move(*listening),
                      shift};
}

}  // namespace zhiban
