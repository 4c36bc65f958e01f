// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <memory>
#include <optional>
#include <unordered_map>

#include "core/domain/claim.h"
#include "core/insight/claims/text_background.h"

namespace zhiban {

// How close a post is to a claim: the information of the claim's wording that is found again within one stretch of
// the post, as a share of all of it. Information is counted token by token after the one before, so that a name of
// eight characters weighs as one name. A place named in the claim and nowhere in the post counts against it.
struct ClaimLikeness {
    ClaimId claim;
    double score = 0;         // 0 to 1
    QStringList shared = {};  // the pieces found again, the longest first; at most 5
    bool operator==(const ClaimLikeness&) const = default;
};

// From this score on a post is shown as close to the claim. Measured (tests/bench/quality): at .36 98 % of the posts
// shown are told the right claim.
inline constexpr double closeFrom = 0.36;

// Registered claims, ready to be compared with posts. Immutable; any thread. 5,000 claims take some 15 MB.
class ClaimIndex final {
  public:
    // `background` is ordinary text: the newest posts of the office. The clarifications of the claims are added to it.
    // `places` are names beside those of provinces and cities, which are known: the office's own.
    static std::shared_ptr<const ClaimIndex> build(const std::vector<Claim>& claims, TextBackground background,
                                                   const QStringList& places = {});

    // The claim the post is nearest to; none when that is less near than `atLeast`.
    std::optional<ClaimLikeness> nearest(QStringView title, QStringView body, QStringView place = {},
                                         double atLeast = closeFrom) const;
    bool isEmpty() const { return wordings_.empty(); }

  private:
    // One way a claim is put: as registered, or as it goes round.
    struct Wording {
        ClaimId claim;
        std::vector<ClaimToken> tokens;
        std::vector<float> information;  // per token, in nats
        float all = 0;
        std::vector<std::vector<ClaimToken>> places;
    };
    struct Entry {
        quint32 wording = 0;
        float rarity = 0;
    };
    class PostView;

    void add(const ClaimId& claim, const QString& text, const TextBackground& background,
             const std::vector<std::vector<ClaimToken>>& places);
    void enter(const TextBackground& background);
    static size_t slotOf(quint64 pair);
    std::vector<quint32> candidatesFor(const PostView& post, double atLeast) const;
    double scoreOf(const Wording& wording, const PostView& post) const;
    QStringList sharedBy(const Wording& wording, const PostView& post) const;

    std::vector<Wording> wordings_;
    std::unordered_map<quint64, std::vector<Entry>> byPair_;
    // One bit for many pairs, small enough for a near cache: most pairs of a post are in no claim at all.
    static constexpr int slotBits = 20;
    std::vector<bool> mayBeEntered_ = std::vector<bool>(size_t(1) << slotBits, false);
};

}  // namespace zhiban
