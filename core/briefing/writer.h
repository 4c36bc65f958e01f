// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/briefing/document.h"

namespace zhiban::briefing {

// Runs of one line, written left to right: Sentence() << u"共" << writer.count(…) << u"条。"
class Sentence final {
  public:
    Sentence& operator<<(const QString& ownWords);
    Sentence& operator<<(const char16_t* ownWords) { return *this << QString::fromUtf16(ownWords); }
    Sentence& operator<<(Run run);
    Sentence& operator<<(const Text& runs);
    operator Text() const { return runs_; }  // NOLINT(google-explicit-constructor): a Sentence is a Text

  private:
    Text runs_;
};

// Text from outside as it may stand on paper and in XML: no control, bidirectional or invisible characters, no
// lone surrogates; radical code points become the characters they look like. Line breaks stay.
QString printable(const QString& text);

Run words(const QString& text);
Run quoted(const QString& text);
Run numbering(const QString& text);
Run dated(const QString& text);
Run dated(const QDate& date);              // 2026年3月2日
Run datedShort(const QDate& date);         // 3月2日
Run dated(TimePoint time, int utcOffset);  // 3月2日21:05

// Collects blocks and figures; every number enters a document through it.
class Writer final {
  public:
    explicit Writer(QString title) { document_.title = std::move(title); }

    // A count of rows. The same id may be asked again with the same rows.
    Run count(const QString& id, const QString& label, const QString& unit, FigureBinding binding);
    // part ÷ whole in percent, two decimals. No value when whole is 0.
    Run share(const QString& id, const QString& label, const QString& part, const QString& whole);
    // (now − before) ÷ before in percent, two decimals. No value when before is 0.
    Run change(const QString& id, const QString& label, const QString& now, const QString& before);
    // "较上期上升20.48%", "与上期持平", or "上期为3条" where the base is too small (under 5) to speak of percent.
    Text changeInWords(const QString& id, const QString& label, const QString& now, const QString& before);

    double valueOf(const QString& figure) const;  // 0 when it has none

    void add(Block block) { document_.blocks.push_back(std::move(block)); }
    Document finish() && { return std::move(document_); }

  private:
    Run keep(Figure figure);
    Run ratio(FigureKind kind, const QString& id, const QString& label, const QString& first, const QString& second);

    Document document_;
};

}  // namespace zhiban::briefing
