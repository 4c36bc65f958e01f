// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/zhibanctl/commands/search/search_options.h"

#include <QTimeZone>

#include "core/base/office_zone.h"

namespace zhiban::ctl {
namespace {

// A day is its first moment, in the office's zone; a time without a zone is the office's.
std::optional<TimePoint> timeFrom(const QString& text) {
    const QDate day = QDate::fromString(text, Qt::ISODate);
    if (day.isValid() && text.size() == 10) {
        return fromMilliseconds(QDateTime(day, QTime(0, 0), officeZone()).toMSecsSinceEpoch());
    }
    QDateTime time = QDateTime::fromString(text, Qt::ISODate);
    if (!time.isValid()) {
        return std::nullopt;
    }
    if (time.timeSpec() == Qt::LocalTime) {
        time = QDateTime(time.date(), time.time(), officeZone());
    }
    return fromMilliseconds(time.toMSecsSinceEpoch());
}

// Whether the option was left out or understood.
template <typename Value, typename Read>
bool take(const Invocation& invocation, const QCommandLineParser& parser, const QString& option,
          std::optional<Value>& value, Read read) {
    if (!parser.isSet(option)) {
        return true;
    }
    value = read(parser.value(option));
    if (!value) {
        invocation.say(Words::tr("\"%1\" is not understood for --%2.").arg(parser.value(option), option));
    }
    return value.has_value();
}

}  // namespace

void describeSearchOptions(QCommandLineParser& parser) {
    parser.addPositionalArgument(QStringLiteral("word"),
                                 Words::tr("Words that must all occur in title or body, however they are written."));
    parser.addOption(
        {QStringLiteral("source"), Words::tr("Only from this source; may be repeated."), QStringLiteral("key")});
    parser.addOption({QStringLiteral("level"),
                      Words::tr("Only alerts of this level or graver: blue, yellow, orange, red."),
                      QStringLiteral("level")});
    parser.addOption(
        {QStringLiteral("category"), Words::tr("Only of this category; may be repeated."), QStringLiteral("category")});
    parser.addOption({QStringLiteral("place"), Words::tr("Only where the place contains this; may be repeated."),
                      QStringLiteral("place")});
    parser.addOption({QStringLiteral("from"), Words::tr("From this day or time on, as 2026-01-05 or 2026-01-05T08:30."),
                      QStringLiteral("time")});
    parser.addOption({QStringLiteral("to"), Words::tr("Before this day or time."), QStringLiteral("time")});
    parser.addOption({QStringLiteral("state"), Words::tr("Only posts that are untouched, dismissed or cased."),
                      QStringLiteral("state")});
    parser.addOption({QStringLiteral("order"), Words::tr("newest (default) or relevance."), QStringLiteral("order"),
                      QStringLiteral("newest")});
    parser.addOption({QStringLiteral("limit"), Words::tr("How many posts at most (default: 50)."),
                      QStringLiteral("count"), QStringLiteral("50")});
    parser.addOption({QStringLiteral("count"), Words::tr("Print only how many posts there are.")});
}

std::optional<PostFilter> searchFilterFrom(const Invocation& invocation, const QCommandLineParser& parser) {
    PostFilter filter;
    filter.words = parser.positionalArguments().mid(1).join(QLatin1Char(' '));
    filter.sources = parser.values(QStringLiteral("source"));
    filter.categories = parser.values(QStringLiteral("category"));
    filter.places = parser.values(QStringLiteral("place"));
    const bool understood = take(invocation, parser, QStringLiteral("level"), filter.minimumLevel,
                                 [](const QString& text) { return levelFromKey(text); }) &&
                            take(invocation, parser, QStringLiteral("state"), filter.state,
                                 [](const QString& text) { return triageFromKey(text); }) &&
                            take(invocation, parser, QStringLiteral("from"), filter.from, timeFrom) &&
                            take(invocation, parser, QStringLiteral("to"), filter.to, timeFrom);
    return understood ? std::optional(filter) : std::nullopt;
}

}  // namespace zhiban::ctl
