// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/safe_text_view.h"

#include <QApplication>
#include <QMimeData>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextLayout>
#include <algorithm>
#include <cmath>
#include <limits>

namespace zhiban {

namespace {

bool hidesOrReorders(QChar unit) {
    const ushort code = unit.unicode();
    return (code >= 0x202A && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069) ||
           (code >= 0x200B && code <= 0x200F) || (code >= 0x2060 && code <= 0x2064) || code == 0x00AD || code == 0xFEFF;
}

bool isControl(QChar unit) {
    const ushort code = unit.unicode();
    return (code < 0x20 && code != '\n' && code != '\t') || (code >= 0x7F && code < 0xA0);
}

std::vector<Span> within(const std::vector<Span>& spans, qsizetype size) {
    std::vector<Span> kept;
    for (const Span& span : spans) {
        const qsizetype start = std::clamp<qsizetype>(span.start, 0, size);
        const qsizetype end = std::clamp<qsizetype>(span.start + span.length, start, size);
        if (end > start) {
            kept.push_back({start, end - start});
        }
    }
    return kept;
}

QTextCharFormat hitFormat(const Theme& theme) {
    QTextCharFormat format;
    format.setBackground(theme.color(ColorRole::HitHighlight));
    format.setForeground(theme.color(ColorRole::Text));
    return format;
}

// Breaks text into at most maxLines lines of a width; answers the height and how much of the text was shown.
struct Laid {
    qreal height = 0;
    qsizetype shown = 0;
};
Laid layLines(QTextLayout& layout, int width, int maxLines) {
    Laid laid;
    layout.beginLayout();
    for (int line = 0; line < maxLines; ++line) {
        QTextLine next = layout.createLine();
        if (!next.isValid()) {
            break;
        }
        next.setLineWidth(width);
        next.setPosition({0, laid.height});
        laid.height += next.height();
        laid.shown = next.textStart() + next.textLength();
    }
    layout.endLayout();
    return laid;
}

// One unit for one unit: spans still fit.
QString oneParagraph(const QString& text) {
    QString line = withVisibleMarks(text);
    line.replace(QLatin1Char('\n'), QLatin1Char(' '));
    line.replace(QChar::ParagraphSeparator, QLatin1Char(' '));
    line.replace(QChar::LineSeparator, QLatin1Char(' '));
    return line;
}

}  // namespace

QString withVisibleMarks(const QString& text) {
    QString marked = text;
    for (QChar& unit : marked) {
        if (unit == QLatin1Char('\r')) {
            unit = QLatin1Char(' ');  // of a line end: "\r\n" stays two units
        } else if (hidesOrReorders(unit) || isControl(unit)) {
            unit = QChar(0x2423);
        }
    }
    return marked;
}

QString cleanName(const QString& name) {
    QString clean;
    clean.reserve(name.size());
    for (const QChar unit : name) {
        if (unit == QLatin1Char('\n') || unit == QLatin1Char('\t') || unit == QLatin1Char('\r')) {
            clean += QLatin1Char(' ');
        } else if (!hidesOrReorders(unit) && !isControl(unit)) {
            clean += unit;
        }
    }
    return clean.simplified();
}

SafeTextView::SafeTextView(const Theme& theme, QWidget* parent) : QPlainTextEdit(parent), theme_(theme) {
    setReadOnly(true);
    setUndoRedoEnabled(false);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setAccessibleName(tr("Original text"));
    setFrameShape(QFrame::NoFrame);
    viewport()->setAutoFillBackground(false);
    document()->setDocumentMargin(0);
    connect(&theme, &Theme::changed, this, [this] {
        light();
        updateGeometry();
    });
}

void SafeTextView::setText(const QString& text, const std::vector<Span>& hits) {
    original_ = text;
    setPlainText(withVisibleMarks(text));
    setHits(hits);
    updateGeometry();
}

void SafeTextView::setHits(const std::vector<Span>& hits) {
    hits_ = within(hits, original_.size());
    light();
}

void SafeTextView::light() {
    QList<QTextEdit::ExtraSelection> selections;
    for (const Span& hit : hits_) {
        QTextCursor cursor(document());
        cursor.setPosition(static_cast<int>(hit.start));
        cursor.setPosition(static_cast<int>(hit.start + hit.length), QTextCursor::KeepAnchor);
        selections.push_back({cursor, hitFormat(theme_)});
    }
    setExtraSelections(selections);
}

void SafeTextView::setFitsText(bool fits) {
    fits_ = fits;
    const Qt::ScrollBarPolicy policy = fits ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded;
    setVerticalScrollBarPolicy(policy);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    QSizePolicy sizes(QSizePolicy::Expanding, fits ? QSizePolicy::Minimum : QSizePolicy::Expanding);
    sizes.setHeightForWidth(fits);
    setSizePolicy(sizes);
    updateGeometry();
}

int SafeTextView::heightForWidth(int width) const {
    const int frame = 2 * frameWidth();
    int height = 0;
    for (const QString& paragraph : toPlainText().split(QLatin1Char('\n'))) {
        QTextLayout layout(paragraph, font());
        QTextOption option;
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        layout.setTextOption(option);
        layLines(layout, std::max(1, width - frame), std::numeric_limits<int>::max());
        height += std::max(1, layout.lineCount()) * fontMetrics().lineSpacing();
    }
    return height + frame + 2;
}

QSize SafeTextView::sizeHint() const {
    if (!fits_) {
        return QPlainTextEdit::sizeHint();
    }
    const int width = fontMetrics().averageCharWidth() * 40;
    return {width, heightForWidth(width)};
}

QSize SafeTextView::minimumSizeHint() const {
    if (!fits_) {
        return QPlainTextEdit::minimumSizeHint();
    }
    return {fontMetrics().averageCharWidth() * 10, fontMetrics().lineSpacing() + 2 * frameWidth()};
}

void SafeTextView::resizeEvent(QResizeEvent* event) {
    QPlainTextEdit::resizeEvent(event);
    if (fits_) {
        updateGeometry();
    }
}

void SafeTextView::insertFromMimeData(const QMimeData*) {}

QMimeData* SafeTextView::createMimeDataFromSelection() const {
    auto* copied = new QMimeData;  // the clipboard owns it
    const QTextCursor cursor = textCursor();
    copied->setText(original_.mid(cursor.selectionStart(), cursor.selectionEnd() - cursor.selectionStart()));
    return copied;
}

int textHeight(const QFont& font, const QString& text, int width, int maxLines) {
    QTextLayout layout(oneParagraph(text), font);
    return static_cast<int>(std::ceil(layLines(layout, width, maxLines).height));
}

int paintTextWithHits(QPainter* painter, const QRect& rect, const Theme& theme, const QFont& font, ColorRole color,
                      const QString& text, const std::vector<Span>& hits, int maxLines) {
    const QString line = oneParagraph(text);
    QTextLayout layout(line, font);
    const Laid laid = layLines(layout, rect.width(), maxLines);
    QList<QTextLayout::FormatRange> formats;
    for (const Span& hit : within(hits, line.size())) {
        formats.push_back({static_cast<int>(hit.start), static_cast<int>(hit.length), hitFormat(theme)});
    }
    painter->save();
    painter->setClipRect(rect, Qt::IntersectClip);
    painter->setPen(theme.color(color));
    if (laid.shown >= line.size() || layout.lineCount() == 0) {
        layout.draw(painter, rect.topLeft(), formats);
    } else {
        // The last line gives way to a dot-dot-dot: it is laid out again by itself, shortened.
        const QTextLine last = layout.lineAt(layout.lineCount() - 1);
        const QFontMetrics metrics(font);
        const QString tail = metrics.elidedText(line.mid(last.textStart()), Qt::ElideRight, rect.width());
        painter->save();
        painter->setClipRect(QRectF(rect.left(), rect.top(), rect.width(), last.y()), Qt::IntersectClip);
        layout.draw(painter, rect.topLeft(), formats);
        painter->restore();
        QTextLayout lastLayout(tail, font);
        layLines(lastLayout, rect.width() * 2, 1);
        QList<QTextLayout::FormatRange> tailFormats;
        for (QTextLayout::FormatRange range : formats) {
            range.start -= last.textStart();
            if (range.start < 0) {
                range.length += range.start;
                range.start = 0;
            }
            range.length = std::min(range.length, static_cast<int>(tail.size()) - range.start);
            if (range.length > 0) {
                tailFormats.push_back(range);
            }
        }
        lastLayout.draw(painter, QPointF(rect.left(), rect.top() + last.y()), tailFormats);
    }
    painter->restore();
    return static_cast<int>(std::ceil(laid.height));
}

}  // namespace zhiban
