// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/connectors/feed/feed.h"

#include "core/intake/connectors/feed/feed_document.h"
#include "core/intake/connectors/feed/resolved_xml.h"
#include "core/intake/connectors/feed/xml_guard.h"
#include "core/intake/pipeline/clean.h"
#include "core/intake/pipeline/delivery.h"
#include "core/intake/pipeline/whole_input.h"
#include "core/intake/text/charset.h"

namespace zhiban {
namespace {

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
    bool hadControls = false;  // references to control characters
};

size_t itemTags(const QString& text) {
    return static_cast<size_t>(
        std::max({text.count(QStringLiteral("</item>")), text.count(QStringLiteral("</entry>")), qsizetype{0}}));
}

// With its tags balanced; else what a recovering parser saves.
FeedReadAttempt parseMended(const QString& text, const QString& address, FeedReadAttempt asItIs) {
    const std::optional<QString> balanced = balanceTags(text);
    if (!balanced) {
        return asItIs;
    }
    FeedReadAttempt attempt = readXmlFeed(ResolvedXml::asItIs(*balanced), address);
    if (attempt.fault) {
        const QString recovered = recoverXml(text);
        attempt = recovered.isEmpty() ? asItIs : readXmlFeed(ResolvedXml::asItIs(recovered), address);
    }
    return attempt.fault && attempt.fault->subject == QLatin1String("feed.broken") ? asItIs : attempt;
}

Result<Parsed> parseXml(const QString& text, const QString& address) {
    if (const Result<Done> guarded = guardXml(text); !guarded) {
        return fail(guarded.error());
    }
    const ResolvedXml xml = ResolvedXml::resolved(text);
    FeedReadAttempt attempt = readXmlFeed(xml, address);
    if (!attempt.fault) {
        return Parsed{std::move(attempt.document), xml.mended(), false, xml.hadControls()};
    }
    if (attempt.fault->subject == QLatin1String("feed.broken") && text.size() <= FeedLimits::kLargestMended) {
        attempt = parseMended(xml.text(), address, std::move(attempt));
    }
    const bool isBroken = attempt.fault && (attempt.fault->subject == QLatin1String("feed.broken") ||
                                            attempt.fault->subject == QLatin1String("feed.too-large"));
    if (attempt.fault && (!isBroken || attempt.document.items.empty())) {
        return fail(*attempt.fault);
    }
    const bool incomplete =
        isBroken || (!attempt.document.tooManyItems && attempt.document.items.size() < itemTags(text));
    return Parsed{std::move(attempt.document), true, incomplete, xml.hadControls()};
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
        DecodedText decoded = decodeDocument(bytes, options_.charset, declaredXmlCharset(bytes), u'<');
        delivery_.summary().charset = decoded.charset;
        doubtfulEncoding_ = decoded.doubtful;
        readControlsAsWindows1252(decoded.text);
        hadControls_ = replaceControlCharacters(decoded.text);
        const QString address = options_.origin.startsWith(QLatin1String("http")) ? options_.origin : QString();
        Result<Parsed> parsed = parse(decoded.text, address);
        if (!parsed) {
            return refuseAll(bytes, parsed.error());
        }
        hadControls_ = hadControls_ || parsed->hadControls;
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
        for (FeedEntry& item : parsed.document.items) {
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

    Result<Done> deliver(FeedEntry& from, int number) {
        SourceItem item;
        IncomingPost& post = item.post;
        post.sourceKey = options_.sourceKey;
        post.sourceName = options_.sourceName.isEmpty() ? delivery_.summary().title : options_.sourceName;
        post.externalId = from.id.isEmpty() ? from.link : from.id;
        post.url = from.link;
        post.title = from.title;
        post.body = from.body;
        post.author = from.author;
        item.summary = from.summary.isEmpty() ? from.body : from.summary;
        item.language = from.language.isEmpty() ? delivery_.summary().language : from.language;
        item.enclosures = std::move(from.enclosures);
        markDoubts(post);
        cleaner_.clean(item, from.published, from.updated);
        if (!canBePost(from)) {
            const QByteArray raw = from.raw.toUtf8();
            return delivery_.refuse(
                from.tooLong ? QStringLiteral("feed.field-too-long") : QStringLiteral("feed.no-text"),
                from.tooLong ? QStringLiteral("a field has more than %1 characters").arg(FeedLimits::kLongestField)
                             : QStringLiteral("neither title, text, address nor file"),
                QString::number(number), raw, raw.size(), &item);
        }
        return delivery_.item(std::move(item));
    }

    void markDoubts(IncomingPost& post) const {
        const bool damaged = post.title.contains(QChar::ReplacementCharacter) ||
                             post.body.contains(QChar::ReplacementCharacter) ||
                             post.author.contains(QChar::ReplacementCharacter);
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
        const QString text = decodeDocument(head, {}, declaredXmlCharset(head), u'<').text;
        const QStringView begin = QStringView(text).trimmed();
        if (begin.startsWith(u'{')) {
            return begin.contains(u"jsonfeed.org/version");
        }
        return begin.contains(u"<rss") || begin.contains(u"<feed") || begin.contains(u":feed") ||
               begin.contains(u"rdf:RDF");
    }

    Result<ReadSummary> read(QIODevice& input, const ReadOptions& options, ItemSink& sink,
                             const Cancellation& cancellation) const override {
        const Result<QByteArray> bytes = readAtMost(input, FeedLimits::kLargestDocument + 1);
        if (!bytes) {
            return fail(bytes.error());
        }
        Delivery delivery(traits().kind, options, sink, cancellation);
        return FeedReading(options, delivery).read(*bytes);
    }
};

}  // namespace

std::unique_ptr<Connector> makeFeed() {
    return std::make_unique<FeedConnector>();
}

}  // namespace zhiban
