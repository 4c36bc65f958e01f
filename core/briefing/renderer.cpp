// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/briefing/renderer.h"

#include <iterator>

namespace zhiban::briefing {

Result<Renderer> rendererFor(const QString& format) {
    for (const Renderer& renderer : registeredRenderers()) {
        if (renderer.format == format) {
            return renderer;
        }
    }
    return fail(ErrorKind::Invalid, QStringLiteral("no briefing format \"%1\"").arg(format),
                QStringLiteral("briefing.unknown-format"), {format});
}

QString anchorOf(const Document& document, const QString& figure) {
    const auto found = document.figures.find(figure);
    if (found == document.figures.end()) {
        return {};
    }
    return QStringLiteral("n%1").arg(std::distance(document.figures.begin(), found) + 1);
}

QString figureAt(const Document& document, const QString& anchor) {
    bool isNumber = false;
    const qsizetype place = anchor.mid(1).toLongLong(&isNumber);
    if (!anchor.startsWith(QLatin1Char('n')) || !isNumber || place < 1 ||
        place > static_cast<qsizetype>(document.figures.size())) {
        return {};
    }
    return std::next(document.figures.begin(), place - 1)->first;
}

}  // namespace zhiban::briefing
