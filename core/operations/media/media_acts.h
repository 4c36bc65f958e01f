// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "core/operations/act_context.h"
#include "core/rules/compiled_rules.h"

namespace zhiban {

// Writes down what is said in a file, and lets the rules look at the post again together with all that is said in it:
// new hits are added in the same transaction. Invalid "media.no-text"; NotFound "media.unknown".
struct Transcribe {
    struct Answer {
        PostMedia media;
        qint64 newHits = 0;
    };
    MediaKey file;
    QString text;
    QString dialect = {};
    bool machine = false;  // a program wrote it
    std::shared_ptr<const CompiledRules> rules = {};

    Result<Answer> run(WriteSession& session, const ActContext& context) const;
};

// Another officer has listened and read. Conflict "media.not-to-confirm": their own text, or not this one any more.
struct ConfirmTranscript {
    using Answer = PostMedia;
    MediaKey file;
    QString text;  // as it was read

    Result<Answer> run(WriteSession& session, const ActContext& context) const;
};

struct TagDialect {
    using Answer = PostMedia;
    MediaKey file;
    QString dialect;

    Result<Answer> run(WriteSession& session, const ActContext& context) const;
};

// Keeps a copy with parts blacked out beside its original.
struct KeepRedactedCopy {
    using Answer = PostMedia;
    MediaKey file;
    QByteArray bytes;
    QString fileName;
    QString mediaType;
    int boxes = 0;

    Result<Answer> run(WriteSession& session, const ActContext& context) const;
};

// How to reach who told it. Looking is an act of its own in the record.
struct ShowContact {
    using Answer = QString;
    PostId post;

    Result<Answer> run(WriteSession& session, const ActContext& context) const;
};

// A local word and its meaning; an older meaning is replaced. Invalid "glossary.empty".
struct SaveGlossaryWord {
    using Answer = Done;
    GlossaryWord word;

    Result<Answer> run(WriteSession& session, const ActContext& context) const;
};
struct RemoveGlossaryWord {
    using Answer = Done;
    QString word;

    Result<Answer> run(WriteSession& session, const ActContext& context) const;
};

struct ReadGlossary {
    using Answer = std::vector<GlossaryWord>;

    Result<Answer> run(const ReadSession& session) const { return session.media().glossary(); }
};
struct ReadMedia {
    using Answer = PostMedia;
    MediaKey file;

    Result<Answer> run(const ReadSession& session) const { return session.media().byKey(file); }
};

// The hits of a post that has just come, with what its source says is said in its files.
std::vector<Hit> matchIncoming(const CompiledRules& rules, const IncomingPost& post, TimePoint now);

// The hits of a post's text together with what is said in its files. Spans lie in matchText() of the post alone; a hit
// in what is said has none.
std::vector<Hit> matchWithSpeech(const CompiledRules& rules, const MatchSubject& subject, const QStringList& said);

}  // namespace zhiban
