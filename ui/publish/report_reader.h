// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "core/domain/publication.h"
#include "ui/kit/page.h"

class QHBoxLayout;
class QPushButton;

namespace zhiban {

class FollowUpPdf;
class PlainLabel;
class SafeTextView;

// A published report: its text as it went out, the cases it tells of, and ways to carry it elsewhere.
class ReportReader final : public QWidget {
    Q_OBJECT

  public:
    explicit ReportReader(const PageContext& context, QWidget* parent = nullptr);

    void show(const Publication& publication);
    void copyForWeChat();
    void exportPdf();
    void exportPdfTo(const QString& path);
    const Publication& publication() const { return publication_; }

  private:
    void showCases();

    const PageContext& context_;
    Publication publication_;
    PlainLabel* issue_;
    PlainLabel* title_;
    PlainLabel* about_;
    SafeTextView* text_;
    QWidget* cases_;
    QHBoxLayout* caseLayout_;
    QPushButton* pdf_;
    FollowUpPdf* printer_;
};

}  // namespace zhiban
