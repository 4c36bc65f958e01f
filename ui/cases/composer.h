// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QUrl>
#include <QWidget>
#include <array>
#include <memory>

#include "ui/cases/composer_mode.h"
#include "ui/cases/presentation/draft_keeper.h"

class QPushButton;
class QStackedWidget;
class QTimer;

namespace zhiban {

class Card;
class ComposerEditor;
class ComposerHead;
class PrivacyWarning;
class SegmentedControl;
class Theme;

// Where an officer writes about a case. What stays in the office and what everybody will read cannot be taken for
// one another: ground, edge, icon, label and button differ, the default is internal, and each kind has a text of
// its own. Private data in a public answer is marked while it is written. What is typed is kept as a draft within a
// second and comes back after a crash.
class Composer final : public QWidget {
    Q_OBJECT

  public:
    Composer(const Theme& theme, std::shared_ptr<DraftKeeper> drafts, QWidget* parent = nullptr);
    ~Composer() override;  // keeps what was typed

    // Another case: the old text is kept as its draft, the new case's draft comes back.
    void setCase(const QString& key);
    void setMode(ComposerMode mode);
    ComposerMode mode() const { return mode_; }
    void setModeEnabled(ComposerMode mode, bool enabled);
    void setBusy(bool busy);
    void focusEditor();
    QString text() const;
    void setText(const QString& text);  // of the present mode
    QString channel() const;
    // The office's accounts that the case has noted: offered as ways of telling, "@…".
    void setAccounts(const QStringList& accounts);
    // That of them which is the way chosen; empty: another way.
    QString account() const;
    // The text was recorded: it is no draft any more. Only this kind's.
    void clear(ComposerMode mode);
    bool hasUnsubmittedText() const;

  Q_SIGNALS:
    void submitted(zhiban::ComposerMode mode, const QString& text);
    void textChanged();
    void draftRestored();
    void imagePasted(const QImage& image);
    void filesPasted(const QList<QUrl>& files);

  private:
    void makeEditors();
    QWidget* makeFoot();
    void dress();
    void submit();
    CaseDraft draft() const;
    void keepDraft();
    void takeDraft(const CaseDraft& draft);
    void updateSubmit();
    ComposerEditor* editor(ComposerMode mode) const;

    const Theme& theme_;
    std::shared_ptr<DraftKeeper> drafts_;
    QString key_;
    ComposerMode mode_ = ComposerMode::InternalNote;
    bool busy_ = false;
    bool loading_ = false;
    SegmentedControl* modes_;
    Card* card_;
    ComposerHead* head_;
    QStackedWidget* editors_;
    std::array<ComposerEditor*, composerModeCount> editorOf_{};
    PrivacyWarning* warning_;
    QPushButton* submit_;
    QTimer* draftTimer_;
};

}  // namespace zhiban
