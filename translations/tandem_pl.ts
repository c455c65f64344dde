<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl_PL">
<context>
    <name>AboutDialog</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Tandem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joint IT and OT risk assessment of one site, on one computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Built with these libraries, each under its own licence:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Asset</name>
    <message>
        <source>Asset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operating system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked after by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purdue level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Location</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cabinet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protocols</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boundary device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Virtual machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Criticality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safety-related</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tolerated outage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long the process may be without it. 0 means: the process stops at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latency limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In an incident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programming languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key switch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write protection on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Malware protection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removable media are used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sends logs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follows the plant time source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Administered from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore tried</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last change of program or configuration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engineering tool and version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence of the tool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programming station</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Installed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Design life</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vendor support ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spare parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replacement cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repair time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patch policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last patched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next planned stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lowest temperature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highest temperature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protection (IP)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explosion zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cabinet locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Door contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emergency power lasts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SL-C (capability)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AssetsPage</name>
    <message>
        <source>Add asset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit many…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set one field of all selected assets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AuditReport</name>
    <message>
        <source>team not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>assets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assets by Purdue level and team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>past</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assets by the year in which vendor support ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In no zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n asset(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Name and class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vendor and model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The register is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asset register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assets by zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The colour of a tag says which team looks after the asset: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terms used in this report, and what each team hears when the other one says them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What IT hears</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What OT hears</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No term of the glossary occurs in this report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asset owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Head of IT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Head of OT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signatories have read this report. They accept the risks as described, in the limits and until the dates given in it, and release the measures assigned to them (IEC 62443-3-2, ZCR 7).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journal entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journal head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Origin of this report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to check it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each change of the project is an entry of its journal and carries the hash (SHA-256) of the entry before it. Who changes anything in the history changes every hash after it: the head above, on this signed page, fixes all of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the chain of the file: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the head: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A head that was reached later has this one in its history: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>status not given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No measure is recorded yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Responsible, due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measures that can harm an essential function</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A security measure must not take away protection, control or view (IEC 62443-3-3, clause 4.2). OT signs for each of these.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it can do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed by OT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings and evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessment report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IT/OT risk assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, journal %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – IT/OT risk assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unmitigated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No scenario is recorded yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Likelihood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source and technique</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted: who, condition, until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scenarios</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenarios by risk level in the three states</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All scenarios</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenarios in detail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>▲ marks a level above the tolerable one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No person is recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · tolerable up to </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consequence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk level from likelihood and consequence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who took part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each scenario is judged in three states: unmitigated (no cyber measure credited), today (existing measures) and target (planned measures), as IEC 62443-3-2 asks. Each state has one likelihood and a consequence for each category.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A matrix gives the level of each category; the level of the scenario is that of its worst category. Levels are ordinal: they are counted, never summed or averaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is not known is shown as not known (–). It is neither a No nor a zero, and it is in no count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consequences and tolerable levels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scenarios, of them %1 above the tolerable level today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scenarios that stay above it when all planned measures are in place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>assets in the joint register, of them %1 past vendor support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open measures, of them %1 overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No scenario has been scored yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The most important risk is </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n scenario(s) are not scored yet and are in no figure of this page.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The knowledge behind %n scenario(s) is weak: their level may be wrong in either direction.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1, lasts %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the plant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs from IT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes on without it for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fallback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No dependency of the plant on IT is recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worst consequence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As of %1 · assessed by IT and OT together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where we stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk today: likelihood × worst consequence, number of scenarios</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The most important risks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What OT cannot work without</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>safety-related</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SL-T (IAC, UC, SI, DC, RDF, TRE, RA)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No zone has been drawn yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conduit and zones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No conduit has been drawn yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conduit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zones and conduits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conduits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remote access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing of the zones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zones, assets and conduits on the Purdue levels</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BulkEdit</name>
    <message>
        <source>Edit many</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Set one field of %n records</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Set for all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChangeWords</name>
    <message>
        <source>empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 added: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 removed: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Changeset</name>
    <message>
        <source>A journal entry is damaged: its changes cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to a backup copy, and keep this file for repair.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Choice</name>
    <message>
        <source>IT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>process safety</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>management</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vendor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>enterprise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DMZ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>control</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wireless</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>temporary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>external</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decommissioned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>controller (PLC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>safety controller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>telemetry unit (RTU)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>operator station (HMI)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SCADA server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>engineering station</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>historian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>workstation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>laptop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tablet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>network switch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>router</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>firewall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one-way gateway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wireless access point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>modem (LTE, radio)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>protocol gateway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remote access server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sensor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>analyser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>actuator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UPS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>access control</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>storage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hypervisor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>medium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>critical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>own for each person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>default password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RUN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>REMOTE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PROGRAM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>STOP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none fitted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>isolate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keep running in a safe state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>go to the safe state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>regular window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at a planned stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by the vendor only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LD (ladder diagram)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ST (structured text)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FBD (function blocks)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SFC (sequences)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IL (instruction list)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zone 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zone 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zone 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zone 20</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zone 21</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zone 22</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>humidity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wash-down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>corrosive gas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vibration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>strong electromagnetic fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outdoors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unmanned site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>anti-virus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>allow list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>compensating measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fibre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>radio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cellular</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>internet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>serial line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removable media</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both ways</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one way, first to second zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one way, second to first zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>protection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>process control</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>view and operate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>directory and log-on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DNS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>telecommunication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>virtualisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>electric power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>compressed air</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chemicals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>degraded without it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>local</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>manual operation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loss of view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loss of control</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loss of protection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>organised crime</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>state-backed group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>activist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>insider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>supplier or contractor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>human mistake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>technical failure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reduce</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>avoid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>transfer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>proposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>can lock out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>can delay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>can close or block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>can trip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>device configuration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>measurement or scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>observation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nonconformity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Polish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>likelihood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>people&apos;s safety</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>production</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>legal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reputation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>data</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Language of all texts: en or pl</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print one JSON object or array</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create a project, empty or the sample plant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample plant: waterworks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what a project holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check database, schema and the journal&apos;s hash chain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the kinds of record and their fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of record: asset, zone, …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id, or unique tag, number or name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FIELD=VALUE: fields and their new values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the records of one kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only records with FIELD=VALUE; may be given again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field to sort by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>json, csv, xlsx or table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File to write; - is standard output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace an existing file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change fields of a record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a record and print its id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove a record and all links to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back the newest changes; each undo is an entry itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring back what was undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the scenarios with their levels in the three states</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a report as PDF/A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which report: audit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pdf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a picture of every workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for the pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width and height of the window: 1366x768</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>light or dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no size: write 1366x768.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joint IT and OT risk assessment of one site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“tandem [FILE]” opens the window.
Exit status: 0 done, 1 usage, 2 the input or project is not usable (nothing is written),
3 done and there are findings, 4 the project is locked by another.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Find anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command, tag, name or number</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Conduit</name>
    <message>
        <source>Conduit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conduits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accountable owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monitored by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allowed protocols</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boundary devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declared for telecontrol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreement between the organisations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used for remote access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second factor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approval for each session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Through an intermediate host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Always on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allowed until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account shared by several people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SL-T (target)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason for SL-T</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SL-C (capability)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source of SL-C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logical access points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Physical access points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policies that apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assumptions and external dependencies</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Dependency</name>
    <message>
        <source>Dependency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dependencies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes on without it for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any one provider of a group is enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fallback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fallback lasts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Procedure for the fallback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fallback practised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Edit</name>
    <message>
        <source>There is no such record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field must be filled.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content hash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (second language)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not one of the choices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use one of: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a whole number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a score.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a whole number from 1 to 5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use yes or no; leave it empty where it is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as year-month-day: 2026-11-24.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no record&apos;s id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only one record can stand here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is too long (more than 100 000 characters).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no vector of security levels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write seven numbers from 0 to 4: 2,2,2,1,2,1,3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FieldCheck</name>
    <message>
        <source>“%1” is no Purdue level.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use 0, 1, 2, 3, 3.5, 4 or 5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no network prefix.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write address and length: 10.20.30.0/24.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a year from 1900 to 2200.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no IP address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as 10.20.30.40 or as an IPv6 address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no MAC address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write twelve hexadecimal digits: 00:1b:1b:12:34:56.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FieldEditor</name>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Function</name>
    <message>
        <source>Function</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Functions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tolerated outage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safe state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost of an hour lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carried by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GlossaryPage</name>
    <message>
        <source>Find a term in either language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add own term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not described yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No term fits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What IT hears · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What OT hears · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit own term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say it in our own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove own term</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Group</name>
    <message>
        <source>Identity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network and place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Process</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unmitigated risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Treatment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remote access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access and protection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup and restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Life cycle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surroundings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boundaries and access points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tolerable risk</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>Undo to here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by words, person or team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes back the selected entry and all after it, newest first. Each undo is an entry itself and can be redone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journal head %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more records</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Hash of this entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Undo %n changes?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Redo brings them back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Interface</name>
    <message>
        <source>Interface</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interfaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IP address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Virtual or shared address</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>Entry %1 of the journal is not what was written then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to a backup copy, and keep this file for repair.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JournalVerbs</name>
    <message>
        <source>There was nothing to take back or to repeat.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyboardDialog</name>
    <message>
        <source>Keyboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy rows, paste a block from a spreadsheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill the first selected cell down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the cell; Tab goes to the next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the selected records</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LineEditor</name>
    <message>
        <source>year-month-day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IAC, UC, SI, DC, RDF, TRE, RA: 2,2,2,1,2,1,3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>separated by ;</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListVerb</name>
    <message>
        <source>“%1” has no field “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See: tandem kinds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not FIELD=VALUE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no kind of record “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New project…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open project…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample plant…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find anything…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site and scope…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is sound and its journal is complete. Head: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Tandem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find anything   Ctrl+K</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IT dialect: confidentiality, integrity, availability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OT dialect: safety first, then availability, integrity, confidentiality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site and scope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No project is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n assets</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n zones</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scenarios</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>read only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all changes saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tandem projects (*.tandem)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to put the sample plant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied to %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MatrixWidget</name>
    <message>
        <source>Risk matrix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>worst consequence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Likelihood %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consequence %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Measure</name>
    <message>
        <source>Measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost per year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs a planned stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requirements met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Non-hackable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can harm an essential function</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed by OT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NavigationBar</name>
    <message>
        <source>Workspaces</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Network</name>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Networks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VLAN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prefix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Behind address translation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewProject</name>
    <message>
        <source>There is no field “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no record, or more than one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no sample plant “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use one of: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample plant created</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Note</name>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requirement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Output</name>
    <message>
        <source>There is a file of this name already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use --force to replace it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be written: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Packing</name>
    <message>
        <source>A journal entry is damaged: it cannot be unpacked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to a backup copy, and keep this file for repair.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PdfFinish</name>
    <message>
        <source>The report cannot be written: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PdfReport</name>
    <message>
        <source>Fig. %1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>journal %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No temporary file can be made: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report cannot be written: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder in which you may write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(continued)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Person</name>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role or name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Responsible for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Votes in workshops</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Placement</name>
    <message>
        <source>Placement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Placements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>X</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Height</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bends</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who am I</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name or role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language and look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dialect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Project</name>
    <message>
        <source>The file is no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it back, or save a copy elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The change could not be taken back as a whole; nothing was done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The content of this evidence is not in the project file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database check found: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A piece of evidence is not what was filed: its content has changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a file of this name already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no record called “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give its id, or its exact tag, number or name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the id of the one that you mean.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project is open already: %1 on %2 (process %3) has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here it can only be read until it is closed there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a Tandem project file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project was not closed properly and cannot be repaired here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the file and the “-journal” file beside it to a folder that you may write to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name; a project is never overwritten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be written here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project was opened for reading only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder cannot be written to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the project elsewhere to change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be written to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a database, but not a Tandem project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project was made by a newer Tandem (file version %1, this program knows %2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can be read here; use the newer program to change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project was made by an older Tandem and must be brought up to date, which cannot be done here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy it to a folder that you may write to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No backup copy could be made, so the project was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space and open it again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProjectLoading</name>
    <message>
        <source>The file is damaged: a record&apos;s id is not readable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to a backup copy, and keep this file for repair.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is damaged (%1).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProjectSchema</name>
    <message>
        <source>The file holds something that no project has: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not use this file: somebody or some tool has altered it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of the file is not as it should be: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file lacks a part: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to a backup copy.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProjectVerbs</name>
    <message>
        <source>Created %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is sound and its journal is complete.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordDialog</name>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit many…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordForm</name>
    <message>
        <source>Select a record to see its details here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show fewer fields</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordPage</name>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select two or more rows first (Shift or Ctrl with a click or the arrow keys).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordTable</name>
    <message>
        <source>Filter all columns (Ctrl+F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Group: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this view…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Remove %n records?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Links to it are removed too. Undo brings everything back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordTableModel</name>
    <message>
        <source>Not filled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The block has more rows than the table below this cell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add records first, or paste less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The block has more columns than the table right of this cell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste further left, or show more columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column “%1” is worked out by the program.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordVerbs</name>
    <message>
        <source>“%1” has no field “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not FIELD=VALUE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See: tandem kinds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field “%1” is kept by the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no kind of record “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use one of: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportTemplate</name>
    <message>
        <source>Audit report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole assessment: summary, scope, zones, assets, risks, measures, findings, glossary, sign-off.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportVerb</name>
    <message>
        <source>There is no report template “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use one of: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n pages written to %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportsPage</name>
    <message>
        <source>Make anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting the pages…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n pages. Each has the head of the journal at its foot.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Export the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n pages written to %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RiskLetter</name>
    <message>
        <source>L</source>
        <comment>one letter for low risk</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>M</source>
        <comment>one letter for medium risk</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>H</source>
        <comment>one letter for high risk</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C</source>
        <comment>one letter for critical risk</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RiskMethod</name>
    <message>
        <source>not scored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not scored yet: likelihood or all consequences are missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Likelihood %1 × %2 %3 gives %4, above the tolerable level (%5).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Likelihood %1 × %2 %3 gives %4, within the tolerable level (%5).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RisksPage</name>
    <message>
        <source>New scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit many…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set one field of all selected scenarios</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before → today → target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unmitigated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worst category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Above tolerable risk today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Critical today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not well known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Above tolerable, not decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2, %3 with no measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n scenarios</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scenarios rest on weak knowledge</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Scenario</name>
    <message>
        <source>Scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zone or conduit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it comes about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What follows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threat source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Technique (ATT&amp;CK for ICS)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vulnerability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assets concerned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PHA/HAZOP reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strength of knowledge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unmitigated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Condition of the acceptance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted until</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScreenshotsVerb</name>
    <message>
        <source>The folder cannot be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facilitator</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Service</name>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provided by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repair time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Site</name>
    <message>
        <source>Site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed at the top of each report page, for example TLP:AMBER.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System under consideration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out of scope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standards used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessed from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessed until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next review</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sqlite</name>
    <message>
        <source>The disk is full; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file or its folder cannot be written to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the project to a folder that you may write to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is writing to the file at this moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again when it has finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a Tandem project file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is damaged (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to a backup copy, and keep this file for repair.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading or writing the file failed; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the disk or the network drive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A record that is referred to is not there (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The content is too large for a project file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database refused (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a file of this name already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name; a project is never overwritten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The change does not fit what is in the project now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo the later changes first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Staged</name>
    <message>
        <source>Found record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag, name or address as the source calls it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File name and format.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place in the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line or host within the source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record in the register that it seems to be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matched by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>serial, tag, address …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON object of field key to text.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Assess one site, IT and OT together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is in one file on this computer. Each change is kept at once and can be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the sample plant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample plant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A complete assessment of an invented water works, to look around and try things.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An empty project for your site; assets can be imported from a spreadsheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with a project file, or look at a colleague&apos;s copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SystemDialogs</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Term</name>
    <message>
        <source>Term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Polish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What IT hears (English)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What OT hears (English)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What IT hears (Polish)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What OT hears (Polish)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TermDialog</name>
    <message>
        <source>Own term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Polish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What IT hears (English)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What IT hears (Polish)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What OT hears (English)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What OT hears (Polish)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name is needed in both languages.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TsvTable</name>
    <message>
        <source>There is no such file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line has %1 cells where %2 are expected: %3.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>Assets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Zone</name>
    <message>
        <source>Zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accountable owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purdue level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the system under consideration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Designated safety-related</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SL-T (target)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason for SL-T</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SL-C (capability)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source of SL-C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logical boundary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Physical boundary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logical access points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Physical access points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policies that apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assumptions and external dependencies</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
