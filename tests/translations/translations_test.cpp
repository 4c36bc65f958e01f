// SPDX-License-Identifier: GPL-3.0-or-later
// Chinese is the language of the product: every string of every screen must have its Chinese, and no catalogue may
// lag behind the sources. Asks lupdate itself, on a copy.
#include <gtest/gtest.h>

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QXmlStreamReader>
#include <algorithm>

#include "tests/support/shared_data.h"

namespace zhiban::testing {
namespace {

struct Message {
    QString source;
    QStringList translations;  // one for each plural form, or one
    bool unfinished = false;
};

std::vector<Message> readCatalogue(const QString& path) {
    QFile file(path);
    std::vector<Message> messages;
    if (!file.open(QIODevice::ReadOnly)) {
        return messages;
    }
    QXmlStreamReader xml(&file);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement) {
            continue;
        }
        if (xml.name() == QLatin1String("TS")) {
            // Without it lupdate leaves the catalogue as it is, and whatever is missing goes unseen.
            EXPECT_TRUE(xml.attributes().hasAttribute(QLatin1String("language"))) << qPrintable(path);
        }
        if (xml.name() == QLatin1String("message")) {
            messages.emplace_back();
        } else if (xml.name() == QLatin1String("source")) {
            messages.back().source = xml.readElementText();
        } else if (xml.name() == QLatin1String("translation")) {
            messages.back().unfinished = xml.attributes().hasAttribute(QLatin1String("type"));
            messages.back().translations << xml.readElementText(QXmlStreamReader::IncludeChildElements).trimmed();
        }
    }
    return messages;
}

// The folder's strings as they are now, with the translations the catalogue has for them.
std::vector<Message> upToDate(const QString& folder, const QString& catalogue, const QStringList& options) {
    const QTemporaryDir scratch;
    const QString copy = scratch.filePath(QFileInfo(catalogue).fileName());
    QFile::copy(catalogue, copy);
    QProcess lupdate;
    lupdate.start(
        QStringLiteral(ZHIBAN_LUPDATE),
        // Without the headers lupdate does not know the classes' namespace, and no string would be found at run time.
        QStringList{QStringLiteral("-silent"), QStringLiteral("-I"), sourceDirectory(), folder,
                    QStringLiteral("-no-obsolete"), QStringLiteral("-ts"), copy} +
            options);
    EXPECT_TRUE(lupdate.waitForFinished() && lupdate.exitCode() == 0) << lupdate.readAllStandardError().constData();
    return readCatalogue(copy);
}

QStringList translatedFolders() {
    const QDir root(sourceDirectory());
    QStringList folders{QStringLiteral("app")};
    for (const QString& feature :
         QDir(root.filePath(QStringLiteral("ui"))).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        folders << QStringLiteral("ui/") + feature;
    }
    return folders;
}

QString catalogueOf(const QString& language, const QString& folder) {
    return QStringLiteral("%1/translations/%2/%3.ts")
        .arg(sourceDirectory(), language, folder.section(QLatin1Char('/'), -1));
}

// "%1", "%n", "%L2": what a translation must carry over.
QStringList placeholders(const QString& text) {
    QStringList found;
    for (qsizetype at = text.indexOf(QLatin1Char('%')); at >= 0; at = text.indexOf(QLatin1Char('%'), at + 1)) {
        const QString sign = text.mid(at + 1, text.mid(at + 1, 1) == QLatin1String("L") ? 2 : 1);
        if (!sign.isEmpty() && (sign.back().isDigit() || sign == QLatin1String("n"))) {
            found << sign;
        }
    }
    found.removeDuplicates();
    std::sort(found.begin(), found.end());
    return found;
}

class Translations : public ::testing::TestWithParam<QString> {};

TEST_P(Translations, SayEveryStringInChinese) {
    for (const Message& message :
         upToDate(sourceDirectory() + QLatin1Char('/') + GetParam(), catalogueOf(QStringLiteral("zh_CN"), GetParam()),
                  {QStringLiteral("-target-language"), QStringLiteral("zh_CN")})) {
        EXPECT_FALSE(message.unfinished || message.translations.join(QString()).isEmpty())
            << qPrintable(GetParam()) << " has no Chinese for: " << qPrintable(message.source);
    }
}

TEST_P(Translations, HaveTheEnglishPlurals) {
    for (const Message& message :
         upToDate(sourceDirectory() + QLatin1Char('/') + GetParam(), catalogueOf(QStringLiteral("en"), GetParam()),
                  {QStringLiteral("-pluralonly"), QStringLiteral("-target-language"), QStringLiteral("en")})) {
        EXPECT_FALSE(message.unfinished) << qPrintable(GetParam())
                                         << " has no English plural for: " << qPrintable(message.source);
    }
}

TEST_P(Translations, CarryEveryPlaceholderOver) {
    for (const Message& message : readCatalogue(catalogueOf(QStringLiteral("zh_CN"), GetParam()))) {
        EXPECT_EQ(placeholders(message.translations.join(QLatin1Char(' '))), placeholders(message.source))
            << qPrintable(message.source) << " -> " << qPrintable(message.translations.join(QLatin1Char(' ')));
    }
}

INSTANTIATE_TEST_SUITE_P(Folders, Translations, ::testing::ValuesIn(translatedFolders()),
                         [](const auto& tested) { return tested.param.section(QLatin1Char('/'), -1).toStdString(); });

}  // namespace
}  // namespace zhiban::testing
