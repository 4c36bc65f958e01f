// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/lit_label.h"

#include <QPainter>

#include "ui/kit/safe_text_view.h"

namespace zhiban {

namespace {

constexpr int mostLines = 12;

}  // namespace

LitLabel::LitLabel(const Theme& theme, TextRole role, const LitText& text, QWidget* parent)
    : QWidget(parent), theme_(theme), role_(role), text_(text) {
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAccessibleName(text.text);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

QSize LitLabel::sizeHint() const {
    return {theme_.scaled(280), heightForWidth(theme_.scaled(280))};
}

int LitLabel::heightForWidth(int width) const {
    return textHeight(theme_.font(role_), text_.text, width, mostLines);
}

void LitLabel::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    paintTextWithHits(&painter, rect(), theme_, theme_.font(role_), ColorRole::Text, text_.text, text_.spans,
                      mostLines);
}

}  // namespace zhiban
