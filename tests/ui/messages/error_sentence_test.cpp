// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/messages/error_sentence.h"

#include <gtest/gtest.h>

#include <QCoreApplication>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTranslator>

#include "tests/support/shared_data.h"

namespace zhiban {

namespace {

// The subjects core gives to its errors, read from the source itself.
QStringList subjectsInCore() {
    static const QRegularExpression failure(
        QStringLiteral("(?:fail\\(|Error\\{|Error \\w+\\{)[^;]*?QStringLiteral\\(\"([a-z]+\\.[a-z-]+)\"\\)"));
    QStringList subjects;
    QDirIterator files(testing::sourceDirectory() + QStringLiteral("/core"), {QStringLiteral("*.cpp")}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        const QString source = QString::fromUtf8(file.readAll());
        for (auto match = failure.globalMatch(source); match.hasNext();) {
            subjects << match.next().captured(1);
        }
    }
    subjects.removeDuplicates();
    return subjects;
}

TEST(ErrorSentence, EverySubjectOfCoreHasWordsOfItsOwn) {
    const QStringList known = subjectsWithSentence();
    for (const QString& subject : subjectsInCore()) {
        EXPECT_TRUE(known.contains(subject)) << subject.toStdString();
    }
}

// Why a single row was refused, or a picture not shown: the officer reads it beside the row.
TEST(ErrorSentence, EveryReasonOfAReaderHasWordsOfItsOwn) {
    static const QRegularExpression reason(
        QStringLiteral("QStringLiteral\\(\"((?:csv|jsonl|feed|gzip|image)\\.[a-z-]+)\"\\)"));
    const QStringList known = subjectsWithSentence();
    int found = 0;
    for (const char* folder : {"/core/intake", "/ui"}) {
        QDirIterator files(testing::sourceDirectory() + QLatin1String(folder), {QStringLiteral("*.cpp")}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            ASSERT_TRUE(file.open(QIODevice::ReadOnly));
            const QString source = QString::fromUtf8(file.readAll());
            for (auto match = reason.globalMatch(source); match.hasNext(); ++found) {
                const QString subject = match.next().captured(1);
                EXPECT_TRUE(known.contains(subject)) << subject.toStdString();
            }
        }
    }
    EXPECT_GT(found, 20);
}

// What a database says of itself, whichever it is.
TEST(ErrorSentence, EveryFaultOfAStoreHasWordsOfItsOwn) {
    static const QRegularExpression fault(QStringLiteral("made\\(ErrorKind::\\w+, \"(store\\.[a-z-]+)\""));
    QFile file(testing::sourceDirectory() + QStringLiteral("/core/store/sql/connection/sql_error.cpp"));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QString source = QString::fromUtf8(file.readAll());
    int found = 0;
    for (auto match = fault.globalMatch(source); match.hasNext(); ++found) {
        const QString subject = match.next().captured(1);
        EXPECT_TRUE(subjectsWithSentence().contains(subject)) << subject.toStdString();
    }
    EXPECT_GT(found, 10);
}

TEST(ErrorSentence, PutsTheDetailsInTheirPlaces) {
    const Error error{ErrorKind::Invalid,
                      {},
                      QStringLiteral("csv.missing-column"),
                      {QStringLiteral("正文"), QStringLiteral("标题, 内容")}};
    const QString sentence = sentenceFor(error);
    EXPECT_TRUE(sentence.contains(QStringLiteral("正文")));
    EXPECT_TRUE(sentence.contains(QStringLiteral("标题, 内容")));
}

TEST(ErrorSentence, TheLastPlaceTakesAllDetailsThatAreLeft) {
    const Error error{ErrorKind::Invalid,
                      {},
                      QStringLiteral("csv.missing-column"),
                      {QStringLiteral("正文"), QStringLiteral("标题"), QStringLiteral("内容")}};
    EXPECT_TRUE(sentenceFor(error).contains(QStringLiteral("标题, 内容")));
}

TEST(ErrorSentence, LeavesAPercentSignInADetailAlone) {
    const Error error{ErrorKind::NotFound, {}, QStringLiteral("file.missing"), {QStringLiteral("100%2.csv")}};
    EXPECT_TRUE(sentenceFor(error).contains(QStringLiteral("100%2.csv")));
}

TEST(ErrorSentence, FallsBackOnTheKindForAnUnknownSubject) {
    const Error error{ErrorKind::Conflict, {}, QStringLiteral("nobody.knows"), {}};
    EXPECT_FALSE(sentenceFor(error).isEmpty());
    EXPECT_EQ(sentenceFor(error), sentenceFor(Error{ErrorKind::Conflict, {}, {}, {}}));
}

TEST(ErrorSentence, SpeaksChineseWhereTheCatalogueIsLoaded) {
    QTranslator translator;
    ASSERT_TRUE(translator.load(QStringLiteral(":/i18n/zhiban_zh_CN.qm")));
    QCoreApplication::installTranslator(&translator);
    static const QRegularExpression han(QStringLiteral("\\p{Han}"));
    for (const QString& subject : subjectsWithSentence()) {
        EXPECT_TRUE(sentenceFor(Error{ErrorKind::Internal, {}, subject, {}}).contains(han)) << subject.toStdString();
    }
    QCoreApplication::removeTranslator(&translator);
}

}  // namespace

}  // namespace zhiban
