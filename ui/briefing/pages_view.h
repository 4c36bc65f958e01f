// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractScrollArea>
#include <QBuffer>
#include <QPdfDocument>
#include <map>
#include <memory>

#include "ui/kit/theme.h"
#include "ui/web/pdf_printer.h"

namespace zhiban {

// The sheets of a printed document, one below the other, exactly as they will come out of the printer. Links in
// them are chosen by mouse. Only sheets in sight are rendered. Keys: Page Up/Down, Home, End, arrows.
class PagesView final : public QAbstractScrollArea {
    Q_OBJECT

  public:
    explicit PagesView(const Theme& theme, QWidget* parent = nullptr);

    // Keeps the place one was reading where the new document has it.
    void show(const PrintedDocument& printed);
    // Brings an anchor or link to the top; marks a link until the next show() or reveal().
    void reveal(const QString& anchor);
    // Where a link stands in the viewport now (its first place); empty when there is none.
    QRect areaOf(const QString& anchor) const;
    int pageCount() const { return pages_; }
    int currentPage() const;  // from 0: the one in the middle of the view

  Q_SIGNALS:
    void linkChosen(const QString& anchor);
    void currentPageChanged(int page);

  protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;

  private:
    QSize sheetSize() const;          // logical pixels
    QRect sheetRect(int page) const;  // in the viewport
    QRectF placeRect(const AnchorPlace& place) const;
    const AnchorPlace* linkAt(const QPoint& position) const;
    const QImage& imageOf(int page);
    void layOut();

    const Theme& theme_;
    std::unique_ptr<QBuffer> bytes_;
    std::unique_ptr<QPdfDocument> pdf_;
    int pages_ = 0;
    std::vector<AnchorPlace> places_;
    std::map<int, QImage> images_;  // of the pages near the view
    QString hovered_;
    QString revealed_;
    QString pressed_;
};

}  // namespace zhiban
