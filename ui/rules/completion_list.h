// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>

#include "core/rules/language/complete_condition.h"

class QStandardItemModel;

namespace zhiban {

class Theme;

// What may be written at the cursor, over the editor's window. Never takes the focus: the editor hands it its keys,
// so that typing and input methods go on.
class CompletionList final : public QListView {
    Q_OBJECT

  public:
    CompletionList(const Theme& theme, QWidget* editor);

    // Below (or above) the cursor's rectangle, in the editor's coordinates. Nothing to choose hides it.
    void offer(const Completions& completions, const QRect& cursor);
    bool isOffering() const { return isVisible(); }
    void step(int rows);
    // The chosen text and what it takes the place of; hides.
    void choose();

  Q_SIGNALS:
    void chosen(const QString& text, const zhiban::Span& replaces);

  private:
    void place(const QRect& cursor);

    const Theme& theme_;
    QWidget* editor_;
    QStandardItemModel* model_;
    Completions offered_;
};

}  // namespace zhiban
