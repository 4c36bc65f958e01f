// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QProcess>
#include <QTemporaryFile>
#include <QTimer>
#include <memory>

#include "core/base/result.h"

namespace zhiban {

// The office's own program that writes down speech, if it has one: it gets a WAV file in the place of %1 and prints
// UTF-8 text. None comes with the desk and none is needed.
struct RecogniserCommand {
    QString program;                           // a path, or a name on the search path; empty = none
    QString arguments = QStringLiteral("%1");  // separated by blanks, "…" keeps blanks together
    int seconds = 600;                         // longer is given up

    bool operator==(const RecogniserCommand&) const = default;

    // What is run for a file: Invalid "recogniser.no-file" where %1 is missing.
    Result<QStringList> argumentsFor(const QString& path) const;
    static RecogniserCommand load(const QString& path);
    Result<Done> save(const QString& path) const;
    static QString defaultPath();
};

// Runs it once, beside everything else. No shell sees the line; the sound lies in a file of its own, removed
// afterwards.
class Recogniser final : public QObject {
    Q_OBJECT

  public:
    explicit Recogniser(QObject* parent = nullptr);
    ~Recogniser() override;  // ends what runs

    void start(const RecogniserCommand& command, const QByteArray& wave);
    void cancel();
    bool isRunning() const { return process_ != nullptr; }

  Q_SIGNALS:
    // Cancelled; Unavailable "recogniser.not-started" | "recogniser.failed" | "recogniser.too-slow" (details: program).
    void finished(const zhiban::Result<QString>& text);

  private:
    void end(const Result<QString>& result);
    void readMore();

    std::unique_ptr<QProcess> process_;
    std::unique_ptr<QTemporaryFile> file_;
    QTimer patience_;
    QByteArray said_;
    QString program_;
};

}  // namespace zhiban
