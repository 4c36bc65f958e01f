// SPDX-License-Identifier: GPL-3.0-or-later
// The briefing: gathering a week out of 150,000 posts against counting them once with plain SQL, and the PDF of a
// document of 20 pages. Needs no display (QT_QPA_PLATFORM=offscreen) and, as root, QTWEBENGINE_DISABLE_SANDBOX=1.
#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QTemporaryDir>
#include <cstdio>
#include <cstdlib>

#include "core/briefing/renderers/html/html.h"
#include "core/briefing/weekly.h"
#include "core/operations/briefing/gather_briefing.h"
#include "core/operations/intake/receive_posts.h"
#include "core/store/sql/open_store.h"
#include "tests/bench/support/measure.h"
#include "ui/web/pdf_printer.h"

using namespace zhiban;
using namespace zhiban::bench;

namespace {

constexpr int posts = 150'000;
constexpr int batchSize = 2'000;
const QDate monday(2026, 3, 2);

// One week of posts from twelve sources, one in five an alert of one of forty rules.
MatchedPost makePost(int number, const TimePoint& begins) {
    MatchedPost matched;
    matched.post.sourceKey = QStringLiteral("source-%1").arg(number % 12);
    matched.post.externalId = QString::number(number);
    matched.post.title = QStringLiteral("第%1条").arg(number);
    matched.post.body = QStringLiteral("搅拌站夜里又响了，第%1次，滨江路这边都听得见，盼着有人来看看。").arg(number);
    matched.post.published = begins + Milliseconds{static_cast<qint64>(number) * 4'000};
    matched.post.likes = number % 97;
    if (number % 5 == 0) {
        const int rule = number / 5 % 40;
        matched.hits = {{RuleId{QStringLiteral("rule-%1").arg(rule)},
                         1,
                         QStringLiteral("规则%1").arg(rule),
                         static_cast<Level>(rule % 4),
                         FoldLayer::None,
                         {{0, 2}}}};
    }
    return matched;
}

void fill(const Store& store, const TimePoint& begins) {
    const auto session = store.openWriter();
    const ActContext context{{QStringLiteral("bench"), QStringLiteral("bench")}, begins + std::chrono::days(7)};
    for (int from = 0; from < posts; from += batchSize) {
        ReceivePosts batch;
        batch.connector = QStringLiteral("bench");
        batch.origin = QStringLiteral("bench");
        for (int number = from; number < from + batchSize; ++number) {
            batch.posts.push_back(makePost(number, begins));
        }
        if (!batch.run(**session, context)) {
            std::abort();
        }
    }
}

void benchGathering() {
    const SystemClock clock;
    const QTemporaryDir folder;
    const auto store =
        openSqlStore(QStringLiteral("sqlite:") + folder.filePath(QStringLiteral("desk.db")), Missing::Create, clock);
    const BriefingPeriod week = weekAround(monday, QTimeZone::utc());
    fill(**store, week.begins);
    const auto session = (*store)->openReader();
    GatherBriefing gather;
    gather.from = week.from;
    gather.to = week.to;
    gather.zone = QTimeZone::utc();
    PostFilter filter;
    filter.from = week.begins;
    filter.to = week.ends;
    const double counting = medianSeconds([&] { keep((*session)->posts().count(filter).value()); });
    const double gathering = medianSeconds([&] { keep(static_cast<qint64>(gather.run(**session)->posts.size())); });
    const BriefingFacts facts = gather.run(**session).value();
    const double composing =
        medianSeconds([&] { keep(static_cast<qint64>(briefing::composeWeekly(facts)->figures.size())); });
    reportRatio(QStringLiteral("gather a week of 150,000 posts"), gathering, counting,
                QStringLiteral("counting them once"), QStringLiteral("s"));
    report(QStringLiteral("compose it"), composing, QStringLiteral("s"));
}

briefing::Document twentyPages() {
    briefing::Document document;
    for (int i = 0; i < 48; ++i) {
        document.blocks.push_back(briefing::Heading{1, {briefing::words(QStringLiteral("情况续报"))}, {}});
        document.blocks.push_back(briefing::Paragraph{{briefing::quoted(QStringLiteral(
            "人民群众急难愁盼的问题，看似一桩桩“小事”，往往是群众实实在在的“心事”。搅拌站夜间施工，滨江路灯杆，供热"
            "管网，公交改线，夜市油烟，逐件核实，逐件答复，逐件销号。各承办单位按时签收、按期办结，并把办理经过和结果"
            "告诉反映问题的人，听取他们的意见；一时办不了的，说明原因和安排，继续跟踪，直到解决为止。有关部门要举一"
            "反三，把同类问题一并解决好，防止反弹。"))}});
    }
    return document;
}

void benchPrinting() {
    const QTemporaryDir folder;
    const QString html = briefing::renderHtml(twentyPages(), briefing::HtmlUse::File);
    PdfPrinter printer;
    int pages = 0;
    const auto print = [&] {
        bool done = false;
        printer.write(html, folder.filePath(QStringLiteral("x.pdf")), [&](const Result<PrintedPdf>& result) {
            pages = result ? result->pages : -1;
            done = true;
        });
        while (!done) {
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        }
    };
    QElapsedTimer cold;
    cold.start();
    print();
    report(QStringLiteral("first PDF of %1 pages, WebEngine started").arg(pages),
           static_cast<double>(cold.elapsed()) / 1e3, QStringLiteral("s"));
    report(QStringLiteral("PDF of %1 pages").arg(pages), medianSeconds(print), QStringLiteral("s"));
}

}  // namespace

int main(int argc, char** argv) {
    QCoreApplication::setAttribute(Qt::AA_ShareOpenGLContexts);
    const QApplication application(argc, argv);
    benchGathering();
    benchPrinting();
    return 0;
}
