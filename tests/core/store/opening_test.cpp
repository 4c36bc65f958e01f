// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QProcess>

#include "core/store/sql/migrations/migrator.h"
#include "core/store/sql/postgres/postgres_session.h"
#include "core/store/sql/sqlite/sqlite_place.h"
#include "core/store/sql/sqlite/sqlite_session.h"
#include "tests/core/store/store_fixture.h"
#include "tests/core/store/target_program.h"

namespace zhiban::testing {
namespace {

// What lies in a folder, to the byte and the millisecond.
QStringList stateOf(const QString& folder) {
    QStringList state;
    for (const QFileInfo& info : QDir(folder).entryInfoList(QDir::Files, QDir::Name)) {
        QFile file(info.filePath());
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        state << QStringLiteral("%1 %2 %3")
                     .arg(info.fileName(), info.lastModified().toString(Qt::ISODateWithMs),
                          QString::fromLatin1(
                              QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha256).toHex()));
    }
    return state;
}

class OpeningAFile : public ::testing::Test {
  protected:
    Result<std::shared_ptr<const Store>> open(Missing missing = Missing::Refuse) {
        return openSqlStore(text("sqlite:") + path_, missing, clock_);
    }
    // A store with a few acts, in one settled file.
    void make() {
        {
            const auto writer = valueOf(valueOf(open(Missing::Create))->openWriter());
            const auto work = valueOf(writer->begin());
            valueOf(work->receive({somePost(text("1"))}, text("jsonl"), clock_.now()));
            valueOf(work->commit(
                {LedgerDraft{clock_.now(), {text("a"), text("b")}, verbs::StoreCreated, text("s"), {}, {}}}));
        }
        const QString copy = path_ + text(".copy");
        valueOf(valueOf(open())->backUp(copy));
        sql::removeStoreFiles(path_);
        QFile::rename(copy, path_);
    }
    void change(const char* statement) {
        valueOf(valueOf(sql::openSqliteSession(path_, sql::SqliteMode::Create))->script(QLatin1String(statement)));
    }
    void overwrite(qint64 from, const QByteArray& bytes) {
        QFile file(path_);
        ASSERT_TRUE(file.open(QIODevice::ReadWrite));
        file.seek(from);
        file.write(bytes);
    }
    // Refused with that subject, and nothing in the folder is any different.
    void expectRefusedUntouched(const char* subject, Missing missing = Missing::Refuse) {
        const QStringList before = stateOf(folder_.path());
        const auto refused = open(missing);
        ASSERT_FALSE(refused);
        EXPECT_EQ(refused.error().subject, text(subject)) << refused.error().what.toStdString();
        EXPECT_EQ(stateOf(folder_.path()), before);
    }

    QTemporaryDir folder_;
    QString path_ = folder_.filePath(QStringLiteral("store.db"));
    FakeClock clock_;
};

TEST_F(OpeningAFile, LeavesNothingBesideANewStore) {
    valueOf(open(Missing::Create));
    EXPECT_EQ(QDir(folder_.path()).entryList({text("*.new-*")}, QDir::Files), QStringList());
    EXPECT_EQ(QFile::permissions(path_) & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteOther),
              QFile::Permissions());
}

TEST_F(OpeningAFile, MakesTheFolderForItsOwnerAlone) {
    path_ = folder_.filePath(text("a/b/store.db"));
    valueOf(open(Missing::Create));
    EXPECT_EQ(
        QFile::permissions(folder_.filePath(text("a/b"))) & (QFile::ReadOther | QFile::ExeOther | QFile::ReadGroup),
        QFile::Permissions());
}

TEST_F(OpeningAFile, SaysThatThereIsNone) {
    expectRefusedUntouched("store.missing");
    EXPECT_EQ(open().error().kind, ErrorKind::NotFound);
}

TEST_F(OpeningAFile, TouchesNothingOfANewerStore) {
    make();
    change("PRAGMA user_version=9999");
    expectRefusedUntouched("store.newer-schema");
    expectRefusedUntouched("store.newer-schema", Missing::Create);
    EXPECT_EQ(open().error().details.at(0), text("9999"));
}

TEST_F(OpeningAFile, RefusesANewerStoreWhoseVersionIsStillInTheLog) {
    make();
    {
        const auto writer = valueOf(sql::openSqliteSession(path_, sql::SqliteMode::Write));
        valueOf(writer->script(text("PRAGMA user_version=9999")));
    }
    ASSERT_GT(QFileInfo(path_ + text("-wal")).size(), 0);
    EXPECT_EQ(open().error().subject, text("store.newer-schema"));
}

TEST_F(OpeningAFile, TouchesNothingOfAnotherProgramsDatabase) {
    change("CREATE TABLE notes (text TEXT)");
    expectRefusedUntouched("store.not-ours");
    expectRefusedUntouched("store.not-ours", Missing::Create);
}

TEST_F(OpeningAFile, TouchesNothingOfAFileThatIsNoDatabase) {
    QFile file(path_);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(
        "A letter to the office, and long enough to hold a header of a hundred bytes, which it does not have."
        " A letter to the office.");
    file.close();
    expectRefusedUntouched("store.not-ours", Missing::Create);
}

TEST_F(OpeningAFile, TouchesNothingOfAnEmptyFile) {
    QFile file(path_);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.close();
    expectRefusedUntouched("store.damaged", Missing::Create);
}

TEST_F(OpeningAFile, TouchesNothingOfATruncatedStore) {
    make();
    ASSERT_TRUE(QFile::resize(path_, QFileInfo(path_).size() / 2));
    expectRefusedUntouched("store.damaged");
}

TEST_F(OpeningAFile, TouchesNothingOfAStoreWhoseHeaderIsGone) {
    make();
    overwrite(0, QByteArray(4096, '\0'));
    expectRefusedUntouched("store.not-ours");
}

TEST_F(OpeningAFile, OpensABackupAsAStoreThatKeepsWhatItIsTold) {
    make();
    const auto store = valueOf(open());
    const auto writer = valueOf(store->openWriter());
    const auto mode = valueOf(sql::openSqliteSession(path_, sql::SqliteMode::Read))
                          ->first<QString>(text("PRAGMA journal_mode"), {}, [](sql::Row& row) { return row.text(); });
    EXPECT_EQ(valueOf(mode), text("wal"));
}

TEST_F(OpeningAFile, KnowsTheFileSystemsOfNetworks) {
    for (const quint32 magic : {0x6969U, 0x517BU, 0xFF534D42U, 0xFE534D42U, 0x65735546U}) {
        EXPECT_TRUE(sql::isNetworkFileSystem(magic));
    }
    EXPECT_FALSE(sql::isNetworkFileSystem(0xEF53));  // ext4
    EXPECT_EQ(sql::refuseNetworkDrive(text("//server/share/store.db")).error().subject, text("store.network-drive"));
}

TEST_F(OpeningAFile, RefusesAddressesThatNameNone) {
    for (const char* address : {"", "sqlite:", "mysql://host/db", "postgresql://host", "postgresql://host/db?bad=1"}) {
        const auto refused = openSqlStore(text(address), Missing::Create, clock_);
        ASSERT_FALSE(refused) << address;
        EXPECT_EQ(refused.error().subject, text("store.bad-address")) << address;
    }
}

TEST_F(OpeningAFile, HidesThePasswordOfAnAddress) {
    const auto address =
        valueOf(sql::parsePostgresAddress(text("postgresql://an%40a:s%27e@db:5433/zhi?sslmode=require")));
    EXPECT_EQ(address.user, text("an@a"));
    EXPECT_EQ(address.password, text("s'e"));
    EXPECT_EQ(address.port, 5433);
    EXPECT_EQ(address.database, text("zhi"));
    EXPECT_TRUE(address.options.startsWith(text("sslmode='require';")));
    EXPECT_FALSE(address.withoutSecret.contains(text("s%27e")));
}

TEST_F(OpeningAFile, AnswersThatAServerIsNotThere) {
    const auto refused = openSqlStore(text("postgresql://x@/db?host=") + folder_.path(), Missing::Refuse, clock_);
    EXPECT_EQ(refused.error().subject, text("store.server"));
    EXPECT_EQ(refused.error().kind, ErrorKind::Unavailable);
}

// As an account that may read the folder and not write to it; the tests themselves may run as root.
TEST_F(OpeningAFile, ReadsAStoreInAReadOnlyFolder) {
    make();
    QString whyNot;
    const auto outcome = runTargetWithoutRights(folder_.path(), {text("read"), path_}, whyNot);
    if (!outcome) {
        GTEST_SKIP() << whyNot.toStdString();
    }
    EXPECT_EQ(outcome->output.trimmed(), text("posts 1; write store.read-only"));
}

TEST(OpeningAServer, RefusesANewerStore) {
    QString whyNot;
    PostgresServer* server = sharedServer(whyNot);
    if (server == nullptr) {
        GTEST_SKIP() << whyNot.toStdString();
    }
    const FakeClock clock;
    const QString address = server->newDatabase();
    EXPECT_EQ(openSqlStore(address, Missing::Refuse, clock).error().subject, text("store.missing"));
    valueOf(openSqlStore(address, Missing::Create, clock));
    server->run(address, text("UPDATE zb.meta SET value = '9999' WHERE key = 'schema'"));
    EXPECT_EQ(openSqlStore(address, Missing::Create, clock).error().subject, text("store.newer-schema"));
}

// Both engines hold the same tables with the same columns.
TEST(OpeningAServer, FindsTheTablesOfAFile) {
    QString whyNot;
    PostgresServer* server = sharedServer(whyNot);
    if (server == nullptr) {
        GTEST_SKIP() << whyNot.toStdString();
    }
    const FakeClock clock;
    const QString address = server->newDatabase();
    valueOf(openSqlStore(address, Missing::Create, clock));
    const QStringList onServer =
        server
            ->run(address, text("SELECT table_name || '.' || column_name FROM information_schema.columns "
                                "WHERE table_schema = 'zb'"))
            .split(u'\n');
    const QTemporaryDir folder;
    const QString path = folder.filePath(text("store.db"));
    valueOf(openSqlStore(path, Missing::Create, clock));
    const auto session = valueOf(sql::openSqliteSession(path, sql::SqliteMode::Read));
    QStringList inFile;
    for (const QSqlRecord& row : valueOf(session->records(
             text("SELECT m.name || '.' || c.name FROM sqlite_schema AS m, pragma_table_info(m.name) AS c "
                  "WHERE m.type = 'table'")))) {
        inFile << row.value(0).toString();
    }
    EXPECT_EQ(QSet<QString>(onServer.begin(), onServer.end()), QSet<QString>(inFile.begin(), inFile.end()));
}

}  // namespace
}  // namespace zhiban::testing
