// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QHash>
#include <QPushButton>
#include <QToolButton>
#include <optional>

#include "ui/kit/icons.h"
#include "ui/kit/plain_label.h"

class QAction;
class QFormLayout;
class QHBoxLayout;
class QVBoxLayout;

namespace zhiban {

// How much a button asks for: one Primary per screen; Danger only for what cannot be taken back.
enum class ButtonKind { Normal, Primary, Danger, Quiet };
// The style paints by kind; Normal is what a QPushButton is without it.
void setButtonKind(QAbstractButton* button, ButtonKind kind);
ButtonKind buttonKind(const QWidget* button);

QPushButton* makeButton(const QString& text, ButtonKind kind = ButtonKind::Normal, QWidget* parent = nullptr);
QPushButton* makeIconTextButton(const Theme& theme, IconName icon, const QString& text,
                                ButtonKind kind = ButtonKind::Normal, QWidget* parent = nullptr);
// A square button with an icon only: `name` is its tool tip and what a screen reader says.
QToolButton* makeIconButton(const Theme& theme, IconName icon, const QString& name, QWidget* parent = nullptr);
// The same for a command: text, keys and enabling follow the action.
QToolButton* makeActionButton(const Theme& theme, QAction* action, QWidget* parent = nullptr);

// A hairline.
QWidget* makeSeparator(const Theme& theme, Qt::Orientation orientation, QWidget* parent = nullptr);

// A flat ground of a role; children are laid out by the caller.
class Ground : public QFrame {
    Q_OBJECT

  public:
    Ground(const Theme& theme, ColorRole role, QWidget* parent = nullptr);
    void setRole(ColorRole role);

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    const Theme& theme_;
    ColorRole role_;
};

// A raised, bordered box with rounded corners and an inner layout.
class Card : public QFrame {
    Q_OBJECT

  public:
    explicit Card(const Theme& theme, QWidget* parent = nullptr);

    QVBoxLayout* body() const { return body_; }
    void setGround(ColorRole role);
    // A coloured edge at the left: internal note, public answer, severity. Empty = none.
    void setEdge(std::optional<ColorRole> role);

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    const Theme& theme_;
    ColorRole ground_ = ColorRole::SurfaceRaised;
    std::optional<ColorRole> edge_;
    QVBoxLayout* body_;
};

// The head line of a column, drawer or page: icon, name, muted count, and buttons at the right.
class PanelHeader final : public QWidget {
    Q_OBJECT

  public:
    PanelHeader(const Theme& theme, const QString& title, TextRole role = TextRole::Heading, QWidget* parent = nullptr);

    void setTitle(const QString& title);
    QString title() const;
    void setIcon(IconName name, ColorRole color = ColorRole::TextMuted);
    void setCount(const QString& text);  // "37", "1.2 万": small and muted after the title
    // Placed at the right end, in order of calling.
    void addWidget(QWidget* widget);

  private:
    const Theme& theme_;
    QHBoxLayout* layout_;
    IconView* icon_;
    ElidedLabel* title_;
    PlainLabel* count_;
};

// Rows of a form: label above the field (narrow, clear at every scale), optional hint below. The label is the
// field's buddy and its accessible name.
class FormRows final : public QWidget {
    Q_OBJECT

  public:
    explicit FormRows(const Theme& theme, QWidget* parent = nullptr);

    // `label` may carry a mnemonic (&). Takes the field.
    void addRow(const QString& label, QWidget* field, const QString& hint = {});
    void addWide(QWidget* widget);
    // A complaint under the field's row, in Danger; empty text removes it.
    void setProblem(QWidget* field, const QString& text);

  private:
    const Theme& theme_;
    QVBoxLayout* layout_;
    QHash<QWidget*, PlainLabel*> problems_;
    QHash<QWidget*, QString> hints_;
};

}  // namespace zhiban
