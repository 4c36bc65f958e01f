// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <algorithm>
#include <array>
#include <cstdio>
#include <optional>
#include <string_view>

#include "app/zhiban/brief_pdf.h"
#include "app/zhiban/desk.h"
#include "app/zhiban/options.h"
#include "app/zhiban/single_desk.h"
#include "app/zhiban/tour/tour.h"
#include "ui/messages/error_sentence.h"
#include "ui/shell/translations.h"

namespace {

using namespace zhiban;

// Help and a briefing's PDF need no screen: they work over ssh and from a timer, where there is none.
bool needsNoScreen(int argc, char** argv) {
    static constexpr std::array<std::string_view, 5> asked{"--brief-pdf", "--help", "-h", "--version", "-v"};
    return std::any_of(argv + 1, argv + argc, [](const char* argument) {
        return std::find(asked.begin(), asked.end(), argument) != asked.end();
    });
}

int say(const Error& error) {
    std::fprintf(stderr, "zhiban: %s\n  (%s)\n", qUtf8Printable(sentenceFor(error)), qUtf8Printable(error.what));
    return error.subject.startsWith(QLatin1String("store.")) ? 3 : 1;
}

int sayNoAnswer() {
    std::fprintf(stderr,
                 "zhiban: this store is open in another window of yours, which does not answer. Close it, or wait.\n");
    return 4;
}

int writeBriefing(const Options& options) {
    PdfPrinter printer;
    writeBriefPdf(printer, options,
                  [](const Result<Done>& written) { QCoreApplication::exit(written ? 0 : say(written.error())); });
    return QApplication::exec();
}

int run(QApplication& application, const Options& options) {
    if (options.briefPdf) {
        return writeBriefing(options);
    }
    const bool touring = !options.tourDirectory.isEmpty();
    std::optional<SingleDesk> single;
    if (!touring) {
        single.emplace(options.storeAddress, lockFolder());
        if (!single->isFirst()) {
            return single->callFirst() ? 0 : sayNoAnswer();
        }
    }
    Result<std::unique_ptr<Desk>> desk = Desk::open(application, options);
    if (!desk) {
        return say(desk.error());
    }
    (*desk)->show();
    if (single) {
        QObject::connect(&*single, &SingleDesk::called, &(*desk)->window(), &MainWindow::bringToFront);
    }
    Tour tour(**desk, options);
    if (touring) {
        tour.start();
    }
    return QApplication::exec();
}

}  // namespace

int main(int argc, char** argv) {
    QCoreApplication::setAttribute(Qt::AA_ShareOpenGLContexts);  // WebEngine wants it before the application
    if (needsNoScreen(argc, argv) && !qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("zhiban"));
    QCoreApplication::setApplicationVersion(QStringLiteral(ZHIBAN_VERSION));

    const Result<Options> options = parseOptions(QCoreApplication::arguments());
    if (!options) {
        const bool onlyText = options.error().kind == ErrorKind::Cancelled;
        std::fprintf(onlyText ? stdout : stderr, "%s\n", qUtf8Printable(options.error().details.front()));
        return onlyText ? 0 : 2;
    }
    const Translations translations(application, languageFor(*options));
    return run(application, *options);
}
