// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <functional>

#include "core/briefing/document.h"
#include "ui/kit/page.h"
#include "ui/web/pdf_printer.h"

namespace zhiban {

enum class ExportFormat { Pdf, Odt, Markdown, Html, Json };

// Writes the document to files, with progress in the shell and a notice that offers to open what came out.
class Exporter final : public QObject {
    Q_OBJECT

  public:
    // Where to: asked of the person. Empty = not now.
    using ChoosePath = std::function<QString(const QString& suggestedName, const QString& filter)>;

    Exporter(const PageContext& context, PdfPrinter& printer, ChoosePath choosePath, QObject* parent = nullptr);

    void exportAs(ExportFormat format, const briefing::Document& document, const QString& baseName);

  Q_SIGNALS:
    void written(const QString& path);
    void failed(const Error& error);

  private:
    void writePdf(const briefing::Document& document, const QString& path);
    void writeOther(ExportFormat format, const briefing::Document& document, const QString& path);
    void finish(qint64 task, const QString& path, const Result<Done>& result, const QStringList& missingFonts);

    const PageContext& context_;
    PdfPrinter& printer_;
    ChoosePath choosePath_;
};

// "PDF", "OpenDocument text (ODT)" …
QString exportFormatName(ExportFormat format);

}  // namespace zhiban
