// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/intake/text/html_entities.h"

namespace zhiban {

// The text a reader of this HTML would see: entities decoded, blocks and <br> as line ends, one empty line
// between paragraphs, scripts and styles left out, white space collapsed outside <pre>. Never fails, and takes
// time in proportion to its input: markup made to be slow (deep nesting, thousands of attributes) is stripped
// tag by tag instead of being understood.
QString htmlToText(QStringView html);

// The same where the input may as well be plain text, as in RSS: without any tag or entity it stays as it is.
QString htmlOrPlainToText(QStringView text);

// The texts of one document. Beyond so much markup the rest is stripped as well: a document of many pages' size costs
// what reading it costs.
class HtmlTexts {
  public:
    QString read(QStringView html);
    QString readOrPlain(QStringView text);

  private:
    static constexpr qsizetype kUnderstood = 1024 * 1024;  // UTF-16 units
    qsizetype left_ = kUnderstood;
    HtmlEntities entities_;
};

}  // namespace zhiban
