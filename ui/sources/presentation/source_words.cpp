// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sources/presentation/source_words.h"

#include <array>
#include <utility>

#include "ui/kit/formats.h"
#include "ui/messages/error_sentence.h"

namespace zhiban {

namespace {

using Words = std::pair<const char*, const char*>;

constexpr std::array kinds{
    Words{"csv", QT_TRANSLATE_NOOP("SourceWords", "Table on the web (CSV)")},
    Words{"discourse", QT_TRANSLATE_NOOP("SourceWords", "Discourse forum")},
    Words{"feed", QT_TRANSLATE_NOOP("SourceWords", "Feed (RSS, Atom, JSON Feed)")},
    Words{"folder", QT_TRANSLATE_NOOP("SourceWords", "Folder files are put into")},
    Words{"html", QT_TRANSLATE_NOOP("SourceWords", "Web page")},
    Words{"jsonl", QT_TRANSLATE_NOOP("SourceWords", "JSON lines on the web")},
    Words{"mail", QT_TRANSLATE_NOOP("SourceWords", "Mailbox (IMAP)")},
    Words{"mastodon", QT_TRANSLATE_NOOP("SourceWords", "Mastodon timeline")},
    Words{"open311", QT_TRANSLATE_NOOP("SourceWords", "Service requests (Open311)")},
    Words{"rest", QT_TRANSLATE_NOOP("SourceWords", "JSON over the web (API)")},
    Words{"sql", QT_TRANSLATE_NOOP("SourceWords", "Database (SQL)")},
};

constexpr std::array settings{
    Words{"server", QT_TRANSLATE_NOOP("SourceWords", "Server")},
    Words{"tag", QT_TRANSLATE_NOOP("SourceWords", "Tag")},
    Words{"category", QT_TRANSLATE_NOOP("SourceWords", "Category")},
    Words{"jurisdiction", QT_TRANSLATE_NOOP("SourceWords", "Jurisdiction")},
    Words{"items", QT_TRANSLATE_NOOP("SourceWords", "Where the items are")},
    Words{"next", QT_TRANSLATE_NOOP("SourceWords", "Where the next page is")},
    Words{"token", QT_TRANSLATE_NOOP("SourceWords", "Access token")},
    Words{"header", QT_TRANSLATE_NOOP("SourceWords", "Name of the header")},
    Words{"password", QT_TRANSLATE_NOOP("SourceWords", "Password")},
    Words{"user", QT_TRANSLATE_NOOP("SourceWords", "User name")},
    Words{"mailbox", QT_TRANSLATE_NOOP("SourceWords", "Mailbox")},
    Words{"port", QT_TRANSLATE_NOOP("SourceWords", "Port")},
    Words{"security", QT_TRANSLATE_NOOP("SourceWords", "Encryption")},
    Words{"driver", QT_TRANSLATE_NOOP("SourceWords", "Kind of database")},
    Words{"database", QT_TRANSLATE_NOOP("SourceWords", "Database")},
    Words{"host", QT_TRANSLATE_NOOP("SourceWords", "Host")},
    Words{"files", QT_TRANSLATE_NOOP("SourceWords", "Where an item's files are")},
    Words{"format", QT_TRANSLATE_NOOP("SourceWords", "Format")},
    Words{"list", QT_TRANSLATE_NOOP("SourceWords", "Which list")},
    Words{"topic", QT_TRANSLATE_NOOP("SourceWords", "Topic")},
    Words{"next_parameter", QT_TRANSLATE_NOOP("SourceWords", "Parameter that takes the next page")},
    Words{"page_parameter", QT_TRANSLATE_NOOP("SourceWords", "Parameter that counts the pages")},
    Words{"begin", QT_TRANSLATE_NOOP("SourceWords", "Where counting begins")},
    Words{"page", QT_TRANSLATE_NOOP("SourceWords", "Rows at a time")},
    Words{"query", QT_TRANSLATE_NOOP("SourceWords", "Query")},
    Words{"cursor", QT_TRANSLATE_NOOP("SourceWords", "Column that counts up")},
    Words{"id", QT_TRANSLATE_NOOP("SourceWords", "Number")},
    Words{"title", QT_TRANSLATE_NOOP("SourceWords", "Title")},
    Words{"body", QT_TRANSLATE_NOOP("SourceWords", "Text")},
    Words{"url", QT_TRANSLATE_NOOP("SourceWords", "Link")},
    Words{"author", QT_TRANSLATE_NOOP("SourceWords", "Author")},
    Words{"published", QT_TRANSLATE_NOOP("SourceWords", "Time")},
    Words{"place", QT_TRANSLATE_NOOP("SourceWords", "Place")},
    Words{"likes", QT_TRANSLATE_NOOP("SourceWords", "Likes")},
    Words{"source", QT_TRANSLATE_NOOP("SourceWords", "Source")},
};

template <typename Table>
QString looked(const Table& table, const QString& key) {
    for (const Words& words : table) {
        if (key == QLatin1String(words.first)) {
            return SourceWords::tr(words.second);
        }
    }
    return key;
}

}  // namespace

QString SourceWords::kind(const QString& kind) {
    return looked(kinds, kind);
}

QString SourceWords::setting(const QString& key) {
    return looked(settings, key);
}

QString SourceWords::field(PostField field) {
    return looked(settings, fieldName(field));
}

QString SourceWords::state(ListeningState state) {
    switch (state) {
        case ListeningState::Heard:
            return tr("Heard");
        case ListeningState::NotYet:
            return tr("Not asked yet");
        case ListeningState::Paused:
            return tr("Paused");
        case ListeningState::Failing:
            return tr("Failing");
        case ListeningState::Unasked:
            return tr("Nobody asks");
        case ListeningState::Quiet:
            return tr("Too quiet");
    }
    return {};
}

QString SourceWords::standing(const SourceHealth& health, TimePoint now) {
    const Listening& listening = health.listening;
    const QString since = listening.since ? relativeTime(*listening.since, now) : tr("never");
    switch (listening.state) {
        case ListeningState::Heard:
            return tr("It answers.");
        case ListeningState::NotYet:
            return tr("It was not asked yet. Is a desk or a server collecting?");
        case ListeningState::Paused:
            return tr("Paused: %1. What is written there now, nobody sees.")
                .arg(health.listened.subscription.pausedBecause);
        case ListeningState::Failing:
            return tr("%n look(s) in a row failed. Heard last: %1.", nullptr, health.listened.state.failures)
                .arg(since);
        case ListeningState::Unasked:
            return tr("It was to be asked %1, and nobody did: no desk and no server is collecting.").arg(since);
        case ListeningState::Quiet:
            return tr(
                "It answers, but for two hours with far fewer posts than usual. Look whether it still shows all.");
    }
    return {};
}

QString SourceWords::volume(VolumeState state) {
    switch (state) {
        case VolumeState::NotKnown:
            return tr("not known yet");
        case VolumeState::Silent:
            return tr("silent");
        case VolumeState::Low:
            return tr("low");
        case VolumeState::Usual:
            return tr("as usual");
        case VolumeState::High:
            return tr("high");
    }
    return {};
}

QString SourceWords::band(const VolumeBand& band) {
    if (band.compared < kFewestCompared) {
        return tr("Not known yet: too few weeks to compare with");
    }
    const QString range = tr("usually %1 to %2").arg(decimalNumber(band.low, 0), decimalNumber(band.high, 0));
    return band.sameWeekday ? tr("%1 (%n week(s) compared)", nullptr, band.compared).arg(range)
                            : tr("%1 (%n day(s) compared)", nullptr, band.compared).arg(range);
}

QString SourceWords::gap(GapReason reason) {
    switch (reason) {
        case GapReason::Failed:
            return tr("Did not answer");
        case GapReason::Unasked:
            return tr("Nobody asked");
        case GapReason::Quiet:
            return tr("Too quiet");
        case GapReason::Paused:
            return tr("Paused");
    }
    return {};
}

QString SourceWords::interval(std::chrono::minutes interval) {
    return tr("every %1").arg(durationText(interval));
}

QString SourceWords::hours(const WeekHours& hours) {
    if (hours.isAlways()) {
        return tr("around the clock");
    }
    int planned = 0;
    for (int day = 1; day <= 7; ++day) {
        for (int hour = 0; hour < 24; ++hour) {
            planned += hours.holds(day, hour) ? 1 : 0;
        }
    }
    return tr("%n hour(s) of the week", nullptr, planned);
}

QString SourceWords::nextLook(const SourceHealth& health, TimePoint now) {
    const CollectionState& state = health.listened.state;
    if (health.listened.subscription.paused) {
        return tr("not while paused");
    }
    if (state.leasedUntil && *state.leasedUntil > now) {
        return tr("being asked");
    }
    if (!state.lastTry && !state.dueAt) {
        return tr("as soon as somebody collects");
    }
    if (!state.dueAt) {
        return tr("when somebody asks for it");
    }
    return *state.dueAt <= now ? tr("due") : tr("in %1").arg(durationText(*state.dueAt - now));
}

QString SourceWords::spoken(const SourceHealth& health, TimePoint now) {
    const ListenedSource& listened = health.listened;
    QStringList parts{listened.subscription.name, kind(listened.subscription.kind), state(health.listening.state)};
    if (listened.state.failure) {
        parts << sentenceFor(*listened.state.failure);
    }
    parts << (listened.state.lastSuccess ? tr("heard last %1").arg(relativeTime(*listened.state.lastSuccess, now))
                                         : tr("never heard"));
    if (health.day.size() > 1) {
        const HourHealth& hour = health.day[health.day.size() - 2];
        parts << tr("%n post(s) in the last whole hour", nullptr, static_cast<int>(hour.posts)) << band(hour.band);
    }
    if (health.refused > 0) {
        parts << tr("%n refused item(s)", nullptr, static_cast<int>(health.refused));
    }
    return parts.join(QStringLiteral(", "));
}

}  // namespace zhiban
