// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/publish/wechat_copy.h"

#include "ui/publish/presentation/report_text.h"

namespace zhiban {

std::unique_ptr<QMimeData> weChatCopy(const Publication& publication) {
    auto copied = std::make_unique<QMimeData>();
    copied->setText(plainCopy(publication));
    copied->setHtml(weChatHtml(publication));
    return copied;
}

}  // namespace zhiban
