// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QStringList>
#include <memory>
#include <optional>

namespace zhiban::testing {

// The small program beside the tests that uses a store and may be killed, starved or stripped of rights. Its
// commands: "write PATH COUNT NAME" (a batch and an act each time, then one line "acked N" on stdout),
// "read PATH", "fill PATH BYTES".
QString targetProgram();

std::unique_ptr<QProcess> startTarget(const QStringList& arguments);

struct TargetOutcome {
    int exitCode = 0;
    QString output;
};

// Runs it as an account that may only read `folder`, made so for the time of the run. Nothing, with the reason,
// when this machine has no way to.
std::optional<TargetOutcome> runTargetWithoutRights(const QString& folder, const QStringList& arguments,
                                                    QString& whyNot);

}  // namespace zhiban::testing
