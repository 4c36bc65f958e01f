// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <functional>

#include "core/domain/publication.h"
#include "ui/kit/page.h"
#include "ui/web/pdf_printer.h"

namespace zhiban {

// A published report as a PDF file: its cases gathered and masked, laid out as a document, printed. Shown among
// the background tasks while it runs. GUI thread.
class FollowUpPdf final : public QObject {
    Q_OBJECT

  public:
    explicit FollowUpPdf(const PageContext& context, QObject* parent = nullptr);

    // Calls back once, while this lives.
    void write(const Publication& publication, const QString& path,
               std::function<void(const Result<PrintedPdf>&)> done);

  private:
    const PageContext& context_;
    PdfPrinter printer_;
};

}  // namespace zhiban
