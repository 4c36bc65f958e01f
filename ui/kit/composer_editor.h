// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QPlainTextEdit>
#include <QUrl>

namespace zhiban {

class Theme;

// Where an officer writes: Return is a new line, Ctrl+Return submits, and neither does while an input method is
// still composing. Takes plain text only; pasted pictures and files are handed on.
class ComposerEditor final : public QPlainTextEdit {
    Q_OBJECT

  public:
    ComposerEditor(const Theme& theme, const QString& name, QWidget* parent);

    bool isComposing() const { return composing_; }

  Q_SIGNALS:
    void submitRequested();
    void imagePasted(const QImage& image);
    void filesPasted(const QList<QUrl>& files);

  protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void inputMethodEvent(QInputMethodEvent* event) override;
    bool canInsertFromMimeData(const QMimeData* source) const override;
    void insertFromMimeData(const QMimeData* source) override;

  private:
    bool composing_ = false;
};

}  // namespace zhiban
