// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/sample_work.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "core/domain/case_keys.h"
#include "resources/sample/sample.h"

namespace zhiban {

namespace {

// Reads the sample's own JSON; the first fault is remembered.
class WorkReader {
  public:
    explicit WorkReader(Milliseconds shift) : shift_(shift) {}

    const QString& fault() const { return fault_; }

    SampleShift shift(const QJsonObject& json) {
        SampleShift shift;
        shift.officer = text(json, "officer");
        shift.name = text(json, "name");
        shift.start = time(json, "start");
        if (json.contains(QLatin1String("end"))) {
            shift.end = time(json, "end");
        }
        shift.note = optional(json, "note");
        shift.receiver = optional(json, "receiver");
        return shift;
    }

    SampleCase sampleCase(const QJsonObject& json) {
        SampleCase found;
        found.key = text(json, "key");
        found.title = text(json, "title");
        found.category = text(json, "category");
        found.place = text(json, "place");
        found.linkStory = optional(json, "linkStory");
        if (const std::optional<Level> level = levelFromKey(text(json, "level"))) {
            found.level = *level;
        }
        for (const QJsonValue& post : json[QLatin1String("posts")].toArray()) {
            found.posts.push_back(postKey(post.toString()));
        }
        for (const QJsonValue& entry : json[QLatin1String("steps")].toArray()) {
            found.steps.push_back(step(entry.toObject()));
        }
        if (json.contains(QLatin1String("followUp"))) {
            const QJsonObject report = json[QLatin1String("followUp")].toObject();
            found.followUp = SampleFollowUp{time(report, "at"), text(report, "by"), text(report, "column"),
                                            text(report, "title"), text(report, "text")};
        }
        return found;
    }

    SampleDismissal dismissal(const QJsonObject& json) {
        return {time(json, "at"), text(json, "by"), postKey(text(json, "post")), text(json, "reason")};
    }

    SampleCall call(const QJsonObject& json) {
        SampleCall call{time(json, "at"),   text(json, "by"),    text(json, "channel"), text(json, "channelName"),
                        text(json, "text"), text(json, "place"), text(json, "contact"), {}};
        for (const QJsonValue& entry : json[QLatin1String("files")].toArray()) {
            const QJsonObject file = entry.toObject();
            call.files.push_back({text(file, "name"), text(file, "type"), text(file, "drawing")});
        }
        return call;
    }

  private:
    QString text(const QJsonObject& json, const char* key) {
        const QJsonValue value = json[QLatin1String(key)];
        if (!value.isString() && fault_.isEmpty()) {
            fault_ = QLatin1String(key);
        }
        return value.toString();
    }
    static QString optional(const QJsonObject& json, const char* key) { return json[QLatin1String(key)].toString(); }

    TimePoint time(const QJsonObject& json, const char* key) {
        const QDateTime time = QDateTime::fromString(text(json, key), Qt::ISODate);
        if (!time.isValid() && fault_.isEmpty()) {
            fault_ = QLatin1String(key);
        }
        return fromDateTime(time) + shift_;
    }

    static SamplePostKey postKey(const QString& word) {
        const qsizetype colon = word.indexOf(QLatin1Char(':'));
        return {word.left(colon), word.mid(colon + 1)};
    }

    SampleStep step(const QJsonObject& json) {
        SampleStep step;
        step.at = time(json, "at");
        step.by = text(json, "by");
        step.act = text(json, "act");
        step.text = optional(json, "text");
        step.department = optional(json, "department");
        step.request = optional(json, "request");
        step.lead = json[QLatin1String("lead")].toBool(true);
        step.channel = optional(json, "channel");
        step.fileName = optional(json, "file");
        step.drawing = optional(json, "drawing");
        step.role = evidenceRoleFromKey(optional(json, "role")).value_or(EvidenceRole::Other);
        step.closing = closingKindFromKey(optional(json, "kind")).value_or(ClosingKind::Fixed);
        return step;
    }

    Milliseconds shift_;
    QString fault_;
};

}  // namespace

Result<SampleWork> sampleWork(Milliseconds shift) {
    const QJsonObject json = QJsonDocument::fromJson(sample::cases()).object();
    WorkReader reader(shift);
    SampleWork work;
    for (const QJsonValue& entry : json[QLatin1String("shifts")].toArray()) {
        work.shifts.push_back(reader.shift(entry.toObject()));
    }
    for (const QJsonValue& entry : json[QLatin1String("cases")].toArray()) {
        work.cases.push_back(reader.sampleCase(entry.toObject()));
    }
    for (const QJsonValue& entry : json[QLatin1String("dismissals")].toArray()) {
        work.dismissals.push_back(reader.dismissal(entry.toObject()));
    }
    for (const QJsonValue& entry : json[QLatin1String("calls")].toArray()) {
        work.calls.push_back(reader.call(entry.toObject()));
    }
    if (!reader.fault().isEmpty() || work.cases.empty()) {
        return fail(ErrorKind::Internal, QStringLiteral("the sample's cases are broken: ") + reader.fault());
    }
    return work;
}

}  // namespace zhiban
