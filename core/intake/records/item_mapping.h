// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <vector>

#include "core/intake/connector.h"
#include "core/intake/records/data_node.h"

namespace zhiban {

// Where one field of an item comes from: the first of these that gives text. Each is a JSON Pointer within the item
// ("/account/acct"), one into the nearest object around it that has it ("../title"), or a template whose pointers must
// all lead somewhere ("/t/{/slug}/{/id}"). A template that begins with "/t" is an address on the source's own host.
using FieldSources = QStringList;

// How the objects of one kind look, and what their members mean.
struct ItemShape {
    QStringList marks;   // pointers: an object where each leads to something is such an item …
    QStringList unless;  // … if none of these does
    FieldSources id;
    FieldSources url;
    FieldSources title;
    FieldSources body;
    FieldSources summary;
    FieldSources author;
    FieldSources published;
    FieldSources updated;
    FieldSources language;
    FieldSources place;
    FieldSources category;
    FieldSources likes;
    FieldSources source;
    QString files;  // pointer to a list of objects, to one object, or to an address
    FieldSources fileUrl;
    FieldSources fileType;
    FieldSources fileTitle;
    bool isHtml = true;  // texts may be markup
};

// What the answers of one interface mean, as data.
struct ItemMapping {
    std::vector<ItemShape> shapes;  // the first that fits an object counts
    QStringList ignored;            // members that hold items of something else
    QStringList lists;              // pointers to lists that may be empty; "" is the document itself
    QStringList faults;             // pointers to what the interface says when it refuses
    QString itemsAt;                // pointer to the list of items; empty = looked for everywhere
    QString next;                   // pointer to the next page's address or cursor
    QString nextSuffix = {};        // belongs to the end of that address's path, where the interface leaves it out
};

// Reads one answer (JSON, or XML where it begins with '<') and delivers its items in their order. Whole answers that
// cannot be used go into quarantine and are errors: Invalid "answer.broken", "answer.too-deep", "answer.too-large",
// "answer.no-items"; Unavailable "answer.refused" (details: what the interface says). Refused items: "answer.no-text".
Result<ReadSummary> readAnswer(const ItemMapping& mapping, const QString& kind, QIODevice& input,
                               const ReadOptions& options, ItemSink& sink, const Cancellation& cancellation);

}  // namespace zhiban
