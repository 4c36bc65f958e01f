// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include "app/zhiban/options.h"
#include "ui/web/pdf_printer.h"

namespace zhiban {

// Writes the briefing of options.from … options.to to options.out, without a window. Reading and composing block;
// the answer comes later, from the event loop. The errors are those of the store, the composer and the printer.
// The printer outlives the answer.
void writeBriefPdf(PdfPrinter& printer, const Options& options, std::function<void(Result<Done>)> answer);

}  // namespace zhiban
