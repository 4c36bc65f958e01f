// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/collect/sql/sql_source.h"

#include <QSqlDatabase>
#include <algorithm>

namespace zhiban {
namespace {

constexpr int kUsualPage = 500;
constexpr int kLargestPage = 10'000;

QString usualPage() {
    return QString::number(kUsualPage);
}

SettingField text(const char* key, bool required = false, const QString& usual = {}) {
    return {.key = QString::fromLatin1(key), .required = required, .usual = usual};
}

// Where what begins at `at` ends: a quoted text, a comment, or one character.
qsizetype endOfToken(const QString& query, qsizetype at) {
    const QChar c = query[at];
    qsizetype end = -1;
    if (c == u'\'' || c == u'"' || c == u'`') {
        end = query.indexOf(c, at + 1);
    } else if (query.mid(at, 2) == QLatin1String("--")) {
        end = query.indexOf(u'\n', at);
    } else if (query.mid(at, 2) == QLatin1String("/*")) {
        end = query.indexOf(QLatin1String("*/"), at + 2);
        end = end < 0 ? end : end + 1;
    } else {
        return at + 1;
    }
    return end < 0 ? query.size() : end + 1;
}

bool isComment(QStringView token) {
    return token.startsWith(QLatin1String("--")) || token.startsWith(QLatin1String("/*"));
}

// The query without its comments and without what stands in quotes.
QString bones(const QString& query) {
    QString result;
    for (qsizetype at = 0; at < query.size();) {
        const qsizetype end = endOfToken(query, at);
        const QStringView token = QStringView(query).sliced(at, end - at);
        if (isComment(token)) {
            result += u' ';
        } else {
            result += token.size() > 1 ? QStringView(u"''") : token;
        }
        at = end;
    }
    return result.trimmed();
}

}  // namespace

std::vector<SqlDialect> sqlDialects() {
    const SqlDialect known[] = {{.driver = QStringLiteral("QSQLITE"), .isFile = true, .pagesQueries = true},
                                {.driver = QStringLiteral("QPSQL"), .pagesQueries = true, .castsToText = true},
                                {.driver = QStringLiteral("QMYSQL"), .pagesQueries = true},
                                {.driver = QStringLiteral("QODBC")}};
    std::vector<SqlDialect> here;
    const QStringList drivers = QSqlDatabase::drivers();
    std::ranges::copy_if(known, std::back_inserter(here),
                         [&](const SqlDialect& dialect) { return drivers.contains(dialect.driver); });
    return here;
}

std::vector<SettingField> sqlSettings() {
    SettingField driver{.key = QStringLiteral("driver"), .kind = SettingField::Kind::Choice, .required = true};
    for (const SqlDialect& dialect : sqlDialects()) {
        driver.choices << dialect.driver;
    }
    driver.usual = driver.choices.value(0);
    return {driver,
            text("database", true),
            text("host"),
            text("port"),
            text("user"),
            {.key = QStringLiteral("password"), .kind = SettingField::Kind::Secret},
            text("query", true),
            text("cursor", true, QStringLiteral("id")),
            text("begin", false, QStringLiteral("0")),
            text("page", false, usualPage())};
}

Result<QString> oneSelect(const QString& written) {
    QString query = written.trimmed();
    while (query.endsWith(u';')) {
        query = query.chopped(1).trimmed();
    }
    const QString read = bones(query);
    const QString first = read.section(QChar::Space, 0, 0).toLower();
    const bool selects = first.startsWith(QLatin1String("select")) || first == QLatin1String("with") ||
                         first.section(u'\n', 0, 0) == QLatin1String("with");
    if (!selects || read.contains(u';')) {
        return fail(ErrorKind::Invalid, QStringLiteral("not one SELECT"), QStringLiteral("sql.not-a-select"));
    }
    if (!read.contains(QLatin1String(":cursor"))) {
        return fail(ErrorKind::Invalid, QStringLiteral("the query does not say where it begins"),
                    QStringLiteral("sql.no-cursor"));
    }
    return query;
}

Result<SqlSource> sqlSourceOf(const Subscription& subscription, const Secrets& secrets) {
    const Result<SourceSettings> settings = checkedSettings(sqlSettings(), subscription.settings);
    if (!settings) {
        return fail(settings.error());
    }
    const auto said = [&](const char* key) { return settings->value(QLatin1String(key)); };
    const Result<QString> query = oneSelect(said("query"));
    if (!query) {
        return fail(query.error());
    }
    SqlSource source;
    const std::vector<SqlDialect> dialects = sqlDialects();
    source.dialect = *std::ranges::find(dialects, said("driver"), &SqlDialect::driver);
    source.database = said("database");
    source.host = said("host");
    source.port = said("port").toInt();
    source.user = said("user");
    source.password = secrets.value(QStringLiteral("password"));
    source.query = *query;
    source.cursorColumn = said("cursor");
    source.begin = said("begin");
    source.pageRows = std::clamp(said("page").toInt(), 1, kLargestPage);
    source.insideHouse = subscription.insideHouse;
    return source;
}

}  // namespace zhiban
