// SPDX-License-Identifier: GPL-3.0-or-later
#include "resources/sample/sample.h"

#include <QFile>

// The macro must stand outside every namespace; a static library's resources are registered by hand.
static void registerSample() {
    Q_INIT_RESOURCE(sample);
}

namespace zhiban::sample {

namespace {

QByteArray read(const QString& name) {
    registerSample();
    QFile file(QStringLiteral(":/sample/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

}  // namespace

QByteArray posts() {
    return read(QStringLiteral("posts.jsonl"));
}
QByteArray sources() {
    return read(QStringLiteral("sources.json"));
}
QByteArray rules() {
    return read(QStringLiteral("rules.json"));
}
QByteArray departments() {
    return read(QStringLiteral("departments.json"));
}
QByteArray followUpColumns() {
    return read(QStringLiteral("follow_up_columns.json"));
}
QByteArray stories() {
    return read(QStringLiteral("stories.json"));
}
QByteArray cases() {
    return read(QStringLiteral("cases.json"));
}

}  // namespace zhiban::sample
