// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/briefing/linter.h"

#include <algorithm>
#include <cmath>

namespace zhiban::briefing {
namespace {

Failure refuse(const QString& subject, const QString& what, const QString& detail) {
    return fail(ErrorKind::Invalid, what + QStringLiteral(": ") + detail, subject, {detail});
}

class Check final {
  public:
    explicit Check(const Document& document) : document_(document) {}

    Result<Done> all() {
        words(document_.title);
        for (const Block& block : document_.blocks) {
            std::visit([this](const auto& one) { visit(one); }, block);
        }
        for (const auto& [id, figure] : document_.figures) {
            check(figure);
        }
        if (error_) {
            return fail(*error_);
        }
        return Done{};
    }

  private:
    void note(const QString& subject, const QString& what, const QString& detail) {
        if (!error_) {
            error_ = refuse(subject, what, detail).value();
        }
    }

    void words(const QString& text) {
        if (std::any_of(text.begin(), text.end(), [](QChar c) { return c.isNumber(); })) {
            note(QStringLiteral("briefing.free-number"), QStringLiteral("a number without rows"), text);
        }
    }

    void reference(const QString& id) {
        if (!document_.figures.contains(id)) {
            note(QStringLiteral("briefing.unknown-figure"), QStringLiteral("no such figure"), id);
        }
    }

    void text(const Text& runs) {
        for (const Run& run : runs) {
            if (run.kind == RunKind::Words) {
                words(run.text);
            } else if (run.kind == RunKind::Figure) {
                reference(run.text);
            }
        }
    }

    void visit(const Masthead& masthead) {
        words(masthead.title);
        text(masthead.period);
    }
    void visit(const Heading& heading) { text(heading.text); }
    void visit(const Paragraph& paragraph) { text(paragraph.text); }
    void visit(const Footnote& footnote) { text(footnote.text); }
    void visit(const Quote& quote) { text(quote.source); }
    void visit(const PageBreak&) {}
    void visit(const Colophon&) {}
    void visit(const List& list) {
        for (const Text& item : list.items) {
            text(item);
        }
    }
    void visit(const Table& table) {
        words(table.caption);
        for (const TableColumn& column : table.columns) {
            words(column.title);
        }
        for (const auto& row : table.rows) {
            for (const Text& cell : row) {
                text(cell);
            }
        }
    }
    void visit(const Chart& chart) {
        words(chart.caption);
        for (const ChartSeries& series : chart.series) {
            words(series.name);
            for (const QString& id : series.figures) {
                reference(id);
            }
        }
    }

    void check(const Figure& figure) {
        if (figure.kind == FigureKind::Count) {
            if (!figure.binding || figure.binding->digest.isEmpty()) {
                note(QStringLiteral("briefing.unbound-figure"), QStringLiteral("no rows behind"), figure.id);
                return;
            }
            if (!figure.value || *figure.value != static_cast<double>(figure.binding->count)) {
                note(QStringLiteral("briefing.altered-figure"), QStringLiteral("not the count of its rows"), figure.id);
            }
            return;
        }
        if (figure.derivedFrom.size() != 2) {
            note(QStringLiteral("briefing.unbound-figure"), QStringLiteral("no rows behind"), figure.id);
            return;
        }
        for (const QString& id : figure.derivedFrom) {
            const auto part = document_.figures.find(id);
            if (part == document_.figures.end() || !part->second.binding) {
                note(QStringLiteral("briefing.unbound-figure"), QStringLiteral("no rows behind"), figure.id);
                return;
            }
        }
        checkRatio(figure);
    }

    void checkRatio(const Figure& figure) {
        const double first = document_.figures.at(figure.derivedFrom[0]).value.value_or(0);
        const double second = document_.figures.at(figure.derivedFrom[1]).value.value_or(0);
        if (second == 0) {
            if (figure.value) {
                note(QStringLiteral("briefing.altered-figure"), QStringLiteral("division by zero"), figure.id);
            }
            return;
        }
        const double part = figure.kind == FigureKind::Share ? first : first - second;
        if (!figure.value || std::abs(*figure.value - part * 100 / second) > 1e-6) {
            note(QStringLiteral("briefing.altered-figure"), QStringLiteral("not the ratio of its counts"), figure.id);
        }
    }

    const Document& document_;
    std::optional<Error> error_;
};

}  // namespace

Result<Done> checkNumbers(const Document& document) {
    return Check(document).all();
}

}  // namespace zhiban::briefing
