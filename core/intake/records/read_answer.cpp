// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <utility>

#include "core/intake/pipeline/clean.h"
#include "core/intake/pipeline/delivery.h"
#include "core/intake/pipeline/raw_post.h"
#include "core/intake/pipeline/whole_input.h"
#include "core/intake/records/item_fields.h"
#include "core/intake/text/charset.h"
#include "core/intake/text/html_text.h"

namespace zhiban {
namespace {

constexpr qint64 kLargestAnswer = 16LL * 1024 * 1024;
constexpr qsizetype kLongestField = 1024 * 1024;  // UTF-16 units

// "/latest?page=1" is "/latest.json?page=1".
QString withSuffix(QString address, const QString& suffix) {
    const qsizetype query = address.indexOf(u'?');
    const qsizetype end = query < 0 ? address.size() : query;
    const bool isMissing = !address.isEmpty() && !QStringView(address).first(end).endsWith(suffix);
    return isMissing ? address.insert(end, suffix) : address;
}

class AnswerReading {
  public:
    AnswerReading(const ItemMapping& mapping, const ReadOptions& options, Delivery& delivery)
        : mapping_(mapping), options_(options), cleaner_(options), delivery_(delivery) {}

    Result<ReadSummary> read(const QByteArray& bytes) {
        if (bytes.size() > kLargestAnswer) {
            return refuseAll(bytes, Error{ErrorKind::Invalid, QStringLiteral("larger than 16 MiB"),
                                          QStringLiteral("answer.too-large")});
        }
        DecodedText decoded = decodeDocument(bytes, options_.charset, declaredXmlCharset(bytes));
        delivery_.summary().charset = decoded.charset;
        doubtful_ = decoded.doubtful;
        text_ = std::move(decoded.text);
        isXml_ = QStringView(text_).trimmed().startsWith(u'<');
        utf8_ = isXml_ ? QByteArray() : text_.toUtf8();
        const Result<DataNode> root = isXml_ ? readXmlNode(text_) : readJsonNode(utf8_);
        if (!root) {
            return refuseAll(bytes, root.error());
        }
        if (!mapping_.next.isEmpty()) {
            delivery_.summary().nextAddress = withSuffix(root->textAt(mapping_.next), mapping_.nextSuffix);
        }
        const DataNode* const start = root->at(mapping_.itemsAt);
        std::vector<const DataNode*> around;
        const Result<Done> delivered = start == nullptr ? Result<Done>(Done{}) : look(*start, around);
        if (!delivered) {
            return fail(delivered.error());
        }
        if (found_ == 0 && !mayBeEmpty(*root)) {
            return refuseAll(bytes, whyNothing(*root));
        }
        return delivery_.finish();
    }

  private:
    Result<ReadSummary> refuseAll(const QByteArray& bytes, const Error& error) {
        const Result<Done> kept = delivery_.refuse(error.subject, error.what, {}, bytes, bytes.size());
        delivery_.finish();
        return fail(kept ? error : kept.error());
    }

    // An item may name others inside (what it repeats or quotes): those are its content, not items of their own.
    Result<Done> look(const DataNode& node, std::vector<const DataNode*>& around) {
        const auto shape = std::ranges::find_if(mapping_.shapes, [&](const ItemShape& s) { return fits(s, node); });
        if (shape != mapping_.shapes.end()) {
            return item(*shape, node, around);
        }
        const bool hasNames = node.kind == DataNode::Kind::Object;
        if (hasNames) {
            around.push_back(&node);
        }
        for (size_t i = 0; i < node.elements.size(); ++i) {
            if (hasNames && mapping_.ignored.contains(node.names[static_cast<qsizetype>(i)])) {
                continue;
            }
            if (const Result<Done> taken = look(node.elements[i], around); !taken) {
                return taken;
            }
        }
        if (hasNames) {
            around.pop_back();
        }
        return Done{};
    }

    Result<Done> item(const ItemShape& shape, const DataNode& node, const std::vector<const DataNode*>& around) {
        ++found_;
        const ItemFields fields(node, around);
        SourceItem item;
        IncomingPost& post = item.post;
        post.sourceKey = fields.text(shape.source);
        post.sourceKey = post.sourceKey.isEmpty() ? options_.sourceKey : post.sourceKey;
        post.sourceName = options_.sourceName;
        post.externalId = fields.text(shape.id);
        post.url = wholeAddress(fields.text(shape.url), options_.origin);
        post.title = readable(fields.text(shape.title), shape).simplified();
        post.body = readable(fields.text(shape.body), shape);
        post.author = fields.text(shape.author).simplified();
        post.place = fields.text(shape.place).simplified();
        post.category = fields.text(shape.category).simplified();
        post.likes = readLikes(fields.text(shape.likes));
        item.summary = readable(fields.text(shape.summary), shape);
        item.language = fields.text(shape.language);
        item.enclosures = fields.files(shape, options_.origin);
        if (post.body.isEmpty()) {
            post.body = item.summary;
        }
        if (doubtful_ || (post.title + post.body).contains(QChar::ReplacementCharacter)) {
            post.doubts = post.doubts | Doubt::Encoding;
        }
        cleaner_.clean(item, fields.text(shape.published), fields.text(shape.updated));
        if (std::exchange(tooLong_, false)) {
            return refuse(node, QStringLiteral("answer.field-too-long"),
                          QStringLiteral("a field has more than %1 characters").arg(kLongestField), item);
        }
        if (!saysSomething(item)) {
            return refuse(node, QStringLiteral("answer.no-text"),
                          QStringLiteral("neither title, text, address nor file"), item);
        }
        return delivery_.item(std::move(item));
    }

    Result<Done> refuse(const DataNode& node, const QString& subject, const QString& what, const SourceItem& read) {
        const QByteArray raw = isXml_ ? text_.mid(node.begin, node.end - node.begin).toUtf8()
                                      : utf8_.mid(node.begin, node.end - node.begin);
        return delivery_.refuse(subject, what, QString::number(found_), raw, raw.size(), &read);
    }

    QString readable(const QString& written, const ItemShape& shape) {
        if (written.size() > kLongestField) {
            tooLong_ = true;  // refused whole below, not worth understanding
            return {};
        }
        return shape.isHtml ? htmlOrPlainToText(written) : written.trimmed();
    }

    bool mayBeEmpty(const DataNode& root) const {
        return std::ranges::any_of(mapping_.lists, [&](const QString& pointer) {
            const DataNode* list = root.at(pointer);
            return list != nullptr && (list->kind == DataNode::Kind::List ||
                                       (isXml_ && list->kind == DataNode::Kind::Text && list->text.isEmpty()));
        });
    }

    Error whyNothing(const DataNode& root) const {
        for (const QString& pointer : mapping_.faults) {
            if (const QString said = root.textAt(pointer); !said.isEmpty()) {
                return Error{ErrorKind::Unavailable, said, QStringLiteral("answer.refused"), {said}};
            }
        }
        return Error{ErrorKind::Invalid, QStringLiteral("nothing in the answer looks like an item"),
                     QStringLiteral("answer.no-items")};
    }

    const ItemMapping& mapping_;
    const ReadOptions& options_;
    PostCleaner cleaner_;
    Delivery& delivery_;
    QString text_;
    QByteArray utf8_;
    bool isXml_ = false;
    bool doubtful_ = false;
    bool tooLong_ = false;
    int found_ = 0;
};

}  // namespace

Result<ReadSummary> readAnswer(const ItemMapping& mapping, const QString& kind, QIODevice& input,
                               const ReadOptions& options, ItemSink& sink, const Cancellation& cancellation) {
    const Result<QByteArray> bytes = readAtMost(input, kLargestAnswer + 1);
    if (!bytes) {
        return fail(bytes.error());
    }
    Delivery delivery(kind, options, sink, cancellation);
    return AnswerReading(mapping, options, delivery).read(*bytes);
}

}  // namespace zhiban
