// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/quality/event_quality.h"

#include <QDateTime>
#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>
#include <cstdio>
#include <map>

#include "core/insight/clustering/event_clusterer.h"
#include "tests/bench/support/bench_files.h"
#include "tests/bench/support/measure.h"

namespace zhiban::bench {
namespace {

const QString folder = QStringLiteral("taidi2020_gov_messages/");
constexpr std::size_t shownEvents = 30;

struct Message {
    QString id;
    QString known;  // the event that several people put it into; empty = nobody did
    Post post;
};

std::vector<Message> messagesInOrder() {
    std::vector<Message> messages;
    for (const QString& line : linesOf(sharedFile(folder + QStringLiteral("f3_messages.dev.jsonl.gz")))) {
        const QJsonObject json = QJsonDocument::fromJson(line.toUtf8()).object();
        Message message;
        message.id = QString::number(json.value(QStringLiteral("id")).toInteger());
        message.known = json.value(QStringLiteral("silver_event")).toString();
        message.post.title = json.value(QStringLiteral("title")).toString();
        message.post.body = json.value(QStringLiteral("body")).toString();
        const QDateTime time = QDateTime::fromString(json.value(QStringLiteral("time")).toString(), Qt::ISODate);
        message.post.shownAt = fromMilliseconds(time.toMSecsSinceEpoch());
        messages.push_back(std::move(message));
    }
    std::stable_sort(messages.begin(), messages.end(),
                     [](const Message& a, const Message& b) { return a.post.shownAt < b.post.shownAt; });
    qint64 number = 0;
    for (Message& message : messages) {
        message.post.id.value = ++number;
    }
    return messages;
}

// By message id, as it stands after the last one came.
QHash<QString, EventId> eventsOf(const std::vector<Message>& messages, EventClusterer& clusterer) {
    std::map<EventId, std::vector<QString>> members;
    for (const Message& message : messages) {
        const EventPlacement placed = clusterer.place(message.post);
        std::vector<QString>& event = members[placed.event];
        for (const EventId absorbed : placed.absorbed) {
            event.insert(event.end(), members[absorbed].begin(), members[absorbed].end());
            members.erase(absorbed);
        }
        event.push_back(message.id);
    }
    QHash<QString, EventId> events;
    for (const auto& [event, ids] : members) {
        for (const QString& id : ids) {
            events[id] = event;
        }
    }
    return events;
}

void reportRecall(const QHash<QString, EventId>& events) {
    const QStringList lines = linesOf(sharedFile(folder + QStringLiteral("f3_pair_votes.dev.csv.gz")));
    double found[2] = {};
    double asked[2] = {};
    for (const QString& line : lines.mid(1)) {
        const QStringList cells = line.split(u',');
        const int half = static_cast<int>(qHash(cells[0], 1) % 2);
        asked[half] += 1;
        found[half] += events.value(cells[0]) == events.value(cells[1]) ? 1 : 0;
    }
    report(QStringLiteral("events: voted pairs found, %1 pairs").arg(lines.size() - 1),
           100 * (found[0] + found[1]) / (asked[0] + asked[1]), QStringLiteral("%"));
    report(QStringLiteral("events: the same, by halves of the messages, the worse"),
           100 * std::min(found[0] / asked[0], found[1] / asked[1]), QStringLiteral("%"));
}

void reportPurity(const std::vector<Message>& messages, const QHash<QString, EventId>& events) {
    std::map<EventId, QHash<QString, int>> known;
    std::map<EventId, std::vector<const Message*>> members;
    int all = 0;
    for (const Message& message : messages) {
        members[events[message.id]].push_back(&message);
        if (!message.known.isEmpty()) {
            ++known[events[message.id]][message.known];
            ++all;
        }
    }
    int pure = 0;
    for (const auto& [event, counts] : known) {
        pure += *std::max_element(counts.begin(), counts.end());
    }
    report(QStringLiteral("events: members of known events that stand with their own, of %1").arg(all),
           100.0 * pure / all, QStringLiteral("%"));
    std::vector<std::vector<const Message*>> largest;
    for (auto& [event, of] : members) {
        largest.push_back(std::move(of));
    }
    std::stable_sort(largest.begin(), largest.end(), [](const auto& a, const auto& b) { return a.size() > b.size(); });
    report(QStringLiteral("events: made of %1 messages").arg(messages.size()), static_cast<double>(largest.size()),
           QStringLiteral("events"));
    // To be read by a person: who does not belong?
    for (std::size_t i = 0;
         qEnvironmentVariableIsSet("ZHIBAN_SHOW_EVENTS") && i < std::min(shownEvents, largest.size()); ++i) {
        std::printf("-- %zu members\n", largest[i].size());
        for (const Message* message : largest[i]) {
            std::printf("   %s\n", message->post.title.toUtf8().constData());
        }
    }
}

}  // namespace

void benchEvents() {
    if (sharedFile(folder + QStringLiteral("f3_messages.dev.jsonl.gz")).isEmpty()) {
        std::printf("events: no labelled messages here, nothing measured\n");
        return;
    }
    const std::vector<Message> messages = messagesInOrder();
    EventClusterer clusterer(1U << 14U);
    const QHash<QString, EventId> events = eventsOf(messages, clusterer);
    reportRecall(events);
    reportPurity(messages, events);
}

}  // namespace zhiban::bench
