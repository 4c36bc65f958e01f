// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QMap>
#include <QStackedWidget>

#include "ui/kit/page.h"

namespace zhiban {

// The pages, each made when it is first shown.
class PageStack final : public QStackedWidget {
    Q_OBJECT

  public:
    PageStack(std::vector<PageEntry> entries, const PageContext& context, QWidget* parent);

    const std::vector<PageEntry>& entries() const { return entries_; }
    QString currentId() const { return currentId_; }
    QWidget* widgetOf(const QString& pageId) const { return widgets_.value(pageId); }  // none before it is shown
    QString titleOf(const QString& pageId) const;
    // An unknown id changes nothing and answers false.
    bool show(const QString& pageId, const Subject& subject = {});
    // Makes those that are wanted with the window, without showing them.
    void makeThoseWanted();
    // The panes of the page shown; the page itself if it names none.
    std::vector<QWidget*> panes() const;

    // What pages remember. restore() is kept until the page is made.
    void restore(const QMap<QString, QByteArray>& states);
    QMap<QString, QByteArray> states() const;

  Q_SIGNALS:
    void shown(const QString& pageId);
    // A page did not know its remembered state and starts with its defaults.
    void stateRefused(const QString& pageId);

  private:
    QWidget* made(const PageEntry& entry);

    std::vector<PageEntry> entries_;
    const PageContext& context_;
    QHash<QString, QWidget*> widgets_;
    QMap<QString, QByteArray> remembered_;
    QString currentId_;
};

}  // namespace zhiban
