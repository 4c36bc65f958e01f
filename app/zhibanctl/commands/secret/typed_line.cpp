// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/zhibanctl/commands/secret/typed_line.h"

#include <QFile>
#include <cstdio>

#ifdef Q_OS_UNIX
#include <termios.h>
#include <unistd.h>
#endif

namespace zhiban::ctl {
namespace {

#ifdef Q_OS_UNIX
// Turns off a terminal's echo for as long as it lives.
class Unseen final {
  public:
    Unseen() : isTerminal_(isatty(STDIN_FILENO) == 1 && tcgetattr(STDIN_FILENO, &before_) == 0) {
        if (isTerminal_) {
            termios hidden = before_;
            hidden.c_lflag &= ~static_cast<tcflag_t>(ECHO);
            tcsetattr(STDIN_FILENO, TCSAFLUSH, &hidden);
        }
    }
    ~Unseen() {
        if (isTerminal_) {
            tcsetattr(STDIN_FILENO, TCSAFLUSH, &before_);
        }
    }
    Unseen(const Unseen&) = delete;
    Unseen& operator=(const Unseen&) = delete;

  private:
    termios before_ = {};
    bool isTerminal_;
};
#else
struct Unseen {};
#endif

}  // namespace

QString typedLine() {
    [[maybe_unused]] const Unseen unseen;
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly)) {
        return {};
    }
    QByteArray line = input.readLine();
    while (line.endsWith('\n') || line.endsWith('\r')) {
        line.chop(1);
    }
    return QString::fromUtf8(line);
}

}  // namespace zhiban::ctl
