// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <functional>

#include "core/operations/rules/rule_pack.h"
#include "ui/kit/page.h"

namespace zhiban {

// Rules and word lists as files: writes them, and takes them in after showing what that would do. Files are read and
// written on a worker.
class PackActs final : public QObject {
    Q_OBJECT

  public:
    // Where to write to, or read from; empty = the officer changed their mind. The program asks with a file dialog.
    struct Paths {
        std::function<QString(const QString& suggested)> toWrite;
        std::function<QString()> toRead;
    };
    static Paths askingPaths(QWidget* window);

    PackActs(const PageContext& context, Paths paths, QWidget* window);

    void write(const RulePack& pack, const QString& suggestedName);
    void take();

  private:
    void preview(const QString& file, const RulePack& pack);
    void show(const QString& file, const RulePack& pack, const RulePackPreview& preview);

    const PageContext& context_;
    Paths paths_;
    QWidget* window_;
};

}  // namespace zhiban
