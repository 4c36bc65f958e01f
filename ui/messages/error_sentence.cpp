// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/messages/error_sentence.h"

#include <QCoreApplication>
#include <array>
#include <utility>

#include "ui/messages/condition_sentence.h"
#include "ui/messages/filled_sentence.h"

namespace zhiban {

namespace {

struct Sentence {
    const char* subject;
    const char* text;
};

// Kept in the order of the aggregates. Each says what happened, what is safe and what to do next.
// clang-format off
constexpr auto sentences = std::to_array<Sentence>({
    {"store.missing",
     QT_TRANSLATE_NOOP("Errors", "There is no store at %1. Nothing was changed. Make one with \"zhibanctl init\", or check the address.")},
    {"store.exists",
     QT_TRANSLATE_NOOP("Errors", "Something is already stored at %1, so it was left alone. Choose a place that does not exist yet.")},
    {"store.newer-schema",
     QT_TRANSLATE_NOOP("Errors", "This store was written by a newer Zhiban (format %1, this program knows %2). It was not touched. Update the program to open it.")},
    {"store.not-ours",
     QT_TRANSLATE_NOOP("Errors", "%1 is not a Zhiban store. It was not touched. Check the address.")},
    {"store.read-only",
     QT_TRANSLATE_NOOP("Errors", "The store cannot be written: the folder or file is read-only. Reading goes on and nothing was lost. Ask for write permission, or choose another folder.")},
    {"store.network-drive",
     QT_TRANSLATE_NOOP("Errors", "The store lies on a network drive, where its file could be damaged. It was not opened. Use a local folder, or a PostgreSQL server to share the desk.")},
    {"store.disk-full",
     QT_TRANSLATE_NOOP("Errors", "Cannot save: the disk is full. Nothing saved before is lost, and what you typed is kept. Free some space and try again.")},
    {"store.damaged",
     QT_TRANSLATE_NOOP("Errors", "The store is damaged and was not written to. Keep the file as it is and restore the newest backup into a new file.")},
    {"store.busy",
     QT_TRANSLATE_NOOP("Errors", "The store is busy with other work. Nothing was lost. Try again in a moment.")},
    {"store.unreachable",
     QT_TRANSLATE_NOOP("Errors", "The store cannot be reached. Nothing saved is lost. Check the network and the server, then try again.")},
    {"store.denied",
     QT_TRANSLATE_NOOP("Errors", "The server refused the login. Nothing was changed. Check the user name and the password.")},
    {"store.address",
     QT_TRANSLATE_NOOP("Errors", "The address \"%1\" is not understood. Write sqlite:PATH or postgresql://user@host/database.")},
    {"store.fault",
     QT_TRANSLATE_NOOP("Errors", "The store reported a fault. What was saved before is safe; this step was not saved. Try again, and keep the details if it happens twice.")},
    {"backup.exists",
     QT_TRANSLATE_NOOP("Errors", "%1 exists already and was left alone. Choose a new file name for the backup.")},
    {"backup.unwritable",
     QT_TRANSLATE_NOOP("Errors", "The backup could not be written to %1. The store itself is untouched. Choose another folder.")},
    {"ledger.broken",
     QT_TRANSLATE_NOOP("Errors", "The record of acts does not verify at entry %1. The store was not changed. Keep it as evidence and compare with a backup.")},
    {"case.changed-meanwhile",
     QT_TRANSLATE_NOOP("Errors", "Somebody else changed case %1 in the meantime. Your act was not saved, your text is kept. Look at what is new and try again.")},
    {"case.needs-proof",
     QT_TRANSLATE_NOOP("Errors", "Something is still missing for this step: a reason, a text or a piece of evidence. Nothing was changed. Add it and try again.")},
    {"case.needs-told-source",
     QT_TRANSLATE_NOOP("Errors", "The citizen has not been told yet. Record the answer given to the source, then close the case.")},
    {"case.not-allowed",
     QT_TRANSLATE_NOOP("Errors", "This step is not possible in the present state of the case. Nothing was changed.")},
    {"case.not-your-role",
     QT_TRANSLATE_NOOP("Errors", "Your role may not do this. Nothing was changed. Ask the shift leader.")},
    {"case.no-open-dispatch",
     QT_TRANSLATE_NOOP("Errors", "No department has this case at present. Dispatch it first.")},
    {"case.urged-just-now",
     QT_TRANSLATE_NOOP("Errors", "This department was urged less than five minutes ago. Wait another %1 seconds.")},
    {"case.no-posts",
     QT_TRANSLATE_NOOP("Errors", "A case needs at least one post. Nothing was changed. Choose the post it begins with.")},
    {"case.post-linked",
     QT_TRANSLATE_NOOP("Errors", "This post belongs to case %1 already. Nothing was changed.")},
    {"case.no-opening",
     QT_TRANSLATE_NOOP("Errors", "The history of this case does not begin with its opening. The record was not changed; verify it with \"zhibanctl ledger verify\".")},
    {"evidence.size",
     QT_TRANSLATE_NOOP("Errors", "\"%1\" is empty or larger than 64 MiB. It was not added. Choose a smaller file.")},
    {"triage.no-post",
     QT_TRANSLATE_NOOP("Errors", "This post is not in the store any more. Nothing was changed. Refresh the desk.")},
    {"triage.decided-already",
     QT_TRANSLATE_NOOP("Errors", "Somebody else has already decided about this post. Nothing was overwritten. Refresh the desk.")},
    {"shift.no-officer",
     QT_TRANSLATE_NOOP("Errors", "A shift needs the name of the officer. Nothing was changed.")},
    {"shift.running",
     QT_TRANSLATE_NOOP("Errors", "%1 is on shift already. End that shift with a handover note first.")},
    {"shift.no-handover",
     QT_TRANSLATE_NOOP("Errors", "A handover note is needed: what is open, what was promised, what to watch. The shift goes on until it is written.")},
    {"shift.not-running",
     QT_TRANSLATE_NOOP("Errors", "This shift is not running any more. Nothing was changed. Look at the present state and try again.")},
    {"followup.empty",
     QT_TRANSLATE_NOOP("Errors", "A report needs a title and a text. Nothing was published. Your draft is kept.")},
    {"followup.no-column",
     QT_TRANSLATE_NOOP("Errors", "This column does not exist any more. Nothing was published. Choose another column.")},
    {"rules.not-json",
     QT_TRANSLATE_NOOP("Errors", "The rules file is not valid JSON (%1). No rule was changed. Correct the file and try again.")},
    {"rules.invalid",
     QT_TRANSLATE_NOOP("Errors", "The rules file has a fault: %1. No rule was changed. Correct it and try again.")},
    {"file.missing",
     QT_TRANSLATE_NOOP("Errors", "There is no file %1. Nothing was read. Check the name.")},
    {"file.unreadable",
     QT_TRANSLATE_NOOP("Errors", "%1 cannot be read. Nothing was changed. Check the permissions, or whether another program holds it.")},
    {"file.not-a-file",
     QT_TRANSLATE_NOOP("Errors", "%1 is not a file. Nothing was read. Name a file.")},
    {"file.not-written",
     QT_TRANSLATE_NOOP("Errors", "%1 cannot be written. Nothing was half-written. Choose another place, or free some space.")},
    {"input.unknown-kind",
     QT_TRANSLATE_NOOP("Errors", "The kind of this input is not known: %1. Nothing was stored. Say it with --kind, for example --kind feed.")},
    {"input.unreadable",
     QT_TRANSLATE_NOOP("Errors", "Reading stopped before the end. What was read before is kept. Try again.")},
    {"gzip.truncated",
     QT_TRANSLATE_NOOP("Errors", "The compressed file ends too early. The complete items before that are kept. Fetch the file again and import it again: nothing is stored twice.")},
    {"gzip.damaged",
     QT_TRANSLATE_NOOP("Errors", "The compressed file is damaged. The complete items before that are kept. Fetch the file again and import it again: nothing is stored twice.")},
    {"gzip.bomb",
     QT_TRANSLATE_NOOP("Errors", "The compressed file grows far beyond its size and was not read to the end. What was read before is kept. Do not trust this file.")},
    {"gzip.no-memory",
     QT_TRANSLATE_NOOP("Errors", "There is not enough memory to unpack the file. What was read before is kept. Close other programs and try again.")},
    {"csv.missing-column",
     QT_TRANSLATE_NOOP("Errors", "The file has no column \"%1\". Nothing was stored. Its columns are: %2. Correct the mapping.")},
    {"csv.no-header",
     QT_TRANSLATE_NOOP("Errors", "The table has no header row. Nothing was stored. Add one, or choose another file.")},
    {"csv.no-text-column",
     QT_TRANSLATE_NOOP("Errors", "No column of the table is mapped to a title or a text. Nothing was stored. Choose the columns.")},
    {"mapping.syntax",
     QT_TRANSLATE_NOOP("Errors", "\"%1\" is not a mapping. Write field=column, for example body=text.")},
    {"mapping.unknown-field",
     QT_TRANSLATE_NOOP("Errors", "A post has no field of that name: \"%1\". The fields are id, url, title, body, author, published, place, likes, source, category.")},
    {"feed.dtd",
     QT_TRANSLATE_NOOP("Errors", "The feed carries a document type declaration, which can hide an attack. It was not read; the whole of it is in quarantine. Ask the source for a plain feed.")},
    {"feed.not-a-feed",
     QT_TRANSLATE_NOOP("Errors", "This is not a feed (RSS, Atom or JSON Feed). The bytes are in quarantine. Check the address.")},
    {"feed.limits",
     QT_TRANSLATE_NOOP("Errors", "The feed breaks a size limit (%1) and was not read to the end. The bytes are in quarantine. What was read before is kept.")},
    {"fetch.timeout",
     QT_TRANSLATE_NOOP("Errors", "The source did not answer in time. Nothing was lost; it will be asked again.")},
    {"fetch.too-large",
     QT_TRANSLATE_NOOP("Errors", "The answer of the source is too large and was cut off. Nothing of it was stored.")},
    {"fetch.refused-address",
     QT_TRANSLATE_NOOP("Errors", "The address leads to a place that must not be asked (%1). Nothing was fetched. An administrator can allow the host.")},
    {"briefing.unknown-format",
     QT_TRANSLATE_NOOP("Errors", "There is no such format: %1. Nothing was written. Choose json, html, md or odt.")},
    {"briefing.unknown-section",
     QT_TRANSLATE_NOOP("Errors", "There is no such section: %1. Nothing was written.")},
    {"briefing.free-number",
     QT_TRANSLATE_NOOP("Errors", "A number in the text has no rows behind it: %1. The briefing was not issued. Bind it or take it out.")},
    {"briefing.altered-figure",
     QT_TRANSLATE_NOOP("Errors", "A number differs from its rows: %1. The briefing was not issued. Refresh it.")},
    {"briefing.unbound-figure",
     QT_TRANSLATE_NOOP("Errors", "A number has no rows behind it: %1. The briefing was not issued.")},
    {"briefing.unknown-figure",
     QT_TRANSLATE_NOOP("Errors", "The text refers to a number that does not exist: %1. The briefing was not issued.")},
    {"pdf.failed",
     QT_TRANSLATE_NOOP("Errors", "The PDF could not be made. No file was left behind. Try again.")},
    {"json.field",
     QT_TRANSLATE_NOOP("Errors", "A stored value cannot be read: %1. Nothing was changed.")},
    {"case.unknown",
     QT_TRANSLATE_NOOP("Errors", "This case is not in the store. Nothing was changed. Refresh the list and look again.")},
    {"case.closed",
     QT_TRANSLATE_NOOP("Errors", "The case is closed already, so this was not added. Reopen it first if there is more to do.")},
    {"case.not-closed",
     QT_TRANSLATE_NOOP("Errors", "The case is not closed, so there is nothing to reopen or archive. Nothing was changed.")},
    {"case.unknown-dispatch",
     QT_TRANSLATE_NOOP("Errors", "The case was not sent to this department in that way. Nothing was changed. Refresh the case and look again.")},
    {"post.decided",
     QT_TRANSLATE_NOOP("Errors", "This post was decided on already. Nothing was overwritten. Look at what was decided.")},
    {"post.not-dismissed",
     QT_TRANSLATE_NOOP("Errors", "This post was not dismissed, so there is nothing to bring back. Nothing was changed.")},
    {"rule.unknown",
     QT_TRANSLATE_NOOP("Errors", "This rule is no longer in use. Nothing was changed. Refresh the list of rules.")},
    {"rule.changed-meanwhile",
     QT_TRANSLATE_NOOP("Errors", "%2 saved the rule %1 in the meantime. Your text is kept, nothing was overwritten. Look at what is new, then save again.")},
    {"rule.name-taken",
     QT_TRANSLATE_NOOP("Errors", "There is a rule called %1 already. Nothing was saved. Choose another name, or change that rule.")},
    {"rule.no-name",
     QT_TRANSLATE_NOOP("Errors", "A rule needs a name. Nothing was saved. Write one.")},
    {"rule.bad-tier",
     QT_TRANSLATE_NOOP("Errors", "The first answer to an alert of %1 is due after 1, 2 or 4 hours. Nothing was saved. Choose one of these, or leave it to the level.")},
    {"rule.quiet-empty",
     QT_TRANSLATE_NOOP("Errors", "The quiet hours of %1 end when they begin. Nothing was saved. Give them an end, or leave them out.")},
    {"rule.life-safety-quiet",
     QT_TRANSLATE_NOOP("Errors", "%1 is for life safety, so it has no quiet hours. Nothing was saved. Leave them out.")},
    {"rule.life-safety-muted",
     QT_TRANSLATE_NOOP("Errors", "%1 is for life safety, so it cannot be muted. Nothing was changed.")},
    {"rule.mute-past",
     QT_TRANSLATE_NOOP("Errors", "%1 would be muted until a time that has passed. Nothing was changed. Choose a later one.")},
    {"wordlist.unknown",
     QT_TRANSLATE_NOOP("Errors", "This word list is not in the store. Nothing was changed. Refresh the lists and look again.")},
    {"wordlist.changed-meanwhile",
     QT_TRANSLATE_NOOP("Errors", "%2 saved the word list %1 in the meantime. Your words are kept, nothing was overwritten. Look at what is new, then save again.")},
    {"wordlist.name-taken",
     QT_TRANSLATE_NOOP("Errors", "There is a word list called %1 already. Nothing was saved. Choose another name, or change that list.")},
    {"wordlist.no-name",
     QT_TRANSLATE_NOOP("Errors", "A word list needs a name. Nothing was saved. Write one.")},
    {"rule-pack.name-twice",
     QT_TRANSLATE_NOOP("Errors", "%1 is in this rule pack twice. Nothing was taken. Keep one of them and try again.")},
    {"case.unknown-account",
     QT_TRANSLATE_NOOP("Errors", "This case has not noted the account %1. Nothing was recorded. Choose one of the accounts that its posts mention.")},
    {"department.unknown",
     QT_TRANSLATE_NOOP("Errors", "This department is not in the directory. Nothing was changed. Refresh the directory.")},
    {"publication.unknown",
     QT_TRANSLATE_NOOP("Errors", "This report is not in the store. Nothing was changed. Refresh the list and look again.")},
    {"attachment.unknown",
     QT_TRANSLATE_NOOP("Errors", "The file of this evidence is not in the store. Restore it from a backup, or attach it again.")},
    {"attachment.damaged",
     QT_TRANSLATE_NOOP("Errors", "The file of this evidence is no longer what was stored, so it is not shown. Restore it from a backup.")},
    {"search.index-damaged",
     QT_TRANSLATE_NOOP("Errors", "The index of words was damaged and is being made anew. No post is lost. Search again in a moment.")},
    {"search.index-conflict",
     QT_TRANSLATE_NOOP("Errors", "Another program is indexing the same store. Nothing was lost. Try again in a moment.")},
    {"search.too-many-words",
     QT_TRANSLATE_NOOP("Errors", "That is more than 20 words. Search for fewer of them.")},
    {"store.nul-character",
     QT_TRANSLATE_NOOP("Errors", "A text holds a character that no store can keep. It was not saved. Remove the character and try again.")},
    {"store.bad-address",
     QT_TRANSLATE_NOOP("Errors", "The address of the store is not understood. Write sqlite:PATH or postgresql://user@host/database.")},
    {"store.unit-of-work",
     QT_TRANSLATE_NOOP("Errors", "The program began two steps at once. Nothing was saved. Try again, and keep the details if it happens twice.")},
    {"store.no-act",
     QT_TRANSLATE_NOOP("Errors", "The program wanted to save something without recording why. Nothing was saved. Keep the details.")},
    {"ledger.number",
     QT_TRANSLATE_NOOP("Errors", "A number is too large to be recorded exactly. Nothing was saved. Use a smaller one.")},
    {"ledger.unknown-verb",
     QT_TRANSLATE_NOOP("Errors", "The record holds an act that this program does not know: %1. Nothing was changed. Update the program.")},
    {"ledger.no-head",
     QT_TRANSLATE_NOOP("Errors", "The head of the record of acts is missing. Nothing was changed. Restore the newest backup into a new file.")},
    {"ledger.damaged",
     QT_TRANSLATE_NOOP("Errors", "Entry %1 of the record of acts does not read back. Nothing was changed. Keep the store and compare with a backup.")},
    {"briefing.odt",
     QT_TRANSLATE_NOOP("Errors", "The document could not be put together. Nothing was written. Try again, or choose another format.")},
    {"read.cancelled",
     QT_TRANSLATE_NOOP("Errors", "Reading was stopped at your wish. What was stored before is kept; reading again adds nothing twice.")},
    {"feed.is-html",
     QT_TRANSLATE_NOOP("Errors", "This is a web page, not a feed. Nothing was stored; the whole of it is in quarantine. Look for the feed's own address.")},
    {"feed.broken",
     QT_TRANSLATE_NOOP("Errors", "The feed is broken and could not be mended. The whole of it is in quarantine. What was stored before is kept.")},
    {"feed.too-deep",
     QT_TRANSLATE_NOOP("Errors", "The feed is nested deeper than any honest feed. It was not read; the whole of it is in quarantine.")},
    {"feed.too-large",
     QT_TRANSLATE_NOOP("Errors", "The feed is larger than is read at once. Nothing of it was stored. Ask the source for fewer items.")},
    {"feed.tag-too-long",
     QT_TRANSLATE_NOOP("Errors", "The feed holds a tag too long to be honest. It was not read; the whole of it is in quarantine.")},
    {"feed.too-many-items",
     QT_TRANSLATE_NOOP("Errors", "The feed holds more items than are read at once. The first were stored; the whole of it is in quarantine.")},
    {"feed.incomplete",
     QT_TRANSLATE_NOOP("Errors", "The feed was broken. What could be mended was stored; the whole of it is in quarantine.")},
    {"feed.no-text",
     QT_TRANSLATE_NOOP("Errors", "An item has neither title nor text. It is in quarantine.")},
    {"feed.field-too-long",
     QT_TRANSLATE_NOOP("Errors", "An item has a field too long to be stored. It is in quarantine.")},
    {"briefing.period",
     QT_TRANSLATE_NOOP("Errors", "A briefing needs a first day before its last and at most 366 days; %1 to %2 is not such a period. Choose other days.")},
    {"zone.unknown",
     QT_TRANSLATE_NOOP("Errors", "There is no time zone %1. Nothing was read. Name one such as Asia/Shanghai.")},
    {"charset.unknown",
     QT_TRANSLATE_NOOP("Errors", "There is no charset %1. Nothing was read. Name one such as UTF-8 or GB18030.")},
    {"fetch.address",
     QT_TRANSLATE_NOOP("Errors", "This is not a whole web address. Nothing was fetched. Check it for typing mistakes.")},
    {"fetch.scheme",
     QT_TRANSLATE_NOOP("Errors", "Only addresses that begin with http or https are fetched. Nothing was fetched.")},
    {"fetch.user-info",
     QT_TRANSLATE_NOOP("Errors", "The address holds a user name or a password. Nothing was fetched. Take them out of it.")},
    {"fetch.port",
     QT_TRANSLATE_NOOP("Errors", "The address uses a port that is not allowed. Nothing was fetched. Ask whoever looks after this desk.")},
    {"fetch.unresolved",
     QT_TRANSLATE_NOOP("Errors", "The name of the site was not found. Nothing was lost; it is tried again at the next round. Check the address and the network.")},
    {"fetch.private-address",
     QT_TRANSLATE_NOOP("Errors", "The address leads into the inner network, so it was not fetched. Ask whoever looks after this desk to allow it.")},
    {"fetch.status",
     QT_TRANSLATE_NOOP("Errors", "The site did not give what was asked. Nothing was lost; it is tried again at the next round.")},
    {"fetch.redirects",
     QT_TRANSLATE_NOOP("Errors", "The site sends the asker on and on. Nothing was fetched. Look for the feed's present address.")},
    {"fetch.tls",
     QT_TRANSLATE_NOOP("Errors", "The site could not prove who it is, so nothing was fetched. Check the address and the computer's clock.")},
    {"fetch.truncated",
     QT_TRANSLATE_NOOP("Errors", "The answer broke off. Nothing of it was stored; it is tried again at the next round.")},
    {"fetch.packing",
     QT_TRANSLATE_NOOP("Errors", "The answer is packed in a way that cannot be opened. Nothing of it was stored.")},
    {"fetch.network",
     QT_TRANSLATE_NOOP("Errors", "The network did not carry the question through. Nothing was lost; it is tried again at the next round.")},
    {"fetch.is-html",
     QT_TRANSLATE_NOOP("Errors", "The site answered with a web page instead of a feed. Nothing was stored. Look for the feed's own address.")},
    {"fetch.cancelled",
     QT_TRANSLATE_NOOP("Errors", "The fetch was stopped. What was stored before is kept.")},
    {"file.unwritable",
     QT_TRANSLATE_NOOP("Errors", "%1 cannot be written: the folder is missing or may not be written to. Nothing was half-written. Choose another place.")},
    {"csv.ragged",
     QT_TRANSLATE_NOOP("Errors", "A row of the table does not have as many cells as the table has columns. The row is in quarantine. Correct it at the source and import again: nothing is stored twice.")},
    {"csv.open-quote",
     QT_TRANSLATE_NOOP("Errors", "A cell of the table begins with a quotation mark that never closes. What follows it is in quarantine. Correct it at the source and import again: nothing is stored twice.")},
    {"csv.row-too-long",
     QT_TRANSLATE_NOOP("Errors", "A row of the table is too long to be honest. Its beginning is in quarantine.")},
    {"csv.no-text",
     QT_TRANSLATE_NOOP("Errors", "A row of the table has neither title nor text. It is in quarantine.")},
    {"jsonl.not-json",
     QT_TRANSLATE_NOOP("Errors", "A line is not JSON. It is in quarantine. Correct it at the source and import again: nothing is stored twice.")},
    {"jsonl.not-object",
     QT_TRANSLATE_NOOP("Errors", "A line is JSON, but not an object with fields. It is in quarantine.")},
    {"jsonl.too-deep",
     QT_TRANSLATE_NOOP("Errors", "A line is nested deeper than any honest post. It is in quarantine.")},
    {"jsonl.wrong-type",
     QT_TRANSLATE_NOOP("Errors", "A field of a line holds another kind of value than it should. The line is in quarantine. Correct it at the source, or map the field to another one.")},
    {"jsonl.no-text",
     QT_TRANSLATE_NOOP("Errors", "A line has neither title nor text. It is in quarantine. If the texts have another name, map it.")},
    {"jsonl.line-too-long",
     QT_TRANSLATE_NOOP("Errors", "A line is too long to be honest. Its beginning is in quarantine.")},
    {"image.format",
     QT_TRANSLATE_NOOP("Errors", "This is not a picture of a kind that is shown: PNG, JPEG, GIF or WebP. It was not opened.")},
    {"image.too-large",
     QT_TRANSLATE_NOOP("Errors", "The picture is too large to be shown safely. It was not opened; the file itself is kept as it is.")},
    {"image.broken",
     QT_TRANSLATE_NOOP("Errors", "The picture is damaged and cannot be shown. Nothing was changed. Ask for it again.")},
    {"store.server",
     QT_TRANSLATE_NOOP("Errors", "The server of the store does not answer. What was saved is safe; this step was not saved. Check the network and the server, then try again.")},
    {"store.io",
     QT_TRANSLATE_NOOP("Errors", "The disk of the store could not be read or written. What was saved is safe; this step was not saved. Check the disk, then try again.")},
    {"store.cannot-open",
     QT_TRANSLATE_NOOP("Errors", "The file of the store could not be opened. It was not changed. Check that the folder is there and may be written to.")},
    {"store.too-long",
     QT_TRANSLATE_NOOP("Errors", "The question took too long and was stopped so that others are not held up. Nothing was changed. Ask for a shorter time or fewer words.")},
    {"store.too-big",
     QT_TRANSLATE_NOOP("Errors", "A text or file is larger than the store takes. It was not saved. Shorten it or divide it.")},
    {"store.constraint",
     QT_TRANSLATE_NOOP("Errors", "The store refused a value that does not fit. Nothing was saved. Correct it, and keep the details if it happens twice.")},
    {"store.unknown-reference",
     QT_TRANSLATE_NOOP("Errors", "Something this step refers to is not in the store. Nothing was saved. Refresh and try again.")},
    {"store.statement",
     QT_TRANSLATE_NOOP("Errors", "The store did not understand the program. What was saved is safe; this step was not saved. Keep the details.")},
    {"answer.broken",
     QT_TRANSLATE_NOOP("Errors", "The answer is not the JSON or XML it should be. The whole of it is in quarantine. What was stored before is kept.")},
    {"answer.too-deep",
     QT_TRANSLATE_NOOP("Errors", "The answer is nested deeper than any honest one. It was not read; the whole of it is in quarantine.")},
    {"answer.too-large",
     QT_TRANSLATE_NOOP("Errors", "The answer is larger than is read at once. Nothing of it was stored. Ask the service for fewer items.")},
    {"answer.no-items",
     QT_TRANSLATE_NOOP("Errors", "Nothing in the answer looks like a post. Nothing was stored; the whole of it is in quarantine. Check the address, the kind and the mapping.")},
    {"answer.refused",
     QT_TRANSLATE_NOOP("Errors", "The service refused: %1. Nothing was stored. Check the address and the permission.")},
    {"answer.no-text",
     QT_TRANSLATE_NOOP("Errors", "An item has neither title, text, address nor file. It is in quarantine.")},
    {"answer.field-too-long",
     QT_TRANSLATE_NOOP("Errors", "An item has a field too long to be stored. It is in quarantine.")},
    {"settings.missing",
     QT_TRANSLATE_NOOP("Errors", "The setting %1 is missing. Nothing was asked. Give it and try again.")},
    {"settings.unknown",
     QT_TRANSLATE_NOOP("Errors", "This kind of source has no setting %1. Nothing was asked. Take it out.")},
    {"settings.choice",
     QT_TRANSLATE_NOOP("Errors", "The setting %1 cannot be %2. Nothing was asked. Choose one of those offered.")},
    {"settings.address",
     QT_TRANSLATE_NOOP("Errors", "The settings lead to no web address (%1). Nothing was asked. An address begins with https:// or http://.")},
    {"settings.syntax",
     QT_TRANSLATE_NOOP("Errors", "A setting is written key=value; %1 is not. Nothing was done.")},
    {"mail.not-a-mail",
     QT_TRANSLATE_NOOP("Errors", "This is not a mail. Nothing was stored; the bytes are in quarantine.")},
    {"mail.too-large",
     QT_TRANSLATE_NOOP("Errors", "The mail is larger than is read at once (32 MiB). Nothing of it was stored.")},
    {"mail.too-deep",
     QT_TRANSLATE_NOOP("Errors", "The mail packs parts within parts deeper than any honest mail. It was not read; the whole of it is in quarantine.")},
    {"mail.no-text",
     QT_TRANSLATE_NOOP("Errors", "The mail has neither subject, text nor attachment. It is in quarantine.")},
    {"page.not-a-page",
     QT_TRANSLATE_NOOP("Errors", "This is not a web page. Nothing was stored; the bytes are in quarantine.")},
    {"page.too-large",
     QT_TRANSLATE_NOOP("Errors", "The page is larger than is read at once (8 MiB). Nothing of it was stored.")},
    {"page.no-text",
     QT_TRANSLATE_NOOP("Errors", "The page has neither title nor text. It is in quarantine.")},
    {"xlsx.not-a-workbook",
     QT_TRANSLATE_NOOP("Errors", "This is not a readable Excel workbook (.xlsx). Nothing was stored; the bytes are in quarantine. Save it anew in Excel and try again.")},
    {"xlsx.too-large",
     QT_TRANSLATE_NOOP("Errors", "The workbook unpacks to more than any table. It was not read; the bytes are in quarantine.")},
    {"xlsx.encrypted",
     QT_TRANSLATE_NOOP("Errors", "The workbook is protected by a password or of an old format. Nothing was stored; the bytes are in quarantine. Save it without password as .xlsx.")},
    {"opml.broken",
     QT_TRANSLATE_NOOP("Errors", "The list of feeds is broken. Nothing was taken from it. Export it anew and try again.")},
    {"opml.not-opml",
     QT_TRANSLATE_NOOP("Errors", "This is not a list of feeds (OPML). Nothing was taken from it.")},
    {"opml.too-large",
     QT_TRANSLATE_NOOP("Errors", "The list of feeds is larger than any real one. Nothing was taken from it.")},
    {"folder.immovable",
     QT_TRANSLATE_NOOP("Errors", "%1 was stored but cannot be moved out of the folder. Reading stopped, so that it is not read again and again. Allow writing to the folder.")},
    {"folder.not-a-file",
     QT_TRANSLATE_NOOP("Errors", "%1 is not a file but a pipe or a device. It was left alone. Put files into the folder.")},
    {"folder.link",
     QT_TRANSLATE_NOOP("Errors", "%1 is a link, which may lead anywhere. It was left alone. Put the file itself into the folder.")},
    {"folder.name",
     QT_TRANSLATE_NOOP("Errors", "The name of %1 holds characters that cannot be seen. The file was left alone. Give it another name.")},
});
// clang-format on

QString translated(const char* text) {
    return QCoreApplication::translate("Errors", text);
}

QString sentenceOfKind(ErrorKind kind) {
    switch (kind) {
        case ErrorKind::Unavailable:
            return translated(
                QT_TRANSLATE_NOOP("Errors", "This is not possible just now. Nothing was lost. Try again in a moment."));
        case ErrorKind::Denied:
            return translated(QT_TRANSLATE_NOOP("Errors", "This is not allowed. Nothing was changed."));
        case ErrorKind::NotFound:
            return translated(
                QT_TRANSLATE_NOOP("Errors", "It is not there any more. Nothing was changed. Refresh and look again."));
        case ErrorKind::Conflict:
            return translated(QT_TRANSLATE_NOOP(
                "Errors",
                "Somebody else changed it first. Nothing was overwritten. Look at what is new and try again."));
        case ErrorKind::Invalid:
            return translated(QT_TRANSLATE_NOOP(
                "Errors", "Something in the input does not fit. Nothing was changed. Correct it and try again."));
        case ErrorKind::Corrupt:
            return translated(
                QT_TRANSLATE_NOOP("Errors",
                                  "Stored data does not read back as it was written. Nothing was changed. Keep the "
                                  "file and restore the newest backup into a new one."));
        case ErrorKind::Cancelled:
            return translated(QT_TRANSLATE_NOOP("Errors", "Stopped at your wish. What was done before is kept."));
        case ErrorKind::Internal:
            return translated(QT_TRANSLATE_NOOP("Errors",
                                                "The program made a mistake. What was saved before is safe. Try again, "
                                                "and keep the details if it happens twice."));
    }
    return {};
}

// A rule or a word list that cannot be used: its name, and then what is wrong with it.
QString sentenceOfCondition(const Error& error) {
    if (error.details.empty()) {
        return {};
    }
    const QString sentence = conditionSentence(error.subject, {error.details.begin() + 1, error.details.end()});
    return sentence.isEmpty() ? QString()
                              : filledSentence(translated(QT_TRANSLATE_NOOP("Errors", "\"%1\" cannot be used: %2")),
                                               {error.details.front(), sentence});
}

}  // namespace

QString sentenceFor(const Error& error) {
    for (const Sentence& sentence : sentences) {
        if (error.subject == QLatin1String(sentence.subject)) {
            return filledSentence(translated(sentence.text), error.details);
        }
    }
    if (const QString sentence = sentenceOfCondition(error); !sentence.isEmpty()) {
        return sentence;
    }
    return sentenceOfKind(error.kind);
}

QStringList subjectsWithSentence() {
    QStringList subjects = subjectsWithConditionSentence();
    for (const Sentence& sentence : sentences) {
        subjects << QLatin1String(sentence.subject);
    }
    return subjects;
}

}  // namespace zhiban
