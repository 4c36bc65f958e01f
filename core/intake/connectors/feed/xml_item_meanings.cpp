// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/connectors/feed/xml_item_meanings.h"

#include <QHash>

namespace zhiban {
namespace {

struct Known {
    QLatin1String name;
    ItemMeaning meaning;
};

// Elements of an item by canonical name.
constexpr std::array kKnown{Known{QLatin1String("title"), {ItemRole::Title, 0}},
                            Known{QLatin1String("dc:title"), {ItemRole::Title, 1}},
                            Known{QLatin1String("media:title"), {ItemRole::Title, 2}},
                            Known{QLatin1String("itunes:title"), {ItemRole::Title, 3}},
                            Known{QLatin1String("content:encoded"), {ItemRole::Body, 0}},
                            Known{QLatin1String("content"), {ItemRole::Body, 1}},
                            Known{QLatin1String("xhtml:body"), {ItemRole::Body, 2}},
                            Known{QLatin1String("xhtml:div"), {ItemRole::Body, 3}},
                            Known{QLatin1String("body"), {ItemRole::Body, 4}},
                            Known{QLatin1String("fullitem"), {ItemRole::Body, 5}},
                            Known{QLatin1String("summary"), {ItemRole::Summary, 0}},
                            Known{QLatin1String("description"), kDescription},
                            Known{QLatin1String("dc:description"), {ItemRole::Summary, 2}},
                            Known{QLatin1String("media:description"), {ItemRole::Summary, 3}},
                            Known{QLatin1String("itunes:summary"), {ItemRole::Summary, 4}},
                            Known{QLatin1String("itunes:subtitle"), {ItemRole::Summary, 5}},
                            Known{QLatin1String("abstract"), {ItemRole::Summary, 6}},
                            Known{QLatin1String("author"), {ItemRole::Author, 0}},
                            Known{QLatin1String("dc:creator"), {ItemRole::Author, 1}},
                            Known{QLatin1String("dc:author"), {ItemRole::Author, 2}},
                            Known{QLatin1String("itunes:author"), {ItemRole::Author, 3}},
                            Known{QLatin1String("media:credit"), {ItemRole::Author, 4}},
                            Known{QLatin1String("published"), {ItemRole::Published, 0}},
                            Known{QLatin1String("pubdate"), {ItemRole::Published, 1}},
                            Known{QLatin1String("issued"), {ItemRole::Published, 2}},
                            Known{QLatin1String("dcterms:issued"), {ItemRole::Published, 3}},
                            Known{QLatin1String("dc:date"), {ItemRole::Published, 4}},
                            Known{QLatin1String("created"), {ItemRole::Published, 5}},
                            Known{QLatin1String("dcterms:created"), {ItemRole::Published, 6}},
                            Known{QLatin1String("updated"), {ItemRole::Updated, 0}},
                            Known{QLatin1String("modified"), {ItemRole::Updated, 1}},
                            Known{QLatin1String("dcterms:modified"), {ItemRole::Updated, 2}},
                            Known{QLatin1String("lastbuilddate"), {ItemRole::Updated, 3}},
                            Known{QLatin1String("guid"), {ItemRole::Id, 0}},
                            Known{QLatin1String("id"), {ItemRole::Id, 1}},
                            Known{QLatin1String("dc:identifier"), {ItemRole::Id, 2}},
                            Known{QLatin1String("language"), {ItemRole::Language, 0}},
                            Known{QLatin1String("dc:language"), {ItemRole::Language, 1}}};

QHash<QString, ItemMeaning> byName() {
    QHash<QString, ItemMeaning> meanings;
    for (const Known& known : kKnown) {
        meanings.insert(QString(known.name), known.meaning);
    }
    return meanings;
}

}  // namespace

std::optional<ItemMeaning> itemMeaning(const QString& name) {
    static const QHash<QString, ItemMeaning> meanings = byName();
    const auto found = meanings.constFind(name);
    return found == meanings.constEnd() ? std::nullopt : std::optional(*found);
}

void ItemSayings::add(ItemMeaning meaning, const QString& text) {
    if (!text.isEmpty()) {
        byRole_[static_cast<size_t>(meaning.role)].try_emplace(meaning.rank, text);
    }
}

QString ItemSayings::said(ItemMeaning meaning) const {
    const std::map<int, QString>& said = byRole_[static_cast<size_t>(meaning.role)];
    const auto found = said.find(meaning.rank);
    return found == said.end() ? QString() : found->second;
}

QString ItemSayings::best(ItemRole role) const {
    const std::map<int, QString>& said = byRole_[static_cast<size_t>(role)];
    return said.empty() ? QString() : said.begin()->second;
}

}  // namespace zhiban
