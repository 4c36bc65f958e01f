// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/panels.h"

#include <QAction>
#include <QHBoxLayout>
#include <QPainter>
#include <QPainterPath>
#include <QRegularExpression>
#include <QStyle>

namespace zhiban {

namespace {

constexpr const char* kindProperty = "zhibanButtonKind";

class Separator final : public QWidget {
  public:
    Separator(const Theme& theme, Qt::Orientation orientation, QWidget* parent) : QWidget(parent), theme_(theme) {
        if (orientation == Qt::Horizontal) {
            setFixedHeight(1);
        } else {
            setFixedWidth(1);
        }
        connect(&theme, &Theme::changed, this, [this] { update(); });
    }

  protected:
    void paintEvent(QPaintEvent*) override { QPainter(this).fillRect(rect(), theme_.color(ColorRole::Border)); }

  private:
    const Theme& theme_;
};

// "O&ffice" → "Office", "单位(&O)" → "单位".
QString withoutMnemonic(QString label) {
    static const QRegularExpression afterHan(QStringLiteral("\\(&.\\)"));
    return label.remove(afterHan).remove(QLatin1Char('&'));
}

void sizeIcons(const Theme& theme, QAbstractButton* button) {
    const auto apply = [&theme, button] { button->setIconSize({theme.iconSize(), theme.iconSize()}); };
    apply();
    QObject::connect(&theme, &Theme::changed, button, apply);
}

}  // namespace

void setButtonKind(QAbstractButton* button, ButtonKind kind) {
    button->setProperty(kindProperty, static_cast<int>(kind));
    button->update();
}

ButtonKind buttonKind(const QWidget* button) {
    return button == nullptr ? ButtonKind::Normal : static_cast<ButtonKind>(button->property(kindProperty).toInt());
}

QPushButton* makeButton(const QString& text, ButtonKind kind, QWidget* parent) {
    auto* button = new QPushButton(text, parent);
    button->setAutoDefault(false);
    setButtonKind(button, kind);
    return button;
}

QPushButton* makeIconTextButton(const Theme& theme, IconName icon, const QString& text, ButtonKind kind,
                                QWidget* parent) {
    QPushButton* button = makeButton(text, kind, parent);
    const bool filled = kind == ButtonKind::Primary || kind == ButtonKind::Danger;
    button->setIcon(makeIcon(theme, icon, filled ? ColorRole::AccentText : ColorRole::Text));
    sizeIcons(theme, button);
    return button;
}

QToolButton* makeIconButton(const Theme& theme, IconName icon, const QString& name, QWidget* parent) {
    auto* button = new QToolButton(parent);
    button->setIcon(makeIcon(theme, icon));
    button->setAutoRaise(true);
    button->setToolTip(name);
    button->setAccessibleName(name);
    button->setFocusPolicy(Qt::StrongFocus);
    sizeIcons(theme, button);
    return button;
}

QToolButton* makeActionButton(const Theme& theme, QAction* action, QWidget* parent) {
    auto* button = new QToolButton(parent);
    button->setDefaultAction(action);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    const auto name = [button, action] {
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        button->setAccessibleName(action->text());
        button->setToolTip(keys.isEmpty() ? action->text() : QStringLiteral("%1  %2").arg(action->text(), keys));
    };
    name();
    QObject::connect(action, &QAction::changed, button, name);
    sizeIcons(theme, button);
    return button;
}

QWidget* makeSeparator(const Theme& theme, Qt::Orientation orientation, QWidget* parent) {
    return new Separator(theme, orientation, parent);
}

Ground::Ground(const Theme& theme, ColorRole role, QWidget* parent) : QFrame(parent), theme_(theme), role_(role) {
    connect(&theme, &Theme::changed, this, [this] { update(); });
}

void Ground::setRole(ColorRole role) {
    role_ = role;
    update();
}

void Ground::paintEvent(QPaintEvent*) {
    QPainter(this).fillRect(rect(), theme_.color(role_));
}

Card::Card(const Theme& theme, QWidget* parent) : QFrame(parent), theme_(theme), body_(new QVBoxLayout(this)) {
    theme.pad(body_, 4, 3, 2);
    connect(&theme, &Theme::changed, this, [this] { update(); });
}

void Card::setGround(ColorRole role) {
    ground_ = role;
    update();
}

void Card::setEdge(std::optional<ColorRole> role) {
    edge_ = role;
    update();
}

void Card::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    const qreal radius = theme_.cornerRadius();
    QPainterPath shape;
    shape.addRoundedRect(box, radius, radius);
    painter.fillPath(shape, theme_.color(ground_));
    if (edge_) {
        painter.save();
        painter.setClipPath(shape);
        painter.fillRect(QRectF(box.left(), box.top(), theme_.scaled(3), box.height()), theme_.color(*edge_));
        painter.restore();
    }
    painter.setPen(theme_.color(ColorRole::Border));
    painter.drawPath(shape);
}

PanelHeader::PanelHeader(const Theme& theme, const QString& title, TextRole role, QWidget* parent)
    : QWidget(parent),
      theme_(theme),
      layout_(new QHBoxLayout(this)),
      icon_(new IconView(theme, IconName::Info, ColorRole::TextMuted, 16, this)),
      title_(new ElidedLabel(theme, title, role, ColorRole::Text, this)),
      count_(new PlainLabel(theme, TextRole::Small, ColorRole::TextMuted, this)) {
    theme.pad(layout_, 0, 0, 2);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    layout_->addWidget(icon_);
    layout_->addWidget(title_);
    layout_->addWidget(count_);
    layout_->addStretch(1);
    icon_->hide();
    count_->hide();
    title_->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void PanelHeader::setTitle(const QString& title) {
    title_->setText(title);
}

QString PanelHeader::title() const {
    return title_->text();
}

void PanelHeader::setIcon(IconName name, ColorRole color) {
    icon_->setIcon(name, color);
    icon_->show();
}

void PanelHeader::setCount(const QString& text) {
    count_->setText(text);
    count_->setVisible(!text.isEmpty());
}

void PanelHeader::addWidget(QWidget* widget) {
    layout_->addWidget(widget);
}

FormRows::FormRows(const Theme& theme, QWidget* parent)
    : QWidget(parent), theme_(theme), layout_(new QVBoxLayout(this)) {
    theme.pad(layout_, 0, 0, 3);
}

void FormRows::addRow(const QString& label, QWidget* field, const QString& hint) {
    auto* row = new QVBoxLayout;
    theme_.pad(row, 0, 0, 1);
    auto* name = new PlainLabel(theme_, label, TextRole::Small, ColorRole::TextMuted, this);
    name->setBuddy(field);
    field->setAccessibleName(withoutMnemonic(label));
    row->addWidget(name);
    row->addWidget(field);
    if (!hint.isEmpty()) {
        auto* below = new PlainLabel(theme_, hint, TextRole::Small, ColorRole::TextMuted, this);
        below->setWordWrap(true);
        field->setAccessibleDescription(hint);
        hints_.insert(field, hint);
        row->addWidget(below);
    }
    auto* problem = new PlainLabel(theme_, TextRole::Small, ColorRole::Danger, this);
    problem->setWordWrap(true);
    problem->hide();
    row->addWidget(problem);
    problems_.insert(field, problem);
    layout_->addLayout(row);
}

void FormRows::addWide(QWidget* widget) {
    layout_->addWidget(widget);
}

void FormRows::setProblem(QWidget* field, const QString& text) {
    PlainLabel* problem = problems_.value(field);
    if (problem == nullptr) {
        return;
    }
    problem->setText(text);
    problem->setVisible(!text.isEmpty());
    field->setAccessibleDescription(text.isEmpty() ? hints_.value(field) : text);
}

}  // namespace zhiban
