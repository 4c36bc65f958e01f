// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMimeData>
#include <memory>

#include "core/domain/publication.h"

namespace zhiban {

// An issue as it is put on the clipboard: plain text, and the HTML the editor of an official account keeps the look
// of. Everything people wrote is escaped in it, and nothing here shows it.
std::unique_ptr<QMimeData> weChatCopy(const Publication& publication);

}  // namespace zhiban
