// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QString>
#include <QStringList>
#include <QUrl>
#include <vector>

#include "core/base/result.h"

namespace zhiban {

// What a person has to say of a source of one kind, as data: the form is drawn from it, the words for the keys are the
// screen's.
struct SettingField {
    enum class Kind { Address, Folder, Text, Secret, Choice, Pointer };

    QString key;  // "server", "tag": stable, lower case
    Kind kind = Kind::Text;
    bool required = false;
    QString usual = {};        // taken where the person says nothing
    QStringList choices = {};  // of Choice

    bool operator==(const SettingField&) const = default;
};

// A source's settings as kept: key -> value. Secrets are not among them.
using SourceSettings = QMap<QString, QString>;

// Where a source of one kind is asked, by its settings: the first form whose keys all have a value.
// "{server}/api/{tag}" takes values as they are before the path and percent-encoded in it.
using AddressForms = QStringList;

// Invalid "settings.missing" (details: the key), "settings.unknown" (a key the kind does not have), "settings.choice"
// (the key, the value), "settings.address" (an address that is none, or not http).
Result<SourceSettings> checkedSettings(const std::vector<SettingField>& fields, const SourceSettings& given);

// The address to ask. Invalid "settings.address" when no form fits.
Result<QUrl> addressOf(const AddressForms& forms, const SourceSettings& settings);

// Reads "key=value" arguments. Invalid "settings.syntax" (details: the argument).
Result<SourceSettings> parseSettings(const QStringList& arguments);

}  // namespace zhiban
