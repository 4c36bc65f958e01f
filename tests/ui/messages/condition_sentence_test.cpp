// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/messages/condition_sentence.h"

#include <gtest/gtest.h>

#include <QCoreApplication>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTranslator>

#include "tests/support/shared_data.h"
#include "ui/messages/error_sentence.h"

namespace zhiban {

namespace {

// What the rule language has to say, read from the source itself.
QStringList subjectsInRules() {
    static const QRegularExpression report(QStringLiteral("\"(rule\\.[a-z-]+)\""));
    QStringList subjects;
    QDirIterator files(testing::sourceDirectory() + QStringLiteral("/core/rules"), {QStringLiteral("*.cpp")},
                       QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        const QString source = QString::fromUtf8(file.readAll());
        for (auto match = report.globalMatch(source); match.hasNext();) {
            subjects << match.next().captured(1);
        }
    }
    subjects.removeDuplicates();
    return subjects;
}

}  // namespace

TEST(ConditionSentence, EverySubjectOfTheRuleLanguageHasWords) {
    const QStringList known = subjectsWithConditionSentence();
    const QStringList subjects = subjectsInRules();
    EXPECT_GE(subjects.size(), 25);
    for (const QString& subject : subjects) {
        EXPECT_TRUE(known.contains(subject)) << subject.toStdString();
    }
}

TEST(ConditionSentence, IsPartOfTheErrorOfAWholeRule) {
    const QString sentence =
        sentenceFor(Error{ErrorKind::Invalid,
                          {},
                          QStringLiteral("rule.unknown-list"),
                          {QStringLiteral("井盖"), QStringLiteral("交桶"), QStringLiteral("交通")}});
    EXPECT_TRUE(sentence.contains(QStringLiteral("井盖")));
    EXPECT_TRUE(sentence.contains(
        conditionSentence(QStringLiteral("rule.unknown-list"), {QStringLiteral("交桶"), QStringLiteral("交通")})));
    EXPECT_TRUE(conditionSentence(QStringLiteral("nobody.knows"), {}).isEmpty());
}

TEST(ConditionSentence, SpeaksChineseWhereTheCatalogueIsLoaded) {
    QTranslator translator;
    ASSERT_TRUE(translator.load(QStringLiteral(":/i18n/zhiban_zh_CN.qm")));
    QCoreApplication::installTranslator(&translator);
    static const QRegularExpression han(QStringLiteral("\\p{Han}"));
    for (const QString& subject : subjectsWithConditionSentence()) {
        EXPECT_TRUE(conditionSentence(subject, {}).contains(han)) << subject.toStdString();
    }
    QCoreApplication::removeTranslator(&translator);
}

}  // namespace zhiban
