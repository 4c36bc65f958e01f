// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gumbo.h>

#include <QString>

namespace zhiban {

// Collects the text of a page with the white space a reader sees.
class VisibleText {
  public:
    // Elements nobody sees: scripts, styles, the head.
    static bool hides(GumboTag tag);

    void begin(GumboTag tag);
    void end(GumboTag tag);
    void text(QStringView piece, bool preformatted);
    QString take() { return std::move(result_); }

  private:
    void block(bool paragraph);
    void flushBreaks();

    QString result_;
    int blockBreaks_ = 0;
    int explicitBreaks_ = 0;
    bool space_ = false;
};

}  // namespace zhiban
