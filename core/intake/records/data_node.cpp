// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/records/data_node.h"

namespace zhiban {

const DataNode* DataNode::member(QStringView name) const {
    const qsizetype found = kind == Kind::Object ? names.lastIndexOf(name) : -1;
    return found < 0 ? nullptr : &elements[static_cast<size_t>(found)];
}

const DataNode* DataNode::at(QStringView pointer) const {
    const DataNode* node = this;
    while (node != nullptr && pointer.startsWith(u'/')) {
        const qsizetype slash = pointer.indexOf(u'/', 1);
        const QStringView written = pointer.sliced(1, (slash < 0 ? pointer.size() : slash) - 1);
        pointer = slash < 0 ? QStringView() : pointer.sliced(slash);
        const QString name = written.toString()
                                 .replace(QLatin1String("~1"), QLatin1String("/"))
                                 .replace(QLatin1String("~0"), QLatin1String("~"));
        if (node->kind == Kind::List) {
            bool isNumber = false;
            const auto index = static_cast<size_t>(name.toUInt(&isNumber));
            node = isNumber && index < node->elements.size() ? &node->elements[index] : nullptr;
        } else {
            node = node->member(name);
        }
    }
    return pointer.isEmpty() ? node : nullptr;
}

QString DataNode::textAt(QStringView pointer) const {
    const DataNode* node = at(pointer);
    return node != nullptr && node->kind == Kind::Text ? node->text : QString();
}

}  // namespace zhiban
