// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <QStringEncoder>

#include "tests/core/intake/collecting_sink.h"

namespace zhiban::testing {
namespace {

Reading readFeed(const QByteArray& bytes, const ReadOptions& options = testOptions()) {
    return readBytes(bytes, QStringLiteral("feed"), options);
}

QByteArray rss(const QByteArray& items) {
    return R"(<?xml version="1.0" encoding="UTF-8"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" )"
           R"(xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>青河论坛</title>)"
           R"(<link>https://forum.example/</link><language>zh-cn</language>)" +
           items + "</channel></rss>";
}

QString failure(const Reading& reading) {
    return reading.result ? QStringLiteral("none") : reading.result.error().subject;
}

TEST(Feed, ReadsRss2) {
    const Reading reading = readFeed(
        rss("<item><title>路灯 &amp; 井盖</title><link>https://forum.example/t/1</link><guid "
            "isPermaLink=\"false\">t-1</guid>"
            "<description>短</description><content:encoded><![CDATA[<p>第一段<br>换行</p><p>第二段 &nbsp;&lt;3</p>]]>"
            "</content:encoded><dc:creator>老王</dc:creator><pubDate>Mon, 02 Mar 2026 06:05:00 GMT</pubDate></item>"));
    ASSERT_TRUE(reading.result.has_value()) << reading.result.error().what.toStdString();
    ASSERT_EQ(reading.sink.posts.size(), 1u);
    IncomingPost expected;
    expected.sourceKey = QStringLiteral("test");
    expected.sourceName = QStringLiteral("青河论坛");
    expected.externalId = QStringLiteral("t-1");
    expected.url = QStringLiteral("https://forum.example/t/1");
    expected.title = QStringLiteral("路灯 & 井盖");
    expected.body = QStringLiteral("第一段\n换行\n\n第二段 <3");
    expected.author = QStringLiteral("老王");
    expected.published = fromMilliseconds(1'772'431'500'000);
    EXPECT_EQ(reading.sink.posts.front(), expected);
    EXPECT_EQ(reading.result->title, QStringLiteral("青河论坛"));
    EXPECT_EQ(reading.result->link, QStringLiteral("https://forum.example/"));
    EXPECT_EQ(reading.result->language, QStringLiteral("zh-cn"));
    EXPECT_FALSE(reading.result->repaired);
}

TEST(Feed, TellsElementsAndAttributesWithoutCase) {
    const Reading reading =
        readFeed(R"(<CHANNEL HREF="https://a.example/"><ITEM HREF="/1" LASTMOD="2026-03-02T06:05:00Z">)"
                 R"(<TITLE>路灯</TITLE><GUID ISPERMALINK="false">https://a.example/x</GUID></ITEM></CHANNEL>)");
    ASSERT_EQ(reading.sink.posts.size(), 1u);
    EXPECT_EQ(reading.result->link, QStringLiteral("https://a.example/"));
    EXPECT_EQ(reading.sink.posts.front().url, QStringLiteral("/1"));
    EXPECT_EQ(reading.sink.posts.front().published, fromMilliseconds(1'772'431'500'000));
}

TEST(Feed, ReadsAtom) {
    const Reading reading = readFeed(
        R"(<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="zh" xml:base="https://news.example/a/">)"
        R"(<title type="html">市&lt;b>政&lt;/b></title><link rel="self" href="feed"/><link href="index.html"/>)"
        R"(<link rel="next" href="feed?page=2"/>)"
        R"(<entry><id>tag:news.example,2026:1</id><title>A &lt; B</title><link rel="enclosure" href="x.mp3"/>)"
        R"(<link rel="alternate" href="one.html"/><author><name>记者</name><email>a@b.example</email></author>)"
        R"(<updated>2026-03-02T07:00:00Z</updated><published>2026-03-02T14:05:00+08:00</published>)"
        R"(<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>一</p><p>二 &amp; 三</p></div></content>)"
        R"(<summary>不用</summary></entry></feed>)");
    ASSERT_TRUE(reading.result.has_value()) << reading.result.error().what.toStdString();
    ASSERT_EQ(reading.sink.posts.size(), 1u);
    const IncomingPost& post = reading.sink.posts.front();
    EXPECT_EQ(post.externalId, QStringLiteral("tag:news.example,2026:1"));
    EXPECT_EQ(post.url, QStringLiteral("https://news.example/a/one.html"));
    EXPECT_EQ(post.title, QStringLiteral("A < B")) << "Atom's default is plain text";
    EXPECT_EQ(post.body, QStringLiteral("一\n\n二 & 三"));
    EXPECT_EQ(post.author, QStringLiteral("记者"));
    EXPECT_EQ(post.published, fromMilliseconds(1'772'431'500'000));
    EXPECT_EQ(reading.result->title, QStringLiteral("市政"));
    EXPECT_EQ(reading.result->link, QStringLiteral("https://news.example/a/index.html"));
    EXPECT_EQ(reading.result->nextAddress, QStringLiteral("https://news.example/a/feed?page=2"));
    EXPECT_EQ(reading.result->language, QStringLiteral("zh"));
}

TEST(Feed, UnpacksBase64AndPrefersNamesToMailboxes) {
    const Reading reading =
        readFeed(R"(<feed xmlns="http://purl.org/atom/ns#" version="0.3"><title>T</title><entry><title>t</title>)"
                 R"(<content type="text/html" mode="base64">PHA+5LiA</content><issued>2026-03-02</issued>)"
                 R"(<author><email>a@b.example</email></author></entry></feed>)");
    ASSERT_EQ(reading.sink.posts.size(), 1u);
    EXPECT_EQ(reading.sink.posts.front().body, QStringLiteral("一"));

    const Reading names =
        readFeed(rss("<item><title>&#146;a&#x85;</title><author>x@y.example</author><dc:creator>老王</dc:creator>"
                     "<pubDate>2026-03-02</pubDate></item>"));
    ASSERT_EQ(names.sink.posts.size(), 1u);
    EXPECT_EQ(names.sink.posts.front().author, QStringLiteral("老王"));
    EXPECT_EQ(names.sink.posts.front().title, QStringLiteral(u"\u2019a\u2026")) << "as browsers read it";
    EXPECT_EQ(names.sink.posts.front().doubts, Doubt::None);
}

TEST(Feed, ReadsRss1) {
    const Reading reading = readFeed(
        R"(<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/")"
        R"( xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="https://old.example/"><title>Old</title>)"
        R"(<link>https://old.example/</link><items><rdf:Seq><rdf:li resource="https://old.example/1"/></rdf:Seq></items>)"
        R"(</channel><item rdf:about="https://old.example/1"><title>One</title><link>https://old.example/1</link>)"
        R"(<dc:date>2026-03-02</dc:date><dc:creator>x@y.example (Ann)</dc:creator></item></rdf:RDF>)");
    ASSERT_EQ(reading.sink.posts.size(), 1u);
    EXPECT_EQ(reading.sink.posts.front().externalId, QStringLiteral("https://old.example/1"));
    EXPECT_EQ(reading.sink.posts.front().author, QStringLiteral("Ann"));
    EXPECT_EQ(reading.result->title, QStringLiteral("Old"));
}

TEST(Feed, ReadsJsonFeed) {
    const Reading reading = readFeed(
        R"({"version":"https://jsonfeed.org/version/1.1","title":"公告","home_page_url":"https://j.example/",)"
        R"("next_url":"https://j.example/2","language":"zh","items":[)"
        R"({"id":90071992547409931,"url":"https://j.example/a","title":"甲","content_html":"<p>乙</p><p>丙</p>",)"
        R"("date_published":"2026-03-02T06:05:00Z","authors":[{"name":"丁"}]},)"
        R"({"id":"b","content_text":"a  b\nc","external_url":"https://k.example/"},{"id":"c"},7]})");
    ASSERT_TRUE(reading.result.has_value());
    ASSERT_EQ(reading.sink.posts.size(), 2u);
    EXPECT_EQ(reading.sink.posts[0].externalId, QStringLiteral("90071992547409931"));
    EXPECT_EQ(reading.sink.posts[0].body, QStringLiteral("乙\n\n丙"));
    EXPECT_EQ(reading.sink.posts[0].author, QStringLiteral("丁"));
    EXPECT_EQ(reading.sink.posts[1].body, QStringLiteral("a  b\nc"));
    EXPECT_EQ(reading.sink.posts[1].url, QStringLiteral("https://k.example/"));
    EXPECT_EQ(reading.result->nextAddress, QStringLiteral("https://j.example/2"));
    ASSERT_EQ(reading.sink.refused.size(), 2u);
    EXPECT_EQ(reading.sink.refused[0].raw, QByteArray(R"({"id":"c"})"));
    EXPECT_EQ(reading.sink.refused[0].origin, QStringLiteral("test-input:3"));
}

TEST(Feed, KeepsARefusedItemAsItStands) {
    const Reading reading = readFeed(rss("<item><title>好</title></item>\n<item ><guid>空</guid></item>"));
    EXPECT_EQ(reading.sink.posts.size(), 1u);
    ASSERT_EQ(reading.sink.refused.size(), 1u);
    EXPECT_EQ(reading.sink.refused.front().subject, QStringLiteral("feed.no-text"));
    EXPECT_EQ(reading.sink.refused.front().raw, QByteArray("<item ><guid>空</guid></item>"));
}

TEST(Feed, KeepsARefusedItemAsItStandsBehindReferencesThatWereResolved) {
    const QByteArray empty = "<item><guid a='&eacute;&amp;'>&hellip;&amp;&lt;空]]&gt;</guid></item>";
    const Reading reading = readFeed(rss("<item><title>&nbsp;好&mdash;&amp;&lt;b&gt;</title></item>" + empty +
                                         "<item><title>x</title></item>" + empty));
    ASSERT_EQ(reading.sink.refused.size(), 2u);
    EXPECT_EQ(reading.sink.refused[0].raw, empty);
    EXPECT_EQ(reading.sink.refused[1].raw, empty);
    EXPECT_FALSE(reading.result->repaired);
}

TEST(Feed, UnderstandsReferencesWhereverTheyStand) {
    const Reading reading =
        readFeed(rss("<item><title>&lt;3 &eacute;&#20013;&#x6587; &nosuch; AT&T ]]> a < b</title>"
                     "<link>https://f.example/?a=1&amp;b=2&c=3&mdash;</link><guid>&amp;amp;</guid>"
                     "<description>&lt;p&gt;一&amp;amp;二&lt;/p&gt;&lt;p&gt;a &amp;lt; b&lt;/p&gt;</description>"
                     "<enclosure url='https://f.example/1.jpg?x=1&y=&quot;&ouml;&#39;&nosuch;'/></item>"));
    ASSERT_EQ(reading.sink.posts.size(), 1u);
    const IncomingPost& post = reading.sink.posts.front();
    EXPECT_EQ(post.title, QStringLiteral("<3 é中文 &nosuch; AT&T ]]> a < b"));
    EXPECT_EQ(post.url, QStringLiteral("https://f.example/?a=1&b=2&c=3—"));
    EXPECT_EQ(post.externalId, QStringLiteral("&amp;"));
    EXPECT_EQ(post.body, QStringLiteral("一&二\n\na < b"));
    EXPECT_TRUE(reading.result->repaired);
}

TEST(Feed, NamesWhatAnItemEnclosesBeforeItsOtherFiles) {
    const Reading reading =
        readFeed(rss("<item><title>t</title><media:content xmlns:media='http://search.yahoo.com/mrss/' "
                     "url='https://f.example/p.jpg'/>"
                     "<enclosure url='https://f.example/1.mp3'/><enclosure url='https://f.example/2.mp3'/></item>"));
    ASSERT_EQ(reading.sink.items.size(), 1u);
    ASSERT_EQ(reading.sink.items[0].enclosures.size(), 3u);
    EXPECT_EQ(reading.sink.items[0].enclosures[0].url, QStringLiteral("https://f.example/1.mp3"));
    EXPECT_EQ(reading.sink.items[0].enclosures[2].url, QStringLiteral("https://f.example/p.jpg"));
}

TEST(Feed, TakesWhatIsSaidInAFilmAndWhichPictureStandsForIt) {
    const Reading reading =
        readFeed(rss("<item xmlns:media='http://search.yahoo.com/mrss/'><title>t</title>"
                     "<media:content url='https://f.example/p.jpg' type='image/jpeg'/>"
                     "<media:thumbnail url='https://f.example/p.jpg'/><media:text>灯杆在晃</media:text>"
                     "<enclosure url='https://f.example/1.mp4' type='video/mp4'/></item>"));
    ASSERT_EQ(reading.sink.items.size(), 1u);
    const std::vector<Enclosure>& files = reading.sink.items[0].enclosures;
    ASSERT_EQ(files.size(), 2u);
    EXPECT_EQ(files[0].transcript, QStringLiteral("灯杆在晃"));
    EXPECT_FALSE(files[0].cover);
    EXPECT_TRUE(files[1].cover);
    EXPECT_TRUE(files[1].transcript.isEmpty());
}

TEST(Feed, TakesTheDescriptionForTheLongTextBesideASummary) {
    const Reading reading = readFeed(rss("<item><description>长长的话</description><summary>短</summary></item>"));
    ASSERT_EQ(reading.sink.items.size(), 1u);
    EXPECT_EQ(reading.sink.items[0].summary, QStringLiteral("短"));
    EXPECT_EQ(reading.sink.items[0].post.body, QStringLiteral("长长的话"));

    const Reading oneText =
        readFeed(rss("<item><content:encoded>全文</content:encoded></item><item><description>短</description></item>"));
    ASSERT_EQ(oneText.sink.items.size(), 2u);
    EXPECT_EQ(oneText.sink.items[0].summary, QStringLiteral("全文"));
    EXPECT_EQ(oneText.sink.items[1].post.body, QStringLiteral("短"));
}

TEST(Feed, MarksAReferenceToAControlCharacter) {
    const Reading reading = readFeed(rss("<item><title>a&#1;b&#xD800;c&#x110000;d&#xFFFE;</title></item>"));
    ASSERT_EQ(reading.sink.posts.size(), 1u);
    EXPECT_EQ(reading.sink.posts.front().title, QStringLiteral(u"a\uFFFDb\uFFFDc\uFFFDd\uFFFD"));
    EXPECT_TRUE(hasDoubt(reading.sink.posts.front().doubts, Doubt::ControlCharacters));
}

TEST(Feed, NamesItemsWithoutIdByLinkOrContent) {
    const Reading reading =
        readFeed(rss("<item><title>a</title><link>https://f.example/1</link></item><item><title>b</title></item>"
                     "<item><title>c</title><guid>https://f.example/3</guid></item>"));
    ASSERT_EQ(reading.sink.posts.size(), 3u);
    EXPECT_EQ(reading.sink.posts[0].externalId, QStringLiteral("https://f.example/1"));
    EXPECT_TRUE(reading.sink.posts[1].externalId.startsWith(QStringLiteral("hash:")));
    EXPECT_EQ(reading.sink.posts[2].url, QStringLiteral("https://f.example/3")) << "a guid is a link unless it says no";
}

TEST(Feed, RefusesAnyDocumentType) {
    const QByteArray laughs =
        "<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;\">]><rss><channel><item><title>&b;"
        "</title></item></channel></rss>";
    const QByteArray outside =
        "<!DOCTYPE rss [<!ENTITY x SYSTEM "
        "\"file:///etc/passwd\">]><rss><channel><item><title>&x;</title></item></channel></rss>";
    const QByteArray hidden = "<rss><!-- --><channel><!DOCTYPE x><item><title>a</title></item></channel></rss>";
    for (const QByteArray& bytes : {laughs, outside, hidden}) {
        const Reading reading = readFeed(bytes);
        EXPECT_EQ(failure(reading), QStringLiteral("feed.dtd"));
        EXPECT_TRUE(reading.sink.posts.empty());
        ASSERT_EQ(reading.sink.refused.size(), 1u);
        EXPECT_EQ(reading.sink.refused.front().raw, bytes);
        EXPECT_EQ(reading.sink.refused.front().subject, QStringLiteral("feed.dtd"));
    }
    const Reading quoted =
        readFeed(rss("<item><title><![CDATA[<!DOCTYPE html> erklärt]]></title><!-- <!ENTITY --></item>"));
    EXPECT_EQ(quoted.sink.posts.size(), 1u) << "in CDATA it is text";
}

TEST(Feed, RefusesTagsAndDepthsMadeToHurt) {
    QByteArray attributes;
    for (int i = 0; i < 50'000; ++i) {
        attributes += " a" + QByteArray::number(i) + "=\"1\"";
    }
    EXPECT_EQ(failure(readFeed(rss("<item" + attributes + "><title>a</title></item>"))),
              QStringLiteral("feed.tag-too-long"));
    const QByteArray deep = QByteArray("<a>").repeated(500'000) + QByteArray("</a>").repeated(500'000);
    EXPECT_EQ(failure(readFeed(rss("<item><title>" + deep + "</title></item>"))), QStringLiteral("feed.too-deep"));
    EXPECT_EQ(failure(readFeed(rss(deep))), QStringLiteral("feed.too-deep"));
    EXPECT_EQ(failure(readFeed(rss("<item><author>" + deep + "</author></item>"))), QStringLiteral("feed.too-deep"));
    EXPECT_EQ(
        failure(readFeed("{\"version\":\"https://jsonfeed.org/version/1\",\"items\":" + QByteArray(300'000, '['))),
        QStringLiteral("feed.too-deep"));
}

TEST(Feed, UnderstandsHtmlMadeToHurtNoFurtherThanItsText) {
    const QByteArray nested = "<![CDATA[" + QByteArray("<div>").repeated(50'000) + "x" +
                              QByteArray("</div>").repeated(50'000) + " a &amp; b]]>";
    QByteArray attributes;
    for (int i = 0; i < 60'000; ++i) {
        attributes += " a" + QByteArray::number(i);
    }
    const Reading reading = readFeed(rss("<item><title>1</title><description>" + nested +
                                         "</description></item><item><title>2</title><description><![CDATA[<p" +
                                         attributes + ">y</p>]]></description></item>"));
    ASSERT_EQ(reading.sink.posts.size(), 2u);
    EXPECT_EQ(reading.sink.posts[0].body, QStringLiteral("x\na & b"));
    EXPECT_EQ(reading.sink.posts[1].body, QStringLiteral("y"));
}

TEST(Feed, RefusesAFieldThatIsTooLongAndGoesOn) {
    const Reading reading = readFeed(rss("<item><title>a</title><description>" + QByteArray(2'000'000, 'x') +
                                         "</description></item><item><title>b</title></item>"));
    ASSERT_EQ(reading.sink.posts.size(), 1u);
    ASSERT_EQ(reading.sink.refused.size(), 1u);
    EXPECT_EQ(reading.sink.refused.front().subject, QStringLiteral("feed.field-too-long"));
    EXPECT_GT(reading.sink.refused.front().rawSize, 2'000'000);
}

TEST(Feed, ReadsOnlySoManyItems) {
    const Reading reading = readFeed(rss(QByteArray("<item><title>a</title></item>").repeated(5'001)));
    EXPECT_EQ(reading.sink.posts.size(), 5'000u);
    ASSERT_EQ(reading.sink.refused.size(), 1u);
    EXPECT_EQ(reading.sink.refused.front().subject, QStringLiteral("feed.too-many-items"));
}

TEST(Feed, RefusesWebPagesAndOtherXml) {
    EXPECT_EQ(failure(readFeed("<!DOCTYPE html><html><body>502 Bad Gateway</body></html>")),
              QStringLiteral("feed.is-html"));
    EXPECT_EQ(failure(readFeed("<html><head/></html>")), QStringLiteral("feed.is-html"));
    EXPECT_EQ(failure(readFeed("<opml/>")), QStringLiteral("feed.not-a-feed"));
    EXPECT_EQ(failure(readFeed("{\"a\":1}")), QStringLiteral("feed.not-a-feed"));
    EXPECT_EQ(failure(readFeed("{\"a\":")), QStringLiteral("feed.broken"));
    EXPECT_EQ(failure(readFeed("")), QStringLiteral("feed.broken"));
    EXPECT_EQ(failure(readFeed("nothing here")), QStringLiteral("feed.broken"));
    EXPECT_EQ(failure(readFeed(QByteArray(17 * 1024 * 1024, ' '))), QStringLiteral("feed.too-large"));
}

TEST(Feed, MendsBareAmpersandsUnknownEntitiesAndOpenTags) {
    const Reading ampersand =
        readFeed(rss("<item><title>a & b &copy; c</title><link>https://f.example/?a=1&b=2</link></item>"));
    ASSERT_EQ(ampersand.sink.posts.size(), 1u) << failure(ampersand).toStdString();
    EXPECT_EQ(ampersand.sink.posts.front().title, QStringLiteral("a & b © c"));
    EXPECT_EQ(ampersand.sink.posts.front().url, QStringLiteral("https://f.example/?a=1&b=2"));
    EXPECT_TRUE(ampersand.result->repaired);

    const Reading open = readFeed(
        rss("<item><title>eins</title><description>a<br>b</description></item><item><title>zwei</title></item>"));
    ASSERT_EQ(open.sink.posts.size(), 2u) << failure(open).toStdString();
    EXPECT_EQ(open.sink.posts[1].title, QStringLiteral("zwei"));

    const Reading cut = readFeed(rss("<item><title>eins</title></item><item><title>zw").chopped(16));
    ASSERT_GE(cut.sink.posts.size(), 1u);
    EXPECT_EQ(cut.sink.posts[0].title, QStringLiteral("eins"));
    EXPECT_TRUE(cut.result->repaired);

    const Reading junk = readFeed("\n\n Warning: x\n" + rss("<item><title>eins</title></item>"));
    EXPECT_EQ(junk.sink.posts.size(), 1u);

    const Reading undeclared = readFeed(
        "<rss><channel><item><title>a</title><dc:creator>b</dc:creator><zz:title>no</zz:title></item></channel></rss>");
    ASSERT_EQ(undeclared.sink.posts.size(), 1u);
    EXPECT_EQ(undeclared.sink.posts.front().author, QStringLiteral("b"));
}

TEST(Feed, ReadsTheCharsetThatIsRight) {
    const QString text =
        QString::fromUtf8(rss("<item><title>工地夜间施工噪音扰民</title><pubDate>2026-03-02</pubDate></item>"));
    const auto encoded = [&](const char* charset, const char* declared) {
        QString document = text;
        document.replace(QStringLiteral("UTF-8"), QString::fromLatin1(declared));
        return QStringEncoder(charset).encode(document).operator QByteArray();
    };
    struct Case {
        QByteArray bytes;
        QByteArray header;
        bool doubtful;
    };
    for (const Case& one :
         {Case{encoded("UTF-8", "UTF-8"), "", false}, Case{encoded("UTF-8", "UTF-8"), "utf-8", false},
          Case{encoded("GB18030", "gb2312"), "", false}, Case{encoded("GB18030", "UTF-8"), "gbk", false},
          Case{encoded("GB18030", "gb2312"), "utf-8", true}, Case{encoded("GB18030", "UTF-8"), "", true},
          Case{encoded("UTF-8", "gb2312"), "iso-8859-1", true},
          Case{encoded("UTF-16LE", "utf-16").prepend("\xFF\xFE"), "", false},
          Case{encoded("UTF-16BE", "utf-16"), "", false}, Case{encoded("UTF-8", "klingon"), "", false}}) {
        ReadOptions options = testOptions();
        options.charset = one.header;
        const Reading reading = readFeed(one.bytes, options);
        ASSERT_EQ(reading.sink.posts.size(), 1u) << one.header.toStdString() << one.bytes.left(60).toStdString();
        EXPECT_EQ(reading.sink.posts.front().title, QStringLiteral("工地夜间施工噪音扰民"));
        EXPECT_EQ(reading.sink.posts.front().doubts, one.doubtful ? Doubt::Encoding : Doubt::None)
            << one.header.toStdString() << ' ' << one.bytes.left(60).toStdString();
    }
}

TEST(Feed, KeepsItemsWithControlCharacters) {
    const Reading reading =
        readFeed(rss(QByteArray("<item><title>a\0b\x01</title><pubDate>2026-03-02</pubDate></item>", 63)));
    ASSERT_EQ(reading.sink.posts.size(), 1u) << failure(reading).toStdString();
    EXPECT_EQ(reading.sink.posts.front().title, QStringLiteral(u"a\uFFFDb\uFFFD"));
    EXPECT_EQ(reading.sink.posts.front().doubts, Doubt::ControlCharacters);
}

}  // namespace
}  // namespace zhiban::testing
