// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFutureWatcher>
#include <QHostInfo>
#include <QNetworkReply>
#include <QPromise>
#include <QTimer>

#include "core/intake/fetch/http_fetcher.h"

namespace zhiban {

// One fetch from the call to its report: resolve, vet, ask, follow. Deletes itself when done. Used by HttpFetcher.
class FetchJob final : public QObject {
    Q_OBJECT
  public:
    FetchJob(FetchRequest request, const FetchPolicy& policy, const Clock& clock, QNetworkAccessManager& manager,
             QObject* parent);
    ~FetchJob() override;

    QFuture<FetchReport> start();

  private:
    void visit(const QUrl& address);
    void resolved(const QHostInfo& info);
    void ask();  // the next of addresses_
    QNetworkRequest requestTo(const QHostAddress& address) const;
    void receive();
    void answered();
    void redirected(int status);
    void bodyComplete();
    void failedOnTheWay();
    void fail(ErrorKind kind, const QString& subject, const QString& what, const QString& detail = {});
    void finish();
    void dropReply();

    FetchRequest request_;
    const FetchPolicy& policy_;
    const Clock& clock_;
    QNetworkAccessManager& manager_;
    QPromise<FetchReport> promise_;
    QFutureWatcher<FetchReport> watcher_;
    QTimer deadline_;
    FetchReport report_;
    QUrl current_;
    QList<QHostAddress> addresses_;
    QNetworkReply* reply_ = nullptr;
    QByteArray body_;
    int lookup_ = -1;
    int redirects_ = 0;
    bool permanent_ = true;
    bool done_ = false;
};

}  // namespace zhiban
