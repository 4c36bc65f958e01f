// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sql/cases/case_table.h"

#include "core/domain/case_keys.h"
#include "core/store/sql/cases/case_rows.h"
#include "core/store/sql/connection/text_list.h"
#include "core/store/sql/connection/try.h"
#include "core/store/sql/posts/post_columns.h"
#include "core/store/sql/posts/post_filter_sql.h"

namespace zhiban::sql {
namespace {

Error noSuchCase(const CaseId& id) {
    return {ErrorKind::NotFound, QStringLiteral("no case %1").arg(id.text), QStringLiteral("case.unknown")};
}

// Cases are some thousands: their few words are read and compared as those of posts are, however they are written.
Result<Condition> withWords(Session& session, const SearchWords& words) {
    struct Described {
        QString id;
        QString text;
    };
    const Result<std::vector<Described>> cases = session.all<Described>(
        QStringLiteral("SELECT id, number, title, category, place FROM case_file"), {}, [](Row& row) {
            Described described{row.text(), row.text()};
            for (int i = 0; i < 3; ++i) {
                described.text += QLatin1Char('\n') + row.text();
            }
            return described;
        });
    ZHIBAN_TRY(cases);
    QStringList ids;
    for (const Described& described : *cases) {
        if (words.allOccurIn(searchFolding().fold(described.text))) {
            ids << described.id;
        }
    }
    const QString list = session.engine() == Engine::Sqlite
                             ? QStringLiteral("SELECT value FROM json_each(:withWords)")
                             : QStringLiteral("SELECT * FROM json_array_elements_text(CAST(:withWords AS JSON))");
    return Condition{QStringLiteral("id IN (%1)").arg(list), {{u":withWords", listText(ids)}}};
}

Result<Condition> conditionOf(const CaseFilter& filter, Session& session) {
    QStringList parts{QStringLiteral("1 = 1")};
    Binds binds;
    const auto add = [&](const char* part, const char16_t* placeholder, const auto& value) {
        parts << QLatin1String(part);
        binds.emplace_back(placeholder, value);
    };
    if (filter.openOnly) {
        parts << QStringLiteral("rank = 0");
    }
    if (filter.state) {
        add("state = :state", u":state", keyOf(*filter.state));
    }
    if (filter.department) {
        add("id IN (SELECT case_id FROM dispatch WHERE department_id = :department)", u":department",
            filter.department);
    }
    if (filter.openedFrom) {
        add("opened_at >= :openedFrom", u":openedFrom", *filter.openedFrom);
    }
    if (filter.openedTo) {
        add("opened_at < :openedTo", u":openedTo", *filter.openedTo);
    }
    if (filter.notClosedBefore) {
        add("(closed_at IS NULL OR closed_at >= :notClosedBefore)", u":notClosedBefore", *filter.notClosedBefore);
    }
    const Result<SearchWords> words = searchWordsOf(filter.words);
    ZHIBAN_TRY(words);
    if (!words->isEmpty()) {
        const Result<Condition> found = withWords(session, *words);
        ZHIBAN_TRY(found);
        parts << found->text;
        binds.insert(binds.end(), found->binds.begin(), found->binds.end());
    }
    return Condition{parts.join(QStringLiteral(" AND ")), std::move(binds)};
}

}  // namespace

Result<std::vector<Case>> CaseTable::cases(const QString& rest, const Binds& binds) const {
    const Snapshot snapshot(session_);
    Result<std::vector<Case>> list = session_.all<Case>(caseColumns + rest, binds, readCase);
    if (!list) {
        return list;
    }
    for (Case& each : *list) {
        Result<std::vector<PostId>> posts = readCasePosts(session_, each.id);
        if (!posts) {
            return fail(posts.error());
        }
        each.posts = std::move(*posts);
        Result<QStringList> mentions = readCaseMentions(session_, each.id);
        if (!mentions) {
            return fail(mentions.error());
        }
        each.mentions = std::move(*mentions);
    }
    return list;
}

Result<std::vector<Case>> CaseTable::page(const CaseFilter& filter, const std::optional<CaseId>& after,
                                          int limit) const {
    Result<Condition> condition = conditionOf(filter, session_);
    if (!condition) {
        return fail(condition.error());
    }
    QString where = QStringLiteral("WHERE ") + condition->text;
    if (after) {
        where += QStringLiteral(
            " AND (rank, sort_key, id) > (SELECT rank, sort_key, id FROM case_file "
            "WHERE id = :after)");
        condition->binds.emplace_back(u":after", *after);
    }
    condition->binds.emplace_back(u":limit", limit);
    return cases(where + QStringLiteral(" ORDER BY rank, sort_key, id LIMIT :limit"), condition->binds);
}

Result<qint64> CaseTable::count(const CaseFilter& filter) const {
    const Result<Condition> condition = conditionOf(filter, session_);
    if (!condition) {
        return fail(condition.error());
    }
    return session_.number(QStringLiteral("SELECT count(*) FROM case_file WHERE ") + condition->text, condition->binds);
}

Result<Case> CaseTable::byId(const CaseId& id) const {
    const Result<std::vector<Case>> list = cases(QStringLiteral("WHERE id = :id"), {{u":id", id}});
    if (!list) {
        return fail(list.error());
    }
    if (list->empty()) {
        return fail(noSuchCase(id));
    }
    return list->front();
}

Result<CaseFile> CaseTable::file(const CaseId& id) const {
    const Snapshot snapshot(session_);
    Result<Case> summary = byId(id);
    if (!summary) {
        return fail(summary.error());
    }
    Result<std::vector<Post>> posts = session_.all<Post>(
        QStringLiteral("SELECT ") + postColumns + postTables +
            QStringLiteral("JOIN case_post ON case_post.post_id = post.id WHERE case_post.case_id = :id "
                           "ORDER BY case_post.position"),
        {{u":id", id}}, readPost);
    Result<std::vector<Dispatch>> dispatches =
        readDispatches(session_, QStringLiteral("WHERE case_id = :id ORDER BY sequence"), {{u":id", id}});
    Result<std::vector<Evidence>> evidence = readEvidence(session_, id);
    Result<std::vector<ToldSource>> told = readTold(session_, id);
    ZHIBAN_TRY(posts);
    ZHIBAN_TRY(dispatches);
    ZHIBAN_TRY(evidence);
    ZHIBAN_TRY(told);
    return CaseFile{std::move(*summary), std::move(*posts), std::move(*dispatches), std::move(*evidence),
                    std::move(*told)};
}

Result<std::vector<Case>> CaseTable::ofPost(PostId id) const {
    return cases(QStringLiteral("WHERE id IN (SELECT case_id FROM case_post WHERE post_id = :post) "
                                "ORDER BY opened_at DESC, id DESC"),
                 {{u":post", id}});
}

Result<std::vector<Dispatch>> CaseTable::dispatchesBetween(TimePoint from, TimePoint to) const {
    return readDispatches(session_, QStringLiteral("WHERE sent_at >= :from AND sent_at < :to ORDER BY sent_at, id"),
                          {{u":from", from}, {u":to", to}});
}

Result<QString> CaseTable::nextNumber(int year) const {
    return session_
        .number(QStringLiteral("SELECT max(number_serial) FROM case_file WHERE number_year = :year"),
                {{u":year", year}})
        .map([&](qint64 last) { return QStringLiteral("%1-%2").arg(year).arg(last + 1, 4, 10, QLatin1Char('0')); });
}

}  // namespace zhiban::sql
