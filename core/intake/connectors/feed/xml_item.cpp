// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/connectors/feed/xml_item.h"

#include <algorithm>

#include "core/intake/connectors/feed/xml_item_meanings.h"

namespace zhiban {
namespace {

// Ranks a mere mail address behind every name.
constexpr int kMailboxPenalty = 10;
// An Atom entry taken over from elsewhere names its own feed's author there.
constexpr ItemMeaning kAuthorOfOrigin{ItemRole::Author, 30};

class XmlItemReader {
  public:
    explicit XmlItemReader(XmlWalk& walk) : walk_(walk), depth_(walk.depth()) {}

    FeedEntry read() {
        const QString about = walk_.attribute(QLatin1String("rdf:about"));
        sayings_.add({ItemRole::Language, 4}, walk_.language());
        // CDF, which Internet Explorer once read, says so in attributes.
        item_.link = walk_.resolved(walk_.attribute(QLatin1String("href")));
        sayings_.add({ItemRole::Updated, 4}, walk_.attribute(QLatin1String("lastmod")));
        while (walk_.depth() >= depth_) {
            const XmlWalk::Step step = walk_.next();
            if (step == XmlWalk::Step::Finished) {
                break;
            }
            if (step == XmlWalk::Step::Start) {
                element();
            }
        }
        item_.title = sayings_.best(ItemRole::Title).simplified();
        item_.summary = sayings_.best(ItemRole::Summary);
        item_.body = sayings_.best(ItemRole::Body);
        item_.author = sayings_.best(ItemRole::Author);
        item_.published = sayings_.best(ItemRole::Published);
        item_.updated = sayings_.best(ItemRole::Updated);
        item_.language = sayings_.best(ItemRole::Language);
        item_.id = sayings_.best(ItemRole::Id);
        if (item_.body.isEmpty()) {  // beside a <summary>, the description is the long one
            item_.body = sayings_.said(kDescription);
        }
        if (item_.body.isEmpty()) {
            item_.body = item_.summary;
        }
        if (item_.id.isEmpty()) {
            item_.id = about;
        }
        if (item_.link.isEmpty() && guidIsAddress_ && item_.id.contains(QLatin1String("://"))) {
            item_.link = item_.id;
        }
        for (Enclosure& file : otherFiles_) {
            add(std::move(file));
        }
        describeFiles();
        for (const QString* field : {&item_.id, &item_.link, &item_.author, &item_.published, &item_.updated}) {
            item_.tooLong = item_.tooLong || field->size() > FeedLimits::kLongestField;
        }
        return std::move(item_);
    }

  private:
    void element() {
        const QString& name = walk_.name();
        if (name == QLatin1String("link")) {
            link();
        } else if (name == QLatin1String("enclosure")) {
            add(file("url", "type", "length"));
            walk_.skip();
        } else if (name == QLatin1String("media:content")) {
            keepForLater(file("url", "type", "fileSize"));  // its children follow
        } else if (name == QLatin1String("media:text")) {
            transcript_ += text();
        } else if (name == QLatin1String("media:thumbnail")) {
            cover_ = walk_.resolved(walk_.attribute(QLatin1String("url")));
            walk_.skip();
        } else if (name == QLatin1String("media:group")) {
            return;  // its children follow
        } else if (name == QLatin1String("source")) {
            origin();
        } else if (const auto meaning = itemMeaning(name)) {
            said(*meaning);
        } else {
            walk_.skip();
        }
    }

    void said(const ItemMeaning& meaning) {
        switch (meaning.role) {
            case ItemRole::Author:
                author(meaning);
                return;
            case ItemRole::Title:
                sayings_.add(meaning, text());
                return;
            case ItemRole::Body:
            case ItemRole::Summary:
                longText(meaning);
                return;
            case ItemRole::Id:
                if (walk_.name() == QLatin1String("guid")) {
                    guidIsAddress_ = walk_.attribute(QLatin1String("isPermaLink")) != QLatin1String("false");
                }
                sayings_.add(meaning, walk_.content().text.trimmed());
                return;
            default:
                sayings_.add(meaning, walk_.content().text.trimmed());
        }
    }

    QString text() {
        QString read = walk_.readableText();
        item_.tooLong = item_.tooLong || read.size() > FeedLimits::kLongestField;
        return read;
    }

    // Of several contents (Atom 0.3 allows them) the first is believed, as of everything.
    void longText(const ItemMeaning& meaning) {
        const QString language = walk_.language();
        const QString source = walk_.attribute(QLatin1String("src"));
        const QString type = walk_.attribute(QLatin1String("type"));
        const QString address = walk_.resolved(source);
        const QString read = text();
        sayings_.add(meaning, read);
        if (!read.isEmpty()) {
            sayings_.add({ItemRole::Language, meaning.role == ItemRole::Body ? 2 : 3}, language);
        }
        if (!address.isEmpty()) {  // Atom: the content lies elsewhere
            keepForLater({address, type, {}, 0});
        }
    }

    void author(const ItemMeaning& meaning) {
        const QString writer = readXmlAuthor(walk_);
        const bool isMailbox = writer.contains(u'@') && !writer.contains(u' ');
        sayings_.add({meaning.role, meaning.rank + (isMailbox ? kMailboxPenalty : 0)}, writer);
    }

    void link() {
        const QString relation = walk_.attribute(QLatin1String("rel"));
        const QString address = walk_.resolved(walk_.attribute(QLatin1String("href")));
        if (relation == QLatin1String("enclosure")) {
            add(file("href", "type", "length"));
        }
        const bool isPage = relation.isEmpty() || relation == QLatin1String("alternate");
        const QString base = walk_.base();
        const QString written = walk_.content().text.trimmed();
        if (isPage && item_.link.isEmpty()) {
            item_.link = address.isEmpty() ? resolveLink(base, written) : address;
        }
    }

    Enclosure file(const char* url, const char* type, const char* bytes) const {
        return {walk_.resolved(walk_.attribute(QLatin1String(url))), walk_.attribute(QLatin1String(type)),
                walk_.attribute(QLatin1String("title")),
                std::max<qint64>(0, walk_.attribute(QLatin1String(bytes)).toLongLong())};
    }

    void keepForLater(Enclosure file) {
        if (otherFiles_.size() < FeedLimits::kMostEnclosures) {
            otherFiles_.push_back(std::move(file));
        }
    }

    // What is said in a film or a sound, and which of the pictures stands for it.
    void describeFiles() {
        const auto isSpoken = [](const Enclosure& file) {
            return file.mediaType.startsWith(QLatin1String("video/")) ||
                   file.mediaType.startsWith(QLatin1String("audio/"));
        };
        if (const auto spoken = std::ranges::find_if(item_.enclosures, isSpoken); spoken != item_.enclosures.end()) {
            spoken->transcript = transcript_.left(FeedLimits::kLongestField);
        }
        for (Enclosure& file : item_.enclosures) {
            file.cover = !cover_.isEmpty() && file.url == cover_;
        }
    }

    // The same file is often named by two vocabularies.
    void add(Enclosure file) {
        const bool known = std::ranges::any_of(item_.enclosures, [&](const Enclosure& e) { return e.url == file.url; });
        if (!file.url.isEmpty() && !known && item_.enclosures.size() < FeedLimits::kMostEnclosures) {
            item_.enclosures.push_back(std::move(file));
        }
    }

    // <source>: RSS writes a title there, Atom a feed's metadata.
    void origin() {
        const size_t inside = walk_.depth();
        while (walk_.depth() >= inside) {
            const XmlWalk::Step step = walk_.next();
            if (step == XmlWalk::Step::Finished) {
                return;
            }
            if (step == XmlWalk::Step::Start && walk_.name() == QLatin1String("author")) {
                sayings_.add(kAuthorOfOrigin, readXmlAuthor(walk_));
            } else if (step == XmlWalk::Step::Start) {
                walk_.skip();
            }
        }
    }

    XmlWalk& walk_;
    size_t depth_;
    ItemSayings sayings_;
    FeedEntry item_;
    QString transcript_;
    QString cover_;
    std::vector<Enclosure> otherFiles_;  // pictures of the item and contents elsewhere: behind what it encloses
    bool guidIsAddress_ = false;
};

}  // namespace

FeedEntry readXmlItem(XmlWalk& walk) {
    return XmlItemReader(walk).read();
}

QString readXmlAuthor(XmlWalk& walk) {
    const size_t inside = walk.depth();
    QString name;
    QString mailbox;
    QString written;
    while (walk.depth() >= inside) {
        const XmlWalk::Step step = walk.next();
        if (step == XmlWalk::Step::Finished) {
            break;
        }
        if (step == XmlWalk::Step::Characters) {
            written += walk.characters();
        } else if (step == XmlWalk::Step::Start) {
            const bool isName = walk.name() == QLatin1String("name");
            const bool isMailbox = walk.name() == QLatin1String("email");
            const bool isAddress = walk.name() == QLatin1String("uri") || walk.name() == QLatin1String("url") ||
                                   walk.name() == QLatin1String("homepage");
            const QString text = walk.content().text.simplified();
            name = isName ? text : name;
            mailbox = isMailbox ? text : mailbox;
            written += isName || isMailbox || isAddress ? QString() : text;  // mere markup
        }
    }
    return displayName(!name.isEmpty() ? name : !mailbox.isEmpty() ? mailbox : written.simplified());
}

QString displayName(const QString& author) {
    const qsizetype open = author.indexOf(u'(');
    if (!author.contains(u'@') || open < 0 || !author.endsWith(u')')) {
        return author;
    }
    const QString before = author.left(open).trimmed();
    const QString inside = author.mid(open + 1).chopped(1).trimmed();
    return inside.contains(u'@') && !before.isEmpty() ? before : inside;
}

}  // namespace zhiban
