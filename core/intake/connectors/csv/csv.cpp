// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/connectors/csv/csv.h"

#include <QBuffer>
#include <algorithm>

#include "core/intake/connectors/csv/csv_columns.h"
#include "core/intake/connectors/csv/csv_rows.h"
#include "core/intake/pipeline/clean.h"
#include "core/intake/pipeline/delivery.h"
#include "core/intake/pipeline/raw_post.h"
#include "core/intake/pipeline/transcoding_device.h"
#include "core/intake/text/charset.h"

namespace zhiban {
namespace {

constexpr qsizetype kShownOfBadLine = 200;
constexpr qint64 kSampleSize = 256 * 1024;
constexpr QByteArrayView kByteOrderMark("\xEF\xBB\xBF", 3);

// What the bytes of a table are, settled once from its beginning.
struct CsvDialect {
    QByteArray charset;
    bool charsetGuessed = false;
    char delimiter = ',';
};

// A sample ends anywhere: its last, perhaps halved character must not decide.
QByteArrayView wholeLines(QByteArrayView sample) {
    const qsizetype newline = sample.lastIndexOf('\n');
    return newline < 0 ? sample : sample.first(newline);
}

CsvDialect settleDialect(QByteArrayView sample, const ReadOptions& options) {
    CsvDialect dialect;
    sample = wholeLines(sample);
    dialect.charset = canonicalCharset(options.charset);
    if (dialect.charset.isEmpty() && isValidUtf8(sample)) {
        dialect.charset = QByteArrayLiteral("UTF-8");
    } else if (dialect.charset.isEmpty()) {
        dialect.charset = recoverText(sample).charset;
        dialect.charsetGuessed = dialect.charset != "UTF-8" && dialect.charset != "GB18030";
    }
    dialect.delimiter = options.delimiter == 0 ? sniffDelimiter(sample) : static_cast<char>(options.delimiter);
    return dialect;
}

// Rows of a table as text.
class CsvTable {
  public:
    CsvTable(QIODevice& input, const ReadOptions& options) {
        const QByteArray sample = input.peek(kSampleSize);
        QIODevice* plain = &input;
        if (const auto wide = TranscodingDevice::wideEncoding(sample)) {
            transcoded_ = std::make_unique<TranscodingDevice>(input, *wide);
            plain = transcoded_.get();
            ReadOptions asUtf8 = options;
            asUtf8.charset = QByteArrayLiteral("UTF-8");
            dialect_ = settleDialect(plain->peek(kSampleSize), asUtf8);
        } else {
            dialect_ = settleDialect(sample, options);
        }
        if (plain->peek(kByteOrderMark.size()) == kByteOrderMark) {
            plain->skip(kByteOrderMark.size());
        }
        decoder_ = std::make_unique<TextDecoder>(dialect_.charset);
        rows_ = std::make_unique<CsvRowReader>(*plain, dialect_.delimiter);
    }

    const CsvDialect& dialect() const { return dialect_; }
    const CsvRow& row() const { return row_; }

    // The next row that is not blank; its text is in cells(). False at the end.
    Result<bool> next() {
        for (;;) {
            const Result<bool> more = rows_->next(row_);
            if (!more || !*more || row_.fault != CsvFault::None || !row_.isBlank()) {
                if (more && *more) {
                    decode();
                }
                return more;
            }
        }
    }
    const QStringList& cells() const { return cells_; }
    bool doubtful() const { return doubtful_; }

  private:
    // Each cell in the charset of the table; a row that does not decode in it is looked at on its own.
    void decode() {
        doubtful_ = dialect_.charsetGuessed;
        if (row_.fault != CsvFault::None) {
            cells_ = {recoverText(QByteArrayView(row_.raw).first(std::min(row_.raw.size(), kShownOfBadLine))).text};
            return;
        }
        bool damaged = false;
        decodeWith(*decoder_, damaged);
        if (damaged) {
            TextDecoder other(recoverText(row_.raw).charset);
            decodeWith(other, doubtful_);
            doubtful_ = true;
        }
    }

    void decodeWith(TextDecoder& decoder, bool& damaged) {
        cells_.clear();
        for (const QByteArray& field : row_.fields) {
            cells_.push_back(decoder.decode(field, damaged));
        }
    }

    std::unique_ptr<TranscodingDevice> transcoded_;
    CsvDialect dialect_;
    std::unique_ptr<CsvRowReader> rows_;
    std::unique_ptr<TextDecoder> decoder_;
    CsvRow row_;
    QStringList cells_;
    bool doubtful_ = false;
};

Result<QStringList> readHeader(CsvTable& table) {
    const Result<bool> more = table.next();
    if (!more) {
        return fail(more.error());
    }
    if (!*more || table.row().fault != CsvFault::None) {
        return fail(ErrorKind::Invalid, QStringLiteral("the table has no header row"), QStringLiteral("csv.no-header"));
    }
    QStringList header;
    for (const QString& name : table.cells()) {
        header.push_back(name.trimmed());
    }
    return header;
}

// Why a row is no post; empty when it may be one. Empty cells too many are a habit of spreadsheets.
QString refusalOf(const CsvTable& table, qsizetype columns) {
    if (table.row().fault == CsvFault::OpenQuote) {
        return QStringLiteral("csv.open-quote");
    }
    if (table.row().fault == CsvFault::TooLong) {
        return QStringLiteral("csv.row-too-long");
    }
    const QStringList& cells = table.cells();
    const bool surplus = std::any_of(cells.begin() + std::min(columns, cells.size()), cells.end(),
                                     [](const QString& cell) { return !cell.trimmed().isEmpty(); });
    return cells.size() < columns || surplus ? QStringLiteral("csv.ragged") : QString();
}

QString explain(const CsvTable& table, qsizetype columns, const QString& subject) {
    if (subject == QStringLiteral("csv.ragged")) {
        return QStringLiteral("%1 cells under %2 columns").arg(table.cells().size()).arg(columns);
    }
    if (subject == QStringLiteral("csv.open-quote")) {
        return QStringLiteral("a quote is opened and never closed");
    }
    if (subject == QStringLiteral("csv.no-text")) {
        return QStringLiteral("neither title nor body");
    }
    return QStringLiteral("the row has more than %1 bytes").arg(CsvRowReader::kLongestRow);
}

class CsvReading {
  public:
    // While the table stands at its header.
    CsvReading(CsvTable& table, const ReadOptions& options, Delivery& delivery)
        : table_(table), header_(table.row().raw), cleaner_(options), delivery_(delivery) {}

    Result<Done> row(const std::map<PostField, qsizetype>& positions, qsizetype columns) {
        QString refusal = refusalOf(table_, columns);
        RawPost raw;
        if (refusal.isEmpty()) {
            for (const auto& [field, position] : positions) {
                raw.set(field, table_.cells().at(position));
            }
            refusal = raw.hasText() ? QString() : QStringLiteral("csv.no-text");
        }
        if (refusal == u"csv.no-text") {
            // Another mapping may find its text: with its header it can be read again by itself.
            const QByteArray table = header_ + '\n' + table_.row().raw;
            return delivery_.refuse(refusal, explain(table_, columns, refusal), QString::number(table_.row().line),
                                    table, table.size() + table_.row().size - table_.row().raw.size());
        }
        if (!refusal.isEmpty()) {
            return delivery_.refuse(refusal, explain(table_, columns, refusal), QString::number(table_.row().line),
                                    table_.row().raw, table_.row().size);
        }
        if (table_.doubtful()) {
            raw.post.doubts = raw.post.doubts | Doubt::Encoding;
        }
        cleaner_.clean(raw.post, raw.published);
        return delivery_.post(std::move(raw.post));
    }

  private:
    CsvTable& table_;
    const QByteArray header_;
    PostCleaner cleaner_;
    Delivery& delivery_;
};

class CsvConnector final : public Connector {
  public:
    const ConnectorTraits& traits() const override {
        static const ConnectorTraits traits{.kind = QStringLiteral("csv"),
                                            .suffixes = {QStringLiteral("csv"), QStringLiteral("tsv")},
                                            .takesMapping = true,
                                            .fetchedByUrl = true};
        return traits;
    }

    // A header that names a text: nothing less tells a table from other text.
    bool recognises(QByteArrayView head) const override {
        const QByteArrayView begin = head.trimmed();
        if (begin.startsWith('{') || begin.startsWith('[') || begin.startsWith('<')) {
            return false;
        }
        QBuffer buffer;
        buffer.setData(head.toByteArray());
        buffer.open(QIODevice::ReadOnly);
        CsvTable table(buffer, {});
        const Result<QStringList> header = readHeader(table);
        return header && header->size() > 1 && findColumns(*header, {}).has_value();
    }

    Result<ReadSummary> read(QIODevice& input, const ReadOptions& options, ItemSink& sink,
                             const Cancellation& cancellation) const override {
        CsvTable table(input, options);
        const Result<QStringList> header = readHeader(table);
        if (!header) {
            return fail(header.error());
        }
        const auto positions = findColumns(*header, options.mapping);
        if (!positions) {
            return fail(positions.error());
        }
        Delivery delivery(traits().kind, options, sink, cancellation);
        delivery.summary().charset = table.dialect().charset;
        CsvReading reading(table, options, delivery);
        for (;;) {
            const Result<bool> more = table.next();
            if (!more) {
                return fail(more.error());
            }
            if (!*more) {
                return delivery.finish();
            }
            if (const Result<Done> taken = reading.row(*positions, header->size()); !taken) {
                return fail(taken.error());
            }
        }
    }
};

}  // namespace

std::unique_ptr<Connector> makeCsv() {
    return std::make_unique<CsvConnector>();
}

Result<CsvPreview> previewCsv(QIODevice& input, const ReadOptions& options, int rows) {
    CsvTable table(input, options);
    const Result<QStringList> header = readHeader(table);
    if (!header) {
        return fail(header.error());
    }
    CsvPreview preview;
    preview.header = *header;
    preview.suggested = suggestColumns(*header);
    preview.delimiter = static_cast<char16_t>(table.dialect().delimiter);
    preview.charset = table.dialect().charset;
    while (static_cast<int>(preview.rows.size()) < rows) {
        const Result<bool> more = table.next();
        if (!more) {
            return fail(more.error());
        }
        if (!*more) {
            break;
        }
        preview.rows.push_back(table.cells());
        if (const QString refusal = refusalOf(table, header->size()); !refusal.isEmpty()) {
            preview.problems.push_back({table.row().line, refusal});
        }
    }
    return preview;
}

}  // namespace zhiban
