// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/zhibanctl/program.h"

#include <QFile>
#include <QJsonDocument>

namespace zhiban::testing {

std::vector<QJsonObject> Outcome::objects() const {
    std::vector<QJsonObject> found;
    for (const QByteArray& line : output.split('\n')) {
        const QJsonDocument document = QJsonDocument::fromJson(line);
        if (document.isObject()) {
            found.push_back(document.object());
        }
    }
    return found;
}

QString Program::writeFile(const QString& name, const QByteArray& bytes) const {
    QFile file(path(name));
    EXPECT_TRUE(file.open(QIODevice::WriteOnly));
    EXPECT_EQ(file.write(bytes), bytes.size());
    return file.fileName();
}

Outcome Program::run(const QStringList& arguments, const QByteArray& input, const QString& language) const {
    return runBare(QStringList{QStringLiteral("--store"), QStringLiteral("sqlite:") + storePath()} + arguments, input,
                   language, folder_.path());
}

Outcome Program::runBare(const QStringList& arguments, const QByteArray& input, const QString& language,
                         const QString& home) {
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("LC_ALL"), language);
    environment.insert(QStringLiteral("LANG"), language);
    if (!home.isEmpty()) {
        environment.insert(QStringLiteral("HOME"), home);
        environment.insert(QStringLiteral("XDG_DATA_HOME"), home + QStringLiteral("/data"));
        environment.insert(QStringLiteral("XDG_CONFIG_HOME"), home + QStringLiteral("/config"));
        // Nor the keyring of whoever runs the tests.
        environment.remove(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"));
        environment.remove(QStringLiteral("XDG_RUNTIME_DIR"));
    }
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(ZHIBANCTL), arguments);
    process.write(input);
    process.closeWriteChannel();
    EXPECT_TRUE(process.waitForFinished(120'000));
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, process.readAllStandardOutput(),
            QString::fromUtf8(process.readAllStandardError())};
}

}  // namespace zhiban::testing
