// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/zhiban/options.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QStandardPaths>

namespace zhiban {

namespace {

// What the program says of its arguments.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(Options)
};

void describe(QCommandLineParser& parser) {
    parser.setApplicationDescription(
        Words::tr("The duty desk: listen to the public online, get things fixed offline."));
    parser.addOption(
        {QStringLiteral("store"), Words::tr("The store: sqlite:PATH or postgresql://…"), QStringLiteral("address")});
    parser.addOption({QStringLiteral("sample"), Words::tr("Fill an empty store with the sample of a made-up city.")});
    parser.addOption({QStringLiteral("replay"),
                      Words::tr("Let the last days of the sample arrive live, so many times faster."),
                      QStringLiteral("speed")});
    parser.addOption({QStringLiteral("tour"),
                      Words::tr("Visit every screen, save pictures and the weekly briefing there, leave."),
                      QStringLiteral("folder")});
    parser.addOption(
        {QStringLiteral("brief-pdf"), Words::tr("Write the briefing of a period as PDF without opening a window.")});
    parser.addOption({QStringLiteral("from"), Words::tr("First day of the briefing."), QStringLiteral("date")});
    parser.addOption({QStringLiteral("to"), Words::tr("The day after its last."), QStringLiteral("date")});
    parser.addOption({QStringLiteral("out"), Words::tr("The file to write."), QStringLiteral("file")});
    parser.addOption({QStringLiteral("language"), Words::tr("zh_CN or en."), QStringLiteral("name")});
    parser.addOption({QStringLiteral("theme"), Words::tr("light, dark or auto."), QStringLiteral("name")});
    parser.addOption(
        {QStringLiteral("scale"), Words::tr("Size of the text in percent, 100 to 200."), QStringLiteral("percent")});
    parser.addHelpOption();
    parser.addVersionOption();
}

auto usage(const QString& sentence) {
    return fail(ErrorKind::Invalid, sentence, QStringLiteral("options.usage"), {sentence});
}

auto answer(const QString& text) {
    return fail(ErrorKind::Cancelled, QStringLiteral("only a text was asked for"), {}, {text});
}

}  // namespace

Result<Options> parseOptions(const QStringList& arguments) {
    QCommandLineParser parser;
    describe(parser);
    if (!parser.parse(arguments)) {
        return usage(parser.errorText());
    }
    if (parser.isSet(QStringLiteral("help"))) {
        return answer(parser.helpText());
    }
    if (parser.isSet(QStringLiteral("version"))) {
        return answer(QStringLiteral("zhiban ") + QCoreApplication::applicationVersion());
    }
    if (!parser.positionalArguments().isEmpty()) {
        return usage(Words::tr("What is \"%1\"? Every argument has a name; see --help.")
                         .arg(parser.positionalArguments().first()));
    }

    Options options;
    options.tourDirectory = parser.value(QStringLiteral("tour"));
    // A tour shows the sample unless it is led through a store of one's own.
    const bool toursSample = !options.tourDirectory.isEmpty() && !parser.isSet(QStringLiteral("store"));
    options.sample = parser.isSet(QStringLiteral("sample")) || toursSample;
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation));
    options.storeAddress =
        parser.isSet(QStringLiteral("store"))
            ? parser.value(QStringLiteral("store"))
            : QStringLiteral("sqlite:") +
                  folder.filePath(options.sample ? QStringLiteral("sample.db") : QStringLiteral("desk.db"));
    if (parser.isSet(QStringLiteral("replay"))) {
        bool isNumber = false;
        options.replay = parser.value(QStringLiteral("replay")).toDouble(&isNumber);
        if (!isNumber || options.replay <= 0) {
            return usage(Words::tr("--replay wants a speed above 0, for example 60."));
        }
        options.sample = true;
    }
    if (parser.isSet(QStringLiteral("scale"))) {
        options.scale = parser.value(QStringLiteral("scale")).toInt();
        if (options.scale < 100 || options.scale > 200) {
            return usage(Words::tr("--scale wants a number from 100 to 200."));
        }
    }
    options.briefPdf = parser.isSet(QStringLiteral("brief-pdf"));
    options.from = QDate::fromString(parser.value(QStringLiteral("from")), Qt::ISODate);
    options.to = QDate::fromString(parser.value(QStringLiteral("to")), Qt::ISODate);
    options.out = parser.value(QStringLiteral("out"));
    if (options.briefPdf &&
        (!options.from.isValid() || !options.to.isValid() || options.to <= options.from || options.out.isEmpty())) {
        return usage(Words::tr(
            "--brief-pdf wants --from DATE --to DATE --out FILE, the dates as 2026-01-05, --to after --from."));
    }
    options.language = parser.value(QStringLiteral("language"));
    options.theme = parser.value(QStringLiteral("theme"));
    return options;
}

}  // namespace zhiban
