// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gumbo.h>

#include <QByteArray>
#include <QString>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace zhiban {

// HTML understood as browsers do (gumbo). Nodes belong to the tree.
class HtmlTree {
  public:
    // Nothing for markup made to be slow: deep nesting, thousands of attributes, more than 256 Ki units.
    static std::optional<HtmlTree> parsed(QStringView html);
    // The same without looking: for text whose tags were taken out.
    static HtmlTree parsedWhatever(QStringView html);

    // What a reader sees: blocks and <br> as line ends, one empty line between paragraphs, white space collapsed
    // outside <pre>, scripts and styles left out.
    QString visibleText() const;
    static QString visibleText(const GumboNode& below);

    // All elements in the order of the document.
    void forEachElement(const std::function<void(const GumboNode&)>& visit) const;
    static QString attribute(const GumboNode& element, const char* name);

  private:
    struct Destroy {
        void operator()(GumboOutput* output) const;
    };
    QByteArray utf8_;  // the tree points into it
    std::unique_ptr<GumboOutput, Destroy> output_;
};

}  // namespace zhiban
