// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

#include "core/operations/changes/read_changes.h"
#include "ui/kit/page.h"

class QSplitter;
class QTabWidget;

namespace zhiban {

class QuarantinePane;
class RegistryPane;
class SourceActs;
class SourceDetail;
class SourceListPane;
struct Subscription;

// Listening: the sources and how each does, what could not be read, the register of accounts. Shows {"source", key}
// and {"quarantine", key}.
class SourcesPage final : public QWidget, public Page {
    Q_OBJECT

  public:
    enum Tab { Sources, Quarantine, Accounts };

    SourcesPage(const PageContext& context, QWidget* parent);

    void activate(const Subject& subject) override;
    QByteArray saveState() const override;
    bool restoreState(const QByteArray& state) override;
    std::vector<QWidget*> panes() override;

    SourceListPane& list() const { return *list_; }
    SourceDetail& detail() const { return *detail_; }
    QuarantinePane& quarantine() const { return *quarantine_; }
    RegistryPane& registry() const { return *registry_; }
    SourceActs& acts() const { return *acts_; }
    void showTab(Tab tab);
    Tab tab() const;

  protected:
    void showEvent(QShowEvent* event) override;

  private:
    void assemble();
    void connectParts();
    void addCommands();
    void react(const ChangedKinds& kinds);
    void read();
    void readTab();
    void act(void (SourceActs::*what)(const Subscription&));
    void openMenu(const QPoint& global);

    const PageContext& context_;
    SourceActs* acts_;
    QTabWidget* tabs_;
    QSplitter* splitter_;
    SourceListPane* list_;
    SourceDetail* detail_;
    QuarantinePane* quarantine_;
    RegistryPane* registry_;
    QTimer ticking_;
    QString wanted_;  // to be chosen when it is there
    bool asking_ = false;
    bool again_ = false;
};

}  // namespace zhiban
