// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/zhiban/brief_pdf.h"

#include <cstdio>

#include "core/briefing/renderer.h"
#include "core/briefing/weekly.h"
#include "core/operations/briefing/gather_briefing.h"
#include "core/store/sql/open_store.h"

namespace zhiban {

namespace {

Result<QByteArray> htmlOf(const Options& options) {
    const SystemClock clock;
    const Result<std::shared_ptr<const Store>> store = openSqlStore(options.storeAddress, Missing::Refuse, clock);
    if (!store) {
        return fail(store.error());
    }
    const Result<std::unique_ptr<ReadSession>> session = (*store)->openReader();
    if (!session) {
        return fail(session.error());
    }
    const Result<BriefingFacts> facts =
        GatherBriefing{.from = options.from, .to = options.to, .office = {}}.run(**session);
    if (!facts) {
        return fail(facts.error());
    }
    const Result<briefing::Document> document = briefing::composeWeekly(*facts);
    if (!document) {
        return fail(document.error());
    }
    const Result<briefing::Renderer> html = briefing::rendererFor(QStringLiteral("html"));
    return html ? html->render(*document) : fail(html.error());
}

}  // namespace

void writeBriefPdf(PdfPrinter& printer, const Options& options, std::function<void(Result<Done>)> answer) {
    const Result<QByteArray> html = htmlOf(options);
    if (!html) {
        QMetaObject::invokeMethod(
            &printer, [answer = std::move(answer), error = html.error()] { answer(fail(error)); },
            Qt::QueuedConnection);
        return;
    }
    printer.write(
        QString::fromUtf8(*html), options.out, [answer = std::move(answer)](const Result<PrintedPdf>& printed) {
            if (!printed) {
                answer(fail(printed.error()));
                return;
            }
            for (const QString& font : printed->missingFonts) {
                std::fprintf(stderr, "zhiban: the font %s is missing; the text of the PDF may not read back\n",
                             qUtf8Printable(font));
            }
            answer(Done{});
        });
}

}  // namespace zhiban
