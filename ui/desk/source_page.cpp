// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/source_page.h"

#include <QCoreApplication>
#include <QDesktopServices>

#include "ui/kit/confirm.h"
#include "ui/kit/safe_text_view.h"

namespace zhiban {

namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("zhiban::SourcePage", text);
}

}  // namespace

std::optional<QUrl> openableAddress(const QString& address) {
    const QUrl url(address.trimmed(), QUrl::StrictMode);
    const bool web = url.scheme() == u"http" || url.scheme() == u"https";
    if (!url.isValid() || !web || url.host().isEmpty() || !url.userInfo().isEmpty()) {
        return std::nullopt;
    }
    return url;
}

QString cleanForDetails(const QString& address) {
    return cleanName(address).left(500);
}

SourcePageAnswer openSourcePage(const Theme& theme, const QString& address, QWidget* parent) {
    const std::optional<QUrl> url = openableAddress(address);
    if (!url) {
        return SourcePageAnswer::Refused;
    }
    Question question;
    question.title = tr(QT_TRANSLATE_NOOP("zhiban::SourcePage", "Open this page in the web browser?"));
    question.text = tr(QT_TRANSLATE_NOOP("zhiban::SourcePage",
                                         "%1\n\nThe page belongs to somebody else. Its owner can see that this "
                                         "computer looked at it."))
                        .arg(QString::fromUtf8(url->toEncoded()).left(500));
    question.yesText = tr(QT_TRANSLATE_NOOP("zhiban::SourcePage", "Open the page"));
    question.dangerous = false;
    if (!confirm(theme, question, parent)) {
        return SourcePageAnswer::Declined;
    }
    return QDesktopServices::openUrl(*url) ? SourcePageAnswer::Opened : SourcePageAnswer::Refused;
}

}  // namespace zhiban
