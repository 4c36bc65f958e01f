// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/connectors/feed/xml_item.h"

namespace zhiban {
namespace {

// Elements of an item by canonical name.
const std::map<QString, ItemMeaning>& meanings() {
    static const std::map<QString, ItemMeaning> known{{QStringLiteral("title"), {ItemRole::Title, 0}},
                                                      {QStringLiteral("dc:title"), {ItemRole::Title, 1}},
                                                      {QStringLiteral("media:title"), {ItemRole::Title, 2}},
                                                      {QStringLiteral("itunes:title"), {ItemRole::Title, 3}},
                                                      {QStringLiteral("content:encoded"), {ItemRole::Body, 0}},
                                                      {QStringLiteral("content"), {ItemRole::Body, 1}},
                                                      {QStringLiteral("xhtml:body"), {ItemRole::Body, 2}},
                                                      {QStringLiteral("body"), {ItemRole::Body, 3}},
                                                      {QStringLiteral("fullitem"), {ItemRole::Body, 3}},
                                                      {QStringLiteral("description"), {ItemRole::Body, 4}},
                                                      {QStringLiteral("summary"), {ItemRole::Body, 5}},
                                                      {QStringLiteral("dc:description"), {ItemRole::Body, 6}},
                                                      {QStringLiteral("media:description"), {ItemRole::Body, 7}},
                                                      {QStringLiteral("itunes:summary"), {ItemRole::Body, 8}},
                                                      {QStringLiteral("author"), {ItemRole::Author, 0}},
                                                      {QStringLiteral("dc:creator"), {ItemRole::Author, 1}},
                                                      {QStringLiteral("dc:author"), {ItemRole::Author, 2}},
                                                      {QStringLiteral("itunes:author"), {ItemRole::Author, 3}},
                                                      {QStringLiteral("media:credit"), {ItemRole::Author, 4}},
                                                      {QStringLiteral("published"), {ItemRole::Published, 0}},
                                                      {QStringLiteral("pubdate"), {ItemRole::Published, 1}},
                                                      {QStringLiteral("issued"), {ItemRole::Published, 2}},
                                                      {QStringLiteral("dcterms:issued"), {ItemRole::Published, 3}},
                                                      {QStringLiteral("dc:date"), {ItemRole::Published, 4}},
                                                      {QStringLiteral("created"), {ItemRole::Published, 5}},
                                                      {QStringLiteral("dcterms:created"), {ItemRole::Published, 6}},
                                                      {QStringLiteral("updated"), {ItemRole::Published, 7}},
                                                      {QStringLiteral("modified"), {ItemRole::Published, 8}},
                                                      {QStringLiteral("dcterms:modified"), {ItemRole::Published, 9}},
                                                      {QStringLiteral("guid"), {ItemRole::Id, 0}},
                                                      {QStringLiteral("id"), {ItemRole::Id, 1}},
                                                      {QStringLiteral("dc:identifier"), {ItemRole::Id, 2}}};
    return known;
}

}  // namespace

std::optional<ItemMeaning> itemMeaning(const QString& name) {
    const auto found = meanings().find(name);
    return found == meanings().end() ? std::nullopt : std::optional(found->second);
}

void ItemSayings::add(ItemMeaning meaning, const QString& text) {
    if (!text.isEmpty()) {
        byRole_[static_cast<size_t>(meaning.role)].try_emplace(meaning.rank, text);
    }
}

QString ItemSayings::best(ItemRole role) const {
    const std::map<int, QString>& said = byRole_[static_cast<size_t>(role)];
    return said.empty() ? QString() : said.begin()->second;
}

QString displayName(const QString& author) {
    const qsizetype open = author.indexOf(u'(');
    if (author.contains(u'@') && open >= 0 && author.endsWith(u')')) {
        return author.mid(open + 1).chopped(1).trimmed();
    }
    return author;
}

}  // namespace zhiban
