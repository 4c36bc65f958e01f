// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

#include "app/zhibanctl/command.h"

int main(int argc, char** argv) {
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("zhiban"));
    QCoreApplication::setApplicationVersion(QStringLiteral(ZHIBAN_VERSION));

    QTranslator translator;
    if (translator.load(QLocale::system(), QStringLiteral("zhiban"), QStringLiteral("_"), QStringLiteral(":/i18n"))) {
        QCoreApplication::installTranslator(&translator);
    }
    return static_cast<int>(
        zhiban::ctl::runCommandLine(QCoreApplication::arguments(), std::make_shared<zhiban::SystemClock>()));
}
