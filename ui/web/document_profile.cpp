// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/web/document_profile.h"

#include <QWebEngineDownloadRequest>
#include <QWebEngineSettings>
#include <QWebEngineUrlRequestInterceptor>

namespace zhiban {

class DocumentProfile::OnlyOurselves final : public QWebEngineUrlRequestInterceptor {
  public:
    OnlyOurselves(std::atomic_int& blocked, QObject* parent)
        : QWebEngineUrlRequestInterceptor(parent), blocked_(blocked) {}

    void interceptRequest(QWebEngineUrlRequestInfo& request) override {
        const QString scheme = request.requestUrl().scheme();
        if (scheme != QStringLiteral("data") && scheme != QStringLiteral("about")) {
            request.block(true);
            ++blocked_;
        }
    }

  private:
    std::atomic_int& blocked_;
};

DocumentProfile::DocumentProfile(QObject* parent)
    : QWebEngineProfile(parent), interceptor_(new OnlyOurselves(blocked_, this)) {
    setUrlRequestInterceptor(interceptor_);
    setHttpCacheType(NoCache);
    setPersistentCookiesPolicy(NoPersistentCookies);
    setSpellCheckEnabled(false);
    connect(this, &QWebEngineProfile::downloadRequested, this,
            [](QWebEngineDownloadRequest* download) { download->cancel(); });

    QWebEngineSettings* all = settings();
    // Scripts of documents do not run; our pagination does, in a world of its own, which this does not concern.
    using enum QWebEngineSettings::WebAttribute;
    for (const QWebEngineSettings::WebAttribute attribute : {JavascriptEnabled,
                                                             LocalStorageEnabled,
                                                             LocalContentCanAccessRemoteUrls,
                                                             LocalContentCanAccessFileUrls,
                                                             JavascriptCanOpenWindows,
                                                             JavascriptCanAccessClipboard,
                                                             JavascriptCanPaste,
                                                             PluginsEnabled,
                                                             PdfViewerEnabled,
                                                             FullScreenSupportEnabled,
                                                             ScreenCaptureEnabled,
                                                             WebGLEnabled,
                                                             Accelerated2dCanvasEnabled,
                                                             AutoLoadIconsForPage,
                                                             DnsPrefetchEnabled,
                                                             HyperlinkAuditingEnabled,
                                                             AllowRunningInsecureContent,
                                                             AllowGeolocationOnInsecureOrigins,
                                                             AllowWindowActivationFromJavaScript,
                                                             NavigateOnDropEnabled,
                                                             ErrorPageEnabled}) {
        all->setAttribute(attribute, false);
    }
    all->setAttribute(WebRTCPublicInterfacesOnly, true);
    all->setAttribute(PlaybackRequiresUserGesture, true);
    all->setAttribute(PrintElementBackgrounds, true);
    all->setUnknownUrlSchemePolicy(QWebEngineSettings::DisallowUnknownUrlSchemes);
}

DocumentProfile::~DocumentProfile() {
    setUrlRequestInterceptor(nullptr);
}

}  // namespace zhiban
