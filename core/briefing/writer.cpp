// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/briefing/writer.h"

#include "core/briefing/counters.h"

namespace zhiban::briefing {
namespace {

constexpr double smallestBase = 5;  // below it a percentage says less than the count itself

bool isHidden(char16_t c) {
    const bool control = (c < 0x20 && c != u'\n') || (c >= 0x7f && c < 0xa0);
    const bool invisible = (c >= 0x200b && c <= 0x200f) || (c >= 0x202a && c <= 0x202e) ||
                           (c >= 0x2060 && c <= 0x206f) || c == 0xfeff || c == 0x00ad;
    return control || invisible || c == 0xfffe || c == 0xffff;
}

// Radicals and compatibility ideographs look like the character meant but are not found by it.
bool isLookalike(char16_t c) {
    return (c >= 0x2e80 && c <= 0x2fdf) || (c >= 0xf900 && c <= 0xfaff);
}

// Most radicals decompose (NFKC). These, of the supplement, do not; the pairs are simplified forms that converters
// of PDF files leave in texts.
QString withoutLookalike(QChar c) {
    static const QString radicals = QStringLiteral("⺠⻁⻄⻅⻆⻉⻋⻓⻔⻘⻙⻚⻛⻜⻝⻢⻣⻤⻥⻦⻨⻩⻬⻮⻰⻳⺩");
    static const QString characters = QStringLiteral("民虎西见角贝车长门青韦页风飞食马骨鬼鱼鸟麦黄齐齿龙龟王");
    const qsizetype place = radicals.indexOf(c);
    return place >= 0 ? QString(characters[place]) : QString(c).normalized(QString::NormalizationForm_KC);
}

}  // namespace

QString printable(const QString& text) {
    QString out;
    out.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            out += c;
            out += text[++i];
        } else if (c.isSurrogate()) {
            out += QChar::ReplacementCharacter;
        } else if (c == QLatin1Char('\t')) {
            out += QLatin1Char(' ');
        } else if (isLookalike(c.unicode())) {
            out += withoutLookalike(c);
        } else if (!isHidden(c.unicode())) {
            out += c;
        }
    }
    return out;
}

Sentence& Sentence::operator<<(const QString& ownWords) {
    runs_.push_back({RunKind::Words, ownWords, false});
    return *this;
}

Sentence& Sentence::operator<<(Run run) {
    runs_.push_back(std::move(run));
    return *this;
}

Sentence& Sentence::operator<<(const Text& runs) {
    runs_.insert(runs_.end(), runs.begin(), runs.end());
    return *this;
}

Run words(const QString& text) {
    return {RunKind::Words, text, false};
}
Run quoted(const QString& text) {
    return {RunKind::Quotation, printable(text).replace(QLatin1Char('\n'), QLatin1Char(' ')), false};
}
Run numbering(const QString& text) {
    return {RunKind::Numbering, text, false};
}
Run dated(const QString& text) {
    return {RunKind::Date, text, false};
}
Run dated(const QDate& date) {
    return dated(longDate(date));
}
Run datedShort(const QDate& date) {
    return dated(QStringLiteral("%1月%2日").arg(date.month()).arg(date.day()));
}
Run dated(TimePoint time, int utcOffset) {
    const QDateTime local = toUtc(time).toOffsetFromUtc(utcOffset);
    return dated(QStringLiteral("%1月%2日%3")
                     .arg(local.date().month())
                     .arg(local.date().day())
                     .arg(local.time().toString(QStringLiteral("HH:mm"))));
}

Run Writer::keep(Figure figure) {
    const Run reference{RunKind::Figure, figure.id, false};
    Q_ASSERT_X(!document_.figures.contains(figure.id) || document_.figures.at(figure.id) == figure, "Writer",
               "one id, two different figures");
    document_.figures.insert_or_assign(figure.id, std::move(figure));
    return reference;
}

Run Writer::count(const QString& id, const QString& label, const QString& unit, FigureBinding binding) {
    Figure figure;
    figure.id = id;
    figure.label = label;
    figure.unit = unit;
    figure.value = static_cast<double>(binding.count);
    figure.binding = std::move(binding);
    return keep(std::move(figure));
}

double Writer::valueOf(const QString& figure) const {
    const auto found = document_.figures.find(figure);
    return found == document_.figures.end() ? 0.0 : found->second.value.value_or(0.0);
}

Run Writer::ratio(FigureKind kind, const QString& id, const QString& label, const QString& first,
                  const QString& second) {
    Figure figure;
    figure.id = id;
    figure.kind = kind;
    figure.label = label;
    figure.unit = QStringLiteral("%");
    figure.decimals = 2;
    figure.derivedFrom = {first, second};
    if (const double divisor = valueOf(second); divisor > 0) {
        const double part = kind == FigureKind::Share ? valueOf(first) : valueOf(first) - divisor;
        figure.value = part * 100.0 / divisor;
    }
    return keep(std::move(figure));
}

Run Writer::share(const QString& id, const QString& label, const QString& part, const QString& whole) {
    return ratio(FigureKind::Share, id, label, part, whole);
}

Run Writer::change(const QString& id, const QString& label, const QString& now, const QString& before) {
    return ratio(FigureKind::Change, id, label, now, before);
}

Text Writer::changeInWords(const QString& id, const QString& label, const QString& now, const QString& before) {
    Run run = change(id, label, now, before);
    const std::optional<double> value = document_.figures.at(id).value;
    const Figure& base = document_.figures.at(before);
    if (!value || base.value.value_or(0) < smallestBase) {
        return Sentence() << u"上期为" << Run{RunKind::Figure, before, false} << base.unit;
    }
    if (*value == 0.0) {
        return Sentence() << u"与上期持平";
    }
    run.magnitude = true;
    return Sentence() << (*value > 0 ? u"较上期上升" : u"较上期下降") << std::move(run);
}

}  // namespace zhiban::briefing
