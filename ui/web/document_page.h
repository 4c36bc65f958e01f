// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>
#include <QWebEnginePage>
#include <vector>

namespace zhiban {

// Where something that has a name stands on paper.
struct AnchorPlace {
    QString anchor;  // of a link "#anchor" (isLink), or the id of an element
    bool isLink = false;
    int page = 0;  // from 0
    QRectF area;   // in shares of the page, 0 … 1

    bool operator==(const AnchorPlace&) const = default;
};

// One document of ours in WebEngine, cut into A4 page boxes. Links inside it are never followed.
class DocumentPage final : public QWebEnginePage {
    Q_OBJECT

  public:
    using QWebEnginePage::QWebEnginePage;

    // Replaces what is shown. paginated() or failed() follows, for the newest document only.
    void show(const QString& html);
    // After paginated():
    int pageCount() const { return pages_; }
    const std::vector<AnchorPlace>& places() const { return places_; }

  Q_SIGNALS:
    void paginated(int pages);
    void failed(const QString& what);  // English

  protected:
    bool acceptNavigationRequest(const QUrl& url, NavigationType type, bool isMainFrame) override;
    void javaScriptConsoleMessage(JavaScriptConsoleMessageLevel level, const QString& message, int line,
                                  const QString& source) override;
    QWebEnginePage* createWindow(WebWindowType type) override;

  private:
    void write(const QString& html, int ticket);
    void readResult(const QString& json);

    int ticket_ = 0;  // latest question wins
    int pages_ = 0;
    std::vector<AnchorPlace> places_;
    bool navigating_ = false;
};

// The name of the font documents are set in.
QString documentFont();
// Fonts of documents that this machine lacks: text then falls back on another one, whose letters a reader may not
// be able to copy out of a PDF. Empty = all there.
QStringList missingDocumentFonts();

}  // namespace zhiban
