// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/feed_row_layout.h"

#include <QFontMetrics>
#include <algorithm>

#include "ui/kit/chip.h"

namespace zhiban {

FeedRowMetrics feedRowMetrics(const Theme& theme) {
    FeedRowMetrics metrics;
    metrics.pad = theme.space(3);
    metrics.gap = theme.space(1);
    metrics.edge = theme.scaled(3);
    metrics.headLine = QFontMetrics(theme.font(TextRole::Small)).height();
    metrics.titleLine = QFontMetrics(theme.font(TextRole::Strong)).lineSpacing();
    metrics.textLine = QFontMetrics(theme.font(TextRole::Body)).lineSpacing();
    metrics.footLine = chipSize(theme, severityChip(Level::Red)).height();
    return metrics;
}

int feedRowHeight(const FeedRowMetrics& metrics) {
    const int line = std::max(metrics.titleLine, metrics.textLine);
    return 2 * metrics.pad + metrics.headLine + metrics.gap + metrics.textLines * line + metrics.gap + metrics.footLine;
}

int feedTextWidth(const FeedRowMetrics& metrics, int rowWidth) {
    return std::max(0, rowWidth - 2 * metrics.pad - metrics.edge);
}

FeedRowLayout layoutOf(const QRect& row, const FeedRowMetrics& metrics, const FeedRowContent& content) {
    FeedRowLayout layout;
    layout.edge = QRect(row.left(), row.top(), metrics.edge, row.height());
    const int left = row.left() + metrics.edge + metrics.pad;
    const int width = feedTextWidth(metrics, row.width());
    int top = row.top() + metrics.pad;

    const int timeWidth = std::min(content.timeWidth, width);
    layout.time = QRect(left + width - timeWidth, top, timeWidth, metrics.headLine);
    layout.origin = QRect(left, top, std::max(0, width - timeWidth - metrics.pad), metrics.headLine);
    top += metrics.headLine + metrics.gap;

    layout.titleLines = std::clamp(content.titleLines, 0, 2);
    layout.title = QRect(left, top, width, layout.titleLines * metrics.titleLine);
    top += layout.title.height();

    const int bottom = row.bottom() + 1 - metrics.pad;
    if (content.hasFooter) {
        layout.footer = QRect(left, bottom - metrics.footLine, width, metrics.footLine);
    }
    const int room = (content.hasFooter ? layout.footer.top() - metrics.gap : bottom) - top;
    layout.excerptLines = std::max(0, room / std::max(1, metrics.textLine));
    layout.excerpt = QRect(left, top, width, layout.excerptLines * metrics.textLine);
    return layout;
}

}  // namespace zhiban
