// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <memory>
#include <span>
#include <vector>

#include "core/domain/post.h"

namespace zhiban {

class Condition;
class ConditionPrinter;
class Matcher;
class MatcherBuilder;

using ConditionPtr = std::shared_ptr<const Condition>;

// How tightly something holds together, the loosest first: what binds less tightly needs brackets inside.
enum class Binding { Alternatives = 1, Together, Nearness, Operand };

// A condition, or a part of one: a tree. Its kinds live in core/rules/operators, one folder each. Immutable.
class Condition {
  public:
    virtual ~Condition() = default;
    Condition(const Condition&) = delete;
    Condition& operator=(const Condition&) = delete;

    // The same words, joined in the same way; where they stand in the text does not matter.
    bool operator==(const Condition& other) const;

    // Folder name of the operator it is of: "near".
    virtual QString operatorKey() const = 0;
    // Where it was read, in the text of the whole condition.
    Span where() const { return where_; }
    virtual std::span<const ConditionPtr> parts() const { return {}; }

    virtual Binding binding() const { return Binding::Operand; }
    virtual void print(ConditionPrinter& printer) const = 0;

    // Whether a post must have something for it to hold: "非 路灯" holds for nearly every post.
    virtual bool isPositive() const { return true; }
    // Whether it points to places in the text, so that there is something to be near to.
    virtual bool hasPlaces() const { return false; }
    // Whether it looks at nothing but the words of a post, so that it may be asked of the title alone.
    virtual bool looksAtWords() const { return false; }

    // The matcher has as many parts, in the same order. What cannot be matched is reported to the builder.
    virtual std::unique_ptr<const Matcher> matcher(MatcherBuilder& builder) const = 0;

  protected:
    explicit Condition(Span where) : where_(where) {}

  private:
    // Whether, parts apart, it says the same as `other`, which is of the same kind.
    virtual bool saysTheSame(const Condition& other) const = 0;

    Span where_;
};

// From the beginning of the first to the end of the last; of conditions in the order of the text.
Span stretchOf(std::span<const ConditionPtr> parts);

}  // namespace zhiban
