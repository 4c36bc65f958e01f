// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/operations/collect/kept_secrets.h"

#include <map>

namespace zhiban {
namespace {

std::map<QString, QStringList> secretSettingsByKind() {
    std::map<QString, QStringList> byKind;
    for (const std::unique_ptr<Collector>& collector : collectors()) {
        QStringList& names = byKind[collector->traits().kind];
        for (const SettingField& field : collector->traits().settings) {
            if (field.kind == SettingField::Kind::Secret) {
                names << field.key;
            }
        }
    }
    return byKind;
}

const std::map<QString, QStringList>& byKind() {
    static const std::map<QString, QStringList> settings = secretSettingsByKind();
    return settings;
}

}  // namespace

QStringList secretSettings(const QString& kind) {
    const auto found = byKind().find(kind);
    return found == byKind().end() ? QStringList() : found->second;
}

QStringList allSecretSettings() {
    QStringList all;
    for (const auto& [kind, settings] : byKind()) {
        all << settings;
    }
    all.removeDuplicates();
    return all;
}

std::function<Result<Secrets>(const Subscription&)> secretsFrom(SecretStore store) {
    return [store = std::move(store)](const Subscription& source) {
        return store.readAll(source.key, secretSettings(source.kind));
    };
}

}  // namespace zhiban
