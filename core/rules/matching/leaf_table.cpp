// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/matching/leaf_table.h"

#include <map>

#include "core/rules/literal_forms.h"

namespace zhiban {

LeafId LeafTable::add(Leaf leaf) {
    leaves_.push_back(std::move(leaf));
    return static_cast<LeafId>(leaves_.size() - 1);
}

LeafId LeafTable::leafOfWord(const QString& word, FoldLayer layers) {
    const std::pair key{word, static_cast<quint32>(layers)};
    const auto known = words_.constFind(key);
    return known != words_.constEnd() ? *known : *words_.insert(key, add({layers, {word}}));
}

LeafId LeafTable::leafOfList(size_t list, const QStringList& words, FoldLayer layers) {
    const std::pair key{list, static_cast<quint32>(layers)};
    const auto known = lists_.constFind(key);
    return known != lists_.constEnd() ? *known : *lists_.insert(key, add({layers, words}));
}

std::vector<LiteralGroup> LeafTable::literalGroups() const {
    std::map<FoldLayer, std::vector<LiteralGroup::Entry>> entries;
    for (LeafId leaf = 0; leaf < leaves_.size(); ++leaf) {
        std::uint32_t word = 0;
        for (const QString& text : leaves_[leaf].words) {
            for (LiteralForm& form : formsOf(text, leaves_[leaf].layers)) {
                if (!form.text.empty()) {
                    entries[form.layers].push_back({std::move(form.text), {leaf, word}});
                }
            }
            ++word;
        }
    }
    std::vector<LiteralGroup> groups;
    groups.reserve(entries.size());
    for (auto& [layers, list] : entries) {
        groups.emplace_back(layers, std::move(list));
    }
    return groups;
}

}  // namespace zhiban
