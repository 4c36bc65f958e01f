// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/store/store_fixture.h"

#include "core/store/sql/postgres/postgres_session.h"
#include "core/store/sql/projections/projection_tables.h"
#include "core/store/sql/sqlite/sqlite_session.h"

namespace zhiban::testing {

MatchedPost somePost(const QString& id, const QString& body, const QString& source) {
    MatchedPost matched;
    matched.post.sourceKey = source;
    matched.post.sourceName = source + QStringLiteral(" 论坛");
    matched.post.externalId = id;
    matched.post.title = QStringLiteral("帖 ") + id;
    matched.post.body = body;
    matched.post.author = QStringLiteral("市民");
    matched.post.url = QStringLiteral("https://example.org/") + id;
    matched.post.place = QStringLiteral("云溪区");
    matched.post.likes = 3;
    return matched;
}

Hit someHit(Level level, const QString& rule, int version) {
    return {RuleId{rule}, version, QStringLiteral("路灯"), level, FoldLayer::Width, {{2, 3}, {7, 1}}};
}

MatchedPost alertPost(const QString& id, Level level, const QString& rule) {
    MatchedPost matched = somePost(id);
    matched.hits.push_back(someHit(level, rule));
    return matched;
}

PostgresServer* sharedServer(QString& whyNot) {
    struct Started {
        QString whyNot;
        std::unique_ptr<PostgresServer> server = PostgresServer::start(whyNot);
    };
    static const Started started;
    whyNot = started.whyNot;
    return started.server.get();
}

void StoreTest::SetUp() {
    if (GetParam() == sql::Engine::Sqlite) {
        address_ = QStringLiteral("sqlite:") + folder_.filePath(QStringLiteral("store.db"));
    } else {
        QString whyNot;
        PostgresServer* server = sharedServer(whyNot);
        if (server == nullptr) {
            GTEST_SKIP() << whyNot.toStdString();
        }
        address_ = server->newDatabase();
    }
    store_ = open();
    writer_ = valueOf(store_->openWriter());
}

std::shared_ptr<const Store> StoreTest::open(Missing missing) {
    return valueOf(openSqlStore(address_, missing, clock_));
}

LedgerDraft StoreTest::draft(const QString& verb, const QString& kind, const QString& id,
                             const QJsonObject& payload) const {
    return {clock_.now(), {QStringLiteral("王警官"), QStringLiteral("desk-1")}, verb, kind, id, payload};
}

Result<LedgerHead> StoreTest::act(const QString& verb, const QString& kind, const QString& id,
                                  const QJsonObject& payload) {
    return act({draft(verb, kind, id, payload)});
}

Result<LedgerHead> StoreTest::act(const std::vector<LedgerDraft>& drafts) {
    return writer_->begin().and_then([&](std::unique_ptr<UnitOfWork>&& work) { return work->commit(drafts); });
}

ReceiptCounts StoreTest::receive(const std::vector<MatchedPost>& posts, const QString& connector) {
    const std::unique_ptr<UnitOfWork> work = valueOf(writer_->begin());
    const ReceiptCounts counts = valueOf(work->receive(posts, connector, clock_.now()));
    PostsReceivedPayload payload{connector, counts.stored, counts.duplicates,  counts.revised,
                                 0,         counts.alerts, counts.first.value, counts.last.value};
    valueOf(work->commit(
        {draft(verbs::PostsReceived, QStringLiteral("intake"), QStringLiteral("board"), toJson(payload))}));
    return counts;
}

CaseOpenedPayload StoreTest::openedPayload(const QString& number, const std::vector<PostId>& posts) const {
    CaseOpenedPayload payload;
    payload.number = number;
    payload.title = QStringLiteral("路灯杆晃动");
    payload.category = QStringLiteral("市政");
    payload.place = QStringLiteral("云溪路");
    payload.level = Level::Orange;
    payload.detectedAt = clock_.now();
    payload.responseDue = clock_.now() + std::chrono::hours(4);
    payload.resolutionDue = clock_.now() + std::chrono::hours(72);
    payload.posts = posts;
    return payload;
}

CaseId StoreTest::openCase(const QString& id, const QString& number, const std::vector<PostId>& posts) {
    valueOf(caseAct(verbs::CaseOpened, id, toJson(openedPayload(number, posts))));
    return CaseId{id};
}

DepartmentId StoreTest::saveDepartment(const QString& id, int position) {
    const Department department{DepartmentId{id},
                                QStringLiteral("城管局 ") + id,
                                QStringLiteral("555-0100"),
                                {QStringLiteral("市政")},
                                position,
                                true};
    valueOf(act(verbs::DepartmentSaved, QStringLiteral("department"), id, toJson(department)));
    return department.id;
}

std::unique_ptr<sql::Session> StoreTest::rawSession() {
    if (GetParam() == sql::Engine::Sqlite) {
        return valueOf(sql::openSqliteSession(folder_.filePath(QStringLiteral("store.db")), sql::SqliteMode::Write));
    }
    return valueOf(sql::openPostgresSession(valueOf(sql::parsePostgresAddress(address_))));
}

QStringList StoreTest::projections() {
    const std::unique_ptr<sql::Session> session = rawSession();
    QStringList lines;
    for (const QString& table : sql::projectionTables) {
        for (const QSqlRecord& row : valueOf(session->records(QStringLiteral("SELECT * FROM ") + table))) {
            QStringList fields;
            for (int i = 0; i < row.count(); ++i) {
                fields << (row.isNull(i) ? QStringLiteral("NULL") : row.value(i).toString());
            }
            lines << table + QStringLiteral(": ") + fields.join(u'|');
        }
    }
    lines.sort();
    return lines;
}

}  // namespace zhiban::testing
