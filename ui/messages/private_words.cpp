// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/messages/private_words.h"

#include <QCoreApplication>
#include <QStringList>
#include <map>

#include "core/publishing/privacy/mask.h"

namespace zhiban {

namespace {

class PrivateWords {
    Q_DECLARE_TR_FUNCTIONS(PrivateWords)
};

QString kindText(PrivateKind kind, int count) {
    switch (kind) {
        case PrivateKind::IdentityNumber:
            return PrivateWords::tr("%n identity number(s)", nullptr, count);
        case PrivateKind::BankCard:
            return PrivateWords::tr("%n bank card(s)", nullptr, count);
        case PrivateKind::MobileNumber:
            return PrivateWords::tr("%n mobile number(s)", nullptr, count);
        case PrivateKind::Email:
            return PrivateWords::tr("%n e-mail address(es)", nullptr, count);
        case PrivateKind::Plate:
            return PrivateWords::tr("%n number plate(s)", nullptr, count);
        case PrivateKind::Home:
            return PrivateWords::tr("%n home address(es)", nullptr, count);
    }
    return {};
}

}  // namespace

QString privateDataFound(const QString& text) {
    std::map<PrivateKind, int> counts;
    for (const PrivateSpan& found : findPrivate(text)) {
        ++counts[found.kind];
    }
    QStringList parts;
    for (const auto& [kind, count] : counts) {
        parts << kindText(kind, count);
    }
    return parts.join(PrivateWords::tr(", "));
}

}  // namespace zhiban
