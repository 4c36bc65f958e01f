// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace zhiban {

enum class FileKind { Picture, Sound, Film, Document, Other };

// By what its bytes say where they say anything, else by its type.
FileKind fileKindOf(const QString& mediaType);

// A program, a script or a shortcut that a click might run. By name and by the first bytes: those are not taken in.
bool mayRun(const QString& fileName, const QByteArray& head);

// SVG runs scripts and names files elsewhere: kept, never drawn when it comes from outside.
bool isVectorPicture(const QString& mediaType);

}  // namespace zhiban
