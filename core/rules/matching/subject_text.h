// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <list>
#include <optional>
#include <vector>

#include "core/base/text/folding.h"
#include "core/domain/match_subject.h"

namespace zhiban {

// Which part of matchText() is meant.
enum class TextField { Anywhere, Title, Body };

// One post as matchers look at it. Everything beyond the text itself is made when first asked for. Must not outlive
// what the subject points to.
class SubjectText final {
  public:
    explicit SubjectText(const MatchSubject& subject)
        : subject_(subject), text_(matchText(subject.title, subject.body)), titleLength_(subject.title.size()) {}

    const MatchSubject& subject() const { return subject_; }
    QStringView text() const { return text_; }

    bool isWithin(const Span& place, TextField field) const;

    // Folded, with origins.
    const FoldedText& folded(FoldLayer layers);
    // How many folded characters begin before a position of the original.
    size_t charactersBefore(qsizetype position, FoldLayer layers);

    struct Utf8 {
        QByteArray bytes;
        std::vector<quint32> starts;  // byte of each UTF-16 unit, and one more for the end
        Span spanOf(size_t firstByte, size_t bytes) const;
    };
    const Utf8& utf8();
    struct Bytes {
        size_t start = 0;
        size_t length = 0;
    };
    Bytes bytesOf(TextField field);  // in utf8()

    // When it was written, in the office's zone.
    int minuteOfDay();

  private:
    struct Folded {
        FoldLayer layers = FoldLayer::None;
        FoldedText text;
        std::vector<quint32> characters;  // where each of its characters began; empty until asked for
    };
    Folded& foldedBy(FoldLayer layers);

    const MatchSubject& subject_;
    QString text_;
    qsizetype titleLength_;
    std::list<Folded> folded_;  // hands out references; costs nothing while empty
    std::optional<Utf8> utf8_;
    std::optional<int> minuteOfDay_;
};

}  // namespace zhiban
