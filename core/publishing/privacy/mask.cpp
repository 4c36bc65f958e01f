// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publishing/privacy/mask.h"

#include <QDate>
#include <QRegularExpression>
#include <algorithm>

namespace zhiban {
namespace {

// Full-width forms as narrow ones, unit by unit: offsets stay those of the original.
QString narrowed(const QString& text) {
    QString out = text;
    for (QChar& c : out) {
        if (c.unicode() >= 0xff01 && c.unicode() <= 0xff5e) {
            c = QChar(static_cast<char16_t>(c.unicode() - 0xfee0));
        } else if (c.unicode() == 0x3000 || c.unicode() == 0x00a0) {
            c = QLatin1Char(' ');
        }
    }
    return out;
}

QString digitsOf(const QString& text) {
    QString out;
    for (const QChar c : text) {
        if (c.isDigit() || c == QLatin1Char('X') || c == QLatin1Char('x')) {
            out += c.toUpper();
        }
    }
    return out;
}

bool isBirthDate(const QString& yyyymmdd) {
    const QDate date = QDate::fromString(yyyymmdd, QStringLiteral("yyyyMMdd"));
    return date.isValid() && date.year() >= 1890 && date.year() <= 2100;
}

// ISO 7064 MOD 11-2, as GB 11643 uses it.
bool hasIdentityCheckDigit(const QString& id) {
    static constexpr int weights[] = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    static const QString checks = QStringLiteral("10X98765432");
    int sum = 0;
    for (int i = 0; i < 17; ++i) {
        sum += id[i].digitValue() * weights[i];
    }
    return id[17] == checks[sum % 11];
}

bool isIdentityNumber(const QString& matched) {
    const QString id = digitsOf(matched);
    if (id.size() == 18) {
        return hasIdentityCheckDigit(id) || isBirthDate(id.mid(6, 8));
    }
    return id.size() == 15 && isBirthDate(QStringLiteral("19") + id.mid(6, 6));
}

bool isBankCard(const QString& matched) {
    const QString card = digitsOf(matched);
    if (card.size() < 16 || card.size() > 19) {
        return false;
    }
    int sum = 0;
    bool doubled = false;
    for (qsizetype i = card.size() - 1; i >= 0; --i) {
        const int digit = card[i].digitValue() * (doubled ? 2 : 1);
        sum += digit > 9 ? digit - 9 : digit;
        doubled = !doubled;
    }
    return sum % 10 == 0;
}

bool isPlate(const QString& matched) {
    return std::any_of(matched.begin() + 2, matched.end(), [](QChar c) { return c.isDigit(); });
}

bool always(const QString&) {
    return true;
}

// Building, entrance and floor may be left out one by one, the flat may not: without it, it is a place and not a home.
QRegularExpression homeShape() {
    const QString number = QStringLiteral("[0-9〇零一二三四五六七八九十百]{1,5} ?");
    const QString building = number + QStringLiteral("(?:号楼|号院|栋|幢|座)");
    const QString entrance = number + QStringLiteral("(?:单元|门)");
    const QString between = QStringLiteral("[ ,，、-]?");
    const QString flat = number + QStringLiteral("(?:室|房|户(?![人居主数型]))");
    const QString bareFlat = QStringLiteral("[0-9]{3,4}(?![0-9]|[年月日元米人个户])");
    return QRegularExpression(
        QStringLiteral("(?<![0-9])(?:%1%3(?:%2%3)?(?:%4|%5)|%2%3(?:%4|%5)|[0-9]{1,3}-[0-9]{1,2}-[0-9]{3,4} ?[室号户])")
            .arg(building, entrance, between, flat, bareFlat));
}

struct Pattern {
    PrivateKind kind;
    QRegularExpression shape;
    bool (*confirms)(const QString& matched);
};

// In order of certainty: what one has taken, the next does not look at.
const std::vector<Pattern>& patterns() {
    static const std::vector<Pattern> all{
        {PrivateKind::Email,
         QRegularExpression(QStringLiteral("[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]{1,63}(?:\\.[A-Za-z0-9-]{1,63}){1,4}")),
         always},
        {PrivateKind::IdentityNumber,
         QRegularExpression(QStringLiteral("(?<![0-9])(?:[1-9][0-9]{16}[0-9Xx]|[1-9][0-9]{14})(?![0-9])")),
         isIdentityNumber},
        {PrivateKind::MobileNumber,
         QRegularExpression(QStringLiteral("(?<![0-9])(?:86[- ]?)?1[3-9][0-9][- ]?[0-9]{4}[- ]?[0-9]{4}(?![0-9])")),
         always},
        {PrivateKind::BankCard,
         QRegularExpression(QStringLiteral("(?<![0-9])[3-9][0-9]{3}(?:[- ]?[0-9]{4}){3}(?:[- ]?[0-9]{1,3})?(?![0-9])")),
         isBankCard},
        {PrivateKind::Plate,
         QRegularExpression(
             QStringLiteral("[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][A-Za-z][·•. ]?"
                            "[A-HJ-NP-Za-hj-np-z0-9]{5,6}(?![A-Za-z0-9])")),
         isPlate},
        {PrivateKind::Home, homeShape(), always},
    };
    return all;
}

qsizetype keptUnits(PrivateKind kind, const QString& matched) {
    switch (kind) {
        case PrivateKind::MobileNumber:
            return matched.startsWith(QStringLiteral("86")) ? 2 : 3;
        case PrivateKind::Plate:
            return 2;
        default:
            return 0;
    }
}

bool overlaps(const std::vector<PrivateSpan>& taken, const Span& span) {
    return std::any_of(taken.begin(), taken.end(), [&](const PrivateSpan& one) {
        return span.start < one.span.start + one.span.length && one.span.start < span.start + span.length;
    });
}

}  // namespace

std::vector<PrivateSpan> findPrivate(const QString& text) {
    const QString narrow = narrowed(text);
    std::vector<PrivateSpan> found;
    for (const Pattern& pattern : patterns()) {
        auto matches = pattern.shape.globalMatch(narrow);
        while (matches.hasNext()) {
            const QRegularExpressionMatch match = matches.next();
            const Span span{match.capturedStart(), match.capturedLength()};
            if (pattern.confirms(match.captured()) && !overlaps(found, span)) {
                found.push_back({pattern.kind, span});
            }
        }
    }
    std::sort(found.begin(), found.end(),
              [](const PrivateSpan& a, const PrivateSpan& b) { return a.span.start < b.span.start; });
    return found;
}

QString masked(const QString& text) {
    QString out = text;
    const QString narrow = narrowed(text);
    for (const PrivateSpan& one : findPrivate(text)) {
        const qsizetype kept = keptUnits(one.kind, narrow.mid(one.span.start, one.span.length));
        for (qsizetype i = one.span.start + kept; i < one.span.start + one.span.length; ++i) {
            if (narrow[i] != QLatin1Char('@')) {
                out[i] = QLatin1Char('*');
            }
        }
    }
    return out;
}

}  // namespace zhiban
