// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QXmlStreamReader>

namespace zhiban {

// Reads the inside of the element the reader stands on and leaves it at its end.
struct XmlContent {
    QString text;           // characters, or the markup written anew when there are child elements
    bool isMarkup = false;  // child elements were there
};

// `deepest` bounds the levels below, `elementsLeft` (counted down) the elements; beyond them the reader gets an error.
XmlContent readXmlContent(QXmlStreamReader& reader, int deepest, int& elementsLeft);

// Leaves the element the reader stands in without keeping anything.
void skipXmlContent(QXmlStreamReader& reader, int deepest, int& elementsLeft);

}  // namespace zhiban
