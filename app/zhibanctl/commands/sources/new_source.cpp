// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/zhibanctl/commands/sources/new_source.h"

#include "app/zhibanctl/command.h"
#include "core/intake/post_field.h"
#include "core/intake/source_settings.h"

namespace zhiban::ctl {

void describeNewSource(QCommandLineParser& parser) {
    parser.addOption({QStringLiteral("name"), Words::tr("What people call the new source."), QStringLiteral("name")});
    parser.addOption({QStringLiteral("kind"), Words::tr("What kind it is: feed, mastodon, rest, sql, folder, …"),
                      QStringLiteral("kind")});
    parser.addOption(
        {QStringLiteral("address"), Words::tr("Where it is: an http(s) address, or a folder."), QStringLiteral("url")});
    parser.addOption({QStringLiteral("set"), Words::tr("A setting of its kind, e.g. tag=…; may be repeated."),
                      QStringLiteral("key=value")});
    parser.addOption({QStringLiteral("map"), Words::tr("Take a field from a column of another name; may be repeated."),
                      QStringLiteral("field=column")});
    parser.addOption(
        {QStringLiteral("every"), Words::tr("Minutes between two looks (default: 5)."), QStringLiteral("minutes")});
    parser.addOption({QStringLiteral("hours"),
                      Words::tr("The hours of the week it is asked in: seven groups of six hexadecimal digits, Monday "
                                "first (default: always)."),
                      QStringLiteral("plan")});
    parser.addOption(
        {QStringLiteral("owner"), Words::tr("The unit that answers for the account."), QStringLiteral("unit")});
    parser.addOption({QStringLiteral("silent-days"),
                      Words::tr("Tell when its last post is older than so many days (default: never)."),
                      QStringLiteral("days")});
    parser.addOption({QStringLiteral("inside-house"), Words::tr("Its host may be one that is not public.")});
}

Result<Subscription> newSource(const QCommandLineParser& parser) {
    Subscription source;
    source.name = parser.value(QStringLiteral("name"));
    source.kind = parser.value(QStringLiteral("kind"));
    source.address = parser.value(QStringLiteral("address"));
    source.owner = parser.value(QStringLiteral("owner"));
    source.silentAfterDays = parser.value(QStringLiteral("silent-days")).toInt();
    source.insideHouse = parser.isSet(QStringLiteral("inside-house"));
    const Result<SourceSettings> settings = parseSettings(parser.values(QStringLiteral("set")));
    if (!settings) {
        return fail(settings.error());
    }
    source.settings = *settings;
    const Result<FieldMapping> mapping = parseMapping(parser.values(QStringLiteral("map")));
    if (!mapping) {
        return fail(mapping.error());
    }
    for (const auto& [field, column] : *mapping) {
        source.mapping.insert(fieldName(field), column);
    }
    if (parser.isSet(QStringLiteral("every"))) {
        source.interval = std::chrono::minutes(parser.value(QStringLiteral("every")).toInt());
    }
    if (parser.isSet(QStringLiteral("hours"))) {
        const QString plan = parser.value(QStringLiteral("hours"));
        const std::optional<WeekHours> hours = WeekHours::fromText(plan);
        if (!hours) {
            return fail(ErrorKind::Invalid, QStringLiteral("not a plan of the week"), QStringLiteral("source.hours"),
                        {plan});
        }
        source.hours = *hours;
    }
    return source;
}

}  // namespace zhiban::ctl
