// SPDX-License-Identifier: GPL-3.0-or-later
#include <QHash>
#include <QUrl>
#include <QXmlStreamReader>

#include "core/intake/connectors/feed/feed_document.h"
#include "core/intake/connectors/feed/xml_content.h"
#include "core/intake/connectors/feed/xml_item.h"
#include "core/intake/connectors/feed/xml_names.h"
#include "core/intake/text/html_text.h"

namespace zhiban {
namespace {

// Ranks a mere mail address behind every name.
constexpr int kMailboxPenalty = 10;

// Knows the entities of HTML, which feeds use without declaring them.
class HtmlEntities final : public QXmlStreamEntityResolver {
  public:
    QString resolveUndeclaredEntity(const QString& name) override {
        const auto known = known_.constFind(name);
        return known != known_.constEnd() ? *known : *known_.insert(name, htmlEntity(name).toHtmlEscaped());
    }

  private:
    QHash<QString, QString> known_;  // a document repeats itself
};

QString attribute(const QXmlStreamReader& reader, QLatin1String name) {
    return reader.attributes().value(name).trimmed().toString();
}

// Relative addresses become whole; anything else stays as the source wrote it.
QString resolved(const QString& link, const QString& base) {
    const QUrl address(link);
    if (base.isEmpty() || link.isEmpty() || !address.isValid() || !address.isRelative()) {
        return link;
    }
    return QUrl(base).resolved(address).toString();
}

class XmlFeedReader {
  public:
    XmlFeedReader(const QString& text, const QString& address) : text_(text), reader_(text), address_(address) {
        reader_.setNamespaceProcessing(false);  // XmlNames forgives undeclared prefixes
        reader_.setEntityExpansionLimit(FeedLimits::kDeepest);
        reader_.setEntityResolver(&entities_);
    }

    Result<FeedDocument> read() {
        bool isFeed = false;
        while (!reader_.atEnd()) {
            const auto token = reader_.readNext();
            if (token == QXmlStreamReader::DTD) {
                return fail(ErrorKind::Invalid, QStringLiteral("the document declares a document type"),
                            QStringLiteral("feed.dtd"));
            }
            if (token == QXmlStreamReader::EndElement) {
                path_.pop_back();
                bases_.pop_back();
            } else if (token == QXmlStreamReader::StartElement) {
                const QString name = enter();
                if (path_.size() == 1) {
                    isFeed = isRoot(name);
                    if (!isFeed) {
                        return fail(ErrorKind::Invalid, QStringLiteral("the root element is <%1>").arg(name),
                                    QStringLiteral("feed.not-a-feed"));
                    }
                } else if (static_cast<int>(path_.size()) > FeedLimits::kDeepest) {
                    return tooDeep();
                } else {
                    element(name);
                }
            }
        }
        if (reader_.hasError()) {
            return reader_.error() == QXmlStreamReader::CustomError ? tooDeep() : broken();
        }
        return isFeed ? Result<FeedDocument>(std::move(document_)) : broken();
    }

  private:
    static bool isRoot(const QString& name) {
        return name == QLatin1String("rss") || name == QLatin1String("feed") || name == QLatin1String("rdf:rdf") ||
               name == QLatin1String("rdf") || name == QLatin1String("channel");
    }
    Result<FeedDocument> tooDeep() const {
        return fail(ErrorKind::Invalid, QStringLiteral("nested deeper than %1 levels").arg(FeedLimits::kDeepest),
                    QStringLiteral("feed.too-deep"));
    }
    Result<FeedDocument> broken() const {
        return fail(ErrorKind::Invalid,
                    QStringLiteral("line %1: %2").arg(reader_.lineNumber()).arg(reader_.errorString()),
                    QStringLiteral("feed.broken"));
    }

    // Notes the element the reader stands on; its canonical name.
    QString enter() {
        names_.declare(reader_.attributes());
        const QString name = names_.canonical(reader_.qualifiedName());
        const QString outer = bases_.empty() ? address_ : bases_.back();
        const QString own = attribute(reader_, QLatin1String("xml:base"));
        bases_.push_back(own.isEmpty() ? outer : resolved(own, outer));
        path_.push_back(name);
        if (path_.size() <= 2 && document_.language.isEmpty()) {
            document_.language = attribute(reader_, QLatin1String("xml:lang"));
        }
        return name;
    }
    // For elements read to their end at once.
    void leave() {
        path_.pop_back();
        bases_.pop_back();
    }
    int levelsLeft() const { return FeedLimits::kDeepest - static_cast<int>(path_.size()); }
    XmlContent content() {
        XmlContent read = readXmlContent(reader_, levelsLeft());
        leave();
        return read;
    }

    void element(const QString& name) {
        if (name == QLatin1String("item") || name == QLatin1String("entry")) {
            item();
        } else if (isFeedLevel()) {
            feedElement(name);
        }
    }

    // Directly below <channel> or the root, not inside <image> or <textinput>.
    bool isFeedLevel() const {
        const QString& parent = path_.at(path_.size() - 2);
        return isRoot(parent);
    }

    void feedElement(const QString& name) {
        if ((name == QLatin1String("title") || name == QLatin1String("dc:title")) && document_.title.isEmpty()) {
            document_.title = markedUpText().simplified();
        } else if (name == QLatin1String("link")) {
            feedLink();
        } else if ((name == QLatin1String("language") || name == QLatin1String("dc:language")) &&
                   document_.language.isEmpty()) {
            document_.language = content().text.trimmed();
        }
    }

    void feedLink() {
        const QString relation = attribute(reader_, QLatin1String("rel"));
        const QString address = resolved(attribute(reader_, QLatin1String("href")), bases_.back());
        const QString written = content().text.trimmed();
        if (relation == QLatin1String("next")) {
            document_.nextAddress = address;
        } else if (document_.link.isEmpty() && (relation.isEmpty() || relation == QLatin1String("alternate"))) {
            document_.link = address.isEmpty() ? written : address;
        }
    }

    void item() {
        if (document_.items.size() >= FeedLimits::kMostItems) {
            document_.tooManyItems = true;
            content();
            return;
        }
        const qint64 start = text_.lastIndexOf(u'<', reader_.characterOffset() - 1);
        const QString about = attribute(reader_, QLatin1String("rdf:about"));
        ItemSayings sayings;
        FeedItem item;
        itemChildren(item, sayings);
        item.title = sayings.best(ItemRole::Title).simplified();
        item.body = sayings.best(ItemRole::Body);
        item.author = sayings.best(ItemRole::Author);
        item.published = sayings.best(ItemRole::Published);
        item.id = sayings.best(ItemRole::Id);
        if (item.id.isEmpty()) {
            item.id = about;
        }
        if (item.link.isEmpty() && guidIsAddress_) {
            item.link = item.id;
        }
        item.raw = text_.mid(std::max<qint64>(0, start), reader_.characterOffset() - std::max<qint64>(0, start));
        document_.items.push_back(std::move(item));
    }

    // To the end of the item; groups such as <media:group> are looked into.
    void itemChildren(FeedItem& item, ItemSayings& sayings) {
        guidIsAddress_ = false;
        const size_t itemDepth = path_.size();
        while (!reader_.atEnd()) {
            const auto token = reader_.readNext();
            if (token == QXmlStreamReader::EndElement) {
                leave();
                if (path_.size() < itemDepth) {
                    return;
                }
            } else if (token == QXmlStreamReader::StartElement) {
                itemElement(enter(), item, sayings);
            }
        }
    }

    void itemElement(const QString& name, FeedItem& item, ItemSayings& sayings) {
        if (name == QLatin1String("link")) {
            itemLink(item);
            return;
        }
        if (name == QLatin1String("media:group")) {
            return;  // its children follow
        }
        const auto meaning = itemMeaning(name);
        if (!meaning) {
            content();
            return;
        }
        if (name == QLatin1String("guid")) {
            guidIsAddress_ = attribute(reader_, QLatin1String("isPermaLink")) != QLatin1String("false");
        }
        const ItemRole role = meaning->role;
        if (role == ItemRole::Author) {
            const QString writer = displayName(author());
            const bool isMailbox = writer.contains(u'@') && !writer.contains(u' ');  // a name elsewhere is better
            sayings.add({role, meaning->rank + (isMailbox ? kMailboxPenalty : 0)}, writer);
            return;
        }
        const QString text =
            role == ItemRole::Title || role == ItemRole::Body ? markedUpText() : content().text.trimmed();
        item.tooLong = item.tooLong || text.size() > FeedLimits::kLongestField;
        sayings.add(*meaning, text);
    }

    void itemLink(FeedItem& item) {
        const QString relation = attribute(reader_, QLatin1String("rel"));
        const QString href = attribute(reader_, QLatin1String("href"));
        const QString base = bases_.back();
        const QString written = content().text.trimmed();
        if (item.link.isEmpty() && (relation.isEmpty() || relation == QLatin1String("alternate"))) {
            item.link = resolved(href.isEmpty() ? written : href, base);
        }
    }

    // Atom nests a name, RSS writes it down.
    QString author() {
        const size_t depth = path_.size();
        QString name;
        QString written;
        while (!reader_.atEnd()) {
            const auto token = reader_.readNext();
            if (token == QXmlStreamReader::EndElement) {
                leave();
                if (path_.size() < depth) {
                    break;
                }
            } else if (token == QXmlStreamReader::StartElement) {
                const bool isName = enter() == QLatin1String("name");
                const QString text = content().text.simplified();
                name = isName ? text : name;
            } else if (token == QXmlStreamReader::Characters) {
                written += reader_.text();
            }
        }
        return name.isEmpty() ? written.simplified() : name;
    }

    // Characters are HTML in RSS and Atom type="html", plain in Atom's default, base64 where it says so.
    QString markedUpText() {
        const QString type = attribute(reader_, QLatin1String("type")).toLower();
        const QString mode = attribute(reader_, QLatin1String("mode")).toLower();
        const bool isAtom = path_.at(0) == QLatin1String("feed");
        const bool isPlain = (isAtom && type.isEmpty() && mode.isEmpty()) || type == QLatin1String("text") ||
                             type == QLatin1String("text/plain");
        XmlContent read = content();
        if (read.text.size() > FeedLimits::kLongestField) {
            return read.text;  // refused by its length; not worth understanding
        }
        if (!read.isMarkup && (mode == QLatin1String("base64") || isPacked(type))) {
            read.text = QString::fromUtf8(QByteArray::fromBase64(read.text.toLatin1()));
        }
        return textOf(read, !isPlain);
    }

    // Atom 1.0 (RFC 4287, 4.1.3.3): media types other than text and XML are in base64.
    static bool isPacked(const QString& type) {
        return type.contains(u'/') && !type.startsWith(QLatin1String("text/")) &&
               !type.endsWith(QLatin1String("/xml")) && !type.endsWith(QLatin1String("+xml"));
    }

    static QString textOf(const XmlContent& read, bool mayBeHtml) {
        if (read.isMarkup) {
            return htmlToText(read.text);
        }
        return mayBeHtml ? htmlOrPlainToText(read.text) : read.text.trimmed();
    }

    const QString& text_;
    QXmlStreamReader reader_;
    HtmlEntities entities_;
    XmlNames names_;
    QString address_;
    std::vector<QString> path_;   // canonical names from the root
    std::vector<QString> bases_;  // xml:base in force at each of them
    FeedDocument document_;
    bool guidIsAddress_ = false;
};

}  // namespace

Result<FeedDocument> readXmlFeed(const QString& text, const QString& address) {
    return XmlFeedReader(text, address).read();
}

}  // namespace zhiban
