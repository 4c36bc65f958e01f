// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/records/item_mapping.h"

namespace zhiban {

// Takes the fields of one object by its shape. `around`: the objects it stands in, outermost first.
class ItemFields {
  public:
    ItemFields(const DataNode& item, const std::vector<const DataNode*>& around) : item_(item), around_(around) {}

    QString text(const FieldSources& sources) const;
    std::vector<Enclosure> files(const ItemShape& shape, const QString& address) const;

  private:
    QString fromTemplate(const QString& form) const;
    QString fromAround(QStringView pointer) const;

    const DataNode& item_;
    const std::vector<const DataNode*>& around_;
};

// Whether an object has the shape's marks.
bool fits(const ItemShape& shape, const DataNode& node);

// An address as written, or made whole by the address of the answer.
QString wholeAddress(const QString& written, const QString& origin);

}  // namespace zhiban
