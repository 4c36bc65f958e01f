// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/media_acts.h"
#include "tests/core/store/store_fixture.h"

namespace zhiban::testing {
namespace {

Enclosure namedFile(const char* url) {
    Enclosure file;
    file.url = text(url);
    file.mediaType = text("image/jpeg");
    file.title = text("路口\"照片\" {1}");
    file.bytes = 4096;
    return file;
}

class MediaOfPosts : public StoreTest {
  protected:
    PostId receiveWith(std::vector<Enclosure> files, const char* body = "灯杆在晃") {
        MatchedPost matched = somePost(text("with-files"), text(body));
        matched.post.enclosures = std::move(files);
        return receive({matched}).last;
    }
    std::vector<PostMedia> filesOf(PostId post) { return valueOf(reader()->media().ofPost(post)); }
    PostMedia file(const MediaKey& key) { return valueOf(reader()->media().byKey(key)); }

    Result<LedgerHead> mediaAct(const QString& verb, const MediaKey& key, const QJsonObject& payload,
                                const char* officer = "甲") {
        LedgerDraft drafted = draft(verb, text("media"), mediaSubject(key), payload);
        drafted.actor.name = text(officer);
        return act({drafted});
    }
    Result<LedgerHead> transcribe(const MediaKey& key, const char* said, const char* officer = "甲",
                                  bool machine = false) {
        return mediaAct(verbs::MediaTranscribed, key,
                        toJson(MediaTranscribedPayload{text(said), text("浦江话"), machine}), officer);
    }
    Result<LedgerHead> confirm(const MediaKey& key, const char* said, const char* officer) {
        return mediaAct(verbs::MediaTranscriptConfirmed, key, toJson(MediaTranscriptConfirmedPayload{text(said)}),
                        officer);
    }
};
ZHIBAN_ON_BOTH_ENGINES(MediaOfPosts);

TEST_P(MediaOfPosts, AreKeptInTheOrderGivenWithEveryField) {
    Enclosure film = namedFile("https://v.example/1.mp4");
    film.mediaType = text("video/mp4");
    film.transcript = text("大家看,灯杆在晃 \\ NULL");
    Enclosure still = namedFile("https://v.example/1.jpg");
    still.cover = true;
    still.fileName = text("封面.jpg");
    still.sha256 = QByteArray(32, '\x7f');
    const PostId post = receiveWith({film, still});
    const std::vector<PostMedia> files = filesOf(post);
    ASSERT_EQ(files.size(), 2U);
    EXPECT_EQ(files[0], (PostMedia{{post, 0}, film}));
    EXPECT_EQ(files[1], (PostMedia{{post, 1}, still}));
    EXPECT_FALSE(files[0].isKept());
    EXPECT_TRUE(files[1].isKept());
    EXPECT_EQ(file({post, 1}), files[1]);
    EXPECT_EQ(reader()->media().byKey({post, 2}).error().subject, text("media.unknown"));
}

TEST_P(MediaOfPosts, BelongToTheRevisionTheyCameWith) {
    const PostId first = receiveWith({namedFile("https://p.example/1.jpg")});
    const PostId second =
        receiveWith({namedFile("https://p.example/2.jpg"), namedFile("https://p.example/3.jpg")}, "灯杆倒了");
    EXPECT_EQ(filesOf(first).size(), 1U);
    EXPECT_EQ(filesOf(second).size(), 2U);
    receiveWith({namedFile("https://p.example/4.jpg")}, "灯杆倒了");
    EXPECT_EQ(filesOf(second).size(), 2U) << "the same text once more brings nothing";
    EXPECT_TRUE(filesOf(receive({somePost(text("plain"))}).last).empty());
}

TEST_P(MediaOfPosts, OfAWholeBatchGoToTheirPosts) {
    std::vector<MatchedPost> batch;
    for (int i = 0; i < 30; ++i) {
        batch.push_back(somePost(QString::number(i)));
        for (int n = 0; n < i % 4; ++n) {
            batch.back().post.enclosures.push_back(
                namedFile(qPrintable(QStringLiteral("https://p.example/%1/%2").arg(i).arg(n))));
        }
    }
    const ReceiptCounts counts = receive(batch);
    for (int i = 0; i < 30; ++i) {
        const auto files = filesOf(PostId{counts.first.value + i});
        ASSERT_EQ(files.size(), static_cast<size_t>(i % 4));
        for (const PostMedia& each : files) {
            EXPECT_TRUE(each.file.url.startsWith(QStringLiteral("https://p.example/%1/").arg(i)));
        }
    }
}

TEST_P(MediaOfPosts, ASubmissionIsKeptBesideItsPost) {
    MatchedPost call = somePost(text("call"));
    call.post.submission = Submission{text("138 0000 0000"), clock_.now() - Milliseconds(60'000), text("甲")};
    MatchedPost walkIn = somePost(text("walk-in"));
    walkIn.post.submission = Submission{{}, {}, text("乙")};
    const ReceiptCounts counts = receive({call, walkIn, somePost(text("plain"))}, text("manual"));
    const auto session = reader();
    EXPECT_EQ(valueOf(session->media().submission(counts.first)), call.post.submission);
    EXPECT_EQ(valueOf(session->media().submission(PostId{counts.first.value + 1})), walkIn.post.submission);
    EXPECT_EQ(valueOf(session->media().submission(counts.last)), std::nullopt);
}

TEST_P(MediaOfPosts, AreNeverChangedOrRemoved) {
    receiveWith({namedFile("https://p.example/1.jpg")});
    const auto session = rawSession();
    EXPECT_EQ(session->run(text("UPDATE post_media SET url = ''"), {}).error().subject, text("post.immutable"));
    EXPECT_EQ(session->run(text("DELETE FROM post_media"), {}).error().subject, text("post.immutable"));
}

TEST_P(MediaOfPosts, WithANulAreRefusedWhole) {
    MatchedPost matched = somePost(text("nul"));
    matched.post.enclosures = {namedFile("https://p.example/1.jpg")};
    matched.post.enclosures[0].title = QString(QChar(u'\0'));
    const auto work = valueOf(writer_->begin());
    EXPECT_EQ(work->receive({matched}, text("jsonl"), clock_.now()).error().subject, text("store.nul-character"));
}

TEST_P(MediaOfPosts, ATranscriptNeedsAnotherOfficersEyes) {
    const MediaKey key{receiveWith({namedFile("https://a.example/1.mp3")}), 0};
    const ChangeCursor before = valueOf(reader()->changes().latest());
    valueOf(transcribe(key, "井盖没了"));
    EXPECT_EQ(file(key).speech.text, text("井盖没了"));
    EXPECT_EQ(file(key).speech.dialect, text("浦江话"));
    EXPECT_EQ(file(key).speech.writtenBy, text("甲"));
    EXPECT_EQ(file(key).speech.writtenAt, clock_.now());
    EXPECT_FALSE(file(key).speech.isConfirmed());
    const auto changes = valueOf(reader()->changes().since(before, 10)).changes;
    ASSERT_EQ(changes.size(), 1U);
    EXPECT_EQ(changes[0].kind, text("posts"));
    EXPECT_EQ(changes[0].id, QString::number(key.post.value));

    EXPECT_EQ(confirm(key, "井盖没了", "甲").error().subject, text("media.not-to-confirm")) << "their own";
    EXPECT_EQ(confirm(key, "井盖有了", "乙").error().subject, text("media.not-to-confirm")) << "not what is there";
    valueOf(confirm(key, "井盖没了", "乙"));
    EXPECT_EQ(file(key).speech.confirmedBy, text("乙"));
    EXPECT_EQ(confirm(key, "井盖没了", "丙").error().subject, text("media.not-to-confirm")) << "once";

    valueOf(transcribe(key, "两个井盖没了", "丙"));
    EXPECT_FALSE(file(key).speech.isConfirmed()) << "a new text needs new eyes";
}

TEST_P(MediaOfPosts, AProgramsTextIsMarkedAndItsRunnerMayBeTheFirstToConfirm) {
    const MediaKey key{receiveWith({namedFile("https://a.example/1.mp3")}), 0};
    valueOf(transcribe(key, "井盖没了", "甲", true));
    EXPECT_TRUE(file(key).speech.machine);
    EXPECT_FALSE(file(key).speech.isConfirmed());
    valueOf(confirm(key, "井盖没了", "甲"));
    EXPECT_TRUE(file(key).speech.machine) << "where it came from stays known";
    EXPECT_TRUE(file(key).speech.isConfirmed());
}

TEST_P(MediaOfPosts, ADialectMayBeTaggedBeforeAnybodyWroteAnything) {
    const MediaKey key{receiveWith({namedFile("https://a.example/1.mp3")}), 0};
    valueOf(mediaAct(verbs::MediaDialectTagged, key, toJson(MediaDialectPayload{text("浦江话")})));
    EXPECT_EQ(file(key).speech.dialect, text("浦江话"));
    EXPECT_FALSE(file(key).speech.writtenAt);
    EXPECT_EQ(confirm(key, "", "乙").error().subject, text("media.not-to-confirm")) << "nothing is written";
}

TEST_P(MediaOfPosts, CopiesStandBesideTheirOriginal) {
    const MediaKey key{receiveWith({namedFile("https://p.example/1.jpg")}), 0};
    const auto work = valueOf(writer_->begin());
    const QByteArray hash = valueOf(work->attach(QByteArrayLiteral("black"), text("image/png")));
    const MediaRedactedPayload payload{hash, QByteArray(32, '\1'), text("遮.png"), text("image/png"), 5, 2};
    valueOf(work->commit({draft(verbs::MediaRedacted, text("media"), mediaSubject(key), toJson(payload))}));
    const PostMedia media = file(key);
    ASSERT_EQ(media.copies.size(), 1U);
    EXPECT_EQ(media.copies[0].sha256, hash);
    EXPECT_EQ(media.copies[0].fileName, text("遮.png"));
    EXPECT_EQ(media.copies[0].bytes, 5);
    EXPECT_EQ(media.file.url, text("https://p.example/1.jpg"));
}

TEST_P(MediaOfPosts, AnActOnAFileThatIsNotThereIsRefused) {
    const MediaKey key{receiveWith({namedFile("https://a.example/1.mp3")}), 1};
    EXPECT_EQ(transcribe(key, "谁").error().subject, text("media.unknown"));
    EXPECT_EQ(act(verbs::MediaTranscribed, text("media"), text("x"), toJson(MediaTranscribedPayload{})).error().subject,
              text("media.unknown"));
}

TEST_P(MediaOfPosts, TheListOfLocalWordsIsOneMeaningForAWord) {
    const auto save = [&](const char* word, const char* meaning) {
        valueOf(act(verbs::GlossaryWordSaved, text("glossary"), text(word),
                    toJson(GlossaryWordPayload{text(meaning), text("浦江话")})));
    };
    save("日头", "太阳");
    save("落雨", "下雨");
    save("日头", "白天");
    auto words = valueOf(reader()->media().glossary());
    ASSERT_EQ(words.size(), 2U);
    const auto sun = std::ranges::find(words, text("日头"), &GlossaryWord::word);
    ASSERT_NE(sun, words.end());
    EXPECT_EQ(sun->meaning, text("白天"));
    valueOf(act(verbs::GlossaryWordRemoved, text("glossary"), text("日头"), {}));
    EXPECT_EQ(valueOf(reader()->media().glossary()).size(), 1U);
    EXPECT_EQ(act(verbs::GlossaryWordRemoved, text("glossary"), text("日头"), {}).error().subject,
              text("glossary.unknown"));
}

TEST_P(MediaOfPosts, AReplayOfTheRecordGivesTheSameRows) {
    const MediaKey key{receiveWith({namedFile("https://a.example/1.mp3"), namedFile("https://p.example/1.jpg")}), 0};
    valueOf(transcribe(key, "井盖没了"));
    valueOf(confirm(key, "井盖没了", "乙"));
    valueOf(mediaAct(verbs::MediaDialectTagged, {key.post, 1}, toJson(MediaDialectPayload{text("吴语")})));
    const auto work = valueOf(writer_->begin());
    const QByteArray hash = valueOf(work->attach(QByteArrayLiteral("black"), text("image/png")));
    valueOf(work->commit({draft(verbs::MediaRedacted, text("media"), mediaSubject({key.post, 1}),
                                toJson(MediaRedactedPayload{hash, hash, text("遮.png"), text("image/png"), 5, 1}))}));
    valueOf(
        act(verbs::GlossaryWordSaved, text("glossary"), text("日头"), toJson(GlossaryWordPayload{text("太阳"), {}})));
    valueOf(act(verbs::PostContactShown, text("post"), QString::number(key.post.value), {}));
    const QStringList before = projections();
    valueOf(writer_->rebuildProjections());
    EXPECT_EQ(projections(), before);
}

}  // namespace
}  // namespace zhiban::testing
