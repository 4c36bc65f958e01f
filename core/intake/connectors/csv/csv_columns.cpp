// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/connectors/csv/csv_columns.h"

#include <algorithm>

namespace zhiban {
namespace {

struct UsualNames {
    PostField field;
    QStringList names;  // folded; the better ones first
};

// The narrow names stand first, so that 留言主题 is a title before anything can take it for a text.
const std::vector<UsualNames>& usualNames() {
    static const std::vector<UsualNames> names{
        {PostField::Id,
         {QStringLiteral("id"), QStringLiteral("postid"), QStringLiteral("guid"), QStringLiteral("mid"),
          QStringLiteral("编号"), QStringLiteral("微博id"), QStringLiteral("帖子id")}},
        {PostField::Url,
         {QStringLiteral("url"), QStringLiteral("link"), QStringLiteral("href"), QStringLiteral("链接"),
          QStringLiteral("网址"), QStringLiteral("网页地址")}},
        {PostField::Title,
         {QStringLiteral("title"), QStringLiteral("subject"), QStringLiteral("headline"), QStringLiteral("标题"),
          QStringLiteral("主题"), QStringLiteral("题目")}},
        {PostField::Body,
         {QStringLiteral("body"), QStringLiteral("content"), QStringLiteral("text"), QStringLiteral("message"),
          QStringLiteral("description"), QStringLiteral("内容"), QStringLiteral("正文"), QStringLiteral("详情"),
          QStringLiteral("全文"), QStringLiteral("文本"), QStringLiteral("描述")}},
        {PostField::Author,
         {QStringLiteral("author"), QStringLiteral("user"), QStringLiteral("username"), QStringLiteral("nickname"),
          QStringLiteral("作者"), QStringLiteral("昵称"), QStringLiteral("用户"), QStringLiteral("用户名"),
          QStringLiteral("发布者"), QStringLiteral("发布人"), QStringLiteral("发帖人"), QStringLiteral("网友"),
          QStringLiteral("博主")}},
        {PostField::Published,
         {QStringLiteral("published"), QStringLiteral("publishedat"), QStringLiteral("pubdate"),
          QStringLiteral("createdat"), QStringLiteral("datetime"), QStringLiteral("time"), QStringLiteral("date"),
          QStringLiteral("发布时间"), QStringLiteral("时间"), QStringLiteral("日期")}},
        {PostField::Place,
         {QStringLiteral("place"), QStringLiteral("location"), QStringLiteral("address"), QStringLiteral("地点"),
          QStringLiteral("位置"), QStringLiteral("地址"), QStringLiteral("地区"), QStringLiteral("区域"),
          QStringLiteral("属地")}},
        {PostField::Likes,
         {QStringLiteral("likes"), QStringLiteral("likecount"), QStringLiteral("up"), QStringLiteral("点赞"),
          QStringLiteral("点赞数"), QStringLiteral("赞数"), QStringLiteral("支持数")}},
        {PostField::Source,
         {QStringLiteral("source"), QStringLiteral("platform"), QStringLiteral("site"), QStringLiteral("来源"),
          QStringLiteral("平台"), QStringLiteral("渠道"), QStringLiteral("站点")}},
        {PostField::Category,
         {QStringLiteral("category"), QStringLiteral("complainttype"), QStringLiteral("类别"), QStringLiteral("分类"),
          QStringLiteral("类型"), QStringLiteral("一级分类"), QStringLiteral("一级标签"), QStringLiteral("栏目")}}};
    return names;
}

// Case, width, spaces and dashes do not make another column.
QString foldedName(const QString& name) {
    QString folded = name.normalized(QString::NormalizationForm_KC).toLower();
    folded.removeIf([](QChar c) { return c.isSpace() || c == u'_' || c == u'-'; });
    return folded;
}

bool isAboutTheAnswer(const QString& folded) {
    return folded.contains(QStringLiteral("回复")) || folded.contains(QStringLiteral("答复")) ||
           folded.startsWith(QStringLiteral("reply"));
}

// "留言时间" is a 时间; only Chinese names compound like this.
bool endsWithName(const QString& folded, const QString& name) {
    return name.size() >= 2 && name.front().unicode() > 0x7F && folded.endsWith(name);
}

qsizetype positionOf(const QStringList& folded, const UsualNames& usual) {
    for (const QString& name : usual.names) {
        if (const qsizetype at = folded.indexOf(name); at >= 0) {
            return at;
        }
    }
    for (const QString& name : usual.names) {
        const auto found = std::ranges::find_if(
            folded, [&](const QString& column) { return endsWithName(column, name) && !isAboutTheAnswer(column); });
        if (found != folded.end()) {
            return found - folded.begin();
        }
    }
    return -1;
}

}  // namespace

FieldMapping suggestColumns(const QStringList& header) {
    QStringList folded;
    for (const QString& name : header) {
        folded.push_back(foldedName(name));
    }
    FieldMapping suggested;
    for (const UsualNames& usual : usualNames()) {
        if (const qsizetype at = positionOf(folded, usual); at >= 0) {
            suggested[usual.field] = header.at(at);
            folded[at].clear();  // one column, one field
        }
    }
    return suggested;
}

Result<std::map<PostField, qsizetype>> findColumns(const QStringList& header, const FieldMapping& mapping) {
    FieldMapping wanted = suggestColumns(header);
    for (const auto& [field, column] : mapping) {
        if (!header.contains(column)) {
            std::vector<QString> details{column};
            details.insert(details.end(), header.begin(), header.end());
            return fail(ErrorKind::Invalid, QStringLiteral("the table has no column of the name that was given"),
                        QStringLiteral("csv.missing-column"), std::move(details));
        }
        wanted[field] = column;
    }
    if (!wanted.contains(PostField::Title) && !wanted.contains(PostField::Body)) {
        return fail(ErrorKind::Invalid, QStringLiteral("no column is known to hold text"),
                    QStringLiteral("csv.no-text-column"), {header.begin(), header.end()});
    }
    std::map<PostField, qsizetype> positions;
    for (const auto& [field, column] : wanted) {
        positions[field] = header.indexOf(column);
    }
    return positions;
}

}  // namespace zhiban
