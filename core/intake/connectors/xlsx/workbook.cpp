// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/connectors/xlsx/workbook.h"

#include <QDateTime>
#include <QHash>
#include <QStringList>
#include <QXmlStreamReader>
#include <algorithm>
#include <cmath>
#include <vector>

#include "core/intake/connectors/xlsx/zip_archive.h"

namespace zhiban {
namespace {

constexpr size_t kMostRows = 1'048'576;  // Excel's own bounds
constexpr int kMostColumns = 16'384;
constexpr qsizetype kLargestTable = 128LL * 1024 * 1024;

QString attribute(const QXmlStreamReader& reader, QLatin1String name) {
    return reader.attributes().value(name).toString();
}

// Workbook, styles and sheets, part by part (ECMA-376, part 1, 18).
class WorkbookReader {
  public:
    explicit WorkbookReader(ZipArchive archive) : archive_(std::move(archive)) {}

    Result<QByteArray> read() {
        const Result<QString> sheet = firstSheet();
        if (!sheet) {
            return fail(sheet.error());
        }
        for (auto part : {&WorkbookReader::readStrings, &WorkbookReader::readStyles}) {
            if (const Result<Done> done = (this->*part)(); !done) {
                return fail(done.error());
            }
        }
        return table(*sheet);
    }

  private:
    // Where the first sheet that is not hidden lies in the archive.
    Result<QString> firstSheet() {
        const Result<QByteArray> workbook = archive_.read(QStringLiteral("xl/workbook.xml"));
        if (!workbook) {
            return fail(workbook.error());
        }
        QString relation;
        QXmlStreamReader reader(*workbook);
        while (!reader.atEnd() && relation.isEmpty()) {
            if (reader.readNext() != QXmlStreamReader::StartElement) {
                continue;
            }
            if (reader.name() == QLatin1String("workbookPr")) {
                const QString from1904 = attribute(reader, QLatin1String("date1904"));
                from1904_ = from1904 == u"1" || from1904 == u"true";
            } else if (reader.name() == QLatin1String("sheet")) {
                const QString state = attribute(reader, QLatin1String("state"));
                relation =
                    state.isEmpty() || state == u"visible" ? attribute(reader, QLatin1String("r:id")) : QString();
            }
        }
        const Result<QByteArray> relations = archive_.read(QStringLiteral("xl/_rels/workbook.xml.rels"));
        if (!relations) {
            return fail(relations.error());
        }
        QXmlStreamReader targets(*relations);
        while (!targets.atEnd()) {
            if (targets.readNext() == QXmlStreamReader::StartElement &&
                attribute(targets, QLatin1String("Id")) == relation && !relation.isEmpty()) {
                const QString target = attribute(targets, QLatin1String("Target"));
                return target.startsWith(u'/') ? target.mid(1) : QStringLiteral("xl/") + target;
            }
        }
        return fail(ErrorKind::Invalid, QStringLiteral("the workbook has no sheet"),
                    QStringLiteral("xlsx.not-a-workbook"));
    }

    // Texts that cells point to. <rPh> holds how a word is read aloud: not part of it.
    Result<Done> readStrings() {
        const QString name = QStringLiteral("xl/sharedStrings.xml");
        if (!archive_.has(name)) {
            return Done{};
        }
        const Result<QByteArray> bytes = archive_.read(name);
        if (!bytes) {
            return fail(bytes.error());
        }
        QXmlStreamReader reader(*bytes);
        while (!reader.atEnd()) {
            if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == QLatin1String("si")) {
                strings_.push_back(richText(reader));
            }
        }
        return wellFormed(reader, name);
    }

    // To the end of the element the reader stands in.
    static QString richText(QXmlStreamReader& reader) {
        QString text;
        int depth = 0;
        int unspoken = 0;
        bool inText = false;
        while (!reader.atEnd()) {
            const auto token = reader.readNext();
            if (token == QXmlStreamReader::StartElement) {
                ++depth;
                inText = reader.name() == QLatin1String("t");
                unspoken += reader.name() == QLatin1String("rPh") ? 1 : 0;
            } else if (token == QXmlStreamReader::EndElement) {
                inText = false;
                unspoken -= reader.name() == QLatin1String("rPh") ? 1 : 0;
                if (depth-- == 0) {
                    break;
                }
            } else if (token == QXmlStreamReader::Characters && inText && unspoken == 0) {
                text += reader.text();
            }
        }
        return text;
    }

    // Which cell formats show a number as a date.
    Result<Done> readStyles() {
        const QString name = QStringLiteral("xl/styles.xml");
        if (!archive_.has(name)) {
            return Done{};
        }
        const Result<QByteArray> bytes = archive_.read(name);
        if (!bytes) {
            return fail(bytes.error());
        }
        QHash<int, bool> own;
        bool inCellFormats = false;
        QXmlStreamReader reader(*bytes);
        while (!reader.atEnd()) {
            const auto token = reader.readNext();
            if (reader.name() == QLatin1String("cellXfs")) {
                inCellFormats = token == QXmlStreamReader::StartElement;
            } else if (token == QXmlStreamReader::StartElement && reader.name() == QLatin1String("numFmt")) {
                own[attribute(reader, QLatin1String("numFmtId")).toInt()] =
                    showsADate(attribute(reader, QLatin1String("formatCode")));
            } else if (token == QXmlStreamReader::StartElement && inCellFormats &&
                       reader.name() == QLatin1String("xf")) {
                const int format = attribute(reader, QLatin1String("numFmtId")).toInt();
                // 14–22, 45–47 are dates everywhere; 27–36 and 50–58 in Chinese, Japanese and Korean.
                const bool isBuiltIn = (format >= 14 && format <= 22) || (format >= 27 && format <= 36) ||
                                       (format >= 45 && format <= 47) || (format >= 50 && format <= 58);
                dateFormats_.push_back(own.value(format, isBuiltIn));
            }
        }
        return wellFormed(reader, name);
    }

    // "yyyy/m/d h:mm" does, "0.00" does not, nor do letters in quotes or brackets.
    static bool showsADate(const QString& code) {
        QChar until;
        for (const QChar c : code) {
            if (!until.isNull()) {
                until = c == until ? QChar() : until;
            } else if (c == u'"') {
                until = u'"';
            } else if (c == u'[') {
                until = u']';
            } else if (QStringView(u"ymdhsYMDHS年月日时").contains(c)) {
                return true;
            }
        }
        return false;
    }

    Result<QByteArray> table(const QString& name) {
        const Result<QByteArray> bytes = archive_.read(name);
        if (!bytes) {
            return fail(bytes.error());
        }
        QByteArray csv;
        size_t rowsWritten = 0;
        QXmlStreamReader reader(*bytes);
        while (!reader.atEnd()) {
            if (reader.readNext() != QXmlStreamReader::StartElement || reader.name() != QLatin1String("row")) {
                continue;
            }
            const size_t number = attribute(reader, QLatin1String("r")).toUInt();
            while (rowsWritten + 1 < number && rowsWritten < kMostRows) {  // empty rows are left out of the file
                csv += '\n';
                ++rowsWritten;
            }
            appendRow(row(reader), csv);
            if (++rowsWritten > kMostRows || csv.size() > kLargestTable) {
                return fail(ErrorKind::Invalid, QStringLiteral("the sheet is larger than any table"),
                            QStringLiteral("xlsx.too-large"));
            }
        }
        if (const Result<Done> whole = wellFormed(reader, name); !whole) {
            return fail(whole.error());
        }
        return csv;
    }

    QStringList row(QXmlStreamReader& reader) {
        QStringList cells;
        while (!reader.atEnd()) {
            const auto token = reader.readNext();
            if (token == QXmlStreamReader::EndElement && reader.name() == QLatin1String("row")) {
                break;
            }
            if (token == QXmlStreamReader::StartElement && reader.name() == QLatin1String("c")) {
                const int column = columnOf(attribute(reader, QLatin1String("r")), static_cast<int>(cells.size()));
                while (cells.size() <= column) {
                    cells << QString();
                }
                cells[column] = cell(reader);
            }
        }
        return cells;
    }

    // "BC7" → 54; without a reference the next one.
    static int columnOf(const QString& reference, int next) {
        int column = 0;
        for (const QChar c : reference) {
            if (c < u'A' || c > u'Z') {
                break;
            }
            column = column * 26 + (c.unicode() - u'A' + 1);
            if (column > kMostColumns) {
                return next < kMostColumns ? next : kMostColumns - 1;
            }
        }
        return column == 0 ? std::min(next, kMostColumns - 1) : column - 1;
    }

    QString cell(QXmlStreamReader& reader) {
        const QString type = attribute(reader, QLatin1String("t"));
        const auto style = static_cast<size_t>(attribute(reader, QLatin1String("s")).toUInt());
        QString value;
        while (!reader.atEnd()) {
            const auto token = reader.readNext();
            if (token == QXmlStreamReader::EndElement && reader.name() == QLatin1String("c")) {
                break;
            }
            if (token == QXmlStreamReader::StartElement && reader.name() == QLatin1String("v")) {
                value = reader.readElementText(QXmlStreamReader::IncludeChildElements);
            } else if (token == QXmlStreamReader::StartElement && reader.name() == QLatin1String("is")) {
                value = richText(reader);
            }
        }
        if (type == u"s") {
            const auto index = static_cast<size_t>(value.toUInt());
            return index < strings_.size() ? strings_[index] : QString();
        }
        const bool isNumber = type.isEmpty() || type == u"n";
        return isNumber && style < dateFormats_.size() && dateFormats_[style] ? date(value) : value;
    }

    // A day count from 1899-12-30 (or 1904-01-01), the time of day behind the point.
    QString date(const QString& serial) const {
        bool isNumber = false;
        const double days = serial.toDouble(&isNumber);
        if (!isNumber || !(days >= 0) || days > 2'958'466) {  // the year 10000
            return serial;
        }
        const auto whole = static_cast<qint64>(std::floor(days));
        const auto seconds = static_cast<qint64>(std::llround((days - static_cast<double>(whole)) * 86'400));
        const QDate first = from1904_ ? QDate(1904, 1, 1) : QDate(1899, 12, 30);
        const QDateTime time = QDateTime(first.addDays(whole), QTime(0, 0), Qt::UTC).addSecs(seconds);
        return whole == 0
                   ? time.toString(QStringLiteral("HH:mm:ss"))
                   : time.toString(seconds == 0 ? QStringLiteral("yyyy-MM-dd") : QStringLiteral("yyyy-MM-dd HH:mm:ss"));
    }

    static void appendRow(const QStringList& cells, QByteArray& csv) {
        for (qsizetype i = 0; i < cells.size(); ++i) {
            const QByteArray utf8 = cells[i].toUtf8();
            csv += i == 0 ? "" : ",";
            if (utf8.contains(',') || utf8.contains('"') || utf8.contains('\n') || utf8.contains('\r')) {
                csv += '"' + QByteArray(utf8).replace("\"", "\"\"") + '"';
            } else {
                csv += utf8;
            }
        }
        csv += '\n';
    }

    static Result<Done> wellFormed(const QXmlStreamReader& reader, const QString& name) {
        if (reader.hasError()) {
            return fail(ErrorKind::Invalid, name + QStringLiteral(": ") + reader.errorString(),
                        QStringLiteral("xlsx.not-a-workbook"));
        }
        return Done{};
    }

    ZipArchive archive_;
    std::vector<QString> strings_;
    std::vector<bool> dateFormats_;
    bool from1904_ = false;
};

}  // namespace

Result<QByteArray> firstSheetAsCsv(const QByteArray& workbook) {
    Result<ZipArchive> archive = ZipArchive::open(workbook);
    if (!archive) {
        return fail(archive.error());
    }
    return WorkbookReader(std::move(*archive)).read();
}

}  // namespace zhiban
