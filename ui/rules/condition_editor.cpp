// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/condition_editor.h"

#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QTextBlock>
#include <algorithm>

#include "core/rules/language/condition_tokens.h"
#include "ui/kit/help_topic.h"
#include "ui/kit/theme.h"
#include "ui/rules/completion_list.h"
#include "ui/rules/condition_highlighter.h"
#include "ui/rules/condition_margin.h"

namespace zhiban {

namespace {

// The part of the help page about a piece of a condition.
QString topicOf(ConditionTokenKind kind, const QString& text) {
    switch (kind) {
        case ConditionTokenKind::Operator:
            if (text.startsWith(QLatin1String("NEAR")) || text.startsWith(QChar(0x8fd1))) {
                return QStringLiteral("rules#near");
            }
            if (text.contains(QLatin1String("OF")) || text.startsWith(QChar(0x81f3))) {
                return QStringLiteral("rules#at-least");
            }
            return text == QLatin1String("NOT") || text == QLatin1String("-") || text == QLatin1String("!") ||
                           text == QString(QChar(0x975e))
                       ? QStringLiteral("rules#not")
                       : QStringLiteral("rules#and-or");
        case ConditionTokenKind::Phrase:
            return QStringLiteral("rules#phrase");
        case ConditionTokenKind::Field:
        case ConditionTokenKind::Number:
            return QStringLiteral("rules#fields");
        case ConditionTokenKind::List:
            return QStringLiteral("rules#lists");
        case ConditionTokenKind::Mention:
            return QStringLiteral("rules#mention");
        case ConditionTokenKind::Regex:
            return QStringLiteral("rules#regex");
        case ConditionTokenKind::Bracket:
            return QStringLiteral("rules#brackets");
        case ConditionTokenKind::Comment:
            return QStringLiteral("rules#lines");
        default:
            return QStringLiteral("rules");
    }
}

}  // namespace

ConditionEditor::ConditionEditor(const Theme& theme, QWidget* parent)
    : QPlainTextEdit(parent),
      theme_(theme),
      margin_(new ConditionMargin(theme, this)),
      completions_(new CompletionList(theme, this)) {
    setAccessibleName(tr("Condition"));
    setTabChangesFocus(true);
    setPlaceholderText(tr("Words that must all occur, one alternative a line. F1 explains the language."));
    theme.dress(this, TextRole::Body);
    new ConditionHighlighter(theme, document());
    setHelpTopic(this, QStringLiteral("rules"));
    rest_.setSingleShot(true);
    rest_.setInterval(quietMilliseconds);
    connect(&rest_, &QTimer::timeout, this, [this] {
        owed_ = composing_;
        if (!composing_) {
            Q_EMIT settled(toPlainText());
        }
    });
    connect(this, &QPlainTextEdit::textChanged, this, &ConditionEditor::onChanged);
    connect(this, &QPlainTextEdit::cursorPositionChanged, this, &ConditionEditor::noteHelpTopic);
    connect(this, &QPlainTextEdit::updateRequest, margin_, [this](const QRect&, int scrolled) {
        if (scrolled != 0) {
            completions_->hide();
        }
        margin_->update();
    });
    const auto fit = [this] {
        setViewportMargins(margin_->wantedWidth(), 0, 0, 0);
        margin_->setGeometry(contentsRect().left(), contentsRect().top(), margin_->wantedWidth(),
                             contentsRect().height());
        underline();
    };
    connect(this, &QPlainTextEdit::blockCountChanged, margin_, fit);
    connect(&theme, &Theme::changed, margin_, fit);
    connect(completions_, &CompletionList::chosen, this, &ConditionEditor::take);
    fit();
}

void ConditionEditor::setCondition(const QString& text) {
    rest_.stop();
    known_ = text;
    if (toPlainText() != text) {
        setPlainText(text);
    }
    completions_->hide();
    setDiagnostics({}, text);
    Q_EMIT settled(text);
}

// Said of formats and of composing too: only another text counts.
void ConditionEditor::onChanged() {
    const QString text = toPlainText();
    if (composing_ || text == known_) {
        return;
    }
    known_ = text;
    Q_EMIT edited();
    rest_.start();
}

void ConditionEditor::setDiagnostics(const std::vector<Diagnostic>& diagnostics, const QString& text) {
    diagnostics_ = text == toPlainText() ? diagnostics : std::vector<Diagnostic>{};
    underline();
    margin_->update();
}

QTextCursor ConditionEditor::cursorOver(const Span& span) const {
    const int size = std::max(0, document()->characterCount() - 1);
    QTextCursor cursor(document());
    cursor.setPosition(std::clamp(static_cast<int>(span.start), 0, size));
    cursor.setPosition(std::clamp(static_cast<int>(span.start + span.length), 0, size), QTextCursor::KeepAnchor);
    return cursor;
}

void ConditionEditor::underline() {
    QList<QTextEdit::ExtraSelection> selections;
    for (const Diagnostic& one : diagnostics_) {
        QTextEdit::ExtraSelection selection;
        // Between two characters there is nothing to underline: the character before is.
        const Span where = one.where.length > 0 ? one.where : Span{std::max<qsizetype>(0, one.where.start - 1), 1};
        selection.cursor = cursorOver(where);
        const bool error = one.severity == DiagnosticSeverity::Error;
        selection.format.setUnderlineStyle(error ? QTextCharFormat::WaveUnderline : QTextCharFormat::DashUnderline);
        selection.format.setUnderlineColor(theme_.color(error ? ColorRole::Danger : ColorRole::ClockSoon));
        selections.push_back(selection);
    }
    setExtraSelections(selections);
}

void ConditionEditor::jumpTo(const Diagnostic& diagnostic) {
    setTextCursor(cursorOver(diagnostic.where));
    ensureCursorVisible();
    setFocus(Qt::OtherFocusReason);
}

void ConditionEditor::apply(const Diagnostic& diagnostic) {
    if (!diagnostic.suggestion.isEmpty()) {
        take(diagnostic.suggestion, diagnostic.where);
    }
}

const Diagnostic* ConditionEditor::suggestionAtHand() const {
    const qsizetype at = textCursor().position();
    const Diagnostic* first = nullptr;
    for (const Diagnostic& one : diagnostics_) {
        if (one.suggestion.isEmpty()) {
            continue;
        }
        if (at >= one.where.start && at <= one.where.start + one.where.length) {
            return &one;
        }
        first = first ? first : &one;
    }
    return first;
}

void ConditionEditor::take(const QString& text, const Span& replaces) {
    QTextCursor cursor = cursorOver(replaces);
    cursor.insertText(text);
    setTextCursor(cursor);
    completions_->hide();
}

void ConditionEditor::complete() {
    offer(true);
}

void ConditionEditor::offer(bool asked) {
    const Completions found = completionsAt(toPlainText(), textCursor().position(), names_);
    // While typing nothing is pressed on: only when something is begun, and not when it is all there already.
    const QString begun = toPlainText().mid(found.replaces.start, found.replaces.length);
    const bool whole = found.choices.size() == 1 && found.choices.front().text == begun;
    if (!asked && (begun.isEmpty() || whole)) {
        completions_->hide();
        return;
    }
    const QRect cursor = cursorRect().translated(viewport()->pos());
    completions_->offer(found, cursor);
}

bool ConditionEditor::keyForCompletions(const QKeyEvent& event) {
    if (!completions_->isOffering() || composing_) {
        return false;
    }
    switch (event.key()) {
        case Qt::Key_Down:
        case Qt::Key_Up:
        case Qt::Key_PageDown:
        case Qt::Key_PageUp:
        case Qt::Key_Return:
        case Qt::Key_Enter:
        case Qt::Key_Tab:
        case Qt::Key_Escape:
            return event.modifiers() == Qt::NoModifier || event.modifiers() == Qt::KeypadModifier;
        default:
            return false;
    }
}

bool ConditionEditor::event(QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress) {
        auto* key = static_cast<QKeyEvent*>(event);
        if (keyForCompletions(*key)) {
            event->accept();
            if (event->type() == QEvent::KeyPress) {
                keyPressEvent(key);  // Tab too, which would leave
            }
            return true;
        }
    }
    return QPlainTextEdit::event(event);
}

void ConditionEditor::keyPressEvent(QKeyEvent* event) {
    if (keyForCompletions(*event)) {
        switch (event->key()) {
            case Qt::Key_Down:
                completions_->step(1);
                break;
            case Qt::Key_Up:
                completions_->step(-1);
                break;
            case Qt::Key_PageDown:
                completions_->step(8);
                break;
            case Qt::Key_PageUp:
                completions_->step(-8);
                break;
            case Qt::Key_Escape:
                completions_->hide();
                break;
            default:
                completions_->choose();
        }
        return;
    }
    // Where an input method takes Ctrl+Space away, Alt+/ does the same (a command of the page).
    if (event->key() == Qt::Key_Space && event->modifiers() == Qt::ControlModifier) {
        complete();
        return;
    }
    const QString before = toPlainText();
    QPlainTextEdit::keyPressEvent(event);
    if (composing_ || toPlainText() == before) {
        completions_->hide();
    } else {
        offer(false);
    }
}

void ConditionEditor::inputMethodEvent(QInputMethodEvent* event) {
    composing_ = !event->preeditString().isEmpty();
    const bool commits = !event->commitString().isEmpty();
    QPlainTextEdit::inputMethodEvent(event);
    onChanged();
    if (composing_) {
        completions_->hide();
        return;
    }
    if (owed_) {
        owed_ = false;
        rest_.start();
    }
    if (commits) {
        offer(false);
    }
}

void ConditionEditor::focusOutEvent(QFocusEvent* event) {
    completions_->hide();
    QPlainTextEdit::focusOutEvent(event);
}

void ConditionEditor::resizeEvent(QResizeEvent* event) {
    QPlainTextEdit::resizeEvent(event);
    completions_->hide();
    margin_->setGeometry(contentsRect().left(), contentsRect().top(), margin_->wantedWidth(), contentsRect().height());
}

void ConditionEditor::insertFromMimeData(const QMimeData* source) {
    insertPlainText(source->text());
}

// Said by whoever shows help: what stands at the cursor.
void ConditionEditor::noteHelpTopic() {
    const QTextBlock block = textCursor().block();
    const qsizetype at = textCursor().positionInBlock();
    QString topic = QStringLiteral("rules");
    for (const ConditionToken& token : conditionTokens(block.text())) {
        if (at >= token.where.start && at <= token.where.start + token.where.length) {
            topic = topicOf(token.kind, block.text().mid(token.where.start, token.where.length));
        }
    }
    setHelpTopic(this, topic);
}

}  // namespace zhiban
