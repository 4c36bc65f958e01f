// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/case.h"
#include "core/sample/sample_city.h"

namespace zhiban {

// What a made-up office did about the posts of the sample: shifts, cases step by step, follow-up reports. Played
// through the real operations, so that a sample desk holds nothing an officer could not have made.
using SamplePostKey = std::pair<QString, QString>;  // source key, external id

struct SampleStep {
    TimePoint at;
    QString by;
    QString act;  // "open", "verify", "dispatch", "receive", "urge", "log", "note", "evidence", "tell", "close"
    QString text;
    QString department;
    QString request;
    bool lead = true;
    QString channel;
    QString fileName;
    QString drawing;  // which picture the evidence is: the desk draws it
    EvidenceRole role = EvidenceRole::Other;
    ClosingKind closing = ClosingKind::Fixed;
};

struct SampleFollowUp {
    TimePoint at;
    QString by;
    QString column;
    QString title;
    QString text;
};

struct SampleCase {
    QString key;
    std::vector<SamplePostKey> posts;
    QString title;
    QString category;
    QString place;
    Level level = Level::Blue;
    QString linkStory;              // all further posts of this story are linked as they come
    std::vector<SampleStep> steps;  // the first is "open"
    std::optional<SampleFollowUp> followUp;
};

struct SampleShift {
    QString officer;
    QString name;
    TimePoint start;
    std::optional<TimePoint> end;
    QString note;
    QString receiver;
};

struct SampleDismissal {
    TimePoint at;
    QString by;
    SamplePostKey post;
    QString reason;
};

// What somebody told the office and an officer wrote down.
struct SampleCall {
    struct File {
        QString name;
        QString mediaType;
        QString drawing;  // which picture or sound it is: the desk makes it
    };
    TimePoint at;
    QString by;
    QString channel;      // "hotline"
    QString channelName;  // "热线"
    QString text;
    QString place;
    QString contact;
    std::vector<File> files;
};

struct SampleWork {
    std::vector<SampleShift> shifts;
    std::vector<SampleCase> cases;
    std::vector<SampleDismissal> dismissals;
    std::vector<SampleCall> calls;
};

// The work with its times moved by the city's shift. Internal when the compiled-in data is broken.
Result<SampleWork> sampleWork(Milliseconds shift);

}  // namespace zhiban
