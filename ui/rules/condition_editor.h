// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>
#include <QTimer>

#include "core/rules/language/complete_condition.h"
#include "core/rules/language/parse_condition.h"

namespace zhiban {

class CompletionList;
class ConditionMargin;
class Theme;

// Where a condition is written: coloured, with line numbers and marks of what is wrong at the left, and a list of
// what may be written. Speaks of committed text only: what an input method is still composing is nobody's business.
class ConditionEditor final : public QPlainTextEdit {
    Q_OBJECT

  public:
    // 200 ms after the last committed change the text is asked about.
    static constexpr int quietMilliseconds = 200;

    ConditionEditor(const Theme& theme, QWidget* parent = nullptr);

    void setCondition(const QString& text);  // edited() is not said of it, settled() at once
    QString condition() const { return toPlainText(); }
    void setNames(const CompletionWords& names) { names_ = names; }
    // Underlined, and marked at their lines. They are about `text`: when that is not what stands here, nothing.
    void setDiagnostics(const std::vector<Diagnostic>& diagnostics, const QString& text);
    const std::vector<Diagnostic>& diagnostics() const { return diagnostics_; }
    void jumpTo(const Diagnostic& diagnostic);
    // Puts the suggestion in its place, as one step of undo. None: nothing.
    void apply(const Diagnostic& diagnostic);
    // The one at the cursor, or else the first with a suggestion.
    const Diagnostic* suggestionAtHand() const;
    void complete();
    CompletionList* completionList() const { return completions_; }
    bool isComposing() const { return composing_; }

  Q_SIGNALS:
    void edited();                      // at every committed change
    void settled(const QString& text);  // when it rests

  protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void inputMethodEvent(QInputMethodEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void insertFromMimeData(const QMimeData* source) override;

  private:
    friend class ConditionMargin;
    void onChanged();
    void underline();
    void offer(bool asked);
    void take(const QString& text, const Span& replaces);
    bool keyForCompletions(const QKeyEvent& event);
    void noteHelpTopic();
    QTextCursor cursorOver(const Span& span) const;

    const Theme& theme_;
    ConditionMargin* margin_;
    CompletionList* completions_;
    CompletionWords names_;
    std::vector<Diagnostic> diagnostics_;
    QTimer rest_;
    QString known_;  // the text last spoken of
    bool composing_ = false;
    bool owed_ = false;  // it rested while an input method was composing
};

}  // namespace zhiban
