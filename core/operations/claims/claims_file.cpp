// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/operations/claims/claims_file.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <variant>

#include "core/base/office_zone.h"
#include "core/intake/open_input.h"

namespace zhiban {
namespace {

// The first of the names that says something.
QString textOf(const QJsonObject& line, std::initializer_list<QLatin1String> names) {
    for (const QLatin1String name : names) {
        const QJsonValue value = line[name];
        const QString text = value.isDouble() ? QString::number(value.toInteger()) : value.toString().trimmed();
        if (!text.isEmpty() && text != u"null") {  // what some exports write for nothing
            return text;
        }
    }
    return {};
}

std::optional<ClaimVerdict> verdictOf(const QString& word) {
    if (word.isEmpty() || word == u"疑") {
        return ClaimVerdict::Unproven;
    }
    if (word == u"假" || word == u"谣言") {
        return ClaimVerdict::False;
    }
    return word == u"真" ? ClaimVerdict::True : claimVerdictFromKey(word.toLower());
}

std::optional<TimePoint> dateOf(const QString& text) {
    for (const char* form : {"yyyy-M-d", "yyyy/M/d", "yyyy-M-d H:mm:ss", "yyyy/M/d H:mm:ss", "yyyy-M-d H:mm"}) {
        QDateTime time = QDateTime::fromString(text, QLatin1String(form));
        if (time.isValid()) {
            time.setTimeZone(officeZone());
            return fromDateTime(time);
        }
    }
    const QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    return time.isValid() ? std::optional(fromDateTime(time)) : std::nullopt;
}

// The claim, or what is wrong with the line.
std::variant<Claim, QString> claimOf(const QByteArray& bytes) {
    using Key = QLatin1String;
    const QJsonDocument json = QJsonDocument::fromJson(bytes);
    if (!json.isObject()) {
        return QStringLiteral("json");
    }
    const QJsonObject line = json.object();
    Claim claim;
    claim.externalId = textOf(line, {Key("id")});
    claim.title = textOf(line, {Key("title"), Key("claim")});
    claim.text = textOf(line, {Key("text"), Key("description")});
    claim.clarification = textOf(line, {Key("clarification"), Key("explanation")});
    claim.source = textOf(line, {Key("source"), Key("clarification_source")});
    claim.url = textOf(line, {Key("url"), Key("source_url")});
    const std::optional<ClaimVerdict> verdict = verdictOf(textOf(line, {Key("verdict")}));
    const QString date = textOf(line, {Key("date")});
    claim.date = dateOf(date);
    claim.verdict = verdict.value_or(ClaimVerdict::Unproven);
    if (claim.title.isEmpty()) {
        return QStringLiteral("title");
    }
    if (!verdict) {
        return QStringLiteral("verdict");
    }
    if (!date.isEmpty() && !claim.date) {
        return QStringLiteral("date");
    }
    return claim;
}

}  // namespace

Result<std::vector<Claim>> readClaims(QIODevice& input) {
    std::vector<Claim> claims;
    for (int number = 1;; ++number) {
        const QByteArray line = input.readLine();
        if (line.isEmpty()) {
            return claims;
        }
        if (line.trimmed().isEmpty()) {
            continue;
        }
        std::variant<Claim, QString> read = claimOf(line);
        if (const QString* wrong = std::get_if<QString>(&read)) {
            return fail(ErrorKind::Invalid, QStringLiteral("line %1: %2").arg(number).arg(*wrong),
                        QStringLiteral("claims.bad-line"), {QString::number(number), *wrong});
        }
        claims.push_back(std::get<Claim>(std::move(read)));
    }
}

Result<std::vector<Claim>> readClaimsFile(const QString& path) {
    const Result<std::unique_ptr<InputFile>> file = InputFile::open(path);
    return file ? readClaims((*file)->bytes()) : fail(file.error());
}

}  // namespace zhiban
