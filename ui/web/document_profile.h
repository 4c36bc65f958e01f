// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWebEngineProfile>
#include <atomic>

namespace zhiban {

// WebEngine for our own documents only: off the record, and nothing but what the document carries in itself is
// ever loaded. Whoever makes a page from it must destroy the page first. GUI thread.
class DocumentProfile final : public QWebEngineProfile {
    Q_OBJECT

  public:
    explicit DocumentProfile(QObject* parent = nullptr);
    ~DocumentProfile() override;

    // Requests refused so far: a document of ours makes none.
    int blockedRequests() const { return blocked_.load(); }

  private:
    class OnlyOurselves;
    std::atomic_int blocked_ = 0;
    OnlyOurselves* interceptor_;
};

}  // namespace zhiban
