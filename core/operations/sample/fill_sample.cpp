// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/operations/sample/fill_sample.h"

#include <QHash>
#include <algorithm>

#include "core/operations/cases/act_on_case.h"
#include "core/operations/cases/add_evidence.h"
#include "core/operations/cases/close_case.h"
#include "core/operations/cases/dispatch_case.h"
#include "core/operations/cases/link_post.h"
#include "core/operations/cases/open_case.h"
#include "core/operations/cases/tell_source.h"
#include "core/operations/intake/receive_posts.h"
#include "core/operations/intake/submit_by_hand.h"
#include "core/operations/media/media_acts.h"
#include "core/operations/publishing/publish_follow_up.h"
#include "core/operations/rules/rule_set.h"
#include "core/operations/sample/sample_listening.h"
#include "core/operations/setup/initialise_store.h"
#include "core/operations/shifts/end_shift.h"
#include "core/operations/shifts/start_shift.h"
#include "core/operations/triage/triage_posts.h"

namespace zhiban {

namespace {

// One thing that happens, at its time.
struct Happening {
    TimePoint at;
    std::function<Result<Done>()> happen;
};

// Plays the sample into one store. Lives for one run.
class SamplePlay {
  public:
    SamplePlay(WriteSession& session, const FillSample& sample, std::shared_ptr<const CompiledRules> rules,
               QString device)
        : session_(session), sample_(sample), rules_(std::move(rules)), device_(std::move(device)) {}

    Result<qint64> play() {
        std::vector<Happening> happenings = plan();
        std::stable_sort(happenings.begin(), happenings.end(),
                         [](const Happening& a, const Happening& b) { return a.at < b.at; });
        for (const Happening& happening : happenings) {
            if (happening.at > sample_.until) {
                break;
            }
            if (const Result<Done> received = receiveUntil(happening.at); !received) {
                return fail(received.error());
            }
            if (const Result<Done> done = happening.happen(); !done) {
                return fail(done.error());
            }
        }
        if (const Result<Done> received = receiveUntil(sample_.until); !received) {
            return fail(received.error());
        }
        return stored_;
    }

  private:
    ActContext at(TimePoint time, const QString& officer) const { return {{officer, device_}, time}; }

    std::vector<Happening> plan() {
        std::vector<Happening> happenings;
        for (const SampleShift& shift : sample_.work.shifts) {
            happenings.push_back({shift.start, [this, &shift] { return startShift(shift); }});
            if (shift.end) {
                happenings.push_back({*shift.end, [this, &shift] { return endShift(shift); }});
            }
        }
        for (const SampleCase& found : sample_.work.cases) {
            for (const SampleStep& step : found.steps) {
                happenings.push_back({step.at, [this, &found, &step] { return act(found, step); }});
            }
            if (found.followUp) {
                happenings.push_back({found.followUp->at, [this, &found] { return publish(found); }});
            }
        }
        for (const SampleDismissal& dismissal : sample_.work.dismissals) {
            happenings.push_back({dismissal.at, [this, &dismissal] { return dismiss(dismissal); }});
        }
        for (const SampleCall& call : sample_.work.calls) {
            happenings.push_back({call.at, [this, &call] { return writeDown(call); }});
        }
        // Without anything else happening, posts are fetched every quarter of an hour.
        for (TimePoint t = sample_.city.posts.empty() ? sample_.until : *sample_.city.posts.front().published;
             t < sample_.until; t += std::chrono::minutes(15)) {
            happenings.push_back({t, [] { return Result<Done>(Done{}); }});
        }
        return happenings;
    }

    Result<Done> receiveUntil(TimePoint time) {
        ReceivePosts batch;
        const std::vector<IncomingPost>& posts = sample_.city.posts;
        for (; next_ < posts.size() && *posts[next_].published <= time; ++next_) {
            batch.posts.push_back({posts[next_], matchIncoming(*rules_, posts[next_], time)});
        }
        if (batch.posts.empty()) {
            return Done{};
        }
        batch.connector = QStringLiteral("sample");
        batch.origin = QStringLiteral("sample");
        const Result<ReceiptCounts> counts = batch.run(session_, at(time, QStringLiteral("system")));
        if (!counts) {
            return fail(counts.error());
        }
        stored_ += counts->stored;
        return noteIds(batch.posts, counts->first, time);
    }

    // Ids are given in the order of the batch; what belongs to a story with an open case is linked at once.
    Result<Done> noteIds(const std::vector<MatchedPost>& posts, PostId first, TimePoint time) {
        qint64 id = first.value;
        for (const MatchedPost& matched : posts) {
            const SamplePostKey key{matched.post.sourceKey, matched.post.externalId};
            const PostId post{id++};
            ids_.insert(key, post);
            for (const SampleCase& found : sample_.work.cases) {
                if (!cases_.contains(found.key) || !tells(found.linkStory, key)) {
                    continue;
                }
                const LinkPost link{cases_.value(found.key), post};
                if (const Result<Done> linked = link.run(session_, at(time, found.steps.front().by)); !linked) {
                    return fail(linked.error());
                }
            }
        }
        return Done{};
    }

    bool tells(const QString& storyKey, const SamplePostKey& post) const {
        for (const SampleStory& story : sample_.city.stories) {
            if (story.key == storyKey) {
                return std::find(story.posts.begin(), story.posts.end(), post) != story.posts.end();
            }
        }
        return false;
    }

    Result<Done> startShift(const SampleShift& shift) {
        const Result<ShiftId> id = StartShift{shift.officer, shift.name}.run(session_, at(shift.start, shift.officer));
        if (!id) {
            return fail(id.error());
        }
        shift_ = *id;
        return Done{};
    }

    Result<Done> endShift(const SampleShift& shift) {
        return EndShift{shift_, shift.note, shift.receiver}.run(session_, at(*shift.end, shift.officer));
    }

    Result<Done> writeDown(const SampleCall& call) {
        SubmitByHand act;
        act.id = makeSubmissionId(call.at);
        act.channel = handChannelFromKey(call.channel).value_or(HandChannel::Hotline);
        act.channelName = call.channelName;
        act.text = call.text;
        act.place = call.place;
        act.contact = call.contact;
        act.rules = rules_;
        for (const SampleCall::File& file : call.files) {
            act.files.push_back({sample_.draw(file.drawing), file.name, file.mediaType});
        }
        return act.run(session_, at(call.at, call.by)).map([this](const SubmitByHand::Answer& answer) {
            stored_ += answer.post ? 1 : 0;
            return Done{};
        });
    }

    Result<Done> dismiss(const SampleDismissal& dismissal) {
        return DismissPosts{{ids_.value(dismissal.post)}, dismissal.reason}.run(session_,
                                                                                at(dismissal.at, dismissal.by));
    }

    Result<DepartmentId> department(const QString& name) const {
        const Result<std::vector<Department>> departments = session_.departments().active();
        if (!departments) {
            return fail(departments.error());
        }
        for (const Department& candidate : *departments) {
            if (candidate.name == name) {
                return candidate.id;
            }
        }
        return fail(ErrorKind::Internal, QStringLiteral("the sample names an unknown department: ") + name);
    }

    Result<Done> open(const SampleCase& found, const SampleStep& step) {
        OpenCase open;
        for (const SamplePostKey& key : found.posts) {
            if (ids_.contains(key)) {
                open.posts.push_back(ids_.value(key));
            }
        }
        open.title = found.title;
        open.category = found.category;
        open.place = found.place;
        open.level = found.level;
        open.request = step.request;
        if (!step.department.isEmpty()) {
            const Result<DepartmentId> lead = department(step.department);
            if (!lead) {
                return fail(lead.error());
            }
            open.department = *lead;
        }
        const Result<CaseId> id = open.run(session_, at(step.at, step.by));
        if (!id) {
            return fail(id.error());
        }
        cases_.insert(found.key, *id);
        return Done{};
    }

    Result<Done> act(const SampleCase& found, const SampleStep& step) {
        static const QHash<QString, CaseAct> words{{QStringLiteral("verify"), CaseAct::Verify},
                                                   {QStringLiteral("receive"), CaseAct::Receive},
                                                   {QStringLiteral("urge"), CaseAct::Urge},
                                                   {QStringLiteral("log"), CaseAct::LogAction},
                                                   {QStringLiteral("note"), CaseAct::AddNote}};
        if (step.act == u"open") {
            return open(found, step);
        }
        const CaseId id = cases_.value(found.key);
        const ActContext context = at(step.at, step.by);
        if (words.contains(step.act)) {
            return ActOnCase{id, words.value(step.act), step.text, {}, 0}.run(session_, context);
        }
        if (step.act == u"dispatch") {
            const Result<DepartmentId> to = department(step.department);
            const Result<DispatchId> sent =
                to ? DispatchCase{id, *to, step.request, step.lead, 0}.run(session_, context) : fail(to.error());
            return sent ? Result<Done>(Done{}) : fail(sent.error());
        }
        if (step.act == u"evidence") {
            const AddEvidence add{
                id, sample_.draw(step.drawing), step.fileName, QStringLiteral("image/png"), step.role, step.text};
            const Result<EvidenceId> added = add.run(session_, context);
            return added ? Result<Done>(Done{}) : fail(added.error());
        }
        if (step.act == u"tell") {
            return TellSource{id, step.channel, step.text, 0}.run(session_, context);
        }
        if (step.act == u"close") {
            return CloseCase{id, step.closing, step.text, 0}.run(session_, context);
        }
        return fail(ErrorKind::Internal, QStringLiteral("the sample has an unknown act: ") + step.act);
    }

    Result<Done> publish(const SampleCase& found) {
        const Result<std::vector<Column>> columns = session_.publications().columns();
        if (!columns) {
            return fail(columns.error());
        }
        for (const Column& column : *columns) {
            if (column.name == found.followUp->column) {
                const PublishFollowUp report{
                    column.id, found.followUp->title, found.followUp->text, {cases_.value(found.key)}};
                const Result<Publication> published = report.run(session_, at(found.followUp->at, found.followUp->by));
                return published ? Result<Done>(Done{}) : fail(published.error());
            }
        }
        return fail(ErrorKind::Internal, QStringLiteral("the sample names an unknown column"));
    }

    WriteSession& session_;
    const FillSample& sample_;
    std::shared_ptr<const CompiledRules> rules_;
    QString device_;
    QHash<SamplePostKey, PostId> ids_;
    QHash<QString, CaseId> cases_;
    ShiftId shift_;
    size_t next_ = 0;
    qint64 stored_ = 0;
};

}  // namespace

Result<qint64> FillSample::run(WriteSession& session, const ActContext& context) const {
    const TimePoint start = city.posts.empty() ? context.now : *city.posts.front().published;
    const InitialiseStore setup{city.rules, city.departments, city.columns};
    const Result<bool> fresh = setup.run(session, {context.actor, start - std::chrono::minutes(1)});
    if (!fresh) {
        return fail(fresh.error());
    }
    if (!*fresh) {
        return 0;
    }
    const Result<std::shared_ptr<const CompiledRules>> compiled = compiledRulesOf(session);
    if (!compiled) {
        return fail(compiled.error());
    }
    const Result<qint64> played = SamplePlay(session, *this, *compiled, context.actor.device).play();
    if (!played) {
        return played;
    }
    return listenInSample(session, {context.actor, until}, city.listening).map([&](Done) { return *played; });
}

}  // namespace zhiban
