// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/connectors/xlsx/xlsx.h"

#include <QBuffer>

#include "core/intake/connectors/csv/csv.h"
#include "core/intake/connectors/xlsx/workbook.h"
#include "core/intake/pipeline/delivery.h"
#include "core/intake/pipeline/whole_input.h"

namespace zhiban {
namespace {

constexpr qint64 kLargestFile = 64LL * 1024 * 1024;
// Every zip file begins with its first entry's mark, every workbook has this name among the first.
constexpr QByteArrayView kZipMark("PK\x03\x04");
constexpr QByteArrayView kTypesName("[Content_Types].xml");
// The container of old and of encrypted Office files.
constexpr QByteArrayView kCompoundFile("\xD0\xCF\x11\xE0");

class XlsxConnector final : public Connector {
  public:
    const ConnectorTraits& traits() const override {
        static const ConnectorTraits traits = [] {
            ConnectorTraits own;
            own.kind = QStringLiteral("xlsx");
            own.suffixes = {QStringLiteral("xlsx"), QStringLiteral("xlsm")};
            own.takesMapping = true;
            return own;
        }();
        return traits;
    }
    bool recognises(QByteArrayView head) const override {
        return head.startsWith(kZipMark) && (head.contains(kTypesName) || head.contains("xl/"));
    }
    Result<ReadSummary> read(QIODevice& input, const ReadOptions& options, ItemSink& sink,
                             const Cancellation& cancellation) const override {
        const Result<QByteArray> bytes = readAtMost(input, kLargestFile + 1);
        if (!bytes) {
            return fail(bytes.error());
        }
        const Result<QByteArray> table = tableOf(*bytes);
        if (!table) {
            Delivery delivery(traits().kind, options, sink, cancellation);
            const Error& error = table.error();
            const Result<Done> kept = delivery.refuse(error.subject, error.what, {}, *bytes, bytes->size());
            delivery.finish();
            return fail(kept ? error : kept.error());
        }
        QBuffer buffer;
        buffer.setData(*table);
        buffer.open(QIODevice::ReadOnly);
        ReadOptions asTable = options;
        asTable.charset = QByteArrayLiteral("UTF-8");
        asTable.delimiter = u',';
        return makeCsv()->read(buffer, asTable, sink, cancellation);
    }

  private:
    static Result<QByteArray> tableOf(const QByteArray& bytes) {
        if (bytes.size() > kLargestFile) {
            return fail(ErrorKind::Invalid, QStringLiteral("larger than 64 MiB"), QStringLiteral("xlsx.too-large"));
        }
        if (bytes.startsWith(kCompoundFile)) {
            return fail(ErrorKind::Denied, QStringLiteral("an old or encrypted Office file"),
                        QStringLiteral("xlsx.encrypted"));
        }
        return firstSheetAsCsv(bytes);
    }
};

}  // namespace

std::unique_ptr<Connector> makeXlsx() {
    return std::make_unique<XlsxConnector>();
}

}  // namespace zhiban
