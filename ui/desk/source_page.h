// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUrl>
#include <optional>

class QWidget;

namespace zhiban {

class Theme;

// The address of a post, if it may be handed to a browser: http or https, a host, nobody's name in it. An address
// comes from strangers: anything else (files, scripts, programs) is none.
std::optional<QUrl> openableAddress(const QString& address);

// The only place of the desk that opens something outside. Shows the whole address and asks first.
enum class SourcePageAnswer { Opened, Declined, Refused };
SourcePageAnswer openSourcePage(const Theme& theme, const QString& address, QWidget* parent);

// An address as it may stand in the details of a notice: one line, not endless.
QString cleanForDetails(const QString& address);

}  // namespace zhiban
