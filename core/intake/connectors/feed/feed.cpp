// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/connectors/feed/feed.h"

#include "core/intake/connectors/feed/feed_document.h"
#include "core/intake/connectors/feed/xml_guard.h"
#include "core/intake/pipeline/clean.h"
#include "core/intake/pipeline/delivery.h"
#include "core/intake/pipeline/input_fault.h"
#include "core/intake/text/charset.h"

namespace zhiban {
namespace {

constexpr qsizetype kDeclarationWithin = 1024;

// encoding="…" of an XML declaration in bytes that are a superset of ASCII.
QByteArray declaredCharset(QByteArrayView bytes) {
    const QByteArray head = bytes.first(std::min(bytes.size(), kDeclarationWithin)).toByteArray();
    const qsizetype start = head.indexOf("<?xml");
    const qsizetype end = head.indexOf("?>", start);
    const qsizetype name = head.indexOf("encoding", start);
    if (start < 0 || end < 0 || name < 0 || name > end) {
        return {};
    }
    const QByteArray rest = head.mid(name + 8, end - name - 8).trimmed();
    if (!rest.startsWith('=')) {
        return {};
    }
    const QByteArray quoted = rest.mid(1).trimmed();
    const qsizetype close = quoted.indexOf(quoted.isEmpty() ? '"' : quoted.front(), 1);
    return close < 0 ? QByteArray() : quoted.mid(1, close - 1);
}

bool looksLikeHtml(QStringView text) {
    const QStringView head = text.trimmed().first(std::min<qsizetype>(text.trimmed().size(), 512));
    return head.startsWith(u"<!doctype html", Qt::CaseInsensitive) || head.startsWith(u"<html", Qt::CaseInsensitive) ||
           (head.contains(u"<html", Qt::CaseInsensitive) && !head.contains(u"<rss", Qt::CaseInsensitive) &&
            !head.contains(u"<feed", Qt::CaseInsensitive));
}

struct Parsed {
    FeedDocument document;
    bool repaired = false;
    bool incomplete = false;
};

size_t itemTags(const QString& text) {
    return static_cast<size_t>(
        std::max({text.count(QStringLiteral("</item>")), text.count(QStringLiteral("</entry>")), qsizetype{0}}));
}

// As it is; else with bare ampersands escaped; else with tags balanced; else what a recovering parser saves.
Result<Parsed> parseXml(const QString& text, const QString& address) {
    if (const Result<Done> guarded = guardXml(text); !guarded) {
        return fail(guarded.error());
    }
    Result<FeedDocument> document = readXmlFeed(text, address);
    if (document) {
        return Parsed{std::move(*document)};
    }
    if (document.error().subject != QLatin1String("feed.broken")) {
        return fail(document.error());
    }
    const Error asItWas = document.error();
    const std::optional<QString> mended = escapeBareAmpersands(text);
    const std::optional<QString> balanced = mended ? balanceTags(*mended) : std::nullopt;
    if (!mended || !balanced) {
        return fail(asItWas);
    }
    document = readXmlFeed(*mended, address);
    if (!document) {
        document = readXmlFeed(*balanced, address);
    }
    if (!document) {
        const QString recovered = recoverXml(*mended);
        document = recovered.isEmpty() ? fail(asItWas) : readXmlFeed(recovered, address);
    }
    if (!document) {
        return fail(document.error().subject == QLatin1String("feed.broken") ? asItWas : document.error());
    }
    const bool incomplete = !document->tooManyItems && document->items.size() < itemTags(text);
    return Parsed{std::move(*document), true, incomplete};
}

Result<Parsed> parse(QString& text, const QString& address) {
    // Junk before the first sign of a document (blank lines, messages of a script) is not part of it.
    const qsizetype start = std::max<qsizetype>(0, text.indexOf(text.trimmed().startsWith(u'{') ? u'{' : u'<'));
    text.remove(0, start);
    if (looksLikeHtml(text)) {
        return fail(ErrorKind::Invalid, QStringLiteral("the document is a web page"), QStringLiteral("feed.is-html"));
    }
    if (text.startsWith(u'{')) {
        return readJsonFeed(text).map([](const FeedDocument& document) { return Parsed{document}; });
    }
    return parseXml(text, address);
}

class FeedReading {
  public:
    FeedReading(const ReadOptions& options, Delivery& delivery)
        : options_(options), cleaner_(options), delivery_(delivery) {}

    Result<ReadSummary> read(const QByteArray& bytes) {
        if (bytes.size() > FeedLimits::kLargestDocument) {
            return refuseAll(bytes, Error{ErrorKind::Invalid, QStringLiteral("larger than any feed"),
                                          QStringLiteral("feed.too-large")});
        }
        DecodedText decoded = decodeDocument(bytes, options_.charset, declaredCharset(bytes), u'<');
        delivery_.summary().charset = decoded.charset;
        doubtfulEncoding_ = decoded.doubtful;
        readControlsAsWindows1252(decoded.text);
        hadControls_ = replaceControlCharacters(decoded.text);
        const QString address = options_.origin.startsWith(QLatin1String("http")) ? options_.origin : QString();
        Result<Parsed> parsed = parse(decoded.text, address);
        if (!parsed) {
            return refuseAll(bytes, parsed.error());
        }
        return deliver(bytes, *parsed);
    }

  private:
    Result<ReadSummary> refuseAll(const QByteArray& bytes, const Error& error) {
        const Result<Done> kept = delivery_.refuse(error.subject, error.what, {}, bytes, bytes.size());
        delivery_.finish();
        return fail(kept ? error : kept.error());
    }

    Result<ReadSummary> deliver(const QByteArray& bytes, Parsed& parsed) {
        ReadSummary& summary = delivery_.summary();
        summary.title = parsed.document.title;
        summary.link = parsed.document.link;
        summary.language = parsed.document.language;
        summary.nextAddress = parsed.document.nextAddress;
        summary.repaired = parsed.repaired;
        int number = 0;
        for (FeedItem& item : parsed.document.items) {
            if (const Result<Done> taken = deliver(item, ++number); !taken) {
                return fail(taken.error());
            }
        }
        for (const auto& [happened, subject, what] :
             {std::tuple{parsed.document.tooManyItems, QStringLiteral("feed.too-many-items"),
                         QStringLiteral("only the first %1 items were read").arg(FeedLimits::kMostItems)},
              std::tuple{parsed.incomplete, QStringLiteral("feed.incomplete"),
                         QStringLiteral("the broken document gave back fewer items than it names")}}) {
            if (!happened) {
                continue;
            }
            if (const Result<Done> kept = delivery_.refuse(subject, what, {}, bytes, bytes.size()); !kept) {
                return fail(kept.error());
            }
        }
        return delivery_.finish();
    }

    Result<Done> deliver(FeedItem& item, int number) {
        const bool hasText = !item.title.isEmpty() || !QStringView(item.body).trimmed().isEmpty();
        if (item.tooLong || !hasText) {
            const QByteArray raw = item.raw.toUtf8();
            return delivery_.refuse(
                item.tooLong ? QStringLiteral("feed.field-too-long") : QStringLiteral("feed.no-text"),
                item.tooLong ? QStringLiteral("a field has more than %1 characters").arg(FeedLimits::kLongestField)
                             : QStringLiteral("neither title nor text"),
                QString::number(number), raw, raw.size());
        }
        IncomingPost post;
        post.sourceKey = options_.sourceKey;
        post.sourceName = options_.sourceName.isEmpty() ? delivery_.summary().title : options_.sourceName;
        post.externalId = item.id.isEmpty() ? item.link : item.id;
        post.url = item.link;
        post.title = item.title;
        post.body = item.body;
        post.author = item.author;
        markDoubts(post);
        cleaner_.clean(post, item.published);
        return delivery_.post(std::move(post));
    }

    void markDoubts(IncomingPost& post) const {
        const bool damaged = (post.title + post.body + post.author).contains(QChar::ReplacementCharacter);
        if (doubtfulEncoding_ || (damaged && !hadControls_)) {
            post.doubts = post.doubts | Doubt::Encoding;
        }
        if (damaged && hadControls_) {
            post.doubts = post.doubts | Doubt::ControlCharacters;
        }
    }

    const ReadOptions& options_;
    PostCleaner cleaner_;
    Delivery& delivery_;
    bool doubtfulEncoding_ = false;
    bool hadControls_ = false;
};

class FeedConnector final : public Connector {
  public:
    const ConnectorTraits& traits() const override {
        static const ConnectorTraits traits{
            .kind = QStringLiteral("feed"),
            .suffixes = {QStringLiteral("rss"), QStringLiteral("atom"), QStringLiteral("rdf"), QStringLiteral("xml")},
            .takesMapping = false,
            .fetchedByUrl = true};
        return traits;
    }

    bool recognises(QByteArrayView head) const override {
        const QString text = decodeDocument(head, {}, declaredCharset(head), u'<').text;
        const QStringView begin = QStringView(text).trimmed();
        if (begin.startsWith(u'{')) {
            return begin.contains(u"jsonfeed.org/version");
        }
        return begin.contains(u"<rss") || begin.contains(u"<feed") || begin.contains(u":feed") ||
               begin.contains(u"rdf:RDF");
    }

    Result<ReadSummary> read(QIODevice& input, const ReadOptions& options, ItemSink& sink,
                             const Cancellation& cancellation) const override {
        QByteArray bytes;
        while (bytes.size() <= FeedLimits::kLargestDocument) {
            const QByteArray more = input.read(FeedLimits::kLargestDocument + 1 - bytes.size());
            if (more.isEmpty()) {
                break;
            }
            bytes += more;
        }
        const auto* const reporting = dynamic_cast<const FaultReporting*>(&input);
        if (reporting != nullptr && reporting->fault()) {
            return fail(*reporting->fault());
        }
        Delivery delivery(traits().kind, options, sink, cancellation);
        return FeedReading(options, delivery).read(bytes);
    }
};

}  // namespace

std::unique_ptr<Connector> makeFeed() {
    return std::make_unique<FeedConnector>();
}

}  // namespace zhiban
