// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace zhiban {

// Which page of the help speaks of a widget: "rules", or a place on it, "rules#near". F1 opens that of the widget
// with the focus, or of the nearest one around it.
void setHelpTopic(QWidget* widget, const QString& topic);
// Empty when neither it nor anything around it names one.
QString helpTopicOf(const QWidget* widget);

}  // namespace zhiban
