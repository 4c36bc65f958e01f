// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/briefing/document.h"

namespace zhiban::briefing {

// One file format. To add one, add a folder under core/briefing/renderers with `Renderer make<Name>()`.
// The same document gives the same bytes.
struct Renderer {
    QString format;  // as on the command line: "json", "html", "md", "odt"
    QString suffix;  // of files
    Result<QByteArray> (*render)(const Document& document) = nullptr;
};

// Generated from the folders of core/briefing/renderers.
std::vector<Renderer> registeredRenderers();

// "briefing.unknown-format" when there is none of that name.
Result<Renderer> rendererFor(const QString& format);

// The anchor of a figure inside documents: letters and digits only, stable for one document.
QString anchorOf(const Document& document, const QString& figure);
// The figure of an anchor; empty when there is none.
QString figureAt(const Document& document, const QString& anchor);

}  // namespace zhiban::briefing
