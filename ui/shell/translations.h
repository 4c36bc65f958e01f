// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTranslator>
#include <memory>
#include <vector>

class QCoreApplication;

namespace zhiban {

// The catalogues of one language, on the application for as long as this object lives. Chosen once at start:
// changing the language takes a restart. Also sets the default QLocale, which formats dates and numbers.
class Translations final {
  public:
    // `language`: "zh_CN" or "en". Our catalogue comes from :/i18n (compiled in), Qt's own texts from its folder.
    Translations(QCoreApplication& application, const QString& language);
    ~Translations();
    Translations(const Translations&) = delete;
    Translations& operator=(const Translations&) = delete;

    // Catalogues that were not found, for the log.
    QStringList missing() const { return missing_; }

  private:
    void add(const QString& name, const QString& folder);

    QCoreApplication& application_;
    std::vector<std::unique_ptr<QTranslator>> catalogues_;
    QStringList missing_;
};

}  // namespace zhiban
