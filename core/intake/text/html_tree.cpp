// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/text/html_tree.h"

#include "core/intake/text/html_tags.h"
#include "core/intake/text/visible_text.h"

namespace zhiban {
namespace {

const GumboVector* childrenOf(const GumboNode* node) {
    switch (node->type) {
        case GUMBO_NODE_DOCUMENT:
            return &node->v.document.children;
        case GUMBO_NODE_ELEMENT:
            return &node->v.element.children;
        default:
            return nullptr;
    }
}

// Walks a tree in document order without recursion.
class VisibleTextOfTree {
  public:
    QString read(const GumboNode* root) {
        const GumboNode* node = root;
        while (node != nullptr) {
            const GumboVector* children = enter(node) ? childrenOf(node) : nullptr;
            if (children != nullptr && children->length > 0) {
                node = static_cast<const GumboNode*>(children->data[0]);
                continue;
            }
            while (node != root && isLast(node)) {
                leave(node);
                node = node->parent;
            }
            leave(node);
            node = node == root ? nullptr : sibling(node);
        }
        return out_.take();
    }

  private:
    static bool isLast(const GumboNode* node) {
        return node->index_within_parent + 1 >= childrenOf(node->parent)->length;
    }
    static const GumboNode* sibling(const GumboNode* node) {
        return static_cast<const GumboNode*>(childrenOf(node->parent)->data[node->index_within_parent + 1]);
    }

    // Whether the children are to be visited.
    bool enter(const GumboNode* node) {
        if (node->type == GUMBO_NODE_TEXT || node->type == GUMBO_NODE_WHITESPACE || node->type == GUMBO_NODE_CDATA) {
            out_.text(QString::fromUtf8(node->v.text.text), preformatted_ > 0);
            return false;
        }
        if (node->type != GUMBO_NODE_ELEMENT) {
            return node->type == GUMBO_NODE_DOCUMENT;
        }
        const GumboTag tag = node->v.element.tag;
        if (VisibleText::hides(tag)) {
            return false;
        }
        out_.begin(tag);
        preformatted_ += tag == GUMBO_TAG_PRE ? 1 : 0;
        return true;
    }

    void leave(const GumboNode* node) {
        if (node->type != GUMBO_NODE_ELEMENT) {
            return;
        }
        const GumboTag tag = node->v.element.tag;
        out_.end(tag);
        preformatted_ -= tag == GUMBO_TAG_PRE ? 1 : 0;
    }

    VisibleText out_;
    int preformatted_ = 0;
};

const GumboOptions& options() {
    static const GumboOptions options = [] {
        GumboOptions quiet = kGumboDefaultOptions;
        quiet.max_errors = 0;
        return quiet;
    }();
    return options;
}

}  // namespace

void HtmlTree::Destroy::operator()(GumboOutput* output) const {
    gumbo_destroy_output(&options(), output);
}

std::optional<HtmlTree> HtmlTree::parsed(QStringView html) {
    return isHarmlessMarkup(html) ? std::optional(parsedWhatever(html)) : std::nullopt;
}

HtmlTree HtmlTree::parsedWhatever(QStringView html) {
    HtmlTree tree;
    tree.utf8_ = html.toUtf8();
    tree.output_.reset(
        gumbo_parse_with_options(&options(), tree.utf8_.constData(), static_cast<size_t>(tree.utf8_.size())));
    return tree;
}

QString HtmlTree::visibleText() const {
    return output_ ? visibleText(*output_->document) : QString();
}

QString HtmlTree::visibleText(const GumboNode& below) {
    return VisibleTextOfTree().read(&below);
}

void HtmlTree::forEachElement(const std::function<void(const GumboNode&)>& visit) const {
    if (!output_) {
        return;
    }
    std::vector<const GumboNode*> waiting{output_->document};
    while (!waiting.empty()) {
        const GumboNode* const node = waiting.back();
        waiting.pop_back();
        if (node->type == GUMBO_NODE_ELEMENT) {
            visit(*node);
        }
        if (const GumboVector* children = childrenOf(node)) {
            for (unsigned i = children->length; i > 0; --i) {
                waiting.push_back(static_cast<const GumboNode*>(children->data[i - 1]));
            }
        }
    }
}

QString HtmlTree::attribute(const GumboNode& element, const char* name) {
    const GumboAttribute* const found = gumbo_get_attribute(&element.v.element.attributes, name);
    return found == nullptr ? QString() : QString::fromUtf8(found->value).trimmed();
}

}  // namespace zhiban
