// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/source_tree.h"

#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <algorithm>

namespace zhiban::testing {

namespace {

bool isWrittenByPeople(const QString& path) {
    static const QStringList folders{
        QStringLiteral("app/"),       QStringLiteral("cmake/"), QStringLiteral("core/"),
        QStringLiteral("packaging/"), QStringLiteral("tests/"), QStringLiteral("ui/"),
        QStringLiteral("resources/"), QStringLiteral(".ci/"),   QStringLiteral("translations/")};
    static const QStringList suffixes{QStringLiteral("h"),     QStringLiteral("cpp"),    QStringLiteral("txt"),
                                      QStringLiteral("cmake"), QStringLiteral("sql"),    QStringLiteral("md"),
                                      QStringLiteral("json"),  QStringLiteral("ts"),     QStringLiteral("css"),
                                      QStringLiteral("js"),    QStringLiteral("html"),   QStringLiteral("xml"),
                                      QStringLiteral("sh"),    QStringLiteral("desktop")};
    const bool inFolder =
        std::any_of(folders.begin(), folders.end(), [&](const QString& f) { return path.startsWith(f); });
    const bool atTop = !path.contains(QLatin1Char('/'));
    const QString suffix = QFileInfo(path).suffix();
    const bool frontDoor = path == QLatin1String("dev") || path == QLatin1String(".ci/run");
    return frontDoor || ((inFolder || atTop) && suffixes.contains(suffix));
}

}  // namespace

std::vector<SourceFile> readSourceTree(const QString& root) {
    std::vector<SourceFile> files;
    QDirIterator entries(root, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (entries.hasNext()) {
        const QString path = QDir(root).relativeFilePath(entries.next());
        if (!isWrittenByPeople(path)) {
            continue;
        }
        QFile file(entries.filePath());
        if (file.open(QIODevice::ReadOnly)) {
            files.push_back({path, QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'))});
        }
    }
    std::sort(files.begin(), files.end(),
              [](const SourceFile& left, const SourceFile& right) { return left.path < right.path; });
    return files;
}

QString report(const std::vector<Finding>& findings) {
    QString text;
    for (const Finding& finding : findings) {
        text += QStringLiteral("\n%1:%2: %3: %4").arg(finding.path).arg(finding.line).arg(finding.rule, finding.text);
    }
    return text;
}

}  // namespace zhiban::testing
