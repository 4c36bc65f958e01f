// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/help_topic.h"

#include <QVariant>
#include <QWidget>

namespace zhiban {

namespace {

constexpr char property[] = "zhiban.help_topic";

}  // namespace

void setHelpTopic(QWidget* widget, const QString& topic) {
    widget->setProperty(property, topic);
}

QString helpTopicOf(const QWidget* widget) {
    for (; widget; widget = widget->parentWidget()) {
        const QString topic = widget->property(property).toString();
        if (!topic.isEmpty()) {
            return topic;
        }
    }
    return {};
}

}  // namespace zhiban
