// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "core/intake/connectors/feed/feed_document.h"
#include "core/intake/connectors/feed/resolved_xml.h"
#include "core/intake/connectors/feed/xml_item.h"
#include "core/intake/connectors/feed/xml_walk.h"

namespace zhiban {
namespace {

class XmlFeedReader {
  public:
    XmlFeedReader(const ResolvedXml& xml, const QString& address) : xml_(xml), walk_(xml.text(), address) {}

    FeedReadAttempt read() {
        while (!document_.tooManyItems) {
            const XmlWalk::Step step = walk_.next();
            if (step == XmlWalk::Step::Finished) {
                break;
            }
            if (step == XmlWalk::Step::Start) {
                if (walk_.depth() == 1 && !isContainer()) {
                    return {{},
                            Error{ErrorKind::Invalid, QStringLiteral("the root element is <%1>").arg(walk_.name()),
                                  QStringLiteral("feed.not-a-feed")}};
                }
                sawRoot_ = true;
                element();
            }
        }
        finish();
        std::optional<Error> fault = document_.tooManyItems ? std::nullopt : walk_.fault();
        if (!fault && !sawRoot_) {
            fault = Error{ErrorKind::Invalid, QStringLiteral("there is no element"), QStringLiteral("feed.broken")};
        }
        return {std::move(document_), std::move(fault)};
    }

  private:
    bool isItem() const { return walk_.name() == QLatin1String("item") || walk_.name() == QLatin1String("entry"); }
    // Items and the feed's own elements stand directly in one of these. A lone Atom entry is a feed of one.
    bool isContainer() const {
        const QString& name = walk_.name();
        return name == QLatin1String("rss") || name == QLatin1String("feed") || name == QLatin1String("rdf:rdf") ||
               name == QLatin1String("rdf") || name == QLatin1String("channel") ||
               (name == QLatin1String("entry") && walk_.depth() == 1);
    }

    void element() {
        if (isItem()) {
            item();
        } else if (isContainer()) {
            keepFirst(rootLanguage_, walk_.language());
            keepFirst(document_.link, walk_.resolved(walk_.attribute(QLatin1String("href"))));  // CDF
        } else {
            feedElement();
        }
    }

    void feedElement() {
        const QString& name = walk_.name();
        if (name == QLatin1String("title")) {
            keepFirst(document_.title, walk_.readableText().simplified());
        } else if (name == QLatin1String("dc:title")) {
            keepFirst(secondTitle_, walk_.readableText().simplified());
        } else if (name == QLatin1String("link")) {
            link();
        } else if (name == QLatin1String("language") || name == QLatin1String("dc:language")) {
            keepFirst(document_.language, walk_.content().text.trimmed().replace(u'_', u'-'));
        } else if (name == QLatin1String("author") && walk_.rootName() == QLatin1String("feed")) {
            keepFirst(author_, readXmlAuthor(walk_));
        } else if (name != QLatin1String("items")) {  // old dialects gather <item>s there
            walk_.skip();
        }
    }

    void link() {
        const QString relation = walk_.attribute(QLatin1String("rel"));
        const QString address = walk_.resolved(walk_.attribute(QLatin1String("href")));
        const QString base = walk_.base();
        const QString written = walk_.content().text.trimmed();
        if (relation == QLatin1String("next")) {
            document_.nextAddress = address;
        } else if (relation.isEmpty() || relation == QLatin1String("alternate")) {
            keepFirst(document_.link, address.isEmpty() ? resolveLink(base, written) : address);
        }
    }

    void item() {
        if (document_.items.size() >= FeedLimits::kMostItems) {
            document_.tooManyItems = true;
            return;
        }
        const qint64 start = std::max<qint64>(0, xml_.text().lastIndexOf(u'<', walk_.offset() - 1));
        FeedEntry item = readXmlItem(walk_);
        if (walk_.fault()) {
            return;  // cut off in the middle: not an item
        }
        if (!canBePost(item)) {
            item.raw = xml_.original(start, walk_.offset());
        }
        document_.items.push_back(std::move(item));
    }

    // What only the whole document tells: Atom's entries inherit the feed's author (RFC 4287, 4.2.1).
    void finish() {
        keepFirst(document_.title, secondTitle_);
        keepFirst(document_.language, rootLanguage_);
        for (FeedEntry& item : document_.items) {
            keepFirst(item.author, author_);
        }
    }

    static void keepFirst(QString& kept, const QString& said) {
        if (kept.isEmpty()) {
            kept = said;
        }
    }

    const ResolvedXml& xml_;
    XmlWalk walk_;
    FeedDocument document_;
    QString secondTitle_;
    QString rootLanguage_;
    QString author_;
    bool sawRoot_ = false;
};

}  // namespace

bool canBePost(const FeedEntry& entry) {
    return !entry.tooLong && (!entry.title.isEmpty() || !QStringView(entry.body).trimmed().isEmpty() ||
                              !entry.link.isEmpty() || !entry.enclosures.empty());
}

FeedReadAttempt readXmlFeed(const ResolvedXml& xml, const QString& address) {
    return XmlFeedReader(xml, address).read();
}

}  // namespace zhiban
