// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QObject>
#include <functional>
#include <vector>

#include "app/zhiban/desk.h"
#include "app/zhiban/tour/hand.h"
#include "ui/web/pdf_printer.h"

namespace zhiban {

// Visits every screen of the desk with keys and clicks, saves a picture of each under options.tourDirectory, writes
// the weekly briefing there as PDF, says where things are and ends the program. One step after another from the
// event loop, so that dialogs and answers take their own time.
class Tour final : public QObject {
    Q_OBJECT
  public:
    Tour(Desk& desk, const Options& options, QObject* parent = nullptr);
    void start();

  private:
    struct Step {
        std::function<void()> act;
        Milliseconds wait;  // for what the act sets going
    };
    void plan();
    void planDesk();
    void planCases();
    void planOtherPages();
    void planRules();
    void planTools();
    void planSearch();
    void planSources();
    void planIntake();
    void planEvents();
    void openTile(int index);  // a file of the post that is shown
    // The page with this number in the rail, as a person opens it.
    void openPage(int number, Milliseconds wait = Milliseconds{1200});
    void press(const QKeySequence& chord, Milliseconds wait = Milliseconds{700});
    void type(const QString& text, Milliseconds wait = Milliseconds{700});
    void leaveDialog();
    void takePicture(const QString& name);
    void next();
    void save(const QString& name);
    void writeBriefing();
    void end(int exitCode);

    Desk& desk_;
    const Options& options_;
    QDir folder_;
    Hand hand_;
    PdfPrinter printer_;
    std::vector<Step> steps_;
    size_t done_ = 0;
    int failures_ = 0;
};

}  // namespace zhiban
