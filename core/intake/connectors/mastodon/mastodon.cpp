// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/connectors/mastodon/mastodon.h"

#include "core/intake/records/answer_connector.h"

namespace zhiban {
namespace {

ConnectorTraits traits() {
    ConnectorTraits traits;
    traits.kind = QStringLiteral("mastodon");
    traits.fetchedByUrl = true;
    traits.hasPages = true;
    traits.settings = {{.key = QStringLiteral("server"), .kind = SettingField::Kind::Address, .required = true},
                       {.key = QStringLiteral("tag")},
                       {.key = QStringLiteral("query")},
                       {.key = QStringLiteral("token"), .kind = SettingField::Kind::Secret}};
    traits.addresses = {QStringLiteral("{server}/api/v1/timelines/tag/{tag}?limit=40"),
                        QStringLiteral("{server}/api/v2/search?type=statuses&limit=40&q={query}"),
                        QStringLiteral("{server}/api/v1/timelines/public?limit=40")};
    return traits;
}

ItemShape status() {
    ItemShape shape;
    shape.marks = {QStringLiteral("/content"), QStringLiteral("/account"), QStringLiteral("/created_at")};
    shape.id = {QStringLiteral("/id")};
    shape.url = {QStringLiteral("/url"), QStringLiteral("/uri")};
    shape.title = {QStringLiteral("/spoiler_text")};
    shape.body = {QStringLiteral("/content"), QStringLiteral("/reblog/content")};
    shape.author = {QStringLiteral("/account/acct"), QStringLiteral("/account/username")};
    shape.published = {QStringLiteral("/created_at")};
    shape.updated = {QStringLiteral("/edited_at")};
    shape.language = {QStringLiteral("/language")};
    shape.likes = {QStringLiteral("/favourites_count")};
    shape.files = QStringLiteral("/media_attachments");
    shape.fileUrl = {QStringLiteral("/url"), QStringLiteral("/remote_url"), QStringLiteral("/preview_url")};
    shape.fileType = {QStringLiteral("/type")};
    shape.fileTitle = {QStringLiteral("/description")};
    return shape;
}

}  // namespace

std::unique_ptr<Connector> makeMastodon() {
    ItemMapping mapping;
    mapping.shapes = {status()};
    mapping.lists = {QString(), QStringLiteral("/statuses"), QStringLiteral("/descendants")};
    mapping.faults = {QStringLiteral("/error_description"), QStringLiteral("/error")};
    return makeAnswerConnector(traits(), std::move(mapping), {"\"created_at\"", "\"content\"", "\"account\""});
}

}  // namespace zhiban
