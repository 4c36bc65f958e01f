// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "tests/architecture/gates.h"
#include "tests/architecture/include_arrows.h"
#include "tests/support/shared_data.h"

namespace zhiban::testing {
namespace {

const std::vector<SourceFile>& tree() {
    static const std::vector<SourceFile> files = readSourceTree(sourceDirectory());
    return files;
}

SourceFile fileOf(const QString& path, const QString& line) {
    return {path, {line}};
}

// ---- the tree as it stands

TEST(Architecture, SeesTheWholeTree) {
    int levels[7] = {};
    for (const SourceFile& file : tree()) {
        if (const std::optional<Place> place = placeOf(file.path)) {
            ++levels[place->level];
        }
    }
    for (const int level : {0, 1, 2, 3, 4}) {
        EXPECT_GT(levels[level], 0) << "nothing was read of level " << level;
    }
}

TEST(Architecture, EveryIncludePointsDownward) {
    const std::vector<Finding> findings = brokenArrows(tree());
    EXPECT_TRUE(findings.empty()) << qPrintable(report(findings));
}

TEST(Architecture, EveryFileCarriesItsLicence) {
    const std::vector<Finding> findings = missingLicenceLines(tree());
    EXPECT_TRUE(findings.empty()) << qPrintable(report(findings));
}

class HouseRule : public ::testing::TestWithParam<Gate> {};

TEST_P(HouseRule, HoldsInTheTree) {
    const std::vector<Finding> findings = brokenRules(GetParam(), tree());
    EXPECT_TRUE(findings.empty()) << qPrintable(report(findings));
}

TEST_P(HouseRule, CatchesItsExample) {
    const Gate& gate = GetParam();
    ASSERT_TRUE(gate.pattern.isValid()) << qPrintable(gate.pattern.errorString());
    ASSERT_TRUE(gate.where.isValid()) << qPrintable(gate.where.errorString());
    int caught = 0;
    for (const char* path : {"core/store/x.cpp", "core/cases/x.cpp", "ui/desk/x.cpp", "tests/core/x_test.cpp",
                             "translations/zh_CN/x.ts"}) {
        const std::vector<SourceFile> files{fileOf(QString::fromLatin1(path), gate.example)};
        caught += static_cast<int>(brokenRules(gate, files).size());
    }
    EXPECT_GT(caught, 0) << "the gate does not catch: " << qPrintable(gate.example);
}

TEST_P(HouseRule, ExcusesOnlyFilesThatExist) {
    for (const QString& allowed : GetParam().allowed) {
        EXPECT_TRUE(std::any_of(tree().begin(), tree().end(),
                                [&](const SourceFile& file) { return file.path.startsWith(allowed); }))
            << qPrintable(allowed) << " is gone: take it off the list";
    }
}

INSTANTIATE_TEST_SUITE_P(All, HouseRule, ::testing::ValuesIn(gates()), [](const auto& tested) {
    QString name = tested.param.name;
    return name.replace(QLatin1Char('-'), QLatin1Char('_')).toStdString();
});

// ---- the judge itself

std::vector<Finding> judged(const QString& from, const QString& included) {
    return brokenArrows({fileOf(from, QStringLiteral("#include \"%1\"").arg(included)), fileOf(included, {})});
}

TEST(IncludeArrows, PointingDownAreFine) {
    EXPECT_TRUE(judged(QStringLiteral("core/rules/a.cpp"), QStringLiteral("core/domain/post.h")).empty());
    EXPECT_TRUE(judged(QStringLiteral("ui/desk/a.cpp"), QStringLiteral("core/operations/a.h")).empty());
    EXPECT_TRUE(judged(QStringLiteral("ui/desk/a.cpp"), QStringLiteral("ui/kit/a.h")).empty());
    EXPECT_TRUE(judged(QStringLiteral("ui/shell/a.cpp"), QStringLiteral("ui/desk/a.h")).empty());
    EXPECT_TRUE(judged(QStringLiteral("app/a.cpp"), QStringLiteral("ui/shell/a.h")).empty());
}

TEST(IncludeArrows, PointingUpAreRefused) {
    EXPECT_EQ(judged(QStringLiteral("core/base/a.h"), QStringLiteral("core/domain/post.h")).size(), 1U);
    EXPECT_EQ(judged(QStringLiteral("core/domain/a.h"), QStringLiteral("core/store/api/store.h")).size(), 1U);
    EXPECT_EQ(judged(QStringLiteral("core/rules/a.cpp"), QStringLiteral("core/store/api/store.h")).size(), 1U);
    EXPECT_EQ(judged(QStringLiteral("ui/kit/a.h"), QStringLiteral("app/a.h")).size(), 1U);
}

TEST(IncludeArrows, BetweenSiblingsAreRefused) {
    EXPECT_EQ(judged(QStringLiteral("core/rules/a.cpp"), QStringLiteral("core/intake/a.h")).size(), 1U);
    EXPECT_EQ(judged(QStringLiteral("ui/cases/a.cpp"), QStringLiteral("ui/desk/a.h")).size(), 1U);
    EXPECT_TRUE(judged(QStringLiteral("ui/desk/a.cpp"), QStringLiteral("ui/cases/a.h")).empty());  // agreed
    EXPECT_EQ(judged(QStringLiteral("ui/kit/a.cpp"), QStringLiteral("ui/desk/a.h")).size(), 1U);
}

TEST(IncludeArrows, ToFilesThatAreNotThereAreRefused) {
    const std::vector<SourceFile> files{fileOf(QStringLiteral("core/rules/a.cpp"), QStringLiteral("#include \"a.h\""))};
    ASSERT_EQ(brokenArrows(files).size(), 1U);
    EXPECT_EQ(brokenArrows(files).front().line, 1);
}

TEST(Licence, IsMissedWhereItIsAbsent) {
    EXPECT_EQ(missingLicenceLines({fileOf(QStringLiteral("core/a.h"), QStringLiteral("#pragma once"))}).size(), 1U);
}

}  // namespace
}  // namespace zhiban::testing
