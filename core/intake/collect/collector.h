// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>
#include <vector>

#include "core/base/clock.h"
#include "core/domain/subscription.h"
#include "core/intake/connector.h"
#include "core/intake/fetch/fetch_policy.h"

namespace zhiban {

// What collecting from one kind of source is like, as data: forms are drawn from it, and nobody asks for a kind by
// name.
struct CollectorTraits {
    enum class Place { WebAddress, Folder, None };  // what Subscription::address means; None: the settings say it

    QString kind;
    Place place = Place::None;
    bool takesMapping = false;
    std::vector<SettingField> settings = {};
    AddressForms addresses = {};  // WebAddress: where the settings lead when no address is given
    std::chrono::minutes usualInterval{5};
};

// Words that are kept outside the store: the key is that of a setting of kind Secret.
using Secrets = QMap<QString, QString>;

struct CollectRequest {
    Subscription source;
    Secrets secrets = {};
    FetchState known = {};  // what the source remembers
    FetchPolicy policy = {};
};

// What came of one look at a source, besides its items.
struct Collected {
    FetchState state;                                     // to remember once the items are stored, whatever came of it
    std::optional<std::chrono::seconds> retryAfter = {};  // asked for by the source
    std::optional<Error> failure = {};                    // the items before it were delivered
    bool hasMore = false;                                 // more is waiting: ask again soon
};

// Asks one kind of source. Stateless and const: one object serves all threads. collect() blocks (its own deadline is
// the policy's) and may run an event loop on the calling thread, never the GUI's. Every item goes to the sink exactly
// once, in the order of the source; ItemSink::settle() is called before a source is told to forget anything.
class Collector {
  public:
    virtual ~Collector() = default;
    virtual const CollectorTraits& traits() const = 0;
    virtual Collected collect(const CollectRequest& request, ItemSink& sink, const Clock& clock,
                              const Cancellation& cancellation) const = 0;
};

// All kinds: one for each connector that reads what the web answers, then those under collect/ with a folder of
// their own. In the order of their kinds.
std::vector<std::unique_ptr<Collector>> collectors();

// The options a connector reads a subscription's bytes with. Invalid "mapping.unknown-field".
Result<ReadOptions> readOptionsOf(const Subscription& source, TimePoint now);

}  // namespace zhiban
