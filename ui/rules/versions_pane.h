// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <variant>

#include "core/domain/rule.h"
#include "core/domain/word_list.h"
#include "ui/kit/page.h"

class QPushButton;

namespace zhiban {

class DiffView;
class PlainLabel;
class StateView;
class TimelineList;

// The saved versions of a rule or a word list: who, when, and what each changed against the one before.
class VersionsPane final : public QWidget {
    Q_OBJECT

  public:
    explicit VersionsPane(const PageContext& context, QWidget* parent = nullptr);

    // Reads them again; an empty id has none.
    void showRule(const RuleId& rule);
    void showList(const WordListId& list);
    TimelineList* list() const { return list_; }
    DiffView* diff() const { return diff_; }
    QPushButton* restoreButton() const { return restore_; }

  Q_SIGNALS:
    // This former version as the next one.
    void restoreRequested(const zhiban::Rule& version);
    void listRestoreRequested(const zhiban::WordList& version);

  private:
    struct Version {
        int number = 0;
        TimePoint savedAt;
        QString savedBy;
        bool active = true;
        QStringList lines;
        std::variant<Rule, WordList> saved;
        bool operator==(const Version&) const = default;
    };
    static Version versionOf(const SavedRule& saved);
    static Version versionOf(const SavedWordList& saved);

    // Asks the question for the versions of what `id` names.
    template <typename Question>
    void read(const QString& id, const Question& question);
    void take(std::vector<Version> versions);
    void showVersion(int number);
    void restore();

    const PageContext& context_;
    QString id_;                     // whose versions
    std::vector<Version> versions_;  // newest first
    int shown_ = 0;
    int question_ = 0;
    TimelineList* list_;
    PlainLabel* title_;
    DiffView* diff_;
    QPushButton* restore_;
    StateView* state_;
};

}  // namespace zhiban
