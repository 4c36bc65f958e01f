// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

#include "core/briefing/document.h"
#include "ui/kit/theme.h"
#include "ui/web/pdf_printer.h"

namespace zhiban {

class PagesView;
class PanelHeader;
class StateView;

// The document as it will be printed: every change is printed anew, the newest one wins. WebEngine starts with
// the first document.
class PreviewPane final : public QWidget {
    Q_OBJECT

  public:
    PreviewPane(const Theme& theme, PdfPrinter& printer, QWidget* parent = nullptr);

    void showDocument(const briefing::Document& document);
    void showGathering();
    void showError(const Error& error, std::function<void()> retry);
    void reveal(const QString& anchor);
    PagesView* pages() const { return pages_; }

  Q_SIGNALS:
    void linkChosen(const QString& anchor);
    void printed(int pages);

  private:
    void print();
    void showPageNumber();

    const Theme& theme_;
    PdfPrinter& printer_;
    PanelHeader* header_;
    PagesView* pages_;
    StateView* state_;
    QTimer delay_;  // several quick changes are printed once
    QString html_;
    int ticket_ = 0;
};

}  // namespace zhiban
