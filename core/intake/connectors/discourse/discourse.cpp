// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/connectors/discourse/discourse.h"

#include "core/intake/records/answer_connector.h"

namespace zhiban {
namespace {

ConnectorTraits traits() {
    ConnectorTraits traits;
    traits.kind = QStringLiteral("discourse");
    traits.fetchedByUrl = true;
    traits.hasPages = true;
    traits.tokenHeader = QStringLiteral("User-Api-Key");
    traits.settings = {{.key = QStringLiteral("server"), .kind = SettingField::Kind::Address, .required = true},
                       {.key = QStringLiteral("topic")},
                       {.key = QStringLiteral("query")},
                       {.key = QStringLiteral("list"),
                        .kind = SettingField::Kind::Choice,
                        .usual = QStringLiteral("posts"),
                        .choices = {QStringLiteral("posts"), QStringLiteral("latest"), QStringLiteral("new"),
                                    QStringLiteral("top"), QStringLiteral("hot")}},
                       {.key = QStringLiteral("token"), .kind = SettingField::Kind::Secret}};
    traits.addresses = {QStringLiteral("{server}/t/{topic}.json"), QStringLiteral("{server}/search.json?q={query}"),
                        QStringLiteral("{server}/{list}.json")};
    return traits;
}

ItemShape post() {
    ItemShape shape;
    shape.marks = {QStringLiteral("/cooked"), QStringLiteral("/id")};
    shape.id = {QStringLiteral("/id")};
    shape.url = {QStringLiteral("/post_url"), QStringLiteral("/t/{/topic_slug}/{/topic_id}/{/post_number}"),
                 QStringLiteral("/p/{/id}")};
    shape.title = {QStringLiteral("/topic_title"), QStringLiteral("../title")};
    shape.body = {QStringLiteral("/cooked"), QStringLiteral("/raw")};
    shape.author = {QStringLiteral("/username"), QStringLiteral("/name")};
    shape.published = {QStringLiteral("/created_at")};
    shape.updated = {QStringLiteral("/updated_at")};
    shape.likes = {QStringLiteral("/like_count")};
    return shape;
}

// What a search or a person's page shows of a post.
ItemShape excerpt() {
    ItemShape shape;
    shape.marks = {QStringLiteral("/topic_id"), QStringLiteral("/post_number")};
    shape.id = {QStringLiteral("/post_id"), QStringLiteral("/id")};
    shape.url = {QStringLiteral("/t/{/slug}/{/topic_id}/{/post_number}"),
                 QStringLiteral("/t/{/topic_id}/{/post_number}")};
    shape.title = {QStringLiteral("/title"), QStringLiteral("/topic_title_headline")};
    shape.body = {QStringLiteral("/excerpt"), QStringLiteral("/blurb")};
    shape.author = {QStringLiteral("/username"), QStringLiteral("/acting_username")};
    shape.published = {QStringLiteral("/created_at")};
    shape.likes = {QStringLiteral("/like_count")};
    return shape;
}

ItemShape topic() {
    ItemShape shape;
    shape.marks = {QStringLiteral("/title"), QStringLiteral("/id"), QStringLiteral("/slug")};
    shape.unless = {QStringLiteral("/post_stream")};
    shape.id = {QStringLiteral("/id")};
    shape.url = {QStringLiteral("/t/{/slug}/{/id}")};
    shape.title = {QStringLiteral("/title")};
    shape.summary = {QStringLiteral("/excerpt")};
    shape.published = {QStringLiteral("/created_at")};
    shape.updated = {QStringLiteral("/last_posted_at"), QStringLiteral("/bumped_at")};
    shape.likes = {QStringLiteral("/like_count")};
    shape.files = QStringLiteral("/image_url");
    return shape;
}

ItemShape foundTopic() {
    ItemShape shape = topic();
    shape.marks = {QStringLiteral("/title"), QStringLiteral("/id"), QStringLiteral("/url")};
    shape.url = {QStringLiteral("/url")};
    return shape;
}

}  // namespace

std::unique_ptr<Connector> makeDiscourse() {
    ItemMapping mapping;
    mapping.shapes = {post(), excerpt(), topic(), foundTopic()};
    // Topics a reader might like as well, and what stands about people and categories.
    mapping.ignored = {QStringLiteral("suggested_topics"), QStringLiteral("related_topics"),
                       QStringLiteral("details"),          QStringLiteral("users"),
                       QStringLiteral("categories"),       QStringLiteral("badges")};
    mapping.lists = {QString(),
                     QStringLiteral("/topic_list/topics"),
                     QStringLiteral("/latest_posts"),
                     QStringLiteral("/post_stream/posts"),
                     QStringLiteral("/user_actions"),
                     QStringLiteral("/posts")};
    mapping.faults = {QStringLiteral("/errors/0"), QStringLiteral("/error")};
    mapping.next = QStringLiteral("/topic_list/more_topics_url");
    mapping.nextSuffix = QStringLiteral(".json");
    return makeAnswerConnector(traits(), std::move(mapping), {"\"topic_list\""});
}

}  // namespace zhiban
