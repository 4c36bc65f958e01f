// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/web/pdf_printer.h"

#include <QFutureWatcher>
#include <QMarginsF>
#include <QPageLayout>
#include <QPageSize>
#include <QTimer>
#include <QWebEngineProfile>
#include <QtConcurrentRun>

#include "core/base/whole_file.h"
#include "ui/web/document_profile.h"

namespace zhiban {
namespace {

constexpr int deadlineMilliseconds = 120'000;

QPageLayout wholeSheet() {
    return {QPageSize(QPageSize::A4), QPageLayout::Portrait, QMarginsF(0, 0, 0, 0)};
}

// Runs what WebEngine has queued for this thread. Qt 6.4 queues the answer of printToPdf() with a bare pointer to the
// page and does not take it back when the page goes: it must run while the page is still there. Nothing public does
// that but the end of a profile, which is why one is made here.
void runWhatWebEngineHasQueued() {
    const QWebEngineProfile passing;
}

}  // namespace

// One document on its way; deletes itself when it has called back.
class PdfPrinter::Job final : public QObject {
  public:
    using Callback = std::function<void(Result<PrintedDocument>)>;

    Job(DocumentProfile* profile, Callback callback, QObject* parent)
        : QObject(parent), callback_(std::move(callback)), page_(profile) {
        connect(&page_, &DocumentPage::paginated, this, &Job::print);
        connect(&page_, &DocumentPage::failed, this,
                [this](const QString& what) { refuse(QStringLiteral("pdf.failed"), what); });
        connect(&page_, &QWebEnginePage::renderProcessTerminated, this, [this](auto, int code) {
            refuse(QStringLiteral("pdf.failed"), QStringLiteral("the render process ended with %1").arg(code));
        });
        connect(&deadline_, &QTimer::timeout, this,
                [this] { refuse(QStringLiteral("pdf.failed"), QStringLiteral("no PDF within two minutes")); });
        deadline_.setSingleShot(true);
    }

    // Nobody waits any more: what the page still reports while it goes is not passed on.
    ~Job() override {
        callback_ = nullptr;
        if (printing_) {
            runWhatWebEngineHasQueued();
        }
    }

    void start(const QString& html) {
        deadline_.start(deadlineMilliseconds);
        page_.show(html);
    }

  private:
    void print() {
        printing_ = true;
        page_.printToPdf(
            [this](const QByteArray& pdf) {
                printing_ = false;
                if (pdf.isEmpty()) {
                    refuse(QStringLiteral("pdf.failed"), QStringLiteral("printing gave nothing"));
                    return;
                }
                finish(PrintedDocument{pdf, page_.pageCount(), page_.places(), missingDocumentFonts()});
            },
            wholeSheet());
    }

    void refuse(const QString& subject, const QString& what) { finish(fail(ErrorKind::Unavailable, what, subject)); }

    void finish(Result<PrintedDocument> result) {
        if (!callback_) {
            return;
        }
        deadline_.stop();
        // Later: this is called from inside the page, and who is called back may end the printer and the page with it.
        QMetaObject::invokeMethod(
            this,
            [this, callback = std::exchange(callback_, nullptr), result = std::move(result)] {
                deleteLater();
                callback(result);
            },
            Qt::QueuedConnection);
    }

    Callback callback_;
    bool printing_ = false;
    QTimer deadline_;
    DocumentPage page_;
};

PdfPrinter::PdfPrinter(QObject* parent) : QObject(parent) {}

PdfPrinter::~PdfPrinter() = default;

void PdfPrinter::print(const QString& html, std::function<void(Result<PrintedDocument>)> callback) {
    if (!profile_) {
        profile_ = std::make_unique<DocumentProfile>();
        jobs_ = std::make_unique<QObject>();
    }
    auto* job = new Job(profile_.get(), std::move(callback), jobs_.get());
    job->start(html);
}

void PdfPrinter::write(const QString& html, const QString& path, std::function<void(Result<PrintedPdf>)> callback) {
    if (const Result<Done> target = checkWritable(path); !target) {
        QTimer::singleShot(0, this,
                           [callback = std::move(callback), error = target.error()] { callback(fail(error)); });
        return;
    }
    print(html, [this, path, callback = std::move(callback)](Result<PrintedDocument> printed) {
        if (!printed) {
            callback(fail(printed.error()));
            return;
        }
        const PrintedPdf written{path, printed->pages, printed->missingFonts};
        auto* saving = new QFutureWatcher<Result<Done>>(this);
        connect(saving, &QFutureWatcherBase::finished, this, [saving, written, callback] {
            saving->deleteLater();
            callback(saving->result().map([&](Done) { return written; }));
        });
        saving->setFuture(QtConcurrent::run(writeWholeFile, path, printed->pdf));
    });
}

}  // namespace zhiban
