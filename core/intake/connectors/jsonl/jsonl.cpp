// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/connectors/jsonl/jsonl.h"

#include "core/intake/connectors/jsonl/jsonl_record.h"
#include "core/intake/pipeline/clean.h"
#include "core/intake/pipeline/delivery.h"
#include "core/intake/pipeline/line_reader.h"
#include "core/intake/pipeline/transcoding_device.h"
#include "core/intake/text/charset.h"
#include "core/intake/text/json_cursor.h"

namespace zhiban {
namespace {

constexpr QByteArrayView kByteOrderMark("\xEF\xBB\xBF", 3);
constexpr qint64 kSniffed = 16;

// Reads the lines of one input.
class JsonlReading {
  public:
    JsonlReading(const ReadOptions& options, Delivery& delivery)
        : options_(options), records_(options.mapping), cleaner_(options), delivery_(delivery) {}

    Result<Done> line(const LineReader::Line& line) {
        QByteArrayView bytes = line.bytes;
        if (line.number == 1 && bytes.startsWith(kByteOrderMark)) {
            bytes = bytes.sliced(kByteOrderMark.size());
        }
        if (line.tooLong) {
            return refuse({QStringLiteral("jsonl.line-too-long"),
                           QStringLiteral("the line has more than %1 bytes").arg(LineReader::kLongestLine)},
                          line);
        }
        if (bytes.trimmed().isEmpty()) {
            return Done{};
        }
        JsonlRecordReader::Record record;
        const JsonlRefusal refusal = readDecoded(bytes, record);
        if (!refusal.subject.isEmpty()) {
            return refuse(refusal, line);
        }
        cleaner_.clean(record.raw.post, record.raw.published);
        return delivery_.post(std::move(record.raw.post));
    }

  private:
    // UTF-8 is tried first; only a line that shows damage pays for a closer look.
    JsonlRefusal readDecoded(QByteArrayView bytes, JsonlRecordReader::Record& record) const {
        if (!options_.charset.isEmpty() && canonicalCharset(options_.charset) != "UTF-8") {
            return readAs(decodeText(bytes, options_.charset), record);
        }
        JsonlRefusal refusal = records_.read(bytes, record);
        if (refusal.subject.isEmpty() && !record.damaged) {
            return refusal;
        }
        if (!isValidUtf8(bytes)) {
            return readAs(recoverText(bytes), record);
        }
        if (record.damaged) {  // U+FFFD was written, or stands for half a character
            record.raw.post.doubts = record.raw.post.doubts | Doubt::Encoding;
        }
        return refusal;
    }

    JsonlRefusal readAs(const DecodedText& decoded, JsonlRecordReader::Record& record) const {
        record = {};
        const QByteArray utf8 = decoded.text.toUtf8();
        JsonlRefusal refusal = records_.read(utf8, record);
        if (decoded.doubtful || record.damaged) {
            record.raw.post.doubts = record.raw.post.doubts | Doubt::Encoding;
        }
        return refusal;
    }

    Result<Done> refuse(const JsonlRefusal& refusal, const LineReader::Line& line) {
        return delivery_.refuse(refusal.subject, refusal.what, QString::number(line.number), line.bytes, line.size);
    }

    const ReadOptions& options_;
    JsonlRecordReader records_;
    PostCleaner cleaner_;
    Delivery& delivery_;
};

class JsonlConnector final : public Connector {
  public:
    const ConnectorTraits& traits() const override {
        static const ConnectorTraits traits{.kind = QStringLiteral("jsonl"),
                                            .suffixes = {QStringLiteral("jsonl"), QStringLiteral("ndjson")},
                                            .takesMapping = true,
                                            .fetchedByUrl = true};
        return traits;
    }

    bool recognises(QByteArrayView head) const override {
        if (head.startsWith(kByteOrderMark)) {
            head = head.sliced(kByteOrderMark.size());
        }
        head = head.trimmed();
        if (!head.startsWith('{')) {
            return false;
        }
        // One whole object on the first line; a longer first line at least begins with a member.
        const qsizetype newline = head.indexOf('\n');
        JsonCursor cursor(newline < 0 ? head : head.first(newline));
        return cursor.skip() ? cursor.atEnd() : newline < 0 && cursor.offset() == head.size();
    }

    Result<ReadSummary> read(QIODevice& input, const ReadOptions& options, ItemSink& sink,
                             const Cancellation& cancellation) const override {
        if (const auto wide = TranscodingDevice::wideEncoding(input.peek(kSniffed))) {
            TranscodingDevice narrowed(input, *wide);
            return readUtf8(narrowed, options, sink, cancellation);
        }
        return readUtf8(input, options, sink, cancellation);
    }

  private:
    Result<ReadSummary> readUtf8(QIODevice& input, const ReadOptions& options, ItemSink& sink,
                                 const Cancellation& cancellation) const {
        Delivery delivery(traits().kind, options, sink, cancellation);
        delivery.summary().charset = options.charset.isEmpty() ? QByteArrayLiteral("UTF-8") : options.charset;
        JsonlReading reading(options, delivery);
        LineReader lines(input);
        LineReader::Line line;
        for (;;) {
            const Result<bool> more = lines.next(line);
            if (!more) {
                return fail(more.error());
            }
            if (!*more) {
                return delivery.finish();
            }
            if (const Result<Done> taken = reading.line(line); !taken) {
                return fail(taken.error());
            }
        }
    }
};

}  // namespace

std::unique_ptr<Connector> makeJsonl() {
    return std::make_unique<JsonlConnector>();
}

}  // namespace zhiban
