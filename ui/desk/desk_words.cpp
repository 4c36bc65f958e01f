// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/desk_words.h"

#include "core/base/text/search_words.h"
#include "ui/kit/chip.h"
#include "ui/kit/formats.h"
#include "ui/kit/safe_text_view.h"

namespace zhiban {

namespace {

QString joined(const QStringList& parts) {
    return parts.join(QStringLiteral(" · "));
}

}  // namespace

QString DeskWords::columnTitle(const DeskColumn& column) {
    const PostFilter& filter = column.filter;
    if (!column.name.isEmpty()) {
        return column.name;
    }
    if (!filter.words.isEmpty()) {
        return filter.words;
    }
    if (filter.alertsOnly || filter.minimumLevel) {
        return tr("Alerts");
    }
    if (!filter.sources.isEmpty()) {
        return joined(filter.sources);
    }
    return filter.state == TriageState::Untouched ? tr("Untouched posts") : tr("All posts");
}

QString DeskWords::filterSummary(const DeskColumn& column) {
    const PostFilter& filter = column.filter;
    QStringList parts;
    if (!filter.words.isEmpty()) {
        parts.append(tr("contains “%1”").arg(cutIntoWords(filter.words).join(tr("” and “", "between two words"))));
    }
    if (filter.minimumLevel && filter.minimumLevel == filter.maximumLevel) {
        parts.append(tr("only %1").arg(levelText(*filter.minimumLevel)));
    } else if (filter.minimumLevel) {
        parts.append(tr("at least %1").arg(levelText(*filter.minimumLevel)));
    } else if (filter.alertsOnly) {
        parts.append(tr("matched by a rule"));
    }
    if (filter.state) {
        parts.append(stateText(*filter.state));
    }
    if (filter.rule) {
        parts.append(tr("of one rule"));
    }
    if (const QString days = daysText(column); !days.isEmpty()) {
        parts.append(days);
    }
    for (const QStringList& named : {filter.categories, filter.places}) {
        if (!named.isEmpty()) {
            parts.append(cleanName(named.join(tr(", ", "between the items of a list"))));
        }
    }
    if (!filter.sources.isEmpty()) {
        parts.append(tr("%n source(s)", nullptr, static_cast<int>(filter.sources.size())));
    }
    return parts.isEmpty() ? tr("everything, newest first") : joined(parts);
}

QString DeskWords::stateText(TriageState state) {
    switch (state) {
        case TriageState::Untouched:
            return tr("not decided yet");
        case TriageState::Dismissed:
            return tr("dismissed");
        case TriageState::Cased:
            return tr("in a case");
    }
    return {};
}

QString DeskWords::daysText(const DeskColumn& column) {
    switch (column.recent) {
        case RecentDays::Today:
            return tr("today");
        case RecentDays::SevenDays:
            return tr("the last 7 days");
        case RecentDays::ThirtyDays:
            return tr("the last 30 days");
        case RecentDays::All:
            break;
    }
    const auto day = [](TimePoint moment) { return officeDay(moment).toString(Qt::ISODate); };
    const PostFilter& filter = column.filter;
    if (filter.from && filter.to) {
        return tr("%1 to %2", "two days").arg(day(*filter.from), day(*filter.to - Milliseconds{1}));
    }
    if (filter.from) {
        return tr("from %1 on", "a day").arg(day(*filter.from));
    }
    return filter.to ? tr("up to %1", "a day").arg(day(*filter.to - Milliseconds{1})) : QString();
}

QString DeskWords::origin(const Post& post) {
    QStringList parts{cleanName(post.sourceName)};
    if (!post.place.isEmpty()) {
        parts.append(cleanName(post.place));
    }
    return joined(parts);
}

QString DeskWords::counts(std::optional<qint64> total, std::optional<int> unread, bool more) {
    QStringList parts;
    if (total) {
        parts.append(compactNumber(*total));
    }
    if (unread && *unread > 0) {
        parts.append(more ? tr("%1+ unread").arg(wholeNumber(*unread)) : tr("%1 unread").arg(wholeNumber(*unread)));
    }
    return joined(parts);
}

QString DeskWords::describe(const FeedItem& item, bool unread, TimePoint now) {
    const Post& post = item.post;
    QStringList parts;
    if (unread) {
        parts.append(tr("not read"));
    }
    if (item.level) {
        parts.append(tr("Alert, %1").arg(levelText(*item.level)));
    }
    parts.append(post.title.isEmpty() ? post.body.left(120) : post.title);
    parts.append(origin(post));
    parts.append(relativeTime(post.shownAt, now));
    if (item.triage != TriageState::Untouched) {
        parts.append(stateText(item.triage));
    }
    return parts.join(QStringLiteral(", "));
}

QStringList DeskWords::doubts(Doubt doubts) {
    QStringList sentences;
    if (hasDoubt(doubts, Doubt::DateMissing)) {
        sentences.append(tr("The source gave no time; the time of fetching is used."));
    }
    if (hasDoubt(doubts, Doubt::DateUnreadable)) {
        sentences.append(tr("The source's time could not be read; the time of fetching is used."));
    }
    if (hasDoubt(doubts, Doubt::DateImplausible)) {
        sentences.append(tr("The source's time cannot be right; the time of fetching is used."));
    }
    if (hasDoubt(doubts, Doubt::Encoding)) {
        sentences.append(tr("The encoding was guessed: some characters may be wrong."));
    }
    if (hasDoubt(doubts, Doubt::ControlCharacters)) {
        sentences.append(tr("Control characters in the text were replaced."));
    }
    return sentences;
}

QString DeskWords::layers(FoldLayer layers) {
    QStringList words;
    if (hasLayer(layers, FoldLayer::Width)) {
        words.append(tr("letter width or case"));
    }
    if (hasLayer(layers, FoldLayer::Simplified)) {
        words.append(tr("traditional characters"));
    }
    if (hasLayer(layers, FoldLayer::ZeroWidth)) {
        words.append(tr("invisible characters"));
    }
    if (hasLayer(layers, FoldLayer::Separator)) {
        words.append(tr("separators between characters"));
    }
    if (hasLayer(layers, FoldLayer::Pinyin)) {
        words.append(tr("inserted pinyin"));
    }
    if (hasLayer(layers, FoldLayer::ClauseMark)) {
        words.append(tr("clause marks inside words"));
    }
    if (hasLayer(layers, FoldLayer::SoundAlike)) {
        words.append(tr("characters of the same sound"));
    }
    if (hasLayer(layers, FoldLayer::Confusable)) {
        words.append(tr("look-alike characters"));
    }
    return words.join(tr(", ", "between the items of a list"));
}

QString DeskWords::newRows(int count, bool orMore) {
    return orMore ? tr("%1+ new").arg(wholeNumber(count)) : tr("%1 new").arg(wholeNumber(count));
}

QStringList DeskWords::dismissReasons() {
    return {tr("Not a public matter"), tr("Thanks or praise"),  tr("Already handled"), tr("Known, nothing new"),
            tr("Advertising or spam"), tr("Cannot be checked"), tr("Not our area")};
}

}  // namespace zhiban
