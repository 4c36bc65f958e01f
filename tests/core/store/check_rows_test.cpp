// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sql/check_rows.h"

#include <QCryptographicHash>

#include "tests/core/store/store_fixture.h"

namespace zhiban::testing {
namespace {

class CheckingRows : public StoreTest {
  protected:
    // The posts of every kind there is: with and without date, place, category, hits; and beyond the basic plane.
    void SetUp() override {
        StoreTest::SetUp();
        if (IsSkipped()) {
            return;
        }
        std::vector<MatchedPost> posts;
        for (int i = 0; i < 1200; ++i) {
            posts.push_back(somePost(QString::number(i), QStringLiteral("第%1条，灯杆在晃 🚧").arg(i)));
            posts.back().post.likes = i;
            if (i % 2 == 0) {
                posts.back().post.category = text("市政");
                posts.back().post.published = clock_.now() - Milliseconds{i};
            }
        }
        posts.push_back(alertPost(text("alert"), Level::Red));
        receive(posts);
    }
    QByteArray attach(const QByteArray& bytes) {
        const std::unique_ptr<UnitOfWork> work = valueOf(writer_->begin());
        const QByteArray sha256 = valueOf(work->attach(bytes, text("image/png")));
        valueOf(work->commit({draft(verbs::StoreCreated, text("store"), text("x"), {})}));
        return sha256;
    }
    // As a disk would: past the program and its triggers.
    void damage(const QStringList& statements) {
        const auto session = rawSession();
        for (const char* trigger : {"post_keeps", "post_category_keeps"}) {
            valueOf(session->script(QStringLiteral("DROP TRIGGER ") + QLatin1String(trigger) +
                                    (GetParam() == sql::Engine::Sqlite ? QString() : QStringLiteral(" ON post"))));
        }
        for (const QString& statement : statements) {
            valueOf(session->script(statement));
        }
    }
    RowVerdict verdict() const { return valueOf(checkStoredRows(address_, Cancellation())); }
};
ZHIBAN_ON_BOTH_ENGINES(CheckingRows);

TEST_P(CheckingRows, FindsNothingWhereEverythingIsAsStored) {
    attach(QByteArray(3 * 1024 * 1024, 'a'));
    attach("b");
    const RowVerdict found = verdict();
    EXPECT_TRUE(found.sound());
    EXPECT_EQ(found.posts, 1201);
    EXPECT_EQ(found.attachments, 2);
}

TEST_P(CheckingRows, FindsOneCharacterOfABodyThatIsNotTheOneStored) {
    damage({text("UPDATE post SET body = replace(body, '第777条', '第778条') WHERE external_id = '777'")});
    const RowVerdict found = verdict();
    EXPECT_FALSE(found.sound());
    ASSERT_EQ(found.damagedPosts.size(), 1U);
    EXPECT_EQ(valueOf(reader()->posts().byId(found.damagedPosts.front())).externalId, text("777"));
    EXPECT_EQ(found.posts, 1201);
}

TEST_P(CheckingRows, FindsEveryFieldThatTheSourceGave) {
    const QStringList changes{text("title = title || 'x'"),   text("url = 'http://elsewhere'"),
                              text("author = 'x' || author"), text("place = place || ' '"),
                              text("likes = likes + 1"),      text("published_at = published_at + 1"),
                              text("category = '环保'")};
    QStringList statements;
    for (qsizetype i = 0; i < changes.size(); ++i) {
        statements << QStringLiteral("UPDATE post SET %1 WHERE external_id = '%2'").arg(changes[i]).arg(2 * (i + 1));
    }
    damage(statements);
    EXPECT_EQ(verdict().damagedPosts.size(), static_cast<size_t>(changes.size()));
}

TEST_P(CheckingRows, FindsAnAttachmentWithAFlippedByteOrALostPiece) {
    const QByteArray flipped = attach(QByteArray(10, 'a'));
    const QByteArray cut = attach(QByteArray(2 * 1024 * 1024, 'c'));
    attach("whole");
    const auto session = rawSession();
    valueOf(session->run(text("UPDATE attachment_chunk SET bytes = :bytes WHERE sha256 = :hash"),
                         {{u":bytes", QByteArray("aaaaabaaaa")}, {u":hash", flipped}}));
    valueOf(
        session->run(text("DELETE FROM attachment_chunk WHERE sha256 = :hash AND position = 1"), {{u":hash", cut}}));
    const RowVerdict found = verdict();
    EXPECT_EQ(found.attachments, 3);
    EXPECT_THAT(found.damagedAttachments, ::testing::UnorderedElementsAre(flipped, cut));
}

TEST_P(CheckingRows, StopsWhenAsked) {
    Cancellation stop;
    stop.cancel();
    EXPECT_EQ(checkStoredRows(address_, stop).error().kind, ErrorKind::Cancelled);
}

}  // namespace
}  // namespace zhiban::testing
