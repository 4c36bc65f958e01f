// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/presentation/draft_keeper.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSaveFile>
#include <QStandardPaths>
#include <QtConcurrentRun>

namespace zhiban {

namespace {

constexpr qint64 largestDraft = 4 * 1024 * 1024;

QByteArray bytesOf(const CaseDraft& draft) {
    return QJsonDocument(QJsonObject{{QLatin1String("version"), 1},
                                     {QLatin1String("note"), draft.note},
                                     {QLatin1String("answer"), draft.answer},
                                     {QLatin1String("channel"), draft.channel},
                                     {QLatin1String("action"), draft.action},
                                     {QLatin1String("mode"), draft.mode}})
        .toJson(QJsonDocument::Compact);
}

CaseDraft draftFrom(const QByteArray& bytes) {
    const QJsonObject json = QJsonDocument::fromJson(bytes).object();
    const auto text = [&json](const char* key) { return json.value(QLatin1String(key)).toString(); };
    return {text("note"), text("answer"), text("channel"), text("action"), json.value(QLatin1String("mode")).toInt()};
}

void write(const QString& path, const CaseDraft& draft) {
    if (draft.isEmpty()) {
        QFile::remove(path);
        return;
    }
    QDir().mkpath(QFileInfo(path).path());
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly)) {
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        file.write(bytesOf(draft));
        file.commit();
    }
}

CaseDraft read(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > largestDraft) {
        return {};
    }
    return draftFrom(file.readAll());
}

}  // namespace

DraftKeeper::DraftKeeper(QString folder) : folder_(std::move(folder)) {
    thread_.setMaxThreadCount(1);
}

DraftKeeper::~DraftKeeper() {
    thread_.waitForDone();
}

QString DraftKeeper::defaultFolder() {
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/drafts");
}

QString DraftKeeper::pathOf(const QString& key) const {
    static const QRegularExpression safe(QStringLiteral("^[A-Za-z0-9-]{1,64}$"));
    return safe.match(key).hasMatch() ? folder_ + QStringLiteral("/case-") + key + QStringLiteral(".json") : QString();
}

void DraftKeeper::save(const QString& key, const CaseDraft& draft) {
    if (const QString path = pathOf(key); !path.isEmpty()) {
        thread_.start([path, draft] { write(path, draft); });
    }
}

QFuture<CaseDraft> DraftKeeper::load(const QString& key) {
    return QtConcurrent::run(&thread_, [path = pathOf(key)] { return path.isEmpty() ? CaseDraft{} : read(path); });
}

}  // namespace zhiban
