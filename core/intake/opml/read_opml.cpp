// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/opml/read_opml.h"

#include <QSet>
#include <QStringList>
#include <QXmlStreamReader>

#include "core/intake/text/charset.h"

namespace zhiban {
namespace {

constexpr qsizetype kLargestList = 16 * 1024 * 1024;
constexpr size_t kMostEntries = 20'000;
constexpr qsizetype kDeepest = 64;

Failure broken(const QString& what) {
    return fail(ErrorKind::Invalid, what, QStringLiteral("opml.broken"));
}

class OpmlReader {
  public:
    explicit OpmlReader(const QString& text) : reader_(text) {}

    Result<FeedList> read() {
        while (!reader_.atEnd()) {
            const auto token = reader_.readNext();
            if (token == QXmlStreamReader::DTD) {
                return broken(QStringLiteral("the list declares a document type"));
            }
            if (token == QXmlStreamReader::StartElement) {
                if (!isOpml_ && reader_.name().compare(u"opml", Qt::CaseInsensitive) != 0) {
                    return fail(ErrorKind::Invalid, QStringLiteral("the root element is not <opml>"),
                                QStringLiteral("opml.not-opml"));
                }
                isOpml_ = true;
                start();
            } else if (token == QXmlStreamReader::EndElement && reader_.name() == u"outline") {
                groups_.removeLast();
            }
            if (list_.subscriptions.size() > kMostEntries || groups_.size() > kDeepest) {
                return fail(ErrorKind::Invalid, QStringLiteral("more entries than any list"),
                            QStringLiteral("opml.too-large"));
            }
        }
        if (reader_.hasError()) {
            return broken(QStringLiteral("line %1: %2").arg(reader_.lineNumber()).arg(reader_.errorString()));
        }
        return std::move(list_);
    }

  private:
    QString attribute(const char* name) const {
        return reader_.attributes().value(QLatin1String(name)).toString().simplified();
    }

    void start() {
        if (reader_.name() == u"title" && groups_.isEmpty()) {
            list_.title = reader_.readElementText(QXmlStreamReader::IncludeChildElements).simplified();
        } else if (reader_.name() == u"outline") {
            outline();
        }
    }

    // A feed, or a group of feeds: then its text is the group's name.
    void outline() {
        const QString text = attribute("text").isEmpty() ? attribute("title") : attribute("text");
        const QString address = attribute("xmlUrl");
        if (!address.isEmpty()) {
            if (!seen_.contains(address)) {
                seen_.insert(address);
                list_.subscriptions.push_back(
                    {text.isEmpty() ? address : text, address, attribute("htmlUrl"), folder()});
            }
        } else if (attribute("type").compare(QLatin1String("rss"), Qt::CaseInsensitive) == 0) {
            ++list_.withoutAddress;
        }
        groups_ << (address.isEmpty() ? text : QString());
    }

    QString folder() const {
        QStringList named = groups_;
        named.removeAll(QString());
        return named.join(u'/');
    }

    QXmlStreamReader reader_;
    FeedList list_;
    QStringList groups_;
    QSet<QString> seen_;
    bool isOpml_ = false;
};

}  // namespace

Result<FeedList> readOpml(const QByteArray& bytes) {
    if (bytes.size() > kLargestList) {
        return fail(ErrorKind::Invalid, QStringLiteral("larger than 16 MiB"), QStringLiteral("opml.too-large"));
    }
    return OpmlReader(decodeDocument(bytes, {}, declaredXmlCharset(bytes), u'<').text).read();
}

}  // namespace zhiban
