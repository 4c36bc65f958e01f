// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/operations/collect/collecting.h"

#include <QCoreApplication>
#include <QRandomGenerator>
#include <QSysInfo>

#include "core/operations/collect/next_ask.h"

namespace zhiban {
namespace {

// Nobody decides these: they are recorded under the machine's own name.
Actor collectingActor() {
    return {QStringLiteral("system"), QSysInfo::machineHostName()};
}

QString ownName() {
    return QStringLiteral("%1/%2").arg(QSysInfo::machineHostName()).arg(QCoreApplication::applicationPid());
}

Error unknownKind(const Subscription& source) {
    return Error{ErrorKind::Invalid,
                 QStringLiteral("no collector of kind %1").arg(source.kind),
                 QStringLiteral("source.unknown-kind"),
                 {source.kind}};
}

Look notAsked(const TakenSource& taken, const Error& why, TimePoint now) {
    Look look;
    look.collected.state = taken.known;
    look.collected.state.lastFailure = now;
    look.collected.failure = why;
    return look;
}

}  // namespace

// One source on its way through a thread of the pool.
struct Collecting::Job {
    TakenSource taken;
    QString host;
};

Collecting::Collecting(StoreThreads& store, RulesNow rules, CollectingOptions options, QObject* parent)
    : QObject(parent), store_(store), rules_(std::move(rules)), options_(std::move(options)) {
    if (options_.name.isEmpty()) {
        options_.name = ownName();
    }
    for (std::unique_ptr<Collector>& collector : zhiban::collectors()) {
        const QString kind = collector->traits().kind;
        collectors_.emplace(kind, std::move(collector));
    }
    pool_.setMaxThreadCount(options_.looksAtOnce);
    turn_.setInterval(options_.every);
    connect(&turn_, &QTimer::timeout, this, &Collecting::takeDue);
}

Collecting::~Collecting() {
    cancellation_.cancel();
    pool_.waitForDone();
}

void Collecting::start() {
    if (turn_.isActive()) {
        return;
    }
    if (stopping_) {
        stopping_ = false;
        cancellation_ = Cancellation();
    }
    turn_.start();
    takeDue();
}

void Collecting::wake() {
    if (turn_.isActive()) {
        takeDue();
    }
}

void Collecting::stop() {
    stopping_ = true;
    turn_.stop();
    cancellation_.cancel();
    giveBackWaiting();
    sayIfIdle();
}

void Collecting::giveBackWaiting() {
    for (const TakenSource& source : waiting_) {
        SettledCollection back;
        back.key = source.source.subscription.key;
        back.abandoned = true;
        settled_.push_back(std::move(back));
    }
    waiting_.clear();
    settle();
}

void Collecting::takeDue() {
    const int free = options_.looksAtOnce - looking_ - static_cast<int>(waiting_.size());
    if (stopping_ || asking_ || free <= 0) {
        return;
    }
    asking_ = true;
    store_.writeAs(collectingActor(), TakeDueSources{options_.name, options_.leaseFor, free})
        .then(this, [this, free](const Result<std::vector<TakenSource>>& due) {
            asking_ = false;
            nothingDue_ = !due || static_cast<int>(due->size()) < free;
            taken(due);
            sayIfIdle();
        });
}

void Collecting::taken(const Result<std::vector<TakenSource>>& due) {
    if (!due) {
        if (!failing_) {
            failing_ = true;
            Q_EMIT failed(due.error());
        }
        return;
    }
    failing_ = false;
    for (const TakenSource& source : *due) {
        if (stopping_ || lookingByHost_.value(hostOf(source.source.subscription)) >= options_.looksAtOnceOfAHost) {
            waiting_.push_back(source);
        } else {
            begin(source);
        }
    }
    if (stopping_) {
        giveBackWaiting();
    }
}

QString Collecting::hostOf(const Subscription& source) const {
    const QString authority = QUrl(source.address).authority();
    return authority.isEmpty() ? source.key : authority;
}

void Collecting::begin(TakenSource source) {
    auto job = std::make_shared<Job>();
    job->host = hostOf(source.source.subscription);
    job->taken = std::move(source);
    ++looking_;
    ++lookingByHost_[job->host];
    pool_.start([this, job, cancellation = cancellation_] {
        const Clock& clock = store_.clock();
        const auto collector = collectors_.find(job->taken.source.subscription.kind);
        const Subscription& subscription = job->taken.source.subscription;
        Look look;
        if (collector == collectors_.end()) {
            look = notAsked(job->taken, unknownKind(subscription), clock.now());
        } else if (const Result<Secrets> secrets = options_.secrets(subscription); !secrets) {
            look = notAsked(job->taken, secrets.error(), clock.now());
        } else {
            const CollectRequest request{subscription, *secrets, job->taken.known, options_.policy};
            const StoreBatch keep = [this](ReceivePosts batch) {
                return store_.writeAs(collectingActor(), std::move(batch)).future().result();
            };
            const std::shared_ptr<const CompiledRules> rules = rules_();
            look = lookAtSource(*collector->second, request, *rules, keep, clock, cancellation);
        }
        QMetaObject::invokeMethod(
            this, [this, job, look = std::move(look)] { ended(job, look); }, Qt::QueuedConnection);
    });
}

void Collecting::ended(const std::shared_ptr<Job>& job, const Look& look) {
    --looking_;
    --lookingByHost_[job->host];
    const Subscription& source = job->taken.source.subscription;
    const Collected& collected = look.collected;
    const TimePoint now = store_.clock().now();
    SettledCollection settled;
    settled.key = source.key;
    settled.triedAt = now;
    if (collected.failure && collected.failure->kind == ErrorKind::Cancelled) {
        settled.abandoned = true;
    } else {
        const int failures = collected.failure ? job->taken.source.state.failures + 1 : 0;
        settled.dueAt = nextAsk(source, {failures, collected.retryAfter, collected.hasMore}, now,
                                QRandomGenerator::global()->generateDouble());
        settled.broughtNew = look.summary.stored + look.summary.revised > 0;
        settled.failure = collected.failure;
        settled.fetch = collected.state;
    }
    settled_.push_back(std::move(settled));
    if (!stopping_) {
        Q_EMIT looked(source.key, look.summary, collected.failure);
    }
    settle();
    const auto next = std::ranges::find_if(waiting_, [&](const TakenSource& waiting) {
        return lookingByHost_.value(hostOf(waiting.source.subscription)) < options_.looksAtOnceOfAHost;
    });
    if (next != waiting_.end()) {
        TakenSource freed = std::move(*next);
        waiting_.erase(next);
        begin(std::move(freed));
    }
    if (!nothingDue_) {
        takeDue();
    }
    sayIfIdle();
}

// One transaction at a time; what ends meanwhile goes with the next.
void Collecting::settle() {
    if (settling_ || settled_.empty()) {
        return;
    }
    settling_ = true;
    std::vector<SettledCollection> now;
    std::swap(now, settled_);
    store_.writeAs(collectingActor(), SettleLooks{options_.name, std::move(now)})
        .then(this, [this](const Result<int>& settled) {
            settling_ = false;
            if (!settled && !failing_) {
                // The leases run out by themselves, and the sources are asked again.
                failing_ = true;
                Q_EMIT failed(settled.error());
            }
            settle();
            sayIfIdle();
        });
}

void Collecting::sayIfIdle() {
    if (!isIdle() || !waiting_.empty()) {
        return;
    }
    if (stopping_) {
        Q_EMIT stopped();
    } else if (nothingDue_) {
        Q_EMIT idle();
    }
}

}  // namespace zhiban
