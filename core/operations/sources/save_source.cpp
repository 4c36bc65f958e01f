// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/operations/sources/save_source.h"

#include <QStringDecoder>
#include <QTimeZone>
#include <QUuid>
#include <algorithm>

#include "core/domain/act_payloads.h"
#include "core/domain/acts.h"
#include "core/operations/intake/import_address.h"

namespace zhiban {
namespace {

const QString subjectKind = QStringLiteral("source");

Result<Done> checkAddress(const Subscription& source, const CollectorTraits& kind) {
    if (kind.place == CollectorTraits::Place::Folder && source.address.isEmpty()) {
        return fail(ErrorKind::Invalid, QStringLiteral("no folder is named"), QStringLiteral("source.folder"));
    }
    if (kind.place != CollectorTraits::Place::WebAddress) {
        return Done{};
    }
    if (source.address.isEmpty()) {
        return addressOf(kind.addresses, source.settings).map([](const QUrl&) { return Done{}; });
    }
    const QUrl address(source.address, QUrl::StrictMode);
    const bool web = address.scheme() == u"http" || address.scheme() == u"https";
    if (!address.isValid() || !web || address.host().isEmpty()) {
        return fail(ErrorKind::Invalid, QStringLiteral("not an address of the web"), QStringLiteral("source.address"),
                    {source.address});
    }
    return Done{};
}

bool isKnownCharset(const QByteArray& charset) {
    // Those of a Chinese desk that Qt does not read by itself are read by the connectors.
    static const QList<QByteArray> ours{"GB18030", "GBK", "GB2312", "BIG5"};
    return charset.isEmpty() || ours.contains(charset.toUpper()) || QStringDecoder(charset.constData()).isValid();
}

Result<Done> checkReading(const Subscription& source) {
    using namespace std::chrono_literals;
    if (source.interval < 1min || source.interval > std::chrono::days(7)) {
        return fail(ErrorKind::Invalid, QStringLiteral("asked too often or too seldom"),
                    QStringLiteral("source.interval"));
    }
    if (source.hours.isNever()) {
        return fail(ErrorKind::Invalid, QStringLiteral("no hour of the week is chosen"),
                    QStringLiteral("source.no-hours"));
    }
    if (!QTimeZone(source.zone).isValid()) {
        return fail(ErrorKind::Invalid, QStringLiteral("no such time zone"), QStringLiteral("source.zone"),
                    {QString::fromUtf8(source.zone)});
    }
    if (!isKnownCharset(source.charset)) {
        return fail(ErrorKind::Invalid, QStringLiteral("no such charset"), QStringLiteral("source.charset"),
                    {QString::fromUtf8(source.charset)});
    }
    return readOptionsOf(source, {}).map([](const ReadOptions&) { return Done{}; });
}

LedgerDraft saved(const ActContext& context, const Subscription& source) {
    return draftOf(context, verbs::SourceSaved, subjectKind, source.key, toJson(source));
}

// Records `changed` over what is listened to, in one transaction, and asks it at once when it is not paused.
template <typename Change>
Result<Subscription> change(WriteSession& session, const ActContext& context, const QString& key, Change changed) {
    Subscription next;
    {
        Result<std::unique_ptr<UnitOfWork>> work = session.begin();
        if (!work) {
            return fail(work.error());
        }
        const Result<ListenedSource> before = (*work)->read().sources().listened(key);
        if (!before) {
            return fail(before.error());
        }
        Result<Subscription> after = changed(before->subscription);
        if (!after) {
            return fail(after.error());
        }
        next = std::move(*after);
        if (const Result<LedgerHead> committed = (*work)->commit({saved(context, next)}); !committed) {
            return fail(committed.error());
        }
    }
    if (!next.paused) {
        if (const Result<Done> asked = session.collections().askNow({key}, context.now); !asked) {
            return fail(asked.error());
        }
    }
    return next;
}

}  // namespace

QString newSourceKey(const Subscription& source) {
    if (source.address.startsWith(QLatin1String("http"))) {
        return sourceKeyOf(QUrl(source.address));
    }
    return source.kind + QLatin1Char(':') + QUuid::createUuid().toString(QUuid::WithoutBraces);
}

Result<Subscription> checkedSubscription(Subscription source, const std::vector<std::unique_ptr<Collector>>& kinds) {
    source.name = source.name.trimmed();
    source.address = source.address.trimmed();
    source.place = source.place.trimmed();
    source.owner = source.owner.trimmed();
    if (source.name.isEmpty()) {
        return fail(ErrorKind::Invalid, QStringLiteral("a source needs a name"), QStringLiteral("source.no-name"));
    }
    const auto kind = std::ranges::find(kinds, source.kind, [](const auto& one) { return one->traits().kind; });
    if (kind == kinds.end()) {
        return fail(ErrorKind::Invalid, QStringLiteral("nothing collects from that kind"),
                    QStringLiteral("source.kind"), {source.kind});
    }
    const CollectorTraits& traits = (*kind)->traits();
    std::vector<SettingField> fields = traits.settings;
    std::erase_if(fields, [](const SettingField& field) { return field.kind == SettingField::Kind::Secret; });
    Result<SourceSettings> settings = checkedSettings(fields, source.settings);  // a secret among them is refused
    if (!settings) {
        return fail(settings.error());
    }
    source.settings = std::move(*settings);
    if (!traits.takesMapping) {
        source.mapping.clear();
    }
    if (const Result<Done> place = checkAddress(source, traits); !place) {
        return fail(place.error());
    }
    if (const Result<Done> reading = checkReading(source); !reading) {
        return fail(reading.error());
    }
    return source;
}

Result<Subscription> SaveSource::run(WriteSession& session, const ActContext& context) const {
    Result<Subscription> checked = checkedSubscription(source, collectors());
    if (!checked) {
        return checked;
    }
    if (!checked->key.isEmpty()) {
        return change(session, context, checked->key, [&](const Subscription& before) -> Result<Subscription> {
            if (seen && *seen != before) {
                return fail(ErrorKind::Conflict, QStringLiteral("somebody saved it in between"),
                            QStringLiteral("source.changed-meanwhile"), {before.name});
            }
            return *checked;
        });
    }
    Result<std::unique_ptr<UnitOfWork>> work = session.begin();
    if (!work) {
        return fail(work.error());
    }
    checked->key = newSourceKey(*checked);
    if (const Result<ListenedSource> other = (*work)->read().sources().listened(checked->key); other) {
        return fail(ErrorKind::Conflict, QStringLiteral("this address is listened to already"),
                    QStringLiteral("source.listened-already"), {other->subscription.name});
    } else if (other.error().kind != ErrorKind::NotFound) {
        return fail(other.error());
    }
    const Result<LedgerHead> committed = (*work)->commit({saved(context, *checked)});
    return committed ? checked : Result<Subscription>(fail(committed.error()));
}

Result<int> SaveNewSources::run(WriteSession& session, const ActContext& context) const {
    const std::vector<std::unique_ptr<Collector>> kinds = collectors();
    Result<std::unique_ptr<UnitOfWork>> work = session.begin();
    if (!work) {
        return fail(work.error());
    }
    const Result<std::vector<ListenedSource>> listened = (*work)->read().sources().listened();
    if (!listened) {
        return fail(listened.error());
    }
    QStringList keys;
    for (const ListenedSource& one : *listened) {
        keys << one.subscription.key;
    }
    std::vector<LedgerDraft> acts;
    for (const Subscription& source : sources) {
        Result<Subscription> checked = checkedSubscription(source, kinds);
        if (!checked) {
            return fail(checked.error());
        }
        checked->key = newSourceKey(*checked);
        if (!keys.contains(checked->key)) {
            keys << checked->key;
            acts.push_back(saved(context, *checked));
        }
    }
    if (acts.empty()) {
        return 0;
    }
    const Result<LedgerHead> committed = (*work)->commit(acts);
    return committed ? Result<int>(static_cast<int>(acts.size())) : Result<int>(fail(committed.error()));
}

Result<Done> RetireSource::run(WriteSession& session, const ActContext& context) const {
    Result<std::unique_ptr<UnitOfWork>> work = session.begin();
    if (!work) {
        return fail(work.error());
    }
    return (*work)->commit({draftOf(context, verbs::SourceRetired, subjectKind, key, {})}).map([](const LedgerHead&) {
        return Done{};
    });
}

Result<Done> BringBackSource::run(WriteSession& session, const ActContext& context) const {
    Result<std::unique_ptr<UnitOfWork>> work = session.begin();
    if (!work) {
        return fail(work.error());
    }
    if (const Result<ListenedSource> other = (*work)->read().sources().listened(source.key); other) {
        return fail(ErrorKind::Conflict, QStringLiteral("this address is listened to already"),
                    QStringLiteral("source.listened-already"), {other->subscription.name});
    }
    return (*work)->commit({saved(context, source)}).map([](const LedgerHead&) { return Done{}; });
}

Result<Done> PauseSource::run(WriteSession& session, const ActContext& context) const {
    const QString why = reason.trimmed();
    if (why.isEmpty()) {
        return fail(ErrorKind::Invalid, QStringLiteral("a pause needs a reason"), QStringLiteral("source.no-reason"));
    }
    return change(session, context, key,
                  [&why](Subscription source) -> Result<Subscription> {
                      source.paused = true;
                      source.pausedBecause = why;
                      return source;
                  })
        .map([](const Subscription&) { return Done{}; });
}

Result<Done> ResumeSource::run(WriteSession& session, const ActContext& context) const {
    return change(session, context, key,
                  [](Subscription source) -> Result<Subscription> {
                      source.paused = false;
                      source.pausedBecause.clear();
                      return source;
                  })
        .map([](const Subscription&) { return Done{}; });
}

}  // namespace zhiban
