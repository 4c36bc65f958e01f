// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

#include "core/base/draft_folder.h"
#include "core/operations/intake/submit_by_hand.h"
#include "ui/intake/presentation/hand_draft.h"
#include "ui/kit/page.h"

class QComboBox;
class QLineEdit;
class QMimeData;
class QPushButton;

namespace zhiban {

class ComposerEditor;
class FileBasket;
class FormRows;
class PlainLabel;

// The form that is filled in while somebody is on the telephone: the text first, everything else where it is known.
// Return in the text is a new line, Ctrl+Return stores from any field, and neither while an input method composes.
// Pictures and files are pasted or dropped anywhere. What is typed is kept within a second and comes back after a
// crash. Stores nothing twice: the same text within minutes asks first.
class HandForm final : public QWidget {
    Q_OBJECT

  public:
    HandForm(const PageContext& context, const QString& draftFolder, QWidget* parent = nullptr);
    ~HandForm() override;  // keeps what was typed

    void begin();  // ready to type
    void submit();
    HandChannel channel() const;
    void setChannel(HandChannel channel);
    bool isEmpty() const { return draft().isEmpty(); }

    ComposerEditor* textField() const { return text_; }
    QComboBox* channelBox() const { return channel_; }
    QLineEdit* placeField() const { return place_; }
    QLineEdit* contactField() const { return contact_; }
    QLineEdit* happenedField() const { return happened_; }
    FileBasket* basket() const { return basket_; }
    QPushButton* submitButton() const { return submit_; }
    PlainLabel* problem() const { return problem_; }
    QWidget* firstField() const;

  Q_SIGNALS:
    void stored(zhiban::PostId post, bool alert);
    void draftRestored();

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

  private:
    QWidget* makeFields(const QString& draftFolder);
    QWidget* makeFoot();
    void watch(QWidget* field);
    void askForCategories();
    bool takeFiles(const QMimeData* mime);
    HandDraft draft() const;
    void takeDraft(const HandDraft& draft);
    void keepDraft();
    void onEdited();
    void send();
    void finish(const Result<SubmitByHand::Answer>& answer);
    void warnOfSame(const std::vector<Post>& same);
    void clear();
    void say(const QString& text);

    const PageContext& context_;
    DraftFolder drafts_;
    QTimer keeping_;  // from the first change on, not from the last: who types without a pause is kept too
    QString id_;
    QString acceptedTwice_;  // a text the officer wants although it is there already
    FormRows* rows_;
    QComboBox* channel_;
    ComposerEditor* text_;
    QLineEdit* place_;
    QComboBox* category_;
    QLineEdit* contact_;
    QLineEdit* url_;
    QLineEdit* happened_;
    FileBasket* basket_;
    PlainLabel* problem_;
    QPushButton* submit_;
    bool composing_ = false;
    bool sending_ = false;
    bool loading_ = false;
};

}  // namespace zhiban
