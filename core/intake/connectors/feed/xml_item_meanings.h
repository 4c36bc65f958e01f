// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <array>
#include <map>
#include <optional>

namespace zhiban {

// What an element of an item is for.
enum class ItemRole { Title, Body, Summary, Author, Published, Updated, Id, Language };

// Several elements may fill one role: the one of the smallest rank is believed.
struct ItemMeaning {
    ItemRole role;
    int rank;
};

// By canonical name (XmlNames); nothing for elements we do not use.
std::optional<ItemMeaning> itemMeaning(const QString& name);

constexpr ItemMeaning kDescription{ItemRole::Summary, 1};

// What an item says about itself so far.
class ItemSayings {
  public:
    void add(ItemMeaning meaning, const QString& text);
    // Both are empty when nothing was said.
    QString best(ItemRole role) const;
    QString said(ItemMeaning meaning) const;

  private:
    std::array<std::map<int, QString>, 8> byRole_;
};

}  // namespace zhiban
