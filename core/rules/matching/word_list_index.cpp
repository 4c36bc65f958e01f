// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/matching/word_list_index.h"

#include <algorithm>

#include "core/rules/language/nearest_name.h"

namespace zhiban {

namespace {

// The name behind "list:" or "词表:"; none when the line is a word.
std::optional<QString> includedList(const QString& line) {
    for (const QString& mark : {QStringLiteral("list:"), QStringLiteral("词表:"), QStringLiteral("词表：")}) {
        if (line.startsWith(mark)) {
            return line.mid(mark.size()).trimmed();
        }
    }
    return std::nullopt;
}

}  // namespace

Result<WordListIndex> WordListIndex::of(const std::vector<WordList>& lists) {
    WordListIndex index;
    std::vector<const WordList*> active;
    for (const WordList& list : lists) {
        if (!list.active) {
            continue;
        }
        if (index.byName_.contains(list.name)) {
            return fail(ErrorKind::Invalid, QStringLiteral("two word lists are named \"%1\"").arg(list.name),
                        QStringLiteral("rule.list-named-twice"), {list.name, list.name});
        }
        index.byName_.insert(list.name, index.entries_.size());
        index.entries_.push_back({list.name, list.use, list.sources, {}, {}});
        active.push_back(&list);
    }
    for (size_t i = 0; i < active.size(); ++i) {
        if (const Result<Done> read = index.readLines(i, active[i]->words); !read) {
            return fail(read.error());
        }
    }
    if (const Result<Done> sound = index.refuseCircles(); !sound) {
        return fail(sound.error());
    }
    return index;
}

Result<Done> WordListIndex::readLines(size_t index, const QStringList& lines) {
    Entry& entry = entries_[index];
    for (const QString& line : lines) {
        const QString word = line.trimmed();
        const std::optional<QString> included = includedList(word);
        if (!included) {
            if (!word.isEmpty()) {
                entry.words << word;
            }
            continue;
        }
        const std::optional<size_t> other = indexOf(*included);
        if (!other) {
            return fail(
                ErrorKind::Invalid,
                QStringLiteral("word list \"%1\" includes \"%2\", which is not there").arg(entry.name, *included),
                QStringLiteral("rule.unknown-list"), {entry.name, *included, nearestList(*included)});
        }
        entry.includes.push_back(*other);
    }
    return Done{};
}

// Walks without recursion: a chain of lists may be as long as somebody makes it.
Result<Done> WordListIndex::refuseCircles() const {
    enum class Visit { Never, Open, Finished };
    struct Step {
        size_t list;
        size_t nextInclude;
    };
    std::vector<Visit> visits(entries_.size(), Visit::Never);
    for (size_t first = 0; first < entries_.size(); ++first) {
        std::vector<Step> path;
        if (visits[first] == Visit::Never) {
            path.push_back({first, 0});
        }
        while (!path.empty()) {
            Step& step = path.back();
            visits[step.list] = Visit::Open;
            if (step.nextInclude == entries_[step.list].includes.size()) {
                visits[step.list] = Visit::Finished;
                path.pop_back();
                continue;
            }
            const size_t next = entries_[step.list].includes[step.nextInclude++];
            if (visits[next] == Visit::Open) {
                QStringList names;
                const auto begin =
                    std::find_if(path.begin(), path.end(), [&](const Step& one) { return one.list == next; });
                std::transform(begin, path.end(), std::back_inserter(names),
                               [&](const Step& one) { return entries_[one.list].name; });
                names << entries_[next].name;
                const QString circle = names.join(QStringLiteral(" → "));
                return fail(ErrorKind::Invalid, QStringLiteral("word lists include each other: %1").arg(circle),
                            QStringLiteral("rule.list-circle"), {entries_[next].name, circle});
            }
            if (visits[next] == Visit::Never) {
                path.push_back({next, 0});
            }
        }
    }
    return Done{};
}

QString WordListIndex::nearestList(const QString& name) const {
    constexpr int MostChanges = 2;
    const QString nearest = nearestName(name, names(), MostChanges);
    return nearest.isEmpty() ? QStringLiteral("–") : nearest;
}

std::optional<size_t> WordListIndex::indexOf(const QString& name) const {
    const auto found = byName_.constFind(name);
    return found != byName_.constEnd() ? std::optional(*found) : std::nullopt;
}

QStringList WordListIndex::names() const {
    QStringList names;
    for (const Entry& entry : entries_) {
        names << entry.name;
    }
    return names;
}

std::vector<size_t> WordListIndex::reachedFrom(size_t index) const {
    std::vector<bool> seen(entries_.size(), false);
    std::vector<size_t> reached{index};
    seen[index] = true;
    for (size_t i = 0; i < reached.size(); ++i) {
        for (const size_t next : entries_[reached[i]].includes) {
            if (!seen[next]) {
                seen[next] = true;
                reached.push_back(next);
            }
        }
    }
    return reached;
}

bool WordListIndex::isWithoutWords(size_t index) const {
    const std::vector<size_t> reached = reachedFrom(index);
    return std::all_of(reached.begin(), reached.end(), [&](size_t list) { return entries_[list].words.isEmpty(); });
}

}  // namespace zhiban
