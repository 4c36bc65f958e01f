// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gtest/gtest.h>

#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <vector>

namespace zhiban::testing {

struct Outcome {
    int exitCode = -1;
    QByteArray output;  // standard output
    QString words;      // standard error

    // The lines of the output that are JSON objects.
    std::vector<QJsonObject> objects() const;
};

// Runs zhibanctl in an empty home of its own, against a store in it.
class Program : public ::testing::Test {
  protected:
    void SetUp() override { ASSERT_TRUE(folder_.isValid()); }

    QString path(const QString& name) const { return folder_.filePath(name); }
    QString storePath() const { return path(QStringLiteral("desk.db")); }
    QString writeFile(const QString& name, const QByteArray& bytes) const;
    // With --store of this test put first.
    Outcome run(const QStringList& arguments, const QByteArray& input = {},
                const QString& language = QStringLiteral("C.UTF-8")) const;
    static Outcome runBare(const QStringList& arguments, const QByteArray& input = {},
                           const QString& language = QStringLiteral("C.UTF-8"), const QString& home = {});

    QTemporaryDir folder_;
};

}  // namespace zhiban::testing
