// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/zhibanctl/commands/search/search.h"

#include <QCoreApplication>

#include "core/operations/search/search_posts.h"

namespace zhiban::ctl {

namespace {

void describe(QCommandLineParser& parser) {
    parser.addPositionalArgument(QStringLiteral("word"), Words::tr("Words that must all occur in title or body."));
    parser.addOption({QStringLiteral("limit"), Words::tr("How many posts at most (default: 50)."),
                      QStringLiteral("count"), QStringLiteral("50")});
}

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
            {QStringLiteral("likes"), post.likes},
            {QStringLiteral("level"), item.level ? QJsonValue(levelKey(*item.level)) : QJsonValue()}};
}

QString toLine(const FeedItem& item) {
    const QString text = item.post.title.isEmpty() ? item.post.body.left(60).simplified() : item.post.title;
    return toLocal(item.post.shownAt).toString(QStringLiteral("yyyy-MM-dd HH:mm")) + QStringLiteral("  ") +
           item.post.sourceName + QStringLiteral("  ") + text;
}

ExitCode run(const Invocation& invocation, const QCommandLineParser& parser) {
    const QStringList words = parser.positionalArguments().mid(1);
    bool isNumber = false;
    const qint64 limit = parser.value(QStringLiteral("limit")).toLongLong(&isNumber);
    if (words.isEmpty() || !isNumber || limit < 1) {
        invocation.say(Words::tr("search wants at least one word, and a limit of at least 1."));
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
    SearchPosts search;
    search.filter.words = words.join(QLatin1Char(' '));
    constexpr qint64 pageSize = 500;
    for (qint64 left = limit; left > 0;) {
        search.limit = static_cast<int>(std::min(left, pageSize));
        const Result<std::vector<FeedItem>> page = search.run(**session);
        if (!page) {
            return invocation.report(page.error());
        }
        for (const FeedItem& item : *page) {
            invocation.json() ? invocation.printJson(toJson(item)) : invocation.printText(toLine(item));
        }
        if (static_cast<int>(page->size()) < search.limit) {
            break;
        }
        search.before = positionOf(page->back().post);
        left -= static_cast<qint64>(page->size());
    }
    return ExitCode::Done;
}

}  // namespace

Command makeSearch() {
    return {QStringLiteral("search"), [] { return Words::tr("Find posts by words, newest first."); }, describe, run};
}

}  // namespace zhiban::ctl
