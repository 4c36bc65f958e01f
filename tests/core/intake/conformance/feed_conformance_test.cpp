// SPDX-License-Identifier: GPL-3.0-or-later
// What other feed parsers expect of their own test feeds, for the fields we keep.
#include <gtest/gtest.h>

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include "tests/core/intake/conformance/check.h"
#include "tests/core/intake/conformance/known_misses.h"
#include "tests/core/intake/conformance/reading_of_feed.h"
#include "tests/support/shared_data.h"

namespace zhiban::testing {
namespace {

// The share of checks that must agree, of RELIABILITY.
constexpr double kLeast = 0.97;

QString text(const QJsonObject& object, const char* name) {
    return object[QLatin1String(name)].toString();
}

// "charset" of a Content-Type header.
QByteArray charsetOf(const QJsonObject& headers) {
    static const QRegularExpression said(QStringLiteral("charset\\s*=\\s*[\"']?([^\\s\"';]+)"),
                                         QRegularExpression::CaseInsensitiveOption);
    for (auto header = headers.begin(); header != headers.end(); ++header) {
        if (header.key().compare(QLatin1String("content-type"), Qt::CaseInsensitive) == 0) {
            return said.match(header.value().toString()).captured(1).toLatin1();
        }
    }
    return {};
}

QString locationOf(const QJsonObject& headers) {
    for (auto header = headers.begin(); header != headers.end(); ++header) {
        if (header.key().compare(QLatin1String("content-location"), Qt::CaseInsensitive) == 0) {
            return header.value().toString();
        }
    }
    return {};
}

// ---- feedparser: checks are paths into its result ----

// The check of one path, nothing for what we do not keep. A path that leads nowhere gives an empty value.
std::optional<Check> compareEntry(const QStringList& path, const QJsonValue& value, const SourceItem& item) {
    const IncomingPost& post = item.post;
    const QString field = path.join(u'.');
    const QString expected = value.toString();
    const QString& summary = item.summary;
    if (field == u"title" || field == u"title_detail.value") {
        return compareText(expected, post.title);
    }
    if (field == u"description" || field == u"summary" || field == u"summary_detail.value") {
        return compareText(expected, summary);
    }
    if (field == u"content.0.value") {
        return compareText(expected, post.body);
    }
    if (field == u"link") {
        return compareAddress(expected, post.url);
    }
    if (field == u"id" || field == u"guid") {
        return compareAddress(expected, post.externalId);
    }
    if (field == u"author" || field == u"author_detail.name" || field == u"authors.0.name") {
        return compareText(expected, post.author);
    }
    if (field == u"published_parsed" || field == u"created_parsed") {
        return compareTime(value, post.published);
    }
    if (field == u"updated_parsed") {
        return compareTime(value, item.updated ? item.updated : post.published);
    }
    if (field == u"published" || field == u"created") {
        return compareTime(value, post.published);
    }
    if (field == u"updated") {
        return compareTime(value, item.updated ? item.updated : post.published);
    }
    if (field == u"language" || field == u"content.0.language" || field == u"summary_detail.language") {
        return compareText(expected, item.language);
    }
    if (path.front() == u"enclosures" && path.size() == 3) {
        const auto index = static_cast<size_t>(path[1].toInt());
        const Enclosure file = index < item.enclosures.size() ? item.enclosures[index] : Enclosure{};
        const QString length = QString::number(file.bytes);
        return compareAddress(expected, path[2] == u"href" ? file.url : path[2] == u"type" ? file.mediaType : length);
    }
    return std::nullopt;
}

std::optional<Check> comparePath(const QJsonArray& path, const QJsonValue& value, const ReadingOfFeed& reading) {
    QStringList names;
    for (const QJsonValue& name : path) {
        names << (name.isString() ? name.toString() : QString::number(name.toInt()));
    }
    const QString field = names.join(u'.');
    if (field == u"encoding") {
        return compareCharset(value.toString(), QString::fromLatin1(reading.heading.charset));
    }
    if (field == u"feed.title" || field == u"feed.title_detail.value") {
        return compareText(value.toString(), reading.heading.title);
    }
    if (field == u"feed.link") {
        return compareAddress(value.toString(), reading.heading.link);
    }
    if (field == u"feed.language") {
        return compareText(value.toString(), reading.heading.language);
    }
    if (names.size() >= 3 && names.front() == u"entries") {
        const auto index = static_cast<size_t>(names[1].toInt());
        return compareEntry(names.mid(2), value, index < reading.items.size() ? reading.items[index] : SourceItem{});
    }
    return std::nullopt;
}

// Other operators than equality turn on the same values.
void apply(const QString& operation, const QString& value, Check& check) {
    if (operation == u"falsy") {
        check.agrees = check.ours.empty();
    } else if (operation == u"truthy") {
        check.agrees = !check.ours.empty();
    } else if (operation == u"ne") {
        check.agrees = !check.agrees;
    } else if (operation == u"not_contains") {
        check.agrees = check.ours.find(value.toStdString()) == std::string::npos;
    }
}

TEST(FeedConformance, AgreesWithFeedparser) {
    const std::vector<QJsonObject> cases = casesOf(QStringLiteral("feed_feedparser"));
    if (cases.empty()) {
        GTEST_SKIP() << "the shared feeds are not here";
    }
    std::vector<Check> checks;
    for (const QJsonObject& one : cases) {
        const QJsonObject headers = one[QLatin1String("headers")].toObject();
        const ReadingOfFeed reading = readFeedFile(sharedData(QStringLiteral("feed_feedparser/") + text(one, "file")),
                                                   charsetOf(headers), locationOf(headers));
        for (const QJsonValue& wanted : one[QLatin1String("checks")].toArray()) {
            const QJsonObject claim = wanted.toObject();
            const QString operation = text(claim, "op");
            const QJsonArray path = claim[QLatin1String("path")].toArray();
            auto check = comparePath(path, claim[QLatin1String("value")], reading);
            if (!check || operation == u"len_eq") {
                continue;
            }
            apply(operation, text(claim, "value"), *check);
            check->file = text(one, "id").toStdString();
            check->field = QString::fromUtf8(QJsonDocument(path).toJson(QJsonDocument::Compact)).toStdString();
            checks.push_back(std::move(*check));
        }
    }
    report("feed_feedparser", checks, feedparserMisses(), kLeast);
}

// ---- gofeed: the expected value is a model of the feed ----

class GofeedChecks {
  public:
    GofeedChecks(std::string file, std::vector<Check>& checks) : file_(std::move(file)), checks_(checks) {}

    void feed(const QJsonObject& expected, const ReadingOfFeed& reading) {
        text(expected, "title", reading.heading.title);
        text(expected, "language", reading.heading.language);
        address(expected, "link", reading.heading.link);
        address(expected, "home_page_url", reading.heading.link);
        address(expected, "next_url", reading.heading.nextAddress);
        pages(expected, reading.heading.link);
        const bool isAtom = expected.contains(QLatin1String("entries"));
        const QJsonArray items = expected[QLatin1String(isAtom ? "entries" : "items")].toArray();
        if (expected.contains(QLatin1String("items")) || isAtom) {
            keep("number of items", {{},
                                     {},
                                     std::to_string(items.size()),
                                     std::to_string(reading.items.size()),
                                     static_cast<size_t>(items.size()) == reading.items.size()});
        }
        for (qsizetype i = 0; i < items.size(); ++i) {
            const auto index = static_cast<size_t>(i);
            prefix_ = "item " + std::to_string(i) + ' ';
            item(items[i].toObject(), index < reading.items.size() ? reading.items[index] : SourceItem{});
        }
    }

  private:
    void item(const QJsonObject& expected, const SourceItem& item) {
        const QString& summary = item.summary;
        text(expected, "title", item.post.title);
        text(expected, "description", summary);
        text(expected, "summary", summary);
        text(expected, "content_text", item.post.body);
        if (!expected.contains(QLatin1String("content_text"))) {
            text(expected, "content_html", item.post.body);
        }
        if (const QJsonValue content = expected[QLatin1String("content")]; content.isObject()) {
            text(content.toObject(), "value", item.post.body);
        } else {
            text(expected, "content", item.post.body);
        }
        address(expected, "link", item.post.url);
        address(expected, "url", item.post.url);
        address(expected, "id", item.post.externalId);
        address(expected, "guid", item.post.externalId);
        address(expected[QLatin1String("guid")].toObject(), "value", item.post.externalId);
        pages(expected, item.post.url);
        person(expected, item.post.author);
        times(expected, item);
        files(expected, item);
    }
    void person(const QJsonObject& expected, const QString& ours) {
        const QJsonValue author = expected[QLatin1String("author")];
        if (author.isString()) {
            text(expected, "author", ours);
        }
        text(author.toObject(), "name", ours, "author ");
        text(expected[QLatin1String("authors")].toArray().at(0).toObject(), "name", ours, "authors ");
    }
    void times(const QJsonObject& expected, const SourceItem& item) {
        for (const char* name : {"published", "publishedParsed", "pubDate", "pubDateParsed", "date_published"}) {
            time(expected, name, item.post.published);
        }
        for (const char* name : {"updated", "updatedParsed", "date_modified"}) {
            time(expected, name, item.updated ? item.updated : item.post.published);
        }
    }
    void files(const QJsonObject& expected, const SourceItem& item) {
        for (const char* list : {"enclosures", "attachments"}) {
            const QJsonArray files = expected[QLatin1String(list)].toArray();
            for (qsizetype i = 0; i < files.size(); ++i) {
                const auto index = static_cast<size_t>(i);
                file(files[i].toObject(), index < item.enclosures.size() ? item.enclosures[index] : Enclosure{});
            }
        }
        if (const QJsonObject one = expected[QLatin1String("enclosure")].toObject(); !one.isEmpty()) {
            file(one, item.enclosures.empty() ? Enclosure{} : item.enclosures.back());  // there, the last
        }
    }
    void file(const QJsonObject& expected, const Enclosure& ours) {
        address(expected, "url", ours.url, "file ");
        address(expected, "type", ours.mediaType, "file ");
        address(expected, "mime_type", ours.mediaType, "file ");
        text(expected, "length", QString::number(ours.bytes), "file ");
        if (expected.contains(QLatin1String("size_in_bytes"))) {
            const qint64 bytes = expected[QLatin1String("size_in_bytes")].toInteger();
            keep("file size", {{}, {}, std::to_string(bytes), std::to_string(ours.bytes), bytes == ours.bytes});
        }
    }
    // Of the links of a page only those to itself; Atom's carry a relation.
    void pages(const QJsonObject& expected, const QString& ours) {
        const QJsonArray links = expected[QLatin1String("links")].toArray();
        for (const QJsonValue& link : links) {
            const QString relation = link.toObject()[QLatin1String("rel")].toString();
            if (relation == u"alternate" && !link.toObject()[QLatin1String("href")].toString().isEmpty()) {
                address(link.toObject(), "href", ours, "links ");
                return;
            }
        }
    }

    void text(const QJsonObject& object, const char* name, const QString& ours, const std::string& of = {}) {
        if (object[QLatin1String(name)].isString()) {
            keep(of + name, compareText(object[QLatin1String(name)].toString(), ours));
        }
    }
    void address(const QJsonObject& object, const char* name, const QString& ours, const std::string& of = {}) {
        if (object[QLatin1String(name)].isString()) {
            keep(of + name, compareAddress(object[QLatin1String(name)].toString(), ours));
        }
    }
    void time(const QJsonObject& object, const char* name, const std::optional<TimePoint>& ours) {
        if (object[QLatin1String(name)].isString()) {
            keep(name, compareTime(object[QLatin1String(name)], ours));
        }
    }
    void keep(const std::string& field, Check check) {
        check.file = file_;
        check.field = prefix_ + field;
        checks_.push_back(std::move(check));
    }

    std::string file_;
    std::string prefix_;
    std::vector<Check>& checks_;
};

TEST(FeedConformance, AgreesWithGofeed) {
    const std::vector<QJsonObject> cases = casesOf(QStringLiteral("feed_gofeed"));
    if (cases.empty()) {
        GTEST_SKIP() << "the shared feeds are not here";
    }
    std::vector<Check> checks;
    for (const QJsonObject& one : cases) {
        const QString path = sharedData(QStringLiteral("feed_gofeed/") + text(one, "file"));
        GofeedChecks(text(one, "id").toStdString(), checks)
            .feed(one[QLatin1String("expected")].toObject(), readFeedFile(path, {}, {}));
    }
    report("feed_gofeed", checks, gofeedMisses(), kLeast);
}

// ---- rss-parser: real feeds, their number of items and the first one ----

void compareFirst(const QJsonObject& first, const SourceItem& item, const auto& keep) {
    const auto said = [&](const char* name) { return first[QLatin1String(name)].isString(); };
    if (said("title")) {
        keep("title of the first", compareText(text(first, "title"), item.post.title));
    }
    if (said("link")) {
        keep("link of the first", compareAddress(text(first, "link"), item.post.url));
    }
    if (said("isoDate")) {
        keep("date of the first", compareTime(first[QLatin1String("isoDate")], item.post.published));
    }
    if (said("guid") || said("id")) {
        keep("id of the first", compareAddress(text(first, said("guid") ? "guid" : "id"), item.post.externalId));
    }
}

TEST(FeedConformance, AgreesWithRssParser) {
    const std::vector<QJsonObject> cases = casesOf(QStringLiteral("feed_rss_parser"));
    if (cases.empty()) {
        GTEST_SKIP() << "the shared feeds are not here";
    }
    std::vector<Check> checks;
    for (const QJsonObject& one : cases) {
        const ReadingOfFeed reading =
            readFeedFile(sharedData(QStringLiteral("feed_rss_parser/") + text(one, "file")), {}, {});
        const auto keep = [&](const std::string& field, Check check) {
            check.file = text(one, "id").toStdString();
            check.field = field;
            checks.push_back(std::move(check));
        };
        if (one[QLatin1String("must_fail")].toBool()) {
            keep("must fail", {{}, {}, "an error", reading.error ? "an error" : "", reading.error.has_value()});
            continue;
        }
        const auto items = static_cast<size_t>(one[QLatin1String("n_items")].toInt());
        keep("number of items",
             {{}, {}, std::to_string(items), std::to_string(reading.items.size()), items == reading.items.size()});
        if (one[QLatin1String("title")].isString()) {
            keep("title", compareText(text(one, "title"), reading.heading.title));
        }
        compareFirst(one[QLatin1String("first_item")].toObject(),
                     reading.items.empty() ? SourceItem{} : reading.items.front(), keep);
    }
    report("feed_rss_parser", checks, rssParserMisses(), kLeast);
}

}  // namespace
}  // namespace zhiban::testing
