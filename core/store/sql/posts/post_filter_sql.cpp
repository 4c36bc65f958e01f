// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sql/posts/post_filter_sql.h"

#include "core/store/sql/connection/text_list.h"

namespace zhiban::sql {
namespace {

// Each is looked up by itself: nobody types more.
constexpr qsizetype maximumWords = 20;

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
    Condition condition = keyIn(sources);
    condition.text = QStringLiteral("post.source_id IN (SELECT id FROM source WHERE %1)").arg(condition.text);
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

Condition keyIn(const QStringList& sources) {
    Condition condition;
    QStringList placeholders;
    for (qsizetype i = 0; i < sources.size(); ++i) {
        Bind bind(u"", sources[i]);
        bind.name = QStringLiteral(":source%1").arg(i);
        placeholders << bind.name;
        condition.binds.push_back(bind);
    }
    condition.text = QStringLiteral("key IN (%1)").arg(placeholders.join(QStringLiteral(", ")));
    return condition;
}

Result<SearchWords> searchWordsOf(const QString& typed) {
    if (cutIntoWords(typed).size() > maximumWords) {
        return fail(ErrorKind::Invalid, QStringLiteral("more than %1 words").arg(maximumWords),
                    QStringLiteral("search.too-many-words"), {QString::number(maximumWords)});
    }
    return SearchWords(typed);
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
        const QString counted = filter.alertsOnly ? QStringLiteral(" AND muted = 0") : QString();
        parts.add(QStringLiteral("post.id IN (SELECT post_id FROM hit WHERE rule_id = :rule%1)").arg(counted), u":rule",
                  filter.rule);
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
    return parts.take();
}

}  // namespace zhiban::sql
