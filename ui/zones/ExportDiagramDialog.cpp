// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/zones/ExportDiagramDialog.h"

#include "ui/style/Fonts.h"
#include "ui/style/Looks.h"
#include "ui/style/Theme.h"
#include "ui/zones/SheetGrid.h"
#include "ui/zones/ZoneDiagram.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
template<typename T>
T valueOf(const QComboBox *box)
{
    return static_cast<T>(box->currentData().toInt());
}
}

ExportDiagramDialog::ExportDiagramDialog(Workbench &workbench, QWidget *parent)
    : QDialog(parent)
    , m_workbench(workbench)
    , m_form(new QFormLayout)
    , m_format(new QComboBox)
    , m_paper(new QComboBox)
    , m_tiled(new QCheckBox(tr("Cut over small sheets, to be glued together")))
    , m_sheet(new QComboBox)
    , m_width(new QSpinBox)
    , m_dpi(new QSpinBox)
    , m_language(new QComboBox)
    , m_outcome(Looks::wrapped({}, "secondary"))
    , m_problem(Looks::wrapped({}))
{
    Fonts::loadAll();
    m_drawing = ZoneDiagram(workbench.project(), workbench.words()).size();
    setWindowTitle(tr("Export the drawing"));
    setMinimumWidth(480);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(10);
    m_form->setHorizontalSpacing(12);
    m_form->setVerticalSpacing(8);
    makeFields(m_form);
    layout->addLayout(m_form);
    m_outcome->setObjectName(u"outcome"_s);
    layout->addWidget(m_outcome);
    m_problem->setObjectName(u"problem"_s);
    m_problem->setStyleSheet(u"color: %1"_s.arg((Theme::colors().isDark ? Theme::colors().ot : Theme::colors().critical).name()));
    m_problem->hide();
    layout->addWidget(m_problem);
    layout->addStretch(1);
    layout->addWidget(Looks::dialogButtons(this, tr("Export…"), tr("Cancel")));
    for (QComboBox *box : {m_format, m_paper, m_sheet, m_language})
        connect(box, &QComboBox::currentIndexChanged, this, &ExportDiagramDialog::showWhatComes);
    for (QSpinBox *box : {m_width, m_dpi})
        connect(box, &QSpinBox::valueChanged, this, &ExportDiagramDialog::showWhatComes);
    connect(m_tiled, &QCheckBox::toggled, this, &ExportDiagramDialog::showWhatComes);
    showWhatComes();
}

void ExportDiagramDialog::makeFields(QFormLayout *form)
{
    using enum DiagramExport::Format;
    m_format->setObjectName(u"format"_s);
    for (const auto &[format, name] : {std::pair(Pdf, tr("PDF, for paper")), std::pair(Png, tr("PNG, a picture")), std::pair(Svg, tr("SVG, for drawing programs and web pages")),
                                       std::pair(Drawio, tr("draw.io, to be edited and read in again"))})
        m_format->addItem(name, static_cast<int>(format));
    Looks::addFormRow(form, tr("Format"), m_format);
    m_paper->setObjectName(u"paper"_s);
    for (const QPageSize::PageSizeId paper : {QPageSize::A4, QPageSize::A3, QPageSize::A2, QPageSize::A1, QPageSize::A0})
        m_paper->addItem(QPageSize::key(paper), static_cast<int>(paper));
    m_paper->setCurrentIndex(1);
    Looks::addFormRow(form, tr("Paper"), m_paper);
    m_tiled->setObjectName(u"tiled"_s);
    form->addRow(QString(), m_tiled);
    m_sheet->setObjectName(u"sheet"_s);
    for (const QPageSize::PageSizeId sheet : {QPageSize::A4, QPageSize::A3})
        m_sheet->addItem(QPageSize::key(sheet), static_cast<int>(sheet));
    Looks::addFormRow(form, tr("Sheets"), m_sheet);
    m_width->setObjectName(u"pixels"_s);
    m_width->setRange(DiagramExport::leastPixels, DiagramExport::mostPixels);
    m_width->setSuffix(tr(" pixels"));
    m_width->setValue(std::clamp(qRound(2 * m_drawing.width()), DiagramExport::leastPixels, 12'000));
    Looks::addFormRow(form, tr("Width"), m_width);
    m_dpi->setObjectName(u"dpi"_s);
    m_dpi->setRange(50, 1200);
    m_dpi->setSuffix(tr(" dpi"));
    m_dpi->setValue(300);
    Looks::addFormRow(form, tr("Resolution"), m_dpi);
    m_language->setObjectName(u"language"_s);
    m_language->addItem(u"English"_s, static_cast<int>(Language::English));
    m_language->addItem(u"Polski"_s, static_cast<int>(Language::Polish));
    m_language->setCurrentIndex(m_language->findData(static_cast<int>(m_workbench.words().language())));
    Looks::addFormRow(form, tr("Language"), m_language);
}

Language ExportDiagramDialog::language() const
{
    return valueOf<Language>(m_language);
}

DiagramExport ExportDiagramDialog::chosen() const
{
    return {.format = valueOf<DiagramExport::Format>(m_format),
            .paper = valueOf<QPageSize::PageSizeId>(m_paper),
            .isTiled = m_tiled->isChecked(),
            .sheet = valueOf<QPageSize::PageSizeId>(m_sheet),
            .pixels = QSize(m_width->value(), 0),
            .dpi = m_dpi->value()};
}

/// Only what the format asks for, and what will come of it.
void ExportDiagramDialog::showWhatComes()
{
    const DiagramExport what = chosen();
    const bool isPdf = what.format == DiagramExport::Format::Pdf;
    const bool isPng = what.format == DiagramExport::Format::Png;
    m_form->setRowVisible(m_paper, isPdf);
    m_form->setRowVisible(m_tiled, isPdf);
    m_form->setRowVisible(m_sheet, isPdf && what.isTiled);
    m_form->setRowVisible(m_width, isPng);
    m_form->setRowVisible(m_dpi, isPng);
    m_problem->hide();
    QString outcome;
    if (isPdf && what.isTiled) {
        QSizeF paper = QPageSize::size(what.paper, QPageSize::Millimeter);
        if (m_drawing.width() > m_drawing.height())
            paper.transpose();
        const SheetGrid grid = SheetGrid::of(paper, QPageSize::size(what.sheet, QPageSize::Millimeter));
        outcome = tr("%n sheets of %1", nullptr, grid.count()).arg(m_sheet->currentText());
    } else if (isPng && m_drawing.width() > 0) {
        const int height = qRound(m_width->value() * m_drawing.height() / m_drawing.width());
        const auto centimetres = [&](int pixels) { return m_workbench.words().locale().toString(pixels * 2.54 / what.dpi, 'f', 1); };
        outcome = tr("%1 × %2 pixels, %3 × %4 cm in print").arg(m_width->value()).arg(height).arg(centimetres(m_width->value()), centimetres(height));
    }
    m_outcome->setText(outcome);
}

void ExportDiagramDialog::accept()
{
    const DiagramExport what = chosen();
    const QString ending = DiagramExport::ending(what.format);
    const QString name = u"%1-zones.%2"_s.arg(QFileInfo(m_workbench.project().path()).completeBaseName(), ending);
    QString path = m_workbench.dialogs().saveFile(this, tr("Export the drawing"), name, tr("Drawings (*.%1)").arg(ending));
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path += u'.' + ending;
    if (const Result<void> done = what.writeFile(path, m_workbench.project(), Words(language(), m_workbench.dialect())); !done) {
        m_problem->setText(done.error().sentence());
        m_problem->show();
        return;
    }
    m_workbench.tell(tr("The drawing is in %1.").arg(path));
    QDialog::accept();
}
