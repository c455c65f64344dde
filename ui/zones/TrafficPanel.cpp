// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/zones/TrafficPanel.h"

#include "core/model/Capture.h"
#include "core/network/FirewallMatrix.h"
#include "ui/style/Looks.h"
#include "ui/zones/TrafficEdits.h"
#include "ui/zones/TrafficStyle.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSaveFile>
#include <QScopedValueRollback>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

TrafficPanel::TrafficPanel(Workbench &workbench, QWidget *parent)
    : ZonePanel(workbench, parent)
    , m_rows(workbench)
    , m_overlay(workbench)
{
    setObjectName(u"trafficPanel"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(buildHead());
    buildTable();
    m_body = new QStackedWidget;
    m_body->addWidget(m_table);
    m_body->addWidget(buildEmpty());
    layout->addWidget(m_body, 1);
    // What the table is made of; votes and answers do not wake it.
    follow({&Flow::kind(), &Capture::kind(), &Zone::kind(), &Conduit::kind(), &Asset::kind(), &Interface::kind(), &Network::kind()});
    refilter();
}

QWidget *TrafficPanel::buildHead()
{
    const auto [head, row] = makeHead();
    auto *which = new QHBoxLayout;
    which->setSpacing(0);
    m_which = new QButtonGroup(this);
    addSegment(m_which, which, TrafficTable::Everything, u"allTraffic"_s);
    addSegment(m_which, which, TrafficTable::NotAllowedOnes, u"notAllowedTraffic"_s);
    addSegment(m_which, which, TrafficTable::UnknownHosts, u"unknownHosts"_s);
    addSegment(m_which, which, TrafficTable::NeverSeen, u"neverSeen"_s);
    // The key to the drawing stands where it is chosen from.
    m_which->button(TrafficTable::NotAllowedOnes)->setIcon(TrafficStyle::key(Crossing::Verdict::NotAllowed));
    m_which->button(TrafficTable::UnknownHosts)->setIcon(TrafficStyle::key(Crossing::Verdict::UnknownHost));
    m_which->button(TrafficTable::NeverSeen)->setIcon(TrafficStyle::key({}));
    m_which->button(TrafficTable::Everything)->setChecked(true);
    m_which->button(TrafficTable::Everything)
        ->setToolTip(tr("In the drawing allowed traffic is green; lines are as wide as what they carried"));
    m_which->button(TrafficTable::NotAllowedOnes)
        ->setToolTip(tr("No conduit joins the two, it does not allow it, or it lists nothing; red in the drawing, "
                        "dashed where no conduit is"));
    m_which->button(TrafficTable::UnknownHosts)
        ->setToolTip(tr("An end is no asset of the register; in the drawing a mark at the zone with their number"));
    m_which->button(TrafficTable::NeverSeen)
        ->setToolTip(tr("Allowed, and captures that saw other traffic on the conduit never showed it; in the drawing "
                        "conduits without any traffic are grey and dashed"));
    connect(m_which, &QButtonGroup::idClicked, this, &TrafficPanel::refilter);
    row->addLayout(which);
    m_filter = new QLineEdit;
    m_filter->setObjectName(u"trafficFilter"_s);
    m_filter->setPlaceholderText(tr("Filter"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setMinimumWidth(60);
    m_filter->setMaximumWidth(220);
    connect(m_filter, &QLineEdit::textChanged, this, &TrafficPanel::refilter);
    row->addWidget(m_filter, 1);
    row->addStretch();
    const auto add = [this, row = row](const QString &name, const QString &text, const QString &tip, auto slot) {
        auto *button = new QPushButton(text);
        button->setObjectName(name);
        button->setToolTip(tip);
        connect(button, &QPushButton::clicked, this, slot);
        row->addWidget(button);
        return button;
    };
    row->addWidget(againButton());
    m_makeConduit = add(u"makeConduit"_s, tr("Make a conduit"),
                        tr("Join the two zones by a conduit that allows this protocol"), &TrafficPanel::takeStep);
    m_allow = add(u"allowProtocol"_s, tr("Allow this protocol"), tr("Add the protocol to the list of the conduit"),
                  &TrafficPanel::takeStep);
    m_addAsset
        = add(u"addHostAsset"_s, tr("This is an asset"),
              tr("Add the host to the register with its address, in the zone of its network"), &TrafficPanel::takeStep);
    m_matrix = add(u"firewallMatrix"_s, tr("Firewall matrix…"),
                   tr("Save suggested rules between the zones as CSV or as plain text"), &TrafficPanel::saveMatrix);
    showStep();
    return head;
}

void TrafficPanel::buildTable()
{
    m_table = new QTableView;
    m_table->setObjectName(u"traffic"_s);
    m_table->setAccessibleName(tr("Traffic between zones"));
    m_table->setModel(&m_rows);
    dressTable(m_table);
    QHeaderView *header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setSortIndicatorClearable(true);
    header->setSortIndicator(-1, Qt::AscendingOrder);
    m_table->setSortingEnabled(true);
    constexpr std::array widths {0, 0, 118, 84, 108, 116, 84, 92};
    for (int column = 0; column < TrafficTable::ColumnCount; ++column) {
        if (const int width = widths[static_cast<size_t>(column)]; width > 0)
            m_table->setColumnWidth(column, width);
        else
            header->setSectionResizeMode(column, QHeaderView::Stretch);
    }
    // Sorted anew, nothing is selected, and the selection does not say so.
    connect(&m_rows, &QAbstractItemModel::modelReset, this, [this] {
        if (!m_isFilling)
            chooseNothing();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &TrafficPanel::chooseRow);
}

QWidget *TrafficPanel::buildEmpty()
{
    auto *empty = new QWidget;
    Looks::setOnBase(empty);
    auto *column = new QVBoxLayout(empty);
    auto *sentence = new QLabel(tr("No traffic yet. It comes in by the import of a packet capture (pcap), of Zeek’s "
                                   "conn.log or of a table of flows (CSV)."));
    sentence->setWordWrap(true);
    sentence->setAlignment(Qt::AlignCenter);
    Looks::setRole(sentence, "secondary");
    auto *import = new QPushButton(tr("Import…"));
    import->setObjectName(u"importTraffic"_s);
    import->setEnabled(!workbench().isReadOnly());
    connect(import, &QPushButton::clicked, &workbench(), &Workbench::askForImport);
    column->addStretch();
    column->addWidget(sentence);
    column->addWidget(import, 0, Qt::AlignHCenter);
    column->addStretch();
    return empty;
}

void TrafficPanel::workOut()
{
    const Crossing *chosen = m_rows.crossing(currentRow());
    const std::optional<Crossing> kept = chosen ? std::optional(*chosen) : std::nullopt;
    const PlantModel plant(workbench().project());
    const Crossings crossings = Crossings::of(plant);
    {
        const QScopedValueRollback quiet(m_isFilling, true);
        m_rows.show(crossings);
        m_overlay.show(crossings);
        if (const int row = kept ? m_rows.rowLike(*kept) : -1; row >= 0)
            m_table->selectRow(row);
    }
    m_body->setCurrentIndex(crossings.hasTraffic ? 0 : 1);
    m_overlay.mark(m_rows.crossing(currentRow()));
    m_which->button(TrafficTable::Everything)->setText(tr("All %1").arg(m_rows.count(TrafficTable::Everything)));
    m_which->button(TrafficTable::NotAllowedOnes)
        ->setText(tr("Not allowed %1").arg(m_rows.count(TrafficTable::NotAllowedOnes)));
    m_which->button(TrafficTable::UnknownHosts)
        ->setText(tr("Unknown hosts %1").arg(m_rows.count(TrafficTable::UnknownHosts)));
    m_which->button(TrafficTable::NeverSeen)->setText(tr("Never seen %1").arg(m_rows.count(TrafficTable::NeverSeen)));
    showStep();
    Q_EMIT overlayChanged();
}

void TrafficPanel::refilter()
{
    const auto which = static_cast<TrafficTable::Which>(m_which->checkedId());
    m_overlay.showOnly(which);
    m_rows.filter(which, m_filter->text());
}

void TrafficPanel::chooseNothing()
{
    m_overlay.mark(nullptr);
    showStep();
    Q_EMIT overlayChanged();
}

int TrafficPanel::currentRow() const
{
    const QModelIndexList rows = m_table ? m_table->selectionModel()->selectedRows() : QModelIndexList();
    return rows.isEmpty() ? -1 : rows.first().row();
}

/// Shows in the drawing and in the form what the row is about.
void TrafficPanel::chooseRow()
{
    if (m_isFilling)
        return;
    showStep();
    if (const UnseenProtocol *unseen = m_rows.unseen(currentRow())) {
        m_overlay.mark(*unseen);
        workbench().select(unseen->conduit);
    } else {
        const Crossing *crossing = m_rows.crossing(currentRow());
        m_overlay.mark(crossing);
        if (crossing && crossing->isUnknownHost()) {
            const std::vector<Crossing::Host> &known = crossing->from.isUnknown ? crossing->targets : crossing->sources;
            workbench().select(!known.empty() && known.front().asset.isValid() ? known.front().asset
                                                                               : crossing->from.zone);
        } else if (crossing) {
            const RecordId host = crossing->from.asset.isValid() ? crossing->from.asset : crossing->to.asset;
            workbench().select(!crossing->steps.empty() ? crossing->steps.front().conduit
                                   : host.isValid()     ? host
                                                        : crossing->from.zone);
        }
    }
    Q_EMIT overlayChanged();
}

/// Only one of the three leads on from a row: the others make room for it.
void TrafficPanel::showStep()
{
    using enum TrafficEdits::Step;
    const Crossing *crossing = m_rows.crossing(currentRow());
    const TrafficEdits::Step step = crossing ? TrafficEdits::stepFor(*crossing) : None;
    const bool isWritable = !workbench().isReadOnly();
    for (const auto &[button, own] :
         {std::pair(m_makeConduit, MakeConduit), std::pair(m_allow, AllowProtocol), std::pair(m_addAsset, AddAsset)}) {
        button->setEnabled(step == own && isWritable);
        button->setVisible(step == own || (step == None && own == MakeConduit));
    }
}

void TrafficPanel::takeStep()
{
    const Crossing *chosen = m_rows.crossing(currentRow());
    if (!chosen || workbench().isReadOnly())
        return;
    const Crossing crossing = *chosen;
    TrafficEdits edits(workbench());
    RecordId made;
    switch (TrafficEdits::stepFor(crossing)) {
    case TrafficEdits::Step::MakeConduit: made = edits.makeConduit(crossing); break;
    case TrafficEdits::Step::AllowProtocol: made = edits.allowProtocol(crossing, workbench().selected()); break;
    case TrafficEdits::Step::AddAsset: {
        const CrossingEnd &host = crossing.from.isUnknown ? crossing.from : crossing.to;
        const QString tag
            = workbench().dialogs()
                  .askText(window(), tr("New asset"), tr("Tag of the host %1").arg(host.address), host.address)
                  .trimmed();
        if (!tag.isEmpty())
            made = edits.addAsset(host, tag);
        break;
    }
    case TrafficEdits::Step::None: break;
    }
    if (!made.isValid())
        return;
    workOutNow();
    workbench().select(made);
}

void TrafficPanel::saveMatrix()
{
    const QString csv = tr("CSV (*.csv)");
    const QString path
        = workbench().dialogs().saveFile(this, tr("Save the firewall matrix"), tr("firewall-matrix") + u".csv"_s,
                                         csv + u";;"_s + tr("Plain rules (*.txt)"));
    if (path.isEmpty())
        return;
    const PlantModel plant(workbench().project());
    const FirewallMatrix matrix = FirewallMatrix::of(plant, Crossings::of(plant), workbench().words());
    const QByteArray bytes = path.endsWith(".txt"_L1, Qt::CaseInsensitive) ? matrix.textRules() : matrix.csv(';', true);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
        workbench().report({.what = tr("The file cannot be written: %1.").arg(file.errorString()), .where = path});
        return;
    }
    const auto count = static_cast<int>(matrix.rules().size());
    workbench().tell(tr("%n rules written to %1.", nullptr, count).arg(path));
}
