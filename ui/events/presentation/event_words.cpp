// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/events/presentation/event_words.h"

#include "ui/events/presentation/event_list_model.h"
#include "ui/kit/formats.h"
#include "ui/kit/safe_text_view.h"

namespace zhiban {

namespace {

constexpr qsizetype longestHeadline = 80;
constexpr qsizetype mostWords = 12;

QStringList cleaned(const QStringList& words) {
    QStringList clean;
    for (const QString& word : words) {
        clean << cleanName(word);
    }
    return clean;
}

}  // namespace

QString EventWords::title(const EventSummary& event) {
    const QString title = cleanName(event.title).simplified();
    return title.isEmpty() ? tr("(without a title)") : title;
}

QString EventWords::headline(const Post& post) {
    QString text = cleanName(post.title).simplified();
    if (text.isEmpty()) {
        text = cleanName(post.body.left(2 * longestHeadline)).simplified();
    }
    return text.isEmpty() ? tr("(without a title)") : text.left(longestHeadline);
}

QString EventWords::heat(ClockTier tier) {
    switch (tier) {
        case ClockTier::OneHour:
            return tr("Hot");
        case ClockTier::TwoHours:
            return tr("Warm");
        case ClockTier::FourHours:
            return tr("Cool");
    }
    return {};
}

QString EventWords::heatFigure(const Heat& heat, ClockTier tier) {
    return tr("%1 %2", "word and figure of heat").arg(EventWords::heat(tier), decimalNumber(heat.value, 0));
}

QString EventWords::tier(ClockTier tier) {
    return tr("answer within %n hour(s)", nullptr, static_cast<int>(tier));
}

QString EventWords::counts(const EventSummary& event) {
    QStringList parts{tr("%n post(s)", nullptr, event.posts), tr("%n source(s)", nullptr, event.sources)};
    if (event.likes > 0) {
        parts << tr("%1 likes").arg(compactNumber(event.likes));
    }
    return parts.join(QStringLiteral(" · "));
}

QString EventWords::span(const EventSummary& event, TimePoint now) {
    const QString last = relativeTime(event.last, now);
    return event.posts < 2 ? last : tr("%1 to %2", "first and last post").arg(relativeTime(event.first, now), last);
}

QString EventWords::join(const PostInEvent& member) {
    return member.isConfirmed ? tr("confirmed") : tr("suggested");
}

QStringList EventWords::why(const PostInEvent& member) {
    const EventReason& reason = member.reason;
    QStringList lines;
    if (!reason.nearest) {
        lines << tr("The event began with this post.");
    } else {
        lines << tr("Alike by %1 with the post that is most like it.").arg(percentText(reason.score));
        if (!reason.sharedWords.isEmpty()) {
            lines << tr("Shared words: %1").arg(cleaned(reason.sharedWords.mid(0, mostWords)).join(tr(", ")));
        }
        lines << tr("%1 between the two.").arg(durationText(std::chrono::minutes(reason.minutesApart)));
    }
    if (!reason.places.isEmpty()) {
        lines << tr("Places: %1").arg(cleaned(reason.places).join(tr(", ")));
    }
    lines << (member.isConfirmed ? tr("An officer confirmed that it belongs here.")
                                 : tr("Suggested by the desk; nobody has confirmed it yet."));
    return lines;
}

QString EventWords::factor(HeatFactor factor) {
    switch (factor) {
        case HeatFactor::PostsAnHour:
            return tr("New posts an hour");
        case HeatFactor::Sources:
            return tr("Further sources within a day");
        case HeatFactor::Likes:
            return tr("Likes within a day (logarithm)");
        case HeatFactor::Danger:
            return tr("Danger words (share, by gravity)");
        case HeatFactor::Spread:
            return tr("Spread over the last 24 hours");
    }
    return {};
}

QString EventWords::reckoning(const Heat& heat, const HeatFormula& formula) {
    const QString sum = decimalNumber(sumOf(heatParts(heat, formula)), 2);
    return tr("Heat = 100 × (1 − e^−%1) = %2, by version %3 of the formula. From %4 on an answer is due within one "
              "hour, "
              "from %5 on within two, below within four.")
        .arg(sum, decimalNumber(heat.value, 1))
        .arg(heat.formulaVersion)
        .arg(decimalNumber(formula.oneHourFrom, 0), decimalNumber(formula.twoHoursFrom, 0));
}

QString EventWords::burst(const Burst& burst) {
    return tr("%1: %2 posts in an hour; usual are %3 (12 hours before) and %4 (14 days before)")
        .arg(fullTime(burst.from))
        .arg(burst.posts)
        .arg(decimalNumber(burst.usualInTwelveHours, 1), decimalNumber(burst.usualInFourteenDays, 1));
}

QString EventWords::spoken(const EventRow& row, TimePoint now) {
    QStringList parts{title(row.event), heatFigure(row.heat, row.tier), tier(row.tier), counts(row.event),
                      span(row.event, now)};
    if (hasSuggestions(row.event)) {
        parts << tr("%n suggested", nullptr, row.event.posts - row.event.confirmed);
    }
    return parts.join(tr(", "));
}

QString EventWords::spoken(const PostInEvent& member, TimePoint now) {
    return QStringList{headline(member.post), cleanName(member.post.sourceName), relativeTime(member.post.shownAt, now),
                       join(member)}
        .join(tr(", "));
}

}  // namespace zhiban
