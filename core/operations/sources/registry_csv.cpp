// SPDX-License-Identifier: GPL-3.0-or-later
#include <QBuffer>
#include <array>

#include "core/intake/connectors/csv/csv_rows.h"
#include "core/intake/text/charset.h"
#include "core/operations/sources/registry.h"

namespace zhiban {
namespace {

struct ColumnName {
    const char* english;
    const char16_t* chinese;
    bool required;
};
constexpr std::array columns{ColumnName{"owner", u"单位", true}, ColumnName{"name", u"名称", true},
                             ColumnName{"address", u"地址", true}, ColumnName{"kind", u"类型", false},
                             ColumnName{"days", u"天数", false}};
enum ColumnIndex { Owner, Name, Address, Kind, Days };
using Positions = std::array<qsizetype, columns.size()>;

QByteArray quoted(const QString& cell) {
    QString text = cell;
    const bool plain = !text.contains(u'"') && !text.contains(u',') && !text.contains(u'\n') && !text.contains(u'\r');
    return (plain ? text : u'"' + text.replace(QLatin1String("\""), QLatin1String("\"\"")) + u'"').toUtf8();
}

QString cellOf(const CsvRow& row, qsizetype position) {
    return position < 0 || position >= static_cast<qsizetype>(row.fields.size())
               ? QString()
               : QString::fromUtf8(row.fields[static_cast<decltype(row.fields.size())>(position)]).trimmed();
}

Result<Positions> positionsOf(const CsvRow& header) {
    Positions positions;
    for (size_t i = 0; i < columns.size(); ++i) {
        positions[i] = -1;
        for (qsizetype at = 0; at < static_cast<qsizetype>(header.fields.size()); ++at) {
            const QString name = cellOf(header, at).toLower();
            if (name == QLatin1String(columns[i].english) || name == QString::fromUtf16(columns[i].chinese)) {
                positions[i] = at;
            }
        }
        if (positions[i] < 0 && columns[i].required) {
            return fail(ErrorKind::Invalid, QStringLiteral("a column is missing"), QStringLiteral("registry.column"),
                        {QString::fromUtf16(columns[i].chinese) + QStringLiteral(" (") +
                         QLatin1String(columns[i].english) + QLatin1Char(')')});
        }
    }
    return positions;
}

Result<RegistryLine> lineOf(const CsvRow& row, const Positions& at) {
    RegistryLine line{cellOf(row, at[Owner]), cellOf(row, at[Name]), cellOf(row, at[Address]), cellOf(row, at[Kind])};
    bool isNumber = true;
    const QString days = cellOf(row, at[Days]);
    line.days = days.isEmpty() ? 0 : days.toInt(&isNumber);
    const bool sound = row.fault == CsvFault::None && isNumber && line.days >= 0 && line.days <= 3650 &&
                       !line.owner.isEmpty() && !line.name.isEmpty() && !line.address.isEmpty();
    if (!sound) {
        return fail(ErrorKind::Invalid, QStringLiteral("a line cannot be read"), QStringLiteral("registry.line"),
                    {QString::number(row.line)});
    }
    return line;
}

}  // namespace

QByteArray registryCsv(const std::vector<RegisteredAccount>& accounts) {
    QByteArray csv(
        "\xEF\xBB\xBF"
        "owner,name,address,kind,days\r\n");
    for (const RegisteredAccount& account : accounts) {
        const Subscription& source = account.listened.subscription;
        csv += quoted(source.owner) + ',' + quoted(source.name) + ',' +
               quoted(source.address.isEmpty() ? source.key : source.address) + ',' + quoted(source.kind) + ',' +
               QByteArray::number(source.silentAfterDays) + "\r\n";
    }
    return csv;
}

Result<std::vector<RegistryLine>> registryLines(const QByteArray& csv) {
    // What a Chinese spreadsheet writes is not always UTF-8.
    QByteArray bytes = decodeDocument(csv, {}, {}).text.toUtf8();
    if (bytes.startsWith("\xEF\xBB\xBF")) {
        bytes.remove(0, 3);
    }
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    CsvRowReader rows(buffer, ',');
    std::optional<Positions> positions;
    std::vector<RegistryLine> lines;
    for (CsvRow row;;) {
        const Result<bool> more = rows.next(row);
        if (!more) {
            return fail(more.error());
        }
        if (!*more) {
            break;
        }
        if (row.isBlank()) {
            continue;
        }
        if (!positions) {
            const Result<Positions> found = positionsOf(row);
            if (!found) {
                return fail(found.error());
            }
            positions = *found;
            continue;
        }
        Result<RegistryLine> line = lineOf(row, *positions);
        if (!line) {
            return fail(line.error());
        }
        lines.push_back(std::move(*line));
    }
    if (!positions) {
        return fail(positionsOf({}).error());
    }
    return lines;
}

}  // namespace zhiban
