// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sql/posts/post_filter_sql.h"

#include <algorithm>

#include "core/base/text/search_words.h"
#include "core/store/sql/connection/text_list.h"

namespace zhiban::sql {
namespace {

// More would reach SQLite's limit on the depth of an expression.
constexpr qsizetype maximumWords = 20;

// The small letters of ASCII only: on PostgreSQL lower() follows the collation.
QString lowered(const QString& column, Engine engine) {
    return engine == Engine::Sqlite ? QStringLiteral("lower(%1)").arg(column)
                                    : QStringLiteral("lower(%1 COLLATE \"C\")").arg(column);
}

bool hasAsciiLetter(const QString& word) {
    return std::any_of(word.begin(), word.end(), [](QChar unit) { return unit >= u'a' && unit <= u'z'; });
}

// instr and strpos know no wildcards, so that nothing needs escaping, and no limit on the pattern. A Chinese word
// has no case, and the text is searched as it lies.
QString occurs(const QString& column, const Bind& word, Engine engine) {
    const QString function = engine == Engine::Sqlite ? QStringLiteral("instr") : QStringLiteral("strpos");
    const QString searched = hasAsciiLetter(word.value.toString()) ? lowered(column, engine) : column;
    return QStringLiteral("%1(%2, %3) > 0").arg(function, searched, word.name);
}

QString asciiLowered(QString word) {
    for (QChar& unit : word) {
        if (unit >= u'A' && unit <= u'Z') {
            unit = QChar(unit.unicode() + 32);
        }
    }
    return word;
}

class ConditionParts {
  public:
    void add(const QString& part) { parts_ << part; }
    template <typename Value>
    void add(const QString& part, const char16_t* placeholder, const Value& value) {
        parts_ << part;
        binds_.emplace_back(placeholder, value);
    }
    void add(Condition condition) {
        parts_ << condition.text;
        for (Bind& bind : condition.binds) {
            binds_.push_back(std::move(bind));
        }
    }
    Condition take() {
        return {parts_.isEmpty() ? QStringLiteral("1 = 1") : parts_.join(QStringLiteral(" AND ")), std::move(binds_)};
    }

  private:
    QStringList parts_;
    Binds binds_;
};

// An untouched post has no row in triage.
Condition stateCondition(TriageState state) {
    if (state == TriageState::Untouched) {
        return {QStringLiteral("triage.state IS NULL"), {}};
    }
    return {QStringLiteral("triage.state = :state"), {{u":state", static_cast<int>(state)}}};
}

Condition sourcesCondition(const QStringList& sources) {
    Condition condition;
    QStringList placeholders;
    for (qsizetype i = 0; i < sources.size(); ++i) {
        Bind bind(u"", sources[i]);
        bind.name = QStringLiteral(":source%1").arg(i);
        placeholders << bind.name;
        condition.binds.push_back(bind);
    }
    condition.text = QStringLiteral("post.source_id IN (SELECT id FROM source WHERE key IN (%1))")
                         .arg(placeholders.join(QStringLiteral(", ")));
    return condition;
}

// However many, one value: a list in JSON, which both engines take apart.
Condition oneOf(const QString& column, const char16_t* placeholder, const QStringList& values, Engine engine) {
    const QString list = engine == Engine::Sqlite
                             ? QStringLiteral("SELECT value FROM json_each(%1)")
                             : QStringLiteral("SELECT * FROM json_array_elements_text(CAST(%1 AS JSON))");
    return {QStringLiteral("%1 IN (%2)").arg(column, list.arg(QStringView(placeholder))),
            {{placeholder, listText(values)}}};
}

Condition anyOccursInPlace(const QStringList& places, Engine engine) {
    const QString condition =
        engine == Engine::Sqlite
            ? QStringLiteral(
                  "EXISTS (SELECT 1 FROM json_each(:places) AS wanted "
                  "WHERE instr(post.place, wanted.value) > 0)")
            : QStringLiteral(
                  "EXISTS (SELECT 1 FROM json_array_elements_text(CAST(:places AS JSON)) AS wanted (value) "
                  "WHERE strpos(post.place, wanted.value) > 0)");
    return {condition, {{u":places", listText(places)}}};
}

Condition amongPosts(const std::vector<PostId>& posts, Engine engine) {
    QStringList ids;
    ids.reserve(static_cast<qsizetype>(posts.size()));
    for (const PostId& id : posts) {
        ids << QString::number(id.value);
    }
    if (engine == Engine::Sqlite) {
        return {QStringLiteral("post.id IN (SELECT value FROM json_each(:posts))"),
                {{u":posts", QLatin1Char('[') + ids.join(u',') + QLatin1Char(']')}}};
    }
    return {QStringLiteral("post.id = ANY (CAST(:posts AS BIGINT[]))"),
            {{u":posts", QLatin1Char('{') + ids.join(u',') + QLatin1Char('}')}}};
}

}  // namespace

Result<Condition> wordsCondition(const QString& words, const QStringList& columns, Engine engine) {
    const QStringList list = cutIntoWords(words);
    if (list.size() > maximumWords) {
        return fail(ErrorKind::Invalid, QStringLiteral("more than %1 words").arg(maximumWords),
                    QStringLiteral("search.too-many-words"), {QString::number(maximumWords)});
    }
    ConditionParts parts;
    for (qsizetype i = 0; i < list.size(); ++i) {
        Bind bind(u"", asciiLowered(list[i]));
        bind.name = QStringLiteral(":word%1").arg(i);
        QStringList places;
        for (const QString& column : columns) {
            places << occurs(column, bind, engine);
        }
        parts.add({QStringLiteral("(%1)").arg(places.join(QStringLiteral(" OR "))), {bind}});
    }
    return parts.take();
}

Result<Condition> conditionOf(const PostFilter& filter, Engine engine) {
    ConditionParts parts;
    if (filter.alertsOnly || filter.minimumLevel || filter.maximumLevel) {
        parts.add(QStringLiteral("post.level IS NOT NULL"));
    }
    if (filter.minimumLevel) {
        parts.add(QStringLiteral("post.level >= :minimum"), u":minimum", *filter.minimumLevel);
    }
    if (filter.maximumLevel) {
        parts.add(QStringLiteral("post.level <= :maximum"), u":maximum", *filter.maximumLevel);
    }
    if (filter.state) {
        parts.add(stateCondition(*filter.state));
    }
    if (filter.from) {
        parts.add(QStringLiteral("post.shown_at >= :from"), u":from", *filter.from);
    }
    if (filter.to) {
        parts.add(QStringLiteral("post.shown_at < :to"), u":to", *filter.to);
    }
    if (filter.rule) {
        parts.add(QStringLiteral("post.id IN (SELECT post_id FROM hit WHERE rule_id = :rule)"), u":rule", filter.rule);
    }
    if (!filter.sources.isEmpty()) {
        parts.add(sourcesCondition(filter.sources));
    }
    if (!filter.categories.isEmpty()) {
        parts.add(oneOf(QStringLiteral("post.category"), u":categories", filter.categories, engine));
    }
    if (!filter.places.isEmpty()) {
        parts.add(anyOccursInPlace(filter.places, engine));
    }
    if (filter.posts) {
        parts.add(amongPosts(*filter.posts, engine));
    }
    if (!filter.words.trimmed().isEmpty()) {
        Result<Condition> words =
            wordsCondition(filter.words, {QStringLiteral("post.title"), QStringLiteral("post.body")}, engine);
        if (!words) {
            return words;
        }
        parts.add(std::move(*words));
    }
    return parts.take();
}

}  // namespace zhiban::sql
