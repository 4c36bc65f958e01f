// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/briefing/renderers/odt/styles.h"

#include <QString>

namespace zhiban::briefing {
namespace {

struct ParagraphStyle {
    const char* name;
    const char* font;
    const char* size;  // pt
    const char* line;  // pt
    const char* paragraph;
    const char* text;
};

// Fonts by the names customers have; an office suite substitutes where one is missing.
constexpr ParagraphStyle paragraphs[] = {
    {"Body", "FangSong", "15.75", "28.95", "fo:text-indent=\"31.5pt\" fo:text-align=\"justify\"", ""},
    {"MastTitle", "SimSun", "40", "60", "fo:text-align=\"center\"",
     "fo:color=\"#c8102e\" fo:font-weight=\"bold\" style:font-weight-asian=\"bold\""},
    {"MastLine", "FangSong", "15.75", "28.95", "fo:text-align=\"center\"", ""},
    {"MastRule", "FangSong", "15.75", "28.95",
     "fo:text-align=\"center\" fo:border-bottom=\"1.5pt solid #c8102e\" fo:margin-bottom=\"14pt\"", ""},
    {"HeadPlain", "SimHei", "15.75", "28.95", "fo:text-align=\"center\" fo:keep-with-next=\"always\"", ""},
    {"Head1", "SimHei", "15.75", "28.95", "fo:text-indent=\"31.5pt\" fo:keep-with-next=\"always\"", ""},
    {"Head2", "KaiTi", "15.75", "28.95", "fo:text-indent=\"31.5pt\" fo:keep-with-next=\"always\"", ""},
    {"Head3", "FangSong", "15.75", "28.95", "fo:text-indent=\"31.5pt\" fo:keep-with-next=\"always\"", ""},
    {"Quote", "KaiTi", "13", "22", "fo:margin-left=\"31.5pt\" fo:keep-with-next=\"always\"", ""},
    {"Source", "KaiTi", "11.5", "18", "fo:text-align=\"end\" fo:margin-bottom=\"7pt\"", "fo:color=\"#444444\""},
    {"Note", "FangSong", "11", "18", "fo:margin-bottom=\"8pt\"", ""},
    {"Caption", "SimHei", "12.5", "20", "fo:text-align=\"center\" fo:margin-top=\"8pt\" fo:keep-with-next=\"always\"",
     ""},
    {"Cell", "FangSong", "12", "18", "", ""},
    {"CellCentre", "FangSong", "12", "18", "fo:text-align=\"center\"", ""},
    {"CellRight", "FangSong", "12", "18", "fo:text-align=\"end\"", ""},
    {"CellHead", "SimHei", "12", "18", "", ""},
    {"Small", "FangSong", "9.5", "14", "", ""},
    {"SmallCentre", "FangSong", "9.5", "14", "fo:text-align=\"center\"", ""},
    {"SmallRight", "FangSong", "9.5", "14", "fo:text-align=\"end\"", ""},
    {"Colophon", "FangSong", "14", "24",
     "fo:border-top=\"1pt solid #000000\" fo:border-bottom=\"1pt solid #000000\" fo:margin-top=\"18pt\"", ""},
    {"Break", "FangSong", "2", "2", "fo:break-after=\"page\"", ""},
    {"PageNumber", "SimSun", "14", "20", "fo:text-align=\"end\"", ""},
    {"PageNumberLeft", "SimSun", "14", "20", "fo:text-align=\"start\"", ""},
};

QString latin(const char* text) {
    return QString::fromLatin1(text);
}

}  // namespace

QByteArray odtStyles() {
    QString styles;
    for (const ParagraphStyle& style : paragraphs) {
        styles += QStringLiteral(
                      "<style:style style:name=\"%1\" style:family=\"paragraph\"><style:paragraph-properties "
                      "fo:line-height=\"%2pt\" %3/><style:text-properties fo:font-family=\"%4\" "
                      "style:font-family-asian=\"%4\" fo:font-size=\"%5pt\" style:font-size-asian=\"%5pt\" "
                      "fo:language=\"zh\" fo:country=\"CN\" style:language-asian=\"zh\" style:country-asian=\"CN\" "
                      "%6/></style:style>")
                      .arg(latin(style.name), latin(style.line), latin(style.paragraph), latin(style.font),
                           latin(style.size), latin(style.text));
    }
    const QString footer = QStringLiteral("<text:p text:style-name=\"%1\">— <text:page-number/> —</text:p>");
    return QStringLiteral(
               "<?xml version=\"1.0\" encoding=\"UTF-8\"?><office:document-styles "
               "xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" "
               "xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\" "
               "xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\" "
               "xmlns:fo=\"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0\" office:version=\"1.3\">"
               "<office:styles>%1</office:styles><office:automatic-styles><style:page-layout style:name=\"A4\" "
               "style:page-usage=\"mirrored\"><style:page-layout-properties fo:page-width=\"210mm\" "
               "fo:page-height=\"297mm\" fo:margin-top=\"37mm\" fo:margin-bottom=\"20mm\" fo:margin-left=\"28mm\" "
               "fo:margin-right=\"26mm\" style:print-orientation=\"portrait\"/><style:footer-style>"
               "<style:header-footer-properties fo:min-height=\"15mm\" fo:margin-top=\"7mm\"/></style:footer-style>"
               "</style:page-layout></office:automatic-styles><office:master-styles><style:master-page "
               "style:name=\"Standard\" style:page-layout-name=\"A4\"><style:footer>%2</style:footer>"
               "<style:footer-left>%3</style:footer-left></style:master-page></office:master-styles>"
               "</office:document-styles>")
        .arg(styles, footer.arg(QStringLiteral("PageNumber")), footer.arg(QStringLiteral("PageNumberLeft")))
        .toUtf8();
}

QByteArray odtManifest(int charts) {
    QString entries;
    for (int i = 1; i <= charts; ++i) {
        entries += QStringLiteral(
                       "<manifest:file-entry manifest:full-path=\"Pictures/chart%1.svg\" "
                       "manifest:media-type=\"image/svg+xml\"/>")
                       .arg(i);
    }
    return QStringLiteral(
               "<?xml version=\"1.0\" encoding=\"UTF-8\"?><manifest:manifest "
               "xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\" manifest:version=\"1.3\">"
               "<manifest:file-entry manifest:full-path=\"/\" "
               "manifest:media-type=\"application/vnd.oasis.opendocument.text\"/>"
               "<manifest:file-entry manifest:full-path=\"content.xml\" manifest:media-type=\"text/xml\"/>"
               "<manifest:file-entry manifest:full-path=\"styles.xml\" manifest:media-type=\"text/xml\"/>%1"
               "</manifest:manifest>")
        .arg(entries)
        .toUtf8();
}

}  // namespace zhiban::briefing
