// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/zhiban/tour/tour.h"

#include <QApplication>
#include <QFileInfo>
#include <QPainter>
#include <QTimer>
#include <cstdio>

#include "app/zhiban/brief_pdf.h"
#include "core/base/office_zone.h"
#include "ui/media/media_tile.h"
#include "ui/messages/error_sentence.h"

namespace zhiban {

Tour::Tour(Desk& desk, const Options& options, QObject* parent)
    : QObject(parent), desk_(desk), options_(options), folder_(options.tourDirectory) {}

void Tour::start() {
    if (!QDir().mkpath(folder_.path())) {
        std::fprintf(stderr, "zhiban: cannot make the folder %s\n", qUtf8Printable(folder_.path()));
        end(1);
        return;
    }
    plan();
    QTimer::singleShot(0, this, &Tour::next);
}

void Tour::plan() {
    steps_.push_back({[this] {
                          desk_.window().resize(1600, 960);
                          desk_.window().activateWindow();
                      },
                      Milliseconds{1500}});
    planDesk();
    planCases();
    planOtherPages();
    planRules();
    planTools();
    planSearch();
    planIntake();
    planEvents();
    planSources();
    steps_.push_back({[this] { writeBriefing(); }, Milliseconds{0}});
}

void Tour::planDesk() {
    openPage(1);
    takePicture(QStringLiteral("01-desk"));
    press(Qt::Key_1);  // into the first column
    press(Qt::Key_J);
    press(Qt::Key_J);
    takePicture(QStringLiteral("02-desk-post"));
    press(Qt::Key_O);
    takePicture(QStringLiteral("03-open-case"));
    leaveDialog();
}

void Tour::planCases() {
    openPage(3);
    press(Qt::Key_Down);
    takePicture(QStringLiteral("04-case"));
    press(Qt::Key_Down);
    takePicture(QStringLiteral("05-case-next"));
}

void Tour::planOtherPages() {
    openPage(4);
    takePicture(QStringLiteral("06-follow-up"));
    openPage(5);
    takePicture(QStringLiteral("07-shift"));
    openPage(6, Milliseconds{7000});
    takePicture(QStringLiteral("08-briefing"));
}

void Tour::planRules() {
    openPage(7, Milliseconds{2500});
    takePicture(QStringLiteral("12-rules"));
    press(QKeySequence(QStringLiteral("Ctrl+R")), Milliseconds{3000});
    takePicture(QStringLiteral("13-rules-back-test"));
    press(QKeySequence(QStringLiteral("Alt+4")));
    takePicture(QStringLiteral("14-rules-versions"));
    press(Qt::Key_F1);
    takePicture(QStringLiteral("15-help"));
    leaveDialog();
    press(QKeySequence(QStringLiteral("Alt+L")));
    takePicture(QStringLiteral("16-word-lists"));
}

void Tour::planTools() {
    openPage(1);
    press(QKeySequence(QStringLiteral("Ctrl+K")));
    takePicture(QStringLiteral("09-palette"));
    leaveDialog();
    press(QKeySequence(QStringLiteral("Ctrl+/")));
    takePicture(QStringLiteral("10-keys"));
    leaveDialog();
    press(QKeySequence(QStringLiteral("Ctrl+,")));
    takePicture(QStringLiteral("11-settings"));
    leaveDialog();
}

// From the top bar as one types, then into the results and the fields beside them.
void Tour::planSearch() {
    openPage(1);
    press(QKeySequence(QStringLiteral("Ctrl+F")));
    type(QStringLiteral("公交"), Milliseconds{1500});
    press(Qt::Key_Return);
    press(Qt::Key_J);
    takePicture(QStringLiteral("17-search"));
    press(Qt::Key_F3);
    press(Qt::Key_Escape);
    type(QStringLiteral("路灯 东"), Milliseconds{1500});
    press(Qt::Key_Down);
    takePicture(QStringLiteral("18-search-two-words"));
    press(QKeySequence(QStringLiteral("Ctrl+D")), Milliseconds{1200});
    takePicture(QStringLiteral("19-search-kept"));
}

// A call is written down by the keyboard alone; then one from before with a recording and a picture is opened.
void Tour::planIntake() {
    press(QKeySequence(QStringLiteral("Ctrl+Shift+N")));
    type(QStringLiteral("云溪路小学门口的路灯三天不亮，放学时看不清台阶。"));
    press(Qt::Key_Tab);
    type(QStringLiteral("云溪路小学"));
    takePicture(QStringLiteral("20-write-down"));
    press(QKeySequence(QStringLiteral("Ctrl+Return")), Milliseconds{1500});
    takePicture(QStringLiteral("21-written-down"));
    press(QKeySequence(QStringLiteral("Ctrl+Shift+N")));
    press(Qt::Key_F6);
    press(Qt::Key_End);
    press(Qt::Key_Return, Milliseconds{1800});
    takePicture(QStringLiteral("22-post-with-files"));
    openTile(0);
    takePicture(QStringLiteral("23-voice-desk"));
    leaveDialog();
    openTile(1);
    takePicture(QStringLiteral("24-picture"));
    leaveDialog();
}

// The hottest event: why its posts are together, how it went, where it is told of.
void Tour::planEvents() {
    openPage(2, Milliseconds{2500});
    takePicture(QStringLiteral("34-events"));
    press(QKeySequence(QStringLiteral("Alt+2")));
    takePicture(QStringLiteral("35-event-course"));
    press(QKeySequence(QStringLiteral("Alt+3")));
    takePicture(QStringLiteral("36-event-places"));
}

void Tour::openTile(int index) {
    steps_.push_back({[this, index] {
                          const QList<MediaTile*> tiles = desk_.window().findChildren<MediaTile*>();
                          if (index < tiles.size()) {
                              hand_.click(tiles[index]);
                          }
                      },
                      Milliseconds{1500}});
}

void Tour::planSources() {
    openPage(9, Milliseconds{2500});
    takePicture(QStringLiteral("30-sources"));
    press(QKeySequence(QStringLiteral("Ctrl+E")), Milliseconds{1500});
    takePicture(QStringLiteral("31-source-form"));
    leaveDialog();
    press(QKeySequence(QStringLiteral("Alt+2")));
    takePicture(QStringLiteral("32-quarantine"));
    press(QKeySequence(QStringLiteral("Alt+3")), Milliseconds{1500});
    takePicture(QStringLiteral("33-accounts"));
}

void Tour::openPage(int number, Milliseconds wait) {
    press(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_0 + number)), wait);
}

void Tour::press(const QKeySequence& chord, Milliseconds wait) {
    steps_.push_back({[this, chord] { hand_.press(chord); }, wait});
}

void Tour::type(const QString& text, Milliseconds wait) {
    steps_.push_back({[this, text] { hand_.type(text); }, wait});
}

// A virtual display has no window manager to give the keyboard back.
void Tour::leaveDialog() {
    press(Qt::Key_Escape);
    steps_.push_back({[this] { QApplication::setActiveWindow(&desk_.window()); }, Milliseconds{300}});
}

void Tour::takePicture(const QString& name) {
    steps_.push_back({[this, name] { save(name); }, Milliseconds{50}});
}

void Tour::next() {
    if (done_ >= steps_.size()) {
        return;
    }
    const Step& step = steps_[done_++];
    QTimer::singleShot(static_cast<int>(step.wait.count()), this, &Tour::next);
    step.act();
}

// The window as a person sees it: with the dialog or menu that stands over it.
void Tour::save(const QString& name) {
    QWidget* window = &desk_.window();
    QPixmap picture = window->grab();
    QWidget* over =
        QApplication::activePopupWidget() ? QApplication::activePopupWidget() : QApplication::activeModalWidget();
    if (!over) {
        over = QApplication::activeWindow();  // the help stands beside the window
    }
    if (over && over != window) {
        QPainter painter(&picture);
        painter.drawPixmap(window->mapFromGlobal(over->mapToGlobal(QPoint())), over->grab());
    }
    const QString path = folder_.filePath(name + QStringLiteral(".png"));
    if (!picture.save(path)) {
        ++failures_;
        std::fprintf(stderr, "zhiban: cannot write %s\n", qUtf8Printable(path));
    }
}

// The last seven whole days of the office.
void Tour::writeBriefing() {
    Options brief = options_;
    brief.to = toUtc(desk_.clock().now()).toTimeZone(officeZone()).date();
    brief.from = brief.to.addDays(-7);
    brief.out = folder_.filePath(QStringLiteral("weekly-briefing.pdf"));
    writeBriefPdf(printer_, brief, [this, path = brief.out](const Result<Done>& written) {
        if (!written) {
            std::fprintf(stderr, "zhiban: %s\n", qUtf8Printable(sentenceFor(written.error())));
            end(1);
            return;
        }
        std::printf("pictures: %s\nweekly briefing: %s\n", qUtf8Printable(folder_.absolutePath()),
                    qUtf8Printable(QFileInfo(path).absoluteFilePath()));
        end(failures_ > 0 ? 1 : 0);
    });
}

void Tour::end(int exitCode) {
    std::fflush(stdout);
    QTimer::singleShot(0, this, [exitCode] { QCoreApplication::exit(exitCode); });
}

}  // namespace zhiban
