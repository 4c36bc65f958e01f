// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/language/condition_warnings.h"

#include <QHash>
#include <algorithm>

#include "core/rules/literal_engine.h"
#include "core/rules/matching/matcher_builder.h"
#include "core/rules/operators/word/word.h"

namespace zhiban {

namespace {

class Warnings final {
  public:
    explicit Warnings(std::vector<Diagnostic>& diagnostics) : diagnostics_(diagnostics) {}

    void look(const Condition& condition) {
        if (isVeryCommon(foldedWord(condition))) {
            warn(condition, "rule.common-character", {foldedWord(condition)});
        }
        lookForRepeats(condition);
        if (condition.binding() == Binding::Alternatives) {
            lookForShadows(condition);
        }
        for (const ConditionPtr& part : condition.parts()) {
            look(*part);
        }
    }

    void warn(const Condition& condition, const char* subject, std::vector<QString> details) {
        constexpr size_t MostWarnings = 50;
        if (diagnostics_.size() < MostWarnings) {
            diagnostics_.push_back({DiagnosticSeverity::Warning, condition.where(), QString::fromLatin1(subject),
                                    std::move(details), QString()});
        }
    }

  private:
    // Characters that most posts hold.
    static bool isVeryCommon(const QString& word) {
        return word.size() == 1 && QStringView(
                                       u"的一是了不在有我人这上们来到时大地为子中你说生国年着就那和要她出也得里"
                                       u"后自以会家可下而过天去能对小多然于心学么之都好看起，。！？、")
                                       .contains(word.front());
    }

    void lookForRepeats(const Condition& condition) {
        QHash<QString, bool> seen;
        for (const ConditionPtr& part : condition.parts()) {
            const QString text = printCondition(*part);
            if (seen.contains(text)) {
                warn(*part, "rule.repeated-part", {text});
            }
            seen.insert(text, true);
        }
    }

    // 井盖 或 井盖丢: whatever the longer one finds, the shorter one finds too.
    void lookForShadows(const Condition& condition) {
        QHash<QString, const Condition*> words;
        std::vector<std::u16string> literals;
        for (const ConditionPtr& part : condition.parts()) {
            const QString word = foldedWord(*part);
            if (!word.isEmpty() && !words.contains(word)) {
                words.insert(word, part.get());
                literals.push_back(word.toStdU16String());
            }
        }
        const LiteralEngine engine(literals);
        std::vector<LiteralEngine::Occurrence> found;
        for (size_t i = 0; i < literals.size(); ++i) {
            found.clear();
            engine.scan(literals[i], found);
            const auto shorter = std::find_if(found.begin(), found.end(),
                                              [&](const LiteralEngine::Occurrence& one) { return one.literal != i; });
            if (shorter != found.end()) {
                const QString word = QString::fromStdU16String(literals[i]);
                warn(*words.value(word), "rule.shadowed-alternative",
                     {word, QString::fromStdU16String(literals[shorter->literal])});
            }
        }
    }

    std::vector<Diagnostic>& diagnostics_;
};

}  // namespace

void addWarnings(const Condition& condition, std::vector<Diagnostic>& diagnostics) {
    Warnings warnings(diagnostics);
    warnings.look(condition);
    LeafTable leaves;
    const WordListIndex lists;
    MatcherBuilder builder(FoldLayer::None, leaves, lists);
    if (!condition.matcher(builder)->cover()) {
        warnings.warn(condition, "rule.looks-at-every-post", {});
    }
}

}  // namespace zhiban
