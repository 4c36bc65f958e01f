// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/source_settings.h"

#include <algorithm>
#include <optional>

namespace zhiban {
namespace {

bool isWebAddress(const QString& text) {
    const QUrl url(text, QUrl::StrictMode);
    return url.isValid() && !url.host().isEmpty() &&
           (url.scheme() == QLatin1String("http") || url.scheme() == QLatin1String("https"));
}

std::optional<QString> filled(const QString& form, const SourceSettings& settings) {
    QString result;
    for (qsizetype at = 0; at < form.size();) {
        const qsizetype open = form.indexOf(u'{', at);
        const qsizetype close = form.indexOf(u'}', open);
        if (open < 0 || close < 0) {
            return result + form.mid(at);
        }
        QString value = settings.value(form.mid(open + 1, close - open - 1));
        if (value.isEmpty()) {
            return std::nullopt;
        }
        if (open == 0) {
            while (value.endsWith(u'/')) {
                value.chop(1);
            }
        } else {
            value = QString::fromLatin1(QUrl::toPercentEncoding(value));
        }
        result += form.mid(at, open - at) + value;
        at = close + 1;
    }
    return result;
}

}  // namespace

Result<SourceSettings> checkedSettings(const std::vector<SettingField>& fields, const SourceSettings& given) {
    for (auto entry = given.begin(); entry != given.end(); ++entry) {
        if (std::ranges::find(fields, entry.key(), &SettingField::key) == fields.end()) {
            return fail(ErrorKind::Invalid, QStringLiteral("this kind of source has no such setting"),
                        QStringLiteral("settings.unknown"), {entry.key()});
        }
    }
    SourceSettings settings;
    for (const SettingField& field : fields) {
        const QString said = given.value(field.key).trimmed();
        const QString value = said.isEmpty() ? field.usual : said;
        if (value.isEmpty()) {
            if (field.required) {
                return fail(ErrorKind::Invalid, QStringLiteral("a setting is missing"),
                            QStringLiteral("settings.missing"), {field.key});
            }
            continue;
        }
        if (field.kind == SettingField::Kind::Choice && !field.choices.contains(value)) {
            return fail(ErrorKind::Invalid, QStringLiteral("not one of the choices"), QStringLiteral("settings.choice"),
                        {field.key, value});
        }
        if (field.kind == SettingField::Kind::Address && !isWebAddress(value)) {
            return fail(ErrorKind::Invalid, QStringLiteral("not an http address"), QStringLiteral("settings.address"),
                        {value});
        }
        settings[field.key] = value;
    }
    return settings;
}

Result<QUrl> addressOf(const AddressForms& forms, const SourceSettings& settings) {
    for (const QString& form : forms) {
        if (const std::optional<QString> address = filled(form, settings)) {
            if (isWebAddress(*address)) {
                return QUrl(*address, QUrl::StrictMode);
            }
        }
    }
    return fail(ErrorKind::Invalid, QStringLiteral("the settings lead to no address"),
                QStringLiteral("settings.address"), {settings.value(QStringLiteral("server"))});
}

Result<SourceSettings> parseSettings(const QStringList& arguments) {
    SourceSettings settings;
    for (const QString& argument : arguments) {
        const qsizetype equals = argument.indexOf(u'=');
        if (equals < 1) {
            return fail(ErrorKind::Invalid, QStringLiteral("a setting is key=value"), QStringLiteral("settings.syntax"),
                        {argument});
        }
        settings[argument.left(equals).trimmed()] = argument.mid(equals + 1).trimmed();
    }
    return settings;
}

}  // namespace zhiban
