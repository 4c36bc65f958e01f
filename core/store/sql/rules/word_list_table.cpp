// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sql/rules/word_list_table.h"

#include "core/domain/rule_keys.h"
#include "core/store/sql/connection/text_list.h"

namespace zhiban::sql {
namespace {

const QString listColumns = QStringLiteral(
    "SELECT id, version, name, purpose, words, sources, note, active, saved_at, saved_by FROM word_list ");
const QString isNewest =
    QStringLiteral("version = (SELECT max(newer.version) FROM word_list AS newer WHERE newer.id = word_list.id) ");

SavedWordList readSaved(Row& row) {
    SavedWordList saved;
    WordList& list = saved.list;
    list.id = row.id<WordListId>();
    list.version = row.small();
    list.name = row.text();
    list.use = wordListUseFromKey(row.text()).value_or(WordListUse::Named);
    list.words = listFromText(row.text());
    list.sources = listFromText(row.text());
    list.note = row.text();
    list.active = row.truth();
    saved.savedAt = row.time();
    saved.savedBy = row.text();
    return saved;
}

WordList readList(Row& row) {
    return readSaved(row).list;
}

}  // namespace

Result<std::vector<WordList>> WordListTable::active() const {
    return session_.all<WordList>(
        listColumns + QStringLiteral("WHERE active = 1 AND ") + isNewest + QStringLiteral("ORDER BY id"), {}, readList);
}

Result<std::vector<SavedWordList>> WordListTable::newest() const {
    return session_.all<SavedWordList>(
        listColumns + QStringLiteral("WHERE ") + isNewest + QStringLiteral("ORDER BY id"), {}, readSaved);
}

Result<std::vector<SavedWordList>> WordListTable::versions(const WordListId& id) const {
    return session_.all<SavedWordList>(listColumns + QStringLiteral("WHERE id = :id ORDER BY version DESC"),
                                       {{u":id", id}}, readSaved);
}

}  // namespace zhiban::sql
