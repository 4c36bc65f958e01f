// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/post.h"
#include "ui/kit/panels.h"

namespace zhiban {

class LoadedCase;
class SafeTextView;

// The posts of a case as they were written, one at a time.
class CasePostsCard final : public Card {
    Q_OBJECT

  public:
    CasePostsCard(LoadedCase& loaded, QWidget* parent = nullptr);

  protected:
    void resizeEvent(QResizeEvent* event) override;

  private:
    void refresh();
    void fitText();
    void show(size_t index);

    LoadedCase& loaded_;
    const Theme& theme_;
    PanelHeader* header_;
    QToolButton* before_;
    QToolButton* after_;
    PlainLabel* origin_;
    SafeTextView* text_;
    std::vector<Post> posts_;
    size_t shown_ = 0;
};

}  // namespace zhiban
