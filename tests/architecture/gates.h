// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRegularExpression>
#include <ostream>

#include "tests/architecture/source_tree.h"

namespace zhiban::testing {

// A rule of the house that one line can break. To add a rule, add a row in gates.cpp.
struct Gate {
    QString name;
    QString rule;                // what a person reads when it is broken
    QRegularExpression where;    // paths it looks at
    QRegularExpression pattern;  // what must not stand there
    QStringList allowed;         // paths, or folders ending in '/', with a good reason
    QString example;             // a line that breaks it: the gate is tried on it
};

inline void PrintTo(const Gate& gate, std::ostream* out) {
    *out << gate.name.toStdString();
}

const std::vector<Gate>& gates();

// Comment lines of C++ are not looked at: they may name what is forbidden.
std::vector<Finding> brokenRules(const Gate& gate, const std::vector<SourceFile>& files);

// Files that must carry the licence line at their top and do not.
std::vector<Finding> missingLicenceLines(const std::vector<SourceFile>& files);

}  // namespace zhiban::testing
