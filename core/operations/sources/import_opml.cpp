// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/operations/sources/import_opml.h"

#include <QSet>
#include <QUrl>

#include "core/intake/opml/read_opml.h"
#include "core/operations/intake/import_address.h"

namespace zhiban {

Result<OpmlPreview> PreviewOpml::run(const ReadSession& session) const {
    const Result<FeedList> list = readOpml(bytes);
    if (!list) {
        return fail(list.error());
    }
    const Result<std::vector<ListenedSource>> listened = session.sources().listened();
    if (!listened) {
        return fail(listened.error());
    }
    QSet<QString> keys;
    for (const ListenedSource& one : *listened) {
        keys << one.subscription.key;
    }
    OpmlPreview preview;
    preview.title = list->title;
    preview.withoutAddress = list->withoutAddress;
    for (const ListedFeed& feed : list->subscriptions) {
        OpmlPreview::Entry entry;
        entry.source.name = feed.title.isEmpty() ? QUrl(feed.address).host() : feed.title;
        entry.source.kind = QStringLiteral("feed");
        entry.source.address = feed.address;
        entry.folder = feed.folder;
        entry.listened = keys.contains(sourceKeyOf(QUrl(feed.address)));
        preview.entries.push_back(std::move(entry));
    }
    return preview;
}

}  // namespace zhiban
