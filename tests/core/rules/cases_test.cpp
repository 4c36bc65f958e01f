// SPDX-License-Identifier: GPL-3.0-or-later
// Runs the text files of cases/. A file is read line by line; a line begins with a word:
//   rule  {…}              one rule as in a rules file; it joins the rules of the file so far
//   when  CONDITION        the same with nothing but a condition, by which it is named
//   list  {…}              one word list as in a rules file
//   clear                  forgets the rules and lists
//   with  FIELD VALUE      what the posts that follow say besides: source, name, place, category, likes, time (HH:mm in
//                          the office's zone)
//   title …, text …        the post (\uXXXX and \n are understood); title is optional and comes first
//   hit   NAME LAYER A|B   the next hit expected on it: layerKey, and what is written at the spans
//   none                   no (further) hit
//   #                      a remark
// Every post must list all its hits in the order of the rules.
#include <gtest/gtest.h>

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <map>

#include "core/base/office_zone.h"
#include "core/rules/compiled_rules.h"
#include "core/rules/layer_keys.h"
#include "core/rules/rules_file.h"
#include "tests/support/shared_data.h"

using namespace zhiban;

namespace {

QString unescaped(QString text) {
    static const QRegularExpression escape(QStringLiteral("\\\\u([0-9A-Fa-f]{4})"));
    text.replace(QStringLiteral("\\n"), QStringLiteral("\n"));
    for (QRegularExpressionMatch match = escape.match(text); match.hasMatch(); match = escape.match(text)) {
        text.replace(match.capturedStart(), match.capturedLength(), QChar(match.captured(1).toUShort(nullptr, 16)));
    }
    return text;
}

class CaseFile final {
  public:
    explicit CaseFile(const QString& path) : name_(QFileInfo(path).fileName()) {
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        lines_ = QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'));
    }

    // Returns how many posts it tried.
    int run() {
        for (number_ = 1; number_ <= lines_.size(); ++number_) {
            const QString line = lines_[number_ - 1];
            const QString word = line.section(QLatin1Char(' '), 0, 0);
            const QString rest = line.section(QLatin1Char(' '), 1).trimmed();
            runLine(word, rest);
        }
        finishPost();
        return posts_;
    }

  private:
    void runLine(const QString& word, const QString& rest) {
        if (word == QLatin1String("hit")) {
            expected_ << rest;
        } else if (word == QLatin1String("title")) {
            finishPost();
            title_ = unescaped(rest);
        } else if (word == QLatin1String("text")) {
            finishPost();
            text_ = unescaped(rest);
            postLine_ = number_;
        } else if (word == QLatin1String("rule")) {
            finishPost();
            const auto rules = readRules(QByteArray("{\"rules\":[" + rest.toUtf8() + "]}"));
            ASSERT_TRUE(rules) << place() << rules.error().what.toStdString();
            rules_.push_back(rules->front());
        } else if (word == QLatin1String("when")) {
            finishPost();
            Rule rule;
            rule.condition = unescaped(rest);
            rule.name = rest;
            rules_.push_back(rule);
        } else if (word == QLatin1String("list")) {
            finishPost();
            const auto lists = readWordLists(QByteArray("{\"lists\":[" + rest.toUtf8() + "]}"));
            ASSERT_TRUE(lists) << place() << lists.error().what.toStdString();
            lists_.push_back(lists->front());
        } else if (word == QLatin1String("with")) {
            finishPost();
            fields_[rest.section(QLatin1Char(' '), 0, 0)] = rest.section(QLatin1Char(' '), 1);
        } else if (word == QLatin1String("clear")) {
            finishPost();
            rules_.clear();
            lists_.clear();
            fields_.clear();
        } else {
            ASSERT_TRUE(word.isEmpty() || word == QLatin1String("none") || word.startsWith(QLatin1Char('#')))
                << place();
        }
    }

    void finishPost() {
        if (postLine_ == 0) {
            return;
        }
        const auto rules = CompiledRules::compile(rules_, lists_);
        ASSERT_TRUE(rules) << place() << rules.error().what.toStdString();
        const QString all = matchText(title_, text_);
        QStringList got;
        for (const Hit& hit : (*rules)->match(subject())) {
            QStringList spans;
            for (const Span& span : hit.spans) {
                spans << all.mid(span.start, span.length);
            }
            got << hit.ruleName + QLatin1Char(' ') + layerKey(hit.layersUsed) + QLatin1Char(' ') +
                       spans.join(QLatin1Char('|'));
            got.last() = got.last().trimmed();
        }
        for (QString& line : expected_) {
            line = unescaped(line);
        }
        EXPECT_EQ(got.join(QLatin1Char('\n')).toStdString(), expected_.join(QLatin1Char('\n')).toStdString())
            << name_.toStdString() << ':' << postLine_;
        ++posts_;
        title_.clear();
        expected_.clear();
        postLine_ = 0;
    }

    MatchSubject subject() const {
        const auto field = [&](const char* name) { return QStringView(fields_[QString::fromLatin1(name)]); };
        MatchSubject subject;
        subject.title = title_;
        subject.body = text_;
        subject.sourceKey = field("source");
        subject.sourceName = field("name");
        subject.place = field("place");
        subject.category = field("category");
        subject.likes = field("likes").toInt();
        const QTime time = QTime::fromString(fields_[QStringLiteral("time")], QStringLiteral("HH:mm"));
        subject.writtenAt = fromDateTime(QDateTime(QDate(2026, 3, 2), time, officeZone()));
        return subject;
    }

    std::string place() const { return name_.toStdString() + ":" + std::to_string(number_) + " "; }

    QString name_;
    QStringList lines_;
    qsizetype number_ = 0;
    std::vector<Rule> rules_;
    std::vector<WordList> lists_;
    mutable std::map<QString, QString> fields_;  // mutable: what was never said is empty
    QString title_;
    QString text_;
    QStringList expected_;
    qsizetype postLine_ = 0;
    int posts_ = 0;
};

}  // namespace

TEST(RuleCases, HoldAsWritten) {
    const QDir folder(zhiban::testing::sourceDirectory() + QStringLiteral("/tests/core/rules/cases"));
    int posts = 0;
    for (const QFileInfo& file : folder.entryInfoList({QStringLiteral("*.txt")}, QDir::Files, QDir::Name)) {
        posts += CaseFile(file.absoluteFilePath()).run();
    }
    EXPECT_GE(posts, 90) << "the case files were not found";
}
