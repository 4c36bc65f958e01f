// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/presentation/rule_shelf_watch.h"

#include <algorithm>

#include "core/operations/changes/store_changes.h"

namespace zhiban {

RuleShelfWatch::RuleShelfWatch(StoreThreads& store, QObject* parent) : QObject(parent), store_(store) {}

void RuleShelfWatch::start() {
    auto* changes = new StoreChanges(store_, this);
    connect(changes, &StoreChanges::changed, this, [this](const ChangedKinds& kinds) {
        const bool ours = std::any_of(kinds.kinds.begin(), kinds.kinds.end(), [](const QString& kind) {
            return kind.startsWith(QLatin1String("rule")) || kind.startsWith(QLatin1String("word"));
        });
        if (ours) {
            read();
        }
    });
    read();
    readPosts();
}

void RuleShelfWatch::read() {
    const int asked = ++asked_;
    store_.read(ReadRuleShelf{}).then(this, [this, asked](const Result<RuleShelf>& answer) {
        if (asked != asked_) {
            return;
        }
        if (!answer) {
            Q_EMIT failed(answer.error());
            return;
        }
        shelf_ = *answer;
        wasRead_ = true;
        Q_EMIT shelfRead();
    });
}

void RuleShelfWatch::readPosts() {
    store_.read(ReadPreviewPosts{}).then(this, [this](const Result<std::shared_ptr<const PreviewPosts>>& answer) {
        if (answer) {
            Q_EMIT postsRead(*answer);
        } else {
            Q_EMIT failed(answer.error());
        }
    });
}

const SavedRule* RuleShelfWatch::rule(const QString& id) const {
    const auto found = std::find_if(shelf_.rules.begin(), shelf_.rules.end(),
                                    [&id](const SavedRule& one) { return one.rule.id.text == id; });
    return found == shelf_.rules.end() ? nullptr : &*found;
}

const SavedWordList* RuleShelfWatch::list(const QString& id) const {
    const auto found = std::find_if(shelf_.lists.begin(), shelf_.lists.end(),
                                    [&id](const SavedWordList& one) { return one.list.id.text == id; });
    return found == shelf_.lists.end() ? nullptr : &*found;
}

std::vector<WordList> RuleShelfWatch::lists() const {
    std::vector<WordList> lists;
    for (const SavedWordList& one : shelf_.lists) {
        if (one.list.active) {
            lists.push_back(one.list);
        }
    }
    return lists;
}

}  // namespace zhiban
