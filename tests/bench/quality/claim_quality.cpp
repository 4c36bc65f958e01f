// SPDX-License-Identifier: GPL-3.0-or-later
// How the figures are made. A pair is a registered claim and the same rumour in other words.
//   checked rumours   toutiao_rumor and jiaozhen_factcheck: registered is the one sentence `claim` alone; the post is
//                     `description`, how the rumour went round, without the words that introduce it ("网传消息：") and
//                     say who asked. The clarification is registered without the sentences that repeat the description.
//   weibo rumours     ced_weibo_rumor, label rumor: of posts that share a quarter of the shorter one's pieces of six
//                     characters, and at most four fifths of the longer one's, the first is registered, the later ones
//                     are the posts. There is no other hint in the set to which rumour a post belongs; posts that share
//                     three pieces and less than that quarter may or may not tell the same one, and are left out.
//   strangers         what must find nothing: messages to an office (f3_messages) and weibo posts that are of no pair.
//                     Every second of them is the ordinary text that rarity is learned from, the others are compared.
// Once all claims are registered, and once every second: then the posts of the others are strangers, on the same topic
// and about the same weeks, the hardest there are. Recall: posts of registered claims told the right claim at or above
// the score; precision: of all posts told a claim, how many were told the right one.
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>
#include <algorithm>
#include <cstdio>

#include "core/insight/claims/claim_index.h"
#include "tests/bench/quality/routing_quality.h"
#include "tests/bench/support/bench_files.h"
#include "tests/bench/support/measure.h"

namespace zhiban::bench {
namespace {

struct Pair {
    Claim claim;
    QString post;
};

std::vector<QJsonObject> rowsOf(const char* file) {
    std::vector<QJsonObject> rows;
    const QString path = sharedFile(QString::fromLatin1(file));
    for (const QString& line : path.isEmpty() ? QStringList() : linesOf(path)) {
        rows.push_back(QJsonDocument::fromJson(line.toUtf8()).object());
    }
    return rows;
}

void addChecked(const char* file, const char* clarification, std::vector<Pair>& pairs) {
    static const QRegularExpression introduction(QStringLiteral("网[传上][消信]息称?[：:]"));
    static const QRegularExpression asker(QStringLiteral("——来自较真用户.*"));
    for (const QJsonObject& row : rowsOf(file)) {
        const QString described = row[QStringLiteral("description")].toString();
        Pair pair;
        pair.post = QString(described).remove(introduction).remove(asker).trimmed();
        if (pair.post.isEmpty() || pair.post == u"null") {
            continue;
        }
        pair.claim.id.text = row[QStringLiteral("id")].toString();
        pair.claim.title = row[QStringLiteral("claim")].toString();
        pair.claim.clarification = row[QLatin1String(clarification)].toString();
        pair.claim.clarification.remove(described).remove(pair.post);
        pairs.push_back(std::move(pair));
    }
}

QSet<QString> piecesOf(const QString& text) {
    constexpr qsizetype length = 6;
    static const QRegularExpression marks(QStringLiteral("[^\\w]+"), QRegularExpression::UseUnicodePropertiesOption);
    const QString bare = QString(text).remove(marks);
    QSet<QString> pieces;
    for (qsizetype i = 0; i + length <= bare.size(); ++i) {
        pieces.insert(bare.mid(i, length));
    }
    return pieces;
}

qsizetype sharedPieces(const QSet<QString>& before, const QSet<QString>& now) {
    return std::count_if(now.begin(), now.end(), [&](const QString& piece) { return before.contains(piece); });
}

// Whether two posts may tell the same rumour: the set does not say, so the later one is neither pair nor stranger.
bool mayTellTheSame(const QSet<QString>& before, const QSet<QString>& now) {
    return sharedPieces(before, now) >= 3;
}

// The first post of each rumour is registered with the later ones as posts of it; a rumour told once is a stranger.
void addWeibo(std::vector<Pair>& pairs, QStringList& strangers) {
    struct Row {
        QJsonObject fields;
        QSet<QString> pieces;
        int toldAgain = 0;
    };
    std::vector<Row> first;
    std::vector<QJsonObject> rows = rowsOf("ced_weibo_rumor/ced_originals.dev.jsonl.gz");
    std::stable_sort(rows.begin(), rows.end(), [](const QJsonObject& a, const QJsonObject& b) {
        return a[QStringLiteral("time")].toString() < b[QStringLiteral("time")].toString();
    });
    std::vector<Row> others;
    for (const QJsonObject& row : rows) {
        const QString text = row[QStringLiteral("text")].toString();
        Row now{row, piecesOf(text), 0};
        if (row[QStringLiteral("label")].toString() != u"rumor") {
            others.push_back(std::move(now));
            continue;
        }
        const auto told = std::find_if(first.begin(), first.end(), [&](const Row& before) {
            return sharedPieces(before.pieces, now.pieces) * 4 >= std::min(before.pieces.size(), now.pieces.size());
        });
        if (told == first.end()) {
            const bool isDoubtful = std::any_of(first.begin(), first.end(),
                                                [&](const Row& one) { return mayTellTheSame(one.pieces, now.pieces); });
            if (!isDoubtful) {
                first.push_back(std::move(now));
            }
            continue;
        }
        // Copied word for word is no rewording.
        const auto both = static_cast<double>(QSet<QString>(told->pieces).intersect(now.pieces).size());
        if (both <= 0.8 * static_cast<double>(std::max(told->pieces.size(), now.pieces.size()))) {
            ++told->toldAgain;
            Pair pair;
            pair.claim.id.text = told->fields[QStringLiteral("id")].toString();
            pair.claim.title = told->fields[QStringLiteral("text")].toString();
            pair.post = text;
            pairs.push_back(std::move(pair));
        }
    }
    for (const Row& row : others) {
        if (std::none_of(first.begin(), first.end(),
                         [&](const Row& one) { return mayTellTheSame(one.pieces, row.pieces); })) {
            strangers << row.fields[QStringLiteral("text")].toString();
        }
    }
    for (const Row& row : first) {
        if (row.toldAgain == 0) {
            strangers << row.fields[QStringLiteral("text")].toString();
        }
    }
}

struct Told {
    double score = 0;
    bool right = false;
    bool isPair = false;
};

void rightness(const char* what, const std::vector<Pair>& pairs, size_t everySo, const QStringList& strangers,
               const TextBackground& background) {
    std::vector<Claim> registered;
    double all = 0;  // posts of registered claims
    for (size_t i = 0; i < pairs.size(); i += everySo) {
        const auto isSame = [&](const Claim& claim) { return claim.id == pairs[i].claim.id; };
        if (std::none_of(registered.begin(), registered.end(), isSame)) {
            registered.push_back(pairs[i].claim);
        }
        all += 1;
    }
    const auto index = ClaimIndex::build(registered, background);
    std::vector<Told> told;
    for (size_t i = 0; i < pairs.size(); ++i) {
        const auto found = index->nearest({}, pairs[i].post, {}, 0);
        const bool isPair = i % everySo == 0;
        told.push_back({found ? found->score : 0, isPair && found && found->claim == pairs[i].claim.id, isPair});
    }
    for (const QString& stranger : strangers) {
        const auto found = index->nearest({}, stranger, {}, 0);
        told.push_back({found ? found->score : 0, false, false});
    }
    std::sort(told.begin(), told.end(), [](const Told& a, const Told& b) { return a.score > b.score; });
    double right = 0;
    double top = 0;
    double best = 0;
    double bestFrom = 1;
    double shown = 0;
    double shownRight = 0;
    for (size_t i = 0; i < told.size(); ++i) {
        top += told[i].right ? 1 : 0;
        right += told[i].right ? 1 : 0;
        if (right >= 0.98 * static_cast<double>(i + 1)) {
            best = right;
            bestFrom = told[i].score;
        }
        if (told[i].score >= closeFrom) {
            shown = static_cast<double>(i + 1);
            shownRight = right;
        }
    }
    std::printf(
        "%-34s %4zu claims %5zu posts   nearest is right %.3f   at %.2f: recall %.3f precision %.3f   "
        "recall at precision .98: %.3f (from %.2f)\n",
        what, registered.size(), told.size(), top / all, closeFrom, shownRight / all,
        shown > 0 ? shownRight / shown : 1.0, best / all, bestFrom);
}

void cost(const std::vector<Pair>& pairs, const QStringList& others, const QStringList& posts,
          const TextBackground& background) {
    constexpr size_t wanted = 5'000;
    std::vector<Claim> claims;
    for (const Pair& pair : pairs) {
        claims.push_back(pair.claim);
    }
    // There are fewer claims than that: pieces of weibo posts serve as more.
    for (qsizetype i = 0; claims.size() < wanted && i < others.size() * 4; ++i) {
        Claim claim;
        claim.id.text = QString::number(i);
        claim.title = others[i % others.size()].mid(30 * (i / others.size()), 30);
        claims.push_back(std::move(claim));
    }
    const auto index = ClaimIndex::build(claims, background);
    qsizetype characters = 0;
    for (const QString& post : posts) {
        characters += post.size();
    }
    const double seconds = medianCpuSeconds([&] {
        qint64 close = 0;
        for (const QString& post : posts) {
            close += index->nearest({}, post) ? 1 : 0;
        }
        keep(close);
    });
    report(QStringLiteral("comparing with %1 claims, %2 characters a post")
               .arg(claims.size())
               .arg(characters / posts.size()),
           seconds * 1e6 / static_cast<double>(posts.size()), QStringLiteral("µs a post"));
}

}  // namespace

void benchClaims() {
    std::vector<Pair> checked;
    addChecked("toutiao_rumor/toutiao.dev.jsonl", "clarification", checked);
    addChecked("jiaozhen_factcheck/jiaozhen.dev.jsonl", "explanation", checked);
    std::vector<Pair> weibo;
    QStringList strangers;
    addWeibo(weibo, strangers);
    QStringList messages;
    TextBackground background;
    for (const QJsonObject& row : rowsOf("taidi2020_gov_messages/f3_messages.dev.jsonl.gz")) {
        messages << row[QStringLiteral("title")].toString() + u'\n' + row[QStringLiteral("body")].toString();
    }
    if (checked.empty() || weibo.empty() || messages.empty()) {
        std::printf("claims: the shared real data are not here\n");
        return;
    }
    QStringList unseen;
    const QStringList ordinary = strangers + messages;
    for (qsizetype i = 0; i < ordinary.size(); ++i) {
        if (i % 2 == 0) {
            background.add(ordinary[i]);
        } else {
            unseen << ordinary[i];
        }
    }
    rightness("checked rumours, all registered", checked, 1, unseen, background);
    rightness("checked rumours, every second", checked, 2, unseen, background);
    rightness("weibo rumours retold, all", weibo, 1, unseen, background);
    std::vector<Pair> everything = checked;
    everything.insert(everything.end(), weibo.begin(), weibo.end());
    rightness("both together, all registered", everything, 1, unseen, background);
    rightness("no ordinary text but claims", checked, 1, unseen, TextBackground());
    cost(everything, strangers, messages, background);
}

}  // namespace zhiban::bench
