// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

// The verbs of the ledger. An act is recorded under its verb with a payload from which every projection
// (cases, rules, shifts, publications …) can be rebuilt; core/store applies them, core/operations writes them.
// A verb once released keeps its meaning; a new meaning is a new verb.
namespace zhiban::verbs {

#define ZHIBAN_VERB(name, text) inline const QString name = QStringLiteral(text)

// Store and intake (facts are rows of their own; these entries witness them)
ZHIBAN_VERB(StoreCreated, "store.created");
ZHIBAN_VERB(PostsReceived, "posts.received");  // one per batch: counts, first and last post id

// What the office sets up
ZHIBAN_VERB(RuleSaved, "rule.saved");  // payload: the whole rule; the store counts versions
ZHIBAN_VERB(RuleRetired, "rule.retired");
ZHIBAN_VERB(WordListSaved, "wordlist.saved");  // payload: the whole list; the store counts versions
ZHIBAN_VERB(RulesRerun, "rules.rerun");        // over stored posts: counts, period; the hits are rows
ZHIBAN_VERB(DepartmentSaved, "department.saved");
ZHIBAN_VERB(ColumnSaved, "column.saved");  // a numbered series

// Listening
ZHIBAN_VERB(SourceSaved, "source.saved");              // payload: the whole subscription; paused and resumed by it too
ZHIBAN_VERB(SourceRetired, "source.retired");          // not asked any more; its posts stay
ZHIBAN_VERB(QuarantineSettled, "quarantine.settled");  // subject: the item; payload: its fate and why

// Triage
ZHIBAN_VERB(PostDismissed, "post.dismissed");
ZHIBAN_VERB(PostRestored, "post.restored");
ZHIBAN_VERB(PostContactShown, "post.contact_shown");  // somebody looked at the caller's number

// Files of posts
ZHIBAN_VERB(MediaTranscribed, "media.transcribed");                   // what is said in it, by a person or a program
ZHIBAN_VERB(MediaTranscriptConfirmed, "media.transcript_confirmed");  // by another officer
ZHIBAN_VERB(MediaDialectTagged, "media.dialect_tagged");
ZHIBAN_VERB(MediaRedacted, "media.redacted");  // a copy with parts blacked out was kept
ZHIBAN_VERB(GlossaryWordSaved, "glossary.saved");
ZHIBAN_VERB(GlossaryWordRemoved, "glossary.removed");

// Case work
ZHIBAN_VERB(CaseOpened, "case.opened");
ZHIBAN_VERB(CasePostLinked, "case.post_linked");
ZHIBAN_VERB(CaseVerified, "case.verified");
ZHIBAN_VERB(CaseDispatched, "case.dispatched");
ZHIBAN_VERB(CaseReceived, "case.received");  // the department signed for it
ZHIBAN_VERB(CaseReturned, "case.returned");  // "not ours", with reason
ZHIBAN_VERB(CaseUrged, "case.urged");
ZHIBAN_VERB(CaseActionLogged, "case.action_logged");  // what somebody did
ZHIBAN_VERB(CaseNoteAdded, "case.note_added");        // internal, never leaves the desk
ZHIBAN_VERB(CaseEvidenceAdded, "case.evidence_added");
ZHIBAN_VERB(CaseSourceTold, "case.source_told");  // the public answer given
ZHIBAN_VERB(CaseClosed, "case.closed");
ZHIBAN_VERB(CaseReopened, "case.reopened");

// Shifts
ZHIBAN_VERB(ShiftStarted, "shift.started");
ZHIBAN_VERB(ShiftEnded, "shift.ended");

// Publishing
ZHIBAN_VERB(FollowUpPublished, "followup.published");
ZHIBAN_VERB(BriefingIssued, "briefing.issued");

// Routing and known claims
ZHIBAN_VERB(CategorySaved, "category.saved");           // payload: the whole category
ZHIBAN_VERB(RoutingRulesSaved, "routing.rules_saved");  // payload: all of them, in order; the store counts versions
ZHIBAN_VERB(RoutingTrained, "routing.trained");         // a new classifier, in force from then on
ZHIBAN_VERB(RoutingModelChosen, "routing.model_chosen");
ZHIBAN_VERB(ClaimSaved, "claim.saved");      // payload: the whole claim
ZHIBAN_VERB(ClaimJudged, "claim.judged");    // a post makes this claim, or does not
ZHIBAN_VERB(ClaimsMarked, "claims.marked");  // posts were compared with the claims: counts; the matches are rows

// Events
ZHIBAN_VERB(EventsPlaced, "events.placed");  // one per batch: counts, what was absorbed; the places are rows
ZHIBAN_VERB(EventMerged, "event.merged");    // these and below: posts and names before and after
ZHIBAN_VERB(EventSplit, "event.split");
ZHIBAN_VERB(EventPostDetached, "event.post_detached");
ZHIBAN_VERB(EventConfirmed, "event.confirmed");
ZHIBAN_VERB(EventRenamed, "event.renamed");
ZHIBAN_VERB(EventUndone, "event.undone");  // takes one of these back, or another undoing

#undef ZHIBAN_VERB

}  // namespace zhiban::verbs
