// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/translations.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace zhiban {

Translations::Translations(QCoreApplication& application, const QString& language) : application_(application) {
    QLocale::setDefault(QLocale(language));
    if (language != QLatin1String("en")) {  // Qt's own texts are English
        add(QStringLiteral("qtbase_") + language, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    }
    add(QStringLiteral("zhiban_") + language, QStringLiteral(":/i18n"));  // last = asked first
}

Translations::~Translations() {
    for (const auto& catalogue : catalogues_) {
        application_.removeTranslator(catalogue.get());
    }
}

void Translations::add(const QString& name, const QString& folder) {
    auto catalogue = std::make_unique<QTranslator>();
    if (catalogue->load(name, folder)) {
        application_.installTranslator(catalogue.get());
        catalogues_.push_back(std::move(catalogue));
    } else {
        missing_ << name;
    }
}

}  // namespace zhiban
