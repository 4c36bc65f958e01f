// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QStringList>
#include <vector>

#include "core/base/result.h"

namespace zhiban {

// A tree of values, as JSON and simple XML both mean it. Numbers keep the digits they were written in: an id above 2^53
// stays itself. Of a name that stands twice the last counts.
struct DataNode {
    enum class Kind { Nothing, Text, List, Object };

    Kind kind = Kind::Nothing;
    QString text;                    // of Text: strings, digits, "true", "false"
    std::vector<DataNode> elements;  // of List; of Object the members' values
    QStringList names;               // of Object: how its members are called, in their order
    qsizetype begin = 0;             // where it stands in the bytes, for quarantine
    qsizetype end = 0;

    const DataNode* member(QStringView name) const;  // null when there is none
    // JSON Pointer (RFC 6901): "" is this node, "/a/0/b~1c" leads on. Null when it leads nowhere.
    const DataNode* at(QStringView pointer) const;
    // Text at a pointer; empty for anything else.
    QString textAt(QStringView pointer) const;
};

// Reads a whole document. Invalid "answer.broken", "answer.too-deep" (64 levels), "answer.too-large" (half a million
// values), and for XML "feed.dtd". XML: child elements are members, an element that repeats is a list, attributes are
// left out.
Result<DataNode> readJsonNode(QByteArrayView utf8);
Result<DataNode> readXmlNode(const QString& text);

}  // namespace zhiban
