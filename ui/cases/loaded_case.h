// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <functional>

#include "core/cases/workflow/transitions.h"
#include "core/operations/cases/read_cases.h"
#include "core/operations/store_threads.h"
#include "ui/kit/page.h"

namespace zhiban {

// The case on the screen: what the store has of it, what may be done with it, and the doing. Its parts (header,
// timeline, composer …) look at it and ask it; none of them talks to the store. GUI thread only.
class LoadedCase final : public QObject {
    Q_OBJECT

  public:
    LoadedCase(const PageContext& context, QObject* parent);

    // Asks for another case; what is shown stays until it is there. The newest question wins.
    void open(const CaseId& id);
    void reload();
    void close();

    const CaseId& id() const { return id_; }
    // Null until the first answer.
    const CaseWithTimeline* content() const { return content_ ? &*content_ : nullptr; }
    const PageContext& context() const { return context_; }
    CaseFacts facts() const;  // as of now
    std::vector<CaseAct> allowedActs() const;
    bool allows(CaseAct act) const;

    // Does it and reads the case again. `failure` is the sentence for what then did not happen; `done` runs after
    // a success, while this object lives.
    template <typename Operation>
    void perform(Operation operation, const QString& failure,
                 std::function<void(const typename Operation::Answer&)> done = {});
    // Tells the officer, in the words of the error.
    void report(const QString& failure, const Error& error);

  Q_SIGNALS:
    void changed();                    // content() is another, or of another case
    void failed(const Error& error);   // the case could not be read
    void performed(const CaseId& id);  // an act was committed on it

  private:
    void take(const CaseId& id, const Result<CaseWithTimeline>& answer);

    const PageContext& context_;
    CaseId id_;
    std::optional<CaseWithTimeline> content_;
    int question_ = 0;
};

template <typename Operation>
void LoadedCase::perform(Operation operation, const QString& failure,
                         std::function<void(const typename Operation::Answer&)> done) {
    context_.store.write(std::move(operation))
        .then(this,
              [this, on = id_, failure, done = std::move(done)](const Result<typename Operation::Answer>& answer) {
                  if (!answer) {
                      report(failure, answer.error());
                  } else {
                      Q_EMIT performed(on);
                      if (done) {
                          done(*answer);
                      }
                  }
                  reload();
              });
}

}  // namespace zhiban
