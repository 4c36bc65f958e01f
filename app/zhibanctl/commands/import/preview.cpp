// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/zhibanctl/commands/import/preview.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

#include "core/intake/connectors/csv/csv.h"
#include "core/intake/open_input.h"

namespace zhiban::ctl {
namespace {

QJsonObject toJson(const CsvPreview& preview, const FieldMapping& mapping) {
    QJsonArray rows;
    for (const QStringList& row : preview.rows) {
        rows.append(QJsonArray::fromStringList(row));
    }
    QJsonObject columns;
    for (const auto& [field, column] : mapping) {
        columns[fieldName(field)] = column;
    }
    QJsonArray problems;
    for (const CsvProblem& problem : preview.problems) {
        problems.append(
            QJsonObject{{QStringLiteral("line"), problem.line}, {QStringLiteral("subject"), problem.subject}});
    }
    return {{QStringLiteral("header"), QJsonArray::fromStringList(preview.header)},
            {QStringLiteral("rows"), rows},
            {QStringLiteral("mapping"), columns},
            {QStringLiteral("delimiter"), QString(QChar(preview.delimiter))},
            {QStringLiteral("charset"), QString::fromLatin1(preview.charset)},
            {QStringLiteral("problems"), problems}};
}

void print(const Invocation& invocation, const CsvPreview& preview, const FieldMapping& mapping) {
    invocation.printText(preview.header.join(QLatin1String(" | ")));
    for (const QStringList& row : preview.rows) {
        invocation.printText(row.join(QLatin1String(" | ")));
    }
    for (const auto& [field, column] : mapping) {
        invocation.printText(fieldName(field) + QLatin1Char('=') + column);
    }
    for (const CsvProblem& problem : preview.problems) {
        invocation.say(Words::tr("Line %1 would be refused (%2).").arg(problem.line).arg(problem.subject));
    }
}

}  // namespace

ExitCode previewTable(const Invocation& invocation, const ImportRequest& request, int rows) {
    const auto file = InputFile::open(request.path);
    if (!file) {
        return invocation.report(file.error());
    }
    const Result<CsvPreview> preview = previewCsv((*file)->bytes(), request.options, rows);
    if (!preview) {
        return invocation.report(preview.error());
    }
    FieldMapping mapping = preview->suggested;
    for (const auto& [field, column] : request.options.mapping) {
        mapping[field] = column;
    }
    if (invocation.json()) {
        invocation.printJson(toJson(*preview, mapping));
    } else {
        print(invocation, *preview, mapping);
    }
    return ExitCode::Done;
}

}  // namespace zhiban::ctl
