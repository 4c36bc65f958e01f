// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSyntaxHighlighter>

#include "core/rules/language/condition_tokens.h"

namespace zhiban {

class Theme;

// Colours a condition by what its pieces are; weight, slant and underline say the same as the colour. Follows the
// theme.
class ConditionHighlighter final : public QSyntaxHighlighter {
    Q_OBJECT

  public:
    ConditionHighlighter(const Theme& theme, QTextDocument* document);

  protected:
    void highlightBlock(const QString& text) override;

  private:
    void readTokens();

    const Theme& theme_;
    std::vector<ConditionToken> tokens_;  // of the whole text: a bracket or quote may reach over lines
    int revision_ = -1;
};

}  // namespace zhiban
