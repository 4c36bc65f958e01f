// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/collect/next_page.h"

#include <QUrlQuery>
#include <algorithm>

namespace zhiban {
namespace {

QUrl withParameter(QUrl page, const QString& name, const QString& value) {
    QUrlQuery query(page);
    query.removeAllQueryItems(name);
    query.addQueryItem(name, QString::fromLatin1(QUrl::toPercentEncoding(value)));
    page.setQuery(query);
    return page;
}

QUrl counted(const QUrl& page, const QString& parameter) {
    const int number = QUrlQuery(page).queryItemValue(parameter).toInt();
    return withParameter(page, parameter, QString::number(std::max(number, 1) + 1));
}

bool isAddress(const QString& said) {
    return said.startsWith(QLatin1String("https://")) || said.startsWith(QLatin1String("http://")) ||
           said.startsWith(u'/') || said.startsWith(u'?');
}

}  // namespace

Result<std::optional<QUrl>> nextPage(const QUrl& page, const QUrl& saidInHeader, const QString& saidInAnswer,
                                     const PageForm& form) {
    QUrl next = saidInHeader;
    if (next.isEmpty() && !saidInAnswer.isEmpty()) {
        next = isAddress(saidInAnswer) || form.cursorParameter.isEmpty()
                   ? page.resolved(QUrl(saidInAnswer))
                   : withParameter(page, form.cursorParameter, saidInAnswer);
    }
    if (next.isEmpty() && !form.numberParameter.isEmpty()) {
        next = counted(page, form.numberParameter);
    }
    if (next.isEmpty() || next == page) {
        return std::nullopt;
    }
    if (next.scheme() != page.scheme() || next.authority() != page.authority()) {
        return fail(ErrorKind::Denied, QStringLiteral("the next page lies on another site"),
                    QStringLiteral("fetch.next-elsewhere"), {next.toDisplayString(QUrl::RemoveUserInfo)});
    }
    return next;
}

}  // namespace zhiban
