// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QUrl>
#include <chrono>
#include <optional>
#include <vector>

namespace zhiban {

// What a site's robots.txt says to one visitor (RFC 9309): the groups that name it, else those for everybody.
class RobotsRules {
  public:
    // Everything is allowed.
    RobotsRules() = default;
    // `visitor` is a product token: "Zhiban". Reads the first 500 KiB; what cannot be understood is passed over.
    static RobotsRules read(const QByteArray& text, const QByteArray& visitor);

    // The longest pattern that fits decides; of two as long the one that allows.
    bool allow(const QUrl& address) const;
    // Not in the standard, yet many sites ask for it: the time between two visits.
    std::optional<std::chrono::seconds> delay() const { return delay_; }

  private:
    struct Rule {
        QByteArray pattern;  // percent-encoded alike
        bool allows = true;
    };

    std::vector<Rule> rules_;
    std::optional<std::chrono::seconds> delay_;
};

}  // namespace zhiban
