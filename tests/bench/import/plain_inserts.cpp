// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/import/plain_inserts.h"

#include <QElapsedTimer>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <cstdio>
#include <cstdlib>

namespace zhiban::bench {

namespace {

void run(QSqlQuery& query, const QString& statement) {
    if (!query.exec(statement)) {
        std::fprintf(stderr, "plain inserts: %s\n", qPrintable(statement));
        std::abort();
    }
}

void insertAll(const QString& path, const std::vector<IncomingPost>& posts) {
    QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("plain"));
    database.setDatabaseName(path);
    database.open();
    QSqlQuery query(database);
    for (const char* statement :
         {"PRAGMA journal_mode=WAL", "PRAGMA synchronous=FULL",
          "CREATE TABLE post (id INTEGER PRIMARY KEY, source TEXT, external_id TEXT, url TEXT, title TEXT, body TEXT, "
          "author TEXT, published INTEGER, place TEXT, likes INTEGER, UNIQUE (source, external_id))",
          "CREATE INDEX post_time ON post (published)"}) {
        run(query, QLatin1String(statement));
    }
    QSqlQuery insert(database);
    insert.prepare(
        QStringLiteral("INSERT INTO post (source, external_id, url, title, body, author, published, place, "
                       "likes) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"));
    constexpr size_t batch = 5000;
    for (size_t i = 0; i < posts.size(); ++i) {
        if (i % batch == 0) {
            run(query, QStringLiteral("BEGIN IMMEDIATE"));
        }
        const IncomingPost& post = posts[i];
        const QVariant values[] = {post.sourceKey,
                                   post.externalId,
                                   post.url,
                                   post.title,
                                   post.body,
                                   post.author,
                                   post.published ? QVariant(toMilliseconds(*post.published)) : QVariant(),
                                   post.place,
                                   post.likes};
        int place = 0;
        for (const QVariant& value : values) {
            insert.bindValue(place++, value);
        }
        if (!insert.exec()) {
            std::abort();
        }
        if (i % batch == batch - 1 || i + 1 == posts.size()) {
            run(query, QStringLiteral("COMMIT"));
        }
    }
}

}  // namespace

double plainInsertSeconds(const std::vector<IncomingPost>& posts) {
    const QTemporaryDir folder;
    QElapsedTimer timer;
    timer.start();
    insertAll(folder.filePath(QStringLiteral("plain.db")), posts);
    const double seconds = static_cast<double>(timer.nsecsElapsed()) / 1e9;
    QSqlDatabase::removeDatabase(QStringLiteral("plain"));
    return seconds;
}

}  // namespace zhiban::bench
