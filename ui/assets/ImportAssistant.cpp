// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assets/ImportAssistant.h"

#include "ui/style/Looks.h"
#include "ui/style/Theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCryptographicHash>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QProgressDialog>
#include <QPushButton>
#include <QSaveFile>
#include <QStandardPaths>
#include <QTabWidget>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

QTableWidget *plainTable(const QStringList &headings)
{
    auto *table = new QTableWidget(0, static_cast<int>(headings.size()));
    table->setHorizontalHeaderLabels(headings);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(28);
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->setAlternatingRowColors(true);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->horizontalHeader()->setStretchLastSection(true);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    return table;
}

void addRow(QTableWidget *table, const QStringList &cells)
{
    const int row = table->rowCount();
    table->insertRow(row);
    for (int column = 0; column < static_cast<int>(cells.size()); ++column) {
        auto *item = new QTableWidgetItem(cells.at(column));
        item->setToolTip(cells.at(column).toHtmlEscaped());
        table->setItem(row, column, item);
    }
}
}

Result<CsvImport> ImportAssistant::openWithMap(const QString &path, const Project &project)
{
    auto first = CsvImport::open(path, project);
    if (!first)
        return first;
    QFile saved(mapPath(first->reader()));
    if (!saved.open(QIODevice::ReadOnly))
        return first;
    auto again = CsvImport::open(path, project, saved.readAll(), saved.fileName());
    return again ? std::move(again) : std::move(first); // a map of an older program that no longer fits
}

QString ImportAssistant::mapPath(const CsvReader &reader)
{
    const QByteArray headings = QCryptographicHash::hash(reader.headings().join(u'\n').toUtf8(), QCryptographicHash::Sha256).toHex().first(24);
    return QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)).filePath(u"maps/%1.json"_s.arg(QLatin1StringView(headings)));
}

ImportAssistant::ImportAssistant(Workbench &workbench, CsvImport import, QWidget *parent)
    : QDialog(parent)
    , m_workbench(workbench)
    , m_source(std::move(import))
{
    setWindowTitle(tr("Import %1").arg(m_source.reader().name()));
    resize(980, 620);
    build();
    fillColumns();
    refreshPreview();
}

void ImportAssistant::build()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 14, 16, 14);
    layout->setSpacing(10);
    auto *title = new QLabel(tr("Import %1").arg(m_source.map().kind().pluralIn(m_workbench.words()).toLower()));
    Looks::setRole(title, "heading");
    m_summary = new QLabel;
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    Looks::setRole(m_summary, "secondary");
    layout->addWidget(title);
    layout->addWidget(m_summary);
    m_columns = plainTable({tr("Column of the file"), tr("Goes into")});
    m_preview = plainTable({tr("Line"), tr("What"), tr("Record"), tr("Fields")});
    m_skipped = plainTable({tr("Where"), tr("Why")});
    m_tabs = new QTabWidget;
    m_tabs->addTab(m_columns, tr("Columns"));
    m_tabs->addTab(m_preview, tr("Preview"));
    m_tabs->addTab(m_skipped, tr("Left out"));
    layout->addWidget(m_tabs, 1);
    m_strict = new QCheckBox(tr("All or nothing: one bad row, and nothing is written"));
    m_leaveEmpty = new QCheckBox(tr("Leave a bad cell empty instead of leaving out its row"));
    m_makeZones = new QCheckBox(tr("Make zones that the file names and the project does not have"));
    m_makeZones->setChecked(true);
    for (QCheckBox *box : {m_strict, m_leaveEmpty, m_makeZones}) {
        layout->addWidget(box);
        connect(box, &QCheckBox::toggled, this, &ImportAssistant::refreshPreview);
    }
    auto *buttons = new QDialogButtonBox;
    m_import = buttons->addButton(tr("Import"), QDialogButtonBox::AcceptRole);
    Looks::setRole(m_import, "primary");
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &ImportAssistant::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
}

void ImportAssistant::fillColumns()
{
    const HeadingMap &map = m_source.map();
    const Words &words = m_workbench.words();
    m_columns->setRowCount(static_cast<int>(map.columns().size()));
    for (int row = 0; row < m_columns->rowCount(); ++row) {
        const HeadingMap::Column &column = map.columns()[static_cast<size_t>(row)];
        m_columns->setItem(row, 0, new QTableWidgetItem(column.heading));
        auto *targets = new QComboBox;
        targets->addItem(tr("left out"), QString());
        for (const QString &target : HeadingMap::targetsOf(map.kind()))
            targets->addItem(HeadingMap::targetLabel(map.kind(), target, m_workbench.project().kinds(), words), target);
        targets->setCurrentIndex(std::max(0, targets->findData(column.target)));
        connect(targets, &QComboBox::activated, this, [this, row, targets] {
            m_source.map().setTarget(row, targets->currentData().toString());
            fillColumns();
            refreshPreview();
        });
        m_columns->setCellWidget(row, 1, targets);
    }
    m_columns->setColumnWidth(0, 340);
}

CsvImport::Options ImportAssistant::options() const
{
    CsvImport::Options options;
    options.strict = m_strict->isChecked();
    options.leaveBadCellsEmpty = m_leaveEmpty->isChecked();
    options.makeZones = m_makeZones->isChecked();
    return options;
}

void ImportAssistant::refreshPreview()
{
    const Result<CsvImport::Preview> preview = m_source.preview(options());
    m_import->setEnabled(preview.has_value());
    m_preview->setRowCount(0);
    m_skipped->setRowCount(0);
    if (!preview) {
        m_summary->setText(preview.error().sentence());
        return;
    }
    const ImportOutcome &outcome = preview->outcome;
    m_summary->setText(tr("%1 rows: %2 new, %3 changed, %4 the same, %5 left out.")
                           .arg(outcome.read)
                           .arg(outcome.added)
                           .arg(outcome.changed)
                           .arg(outcome.same)
                           .arg(outcome.skipped.size()));
    m_import->setEnabled(outcome.added + outcome.changed > 0);
    fillPreview(*preview);
    fillSkipped(outcome);
}

void ImportAssistant::fillPreview(const CsvImport::Preview &preview)
{
    const Words &words = m_workbench.words();
    const RecordKind &kind = m_source.map().kind();
    const auto shown = [&](int field, const Value &value) { return m_workbench.project().text(kind, field, value, words); };
    constexpr size_t mostRows = 300;
    for (size_t i = 0; i < std::min(mostRows, preview.rows.size()); ++i) {
        const PlannedRow &row = preview.rows[i];
        QStringList fields;
        for (const PlannedRow::Difference &difference : row.differences) {
            const QString label = kind.field(difference.field).labelIn(words);
            fields.append(row.action == PlannedRow::Action::Changed
                              ? tr("%1: %2 → %3").arg(label, shown(difference.field, difference.before), shown(difference.field, difference.after))
                              : tr("%1: %2").arg(label, shown(difference.field, difference.after)));
        }
        const QString what = row.action == PlannedRow::Action::New ? tr("new") : row.action == PlannedRow::Action::Changed ? tr("changed") : tr("the same");
        addRow(m_preview, {QString::number(row.line), what, row.name, fields.join(u"; "_s)});
    }
    m_preview->setColumnWidth(0, 60);
    m_preview->setColumnWidth(1, 90);
    m_preview->setColumnWidth(2, 180);
}

void ImportAssistant::fillSkipped(const ImportOutcome &outcome)
{
    for (const ImportOutcome::Skipped &row : outcome.skipped)
        addRow(m_skipped, {row.where, row.why});
    for (const QString &note : outcome.notes)
        addRow(m_skipped, {tr("Note"), note});
    m_skipped->setColumnWidth(0, 320);
    m_tabs->setTabText(2, tr("Left out (%1)").arg(outcome.skipped.size()));
}

void ImportAssistant::accept()
{
    CsvImport::Options chosen = options();
    QProgressDialog progress(tr("Importing…"), tr("Cancel"), 0, 100, this);
    progress.setWindowModality(Qt::WindowModal);
    progress.setMinimumDuration(800);
    std::stop_source stop;
    chosen.stop = stop.get_token();
    chosen.progress = [&](double part) {
        progress.setValue(static_cast<int>(part * 100));
        if (progress.wasCanceled())
            stop.request_stop();
    };
    const Result<ImportOutcome> outcome = m_source.run(m_workbench.project(), chosen);
    if (!outcome) {
        m_summary->setText(outcome.error().sentence());
        if (outcome.error().kind != Error::Kind::Cancelled)
            m_workbench.report(outcome.error());
        return;
    }
    const QString path = mapPath(m_source.reader());
    QDir().mkpath(QFileInfo(path).path());
    QSaveFile map(path);
    if (map.open(QIODevice::WriteOnly)) { // a convenience: without it the next file is mapped anew
        map.write(m_source.map().toJson());
        (void)map.commit();
    }
    m_workbench.tell(tr("%1 added, %2 changed, %3 left out. Undo takes all of it back.").arg(outcome->added).arg(outcome->changed).arg(outcome->skipped.size()));
    QDialog::accept();
}
