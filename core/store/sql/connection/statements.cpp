// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sql/connection/statements.h"

#include <QDir>
#include <QFile>

// Resources of a static library are linked in only when somebody asks for them. Outside of any namespace.
static void initStatements() {
    Q_INIT_RESOURCE(store_statements);
}

namespace zhiban::sql {
namespace {

const QString root = QStringLiteral(":/zhiban/store/");

QString readText(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

}  // namespace

QString statementFile(const QString& path, Engine engine) {
    initStatements();
    if (engine == Engine::Postgres) {
        const QString override = path.chopped(4) + QStringLiteral(".postgres.sql");
        if (QFile::exists(root + override)) {
            return readText(root + override);
        }
    }
    return readText(root + path);
}

QStringList statementFiles(const QString& folder) {
    initStatements();
    QStringList names = QDir(root + folder).entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name);
    names.removeIf([](const QString& name) { return name.endsWith(QStringLiteral(".postgres.sql")); });
    return names;
}

}  // namespace zhiban::sql
