// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/presentation/rule_words.h"

#include "ui/kit/chip.h"
#include "ui/kit/formats.h"
#include "ui/messages/fold_words.h"

namespace zhiban {

namespace {

QString clock(const QTime& time) {
    return time.toString(QStringLiteral("HH:mm"));
}

}  // namespace

QString RuleWords::standing(const RuleRow& row) {
    switch (row.standing) {
        case RuleStanding::Draft:
            return tr("Not saved yet");
        case RuleStanding::InForce:
            return tr("In force: version %1, since %2").arg(row.rule.version).arg(fullTime(row.since));
        case RuleStanding::Waiting:
            return tr("Version %1 is saved, not in force yet").arg(row.rule.version);
        case RuleStanding::Refused:
            return tr("Version %1 is saved, but was refused").arg(row.rule.version);
        case RuleStanding::Expired:
            return tr("Expired, matches nothing");
        case RuleStanding::Retired:
            return tr("Retired");
    }
    return {};
}

QStringList RuleWords::marks(const Rule& rule, TimePoint now) {
    QStringList marks;
    if (rule.lifeSafety) {
        marks << tr("life safety");
    }
    if (isMuted(rule, now)) {
        marks << tr("muted until %1").arg(fullTime(*rule.mutedUntil));
    }
    if (rule.expires) {
        marks << (isExpired(rule, now) ? tr("expired %1") : tr("until %1")).arg(fullTime(*rule.expires));
    }
    if (rule.quiet) {
        marks << tr("quiet %1–%2").arg(clock(rule.quiet->from), clock(rule.quiet->to));
    }
    return marks;
}

QString RuleWords::tier(const std::optional<int>& hours) {
    return hours ? tr("within %n hour(s)", nullptr, *hours) : tr("as its level says");
}

QString RuleWords::sound(AlertSound sound) {
    switch (sound) {
        case AlertSound::None:
            return tr("no sound");
        case AlertSound::Soft:
            return tr("soft");
        case AlertSound::Urgent:
            return tr("urgent");
    }
    return {};
}

QString RuleWords::use(WordListUse use) {
    return use == WordListUse::Named ? tr("counts where a rule names it") : tr("what contains a word raises no alert");
}

QString RuleWords::mutePreset(const MutePreset& preset) {
    switch (preset.kind) {
        case MuteFor::Hour:
            return tr("For one hour, until %1").arg(fullTime(preset.until));
        case MuteFor::EndOfShift:
            return tr("To the end of the shift, %1").arg(fullTime(preset.until));
        case MuteFor::Day:
            return tr("For a day, until %1").arg(fullTime(preset.until));
    }
    return {};
}

QStringList RuleWords::lines(const Rule& rule) {
    const auto line = [](const QString& what, const QString& value) { return tr("%1: %2").arg(what, value); };
    QStringList lines{line(tr("Name"), rule.name), line(tr("Level"), levelText(rule.level)),
                      line(tr("First response"), tier(rule.tierHours)), line(tr("Sound"), sound(rule.sound))};
    lines << line(tr("Life safety"), rule.lifeSafety ? tr("yes") : tr("no"));
    lines << line(tr("Written otherwise"),
                  foldNames(rule.layers).isEmpty() ? tr("only exactly as written") : foldNames(rule.layers));
    if (rule.quiet) {
        lines << line(tr("Quiet hours"), clock(rule.quiet->from) + QStringLiteral("–") + clock(rule.quiet->to));
    }
    if (rule.expires) {
        lines << line(tr("Expires"), fullTime(*rule.expires));
    }
    if (rule.mutedUntil) {
        lines << line(tr("Muted until"), fullTime(*rule.mutedUntil));
    }
    if (!rule.active) {
        lines << line(tr("Retired"), tr("yes"));
    }
    if (!rule.note.isEmpty()) {
        lines << line(tr("Note"), rule.note);
    }
    lines << tr("Condition:") << rule.condition.split(QLatin1Char('\n'));
    return lines;
}

QStringList RuleWords::lines(const WordList& list) {
    QStringList lines{tr("%1: %2").arg(tr("Name"), list.name), tr("%1: %2").arg(tr("Use"), use(list.use))};
    if (!list.sources.isEmpty()) {
        lines << tr("%1: %2").arg(tr("Sources"), list.sources.join(QStringLiteral(", ")));
    }
    if (!list.note.isEmpty()) {
        lines << tr("%1: %2").arg(tr("Note"), list.note);
    }
    return lines << list.words;
}

}  // namespace zhiban
