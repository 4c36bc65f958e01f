// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/routing_acts.h"
#include "tests/core/store/store_fixture.h"

namespace zhiban::testing {
namespace {

class RoutingAndClaims : public StoreTest {
  protected:
    Category category(const char* id, const char* name, const char* parent = "", int position = 0) {
        Category made;
        made.id.text = text(id);
        made.name = text(name);
        made.parent.text = text(parent);
        made.position = position;
        return made;
    }
    void save(const Category& category) {
        valueOf(act(verbs::CategorySaved, text("category"), category.id.text, toJson(category)));
    }
    Claim claim(const char* id) {
        Claim made;
        made.id.text = text(id);
        made.title = text("桥要塌了");
        made.verdict = ClaimVerdict::False;
        made.date = clock_.now();
        return made;
    }
    void save(const Claim& claim) { valueOf(act(verbs::ClaimSaved, text("claim"), claim.id.text, toJson(claim))); }
    qint64 keep(const std::vector<ClaimMatch>& matches, qint64 lastPost, bool isLookBack = false) {
        const auto work = valueOf(writer_->begin());
        ClaimsMarkedPayload payload;
        payload.found = valueOf(work->addClaimMatches(matches));
        payload.lastPost = lastPost;
        payload.isLookBack = isLookBack;
        valueOf(work->commit({draft(verbs::ClaimsMarked, text("claims"), {}, toJson(payload))}));
        return payload.found;
    }
    Result<LedgerHead> judge(const char* claim, PostId post, bool same) {
        return act(verbs::ClaimJudged, text("claim"), text(claim), toJson(ClaimJudgedPayload{post, same}));
    }
};
ZHIBAN_ON_BOTH_ENGINES(RoutingAndClaims);

TEST_P(RoutingAndClaims, CategoriesAreListedGroupsFirstAndSavedAgainUnderTheirId) {
    Category lamp = category("c-2", "路灯", "c-1", 1);
    lamp.restricted = true;
    lamp.serviceCode = text("lamp");
    lamp.department.text = text("d-1");
    const Category hole = category("c-3", "窨井盖", "c-1", 0);
    save(lamp);
    save(hole);
    save(category("c-1", "道路", "", 5));
    EXPECT_EQ(valueOf(reader()->routing().categories()),
              (std::vector<Category>{category("c-1", "道路", "", 5), hole, lamp}));
    lamp.active = false;
    save(lamp);
    EXPECT_EQ(valueOf(reader()->routing().categories()).back(), lamp);
}

TEST_P(RoutingAndClaims, RulesAreVersionsOfTheWholeList) {
    EXPECT_EQ(valueOf(reader()->routing().rules()), SavedRoutingRules{});
    RoutingRule rule;
    rule.name = text("夜间");
    rule.hours = DailyHours{QTime(22, 0), QTime(6, 0)};
    rule.category = text("路灯");
    valueOf(act(verbs::RoutingRulesSaved, text("routing"), {}, toJson(RoutingRulesPayload{{rule}})));
    valueOf(act(verbs::RoutingRulesSaved, text("routing"), {}, toJson(RoutingRulesPayload{})));
    EXPECT_EQ(valueOf(reader()->routing().rules()).version, 2);
    EXPECT_TRUE(valueOf(reader()->routing().rules()).rules.empty());
    EXPECT_EQ(valueOf(reader()->routing().ruleVersions())[1].rules, std::vector<RoutingRule>{rule});
}

TEST_P(RoutingAndClaims, OneClassifierIsInForce) {
    EXPECT_EQ(valueOf(reader()->routing().modelInForce()), std::nullopt);
    RoutingTrainedPayload payload;
    payload.sha256 = QByteArray(32, '\2');
    payload.from = text("cases");
    payload.report.examples = 10;
    payload.report.sureFrom = 0.925;
    payload.report.labels = {{text("路灯"), 6, 5, 4}};
    valueOf(act(verbs::RoutingTrained, text("routing"), {}, toJson(payload)));
    valueOf(act(verbs::RoutingTrained, text("routing"), {}, toJson(payload)));
    EXPECT_EQ(valueOf(reader()->routing().modelInForce())->version, 2);
    valueOf(act(verbs::RoutingModelChosen, text("routing"), {}, toJson(RoutingModelChosenPayload{1})));
    const SavedRoutingModel model = *valueOf(reader()->routing().modelInForce());
    EXPECT_EQ(model.version, 1);
    EXPECT_EQ(model.sha256, payload.sha256);
    EXPECT_EQ(model.examples, QByteArray());
    EXPECT_EQ(model.report, payload.report);
    EXPECT_EQ(act(verbs::RoutingModelChosen, text("routing"), {}, toJson(RoutingModelChosenPayload{9})).error().kind,
              ErrorKind::Conflict);
    EXPECT_EQ(valueOf(reader()->routing().modelInForce())->version, 1);
}

TEST_P(RoutingAndClaims, ClaimsAreSavedAgainUnderTheirId) {
    Claim bridge = claim("k-1");
    save(bridge);
    bridge.clarification = text("桥好好的");
    bridge.date.reset();
    save(bridge);
    EXPECT_EQ(valueOf(reader()->claims().active()), std::vector<Claim>{bridge});
    bridge.active = false;
    save(bridge);
    EXPECT_TRUE(valueOf(reader()->claims().active()).empty());
    EXPECT_EQ(valueOf(reader()->claims().byId(bridge.id)).claim, bridge);
    EXPECT_EQ(reader()->claims().byId(ClaimId{text("k-9")}).error().kind, ErrorKind::NotFound);
}

TEST_P(RoutingAndClaims, MatchesAreFactsAndTheWordOfAnOfficerStandsBesideThem) {
    save(claim("k-1"));
    const ReceiptCounts received = receive({somePost(text("1")), somePost(text("2"), text("桥"))});
    const ClaimMatch first{received.first, ClaimId{text("k-1")}, 700, clock_.now()};
    const ClaimMatch second{received.last, ClaimId{text("k-1")}, 500, clock_.now() + Milliseconds(1)};
    const ChangeCursor before = valueOf(reader()->changes().latest());
    EXPECT_EQ(keep({first, second}, received.last.value), 2);
    EXPECT_EQ(valueOf(reader()->changes().since(before, 10)).changes.size(), 2U) << "the posts are to be shown again";
    EXPECT_EQ(keep({first}, 1), 0);
    EXPECT_EQ(valueOf(reader()->claims().comparedUpTo()), received.last) << "progress never goes back";
    valueOf(judge("k-1", received.first, false));
    ClaimMatch judged = first;
    judged.same = false;
    EXPECT_EQ(valueOf(reader()->claims().ofPost(received.first)), std::vector<ClaimMatch>{judged});
    EXPECT_EQ(valueOf(reader()->claims().ofClaim(ClaimId{text("k-1")}, 10)), (std::vector<ClaimMatch>{second, judged}));
    EXPECT_EQ(valueOf(reader()->claims().between(clock_.now(), clock_.now() + Milliseconds(2))),
              std::vector<ClaimMatch>{second});
    valueOf(judge("k-1", received.first, true));
    EXPECT_EQ(valueOf(reader()->claims().between(clock_.now(), clock_.now() + Milliseconds(1))).size(), 1U);
}

TEST_P(RoutingAndClaims, LookingBackLeavesTheProgressAlone) {
    keep({}, 5, true);
    EXPECT_EQ(valueOf(reader()->claims().comparedUpTo()).value, 0);
    keep({}, 5);
    EXPECT_EQ(valueOf(reader()->claims().comparedUpTo()).value, 5);
}

TEST_P(RoutingAndClaims, AreTheSameAfterAReplay) {
    save(category("c-1", "道路"));
    save(claim("k-1"));
    const PostId post = receive({somePost(text("1"))}).last;
    keep({{post, ClaimId{text("k-1")}, 700, clock_.now()}}, post.value);
    valueOf(judge("k-1", post, true));
    valueOf(act(verbs::RoutingRulesSaved, text("routing"), {}, toJson(RoutingRulesPayload{})));
    const QStringList rows = projections();
    valueOf(writer_->rebuildProjections());
    EXPECT_EQ(projections(), rows);
    EXPECT_EQ(valueOf(reader()->claims().ofPost(post)).size(), 1U);
}

}  // namespace
}  // namespace zhiban::testing
