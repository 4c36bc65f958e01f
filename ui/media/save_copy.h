// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <functional>

#include "ui/kit/page.h"

namespace zhiban {

// Whether what a camera wrote into a picture may go along.
enum class Traces { Removed, Kept };

// Asks for a place and writes a file of the store there, whole or not at all; a notice tells how it ended. Traces are
// kept only of what is no picture. The reading, encoding and writing happen away from the GUI thread.
void askAndSave(const PageContext& context, QWidget* window, const QByteArray& sha256, const QString& name,
                Traces traces);
// The same with the place chosen. `done` is called once, on the GUI thread, while `receiver` lives; it may be empty.
void saveCopy(const PageContext& context, QObject* receiver, const QByteArray& sha256, const QString& path,
              Traces traces, std::function<void(bool saved)> done = {});

}  // namespace zhiban
