// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/text/html_text.h"

#include <gtest/gtest.h>

namespace zhiban::testing {
namespace {

TEST(HtmlText, KeepsWhatAReaderSees) {
    const std::pair<const char16_t*, const char16_t*> cases[] = {
        {u"plain", u"plain"},
        {u"a<b>b</b>c", u"abc"},
        {u"<p>one</p><p>two</p>", u"one\n\ntwo"},
        {u"<p>one\n\n  two</p>", u"one two"},
        {u"one<br>two<br/>three", u"one\ntwo\nthree"},
        {u"one<br><br>two", u"one\n\ntwo"},
        {u"<div>one</div><div>two</div>", u"one\ntwo"},
        {u"<ul><li>one<li>two</ul>three", u"one\ntwo\nthree"},
        {u"<table><tr><td>a<td>b<tr><td>c</table>", u"a b\nc"},
        {u"<pre>a  b\n c</pre>", u"a  b\n c"},
        {u"a<script>alert(1)</script><style>p{}</style>b", u"ab"},
        {u"&lt;p&gt; &amp; &nbsp;&eacute;&#x4E2D;&#25991;", u"<p> & é中文"},
        {u"&unknown; & &", u"&unknown; & &"},
        {u"a < b > c", u"a < b > c"},
        {u"<img src=x onerror=alert(1)>text", u"text"},
        {u"<!-- comment -->text<!DOCTYPE x>", u"text"},
        {u"<p>open <b>tags", u"open tags"},
        {u"</p></div>text", u"text"},
        {u"<h1>Title</h1>text", u"Title\n\ntext"},
        {u"", u""},
        {u"   ", u""},
        {u"<", u"<"},
        {u"<p", u""}};
    for (const auto& [html, text] : cases) {
        EXPECT_EQ(htmlToText(html).toStdString(), QString::fromUtf16(text).toStdString())
            << QString::fromUtf16(html).toStdString();
    }
}

TEST(HtmlText, LeavesPlainTextAlone) {
    EXPECT_EQ(htmlOrPlainToText(u"  one\n  two "), QStringLiteral("one\n  two"));
    EXPECT_EQ(htmlOrPlainToText(u"one\n two &amp; three"), QStringLiteral("one two & three"));
}

TEST(HtmlText, KnowsEntitiesByName) {
    EXPECT_EQ(htmlEntity(QStringLiteral("eacute")), QStringLiteral("é"));
    EXPECT_EQ(htmlEntity(QStringLiteral("nbsp")), QStringLiteral(u"\u00A0"));
    EXPECT_EQ(htmlEntity(QStringLiteral("nosuch")), QString());
    EXPECT_EQ(htmlEntity(QStringLiteral("<b>")), QString());
}

}  // namespace
}  // namespace zhiban::testing
