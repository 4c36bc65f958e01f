// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <QAbstractItemModelTester>

#include "ui/sources/presentation/quarantine_model.h"
#include "ui/sources/presentation/registry_model.h"
#include "ui/sources/presentation/source_table_model.h"

namespace zhiban::testing {
namespace {

using namespace std::chrono_literals;

const TimePoint now = fromMilliseconds(1'772'438'400'000);

SourceHealth health(const QString& name, ListeningState state, const QString& kind = QStringLiteral("feed")) {
    SourceHealth one;
    one.listened.subscription.key = name;
    one.listened.subscription.name = name;
    one.listened.subscription.kind = kind;
    one.listening.state = state;
    one.listening.heard = state == ListeningState::Heard;
    one.listening.alarm = state == ListeningState::Failing || state == ListeningState::Quiet;
    return one;
}

QStringList names(const char* blankSeparated) {
    return QString::fromLatin1(blankSeparated).split(u' ');
}

QStringList namesOf(const QAbstractItemModel& model, int column = 0) {
    QStringList found;
    for (int row = 0; row < model.rowCount(); ++row) {
        found << model.index(row, column).data().toString();
    }
    return found;
}

std::vector<SourceHealth> someSources() {
    return {health(QStringLiteral("a"), ListeningState::Heard), health(QStringLiteral("b"), ListeningState::Failing),
            health(QStringLiteral("c"), ListeningState::Paused, QStringLiteral("sql")),
            health(QStringLiteral("d"), ListeningState::Heard)};
}

class SourceTable : public ::testing::Test {
  protected:
    SourceTableModel model;
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

TEST_F(SourceTable, PutsFirstWhatNeedsSomebody) {
    model.setSources(someSources(), now);
    EXPECT_EQ(namesOf(model), names("b c a d"));
}

TEST_F(SourceTable, SortsByEachColumnBothWays) {
    std::vector<SourceHealth> sources = someSources();
    sources[0].refused = 7;
    sources[3].listened.state.lastSuccess = now;
    model.setSources(sources, now);
    model.sort(SourceTableModel::Name, Qt::DescendingOrder);
    EXPECT_EQ(namesOf(model), names("d c b a"));
    model.sort(SourceTableModel::Refused, Qt::AscendingOrder);
    EXPECT_EQ(namesOf(model).front(), QStringLiteral("a"));
    model.sort(SourceTableModel::LastSuccess, Qt::DescendingOrder);
    EXPECT_EQ(namesOf(model).front(), QStringLiteral("d"));
}

TEST_F(SourceTable, KeepsTheChosenSourceWhileRowsComeGoAndMove) {
    model.setSources(someSources(), now);
    const QPersistentModelIndex chosen = model.index(model.rowOf(QStringLiteral("d")), 0);
    std::vector<SourceHealth> changed = someSources();
    changed.erase(changed.begin());
    changed[2].listening.state = ListeningState::Failing;
    changed[2].listening.alarm = true;
    changed.push_back(health(QStringLiteral("e"), ListeningState::Heard));
    model.setSources(changed, now);
    EXPECT_EQ(namesOf(model), names("b d c e"));
    ASSERT_TRUE(chosen.isValid());
    EXPECT_EQ(chosen.data().toString(), QStringLiteral("d"));
}

TEST_F(SourceTable, ShowsWhatIsAskedFor) {
    model.setSources(someSources(), now);
    SourceFilter filter;
    filter.show = SourceFilter::Show::Trouble;
    model.setFilter(filter);
    EXPECT_EQ(namesOf(model), names("b"));
    filter.show = SourceFilter::Show::Heard;
    model.setFilter(filter);
    EXPECT_EQ(namesOf(model), names("a d"));
    filter.show = SourceFilter::Show::All;
    filter.kind = QStringLiteral("sql");
    model.setFilter(filter);
    EXPECT_EQ(namesOf(model), names("c"));
    filter.kind.clear();
    filter.words = {QStringLiteral("D")};
    model.setFilter(filter);
    EXPECT_EQ(namesOf(model), names("d"));
}

TEST_F(SourceTable, SaysAllOfARowToAScreenReader) {
    std::vector<SourceHealth> sources = someSources();
    sources[1].listened.state.failures = 3;
    sources[1].listened.state.failure =
        Error{ErrorKind::Unavailable, QStringLiteral("x"), QStringLiteral("fetch.timeout")};
    model.setSources(sources, now);
    const QString spoken = model.index(0, 0).data(Qt::AccessibleTextRole).toString();
    EXPECT_TRUE(spoken.startsWith(QStringLiteral("b, "))) << spoken.toStdString();
    EXPECT_TRUE(spoken.contains(QStringLiteral("Failing"))) << spoken.toStdString();
}

QuarantinedItem item(qint64 id, const QString& source, const QString& subject, const QByteArray& raw = "x") {
    QuarantinedItem one;
    one.id = QuarantineId{id};
    one.sourceKey = source;
    one.subject = subject;
    one.raw = raw;
    one.rawSize = raw.size();
    one.at = now - 5min;
    return one;
}

TEST(QuarantineList, NarrowsToASourceAndAReason) {
    QuarantineModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const QString a = QStringLiteral("a");
    const QString b = QStringLiteral("b");
    const QString text = QStringLiteral("csv.no-text");
    const QString ragged = QStringLiteral("csv.ragged");
    model.setItems({item(4, a, text), item(3, b, text), item(2, a, ragged), item(1, a, text)},
                   {{a, QStringLiteral("Board")}}, now);
    EXPECT_EQ(model.rowCount(), 4);
    EXPECT_EQ(model.sources().front(), (std::pair<QString, int>{a, 3}));
    EXPECT_EQ(model.index(0, QuarantineModel::Source).data().toString(), QStringLiteral("Board"));
    model.setSource(a);
    EXPECT_EQ(model.reasons(), (std::vector<std::pair<QString, int>>{{text, 2}, {ragged, 1}}));
    model.setReason(text);
    EXPECT_EQ(model.shownIds(), (std::vector<QuarantineId>{QuarantineId{4}, QuarantineId{1}}));
}

TEST(QuarantineList, ShowsBytesAsTextOnlyWhereTheyAreText) {
    EXPECT_EQ(shownBytes("{\"title\": \"路灯\"}\n"), QStringLiteral("{\"title\": \"路灯\"}\n"));
    const QString digits = shownBytes(QByteArray::fromHex("00ff10") + "AB");
    EXPECT_TRUE(digits.contains(QStringLiteral("00 ff 10 41 42"))) << digits.toStdString();
    EXPECT_TRUE(digits.endsWith(QStringLiteral("...AB")));
}

TEST(RegisterList, FindsAccountsAndThoseThatAreSilent) {
    RegistryModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    std::vector<RegisteredAccount> accounts;
    for (int i = 0; i < 260; ++i) {
        RegisteredAccount account;
        account.listened.subscription.key = account.listened.subscription.name = QStringLiteral("account %1").arg(i);
        account.listened.subscription.owner = QStringLiteral("unit %1").arg(i % 10);
        account.silent = i % 20 == 0;
        account.answerTime = std::chrono::minutes(i);
        account.answered = 1;
        accounts.push_back(account);
    }
    model.setAccounts(accounts, now);
    EXPECT_EQ(model.rowCount(), 260);
    EXPECT_EQ(model.silent(), 13);
    model.setSilentOnly(true);
    EXPECT_EQ(model.rowCount(), 13);
    model.setSilentOnly(false);
    model.setWords(QStringLiteral("account 17"));
    EXPECT_EQ(model.rowCount(), 13);  // 17, 117, 217 and 170 to 179
    model.setWords({});
    model.sort(RegistryModel::AnswerTime, Qt::DescendingOrder);
    EXPECT_EQ(model.accountAt(0)->listened.subscription.name, QStringLiteral("account 259"));
}

}  // namespace
}  // namespace zhiban::testing
