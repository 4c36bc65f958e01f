// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/secret_store.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <thread>

#include "core/secrets/credentials_directory.h"
#include "core/secrets/keyring.h"
#include "core/secrets/secret_file.h"

namespace zhiban::testing {
namespace {

const SecretName kToken{QStringLiteral("https://example.org/舆情?a=1"), QStringLiteral("token")};
const SecretName kPassword{QStringLiteral("letters"), QStringLiteral("password")};

std::optional<QString> valueOf(const Result<std::optional<QString>>& kept) {
    EXPECT_TRUE(kept) << kept.error().what.toStdString();
    return kept.value_or(std::nullopt);
}

class SecretFiles : public ::testing::Test {
  protected:
    QString path() const { return folder_.filePath(QStringLiteral("zhiban/secrets.json")); }
    void put(const QByteArray& bytes) const {
        ASSERT_TRUE(QDir().mkpath(folder_.filePath(QStringLiteral("zhiban"))));
        QFile file(path());
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        ASSERT_TRUE(file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner));
    }

    QTemporaryDir folder_;
    SecretFile file_{path()};
};

TEST_F(SecretFiles, KeepWhatTheyAreGivenAndForgetWhatTheyShall) {
    EXPECT_EQ(valueOf(file_.read(kToken)), std::nullopt);
    ASSERT_TRUE(file_.write(kToken, QStringLiteral("密 \"x\"\n")));
    ASSERT_TRUE(file_.write(kPassword, QStringLiteral("p")));
    EXPECT_EQ(valueOf(SecretFile(path()).read(kToken)), QStringLiteral("密 \"x\"\n"));
    ASSERT_TRUE(file_.remove(kToken));
    ASSERT_TRUE(file_.remove(kToken)) << "twice is no fault";
    EXPECT_EQ(valueOf(file_.read(kToken)), std::nullopt);
    EXPECT_EQ(valueOf(file_.read(kPassword)), QStringLiteral("p"));
}

TEST_F(SecretFiles, AreForTheirOwnerAlone) {
    ASSERT_TRUE(file_.write(kToken, QStringLiteral("x")));
    const QFileDevice::Permissions others =
        QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
    EXPECT_FALSE(QFile::permissions(path()) & others);
    ASSERT_TRUE(QFile::setPermissions(path(), QFileDevice::ReadOwner | QFileDevice::ReadOther));
    const auto read = file_.read(kToken);
    ASSERT_FALSE(read);
    EXPECT_EQ(read.error().subject, QStringLiteral("secret.file-exposed"));
}

TEST_F(SecretFiles, AreNeverWrittenOverWhenTheyDoNotReadBack) {
    put("{ half a fi");
    const Result<Done> written = file_.write(kToken, QStringLiteral("x"));
    ASSERT_FALSE(written);
    EXPECT_EQ(written.error().kind, ErrorKind::Corrupt);
    QFile file(path());
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(file.readAll(), QByteArray("{ half a fi"));
}

TEST_F(SecretFiles, LoseNothingWhenSeveralWriteAtOnce) {
    std::vector<std::thread> writers;
    for (int i = 0; i < 4; ++i) {
        writers.emplace_back([&, i] {
            for (int j = 0; j < 5; ++j) {
                EXPECT_TRUE(SecretFile(path()).write({QString::number(i), QString::number(j)}, QStringLiteral("x")));
            }
        });
    }
    for (std::thread& writer : writers) {
        writer.join();
    }
    for (int i = 0; i < 20; ++i) {
        EXPECT_EQ(valueOf(file_.read({QString::number(i / 5), QString::number(i % 5)})), QStringLiteral("x"));
    }
}

TEST(SecretNames, AreWordsAnyFileSystemTakes) {
    EXPECT_EQ(kPassword.asWord(), QStringLiteral("letters.password"));
    EXPECT_EQ(kToken.asWord(), QStringLiteral("https%3A%2F%2Fexample.org%2F%E8%88%86%E6%83%85%3Fa%3D1.token"));
    const SecretName longOne{QString(1000, u'a'), QStringLiteral("token")};
    const SecretName other{QString(1001, u'a'), QStringLiteral("token")};
    EXPECT_LE(longOne.asWord().size(), 200);
    EXPECT_NE(longOne.asWord(), other.asWord());
    EXPECT_NE((SecretName{QStringLiteral("a.b"), QStringLiteral("c")}.asWord()),
              (SecretName{QStringLiteral("a"), QStringLiteral("b/c")}.asWord()));
}

TEST_F(SecretFiles, GiveWayToWhatTheServiceManagerHandsOver) {
    QTemporaryDir handed;
    QFile credential(handed.filePath(kPassword.asWord()));
    ASSERT_TRUE(credential.open(QIODevice::WriteOnly));
    credential.write("from the manager\n");
    credential.close();
    const SecretStore store(
        {std::make_shared<CredentialsDirectory>(handed.path()), std::make_shared<SecretFile>(path())});

    EXPECT_EQ(store.write(kPassword, QStringLiteral("own")), QStringLiteral("file"));
    ASSERT_TRUE(store.write(kToken, QStringLiteral("t")));
    EXPECT_EQ(valueOf(store.read(kPassword)), QStringLiteral("from the manager"));
    const auto all = store.readAll(kToken.source, {QStringLiteral("token"), QStringLiteral("password")});
    ASSERT_TRUE(all);
    EXPECT_EQ(*all, (QMap<QString, QString>{{QStringLiteral("token"), QStringLiteral("t")}}));
    EXPECT_FALSE(store.remove(kPassword)) << "what the manager hands over cannot be taken away here";
    EXPECT_TRUE(store.remove(kToken));
}

class BrokenKeeper final : public SecretKeeper {
  public:
    explicit BrokenKeeper(ErrorKind kind) : kind_(kind) {}
    QString place() const override { return QStringLiteral("broken"); }
    bool isWritable() const override { return true; }
    Result<std::optional<QString>> read(const SecretName&) const override { return fault(); }
    Result<Done> write(const SecretName&, const QString&) const override { return fault(); }
    Result<Done> remove(const SecretName&) const override { return fault(); }

  private:
    Failure fault() const { return fail(kind_, QStringLiteral("locked"), QStringLiteral("secret.keyring-locked")); }

    ErrorKind kind_;
};

TEST_F(SecretFiles, StandInForAKeyringThatDoesNotAnswer) {
    const SecretStore store({std::make_shared<BrokenKeeper>(ErrorKind::Denied), std::make_shared<SecretFile>(path())});
    const auto missing = store.read(kToken);
    ASSERT_FALSE(missing) << "it may lie in the locked one";
    EXPECT_EQ(missing.error().subject, QStringLiteral("secret.keyring-locked"));
    EXPECT_EQ(store.write(kToken, QStringLiteral("x")), QStringLiteral("file"));
    EXPECT_EQ(valueOf(store.read(kToken)), QStringLiteral("x"));
}

TEST_F(SecretFiles, AreEnoughWhereThereIsNoKeyringAtAll) {
    const SecretStore store(
        {std::make_shared<BrokenKeeper>(ErrorKind::NotFound), std::make_shared<SecretFile>(path())});
    EXPECT_EQ(valueOf(store.read(kToken)), std::nullopt) << "a source that needs no word is asked all the same";
    EXPECT_TRUE(store.writeAll(kToken.source, {{QStringLiteral("token"), QStringLiteral("x")},
                                               {QStringLiteral("password"), QStringLiteral("y")}}));
    EXPECT_EQ(valueOf(store.read(kToken)), QStringLiteral("x"));
}

TEST(Keyrings, KeepASecretOfTheSession) {
    if (!Keyring::isHere()) {
        GTEST_SKIP() << "no session bus here, so no keyring";
    }
    const Keyring keyring(QStringLiteral("zhiban-test"));
    const Result<Done> written = keyring.write(kToken, QStringLiteral("密"));
    if (!written) {
        GTEST_SKIP() << "no keyring answers: " << written.error().what.toStdString();
    }
    EXPECT_EQ(valueOf(keyring.read(kToken)), QStringLiteral("密"));
    std::vector<std::thread> collecting;
    for (int i = 0; i < 4; ++i) {
        collecting.emplace_back([&] {
            for (int look = 0; look < 5; ++look) {
                EXPECT_EQ(valueOf(keyring.read(kToken)), QStringLiteral("密"));
            }
        });
    }
    for (std::thread& thread : collecting) {
        thread.join();
    }
    EXPECT_TRUE(keyring.remove(kToken));
    EXPECT_EQ(valueOf(keyring.read(kToken)), std::nullopt);
}

}  // namespace
}  // namespace zhiban::testing
