// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QStringList>
#include <vector>

#include "core/rules/literal_group.h"
#include "core/rules/matching/match_evidence.h"

namespace zhiban {

// What is looked for together: one word of a condition, or all words of a list.
struct Leaf {
    FoldLayer layers = FoldLayer::None;
    QStringList words;
};

// Every leaf of a set of rules, each once however many rules use it.
class LeafTable final {
  public:
    LeafId leafOfWord(const QString& word, FoldLayer layers);
    LeafId leafOfList(size_t list, const QStringList& words, FoldLayer layers);  // `list`: place in its WordListIndex

    const Leaf& operator[](LeafId leaf) const { return leaves_[leaf]; }
    size_t size() const { return leaves_.size(); }

    // The literals of all leaves, by the layers of the text they are looked for in.
    std::vector<LiteralGroup> literalGroups() const;

  private:
    LeafId add(Leaf leaf);

    std::vector<Leaf> leaves_;
    QHash<std::pair<QString, quint32>, LeafId> words_;
    QHash<std::pair<size_t, quint32>, LeafId> lists_;
};

}  // namespace zhiban
