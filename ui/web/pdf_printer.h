// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <functional>
#include <memory>

#include "core/base/result.h"
#include "ui/web/document_page.h"

namespace zhiban {

class DocumentProfile;

// A document as it will be on paper.
struct PrintedDocument {
    QByteArray pdf;
    int pages = 0;
    std::vector<AnchorPlace> places;  // of links and anchors, in the order of the document
    QStringList missingFonts;         // not empty = warn: the text layer may not read back
};

struct PrintedPdf {
    QString path;
    int pages = 0;
    QStringList missingFonts;

    bool operator==(const PrintedPdf&) const = default;
};

// Documents of ours (core/briefing's HTML) as PDF: A4 page boxes, real text, vectors. WebEngine is started at the
// first call. Needs a QApplication made with Qt::AA_ShareOpenGLContexts; works on the offscreen platform.
// GUI thread; one that is destroyed while printing calls nobody back. It may be destroyed at any moment, also by whom
// it calls back.
//
// Errors: Unavailable "pdf.failed", and for files those of core/base/whole_file.h.
class PdfPrinter final : public QObject {
    Q_OBJECT

  public:
    explicit PdfPrinter(QObject* parent = nullptr);
    ~PdfPrinter() override;

    // Both call back once, from the event loop.
    void print(const QString& html, std::function<void(Result<PrintedDocument>)> callback);
    // The file is there whole or not at all; one that was there before stays as it was when something fails. A
    // target that cannot be written is refused before anything is started.
    void write(const QString& html, const QString& path, std::function<void(Result<PrintedPdf>)> callback);

    // Started from the first printing on.
    bool isStarted() const { return profile_ != nullptr; }

  private:
    class Job;

    std::unique_ptr<DocumentProfile> profile_;
    std::unique_ptr<QObject> jobs_;  // owns the jobs under way: their pages go before the profile
};

}  // namespace zhiban
