// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QJsonObject>
#include <functional>
#include <memory>
#include <vector>

#include "core/operations/act_context.h"
#include "core/store/api/store.h"

// zhibanctl: the desk without a window. One folder per command.
namespace zhiban::ctl {

// What the caller of a process sees. Contracts that stay.
enum class ExitCode {
    Done = 0,
    Failed = 1,        // the operation failed
    Usage = 2,         // wrong usage
    StoreRefused = 3,  // newer schema, not ours, read-only
};

// What every command gets: the global options, and the ways to answer. Results go to standard output, words for a
// person to standard error.
class Invocation {
  public:
    Invocation(QString storeAddress, bool json, std::shared_ptr<const Clock> clock);

    bool json() const { return json_; }
    const QString& storeAddress() const { return storeAddress_; }
    const Clock& clock() const { return *clock_; }
    const std::shared_ptr<const Clock>& sharedClock() const { return clock_; }
    ActContext context() const;

    // The store of --store. When it is not there: NotFound, or made and set up, as asked.
    Result<std::shared_ptr<const Store>> openStore(Missing missing) const;

    // One JSON object on a line of standard output, at once.
    void printJson(const QJsonObject& object) const;
    void printText(const QString& text) const;
    // A sentence for a person, on standard error.
    void say(const QString& text) const;
    // Says what the error means and gives the code the process ends with.
    ExitCode report(const Error& error) const;

  private:
    QString storeAddress_;
    bool json_;
    std::shared_ptr<const Clock> clock_;
};

// What zhibanctl says, in the person's language.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(zhibanctl)
};

// One command, as data.
struct Command {
    QString name;
    std::function<QString()> summary;                   // a line of --help
    std::function<void(QCommandLineParser&)> describe;  // its own options and arguments
    std::function<ExitCode(const Invocation&, const QCommandLineParser&)> run;
};

// All commands, in the order of their folders. Generated.
std::vector<Command> commands();

// Parses the arguments (the first is the program), finds the command and runs it.
ExitCode runCommandLine(const QStringList& arguments, std::shared_ptr<const Clock> clock);

// The file of the user's data folder that --store means when it is left out.
QString defaultStoreAddress();

}  // namespace zhiban::ctl
