// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/zhibanctl/commands/search/search.h"

#include <QCoreApplication>

#include "app/zhibanctl/commands/search/search_options.h"
#include "core/operations/search/search_posts.h"

namespace zhiban::ctl {

namespace {

QJsonObject toJson(const FeedItem& item) {
    const Post& post = item.post;
    return {{QStringLiteral("id"), post.externalId},
            {QStringLiteral("post"), post.id.value},
            {QStringLiteral("revision"), post.revision},
            {QStringLiteral("source"), post.sourceName},
            {QStringLiteral("url"), post.url},
            {QStringLiteral("title"), post.title},
            {QStringLiteral("body"), post.body},
            {QStringLiteral("published"),
             post.published ? QJsonValue(toUtc(*post.published).toString(Qt::ISODateWithMs)) : QJsonValue()},
            {QStringLiteral("place"), post.place},
            {QStringLiteral("category"), post.category},
            {QStringLiteral("likes"), post.likes},
            {QStringLiteral("level"), item.level ? QJsonValue(levelKey(*item.level)) : QJsonValue()},
            {QStringLiteral("state"), triageKey(item.triage)}};
}

QString toLine(const FeedItem& item) {
    const QString text = item.post.title.isEmpty() ? item.post.body.left(60).simplified() : item.post.title;
    return toLocal(item.post.shownAt).toString(QStringLiteral("yyyy-MM-dd HH:mm")) + QStringLiteral("  ") +
           item.post.sourceName + QStringLiteral("  ") + text;
}

void print(const Invocation& invocation, const std::vector<FeedItem>& items) {
    for (const FeedItem& item : items) {
        invocation.json() ? invocation.printJson(toJson(item)) : invocation.printText(toLine(item));
    }
}

ExitCode printCount(const Invocation& invocation, const ReadSession& session, const PostFilter& filter) {
    const Result<qint64> count = session.posts().count(filter);
    if (!count) {
        return invocation.report(count.error());
    }
    if (invocation.json()) {
        invocation.printJson({{QStringLiteral("count"), *count}});
    } else {
        invocation.printText(QString::number(*count));
    }
    return ExitCode::Done;
}

ExitCode printByRelevance(const Invocation& invocation, const ReadSession& session, const PostFilter& filter,
                          qint64 limit) {
    const auto most = static_cast<int>(std::min<qint64>(limit, PostReader::comparedByRelevance));
    const Result<std::vector<FeedItem>> items = session.posts().relevant(filter, most);
    if (!items) {
        return invocation.report(items.error());
    }
    print(invocation, *items);
    return ExitCode::Done;
}

ExitCode printNewest(const Invocation& invocation, const ReadSession& session, const PostFilter& filter, qint64 limit) {
    SearchPosts search;
    search.filter = filter;
    constexpr qint64 pageSize = 500;
    for (qint64 left = limit; left > 0;) {
        search.limit = static_cast<int>(std::min(left, pageSize));
        const Result<std::vector<FeedItem>> page = search.run(session);
        if (!page) {
            return invocation.report(page.error());
        }
        print(invocation, *page);
        if (static_cast<int>(page->size()) < search.limit) {
            break;
        }
        search.before = positionOf(page->back().post);
        left -= static_cast<qint64>(page->size());
    }
    return ExitCode::Done;
}

ExitCode run(const Invocation& invocation, const QCommandLineParser& parser) {
    bool isNumber = false;
    const qint64 limit = parser.value(QStringLiteral("limit")).toLongLong(&isNumber);
    const QString order = parser.value(QStringLiteral("order"));
    const std::optional<PostFilter> filter = searchFilterFrom(invocation, parser);
    if (!filter) {
        return ExitCode::Usage;
    }
    if (*filter == PostFilter() || !isNumber || limit < 1 || (order != u"newest" && order != u"relevance")) {
        invocation.say(
            Words::tr("search wants a word or a filter, a limit of at least 1, and newest or relevance as order."));
        return ExitCode::Usage;
    }
    const Result<std::shared_ptr<const Store>> store = invocation.openStore(Missing::Refuse);
    if (!store) {
        return invocation.report(store.error());
    }
    const Result<std::unique_ptr<ReadSession>> session = (*store)->openReader();
    if (!session) {
        return invocation.report(session.error());
    }
    if (parser.isSet(QStringLiteral("count"))) {
        return printCount(invocation, **session, *filter);
    }
    return order == u"relevance" ? printByRelevance(invocation, **session, *filter, limit)
                                 : printNewest(invocation, **session, *filter, limit);
}

}  // namespace

Command makeSearch() {
    return {QStringLiteral("search"), [] { return Words::tr("Find posts by words, newest or best first."); },
            describeSearchOptions, run};
}

}  // namespace zhiban::ctl
