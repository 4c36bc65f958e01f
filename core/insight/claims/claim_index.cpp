// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/claims/claim_index.h"

#include <algorithm>
#include <array>

#include "core/insight/claims/place_names.h"

namespace zhiban {
namespace {

constexpr size_t longestWording = 200;    // tokens of a claim that are compared
constexpr size_t longestPost = 1'500;     // tokens of a post
constexpr size_t mostClaimsOfAPair = 64;  // a pair of more claims than that finds none of them
constexpr size_t pairsAlwaysEntered = 4;  // but the rarest of each wording always find it
constexpr size_t candidatesCompared = 6;
constexpr double firmnessCounts[] = {0.2, 1.0};  // by Firmness
// nats added to every wording: the shorter it is, the more of it must be there
constexpr double alwaysMissing = 15.0;
constexpr double missingPlace = 16.0;   // nats, when none of the claim's places is in the post
constexpr size_t shortestStretch = 40;  // tokens of a post that are one stretch
constexpr size_t stretchPerToken = 6;
constexpr int mostShared = 5;

}  // namespace

// The tokens of a post, with the places of each token and pair.
class ClaimIndex::PostView {
  public:
    PostView(QStringView title, QStringView body, QStringView place)
        : tokens(claimTokens(matchText(title, body), longestPost)), place_(claimTokens(place, longestPost)) {}
    // Wanted by eachPlace(); most posts are never compared.
    void sortPlaces() {
        for (size_t i = 0; i < tokens.size(); ++i) {
            singles_.push_back({tokens[i], static_cast<quint32>(i)});
        }
        std::sort(singles_.begin(), singles_.end());
    }

    // Where the token stands, in rising order.
    template <typename Take>
    void eachPlace(ClaimToken token, Take take) const {
        auto at = std::lower_bound(singles_.begin(), singles_.end(), Place{token, 0});
        for (; at != singles_.end() && at->token == token; ++at) {
            take(static_cast<size_t>(at->at));
        }
    }

    bool names(const std::vector<ClaimToken>& place) const {
        const auto in = [&](const std::vector<ClaimToken>& text) {
            return std::search(text.begin(), text.end(), place.begin(), place.end()) != text.end();
        };
        return in(tokens) || in(place_);
    }

    std::vector<ClaimToken> tokens;

  private:
    struct Place {
        ClaimToken token = 0;
        quint32 at = 0;
        auto operator<=>(const Place&) const = default;
    };
    std::vector<Place> singles_;
    std::vector<ClaimToken> place_;
};

namespace {

// How firmly a token of a wording was found again: with a neighbour, or alone, which chance does often.
enum class Firmness : quint8 { Alone, WithNeighbour };
constexpr size_t firmnesses = 2;

// A stretch of a post that slides over it, and what of a wording stands in it.
class Stretch {
  public:
    struct Found {
        quint32 at = 0;     // in the post
        quint16 token = 0;  // of the wording
        Firmness firmness = Firmness::Alone;
    };

    explicit Stretch(const std::vector<float>& information) : information_(information), counts_(information.size()) {}

    void add(const Found& found) { change(found, 1); }
    void remove(const Found& found) { change(found, -1); }
    double sum() const { return sum_; }

  private:
    void change(const Found& found, int by) {
        sum_ -= worth(found.token);
        counts_[found.token][static_cast<size_t>(found.firmness)] += by;
        sum_ += worth(found.token);
    }
    double worth(size_t token) const {
        for (size_t firmness = firmnesses; firmness-- > 0;) {
            if (counts_[token][firmness] > 0) {
                return firmnessCounts[firmness] * static_cast<double>(information_[token]);
            }
        }
        return 0;
    }

    const std::vector<float>& information_;
    std::vector<std::array<int, firmnesses>> counts_;
    double sum_ = 0;
};

}  // namespace

std::shared_ptr<const ClaimIndex> ClaimIndex::build(const std::vector<Claim>& claims, TextBackground background,
                                                    const QStringList& places) {
    std::vector<std::vector<ClaimToken>> placeTokens;
    for (const QString& place : knownPlaceNames() + places) {
        placeTokens.push_back(claimTokens(place, longestWording));
    }
    for (const Claim& claim : claims) {
        background.add(claim.title);
        background.add(claim.clarification);
    }
    auto index = std::make_shared<ClaimIndex>();
    for (const Claim& claim : claims) {
        index->add(claim.id, claim.title, background, placeTokens);
        if (!claim.text.isEmpty() && claim.text != claim.title) {
            index->add(claim.id, claim.text, background, placeTokens);
        }
    }
    index->enter(background);
    return index;
}

void ClaimIndex::add(const ClaimId& claim, const QString& text, const TextBackground& background,
                     const std::vector<std::vector<ClaimToken>>& places) {
    Wording wording;
    wording.claim = claim;
    wording.tokens = claimTokens(text, longestWording);
    if (wording.tokens.size() < 2) {
        return;  // one character says nothing that could be found again
    }
    for (size_t i = 0; i < wording.tokens.size(); ++i) {
        const double nats = i == 0 ? background.information(wording.tokens[0])
                                   : background.information(wording.tokens[i - 1], wording.tokens[i]);
        wording.information.push_back(static_cast<float>(nats));
        wording.all += static_cast<float>(nats);
    }
    for (const std::vector<ClaimToken>& place : places) {
        const auto& tokens = wording.tokens;
        if (!place.empty() && std::search(tokens.begin(), tokens.end(), place.begin(), place.end()) != tokens.end()) {
            wording.places.push_back(place);
        }
    }
    wordings_.push_back(std::move(wording));
}

size_t ClaimIndex::slotOf(quint64 pair) {
    return (pair * 0x9e3779b97f4a7c15ULL) >> (64 - slotBits);
}

// Which pairs find which wordings.
void ClaimIndex::enter(const TextBackground& background) {
    std::unordered_map<quint64, size_t> wordingsOf;
    std::vector<std::vector<std::pair<double, quint64>>> pairs(wordings_.size());  // rarest first
    for (size_t i = 0; i < wordings_.size(); ++i) {
        const std::vector<ClaimToken>& tokens = wordings_[i].tokens;
        for (size_t k = 1; k < tokens.size(); ++k) {
            pairs[i].push_back({background.rarity(tokens[k - 1], tokens[k]), pairOf(tokens[k - 1], tokens[k])});
        }
        std::sort(pairs[i].begin(), pairs[i].end(), std::greater<>());
        pairs[i].erase(std::unique(pairs[i].begin(), pairs[i].end()), pairs[i].end());
        for (const auto& [rarity, pair] : pairs[i]) {
            ++wordingsOf[pair];
        }
    }
    for (size_t i = 0; i < wordings_.size(); ++i) {
        for (size_t k = 0; k < pairs[i].size(); ++k) {
            const auto& [rarity, pair] = pairs[i][k];
            if (k < pairsAlwaysEntered || wordingsOf[pair] <= mostClaimsOfAPair) {
                byPair_[pair].push_back({static_cast<quint32>(i), static_cast<float>(rarity)});
                mayBeEntered_[slotOf(pair)] = true;
            }
        }
    }
}

double ClaimIndex::scoreOf(const Wording& wording, const PostView& post) const {
    const std::vector<ClaimToken>& tokens = wording.tokens;
    const auto isAt = [&](size_t place, size_t token) {  // both may have gone below 0: then they are out of range
        return place < post.tokens.size() && token < tokens.size() && post.tokens[place] == tokens[token];
    };
    std::vector<Stretch::Found> found;
    for (size_t k = 0; k < tokens.size(); ++k) {
        post.eachPlace(tokens[k], [&](size_t at) {
            const bool hasNeighbour = isAt(at - 1, k - 1) || isAt(at + 1, k + 1);
            found.push_back({static_cast<quint32>(at), static_cast<quint16>(k),
                             hasNeighbour ? Firmness::WithNeighbour : Firmness::Alone});
        });
    }
    std::sort(found.begin(), found.end(), [](const auto& a, const auto& b) { return a.at < b.at; });
    const size_t length = std::max(shortestStretch, stretchPerToken * wording.tokens.size());
    Stretch stretch(wording.information);
    double best = 0;
    size_t oldest = 0;
    for (const Stretch::Found& each : found) {
        stretch.add(each);
        while (each.at - found[oldest].at > length) {
            stretch.remove(found[oldest++]);
        }
        best = std::max(best, stretch.sum());
    }
    const bool isElsewhere =
        !wording.places.empty() && std::none_of(wording.places.begin(), wording.places.end(),
                                                [&](const auto& place) { return post.names(place); });
    return best / (static_cast<double>(wording.all) + alwaysMissing + (isElsewhere ? missingPlace : 0.0));
}

// The wordings that share rare pairs with the post, by how rare those are together: the most first, few.
std::vector<quint32> ClaimIndex::candidatesFor(const PostView& post, double atLeast) const {
    std::vector<quint64> pairs;
    for (size_t i = 1; i < post.tokens.size(); ++i) {
        const quint64 pair = pairOf(post.tokens[i - 1], post.tokens[i]);
        if (mayBeEntered_[slotOf(pair)]) {
            pairs.push_back(pair);
        }
    }
    std::sort(pairs.begin(), pairs.end());
    pairs.erase(std::unique(pairs.begin(), pairs.end()), pairs.end());
    std::vector<float> evidence(wordings_.size(), 0.0F);
    std::vector<quint32> touched;
    for (const quint64 pair : pairs) {
        const auto entries = byPair_.find(pair);
        if (entries == byPair_.end()) {
            continue;
        }
        for (const Entry& entry : entries->second) {
            if (evidence[entry.wording] == 0.0F) {
                touched.push_back(entry.wording);
            }
            evidence[entry.wording] += entry.rarity;
        }
    }
    // Every shared pair brings two tokens at most, the rest stands alone: what cannot come near the score is left out.
    std::erase_if(touched, [&](quint32 wording) {
        const auto all = static_cast<double>(wordings_[wording].all);
        return 2.0 * static_cast<double>(evidence[wording]) + firmnessCounts[0] * all < atLeast * (all + alwaysMissing);
    });
    const size_t compared = std::min(touched.size(), candidatesCompared);
    std::partial_sort(
        touched.begin(), touched.begin() + static_cast<std::ptrdiff_t>(compared), touched.end(),
        [&](quint32 a, quint32 b) { return evidence[a] != evidence[b] ? evidence[a] > evidence[b] : a < b; });
    touched.resize(compared);
    return touched;
}

std::optional<ClaimLikeness> ClaimIndex::nearest(QStringView title, QStringView body, QStringView place,
                                                 double atLeast) const {
    if (isEmpty()) {
        return std::nullopt;
    }
    PostView post(title, body, place);
    const std::vector<quint32> candidates = candidatesFor(post, atLeast);
    if (candidates.empty()) {
        return std::nullopt;
    }
    post.sortPlaces();
    const Wording* best = nullptr;
    double highest = 0;
    for (const quint32 candidate : candidates) {
        if (const double score = scoreOf(wordings_[candidate], post); score > highest) {
            highest = score;
            best = &wordings_[candidate];
        }
    }
    if (best == nullptr || highest < atLeast) {
        return std::nullopt;
    }
    return ClaimLikeness{best->claim, highest, sharedBy(*best, post)};
}

// Runs of the wording that stand in the post in the same order: Han characters alone, as the others are hashes.
QStringList ClaimIndex::sharedBy(const Wording& wording, const PostView& post) const {
    QStringList shared;
    QString run;
    const auto close = [&] {
        if (run.size() > 1 && !shared.contains(run)) {
            shared << run;
        }
        run.clear();
    };
    for (size_t k = 0; k < wording.tokens.size(); ++k) {
        bool goesOn = false;
        if (k > 0 && wording.tokens[k - 1] <= 0xffff && wording.tokens[k] <= 0xffff) {
            post.eachPlace(wording.tokens[k], [&](size_t at) {
                goesOn = goesOn || (at > 0 && post.tokens[at - 1] == wording.tokens[k - 1]);
            });
        }
        if (!goesOn) {
            close();
            continue;
        }
        if (run.isEmpty()) {
            run.append(QChar(static_cast<char16_t>(wording.tokens[k - 1])));
        }
        run.append(QChar(static_cast<char16_t>(wording.tokens[k])));
    }
    close();
    std::stable_sort(shared.begin(), shared.end(),
                     [](const QString& a, const QString& b) { return a.size() > b.size(); });
    return shared.first(std::min<qsizetype>(shared.size(), mostShared));
}

}  // namespace zhiban
