// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/briefing/exporter.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QFutureWatcher>
#include <QPointer>
#include <QUrl>
#include <QtConcurrentRun>

#include "core/base/whole_file.h"
#include "core/briefing/renderer.h"
#include "core/briefing/renderers/html/html.h"
#include "ui/kit/background_tasks.h"
#include "ui/kit/notices.h"

namespace zhiban {
namespace {

struct FormatWords {
    QString key;  // of core/briefing; empty = PDF
    QString suffix;
};

FormatWords wordsOf(ExportFormat format) {
    switch (format) {
        case ExportFormat::Pdf:
            return {{}, QStringLiteral("pdf")};
        case ExportFormat::Odt:
            return {QStringLiteral("odt"), QStringLiteral("odt")};
        case ExportFormat::Markdown:
            return {QStringLiteral("md"), QStringLiteral("md")};
        case ExportFormat::Html:
            return {QStringLiteral("html"), QStringLiteral("html")};
        case ExportFormat::Json:
            return {QStringLiteral("json"), QStringLiteral("json")};
    }
    return {};
}

// Runs on a pool thread.
Result<Done> renderTo(const QString& key, const briefing::Document& document, const QString& path) {
    return briefing::rendererFor(key)
        .and_then([&](const briefing::Renderer& renderer) { return renderer.render(document); })
        .and_then([&](const QByteArray& bytes) { return writeWholeFile(path, bytes); });
}

// Only files that this program just wrote, and the folders they lie in.
void openLocal(const QString& path) {
    QDesktopServices::openUrl(QUrl::fromLocalFile(path));
}

}  // namespace

QString exportFormatName(ExportFormat format) {
    switch (format) {
        case ExportFormat::Pdf:
            return Exporter::tr("PDF, as it is printed");
        case ExportFormat::Odt:
            return Exporter::tr("OpenDocument text (ODT), to be edited");
        case ExportFormat::Markdown:
            return Exporter::tr("Markdown text");
        case ExportFormat::Html:
            return Exporter::tr("Web page (HTML)");
        case ExportFormat::Json:
            return Exporter::tr("Data (JSON), with the rows of every number");
    }
    return {};
}

Exporter::Exporter(const PageContext& context, PdfPrinter& printer, ChoosePath choosePath, QObject* parent)
    : QObject(parent), context_(context), printer_(printer), choosePath_(std::move(choosePath)) {}

void Exporter::exportAs(ExportFormat format, const briefing::Document& document, const QString& baseName) {
    const FormatWords words = wordsOf(format);
    const QString suffix = QLatin1Char('.') + words.suffix;
    QString path = choosePath_(baseName + suffix, QStringLiteral("%1 (*%2)").arg(exportFormatName(format), suffix));
    if (path.isEmpty()) {
        return;
    }
    if (QFileInfo(path).suffix().isEmpty()) {
        path += suffix;
    }
    if (format == ExportFormat::Pdf) {
        writePdf(document, path);
    } else {
        writeOther(format, document, path);
    }
}

void Exporter::writePdf(const briefing::Document& document, const QString& path) {
    const BackgroundTasks::Id task =
        context_.tasks.begin(tr("Printing %1").arg(QFileInfo(path).fileName()), Cancellation(), false);
    printer_.write(briefing::renderHtml(document, briefing::HtmlUse::File), path,
                   [self = QPointer(this), task, path](const Result<PrintedPdf>& result) {
                       if (self) {
                           self->finish(task, path, result.map([](const PrintedPdf&) { return Done{}; }),
                                        result ? result->missingFonts : QStringList());
                       }
                   });
}

void Exporter::writeOther(ExportFormat format, const briefing::Document& document, const QString& path) {
    const BackgroundTasks::Id task =
        context_.tasks.begin(tr("Writing %1").arg(QFileInfo(path).fileName()), Cancellation(), false);
    auto* watcher = new QFutureWatcher<Result<Done>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, task, path] {
        watcher->deleteLater();
        finish(task, path, watcher->result(), {});
    });
    watcher->setFuture(QtConcurrent::run(renderTo, wordsOf(format).key, document, path));
}

void Exporter::finish(qint64 task, const QString& path, const Result<Done>& result, const QStringList& missingFonts) {
    context_.tasks.end(task);
    if (!result) {
        context_.notices.postError(tr("The briefing was not exported."), result.error());
        Q_EMIT failed(result.error());
        return;
    }
    Notice notice;
    notice.severity = missingFonts.isEmpty() ? NoticeSeverity::Good : NoticeSeverity::Warning;
    notice.text = tr("Exported: %1").arg(QDir::toNativeSeparators(path));
    if (!missingFonts.isEmpty()) {
        notice.text += QLatin1Char('\n') + tr("The font %1 is not installed: another one stands in for it, and text "
                                              "copied out of the PDF may be wrong.")
                                               .arg(missingFonts.join(QStringLiteral(", ")));
    } else {
        notice.lifetime = Milliseconds{15'000};
    }
    notice.actions = {{tr("Open"), [path] { openLocal(path); }},
                      {tr("Open the folder"), [path] { openLocal(QFileInfo(path).absolutePath()); }}};
    context_.notices.post(notice);
    Q_EMIT written(path);
}

}  // namespace zhiban
