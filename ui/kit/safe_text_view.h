// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>
#include <vector>

#include "core/domain/post.h"
#include "ui/kit/theme.h"

namespace zhiban {

// Shows untrusted text: read-only, plain, selectable, no links, no resources. Characters that could hide or
// reorder text (bidirectional controls, zero-width) are shown as a visible mark of one unit each, so that spans
// still fit. The height can follow the text (a drawer scrolls as a whole).
class SafeTextView final : public QPlainTextEdit {
    Q_OBJECT

  public:
    explicit SafeTextView(const Theme& theme, QWidget* parent = nullptr);

    // Spans outside the text are dropped, those partly outside cut.
    void setText(const QString& text, const std::vector<Span>& hits = {});
    void setHits(const std::vector<Span>& hits);
    // What was given, marks undone.
    QString originalText() const { return original_; }
    // Grows with its text instead of scrolling. Off by default.
    void setFitsText(bool fits);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return fits_; }
    int heightForWidth(int width) const override;

  protected:
    void resizeEvent(QResizeEvent* event) override;
    void insertFromMimeData(const QMimeData* source) override;
    QMimeData* createMimeDataFromSelection() const override;

  private:
    void light();

    const Theme& theme_;
    QString original_;
    std::vector<Span> hits_;
    bool fits_ = false;
};

// Replaces what could hide or reorder text by a visible mark (U+2423), one unit for one unit.
QString withVisibleMarks(const QString& text);
// For names (authors, files, sources): such characters are taken out, line ends become spaces.
QString cleanName(const QString& name);

// Paints up to `maxLines` lines of plain text with hits lit; cut with … . For delegates. Returns the height.
int paintTextWithHits(QPainter* painter, const QRect& rect, const Theme& theme, const QFont& font, ColorRole color,
                      const QString& text, const std::vector<Span>& hits, int maxLines);
// The height paintTextWithHits() would use at this width.
int textHeight(const QFont& font, const QString& text, int width, int maxLines);

}  // namespace zhiban
