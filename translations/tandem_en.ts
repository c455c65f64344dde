<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB">
<context>
    <name>AcceptFindingDialog</name>
    <message numerus="yes">
        <source>in %n months</source>
        <translation>
            <numerusform>in %n month</numerusform>
            <numerusform>in %n months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ApprovalDialog</name>
    <message numerus="yes">
        <source>%n results are to be reviewed.</source>
        <translation>
            <numerusform>%n result is to be reviewed.</numerusform>
            <numerusform>%n results are to be reviewed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gates are closed.</source>
        <translation>
            <numerusform>%n gate is closed.</numerusform>
            <numerusform>%n gates are closed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AssetsPage</name>
    <message numerus="yes">
        <source>%n records written to %1.</source>
        <translation>
            <numerusform>%n record written to %1.</numerusform>
            <numerusform>%n records written to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AuditReport</name>
    <message numerus="yes">
        <source>%n asset(s)</source>
        <translation>
            <numerusform>%n asset</numerusform>
            <numerusform>%n assets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scenario(s) are not scored yet and are in no figure of this page.</source>
        <translation>
            <numerusform>%n scenario is not scored yet and is in no figure of this page.</numerusform>
            <numerusform>%n scenarios are not scored yet and are in no figure of this page.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The knowledge behind %n scenario(s) is weak: their level may be wrong in either direction.</source>
        <translation>
            <numerusform>The knowledge behind %n scenario is weak: its level may be wrong in either direction.</numerusform>
            <numerusform>The knowledge behind %n scenarios is weak: their level may be wrong in either direction.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BulkEdit</name>
    <message numerus="yes">
        <source>Set one field of %n records</source>
        <translation>
            <numerusform>Set one field of %n record</numerusform>
            <numerusform>Set one field of %n records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangeWords</name>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>%n added</numerusform>
            <numerusform>%n added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>%n removed</numerusform>
            <numerusform>%n removed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChartsView</name>
    <message numerus="yes">
        <source>%n branches have no row with both figures</source>
        <translation>
            <numerusform>%n branch has no row with both figures</numerusform>
            <numerusform>%n branches have no row with both figures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ComparisonView</name>
    <message numerus="yes">
        <source>Levels of %n scenarios (unmitigated → today → target)</source>
        <translation>
            <numerusform>Levels of %n scenario (unmitigated → today → target)</numerusform>
            <numerusform>Levels of %n scenarios (unmitigated → today → target)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Security levels of %n zones and conduits</source>
        <translation>
            <numerusform>Security levels of %n zone or conduit</numerusform>
            <numerusform>Security levels of %n zones and conduits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Decisions</name>
    <message numerus="yes">
        <source>%1 is proposed and brings %n scenario(s) to tolerable</source>
        <translation>
            <numerusform>%1 is proposed and brings %n scenario to tolerable</numerusform>
            <numerusform>%1 is proposed and brings %n scenarios to tolerable</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Diagnostics</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Zone %1 is designated safety-related: all rows and the SL-T of a safety zone apply to its %n other assets as well.</source>
        <translation>
            <numerusform>Zone %1 is designated safety-related: all rows and the SL-T of a safety zone apply to its %n other asset as well.</numerusform>
            <numerusform>Zone %1 is designated safety-related: all rows and the SL-T of a safety zone apply to its %n other assets as well.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Zone %1 holds safety-related assets (%2) together with %n others, and is not designated safety-related.</source>
        <translation>
            <numerusform>Zone %1 holds safety-related assets (%2) together with %n other, and is not designated safety-related.</numerusform>
            <numerusform>Zone %1 holds safety-related assets (%2) together with %n others, and is not designated safety-related.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n assets have the tag %1.</source>
        <translation>
            <numerusform>%n asset has the tag %1.</numerusform>
            <numerusform>%n assets have the tag %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportDiagramDialog</name>
    <message numerus="yes">
        <source>%n sheets of %1</source>
        <translation>
            <numerusform>%n sheet of %1</numerusform>
            <numerusform>%n sheets of %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FirewallMatrix</name>
    <message numerus="yes">
        <source>conduits %1</source>
        <translation>
            <numerusform>conduit %1</numerusform>
            <numerusform>conduits %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FoundReview</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n different from the register</source>
        <translation>
            <numerusform>%n different from the register</numerusform>
            <numerusform>%n different from the register</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take over %n</source>
        <translation>
            <numerusform>Take over %n</numerusform>
            <numerusform>Take over %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found records taken over</source>
        <translation>
            <numerusform>%n found record taken over</numerusform>
            <numerusform>%n found records taken over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found records discarded</source>
        <translation>
            <numerusform>%n found record discarded</numerusform>
            <numerusform>%n found records discarded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found records wait beside the register: File, Review what was found.</source>
        <translation>
            <numerusform>%n found record waits beside the register: File, Review what was found.</numerusform>
            <numerusform>%n found records wait beside the register: File, Review what was found.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message numerus="yes">
        <source>and %n more records</source>
        <translation>
            <numerusform>and %n more record</numerusform>
            <numerusform>and %n more records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undo %n changes?</source>
        <translation>
            <numerusform>Undo %n change?</numerusform>
            <numerusform>Undo %n changes?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportRows</name>
    <message numerus="yes">
        <source>%1: %2 The field stays empty (%n row(s)).</source>
        <translation>
            <numerusform>%1: %2 The field stays empty (%n row).</numerusform>
            <numerusform>%1: %2 The field stays empty (%n rows).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 (%n row(s))</source>
        <translation>
            <numerusform>%1: %2 (%n row)</numerusform>
            <numerusform>%1: %2 (%n rows)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) have no tag: the name, serial number or address was taken instead.</source>
        <translation>
            <numerusform>%n row has no tag: the name, serial number or address was taken instead.</numerusform>
            <numerusform>%n rows have no tag: the name, serial number or address was taken instead.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportRun</name>
    <message numerus="yes">
        <source>%n row(s) cannot be read, so nothing was written. The first: %1</source>
        <translation>
            <numerusform>%n row cannot be read, so nothing was written. It is: %1</numerusform>
            <numerusform>%n rows cannot be read, so nothing was written. The first: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LevelPanel</name>
    <message numerus="yes">
        <source>%n of the costs are not known.</source>
        <translation>
            <numerusform>%n of the costs is not known.</numerusform>
            <numerusform>%n of the costs are not known.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No measure meets the other %n rows.</source>
        <translation>
            <numerusform>No measure meets the other row.</numerusform>
            <numerusform>No measure meets the other %n rows.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LibraryDialog</name>
    <message numerus="yes">
        <source>Add %n scenarios</source>
        <translation>
            <numerusform>Add %n scenario</numerusform>
            <numerusform>Add %n scenarios</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LinkedRecords</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message numerus="yes">
        <source>%n assets</source>
        <translation>
            <numerusform>%n asset</numerusform>
            <numerusform>%n assets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n zones</source>
        <translation>
            <numerusform>%n zone</numerusform>
            <numerusform>%n zones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scenarios</source>
        <translation>
            <numerusform>%n scenario</numerusform>
            <numerusform>%n scenarios</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MeasurePlan</name>
    <message numerus="yes">
        <source>Brings %n scenario(s) to tolerable</source>
        <translation>
            <numerusform>Brings %n scenario to tolerable</numerusform>
            <numerusform>Brings %n scenarios to tolerable</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>gains %n level(s).</source>
        <translation>
            <numerusform>gains %n level.</numerusform>
            <numerusform>gains %n levels.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Brings %n scenario(s) to tolerable (cost not known)</source>
        <translation>
            <numerusform>Brings %n scenario to tolerable (cost not known)</numerusform>
            <numerusform>Brings %n scenarios to tolerable (cost not known)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Brings %n scenario(s) to tolerable (costs nothing)</source>
        <translation>
            <numerusform>Brings %n scenario to tolerable (costs nothing)</numerusform>
            <numerusform>Brings %n scenarios to tolerable (costs nothing)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Brings %n scenario(s) to tolerable (%1)</source>
        <translation>
            <numerusform>Brings %n scenario to tolerable (%1)</numerusform>
            <numerusform>Brings %n scenarios to tolerable (%1)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Minutes</name>
    <message numerus="yes">
        <source>(%n do not know)</source>
        <translation>
            <numerusform>(%n does not know)</numerusform>
            <numerusform>(%n do not know)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OwnRulesDialog</name>
    <message numerus="yes">
        <source>Holds of %n records: %1</source>
        <translation>
            <numerusform>Holds of %n record: %1</numerusform>
            <numerusform>Holds of %n records: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Partition</name>
    <message numerus="yes">
        <source>%n assets have no Purdue level: it was taken from their team, type or neighbours.</source>
        <translation>
            <numerusform>%n asset has no Purdue level: it was taken from its team, type or neighbours.</numerusform>
            <numerusform>%n assets have no Purdue level: it was taken from their team, type or neighbours.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Their one network reaches over %n places: zones by place would need a boundary device between.</source>
        <translation>
            <numerusform>Their one network reaches over %n place: zones by place would need a boundary device between.</numerusform>
            <numerusform>Their one network reaches over %n places: zones by place would need a boundary device between.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PartitionDialog</name>
    <message numerus="yes">
        <source>%n new zones</source>
        <translation>
            <numerusform>%n new zone</numerusform>
            <numerusform>%n new zones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n assets placed</source>
        <translation>
            <numerusform>%n asset placed</numerusform>
            <numerusform>%n assets placed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay open</source>
        <translation>
            <numerusform>%n stays open</numerusform>
            <numerusform>%n stay open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n assets placed in zones as proposed</source>
        <translation>
            <numerusform>%n asset placed in a zone as proposed</numerusform>
            <numerusform>%n assets placed in zones as proposed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PathsPanel</name>
    <message numerus="yes">
        <source>%n ways</source>
        <translation>
            <numerusform>%n way</numerusform>
            <numerusform>%n ways</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n steps</source>
        <translation>
            <numerusform>%n step</numerusform>
            <numerusform>%n steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n zones reached</source>
        <translation>
            <numerusform>%n zone reached</numerusform>
            <numerusform>%n zones reached</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n assets in them</source>
        <translation>
            <numerusform>%n asset in them</numerusform>
            <numerusform>%n assets in them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n zones are not reached</source>
        <translation>
            <numerusform>%n zone is not reached</numerusform>
            <numerusform>%n zones are not reached</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanList</name>
    <message numerus="yes">
        <source>%n measure(s)</source>
        <translation>
            <numerusform>%n measure</numerusform>
            <numerusform>%n measures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scenario(s) come down to tolerable</source>
        <translation>
            <numerusform>%n scenario comes down to tolerable</numerusform>
            <numerusform>%n scenarios come down to tolerable</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with unknown cost left out</source>
        <translation>
            <numerusform>%n with unknown cost left out</numerusform>
            <numerusform>%n with unknown cost left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrepareDialog</name>
    <message numerus="yes">
        <source>%n items, about %1</source>
        <translation>
            <numerusform>%n item, about %1</numerusform>
            <numerusform>%n items, about %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProblemsPanel</name>
    <message numerus="yes">
        <source>%n errors</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Project</name>
    <message numerus="yes">
        <source>%n records are called “%1”.</source>
        <translation>
            <numerusform>%n record is called “%1”.</numerusform>
            <numerusform>%n records are called “%1”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProjectVerbs</name>
    <message numerus="yes">
        <source>Journal: %n entries, head %1</source>
        <translation>
            <numerusform>Journal: %n entry, head %1</numerusform>
            <numerusform>Journal: %n entries, head %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadyMatrixDialog</name>
    <message numerus="yes">
        <source>%n scenarios come to a higher level today.</source>
        <translation>
            <numerusform>%n scenario comes to a higher level today.</numerusform>
            <numerusform>%n scenarios come to a higher level today.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scenarios come to a lower level today.</source>
        <translation>
            <numerusform>%n scenario comes to a lower level today.</numerusform>
            <numerusform>%n scenarios come to a lower level today.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scenarios keep their level.</source>
        <translation>
            <numerusform>%n scenario keeps its level.</numerusform>
            <numerusform>%n scenarios keep their level.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scores move to another number; what they were stays beside them.</source>
        <translation>
            <numerusform>%n score moves to another number; what it was stays beside it.</numerusform>
            <numerusform>%n scores move to another number; what they were stays beside them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecordTable</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n records?</source>
        <translation>
            <numerusform>Remove %n record?</numerusform>
            <numerusform>Remove %n records?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportVerb</name>
    <message numerus="yes">
        <source>%n pages written to %1.</source>
        <translation>
            <numerusform>%n page written to %1.</numerusform>
            <numerusform>%n pages written to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportsPage</name>
    <message numerus="yes">
        <source>%n pages. Each has the head of the journal at its foot.</source>
        <translation>
            <numerusform>%n page, with the head of the journal at its foot.</numerusform>
            <numerusform>%n pages. Each has the head of the journal at its foot.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages written to %1.</source>
        <translation>
            <numerusform>%n page written to %1.</numerusform>
            <numerusform>%n pages written to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ResidualRisk</name>
    <message numerus="yes">
        <source>All %n measures are in place: today becomes the target</source>
        <translation>
            <numerusform>The one measure is in place: today becomes the target</numerusform>
            <numerusform>All %n measures are in place: today becomes the target</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RisksPage</name>
    <message numerus="yes">
        <source>%n scenarios</source>
        <translation>
            <numerusform>%n scenario</numerusform>
            <numerusform>%n scenarios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scenarios rest on weak knowledge</source>
        <translation>
            <numerusform>%n scenario rests on weak knowledge</numerusform>
            <numerusform>%n scenarios rest on weak knowledge</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoomPage</name>
    <message numerus="yes">
        <source>%n devices in the room</source>
        <translation>
            <numerusform>%n device in the room</numerusform>
            <numerusform>%n devices in the room</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Who comes and votes: %n wait</source>
        <translation>
            <numerusform>Who comes and votes: %n waits</numerusform>
            <numerusform>Who comes and votes: %n wait</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n votes were taken from the file.</source>
        <translation>
            <numerusform>%n vote was taken from the file.</numerusform>
            <numerusform>%n votes were taken from the file.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScalesPage</name>
    <message numerus="yes">
        <source>%n steps</source>
        <translation>
            <numerusform>%n step</numerusform>
            <numerusform>%n steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n steps, from the ready matrix “%1”</source>
        <translation>
            <numerusform>%n step, from the ready matrix “%1”</numerusform>
            <numerusform>%n steps, from the ready matrix “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells marked ↓ are lower than a neighbour with less likelihood or a milder consequence. Is that meant?</source>
        <translation>
            <numerusform>%n cell marked ↓ is lower than a neighbour with less likelihood or a milder consequence. Is that meant?</numerusform>
            <numerusform>%n cells marked ↓ are lower than a neighbour with less likelihood or a milder consequence. Is that meant?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scores moved to another number; each shows what it was until it is scored again.</source>
        <translation>
            <numerusform>%n score moved to another number; it shows what it was until it is scored again.</numerusform>
            <numerusform>%n scores moved to another number; each shows what it was until it is scored again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n categories took the matrix over.</source>
        <translation>
            <numerusform>%n category took the matrix over.</numerusform>
            <numerusform>%n categories took the matrix over.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScoreNote</name>
    <message numerus="yes">
        <source>%n scores</source>
        <translation>
            <numerusform>%n score</numerusform>
            <numerusform>%n scores</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScreenshotsVerb</name>
    <message numerus="yes">
        <source>%n pictures written to %1.</source>
        <translation>
            <numerusform>%n picture written to %1.</numerusform>
            <numerusform>%n pictures written to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StageView</name>
    <message numerus="yes">
        <source>%n do not know</source>
        <translation>
            <numerusform>%n does not know</numerusform>
            <numerusform>%n do not know</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n did not vote</source>
        <translation>
            <numerusform>%n did not vote</numerusform>
            <numerusform>%n did not vote</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StagedReview</name>
    <message numerus="yes">
        <source>%n found record(s) accepted</source>
        <translation>
            <numerusform>%n found record accepted</numerusform>
            <numerusform>%n found records accepted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StepCard</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrafficOverlay</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown hosts</source>
        <translation>
            <numerusform>%n unknown host</numerusform>
            <numerusform>%n unknown hosts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrafficPanel</name>
    <message numerus="yes">
        <source>%n rules written to %1.</source>
        <translation>
            <numerusform>%n rule written to %1.</numerusform>
            <numerusform>%n rules written to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrafficTable</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VotePage</name>
    <message numerus="yes">
        <source>%n vote</source>
        <translation>
            <numerusform>%n voter</numerusform>
            <numerusform>%n voters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WayLists</name>
    <message numerus="yes">
        <source>Hardening these %n conduits and hosts cuts every way:</source>
        <translation>
            <numerusform>Hardening this host cuts every way:</numerusform>
            <numerusform>Hardening these %n conduits and hosts cuts every way:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hardening these %n conduits cuts every way:</source>
        <translation>
            <numerusform>Hardening this conduit cuts every way:</numerusform>
            <numerusform>Hardening these %n conduits cuts every way:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WorkflowGate</name>
    <message numerus="yes">
        <source>All risks left are within the tolerable level (%n scenarios).</source>
        <translation>
            <numerusform>The risk left is within the tolerable level (%n scenario).</numerusform>
            <numerusform>All risks left are within the tolerable level (%n scenarios).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ZoneActions</name>
    <message numerus="yes">
        <source>Copied: %1, with %n assets.</source>
        <translation>
            <numerusform>Copied: %1, with %n asset.</numerusform>
            <numerusform>Copied: %1, with %n assets.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ZoneEdits</name>
    <message numerus="yes">
        <source>%n zones moved</source>
        <translation>
            <numerusform>%n zone moved</numerusform>
            <numerusform>%n zones moved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n assets moved to %1</source>
        <translation>
            <numerusform>%n asset moved to %1</numerusform>
            <numerusform>%n assets moved to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n assets stay in the register, in no zone.</source>
        <translation>
            <numerusform>%n asset stays in the register, in no zone.</numerusform>
            <numerusform>%n assets stay in the register, in no zone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conduits go too: they would lead nowhere.</source>
        <translation>
            <numerusform>%n conduit goes too: it would lead nowhere.</numerusform>
            <numerusform>%n conduits go too: they would lead nowhere.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records removed from the drawing</source>
        <translation>
            <numerusform>%n record removed from the drawing</numerusform>
            <numerusform>%n records removed from the drawing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n zones spread evenly</source>
        <translation>
            <numerusform>%n zone spread evenly</numerusform>
            <numerusform>%n zones spread evenly</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n zones aligned</source>
        <translation>
            <numerusform>%n zone aligned</numerusform>
            <numerusform>%n zones aligned</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n zones arranged</source>
        <translation>
            <numerusform>%n zone arranged</numerusform>
            <numerusform>%n zones arranged</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ZoneTips</name>
    <message numerus="yes">
        <source>%n assets</source>
        <translation>
            <numerusform>%n asset</numerusform>
            <numerusform>%n assets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ZonesPage</name>
    <message numerus="yes">
        <source>Remove %n records?</source>
        <translation>
            <numerusform>Remove %n record?</numerusform>
            <numerusform>Remove %n records?</numerusform>
        </translation>
    </message>
</context>
</TS>
