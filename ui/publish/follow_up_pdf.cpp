// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/publish/follow_up_pdf.h"

#include <QDateTime>

#include "core/briefing/follow_up.h"
#include "core/briefing/renderer.h"
#include "core/operations/publishing/gather_follow_up.h"
#include "core/operations/store_threads.h"
#include "ui/kit/background_tasks.h"

namespace zhiban {

namespace {

Result<QString> htmlOf(const Publication& publication, const std::vector<CaseFile>& cases, const QString& office) {
    briefing::FollowUpFacts facts{publication, cases, office, toLocal(publication.publishedAt).offsetFromUtc()};
    const Result<briefing::Document> document = briefing::composeFollowUp(facts);
    if (!document) {
        return fail(document.error());
    }
    const Result<briefing::Renderer> renderer = briefing::rendererFor(QStringLiteral("html"));
    if (!renderer) {
        return fail(renderer.error());
    }
    const Result<QByteArray> bytes = renderer->render(*document);
    if (!bytes) {
        return fail(bytes.error());
    }
    return QString::fromUtf8(*bytes);
}

}  // namespace

FollowUpPdf::FollowUpPdf(const PageContext& context, QObject* parent) : QObject(parent), context_(context) {}

void FollowUpPdf::write(const Publication& publication, const QString& path,
                        std::function<void(const Result<PrintedPdf>&)> done) {
    const BackgroundTasks::Id task =
        context_.tasks.begin(tr("PDF of “%1”").arg(publication.title), Cancellation(), false);
    const auto finish = [this, task, done = std::move(done)](const Result<PrintedPdf>& printed) {
        context_.tasks.end(task);
        done(printed);
    };
    context_.store.read(GatherFollowUp{publication.cases})
        .then(this, [this, publication, path, finish](const Result<std::vector<CaseFile>>& cases) {
            if (!cases) {
                finish(fail(cases.error()));
                return;
            }
            const Result<QString> html = htmlOf(publication, *cases, context_.identity().office);
            if (!html) {
                finish(fail(html.error()));
                return;
            }
            printer_.write(*html, path, finish);
        });
}

}  // namespace zhiban
