// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/intake/conformance/known_misses.h"

namespace zhiban::testing {

KnownMisses feedparserMisses() {
    const std::string rfc7303 = "RFC 7303 took back that text/xml without a charset is us-ascii; the bytes are both";
    const std::string noAddress = "expects the address of feedparser's own test server, which the case does not give";
    return {
        {"encoding/http_text_atom_xml_default.xml [\"encoding\"]", rfc7303},
        {"encoding/http_text_rss_xml_default.xml [\"encoding\"]", rfc7303},
        {"encoding/http_text_xml_bogus_param.xml [\"encoding\"]", rfc7303},
        {"encoding/http_text_xml_qs.xml [\"encoding\"]", rfc7303},
        {"entities/lang.xml [\"feed\",\"title\"]", "&lang; is U+27E8 in HTML 5, U+2329 in HTML 4"},
        {"illformed/chardet/euckr.xml [\"encoding\"]", "a few undeclared bytes are Chinese first; marked as guessed"},
        {"wellformed/atom/entry_author_map_author.xml [\"entries\",0,\"author\"]",
         "the name is enough: a mail address beside it is not shown"},
        {"wellformed/atom/entry_created_multiple_values.xml [\"entries\",0,\"created_parsed\"]",
         "of an element that stands twice the first counts"},
        {"wellformed/base/http_channel_link_base_docuri.xml [\"feed\",\"link\"]", noAddress},
        {"wellformed/base/http_entry_id_base_docuri.xml [\"entries\",0,\"id\"]", noAddress},
        {"wellformed/base/http_item_link_base_docuri.xml [\"entries\",0,\"link\"]", noAddress},
        {"wellformed/lang/entry_content_xml_lang_blank.xml [\"entries\",0,\"content\",0,\"language\"]",
         "an empty xml:lang says nothing: the feed's language stays"},
        {"wellformed/lang/entry_content_xml_lang_blank_2.xml [\"entries\",0,\"content\",0,\"language\"]",
         "an empty xml:lang says nothing: the feed's language stays"},
        {"wellformed/lang/http_content_language.xml [\"feed\",\"language\"]",
         "only the HTTP header says it, and headers other than the charset are not handed to readers"},
        {"wellformed/rss/item_description_not_a_doctype.xml [\"entries\",0,\"description\"]",
         "a browser takes <!' … > for a comment and shows nothing"},
        {"wellformed/sanitize/item_content_encoded_script_nested_cdata.xml [\"entries\",0,\"content\",0,\"value\"]",
         "a CDATA section cannot hold another; what is left of the broken one is text"},
        {"wellformed/sanitize/xml_malicious_comment.xml [\"feed\",\"title\"]",
         "the comment never ends, so that the rest of the document is part of it"},
    };
}

KnownMisses gofeedMisses() {
    const std::string first = "of several links the first counts, there the last";
    const std::string plain = "where the feed gives plain text beside HTML, the plain text is kept";
    return {
        {"parser/atom/entry_id_xml_base.xml item 0 id",
         "an id is compared character by character, never resolved (RFC 4287, 4.2.6.1)"},
        {"parser/rss/rdf_channel_links.xml link", first},
        {"parser/rss/rss_channel_links.xml link", first},
        {"translator/rss/feed_item_links_-_rss_channel_item_links.xml item 0 link", first},
        {"translator/rss/feed_links_-_rss_channel_links.xml link", first},
        {"translator/rss/feed_item_enclosure_-_rss_channel_item_enclosure.xml item 0 file type",
         "the feed writes image/jpeg, and so does the other list of the same case"},
        {"translator/json/json10_full.json item 0 content", plain},
        {"translator/json/json11_full.json item 0 content", plain},
    };
}

KnownMisses rssParserMisses() {
    return {{"uolNoticias.rss title of the first",
             "the expected file is damaged: it holds U+FFFD where the feed has Latin letters"}};
}

}  // namespace zhiban::testing
