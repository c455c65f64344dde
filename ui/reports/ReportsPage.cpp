// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/ReportsPage.h"

#include "ui/print/PdfReport.h"
#include "ui/reports/ReportFormats.h"
#include "ui/reports/ReportTemplate.h"
#include "ui/style/Looks.h"
#include "ui/style/Theme.h"

#include <QApplication>
#include <QBuffer>
#include <QButtonGroup>
#include <QComboBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QListWidget>
#include <QProgressDialog>
#include <QSaveFile>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

ReportsPage::ReportsPage(Workbench &workbench, QWidget *parent)
    : QWidget(parent)
    , m_workbench(workbench)
    , m_templates(new QListWidget)
    , m_language(new QComboBox)
    , m_description(new QLabel)
    , m_pages(new QLabel)
    , m_refresh(new QPushButton(tr("Make anew")))
    , m_export(new QPushButton(tr("Export…")))
{
    auto *columns = new QHBoxLayout(this);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(0);
    auto *left = new QWidget;
    Looks::setOnBase(left);
    left->setFixedWidth(300);
    auto *layout = new QVBoxLayout(left);
    layout->setContentsMargins(14, 12, 14, 12);
    layout->setSpacing(8);
    auto *heading = new QLabel(tr("Report"));
    Looks::setRole(heading, "group");
    layout->addWidget(heading);
    for (const ReportTemplate &entry : reportTemplates())
        m_templates->addItem(workbench.words().translate("ReportTemplate", entry.name));
    for (int row = 0; row < m_templates->count(); ++row)
        m_templates->item(row)->setSizeHint(QSize(0, 28));
    m_templates->setUniformItemSizes(true);
    m_templates->setCurrentRow(0);
    m_templates->setFixedHeight(static_cast<int>(reportTemplates().size()) * 28 + 8);
    layout->addWidget(m_templates);
    m_description->setWordWrap(true);
    Looks::setRole(m_description, "secondary");
    layout->addWidget(m_description);
    auto *languageHeading = new QLabel(tr("Language"));
    Looks::setRole(languageHeading, "group");
    layout->addWidget(languageHeading);
    m_language->addItem(u"English"_s, u"en"_s);
    m_language->addItem(u"polski"_s, u"pl"_s);
    m_language->setCurrentIndex(workbench.words().language() == Language::Polish ? 1 : 0);
    layout->addWidget(m_language);
    layout->addSpacing(8);
    Looks::setRole(m_export, "primary");
    layout->addWidget(m_export);
    layout->addWidget(m_refresh);
    Looks::setRole(m_pages, "secondary");
    m_pages->setWordWrap(true);
    layout->addWidget(m_pages);
    layout->addWidget(zoomChoice());
    layout->addStretch(1);
    columns->addWidget(left);
    if (auto preview = PdfPreview::create()) {
        m_preview = std::move(*preview);
        columns->addWidget(m_preview->widget(), 1);
    } else {
        columns->addStretch(1); // the page still exports
        workbench.report(preview.error());
    }
    connect(m_templates, &QListWidget::currentRowChanged, this, &ReportsPage::refresh);
    connect(m_language, &QComboBox::currentIndexChanged, this, &ReportsPage::refresh);
    connect(m_refresh, &QPushButton::clicked, this, &ReportsPage::refresh);
    connect(m_export, &QPushButton::clicked, this, &ReportsPage::exportPdf);
}

QWidget *ReportsPage::zoomChoice()
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->setSpacing(0);
    auto *group = new QButtonGroup(row);
    const auto add = [&](const QString &text, bool width) {
        auto *button = new QPushButton(text);
        Looks::setRole(button, "segment");
        button->setCheckable(true);
        button->setChecked(!width);
        group->addButton(button);
        layout->addWidget(button, 1);
        connect(button, &QPushButton::clicked, this, [this, width] {
            if (m_preview)
                m_preview->fitWidth(width);
        });
    };
    add(tr("Whole page"), false);
    add(tr("Page width"), true);
    return row;
}

/// The preview is made when it is looked at, and again when the project has changed since.
void ReportsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_shownHead != m_workbench.project().journal().head())
        QMetaObject::invokeMethod(this, &ReportsPage::refresh, Qt::QueuedConnection);
}

Language ReportsPage::language() const
{
    return m_language->currentIndex() == 1 ? Language::Polish : Language::English;
}

void ReportsPage::setLanguage(Language language)
{
    m_language->setCurrentIndex(language == Language::Polish ? 1 : 0);
}

int ReportsPage::pageCount() const
{
    return m_preview ? m_preview->pageCount() : 0;
}

Result<int> ReportsPage::writeTo(QIODevice &out)
{
    m_workbench.project().finishLoading();
    const ReportTemplate &chosen = reportTemplates()[static_cast<size_t>(std::max(0, m_templates->currentRow()))];
    const PdfReport report(chosen.make(m_workbench.project(), Words(language()), {}), reportDrawings(m_workbench.project()));
    QProgressDialog progress(tr("Setting the pages…"), tr("Cancel"), 0, 0, this);
    progress.setWindowModality(Qt::WindowModal); // the project must not change while it is printed
    progress.setMinimumDuration(1500);
    return report.write(out, [&](int page, int pages) {
        progress.setMaximum(pages);
        progress.setValue(page);
        return !progress.wasCanceled();
    });
}

void ReportsPage::refresh()
{
    m_shownHead = m_workbench.project().journal().head();
    const ReportTemplate &chosen = reportTemplates()[static_cast<size_t>(std::max(0, m_templates->currentRow()))];
    m_description->setText(m_workbench.words().translate("ReportTemplate", chosen.description));
    QApplication::setOverrideCursor(Qt::WaitCursor);
    QBuffer made;
    made.open(QIODevice::WriteOnly);
    const Result<int> pages = writeTo(made);
    QApplication::restoreOverrideCursor();
    if (!pages) {
        if (pages.error().kind != Error::Kind::Cancelled)
            m_workbench.report(pages.error());
        return;
    }
    if (m_preview)
        m_preview->show(made.data());
    m_pages->setText(tr("%n pages. Each has the head of the journal at its foot.", nullptr, *pages));
}

void ReportsPage::exportPdf()
{
    const QString base = QFileInfo(m_workbench.project().path()).completeBaseName();
    const QString name = u"%1-%2-%3.pdf"_s.arg(base, QLatin1StringView(reportTemplates()[static_cast<size_t>(std::max(0, m_templates->currentRow()))].key), languageCode(language()));
    const QString path = m_workbench.dialogs().saveFile(this, tr("Export the report"), name,
                                                            tr("PDF files (*.pdf);;Web pages (*.html);;Texts (*.odt);;Workbooks (*.xlsx)"));
    if (path.isEmpty())
        return;
    if (const QString format = QFileInfo(path).suffix().toLower(); format == "html"_L1 || format == "odt"_L1 || format == "xlsx"_L1) {
        exportAs(path, format);
        return;
    }
    const ReportTemplate &chosen = reportTemplates()[static_cast<size_t>(std::max(0, m_templates->currentRow()))];
    const PdfReport report(chosen.make(m_workbench.project(), Words(language()), {}), reportDrawings(m_workbench.project()));
    if (const Result<int> pages = report.writeFile(path); !pages)
        m_workbench.report(pages.error());
    else
        m_workbench.tell(tr("%n pages written to %1.", nullptr, *pages).arg(path));
}

void ReportsPage::exportAs(const QString &path, const QString &format)
{
    const ReportTemplate &chosen = reportTemplates()[static_cast<size_t>(std::max(0, m_templates->currentRow()))];
    const Result<QByteArray> bytes = reportBytes(chosen.make(m_workbench.project(), Words(language()), {}), m_workbench.project(), format);
    QSaveFile file(path);
    if (!bytes)
        m_workbench.report(bytes.error());
    else if (!file.open(QIODevice::WriteOnly) || file.write(*bytes) != bytes->size() || !file.commit())
        m_workbench.report({.what = tr("The file cannot be written: %1.").arg(file.errorString()), .where = path});
    else
        m_workbench.tell(tr("Written to %1.").arg(path));
}
