// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <optional>
#include <vector>

#include "core/base/result.h"
#include "core/domain/word_list.h"

namespace zhiban {

// The active word lists by name, with their lines read: which are words, which include another list.
class WordListIndex final {
  public:
    struct Entry {
        QString name;
        WordListUse use = WordListUse::Named;
        QStringList sources;
        QStringList words;
        std::vector<size_t> includes;
    };

    WordListIndex() = default;
    // Errors are Invalid with the list's name as first detail: "rule.list-named-twice", "rule.unknown-list" (second
    // detail: the name that is included, third: nearestList()), "rule.list-circle" (second: the path).
    static Result<WordListIndex> of(const std::vector<WordList>& lists);

    std::optional<size_t> indexOf(const QString& name) const;
    const Entry& operator[](size_t index) const { return entries_[index]; }
    size_t size() const { return entries_.size(); }
    // The name most like this one; a dash where none is.
    QString nearestList(const QString& name) const;
    // The list and those it includes, each once, it first.
    std::vector<size_t> reachedFrom(size_t index) const;
    bool isWithoutWords(size_t index) const;

  private:
    Result<Done> readLines(size_t index, const QStringList& lines);
    Result<Done> refuseCircles() const;
    QStringList names() const;

    std::vector<Entry> entries_;
    QHash<QString, size_t> byName_;
};

}  // namespace zhiban
