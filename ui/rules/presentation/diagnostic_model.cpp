// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/presentation/diagnostic_model.h"

#include <algorithm>

#include "ui/messages/condition_sentence.h"

namespace zhiban {

QString placeInText(QStringView text, qsizetype position) {
    const QStringView before = text.left(position);
    const qsizetype line = before.count(QLatin1Char('\n')) + 1;
    const qsizetype column = position - (before.lastIndexOf(QLatin1Char('\n')) + 1) + 1;
    return DiagnosticModel::tr("Line %1, character %2").arg(line).arg(column);
}

int DiagnosticModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(diagnostics_.size());
}

QVariant DiagnosticModel::data(const QModelIndex& index, int role) const {
    const Diagnostic* diagnostic = index.isValid() ? at(index.row()) : nullptr;
    if (!diagnostic || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)) {
        return {};
    }
    const QString kind = diagnostic->severity == DiagnosticSeverity::Error ? tr("Error") : tr("Caution");
    const QString known = conditionSentence(diagnostic->subject, diagnostic->details);
    const QString what = known.isEmpty() ? diagnostic->subject : known;
    QString row = tr("%1 · %2: %3", "Error · Line 1, character 4: sentence")
                      .arg(kind, places_[static_cast<qsizetype>(index.row())], what);
    if (!diagnostic->suggestion.isEmpty()) {
        row += tr(" → %1 (Alt+Enter)").arg(diagnostic->suggestion);
    }
    return row;
}

void DiagnosticModel::setDiagnostics(std::vector<Diagnostic> diagnostics, const QString& text) {
    beginResetModel();
    diagnostics_ = std::move(diagnostics);
    places_.clear();
    for (const Diagnostic& one : diagnostics_) {
        places_ << placeInText(text, std::clamp<qsizetype>(one.where.start, 0, text.size()));
    }
    endResetModel();
}

const Diagnostic* DiagnosticModel::at(int row) const {
    return row >= 0 && row < rowCount() ? &diagnostics_[static_cast<size_t>(row)] : nullptr;
}

bool DiagnosticModel::hasError() const {
    return std::any_of(diagnostics_.begin(), diagnostics_.end(),
                       [](const Diagnostic& one) { return one.severity == DiagnosticSeverity::Error; });
}

}  // namespace zhiban
