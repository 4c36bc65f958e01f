// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QTextBrowser>

#include "ui/kit/shortcut_registry.h"

class QListWidget;

namespace zhiban {

// Shows our own help pages and nothing else: no network, no files of the machine.
class HelpView final : public QTextBrowser {
    Q_OBJECT

  public:
    HelpView(const Theme& theme, const ShortcutRegistry& shortcuts, QWidget* parent);

    // "rules", or a place on it: "rules#near". An unknown page shows the first one.
    void showTopic(const QString& topic);
    QString topic() const;

    QVariant loadResource(int type, const QUrl& name) override;

  private:
    void dress();

    const Theme& theme_;
    const ShortcutRegistry& shortcuts_;
};

// F1: the help beside the desk, not over it: it stays while the officer goes on working.
class HelpBrowser final : public QDialog {
    Q_OBJECT

  public:
    HelpBrowser(const Theme& theme, const ShortcutRegistry& shortcuts, QWidget* parent);

    void showTopic(const QString& topic);
    HelpView* view() const { return view_; }
    QListWidget* pages() const { return pages_; }

  private:
    void fillPages();
    void followTopic(const QUrl& shown);

    HelpView* view_;
    QListWidget* pages_;
};

}  // namespace zhiban
