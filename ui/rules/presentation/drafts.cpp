// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/presentation/drafts.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>
#include <QStandardPaths>
#include <QtConcurrentRun>

#include "core/domain/act_payloads.h"

namespace zhiban {

namespace {

using Key = QLatin1String;
constexpr qint64 largestFile = 64 * 1024 * 1024;

QJsonObject listJson(const WordList& list) {
    return {{Key("id"), list.id.text},
            {Key("version"), list.version},
            {Key("name"), list.name},
            {Key("excludes"), list.use == WordListUse::Excludes},
            {Key("words"), QJsonArray::fromStringList(list.words)},
            {Key("sources"), QJsonArray::fromStringList(list.sources)},
            {Key("note"), list.note},
            {Key("active"), list.active}};
}

QStringList texts(const QJsonValue& json) {
    QStringList list;
    for (const QJsonValue& one : json.toArray()) {
        list << one.toString();
    }
    return list;
}

WordList listFrom(const QJsonObject& json) {
    WordList list;
    list.id.text = json[Key("id")].toString();
    list.version = json[Key("version")].toInt(1);
    list.name = json[Key("name")].toString();
    list.use = json[Key("excludes")].toBool() ? WordListUse::Excludes : WordListUse::Named;
    list.words = texts(json[Key("words")]);
    list.sources = texts(json[Key("sources")]);
    list.note = json[Key("note")].toString();
    list.active = json[Key("active")].toBool(true);
    return list;
}

void write(const QString& path, const RuleDrafts& drafts) {
    if (drafts.isEmpty()) {
        QFile::remove(path);
        return;
    }
    QDir().mkpath(QFileInfo(path).path());
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly)) {
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        file.write(toJson(drafts));
        file.commit();
    }
}

RuleDrafts read(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > largestFile) {
        return {};
    }
    return ruleDraftsFromJson(file.readAll());
}

}  // namespace

QByteArray toJson(const RuleDrafts& drafts) {
    QJsonArray rules;
    for (auto draft = drafts.rules.begin(); draft != drafts.rules.end(); ++draft) {
        rules.append(QJsonObject{
            {Key("key"), draft.key()}, {Key("seen"), draft->seenVersion}, {Key("rule"), toJson(draft->rule)}});
    }
    QJsonArray lists;
    for (auto draft = drafts.lists.begin(); draft != drafts.lists.end(); ++draft) {
        lists.append(QJsonObject{
            {Key("key"), draft.key()}, {Key("seen"), draft->seenVersion}, {Key("list"), listJson(draft->list)}});
    }
    return QJsonDocument(QJsonObject{{Key("version"), 1}, {Key("rules"), rules}, {Key("lists"), lists}})
        .toJson(QJsonDocument::Compact);
}

RuleDrafts ruleDraftsFromJson(const QByteArray& json) {
    RuleDrafts drafts;
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    for (const QJsonValue& value : object[Key("rules")].toArray()) {
        const QJsonObject one = value.toObject();
        const QString key = one[Key("key")].toString();
        const Result<Rule> rule = ruleFromJson(one[Key("rule")].toObject());
        if (rule && !key.isEmpty()) {
            drafts.rules[key] = {*rule, one[Key("seen")].toInt()};
        }
    }
    for (const QJsonValue& value : object[Key("lists")].toArray()) {
        const QJsonObject one = value.toObject();
        const QString key = one[Key("key")].toString();
        if (!key.isEmpty() && one[Key("list")].isObject()) {
            drafts.lists[key] = {listFrom(one[Key("list")].toObject()), one[Key("seen")].toInt()};
        }
    }
    return drafts;
}

RuleDraftFile::RuleDraftFile(QString path) : path_(std::move(path)) {
    thread_.setMaxThreadCount(1);
}

RuleDraftFile::~RuleDraftFile() {
    thread_.waitForDone();
}

QString RuleDraftFile::defaultPath() {
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/drafts/rules.json");
}

void RuleDraftFile::save(const RuleDrafts& drafts) {
    thread_.start([path = path_, drafts] { write(path, drafts); });
}

QFuture<RuleDrafts> RuleDraftFile::load() {
    return QtConcurrent::run(&thread_, [path = path_] { return read(path); });
}

}  // namespace zhiban
