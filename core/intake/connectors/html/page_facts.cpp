// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/connectors/html/page_facts.h"

#include <array>

#include "core/intake/text/html_text.h"
#include "core/intake/text/html_tree.h"

namespace zhiban {
namespace {

// What the name or property of a <meta> element is for.
struct MetaMeaning {
    QLatin1String name;
    QString PageFacts::*field;
};
constexpr std::array kMeta{MetaMeaning{QLatin1String("og:title"), &PageFacts::title},
                           MetaMeaning{QLatin1String("description"), &PageFacts::summary},
                           MetaMeaning{QLatin1String("og:description"), &PageFacts::summary},
                           MetaMeaning{QLatin1String("author"), &PageFacts::author},
                           MetaMeaning{QLatin1String("article:author"), &PageFacts::author},
                           MetaMeaning{QLatin1String("article:published_time"), &PageFacts::published},
                           MetaMeaning{QLatin1String("pubdate"), &PageFacts::published},
                           MetaMeaning{QLatin1String("publishdate"), &PageFacts::published},
                           MetaMeaning{QLatin1String("article:modified_time"), &PageFacts::updated},
                           MetaMeaning{QLatin1String("og:url"), &PageFacts::address}};

class PageReader {
  public:
    PageFacts read(const HtmlTree& tree) {
        const GumboNode* article = nullptr;
        const GumboNode* main = nullptr;
        tree.forEachElement([&](const GumboNode& element) {
            const GumboTag tag = element.v.element.tag;
            if (tag == GUMBO_TAG_META) {
                meta(element);
            } else if (tag == GUMBO_TAG_TITLE && pageTitle_.isEmpty()) {
                pageTitle_ = HtmlTree::visibleText(element).simplified();
            } else if (tag == GUMBO_TAG_LINK && HtmlTree::attribute(element, "rel") == u"canonical") {
                facts_.address = HtmlTree::attribute(element, "href");
            } else if (tag == GUMBO_TAG_HTML) {
                facts_.language = HtmlTree::attribute(element, "lang");
            } else if (tag == GUMBO_TAG_TIME && facts_.published.isEmpty()) {
                facts_.published = HtmlTree::attribute(element, "datetime");
            } else if (tag == GUMBO_TAG_ARTICLE) {
                article = article == nullptr ? &element : article;
            } else if (tag == GUMBO_TAG_MAIN) {
                main = main == nullptr ? &element : main;
            }
        });
        const GumboNode* const told = article != nullptr ? article : main;
        facts_.text = told != nullptr ? HtmlTree::visibleText(*told) : tree.visibleText();
        facts_.title = facts_.title.isEmpty() ? pageTitle_ : facts_.title;
        return std::move(facts_);
    }

  private:
    void meta(const GumboNode& element) {
        const QString named = HtmlTree::attribute(element, "name").toLower();
        const QString name = named.isEmpty() ? HtmlTree::attribute(element, "property").toLower() : named;
        const QString content = HtmlTree::attribute(element, "content").simplified();
        if (name == u"og:image" && !content.isEmpty() && facts_.pictures.size() < 16) {
            facts_.pictures << content;
        }
        for (const MetaMeaning& known : kMeta) {
            if (name == known.name && (facts_.*known.field).isEmpty()) {
                facts_.*known.field = content;
            }
        }
    }

    PageFacts facts_;
    QString pageTitle_;
};

}  // namespace

PageFacts readPage(QStringView html) {
    if (const std::optional<HtmlTree> tree = HtmlTree::parsed(html)) {
        return PageReader().read(*tree);
    }
    PageFacts facts;  // markup made to be slow: only its words
    facts.text = htmlToText(html);
    return facts;
}

}  // namespace zhiban
