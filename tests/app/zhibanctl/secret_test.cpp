// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>

#include "tests/app/zhibanctl/program.h"
#include "tests/core/intake/collect/imap_server.h"

namespace zhiban {

namespace {

using testing::ImapBox;
using testing::ImapServer;
using testing::Outcome;
using testing::Program;

QString text(const char* utf8) {
    return QString::fromUtf8(utf8);
}

// A store that listens to one mailbox on this machine.
class Secret : public Program {
  protected:
    static ImapBox box() {
        ImapBox box;
        box.mails[1] = "From: a@example.org\r\nSubject: no water\r\n\r\nsince monday\r\n";
        box.mails[2] = "From: b@example.org\r\nSubject: no light\r\n\r\nsince tuesday\r\n";
        return box;
    }
    void SetUp() override {
        Program::SetUp();
        ASSERT_EQ(run({text("init")}).exitCode, 0);
        const Outcome added = run({text("sources"), text("add"), text("--name"), text("市长信箱"), text("--kind"),
                                   text("mail"), text("--set"), text("server=127.0.0.1"), text("--set"),
                                   text("port=") + QString::number(server_.port()), text("--set"),
                                   text("security=plain"), text("--set"), text("user=desk"), text("--inside-house")});
        ASSERT_EQ(added.exitCode, 0) << added.words.toStdString();
        key_ = QString::fromUtf8(added.output).trimmed();
    }
    QJsonObject collectOnce() const {
        EXPECT_EQ(run({text("sources"), text("ask"), key_}).exitCode, 0);
        const Outcome collected = run({text("--json"), text("collect"), text("--once")});
        EXPECT_EQ(collected.exitCode, 0) << collected.words.toStdString();
        return collected.objects().empty() ? QJsonObject() : collected.objects().front();
    }

    ImapServer server_{box()};
    QString key_;
};

TEST_F(Secret, LetsASourceBeAskedAndIsKeptOutsideTheStore) {
    EXPECT_EQ(collectOnce()[text("failure")].toString(), text("mail.login"));

    const Outcome kept = run({text("--json"), text("secret"), key_, text("password")}, "p\"w\\d\n");
    ASSERT_EQ(kept.exitCode, 0) << kept.words.toStdString();
    EXPECT_EQ(kept.objects()[0][text("kept_in")].toString(), text("file")) << "a test has no keyring";
    EXPECT_FALSE((kept.output + kept.words.toUtf8()).contains("p\"w"));
    QFile file(path(text("config/zhiban/secrets.json")));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(file.permissions() & (QFileDevice::ReadGroup | QFileDevice::ReadOther), QFileDevice::Permissions());
    QFile store(storePath());
    ASSERT_TRUE(store.open(QIODevice::ReadOnly));
    EXPECT_FALSE(store.readAll().contains("p\"w"));
    const QJsonObject heard = collectOnce();
    EXPECT_EQ(heard[text("failure")].toString(), QString());
    EXPECT_EQ(heard[text("stored")].toInt(), 2);

    ASSERT_EQ(run({text("secret"), key_, text("password"), text("--remove")}).exitCode, 0);
    EXPECT_EQ(collectOnce()[text("failure")].toString(), text("mail.login"));
}

TEST_F(Secret, IsRefusedWhereTheSourceHasNone) {
    EXPECT_EQ(run({text("secret"), key_, text("token")}, "x\n").exitCode, 1);
    EXPECT_EQ(run({text("secret"), text("nobody"), text("password")}, "x\n").exitCode, 1);
    EXPECT_EQ(run({text("secret"), key_}, "x\n").exitCode, 2);
    EXPECT_EQ(run({text("secret"), key_, text("password")}, "\n").exitCode, 1) << "no word";
    EXPECT_EQ(run({text("secret"), key_, text("password"), text("--name")}).output.trimmed(),
              key_.toUtf8().toPercentEncoding() + ".password");
}

}  // namespace

}  // namespace zhiban
