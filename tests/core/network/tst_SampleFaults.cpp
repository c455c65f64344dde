// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/NewProject.h"
#include "core/network/Rules.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// The deliberate faults of the sample plant (resources/sample/waterworks/FAULTS.md): exactly these are found, no more.
class TestSampleFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }

    void initTestCase()
    {
        Project::Options options;
        options.clock = Clock::fixed(QDateTime(QDate(2026, 11, 22), QTime(12, 0)));
        auto made = createSampleProject(m_folder.filePath(u"plant.tandem"_s), u"waterworks"_s, options);
        QVERIFY2(made, made ? "" : qPrintable(made.error().sentence()));
        m_project = std::move(*made);
        const PlantModel plant(*m_project);
        const Words words(Language::English);
        for (const Finding &finding : findings(plant, plantRules(), words)) {
            // A name to the first blank: "K9 Chlorinator maker's remote service" is K9, "Power supply" stays whole.
            const QString name = m_project->designation(finding.records.front(), words);
            const bool isConduit = plant.conduit(finding.records.front()) != nullptr;
            if (finding.rule == "D501"_L1)
                m_needs.append(name + u" < "_s + m_project->designation(finding.records[1], words));
            QString entry = isConduit ? name.section(u' ', 0, 0) : name;
            if (finding.severity == Severity::Error)
                entry += u'!';
            if (finding.severity == Severity::Info)
                entry += u'?';
            m_found[finding.rule].append(entry);
        }
        for (QStringList &names : m_found)
            names.sort();
    }

    /// Records of the rules, "!" an error, "?" information, else a warning.
    void exactlyTheDeliberateFaults_data()
    {
        QTest::addColumn<QString>("records");
        const auto rule = [](const char *id, const char *records) { QTest::newRow(id) << QString::fromLatin1(records); };
        rule("Z101", "GW-99!");
        rule("Z102", "");
        rule("Z103", "Dosing!");
        rule("Z104", "LAP-UV");
        rule("Z105", "Clear water and high-lift;Enterprise network;Intake and filtration;Stations by radio");
        rule("Z106", "GW-LTE-7;SMS-01");
        rule("Z107", "K11;K18;K9");
        rule("Z108", "K9");
        rule("Z109", "");
        rule("Z110", "Plant wireless?;Power supply?");
        rule("Z111", "DMZ services;Filtration LAN;Safety LAN");
        rule("C201", "");
        rule("C202", "K14;K6");
        rule("C203", "K4;K6");
        rule("C204", "K9!");
        rule("C205", "");
        rule("C206", "");
        rule("C207", "");
        rule("C208", "K11!;K12!");
        rule("C209", "K9!");
        rule("C210", "K11?;K15?;K18?;K21?;K5?;K6?;K9?");
        rule("C211", "K9");
        rule("C212", "Chlorine safety");
        rule("C213", "Chlorine safety;Clear water and high-lift;Dosing;Intake and filtration;Telemetry front end");
        rule("C214", "K6!");
        rule("C215", "K22;K9");
        rule("C216", "FW-DMZ-1");
        rule("C217", "COSY-01?;FW-CR-1?;FW-ENT-1?;FW-TEL-1?;GW-LTE-1?;GW-LTE-2?;GW-LTE-3?;GW-LTE-4?;RAD-00?;RAD-05?;RAD-06?");
        rule("C218", "K22;K9");
        rule("C219", "K22;K9");
        rule("C220", "K9");
        rule("A401", "VFD-105");
        rule("A402", "");
        rule("A403", "EWS-02;GW-LTE-7;HIST-01");
        rule("A405", "GW-99?;LAP-UV?");
        rule("A407", "AIT-222;CAM-01;COSY-01;EWS-02;GEN-01;GW-201;GW-501;GW-LTE-7;HMI-01?;HMI-02?;HMI-101;HMI-102;HMI-103;HMI-104;LAP-02;LAP-UV;LIT-202;PRN-01;SW-D-01;SW-F-03;SW-H-01;TAB-01;UPS-02;WHG-01");
        rule("A408", "EWS-02;GEN-01;PLC-100;PLC-112;SCADA-01;SIS-01;SIS-02");
        rule("A409", "PLC-101;PLC-102;PLC-104;PLC-105;PLC-106;PLC-111;PLC-112;PLC-113;PLC-115;SIS-01!");
        rule("A410", "GW-LTE-7!;RTU-P07!");
        rule("A411", "DCE-01;ESX-01;ESX-02;EWS-02;HMI-103;IC-01;LAP-UV;NVR-01;PBX-01;SPEC-01;VC-01");
        rule("A412", "Enterprise network?;Intake and filtration?;Laboratory?");
        rule("D501", "Coagulation and filtration!;High-lift pumping and pressure control!;View and operate from the control room!;View and operate from the control room!;View and operate from the control room!");
        rule("D503", "Directory and log-on");
        rule("D504", "AD-01;AD-02;ESX-01;ESX-02;SAN-01");
        rule("D505", "Raw water intake;View and operate from the control room");
        rule("D506", "Coagulation and filtration;Raw water intake;Release of water quality;Sludge and backwash water treatment;View and operate from the control room");
        rule("E602", "M-45");
        rule("S703", "M-47;M-47");
        rule("F301", "GW-99!;TAB-01!");
        rule("F302", "K2;K3");
        rule("F303", "GW-LTE-7!");
        rule("F304", "Plant DMZ");
        rule("F305", "10.30.51.77?");
        rule("F306", "HMI-102");
        rule("F307", "COSY-01!;LAP-UV!");
        rule("F308", "K3?");
        rule("F309", "PC-ENT");
        rule("F310", "HMI-02?");
        rule("A413", "GW-LTE-7;PLC-111;RTU-P07");
    }

    void exactlyTheDeliberateFaults()
    {
        QFETCH(QString, records);
        QCOMPARE(m_found.value(QString::fromLatin1(QTest::currentDataTag())), records.split(u';', Qt::SkipEmptyParts));
    }

    void servicesWithoutFallback()
    {
        m_needs.sort();
        QCOMPARE(m_needs, (QStringList {u"Coagulation and filtration < Compressed air"_s, u"High-lift pumping and pressure control < Compressed air"_s,
                                        u"View and operate from the control room < Directory and log-on"_s,
                                        u"View and operate from the control room < Name resolution"_s,
                                        u"View and operate from the control room < Virtualisation"_s}));
    }

    void aloneStopsFunctions()
    {
        const QStringList alone = m_found.value(u"D502"_s);
        for (const QString &name : {u"Compressed air"_s, u"PLC-111"_s, u"PLC-113"_s, u"SIS-01"_s, u"PLC-105"_s})
            QVERIFY2(alone.contains(name), qPrintable(name));
        for (const QString &name : {u"SW-CR-1"_s, u"PLC-104"_s}) // by hand for longer than the repair takes
            QVERIFY2(!alone.contains(name), qPrintable(name));
    }

    void vendorSupport()
    {
        QStringList past = m_found.value(u"A404"_s);
        past.removeIf([](const QString &name) { return name.endsWith(u'?'); }); // ends within two years: information
        QStringList expected = u"MAIL-01;ESX-01;ESX-02;VC-01;PBX-01;IC-01;PC-LAB-1;HIST-02;EWS-02;SW-CR-1;SW-CR-2;PLC-100;RIO-103;HMI-103;AIT-221;LAP-UV;SW-H-01;SW-H-02;PLC-106;RTU-P02;RTU-P05;RTU-P07;WLC-01;AP-01;LAP-02"_s.split(u';');
        expected.sort();
        QCOMPARE(past, expected);
    }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Project> m_project;
    QHash<QString, QStringList> m_found;
    QStringList m_needs; ///< of D501: function and service
};

QTEST_GUILESS_MAIN(TestSampleFaults)
#include "tst_SampleFaults.moc"
