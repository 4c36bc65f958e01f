// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/media/recogniser.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>
#include <algorithm>

#include "core/base/whole_file.h"

namespace zhiban {
namespace {

constexpr qsizetype kLongestAnswer = 1024 * 1024;
constexpr qint64 kLargestSettings = 64 * 1024;
constexpr int kShortestPatience = 5;

}  // namespace

Result<QStringList> RecogniserCommand::argumentsFor(const QString& path) const {
    QStringList parts = QProcess::splitCommand(arguments);
    const bool named = std::ranges::any_of(parts, [](const QString& part) { return part.contains(u"%1"); });
    if (!named) {
        return fail(ErrorKind::Invalid, QStringLiteral("the arguments do not name the file"),
                    QStringLiteral("recogniser.no-file"), {QStringLiteral("%1")});
    }
    for (QString& part : parts) {
        part.replace(QStringLiteral("%1"), path);
    }
    return parts;
}

QString RecogniserCommand::defaultPath() {
    return QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) + QStringLiteral("/recogniser.json");
}

RecogniserCommand RecogniserCommand::load(const QString& path) {
    RecogniserCommand command;
    QFile file(path);
    if (file.size() > kLargestSettings || !file.open(QIODevice::ReadOnly)) {
        return command;
    }
    const QJsonObject object = QJsonDocument::fromJson(file.readAll()).object();
    command.program = object[QStringLiteral("program")].toString();
    command.arguments = object[QStringLiteral("arguments")].toString(command.arguments);
    command.seconds = std::max(kShortestPatience, object[QStringLiteral("seconds")].toInt(command.seconds));
    return command;
}

Result<Done> RecogniserCommand::save(const QString& path) const {
    QDir().mkpath(QFileInfo(path).path());
    return writeWholeFile(path, QJsonDocument(QJsonObject{{QStringLiteral("program"), program},
                                                          {QStringLiteral("arguments"), arguments},
                                                          {QStringLiteral("seconds"), seconds}})
                                    .toJson());
}

Recogniser::Recogniser(QObject* parent) : QObject(parent) {
    patience_.setSingleShot(true);
    connect(&patience_, &QTimer::timeout, this, [this] {
        end(fail(ErrorKind::Unavailable, QStringLiteral("it took too long"), QStringLiteral("recogniser.too-slow"),
                 {program_}));
    });
}

Recogniser::~Recogniser() {
    if (process_) {
        process_->disconnect(this);
        process_->kill();
    }
}

void Recogniser::start(const RecogniserCommand& command, const QByteArray& wave) {
    if (process_) {
        return;
    }
    program_ = QFileInfo(command.program).fileName();
    file_ = std::make_unique<QTemporaryFile>(QDir::tempPath() + QStringLiteral("/zhiban-XXXXXX.wav"));
    const bool written = file_->open() && file_->write(wave) == wave.size() && file_->flush();
    const Result<QStringList> arguments = command.argumentsFor(file_->fileName());
    process_ = std::make_unique<QProcess>();
    if (!written || !arguments) {
        const Error unwritten{
            ErrorKind::Unavailable, file_->errorString(), QStringLiteral("recogniser.not-started"), {program_}};
        // From the event loop, as every other end.
        QMetaObject::invokeMethod(
            this, [this, error = arguments ? unwritten : arguments.error()] { end(fail(error)); },
            Qt::QueuedConnection);
        return;
    }
    said_.clear();
    process_->setProcessChannelMode(QProcess::SeparateChannels);
    process_->setStandardInputFile(QProcess::nullDevice());
    process_->setStandardErrorFile(QProcess::nullDevice());
    connect(process_.get(), &QProcess::readyReadStandardOutput, this, &Recogniser::readMore);
    connect(process_.get(), &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart) {
            end(fail(ErrorKind::Unavailable, process_->errorString(), QStringLiteral("recogniser.not-started"),
                     {program_}));
        }
    });
    connect(process_.get(), &QProcess::finished, this, [this](int code, QProcess::ExitStatus status) {
        readMore();
        const QString text = QString::fromUtf8(said_).trimmed();
        if (status != QProcess::NormalExit || code != 0 || text.isEmpty()) {
            end(fail(ErrorKind::Unavailable, QStringLiteral("ended with %1").arg(code),
                     QStringLiteral("recogniser.failed"), {program_}));
        } else {
            end(text);
        }
    });
    patience_.start(command.seconds * 1000);
    process_->start(command.program, *arguments, QIODevice::ReadOnly);
}

void Recogniser::readMore() {
    const QByteArray more = process_->readAllStandardOutput();
    said_ += more.left(std::max<qsizetype>(0, kLongestAnswer - said_.size()));
}

void Recogniser::cancel() {
    if (process_) {
        end(fail(ErrorKind::Cancelled, QStringLiteral("cancelled")));
    }
}

void Recogniser::end(const Result<QString>& result) {
    patience_.stop();
    process_->disconnect(this);
    if (process_->state() != QProcess::NotRunning) {
        process_->kill();
    }
    // It may be the sender of the signal that is being answered; a killed one goes when it has ended.
    QProcess* gone = process_.release();
    if (gone->state() == QProcess::NotRunning) {
        gone->deleteLater();
    } else {
        gone->setParent(this);
        connect(gone, &QProcess::finished, gone, &QObject::deleteLater);
    }
    file_.reset();
    Q_EMIT finished(result);
}

}  // namespace zhiban
