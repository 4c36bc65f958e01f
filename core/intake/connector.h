// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIODevice>
#include <QStringList>
#include <memory>
#include <vector>

#include "core/base/cancellation.h"
#include "core/base/result.h"
#include "core/domain/quarantine.h"
#include "core/intake/post_field.h"
#include "core/intake/source_item.h"
#include "core/intake/source_settings.h"

namespace zhiban {

// What one kind of source is like, as data: nobody asks for a connector by name to treat it differently.
struct ConnectorTraits {
    QString kind;                             // the folder's name: "jsonl"
    QStringList suffixes;                     // lower case, without dot and without ".gz"
    bool takesMapping = false;                // ReadOptions::mapping has a meaning
    bool fetchedByUrl = false;                // its bytes may come from an HTTP body
    bool isPage = false;                      // made for people: a site's robots.txt says whether it may be fetched
    bool hasPages = false;                    // an answer may go on at another address
    QString pageParameter = {};               // counts pages from 1 where an answer does not name the next one
    QString tokenHeader = {};                 // where the secret "token" goes; empty: "Authorization"
    std::vector<SettingField> settings = {};  // what a source of this kind is told
    AddressForms addresses = {};              // where it is asked; empty: its address is a setting of the source itself
};

// How to read one input. Plain values; the defaults suit a file of a Chinese desk.
struct ReadOptions {
    QString sourceKey;                                     // for items that name no source themselves
    QString sourceName;                                    // what a person reads; the key when empty
    QString origin;                                        // file name or URL, goes into quarantine before ":line"
    QByteArray zone = QByteArrayLiteral("Asia/Shanghai");  // IANA name: where a time without a zone was meant
    QByteArray charset;            // declared from outside (HTTP header, a person); empty = find out
    QString defaultPlace;          // for items without a place
    TimePoint now;                 // our clock: plausible dates, yearless dates, quarantine time
    FieldMapping mapping;          // field -> column, where they differ
    char16_t delimiter = 0;        // csv: 0 = find out
    SourceSettings settings = {};  // by ConnectorTraits::settings, checked
};

// Counts so far, or at the end. `bytes` of `totalBytes` are as stored (compressed), 0 when not known.
struct ReadSummary {
    qint64 posts = 0;
    qint64 refused = 0;
    qint64 bytes = 0;
    qint64 totalBytes = 0;
    QString title;          // what the input says of itself, when it does: a feed's title,
    QString link;           //   page,
    QString language;       //   language,
    QString nextAddress;    //   and the address of its next page
    QByteArray charset;     // what the bytes were read as
    bool repaired = false;  // the input broke its format and was mended before it could be read

    bool operator==(const ReadSummary&) const = default;
};

// Takes what a connector makes, in the order of the input, on the thread that reads. A call may block: that is
// the back-pressure. An error stops the reading and becomes its result.
class ItemSink {
  public:
    virtual ~ItemSink() = default;
    // Once, before the first item: which kind of input it turned out to be.
    virtual void opened(const ConnectorTraits&) {}
    // Connectors call this. Who wants no more than the post overrides post().
    virtual Result<Done> item(SourceItem item) { return post(postOf(std::move(item))); }
    virtual Result<Done> post(IncomingPost post) = 0;
    virtual Result<Done> refuse(QuarantinedItem item) = 0;
    // An item that was understood, `read`, but is no post. For people who look into a source.
    virtual Result<Done> refuseRead(QuarantinedItem item, const SourceItem&) { return refuse(std::move(item)); }
    // Before the first item with what the input says of itself, now and then, and once at the end.
    virtual void progress(const ReadSummary&) {}
    // Stores what was handed over so far, so that the source may forget it.
    virtual Result<Done> settle() { return Done{}; }
};

// Turns bytes into posts. Stateless and const: one object serves all threads.
class Connector {
  public:
    virtual ~Connector() = default;
    virtual const ConnectorTraits& traits() const = 0;
    // Whether an input that begins like this (up to 4 KiB, already unzipped) is of this kind.
    virtual bool recognises(QByteArrayView head) const = 0;
    // Reads to the end. Every item goes to the sink exactly once, as a post or refused. On an error the items
    // before it have been delivered: Cancelled, Corrupt (damaged bytes), Invalid (not this format), or the sink's.
    virtual Result<ReadSummary> read(QIODevice& input, const ReadOptions& options, ItemSink& sink,
                                     const Cancellation& cancellation) const = 0;
};

// All kinds, in the order of their folders under connectors/. Generated: to add one, add a folder.
std::vector<std::unique_ptr<Connector>> connectors();

}  // namespace zhiban
