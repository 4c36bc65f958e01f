// SPDX-License-Identifier: GPL-3.0-or-later
#include <QStringList>
#include <algorithm>

#include "core/intake/connectors/feed/feed_document.h"
#include "core/intake/text/html_text.h"
#include "core/intake/text/json_cursor.h"

namespace zhiban {
namespace {

// JSON Feed 1.0 and 1.1, https://www.jsonfeed.org/version/1.1/
class JsonFeedReader {
  public:
    explicit JsonFeedReader(const QByteArray& utf8) : utf8_(utf8), cursor_(utf8_) {}

    Result<FeedDocument> read() {
        bool hasItems = false;
        if (cursor_.peek() != JsonKind::Object || !cursor_.enter()) {
            return broken();
        }
        QByteArrayView name;
        while (cursor_.nextMember(name)) {
            if (name == "title") {
                document_.title = text().simplified();
            } else if (name == "home_page_url") {
                document_.link = text();
            } else if (name == "language") {
                document_.language = text();
            } else if (name == "author" || name == "authors") {
                const QString author = readAuthor();
                author_ = author_.isEmpty() ? author : author_;
            } else if (name == "next_url") {
                document_.nextAddress = text();
            } else if (name == "items" && cursor_.peek() == JsonKind::Array) {
                hasItems = true;
                items();
            } else {
                cursor_.skip();
            }
        }
        if (!cursor_.atEnd()) {
            return broken();
        }
        if (!hasItems) {
            return fail(ErrorKind::Invalid, QStringLiteral("the JSON has no items"), QStringLiteral("feed.not-a-feed"));
        }
        for (FeedEntry& item : document_.items) {
            item.author = item.author.isEmpty() ? author_ : item.author;
        }
        return std::move(document_);
    }

  private:
    Result<FeedDocument> broken() const {
        const bool deep = cursor_.fault() == JsonFault::TooDeep;
        return fail(ErrorKind::Invalid, QStringLiteral("not JSON at byte %1").arg(cursor_.offset()),
                    deep ? QStringLiteral("feed.too-deep") : QStringLiteral("feed.broken"));
    }

    // Strings, and numbers with their digits; empty for anything else.
    QString text() {
        QString value;
        QByteArrayView digits;
        switch (cursor_.peek()) {
            case JsonKind::String:
                cursor_.readString(value);
                break;
            case JsonKind::Number:
                value = cursor_.readNumber(digits) ? QString::fromLatin1(digits) : QString();
                break;
            default:
                cursor_.skip();
        }
        return value;
    }

    void items() {
        cursor_.enter();
        while (cursor_.nextElement()) {
            if (document_.items.size() >= FeedLimits::kMostItems) {
                document_.tooManyItems = true;
                cursor_.skip();
                continue;
            }
            cursor_.peek();  // steps over white space
            const qsizetype start = cursor_.offset();
            FeedEntry item;
            if (cursor_.peek() == JsonKind::Object) {
                readItem(item);
            } else {
                cursor_.skip();
            }
            if (!canBePost(item)) {
                item.raw = QString::fromUtf8(QByteArrayView(utf8_).sliced(start, cursor_.offset() - start));
            }
            document_.items.push_back(std::move(item));
        }
    }

    void readItem(FeedEntry& item) {
        QString html;
        QString plain;
        QString externalUrl;
        QStringList pictures;
        cursor_.enter();
        QByteArrayView name;
        while (cursor_.nextMember(name)) {
            if (name == "id") {
                item.id = text();
            } else if (name == "url") {
                item.link = text();
            } else if (name == "external_url") {
                externalUrl = text();
            } else if (name == "title") {
                item.title = text().simplified();
            } else if (name == "content_html") {
                html = text();
            } else if (name == "content_text") {
                plain = text();
            } else if (name == "summary") {
                item.summary = text();
            } else if (name == "date_published") {
                item.published = text();
            } else if (name == "date_modified") {
                item.updated = text();
            } else if (name == "author" || name == "authors") {
                const QString author = readAuthor();
                item.author = author.isEmpty() ? item.author : author;
            } else if (name == "language") {
                item.language = text();
            } else if (name == "attachments") {
                readAttachments(item);
            } else if (name == "image" || name == "banner_image") {
                pictures << text();
            } else {
                cursor_.skip();
            }
        }
        item.tooLong =
            std::max({html.size(), plain.size(), item.summary.size(), item.title.size()}) > FeedLimits::kLongestField;
        if (!item.tooLong) {
            item.body = !plain.isEmpty() ? plain : !html.isEmpty() ? texts_.read(html) : item.summary;
        }
        item.link = item.link.isEmpty() ? externalUrl : item.link;
        for (const QString& picture : pictures) {
            Enclosure cover{picture, {}, {}, 0};
            cover.cover = true;
            add(item, std::move(cover));
        }
    }

    void readAttachments(FeedEntry& item) {
        if (cursor_.peek() != JsonKind::Array) {
            cursor_.skip();
            return;
        }
        cursor_.enter();
        while (cursor_.nextElement()) {
            if (cursor_.peek() != JsonKind::Object) {
                cursor_.skip();
                continue;
            }
            Enclosure file;
            cursor_.enter();
            QByteArrayView name;
            while (cursor_.nextMember(name)) {
                if (name == "url") {
                    file.url = text();
                } else if (name == "mime_type") {
                    file.mediaType = text();
                } else if (name == "title") {
                    file.title = text();
                } else if (name == "size_in_bytes") {
                    file.bytes = std::max<qint64>(0, text().toLongLong());
                } else {
                    cursor_.skip();
                }
            }
            add(item, std::move(file));
        }
    }

    static void add(FeedEntry& item, Enclosure file) {
        if (!file.url.isEmpty() && item.enclosures.size() < FeedLimits::kMostEnclosures) {
            item.enclosures.push_back(std::move(file));
        }
    }

    // {"name"} of version 1.0, or the first of [{"name"}].
    QString readAuthor() {
        if (cursor_.peek() == JsonKind::Array) {
            QString first;
            cursor_.enter();
            while (cursor_.nextElement()) {
                const QString name = readAuthor();
                first = first.isEmpty() ? name : first;
            }
            return first;
        }
        if (cursor_.peek() != JsonKind::Object) {
            return text();
        }
        QString result;
        cursor_.enter();
        QByteArrayView name;
        while (cursor_.nextMember(name)) {
            if (name == "name") {
                result = text();
            } else {
                cursor_.skip();
            }
        }
        return result;
    }

    QByteArray utf8_;
    JsonCursor cursor_;
    FeedDocument document_;
    HtmlTexts texts_;
    QString author_;  // items without one are by the feed's
};

}  // namespace

Result<FeedDocument> readJsonFeed(const QString& text) {
    return JsonFeedReader(text.toUtf8()).read();
}

}  // namespace zhiban
