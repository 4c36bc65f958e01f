// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/condition_margin.h"

#include <QPainter>
#include <QTextBlock>

#include "ui/kit/icons.h"
#include "ui/rules/condition_editor.h"

namespace zhiban {

ConditionMargin::ConditionMargin(const Theme& theme, ConditionEditor* editor)
    : QWidget(editor), theme_(theme), editor_(editor) {
    setAttribute(Qt::WA_TransparentForMouseEvents);
}

int ConditionMargin::wantedWidth() const {
    const auto digits = QString::number(std::max(10, editor_->blockCount())).size();
    const int digit = QFontMetrics(theme_.font(TextRole::Small)).horizontalAdvance(QLatin1Char('8'));
    return static_cast<int>(digits) * digit + theme_.iconSize() + theme_.space(3);
}

void ConditionMargin::paintEvent(QPaintEvent* event) {
    QPainter painter(this);
    painter.fillRect(event->rect(), theme_.color(ColorRole::Sunken));
    painter.setFont(theme_.font(TextRole::Small));
    painter.setPen(theme_.color(ColorRole::TextMuted));
    const int icon = theme_.iconSize();
    const auto worstIn = [this](const QTextBlock& block) -> const Diagnostic* {
        const Diagnostic* worst = nullptr;
        for (const Diagnostic& one : editor_->diagnostics()) {
            if (one.where.start >= block.position() && one.where.start < block.position() + block.length() &&
                (!worst || one.severity == DiagnosticSeverity::Error)) {
                worst = &one;
            }
        }
        return worst;
    };
    for (QTextBlock block = editor_->firstVisibleBlock(); block.isValid(); block = block.next()) {
        const QRectF place = editor_->blockBoundingGeometry(block).translated(editor_->contentOffset());
        if (place.top() > event->rect().bottom()) {
            break;
        }
        const int height = QFontMetrics(editor_->font()).height();
        const int top = static_cast<int>(place.top());
        painter.drawText(QRect(0, top, width() - theme_.space(2), height), Qt::AlignRight | Qt::AlignVCenter,
                         QString::number(block.blockNumber() + 1));
        if (const Diagnostic* worst = worstIn(block)) {
            const bool error = worst->severity == DiagnosticSeverity::Error;
            paintIcon(&painter, QRect(theme_.space(1), top, icon, height), theme_,
                      error ? IconName::Error : IconName::Warning, error ? ColorRole::Danger : ColorRole::ClockSoon);
        }
    }
}

}  // namespace zhiban
