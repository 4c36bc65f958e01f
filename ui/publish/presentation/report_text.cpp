// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/publish/presentation/report_text.h"

#include <QCoreApplication>
#include <QLocale>

#include "ui/messages/case_words.h"

namespace zhiban {

namespace {

class ReportText {
    Q_DECLARE_TR_FUNCTIONS(ReportText)
};

constexpr qsizetype longestQuote = 160;

QString day(TimePoint time) {
    return QLocale().toString(toLocal(time).date(), ReportText::tr("MMMM d", "a day without its year, as QLocale"));
}

QString quoted(const QString& text) {
    const QString flat = text.simplified();
    return flat.size() > longestQuote ? flat.left(longestQuote - 1) + QChar(0x2026) : flat;
}

// An ending of a sentence that is not doubled.
QString ended(const QString& sentence) {
    static const QString stops = QStringLiteral("。！？.!?…");
    return sentence.isEmpty() || stops.contains(sentence.back()) ? sentence : sentence + ReportText::tr(".");
}

QStringList storyOf(const CaseFile& file) {
    QStringList paragraphs;
    const Case& one = file.summary;
    if (!file.posts.empty()) {
        const Post& first = file.posts.front();
        QString reported =
            ReportText::tr("On %1 a citizen wrote on %2: “%3”")
                .arg(day(first.shownAt), first.sourceName, quoted(first.body.isEmpty() ? first.title : first.body));
        if (file.posts.size() > 1) {
            reported +=
                ReportText::tr(" %n more people reported the same.", nullptr, static_cast<int>(file.posts.size()) - 1);
        }
        paragraphs << reported;
    }
    for (const Dispatch& dispatch : file.dispatches) {
        if (dispatch.state != DispatchState::Returned) {
            paragraphs << ReportText::tr("The duty office checked it and passed it on to %1 on %2.")
                              .arg(dispatch.departmentName, day(dispatch.sentAt));
        }
    }
    if (!file.told.empty()) {
        const ToldSource& last = file.told.back();
        paragraphs << ReportText::tr("The answer of %1: %2").arg(day(last.at), ended(last.text.simplified()));
    }
    if (one.closedAt && one.closing) {
        QString result = ReportText::tr("Result: %1.").arg(closingText(*one.closing));
        if (!one.closingReason.isEmpty()) {
            result += QLatin1Char(' ') + ended(one.closingReason.simplified());
        }
        paragraphs << result;
    } else {
        paragraphs << ReportText::tr("It is being worked on; this column keeps following it.");
    }
    return paragraphs;
}

}  // namespace

QString reportDraft(const std::vector<CaseFile>& cases) {
    QStringList paragraphs;
    for (const CaseFile& file : cases) {
        if (cases.size() > 1) {
            paragraphs << file.summary.title;
        }
        paragraphs << storyOf(file);
    }
    return paragraphs.join(QLatin1Char('\n'));
}

QString reportTitle(const std::vector<CaseFile>& cases) {
    if (cases.empty()) {
        return {};
    }
    const Case& first = cases.front().summary;
    if (cases.size() > 1) {
        return ReportText::tr("“%1” and %n more: what became of them", nullptr, static_cast<int>(cases.size()) - 1)
            .arg(first.title);
    }
    return first.closing ? ReportText::tr("%1: %2").arg(first.title, closingText(*first.closing)) : first.title;
}

QStringList paragraphsOf(const QString& text) {
    QStringList paragraphs;
    for (const QString& line : text.split(QLatin1Char('\n'))) {
        if (!line.trimmed().isEmpty()) {
            paragraphs << line.trimmed();
        }
    }
    return paragraphs;
}

QString weChatHtml(const Publication& publication) {
    QString html =
        QStringLiteral(
            "<section style=\"font-size:16px;line-height:1.75;color:#222222;\">"
            "<p style=\"margin:0 0 8px;font-size:13px;color:#888888;\">%1</p>"
            "<p style=\"margin:0 0 16px;font-size:20px;font-weight:bold;\">%2</p>")
            .arg(ReportText::tr("%1 · issue %2").arg(publication.columnName).arg(publication.issue).toHtmlEscaped(),
                 publication.title.toHtmlEscaped());
    for (const QString& paragraph : paragraphsOf(publication.text)) {
        html += QStringLiteral("<p style=\"margin:0 0 14px;text-indent:2em;\">%1</p>").arg(paragraph.toHtmlEscaped());
    }
    return html + QStringLiteral("</section>");
}

QString plainCopy(const Publication& publication) {
    return ReportText::tr("%1 · issue %2").arg(publication.columnName).arg(publication.issue) + QLatin1Char('\n') +
           publication.title + QStringLiteral("\n\n") + paragraphsOf(publication.text).join(QStringLiteral("\n\n"));
}

}  // namespace zhiban
