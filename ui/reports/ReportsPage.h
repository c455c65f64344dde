// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/record/Workbench.h"
#include "ui/reports/PdfPreview.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QListWidget;
class QPushButton;

/// Reports: choose a template and a language, look at the pages, export them.
class ReportsPage : public QWidget
{
    Q_OBJECT

public:
    explicit ReportsPage(Workbench &workbench, QWidget *parent = nullptr);

    [[nodiscard]] int pageCount() const;
    [[nodiscard]] QPushButton &exportButton() { return *m_export; }
    void setLanguage(Language language);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void refresh();
    void exportPdf();
    void exportAs(const QString &path, const QString &format);
    [[nodiscard]] QWidget *zoomChoice();
    [[nodiscard]] Language language() const;
    [[nodiscard]] Result<int> writeTo(QIODevice &out);

    Workbench &m_workbench;
    QListWidget *m_templates;
    QComboBox *m_language;
    QLabel *m_description;
    QLabel *m_pages;
    QPushButton *m_refresh;
    QPushButton *m_export;
    std::unique_ptr<PdfPreview> m_preview; ///< null where the module is missing
    QString m_shownHead; ///< journal head of what the preview shows
};
