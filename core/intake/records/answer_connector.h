// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/records/item_mapping.h"

namespace zhiban {

// A connector that is nothing but its traits and its mapping. `recognisedBy`: words that stand near the beginning of
// every answer of the kind; empty: it is never guessed from content.
std::unique_ptr<Connector> makeAnswerConnector(ConnectorTraits traits, ItemMapping mapping,
                                               std::vector<QByteArray> recognisedBy = {});

}  // namespace zhiban
