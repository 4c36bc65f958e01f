// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/help_browser.h"

#include <QListWidget>
#include <QShortcut>
#include <QSignalBlocker>
#include <QSplitter>
#include <QVBoxLayout>

#include "ui/help/help_pages.h"
#include "ui/kit/panels.h"

namespace zhiban {

namespace {

const QString firstPage = QStringLiteral("index");

QUrl urlOf(const QString& topic) {
    const QString name = topic.section(QLatin1Char('#'), 0, 0);
    QUrl url(QStringLiteral("help:/%1.html").arg(name));
    url.setFragment(topic.section(QLatin1Char('#'), 1));
    return url;
}

QString nameIn(const QUrl& url) {
    return url.path().section(QLatin1Char('/'), -1).section(QLatin1Char('.'), 0, 0);
}

}  // namespace

HelpView::HelpView(const Theme& theme, const ShortcutRegistry& shortcuts, QWidget* parent)
    : QTextBrowser(parent), theme_(theme), shortcuts_(shortcuts) {
    setAccessibleName(tr("Help"));
    setOpenExternalLinks(false);
    setFrameShape(QFrame::NoFrame);
    document()->setDocumentMargin(theme.space(4));
    dress();
    connect(&theme, &Theme::changed, this, [this] {
        dress();
        reload();
    });
}

void HelpView::dress() {
    document()->setDefaultFont(theme_.font(TextRole::Body));
    document()->setDefaultStyleSheet(helpStyle(theme_));
}

void HelpView::showTopic(const QString& topic) {
    const bool known = !helpPage(topic.section(QLatin1Char('#'), 0, 0), shortcuts_).isEmpty();
    setSource(urlOf(known ? topic : firstPage));
}

QString HelpView::topic() const {
    const QString place = source().fragment();
    return nameIn(source()) + (place.isEmpty() ? QString() : QLatin1Char('#') + place);
}

QVariant HelpView::loadResource(int type, const QUrl& name) {
    if (type != QTextDocument::HtmlResource) {
        return {};
    }
    return helpPage(nameIn(name), shortcuts_);
}

HelpBrowser::HelpBrowser(const Theme& theme, const ShortcutRegistry& shortcuts, QWidget* parent)
    : QDialog(parent), view_(new HelpView(theme, shortcuts, this)), pages_(new QListWidget(this)) {
    setWindowTitle(tr("Help"));
    resize(theme.scaled(860), theme.scaled(680));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* splitter = new QSplitter(Qt::Horizontal, this);
    splitter->setChildrenCollapsible(false);
    pages_->setAccessibleName(tr("Pages of the help"));
    pages_->setFrameShape(QFrame::NoFrame);
    splitter->addWidget(pages_);
    splitter->addWidget(view_);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({theme.scaled(190), theme.scaled(670)});
    layout->addWidget(splitter);
    fillPages();
    connect(pages_, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem* item) {
        if (item) {
            view_->showTopic(item->data(Qt::UserRole).toString());
        }
    });
    connect(view_, &QTextBrowser::sourceChanged, this, &HelpBrowser::followTopic);
    connect(new QShortcut(QKeySequence(Qt::ALT | Qt::Key_Left), this), &QShortcut::activated, view_,
            &QTextBrowser::backward);
    connect(new QShortcut(QKeySequence(Qt::ALT | Qt::Key_Right), this), &QShortcut::activated, view_,
            &QTextBrowser::forward);
}

void HelpBrowser::fillPages() {
    for (const HelpPage& page : helpPages()) {
        auto* item = new QListWidgetItem(page.title, pages_);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        item->setData(Qt::UserRole, page.name);
    }
}

// The view tells of a new page before it counts as its source.
void HelpBrowser::followTopic(const QUrl& shown) {
    const QString name = nameIn(shown);
    const QSignalBlocker quiet(pages_);
    for (int row = 0; row < pages_->count(); ++row) {
        if (pages_->item(row)->data(Qt::UserRole).toString() == name) {
            pages_->setCurrentRow(row);
        }
    }
}

void HelpBrowser::showTopic(const QString& topic) {
    view_->showTopic(topic);
    show();
    raise();
    activateWindow();
    view_->setFocus(Qt::OtherFocusReason);
}

}  // namespace zhiban
