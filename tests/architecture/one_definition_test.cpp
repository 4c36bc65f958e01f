// SPDX-License-Identifier: GPL-3.0-or-later
// Two types of one name in one namespace are one to the linker: it keeps either's destructor for both, and the program
// crashes far from either.
#include <gtest/gtest.h>

#include <QMap>
#include <QRegularExpression>

#include "tests/architecture/source_tree.h"
#include "tests/support/shared_data.h"

namespace zhiban::testing {
namespace {

struct NamedType {
    QString name;  // with its namespaces: "zhiban::sql::Segment"
    Finding at;
};

// Types defined in this file where other files can collide with them: not in a namespace without a name, and not inside
// another type, which is indented.
std::vector<NamedType> typesOf(const SourceFile& file) {
    static const QRegularExpression opens(QStringLiteral("^namespace (?:([\\w:]+) )?\\{$"));
    static const QRegularExpression defines(QStringLiteral("^(?:class|struct) (\\w+)(?: final)?(?: : .*)? ?\\{"));
    std::vector<NamedType> types;
    QStringList namespaces;
    int number = 0;
    for (const QString& line : file.lines) {
        ++number;
        if (const auto opened = opens.match(line); opened.hasMatch()) {
            namespaces.push_back(opened.captured(1));
        } else if (line.startsWith(QLatin1String("}  // namespace")) && !namespaces.isEmpty()) {
            namespaces.pop_back();
        } else if (const auto defined = defines.match(line); defined.hasMatch() && !namespaces.contains(QString())) {
            const QStringList whole = namespaces + QStringList{defined.captured(1)};
            types.push_back({whole.join(QStringLiteral("::")), {file.path, number, QStringLiteral("one name"), line}});
        }
    }
    return types;
}

std::vector<Finding> sharedNames(const std::vector<SourceFile>& files) {
    QMap<QString, std::vector<Finding>> places;
    for (const SourceFile& file : files) {
        for (const NamedType& type : typesOf(file)) {
            places[type.name].push_back(type.at);
        }
    }
    std::vector<Finding> findings;
    for (const std::vector<Finding>& of : places) {
        if (of.size() > 1) {
            findings.insert(findings.end(), of.begin(), of.end());
        }
    }
    return findings;
}

TEST(OneDefinition, NoTwoTypesShareANameAndANamespace) {
    std::vector<SourceFile> files;
    for (SourceFile& file : readSourceTree(sourceDirectory())) {
        const QString top = file.path.section(u'/', 0, 0);
        const bool isCode = file.path.endsWith(QLatin1String(".h")) || file.path.endsWith(QLatin1String(".cpp"));
        if (isCode && (top == u"core" || top == u"ui" || top == u"app" || top == u"resources")) {
            files.push_back(std::move(file));
        }
    }
    const std::vector<Finding> found = sharedNames(files);
    EXPECT_TRUE(found.empty()) << report(found).toStdString();
}

TEST(OneDefinition, IsFoundAcrossFilesAndNotInUnnamedNamespaces) {
    const SourceFile one{QStringLiteral("core/a.h"),
                         {QStringLiteral("namespace zhiban {"), QStringLiteral("struct Item {"), QStringLiteral("};"),
                          QStringLiteral("}  // namespace zhiban")}};
    SourceFile other = one;
    other.path = QStringLiteral("core/b.h");
    EXPECT_EQ(sharedNames({one, other}).size(), 2U);
    other.lines[0] = QStringLiteral("namespace zhiban::sql {");
    EXPECT_TRUE(sharedNames({one, other}).empty());
    other.lines.replace(0, QStringLiteral("namespace zhiban {"));
    other.lines.insert(1, QStringLiteral("namespace {"));
    EXPECT_TRUE(sharedNames({one, other}).empty());
}

}  // namespace
}  // namespace zhiban::testing
