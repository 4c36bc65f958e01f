// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

#include "core/rules/language/condition.h"
#include "core/rules/language/parse_condition.h"

namespace zhiban {

// Collects the canonical text of a condition. Lives as long as one printing.
class ConditionPrinter final {
  public:
    explicit ConditionPrinter(PrintWords words) : words_(words) {}

    void add(QStringView text) { text_ += text; }
    // The one of the two that the reader asked for.
    void add(QStringView chinese, QStringView latin) { add(words_ == PrintWords::Chinese ? chinese : latin); }
    // A name or a word, in quotes where it needs them.
    void addWord(const QString& word);
    void addQuoted(const QString& word);
    // In brackets where it binds no tighter than what it stands in.
    void addPart(const Condition& part, Binding outer);

    PrintWords words() const { return words_; }
    QString text() const { return text_; }

  private:
    PrintWords words_;
    QString text_;
};

}  // namespace zhiban
