// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/briefing/preview_pane.h"

#include <QPointer>
#include <QVBoxLayout>

#include "core/briefing/renderers/html/html.h"
#include "ui/briefing/pages_view.h"
#include "ui/kit/panels.h"
#include "ui/kit/state_view.h"

namespace zhiban {
namespace {
constexpr std::chrono::milliseconds printDelay{120};
}

PreviewPane::PreviewPane(const Theme& theme, PdfPrinter& printer, QWidget* parent)
    : QWidget(parent),
      theme_(theme),
      printer_(printer),
      header_(new PanelHeader(theme, tr("Preview"), TextRole::Heading, this)),
      pages_(new PagesView(theme)),
      state_(new StateView(theme, pages_, this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    header_->setIcon(IconName::Briefing);
    theme.pad(header_->layout(), 3, 2, 2);
    column->addWidget(header_);
    column->addWidget(makeSeparator(theme, Qt::Horizontal, this));
    column->addWidget(state_, 1);
    delay_.setSingleShot(true);
    delay_.setInterval(printDelay);
    connect(&delay_, &QTimer::timeout, this, &PreviewPane::print);
    connect(pages_, &PagesView::linkChosen, this, &PreviewPane::linkChosen);
    connect(pages_, &PagesView::currentPageChanged, this, &PreviewPane::showPageNumber);
    setFocusProxy(pages_);
}

void PreviewPane::showDocument(const briefing::Document& document) {
    html_ = briefing::renderHtml(document, briefing::HtmlUse::Preview);
    if (pages_->pageCount() == 0) {
        state_->showLoading(tr("Laying out the pages…"));
    }
    delay_.start();
}

void PreviewPane::print() {
    const int ticket = ++ticket_;
    printer_.print(html_, [self = QPointer(this), ticket](Result<PrintedDocument> result) {
        if (!self || ticket != self->ticket_) {
            return;
        }
        if (!result) {
            self->showError(result.error(), [self] {
                if (self) {
                    self->print();
                }
            });
            return;
        }
        self->pages_->show(*result);
        self->state_->showContent();
        self->showPageNumber();
        Q_EMIT self->printed(result->pages);
    });
}

void PreviewPane::showGathering() {
    if (pages_->pageCount() == 0) {
        state_->showLoading(tr("Counting the week…"));
    }
}

void PreviewPane::showError(const Error& error, std::function<void()> retry) {
    ++ticket_;
    delay_.stop();
    state_->showError(tr("The briefing could not be shown."), error, std::move(retry));
}

void PreviewPane::reveal(const QString& anchor) {
    pages_->reveal(anchor);
}

void PreviewPane::showPageNumber() {
    header_->setCount(pages_->pageCount() > 0
                          ? tr("page %1 of %2").arg(pages_->currentPage() + 1).arg(pages_->pageCount())
                          : QString());
}

}  // namespace zhiban
