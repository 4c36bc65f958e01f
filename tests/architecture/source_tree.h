// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <vector>

namespace zhiban::testing {

// One text file of the repository, as it stands on disk.
struct SourceFile {
    QString path;  // from the root, with '/'
    QStringList lines;
};

// Every file under `root` that people write: no build folders, nothing binary. Ordered by path.
std::vector<SourceFile> readSourceTree(const QString& root);

// A broken rule at a place.
struct Finding {
    QString path;
    int line = 0;  // from 1
    QString rule;
    QString text;  // the line, trimmed

    bool operator==(const Finding&) const = default;
};

// "path:line: rule: text", one a line: what a failing test prints.
QString report(const std::vector<Finding>& findings);

}  // namespace zhiban::testing
