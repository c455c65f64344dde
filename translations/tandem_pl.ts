<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl_PL">
<context>
    <name>AboutDialog</name>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>About Tandem</source>
        <translation>O programie Tandem</translation>
    </message>
    <message>
        <source>Joint IT and OT risk assessment of one site, on one computer.</source>
        <translation>Wspólna ocena ryzyka IT i OT w jednym zakładzie, na jednym komputerze.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Wolne oprogramowanie na licencji GNU General Public License w wersji 3 lub nowszej. Bez jakiejkolwiek gwarancji.</translation>
    </message>
    <message>
        <source>Built with these libraries, each under its own licence:</source>
        <translation>Zbudowane z tych bibliotek, każda na własnej licencji:</translation>
    </message>
</context>
<context>
    <name>AcceptFindingDialog</name>
    <message>
        <source>Accept a finding</source>
        <translation>Akceptacja ustalenia</translation>
    </message>
    <message>
        <source>It stays in the list as accepted, and comes back on the day of its review or when it is about other records.</source>
        <translation>Pozostanie na liście jako zaakceptowane i wróci w dniu przeglądu albo gdy będzie dotyczyć innych rekordów.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Uzasadnienie</translation>
    </message>
    <message>
        <source>Accepted by</source>
        <translation>Zaakceptował</translation>
    </message>
    <message numerus="yes">
        <source>in %n months</source>
        <translation>
            <numerusform>za %n miesiąc</numerusform>
            <numerusform>za %n miesiące</numerusform>
            <numerusform>za %n miesięcy</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at it again</source>
        <translation>Ponowny przegląd</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Zaakceptuj</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
</context>
<context>
    <name>Acceptance</name>
    <message>
        <source>Within what is tolerable</source>
        <translation>W granicach dopuszczalnych</translation>
    </message>
    <message>
        <source>Today is not scored</source>
        <translation>Stan obecny nieoceniony</translation>
    </message>
    <message>
        <source>Above tolerable, to be accepted, accepted by nobody</source>
        <translation>Powyżej dopuszczalnego, do zaakceptowania, przez nikogo niezaakceptowane</translation>
    </message>
    <message>
        <source>Above tolerable, not decided</source>
        <translation>Powyżej dopuszczalnego, bez decyzji</translation>
    </message>
    <message>
        <source>Above tolerable, being treated</source>
        <translation>Powyżej dopuszczalnego, w trakcie postępowania</translation>
    </message>
    <message>
        <source>Accepted until %1</source>
        <translation>Zaakceptowane do %1</translation>
    </message>
    <message>
        <source>Accepted without an end date</source>
        <translation>Zaakceptowane bezterminowo</translation>
    </message>
    <message>
        <source>The acceptance expired on %1</source>
        <translation>Akceptacja wygasła %1</translation>
    </message>
    <message>
        <source>S702 %1 is above what is tolerable and nobody has decided (ZCR 5.11).</source>
        <translation>S702 %1: powyżej ryzyka dopuszczalnego, a nikt nie podjął decyzji (ZCR 5.11).</translation>
    </message>
    <message>
        <source>S702 %1 is above what is tolerable and its acceptance expired on %2 (ZCR 5.11).</source>
        <translation>S702 %1: powyżej ryzyka dopuszczalnego, a akceptacja wygasła %2 (ZCR 5.11).</translation>
    </message>
</context>
<context>
    <name>AcceptanceDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Accept the risk</source>
        <translation>Zaakceptuj ryzyko</translation>
    </message>
</context>
<context>
    <name>AcceptedFinding</name>
    <message>
        <source>Accepted finding</source>
        <translation>Zaakceptowane ustalenie</translation>
    </message>
    <message>
        <source>Accepted findings</source>
        <translation>Zaakceptowane ustalenia</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Reguła</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Rekordy</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Uzasadnienie</translation>
    </message>
    <message>
        <source>Accepted by</source>
        <translation>Zaakceptował</translation>
    </message>
    <message>
        <source>Accepted on</source>
        <translation>Data akceptacji</translation>
    </message>
    <message>
        <source>Look at it again on</source>
        <translation>Ponowny przegląd dnia</translation>
    </message>
</context>
<context>
    <name>AddAssetTool</name>
    <message>
        <source>Click the zone that the asset belongs to.</source>
        <translation>Kliknij strefę, do której należy zasób.</translation>
    </message>
</context>
<context>
    <name>AddConduitTool</name>
    <message>
        <source>Click the second zone.</source>
        <translation>Kliknij drugą strefę.</translation>
    </message>
    <message>
        <source>Click the first zone.</source>
        <translation>Kliknij pierwszą strefę.</translation>
    </message>
</context>
<context>
    <name>AddNoteTool</name>
    <message>
        <source>Click where the note shall stand.</source>
        <translation>Kliknij miejsce, w którym ma stać notatka.</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Nowa notatka</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Treść</translation>
    </message>
</context>
<context>
    <name>AddZoneTool</name>
    <message>
        <source>Click where the zone shall stand, or draw its box.</source>
        <translation>Kliknij miejsce strefy albo narysuj jej ramkę.</translation>
    </message>
</context>
<context>
    <name>Agenda</name>
    <message>
        <source>There is no such framework in this project.</source>
        <translation>W tym projekcie nie ma takich ram.</translation>
    </message>
    <message>
        <source>The framework has no such row.</source>
        <translation>Te ramy nie mają takiego wiersza.</translation>
    </message>
    <message>
        <source>The agenda is empty.</source>
        <translation>Porządek obrad jest pusty.</translation>
    </message>
    <message>
        <source>Fewer than two people vote.</source>
        <translation>Głosują mniej niż dwie osoby.</translation>
    </message>
    <message>
        <source>%1 waits to be let in.</source>
        <translation>%1 czeka na wpuszczenie.</translation>
    </message>
    <message>
        <source>%1 has no device yet.</source>
        <translation>%1 nie ma jeszcze urządzenia.</translation>
    </message>
    <message>
        <source>Nobody votes for %1.</source>
        <translation>Nikt nie głosuje za zespół %1.</translation>
    </message>
    <message>
        <source>Item %1 needs somebody from process safety or operations.</source>
        <translation>Punkt %1 wymaga kogoś z bezpieczeństwa procesowego lub z ruchu.</translation>
    </message>
    <message>
        <source>The time frame of the likelihood is not said.</source>
        <translation>Nie podano, jakiego okresu dotyczy prawdopodobieństwo.</translation>
    </message>
    <message>
        <source>The scale of “%1” has steps without a text.</source>
        <translation>Skala „%1” ma stopnie bez opisu.</translation>
    </message>
    <message>
        <source>The glossary does not say yet what “%1” means to both teams.</source>
        <translation>Słownik nie mówi jeszcze, co „%1” znaczy dla obu zespołów.</translation>
    </message>
</context>
<context>
    <name>AgendaItem</name>
    <message>
        <source>Agenda item</source>
        <translation>Punkt porządku obrad</translation>
    </message>
    <message>
        <source>Agenda items</source>
        <translation>Punkty porządku obrad</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesja</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Kolejność</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Temat</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Scenariusz</translation>
    </message>
    <message>
        <source>Framework</source>
        <translation>Ramy</translation>
    </message>
    <message>
        <source>Requirement</source>
        <translation>Wymaganie</translation>
    </message>
    <message>
        <source>Zone or conduit</source>
        <translation>Strefa lub kanał</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pytanie</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>The attacker already has</source>
        <translation>Atakujący ma już</translation>
    </message>
    <message>
        <source>One of these teams must vote</source>
        <translation>Musi głosować jeden z tych zespołów</translation>
    </message>
    <message>
        <source>Fixed, not voted on</source>
        <translation>Ustalone, bez głosowania</translation>
    </message>
    <message>
        <source>Fixed from</source>
        <translation>Ustalone na podstawie</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Wynik</translation>
    </message>
    <message>
        <source>Value decided</source>
        <translation>Ustalona wartość</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Zdecydował</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Data decyzji</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Uzasadnienie</translation>
    </message>
    <message>
        <source>Minority opinion</source>
        <translation>Zdanie odrębne</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Działania</translation>
    </message>
    <message>
        <source>Word understood differently</source>
        <translation>Słowo rozumiane różnie</translation>
    </message>
    <message>
        <source>Ask again on</source>
        <translation>Zapytać ponownie dnia</translation>
    </message>
</context>
<context>
    <name>AgendaPage</name>
    <message>
        <source>No.</source>
        <translation>Nr</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Temat</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pytanie</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Wynik</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Porządek obrad</translation>
    </message>
    <message>
        <source>Role or name</source>
        <translation>Rola lub nazwisko</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Zespół</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Udział</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Uczestnicy</translation>
    </message>
    <message>
        <source>Who takes part</source>
        <translation>Kto bierze udział</translation>
    </message>
    <message>
        <source>Ready for the first vote?</source>
        <translation>Gotowe do pierwszego głosowania?</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>W górę</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>W dół</translation>
    </message>
    <message>
        <source>Take off the agenda</source>
        <translation>Usuń z porządku obrad</translation>
    </message>
    <message>
        <source>Add rows of a worksheet…</source>
        <translation>Dodaj wiersze arkusza…</translation>
    </message>
    <message>
        <source>Add a person…</source>
        <translation>Dodaj osobę…</translation>
    </message>
    <message>
        <source>Let in</source>
        <translation>Wpuść</translation>
    </message>
    <message>
        <source>Remove from the session</source>
        <translation>Usuń z sesji</translation>
    </message>
    <message>
        <source>Prepare a session first: “New session…” under Vote.</source>
        <translation>Najpierw przygotuj sesję: „Nowa sesja…” w części Głosowanie.</translation>
    </message>
    <message>
        <source>The rule is fixed: votes are in.</source>
        <translation>Reguły nie można już zmienić: oddano głosy.</translation>
    </message>
    <message>
        <source>The session is closed.</source>
        <translation>Sesja jest zamknięta.</translation>
    </message>
    <message>
        <source>All is ready.</source>
        <translation>Wszystko gotowe.</translation>
    </message>
    <message>
        <source>fixed: %1</source>
        <translation>ustalone: %1</translation>
    </message>
    <message>
        <source>Agenda, about %1</source>
        <translation>Porządek obrad, około %1</translation>
    </message>
    <message>
        <source>Rows of a worksheet</source>
        <translation>Wiersze arkusza</translation>
    </message>
    <message>
        <source>Framework and row numbers, for instance: csf-2.0 PR.AA-01 PR.AA-05</source>
        <translation>Ramy i numery wierszy, na przykład: csf-2.0 PR.AA-01 PR.AA-05</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Dodaj osobę</translation>
    </message>
    <message>
        <source>Role or name, and the team: it, ot, safety, management or vendor</source>
        <translation>Rola lub nazwisko oraz zespół: it, ot, safety, management albo vendor</translation>
    </message>
    <message>
        <source>The team is missing.</source>
        <translation>Brakuje zespołu.</translation>
    </message>
    <message>
        <source>Write it behind the name, for instance: Shift supervisor, ot.</source>
        <translation>Dopisz go za nazwą, na przykład: Kierownik zmiany, ot.</translation>
    </message>
    <message>
        <source>The rule</source>
        <translation>Reguła</translation>
    </message>
</context>
<context>
    <name>Agreement</name>
    <message>
        <source>Nobody gave a value.</source>
        <translation>Nikt nie podał oceny.</translation>
    </message>
    <message>
        <source>Only one value was given.</source>
        <translation>Podano tylko jedną ocenę.</translation>
    </message>
    <message>
        <source>One of the two teams gave no value.</source>
        <translation>Jeden z dwóch zespołów nie podał żadnej oceny.</translation>
    </message>
    <message>
        <source>Fewer than 3 items can be compared.</source>
        <translation>Porównać można mniej niż 3 pozycje.</translation>
    </message>
    <message>
        <source>Fewer than 2 raters gave a value.</source>
        <translation>Oceny podały mniej niż 2 osoby.</translation>
    </message>
    <message>
        <source>Fewer than 3 raters gave a value.</source>
        <translation>Oceny podały mniej niż 3 osoby.</translation>
    </message>
    <message>
        <source>All values are the same: there is nothing to tell agreement from chance by.</source>
        <translation>Wszystkie oceny są jednakowe: nie da się odróżnić zgodności od przypadku.</translation>
    </message>
    <message>
        <source>Who gave which vote was not kept.</source>
        <translation>Nie zapisano, kto jak głosował.</translation>
    </message>
</context>
<context>
    <name>AgreementRule</name>
    <message>
        <source>Agreed means: of %1 each (%2) gave a value, the medians of the teams differ by at most %3, and in each team %4 % of the values lie within %5 of the median of all.</source>
        <translation>Zgoda oznacza: w każdym z zespołów %1 wartość podała wymagana część (%2), mediany zespołów różnią się najwyżej o %3, a w każdym zespole %4 % wartości leży nie dalej niż %5 od mediany wszystkich.</translation>
    </message>
</context>
<context>
    <name>AgreementVerb</name>
    <message>
        <source>%1: median %2, quartiles %3 and %4, %5 votes</source>
        <translation>%1: mediana %2, kwartyle %3 i %4, głosów: %5</translation>
    </message>
    <message>
        <source>Kendall&apos;s W</source>
        <translation>W Kendalla</translation>
    </message>
    <message>
        <source>Krippendorff&apos;s alpha, ordinal</source>
        <translation>alfa Krippendorffa, skala porządkowa</translation>
    </message>
    <message>
        <source>Krippendorff&apos;s alpha, interval</source>
        <translation>alfa Krippendorffa, skala przedziałowa</translation>
    </message>
    <message>
        <source>Krippendorff&apos;s alpha, nominal</source>
        <translation>alfa Krippendorffa, skala nominalna</translation>
    </message>
</context>
<context>
    <name>Answer</name>
    <message>
        <source>Answer</source>
        <translation>Odpowiedź</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Odpowiedzi</translation>
    </message>
    <message>
        <source>Framework</source>
        <translation>Norma</translation>
    </message>
    <message>
        <source>Requirement</source>
        <translation>Wymaganie</translation>
    </message>
    <message>
        <source>Zone or conduit</source>
        <translation>Strefa lub kanał</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>Obecnie</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Docelowo</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorytet</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Powód</translation>
    </message>
    <message>
        <source>Compensating measure</source>
        <translation>Środek kompensujący</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Uwaga</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Ustalenie</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Odpowiedzialny</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>Oznaczone</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Dowody</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>Odpowiedział(a)</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>Odpowiedziano dnia</translation>
    </message>
    <message>
        <source>Asset type</source>
        <translation>Typ zasobu</translation>
    </message>
</context>
<context>
    <name>AnswerBook</name>
    <message>
        <source>The whole site</source>
        <translation>Cały zakład</translation>
    </message>
    <message>
        <source>Asset type: %1</source>
        <translation>Typ zasobu: %1</translation>
    </message>
</context>
<context>
    <name>Answering</name>
    <message>
        <source>open</source>
        <translation>bez odpowiedzi</translation>
    </message>
</context>
<context>
    <name>ApprovalDialog</name>
    <message>
        <source>Approve and freeze a baseline</source>
        <translation>Zatwierdzenie i zachowanie stanu odniesienia</translation>
    </message>
    <message>
        <source>The project is kept as it is now, its history included. Work goes on; later states are compared with this one.</source>
        <translation>Projekt zostanie zachowany w obecnej postaci, razem z historią. Praca toczy się dalej; późniejsze stany porównuje się z tym.</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Sprawy otwarte</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Zatwierdź</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message numerus="yes">
        <source>%n results are to be reviewed.</source>
        <translation>
            <numerusform>%n wynik wymaga przeglądu.</numerusform>
            <numerusform>%n wyniki wymagają przeglądu.</numerusform>
            <numerusform>%n wyników wymaga przeglądu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gates are closed.</source>
        <translation>
            <numerusform>%n bramka jest zamknięta.</numerusform>
            <numerusform>%n bramki są zamknięte.</numerusform>
            <numerusform>%n bramek jest zamkniętych.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write into the note why the state is approved all the same.</source>
        <translation>W polu „Uwaga” podać, dlaczego mimo to zatwierdza się ten stan.</translation>
    </message>
    <message>
        <source>Approved: %1</source>
        <translation>Zatwierdzono: %1</translation>
    </message>
</context>
<context>
    <name>Archive</name>
    <message>
        <source>The file is damaged: %1.</source>
        <translation>Plik jest uszkodzony: %1.</translation>
    </message>
    <message>
        <source>The file unpacks to more than %1 MB.</source>
        <translation>Plik po rozpakowaniu zajmuje ponad %1 MB.</translation>
    </message>
</context>
<context>
    <name>Asset</name>
    <message>
        <source>Asset</source>
        <translation>Zasób</translation>
    </message>
    <message>
        <source>Assets</source>
        <translation>Zasoby</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Oznaczenie</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasa</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Zespół</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Producent</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>Oprogramowanie układowe</translation>
    </message>
    <message>
        <source>Operating system</source>
        <translation>System operacyjny</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Numer seryjny</translation>
    </message>
    <message>
        <source>Looked after by</source>
        <translation>Pod opieką</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Strefa</translation>
    </message>
    <message>
        <source>Purdue level</source>
        <translation>Poziom Purdue</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Miejsce</translation>
    </message>
    <message>
        <source>Cabinet</source>
        <translation>Szafa</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Połączenie</translation>
    </message>
    <message>
        <source>Protocols</source>
        <translation>Protokoły</translation>
    </message>
    <message>
        <source>Boundary device</source>
        <translation>Urządzenie graniczne</translation>
    </message>
    <message>
        <source>Virtual machine</source>
        <translation>Maszyna wirtualna</translation>
    </message>
    <message>
        <source>Criticality</source>
        <translation>Krytyczność</translation>
    </message>
    <message>
        <source>Safety-related</source>
        <translation>Związany z bezpieczeństwem procesowym</translation>
    </message>
    <message>
        <source>Tolerated outage</source>
        <translation>Dopuszczalna przerwa</translation>
    </message>
    <message>
        <source>How long the process may be without it. 0 means: the process stops at once.</source>
        <translation>Jak długo proces może się bez niego obyć. 0 oznacza: proces staje natychmiast.</translation>
    </message>
    <message>
        <source>Latency limit</source>
        <translation>Dopuszczalne opóźnienie</translation>
    </message>
    <message>
        <source>In an incident</source>
        <translation>W razie incydentu</translation>
    </message>
    <message>
        <source>Programming languages</source>
        <translation>Języki programowania</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>Poświadczenia</translation>
    </message>
    <message>
        <source>Key switch</source>
        <translation>Stacyjka trybu pracy</translation>
    </message>
    <message>
        <source>Write protection on</source>
        <translation>Ochrona przed zapisem włączona</translation>
    </message>
    <message>
        <source>Malware protection</source>
        <translation>Ochrona przed złośliwym oprogramowaniem</translation>
    </message>
    <message>
        <source>Removable media are used</source>
        <translation>Używane są nośniki wymienne</translation>
    </message>
    <message>
        <source>Sends logs</source>
        <translation>Wysyła rejestry zdarzeń</translation>
    </message>
    <message>
        <source>Follows the plant time source</source>
        <translation>Korzysta z zakładowego źródła czasu</translation>
    </message>
    <message>
        <source>Administered from</source>
        <translation>Administrowany z</translation>
    </message>
    <message>
        <source>Last backup</source>
        <translation>Ostatnia kopia zapasowa</translation>
    </message>
    <message>
        <source>Restore tried</source>
        <translation>Odtworzenie sprawdzone</translation>
    </message>
    <message>
        <source>Last change of program or configuration</source>
        <translation>Ostatnia zmiana programu lub konfiguracji</translation>
    </message>
    <message>
        <source>Engineering tool and version</source>
        <translation>Narzędzie inżynierskie i wersja</translation>
    </message>
    <message>
        <source>Licence of the tool</source>
        <translation>Licencja narzędzia</translation>
    </message>
    <message>
        <source>Project file</source>
        <translation>Plik projektu</translation>
    </message>
    <message>
        <source>Programming station</source>
        <translation>Stacja programująca</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>Rok instalacji</translation>
    </message>
    <message>
        <source>Design life</source>
        <translation>Projektowy okres użytkowania</translation>
    </message>
    <message>
        <source>Vendor support ends</source>
        <translation>Koniec wsparcia producenta</translation>
    </message>
    <message>
        <source>Spare parts</source>
        <translation>Części zamienne</translation>
    </message>
    <message>
        <source>Replacement cost</source>
        <translation>Koszt wymiany</translation>
    </message>
    <message>
        <source>Repair time</source>
        <translation>Czas naprawy</translation>
    </message>
    <message>
        <source>Patch policy</source>
        <translation>Zasady instalowania poprawek</translation>
    </message>
    <message>
        <source>Last patched</source>
        <translation>Ostatnia poprawka</translation>
    </message>
    <message>
        <source>Next planned stop</source>
        <translation>Najbliższy postój planowy</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Warunki</translation>
    </message>
    <message>
        <source>Lowest temperature</source>
        <translation>Najniższa temperatura</translation>
    </message>
    <message>
        <source>Highest temperature</source>
        <translation>Najwyższa temperatura</translation>
    </message>
    <message>
        <source>Protection (IP)</source>
        <translation>Stopień ochrony (IP)</translation>
    </message>
    <message>
        <source>Explosion zone</source>
        <translation>Strefa zagrożenia wybuchem</translation>
    </message>
    <message>
        <source>Cabinet locked</source>
        <translation>Szafa zamknięta na klucz</translation>
    </message>
    <message>
        <source>Door contact</source>
        <translation>Czujnik otwarcia drzwi</translation>
    </message>
    <message>
        <source>Emergency power lasts</source>
        <translation>Zasilanie awaryjne wystarcza na</translation>
    </message>
    <message>
        <source>SL-C (capability)</source>
        <translation>Zdolność SL-C</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Opis</translation>
    </message>
    <message>
        <source>Asset ID</source>
        <translation>Identyfikator zasobu</translation>
    </message>
    <message>
        <source>Version (firmware, software)</source>
        <translation>Wersja (oprogramowanie, firmware)</translation>
    </message>
    <message>
        <source>Asset owner</source>
        <translation>Właściciel zasobu</translation>
    </message>
    <message>
        <source>Rack or cabinet</source>
        <translation>Szafa (rack)</translation>
    </message>
    <message>
        <source>Maximum tolerable downtime</source>
        <translation>Maksymalny dopuszczalny czas niedostępności</translation>
    </message>
    <message>
        <source>Incident response</source>
        <translation>Reakcja na incydent</translation>
    </message>
    <message>
        <source>Key switch (write protection)</source>
        <translation>Przełącznik kluczykowy (ochrona zapisu)</translation>
    </message>
</context>
<context>
    <name>AssetsPage</name>
    <message>
        <source>Add asset</source>
        <translation>Dodaj zasób</translation>
    </message>
    <message>
        <source>Edit many…</source>
        <translation>Zmień wiele…</translation>
    </message>
    <message>
        <source>Set one field of all selected assets</source>
        <translation>Ustaw jedno pole wszystkich zaznaczonych zasobów</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importuj…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Eksportuj…</translation>
    </message>
    <message>
        <source>Write the register as a workbook or CSV</source>
        <translation>Zapisz rejestr jako skoroszyt lub CSV</translation>
    </message>
    <message>
        <source>Export the register</source>
        <translation>Eksportuj rejestr</translation>
    </message>
    <message>
        <source>assets</source>
        <translation>zasoby</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx);;CSV (*.csv)</source>
        <translation>Skoroszyt (*.xlsx);;CSV (*.csv)</translation>
    </message>
    <message>
        <source>The file cannot be written: %1.</source>
        <translation>Nie można zapisać pliku: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n records written to %1.</source>
        <translation>
            <numerusform>Zapisano %n rekord do %1.</numerusform>
            <numerusform>Zapisano %n rekordy do %1.</numerusform>
            <numerusform>Zapisano %n rekordów do %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring in a list (CSV), a packet capture or Zeek’s conn.log</source>
        <translation>Wczytaj listę (CSV), zrzut ruchu albo plik conn.log programu Zeek</translation>
    </message>
</context>
<context>
    <name>AssetsWorkspace</name>
    <message>
        <source>Register</source>
        <translation>Rejestr</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adresy</translation>
    </message>
    <message>
        <source>Add address…</source>
        <translation>Dodaj adres…</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Sieci</translation>
    </message>
    <message>
        <source>Add network</source>
        <translation>Dodaj sieć</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Usługi</translation>
    </message>
    <message>
        <source>Add service</source>
        <translation>Dodaj usługę</translation>
    </message>
    <message>
        <source>Functions</source>
        <translation>Funkcje</translation>
    </message>
    <message>
        <source>Add function</source>
        <translation>Dodaj funkcję</translation>
    </message>
    <message>
        <source>Dependencies</source>
        <translation>Zależności</translation>
    </message>
    <message>
        <source>Add dependency…</source>
        <translation>Dodaj zależność…</translation>
    </message>
</context>
<context>
    <name>AssumptionBar</name>
    <message>
        <source>What if</source>
        <translation>A gdyby</translation>
    </message>
    <message>
        <source>Close conduit</source>
        <translation>Zamknij kanał</translation>
    </message>
    <message>
        <source>Assume that the selected conduit lets nothing through</source>
        <translation>Załóż, że zaznaczony kanał niczego nie przepuszcza</translation>
    </message>
    <message>
        <source>at least SL %1</source>
        <translation>co najmniej SL %1</translation>
    </message>
    <message>
        <source>Raise SL</source>
        <translation>Podnieś SL</translation>
    </message>
    <message>
        <source>Assume that the selected zone reaches a higher SL</source>
        <translation>Załóż, że zaznaczona strefa osiąga wyższy SL</translation>
    </message>
    <message>
        <source>Lose device</source>
        <translation>Pomiń urządzenie</translation>
    </message>
    <message>
        <source>Assume that the selected asset is lost: conduits go without its protection, and nobody passes through it</source>
        <translation>Załóż utratę zaznaczonego zasobu: kanały tracą jego ochronę i nikt przez niego nie przechodzi</translation>
    </message>
    <message>
        <source>%1 closed</source>
        <translation>%1 zamknięty</translation>
    </message>
    <message>
        <source>%1: at least SL %2</source>
        <translation>%1: co najmniej SL %2</translation>
    </message>
    <message>
        <source>%1 lost</source>
        <translation>bez %1</translation>
    </message>
    <message>
        <source>No longer assume this</source>
        <translation>Wycofaj to założenie</translation>
    </message>
</context>
<context>
    <name>AssumptionReader</name>
    <message>
        <source>“%1” is no zone with a level from 1 to 4.</source>
        <translation>„%1” nie jest strefą z poziomem od 1 do 4.</translation>
    </message>
    <message>
        <source>Write ZONE=LEVEL.</source>
        <translation>Podaj STREFA=POZIOM.</translation>
    </message>
</context>
<context>
    <name>AttackEnd</name>
    <message>
        <source>“%1” is in no zone, so no conduit leads to it.</source>
        <translation>„%1” nie należy do żadnej strefy, więc nie prowadzi do niego żaden kanał.</translation>
    </message>
    <message>
        <source>Give it a zone.</source>
        <translation>Przypisz mu strefę.</translation>
    </message>
</context>
<context>
    <name>AttackEndBox</name>
    <message>
        <source>The internet</source>
        <translation>Internet</translation>
    </message>
</context>
<context>
    <name>AttackWords</name>
    <message>
        <source>internet</source>
        <translation>internet</translation>
    </message>
    <message>
        <source>SL-A %1</source>
        <translation>SL-A %1</translation>
    </message>
    <message>
        <source>SL-T %1, no answers yet</source>
        <translation>SL-T %1, brak odpowiedzi</translation>
    </message>
    <message>
        <source>SL %1, assumed</source>
        <translation>SL %1 (założony)</translation>
    </message>
    <message>
        <source>no SL stated</source>
        <translation>nie podano SL</translation>
    </message>
</context>
<context>
    <name>AuditReport</name>
    <message>
        <source>team not known</source>
        <translation>zespół nieznany</translation>
    </message>
    <message>
        <source>assets</source>
        <translation>zasoby</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>nie podano</translation>
    </message>
    <message>
        <source>Assets by Purdue level and team</source>
        <translation>Zasoby według poziomu Purdue i zespołu</translation>
    </message>
    <message>
        <source>past</source>
        <translation>minęło</translation>
    </message>
    <message>
        <source>later</source>
        <translation>później</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nieznane</translation>
    </message>
    <message>
        <source>Assets by the year in which vendor support ends</source>
        <translation>Zasoby według roku, w którym kończy się wsparcie producenta</translation>
    </message>
    <message>
        <source>In no zone</source>
        <translation>Poza strefami</translation>
    </message>
    <message numerus="yes">
        <source>%n asset(s)</source>
        <translation>
            <numerusform>%n zasób</numerusform>
            <numerusform>%n zasoby</numerusform>
            <numerusform>%n zasobów</numerusform>
        </translation>
    </message>
    <message>
        <source>Name and class</source>
        <translation>Nazwa i klasa</translation>
    </message>
    <message>
        <source>Vendor and model</source>
        <translation>Producent i model</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Poziom</translation>
    </message>
    <message>
        <source>Support ends</source>
        <translation>Koniec wsparcia</translation>
    </message>
    <message>
        <source>The register is empty.</source>
        <translation>Rejestr jest pusty.</translation>
    </message>
    <message>
        <source>Asset register</source>
        <translation>Rejestr zasobów</translation>
    </message>
    <message>
        <source>Assets by zone</source>
        <translation>Zasoby według stref</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Słownik</translation>
    </message>
    <message>
        <source>Terms used in this report, and what each team hears when the other one says them.</source>
        <translation>Pojęcia użyte w tym raporcie i to, co każdy z zespołów słyszy, gdy mówi je drugi.</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Pojęcie</translation>
    </message>
    <message>
        <source>What IT hears</source>
        <translation>Co słyszy IT</translation>
    </message>
    <message>
        <source>What OT hears</source>
        <translation>Co słyszy OT</translation>
    </message>
    <message>
        <source>No term of the glossary occurs in this report.</source>
        <translation>W raporcie nie ma pojęć ze słownika.</translation>
    </message>
    <message>
        <source>Asset owner</source>
        <translation>Właściciel obiektu</translation>
    </message>
    <message>
        <source>Head of IT</source>
        <translation>Kierownik IT</translation>
    </message>
    <message>
        <source>Head of OT</source>
        <translation>Kierownik automatyki (OT)</translation>
    </message>
    <message>
        <source>Sign-off</source>
        <translation>Podpisy</translation>
    </message>
    <message>
        <source>The signatories have read this report. They accept the risks as described, in the limits and until the dates given in it, and release the measures assigned to them (IEC 62443-3-2, ZCR 7).</source>
        <translation>Podpisujący zapoznali się z tym raportem. Akceptują opisane w nim ryzyka w podanych granicach i terminach oraz zatwierdzają do realizacji przypisane im środki (IEC 62443-3-2, ZCR 7).</translation>
    </message>
    <message>
        <source>Project file</source>
        <translation>Plik projektu</translation>
    </message>
    <message>
        <source>Project id</source>
        <translation>Identyfikator projektu</translation>
    </message>
    <message>
        <source>Journal entries</source>
        <translation>Wpisy w dzienniku zmian</translation>
    </message>
    <message>
        <source>Journal head</source>
        <translation>Skrót ostatniego wpisu dziennika</translation>
    </message>
    <message>
        <source>Last entry</source>
        <translation>Ostatni wpis</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Report made</source>
        <translation>Raport sporządzono</translation>
    </message>
    <message>
        <source>Origin of this report</source>
        <translation>Pochodzenie raportu</translation>
    </message>
    <message>
        <source>How to check it</source>
        <translation>Jak to sprawdzić</translation>
    </message>
    <message>
        <source>Each change of the project is an entry of its journal and carries the hash (SHA-256) of the entry before it. Who changes anything in the history changes every hash after it: the head above, on this signed page, fixes all of it.</source>
        <translation>Każda zmiana w projekcie jest wpisem w dzienniku i zawiera skrót (SHA-256) wpisu poprzedniego. Kto zmieni cokolwiek w historii, zmieni wszystkie późniejsze skróty: skrót podany wyżej, na podpisanej stronie, utrwala całość.</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>po terminie</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>status not given</source>
        <translation>stan niepodany</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Środek</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Zespół</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Właściciel</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Postęp</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Scenariusze</translation>
    </message>
    <message>
        <source>No measure is recorded yet.</source>
        <translation>Nie zapisano jeszcze żadnego środka.</translation>
    </message>
    <message>
        <source>not signed</source>
        <translation>brak podpisu</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>zamknięte</translation>
    </message>
    <message>
        <source>open</source>
        <translation>otwarte</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Ustalenie</translation>
    </message>
    <message>
        <source>Responsible, due</source>
        <translation>Odpowiada, termin</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Dowody</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Środki</translation>
    </message>
    <message>
        <source>Measures that can harm an essential function</source>
        <translation>Środki, które mogą zaszkodzić funkcji zasadniczej</translation>
    </message>
    <message>
        <source>A security measure must not take away protection, control or view (IEC 62443-3-3, clause 4.2). OT signs for each of these.</source>
        <translation>Środek cyberbezpieczeństwa nie może odebrać zabezpieczenia procesu, sterowania ani podglądu (IEC 62443-3-3, p. 4.2). Każdy z poniższych podpisuje OT.</translation>
    </message>
    <message>
        <source>What it can do</source>
        <translation>Co może zrobić</translation>
    </message>
    <message>
        <source>Signed by OT</source>
        <translation>Podpis OT</translation>
    </message>
    <message>
        <source>Findings and evidence</source>
        <translation>Ustalenia i dowody</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Ustalenia</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Assessment report</source>
        <translation>Raport z oceny</translation>
    </message>
    <message>
        <source>IT/OT risk assessment</source>
        <translation>Ocena ryzyka IT/OT</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organizacja</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Zakres</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Okres</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>Następny przegląd</translation>
    </message>
    <message>
        <source>%1, journal %2</source>
        <translation>%1, dziennik %2</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Spis treści</translation>
    </message>
    <message>
        <source>Unmitigated</source>
        <translation>Bez zabezp.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Obecnie</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Docelowo</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Scenariusz</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Strefa</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decyzja</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Strona</translation>
    </message>
    <message>
        <source>No scenario is recorded yet.</source>
        <translation>Nie zapisano jeszcze żadnego scenariusza.</translation>
    </message>
    <message>
        <source>Likelihood</source>
        <translation>Prawdopodobieństwo</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>termin %1</translation>
    </message>
    <message>
        <source>Source and technique</source>
        <translation>Źródło i technika</translation>
    </message>
    <message>
        <source>Accepted: who, condition, until</source>
        <translation>Akceptacja: kto, warunek, do kiedy</translation>
    </message>
    <message>
        <source>scenarios</source>
        <translation>scenariusze</translation>
    </message>
    <message>
        <source>Scenarios by risk level in the three states</source>
        <translation>Scenariusze według poziomu ryzyka w trzech stanach</translation>
    </message>
    <message>
        <source>Risk register</source>
        <translation>Rejestr ryzyka</translation>
    </message>
    <message>
        <source>All scenarios</source>
        <translation>Wszystkie scenariusze</translation>
    </message>
    <message>
        <source>Scenarios in detail</source>
        <translation>Scenariusze szczegółowo</translation>
    </message>
    <message>
        <source>▲ marks a level above the tolerable one.</source>
        <translation>▲ oznacza poziom powyżej dopuszczalnego.</translation>
    </message>
    <message>
        <source>No person is recorded.</source>
        <translation>Nie zapisano żadnej osoby.</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Stopień</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Znaczenie</translation>
    </message>
    <message>
        <source>Consequence</source>
        <translation>Skutek</translation>
    </message>
    <message>
        <source>Risk level from likelihood and consequence</source>
        <translation>Poziom ryzyka z prawdopodobieństwa i skutku</translation>
    </message>
    <message>
        <source>Who took part</source>
        <translation>Kto brał udział</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Metoda</translation>
    </message>
    <message>
        <source>Each scenario is judged in three states: unmitigated (no cyber measure credited), today (existing measures) and target (planned measures), as IEC 62443-3-2 asks. Each state has one likelihood and a consequence for each category.</source>
        <translation>Każdy scenariusz ocenia się w trzech stanach: bez zabezpieczeń (nie uwzględnia się żadnego środka cyberbezpieczeństwa), obecnie (środki istniejące) i docelowo (środki planowane), jak wymaga IEC 62443-3-2. Każdy stan ma jedno prawdopodobieństwo i skutek w każdej kategorii.</translation>
    </message>
    <message>
        <source>A matrix gives the level of each category; the level of the scenario is that of its worst category. Levels are ordinal: they are counted, never summed or averaged.</source>
        <translation>Poziom w każdej kategorii wynika z macierzy; poziom scenariusza to poziom jego najgorszej kategorii. Poziomy tworzą skalę porządkową: liczy się je, lecz nie sumuje ani nie uśrednia.</translation>
    </message>
    <message>
        <source>What is not known is shown as not known (–). It is neither a No nor a zero, and it is in no count.</source>
        <translation>To, czego nie wiadomo, jest pokazane jako nieznane (–). Nie oznacza „nie” ani zera i nie wchodzi do żadnej liczby.</translation>
    </message>
    <message>
        <source>Consequences and tolerable levels</source>
        <translation>Skutki i poziomy dopuszczalne</translation>
    </message>
    <message>
        <source>No scenario has been scored yet.</source>
        <translation>Żaden scenariusz nie został jeszcze oceniony.</translation>
    </message>
    <message>
        <source>p. %1</source>
        <translation>str. %1</translation>
    </message>
    <message numerus="yes">
        <source>%n scenario(s) are not scored yet and are in no figure of this page.</source>
        <translation>
            <numerusform>%n scenariusz nie jest jeszcze oceniony i nie ma go w liczbach na tej stronie.</numerusform>
            <numerusform>%n scenariusze nie są jeszcze ocenione i nie ma ich w liczbach na tej stronie.</numerusform>
            <numerusform>%n scenariuszy nie jest jeszcze ocenionych i nie ma ich w liczbach na tej stronie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The knowledge behind %n scenario(s) is weak: their level may be wrong in either direction.</source>
        <translation>
            <numerusform>Stan wiedzy o %n scenariuszu jest słaby: jego poziom może być zawyżony albo zaniżony.</numerusform>
            <numerusform>Stan wiedzy o %n scenariuszach jest słaby: ich poziom może być zawyżony albo zaniżony.</numerusform>
            <numerusform>Stan wiedzy o %n scenariuszach jest słaby: ich poziom może być zawyżony albo zaniżony.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, lasts %2</source>
        <translation>%1, wystarcza na %2</translation>
    </message>
    <message>
        <source>In the plant</source>
        <translation>W zakładzie</translation>
    </message>
    <message>
        <source>Needs from IT</source>
        <translation>Potrzebuje od IT</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Rodzaj</translation>
    </message>
    <message>
        <source>Goes on without it for</source>
        <translation>Wytrzyma bez niej</translation>
    </message>
    <message>
        <source>Fallback</source>
        <translation>Rozwiązanie zastępcze</translation>
    </message>
    <message>
        <source>No dependency of the plant on IT is recorded.</source>
        <translation>Nie zapisano żadnej zależności zakładu od IT.</translation>
    </message>
    <message>
        <source>Worst consequence</source>
        <translation>Najgorszy skutek</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Streszczenie</translation>
    </message>
    <message>
        <source>As of %1 · assessed by IT and OT together</source>
        <translation>Stan na %1 · ocenę przeprowadziły wspólnie zespoły IT i OT</translation>
    </message>
    <message>
        <source>Where we stand</source>
        <translation>Gdzie jesteśmy</translation>
    </message>
    <message>
        <source>The most important risks</source>
        <translation>Najważniejsze ryzyka</translation>
    </message>
    <message>
        <source>What OT cannot work without</source>
        <translation>Bez czego OT nie może pracować</translation>
    </message>
    <message>
        <source>safety-related</source>
        <translation>związana z bezpieczeństwem procesowym</translation>
    </message>
    <message>
        <source>SL-T (IAC, UC, SI, DC, RDF, TRE, RA)</source>
        <translation>SL-T (IAC, UC, SI, DC, RDF, TRE, RA)</translation>
    </message>
    <message>
        <source>Assets</source>
        <translation>Zasoby</translation>
    </message>
    <message>
        <source>No zone has been drawn yet.</source>
        <translation>Nie narysowano jeszcze żadnej strefy.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>tak</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>Conduit and zones</source>
        <translation>Kanał i strefy</translation>
    </message>
    <message>
        <source>No conduit has been drawn yet.</source>
        <translation>Nie narysowano jeszcze żadnego kanału.</translation>
    </message>
    <message>
        <source>Conduit</source>
        <translation>Kanał</translation>
    </message>
    <message>
        <source>Zones and conduits</source>
        <translation>Strefy i kanały (conduits)</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>Strefy</translation>
    </message>
    <message>
        <source>Conduits</source>
        <translation>Kanały</translation>
    </message>
    <message>
        <source>Remote access</source>
        <translation>Zdalny dostęp</translation>
    </message>
    <message>
        <source>Drawing of the zones</source>
        <translation>Rysunek stref</translation>
    </message>
    <message>
        <source>Zones, assets and conduits on the Purdue levels</source>
        <translation>Strefy, zasoby i kanały na poziomach Purdue</translation>
    </message>
    <message>
        <source>The colour of a tag says which team looks after the asset: %1 or %2.</source>
        <translation>Kolor oznaczenia mówi, który zespół opiekuje się zasobem: %1 czy %2.</translation>
    </message>
    <message>
        <source>%1 checks the file and every hash of its journal.</source>
        <translation>%1 sprawdza plik i każdy skrót w dzienniku.</translation>
    </message>
    <message>
        <source>%1 prints the head as it is now; unchanged since the signature, it is the one above.</source>
        <translation>%1 podaje obecny skrót ostatniego wpisu; jeśli od podpisu nic nie zmieniono, jest taki jak wyżej.</translation>
    </message>
    <message>
        <source>%1 lists all entries: where work went on after the signature, the head above is among them.</source>
        <translation>%1 wypisuje wszystkie wpisy: jeśli po podpisie pracowano dalej, skrót podany wyżej jest wśród nich.</translation>
    </message>
    <message>
        <source>About: %1</source>
        <translation>Dotyczy: %1</translation>
    </message>
    <message>
        <source>Likelih.</source>
        <translation>Prawdop.</translation>
    </message>
    <message>
        <source>%1 · tolerable up to %2 %3</source>
        <translation>%1 · dopuszczalne do %2 %3</translation>
    </message>
    <message>
        <source>scenarios; above the tolerable level today: %1</source>
        <translation>scenariusze; dziś powyżej ryzyka dopuszczalnego: %1</translation>
    </message>
    <message>
        <source>above it still, once all planned measures are in place</source>
        <translation>nadal powyżej po wdrożeniu wszystkich środków</translation>
    </message>
    <message>
        <source>assets in the joint register; past vendor support: %1</source>
        <translation>zasoby w rejestrze; po końcu wsparcia producenta: %1</translation>
    </message>
    <message>
        <source>open measures; overdue: %1</source>
        <translation>środki otwarte; po terminie: %1</translation>
    </message>
    <message>
        <source>The most important risk is %1 (%2, %3). %4</source>
        <translation>Najpoważniejsze ryzyko: %1 (%2, %3). %4</translation>
    </message>
    <message>
        <source>Risk today: number of scenarios</source>
        <translation>Ryzyko obecnie: liczba scenariuszy</translation>
    </message>
    <message>
        <source>What each team hears when the other one says it.</source>
        <translation>Co rozumie każdy zespół, gdy mówi to drugi.</translation>
    </message>
    <message>
        <source>Risks before and after the measures</source>
        <translation>Ryzyka przed wdrożeniem środków i po nim</translation>
    </message>
    <message>
        <source>Joint register of IT and OT assets</source>
        <translation>Wspólny rejestr zasobów IT i OT</translation>
    </message>
    <message>
        <source>Dependencies</source>
        <translation>Zależności</translation>
    </message>
    <message>
        <source>What needs what to run</source>
        <translation>Co czego potrzebuje do pracy</translation>
    </message>
    <message>
        <source>One word, two teams</source>
        <translation>Jedno słowo, dwa zespoły</translation>
    </message>
    <message>
        <source>one of the group %1 is enough</source>
        <translation>wystarczy jedno z grupy %1</translation>
    </message>
    <message>
        <source>For each thing: what it needs, how long it goes on without, and what people do meanwhile.</source>
        <translation>Dla każdej pozycji: czego potrzebuje, jak długo działa bez tego i co w tym czasie robią ludzie.</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Potrzebuje</translation>
    </message>
    <message>
        <source>Practised</source>
        <translation>Przećwiczono</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Uwagi</translation>
    </message>
    <message>
        <source>No dependency is recorded.</source>
        <translation>Nie zapisano żadnej zależności.</translation>
    </message>
    <message>
        <source>What a year may cost</source>
        <translation>Ile może kosztować rok</translation>
    </message>
    <message>
        <source>For scenarios with figures only: 90 % ranges of the loss of one event and of its frequency, lognormal; %1 years drawn, seed %2.</source>
        <translation>Tylko scenariusze z liczbami: przedziały 90 % straty z jednego zdarzenia i jego częstości, rozkład logarytmiczno-normalny; wylosowano lat: %1, ziarno %2.</translation>
    </message>
    <message>
        <source>a year in the mean</source>
        <translation>średnio w roku</translation>
    </message>
    <message>
        <source>exceeded in one year of ten</source>
        <translation>przekraczane w jednym roku na dziesięć</translation>
    </message>
    <message>
        <source>exceeded in one year of a hundred</source>
        <translation>przekraczane w jednym roku na sto</translation>
    </message>
    <message>
        <source>Loss of one event</source>
        <translation>Strata z jednego zdarzenia</translation>
    </message>
    <message>
        <source>Events a year</source>
        <translation>Zdarzenia na rok</translation>
    </message>
    <message>
        <source>Expected a year</source>
        <translation>Oczekiwana na rok</translation>
    </message>
    <message>
        <source>years of a hundred</source>
        <translation>lat na sto</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>ponad %1</translation>
    </message>
    <message>
        <source>Loss exceedance: in how many years of a hundred the losses are higher</source>
        <translation>Krzywa przekroczenia strat: w ilu latach na sto straty są wyższe</translation>
    </message>
    <message>
        <source>Scores from an earlier scale, carried over: %1.</source>
        <translation>Oceny przeniesione z wcześniejszej skali: %1.</translation>
    </message>
    <message>
        <source>%1 as a bow-tie</source>
        <translation>%1 – diagram bow-tie</translation>
    </message>
</context>
<context>
    <name>BallotDialog</name>
    <message>
        <source>Vote at this laptop</source>
        <translation>Głosowanie przy tym laptopie</translation>
    </message>
    <message>
        <source>Hand the laptop on. Whoever takes it chooses their own name; nobody else looks at the screen until the vote is cast.</source>
        <translation>Podaj laptop dalej. Kto go bierze, wybiera swoją rolę; do oddania głosu nikt inny nie patrzy na ekran.</translation>
    </message>
    <message>
        <source>Back to the room</source>
        <translation>Wróć do sali</translation>
    </message>
    <message>
        <source>How sure are you?</source>
        <translation>Jaka jest pewność oceny?</translation>
    </message>
    <message>
        <source>What does it rest on?</source>
        <translation>Na czym opiera się ocena?</translation>
    </message>
    <message>
        <source>Remark, if you like: it is read out after the reveal</source>
        <translation>Uwaga, jeśli chcesz: zostanie pokazana po odsłonięciu</translation>
    </message>
    <message>
        <source>Cast the vote</source>
        <translation>Oddaj głos</translation>
    </message>
    <message>
        <source>Nobody sees it before the reveal, and until then you may change it.</source>
        <translation>Do odsłonięcia nikt go nie zobaczy i możesz go zmienić.</translation>
    </message>
    <message>
        <source>%1 (%2): change the vote</source>
        <translation>%1 (%2): zmień głos</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Who votes next?</source>
        <translation>Kto głosuje teraz?</translation>
    </message>
    <message>
        <source>All at this laptop have voted.</source>
        <translation>Wszyscy przy tym laptopie już zagłosowali.</translation>
    </message>
    <message>
        <source>I don&apos;t know</source>
        <translation>Nie wiem</translation>
    </message>
    <message>
        <source>An answer too: it is shown, and counts as no value</source>
        <translation>To też odpowiedź: jest pokazywana, ale nie liczy się jako wartość</translation>
    </message>
</context>
<context>
    <name>BallotFile</name>
    <message>
        <source>A ballot is for somebody who votes in this session.</source>
        <translation>Karta do głosowania jest dla kogoś, kto głosuje w tej sesji.</translation>
    </message>
    <message>
        <source>This person votes by phone already: one person has one voice.</source>
        <translation>Ta osoba głosuje już telefonem: jedna osoba ma jeden głos.</translation>
    </message>
    <message>
        <source>Nothing on this agenda can be voted on by file any more.</source>
        <translation>Nad żadną pozycją porządku spotkania nie można już głosować plikiem.</translation>
    </message>
    <message>
        <source>Ballot file made: %1</source>
        <translation>Utworzono plik do głosowania: %1</translation>
    </message>
    <message>
        <source>Vote %1 in this return file is damaged; nothing was read.</source>
        <translation>Głos %1 w tym pliku zwrotnym jest uszkodzony; niczego nie odczytano.</translation>
    </message>
    <message>
        <source>Vote %1 in this return file is the second one on the same item; nothing was read.</source>
        <translation>Głos %1 w tym pliku zwrotnym jest drugim na tę samą pozycję; niczego nie odczytano.</translation>
    </message>
    <message>
        <source>This is not a ballot, or it was cut off on its way.</source>
        <translation>To nie jest karta do głosowania albo plik został po drodze ucięty.</translation>
    </message>
    <message>
        <source>This item is not on the ballot.</source>
        <translation>Tej pozycji nie ma na karcie do głosowania.</translation>
    </message>
    <message>
        <source>%1 is not on the scale of this item.</source>
        <translation>Wartości %1 nie ma na skali tej pozycji.</translation>
    </message>
    <message>
        <source>No item of the ballot was answered.</source>
        <translation>Na żadną pozycję karty nie odpowiedziano.</translation>
    </message>
    <message>
        <source>This file is larger than any return file can be.</source>
        <translation>Ten plik jest większy, niż może być plik zwrotny.</translation>
    </message>
    <message>
        <source>This is the ballot itself, not the return file.</source>
        <translation>To sama karta do głosowania, a nie plik zwrotny.</translation>
    </message>
    <message>
        <source>Open it, fill it in and save the return file.</source>
        <translation>Otwórz ją, wypełnij i zapisz plik zwrotny.</translation>
    </message>
    <message>
        <source>This is not a return file, or it was cut off on its way.</source>
        <translation>To nie jest plik zwrotny albo został po drodze ucięty.</translation>
    </message>
    <message>
        <source>This is not a return file of a ballot.</source>
        <translation>To nie jest plik zwrotny karty do głosowania.</translation>
    </message>
    <message>
        <source>This return file comes from a newer Tandem.</source>
        <translation>Ten plik zwrotny pochodzi z nowszej wersji Tandem.</translation>
    </message>
    <message>
        <source>This return file does not say whose votes it holds.</source>
        <translation>Z tego pliku zwrotnego nie wynika, czyje głosy zawiera.</translation>
    </message>
    <message>
        <source>This return file holds no votes.</source>
        <translation>W tym pliku zwrotnym nie ma głosów.</translation>
    </message>
</context>
<context>
    <name>BallotOutcome</name>
    <message>
        <source>The vote is in.</source>
        <translation>Głos przyjęto.</translation>
    </message>
    <message>
        <source>The vote is in; it replaces the earlier one.</source>
        <translation>Głos przyjęto; zastępuje poprzedni.</translation>
    </message>
    <message>
        <source>This vote was in already, or is older than the one that is.</source>
        <translation>Ten głos już był albo jest starszy od przyjętego.</translation>
    </message>
    <message>
        <source>Too late: this round has been revealed.</source>
        <translation>Za późno: ta runda została odsłonięta.</translation>
    </message>
    <message>
        <source>This item is not up for a vote.</source>
        <translation>Ten punkt nie jest teraz głosowany.</translation>
    </message>
    <message>
        <source>Nobody of this session who votes gave this ballot.</source>
        <translation>Tej karty nie oddał nikt z głosujących w tej sesji.</translation>
    </message>
    <message>
        <source>The signature is not that of this person&apos;s device.</source>
        <translation>Podpis nie pochodzi z urządzenia tej osoby.</translation>
    </message>
    <message>
        <source>The ballot is larger than any can be.</source>
        <translation>Karta jest większa, niż jakakolwiek może być.</translation>
    </message>
</context>
<context>
    <name>Baseline</name>
    <message>
        <source>Baseline</source>
        <translation>Stan odniesienia</translation>
    </message>
    <message>
        <source>Baselines</source>
        <translation>Stany odniesienia</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Zatwierdził(a)</translation>
    </message>
    <message>
        <source>Approved as</source>
        <translation>Zatwierdzono jako</translation>
    </message>
    <message>
        <source>Approved on</source>
        <translation>Zatwierdzono dnia</translation>
    </message>
    <message>
        <source>Journal head</source>
        <translation>Skrót dziennika</translation>
    </message>
    <message>
        <source>Content hash</source>
        <translation>Skrót zawartości</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Uwaga</translation>
    </message>
</context>
<context>
    <name>Baselines</name>
    <message>
        <source>The copy of the project cannot be read.</source>
        <translation>Nie można odczytać kopii projektu.</translation>
    </message>
    <message>
        <source>The copy of the project cannot be packed.</source>
        <translation>Nie można spakować kopii projektu.</translation>
    </message>
    <message>
        <source>The baseline has no name.</source>
        <translation>Stan odniesienia nie ma nazwy.</translation>
    </message>
    <message>
        <source>Write one by which you will know it again.</source>
        <translation>Podać nazwę, po której będzie go można rozpoznać.</translation>
    </message>
    <message>
        <source>Nobody is named who approves.</source>
        <translation>Nie podano, kto zatwierdza.</translation>
    </message>
    <message>
        <source>Write the person or the role.</source>
        <translation>Podać osobę lub funkcję.</translation>
    </message>
    <message>
        <source>The approval has no day, or one that is still to come.</source>
        <translation>Nie podano dnia zatwierdzenia albo podano dzień przyszły.</translation>
    </message>
    <message>
        <source>Write the day as 2026-11-24.</source>
        <translation>Zapisać datę w postaci 2026-11-24.</translation>
    </message>
    <message>
        <source>There is a baseline of this name already.</source>
        <translation>Stan odniesienia o tej nazwie już istnieje.</translation>
    </message>
    <message>
        <source>Give it another name.</source>
        <translation>Nadać inną nazwę.</translation>
    </message>
    <message>
        <source>State approved: %1</source>
        <translation>Zatwierdzono stan: %1</translation>
    </message>
    <message>
        <source>There is no such baseline.</source>
        <translation>Nie ma takiego stanu odniesienia.</translation>
    </message>
    <message>
        <source>The kept state of this baseline is not in the project file.</source>
        <translation>W pliku projektu brakuje zachowanej kopii tego stanu odniesienia.</translation>
    </message>
    <message>
        <source>The kept state of this baseline is not what was approved: its content has changed.</source>
        <translation>Zachowana kopia nie jest tym, co zatwierdzono: jej treść się zmieniła.</translation>
    </message>
    <message>
        <source>The kept state cannot be unpacked into a temporary file.</source>
        <translation>Nie można rozpakować zachowanego stanu do pliku tymczasowego.</translation>
    </message>
</context>
<context>
    <name>BaselinesPage</name>
    <message>
        <source>Approve and freeze a baseline…</source>
        <translation>Zatwierdź i zachowaj stan odniesienia…</translation>
    </message>
    <message>
        <source>ZCR 7.1: keep the project as it is now, by name</source>
        <translation>ZCR 7.1: zachować projekt w obecnej postaci, pod nazwą</translation>
    </message>
    <message>
        <source>Compare with a file…</source>
        <translation>Porównaj z plikiem…</translation>
    </message>
    <message>
        <source>Another project file, or a copy of this one; it is only read</source>
        <translation>Inny plik projektu lub kopia tego; plik jest tylko odczytywany</translation>
    </message>
    <message>
        <source>Approved states</source>
        <translation>Zatwierdzone stany</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Przed</translation>
    </message>
    <message>
        <source>The other way round</source>
        <translation>Zamień kolejność</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Po</translation>
    </message>
    <message>
        <source>%1
%2, %3</source>
        <translation>%1
%2, %3</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Obecnie</translation>
    </message>
    <message>
        <source>No state has been approved yet. What is approved now can be compared with what comes later.</source>
        <translation>Nie zatwierdzono jeszcze żadnego stanu. To, co zostanie zatwierdzone teraz, będzie można porównać z późniejszymi stanami.</translation>
    </message>
    <message>
        <source>Records: %1 changed, %2 added, %3 removed. Levels of scenarios: %4. Security levels: %5. Answers: %6.</source>
        <translation>Zapisy zmienione: %1, dodane: %2, usunięte: %3. Poziomy scenariuszy: %4. Poziomy zabezpieczeń: %5. Odpowiedzi: %6.</translation>
    </message>
    <message>
        <source>These are two projects: their records have nothing in common.</source>
        <translation>To dwa różne projekty: ich zapisy nie mają ze sobą nic wspólnego.</translation>
    </message>
    <message>
        <source>Compare with a file</source>
        <translation>Porównanie z plikiem</translation>
    </message>
    <message>
        <source>Tandem projects (*.tandem)</source>
        <translation>Projekty Tandem (*.tandem)</translation>
    </message>
</context>
<context>
    <name>BowTie</name>
    <message>
        <source>How it comes about</source>
        <translation>Jak do tego dochodzi</translation>
    </message>
    <message>
        <source>Measures before it</source>
        <translation>Środki przed zdarzeniem</translation>
    </message>
    <message>
        <source>The event</source>
        <translation>Zdarzenie</translation>
    </message>
    <message>
        <source>Barriers after it</source>
        <translation>Bariery po zdarzeniu</translation>
    </message>
    <message>
        <source>What follows</source>
        <translation>Skutki</translation>
    </message>
    <message>
        <source>No measure stands in the way.</source>
        <translation>Żaden środek nie stoi na drodze.</translation>
    </message>
    <message>
        <source>No non-hackable barrier.</source>
        <translation>Brak bariery odpornej na atak.</translation>
    </message>
    <message>
        <source>Not described yet.</source>
        <translation>Jeszcze nieopisane.</translation>
    </message>
    <message>
        <source>Not scored yet.</source>
        <translation>Jeszcze nieocenione.</translation>
    </message>
    <message>
        <source>non-hackable</source>
        <translation>odporny na atak</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>planowany</translation>
    </message>
    <message>
        <source>Safeguards of the process</source>
        <translation>Zabezpieczenia procesowe</translation>
    </message>
    <message>
        <source>before</source>
        <translation>przed</translation>
    </message>
    <message>
        <source>today</source>
        <translation>obecnie</translation>
    </message>
    <message>
        <source>target</source>
        <translation>cel</translation>
    </message>
    <message>
        <source>P %1</source>
        <extracomment>P and a number: the likelihood, 1 to 5, below the level that follows from it</extracomment>
        <translation>P %1</translation>
    </message>
    <message>
        <source>in place</source>
        <translation>wdrożony</translation>
    </message>
    <message>
        <source>planned or under way</source>
        <translation>planowany lub w toku</translation>
    </message>
    <message>
        <source>▲ above what is tolerable today     P likelihood     figures: consequence before → today → target</source>
        <translation>▲ obecnie powyżej dopuszczalnego     P prawdopodobieństwo     liczby: skutek przed → obecnie → cel</translation>
    </message>
</context>
<context>
    <name>BowTieCanvas</name>
    <message>
        <source>Bow-tie diagram</source>
        <translation>Diagram bow-tie</translation>
    </message>
</context>
<context>
    <name>BowTiePage</name>
    <message>
        <source>Scenario</source>
        <translation>Scenariusz</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Poprzedni</translation>
    </message>
    <message>
        <source>The scenario before</source>
        <translation>Poprzedni scenariusz</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Następny</translation>
    </message>
    <message>
        <source>The scenario after</source>
        <translation>Następny scenariusz</translation>
    </message>
    <message>
        <source>Save the picture…</source>
        <translation>Zapisz rysunek…</translation>
    </message>
    <message>
        <source>As SVG or PNG</source>
        <translation>Jako SVG lub PNG</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Zapisz rysunek</translation>
    </message>
    <message>
        <source>Pictures (*.svg *.png)</source>
        <translation>Rysunki (*.svg *.png)</translation>
    </message>
    <message>
        <source>The bow-tie is in %1.</source>
        <translation>Diagram bow-tie zapisano w %1.</translation>
    </message>
    <message>
        <source>The picture cannot be written: %1.</source>
        <translation>Nie można zapisać rysunku: %1.</translation>
    </message>
</context>
<context>
    <name>BulkEdit</name>
    <message>
        <source>Edit many</source>
        <translation>Zmień wiele</translation>
    </message>
    <message numerus="yes">
        <source>Set one field of %n records</source>
        <translation>
            <numerusform>Ustaw jedno pole w %n rekordzie</numerusform>
            <numerusform>Ustaw jedno pole w %n rekordach</numerusform>
            <numerusform>Ustaw jedno pole w %n rekordach</numerusform>
        </translation>
    </message>
    <message>
        <source>Set for all</source>
        <translation>Ustaw wszystkim</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
</context>
<context>
    <name>Capture</name>
    <message>
        <source>Capture</source>
        <translation>Zrzut ruchu</translation>
    </message>
    <message>
        <source>Captures</source>
        <translation>Zrzuty ruchu</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Plik</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Content hash</source>
        <translation>Skrót zawartości</translation>
    </message>
    <message>
        <source>First packet</source>
        <translation>Pierwszy pakiet</translation>
    </message>
    <message>
        <source>Last packet</source>
        <translation>Ostatni pakiet</translation>
    </message>
    <message>
        <source>Packets</source>
        <translation>Pakiety</translation>
    </message>
    <message>
        <source>Imported on</source>
        <translation>Wczytano dnia</translation>
    </message>
</context>
<context>
    <name>CaptureFile</name>
    <message>
        <source>%1, after packet %2</source>
        <translation>%1, po pakiecie %2</translation>
    </message>
    <message>
        <source>The rest of the file cannot be read: %1.</source>
        <translation>Reszty pliku nie da się odczytać: %1.</translation>
    </message>
    <message>
        <source>The import was stopped; nothing was written.</source>
        <translation>Import zatrzymano; nic nie zapisano.</translation>
    </message>
    <message>
        <source>This is no packet capture that can be read: %1.</source>
        <translation>To nie jest zrzut ruchu, który da się odczytać: %1.</translation>
    </message>
</context>
<context>
    <name>ChangeWords</name>
    <message>
        <source>empty</source>
        <translation>puste</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 added: %2</source>
        <translation>Dodano: %1 %2</translation>
    </message>
    <message>
        <source>%1 removed: %2</source>
        <translation>Usunięto: %1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>dodano %n</numerusform>
            <numerusform>dodano %n</numerusform>
            <numerusform>dodano %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>zmieniono %n</numerusform>
            <numerusform>zmieniono %n</numerusform>
            <numerusform>zmieniono %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>usunięto %n</numerusform>
            <numerusform>usunięto %n</numerusform>
            <numerusform>usunięto %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Changeset</name>
    <message>
        <source>A journal entry is damaged: its changes cannot be read.</source>
        <translation>Wpis dziennika jest uszkodzony: nie da się odczytać jego zmian.</translation>
    </message>
    <message>
        <source>Go back to a backup copy, and keep this file for repair.</source>
        <translation>Proszę wrócić do kopii zapasowej, a ten plik zachować do naprawy.</translation>
    </message>
</context>
<context>
    <name>ChartsView</name>
    <message>
        <source>Functions</source>
        <translation>Funkcje</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>Poziomy</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Postęp</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Luki</translation>
    </message>
    <message>
        <source>Nothing is answered yet.</source>
        <translation>Nie ma jeszcze żadnej odpowiedzi.</translation>
    </message>
    <message>
        <source>SL-A shown</source>
        <translation>SL-A wykazany</translation>
    </message>
    <message>
        <source>SL-A possible</source>
        <translation>SL-A możliwy</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Docelowo</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>Obecnie</translation>
    </message>
    <message>
        <source>rows that hold, % of all; unanswered rows do not count as met</source>
        <translation>wiersze spełnione, % wszystkich; bez odpowiedzi nie liczą się jako spełnione</translation>
    </message>
    <message numerus="yes">
        <source>%n branches have no row with both figures</source>
        <translation>
            <numerusform>%n gałąź nie ma wiersza z obiema ocenami</numerusform>
            <numerusform>%n gałęzie nie mają wiersza z obiema ocenami</numerusform>
            <numerusform>%n gałęzi nie ma wiersza z obiema ocenami</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows answered</source>
        <translation>Wiersze z odpowiedzią</translation>
    </message>
    <message>
        <source>Rows met</source>
        <translation>Wiersze spełnione</translation>
    </message>
    <message>
        <source>%1: answered %2 of %3</source>
        <translation>%1: odpowiedzi %2 z %3</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Luka</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Odpowiedź</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Od</translation>
    </message>
    <message>
        <source>unanswered</source>
        <translation>bez odpowiedzi</translation>
    </message>
</context>
<context>
    <name>CheckVerb</name>
    <message>
        <source>Nothing found.</source>
        <translation>Nic nie znaleziono.</translation>
    </message>
    <message>
        <source>%1  accepted    %2</source>
        <translation>%1  przyjęte    %2</translation>
    </message>
</context>
<context>
    <name>Choice</name>
    <message>
        <source>IT</source>
        <translation>IT</translation>
    </message>
    <message>
        <source>OT</source>
        <translation>OT</translation>
    </message>
    <message>
        <source>process safety</source>
        <translation>bezpieczeństwo procesowe</translation>
    </message>
    <message>
        <source>management</source>
        <translation>kierownictwo</translation>
    </message>
    <message>
        <source>vendor</source>
        <translation>dostawca</translation>
    </message>
    <message>
        <source>enterprise</source>
        <translation>przedsiębiorstwo</translation>
    </message>
    <message>
        <source>DMZ</source>
        <translation>DMZ</translation>
    </message>
    <message>
        <source>control</source>
        <translation>sterowanie</translation>
    </message>
    <message>
        <source>cell</source>
        <translation>gniazdo (cell)</translation>
    </message>
    <message>
        <source>wireless</source>
        <translation>bezprzewodowa</translation>
    </message>
    <message>
        <source>temporary</source>
        <translation>tymczasowa</translation>
    </message>
    <message>
        <source>remote</source>
        <translation>zdalna</translation>
    </message>
    <message>
        <source>external</source>
        <translation>zewnętrzna</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>w użyciu</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>planowany</translation>
    </message>
    <message>
        <source>spare</source>
        <translation>zapasowy</translation>
    </message>
    <message>
        <source>decommissioned</source>
        <translation>wycofany</translation>
    </message>
    <message>
        <source>controller (PLC)</source>
        <translation>sterownik (PLC)</translation>
    </message>
    <message>
        <source>safety controller</source>
        <translation>sterownik bezpieczeństwa</translation>
    </message>
    <message>
        <source>telemetry unit (RTU)</source>
        <translation>sterownik telemetryczny (RTU)</translation>
    </message>
    <message>
        <source>operator station (HMI)</source>
        <translation>stacja operatorska (HMI)</translation>
    </message>
    <message>
        <source>SCADA server</source>
        <translation>serwer SCADA</translation>
    </message>
    <message>
        <source>engineering station</source>
        <translation>stacja inżynierska</translation>
    </message>
    <message>
        <source>historian</source>
        <translation>serwer danych historycznych</translation>
    </message>
    <message>
        <source>server</source>
        <translation>serwer</translation>
    </message>
    <message>
        <source>workstation</source>
        <translation>stacja robocza</translation>
    </message>
    <message>
        <source>laptop</source>
        <translation>laptop</translation>
    </message>
    <message>
        <source>tablet</source>
        <translation>tablet</translation>
    </message>
    <message>
        <source>network switch</source>
        <translation>przełącznik sieciowy</translation>
    </message>
    <message>
        <source>router</source>
        <translation>router</translation>
    </message>
    <message>
        <source>firewall</source>
        <translation>zapora sieciowa</translation>
    </message>
    <message>
        <source>one-way gateway</source>
        <translation>brama jednokierunkowa</translation>
    </message>
    <message>
        <source>wireless access point</source>
        <translation>punkt dostępowy Wi-Fi</translation>
    </message>
    <message>
        <source>modem (LTE, radio)</source>
        <translation>modem (LTE, radio)</translation>
    </message>
    <message>
        <source>protocol gateway</source>
        <translation>brama protokołów</translation>
    </message>
    <message>
        <source>remote access server</source>
        <translation>serwer zdalnego dostępu</translation>
    </message>
    <message>
        <source>sensor</source>
        <translation>czujnik</translation>
    </message>
    <message>
        <source>analyser</source>
        <translation>analizator</translation>
    </message>
    <message>
        <source>actuator</source>
        <translation>element wykonawczy</translation>
    </message>
    <message>
        <source>drive</source>
        <translation>napęd</translation>
    </message>
    <message>
        <source>UPS</source>
        <translation>UPS</translation>
    </message>
    <message>
        <source>camera</source>
        <translation>kamera</translation>
    </message>
    <message>
        <source>access control</source>
        <translation>kontrola dostępu</translation>
    </message>
    <message>
        <source>printer</source>
        <translation>drukarka</translation>
    </message>
    <message>
        <source>storage</source>
        <translation>pamięć masowa</translation>
    </message>
    <message>
        <source>hypervisor</source>
        <translation>hipernadzorca</translation>
    </message>
    <message>
        <source>application</source>
        <translation>aplikacja</translation>
    </message>
    <message>
        <source>other</source>
        <translation>inne</translation>
    </message>
    <message>
        <source>low</source>
        <translation>niski</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>średni</translation>
    </message>
    <message>
        <source>high</source>
        <translation>wysoki</translation>
    </message>
    <message>
        <source>critical</source>
        <translation>krytyczny</translation>
    </message>
    <message>
        <source>weak</source>
        <translation>słaby</translation>
    </message>
    <message>
        <source>fair</source>
        <translation>średni</translation>
    </message>
    <message>
        <source>good</source>
        <translation>dobry</translation>
    </message>
    <message>
        <source>wired</source>
        <translation>przewodowe</translation>
    </message>
    <message>
        <source>own for each person</source>
        <translation>własne każdej osoby</translation>
    </message>
    <message>
        <source>shared</source>
        <translation>wspólne</translation>
    </message>
    <message>
        <source>default password</source>
        <translation>hasło fabryczne</translation>
    </message>
    <message>
        <source>RUN</source>
        <translation>RUN</translation>
    </message>
    <message>
        <source>REMOTE</source>
        <translation>REMOTE</translation>
    </message>
    <message>
        <source>PROGRAM</source>
        <translation>PROGRAM</translation>
    </message>
    <message>
        <source>STOP</source>
        <translation>STOP</translation>
    </message>
    <message>
        <source>none fitted</source>
        <translation>bez stacyjki</translation>
    </message>
    <message>
        <source>isolate</source>
        <translation>odizolować</translation>
    </message>
    <message>
        <source>keep running in a safe state</source>
        <translation>utrzymać pracę w stanie bezpiecznym</translation>
    </message>
    <message>
        <source>go to the safe state</source>
        <translation>przejść do stanu bezpiecznego</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automatycznie</translation>
    </message>
    <message>
        <source>regular window</source>
        <translation>w stałym oknie</translation>
    </message>
    <message>
        <source>at a planned stop</source>
        <translation>podczas postoju planowego</translation>
    </message>
    <message>
        <source>by the vendor only</source>
        <translation>tylko przez producenta</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nigdy</translation>
    </message>
    <message>
        <source>LD (ladder diagram)</source>
        <translation>LD (schemat drabinkowy)</translation>
    </message>
    <message>
        <source>ST (structured text)</source>
        <translation>ST (tekst strukturalny)</translation>
    </message>
    <message>
        <source>FBD (function blocks)</source>
        <translation>FBD (bloki funkcyjne)</translation>
    </message>
    <message>
        <source>SFC (sequences)</source>
        <translation>SFC (sekwencje)</translation>
    </message>
    <message>
        <source>IL (instruction list)</source>
        <translation>IL (lista instrukcji)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>brak</translation>
    </message>
    <message>
        <source>zone 0</source>
        <translation>strefa 0</translation>
    </message>
    <message>
        <source>zone 1</source>
        <translation>strefa 1</translation>
    </message>
    <message>
        <source>zone 2</source>
        <translation>strefa 2</translation>
    </message>
    <message>
        <source>zone 20</source>
        <translation>strefa 20</translation>
    </message>
    <message>
        <source>zone 21</source>
        <translation>strefa 21</translation>
    </message>
    <message>
        <source>zone 22</source>
        <translation>strefa 22</translation>
    </message>
    <message>
        <source>dust</source>
        <translation>pył</translation>
    </message>
    <message>
        <source>humidity</source>
        <translation>wilgoć</translation>
    </message>
    <message>
        <source>wash-down</source>
        <translation>mycie i dezynfekcja</translation>
    </message>
    <message>
        <source>corrosive gas</source>
        <translation>gazy korozyjne</translation>
    </message>
    <message>
        <source>vibration</source>
        <translation>drgania</translation>
    </message>
    <message>
        <source>strong electromagnetic fields</source>
        <translation>silne pola elektromagnetyczne</translation>
    </message>
    <message>
        <source>outdoors</source>
        <translation>na zewnątrz</translation>
    </message>
    <message>
        <source>unmanned site</source>
        <translation>obiekt bezobsługowy</translation>
    </message>
    <message>
        <source>anti-virus</source>
        <translation>antywirus</translation>
    </message>
    <message>
        <source>allow list</source>
        <translation>lista dozwolonych programów</translation>
    </message>
    <message>
        <source>compensating measure</source>
        <translation>środek kompensujący</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>nie dotyczy</translation>
    </message>
    <message>
        <source>fibre</source>
        <translation>światłowód</translation>
    </message>
    <message>
        <source>radio</source>
        <translation>radio</translation>
    </message>
    <message>
        <source>cellular</source>
        <translation>sieć komórkowa</translation>
    </message>
    <message>
        <source>internet</source>
        <translation>internet</translation>
    </message>
    <message>
        <source>serial line</source>
        <translation>łącze szeregowe</translation>
    </message>
    <message>
        <source>removable media</source>
        <translation>nośniki wymienne</translation>
    </message>
    <message>
        <source>both ways</source>
        <translation>w obie strony</translation>
    </message>
    <message>
        <source>one way, first to second zone</source>
        <translation>jednokierunkowo, z pierwszej strefy do drugiej</translation>
    </message>
    <message>
        <source>one way, second to first zone</source>
        <translation>jednokierunkowo, z drugiej strefy do pierwszej</translation>
    </message>
    <message>
        <source>protection</source>
        <translation>zabezpieczenie procesu</translation>
    </message>
    <message>
        <source>process control</source>
        <translation>sterowanie procesem</translation>
    </message>
    <message>
        <source>view and operate</source>
        <translation>nadzór i obsługa</translation>
    </message>
    <message>
        <source>directory and log-on</source>
        <translation>katalog i logowanie</translation>
    </message>
    <message>
        <source>DNS</source>
        <translation>DNS</translation>
    </message>
    <message>
        <source>time</source>
        <translation>czas</translation>
    </message>
    <message>
        <source>network</source>
        <translation>sieć</translation>
    </message>
    <message>
        <source>telecommunication</source>
        <translation>telekomunikacja</translation>
    </message>
    <message>
        <source>virtualisation</source>
        <translation>wirtualizacja</translation>
    </message>
    <message>
        <source>backup</source>
        <translation>kopie zapasowe</translation>
    </message>
    <message>
        <source>electric power</source>
        <translation>zasilanie elektryczne</translation>
    </message>
    <message>
        <source>compressed air</source>
        <translation>sprężone powietrze</translation>
    </message>
    <message>
        <source>chemicals</source>
        <translation>chemikalia</translation>
    </message>
    <message>
        <source>to run</source>
        <translation>do pracy</translation>
    </message>
    <message>
        <source>to start</source>
        <translation>do uruchomienia</translation>
    </message>
    <message>
        <source>degraded without it</source>
        <translation>praca ograniczona bez niego</translation>
    </message>
    <message>
        <source>local</source>
        <translation>lokalne</translation>
    </message>
    <message>
        <source>manual operation</source>
        <translation>sterowanie ręczne</translation>
    </message>
    <message>
        <source>loss of view</source>
        <translation>utrata podglądu</translation>
    </message>
    <message>
        <source>loss of control</source>
        <translation>utrata sterowania</translation>
    </message>
    <message>
        <source>loss of protection</source>
        <translation>utrata zabezpieczeń procesu</translation>
    </message>
    <message>
        <source>organised crime</source>
        <translation>przestępczość zorganizowana</translation>
    </message>
    <message>
        <source>state-backed group</source>
        <translation>grupa sponsorowana przez państwo</translation>
    </message>
    <message>
        <source>activist</source>
        <translation>aktywista</translation>
    </message>
    <message>
        <source>insider</source>
        <translation>osoba z wewnątrz</translation>
    </message>
    <message>
        <source>supplier or contractor</source>
        <translation>dostawca lub wykonawca</translation>
    </message>
    <message>
        <source>human mistake</source>
        <translation>błąd człowieka</translation>
    </message>
    <message>
        <source>technical failure</source>
        <translation>awaria techniczna</translation>
    </message>
    <message>
        <source>not decided</source>
        <translation>nierozstrzygnięte</translation>
    </message>
    <message>
        <source>reduce</source>
        <translation>ograniczyć</translation>
    </message>
    <message>
        <source>avoid</source>
        <translation>unikać</translation>
    </message>
    <message>
        <source>transfer</source>
        <translation>przenieść</translation>
    </message>
    <message>
        <source>accept</source>
        <translation>zaakceptować</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>proponowany</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>w toku</translation>
    </message>
    <message>
        <source>in place</source>
        <translation>wdrożony</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>odrzucony</translation>
    </message>
    <message>
        <source>can lock out</source>
        <translation>może zablokować dostęp</translation>
    </message>
    <message>
        <source>can delay</source>
        <translation>może opóźnić</translation>
    </message>
    <message>
        <source>can close or block</source>
        <translation>może odciąć lub zablokować ruch</translation>
    </message>
    <message>
        <source>can trip</source>
        <translation>może wyłączyć proces</translation>
    </message>
    <message>
        <source>document</source>
        <translation>dokument</translation>
    </message>
    <message>
        <source>photo</source>
        <translation>zdjęcie</translation>
    </message>
    <message>
        <source>device configuration</source>
        <translation>konfiguracja urządzenia</translation>
    </message>
    <message>
        <source>interview</source>
        <translation>rozmowa</translation>
    </message>
    <message>
        <source>measurement or scan</source>
        <translation>pomiar lub skan</translation>
    </message>
    <message>
        <source>remark</source>
        <translation>uwaga</translation>
    </message>
    <message>
        <source>observation</source>
        <translation>spostrzeżenie</translation>
    </message>
    <message>
        <source>nonconformity</source>
        <translation>niezgodność</translation>
    </message>
    <message>
        <source>question</source>
        <translation>pytanie</translation>
    </message>
    <message>
        <source>English</source>
        <translation>angielski</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>polski</translation>
    </message>
    <message>
        <source>likelihood</source>
        <translation>prawdopodobieństwo</translation>
    </message>
    <message>
        <source>people&apos;s safety</source>
        <translation>bezpieczeństwo ludzi</translation>
    </message>
    <message>
        <source>environment</source>
        <translation>środowisko</translation>
    </message>
    <message>
        <source>production</source>
        <translation>produkcja</translation>
    </message>
    <message>
        <source>money</source>
        <translation>pieniądze</translation>
    </message>
    <message>
        <source>quality</source>
        <translation>jakość</translation>
    </message>
    <message>
        <source>legal</source>
        <translation>prawo</translation>
    </message>
    <message>
        <source>reputation</source>
        <translation>reputacja</translation>
    </message>
    <message>
        <source>data</source>
        <translation>dane</translation>
    </message>
    <message>
        <source>met</source>
        <translation>spełnione</translation>
    </message>
    <message>
        <source>partly met</source>
        <translation>częściowo spełnione</translation>
    </message>
    <message>
        <source>not met</source>
        <translation>niespełnione</translation>
    </message>
    <message>
        <source>not feasible on legacy</source>
        <translation>niewykonalne na starym sprzęcie</translation>
    </message>
    <message>
        <source>met by a compensating measure</source>
        <translation>spełnione środkiem kompensującym</translation>
    </message>
    <message>
        <source>don&apos;t know</source>
        <translation>nie wiem</translation>
    </message>
    <message>
        <source>met or not met</source>
        <translation>spełnione lub nie</translation>
    </message>
    <message>
        <source>score 0 to 4</source>
        <translation>ocena od 0 do 4</translation>
    </message>
    <message>
        <source>maturity level 1 to 4</source>
        <translation>poziom dojrzałości od 1 do 4</translation>
    </message>
    <message>
        <source>threats that scenarios name</source>
        <translation>zagrożenia, do których odwołują się scenariusze</translation>
    </message>
    <message>
        <source>partial</source>
        <translation>częściowe</translation>
    </message>
    <message>
        <source>strong</source>
        <translation>silne</translation>
    </message>
    <message>
        <source>any plant</source>
        <translation>każdy zakład</translation>
    </message>
    <message>
        <source>water and waste water</source>
        <translation>woda i ścieki</translation>
    </message>
    <message>
        <source>power</source>
        <translation>energetyka</translation>
    </message>
    <message>
        <source>manufacturing</source>
        <translation>produkcja</translation>
    </message>
    <message>
        <source>buildings</source>
        <translation>budynki</translation>
    </message>
    <message>
        <source>oil and gas</source>
        <translation>ropa i gaz</translation>
    </message>
    <message>
        <source>pharmaceuticals</source>
        <translation>farmacja</translation>
    </message>
    <message>
        <source>open</source>
        <translation>otwarty</translation>
    </message>
    <message>
        <source>done</source>
        <translation>wykonany</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>zbędny</translation>
    </message>
    <message>
        <source>none of the four</source>
        <translation>żadne z czterech</translation>
    </message>
    <message>
        <source>how far it is met</source>
        <translation>stopień spełnienia</translation>
    </message>
    <message>
        <source>score today</source>
        <translation>ocena obecna</translation>
    </message>
    <message>
        <source>score aimed at</source>
        <translation>ocena docelowa</translation>
    </message>
    <message>
        <source>without cyber measures</source>
        <translation>bez zabezpieczeń cybernetycznych</translation>
    </message>
    <message>
        <source>as it is today</source>
        <translation>tak jak jest dzisiaj</translation>
    </message>
    <message>
        <source>with the planned measures</source>
        <translation>z planowanymi zabezpieczeniami</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>uzgodnione</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>rozstrzygnięte</translation>
    </message>
    <message>
        <source>parked</source>
        <translation>odłożone</translation>
    </message>
    <message>
        <source>votes</source>
        <translation>głosuje</translation>
    </message>
    <message>
        <source>facilitator</source>
        <translation>prowadzący</translation>
    </message>
    <message>
        <source>scribe</source>
        <translation>protokolant</translation>
    </message>
    <message>
        <source>observer</source>
        <translation>obserwator</translation>
    </message>
    <message>
        <source>at the laptop</source>
        <translation>przy laptopie</translation>
    </message>
    <message>
        <source>own phone or computer</source>
        <translation>własny telefon lub komputer</translation>
    </message>
    <message>
        <source>by file</source>
        <translation>przez plik</translation>
    </message>
    <message>
        <source>waits to be let in</source>
        <translation>czeka na wpuszczenie</translation>
    </message>
    <message>
        <source>takes part</source>
        <translation>bierze udział</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>usunięty</translation>
    </message>
    <message>
        <source>prepared</source>
        <translation>przygotowana</translation>
    </message>
    <message>
        <source>running</source>
        <translation>trwa</translation>
    </message>
    <message>
        <source>closed session</source>
        <translation>zamknięta</translation>
    </message>
    <message>
        <source>half of the team</source>
        <translation>połowa zespołu</translation>
    </message>
    <message>
        <source>two thirds of the team</source>
        <translation>dwie trzecie zespołu</translation>
    </message>
    <message>
        <source>three quarters of the team</source>
        <translation>trzy czwarte zespołu</translation>
    </message>
    <message>
        <source>the whole team</source>
        <translation>cały zespół</translation>
    </message>
    <message>
        <source>value of the asset</source>
        <translation>wartość zasobu</translation>
    </message>
    <message>
        <source>consequence</source>
        <translation>skutek</translation>
    </message>
    <message>
        <source>exposure</source>
        <translation>ekspozycja</translation>
    </message>
    <message>
        <source>does the safeguard work</source>
        <translation>czy zabezpieczenie działa</translation>
    </message>
    <message>
        <source>word understood differently</source>
        <translation>słowo rozumiane różnie</translation>
    </message>
    <message>
        <source>small</source>
        <translation>mała</translation>
    </message>
    <message>
        <source>large</source>
        <translation>duża</translation>
    </message>
    <message>
        <source>moderate</source>
        <translation>średnia</translation>
    </message>
    <message>
        <source>read values</source>
        <translation>odczyt wartości</translation>
    </message>
    <message>
        <source>write command</source>
        <translation>polecenie zapisu</translation>
    </message>
    <message>
        <source>program download</source>
        <translation>wgranie programu</translation>
    </message>
    <message>
        <source>stop, start or restart</source>
        <translation>zatrzymanie, start lub restart</translation>
    </message>
    <message>
        <source>TCP</source>
        <translation>TCP</translation>
    </message>
    <message>
        <source>UDP</source>
        <translation>UDP</translation>
    </message>
    <message>
        <source>ICMP</source>
        <translation>ICMP</translation>
    </message>
    <message>
        <source>other over IP</source>
        <translation>inny protokół IP</translation>
    </message>
    <message>
        <source>Ethernet (layer 2)</source>
        <translation>Ethernet (warstwa 2)</translation>
    </message>
    <message>
        <source>error</source>
        <translation>błąd</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>ostrzeżenie</translation>
    </message>
    <message>
        <source>information</source>
        <translation>informacja</translation>
    </message>
</context>
<context>
    <name>CisoAssistantMatrix</name>
    <message>
        <source>The risk matrix “%1” has %2 steps of probability and %3 of impact; 2 to 6 each can be read.</source>
        <translation>Macierz ryzyka „%1” ma %2 stopni prawdopodobieństwa i %3 stopni skutku; wczytać można od 2 do 6 każdego.</translation>
    </message>
    <message>
        <source>The risk matrix “%1” has %2 levels; 2 to 5 can be read.</source>
        <translation>Macierz ryzyka „%1” ma %2 poziomów; wczytać można od 2 do 5.</translation>
    </message>
    <message>
        <source>The grid of the risk matrix “%1” has %2 rows for %3 steps of probability.</source>
        <translation>Siatka macierzy ryzyka „%1” ma %2 wierszy na %3 stopni prawdopodobieństwa.</translation>
    </message>
    <message>
        <source>Row %2 of the grid of the risk matrix “%1” has %3 cells for %4 steps of impact.</source>
        <translation>Wiersz %2 siatki macierzy ryzyka „%1” ma %3 pól na %4 stopni skutku.</translation>
    </message>
    <message>
        <source>Row %2 of the grid of the risk matrix “%1” names a level that there is not: %3.</source>
        <translation>Wiersz %2 siatki macierzy ryzyka „%1” wskazuje poziom, którego nie ma: %3.</translation>
    </message>
</context>
<context>
    <name>CisoAssistantReader</name>
    <message>
        <source>%1 reference controls were left out: measures are kept per site.</source>
        <translation>Pominięte zabezpieczenia wzorcowe: %1. Środki prowadzi się osobno dla każdego zakładu.</translation>
    </message>
    <message>
        <source>The library holds no framework, threat, mapping or risk matrix.</source>
        <translation>Biblioteka nie zawiera norm, zagrożeń, powiązań ani macierzy ryzyka.</translation>
    </message>
    <message>
        <source>Two nodes have the URN “%1”.</source>
        <translation>Dwa węzły mają ten sam URN „%1”.</translation>
    </message>
    <message>
        <source>This is not a library of CISO Assistant.</source>
        <translation>To nie jest biblioteka programu CISO Assistant.</translation>
    </message>
    <message>
        <source>Two risk matrices are called “%1”.</source>
        <translation>Dwie macierze ryzyka nazywają się „%1”.</translation>
    </message>
</context>
<context>
    <name>ColumnParser</name>
    <message>
        <source>Dates such as 03/04/2026 can be read in two ways; they were read with the day first.</source>
        <translation>Daty w rodzaju 03/04/2026 można czytać dwojako; przyjęto, że dzień stoi pierwszy.</translation>
    </message>
    <message>
        <source>The column holds day numbers of a spreadsheet; they were read as dates.</source>
        <translation>Kolumna zawiera numery dni z arkusza; odczytano je jako daty.</translation>
    </message>
    <message>
        <source>Numbers such as 1.234 can be read in two ways; the comma was read as the decimal sign.</source>
        <translation>Liczby w rodzaju 1.234 można czytać dwojako; za znak dziesiętny przyjęto przecinek.</translation>
    </message>
    <message>
        <source>Numbers such as 1,234 can be read in two ways; the point was read as the decimal sign.</source>
        <translation>Liczby w rodzaju 1,234 można czytać dwojako; za znak dziesiętny przyjęto kropkę.</translation>
    </message>
    <message>
        <source>“%1” is not one of the choices.</source>
        <translation>„%1” nie jest jedną z możliwości.</translation>
    </message>
    <message>
        <source>“%1” is not a date. Write it as year-month-day: 2026-11-24.</source>
        <translation>„%1” nie jest datą. Proszę napisać rok-miesiąc-dzień: 2026-11-24.</translation>
    </message>
    <message>
        <source>“%1” is above the scale of %2. Use a whole number from 1 to %3.</source>
        <translation>„%1” wykracza poza skalę: %2. Podaj liczbę całkowitą od 1 do %3.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Language of all texts: en or pl</source>
        <translation>Język wszystkich tekstów: en lub pl</translation>
    </message>
    <message>
        <source>Print one JSON object or array</source>
        <translation>Wypisz jeden obiekt lub tablicę JSON</translation>
    </message>
    <message>
        <source>The project file</source>
        <translation>Plik projektu</translation>
    </message>
    <message>
        <source>Create a project, empty or the sample plant</source>
        <translation>Utwórz projekt, pusty lub zakład przykładowy</translation>
    </message>
    <message>
        <source>Sample plant: waterworks</source>
        <translation>Zakład przykładowy: waterworks</translation>
    </message>
    <message>
        <source>Say what a project holds</source>
        <translation>Powiedz, co zawiera projekt</translation>
    </message>
    <message>
        <source>Check database, schema and the journal&apos;s hash chain</source>
        <translation>Sprawdź bazę, schemat i łańcuch skrótów dziennika</translation>
    </message>
    <message>
        <source>List the kinds of record and their fields</source>
        <translation>Wypisz rodzaje rekordów i ich pola</translation>
    </message>
    <message>
        <source>Kind of record: asset, zone, …</source>
        <translation>Rodzaj rekordu: asset, zone, …</translation>
    </message>
    <message>
        <source>Id, or unique tag, number or name</source>
        <translation>Identyfikator albo jednoznaczne oznaczenie, numer lub nazwa</translation>
    </message>
    <message>
        <source>FIELD=VALUE: fields and their new values</source>
        <translation>POLE=WARTOŚĆ: pola i ich nowe wartości</translation>
    </message>
    <message>
        <source>List the records of one kind</source>
        <translation>Wypisz rekordy jednego rodzaju</translation>
    </message>
    <message>
        <source>Only records with FIELD=VALUE; may be given again</source>
        <translation>Tylko rekordy z POLE=WARTOŚĆ; można podać kilka razy</translation>
    </message>
    <message>
        <source>Field to sort by</source>
        <translation>Pole, według którego sortować</translation>
    </message>
    <message>
        <source>json, csv, xlsx or table</source>
        <translation>json, csv, xlsx lub table</translation>
    </message>
    <message>
        <source>File to write; - is standard output</source>
        <translation>Plik do zapisania; - to standardowe wyjście</translation>
    </message>
    <message>
        <source>Replace an existing file</source>
        <translation>Zastąp istniejący plik</translation>
    </message>
    <message>
        <source>Change fields of a record</source>
        <translation>Zmień pola rekordu</translation>
    </message>
    <message>
        <source>Add a record and print its id</source>
        <translation>Dodaj rekord i wypisz jego identyfikator</translation>
    </message>
    <message>
        <source>Remove a record and all links to it</source>
        <translation>Usuń rekord i wszystkie odwołania do niego</translation>
    </message>
    <message>
        <source>How many changes</source>
        <translation>Ile zmian</translation>
    </message>
    <message>
        <source>Take back the newest changes; each undo is an entry itself</source>
        <translation>Cofnij najnowsze zmiany; każde cofnięcie samo jest wpisem</translation>
    </message>
    <message>
        <source>Bring back what was undone</source>
        <translation>Przywróć to, co cofnięto</translation>
    </message>
    <message>
        <source>Print the journal</source>
        <translation>Wypisz dziennik</translation>
    </message>
    <message>
        <source>Print the scenarios with their levels in the three states</source>
        <translation>Wypisz scenariusze z ich poziomami w trzech stanach</translation>
    </message>
    <message>
        <source>Write a picture of every workspace</source>
        <translation>Zapisz obraz każdego obszaru roboczego</translation>
    </message>
    <message>
        <source>Folder for the pictures</source>
        <translation>Folder na obrazy</translation>
    </message>
    <message>
        <source>Width and height of the window: 1366x768</source>
        <translation>Szerokość i wysokość okna: 1366x768</translation>
    </message>
    <message>
        <source>light or dark</source>
        <translation>light lub dark</translation>
    </message>
    <message>
        <source>“%1” is no size: write 1366x768.</source>
        <translation>„%1” to nie rozmiar: proszę napisać 1366x768.</translation>
    </message>
    <message>
        <source>Joint IT and OT risk assessment of one site</source>
        <translation>Wspólna ocena ryzyka IT i OT w jednym zakładzie</translation>
    </message>
    <message>
        <source>“tandem [FILE]” opens the window.
Exit status: 0 done, 1 usage, 2 the input or project is not usable (nothing is written),
3 done and there are findings, 4 the project is locked by another.</source>
        <translation>„tandem [PLIK]” otwiera okno.
Kod wyjścia: 0 wykonano, 1 błędne wywołanie, 2 plik lub projekt nie nadaje się do użycia (nic nie zapisano),
3 wykonano i są ustalenia, 4 projekt jest zablokowany przez kogoś innego.</translation>
    </message>
    <message>
        <source>Read a foreign file into the project</source>
        <translation>Wczytaj obcy plik do projektu</translation>
    </message>
    <message>
        <source>Files to read</source>
        <translation>Pliki do wczytania</translation>
    </message>
    <message>
        <source>JSON file that says which column is which field</source>
        <translation>Plik JSON mówiący, która kolumna jest którym polem</translation>
    </message>
    <message>
        <source>Only say what would be done</source>
        <translation>Tylko powiedz, co zostałoby zrobione</translation>
    </message>
    <message>
        <source>One bad row, and nothing is written</source>
        <translation>Jeden zły wiersz i nic nie zostanie zapisane</translation>
    </message>
    <message>
        <source>List what was found and is kept for review</source>
        <translation>Wypisz to, co znaleziono i co czeka na weryfikację</translation>
    </message>
    <message>
        <source>Take found records into the register</source>
        <translation>Przyjmij znalezione rekordy do rejestru</translation>
    </message>
    <message>
        <source>Ids of found records</source>
        <translation>Identyfikatory znalezionych rekordów</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>Wszystkie</translation>
    </message>
    <message>
        <source>List the frameworks that worksheets can be filled in for</source>
        <translation>Wypisuje ramy i normy, dla których są arkusze</translation>
    </message>
    <message>
        <source>Print current and target of a framework&apos;s rows, rolled up</source>
        <translation>Wypisuje stan obecny i docelowy wymagań wraz z podsumowaniem</translation>
    </message>
    <message>
        <source>Which framework; see the verb frameworks</source>
        <translation>Która norma; zob. polecenie frameworks</translation>
    </message>
    <message>
        <source>Zone or conduit; without it, the site</source>
        <translation>Strefa lub kanał; bez tej opcji cały zakład</translation>
    </message>
    <message>
        <source>Print security levels asked for and reached, by zone and conduit</source>
        <translation>Wypisuje wymagane i osiągnięte poziomy bezpieczeństwa stref i kanałów</translation>
    </message>
    <message>
        <source>Write the worksheet as a workbook to fill in offline; import reads it back</source>
        <translation>Zapisz arkusz oceny jako skoroszyt do wypełnienia poza programem; import wczytuje go z powrotem</translation>
    </message>
    <message>
        <source>Write the whole project for other programs</source>
        <translation>Zapisz cały projekt dla innych programów</translation>
    </message>
    <message>
        <source>json, oscal, csv-folder or xlsx</source>
        <translation>json, oscal, csv-folder lub xlsx</translation>
    </message>
    <message>
        <source>Of oscal: assessment-results or poam</source>
        <translation>Dla formatu oscal: assessment-results lub poam</translation>
    </message>
    <message>
        <source>File or folder to write; - is standard output</source>
        <translation>Plik lub katalog do zapisania; - oznacza standardowe wyjście</translation>
    </message>
    <message>
        <source>Write a report as PDF/A, web page, text or workbook</source>
        <translation>Zapisz raport jako PDF/A, stronę WWW, dokument tekstowy lub skoroszyt</translation>
    </message>
    <message>
        <source>pdf, html, odt or xlsx</source>
        <translation>pdf, html, odt lub xlsx</translation>
    </message>
    <message>
        <source>Only this zone or conduit: zone:NAME</source>
        <translation>Tylko ta strefa lub ten kanał: zone:NAZWA</translation>
    </message>
    <message>
        <source>Whose words: it, ot or both</source>
        <translation>Czyim językiem: it, ot lub both</translation>
    </message>
    <message>
        <source>Print what a year may cost, where scenarios have figures</source>
        <translation>Wypisz, ile może kosztować rok, jeśli scenariusze mają liczby</translation>
    </message>
    <message>
        <source>How many years are drawn</source>
        <translation>Ile lat wylosować</translation>
    </message>
    <message>
        <source>Where the draws begin; the same number gives the same figures</source>
        <translation>Początek losowania; ta sama liczba daje te same wyniki</translation>
    </message>
    <message>
        <source>Say what differs between two states; status 3 where anything does</source>
        <translation>Powiedzieć, czym różnią się dwa stany; kod wyjścia 3, gdy czymkolwiek</translation>
    </message>
    <message>
        <source>The earlier state: a project file, or baseline:NAME of the other one</source>
        <translation>Stan wcześniejszy: plik projektu albo baseline:NAZWA z drugiego pliku</translation>
    </message>
    <message>
        <source>The later state, in the same way</source>
        <translation>Stan późniejszy, tak samo</translation>
    </message>
    <message>
        <source>Print how far the raters of a table agree</source>
        <translation>Wypisz, na ile zgodne są oceny z tabeli</translation>
    </message>
    <message>
        <source>CSV file: first line raters, second line teams (begins with “team”, may be left out), then a row per item</source>
        <translation>Plik CSV: w pierwszym wierszu oceniający, w drugim zespoły (zaczyna się od słowa „team”, można pominąć), dalej po wierszu na pozycję</translation>
    </message>
    <message>
        <source>Print what stops when something is switched off, and in which order it starts again</source>
        <translation>Wypisz, co przestanie działać po wyłączeniu elementu i w jakiej kolejności wszystko uruchamiać</translation>
    </message>
    <message>
        <source>Asset, service or function that is switched off: id, tag or name; may be given again</source>
        <translation>Wyłączony zasób, usługa lub funkcja: identyfikator, oznaczenie lub nazwa; opcję można powtarzać</translation>
    </message>
    <message>
        <source>How many minutes it lasts; without it, it does not end</source>
        <translation>Ile minut trwa przerwa; bez tej opcji nie ma końca</translation>
    </message>
    <message>
        <source>Print the attack paths of least effort and the smallest set of conduits that cuts all paths</source>
        <translation>Wypisz ścieżki ataku o najmniejszym nakładzie i najmniejszy zbiór kanałów, który przecina wszystkie ścieżki</translation>
    </message>
    <message>
        <source>Where the attack starts: zone, asset or internet</source>
        <translation>Skąd wychodzi atak: strefa, zasób albo internet</translation>
    </message>
    <message>
        <source>What it is aimed at: zone, asset or internet</source>
        <translation>Dokąd zmierza: strefa, zasób albo internet</translation>
    </message>
    <message>
        <source>Say what does not hold together in zones, conduits and assets; status 3 where anything is open</source>
        <translation>Co się nie zgadza w strefach, kanałach i zasobach; status 3, gdy coś jest otwarte</translation>
    </message>
    <message>
        <source>Score in a workshop without the window: start, ballot, reveal, consensus</source>
        <translation>Ocenianie na warsztatach bez okna: start, ballot, reveal, consensus</translation>
    </message>
    <message>
        <source>Position or id of an agenda item; without it, the one that is open</source>
        <translation>Kolejność lub identyfikator punktu; bez niego punkt otwarty</translation>
    </message>
    <message>
        <source>Which session, by id or name; without it, the newest that is not closed</source>
        <translation>Która sesja, według identyfikatora lub nazwy; bez tego najnowsza niezamknięta</translation>
    </message>
    <message>
        <source>start: name of the session</source>
        <translation>start: nazwa sesji</translation>
    </message>
    <message>
        <source>start: NAME:TEAM or NAME:TEAM:ROLE; may be given again; without it, the people of the project</source>
        <translation>start: NAZWA:ZESPÓŁ lub NAZWA:ZESPÓŁ:ROLA; można powtórzyć; bez tego osoby z projektu</translation>
    </message>
    <message>
        <source>start: scenarios, “high” (the default), “all”, or rows of --framework</source>
        <translation>start: scenariusze, „high” (domyślnie), „all” albo wiersze ram --framework</translation>
    </message>
    <message>
        <source>start: vote on rows of this framework</source>
        <translation>start: głosowanie nad wierszami tych ram</translation>
    </message>
    <message>
        <source>start: zone or conduit that the rows are answered for</source>
        <translation>start: strefa lub kanał, dla których wypełnia się wiersze</translation>
    </message>
    <message>
        <source>start: unmitigated, today or target</source>
        <translation>start: unmitigated, today lub target</translation>
    </message>
    <message>
        <source>start: how many of the worst consequence categories are asked for</source>
        <translation>start: o ile najgorszych kategorii skutków się pyta</translation>
    </message>
    <message>
        <source>start: consequences are fixed from the HAZOP where there is one</source>
        <translation>start: skutki ustalone w HAZOP, jeśli jest, nie podlegają głosowaniu</translation>
    </message>
    <message>
        <source>start: who gave which vote is never written down</source>
        <translation>start: kto jak głosował, nigdy nie jest zapisywane</translation>
    </message>
    <message>
        <source>start: over which period likelihood is asked</source>
        <translation>start: jakiego okresu dotyczy prawdopodobieństwo</translation>
    </message>
    <message>
        <source>ballot: who votes; consensus: who decided</source>
        <translation>ballot: kto głosuje; consensus: kto zdecydował</translation>
    </message>
    <message>
        <source>ballot: low, medium or high</source>
        <translation>ballot: low, medium lub high</translation>
    </message>
    <message>
        <source>ballot: assetValue, consequence, exposure, safeguard or word</source>
        <translation>ballot: assetValue, consequence, exposure, safeguard lub word</translation>
    </message>
    <message>
        <source>ballot: a remark; consensus: the reason</source>
        <translation>ballot: uwaga; consensus: uzasadnienie</translation>
    </message>
    <message>
        <source>consensus: the opinion of who did not agree, word for word</source>
        <translation>consensus: zdanie odrębne, słowo w słowo</translation>
    </message>
    <message>
        <source>consensus: what is to be done</source>
        <translation>consensus: co należy zrobić</translation>
    </message>
    <message>
        <source>consensus: the word that was understood differently</source>
        <translation>consensus: słowo, które rozumiano różnie</translation>
    </message>
    <message>
        <source>ballot: write the ballot of --as as a file, a web page or (ending .json) data; no vote is cast</source>
        <translation>ballot: zapisuje kartę osoby --as jako plik, stronę WWW lub (przy .json) dane; głos nie jest oddawany</translation>
    </message>
    <message>
        <source>ballot: take the votes of a returned ballot file</source>
        <translation>ballot: przyjmuje głosy ze zwróconego pliku karty</translation>
    </message>
    <message>
        <source>Serve the voting page of a workshop session to the phones in the room</source>
        <translation>Udostępnij telefonom na sali stronę do głosowania w sesji warsztatów</translation>
    </message>
    <message>
        <source>Which session: id or name; without it, the newest that is not closed</source>
        <translation>Która sesja: identyfikator lub nazwa; bez tego najnowsza niezamknięta</translation>
    </message>
    <message>
        <source>Address of this computer to serve on; without it, that of the local network</source>
        <translation>Adres tego komputera, pod którym strona jest dostępna; bez tego adres w sieci lokalnej</translation>
    </message>
    <message>
        <source>Port; 0 takes any that is free. Without it, 8137</source>
        <translation>Port; 0 oznacza dowolny wolny. Bez tego 8137</translation>
    </message>
    <message>
        <source>Encrypt all of it, with a certificate made for this start</source>
        <translation>Szyfruj całość, certyfikatem utworzonym na to uruchomienie</translation>
    </message>
    <message>
        <source>Let everybody in who knows the code</source>
        <translation>Wpuszczaj każdego, kto zna kod</translation>
    </message>
    <message>
        <source>Write into the register at once; without it, what was found is kept for review (observed traffic is always written at once)</source>
        <translation>Zapisz od razu do rejestru; bez tej opcji to, co znaleziono, czeka na weryfikację (zaobserwowany ruch jest zawsze zapisywany od razu)</translation>
    </message>
    <message>
        <source>start, status, open, ballot, reveal, consensus, park, close or recover</source>
        <translation>start, status, open, ballot, reveal, consensus, park, close lub recover</translation>
    </message>
    <message>
        <source>ballot, consensus: a step of the scale; of a ballot also “unknown”; recover: the recovery key</source>
        <translation>ballot, consensus: stopień skali; dla ballot także „unknown”; recover: klucz odzyskiwania</translation>
    </message>
    <message>
        <source>Which report: audit, executive, risk-register, action-plan, sl-gap, crs, csf-profile, asset-register, dependencies, workshop-minutes, glossary</source>
        <translation>Który raport: audit, executive, risk-register, action-plan, sl-gap, crs, csf-profile, asset-register, dependencies, workshop-minutes, glossary</translation>
    </message>
    <message>
        <source>Write the drawing of zones and conduits</source>
        <translation>Zapisuje rysunek stref i kanałów</translation>
    </message>
    <message>
        <source>Width and height of a png in pixels: 1920x1080</source>
        <translation>Szerokość i wysokość png w pikselach: 1920x1080</translation>
    </message>
    <message>
        <source>auto, csv, xlsx, ods, zeek, pcap, drawio, oscal, ciso-assistant or stix</source>
        <translation>auto, csv, xlsx, ods, zeek, pcap, drawio, oscal, ciso-assistant lub stix</translation>
    </message>
    <message>
        <source>Instead of --to: list by steps which zones and assets are reached</source>
        <translation>Zamiast --to: wypisz krok po kroku osiągalne strefy i zasoby</translation>
    </message>
    <message>
        <source>What if this conduit is closed; may be given again</source>
        <translation>A gdyby ten kanał był zamknięty; można podać wielokrotnie</translation>
    </message>
    <message>
        <source>What if this zone reaches at least that SL; may be given again</source>
        <translation>A gdyby ta strefa osiągała co najmniej taki SL; można podać wielokrotnie</translation>
    </message>
    <message>
        <source>What if this asset is lost: conduits go without its protection, and nobody passes through it; may be given again</source>
        <translation>A gdyby utracono ten zasób: kanały tracą jego ochronę i nikt przez niego nie przechodzi; można podać wielokrotnie</translation>
    </message>
    <message>
        <source>Print observed traffic between zones with what the conduits say about it; suggest firewall rules</source>
        <translation>Wypisz zaobserwowany ruch między strefami i co mówią o nim kanały; zaproponuj reguły zapory</translation>
    </message>
    <message>
        <source>Write suggested rules between the zones: csv or text</source>
        <translation>Zapisz proponowane reguły między strefami: csv albo text</translation>
    </message>
    <message>
        <source>svg, png, pdf or drawio; without it, by the ending of the file</source>
        <translation>svg, png, pdf lub drawio; bez tej opcji według rozszerzenia pliku</translation>
    </message>
    <message>
        <source>Paper of a pdf: a4, a3, a2, a1 or a0; it lies as the drawing does</source>
        <translation>Papier pliku pdf: a4, a3, a2, a1 lub a0; orientacja jak rysunku</translation>
    </message>
    <message>
        <source>Cut the paper over sheets that are glued together</source>
        <translation>Podziel papier na arkusze do sklejenia</translation>
    </message>
    <message>
        <source>The sheets of --tiled: a4 or a3</source>
        <translation>Arkusze opcji --tiled: a4 lub a3</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Find anything</source>
        <translation>Znajdź cokolwiek</translation>
    </message>
    <message>
        <source>Command, tag, name or number</source>
        <translation>Polecenie, oznaczenie, nazwa lub numer</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>target %1</source>
        <translation>cel %1</translation>
    </message>
    <message>
        <source>added</source>
        <translation>dodano</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>usunięto</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>zmieniono</translation>
    </message>
</context>
<context>
    <name>ComparisonView</name>
    <message>
        <source>What differs</source>
        <translation>Różnica</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Przed</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Po</translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation>Brak różnic.</translation>
    </message>
    <message numerus="yes">
        <source>Levels of %n scenarios (unmitigated → today → target)</source>
        <translation>
            <numerusform>Poziomy %n scenariusza (bez zabezpieczeń → obecnie → docelowo)</numerusform>
            <numerusform>Poziomy %n scenariuszy (bez zabezpieczeń → obecnie → docelowo)</numerusform>
            <numerusform>Poziomy %n scenariuszy (bez zabezpieczeń → obecnie → docelowo)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Security levels of %n zones and conduits</source>
        <translation>
            <numerusform>Poziomy zabezpieczeń %n strefy lub kanału</numerusform>
            <numerusform>Poziomy zabezpieczeń %n stref i kanałów</numerusform>
            <numerusform>Poziomy zabezpieczeń %n stref i kanałów</numerusform>
        </translation>
    </message>
    <message>
        <source>Answers: %1 changed, %2 added, %3 removed</source>
        <translation>Odpowiedzi zmienione: %1, dodane: %2, usunięte: %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>CompromiseTable</name>
    <message>
        <source>What is reached in which step</source>
        <translation>Co jest osiągane w którym kroku</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Krok</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Strefa</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Przez</translation>
    </message>
    <message>
        <source>Assets</source>
        <translation>Zasoby</translation>
    </message>
    <message>
        <source>Those that matter most first</source>
        <translation>Najpierw najważniejsze</translation>
    </message>
    <message>
        <source>%1 (safety-related)</source>
        <translation>%1 (bezpieczeństwo procesowe)</translation>
    </message>
    <message>
        <source>%1 (critical)</source>
        <translation>%1 (krytyczny)</translation>
    </message>
</context>
<context>
    <name>Conduit</name>
    <message>
        <source>Conduit</source>
        <translation>Kanał</translation>
    </message>
    <message>
        <source>Conduits</source>
        <translation>Kanały</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>Strefy</translation>
    </message>
    <message>
        <source>Accountable owner</source>
        <translation>Właściciel</translation>
    </message>
    <message>
        <source>Monitored by</source>
        <translation>Nadzoruje</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Medium</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Kierunek</translation>
    </message>
    <message>
        <source>Allowed protocols</source>
        <translation>Dozwolone protokoły</translation>
    </message>
    <message>
        <source>Boundary devices</source>
        <translation>Urządzenia graniczne</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>Szyfrowany</translation>
    </message>
    <message>
        <source>Declared for telecontrol</source>
        <translation>Zgłoszony do telemechaniki</translation>
    </message>
    <message>
        <source>Agreement between the organisations</source>
        <translation>Umowa między organizacjami</translation>
    </message>
    <message>
        <source>Used for remote access</source>
        <translation>Używany do zdalnego dostępu</translation>
    </message>
    <message>
        <source>Second factor</source>
        <translation>Drugi składnik</translation>
    </message>
    <message>
        <source>Approval for each session</source>
        <translation>Zatwierdzenie każdej sesji</translation>
    </message>
    <message>
        <source>Through an intermediate host</source>
        <translation>Przez serwer przesiadkowy</translation>
    </message>
    <message>
        <source>Always on</source>
        <translation>Zawsze włączony</translation>
    </message>
    <message>
        <source>Allowed until</source>
        <translation>Dozwolony do</translation>
    </message>
    <message>
        <source>Account shared by several people</source>
        <translation>Konto wspólne dla kilku osób</translation>
    </message>
    <message>
        <source>SL-T (target)</source>
        <translation>Docelowy SL-T</translation>
    </message>
    <message>
        <source>Reason for SL-T</source>
        <translation>Uzasadnienie SL-T</translation>
    </message>
    <message>
        <source>SL-C (capability)</source>
        <translation>Zdolność SL-C</translation>
    </message>
    <message>
        <source>Source of SL-C</source>
        <translation>Źródło SL-C</translation>
    </message>
    <message>
        <source>Last review</source>
        <translation>Ostatni przegląd</translation>
    </message>
    <message>
        <source>Logical access points</source>
        <translation>Logiczne punkty dostępu</translation>
    </message>
    <message>
        <source>Physical access points</source>
        <translation>Fizyczne punkty dostępu</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Przeznaczenie</translation>
    </message>
    <message>
        <source>Policies that apply</source>
        <translation>Obowiązujące zasady</translation>
    </message>
    <message>
        <source>Assumptions and external dependencies</source>
        <translation>Założenia i zależności zewnętrzne</translation>
    </message>
    <message>
        <source>Takes answers from asset types</source>
        <translation>Przejmuje odpowiedzi z typów zasobów</translation>
    </message>
</context>
<context>
    <name>Crossings</name>
    <message>
        <source>No conduit</source>
        <translation>Brak kanału</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>Niedozwolony</translation>
    </message>
    <message>
        <source>Unknown host</source>
        <translation>Nieznany host</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>Niejasny</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Dozwolony</translation>
    </message>
</context>
<context>
    <name>CsvImport</name>
    <message>
        <source>No column names the assets.</source>
        <translation>Żadna kolumna nie nazywa zasobów.</translation>
    </message>
    <message>
        <source>One of tag, name, serial number, IP or MAC address is needed; a map of the headings can say which column it is.</source>
        <translation>Potrzebne jest oznaczenie, nazwa, numer seryjny, adres IP lub MAC; mapa nagłówków może wskazać, która to kolumna.</translation>
    </message>
    <message>
        <source>No column gives the field “%1”, which each record of this kind needs.</source>
        <translation>Żadna kolumna nie daje pola „%1”, którego wymaga każdy rekord tego rodzaju.</translation>
    </message>
    <message>
        <source>Add the column, or say in a map of the headings which one it is.</source>
        <translation>Proszę dodać kolumnę albo wskazać ją w mapie nagłówków.</translation>
    </message>
    <message>
        <source>Import of %1</source>
        <translation>Import: %1</translation>
    </message>
</context>
<context>
    <name>CsvReader</name>
    <message>
        <source>There is no such file.</source>
        <translation>Nie ma takiego pliku.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>Nie można odczytać pliku: %1</translation>
    </message>
    <message>
        <source>The file is larger than 1 GB.</source>
        <translation>Plik jest większy niż 1 GB.</translation>
    </message>
    <message>
        <source>Split it into several files.</source>
        <translation>Proszę podzielić go na kilka plików.</translation>
    </message>
    <message>
        <source>The file has no row of headings.</source>
        <translation>Plik nie ma wiersza nagłówków.</translation>
    </message>
    <message>
        <source>The row has bytes that are no characters in %1.</source>
        <translation>Wiersz zawiera bajty, które nie są znakami w kodowaniu %1.</translation>
    </message>
    <message>
        <source>The quotation mark in column %1 is not closed.</source>
        <translation>Cudzysłów w kolumnie %1 nie jest zamknięty.</translation>
    </message>
    <message>
        <source>The row has %1 cells, the headings are %2: its values may stand in wrong columns.</source>
        <translation>Wiersz ma %1 komórek, a nagłówków jest %2: wartości mogą stać w złych kolumnach.</translation>
    </message>
    <message>
        <source>A quotation mark inside column %1 is not doubled; it was taken as it stands.</source>
        <translation>Cudzysłów wewnątrz kolumny %1 nie jest podwojony; przyjęto go tak, jak stoi.</translation>
    </message>
    <message>
        <source>The row has %1 cells, the headings are %2; the missing ones were taken as empty.</source>
        <translation>Wiersz ma %1 komórek, a nagłówków jest %2; brakujące uznano za puste.</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, wiersz %2</translation>
    </message>
    <message>
        <source>%1, line %2, column %3</source>
        <translation>%1, wiersz %2, kolumna %3</translation>
    </message>
    <message>
        <source>%1, line %2, column %3 (%4)</source>
        <translation>%1, wiersz %2, kolumna %3 (%4)</translation>
    </message>
</context>
<context>
    <name>CsvText</name>
    <message>
        <source>This is a workbook or an archive, not a text file.</source>
        <translation>To skoroszyt lub archiwum, a nie plik tekstowy.</translation>
    </message>
    <message>
        <source>This is an old Excel workbook, not a text file.</source>
        <translation>To stary skoroszyt programu Excel, a nie plik tekstowy.</translation>
    </message>
    <message>
        <source>This is not a text file.</source>
        <translation>To nie jest plik tekstowy.</translation>
    </message>
    <message>
        <source>Save it as CSV and import that file.</source>
        <translation>Proszę zapisać go jako CSV i zaimportować ten plik.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Plik jest pusty.</translation>
    </message>
</context>
<context>
    <name>DataTree</name>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>Nie można odczytać pliku: %1.</translation>
    </message>
    <message>
        <source>The file is larger than %1 MB.</source>
        <translation>Plik jest większy niż %1 MB.</translation>
    </message>
    <message>
        <source>This is not complete JSON: line %1, %2.</source>
        <translation>To nie jest kompletny JSON: wiersz %1, %2.</translation>
    </message>
    <message>
        <source>The JSON file holds a list where an object is expected.</source>
        <translation>Plik JSON zawiera listę tam, gdzie oczekiwano obiektu.</translation>
    </message>
    <message>
        <source>The file is nested more than %1 levels deep.</source>
        <translation>Zagnieżdżenie pliku przekracza %1 poziomów.</translation>
    </message>
    <message>
        <source>This is not complete YAML: line %1, %2.</source>
        <translation>To nie jest kompletny YAML: wiersz %1, %2.</translation>
    </message>
    <message>
        <source>The file holds no named entries: it is neither JSON nor YAML.</source>
        <translation>Plik nie zawiera nazwanych wpisów: nie jest to ani JSON, ani YAML.</translation>
    </message>
</context>
<context>
    <name>DecisionDialog</name>
    <message>
        <source>Decide</source>
        <translation>Rozstrzygnij</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wartość</translation>
    </message>
    <message>
        <source>all in the room</source>
        <translation>wszyscy obecni</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Zdecydował</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Uzasadnienie</translation>
    </message>
    <message>
        <source>Word for word, with who holds it</source>
        <translation>Słowo w słowo, z podaniem, czyje</translation>
    </message>
    <message>
        <source>Minority opinion</source>
        <translation>Zdanie odrębne</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Działania</translation>
    </message>
    <message>
        <source>Goes to the glossary, to be written down for both teams</source>
        <translation>Trafi do słownika, do opisania dla obu zespołów</translation>
    </message>
    <message>
        <source>Word understood differently</source>
        <translation>Słowo rozumiane różnie</translation>
    </message>
    <message>
        <source>Ask again in six months</source>
        <translation>Zapytać ponownie za pół roku</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
</context>
<context>
    <name>Decisions</name>
    <message>
        <source>%1; accepted until %2</source>
        <translation>%1; zaakceptowane do %2</translation>
    </message>
    <message>
        <source>%1 is above what is tolerable and has no measure</source>
        <translation>%1: powyżej ryzyka dopuszczalnego, bez żadnego środka</translation>
    </message>
    <message>
        <source>%1 is above what is tolerable and nobody has decided</source>
        <translation>%1: powyżej ryzyka dopuszczalnego, a nikt nie podjął decyzji</translation>
    </message>
    <message>
        <source>%1 stays above what is tolerable even with all planned measures</source>
        <translation>%1: powyżej ryzyka dopuszczalnego nawet po wdrożeniu wszystkich planowanych środków</translation>
    </message>
    <message>
        <source>%1 is not scored: nobody can say how large the risk is</source>
        <translation>%1 nie ma oceny: nikt nie wie, jak duże jest ryzyko</translation>
    </message>
    <message>
        <source>%1 rests on weak knowledge: the score is a guess</source>
        <translation>%1: słaby stan wiedzy, ocena jest przypuszczeniem</translation>
    </message>
    <message>
        <source>Accept again?</source>
        <translation>Zaakceptować ponownie?</translation>
    </message>
    <message>
        <source>Treat or accept?</source>
        <translation>Postępować z ryzykiem czy zaakceptować?</translation>
    </message>
    <message>
        <source>Accept, or ask for more measures?</source>
        <translation>Zaakceptować czy żądać dalszych środków?</translation>
    </message>
    <message>
        <source>Release the money?</source>
        <translation>Przyznać środki finansowe?</translation>
    </message>
    <message>
        <source>Has OT agreed?</source>
        <translation>Czy OT wyraża zgodę?</translation>
    </message>
    <message>
        <source>Can it harm the process?</source>
        <translation>Czy może zaszkodzić procesowi?</translation>
    </message>
    <message>
        <source>When may the plant stop?</source>
        <translation>Kiedy zakład może stanąć?</translation>
    </message>
    <message>
        <source>Who is responsible?</source>
        <translation>Kto odpowiada?</translation>
    </message>
    <message>
        <source>By when?</source>
        <translation>Na kiedy?</translation>
    </message>
    <message>
        <source>Who finds out?</source>
        <translation>Kto to ustali?</translation>
    </message>
    <message>
        <source>%1 is proposed and brings no scenario to tolerable by itself</source>
        <translation>%1: propozycja, sam nie sprowadza scenariusza do dopuszczalnego</translation>
    </message>
    <message numerus="yes">
        <source>%1 is proposed and brings %n scenario(s) to tolerable</source>
        <translation>
            <numerusform>%1: propozycja, sprowadza %n scenariusz do poziomu dopuszczalnego</numerusform>
            <numerusform>%1: propozycja, sprowadza %n scenariusze do poziomu dopuszczalnego</numerusform>
            <numerusform>%1: propozycja, sprowadza %n scenariuszy do poziomu dopuszczalnego</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 needs a planned stop and none is planned</source>
        <translation>%1 wymaga postoju planowego, a żadnego nie zaplanowano</translation>
    </message>
    <message>
        <source>%1 has no owner</source>
        <translation>%1 nie ma właściciela</translation>
    </message>
    <message>
        <source>%1 has no due date</source>
        <translation>%1 nie ma terminu</translation>
    </message>
</context>
<context>
    <name>DecisionsPage</name>
    <message>
        <source>Decisions</source>
        <translation>Decyzje</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Czego dotyczy</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Właściciel</translation>
    </message>
    <message>
        <source>Cost in the first year, EUR</source>
        <translation>Koszt 1. roku, EUR</translation>
    </message>
    <message>
        <source>Save the page for the management…</source>
        <translation>Zapisz stronę dla kierownictwa…</translation>
    </message>
    <message>
        <source>One page as PDF: where we stand, the top risks, and these decisions; preview under Reports</source>
        <translation>Jedna strona PDF: stan, największe ryzyka i te decyzje; podgląd w Raportach</translation>
    </message>
    <message>
        <source>Questions in all</source>
        <translation>Pytania łącznie</translation>
    </message>
    <message>
        <source>Risks to accept or to treat</source>
        <translation>Ryzyka do decyzji</translation>
    </message>
    <message>
        <source>Money to release, EUR</source>
        <translation>Środki do przyznania, EUR</translation>
    </message>
    <message>
        <source>Risks that nobody knows well</source>
        <translation>Ryzyka słabo poznane</translation>
    </message>
    <message>
        <source>Nothing waits for a decision.</source>
        <translation>Nic nie czeka na decyzję.</translation>
    </message>
    <message>
        <source>Save the page for the management</source>
        <translation>Zapisz stronę dla kierownictwa</translation>
    </message>
    <message>
        <source>decisions</source>
        <translation>decyzje</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The page is in %1.</source>
        <translation>Stronę zapisano w %1.</translation>
    </message>
</context>
<context>
    <name>Dependency</name>
    <message>
        <source>Dependency</source>
        <translation>Zależność</translation>
    </message>
    <message>
        <source>Dependencies</source>
        <translation>Zależności</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Potrzebuje</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Rodzaj</translation>
    </message>
    <message>
        <source>Goes on without it for</source>
        <translation>Wytrzyma bez niej</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupa</translation>
    </message>
    <message>
        <source>Any one provider of a group is enough.</source>
        <translation>Wystarczy dowolny z dostawców w grupie.</translation>
    </message>
    <message>
        <source>Fallback</source>
        <translation>Rozwiązanie zastępcze</translation>
    </message>
    <message>
        <source>Fallback lasts</source>
        <translation>Rozwiązanie zastępcze wystarcza na</translation>
    </message>
    <message>
        <source>Procedure for the fallback</source>
        <translation>Procedura rozwiązania zastępczego</translation>
    </message>
    <message>
        <source>Fallback practised</source>
        <translation>Rozwiązanie zastępcze przećwiczone</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notatka</translation>
    </message>
    <message>
        <source>Dependent</source>
        <translation>Zależny</translation>
    </message>
    <message>
        <source>Is needed by</source>
        <translation>Jest potrzebny dla</translation>
    </message>
</context>
<context>
    <name>Diagnostics</name>
    <message>
        <source>%1 have one address, %2, in network %3.</source>
        <translation>%1 mają ten sam adres %2 w sieci %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n assets have the tag %1.</source>
        <translation>
            <numerusform>%n zasób ma oznaczenie %1.</numerusform>
            <numerusform>%n zasoby mają to samo oznaczenie %1.</numerusform>
            <numerusform>%n zasobów ma to samo oznaczenie %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 stands in the networks of several zones (%2) and is no boundary device: declare it as one, or accept it.</source>
        <translation>%1 stoi w sieciach kilku stref (%2), a nie jest urządzeniem granicznym: należy je za takie uznać albo to zaakceptować.</translation>
    </message>
    <message>
        <source>The vendor&apos;s support of %1 ended on %2.</source>
        <translation>Wsparcie producenta dla %1 skończyło się %2.</translation>
    </message>
    <message>
        <source>The vendor&apos;s support of %1 ends on %2.</source>
        <translation>Wsparcie producenta dla %1 kończy się %2.</translation>
    </message>
    <message>
        <source>%1 has no owner.</source>
        <translation>%1: nie ma opiekuna.</translation>
    </message>
    <message>
        <source>%1 has the vendor&apos;s default password.</source>
        <translation>%1 ma fabryczne hasło producenta.</translation>
    </message>
    <message>
        <source>Several people share one password of %1.</source>
        <translation>Kilka osób używa jednego hasła do %1.</translation>
    </message>
    <message>
        <source>no backup</source>
        <translation>brak kopii zapasowej</translation>
    </message>
    <message>
        <source>the backup is older than the last change</source>
        <translation>kopia starsza niż ostatnia zmiana</translation>
    </message>
    <message>
        <source>restoring was never tried</source>
        <translation>odtwarzania nigdy nie wypróbowano</translation>
    </message>
    <message>
        <source>restoring was last tried on %1</source>
        <translation>odtwarzanie wypróbowano ostatnio %1</translation>
    </message>
    <message>
        <source>Backup of %1: %2.</source>
        <translation>Kopia zapasowa %1: %2.</translation>
    </message>
    <message>
        <source>the key switch is not in RUN</source>
        <translation>kluczyk nie jest w położeniu RUN</translation>
    </message>
    <message>
        <source>the write protection is off</source>
        <translation>ochrona przed zapisem jest wyłączona</translation>
    </message>
    <message>
        <source>The program of %1 can be changed: %2.</source>
        <translation>Program %1 można zmienić: %2.</translation>
    </message>
    <message>
        <source>%1 can be reached from the internet: no boundary device stands before it.</source>
        <translation>%1 jest osiągalne z internetu: nie stoi przed nim urządzenie graniczne.</translation>
    </message>
    <message>
        <source>%1 has no malware protection and no compensating measure.</source>
        <translation>%1 nie ma ochrony przed złośliwym oprogramowaniem ani środka kompensującego.</translation>
    </message>
    <message>
        <source>Removable media or service laptops are used in zone %1 (%2), and it has no scanning point.</source>
        <translation>W strefie %1 używa się nośników wymiennych lub laptopów serwisowych (%2), a nie ma stanowiska skanowania.</translation>
    </message>
    <message>
        <source>%1 stands at an unmanned place in a cabinet without lock and door contact.</source>
        <translation>%1 stoi w miejscu bez obsługi, w szafie bez zamka i czujnika drzwi.</translation>
    </message>
    <message>
        <source>Conduit %1 joins fewer than two zones.</source>
        <translation>Kanał %1 łączy mniej niż dwie strefy.</translation>
    </message>
    <message>
        <source>Conduit %1 joins zones of different type or SL-T (%2) without a boundary device.</source>
        <translation>Kanał %1 łączy strefy o różnym typie lub SL-T (%2) bez urządzenia granicznego.</translation>
    </message>
    <message>
        <source>The SL-T of conduit %1 is below that of %2 in %3.</source>
        <translation>SL-T kanału %1 jest niższy niż: %2, w wymaganiach %3.</translation>
    </message>
    <message>
        <source>Conduit %1 leads from %2 straight into %3, past every intermediate zone.</source>
        <translation>Kanał %1 prowadzi ze strefy %2 wprost do strefy %3, z pominięciem stref pośrednich.</translation>
    </message>
    <message>
        <source>Conduit %1 skips the level of zone %2 and has no boundary device.</source>
        <translation>Kanał %1 przeskakuje poziom strefy %2 i nie ma urządzenia granicznego.</translation>
    </message>
    <message>
        <source>The only device at the boundary of conduit %1 is %2, which can watch but not block.</source>
        <translation>Na granicy kanału %1 stoi tylko %2, które może obserwować, lecz nie blokować.</translation>
    </message>
    <message>
        <source>Conduit %1 carries traffic both ways through the one-way gateway %2: either it is no one-way device or the drawing is wrong.</source>
        <translation>Kanał %1 przenosi ruch w obie strony przez bramę jednokierunkową %2: albo nie jest ona jednokierunkowa, albo rysunek jest błędny.</translation>
    </message>
    <message>
        <source>Conduit %1 runs over %2, and no encryption is recorded.</source>
        <translation>Kanał %1 (medium: %2): nie odnotowano szyfrowania.</translation>
    </message>
    <message>
        <source>Conduit %1 runs over %2, and no boundary device stands at its end in the plant.</source>
        <translation>Kanał %1 (medium: %2): na końcu po stronie zakładu nie ma urządzenia granicznego.</translation>
    </message>
    <message>
        <source>Remote access by conduit %1 asks for no second factor.</source>
        <translation>Zdalny dostęp kanałem %1 nie wymaga drugiego składnika.</translation>
    </message>
    <message>
        <source>Nobody is named to watch conduit %1.</source>
        <translation>Nikt nie jest wyznaczony do nadzorowania kanału %1.</translation>
    </message>
    <message>
        <source>Different organisations answer for the two ends of conduit %1, and no agreement is recorded.</source>
        <translation>Za oba końce kanału %1 odpowiadają różne organizacje, a umowy nie odnotowano.</translation>
    </message>
    <message>
        <source>Safety zone %1 is joined to %2; it should have one way in at most, to one control or cell zone.</source>
        <translation>Strefa bezpieczeństwa %1 jest połączona z: %2; powinna mieć najwyżej jedno połączenie, z jedną strefą sterowania lub gniazdem.</translation>
    </message>
    <message>
        <source>Zone %1 asks for SL-T(TRE) %2, and no boundary of it has a sensor, an IPS or a device that sends its log.</source>
        <translation>Strefa %1 wymaga SL-T(TRE) %2, a na żadnej jej granicy nie ma czujnika sieciowego, IPS ani urządzenia wysyłającego dziennik.</translation>
    </message>
    <message>
        <source>Conduit %1 allows “any”.</source>
        <translation>Kanał %1 przepuszcza „any” (wszystko).</translation>
    </message>
    <message>
        <source>Nothing says which protocols conduit %1 allows.</source>
        <translation>Nie podano, jakie protokoły przepuszcza kanał %1.</translation>
    </message>
    <message>
        <source>always on</source>
        <translation>stale włączony</translation>
    </message>
    <message>
        <source>no end date</source>
        <translation>bez daty końcowej</translation>
    </message>
    <message>
        <source>last reviewed on %1</source>
        <translation>ostatni przegląd %1</translation>
    </message>
    <message>
        <source>Remote access by conduit %1: %2.</source>
        <translation>Zdalny dostęp kanałem %1: %2.</translation>
    </message>
    <message>
        <source>Boundary device %1 is administered from %2, its less trusted side.</source>
        <translation>Urządzenie graniczne %1 jest administrowane z mniej zaufanej strony: %2.</translation>
    </message>
    <message>
        <source>Boundary device %1 sends no log and follows no plant time source.</source>
        <translation>Urządzenie graniczne %1 nie wysyła dziennika i nie korzysta z zakładowego źródła czasu.</translation>
    </message>
    <message>
        <source>Boundary device %1 sends no log.</source>
        <translation>Urządzenie graniczne %1 nie wysyła dziennika.</translation>
    </message>
    <message>
        <source>Boundary device %1 follows no plant time source.</source>
        <translation>Urządzenie graniczne %1 nie korzysta z zakładowego źródła czasu.</translation>
    </message>
    <message>
        <source>Nobody approves each session of remote access by conduit %1.</source>
        <translation>Nikt nie zatwierdza każdej sesji zdalnego dostępu kanałem %1.</translation>
    </message>
    <message>
        <source>Remote access by conduit %1 passes through no intermediate host.</source>
        <translation>Zdalny dostęp kanałem %1 nie przechodzi przez serwer przesiadkowy.</translation>
    </message>
    <message>
        <source>Several people share one account for remote access by conduit %1.</source>
        <translation>Kilka osób używa jednego konta do zdalnego dostępu kanałem %1.</translation>
    </message>
    <message>
        <source>%1 goes on by hand without %2, and no procedure says how.</source>
        <translation>%1 bez %2 działa ręcznie, a żadna procedura nie mówi jak.</translation>
    </message>
    <message>
        <source>%1 goes on by hand without %2, and nobody has practised it.</source>
        <translation>%1 bez %2 działa ręcznie, a nikt tego nie ćwiczył.</translation>
    </message>
    <message>
        <source>%1 goes on by hand without %2; last practised on %3.</source>
        <translation>%1 bez %2 działa ręcznie; ostatnie ćwiczenie %3.</translation>
    </message>
    <message>
        <source>error</source>
        <translation>błąd</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>ostrzeżenie</translation>
    </message>
    <message>
        <source>info</source>
        <translation>informacja</translation>
    </message>
    <message>
        <source>practice</source>
        <translation>dobra praktyka</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>i %n inny</numerusform>
            <numerusform>i %n inne</numerusform>
            <numerusform>i %n innych</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is in no zone.</source>
        <translation>%1 nie należy do żadnej strefy.</translation>
    </message>
    <message>
        <source>%1 of Purdue level %2 stands in zone %3, which is no place for that level.</source>
        <translation>%1 z poziomu Purdue %2 stoi w strefie %3, w której nie ma miejsca dla tego poziomu.</translation>
    </message>
    <message numerus="yes">
        <source>Zone %1 is designated safety-related: all rows and the SL-T of a safety zone apply to its %n other assets as well.</source>
        <translation>
            <numerusform>Strefa %1 jest wyznaczona jako związana z bezpieczeństwem: wszystkie wymagania i SL-T takiej strefy obowiązują także %n inny zasób w niej.</numerusform>
            <numerusform>Strefa %1 jest wyznaczona jako związana z bezpieczeństwem: wszystkie wymagania i SL-T takiej strefy obowiązują także %n inne zasoby w niej.</numerusform>
            <numerusform>Strefa %1 jest wyznaczona jako związana z bezpieczeństwem: wszystkie wymagania i SL-T takiej strefy obowiązują także %n innych zasobów w niej.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Zone %1 holds safety-related assets (%2) together with %n others, and is not designated safety-related.</source>
        <translation>
            <numerusform>W strefie %1 zasoby związane z bezpieczeństwem (%2) są razem z %n innym, a strefa nie jest wyznaczona jako związana z bezpieczeństwem.</numerusform>
            <numerusform>W strefie %1 zasoby związane z bezpieczeństwem (%2) są razem z %n innymi, a strefa nie jest wyznaczona jako związana z bezpieczeństwem.</numerusform>
            <numerusform>W strefie %1 zasoby związane z bezpieczeństwem (%2) są razem z %n innymi, a strefa nie jest wyznaczona jako związana z bezpieczeństwem.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is connected for a time only, and stands in the permanent zone %2.</source>
        <translation>%1 jest podłączane tylko czasowo, a stoi w stałej strefie %2.</translation>
    </message>
    <message>
        <source>Zone %1 holds wireless devices (%2) beside wired ones.</source>
        <translation>W strefie %1 urządzenia bezprzewodowe (%2) są obok przewodowych.</translation>
    </message>
    <message>
        <source>%1 in zone %2 is connected through a network of others, and is no boundary device.</source>
        <translation>%1 w strefie %2 jest podłączone przez obcą sieć, a nie jest urządzeniem granicznym.</translation>
    </message>
    <message>
        <source>%1 has no SL-T.</source>
        <translation>%1: brak SL-T.</translation>
    </message>
    <message>
        <source>%1 has no accountable owner.</source>
        <translation>%1: nie ma osoby odpowiedzialnej.</translation>
    </message>
    <message>
        <source>Zone %1 has no asset.</source>
        <translation>W strefie %1 nie ma żadnego zasobu.</translation>
    </message>
    <message>
        <source>Zone %1 joins Purdue levels that lie far apart: %2 together with devices of the lower levels.</source>
        <translation>Strefa %1 łączy odległe poziomy Purdue: %2 razem z urządzeniami niższych poziomów.</translation>
    </message>
    <message>
        <source>Network %1 of zone %2 is used by assets of other zones with no boundary between: %3.</source>
        <translation>Z sieci %1 strefy %2 korzystają bez żadnej granicy zasoby innych stref: %3.</translation>
    </message>
    <message>
        <source>%1 was seen to talk %3 to %2, and one of them is in no zone: no conduit joins them.</source>
        <translation>Zaobserwowano ruch od %1 do %2 (%3), a jedno z nich nie należy do żadnej strefy: nie łączy ich żaden kanał.</translation>
    </message>
    <message>
        <source>%1 in %2 was seen to talk %5 to %3 in %4, and no conduit joins the two zones.</source>
        <translation>Zaobserwowano ruch od %1 (%2) do %3 (%4): %5, a tych dwóch stref nie łączy żaden kanał.</translation>
    </message>
    <message>
        <source>Conduit %1 does not allow %2, and it was seen there: from %3 to %4.</source>
        <translation>Kanał %1 nie dopuszcza %2, a taki ruch w nim zaobserwowano: od %3 do %4.</translation>
    </message>
    <message>
        <source>%1 was seen to talk %3 with public addresses that no network of the project declares: %2.</source>
        <translation>Zaobserwowano ruch między %1 a adresami publicznymi, których nie obejmuje żadna sieć w projekcie: %2 (%3).</translation>
    </message>
    <message>
        <source>The control protocol %1 was seen in %2, outside control, cell and safety zones: from %3 to %4.</source>
        <translation>Protokół sterowania %1 zaobserwowano poza strefami sterowania, komórkami i strefami bezpieczeństwa procesowego (%2): od %3 do %4.</translation>
    </message>
    <message>
        <source>Host %1 is on the wire in %2, and no asset has this address (%3).</source>
        <translation>Host %1 jest czynny w sieci (%2), a żaden zasób nie ma tego adresu (%3).</translation>
    </message>
    <message>
        <source>Host %1 is on the wire, and no asset has this address (%2).</source>
        <translation>Host %1 jest czynny w sieci, a żaden zasób nie ma tego adresu (%2).</translation>
    </message>
    <message>
        <source>%1, which protects neither passwords nor content, was seen across zones: from %2 to %3.</source>
        <translation>%1, który nie chroni ani haseł, ani treści, zaobserwowano między strefami: od %2 do %3.</translation>
    </message>
    <message>
        <source>%1 was seen to send write commands to %2 by %3 from outside the control zones.</source>
        <translation>%1 wysyła polecenia zapisu do %2 (%3) spoza stref sterowania.</translation>
    </message>
    <message>
        <source>%1 is no engineering station, and was seen to load, start or stop the program of %2 by %3.</source>
        <translation>%1 nie jest stacją inżynierską, a zaobserwowano, że wgrywa, uruchamia lub zatrzymuje program w %2 (%3).</translation>
    </message>
    <message>
        <source>Conduit %1 allows %2, and captures of %3 days that saw other traffic there never showed it.</source>
        <translation>Kanał %1 dopuszcza %2, a zrzuty z łącznie %3 dni, w których widać inny ruch tym kanałem, ani razu go nie pokazały.</translation>
    </message>
    <message>
        <source>%1 in %2 talks %5 to %3 in %4 straight through the DMZ, without ending there.</source>
        <translation>Ruch od %1 (%2) do %3 (%4) przechodzi przez DMZ na wylot i nie kończy się tam: %5.</translation>
    </message>
    <message>
        <source>%1 and %2 were first seen to talk on %3, after the state approved on %4 (%5).</source>
        <translation>Ruch między %1 a %2 zaobserwowano po raz pierwszy %3, po stanie zatwierdzonym %4 (%5).</translation>
    </message>
    <message>
        <source>Traffic was seen against the one way of conduit %1 (%2 between %3 and %4): either it is no one-way device or the drawing is wrong.</source>
        <translation>Zaobserwowano ruch pod prąd jednokierunkowego kanału %1 (%2 między %3 a %4): albo urządzenie nie jest jednokierunkowe, albo rysunek jest błędny.</translation>
    </message>
    <message>
        <source>%1 stops %3 min after %2 fails, and no fallback lasts until it is repaired; it tolerates an outage of %4 min.</source>
        <translation>%1: zatrzymanie po %3 min od awarii: %2, a żadne rozwiązanie zastępcze nie wystarcza do czasu naprawy; dopuszczalna przerwa to %4 min.</translation>
    </message>
    <message>
        <source>%1 wait for each other at start-up: after a blackout none of them starts by itself.</source>
        <translation>%1 czekają na siebie nawzajem przy rozruchu: po całkowitym zaniku zasilania żadne nie uruchomi się samo.</translation>
    </message>
    <message>
        <source>%1 tolerates an outage of %2 min; emergency power is shorter at %3 (shortest: %4 min).</source>
        <translation>%1: dopuszczalna przerwa to %2 min; zasilanie awaryjne wystarcza na krócej: %3 (najkrótsze %4 min).</translation>
    </message>
    <message>
        <source>%1 tolerates an outage of %2 min; how long emergency power lasts is not known of %3.</source>
        <translation>%1: dopuszczalna przerwa to %2 min; nie wiadomo, na jak długo wystarcza zasilanie awaryjne: %3.</translation>
    </message>
    <message>
        <source>%1 serves an enterprise zone and a control or safety zone: what stops it or takes it over in one reaches the other.</source>
        <translation>%1 obsługuje strefę przedsiębiorstwa oraz strefę sterowania lub bezpieczeństwa: awaria albo przejęcie od jednej strony dosięga drugiej.</translation>
    </message>
    <message>
        <source>%1 alone stops %2.</source>
        <translation>%1 – awaria tylko tego zatrzymuje: %2.</translation>
    </message>
    <message>
        <source>The repair of %1 takes %2 min, and %3 tolerates an outage of %4 min.</source>
        <translation>Naprawa %1 trwa %2 min, a %3 dopuszcza przerwę %4 min.</translation>
    </message>
    <message>
        <source>%1 would add %2 ms on %3; that is more than %4 may wait.</source>
        <translation>%1 doda %2 ms na %3; to więcej, niż dopuszcza: %4.</translation>
    </message>
    <message>
        <source>cabinet %1</source>
        <translation>szafa %1</translation>
    </message>
    <message>
        <source>network %1</source>
        <translation>sieć %1</translation>
    </message>
    <message>
        <source>supply %1</source>
        <translation>zasilanie %1</translation>
    </message>
    <message>
        <source>programming station %1</source>
        <translation>stacja inżynierska %1</translation>
    </message>
    <message>
        <source>%1 is counted on, but %2 shares with %3, which it protects: %4.</source>
        <translation>Na %1 się liczy, lecz %2 ma wspólne z chronionym %3: %4.</translation>
    </message>
    <message>
        <source>%1 has an SL-T of %2, and no row of its worksheet is answered: which SL-A it reaches is not known.</source>
        <translation>%1 ma SL-T %2, a w arkuszu nie ma ani jednej odpowiedzi: nie wiadomo, jaki SL-A jest osiągnięty.</translation>
    </message>
    <message>
        <source>%1 reaches SL-A %2 of SL-T %3, and no open measure there covers %4.</source>
        <translation>%1 osiąga SL-A %2 przy SL-T %3, a żaden otwarty środek w tym miejscu nie obejmuje: %4.</translation>
    </message>
</context>
<context>
    <name>DiagramExport</name>
    <message>
        <source>A picture of %1 × %2 pixels cannot be made: each side takes %3 to %4, and all of it %5 megapixels at most.</source>
        <translation>Nie można utworzyć obrazu %1 × %2 pikseli: każdy bok może mieć od %3 do %4, a całość najwyżej %5 megapikseli.</translation>
    </message>
    <message>
        <source>There is nothing to draw: the project has no zone.</source>
        <translation>Nie ma czego rysować: w projekcie nie ma żadnej strefy.</translation>
    </message>
    <message>
        <source>Zones and conduits</source>
        <translation>Strefy i kanały</translation>
    </message>
    <message>
        <source>The file cannot be written: %1.</source>
        <translation>Nie można zapisać pliku: %1.</translation>
    </message>
    <message>
        <source>Choose a folder in which you may write.</source>
        <translation>Wybierz folder, w którym masz prawo zapisu.</translation>
    </message>
    <message>
        <source>Row %1 / column %2</source>
        <translation>Wiersz %1 / kolumna %2</translation>
    </message>
    <message>
        <source>%1 rows, %2 columns; sheets overlap by %3 mm</source>
        <translation>Wiersze: %1, kolumny: %2; zakładka arkuszy %3 mm</translation>
    </message>
</context>
<context>
    <name>DiagramVerb</name>
    <message>
        <source>Zones and conduits</source>
        <translation>Strefy i kanały</translation>
    </message>
    <message>
        <source>The drawing is in %1.</source>
        <translation>Rysunek zapisano w %1.</translation>
    </message>
</context>
<context>
    <name>DiffVerb</name>
    <message>
        <source>%1 %2: %3</source>
        <translation>%1 %2: %3</translation>
    </message>
    <message>
        <source>Two baselines were named and no project that holds them.</source>
        <translation>Podano dwa stany odniesienia, a nie podano projektu, w którym są zachowane.</translation>
    </message>
    <message>
        <source>Name a project file as one of the two.</source>
        <translation>Jako jeden z dwóch podać plik projektu.</translation>
    </message>
    <message>
        <source>These are two projects, not two states of one: their records have nothing in common.</source>
        <translation>To dwa różne projekty, a nie dwa stany jednego: ich zapisy nie mają ze sobą nic wspólnego.</translation>
    </message>
</context>
<context>
    <name>DrawioImport</name>
    <message>
        <source>Not all of the drawing can be read, so nothing was written. The first: %1</source>
        <translation>Nie cały rysunek da się odczytać, dlatego nic nie zapisano. Pierwszy problem: %1</translation>
    </message>
    <message>
        <source>“%1” is drawn twice.</source>
        <translation>„%1” narysowano dwa razy.</translation>
    </message>
    <message>
        <source>Drawing %1 read in</source>
        <translation>Wczytano rysunek %1</translation>
    </message>
    <message>
        <source>%1, cell %2</source>
        <translation>%1, element %2</translation>
    </message>
    <message>
        <source>%1, page “%2”, cell %3</source>
        <translation>%1, strona „%2”, element %3</translation>
    </message>
    <message>
        <source>“%1” was copied in the drawing: the copy is taken as a record of its own.</source>
        <translation>„%1” skopiowano na rysunku: kopia staje się osobnym wpisem.</translation>
    </message>
    <message>
        <source>Zone %1</source>
        <translation>Strefa %1</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Urządzenie</translation>
    </message>
    <message>
        <source>An empty text.</source>
        <translation>Pusty tekst.</translation>
    </message>
    <message>
        <source>Text alone: “%1”.</source>
        <translation>Sam tekst: „%1”.</translation>
    </message>
    <message>
        <source>The number of a step: “%1”.</source>
        <translation>Numer kroku: „%1”.</translation>
    </message>
    <message>
        <source>Part of a table or list.</source>
        <translation>Część tabeli lub listy.</translation>
    </message>
    <message>
        <source>A shape without words whose form tells nothing.</source>
        <translation>Kształt bez opisu, z którego nic nie wynika.</translation>
    </message>
    <message>
        <source>One end of the line, or both, is at no shape.</source>
        <translation>Co najmniej jeden koniec linii nie dochodzi do żadnego kształtu.</translation>
    </message>
    <message>
        <source>The line joins no two zones.</source>
        <translation>Linia nie łączy dwóch stref.</translation>
    </message>
    <message>
        <source>One end of the line is the number of a step, not a device.</source>
        <translation>Linia kończy się na numerze kroku, a nie na urządzeniu.</translation>
    </message>
    <message>
        <source>One end of the line, or both, is in no zone.</source>
        <translation>Co najmniej jeden koniec linii nie leży w żadnej strefie.</translation>
    </message>
    <message>
        <source>Both ends of the line are in the zone “%1”.</source>
        <translation>Oba końce linii leżą w strefie „%1”.</translation>
    </message>
</context>
<context>
    <name>DrawioReader</name>
    <message>
        <source>The picture holds no drawing of draw.io: export it with “Include a copy of my diagram”.</source>
        <translation>Obraz nie zawiera rysunku draw.io: wyeksportuj go z opcją „Dołącz kopię mojego diagramu”.</translation>
    </message>
    <message>
        <source>The picture ends in the middle: the file is not complete.</source>
        <translation>Obraz urywa się w połowie: plik jest niekompletny.</translation>
    </message>
    <message>
        <source>The page is damaged: its packed content cannot be read.</source>
        <translation>Strona jest uszkodzona: nie da się odczytać jej skompresowanej treści.</translation>
    </message>
    <message>
        <source>This XML file holds no drawing of draw.io.</source>
        <translation>Ten plik XML nie zawiera rysunku draw.io.</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, wiersz %2</translation>
    </message>
    <message>
        <source>%1, page “%2”</source>
        <translation>%1, strona „%2”</translation>
    </message>
    <message>
        <source>The drawing has more than %1 shapes and lines.</source>
        <translation>Rysunek ma ponad %1 kształtów i linii.</translation>
    </message>
    <message>
        <source>The drawing ends in the middle: the file is not complete.</source>
        <translation>Rysunek urywa się w połowie: plik jest niekompletny.</translation>
    </message>
    <message>
        <source>The drawing is damaged: its XML cannot be read here.</source>
        <translation>Rysunek jest uszkodzony: w tym miejscu nie da się odczytać XML.</translation>
    </message>
    <message>
        <source>Elements stand in one another more than %1 deep: this is no drawing of draw.io.</source>
        <translation>Elementy są zagnieżdżone głębiej niż na %1 poziomów: to nie jest rysunek draw.io.</translation>
    </message>
    <message>
        <source>The file has no page with a drawing.</source>
        <translation>Plik nie ma żadnej strony z rysunkiem.</translation>
    </message>
    <message>
        <source>The file is larger than %1 MB.</source>
        <translation>Plik jest większy niż %1 MB.</translation>
    </message>
</context>
<context>
    <name>Edit</name>
    <message>
        <source>There is no such record.</source>
        <translation>Nie ma takiego rekordu.</translation>
    </message>
    <message>
        <source>The field must be filled.</source>
        <translation>To pole musi być wypełnione.</translation>
    </message>
</context>
<context>
    <name>EssentialFunctions</name>
    <message>
        <source>%1: nobody has asked yet whether it can lock out, delay, close or trip. Essential functions there: %2.</source>
        <translation>%1: nikt jeszcze nie zapytał, czy może zablokować dostęp, opóźnić, odciąć ruch lub wyłączyć proces. Funkcje zasadnicze w tym miejscu: %2.</translation>
    </message>
    <message>
        <source>E601 %1: %2. Essential functions there: %3. OT has not signed (IEC 62443-3-3, clause 4.2).</source>
        <translation>E601 %1: %2. Funkcje zasadnicze w tym miejscu: %3. Brak podpisu OT (IEC 62443-3-3, p. 4.2).</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>Evidence</source>
        <translation>Dowody</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tytuł</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Rodzaj</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Dotyczy</translation>
    </message>
    <message>
        <source>Taken on</source>
        <translation>Pobrano dnia</translation>
    </message>
    <message>
        <source>Taken by</source>
        <translation>Pobrał(a)</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Plik</translation>
    </message>
    <message>
        <source>Content hash</source>
        <translation>Skrót zawartości</translation>
    </message>
    <message>
        <source>Where it is kept</source>
        <translation>Gdzie się znajduje</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Opis</translation>
    </message>
</context>
<context>
    <name>EvidenceFile</name>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>Nie można odczytać pliku: %1.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Plik jest pusty.</translation>
    </message>
    <message>
        <source>The file is larger than %1 MB.</source>
        <translation>Plik jest większy niż %1 MB.</translation>
    </message>
    <message>
        <source>Leave it where it is and write on the evidence where it is kept.</source>
        <translation>Proszę go zostawić na miejscu i zapisać w dowodzie, gdzie jest przechowywany.</translation>
    </message>
    <message>
        <source>Evidence: %1</source>
        <translation>Dowód: %1</translation>
    </message>
    <message>
        <source>The answer is not there any more.</source>
        <translation>Tej odpowiedzi już nie ma.</translation>
    </message>
</context>
<context>
    <name>EvidencePage</name>
    <message>
        <source>Add a file…</source>
        <translation>Dodaj plik…</translation>
    </message>
    <message>
        <source>A document, photo or device configuration, kept in the project file</source>
        <translation>Dokument, zdjęcie lub konfiguracja urządzenia, przechowywane w pliku projektu</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>Nowy wpis</translation>
    </message>
    <message>
        <source>Evidence that is kept elsewhere</source>
        <translation>Dowód przechowywany gdzie indziej</translation>
    </message>
    <message>
        <source>Edit many…</source>
        <translation>Zmień wiele…</translation>
    </message>
    <message>
        <source>Set one field of all selected entries</source>
        <translation>Ustaw jedno pole wszystkich wybranych wpisów</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Add a file as evidence</source>
        <translation>Dodawanie pliku jako dowodu</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Wszystkie pliki (*)</translation>
    </message>
</context>
<context>
    <name>EvidencePreview</name>
    <message>
        <source>Save as…</source>
        <translation>Zapisz jako…</translation>
    </message>
    <message>
        <source>Select a piece of evidence to see what is in it.</source>
        <translation>Zaznacz dowód, aby zobaczyć, co zawiera.</translation>
    </message>
    <message>
        <source>No file was taken in.</source>
        <translation>Nie dołączono pliku.</translation>
    </message>
    <message>
        <source>The file is not in the project. It is kept here: %1</source>
        <translation>Pliku nie ma w projekcie. Miejsce przechowywania: %1</translation>
    </message>
    <message>
        <source>The picture cannot be shown: %1.</source>
        <translation>Nie można wyświetlić obrazu: %1.</translation>
    </message>
    <message>
        <source>This kind of file is not shown here. Save it to open it.</source>
        <translation>Tego rodzaju pliku nie można tu wyświetlić. Zapisz go, aby otworzyć.</translation>
    </message>
    <message>
        <source>Save the evidence</source>
        <translation>Zapisywanie dowodu</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Wszystkie pliki (*)</translation>
    </message>
    <message>
        <source>The file cannot be written: %1.</source>
        <translation>Nie można zapisać pliku: %1.</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Zapisano do pliku %1.</translation>
    </message>
</context>
<context>
    <name>ExecutiveReport</name>
    <message>
        <source>No.</source>
        <translation>Nr</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Ryzyko</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Obecnie</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cel</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Właściciel</translation>
    </message>
    <message>
        <source>No scenario has been scored yet.</source>
        <translation>Żaden scenariusz nie został jeszcze oceniony.</translation>
    </message>
    <message>
        <source>risks above tolerable without measures</source>
        <translation>ryzyka powyżej poziomu tolerowanego bez środków</translation>
    </message>
    <message>
        <source>above tolerable today</source>
        <translation>powyżej poziomu tolerowanego obecnie</translation>
    </message>
    <message>
        <source>above tolerable with all planned measures</source>
        <translation>powyżej poziomu tolerowanego po wdrożeniu wszystkich planowanych środków</translation>
    </message>
    <message>
        <source>For the management</source>
        <translation>Dla kierownictwa</translation>
    </message>
    <message>
        <source>What you are asked to decide</source>
        <translation>O czym mają Państwo zdecydować</translation>
    </message>
    <message>
        <source>Where we stand</source>
        <translation>Gdzie jesteśmy</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pytanie</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Czego dotyczy</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Koszt</translation>
    </message>
    <message>
        <source>Nothing waits for a decision.</source>
        <translation>Nic nie czeka na decyzję.</translation>
    </message>
    <message>
        <source>and %1 more: see the risk register and the action plan</source>
        <translation>i jeszcze %1: zob. rejestr ryzyk i plan działań</translation>
    </message>
    <message>
        <source>Measures of which nobody has asked whether they can lock out, delay, close or trip: %1</source>
        <translation>Środki, o które nikt jeszcze nie zapytał, czy mogą zablokować dostęp, opóźnić, odciąć ruch lub wyłączyć proces: %1</translation>
    </message>
    <message>
        <source>Measures that need a planned stop and have none: %1</source>
        <translation>Środki, które wymagają postoju planowego, a go nie mają: %1</translation>
    </message>
    <message>
        <source>Measures without owner: %1</source>
        <translation>Środki bez właściciela: %1</translation>
    </message>
    <message>
        <source>Measures without due date: %1</source>
        <translation>Środki bez terminu: %1</translation>
    </message>
    <message>
        <source>Risks that nobody knows well: %1</source>
        <translation>Ryzyka słabo poznane: %1</translation>
    </message>
</context>
<context>
    <name>ExportDiagramDialog</name>
    <message>
        <source>Cut over small sheets, to be glued together</source>
        <translation>Podziel na małe arkusze do sklejenia</translation>
    </message>
    <message>
        <source>Export the drawing</source>
        <translation>Eksport rysunku</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Eksportuj…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>PDF, for paper</source>
        <translation>PDF, na papier</translation>
    </message>
    <message>
        <source>PNG, a picture</source>
        <translation>PNG, obraz</translation>
    </message>
    <message>
        <source>SVG, for drawing programs and web pages</source>
        <translation>SVG, do programów graficznych i na strony WWW</translation>
    </message>
    <message>
        <source>draw.io, to be edited and read in again</source>
        <translation>draw.io, do edycji i ponownego wczytania</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Arkusze</translation>
    </message>
    <message>
        <source> pixels</source>
        <translation> pikseli</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Szerokość</translation>
    </message>
    <message>
        <source> dpi</source>
        <translation> dpi</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Rozdzielczość</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
    <message numerus="yes">
        <source>%n sheets of %1</source>
        <translation>
            <numerusform>%n arkusz %1</numerusform>
            <numerusform>%n arkusze %1</numerusform>
            <numerusform>%n arkuszy %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 × %2 pixels, %3 × %4 cm in print</source>
        <translation>%1 × %2 pikseli, w druku %3 × %4 cm</translation>
    </message>
    <message>
        <source>Drawings (*.%1)</source>
        <translation>Rysunki (*.%1)</translation>
    </message>
    <message>
        <source>The drawing is in %1.</source>
        <translation>Rysunek zapisano w %1.</translation>
    </message>
</context>
<context>
    <name>ExportVerb</name>
    <message>
        <source>A folder of CSV files cannot go to standard output.</source>
        <translation>Katalogu plików CSV nie można wypisać na standardowe wyjście.</translation>
    </message>
    <message>
        <source>Name a folder with -o.</source>
        <translation>Podaj katalog opcją -o.</translation>
    </message>
    <message>
        <source>The folder is not empty.</source>
        <translation>Katalog nie jest pusty.</translation>
    </message>
    <message>
        <source>Name another one, or use --force.</source>
        <translation>Podaj inny lub użyj --force.</translation>
    </message>
    <message>
        <source>The folder cannot be made.</source>
        <translation>Nie można utworzyć katalogu.</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (second language)</source>
        <translation>%1 (drugi język)</translation>
    </message>
    <message>
        <source>years</source>
        <translation>lat</translation>
    </message>
    <message>
        <source>months</source>
        <translation>miesięcy</translation>
    </message>
    <message>
        <source>“%1” is not one of the choices.</source>
        <translation>„%1” nie jest jedną z możliwości.</translation>
    </message>
    <message>
        <source>Use one of: %1.</source>
        <translation>Proszę użyć jednej z: %1.</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>„%1” nie jest liczbą.</translation>
    </message>
    <message>
        <source>“%1” is not a whole number.</source>
        <translation>„%1” nie jest liczbą całkowitą.</translation>
    </message>
    <message>
        <source>“%1” is not a score.</source>
        <translation>„%1” nie jest oceną.</translation>
    </message>
    <message>
        <source>Use a whole number from 1 to 5.</source>
        <translation>Proszę podać liczbę całkowitą od 1 do 5.</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no.</source>
        <translation>„%1” to ani tak, ani nie.</translation>
    </message>
    <message>
        <source>Use yes or no; leave it empty where it is not known.</source>
        <translation>Proszę wpisać tak lub nie; pozostawić puste, gdy nie wiadomo.</translation>
    </message>
    <message>
        <source>“%1” is not a date.</source>
        <translation>„%1” nie jest datą.</translation>
    </message>
    <message>
        <source>Write it as year-month-day: 2026-11-24.</source>
        <translation>Proszę napisać rok-miesiąc-dzień: 2026-11-24.</translation>
    </message>
    <message>
        <source>“%1” is no record&apos;s id.</source>
        <translation>„%1” nie jest identyfikatorem rekordu.</translation>
    </message>
    <message>
        <source>Only one record can stand here.</source>
        <translation>Tu może stać tylko jeden rekord.</translation>
    </message>
    <message>
        <source>The text is too long (more than 100 000 characters).</source>
        <translation>Tekst jest za długi (ponad 100 000 znaków).</translation>
    </message>
    <message>
        <source>“%1” is no vector of security levels.</source>
        <translation>„%1” nie jest wektorem poziomów zabezpieczeń.</translation>
    </message>
    <message>
        <source>Write seven numbers from 0 to 4: 2,2,2,1,2,1,3.</source>
        <translation>Proszę napisać siedem liczb od 0 do 4: 2,2,2,1,2,1,3.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>tak</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>“%1” is no step of a scale.</source>
        <translation>„%1” nie jest stopniem skali.</translation>
    </message>
    <message>
        <source>Use 1 for the lowest step, 2 for the next, and so on.</source>
        <translation>Najniższy stopień to 1, następny 2 i tak dalej.</translation>
    </message>
</context>
<context>
    <name>FieldCheck</name>
    <message>
        <source>“%1” is no Purdue level.</source>
        <translation>„%1” nie jest poziomem Purdue.</translation>
    </message>
    <message>
        <source>Use 0, 1, 2, 3, 3.5, 4 or 5.</source>
        <translation>Dozwolone są 0, 1, 2, 3, 3.5, 4 i 5.</translation>
    </message>
    <message>
        <source>“%1” is no network prefix.</source>
        <translation>„%1” nie jest prefiksem sieci.</translation>
    </message>
    <message>
        <source>Write address and length: 10.20.30.0/24.</source>
        <translation>Proszę napisać adres i długość: 10.20.30.0/24.</translation>
    </message>
    <message>
        <source>“%1” is no year.</source>
        <translation>„%1” nie jest rokiem.</translation>
    </message>
    <message>
        <source>Use a year from 1900 to 2200.</source>
        <translation>Proszę podać rok od 1900 do 2200.</translation>
    </message>
    <message>
        <source>“%1” is no IP address.</source>
        <translation>„%1” nie jest adresem IP.</translation>
    </message>
    <message>
        <source>Write it as 10.20.30.40 or as an IPv6 address.</source>
        <translation>Proszę napisać 10.20.30.40 albo adres IPv6.</translation>
    </message>
    <message>
        <source>“%1” is no MAC address.</source>
        <translation>„%1” nie jest adresem MAC.</translation>
    </message>
    <message>
        <source>Write twelve hexadecimal digits: 00:1b:1b:12:34:56.</source>
        <translation>Proszę napisać dwanaście cyfr szesnastkowych: 00:1b:1b:12:34:56.</translation>
    </message>
    <message>
        <source>“%1” is no score.</source>
        <translation>„%1” nie jest oceną.</translation>
    </message>
    <message>
        <source>Use a number from 0 to 4.</source>
        <translation>Podaj liczbę od 0 do 4.</translation>
    </message>
    <message>
        <source>“%1” is no tier.</source>
        <translation>„%1” nie jest poziomem (tier).</translation>
    </message>
    <message>
        <source>Use a number from 1 to 4.</source>
        <translation>Podaj liczbę od 1 do 4.</translation>
    </message>
    <message>
        <source>“%1” is no risk matrix.</source>
        <translation>„%1” nie jest macierzą ryzyka.</translation>
    </message>
    <message>
        <source>Write a row of L, M, H, C for each step of likelihood from the lowest: LLM/LMH/MHC.</source>
        <translation>Podaj wiersz liter L, M, H, C dla każdego stopnia prawdopodobieństwa, od najniższego: LLM/LMH/MHC.</translation>
    </message>
    <message>
        <source>“%1” does not tell the levels apart.</source>
        <translation>„%1” nie rozróżnia poziomów.</translation>
    </message>
    <message>
        <source>Write four different letters for low, medium, high and critical: LMHC.</source>
        <translation>Podaj cztery różne litery dla poziomu niskiego, średniego, wysokiego i krytycznego: NŚWK.</translation>
    </message>
</context>
<context>
    <name>FieldEditor</name>
    <message>
        <source>unknown</source>
        <translation>nieznane</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>nie ustalono</translation>
    </message>
    <message>
        <source>none</source>
        <translation>brak</translation>
    </message>
</context>
<context>
    <name>FileImport</name>
    <message>
        <source>Reading %1…</source>
        <translation>Odczyt pliku %1…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importuj</translation>
    </message>
    <message>
        <source>The file shows no traffic between hosts.</source>
        <translation>W pliku nie ma ruchu między hostami.</translation>
    </message>
    <message>
        <source>%1 flows are new, %2 were known and are added to. Undo takes all of it back.</source>
        <translation>Nowe przepływy: %1, uzupełnione znane: %2. „Cofnij” usuwa to wszystko.</translation>
    </message>
    <message>
        <source>Left out: %1, the first at %2: %3</source>
        <translation>Pominięto: %1, pierwsze miejsce to %2: %3</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>Wczytaj plik</translation>
    </message>
    <message>
        <source>The drawing shows nothing that is not in the project.</source>
        <translation>Na rysunku nie ma nic, czego nie byłoby już w projekcie.</translation>
    </message>
    <message>
        <source>Lists, captures, logs and drawings (*.csv *.txt *.tsv *.pcap *.pcapng *.cap *.log *.drawio);;All files (*)</source>
        <translation>Listy, zrzuty ruchu, rejestry i rysunki (*.csv *.txt *.tsv *.pcap *.pcapng *.cap *.log *.drawio);;Wszystkie pliki (*)</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find a zone, asset or conduit</source>
        <translation>Znajdź strefę, zasób lub kanał</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>nie znaleziono</translation>
    </message>
</context>
<context>
    <name>FindingAcceptance</name>
    <message>
        <source>Say why the finding is accepted.</source>
        <translation>Podaj, dlaczego ustalenie jest akceptowane.</translation>
    </message>
    <message>
        <source>Finding accepted: %1 %2</source>
        <translation>Zaakceptowano ustalenie: %1 %2</translation>
    </message>
</context>
<context>
    <name>FirewallMatrix</name>
    <message>
        <source>%1 in %2</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>the asset is in no zone</source>
        <translation>zasób nie należy do żadnej strefy</translation>
    </message>
    <message>
        <source>no conduit joins them</source>
        <translation>nie łączy ich żaden kanał</translation>
    </message>
    <message>
        <source>the conduit leads the other way</source>
        <translation>kanał prowadzi w drugą stronę</translation>
    </message>
    <message>
        <source>the conduit does not allow it</source>
        <translation>kanał tego nie dopuszcza</translation>
    </message>
    <message>
        <source>unknown host</source>
        <translation>nieznany host</translation>
    </message>
    <message>
        <source>assets in several zones have the address</source>
        <translation>adres mają zasoby w kilku strefach</translation>
    </message>
    <message>
        <source>the conduit lists no protocols</source>
        <translation>kanał nie ma listy protokołów</translation>
    </message>
    <message>
        <source>the conduit allows anything</source>
        <translation>kanał dopuszcza wszystko</translation>
    </message>
    <message>
        <source>never seen</source>
        <translation>nie zaobserwowano</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Działanie</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Od</translation>
    </message>
    <message>
        <source>From addresses</source>
        <translation>Adresy źródłowe</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Do</translation>
    </message>
    <message>
        <source>To addresses</source>
        <translation>Adresy docelowe</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protokół</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Usługa</translation>
    </message>
    <message>
        <source>Conduits</source>
        <translation>Kanały</translation>
    </message>
    <message>
        <source>Packets</source>
        <translation>Pakiety</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>Pierwszy raz</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Ostatni raz</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Uwaga</translation>
    </message>
    <message>
        <source>everything else</source>
        <translation>wszystko inne</translation>
    </message>
    <message>
        <source>Firewall rules suggested for %1, %2</source>
        <translation>Proponowane reguły zapór sieciowych: %1, %2</translation>
    </message>
    <message>
        <source>allow: intended and seen; review: intended, never seen; decide: seen, not intended</source>
        <translation>allow: zamierzone i zaobserwowane; review: zamierzone, nie zaobserwowano; decide: zaobserwowane, niezamierzone</translation>
    </message>
    <message numerus="yes">
        <source>conduits %1</source>
        <translation>
            <numerusform>kanał %1</numerusform>
            <numerusform>kanały %1</numerusform>
            <numerusform>kanały %1</numerusform>
        </translation>
    </message>
    <message>
        <source>seen %1 packets</source>
        <translation>zaobserwowano pakietów: %1</translation>
    </message>
</context>
<context>
    <name>Flow</name>
    <message>
        <source>Flow</source>
        <translation>Przepływ</translation>
    </message>
    <message>
        <source>Flows</source>
        <translation>Przepływy</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Źródło</translation>
    </message>
    <message>
        <source>Address of the host that asked; on layer 2 its MAC address.</source>
        <translation>Adres hosta, który pytał; w warstwie 2 jego adres MAC.</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cel</translation>
    </message>
    <message>
        <source>Address of the host that answered; on layer 2 its MAC address.</source>
        <translation>Adres hosta, który odpowiadał; w warstwie 2 jego adres MAC.</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protokół sieciowy</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Polecenia</translation>
    </message>
    <message>
        <source>Packets</source>
        <translation>Pakiety</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bajty</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>Pierwszy raz</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Ostatni raz</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Transport</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Z odpowiedzią</translation>
    </message>
    <message>
        <source>VLAN</source>
        <translation>VLAN</translation>
    </message>
    <message>
        <source>Seen in</source>
        <translation>Widziany w</translation>
    </message>
</context>
<context>
    <name>FlowCsv</name>
    <message>
        <source>“%1” is no IP or MAC address.</source>
        <translation>„%1” nie jest adresem IP ani MAC.</translation>
    </message>
    <message>
        <source>“%1” is no port number.</source>
        <translation>„%1” nie jest numerem portu.</translation>
    </message>
    <message>
        <source>The table has no columns of sources and targets.</source>
        <translation>W tabeli nie ma kolumn ze źródłem i celem.</translation>
    </message>
    <message>
        <source>Call them “source” and “destination”.</source>
        <translation>Nazwij je „źródło” i „cel”.</translation>
    </message>
</context>
<context>
    <name>FlowTable</name>
    <message>
        <source>%1 more rows were left out and are not listed.</source>
        <translation>Pominięto jeszcze %1 wierszy, których nie wymieniono.</translation>
    </message>
    <message>
        <source>%1 conversations were left out: there is room for %2 different flows (a scan of the network?).</source>
        <translation>Pominięto %1 rozmów: mieści się %2 różnych przepływów (skanowanie sieci?).</translation>
    </message>
</context>
<context>
    <name>FlowsVerb</name>
    <message>
        <source>No traffic was read in yet: tandem import FILE capture.pcap</source>
        <translation>Nie wczytano jeszcze ruchu: tandem import PLIK zrzut.pcap</translation>
    </message>
    <message>
        <source>No traffic was seen to leave a zone.</source>
        <translation>Nie zaobserwowano ruchu wychodzącego poza strefę.</translation>
    </message>
    <message>
        <source>%1: %2 → %3, %4 (%5), %6 packets</source>
        <translation>%1: %2 → %3, %4 (%5), pakietów: %6</translation>
    </message>
    <message>
        <source>Never seen: %1 on %2</source>
        <translation>Nie zaobserwowano: %1, kanał %2</translation>
    </message>
    <message>
        <source>Standard output takes one of the two: write the firewall rules to a file, or leave out --json.</source>
        <translation>Na standardowe wyjście może trafić tylko jedno z dwojga: zapisz reguły zapory do pliku albo pomiń --json.</translation>
    </message>
</context>
<context>
    <name>ForeignFile</name>
    <message>
        <source>This JSON file is of no kind that can be read in.</source>
        <translation>Ten plik JSON nie jest żadnego z obsługiwanych rodzajów.</translation>
    </message>
    <message>
        <source>OSCAL catalogues and profiles, libraries of CISO Assistant and STIX bundles can be.</source>
        <translation>Można wczytać katalogi i profile OSCAL, biblioteki CISO Assistant oraz pakiety STIX.</translation>
    </message>
    <message>
        <source>The workbook has no sheet.</source>
        <translation>Skoroszyt nie ma arkuszy.</translation>
    </message>
    <message>
        <source>This XML file is of no kind that can be read in.</source>
        <translation>Ten plik XML nie jest żadnego z obsługiwanych rodzajów.</translation>
    </message>
</context>
<context>
    <name>FoundReview</name>
    <message>
        <source>Review what was found</source>
        <translation>Przegląd tego, co znaleziono</translation>
    </message>
    <message>
        <source>Nothing of this is in the register yet. What a thing is was guessed from its shape, its label and where it stands: say it otherwise where the guess is wrong, and leave out what does not belong.</source>
        <translation>Niczego z tej listy nie ma jeszcze w rejestrze. To, czym co jest, odgadnięto z kształtu, podpisu i położenia: popraw, gdzie odgadnięto źle, i pomiń, co tu nie należy.</translation>
    </message>
    <message>
        <source>The selected are:</source>
        <translation>Zaznaczone to:</translation>
    </message>
    <message>
        <source>What the selected are taken for</source>
        <translation>Za co uznano zaznaczone</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtr</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>Pominięto: %1</translation>
    </message>
    <message>
        <source>Take all</source>
        <translation>Zaznacz wszystkie</translation>
    </message>
    <message>
        <source>Take none</source>
        <translation>Odznacz wszystkie</translation>
    </message>
    <message>
        <source>Discard all</source>
        <translation>Odrzuć wszystkie</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Później</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Co znaleziono</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nowy</numerusform>
            <numerusform>%n nowe</numerusform>
            <numerusform>%n nowych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n different from the register</source>
        <translation>
            <numerusform>%n inny niż w rejestrze</numerusform>
            <numerusform>%n inne niż w rejestrze</numerusform>
            <numerusform>%n innych niż w rejestrze</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take over %n</source>
        <translation>
            <numerusform>Przejmij %n</numerusform>
            <numerusform>Przejmij %n</numerusform>
            <numerusform>Przejmij %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found records taken over</source>
        <translation>
            <numerusform>Przejęto %n znaleziony rekord</numerusform>
            <numerusform>Przejęto %n znalezione rekordy</numerusform>
            <numerusform>Przejęto %n znalezionych rekordów</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 new, %2 changed. Undo takes all of it back.</source>
        <translation>Nowe: %1, zmienione: %2. Cofnij przywraca poprzedni stan.</translation>
    </message>
    <message numerus="yes">
        <source>%n found records discarded</source>
        <translation>
            <numerusform>Odrzucono %n znaleziony rekord</numerusform>
            <numerusform>Odrzucono %n znalezione rekordy</numerusform>
            <numerusform>Odrzucono %n znalezionych rekordów</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing that was found waits to be looked through.</source>
        <translation>Nie ma nic znalezionego, co czekałoby na przegląd.</translation>
    </message>
    <message numerus="yes">
        <source>%n found records wait beside the register: File, Review what was found.</source>
        <translation>
            <numerusform>%n znaleziony rekord czeka obok rejestru: Plik, Przejrzyj, co znaleziono.</numerusform>
            <numerusform>%n znalezione rekordy czekają obok rejestru: Plik, Przejrzyj, co znaleziono.</numerusform>
            <numerusform>%n znalezionych rekordów czeka obok rejestru: Plik, Przejrzyj, co znaleziono.</numerusform>
        </translation>
    </message>
    <message>
        <source>Those that the filter shows</source>
        <translation>Te, które pokazuje filtr</translation>
    </message>
</context>
<context>
    <name>FoundTable</name>
    <message>
        <source>%1, different</source>
        <translation>%1, inny</translation>
    </message>
    <message>
        <source>%1, new</source>
        <translation>%1, nowy</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nie wiadomo</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Znaleziono</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Co to jest</translation>
    </message>
    <message>
        <source>Taken for</source>
        <translation>Uznano za</translation>
    </message>
    <message>
        <source>What the file says</source>
        <translation>Co mówi plik</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Gdzie</translation>
    </message>
</context>
<context>
    <name>FrameworkFile</name>
    <message>
        <source>“%1” has no requirements.</source>
        <translation>„%1” nie zawiera wymagań.</translation>
    </message>
    <message>
        <source>“%1” has more than %2 rows.</source>
        <translation>„%1” ma ponad %2 wierszy.</translation>
    </message>
    <message>
        <source>“%1” has a row without a number: “%2”.</source>
        <translation>„%1” zawiera wiersz bez numeru: „%2”.</translation>
    </message>
    <message>
        <source>“%1” numbers two rows “%2”.</source>
        <translation>W „%1” dwa wiersze mają numer „%2”.</translation>
    </message>
    <message>
        <source>“%1”: row “%2” belongs to “%3”, which does not stand above it.</source>
        <translation>„%1”: wiersz „%2” należy do „%3”, którego nad nim nie ma.</translation>
    </message>
</context>
<context>
    <name>FrameworkImport</name>
    <message>
        <source>%1 rows cannot be taken, the first at %2: %3</source>
        <translation>Nie można przyjąć wierszy (%1), pierwszy: %2: %3</translation>
    </message>
    <message>
        <source>The framework has no name.</source>
        <translation>Norma nie ma nazwy.</translation>
    </message>
    <message>
        <source>%1 rows are withdrawn in this edition: they are kept and not answered.</source>
        <translation>Wiersze wycofane w tym wydaniu: %1. Pozostają w projekcie i nie podlegają ocenie.</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Nowe: %1</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Zmienione: %1</translation>
    </message>
    <message>
        <source>The official texts are shown beside our rows of %1.</source>
        <translation>Teksty urzędowe są pokazywane obok naszych wierszy: %1.</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>Usunięte: %1</translation>
    </message>
    <message>
        <source>Withdrawn, with answers that stay: %1</source>
        <translation>Wycofane, z zachowanymi odpowiedziami: %1</translation>
    </message>
    <message>
        <source> and %1 more</source>
        <translation> i jeszcze %1</translation>
    </message>
    <message>
        <source>%1 mappings name rows of frameworks that are not here; bring those in first and read this file again.</source>
        <translation>Powiązania z wierszami norm, których tu nie ma: %1. Najpierw wczytaj te normy, a potem ponownie ten plik.</translation>
    </message>
    <message>
        <source>“%1” is kept with the ready matrices, to be applied under Risks, Scales. Its levels: %2.</source>
        <translation>„%1” czeka wśród gotowych macierzy; zastosujesz ją w sekcji Ryzyka, Skale. Jej poziomy: %2.</translation>
    </message>
</context>
<context>
    <name>Function</name>
    <message>
        <source>Function</source>
        <translation>Funkcja</translation>
    </message>
    <message>
        <source>Functions</source>
        <translation>Funkcje</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Rodzaj</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Właściciel</translation>
    </message>
    <message>
        <source>Tolerated outage</source>
        <translation>Dopuszczalna przerwa</translation>
    </message>
    <message>
        <source>Safe state</source>
        <translation>Stan bezpieczny</translation>
    </message>
    <message>
        <source>Cost of an hour lost</source>
        <translation>Koszt godziny przestoju</translation>
    </message>
    <message>
        <source>Carried by</source>
        <translation>Realizują</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Opis</translation>
    </message>
    <message>
        <source>Carries the functions</source>
        <translation>Realizuje funkcje</translation>
    </message>
</context>
<context>
    <name>GlossaryPage</name>
    <message>
        <source>Find a term in either language</source>
        <translation>Znajdź pojęcie w dowolnym języku</translation>
    </message>
    <message>
        <source>Add own term</source>
        <translation>Dodaj własne pojęcie</translation>
    </message>
    <message>
        <source>Not described yet.</source>
        <translation>Jeszcze nieopisane.</translation>
    </message>
    <message>
        <source>No term fits.</source>
        <translation>Żadne pojęcie nie pasuje.</translation>
    </message>
    <message>
        <source>What IT hears · %1</source>
        <translation>Co słyszy IT · %1</translation>
    </message>
    <message>
        <source>What OT hears · %1</source>
        <translation>Co słyszy OT · %1</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Tutaj</translation>
    </message>
    <message>
        <source>Edit own term</source>
        <translation>Zmień własne pojęcie</translation>
    </message>
    <message>
        <source>Say it in our own words</source>
        <translation>Powiedz to własnymi słowami</translation>
    </message>
    <message>
        <source>Remove own term</source>
        <translation>Usuń własne pojęcie</translation>
    </message>
</context>
<context>
    <name>Group</name>
    <message>
        <source>Identity</source>
        <translation>Dane podstawowe</translation>
    </message>
    <message>
        <source>Network and place</source>
        <translation>Sieć i miejsce</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Proces</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Ocena</translation>
    </message>
    <message>
        <source>Unmitigated risk</source>
        <translation>Ryzyko bez zabezpieczeń</translation>
    </message>
    <message>
        <source>Risk today</source>
        <translation>Ryzyko obecnie</translation>
    </message>
    <message>
        <source>Target risk</source>
        <translation>Ryzyko docelowe</translation>
    </message>
    <message>
        <source>Treatment</source>
        <translation>Postępowanie z ryzykiem</translation>
    </message>
    <message>
        <source>Remote access</source>
        <translation>Zdalny dostęp</translation>
    </message>
    <message>
        <source>Access and protection</source>
        <translation>Dostęp i ochrona</translation>
    </message>
    <message>
        <source>Backup and restore</source>
        <translation>Kopie zapasowe i odtwarzanie</translation>
    </message>
    <message>
        <source>Life cycle</source>
        <translation>Cykl życia</translation>
    </message>
    <message>
        <source>Patching</source>
        <translation>Instalowanie poprawek</translation>
    </message>
    <message>
        <source>Surroundings</source>
        <translation>Warunki otoczenia</translation>
    </message>
    <message>
        <source>Boundaries and access points</source>
        <translation>Granice i punkty dostępu</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Opis</translation>
    </message>
    <message>
        <source>Tolerable risk</source>
        <translation>Ryzyko dopuszczalne</translation>
    </message>
</context>
<context>
    <name>HeadingMap</name>
    <message>
        <source>The file lists firewall rules, not an inventory.</source>
        <translation>Plik zawiera reguły zapory sieciowej, a nie spis zasobów.</translation>
    </message>
    <message>
        <source>The file lists network traffic, not an inventory.</source>
        <translation>Plik zawiera ruch sieciowy, a nie spis zasobów.</translation>
    </message>
    <message>
        <source>The file lists vulnerabilities, not an inventory.</source>
        <translation>Plik zawiera podatności, a nie spis zasobów.</translation>
    </message>
    <message>
        <source>An asset register needs a column that names the asset (tag, name, serial number, IP or MAC address) and one that describes it (class, vendor, model, firmware, zone); a map of the headings can say which columns these are.</source>
        <translation>Rejestr zasobów potrzebuje kolumny, która nazywa zasób (oznaczenie, nazwa, numer seryjny, adres IP lub MAC), i takiej, która go opisuje (klasa, producent, model, oprogramowanie układowe, strefa); mapa nagłówków może je wskazać.</translation>
    </message>
    <message>
        <source>The columns (%1) do not tell what the file lists.</source>
        <translation>Kolumny (%1) nie mówią, co zawiera plik.</translation>
    </message>
    <message>
        <source>This is no map of headings: %1</source>
        <translation>To nie jest mapa nagłówków: %1</translation>
    </message>
    <message>
        <source>There is no kind of record “%1”.</source>
        <translation>Nie ma rodzaju rekordu „%1”.</translation>
    </message>
    <message>
        <source>“%1” has no field “%2”.</source>
        <translation>„%1” nie ma pola „%2”.</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>Undo to here</source>
        <translation>Cofnij do tego miejsca</translation>
    </message>
    <message>
        <source>Filter by words, person or team</source>
        <translation>Filtruj po słowach, osobie lub zespole</translation>
    </message>
    <message>
        <source>Takes back the selected entry and all after it, newest first. Each undo is an entry itself and can be redone.</source>
        <translation>Cofa zaznaczony wpis i wszystkie późniejsze, od najnowszego. Każde cofnięcie samo jest wpisem i można je ponowić.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kiedy</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kto</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Zespół</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Co</translation>
    </message>
    <message>
        <source>Journal head %1…</source>
        <translation>Skrót dziennika %1…</translation>
    </message>
    <message>
        <source>added</source>
        <translation>dodano</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>usunięto</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>zmieniono</translation>
    </message>
    <message numerus="yes">
        <source>and %n more records</source>
        <translation>
            <numerusform>i jeszcze %n rekord</numerusform>
            <numerusform>i jeszcze %n rekordy</numerusform>
            <numerusform>i jeszcze %n rekordów</numerusform>
        </translation>
    </message>
    <message>
        <source>Hash of this entry</source>
        <translation>Skrót tego wpisu</translation>
    </message>
    <message numerus="yes">
        <source>Undo %n changes?</source>
        <translation>
            <numerusform>Cofnąć %n zmianę?</numerusform>
            <numerusform>Cofnąć %n zmiany?</numerusform>
            <numerusform>Cofnąć %n zmian?</numerusform>
        </translation>
    </message>
    <message>
        <source>Redo brings them back.</source>
        <translation>Ponowienie je przywróci.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
</context>
<context>
    <name>HtmlReport</name>
    <message>
        <source>Figure %1. %2</source>
        <translation>Rys. %1. %2</translation>
    </message>
    <message>
        <source>The document cannot be written.</source>
        <translation>Nie można zapisać dokumentu.</translation>
    </message>
</context>
<context>
    <name>ImportAssistant</name>
    <message>
        <source>Import %1</source>
        <translation>Import: %1</translation>
    </message>
    <message>
        <source>Column of the file</source>
        <translation>Kolumna pliku</translation>
    </message>
    <message>
        <source>Goes into</source>
        <translation>Trafia do pola</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Wiersz</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Co</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Rekord</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Pola</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Gdzie</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Dlaczego</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolumny</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Podgląd</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Pominięte</translation>
    </message>
    <message>
        <source>All or nothing: one bad row, and nothing is written</source>
        <translation>Wszystko albo nic: jeden zły wiersz i nic nie zostanie zapisane</translation>
    </message>
    <message>
        <source>Leave a bad cell empty instead of leaving out its row</source>
        <translation>Złą komórkę zostaw pustą, zamiast pomijać cały wiersz</translation>
    </message>
    <message>
        <source>Make zones that the file names and the project does not have</source>
        <translation>Utwórz strefy, które są w pliku, a których nie ma w projekcie</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importuj</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>pominięta</translation>
    </message>
    <message>
        <source>%1 rows: %2 new, %3 changed, %4 the same, %5 left out.</source>
        <translation>Wierszy: %1; nowych: %2, zmienionych: %3, takich samych: %4, pominiętych: %5.</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nowy</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>zmieniono</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>taki sam</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notatka</translation>
    </message>
    <message>
        <source>Left out (%1)</source>
        <translation>Pominięte (%1)</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Importowanie…</translation>
    </message>
    <message>
        <source>%1 added, %2 changed, %3 left out. Undo takes all of it back.</source>
        <translation>Dodano: %1, zmieniono: %2, pominięto: %3. Jedno cofnięcie zabiera to wszystko.</translation>
    </message>
</context>
<context>
    <name>ImportRows</name>
    <message>
        <source>“%1” is no record&apos;s id.</source>
        <translation>„%1” nie jest identyfikatorem rekordu.</translation>
    </message>
    <message>
        <source>“%1” is no MAC address. Write twelve hexadecimal digits: 00:1b:1b:12:34:56.</source>
        <translation>„%1” nie jest adresem MAC. Proszę napisać dwanaście cyfr szesnastkowych: 00:1b:1b:12:34:56.</translation>
    </message>
    <message>
        <source>“%1” is no IP address. Write it as 10.20.30.40 or as an IPv6 address.</source>
        <translation>„%1” nie jest adresem IP. Proszę napisać 10.20.30.40 albo adres IPv6.</translation>
    </message>
    <message>
        <source>Nothing in the row names the asset: no tag, name, serial number or address.</source>
        <translation>Nic w wierszu nie nazywa zasobu: brak oznaczenia, nazwy, numeru seryjnego i adresu.</translation>
    </message>
    <message>
        <source>The cell is empty, and the field must be filled.</source>
        <translation>Komórka jest pusta, a pole musi być wypełnione.</translation>
    </message>
    <message>
        <source>The column “%1” was taken as “%2”.</source>
        <translation>Kolumnę „%1” uznano za „%2”.</translation>
    </message>
    <message>
        <source>These columns were left out: %1.</source>
        <translation>Pominięto kolumny: %1.</translation>
    </message>
    <message>
        <source>Column “%1”: %2</source>
        <translation>Kolumna „%1”: %2</translation>
    </message>
    <message>
        <source>“%1” was taken as “%2”.</source>
        <translation>„%1” uznano za „%2”.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 The field stays empty (%n row(s)).</source>
        <translation>
            <numerusform>%1: %2 Pole pozostaje puste (%n wiersz).</numerusform>
            <numerusform>%1: %2 Pole pozostaje puste (%n wiersze).</numerusform>
            <numerusform>%1: %2 Pole pozostaje puste (%n wierszy).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 (%n row(s))</source>
        <translation>
            <numerusform>%1: %2 (%n wiersz)</numerusform>
            <numerusform>%1: %2 (%n wiersze)</numerusform>
            <numerusform>%1: %2 (%n wierszy)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) have no tag: the name, serial number or address was taken instead.</source>
        <translation>
            <numerusform>%n wiersz nie ma oznaczenia: przyjęto nazwę, numer seryjny lub adres.</numerusform>
            <numerusform>%n wiersze nie mają oznaczenia: przyjęto nazwę, numer seryjny lub adres.</numerusform>
            <numerusform>%n wierszy nie ma oznaczenia: przyjęto nazwę, numer seryjny lub adres.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportRun</name>
    <message>
        <source>The import was stopped; nothing was written.</source>
        <translation>Import zatrzymano; nic nie zapisano.</translation>
    </message>
    <message>
        <source>“%1” stands in line %2 already.</source>
        <translation>„%1” stoi już w wierszu %2.</translation>
    </message>
    <message>
        <source>There is no record called “%1”; the field “%2” stays empty.</source>
        <translation>Nie ma rekordu o nazwie „%1”; pole „%2” pozostaje puste.</translation>
    </message>
    <message>
        <source>The cell is empty, and the field must be filled.</source>
        <translation>Komórka jest pusta, a pole musi być wypełnione.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) cannot be read, so nothing was written. The first: %1</source>
        <translation>
            <numerusform>%n wiersza nie da się odczytać, więc nic nie zapisano. Pierwszy: %1</numerusform>
            <numerusform>%n wierszy nie da się odczytać, więc nic nie zapisano. Pierwszy: %1</numerusform>
            <numerusform>%n wierszy nie da się odczytać, więc nic nie zapisano. Pierwszy: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>These zones are new and have no type yet: %1.</source>
        <translation>Te strefy są nowe i nie mają jeszcze typu: %1.</translation>
    </message>
</context>
<context>
    <name>ImportVerbs</name>
    <message>
        <source>%1 rows read: %2 new, %3 changed, %4 the same, %5 kept for review, %6 skipped.</source>
        <translation>Wczytano wierszy: %1; nowych: %2, zmienionych: %3, takich samych: %4, do weryfikacji: %5, pominiętych: %6.</translation>
    </message>
    <message>
        <source>The map cannot be read: %1.</source>
        <translation>Nie można odczytać mapy: %1.</translation>
    </message>
    <message>
        <source>Say which: ids, or --all.</source>
        <translation>Proszę podać które: identyfikatory albo --all.</translation>
    </message>
</context>
<context>
    <name>ImportedFramework</name>
    <message>
        <source>Framework</source>
        <translation>Norma</translation>
    </message>
    <message>
        <source>Frameworks</source>
        <translation>Normy</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Klucz</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tytuł</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Wydanie</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Wydawca</translation>
    </message>
    <message>
        <source>Scale of the answers</source>
        <translation>Skala odpowiedzi</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Źródło</translation>
    </message>
    <message>
        <source>Official text of</source>
        <translation>Oficjalny tekst dla</translation>
    </message>
</context>
<context>
    <name>ImportedMapping</name>
    <message>
        <source>Mapping</source>
        <translation>Powiązanie</translation>
    </message>
    <message>
        <source>Mappings</source>
        <translation>Powiązania</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Źródło</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Z</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Do</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Siła</translation>
    </message>
</context>
<context>
    <name>ImportedRequirement</name>
    <message>
        <source>Requirement</source>
        <translation>Wymaganie</translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation>Wymagania</translation>
    </message>
    <message>
        <source>Framework</source>
        <translation>Norma</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numer</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Część</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Nagłówek</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Kolejność</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Wskazówki</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Wycofane</translation>
    </message>
</context>
<context>
    <name>Interface</name>
    <message>
        <source>Interface</source>
        <translation>Interfejs</translation>
    </message>
    <message>
        <source>Interfaces</source>
        <translation>Interfejsy</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>Zasób</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation>Adres IP</translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation>Adres MAC</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Sieć</translation>
    </message>
    <message>
        <source>Virtual or shared address</source>
        <translation>Adres wirtualny lub wspólny</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adresy</translation>
    </message>
</context>
<context>
    <name>ItemCard</name>
    <message>
        <source>How often can it happen?</source>
        <translation>Jak często może się zdarzyć?</translation>
    </message>
    <message>
        <source>How bad can it be: %1?</source>
        <translation>Jak poważny może być skutek: %1?</translation>
    </message>
    <message>
        <source>How far is it met?</source>
        <translation>W jakim stopniu jest spełnione?</translation>
    </message>
    <message>
        <source>Which score do we aim at?</source>
        <translation>Jaką ocenę chcemy osiągnąć?</translation>
    </message>
    <message>
        <source>Which score have we reached today?</source>
        <translation>Jaką ocenę mamy dzisiaj?</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>Entry %1 of the journal is not what was written then.</source>
        <translation>Wpis %1 dziennika nie jest tym, co wtedy zapisano.</translation>
    </message>
    <message>
        <source>Go back to a backup copy, and keep this file for repair.</source>
        <translation>Proszę wrócić do kopii zapasowej, a ten plik zachować do naprawy.</translation>
    </message>
</context>
<context>
    <name>JournalVerbs</name>
    <message>
        <source>There was nothing to take back or to repeat.</source>
        <translation>Nie było nic do cofnięcia ani do ponowienia.</translation>
    </message>
</context>
<context>
    <name>KeyboardDialog</name>
    <message>
        <source>Keyboard</source>
        <translation>Klawiatura</translation>
    </message>
    <message>
        <source>Filter the table</source>
        <translation>Filtrowanie tabeli</translation>
    </message>
    <message>
        <source>Copy rows, paste a block from a spreadsheet</source>
        <translation>Kopiowanie wierszy, wklejanie bloku z arkusza</translation>
    </message>
    <message>
        <source>Fill the first selected cell down</source>
        <translation>Wypełnianie w dół od pierwszej zaznaczonej komórki</translation>
    </message>
    <message>
        <source>Edit the cell; Tab goes to the next</source>
        <translation>Edycja komórki; Tab przechodzi do następnej</translation>
    </message>
    <message>
        <source>Remove the selected records</source>
        <translation>Usuwanie zaznaczonych rekordów</translation>
    </message>
    <message>
        <source>Zones: find a name; Enter goes to the next</source>
        <translation>Strefy: znajdź nazwę; Enter przechodzi do następnej</translation>
    </message>
    <message>
        <source>Zones: copy, paste, duplicate with everything inside</source>
        <translation>Strefy: kopiuj, wklej, powiel wraz z zawartością</translation>
    </message>
    <message>
        <source>Zones: the next thing, under the mouse first; Escape lets go</source>
        <translation>Strefy: następny element, najpierw pod myszą; Escape zwalnia zaznaczenie</translation>
    </message>
</context>
<context>
    <name>LevelPanel</name>
    <message>
        <source>Scenarios suggest SL-T %1</source>
        <translation>Scenariusze sugerują SL-T %1</translation>
    </message>
    <message>
        <source>No suggestion</source>
        <translation>Brak sugestii</translation>
    </message>
    <message>
        <source>Take over as SL-T</source>
        <translation>Przejmij jako SL-T</translation>
    </message>
    <message>
        <source>SL-T of %1 as the scenarios suggest</source>
        <translation>SL-T: %1, jak sugerują scenariusze</translation>
    </message>
    <message>
        <source>Cheapest way to the target</source>
        <translation>Najtańsza droga do celu</translation>
    </message>
    <message>
        <source>in place: answer again</source>
        <translation>wdrożony: odpowiedz ponownie</translation>
    </message>
    <message>
        <source>%1 €</source>
        <translation>%1 €</translation>
    </message>
    <message>
        <source>cost unknown</source>
        <translation>koszt nieznany</translation>
    </message>
    <message>
        <source>No measure names one of these rows.</source>
        <translation>Żaden środek nie wymienia tych wierszy.</translation>
    </message>
    <message>
        <source>%1 of %2 rows for %3 €.</source>
        <translation>%1 z %2 wierszy za %3 €.</translation>
    </message>
    <message numerus="yes">
        <source>%n of the costs are not known.</source>
        <translation>
            <numerusform>%n koszt nie jest znany.</numerusform>
            <numerusform>%n koszty nie są znane.</numerusform>
            <numerusform>%n kosztów nie jest znanych.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No measure meets the other %n rows.</source>
        <translation>
            <numerusform>Pozostałego %n wiersza nie spełnia żaden środek.</numerusform>
            <numerusform>Pozostałych %n wierszy nie spełnia żaden środek.</numerusform>
            <numerusform>Pozostałych %n wierszy nie spełnia żaden środek.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows in the way</source>
        <translation>Na przeszkodzie</translation>
    </message>
    <message>
        <source>unanswered</source>
        <translation>bez odpowiedzi</translation>
    </message>
    <message>
        <source>None: the target is reached.</source>
        <translation>Nic: cel jest osiągnięty.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>i jeszcze %n</numerusform>
            <numerusform>i jeszcze %n</numerusform>
            <numerusform>i jeszcze %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LevelReport</name>
    <message>
        <source>Zone or conduit</source>
        <translation>Strefa lub kanał</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Odpowiedzi</translation>
    </message>
    <message>
        <source>In the way</source>
        <translation>Na przeszkodzie</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 z %2</translation>
    </message>
    <message>
        <source>unanswered</source>
        <translation>bez odpowiedzi</translation>
    </message>
    <message>
        <source>taken over from %1</source>
        <translation>przejęte ze strefy %1</translation>
    </message>
    <message>
        <source>Requirement</source>
        <translation>Wymaganie</translation>
    </message>
    <message>
        <source>What it asks for</source>
        <translation>Czego wymaga</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Od</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Odpowiedź</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Uwagi</translation>
    </message>
    <message>
        <source>No answered requirement stands in the way.</source>
        <translation>Żadne ocenione wymaganie nie stoi na przeszkodzie.</translation>
    </message>
    <message>
        <source>foundational requirements</source>
        <translation>wymagania podstawowe</translation>
    </message>
    <message>
        <source>reaches SL-T</source>
        <translation>osiąga SL-T</translation>
    </message>
    <message>
        <source>open: too little is answered</source>
        <translation>otwarte: za mało odpowiedzi</translation>
    </message>
    <message>
        <source>below SL-T</source>
        <translation>poniżej SL-T</translation>
    </message>
    <message>
        <source>Foundational requirements that reach SL-T, by zone and conduit</source>
        <translation>Wymagania podstawowe osiągające SL-T, według stref i kanałów</translation>
    </message>
    <message>
        <source>Security levels</source>
        <translation>Poziomy bezpieczeństwa</translation>
    </message>
    <message>
        <source>IEC 62443-3-3:2013 with COR1:2014. Each cell: SL-A / SL-T. Where answers are missing, SL-A lies between two figures: what is shown, and what would be possible if all that is unanswered were met. Bold: below the target; italic: not known yet.</source>
        <translation>IEC 62443-3-3:2013 z COR1:2014. W każdym polu: SL-A / SL-T. Gdzie brakuje odpowiedzi, SL-A mieści się między dwiema wartościami: wykazaną i możliwą, gdyby wszystko bez odpowiedzi było spełnione. Pogrubienie: poniżej celu; kursywa: jeszcze nie wiadomo.</translation>
    </message>
    <message>
        <source>The series grades capability and does not say how SL-A is computed. Here a level is reached for a foundational requirement when every row up to that level is met, met by a compensating measure in place, or not applicable with a reason.</source>
        <translation>Seria norm stopniuje zdolność zabezpieczeń i nie mówi, jak obliczać SL-A. Tutaj poziom dla wymagania podstawowego uznaje się za osiągnięty, gdy każdy wiersz do tego poziomu jest spełniony, spełniony przez wdrożony środek kompensujący albo nie ma zastosowania z podaniem powodu.</translation>
    </message>
    <message>
        <source>The requirements in the way are listed one by one in the report “Security level gaps”.</source>
        <translation>Wymagania stojące na przeszkodzie wymienia po kolei raport „Luki w poziomach bezpieczeństwa”.</translation>
    </message>
    <message>
        <source>In the way: %1</source>
        <translation>Na przeszkodzie: %1</translation>
    </message>
    <message>
        <source>Not answered yet:</source>
        <translation>Jeszcze bez odpowiedzi:</translation>
    </message>
    <message>
        <source>Nothing answered yet</source>
        <translation>Bez żadnej odpowiedzi</translation>
    </message>
    <message>
        <source>Security level gaps</source>
        <translation>Luki w poziomach bezpieczeństwa</translation>
    </message>
    <message>
        <source>What stands between SL-T and SL-A</source>
        <translation>Co dzieli SL-A od SL-T</translation>
    </message>
    <message>
        <source>No zone has a target level or an answer yet.</source>
        <translation>Żadna strefa nie ma jeszcze poziomu docelowego ani odpowiedzi.</translation>
    </message>
</context>
<context>
    <name>LevelsTable</name>
    <message>
        <source>Zone or conduit</source>
        <translation>Strefa lub kanał</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Odpowiedzi</translation>
    </message>
    <message>
        <source>Reached: SL-A shown %1, target %2.</source>
        <translation>Osiągnięty: SL-A wykazany %1, docelowy %2.</translation>
    </message>
    <message>
        <source>Open: SL-A shown %1, possible %2 if the unanswered rows are met, target %3.</source>
        <translation>Otwarte: SL-A wykazany %1, możliwy %2, jeśli wiersze bez odpowiedzi są spełnione, docelowy %3.</translation>
    </message>
    <message>
        <source>Not reached: SL-A at most %1, target %2.</source>
        <translation>Nieosiągnięty: SL-A najwyżej %1, docelowy %2.</translation>
    </message>
    <message>
        <source>In the way</source>
        <translation>Przeszkody</translation>
    </message>
    <message>
        <source>%1/%2</source>
        <translation>%1/%2</translation>
    </message>
</context>
<context>
    <name>LibraryDialog</name>
    <message>
        <source>Scenarios from the library</source>
        <translation>Scenariusze z biblioteki</translation>
    </message>
    <message>
        <source>Find in the library</source>
        <translation>Szukaj w bibliotece</translation>
    </message>
    <message>
        <source>All kinds of plant</source>
        <translation>Wszystkie rodzaje zakładów</translation>
    </message>
    <message>
        <source>no zone yet</source>
        <translation>jeszcze bez strefy</translation>
    </message>
    <message>
        <source>Zone or conduit</source>
        <translation>Strefa lub kanał</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Dodaj</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message numerus="yes">
        <source>Add %n scenarios</source>
        <translation>
            <numerusform>Dodaj %n scenariusz</numerusform>
            <numerusform>Dodaj %n scenariusze</numerusform>
            <numerusform>Dodaj %n scenariuszy</numerusform>
        </translation>
    </message>
    <message>
        <source>No scenario fits.</source>
        <translation>Żaden scenariusz nie pasuje.</translation>
    </message>
    <message>
        <source>How it comes about</source>
        <translation>Jak do tego dochodzi</translation>
    </message>
    <message>
        <source>What follows</source>
        <translation>Co z tego wynika</translation>
    </message>
    <message>
        <source>What makes it possible</source>
        <translation>Co to umożliwia</translation>
    </message>
    <message>
        <source>Technique (ATT&amp;CK for ICS)</source>
        <translation>Technika (ATT&amp;CK for ICS)</translation>
    </message>
</context>
<context>
    <name>LineEditor</name>
    <message>
        <source>year-month-day</source>
        <translation>rok-miesiąc-dzień</translation>
    </message>
    <message>
        <source>IAC, UC, SI, DC, RDF, TRE, RA: 2,2,2,1,2,1,3</source>
        <translation>IAC, UC, SI, DC, RDF, TRE, RA: 2,2,2,1,2,1,3</translation>
    </message>
    <message>
        <source>separated by ;</source>
        <translation>rozdzielone średnikiem</translation>
    </message>
</context>
<context>
    <name>LinkNames</name>
    <message>
        <source>Several records are called “%1”.</source>
        <translation>Kilka rekordów nosi nazwę „%1”.</translation>
    </message>
    <message>
        <source>There is no record called “%1”.</source>
        <translation>Nie ma rekordu o nazwie „%1”.</translation>
    </message>
</context>
<context>
    <name>LinkedRecords</name>
    <message>
        <source>Add…</source>
        <translation>Dodaj…</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>i jeszcze %n</numerusform>
            <numerusform>i jeszcze %n</numerusform>
            <numerusform>i jeszcze %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
</context>
<context>
    <name>ListVerb</name>
    <message>
        <source>“%1” has no field “%2”.</source>
        <translation>„%1” nie ma pola „%2”.</translation>
    </message>
    <message>
        <source>See: tandem kinds.</source>
        <translation>Zob.: tandem kinds.</translation>
    </message>
    <message>
        <source>“%1” is not FIELD=VALUE.</source>
        <translation>„%1” to nie POLE=WARTOŚĆ.</translation>
    </message>
    <message>
        <source>There is no kind of record “%1”.</source>
        <translation>Nie ma rodzaju rekordu „%1”.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Plik</translation>
    </message>
    <message>
        <source>New project…</source>
        <translation>Nowy projekt…</translation>
    </message>
    <message>
        <source>Open project…</source>
        <translation>Otwórz projekt…</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>Ostatnie projekty</translation>
    </message>
    <message>
        <source>Sample plant…</source>
        <translation>Zakład przykładowy…</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Zapisz kopię…</translation>
    </message>
    <message>
        <source>Close project</source>
        <translation>Zamknij projekt</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>Ustawienia…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Zakończ</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edycja</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Ponów</translation>
    </message>
    <message>
        <source>Find anything…</source>
        <translation>Znajdź cokolwiek…</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Cofnij: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Ponów: %1</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Widok</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>Motyw jasny</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>Motyw ciemny</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Pełny ekran</translation>
    </message>
    <message>
        <source>&amp;Project</source>
        <translation>P&amp;rojekt</translation>
    </message>
    <message>
        <source>Site and scope…</source>
        <translation>Zakład i zakres…</translation>
    </message>
    <message>
        <source>People…</source>
        <translation>Osoby…</translation>
    </message>
    <message>
        <source>Check the file</source>
        <translation>Sprawdź plik</translation>
    </message>
    <message>
        <source>The file is sound and its journal is complete. Head: %1</source>
        <translation>Plik jest w porządku, a jego dziennik kompletny. Skrót: %1</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Pomo&amp;c</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Słownik</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Klawiatura</translation>
    </message>
    <message>
        <source>About Tandem</source>
        <translation>O programie Tandem</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Narzędzia</translation>
    </message>
    <message>
        <source>Find anything   Ctrl+K</source>
        <translation>Znajdź cokolwiek   Ctrl+K</translation>
    </message>
    <message>
        <source>IT dialect: confidentiality, integrity, availability</source>
        <translation>Język IT: poufność, integralność, dostępność</translation>
    </message>
    <message>
        <source>OT dialect: safety first, then availability, integrity, confidentiality</source>
        <translation>Język OT: najpierw bezpieczeństwo procesowe, potem dostępność, integralność, poufność</translation>
    </message>
    <message>
        <source>Site and scope</source>
        <translation>Zakład i zakres</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Osoby</translation>
    </message>
    <message>
        <source>No project is open.</source>
        <translation>Żaden projekt nie jest otwarty.</translation>
    </message>
    <message numerus="yes">
        <source>%n assets</source>
        <translation>
            <numerusform>%n zasób</numerusform>
            <numerusform>%n zasoby</numerusform>
            <numerusform>%n zasobów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n zones</source>
        <translation>
            <numerusform>%n strefa</numerusform>
            <numerusform>%n strefy</numerusform>
            <numerusform>%n stref</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scenarios</source>
        <translation>
            <numerusform>%n scenariusz</numerusform>
            <numerusform>%n scenariusze</numerusform>
            <numerusform>%n scenariuszy</numerusform>
        </translation>
    </message>
    <message>
        <source>read only</source>
        <translation>tylko do odczytu</translation>
    </message>
    <message>
        <source>all changes saved</source>
        <translation>wszystko zapisane</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Nowy projekt</translation>
    </message>
    <message>
        <source>assessment</source>
        <translation>ocena</translation>
    </message>
    <message>
        <source>Tandem projects (*.tandem)</source>
        <translation>Projekty Tandem (*.tandem)</translation>
    </message>
    <message>
        <source>Where to put the sample plant</source>
        <translation>Gdzie zapisać zakład przykładowy</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>Otwórz projekt</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Zapisz kopię</translation>
    </message>
    <message>
        <source>Copied to %1.</source>
        <translation>Skopiowano do %1.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importuj…</translation>
    </message>
    <message>
        <source>Review what was found…</source>
        <translation>Przejrzyj, co znaleziono…</translation>
    </message>
    <message>
        <source>Export the drawing of zones…</source>
        <translation>Eksportuj rysunek stref…</translation>
    </message>
</context>
<context>
    <name>MatrixEditor</name>
    <message>
        <source>Risk matrix</source>
        <translation>Macierz ryzyka</translation>
    </message>
    <message>
        <source>Likelihood %1, consequence %2: %3</source>
        <translation>Prawdopodobieństwo %1, skutek %2: %3</translation>
    </message>
    <message>
        <source>consequence</source>
        <translation>skutek</translation>
    </message>
    <message>
        <source>Likelihood %1: %2</source>
        <translation>Prawdopodobieństwo %1: %2</translation>
    </message>
    <message>
        <source>Consequence %1: %2</source>
        <translation>Skutek %1: %2</translation>
    </message>
    <message>
        <source>Level: %1</source>
        <translation>Poziom: %1</translation>
    </message>
</context>
<context>
    <name>MatrixTemplate</name>
    <message>
        <source>The ready matrix is not whole: steps and levels do not fit together.</source>
        <translation>Gotowa macierz jest niekompletna: stopnie i poziomy do siebie nie pasują.</translation>
    </message>
</context>
<context>
    <name>MatrixWidget</name>
    <message>
        <source>Risk matrix</source>
        <translation>Macierz ryzyka</translation>
    </message>
    <message>
        <source>worst consequence</source>
        <translation>najgorszy skutek</translation>
    </message>
    <message>
        <source>Likelihood %1: %2</source>
        <translation>Prawdopodobieństwo %1: %2</translation>
    </message>
    <message>
        <source>Consequence %1: %2</source>
        <translation>Skutek %1: %2</translation>
    </message>
    <message>
        <source>Level: %1</source>
        <translation>Poziom: %1</translation>
    </message>
</context>
<context>
    <name>Measure</name>
    <message>
        <source>Measure</source>
        <translation>Środek</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Środki</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numer</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tytuł</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Właściciel</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Zespół</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Koszt</translation>
    </message>
    <message>
        <source>Cost per year</source>
        <translation>Koszt roczny</translation>
    </message>
    <message>
        <source>Needs a planned stop</source>
        <translation>Wymaga postoju planowego</translation>
    </message>
    <message>
        <source>Planned stop</source>
        <translation>Postój planowy</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Postęp</translation>
    </message>
    <message>
        <source>Requirements met</source>
        <translation>Spełniane wymagania</translation>
    </message>
    <message>
        <source>Non-hackable</source>
        <translation>Nie do obejścia cyfrowo</translation>
    </message>
    <message>
        <source>Can harm an essential function</source>
        <translation>Może zaszkodzić funkcji zasadniczej</translation>
    </message>
    <message>
        <source>Signed by OT</source>
        <translation>Podpis OT</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Podpisano dnia</translation>
    </message>
    <message>
        <source>Protects</source>
        <translation>Chroni</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Opis</translation>
    </message>
    <message>
        <source>Needs a change window</source>
        <translation>Wymaga okna serwisowego</translation>
    </message>
    <message>
        <source>Change window</source>
        <translation>Okno serwisowe</translation>
    </message>
    <message>
        <source>Carried out by</source>
        <translation>Realizowane przez</translation>
    </message>
    <message>
        <source>The devices that do it: a safety controller, a firewall. A safeguard that shares its cabinet, network, supply or programming station with what it protects may fall together with it.</source>
        <translation>Urządzenia, które to robią: sterownik bezpieczeństwa, zapora. Zabezpieczenie, które ma z chronionym urządzeniem wspólną szafę, sieć, zasilanie lub stację inżynierską, może zawieść razem z nim.</translation>
    </message>
    <message>
        <source>Added delay</source>
        <translation>Dodawane opóźnienie</translation>
    </message>
    <message>
        <source>What an inline measure (deep inspection, encryption, proxy) adds to the time that a message takes. Empty: it stands in no line.</source>
        <translation>O ile środek wpięty w linię (głęboka inspekcja, szyfrowanie, proxy) wydłuża czas przejścia komunikatu. Puste: nie jest wpięty w linię.</translation>
    </message>
</context>
<context>
    <name>MeasurePanel</name>
    <message>
        <source>Can it harm an essential function?</source>
        <translation>Czy może zaszkodzić funkcji zasadniczej?</translation>
    </message>
    <message>
        <source>IEC 62443-3-3, clause 4.2: what can lock out, delay, close or trip is signed by OT before work starts.</source>
        <translation>IEC 62443-3-3, p. 4.2: jeśli środek może zablokować dostęp, opóźnić, odciąć ruch lub wyłączyć proces, OT podpisuje zgodę przed rozpoczęciem prac.</translation>
    </message>
    <message>
        <source>Sign for OT…</source>
        <translation>Podpisz za OT…</translation>
    </message>
    <message>
        <source>Helps in scenarios</source>
        <translation>Pomaga w scenariuszach</translation>
    </message>
    <message>
        <source>Add a scenario: its number or title</source>
        <translation>Dodaj scenariusz: numer lub tytuł</translation>
    </message>
    <message>
        <source>No essential function is where it acts.</source>
        <translation>W miejscu działania nie ma funkcji zasadniczej.</translation>
    </message>
    <message>
        <source>Where it acts: %1</source>
        <translation>W miejscu działania: %1</translation>
    </message>
    <message>
        <source>Nothing is left to sign: the measure is in place or rejected.</source>
        <translation>Nie ma czego podpisywać: środek jest wdrożony lub odrzucony.</translation>
    </message>
    <message>
        <source>To be asked: nobody has answered yet, and unknown is not a No.</source>
        <translation>Do zapytania: nikt jeszcze nie odpowiedział, a „nie wiadomo” to nie „nie”.</translation>
    </message>
    <message>
        <source>Asked: it can do none of the four.</source>
        <translation>Zapytano: nie grozi żadnym z czterech.</translation>
    </message>
    <message>
        <source>E601: OT has to sign before work starts.</source>
        <translation>E601: przed rozpoczęciem prac potrzebny podpis OT.</translation>
    </message>
    <message>
        <source>Signed for OT by %1 on %2.</source>
        <translation>Za OT podpisuje: %1, %2.</translation>
    </message>
    <message>
        <source>Signed for OT by %1.</source>
        <translation>Za OT podpisuje: %1.</translation>
    </message>
    <message>
        <source>No longer</source>
        <translation>Już nie</translation>
    </message>
    <message>
        <source>In none yet.</source>
        <translation>Jeszcze w żadnym.</translation>
    </message>
</context>
<context>
    <name>MeasurePlan</name>
    <message>
        <source>Brings no scenario to tolerable by itself</source>
        <translation>Sam nie sprowadza scenariusza do poziomu dopuszczalnego</translation>
    </message>
    <message numerus="yes">
        <source>Brings %n scenario(s) to tolerable</source>
        <translation>
            <numerusform>%n scenariusz do dopuszczalnego</numerusform>
            <numerusform>%n scenariusze do dopuszczalnego</numerusform>
            <numerusform>%n scenariuszy do dopuszczalnego</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>gains %n level(s).</source>
        <translation>
            <numerusform>zysk: %n stopień.</numerusform>
            <numerusform>zysk: %n stopnie.</numerusform>
            <numerusform>zysk: %n stopni.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Brings %n scenario(s) to tolerable (cost not known)</source>
        <translation>
            <numerusform>%n scenariusz do dopuszczalnego (koszt nieznany)</numerusform>
            <numerusform>%n scenariusze do dopuszczalnego (koszt nieznany)</numerusform>
            <numerusform>%n scenariuszy do dopuszczalnego (koszt nieznany)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Brings %n scenario(s) to tolerable (costs nothing)</source>
        <translation>
            <numerusform>%n scenariusz do dopuszczalnego (bez kosztu)</numerusform>
            <numerusform>%n scenariusze do dopuszczalnego (bez kosztu)</numerusform>
            <numerusform>%n scenariuszy do dopuszczalnego (bez kosztu)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Brings %n scenario(s) to tolerable (%1)</source>
        <translation>
            <numerusform>%n scenariusz do dopuszczalnego (%1)</numerusform>
            <numerusform>%n scenariusze do dopuszczalnego (%1)</numerusform>
            <numerusform>%n scenariuszy do dopuszczalnego (%1)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MeasuresPage</name>
    <message>
        <source>New measure</source>
        <translation>Nowy środek</translation>
    </message>
    <message>
        <source>Edit many…</source>
        <translation>Zmień wiele…</translation>
    </message>
    <message>
        <source>Set one field of all selected measures</source>
        <translation>Ustaw jedno pole wszystkich wybranych środków</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Open measures</source>
        <translation>Środki niezakończone</translation>
    </message>
    <message>
        <source>Scenarios they bring to tolerable</source>
        <translation>Scenariusze do dopuszczalnego</translation>
    </message>
    <message>
        <source>Cost in the first year, EUR</source>
        <translation>Koszt 1. roku, EUR</translation>
    </message>
    <message>
        <source>Lack a planned stop</source>
        <translation>Brak postoju planowego</translation>
    </message>
    <message>
        <source>Wait for OT (E601) / not asked</source>
        <translation>Czekają na OT (E601) / niezapytane</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabela</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>%1 + %2 unknown</source>
        <translation>%1 + nieznane: %2</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Zamknij ten komunikat</translation>
    </message>
</context>
<context>
    <name>Minimap</name>
    <message>
        <source>Overview of the drawing</source>
        <translation>Podgląd całego rysunku</translation>
    </message>
    <message>
        <source>The whole drawing; click to go there</source>
        <translation>Cały rysunek; kliknięcie przenosi widok</translation>
    </message>
</context>
<context>
    <name>Minutes</name>
    <message>
        <source>cannot be said (%1)</source>
        <translation>nie da się podać (%1)</translation>
    </message>
    <message numerus="yes">
        <source>(%n do not know)</source>
        <translation>
            <numerusform>(%n nie wie)</numerusform>
            <numerusform>(%n nie wiedzą)</numerusform>
            <numerusform>(%n nie wie)</numerusform>
        </translation>
    </message>
    <message>
        <source>Role or name</source>
        <translation>Rola lub nazwisko</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Zespół</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Udział</translation>
    </message>
    <message>
        <source>Votes by</source>
        <translation>Głosuje</translation>
    </message>
    <message>
        <source>Nobody is entered.</source>
        <translation>Nie wpisano nikogo.</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Runda</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Głosy</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Mediana</translation>
    </message>
    <message>
        <source>By the rule</source>
        <translation>Według reguły</translation>
    </message>
    <message>
        <source>Not voted on.</source>
        <translation>Nie głosowano.</translation>
    </message>
    <message>
        <source>fixed from %1</source>
        <translation>ustalone na podstawie: %1</translation>
    </message>
    <message>
        <source>open</source>
        <translation>otwarte</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Wynik</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Zdecydował</translation>
    </message>
    <message>
        <source>Does it matter?</source>
        <translation>Czy to ważne?</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Uzasadnienie</translation>
    </message>
    <message>
        <source>Minority opinion</source>
        <translation>Zdanie odrębne</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Działania</translation>
    </message>
    <message>
        <source>Word understood differently</source>
        <translation>Słowo rozumiane różnie</translation>
    </message>
    <message>
        <source>Ask again on</source>
        <translation>Zapytać ponownie dnia</translation>
    </message>
    <message>
        <source>Votes rest on</source>
        <translation>Podstawa ocen</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Uwagi</translation>
    </message>
    <message>
        <source>Item %1 · %2</source>
        <translation>Punkt %1 · %2</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>tak</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pytanie</translation>
    </message>
    <message>
        <source>Matters</source>
        <translation>Ważne</translation>
    </message>
    <message>
        <source>Nothing was revealed.</source>
        <translation>Niczego nie odsłonięto.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Time frame</source>
        <translation>Okres</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nazwiska</translation>
    </message>
    <message>
        <source>shown with the votes after the reveal</source>
        <translation>podane przy głosach po odsłonięciu</translation>
    </message>
    <message>
        <source>hidden: who gave which vote was never written down</source>
        <translation>ukryte: kto jak głosował, nigdy nie zostało zapisane</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Reguła</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Wynik</translation>
    </message>
    <message>
        <source>%1 agreed, %2 decided, %3 parked, %4 open</source>
        <translation>uzgodnione: %1, rozstrzygnięte: %2, odłożone: %3, otwarte: %4</translation>
    </message>
    <message>
        <source>Where the teams differ</source>
        <translation>Gdzie zespoły się różnią</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Protokół</translation>
    </message>
    <message>
        <source>What the workshops decided</source>
        <translation>Co ustalono na warsztatach</translation>
    </message>
    <message>
        <source>No workshop yet</source>
        <translation>Nie było jeszcze warsztatów</translation>
    </message>
    <message>
        <source>No session was held in this project.</source>
        <translation>W tym projekcie nie odbyła się żadna sesja.</translation>
    </message>
    <message>
        <source>Medians apart, first round</source>
        <translation>Różnica median, pierwsza runda</translation>
    </message>
    <message>
        <source>Of the first rounds, before anybody had heard the others: Krippendorff&apos;s alpha (ordinal) %1, Kendall&apos;s W %2. Both describe this group; it is too small for significance.</source>
        <translation>Pierwsze rundy, zanim ktokolwiek usłyszał innych: alfa Krippendorffa (porządkowa) %1, W Kendalla %2. Obie miary opisują tę grupę; jest za mała, aby mówić o istotności.</translation>
    </message>
</context>
<context>
    <name>Module</name>
    <message>
        <source>A part of Tandem cannot be loaded: %1.</source>
        <translation>Nie można wczytać części programu Tandem: %1.</translation>
    </message>
    <message>
        <source>Install Tandem again.</source>
        <translation>Zainstaluj program Tandem ponownie.</translation>
    </message>
</context>
<context>
    <name>NavigationBar</name>
    <message>
        <source>Workspaces</source>
        <translation>Obszary robocze</translation>
    </message>
</context>
<context>
    <name>Network</name>
    <message>
        <source>Network</source>
        <translation>Sieć</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Sieci</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>VLAN</source>
        <translation>VLAN</translation>
    </message>
    <message>
        <source>Prefix</source>
        <translation>Prefiks</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Strefa</translation>
    </message>
    <message>
        <source>Behind address translation</source>
        <translation>Za translacją adresów</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Opis</translation>
    </message>
    <message>
        <source>Given out by DHCP</source>
        <translation>Przydzielane przez DHCP</translation>
    </message>
    <message>
        <source>First and last address, as 10.0.0.100-10.0.0.200; several apart by semicolons.</source>
        <translation>Pierwszy i ostatni adres, np. 10.0.0.100-10.0.0.200; kilka zakresów oddziel średnikami.</translation>
    </message>
</context>
<context>
    <name>NewProject</name>
    <message>
        <source>There is no field “%1”.</source>
        <translation>Nie ma pola „%1”.</translation>
    </message>
    <message>
        <source>“%1” is no record, or more than one.</source>
        <translation>„%1” nie wskazuje rekordu albo wskazuje więcej niż jeden.</translation>
    </message>
    <message>
        <source>Project created</source>
        <translation>Utworzono projekt</translation>
    </message>
    <message>
        <source>There is no sample plant “%1”.</source>
        <translation>Nie ma zakładu przykładowego „%1”.</translation>
    </message>
    <message>
        <source>Use one of: %1.</source>
        <translation>Proszę użyć jednej z: %1.</translation>
    </message>
    <message>
        <source>Sample plant created</source>
        <translation>Utworzono zakład przykładowy</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>Nie można odczytać pliku: %1.</translation>
    </message>
    <message>
        <source>Worksheet filled in on site</source>
        <translation>Uzupełniono arkusz na obiekcie</translation>
    </message>
</context>
<context>
    <name>NewRecordDialog</name>
    <message>
        <source>New: %1</source>
        <translation>Nowy rekord: %1</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Dodaj</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>“%1” must be filled in.</source>
        <translation>Pole „%1” musi być wypełnione.</translation>
    </message>
</context>
<context>
    <name>Note</name>
    <message>
        <source>Note</source>
        <translation>Notatka</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notatki</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tytuł</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Rodzaj</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Dotyczy</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Written on</source>
        <translation>Zapisano dnia</translation>
    </message>
    <message>
        <source>Requirement</source>
        <translation>Wymaganie</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Odpowiedzialny</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Zamknięta</translation>
    </message>
</context>
<context>
    <name>NoteEdits</name>
    <message>
        <source>Note added: %1</source>
        <translation>Dodano notatkę: %1</translation>
    </message>
    <message>
        <source>Note moved: %1</source>
        <translation>Przesunięto notatkę: %1</translation>
    </message>
    <message>
        <source>Note resized: %1</source>
        <translation>Zmieniono rozmiar notatki: %1</translation>
    </message>
</context>
<context>
    <name>OscalExport</name>
    <message>
        <source>No requirement is answered yet: there is nothing to hand over.</source>
        <translation>Nie ma jeszcze żadnej odpowiedzi: nie ma czego przekazać.</translation>
    </message>
    <message>
        <source>Assessment results: %1</source>
        <translation>Wyniki oceny: %1</translation>
    </message>
    <message>
        <source>Nothing is open: every answered requirement is met and no risk is above what is tolerable.</source>
        <translation>Nie ma otwartych spraw: wszystkie ocenione wymagania są spełnione, a żadne ryzyko nie przekracza poziomu tolerowanego.</translation>
    </message>
    <message>
        <source>Plan of action: %1</source>
        <translation>Plan działań: %1</translation>
    </message>
    <message>
        <source>Assessment plan</source>
        <translation>Plan oceny</translation>
    </message>
    <message>
        <source>The plan is the worksheets of the project file; it was not written as an OSCAL document.</source>
        <translation>Planem są arkusze oceny w pliku projektu; nie zapisano go jako dokumentu OSCAL.</translation>
    </message>
    <message>
        <source>The whole site</source>
        <translation>Cały zakład</translation>
    </message>
    <message>
        <source>Edition %1; answered %2 of %3. What is unanswered is neither met nor not met.</source>
        <translation>Wydanie %1; odpowiedzi: %2 z %3. Wymagania bez odpowiedzi nie są ani spełnione, ani niespełnione.</translation>
    </message>
    <message>
        <source>current %1</source>
        <translation>stan obecny %1</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>cel %1</translation>
    </message>
    <message>
        <source>Responsible: %1</source>
        <translation>Odpowiedzialny: %1</translation>
    </message>
    <message>
        <source>Due: %1</source>
        <translation>Termin: %1</translation>
    </message>
</context>
<context>
    <name>OscalReader</name>
    <message>
        <source>The profiles import each other in a circle.</source>
        <translation>Profile importują się nawzajem w pętli.</translation>
    </message>
    <message>
        <source>This is not an OSCAL catalogue or profile.</source>
        <translation>To nie jest katalog ani profil OSCAL.</translation>
    </message>
    <message>
        <source>The profile chooses from “%1”, which is not there.</source>
        <translation>Profil wybiera wymagania z „%1”, którego tu nie ma.</translation>
    </message>
    <message>
        <source>Put that catalogue beside the profile.</source>
        <translation>Umieść ten katalog obok profilu.</translation>
    </message>
    <message>
        <source>The catalogue has no title.</source>
        <translation>Katalog nie ma tytułu.</translation>
    </message>
    <message>
        <source>The catalogue is nested more than %1 levels deep.</source>
        <translation>Zagnieżdżenie katalogu przekracza %1 poziomów.</translation>
    </message>
    <message>
        <source>This OSCAL file is a %1: it describes a system, not requirements.</source>
        <translation>Ten plik OSCAL to %1: opisuje system, a nie wymagania.</translation>
    </message>
    <message>
        <source>Bring in a catalogue or a profile.</source>
        <translation>Wczytaj katalog lub profil.</translation>
    </message>
    <message>
        <source>This XML file is not OSCAL.</source>
        <translation>Ten plik XML nie jest plikiem OSCAL.</translation>
    </message>
    <message>
        <source>This is not complete XML: line %1, %2.</source>
        <translation>To nie jest kompletny XML: wiersz %1, %2.</translation>
    </message>
</context>
<context>
    <name>OutageVerb</name>
    <message>
        <source>stopped</source>
        <translation>nie działa</translation>
    </message>
    <message>
        <source>run by hand</source>
        <translation>sterowanie ręczne</translation>
    </message>
    <message>
        <source>degraded</source>
        <translation>działa w ograniczonym zakresie</translation>
    </message>
    <message>
        <source>Nothing else is affected.</source>
        <translation>Nic więcej nie ucierpi.</translation>
    </message>
    <message>
        <source>%1: %2 after %3, for want of %4</source>
        <translation>%1: %2 po czasie %3, bo brakuje: %4</translation>
    </message>
    <message>
        <source>; run by hand after %1</source>
        <translation>; sterowanie ręczne po czasie %1</translation>
    </message>
    <message>
        <source>; longer than the %1 that are tolerated</source>
        <translation>; dłużej niż dopuszczalna przerwa %1</translation>
    </message>
    <message>
        <source>Start again: %1</source>
        <translation>Kolejność uruchamiania: %1</translation>
    </message>
    <message>
        <source>Each waits for the next: %1; start the first by hand.</source>
        <translation>Każdy element czeka na następny: %1; pierwszy trzeba uruchomić ręcznie.</translation>
    </message>
</context>
<context>
    <name>Output</name>
    <message>
        <source>There is a file of this name already.</source>
        <translation>Plik o tej nazwie już istnieje.</translation>
    </message>
    <message>
        <source>Use --force to replace it.</source>
        <translation>Aby go zastąpić, proszę użyć --force.</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>Nie ma takiego folderu.</translation>
    </message>
    <message>
        <source>The file cannot be written: %1.</source>
        <translation>Nie można zapisać pliku: %1.</translation>
    </message>
</context>
<context>
    <name>OwnRule</name>
    <message>
        <source>Own rule</source>
        <translation>Reguła własna</translation>
    </message>
    <message>
        <source>Own rules</source>
        <translation>Reguły własne</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numer</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Komunikat</translation>
    </message>
    <message>
        <source>One sentence; a field&apos;s key in braces stands for its value: {tag} has no owner.</source>
        <translation>Jedno zdanie; klucz pola w nawiasach klamrowych oznacza jego wartość: {tag} nie ma właściciela.</translation>
    </message>
    <message>
        <source>Fires on</source>
        <translation>Warunek</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Waga</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Podstawa</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Wyłączona</translation>
    </message>
</context>
<context>
    <name>OwnRulesDialog</name>
    <message>
        <source>Own rules</source>
        <translation>Reguły własne</translation>
    </message>
    <message>
        <source>What this plant asks for beyond the standard. A rule finds what its condition holds of; its findings stand among the problems and are accepted as the others are.</source>
        <translation>Czego ten zakład wymaga ponad normę. Reguła wskazuje wszystko, co spełnia jej warunek; wyniki trafiają na listę problemów i można je zaakceptować tak jak inne.</translation>
    </message>
    <message>
        <source>Save the rule</source>
        <translation>Zapisz regułę</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>Nowa reguła</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numer</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Waga</translation>
    </message>
    <message>
        <source>{tag} is managed over Telnet</source>
        <translation>{tag} jest zarządzane przez Telnet</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Komunikat</translation>
    </message>
    <message>
        <source>Where it comes from: a plant standard, a contract</source>
        <translation>Skąd pochodzi: norma zakładowa, umowa</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Podstawa</translation>
    </message>
    <message>
        <source>Fires on</source>
        <translation>Warunek</translation>
    </message>
    <message>
        <source>Begins with: %1</source>
        <translation>Początek: %1</translation>
    </message>
    <message>
        <source>Fields: %1</source>
        <translation>Pola: %1</translation>
    </message>
    <message>
        <source>Write what the rule fires on.</source>
        <translation>Podaj warunek reguły.</translation>
    </message>
    <message>
        <source>Can be read; holds of nothing now.</source>
        <translation>Warunek jest poprawny; teraz niczego nie dotyczy.</translation>
    </message>
    <message numerus="yes">
        <source>Holds of %n records: %1</source>
        <translation>
            <numerusform>Dotyczy %n rekordu: %1</numerusform>
            <numerusform>Dotyczy %n rekordów: %1</numerusform>
            <numerusform>Dotyczy %n rekordów: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PacketDissector</name>
    <message>
        <source>The kind of network it was captured on is not known.</source>
        <translation>Rodzaj sieci, z której pochodzi zrzut, nie jest znany.</translation>
    </message>
    <message>
        <source>The header of the network frame is cut off.</source>
        <translation>Nagłówek ramki jest ucięty.</translation>
    </message>
    <message>
        <source>The IP header is cut off.</source>
        <translation>Nagłówek IP jest ucięty.</translation>
    </message>
    <message>
        <source>The IP header is malformed.</source>
        <translation>Nagłówek IP jest błędny.</translation>
    </message>
    <message>
        <source>The ports are cut off, or were in a fragment that was not captured.</source>
        <translation>Numery portów są ucięte albo były we fragmencie, którego nie zapisano.</translation>
    </message>
    <message>
        <source>The TCP or UDP header is malformed.</source>
        <translation>Nagłówek TCP lub UDP jest błędny.</translation>
    </message>
    <message>
        <source>The frame has more than %1 VLAN tags.</source>
        <translation>Ramka ma więcej niż %1 znaczników VLAN.</translation>
    </message>
    <message>
        <source>%1, packet %2</source>
        <translation>%1, pakiet %2</translation>
    </message>
    <message>
        <source>Packets left out for this: %1.</source>
        <translation>Pominięto z tego powodu pakietów: %1.</translation>
    </message>
</context>
<context>
    <name>Packing</name>
    <message>
        <source>A journal entry is damaged: it cannot be unpacked.</source>
        <translation>Wpis dziennika jest uszkodzony: nie da się go rozpakować.</translation>
    </message>
    <message>
        <source>Go back to a backup copy, and keep this file for repair.</source>
        <translation>Proszę wrócić do kopii zapasowej, a ten plik zachować do naprawy.</translation>
    </message>
</context>
<context>
    <name>Participant</name>
    <message>
        <source>Participant</source>
        <translation>Uczestnik</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Uczestnicy</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesja</translation>
    </message>
    <message>
        <source>Role or name</source>
        <translation>Rola lub nazwisko</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Osoba</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Zespół</translation>
    </message>
    <message>
        <source>Part in the session</source>
        <translation>Udział w sesji</translation>
    </message>
    <message>
        <source>Votes by</source>
        <translation>Głosuje</translation>
    </message>
    <message>
        <source>Admission</source>
        <translation>Dopuszczenie</translation>
    </message>
    <message>
        <source>Key of the device</source>
        <translation>Klucz urządzenia</translation>
    </message>
</context>
<context>
    <name>Partition</name>
    <message>
        <source>Enterprise network</source>
        <translation>Sieć przedsiębiorstwa</translation>
    </message>
    <message>
        <source>DMZ</source>
        <translation>DMZ</translation>
    </message>
    <message>
        <source>Remote connections</source>
        <translation>Połączenia zdalne</translation>
    </message>
    <message>
        <source>Site operations</source>
        <translation>Prowadzenie zakładu</translation>
    </message>
    <message>
        <source>Supervision</source>
        <translation>Nadzór nad procesem</translation>
    </message>
    <message>
        <source>Controllers and field devices</source>
        <translation>Sterowniki i urządzenia obiektowe</translation>
    </message>
    <message>
        <source>Process safety</source>
        <translation>Bezpieczeństwo procesowe</translation>
    </message>
    <message>
        <source>Wireless devices</source>
        <translation>Urządzenia bezprzewodowe</translation>
    </message>
    <message>
        <source>Temporary connections</source>
        <translation>Połączenia czasowe</translation>
    </message>
    <message>
        <source>%1, business network</source>
        <translation>%1, sieć biznesowa</translation>
    </message>
    <message>
        <source>%1, process safety</source>
        <translation>%1, bezpieczeństwo procesowe</translation>
    </message>
    <message>
        <source>%1, wireless</source>
        <translation>%1, sieć bezprzewodowa</translation>
    </message>
    <message>
        <source>%1, from outside</source>
        <translation>%1, z zewnątrz</translation>
    </message>
    <message>
        <source>%1, high criticality</source>
        <translation>%1, wysoka krytyczność</translation>
    </message>
    <message>
        <source>Purdue level 4 and above: business systems stand apart from the plant.</source>
        <translation>Poziom Purdue 4 i wyżej: systemy biznesowe są oddzielone od instalacji.</translation>
    </message>
    <message>
        <source>Between business and plant: what both exchange data through stands apart from either.</source>
        <translation>Między siecią biznesową a instalacją: to, przez co wymieniają dane, jest oddzielone od obu.</translation>
    </message>
    <message>
        <source>Purdue level 3: site operations stand apart from business systems above and controllers below.</source>
        <translation>Poziom Purdue 3: prowadzenie zakładu jest oddzielone od systemów biznesowych powyżej i sterowników poniżej.</translation>
    </message>
    <message>
        <source>Purdue level 2: they operate and watch more than one part of the process.</source>
        <translation>Poziom Purdue 2: służą do obsługi i nadzoru więcej niż jednej części procesu.</translation>
    </message>
    <message>
        <source>Safety-related assets stand in a zone of their own, designated safety-related.</source>
        <translation>Zasoby związane z bezpieczeństwem procesowym mają własną strefę, uznaną za związaną z bezpieczeństwem.</translation>
    </message>
    <message>
        <source>Wireless devices stand apart from wired ones.</source>
        <translation>Urządzenia bezprzewodowe są oddzielone od przewodowych.</translation>
    </message>
    <message>
        <source>Devices connected for a time only stand apart from those connected for good.</source>
        <translation>Urządzenia przyłączane czasowo są oddzielone od przyłączonych na stałe.</translation>
    </message>
    <message>
        <source>Devices connected through a network of others stand apart from those on the plant&apos;s own.</source>
        <translation>Urządzenia przyłączone przez cudzą sieć są oddzielone od tych w sieci własnej zakładu.</translation>
    </message>
    <message>
        <source>Purdue level 2 and below: the process stands apart from what is above it.</source>
        <translation>Poziom Purdue 2 i niżej: proces jest oddzielony od tego, co nad nim.</translation>
    </message>
    <message>
        <source>Purdue level 2 and below, in one network: %1.</source>
        <translation>Poziom Purdue 2 i niżej, w jednej sieci: %1.</translation>
    </message>
    <message>
        <source>Purdue level 2 and below, at one place: %1.</source>
        <translation>Poziom Purdue 2 i niżej, w jednym miejscu: %1.</translation>
    </message>
    <message>
        <source>Purdue level 2 and below, for one essential function: %1.</source>
        <translation>Poziom Purdue 2 i niżej, dla jednej funkcji zasadniczej: %1.</translation>
    </message>
    <message>
        <source>This zone is the one that their network serves.</source>
        <translation>To strefa, którą obsługuje ich sieć.</translation>
    </message>
    <message>
        <source>Others in the same network stand in this zone.</source>
        <translation>W tej strefie stoją inne zasoby z tej samej sieci.</translation>
    </message>
    <message>
        <source>Others at the same place stand in this zone.</source>
        <translation>W tej strefie stoją inne zasoby z tego samego miejsca.</translation>
    </message>
    <message>
        <source>Others that carry the same essential function stand in this zone.</source>
        <translation>W tej strefie stoją inne zasoby tej samej funkcji zasadniczej.</translation>
    </message>
    <message>
        <source>Boundary devices stand in the zone that they guard.</source>
        <translation>Urządzenia graniczne stoją w strefie, której strzegą.</translation>
    </message>
    <message>
        <source>A zone of this kind is there already.</source>
        <translation>Strefa tego rodzaju już istnieje.</translation>
    </message>
    <message>
        <source>Network, place or function of the assets belong to this zone.</source>
        <translation>Sieć, miejsce lub funkcja tych zasobów należą do tej strefy.</translation>
    </message>
    <message>
        <source>Assets of high criticality stand apart from those of low: their SL-T can be higher without asking the same of all.</source>
        <translation>Zasoby o wysokiej krytyczności są oddzielone od tych o niskiej: ich SL-T może być wyższy bez stawiania tych samych wymagań wszystkim.</translation>
    </message>
    <message numerus="yes">
        <source>%n assets have no Purdue level: it was taken from their team, type or neighbours.</source>
        <translation>
            <numerusform>%n zasób nie ma poziomu Purdue: przyjęto go na podstawie zespołu, typu lub sąsiadów.</numerusform>
            <numerusform>%n zasoby nie mają poziomu Purdue: przyjęto go na podstawie zespołu, typu lub sąsiadów.</numerusform>
            <numerusform>%n zasobów nie ma poziomu Purdue: przyjęto go na podstawie zespołu, typu lub sąsiadów.</numerusform>
        </translation>
    </message>
    <message>
        <source>Their Purdue levels lie too far from those of the zone before.</source>
        <translation>Ich poziomy Purdue są zbyt odległe od poziomów poprzedniej strefy.</translation>
    </message>
    <message>
        <source>No network, place or function says which of them belong together: enter one, or split the zone by hand.</source>
        <translation>Ani sieć, ani miejsce, ani funkcja nie mówią, które z nich należą do siebie: można je uzupełnić albo podzielić strefę ręcznie.</translation>
    </message>
    <message numerus="yes">
        <source>Their one network reaches over %n places: zones by place would need a boundary device between.</source>
        <translation>
            <numerusform>Ich wspólna sieć obejmuje %n miejsce: strefy według miejsca wymagałyby urządzenia granicznego.</numerusform>
            <numerusform>Ich wspólna sieć obejmuje %n miejsca: strefy według miejsca wymagałyby między sobą urządzenia granicznego.</numerusform>
            <numerusform>Ich wspólna sieć obejmuje %n miejsc: strefy według miejsca wymagałyby między sobą urządzenia granicznego.</numerusform>
        </translation>
    </message>
    <message>
        <source>Safety-related, and yet of Purdue level 4 or above: one of the two is hardly right.</source>
        <translation>Związane z bezpieczeństwem procesowym, a mimo to na poziomie Purdue 4 lub wyżej: jedno z dwojga jest raczej błędem.</translation>
    </message>
    <message>
        <source>Would fit as well: %1.</source>
        <translation>Pasowałaby też: %1.</translation>
    </message>
</context>
<context>
    <name>PartitionAssets</name>
    <message>
        <source>Move</source>
        <translation>Przenieś</translation>
    </message>
    <message>
        <source>Assets of the zone</source>
        <translation>Zasoby strefy</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>Zasób</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Poziom</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Przyłączenie</translation>
    </message>
    <message>
        <source>Move the selected assets to</source>
        <translation>Przenieś zaznaczone zasoby do</translation>
    </message>
</context>
<context>
    <name>PartitionDialog</name>
    <message>
        <source>Propose zones</source>
        <translation>Propozycja stref</translation>
    </message>
    <message>
        <source>Assets in use that stand in no zone, grouped by ZCR 3.1 to 3.6. A suggestion: rename, take out and move as you see fit; nothing is written before you accept it.</source>
        <translation>Używane zasoby bez strefy, pogrupowane według ZCR 3.1–3.6. To propozycja: można zmieniać nazwy, wyłączać i przenosić zasoby; nic nie zostanie zapisane przed zatwierdzeniem.</translation>
    </message>
    <message>
        <source>Make zones</source>
        <translation>Utwórz strefy</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Proposed zones</source>
        <translation>Proponowane strefy</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Strefa</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>Assets</source>
        <translation>Zasoby</translation>
    </message>
    <message>
        <source>Into zones that are there</source>
        <translation>Do istniejących stref</translation>
    </message>
    <message>
        <source>New zones</source>
        <translation>Nowe strefy</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Name in Polish</source>
        <translation>Nazwa po polsku</translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation>Nazwa po angielsku</translation>
    </message>
    <message>
        <source>Purdue level</source>
        <translation>Poziom Purdue</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>nie ustawiono</translation>
    </message>
    <message>
        <source>Designated safety-related</source>
        <translation>Uznana za związaną z bezpieczeństwem procesowym</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Without a proposal</source>
        <translation>Bez propozycji</translation>
    </message>
    <message>
        <source>A zone needs a name.</source>
        <translation>Strefa musi mieć nazwę.</translation>
    </message>
    <message>
        <source>As it is now, these rules would find something in it: %1.</source>
        <translation>W tym kształcie naruszy ona reguły: %1.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 z %2</translation>
    </message>
    <message>
        <source>Neither level nor team, type, network or place says where they belong. Move them by hand, or leave them for later.</source>
        <translation>Ani poziom, ani zespół, typ, sieć czy miejsce nie mówią, gdzie należą. Można je przenieść ręcznie albo zostawić na później.</translation>
    </message>
    <message>
        <source>A new zone</source>
        <translation>Nowa strefa</translation>
    </message>
    <message>
        <source>New zone</source>
        <translation>Nowa strefa</translation>
    </message>
    <message>
        <source>Arranged by hand.</source>
        <translation>Ułożone ręcznie.</translation>
    </message>
    <message numerus="yes">
        <source>%n new zones</source>
        <translation>
            <numerusform>%n nowa strefa</numerusform>
            <numerusform>%n nowe strefy</numerusform>
            <numerusform>%n nowych stref</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n assets placed</source>
        <translation>
            <numerusform>%n zasób umieszczony</numerusform>
            <numerusform>%n zasoby umieszczone</numerusform>
            <numerusform>%n zasobów umieszczonych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay open</source>
        <translation>
            <numerusform>%n pozostaje bez strefy</numerusform>
            <numerusform>%n pozostają bez strefy</numerusform>
            <numerusform>%n pozostaje bez strefy</numerusform>
        </translation>
    </message>
    <message>
        <source>Place assets</source>
        <translation>Umieść zasoby</translation>
    </message>
    <message numerus="yes">
        <source>%n assets placed in zones as proposed</source>
        <translation>
            <numerusform>%n zasób umieszczony w strefie według propozycji</numerusform>
            <numerusform>%n zasoby umieszczone w strefach według propozycji</numerusform>
            <numerusform>%n zasobów umieszczonych w strefach według propozycji</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PathsPanel</name>
    <message>
        <source>There are no zones yet: draw some and join them by conduits, and the ways between them are shown here.</source>
        <translation>Nie ma jeszcze stref: narysuj je i połącz kanałami, a tu pojawią się drogi między nimi.</translation>
    </message>
    <message>
        <source>Ways of attack</source>
        <translation>Drogi ataku</translation>
    </message>
    <message>
        <source>Compromise</source>
        <translation>Przejęcie</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Skąd</translation>
    </message>
    <message>
        <source>Starts from what is selected</source>
        <translation>Zacznij od tego, co zaznaczone</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Dokąd</translation>
    </message>
    <message>
        <source>Is aimed at what is selected</source>
        <translation>Celem jest to, co zaznaczone</translation>
    </message>
    <message>
        <source>Step %1: %2, effort %3</source>
        <translation>Krok %1: %2, nakład %3</translation>
    </message>
    <message>
        <source>no way</source>
        <translation>brak drogi</translation>
    </message>
    <message>
        <source>Effort %1: with what is assumed, nothing leads there any more.</source>
        <translation>Nakład %1: przy tych założeniach nic już tam nie prowadzi.</translation>
    </message>
    <message>
        <source>No way leads there.</source>
        <translation>Nie prowadzi tam żadna droga.</translation>
    </message>
    <message>
        <source>The attack starts where it is aimed: nothing is in between.</source>
        <translation>Atak zaczyna się u celu: nic ich nie dzieli.</translation>
    </message>
    <message>
        <source>Effort %1</source>
        <translation>Nakład %1</translation>
    </message>
    <message numerus="yes">
        <source>%n ways</source>
        <translation>
            <numerusform>%n droga</numerusform>
            <numerusform>%n drogi</numerusform>
            <numerusform>%n dróg</numerusform>
        </translation>
    </message>
    <message>
        <source>weakest step: %1</source>
        <translation>najsłabszy krok: %1</translation>
    </message>
    <message>
        <source>the first %1 are listed</source>
        <translation>na liście pierwsze %1</translation>
    </message>
    <message numerus="yes">
        <source>%n steps</source>
        <translation>
            <numerusform>%n krok</numerusform>
            <numerusform>%n kroki</numerusform>
            <numerusform>%n kroków</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n zones reached</source>
        <translation>
            <numerusform>osiągnięta %n strefa</numerusform>
            <numerusform>osiągnięte %n strefy</numerusform>
            <numerusform>osiągniętych %n stref</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n assets in them</source>
        <translation>
            <numerusform>w nich %n zasób</numerusform>
            <numerusform>w nich %n zasoby</numerusform>
            <numerusform>w nich %n zasobów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n zones are not reached</source>
        <translation>
            <numerusform>%n strefa nieosiągalna</numerusform>
            <numerusform>%n strefy nieosiągalne</numerusform>
            <numerusform>%n stref nieosiągalnych</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PathsVerb</name>
    <message>
        <source>internet</source>
        <translation>internet</translation>
    </message>
    <message>
        <source>SL-A %1</source>
        <translation>SL-A %1</translation>
    </message>
    <message>
        <source>SL-T %1 (no answers yet)</source>
        <translation>SL-T %1 (brak odpowiedzi)</translation>
    </message>
    <message>
        <source>no SL stated</source>
        <translation>nie podano SL</translation>
    </message>
    <message>
        <source>Effort %1: %2</source>
        <translation>Nakład %1: %2</translation>
    </message>
    <message>
        <source>    weakest step: %1 → %2, %3</source>
        <translation>    najsłabszy krok: %1 → %2, %3</translation>
    </message>
    <message>
        <source>Only the first %1 of these paths are shown.</source>
        <translation>Pokazano tylko pierwsze %1 z tych ścieżek.</translation>
    </message>
    <message>
        <source>All paths are cut by: %1</source>
        <translation>Wszystkie ścieżki przecina: %1</translation>
    </message>
    <message>
        <source>SL %1 (assumed)</source>
        <translation>SL %1 (założony)</translation>
    </message>
    <message>
        <source>No way leads there.</source>
        <translation>Nie prowadzi tam żadna droga.</translation>
    </message>
    <message>
        <source>The attack starts where it is aimed: nothing is in between.</source>
        <translation>Atak zaczyna się u celu: nic ich nie dzieli.</translation>
    </message>
    <message>
        <source>no way</source>
        <translation>brak drogi</translation>
    </message>
    <message>
        <source>Step %1:</source>
        <translation>Krok %1:</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>%1, przez %2</translation>
    </message>
    <message>
        <source>Not reached: %1</source>
        <translation>Nieosiągalne: %1</translation>
    </message>
    <message>
        <source>Effort with what is assumed: %1; without: %2</source>
        <translation>Nakład przy założeniach: %1; bez nich: %2</translation>
    </message>
    <message>
        <source>Give either --to or --reach.</source>
        <translation>Podaj --to albo --reach.</translation>
    </message>
</context>
<context>
    <name>PdfFinish</name>
    <message>
        <source>The report cannot be written: %1.</source>
        <translation>Nie można zapisać raportu: %1.</translation>
    </message>
</context>
<context>
    <name>PdfReport</name>
    <message>
        <source>Fig. %1. %2</source>
        <translation>Rys. %1. %2</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Podpis</translation>
    </message>
    <message>
        <source>journal %1</source>
        <translation>dziennik %1</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>strona %1 z %2</translation>
    </message>
    <message>
        <source>The report was stopped.</source>
        <translation>Tworzenie raportu przerwano.</translation>
    </message>
    <message>
        <source>No temporary file can be made: %1.</source>
        <translation>Nie można utworzyć pliku tymczasowego: %1.</translation>
    </message>
    <message>
        <source>The report cannot be written: %1.</source>
        <translation>Nie można zapisać raportu: %1.</translation>
    </message>
    <message>
        <source>Choose a folder in which you may write.</source>
        <translation>Wybierz folder, w którym wolno Ci zapisywać.</translation>
    </message>
    <message>
        <source>(continued)</source>
        <translation>(ciąg dalszy)</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Imię i nazwisko</translation>
    </message>
</context>
<context>
    <name>Person</name>
    <message>
        <source>Person</source>
        <translation>Osoba</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Osoby</translation>
    </message>
    <message>
        <source>Role or name</source>
        <translation>Rola lub nazwisko</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Zespół</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organizacja</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Responsible for</source>
        <translation>Odpowiada za</translation>
    </message>
    <message>
        <source>Votes in workshops</source>
        <translation>Głosuje na warsztatach</translation>
    </message>
</context>
<context>
    <name>Placement</name>
    <message>
        <source>Placement</source>
        <translation>Położenie</translation>
    </message>
    <message>
        <source>Placements</source>
        <translation>Położenia</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Rekord</translation>
    </message>
    <message>
        <source>X</source>
        <translation>X</translation>
    </message>
    <message>
        <source>Y</source>
        <translation>Y</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Szerokość</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Wysokość</translation>
    </message>
    <message>
        <source>Bends</source>
        <translation>Załamania</translation>
    </message>
</context>
<context>
    <name>PlanList</name>
    <message>
        <source>Place</source>
        <translation>Miejsce</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Środek</translation>
    </message>
    <message>
        <source>Why here</source>
        <translation>Dlaczego tu</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Koszt</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>Before work starts</source>
        <translation>Przed pracami</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>By planned stop</source>
        <translation>Według postojów</translation>
    </message>
    <message>
        <source>What fits into</source>
        <translation>Co się zmieści w kwocie</translation>
    </message>
    <message>
        <source>sum</source>
        <translation>kwota</translation>
    </message>
    <message>
        <source>What fits into a sum, in euro</source>
        <translation>Co się zmieści w kwocie, w euro</translation>
    </message>
    <message>
        <source>Type a whole number of euro.</source>
        <translation>Wpisz całkowitą kwotę w euro.</translation>
    </message>
    <message numerus="yes">
        <source>%n measure(s)</source>
        <translation>
            <numerusform>%n środek</numerusform>
            <numerusform>%n środki</numerusform>
            <numerusform>%n środków</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scenario(s) come down to tolerable</source>
        <translation>
            <numerusform>%n scenariusz schodzi do dopuszczalnego</numerusform>
            <numerusform>%n scenariusze schodzą do dopuszczalnego</numerusform>
            <numerusform>%n scenariuszy schodzi do dopuszczalnego</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 EUR spent</source>
        <translation>wydatek %1 EUR</translation>
    </message>
    <message numerus="yes">
        <source>%n with unknown cost left out</source>
        <translation>
            <numerusform>pominięto %n o nieznanym koszcie</numerusform>
            <numerusform>pominięto %n o nieznanym koszcie</numerusform>
            <numerusform>pominięto %n o nieznanym koszcie</numerusform>
        </translation>
    </message>
    <message>
        <source>Planned stop %1</source>
        <translation>Postój planowy %1</translation>
    </message>
    <message>
        <source>Needs a planned stop, none is planned</source>
        <translation>Wymaga postoju planowego, żadnego nie zaplanowano</translation>
    </message>
    <message>
        <source>Nobody knows whether it needs a stop</source>
        <translation>Nie wiadomo, czy wymaga postoju</translation>
    </message>
    <message>
        <source>While the plant runs</source>
        <translation>W ruchu</translation>
    </message>
    <message>
        <source>stop to be planned; next: %1</source>
        <translation>zaplanować postój; najbliższy: %1</translation>
    </message>
    <message>
        <source>stop to be planned</source>
        <translation>zaplanować postój</translation>
    </message>
    <message>
        <source>signature of OT (E601)</source>
        <translation>podpis OT (E601)</translation>
    </message>
    <message>
        <source>four questions</source>
        <translation>cztery pytania</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>właściciel</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nieznany</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>brak terminu</translation>
    </message>
    <message>
        <source>Fits into the sum</source>
        <translation>Mieści się w kwocie</translation>
    </message>
</context>
<context>
    <name>PlanReport</name>
    <message>
        <source>needs a planned stop; none is planned</source>
        <translation>wymaga planowego postoju; żadnego nie zaplanowano</translation>
    </message>
    <message>
        <source>OT has to sign first</source>
        <translation>Najpierw musi podpisać OT</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Miejsce</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Środek</translation>
    </message>
    <message>
        <source>Brings to tolerable</source>
        <translation>Sprowadza do tolerowanego</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Stopnie</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Koszt</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Właściciel</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>No measure is open.</source>
        <translation>Nie ma otwartych środków.</translation>
    </message>
    <message>
        <source>No stop planned yet</source>
        <translation>Postój jeszcze niezaplanowany</translation>
    </message>
    <message>
        <source>No open measure needs a planned stop.</source>
        <translation>Żaden otwarty środek nie wymaga planowego postoju.</translation>
    </message>
    <message>
        <source>site</source>
        <translation>zakład</translation>
    </message>
    <message>
        <source>Requirement</source>
        <translation>Wymaganie</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Gdzie</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Ustalenie</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Odpowiedzialny</translation>
    </message>
    <message>
        <source>No worksheet has a finding or a date.</source>
        <translation>Żaden arkusz nie zawiera ustaleń ani terminów.</translation>
    </message>
    <message>
        <source>Action plan</source>
        <translation>Plan działań</translation>
    </message>
    <message>
        <source>What to do first</source>
        <translation>Co zrobić najpierw</translation>
    </message>
    <message>
        <source>Measures in order</source>
        <translation>Środki według kolejności</translation>
    </message>
    <message>
        <source>By scenarios brought to a tolerable level for their cost (until the end of the first year), then by steps gained between today and target, then by date. Levels are ordinal: steps are counted, not weighed.</source>
        <translation>Według liczby scenariuszy sprowadzonych do poziomu tolerowanego w stosunku do kosztu (do końca pierwszego roku), potem według liczby stopni między stanem obecnym a docelowym, potem według terminu. Poziomy są porządkowe: stopnie się liczy, a nie waży.</translation>
    </message>
    <message>
        <source>Planned stops</source>
        <translation>Planowe postoje</translation>
    </message>
    <message>
        <source>Findings of the worksheets</source>
        <translation>Ustalenia z arkuszy oceny</translation>
    </message>
    <message>
        <source>To be scored again</source>
        <translation>Do ponownej oceny</translation>
    </message>
    <message>
        <source>All measures of these scenarios are in place; the target is suggested as the score of today, a person accepts it: %1.</source>
        <translation>Wszystkie środki w tych scenariuszach są wdrożone; program proponuje przyjąć ocenę docelową jako obecną, decyduje człowiek: %1.</translation>
    </message>
    <message>
        <source>the four questions about essential functions are not answered</source>
        <translation>brak odpowiedzi na cztery pytania o funkcje zasadnicze</translation>
    </message>
    <message>
        <source>To be asked or signed before work starts</source>
        <translation>Do zapytania lub podpisania przed rozpoczęciem prac</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Ustawienia</translation>
    </message>
    <message>
        <source>Who am I</source>
        <translation>Kim jestem</translation>
    </message>
    <message>
        <source>Name or role</source>
        <translation>Nazwisko lub rola</translation>
    </message>
    <message>
        <source>none</source>
        <translation>brak</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Zespół</translation>
    </message>
    <message>
        <source>Language and look</source>
        <translation>Język i wygląd</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Jak w systemie</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Jasny</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Ciemny</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Motyw</translation>
    </message>
    <message>
        <source>Dialect</source>
        <translation>Język IT / OT</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Zastosuj</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
</context>
<context>
    <name>PrepareDialog</name>
    <message>
        <source>New workshop session</source>
        <translation>Nowa sesja warsztatowa</translation>
    </message>
    <message>
        <source>Session and rule</source>
        <translation>Sesja i reguła</translation>
    </message>
    <message>
        <source>Who takes part</source>
        <translation>Kto bierze udział</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Porządek obrad</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Przygotuj</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Workshop %1</source>
        <translation>Warsztaty %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>within one year</source>
        <translation>w ciągu roku</translation>
    </message>
    <message>
        <source>Time frame of likelihood</source>
        <translation>Okres dla prawdopodobieństwa</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>none</source>
        <translation>brak</translation>
    </message>
    <message>
        <source>Time box an item</source>
        <translation>Czas na punkt</translation>
    </message>
    <message>
        <source>Agreed needs values of</source>
        <translation>Do zgody potrzebne wartości od</translation>
    </message>
    <message>
        <source>Medians of teams apart, at most</source>
        <translation>Różnica median zespołów, najwyżej</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Of each team&apos;s values, within one step of the median of all</source>
        <translation>Z wartości każdego zespołu, nie dalej niż stopień od mediany wszystkich</translation>
    </message>
    <message>
        <source>Values close together, at least</source>
        <translation>Wartości blisko siebie, co najmniej</translation>
    </message>
    <message>
        <source>Hide names: who gave which vote is never written down</source>
        <translation>Ukryj nazwiska: kto jak głosował, nigdy nie zostanie zapisane</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Uczestnicy</translation>
    </message>
    <message>
        <source>Role or name</source>
        <translation>Rola lub nazwisko</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Zespół</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Udział</translation>
    </message>
    <message>
        <source>Votes by</source>
        <translation>Głosuje</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Dodaj osobę</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>State that is asked about</source>
        <translation>Stan, o który się pyta</translation>
    </message>
    <message>
        <source>How many consequence categories are asked for</source>
        <translation>O ile kategorii skutków się pyta</translation>
    </message>
    <message>
        <source>Consequences that a HAZOP has fixed are shown, not voted on</source>
        <translation>Skutki ustalone w HAZOP są pokazane, bez głosowania</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Scenariusze</translation>
    </message>
    <message>
        <source>Scenario, what matters first</source>
        <translation>Scenariusz, najważniejsze najpierw</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Poziom</translation>
    </message>
    <message>
        <source>High and critical</source>
        <translation>Wysokie i krytyczne</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Wszystkie</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Żaden</translation>
    </message>
    <message numerus="yes">
        <source>%n items, about %1</source>
        <translation>
            <numerusform>%n punkt, około %1</numerusform>
            <numerusform>%n punkty, około %1</numerusform>
            <numerusform>%n punktów, około %1</numerusform>
        </translation>
    </message>
    <message>
        <source>likelihood, and worst consequence categories:</source>
        <translation>prawdopodobieństwo i najgorsze kategorie skutków:</translation>
    </message>
    <message>
        <source>The session is prepared</source>
        <translation>Sesja jest przygotowana</translation>
    </message>
    <message>
        <source>This recovery key is shown once. Write it down or print it, and keep it apart from the project file: with it the votes of this session can be revealed on another computer, without it only on this one.</source>
        <translation>Ten klucz odzyskiwania jest pokazywany jeden raz. Zapisz go lub wydrukuj i przechowuj osobno od pliku projektu: z nim głosy tej sesji można odsłonić na innym komputerze, bez niego tylko na tym.</translation>
    </message>
    <message>
        <source>To the vote</source>
        <translation>Do głosowania</translation>
    </message>
</context>
<context>
    <name>PresentationWindow</name>
    <message>
        <source>Workshop</source>
        <translation>Warsztaty</translation>
    </message>
</context>
<context>
    <name>ProblemsPanel</name>
    <message>
        <source>Problems</source>
        <translation>Problemy</translation>
    </message>
    <message>
        <source>Filter: rule, record, clause</source>
        <translation>Filtr: reguła, rekord, punkt normy</translation>
    </message>
    <message>
        <source>Problems %1</source>
        <translation>Problemy %1</translation>
    </message>
    <message>
        <source>Accepted %1</source>
        <translation>Zaakceptowane %1</translation>
    </message>
    <message numerus="yes">
        <source>%n errors</source>
        <translation>
            <numerusform>%n błąd</numerusform>
            <numerusform>%n błędy</numerusform>
            <numerusform>%n błędów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>%n ostrzeżenie</numerusform>
            <numerusform>%n ostrzeżenia</numerusform>
            <numerusform>%n ostrzeżeń</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes</source>
        <translation>
            <numerusform>%n uwaga</numerusform>
            <numerusform>%n uwagi</numerusform>
            <numerusform>%n uwag</numerusform>
        </translation>
    </message>
    <message>
        <source>Take the acceptance back</source>
        <translation>Cofnij akceptację</translation>
    </message>
    <message>
        <source>Accept…</source>
        <translation>Zaakceptuj…</translation>
    </message>
    <message>
        <source>Own rules…</source>
        <translation>Reguły własne…</translation>
    </message>
    <message>
        <source>What this plant asks for beyond the standard</source>
        <translation>Czego ten zakład wymaga ponad normę</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtr</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>Napraw</translation>
    </message>
    <message>
        <source>What can be done about it: a change with one click, or the field to fill in</source>
        <translation>Co można z tym zrobić: zmiana jednym kliknięciem albo pole do uzupełnienia</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Pokaż</translation>
    </message>
    <message>
        <source>Nothing that one click could do: look at what it names</source>
        <translation>Jednym kliknięciem nic się tu nie zrobi: obejrzyj to, co wymieniono</translation>
    </message>
    <message>
        <source>Done: %1. Undo takes it back.</source>
        <translation>Zrobiono: %1. Cofnij przywraca poprzedni stan.</translation>
    </message>
</context>
<context>
    <name>ProfileReport</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 z %2</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Gałąź</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Spełnione</translation>
    </message>
    <message>
        <source>Not met</source>
        <translation>Niespełnione</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>Obecnie</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cel</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Luka</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Odpowiedzi</translation>
    </message>
    <message>
        <source>Current and target, mean of the rows that have both</source>
        <translation>Stan obecny i docelowy, średnia z wierszy, które mają obie wartości</translation>
    </message>
    <message>
        <source>Requirement</source>
        <translation>Wymaganie</translation>
    </message>
    <message>
        <source>What it asks for</source>
        <translation>Czego wymaga</translation>
    </message>
    <message>
        <source>No answered row falls short of its target.</source>
        <translation>Żaden oceniony wiersz nie odbiega od celu.</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Krok</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Ustalenie</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Odpowiedzialny</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>Edition %1, answered %2.</source>
        <translation>Wydanie %1, odpowiedzi: %2.</translation>
    </message>
    <message>
        <source>Scores 0 to 4 are a scale of this program; the framework sets none. Means are of rows with both figures.</source>
        <translation>Skala ocen od 0 do 4 pochodzi z tego programu; norma żadnej nie ustala. Średnie z wierszy, które mają obie wartości.</translation>
    </message>
    <message>
        <source>Maturity levels 1 to 4. Means are of rows with both figures.</source>
        <translation>Poziomy dojrzałości od 1 do 4. Średnie z wierszy, które mają obie wartości.</translation>
    </message>
    <message>
        <source>The widest gaps</source>
        <translation>Największe luki</translation>
    </message>
    <message>
        <source>Frameworks</source>
        <translation>Normy</translation>
    </message>
    <message>
        <source>Framework profile</source>
        <translation>Profil zgodności z normami</translation>
    </message>
    <message>
        <source>Where we are and where we want to be</source>
        <translation>Gdzie jesteśmy i dokąd zmierzamy</translation>
    </message>
</context>
<context>
    <name>Project</name>
    <message>
        <source>The file is no longer there.</source>
        <translation>Pliku już nie ma na miejscu.</translation>
    </message>
    <message>
        <source>Put it back, or save a copy elsewhere.</source>
        <translation>Proszę go przywrócić albo zapisać kopię gdzie indziej.</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Cofnij: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Ponów: %1</translation>
    </message>
    <message>
        <source>The change could not be taken back as a whole; nothing was done.</source>
        <translation>Zmiany nie dało się cofnąć w całości; nic nie zrobiono.</translation>
    </message>
    <message>
        <source>The content of this evidence is not in the project file.</source>
        <translation>Zawartości tego dowodu nie ma w pliku projektu.</translation>
    </message>
    <message>
        <source>The database check found: %1.</source>
        <translation>Kontrola bazy wykazała: %1.</translation>
    </message>
    <message>
        <source>A piece of evidence is not what was filed: its content has changed.</source>
        <translation>Dowód nie jest tym, co złożono: jego zawartość się zmieniła.</translation>
    </message>
    <message>
        <source>There is a file of this name already.</source>
        <translation>Plik o tej nazwie już istnieje.</translation>
    </message>
    <message>
        <source>There is no record called “%1”.</source>
        <translation>Nie ma rekordu o nazwie „%1”.</translation>
    </message>
    <message>
        <source>Give its id, or its exact tag, number or name.</source>
        <translation>Proszę podać identyfikator albo dokładne oznaczenie, numer lub nazwę.</translation>
    </message>
    <message>
        <source>Give the id of the one that you mean.</source>
        <translation>Proszę podać identyfikator tego właściwego.</translation>
    </message>
    <message>
        <source>The project is open already: %1 on %2 (process %3) has it.</source>
        <translation>Projekt jest już otwarty: ma go %1 na %2 (proces %3).</translation>
    </message>
    <message>
        <source>Here it can only be read until it is closed there.</source>
        <translation>Tutaj można go tylko czytać, dopóki tam nie zostanie zamknięty.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Nie ma takiego pliku.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>Nie można odczytać pliku: %1.</translation>
    </message>
    <message>
        <source>This is not a Tandem project file.</source>
        <translation>To nie jest plik projektu Tandem.</translation>
    </message>
    <message>
        <source>The project was not closed properly and cannot be repaired here.</source>
        <translation>Projekt nie został poprawnie zamknięty i tutaj nie da się go naprawić.</translation>
    </message>
    <message>
        <source>Copy the file and the “-journal” file beside it to a folder that you may write to.</source>
        <translation>Proszę skopiować plik razem z leżącym obok plikiem „-journal” do folderu z prawem zapisu.</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>Nie ma takiego folderu.</translation>
    </message>
    <message>
        <source>Choose another name; a project is never overwritten.</source>
        <translation>Proszę wybrać inną nazwę; projekt nigdy nie jest nadpisywany.</translation>
    </message>
    <message>
        <source>The file cannot be written here.</source>
        <translation>Tutaj nie można zapisać pliku.</translation>
    </message>
    <message>
        <source>The project was opened for reading only.</source>
        <translation>Projekt otwarto tylko do odczytu.</translation>
    </message>
    <message>
        <source>The folder cannot be written to.</source>
        <translation>W tym folderze nie można zapisywać.</translation>
    </message>
    <message>
        <source>Copy the project elsewhere to change it.</source>
        <translation>Aby go zmieniać, proszę skopiować projekt gdzie indziej.</translation>
    </message>
    <message>
        <source>The file cannot be written to.</source>
        <translation>Do tego pliku nie można zapisywać.</translation>
    </message>
    <message>
        <source>This is a database, but not a Tandem project.</source>
        <translation>To baza danych, ale nie projekt Tandem.</translation>
    </message>
    <message>
        <source>The project was made by a newer Tandem (file version %1, this program knows %2).</source>
        <translation>Projekt utworzył nowszy Tandem (wersja pliku %1, ten program zna %2).</translation>
    </message>
    <message>
        <source>It can be read here; use the newer program to change it.</source>
        <translation>Tutaj można go czytać; do zmian potrzebny jest nowszy program.</translation>
    </message>
    <message>
        <source>The project was made by an older Tandem and must be brought up to date, which cannot be done here.</source>
        <translation>Projekt utworzył starszy Tandem i trzeba go zaktualizować, czego nie można zrobić w tym miejscu.</translation>
    </message>
    <message>
        <source>Copy it to a folder that you may write to.</source>
        <translation>Proszę skopiować go do folderu z prawem zapisu.</translation>
    </message>
    <message>
        <source>No backup copy could be made, so the project was left as it is.</source>
        <translation>Nie udało się zrobić kopii zapasowej, więc projekt pozostawiono bez zmian.</translation>
    </message>
    <message>
        <source>Free some space and open it again.</source>
        <translation>Proszę zwolnić trochę miejsca i otworzyć go ponownie.</translation>
    </message>
    <message numerus="yes">
        <source>%n records are called “%1”.</source>
        <translation>
            <numerusform>%n rekord nosi nazwę „%1”.</numerusform>
            <numerusform>%n rekordy noszą nazwę „%1”.</numerusform>
            <numerusform>%n rekordów nosi nazwę „%1”.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is above the scale of %2.</source>
        <translation>„%1” wykracza poza skalę: %2.</translation>
    </message>
    <message>
        <source>Use a whole number from 1 to %1.</source>
        <translation>Podaj liczbę całkowitą od 1 do %1.</translation>
    </message>
</context>
<context>
    <name>ProjectLoading</name>
    <message>
        <source>The file is damaged: a record&apos;s id is not readable.</source>
        <translation>Plik jest uszkodzony: identyfikator rekordu jest nieczytelny.</translation>
    </message>
    <message>
        <source>Go back to a backup copy, and keep this file for repair.</source>
        <translation>Proszę wrócić do kopii zapasowej, a ten plik zachować do naprawy.</translation>
    </message>
    <message>
        <source>The file is damaged (%1).</source>
        <translation>Plik jest uszkodzony (%1).</translation>
    </message>
</context>
<context>
    <name>ProjectSchema</name>
    <message>
        <source>The file holds something that no project has: %1.</source>
        <translation>Plik zawiera coś, czego nie ma żaden projekt: %1.</translation>
    </message>
    <message>
        <source>Do not use this file: somebody or some tool has altered it.</source>
        <translation>Proszę nie używać tego pliku: ktoś lub jakieś narzędzie go zmieniło.</translation>
    </message>
    <message>
        <source>A part of the file is not as it should be: %1.</source>
        <translation>Część pliku nie jest taka, jak powinna: %1.</translation>
    </message>
    <message>
        <source>The file lacks a part: %1.</source>
        <translation>W pliku brakuje części: %1.</translation>
    </message>
    <message>
        <source>Go back to a backup copy.</source>
        <translation>Proszę wrócić do kopii zapasowej.</translation>
    </message>
</context>
<context>
    <name>ProjectVerbs</name>
    <message>
        <source>Created %1.</source>
        <translation>Utworzono %1.</translation>
    </message>
    <message>
        <source>The file is sound and its journal is complete.</source>
        <translation>Plik jest w porządku, a jego dziennik kompletny.</translation>
    </message>
    <message numerus="yes">
        <source>Journal: %n entries, head %1</source>
        <translation>
            <numerusform>Dziennik: %n wpis, skrót %1</numerusform>
            <numerusform>Dziennik: %n wpisy, skrót %1</numerusform>
            <numerusform>Dziennik: %n wpisów, skrót %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QrPicture</name>
    <message>
        <source>QR code of %1</source>
        <translation>Kod QR: %1</translation>
    </message>
</context>
<context>
    <name>QuickFixes</name>
    <message>
        <source>Move the wireless devices into a zone of their own</source>
        <translation>Przenieś urządzenia bezprzewodowe do osobnej strefy</translation>
    </message>
    <message>
        <source>%1 – wireless</source>
        <translation>%1 – bezprzewodowa</translation>
    </message>
    <message>
        <source>Put %1 into %2, the zone of its network</source>
        <translation>Umieść %1 w strefie %2, do której należy jego sieć</translation>
    </message>
    <message>
        <source>Move the safety-related assets into a zone of their own</source>
        <translation>Przenieś zasoby związane z bezpieczeństwem procesowym do osobnej strefy</translation>
    </message>
    <message>
        <source>%1 – safety</source>
        <translation>%1 – bezpieczeństwo procesowe</translation>
    </message>
    <message>
        <source>Designate the whole zone as safety-related</source>
        <translation>Oznacz całą strefę jako związaną z bezpieczeństwem procesowym</translation>
    </message>
    <message>
        <source>Move %1 into %2</source>
        <translation>Przenieś %1 do strefy %2</translation>
    </message>
    <message>
        <source>Move %1 into a new zone for temporary devices</source>
        <translation>Przenieś %1 do nowej strefy urządzeń podłączanych czasowo</translation>
    </message>
    <message>
        <source>Temporary devices</source>
        <translation>Urządzenia podłączane czasowo</translation>
    </message>
    <message>
        <source>Declare %1 as a boundary device</source>
        <translation>Uznaj %1 za urządzenie graniczne</translation>
    </message>
    <message>
        <source>Take SL-T %1, as its scenarios suggest</source>
        <translation>Przyjmij SL-T %1, jak sugerują scenariusze</translation>
    </message>
    <message>
        <source>Set the SL-T of %1 to the highest of its zones (%2)</source>
        <translation>Ustaw SL-T dla %1 na najwyższy z łączonych stref (%2)</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Usuń %1</translation>
    </message>
    <message>
        <source>Allow on %1 what was seen there: %2</source>
        <translation>Dopuść w %1 to, co tam zaobserwowano: %2</translation>
    </message>
    <message>
        <source>Allow on %1: %2</source>
        <translation>Dopuść w %1: %2</translation>
    </message>
    <message>
        <source>Make a conduit from %1 to %2 that allows this</source>
        <translation>Utwórz kanał między %1 a %2, który to dopuszcza</translation>
    </message>
    <message>
        <source>Add the host %1 to the register</source>
        <translation>Dodaj host %1 do rejestru</translation>
    </message>
    <message>
        <source>No longer allow on %1: %2</source>
        <translation>Nie dopuszczaj już w %1: %2</translation>
    </message>
    <message>
        <source>Fill in “%1” of %2</source>
        <translation>Uzupełnij pole „%1” dla %2</translation>
    </message>
</context>
<context>
    <name>RatingsTable</name>
    <message>
        <source>The first line names no rater.</source>
        <translation>Pierwszy wiersz nie wymienia oceniających.</translation>
    </message>
    <message>
        <source>%1, line %2, column %3</source>
        <translation>%1, wiersz %2, kolumna %3</translation>
    </message>
    <message>
        <source>A quotation mark stands alone.</source>
        <translation>Cudzysłów nie ma pary.</translation>
    </message>
    <message>
        <source>The line has bytes that are no characters.</source>
        <translation>Wiersz zawiera bajty, które nie są znakami.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Plik jest pusty.</translation>
    </message>
    <message>
        <source>The table has more than %1 raters.</source>
        <translation>Tabela ma więcej niż %1 oceniających.</translation>
    </message>
    <message>
        <source>The table has more than %1 items.</source>
        <translation>Tabela ma więcej niż %1 pozycji.</translation>
    </message>
    <message>
        <source>The line of teams has more than %1 different ones.</source>
        <translation>Wiersz zespołów zawiera więcej niż %1 różnych nazw.</translation>
    </message>
    <message>
        <source>The line has %1 cells where %2 belong.</source>
        <translation>Liczba komórek w wierszu: %1, powinno być: %2.</translation>
    </message>
    <message>
        <source>“%1” is no number.</source>
        <translation>„%1” nie jest liczbą.</translation>
    </message>
    <message>
        <source>Leave the cell empty for “don&apos;t know”.</source>
        <translation>Jeśli odpowiedź brzmi „nie wiem”, zostaw komórkę pustą.</translation>
    </message>
    <message>
        <source>“%1” is outside -1,000,000 to 1,000,000.</source>
        <translation>„%1” wykracza poza zakres od -1 000 000 do 1 000 000.</translation>
    </message>
    <message>
        <source>The file is larger than 64 MB.</source>
        <translation>Plik jest większy niż 64 MB.</translation>
    </message>
</context>
<context>
    <name>ReadyMatrix</name>
    <message>
        <source>Ready matrix</source>
        <translation>Gotowa macierz</translation>
    </message>
    <message>
        <source>Ready matrices</source>
        <translation>Gotowe macierze</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Klucz</translation>
    </message>
    <message>
        <source>Name (English)</source>
        <translation>Nazwa (angielska)</translation>
    </message>
    <message>
        <source>Name (Polish)</source>
        <translation>Nazwa (polska)</translation>
    </message>
    <message>
        <source>When to use it (English)</source>
        <translation>Kiedy używać (po angielsku)</translation>
    </message>
    <message>
        <source>When to use it (Polish)</source>
        <translation>Kiedy używać (po polsku)</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Źródło</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Zawartość</translation>
    </message>
</context>
<context>
    <name>ReadyMatrixDialog</name>
    <message>
        <source>Remove from the list</source>
        <translation>Usuń z listy</translation>
    </message>
    <message>
        <source>Ready matrices</source>
        <translation>Gotowe macierze</translation>
    </message>
    <message>
        <source>Use this matrix</source>
        <translation>Zastosuj tę macierz</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Read from %1.</source>
        <translation>Wczytano z pliku %1.</translation>
    </message>
    <message>
        <source>Its levels: %1.</source>
        <translation>Jej poziomy: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n scenarios come to a higher level today.</source>
        <translation>
            <numerusform>%n scenariusz przechodzi obecnie na wyższy poziom.</numerusform>
            <numerusform>%n scenariusze przechodzą obecnie na wyższy poziom.</numerusform>
            <numerusform>%n scenariuszy przechodzi obecnie na wyższy poziom.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scenarios come to a lower level today.</source>
        <translation>
            <numerusform>%n scenariusz przechodzi obecnie na niższy poziom.</numerusform>
            <numerusform>%n scenariusze przechodzą obecnie na niższy poziom.</numerusform>
            <numerusform>%n scenariuszy przechodzi obecnie na niższy poziom.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scenarios keep their level.</source>
        <translation>
            <numerusform>%n scenariusz zachowuje swój poziom.</numerusform>
            <numerusform>%n scenariusze zachowują swój poziom.</numerusform>
            <numerusform>%n scenariuszy zachowuje swój poziom.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scores move to another number; what they were stays beside them.</source>
        <translation>
            <numerusform>%n ocena zmienia numer; poprzednia pozostaje obok.</numerusform>
            <numerusform>%n oceny zmieniają numer; poprzednie pozostają obok.</numerusform>
            <numerusform>%n ocen zmienia numer; poprzednie pozostają obok.</numerusform>
        </translation>
    </message>
    <message>
        <source>People&apos;s safety gets a stricter matrix of its own.</source>
        <translation>Bezpieczeństwo ludzi otrzymuje własną, surowszą macierz.</translation>
    </message>
</context>
<context>
    <name>ReasonedLikelihood</name>
    <message>
        <source>Exposure %1 + capability %2 + weakness %3 = %4 → likelihood %5.</source>
        <translation>Ekspozycja %1 + zdolność źródła %2 + słabość %3 = %4 → prawdopodobieństwo %5.</translation>
    </message>
</context>
<context>
    <name>RecordDialog</name>
    <message>
        <source>Add</source>
        <translation>Dodaj</translation>
    </message>
</context>
<context>
    <name>RecordForm</name>
    <message>
        <source>Select a record to see its details here.</source>
        <translation>Zaznacz rekord, aby zobaczyć tu jego szczegóły.</translation>
    </message>
    <message>
        <source>Show all fields</source>
        <translation>Pokaż wszystkie pola</translation>
    </message>
    <message>
        <source>Show fewer fields</source>
        <translation>Pokaż mniej pól</translation>
    </message>
</context>
<context>
    <name>RecordMatcher</name>
    <message>
        <source>Several records of the project are called like this, and neither serial number nor address tells which one is meant.</source>
        <translation>Kilka rekordów projektu tak się nazywa, a ani numer seryjny, ani adres nie mówi, o który chodzi.</translation>
    </message>
    <message>
        <source>Several records of the project are called like this.</source>
        <translation>Kilka rekordów projektu tak się nazywa.</translation>
    </message>
    <message>
        <source>The id belongs to a record of another kind.</source>
        <translation>Identyfikator należy do rekordu innego rodzaju.</translation>
    </message>
</context>
<context>
    <name>RecordPage</name>
    <message>
        <source>New</source>
        <translation>Nowy</translation>
    </message>
    <message>
        <source>Select two or more rows first (Shift or Ctrl with a click or the arrow keys).</source>
        <translation>Najpierw zaznacz dwa wiersze lub więcej (Shift lub Ctrl z kliknięciem albo strzałkami).</translation>
    </message>
    <message>
        <source>Edit many…</source>
        <translation>Zmień wiele…</translation>
    </message>
    <message>
        <source>Set one field of all selected records</source>
        <translation>Ustaw jedno pole we wszystkich zaznaczonych rekordach</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Usuń</translation>
    </message>
</context>
<context>
    <name>RecordSheet</name>
    <message>
        <source>The workbook cannot be written: %1</source>
        <translation>Nie można zapisać skoroszytu: %1</translation>
    </message>
    <message>
        <source>A workbook holds at most %1 rows.</source>
        <translation>Skoroszyt mieści najwyżej %1 wierszy.</translation>
    </message>
    <message>
        <source>Write CSV instead.</source>
        <translation>Proszę zapisać jako CSV.</translation>
    </message>
</context>
<context>
    <name>RecordTable</name>
    <message>
        <source>Filter all columns (Ctrl+F)</source>
        <translation>Filtruj wszystkie kolumny (Ctrl+F)</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolumny</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Widoki</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>%1 z %2</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>zaznaczono %n</numerusform>
            <numerusform>zaznaczono %n</numerusform>
            <numerusform>zaznaczono %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Group: %1</source>
        <translation>Grupy: %1</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Bez grup</translation>
    </message>
    <message>
        <source>none</source>
        <translation>brak</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>Przywróć kolumny</translation>
    </message>
    <message>
        <source>Save this view…</source>
        <translation>Zapisz ten widok…</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>Usuń „%1”</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>Zapisz ten widok</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Nazwa widoku</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>Usunąć %1?</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n records?</source>
        <translation>
            <numerusform>Usunąć %n rekord?</numerusform>
            <numerusform>Usunąć %n rekordy?</numerusform>
            <numerusform>Usunąć %n rekordów?</numerusform>
        </translation>
    </message>
    <message>
        <source>Links to it are removed too. Undo brings everything back.</source>
        <translation>Odwołania do niego też zostaną usunięte. Cofnięcie przywraca wszystko.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Usuń</translation>
    </message>
</context>
<context>
    <name>RecordTableModel</name>
    <message>
        <source>Not filled</source>
        <translation>Niewypełnione</translation>
    </message>
    <message>
        <source>The block has more rows than the table below this cell.</source>
        <translation>Blok ma więcej wierszy niż tabela poniżej tej komórki.</translation>
    </message>
    <message>
        <source>Add records first, or paste less.</source>
        <translation>Proszę najpierw dodać rekordy albo wkleić mniej.</translation>
    </message>
    <message>
        <source>The block has more columns than the table right of this cell.</source>
        <translation>Blok ma więcej kolumn niż tabela na prawo od tej komórki.</translation>
    </message>
    <message>
        <source>Paste further left, or show more columns.</source>
        <translation>Proszę wkleić bardziej w lewo albo pokazać więcej kolumn.</translation>
    </message>
    <message>
        <source>The column “%1” is worked out by the program.</source>
        <translation>Kolumnę „%1” wylicza program.</translation>
    </message>
</context>
<context>
    <name>RecordVerbs</name>
    <message>
        <source>“%1” has no field “%2”.</source>
        <translation>„%1” nie ma pola „%2”.</translation>
    </message>
    <message>
        <source>“%1” is not FIELD=VALUE.</source>
        <translation>„%1” to nie POLE=WARTOŚĆ.</translation>
    </message>
    <message>
        <source>See: tandem kinds.</source>
        <translation>Zob.: tandem kinds.</translation>
    </message>
    <message>
        <source>The field “%1” is kept by the program.</source>
        <translation>Pole „%1” prowadzi program.</translation>
    </message>
    <message>
        <source>There is no kind of record “%1”.</source>
        <translation>Nie ma rodzaju rekordu „%1”.</translation>
    </message>
    <message>
        <source>Use one of: %1.</source>
        <translation>Proszę użyć jednej z: %1.</translation>
    </message>
</context>
<context>
    <name>ReportFormats</name>
    <message>
        <source>The report has no table to write into a workbook.</source>
        <translation>Raport nie zawiera tabeli, którą można zapisać w skoroszycie.</translation>
    </message>
</context>
<context>
    <name>ReportTemplate</name>
    <message>
        <source>Audit report</source>
        <translation>Raport z oceny</translation>
    </message>
    <message>
        <source>The whole assessment: summary, scope, zones, assets, risks, measures, findings, glossary, sign-off.</source>
        <translation>Cała ocena: streszczenie, zakres, strefy, zasoby, ryzyka, środki, ustalenia, słownik, podpisy.</translation>
    </message>
    <message>
        <source>Management summary</source>
        <translation>Podsumowanie dla kierownictwa</translation>
    </message>
    <message>
        <source>One page: where we stand, the top risks, and what the management is asked to decide.</source>
        <translation>Jedna strona: gdzie jesteśmy, najważniejsze ryzyka i o czym ma zdecydować kierownictwo.</translation>
    </message>
    <message>
        <source>Risk register</source>
        <translation>Rejestr ryzyk</translation>
    </message>
    <message>
        <source>Method, every scenario in its three states, and the measures.</source>
        <translation>Metoda, każdy scenariusz w trzech stanach oraz środki.</translation>
    </message>
    <message>
        <source>Action plan</source>
        <translation>Plan działań</translation>
    </message>
    <message>
        <source>Open measures in the order in which they pay, planned stops, and findings with their dates.</source>
        <translation>Otwarte środki w kolejności opłacalności, planowe postoje oraz ustalenia z terminami.</translation>
    </message>
    <message>
        <source>Security level gaps</source>
        <translation>Luki w poziomach bezpieczeństwa</translation>
    </message>
    <message>
        <source>SL-T against SL-A for each zone and conduit, and the requirements in the way (IEC 62443-3-3).</source>
        <translation>SL-T wobec SL-A dla każdej strefy i kanału oraz wymagania stojące na przeszkodzie (IEC 62443-3-3).</translation>
    </message>
    <message>
        <source>Requirements specification</source>
        <translation>Specyfikacja wymagań</translation>
    </message>
    <message>
        <source>Cybersecurity requirements specification: each zone and conduit with what IEC 62443-3-2 ZCR 6 asks for.</source>
        <translation>Specyfikacja wymagań cyberbezpieczeństwa: każda strefa i kanał z tym, czego wymaga IEC 62443-3-2 ZCR 6.</translation>
    </message>
    <message>
        <source>Framework profile</source>
        <translation>Profil zgodności z normami</translation>
    </message>
    <message>
        <source>Current and target of NIST CSF 2.0 and the other frameworks of the site, with the widest gaps.</source>
        <translation>Stan obecny i docelowy według NIST CSF 2.0 i pozostałych norm zakładu, z największymi lukami.</translation>
    </message>
    <message>
        <source>Asset register</source>
        <translation>Rejestr zasobów</translation>
    </message>
    <message>
        <source>Zones, conduits and all assets by zone.</source>
        <translation>Strefy, kanały i wszystkie zasoby według stref.</translation>
    </message>
    <message>
        <source>Dependencies</source>
        <translation>Zależności</translation>
    </message>
    <message>
        <source>What needs what to run, how long it goes on without, and the fallbacks.</source>
        <translation>Co czego potrzebuje do pracy, jak długo działa bez tego, i tryby zastępcze.</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Słownik</translation>
    </message>
    <message>
        <source>Every term with what IT and OT hear.</source>
        <translation>Każdy termin z tym, co rozumie przez niego IT, a co OT.</translation>
    </message>
    <message>
        <source>Workshop minutes</source>
        <translation>Protokół warsztatów</translation>
    </message>
    <message>
        <source>Each session: people, rule, all rounds of votes, decisions with reasons and minority opinions.</source>
        <translation>Każda sesja: uczestnicy, reguła, wszystkie rundy głosów, decyzje z uzasadnieniem i zdaniami odrębnymi.</translation>
    </message>
</context>
<context>
    <name>ReportVerb</name>
    <message>
        <source>There is no report template “%1”.</source>
        <translation>Nie ma szablonu raportu „%1”.</translation>
    </message>
    <message>
        <source>Use one of: %1.</source>
        <translation>Proszę użyć jednej z: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n pages written to %1.</source>
        <translation>
            <numerusform>Zapisano %n stronę do %1.</numerusform>
            <numerusform>Zapisano %n strony do %1.</numerusform>
            <numerusform>Zapisano %n stron do %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” names no zone or conduit.</source>
        <translation>„%1” nie wskazuje strefy ani kanału.</translation>
    </message>
    <message>
        <source>Write zone:NAME or conduit:NAME.</source>
        <translation>Podaj zone:NAZWA lub conduit:NAZWA.</translation>
    </message>
    <message>
        <source>The report “%1” cannot be limited to one zone.</source>
        <translation>Raportu „%1” nie można ograniczyć do jednej strefy.</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Zapisano do pliku %1.</translation>
    </message>
</context>
<context>
    <name>ReportWorkbook</name>
    <message>
        <source>Group</source>
        <translation>Grupa</translation>
    </message>
</context>
<context>
    <name>ReportsPage</name>
    <message>
        <source>Make anew</source>
        <translation>Przygotuj od nowa</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Raport</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Cała strona</translation>
    </message>
    <message>
        <source>Page width</source>
        <translation>Szerokość strony</translation>
    </message>
    <message>
        <source>Setting the pages…</source>
        <translation>Składanie stron…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message numerus="yes">
        <source>%n pages. Each has the head of the journal at its foot.</source>
        <translation>
            <numerusform>%n strona. Każda ma w stopce skrót dziennika.</numerusform>
            <numerusform>%n strony. Każda ma w stopce skrót dziennika.</numerusform>
            <numerusform>%n stron. Każda ma w stopce skrót dziennika.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the report</source>
        <translation>Eksportuj raport</translation>
    </message>
    <message numerus="yes">
        <source>%n pages written to %1.</source>
        <translation>
            <numerusform>Zapisano %n stronę do %1.</numerusform>
            <numerusform>Zapisano %n strony do %1.</numerusform>
            <numerusform>Zapisano %n stron do %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>PDF files (*.pdf);;Web pages (*.html);;Texts (*.odt);;Workbooks (*.xlsx)</source>
        <translation>Pliki PDF (*.pdf);;Strony WWW (*.html);;Dokumenty tekstowe (*.odt);;Skoroszyty (*.xlsx)</translation>
    </message>
    <message>
        <source>The file cannot be written: %1.</source>
        <translation>Nie można zapisać pliku: %1.</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Zapisano do pliku %1.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Eksportuj…</translation>
    </message>
</context>
<context>
    <name>RequirementCard</name>
    <message>
        <source>No requirement fits the filter.</source>
        <translation>Żadne wymaganie nie pasuje do filtra.</translation>
    </message>
    <message>
        <source>from SL %1</source>
        <translation>od SL %1</translation>
    </message>
    <message>
        <source>confirmed by a second source</source>
        <translation>potwierdzone drugim źródłem</translation>
    </message>
    <message>
        <source>not confirmed by a second source</source>
        <translation>niepotwierdzone drugim źródłem</translation>
    </message>
    <message>
        <source>Official text</source>
        <translation>Tekst oficjalny</translation>
    </message>
    <message>
        <source>IT looks at</source>
        <translation>Na co patrzy IT</translation>
    </message>
    <message>
        <source>OT looks at</source>
        <translation>Na co patrzy OT</translation>
    </message>
    <message>
        <source>Good evidence</source>
        <translation>Dobry dowód</translation>
    </message>
    <message>
        <source>From practice</source>
        <translation>Z praktyki</translation>
    </message>
    <message>
        <source>unanswered</source>
        <translation>bez odpowiedzi</translation>
    </message>
    <message>
        <source>The same thing elsewhere</source>
        <translation>To samo w innych normach</translation>
    </message>
    <message>
        <source>Words that the teams understand differently</source>
        <translation>Słowa, które zespoły rozumieją różnie</translation>
    </message>
    <message>
        <source>Maturity level %1</source>
        <translation>Poziom dojrzałości %1</translation>
    </message>
    <message>
        <source>0: nothing is done</source>
        <translation>0: nic się nie robi</translation>
    </message>
    <message>
        <source>1: done now and then, depends on one person</source>
        <translation>1: robi się czasem, zależy od jednej osoby</translation>
    </message>
    <message>
        <source>2: done and known, not everywhere</source>
        <translation>2: robi się i jest znane, nie wszędzie</translation>
    </message>
    <message>
        <source>3: done everywhere, written, checked</source>
        <translation>3: robi się wszędzie, jest zapisane i sprawdzane</translation>
    </message>
    <message>
        <source>4: done, measured and improved</source>
        <translation>4: robi się, mierzy i poprawia</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>Obecnie</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Docelowo</translation>
    </message>
    <message>
        <source>Taken over from %1. An answer here replaces it.</source>
        <translation>Przejęte ze strefy %1. Odpowiedź tutaj je zastąpi.</translation>
    </message>
    <message>
        <source>Say why: without a reason “not applicable” does not count.</source>
        <translation>Podaj powód: bez niego „nie dotyczy” się nie liczy.</translation>
    </message>
    <message>
        <source>Name the compensating measure: it counts once it is in place.</source>
        <translation>Wskaż środek kompensujący: liczy się po wdrożeniu.</translation>
    </message>
    <message>
        <source>withdrawn in this edition</source>
        <translation>wycofane w tym wydaniu</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Wskazówki</translation>
    </message>
    <message>
        <source>edition %1</source>
        <translation>wydanie %1</translation>
    </message>
    <message>
        <source>Add note, finding, responsible</source>
        <translation>Dodaj uwagę, ustalenie, osobę odpowiedzialną</translation>
    </message>
    <message>
        <source>Add a file or photo…</source>
        <translation>Dodaj plik lub zdjęcie…</translation>
    </message>
    <message>
        <source>Add a file or photo</source>
        <translation>Dodawanie pliku lub zdjęcia</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Wszystkie pliki (*)</translation>
    </message>
    <message>
        <source>Scenarios that rest on it, measures that meet it</source>
        <translation>Scenariusze, które się na nim opierają, i środki, które je spełniają</translation>
    </message>
</context>
<context>
    <name>RequirementsCsv</name>
    <message>
        <source>No column gives the number of each requirement.</source>
        <translation>Żadna kolumna nie podaje numeru wymagania.</translation>
    </message>
    <message>
        <source>The row has no number.</source>
        <translation>Wiersz nie ma numeru.</translation>
    </message>
</context>
<context>
    <name>ResidualRisk</name>
    <message>
        <source>likelihood</source>
        <translation>prawdopodobieństwo</translation>
    </message>
    <message numerus="yes">
        <source>All %n measures are in place: today becomes the target</source>
        <translation>
            <numerusform>Jedyny środek jest wdrożony: stan obecny staje się docelowym</numerusform>
            <numerusform>Wszystkie %n środki są wdrożone: stan obecny staje się docelowym</numerusform>
            <numerusform>Wszystkie środki (%n) są wdrożone: stan obecny staje się docelowym</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 measures are in place</source>
        <translation>Wdrożone środki: %1 z %2</translation>
    </message>
    <message>
        <source>(non-hackable: %1 of %2)</source>
        <translation>(odporne na atak: %1 z %2)</translation>
    </message>
</context>
<context>
    <name>ResultsPage</name>
    <message>
        <source>Item</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pytanie</translation>
    </message>
    <message>
        <source>Apart</source>
        <translation>Różnica</translation>
    </message>
    <message>
        <source>Does it matter?</source>
        <translation>Czy to ważne?</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Wynik</translation>
    </message>
    <message>
        <source>Items by disagreement</source>
        <translation>Punkty według rozbieżności</translation>
    </message>
    <message>
        <source>Items of this session, those first where the votes matter</source>
        <translation>Punkty tej sesji, najpierw te, w których różnica głosów ma znaczenie</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Czego dotyczy</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Punkty</translation>
    </message>
    <message>
        <source>IT minus OT, middle</source>
        <translation>IT minus OT, środkowa</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>Największa</translation>
    </message>
    <message>
        <source>IT against OT</source>
        <translation>IT a OT</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesja</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Agreed at once</source>
        <translation>Zgoda od razu</translation>
    </message>
    <message>
        <source>Alpha</source>
        <translation>Alfa</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Zmiana w czasie</translation>
    </message>
    <message>
        <source>From session to session</source>
        <translation>Od sesji do sesji</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kiedy</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Zapytać ponownie</translation>
    </message>
    <message>
        <source>Save the minutes…</source>
        <translation>Zapisz protokół…</translation>
    </message>
    <message>
        <source>All sessions as PDF; preview and other formats under Reports</source>
        <translation>Wszystkie sesje w PDF; podgląd i inne formaty w części Raporty</translation>
    </message>
    <message>
        <source>Items settled</source>
        <translation>Punkty załatwione</translation>
    </message>
    <message>
        <source>Agreed by the rule, or decided</source>
        <translation>Uzgodnione według reguły albo rozstrzygnięte</translation>
    </message>
    <message>
        <source>Disagreements that matter</source>
        <translation>Istotne rozbieżności</translation>
    </message>
    <message>
        <source>Krippendorff&apos;s alpha, ordinal</source>
        <translation>Alfa Krippendorffa, porządkowa</translation>
    </message>
    <message>
        <source>1: all agree; 0: no better than chance. Descriptive; a group in a workshop is too small for significance</source>
        <translation>1: pełna zgoda; 0: nie lepiej niż przypadek. Miara opisowa; grupa na warsztatach jest za mała, aby mówić o istotności</translation>
    </message>
    <message>
        <source>Kendall&apos;s W</source>
        <translation>W Kendalla</translation>
    </message>
    <message>
        <source>1: all put the items in the same order; over the items that everybody scored</source>
        <translation>1: wszyscy ustawili punkty w tej samej kolejności; z punktów ocenionych przez każdego</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 z %2</translation>
    </message>
    <message>
        <source>open</source>
        <translation>otwarte</translation>
    </message>
    <message>
        <source>crosses the tolerable line</source>
        <translation>po dwóch stronach granicy</translation>
    </message>
    <message>
        <source>crosses a risk level</source>
        <translation>zmienia poziom ryzyka</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>Nothing was revealed yet.</source>
        <translation>Niczego jeszcze nie odsłonięto.</translation>
    </message>
    <message>
        <source>Save the minutes</source>
        <translation>Zapisz protokół</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>protokol</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The minutes are in %1.</source>
        <translation>Protokół zapisano w %1.</translation>
    </message>
    <message>
        <source>IT against OT in first rounds, all sessions: by question and by zone</source>
        <translation>IT a OT w pierwszych rundach wszystkich sesji: według pytań i stref</translation>
    </message>
    <message>
        <source>Not agreed by the rule, and the votes lie across a risk level or the tolerable line</source>
        <translation>Brak zgody według reguły, a głosy leżą po dwóch stronach granicy poziomu ryzyka lub dopuszczalności</translation>
    </message>
</context>
<context>
    <name>RevealChart</name>
    <message>
        <source>no value</source>
        <translation>brak wartości</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Głosy</translation>
    </message>
    <message>
        <source>median %1</source>
        <translation>mediana %1</translation>
    </message>
</context>
<context>
    <name>RiskLetter</name>
    <message>
        <source>L</source>
        <comment>one letter for low risk</comment>
        <translation>N</translation>
    </message>
    <message>
        <source>M</source>
        <comment>one letter for medium risk</comment>
        <translation>Ś</translation>
    </message>
    <message>
        <source>H</source>
        <comment>one letter for high risk</comment>
        <translation>W</translation>
    </message>
    <message>
        <source>C</source>
        <comment>one letter for critical risk</comment>
        <translation>K</translation>
    </message>
</context>
<context>
    <name>RiskMethod</name>
    <message>
        <source>not scored</source>
        <translation>nieocenione</translation>
    </message>
    <message>
        <source>Not scored yet: likelihood or all consequences are missing.</source>
        <translation>Jeszcze nieocenione: brakuje prawdopodobieństwa albo wszystkich skutków.</translation>
    </message>
    <message>
        <source>Likelihood %1 × %2 %3 gives %4, above the tolerable level (%5).</source>
        <translation>Prawdopodobieństwo %1 × %2 %3 daje poziom %4, powyżej dopuszczalnego (%5).</translation>
    </message>
    <message>
        <source>Likelihood %1 × %2 %3 gives %4, within the tolerable level (%5).</source>
        <translation>Prawdopodobieństwo %1 × %2 %3 daje poziom %4, w granicach dopuszczalnego (%5).</translation>
    </message>
</context>
<context>
    <name>RisksPage</name>
    <message>
        <source>New scenario</source>
        <translation>Nowy scenariusz</translation>
    </message>
    <message>
        <source>Edit many…</source>
        <translation>Zmień wiele…</translation>
    </message>
    <message>
        <source>Set one field of all selected scenarios</source>
        <translation>Ustaw jedno pole wszystkich zaznaczonych scenariuszy</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Before → today → target</source>
        <translation>Bez zabezp. → obecnie → docelowo</translation>
    </message>
    <message>
        <source>Unmitigated</source>
        <translation>Bez zabezp.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Obecnie</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Docelowo</translation>
    </message>
    <message>
        <source>Worst category</source>
        <translation>Najgorsza kategoria</translation>
    </message>
    <message>
        <source>Above tolerable risk today</source>
        <translation>Obecnie powyżej ryzyka dopuszczalnego</translation>
    </message>
    <message>
        <source>Critical today</source>
        <translation>Obecnie krytyczne</translation>
    </message>
    <message>
        <source>Not well known</source>
        <translation>Słabo rozpoznane</translation>
    </message>
    <message>
        <source>Above tolerable, not decided</source>
        <translation>Powyżej dopuszczalnego, bez decyzji</translation>
    </message>
    <message>
        <source>%1 of %2, %3 with no measure</source>
        <translation>%1 z %2, bez żadnego środka: %3</translation>
    </message>
    <message numerus="yes">
        <source>%n scenarios</source>
        <translation>
            <numerusform>%n scenariusz</numerusform>
            <numerusform>%n scenariusze</numerusform>
            <numerusform>%n scenariuszy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scenarios rest on weak knowledge</source>
        <translation>
            <numerusform>%n scenariusz oparty na słabej wiedzy</numerusform>
            <numerusform>%n scenariusze oparte na słabej wiedzy</numerusform>
            <numerusform>%n scenariuszy opartych na słabej wiedzy</numerusform>
        </translation>
    </message>
    <message>
        <source>From the library…</source>
        <translation>Z biblioteki…</translation>
    </message>
    <message>
        <source>Ready scenarios for plants like this one</source>
        <translation>Gotowe scenariusze dla podobnych zakładów</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiuj</translation>
    </message>
    <message>
        <source>A second scenario to change</source>
        <translation>Drugi scenariusz do zmiany</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Podziel</translation>
    </message>
    <message>
        <source>One scenario for each of its assets</source>
        <translation>Po jednym scenariuszu na każdy zasób</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Połącz</translation>
    </message>
    <message>
        <source>The first selected scenario takes in the others</source>
        <translation>Pierwszy zaznaczony scenariusz przejmuje pozostałe</translation>
    </message>
    <message>
        <source>Show all scenarios again</source>
        <translation>Pokaż znów wszystkie scenariusze</translation>
    </message>
    <message>
        <source>From an earlier scale: %1.</source>
        <translation>Z wcześniejszej skali: %1.</translation>
    </message>
    <message>
        <source>no zone yet</source>
        <translation>jeszcze bez strefy</translation>
    </message>
</context>
<context>
    <name>RisksVerb</name>
    <message>
        <source>A year costs %1 in the mean; one year in ten more than %2, one in a hundred more than %3.</source>
        <translation>Rok kosztuje średnio %1; jeden rok na dziesięć ponad %2, jeden na sto ponad %3.</translation>
    </message>
</context>
<context>
    <name>RisksWorkspace</name>
    <message>
        <source>Scenarios</source>
        <translation>Scenariusze</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Środki</translation>
    </message>
    <message>
        <source>Workflow</source>
        <translation>Przebieg oceny</translation>
    </message>
    <message>
        <source>Baselines</source>
        <translation>Stany odniesienia</translation>
    </message>
    <message>
        <source>Bow-tie</source>
        <translation>Bow-tie</translation>
    </message>
    <message>
        <source>Scales</source>
        <translation>Skale</translation>
    </message>
    <message>
        <source>By zone</source>
        <translation>Strefy</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Decyzje</translation>
    </message>
</context>
<context>
    <name>RoomPage</name>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>any</source>
        <translation>dowolny</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>HTTPS</source>
        <translation>HTTPS</translation>
    </message>
    <message>
        <source>With a certificate made for this session: phones warn of it once, compare the fingerprint. Against who could rewrite what goes over the Wi-Fi</source>
        <translation>Z certyfikatem utworzonym na tę sesję: telefony ostrzegą raz, porównaj odcisk. Chroni przed kimś, kto mógłby zmieniać ruch w sieci Wi-Fi</translation>
    </message>
    <message>
        <source>Others may join</source>
        <translation>Można dołączać</translation>
    </message>
    <message>
        <source>Role or name</source>
        <translation>Rola lub nazwisko</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Zespół</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Who comes and votes</source>
        <translation>Kto przychodzi i głosuje</translation>
    </message>
    <message>
        <source>Let in</source>
        <translation>Wpuść</translation>
    </message>
    <message>
        <source>Let all in</source>
        <translation>Wpuść wszystkich</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Their vote in an open round does not count</source>
        <translation>Głos tej osoby w otwartej rundzie się nie liczy</translation>
    </message>
    <message>
        <source>Ballot as a file…</source>
        <translation>Karta jako plik…</translation>
    </message>
    <message>
        <source>For who cannot come: a page that opens in any browser without a network</source>
        <translation>Dla nieobecnych: strona, która otwiera się w każdej przeglądarce bez sieci</translation>
    </message>
    <message>
        <source>Read a returned ballot…</source>
        <translation>Wczytaj zwróconą kartę…</translation>
    </message>
    <message>
        <source>Close the room</source>
        <translation>Zamknij salę</translation>
    </message>
    <message>
        <source>Open the room</source>
        <translation>Otwórz salę</translation>
    </message>
    <message>
        <source>Prepare a session first</source>
        <translation>Najpierw przygotuj sesję</translation>
    </message>
    <message>
        <source>“New session…” stands under Vote.</source>
        <translation>„Nowa sesja…” jest w części Głosowanie.</translation>
    </message>
    <message>
        <source>This session is closed</source>
        <translation>Ta sesja jest zamknięta</translation>
    </message>
    <message>
        <source>The room is closed</source>
        <translation>Sala jest zamknięta</translation>
    </message>
    <message>
        <source>Open the room, and phones and laptops in the same Wi-Fi can vote in their browser, with nothing installed. Votes are sealed on the phone and stay sealed here until the reveal: who listens on the Wi-Fi reads none, and nobody can forge or double one.

Who can rewrite what goes over the Wi-Fi could change the page itself: against that there is HTTPS with the fingerprint shown here, or the ballot as a file. Who controls the facilitator&apos;s account on this computer controls the session.</source>
        <translation>Otwórz salę, a telefony i laptopy w tej samej sieci Wi-Fi mogą głosować w przeglądarce, bez instalowania czegokolwiek. Głosy są pieczętowane w telefonie i pozostają tu zapieczętowane do odsłonięcia: kto podsłuchuje Wi-Fi, żadnego nie odczyta, i nikt nie podrobi ani nie powieli głosu.

Kto potrafi zmieniać ruch w sieci Wi-Fi, mógłby zmienić samą stronę: chroni przed tym HTTPS z pokazanym tu odciskiem albo karta jako plik. Kto ma władzę nad kontem prowadzącego na tym komputerze, ma władzę nad sesją.</translation>
    </message>
    <message numerus="yes">
        <source>%n devices in the room</source>
        <translation>
            <numerusform>%n urządzenie w sali</numerusform>
            <numerusform>%n urządzenia w sali</numerusform>
            <numerusform>%n urządzeń w sali</numerusform>
        </translation>
    </message>
    <message>
        <source>Code %1</source>
        <translation>Kod %1</translation>
    </message>
    <message>
        <source>Fingerprint of the certificate: %1</source>
        <translation>Odcisk certyfikatu: %1</translation>
    </message>
    <message>
        <source>Scan the picture, or type the address and the code. Then choose a name and a team, and wait to be let in.</source>
        <translation>Zeskanuj obrazek albo wpisz adres i kod. Potem wybierz nazwę i zespół i poczekaj na wpuszczenie.</translation>
    </message>
    <message numerus="yes">
        <source>Who comes and votes: %n wait</source>
        <translation>
            <numerusform>Kto przychodzi i głosuje: %n czeka</numerusform>
            <numerusform>Kto przychodzi i głosuje: %n czekają</numerusform>
            <numerusform>Kto przychodzi i głosuje: %n czeka</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the person first.</source>
        <translation>Najpierw wybierz osobę.</translation>
    </message>
    <message>
        <source>Add who is missing under Agenda and people.</source>
        <translation>Brakujące osoby dodaj w części Porządek i uczestnicy.</translation>
    </message>
    <message>
        <source>Ballot for %1</source>
        <translation>Karta: %1</translation>
    </message>
    <message>
        <source>ballot</source>
        <translation>karta</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Strona WWW (*.html)</translation>
    </message>
    <message>
        <source>The file cannot be written: %1.</source>
        <translation>Nie można zapisać pliku: %1.</translation>
    </message>
    <message>
        <source>The ballot is in %1. SHA-256, to be compared by telephone: %2</source>
        <translation>Karta jest w %1. SHA-256 do porównania przez telefon: %2</translation>
    </message>
    <message>
        <source>Returned ballot</source>
        <translation>Zwrócona karta</translation>
    </message>
    <message>
        <source>Returned ballots (*.json);;All files (*)</source>
        <translation>Zwrócone karty (*.json);;Wszystkie pliki (*)</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>Nie można odczytać pliku: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n votes were taken from the file.</source>
        <translation>
            <numerusform>Z pliku przyjęto %n głos.</numerusform>
            <numerusform>Z pliku przyjęto %n głosy.</numerusform>
            <numerusform>Z pliku przyjęto %n głosów.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not taken: %1</source>
        <translation>Nie przyjęto: %1</translation>
    </message>
</context>
<context>
    <name>RoomServer</name>
    <message>
        <source>The page cannot be served: %1.</source>
        <translation>Strony nie można udostępnić: %1.</translation>
    </message>
    <message>
        <source>Choose another address of this computer or another port.</source>
        <translation>Wybierz inny adres tego komputera albo inny port.</translation>
    </message>
    <message>
        <source>it wants one address of this computer</source>
        <translation>potrzebny jest jeden konkretny adres tego komputera</translation>
    </message>
    <message>
        <source>No certificate can be made on this computer.</source>
        <translation>Na tym komputerze nie można utworzyć certyfikatu.</translation>
    </message>
    <message>
        <source>Serve the page without HTTPS.</source>
        <translation>Udostępnij stronę bez HTTPS.</translation>
    </message>
    <message>
        <source>This session is closed, so nobody can join it.</source>
        <translation>Ta sesja jest zamknięta, więc nikt nie może do niej dołączyć.</translation>
    </message>
</context>
<context>
    <name>Round</name>
    <message>
        <source>Round of votes</source>
        <translation>Runda głosowania</translation>
    </message>
    <message>
        <source>Rounds of votes</source>
        <translation>Rundy głosowania</translation>
    </message>
    <message>
        <source>Agenda item</source>
        <translation>Punkt porządku obrad</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Runda</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Otwarta</translation>
    </message>
    <message>
        <source>Revealed</source>
        <translation>Odsłonięta</translation>
    </message>
    <message>
        <source>Rule that held</source>
        <translation>Obowiązująca reguła</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Głosy</translation>
    </message>
</context>
<context>
    <name>RuleText</name>
    <message>
        <source>After the kind comes “where”.</source>
        <translation>Po rodzaju następuje „where”.</translation>
    </message>
    <message>
        <source>A rule begins with what it is about: %1.</source>
        <translation>Reguła zaczyna się od tego, czego dotyczy: %1.</translation>
    </message>
    <message>
        <source>Here “and”, “or” or the end is expected.</source>
        <translation>W tym miejscu powinno być „and”, „or” albo koniec.</translation>
    </message>
    <message>
        <source>The brackets go too deep.</source>
        <translation>Za dużo zagnieżdżonych nawiasów.</translation>
    </message>
    <message>
        <source>The bracket is not closed.</source>
        <translation>Brak nawiasu zamykającego.</translation>
    </message>
    <message>
        <source>Here the key of a field is expected.</source>
        <translation>W tym miejscu powinien być klucz pola.</translation>
    </message>
    <message>
        <source>“%1” is no field of %2.</source>
        <translation>„%1” nie jest polem rekordu %2.</translation>
    </message>
    <message>
        <source>After “is” comes “empty” or “not empty”.</source>
        <translation>Po „is” następuje „empty” albo „not empty”.</translation>
    </message>
    <message>
        <source>Here a value is expected.</source>
        <translation>W tym miejscu powinna być wartość.</translation>
    </message>
    <message>
        <source>“%1” is not yes or no: a comparison has to follow.</source>
        <translation>„%1” nie jest polem typu tak/nie: musi po nim być porównanie.</translation>
    </message>
    <message>
        <source>After “in” comes a list in brackets.</source>
        <translation>Po „in” następuje lista w nawiasach.</translation>
    </message>
    <message>
        <source>A level is a number from 0 to 4.</source>
        <translation>Poziom to liczba od 0 do 4.</translation>
    </message>
    <message>
        <source>own rule</source>
        <translation>reguła własna</translation>
    </message>
    <message>
        <source>This rule cannot be read at character %1: %2</source>
        <translation>Tej reguły nie można odczytać od znaku %1: %2</translation>
    </message>
</context>
<context>
    <name>Scale</name>
    <message>
        <source>name (English)</source>
        <translation>nazwa (po angielsku)</translation>
    </message>
    <message>
        <source>name (Polish)</source>
        <translation>nazwa (po polsku)</translation>
    </message>
    <message>
        <source>text (English)</source>
        <translation>opis (po angielsku)</translation>
    </message>
    <message>
        <source>text (Polish)</source>
        <translation>opis (po polsku)</translation>
    </message>
    <message>
        <source>Step 1</source>
        <translation>Stopień 1</translation>
    </message>
    <message>
        <source>Step 2</source>
        <translation>Stopień 2</translation>
    </message>
    <message>
        <source>Step 3</source>
        <translation>Stopień 3</translation>
    </message>
    <message>
        <source>Step 4</source>
        <translation>Stopień 4</translation>
    </message>
    <message>
        <source>Step 5</source>
        <translation>Stopień 5</translation>
    </message>
    <message>
        <source>Step 6</source>
        <translation>Stopień 6</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Skala</translation>
    </message>
    <message>
        <source>Scales</source>
        <translation>Skale</translation>
    </message>
    <message>
        <source>Scale of</source>
        <translation>Skala czego</translation>
    </message>
    <message>
        <source>Number of steps</source>
        <translation>Liczba stopni</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>W użyciu</translation>
    </message>
    <message>
        <source>Risk matrix</source>
        <translation>Macierz ryzyka</translation>
    </message>
    <message>
        <source>A row of letters L, M, H, C for each step of likelihood from the lowest, parted by slashes</source>
        <translation>Wiersz liter L, M, H, C dla każdego stopnia prawdopodobieństwa, od najniższego, rozdzielone ukośnikami</translation>
    </message>
    <message>
        <source>Taken from</source>
        <translation>Pochodzenie</translation>
    </message>
    <message>
        <source>Letters of the levels</source>
        <translation>Litery poziomów</translation>
    </message>
    <message>
        <source>Four different letters for low, medium, high and critical, with the scale of likelihood</source>
        <translation>Cztery różne litery dla poziomu niskiego, średniego, wysokiego i krytycznego, przy skali prawdopodobieństwa</translation>
    </message>
</context>
<context>
    <name>ScaleEdits</name>
    <message>
        <source>Risk matrix, %1: likelihood %2 × consequence %3 is %4</source>
        <translation>Macierz ryzyka, %1: prawdopodobieństwo %2 × skutek %3 to poziom %4</translation>
    </message>
    <message>
        <source>Scale of %1: %2 → %3 steps</source>
        <translation>Skala (%1): liczba stopni %2 → %3</translation>
    </message>
    <message>
        <source>Scale of %1: in use</source>
        <translation>Skala (%1): w użyciu</translation>
    </message>
    <message>
        <source>Scale of %1: not in use</source>
        <translation>Skala (%1): nieużywana</translation>
    </message>
    <message>
        <source>Letters of the risk levels</source>
        <translation>Litery poziomów ryzyka</translation>
    </message>
    <message>
        <source>Risk matrix of %1 for all categories</source>
        <translation>Macierz ryzyka (%1) dla wszystkich kategorii</translation>
    </message>
    <message>
        <source>Ready matrix “%1”</source>
        <translation>Gotowa macierz „%1”</translation>
    </message>
    <message>
        <source>A scale cannot have %1 steps.</source>
        <translation>Skala nie może mieć tylu stopni: %1.</translation>
    </message>
    <message>
        <source>Use a number from 2 to 6.</source>
        <translation>Podaj liczbę od 2 do 6.</translation>
    </message>
</context>
<context>
    <name>ScaleStepsModel</name>
    <message>
        <source>Step</source>
        <translation>Stopień</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Co oznacza</translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation>Nazwa po angielsku</translation>
    </message>
    <message>
        <source>Name in Polish</source>
        <translation>Nazwa po polsku</translation>
    </message>
    <message>
        <source>What it means, in English</source>
        <translation>Co oznacza, po angielsku</translation>
    </message>
    <message>
        <source>What it means, in Polish</source>
        <translation>Co oznacza, po polsku</translation>
    </message>
    <message>
        <source>Scale of %1: text of step %2</source>
        <translation>Skala (%1): opis stopnia %2</translation>
    </message>
</context>
<context>
    <name>ScalesPage</name>
    <message>
        <source>Tolerable up to</source>
        <translation>Dopuszczalne do</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>W użyciu</translation>
    </message>
    <message>
        <source>Use a ready matrix…</source>
        <translation>Zastosuj gotową macierz…</translation>
    </message>
    <message>
        <source>3 × 3 to 5 × 5 and those read from files, with what they would change</source>
        <translation>Od 3 × 3 do 5 × 5 oraz wczytane z plików, z podglądem tego, co zmienią</translation>
    </message>
    <message>
        <source>Same matrix for all categories</source>
        <translation>Ta sama macierz we wszystkich kategoriach</translation>
    </message>
    <message>
        <source>The matrix of this category in all categories with as many steps</source>
        <translation>Macierz tej kategorii we wszystkich kategoriach o tej samej liczbie stopni</translation>
    </message>
    <message>
        <source>Scales</source>
        <translation>Skale</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Stopnie</translation>
    </message>
    <message>
        <source>Letters for low, medium, high and critical</source>
        <translation>Litery poziomów: niski, średni, wysoki, krytyczny</translation>
    </message>
    <message>
        <source>The project is open for reading only.</source>
        <translation>Projekt otwarto tylko do odczytu.</translation>
    </message>
    <message>
        <source>Arrows choose a cell; its letter, or a click on the chosen cell, sets the level.</source>
        <translation>Strzałki wybierają pole; litera poziomu albo kliknięcie wybranego pola ustawia poziom.</translation>
    </message>
    <message>
        <source>The line parts what is tolerable from what has to be decided on.</source>
        <translation>Linia oddziela ryzyko dopuszczalne od tego, o którym trzeba zdecydować.</translation>
    </message>
    <message>
        <source>Steps of the scale</source>
        <translation>Stopnie skali</translation>
    </message>
    <message>
        <source>Tolerable up to %1</source>
        <translation>Dopuszczalne do poziomu: %1</translation>
    </message>
    <message>
        <source>Not in use</source>
        <translation>Nieużywana</translation>
    </message>
    <message numerus="yes">
        <source>%n steps</source>
        <translation>
            <numerusform>%n stopień</numerusform>
            <numerusform>%n stopnie</numerusform>
            <numerusform>%n stopni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n steps, from the ready matrix “%1”</source>
        <translation>
            <numerusform>%n stopień, z gotowej macierzy „%1”</numerusform>
            <numerusform>%n stopnie, z gotowej macierzy „%1”</numerusform>
            <numerusform>%n stopni, z gotowej macierzy „%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells marked ↓ are lower than a neighbour with less likelihood or a milder consequence. Is that meant?</source>
        <translation>
            <numerusform>%n pole ze znakiem ↓ ma poziom niższy niż sąsiednie o mniejszym prawdopodobieństwie lub łagodniejszym skutku. Czy tak ma być?</numerusform>
            <numerusform>%n pola ze znakiem ↓ mają poziom niższy niż sąsiednie o mniejszym prawdopodobieństwie lub łagodniejszym skutku. Czy tak ma być?</numerusform>
            <numerusform>%n pól ze znakiem ↓ ma poziom niższy niż sąsiednie o mniejszym prawdopodobieństwie lub łagodniejszym skutku. Czy tak ma być?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scores moved to another number; each shows what it was until it is scored again.</source>
        <translation>
            <numerusform>%n ocena zmieniła numer; poprzednią widać obok, dopóki nie zostanie oceniona na nowo.</numerusform>
            <numerusform>%n oceny zmieniły numer; poprzednie widać obok, dopóki nie zostaną ocenione na nowo.</numerusform>
            <numerusform>%n ocen zmieniło numer; poprzednie widać obok, dopóki nie zostaną ocenione na nowo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n categories took the matrix over.</source>
        <translation>
            <numerusform>%n kategoria przejęła macierz.</numerusform>
            <numerusform>%n kategorie przejęły macierz.</numerusform>
            <numerusform>%n kategorii przejęło macierz.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Scenario</name>
    <message>
        <source>Scenario</source>
        <translation>Scenariusz</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Scenariusze</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numer</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tytuł</translation>
    </message>
    <message>
        <source>Zone or conduit</source>
        <translation>Strefa lub kanał</translation>
    </message>
    <message>
        <source>What is lost</source>
        <translation>Co zostaje utracone</translation>
    </message>
    <message>
        <source>Risk owner</source>
        <translation>Właściciel ryzyka</translation>
    </message>
    <message>
        <source>How it comes about</source>
        <translation>Jak do tego dochodzi</translation>
    </message>
    <message>
        <source>What follows</source>
        <translation>Co z tego wynika</translation>
    </message>
    <message>
        <source>Threat source</source>
        <translation>Źródło zagrożenia</translation>
    </message>
    <message>
        <source>Technique (ATT&amp;CK for ICS)</source>
        <translation>Technika (ATT&amp;CK for ICS)</translation>
    </message>
    <message>
        <source>Vulnerability</source>
        <translation>Podatność</translation>
    </message>
    <message>
        <source>Access point</source>
        <translation>Punkt dostępu</translation>
    </message>
    <message>
        <source>Assets concerned</source>
        <translation>Zasoby, których dotyczy</translation>
    </message>
    <message>
        <source>PHA/HAZOP reference</source>
        <translation>Odwołanie do PHA/HAZOP</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>Założenia</translation>
    </message>
    <message>
        <source>Strength of knowledge</source>
        <translation>Stan wiedzy</translation>
    </message>
    <message>
        <source>Unmitigated</source>
        <translation>Bez zabezp.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Obecnie</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Docelowo</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decyzja</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Środki</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>Accepted by</source>
        <translation>Zaakceptował(a)</translation>
    </message>
    <message>
        <source>Accepted as</source>
        <translation>Zaakceptowano jako</translation>
    </message>
    <message>
        <source>Condition of the acceptance</source>
        <translation>Warunek akceptacji</translation>
    </message>
    <message>
        <source>Accepted until</source>
        <translation>Zaakceptowane do</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>Ekspozycja</translation>
    </message>
    <message>
        <source>1 = cannot be reached from outside, 5 = open to the internet or to anybody on site</source>
        <translation>1 = nieosiągalne z zewnątrz, 5 = otwarte na internet lub dla każdego na miejscu</translation>
    </message>
    <message>
        <source>Capability of the source</source>
        <translation>Zdolność źródła</translation>
    </message>
    <message>
        <source>1 = a mistake or a curious person, 5 = a state with knowledge of this plant</source>
        <translation>1 = pomyłka lub ciekawski, 5 = państwo znające ten zakład</translation>
    </message>
    <message>
        <source>Weakness</source>
        <translation>Słabość</translation>
    </message>
    <message>
        <source>1 = no known way in, 5 = a known way that needs no skill</source>
        <translation>1 = brak znanej drogi, 5 = znana droga niewymagająca umiejętności</translation>
    </message>
    <message>
        <source>Safeguards of the process</source>
        <translation>Zabezpieczenia procesowe</translation>
    </message>
    <message>
        <source>Loss of one event, at least</source>
        <translation>Strata na zdarzenie, co najmniej</translation>
    </message>
    <message>
        <source>Nine times of ten the loss is above this and below the next figure</source>
        <translation>W dziewięciu przypadkach na dziesięć strata mieści się między tą a następną liczbą</translation>
    </message>
    <message>
        <source>Loss of one event, at most</source>
        <translation>Strata na zdarzenie, co najwyżej</translation>
    </message>
    <message>
        <source>Events a year, at least</source>
        <translation>Zdarzeń w roku, co najmniej</translation>
    </message>
    <message>
        <source>Events a year, at most</source>
        <translation>Zdarzeń w roku, co najwyżej</translation>
    </message>
    <message>
        <source>Scores from an earlier scale</source>
        <translation>Oceny z wcześniejszej skali</translation>
    </message>
    <message>
        <source>Reason of the acceptance</source>
        <translation>Powód akceptacji</translation>
    </message>
    <message>
        <source>Accepted on</source>
        <translation>Data akceptacji</translation>
    </message>
    <message>
        <source>Requirements not met</source>
        <translation>Niespełnione wymagania</translation>
    </message>
    <message>
        <source>Rows of the worksheets that make it possible, by their numbers</source>
        <translation>Wiersze arkuszy, które to umożliwiają, według numerów</translation>
    </message>
</context>
<context>
    <name>ScenarioEdits</name>
    <message>
        <source>Scenarios from the library</source>
        <translation>Scenariusze z biblioteki</translation>
    </message>
    <message>
        <source>The scenario is not there any more.</source>
        <translation>Tego scenariusza już nie ma.</translation>
    </message>
    <message>
        <source>The scenario names fewer than two assets: there is nothing to split.</source>
        <translation>Scenariusz wymienia mniej niż dwa zasoby: nie ma czego dzielić.</translation>
    </message>
    <message>
        <source>Scenario split by asset</source>
        <translation>Podział scenariusza według zasobów</translation>
    </message>
    <message>
        <source>Choose at least two scenarios to merge.</source>
        <translation>Wybierz co najmniej dwa scenariusze do połączenia.</translation>
    </message>
    <message>
        <source>Scenarios merged</source>
        <translation>Połączenie scenariuszy</translation>
    </message>
</context>
<context>
    <name>ScenarioPanel</name>
    <message>
        <source>Likelihood before measures</source>
        <translation>Prawdopodobieństwo bez środków</translation>
    </message>
    <message>
        <source>Risk today</source>
        <translation>Ryzyko obecnie</translation>
    </message>
    <message>
        <source>Bow-tie</source>
        <translation>Bow-tie</translation>
    </message>
    <message>
        <source>The scenario as a picture</source>
        <translation>Scenariusz jako diagram bow-tie</translation>
    </message>
    <message>
        <source>Accept the risk…</source>
        <translation>Zaakceptuj ryzyko…</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>Take the acceptance back</source>
        <translation>Akceptacja przestanie obowiązywać</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Przyjmij</translation>
    </message>
    <message>
        <source>%1: suggestion</source>
        <translation>%1: propozycja</translation>
    </message>
    <message>
        <source>Writes what is suggested; can be undone</source>
        <translation>Zapisuje propozycję; można cofnąć</translation>
    </message>
    <message>
        <source>%1, as %2</source>
        <translation>%1, jako: %2</translation>
    </message>
    <message>
        <source>Accept again…</source>
        <translation>Zaakceptuj ponownie…</translation>
    </message>
    <message>
        <source>So it is scored.</source>
        <translation>Tak jest ocenione.</translation>
    </message>
</context>
<context>
    <name>ScoreNote</name>
    <message>
        <source>%1 of %2 before</source>
        <translation>było %1 z %2</translation>
    </message>
    <message numerus="yes">
        <source>%n scores</source>
        <translation>
            <numerusform>%n ocena</numerusform>
            <numerusform>%n oceny</numerusform>
            <numerusform>%n ocen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScreenshotsVerb</name>
    <message>
        <source>The folder cannot be made.</source>
        <translation>Nie można utworzyć folderu.</translation>
    </message>
    <message>
        <source>Facilitator</source>
        <translation>Prowadzący</translation>
    </message>
    <message numerus="yes">
        <source>%n pictures written to %1.</source>
        <translation>
            <numerusform>Zapisano %n obraz do %1.</numerusform>
            <numerusform>Zapisano %n obrazy do %1.</numerusform>
            <numerusform>Zapisano %n obrazów do %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sealing</name>
    <message>
        <source>This is not a recovery key, or one of its characters is wrong.</source>
        <translation>To nie jest klucz odzyskiwania albo jeden ze znaków jest błędny.</translation>
    </message>
    <message>
        <source>Compare it with the print, group by group.</source>
        <translation>Porównaj go z wydrukiem, grupa po grupie.</translation>
    </message>
</context>
<context>
    <name>ServeVerb</name>
    <message>
        <source>There is no session in this project that is prepared or running.</source>
        <translation>W tym projekcie nie ma sesji przygotowanej ani trwającej.</translation>
    </message>
    <message>
        <source>Prepare one first: in the window under Scoring together, or by the verb session.</source>
        <translation>Najpierw ją przygotuj: w oknie, w części Wspólna ocena, albo poleceniem session.</translation>
    </message>
    <message>
        <source>Type admit NAME, remove NAME, open ITEM, reveal, close or join (whether others may join), end or quit.</source>
        <translation>Wpisz admit NAZWA, remove NAZWA, open POZYCJA, reveal, close lub join (czy inni mogą dołączać), end albo quit.</translation>
    </message>
    <message>
        <source>%1 takes part.</source>
        <translation>%1 bierze udział.</translation>
    </message>
    <message>
        <source>%1 asks to be let in: type admit %2</source>
        <translation>%1 prosi o wpuszczenie: wpisz admit %2</translation>
    </message>
    <message>
        <source>Voted: %1 of %2</source>
        <translation>Głosy: %1 z %2</translation>
    </message>
    <message>
        <source>Nobody of that name waits to be let in.</source>
        <translation>Nikt o tej nazwie nie czeka na wpuszczenie.</translation>
    </message>
    <message>
        <source>Nobody of that name takes part.</source>
        <translation>Nikt o tej nazwie nie bierze udziału.</translation>
    </message>
    <message>
        <source>%1 was removed.</source>
        <translation>Usunięto: %1.</translation>
    </message>
    <message>
        <source>There is no such item on the agenda.</source>
        <translation>Nie ma takiej pozycji w porządku spotkania.</translation>
    </message>
    <message>
        <source>Open: %1. %2 (%3)</source>
        <translation>Otwarte: %1. %2 (%3)</translation>
    </message>
    <message>
        <source>No item is open.</source>
        <translation>Żadna pozycja nie jest otwarta.</translation>
    </message>
    <message>
        <source>Joining is open.</source>
        <translation>Dołączanie jest otwarte.</translation>
    </message>
    <message>
        <source>Joining is closed.</source>
        <translation>Dołączanie jest zamknięte.</translation>
    </message>
    <message>
        <source>Session: %1</source>
        <translation>Sesja: %1</translation>
    </message>
    <message>
        <source>Address: %1   Room code: %2</source>
        <translation>Adres: %1   Kod sesji: %2</translation>
    </message>
    <message>
        <source>Certificate, SHA-256: %1</source>
        <translation>Certyfikat, SHA-256: %1</translation>
    </message>
    <message>
        <source>Stop with Ctrl+C or by typing quit; the session stays as it is.</source>
        <translation>Zakończ przez Ctrl+C albo wpisując quit; sesja zostaje taka, jaka jest.</translation>
    </message>
</context>
<context>
    <name>Service</name>
    <message>
        <source>Service</source>
        <translation>Usługa</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Usługi</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Rodzaj</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Zespół</translation>
    </message>
    <message>
        <source>Provided by</source>
        <translation>Zapewnia</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Właściciel</translation>
    </message>
    <message>
        <source>Runs on</source>
        <translation>Działa na</translation>
    </message>
    <message>
        <source>Repair time</source>
        <translation>Czas naprawy</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Opis</translation>
    </message>
    <message>
        <source>Runs the services</source>
        <translation>Udostępnia usługi</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Workshop session</source>
        <translation>Sesja warsztatowa</translation>
    </message>
    <message>
        <source>Workshop sessions</source>
        <translation>Sesje warsztatowe</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Time frame</source>
        <translation>Okres</translation>
    </message>
    <message>
        <source>Over which period the likelihood is asked; most spread that is no disagreement comes from here</source>
        <translation>Jakiego okresu dotyczy prawdopodobieństwo; stąd bierze się większość rozrzutu, który nie jest różnicą zdań</translation>
    </message>
    <message>
        <source>Names shown with votes</source>
        <translation>Nazwiska przy głosach</translation>
    </message>
    <message>
        <source>Where not, who gave which vote is never written down, and small teams are shown together</source>
        <translation>Jeśli nie, nigdy nie zapisuje się, kto jak głosował, a małe zespoły są pokazywane razem</translation>
    </message>
    <message>
        <source>Time box</source>
        <translation>Czas na punkt</translation>
    </message>
    <message>
        <source>Teams that count</source>
        <translation>Zespoły, których głosy się liczą</translation>
    </message>
    <message>
        <source>Enough votes</source>
        <translation>Wystarczająca liczba głosów</translation>
    </message>
    <message>
        <source>Medians apart, at most</source>
        <translation>Różnica median, najwyżej</translation>
    </message>
    <message>
        <source>Votes close together, at least</source>
        <translation>Głosy blisko siebie, co najmniej</translation>
    </message>
    <message>
        <source>Close means, in steps</source>
        <translation>Blisko, w stopniach skali</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>Klucz publiczny</translation>
    </message>
    <message>
        <source>Remarks for the minutes</source>
        <translation>Uwagi do protokołu</translation>
    </message>
</context>
<context>
    <name>SessionKeys</name>
    <message>
        <source>The session&apos;s key cannot be kept: %1.</source>
        <translation>Nie można zapisać klucza sesji: %1.</translation>
    </message>
    <message>
        <source>Make the folder writable; without the key no vote can be revealed.</source>
        <translation>Udostępnij folder do zapisu; bez klucza nie da się odsłonić żadnego głosu.</translation>
    </message>
    <message>
        <source>the folder cannot be made</source>
        <translation>nie można utworzyć folderu</translation>
    </message>
    <message>
        <source>The key of this session is not on this computer, so its sealed votes cannot be opened here.</source>
        <translation>Na tym komputerze nie ma klucza tej sesji, więc nie można tu otworzyć zapieczętowanych głosów.</translation>
    </message>
    <message>
        <source>Type in the recovery key that was printed at the start, or park the item and vote again in a new session.</source>
        <translation>Wpisz klucz odzyskiwania wydrukowany na początku albo odłóż punkt i zagłosujcie ponownie w nowej sesji.</translation>
    </message>
    <message>
        <source>This recovery key belongs to another session.</source>
        <translation>Ten klucz odzyskiwania należy do innej sesji.</translation>
    </message>
</context>
<context>
    <name>SessionRun</name>
    <message>
        <source>The item is not on this agenda.</source>
        <translation>Tego punktu nie ma w porządku obrad.</translation>
    </message>
    <message>
        <source>The vote is still open: reveal it before you decide.</source>
        <translation>Głosowanie trwa: najpierw odsłoń głosy, potem rozstrzygaj.</translation>
    </message>
    <message>
        <source>%1 is not on the scale of this question.</source>
        <translation>%1 nie należy do skali tego pytania.</translation>
    </message>
    <message>
        <source>Decided in the workshop: %1 → %2</source>
        <translation>Ustalono na warsztatach: %1 → %2</translation>
    </message>
    <message>
        <source>Workshop prepared: %1</source>
        <translation>Przygotowano warsztaty: %1</translation>
    </message>
    <message>
        <source>The rule is fixed once the first vote is in.</source>
        <translation>Po oddaniu pierwszego głosu reguły nie można zmienić.</translation>
    </message>
    <message>
        <source>Agenda: order changed</source>
        <translation>Porządek obrad: zmieniono kolejność</translation>
    </message>
    <message>
        <source>This item was voted on: it stays on record. Park it instead.</source>
        <translation>Nad tym punktem głosowano: pozostaje w zapisie. Można go odłożyć.</translation>
    </message>
    <message>
        <source>There is no such person in this session.</source>
        <translation>W tej sesji nie ma takiej osoby.</translation>
    </message>
    <message>
        <source>This device takes part already: two people cannot share one.</source>
        <translation>To urządzenie już bierze udział: dwie osoby nie mogą mieć jednego.</translation>
    </message>
    <message>
        <source>This session is closed.</source>
        <translation>Ta sesja jest zamknięta.</translation>
    </message>
    <message>
        <source>This value is fixed, it is not voted on.</source>
        <translation>Ta wartość jest ustalona i nie podlega głosowaniu.</translation>
    </message>
    <message>
        <source>Another item is open: reveal or park it first.</source>
        <translation>Otwarty jest inny punkt: najpierw go odsłoń albo odłóż.</translation>
    </message>
    <message>
        <source>Vote opened, round %1: %2</source>
        <translation>Otwarto głosowanie, runda %1: %2</translation>
    </message>
    <message>
        <source>No vote is open on this item.</source>
        <translation>Nad tym punktem nie trwa głosowanie.</translation>
    </message>
    <message>
        <source>Votes revealed, round %1: %2</source>
        <translation>Odsłonięto głosy, runda %1: %2</translation>
    </message>
    <message>
        <source>Parked: %1</source>
        <translation>Odłożono: %1</translation>
    </message>
    <message>
        <source>An item is still open: reveal or park it first.</source>
        <translation>Jeden punkt jest jeszcze otwarty: odsłoń go albo odłóż.</translation>
    </message>
    <message>
        <source>Workshop closed: %1</source>
        <translation>Zamknięto warsztaty: %1</translation>
    </message>
</context>
<context>
    <name>SessionVerb</name>
    <message>
        <source>A participant is NAME:TEAM or NAME:TEAM:ROLE; teams are it, ot, safety, management and vendor.</source>
        <translation>Uczestnik to NAZWA:ZESPÓŁ lub NAZWA:ZESPÓŁ:ROLA; zespoły: it, ot, safety, management i vendor.</translation>
    </message>
    <message>
        <source>This project has no workshop session.</source>
        <translation>Ten projekt nie ma sesji warsztatowej.</translation>
    </message>
    <message>
        <source>Begin one with “session FILE start”.</source>
        <translation>Rozpocznij ją poleceniem „session PLIK start”.</translation>
    </message>
    <message>
        <source>No item is open: say which one, by its position or id.</source>
        <translation>Żaden punkt nie jest otwarty: podaj który, według kolejności lub identyfikatora.</translation>
    </message>
    <message>
        <source>There is no such item on the agenda.</source>
        <translation>Nie ma takiego punktu w porządku obrad.</translation>
    </message>
    <message>
        <source>Nobody of this session is called that.</source>
        <translation>Nikt w tej sesji tak się nie nazywa.</translation>
    </message>
    <message>
        <source>Workshop %1</source>
        <translation>Warsztaty %1</translation>
    </message>
    <message>
        <source>%1: %2 items, %3 participants, about %4 minutes. Recovery key: %5</source>
        <translation>%1: punkty: %2, uczestnicy: %3, około %4 min. Klucz odzyskiwania: %5</translation>
    </message>
    <message>
        <source>A vote is a step of the scale or “unknown”.</source>
        <translation>Głos to stopień skali albo „unknown”.</translation>
    </message>
    <message>
        <source>A decision needs --value, a step of the scale.</source>
        <translation>Decyzja wymaga --value, czyli stopnia skali.</translation>
    </message>
    <message>
        <source>Decided: %1 → %2</source>
        <translation>Ustalono: %1 → %2</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Gotowe.</translation>
    </message>
    <message>
        <source>Ballot for %1; SHA-256 %2</source>
        <translation>Karta: %1; SHA-256 %2</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>Nie można odczytać pliku: %1.</translation>
    </message>
    <message>
        <source>Votes taken: %1, not taken: %2</source>
        <translation>Głosy przyjęte: %1, nieprzyjęte: %2</translation>
    </message>
</context>
<context>
    <name>SignatureDialog</name>
    <message>
        <source>Sign for OT</source>
        <translation>Podpis za OT</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Podpisz</translation>
    </message>
</context>
<context>
    <name>Site</name>
    <message>
        <source>Site</source>
        <translation>Zakład</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Zakłady</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organizacja</translation>
    </message>
    <message>
        <source>Language of the texts</source>
        <translation>Język tekstów</translation>
    </message>
    <message>
        <source>Second language</source>
        <translation>Drugi język</translation>
    </message>
    <message>
        <source>Marking</source>
        <translation>Oznaczenie poufności</translation>
    </message>
    <message>
        <source>Printed at the top of each report page, for example TLP:AMBER.</source>
        <translation>Drukowane u góry każdej strony raportu, na przykład TLP:AMBER.</translation>
    </message>
    <message>
        <source>System under consideration</source>
        <translation>Rozpatrywany system</translation>
    </message>
    <message>
        <source>Out of scope</source>
        <translation>Poza zakresem</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>Założenia</translation>
    </message>
    <message>
        <source>Standards used</source>
        <translation>Zastosowane normy</translation>
    </message>
    <message>
        <source>Assessed from</source>
        <translation>Ocena od</translation>
    </message>
    <message>
        <source>Assessed until</source>
        <translation>Ocena do</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>Następny przegląd</translation>
    </message>
    <message>
        <source>CSF tier of risk governance</source>
        <translation>Poziom (tier) CSF: ład ryzyka</translation>
    </message>
    <message>
        <source>CSF tier of risk management</source>
        <translation>Poziom (tier) CSF: zarządzanie ryzykiem</translation>
    </message>
    <message>
        <source>CSF tier of risk governance, target</source>
        <translation>Poziom (tier) CSF: ład ryzyka, docelowo</translation>
    </message>
    <message>
        <source>CSF tier of risk management, target</source>
        <translation>Poziom (tier) CSF: zarządzanie ryzykiem, docelowo</translation>
    </message>
</context>
<context>
    <name>SpecificationReport</name>
    <message>
        <source>No asset stands in this zone.</source>
        <translation>W tej strefie nie ma zasobów.</translation>
    </message>
    <message>
        <source>Conduit</source>
        <translation>Kanał</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Do</translation>
    </message>
    <message>
        <source>What may pass</source>
        <translation>Co może przechodzić</translation>
    </message>
    <message>
        <source>Guarded by</source>
        <translation>Strzeże</translation>
    </message>
    <message>
        <source>No conduit leads here.</source>
        <translation>Nie prowadzi tu żaden kanał.</translation>
    </message>
    <message>
        <source>Requirement</source>
        <translation>Wymaganie</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>No target level is set: nothing is asked for.</source>
        <translation>Nie ustalono poziomu docelowego: brak wymagań.</translation>
    </message>
    <message>
        <source>What the requirements ask for</source>
        <translation>Treść wymagań</translation>
    </message>
    <message>
        <source>IEC 62443-3-3:2013 with COR1:2014, in our own words.</source>
        <translation>IEC 62443-3-3:2013 z COR1:2014, własnymi słowami.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Od</translation>
    </message>
    <message>
        <source>What it asks for</source>
        <translation>Czego wymaga</translation>
    </message>
    <message>
        <source>Assets</source>
        <translation>Zasoby</translation>
    </message>
    <message>
        <source>Conduits and flows</source>
        <translation>Kanały i przepływy</translation>
    </message>
    <message>
        <source>Requirements that apply</source>
        <translation>Obowiązujące wymagania</translation>
    </message>
    <message>
        <source>Cybersecurity requirements specification</source>
        <translation>Specyfikacja wymagań cyberbezpieczeństwa</translation>
    </message>
    <message>
        <source>IEC 62443-3-2, ZCR 6</source>
        <translation>IEC 62443-3-2, ZCR 6</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>Strefy</translation>
    </message>
    <message>
        <source>Conduits</source>
        <translation>Kanały</translation>
    </message>
    <message>
        <source>Observed flows</source>
        <translation>Zaobserwowane przepływy</translation>
    </message>
    <message>
        <source>Threats and risks</source>
        <translation>Zagrożenia i ryzyka</translation>
    </message>
    <message>
        <source>Open problems</source>
        <translation>Otwarte problemy</translation>
    </message>
    <message>
        <source>%1 and what it is joined with</source>
        <translation>%1: otoczenie i połączenia</translation>
    </message>
    <message>
        <source>allowed, never seen</source>
        <translation>dozwolone, nigdy nie zaobserwowane</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation>Kto pyta</translation>
    </message>
    <message>
        <source>Who answers</source>
        <translation>Kto odpowiada</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protokół</translation>
    </message>
    <message>
        <source>Against what is meant to pass</source>
        <translation>Wobec zamierzeń</translation>
    </message>
    <message>
        <source>No traffic was seen here.</source>
        <translation>Nie zaobserwowano tu ruchu.</translation>
    </message>
    <message>
        <source>No traffic has been read in.</source>
        <translation>Nie wczytano żadnego ruchu.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr</translation>
    </message>
    <message>
        <source>What could happen</source>
        <translation>Co może się stać</translation>
    </message>
    <message>
        <source>Threat source</source>
        <translation>Źródło zagrożenia</translation>
    </message>
    <message>
        <source>Without measures</source>
        <translation>Bez środków</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Dziś</translation>
    </message>
    <message>
        <source>No scenario was written for it.</source>
        <translation>Brak scenariuszy dla tego miejsca.</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Reguła</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Waga</translation>
    </message>
    <message>
        <source>What does not hold together</source>
        <translation>Co się nie zgadza</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Podstawa</translation>
    </message>
    <message>
        <source>None is open.</source>
        <translation>Nie ma otwartych problemów.</translation>
    </message>
</context>
<context>
    <name>Sqlite</name>
    <message>
        <source>The disk is full; nothing was changed.</source>
        <translation>Dysk jest pełny; nic nie zmieniono.</translation>
    </message>
    <message>
        <source>Free some space and try again.</source>
        <translation>Proszę zwolnić trochę miejsca i spróbować ponownie.</translation>
    </message>
    <message>
        <source>The file or its folder cannot be written to.</source>
        <translation>Do pliku lub jego folderu nie można zapisywać.</translation>
    </message>
    <message>
        <source>Copy the project to a folder that you may write to.</source>
        <translation>Proszę skopiować projekt do folderu z prawem zapisu.</translation>
    </message>
    <message>
        <source>Another program is writing to the file at this moment.</source>
        <translation>Inny program zapisuje w tej chwili do tego pliku.</translation>
    </message>
    <message>
        <source>Try again when it has finished.</source>
        <translation>Proszę spróbować, gdy skończy.</translation>
    </message>
    <message>
        <source>This is not a Tandem project file.</source>
        <translation>To nie jest plik projektu Tandem.</translation>
    </message>
    <message>
        <source>The file is damaged (%1).</source>
        <translation>Plik jest uszkodzony (%1).</translation>
    </message>
    <message>
        <source>Go back to a backup copy, and keep this file for repair.</source>
        <translation>Proszę wrócić do kopii zapasowej, a ten plik zachować do naprawy.</translation>
    </message>
    <message>
        <source>The file cannot be opened.</source>
        <translation>Nie można otworzyć pliku.</translation>
    </message>
    <message>
        <source>Reading or writing the file failed; nothing was changed.</source>
        <translation>Odczyt lub zapis pliku nie powiódł się; nic nie zmieniono.</translation>
    </message>
    <message>
        <source>Check the disk or the network drive.</source>
        <translation>Proszę sprawdzić dysk lub napęd sieciowy.</translation>
    </message>
    <message>
        <source>A record that is referred to is not there (%1).</source>
        <translation>Brakuje rekordu, do którego jest odwołanie (%1).</translation>
    </message>
    <message>
        <source>The content is too large for a project file.</source>
        <translation>Zawartość jest za duża dla pliku projektu.</translation>
    </message>
    <message>
        <source>The database refused (%1).</source>
        <translation>Baza danych odmówiła (%1).</translation>
    </message>
    <message>
        <source>There is a file of this name already.</source>
        <translation>Plik o tej nazwie już istnieje.</translation>
    </message>
    <message>
        <source>Choose another name; a project is never overwritten.</source>
        <translation>Proszę wybrać inną nazwę; projekt nigdy nie jest nadpisywany.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Nie ma takiego pliku.</translation>
    </message>
    <message>
        <source>The change does not fit what is in the project now.</source>
        <translation>Zmiana nie pasuje do obecnego stanu projektu.</translation>
    </message>
    <message>
        <source>Undo the later changes first.</source>
        <translation>Proszę najpierw cofnąć późniejsze zmiany.</translation>
    </message>
</context>
<context>
    <name>StageView</name>
    <message>
        <source>Speak first</source>
        <translation>Najpierw mówią</translation>
    </message>
    <message>
        <source>Why they differ</source>
        <translation>Skąd różnica</translation>
    </message>
    <message>
        <source>Item %1 of %2</source>
        <translation>Punkt %1 z %2</translation>
    </message>
    <message>
        <source>round %1</source>
        <translation>runda %1</translation>
    </message>
    <message>
        <source>The agenda is empty</source>
        <translation>Porządek obrad jest pusty</translation>
    </message>
    <message>
        <source>No workshop session yet</source>
        <translation>Nie ma jeszcze sesji warsztatowej</translation>
    </message>
    <message>
        <source>Put scenarios or rows of a worksheet on the agenda</source>
        <translation>Umieść w porządku obrad scenariusze lub wiersze arkusza</translation>
    </message>
    <message>
        <source>Prepare a session to score together</source>
        <translation>Przygotuj sesję wspólnego oceniania</translation>
    </message>
    <message>
        <source>Each person votes alone: on a phone, at this laptop, or by file. Nobody sees a vote before the reveal; then IT and OT stand side by side.</source>
        <translation>Każdy głosuje sam: na telefonie, przy tym laptopie albo przez plik. Przed odsłonięciem nikt nie widzi głosów; potem IT i OT stoją obok siebie.</translation>
    </message>
    <message>
        <source>Where: %1</source>
        <translation>Gdzie: %1</translation>
    </message>
    <message>
        <source>The attacker already has: %1</source>
        <translation>Atakujący ma już: %1</translation>
    </message>
    <message>
        <source>Time frame: %1</source>
        <translation>Okres: %1</translation>
    </message>
    <message>
        <source>Fixed at %1 from %2, not voted on.</source>
        <translation>Ustalono %1 na podstawie: %2, bez głosowania.</translation>
    </message>
    <message>
        <source>%1 of %2 have voted</source>
        <translation>Zagłosowało %1 z %2</translation>
    </message>
    <message>
        <source>The vote is not open yet.</source>
        <translation>Głosowanie nie zostało jeszcze otwarte.</translation>
    </message>
    <message>
        <source>who voted %1</source>
        <translation>kto dał %1</translation>
    </message>
    <message>
        <source>%1 (voted %2)</source>
        <translation>%1 (głos: %2)</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1”</translation>
    </message>
    <message numerus="yes">
        <source>%n do not know</source>
        <translation>
            <numerusform>%n nie wie</numerusform>
            <numerusform>%n nie wiedzą</numerusform>
            <numerusform>%n nie wie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n did not vote</source>
        <translation>
            <numerusform>%n nie głosował</numerusform>
            <numerusform>%n nie głosowało</numerusform>
            <numerusform>%n nie głosowało</numerusform>
        </translation>
    </message>
    <message>
        <source>confidence: %1</source>
        <translation>pewność: %1</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Zgoda</translation>
    </message>
    <message>
        <source>%1 steps apart</source>
        <comment>a figure such as 2 or 1.5</comment>
        <translation>Różnica: %1</translation>
    </message>
    <message>
        <source>Not agreed</source>
        <translation>Brak zgody</translation>
    </message>
    <message>
        <source>No quorum</source>
        <translation>Brak kworum</translation>
    </message>
    <message>
        <source>Decided: %1</source>
        <translation>Ustalono: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 z %2</translation>
    </message>
</context>
<context>
    <name>Staged</name>
    <message>
        <source>Found record</source>
        <translation>Znaleziony rekord</translation>
    </message>
    <message>
        <source>Found records</source>
        <translation>Znalezione rekordy</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>Rodzaj rekordu</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Znaleziono</translation>
    </message>
    <message>
        <source>Tag, name or address as the source calls it.</source>
        <translation>Oznaczenie, nazwa lub adres według źródła.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Źródło</translation>
    </message>
    <message>
        <source>File name and format.</source>
        <translation>Nazwa pliku i format.</translation>
    </message>
    <message>
        <source>Place in the source</source>
        <translation>Miejsce w źródle</translation>
    </message>
    <message>
        <source>Line or host within the source.</source>
        <translation>Wiersz lub host w źródle.</translation>
    </message>
    <message>
        <source>Found on</source>
        <translation>Znaleziono dnia</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Odpowiada</translation>
    </message>
    <message>
        <source>The record in the register that it seems to be.</source>
        <translation>Rekord rejestru, któremu zdaje się odpowiadać.</translation>
    </message>
    <message>
        <source>Matched by</source>
        <translation>Dopasowano po</translation>
    </message>
    <message>
        <source>serial, tag, address …</source>
        <translation>numer seryjny, oznaczenie, adres …</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Zawartość</translation>
    </message>
    <message>
        <source>JSON object of field key to text.</source>
        <translation>Obiekt JSON: klucz pola i tekst.</translation>
    </message>
</context>
<context>
    <name>StagedReview</name>
    <message>
        <source>There is no such found record.</source>
        <translation>Nie ma takiego znalezionego rekordu.</translation>
    </message>
    <message>
        <source>The zone “%1” is new and has no type yet.</source>
        <translation>Strefa „%1” jest nowa i nie ma jeszcze typu.</translation>
    </message>
    <message numerus="yes">
        <source>%n found record(s) accepted</source>
        <translation>
            <numerusform>Przyjęto %n znaleziony rekord</numerusform>
            <numerusform>Przyjęto %n znalezione rekordy</numerusform>
            <numerusform>Przyjęto %n znalezionych rekordów</numerusform>
        </translation>
    </message>
    <message>
        <source>The field “%1” leads to a record that was not accepted: the link is left out.</source>
        <translation>Pole „%1” wskazuje wpis, którego nie przyjęto: powiązanie pominięto.</translation>
    </message>
</context>
<context>
    <name>Stakes</name>
    <message>
        <source>The difference changes nothing: with %1 as with %2 the risk is %3. Agreed enough.</source>
        <translation>Różnica niczego nie zmienia: przy %1 i przy %2 poziom ryzyka jest %3. Zgoda wystarczy.</translation>
    </message>
    <message>
        <source>It matters: with %1 the risk is %2, with %3 it is %4.</source>
        <translation>To ważne: przy %1 poziom ryzyka jest %2, przy %3 – %4.</translation>
    </message>
    <message>
        <source>It matters: with %1 the risk is tolerable, with %2 it is not.</source>
        <translation>To ważne: przy %1 ryzyko jest dopuszczalne, przy %2 już nie.</translation>
    </message>
    <message>
        <source>It matters: with %1 the risk is %2 and tolerable, with %3 it is %4 and not.</source>
        <translation>To ważne: przy %1 poziom ryzyka jest %2 i dopuszczalny, przy %3 – %4 i już nie.</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Assess one site, IT and OT together</source>
        <translation>Oceńcie jeden zakład razem, IT i OT</translation>
    </message>
    <message>
        <source>Everything is in one file on this computer. Each change is kept at once and can be undone.</source>
        <translation>Wszystko jest w jednym pliku na tym komputerze. Każda zmiana jest od razu zapisana i można ją cofnąć.</translation>
    </message>
    <message>
        <source>Open the sample plant</source>
        <translation>Otwórz zakład przykładowy</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Nowy projekt</translation>
    </message>
    <message>
        <source>Open project</source>
        <translation>Otwórz projekt</translation>
    </message>
    <message>
        <source>Sample plant</source>
        <translation>Zakład przykładowy</translation>
    </message>
    <message>
        <source>A complete assessment of an invented water works, to look around and try things.</source>
        <translation>Pełna ocena wymyślonych wodociągów, żeby się rozejrzeć i popróbować.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nowy</translation>
    </message>
    <message>
        <source>An empty project for your site; assets can be imported from a spreadsheet.</source>
        <translation>Pusty projekt dla własnego zakładu; zasoby można zaimportować z arkusza.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otwórz</translation>
    </message>
    <message>
        <source>Go on with a project file, or look at a colleague&apos;s copy.</source>
        <translation>Dalsza praca z plikiem projektu albo wgląd w kopię koleżanki lub kolegi.</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>Ostatnie projekty</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>Workflow step</source>
        <translation>Krok oceny</translation>
    </message>
    <message>
        <source>Workflow steps</source>
        <translation>Kroki oceny</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numer</translation>
    </message>
    <message>
        <source>Zone or conduit</source>
        <translation>Strefa lub kanał</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>Result or decision</source>
        <translation>Wynik lub decyzja</translation>
    </message>
    <message>
        <source>Reason to go past a closed gate</source>
        <translation>Powód przejścia przez zamkniętą bramkę</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>Kto wykonał</translation>
    </message>
    <message>
        <source>Done as</source>
        <translation>W roli</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Kiedy wykonano</translation>
    </message>
    <message>
        <source>Journal entry</source>
        <translation>Wpis dziennika</translation>
    </message>
</context>
<context>
    <name>StepCard</name>
    <message>
        <source>gate</source>
        <translation>bramka</translation>
    </message>
    <message>
        <source>for each zone and conduit</source>
        <translation>dla każdej strefy i każdego kanału</translation>
    </message>
    <message>
        <source>once for the site</source>
        <translation>raz dla zakładu</translation>
    </message>
    <message>
        <source>Zone or conduit</source>
        <translation>Strefa lub kanał</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <translation>%1 %2: %3</translation>
    </message>
    <message>
        <source>IT looks at</source>
        <translation>Na co patrzy IT</translation>
    </message>
    <message>
        <source>OT looks at</source>
        <translation>Na co patrzy OT</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>i jeszcze %n</numerusform>
            <numerusform>i jeszcze %n</numerusform>
            <numerusform>i jeszcze %n</numerusform>
        </translation>
    </message>
    <message>
        <source>To review: something has changed since</source>
        <translation>Do przeglądu: od tego czasu coś się zmieniło</translation>
    </message>
    <message>
        <source>The gate lets through</source>
        <translation>Bramka przepuszcza</translation>
    </message>
    <message>
        <source>The gate is closed</source>
        <translation>Bramka jest zamknięta</translation>
    </message>
    <message>
        <source>A gate before this step is closed</source>
        <translation>Bramka przed tym krokiem jest zamknięta</translation>
    </message>
    <message>
        <source>What the program sees: nothing of this kind is in the project</source>
        <translation>Co widzi program: w projekcie nie ma nic takiego</translation>
    </message>
    <message>
        <source>What the program sees: all there, %1 of %2</source>
        <translation>Co widzi program: jest wszystko, %1 z %2</translation>
    </message>
    <message>
        <source>What the program sees: %1 of %2; in the way:</source>
        <translation>Co widzi program: jest %1 z %2; brakuje:</translation>
    </message>
    <message>
        <source>Records in the way</source>
        <translation>Zapisy, w których czegoś brakuje</translation>
    </message>
    <message>
        <source>The record of this step</source>
        <translation>Zapis z tego kroku</translation>
    </message>
    <message>
        <source>No state has been approved yet.</source>
        <translation>Nie zatwierdzono jeszcze żadnego stanu.</translation>
    </message>
    <message>
        <source>The newest approved state</source>
        <translation>Ostatni zatwierdzony stan</translation>
    </message>
    <message>
        <source>%1, approved by %2 on %3. Journal head %4…</source>
        <translation>%1; zatwierdza: %2, dnia %3. Skrót dziennika: %4…</translation>
    </message>
    <message>
        <source>%1 as %2</source>
        <translation>%1 (jako: %2)</translation>
    </message>
    <message>
        <source>Approve and freeze a baseline…</source>
        <translation>Zatwierdź i zachowaj stan odniesienia…</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Porównaj…</translation>
    </message>
    <message>
        <source>Reviewed: still done</source>
        <translation>Przejrzano: nadal wykonany</translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation>Oznacz jako wykonany</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Zbędny</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Otwórz ponownie</translation>
    </message>
</context>
<context>
    <name>StixReader</name>
    <message>
        <source>The STIX bundle holds no attack technique.</source>
        <translation>Pakiet STIX nie zawiera technik ataku.</translation>
    </message>
    <message>
        <source>Attack techniques</source>
        <translation>Techniki ataku</translation>
    </message>
    <message>
        <source>%1 techniques are revoked or deprecated and were left out.</source>
        <translation>Pominięte techniki unieważnione lub wycofane: %1.</translation>
    </message>
    <message>
        <source>The technique has no number.</source>
        <translation>Technika nie ma numeru.</translation>
    </message>
    <message>
        <source>Tactics: %1</source>
        <translation>Taktyki: %1</translation>
    </message>
    <message>
        <source>This is not a STIX bundle.</source>
        <translation>To nie jest pakiet STIX.</translation>
    </message>
</context>
<context>
    <name>SuggestedLevel</name>
    <message>
        <source>No scenario of this zone or conduit is scored without measures yet.</source>
        <translation>Żaden scenariusz tej strefy lub kanału nie ma jeszcze oceny bez zabezpieczeń.</translation>
    </message>
    <message>
        <source>%1, %2: likelihood × consequence = %3, the highest tolerable product is %4; %3 / %4 − 0.25 = %5, rounded down and held between 0 and 4: SL %6. A house rule, one number for all seven.</source>
        <translation>%1, %2: prawdopodobieństwo × skutek = %3, największy dopuszczalny iloczyn to %4; %3 / %4 − 0,25 = %5, zaokrąglone w dół i ograniczone do przedziału od 0 do 4: SL %6. Reguła własna, jedna liczba dla wszystkich siedmiu.</translation>
    </message>
</context>
<context>
    <name>SystemDialogs</name>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
</context>
<context>
    <name>TargetProfile</name>
    <message>
        <source>The profile is for another framework: %1.</source>
        <translation>Profil dotyczy innego zbioru wymagań: %1.</translation>
    </message>
    <message>
        <source>The framework has no row “%1”.</source>
        <translation>W zbiorze wymagań nie ma wiersza „%1”.</translation>
    </message>
    <message>
        <source>“%1” is no target between %2 and 4.</source>
        <translation>„%1” nie jest wartością docelową od %2 do 4.</translation>
    </message>
    <message>
        <source>The file holds no targets.</source>
        <translation>W pliku nie ma wartości docelowych.</translation>
    </message>
</context>
<context>
    <name>Term</name>
    <message>
        <source>Term</source>
        <translation>Pojęcie</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Pojęcia</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Klucz</translation>
    </message>
    <message>
        <source>English</source>
        <translation>angielski</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>polski</translation>
    </message>
    <message>
        <source>What IT hears (English)</source>
        <translation>Co słyszy IT (angielski)</translation>
    </message>
    <message>
        <source>What OT hears (English)</source>
        <translation>Co słyszy OT (angielski)</translation>
    </message>
    <message>
        <source>What IT hears (Polish)</source>
        <translation>Co słyszy IT (polski)</translation>
    </message>
    <message>
        <source>What OT hears (Polish)</source>
        <translation>Co słyszy OT (polski)</translation>
    </message>
</context>
<context>
    <name>TermDialog</name>
    <message>
        <source>Own term</source>
        <translation>Własne pojęcie</translation>
    </message>
    <message>
        <source>English</source>
        <translation>angielski</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>polski</translation>
    </message>
    <message>
        <source>What IT hears (English)</source>
        <translation>Co słyszy IT (angielski)</translation>
    </message>
    <message>
        <source>What IT hears (Polish)</source>
        <translation>Co słyszy IT (polski)</translation>
    </message>
    <message>
        <source>What OT hears (English)</source>
        <translation>Co słyszy OT (angielski)</translation>
    </message>
    <message>
        <source>What OT hears (Polish)</source>
        <translation>Co słyszy OT (polski)</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Zachowaj</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>A name is needed in both languages.</source>
        <translation>Nazwa jest potrzebna w obu językach.</translation>
    </message>
</context>
<context>
    <name>TrafficEdits</name>
    <message>
        <source>Asset added from traffic: %1 (%2)</source>
        <translation>Dodano zasób na podstawie ruchu: %1 (%2)</translation>
    </message>
</context>
<context>
    <name>TrafficImport</name>
    <message>
        <source>The file was taken away while it was read.</source>
        <translation>Plik zniknął w trakcie odczytu.</translation>
    </message>
    <message>
        <source>Not all of the file can be read, so nothing was written. The first: %1</source>
        <translation>Nie cały plik da się odczytać, więc niczego nie zapisano. Pierwszy powód: %1</translation>
    </message>
    <message>
        <source>This file was imported already, as “%1” on %2: nothing was changed.</source>
        <translation>Ten plik wczytano już jako „%1” dnia %2: niczego nie zmieniono.</translation>
    </message>
    <message>
        <source>Nothing in the file can be read as traffic. The first: %1</source>
        <translation>Niczego w pliku nie da się odczytać jako ruchu. Pierwszy powód: %1</translation>
    </message>
    <message>
        <source>Traffic read from %1</source>
        <translation>Ruch wczytany z pliku %1</translation>
    </message>
</context>
<context>
    <name>TrafficOverlay</name>
    <message>
        <source>%1: %2 → %3, %4, %5 packets</source>
        <translation>%1: %2 → %3, %4, pakietów: %5</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>i jeszcze %n</numerusform>
            <numerusform>i jeszcze %n</numerusform>
            <numerusform>i jeszcze %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown hosts</source>
        <translation>
            <numerusform>%n nieznany host</numerusform>
            <numerusform>%n nieznane hosty</numerusform>
            <numerusform>%n nieznanych hostów</numerusform>
        </translation>
    </message>
    <message>
        <source>No conduit joins the two</source>
        <translation>Tych stref nie łączy żaden kanał</translation>
    </message>
    <message>
        <source>No traffic was seen on it.</source>
        <translation>Nie zaobserwowano na nim ruchu.</translation>
    </message>
    <message>
        <source>Allowed and never seen: %1</source>
        <translation>Dozwolone, lecz nie zaobserwowane: %1</translation>
    </message>
</context>
<context>
    <name>TrafficPanel</name>
    <message>
        <source>In the drawing allowed traffic is green; lines are as wide as what they carried</source>
        <translation>Na rysunku ruch dozwolony jest zielony; linie są tym szersze, im więcej przeniosły</translation>
    </message>
    <message>
        <source>No conduit joins the two, it does not allow it, or it lists nothing; red in the drawing, dashed where no conduit is</source>
        <translation>Stref nie łączy żaden kanał, kanał tego nie dopuszcza albo nie ma listy protokołów; na rysunku czerwony, przerywany tam, gdzie nie ma kanału</translation>
    </message>
    <message>
        <source>An end is no asset of the register; in the drawing a mark at the zone with their number</source>
        <translation>Jednej ze stron nie ma w rejestrze zasobów; na rysunku znak przy strefie z ich liczbą</translation>
    </message>
    <message>
        <source>Allowed, and captures that saw other traffic on the conduit never showed it; in the drawing conduits without any traffic are grey and dashed</source>
        <translation>Dozwolone, lecz zrzuty, które widziały na kanale inny ruch, tego nie pokazały; na rysunku kanały bez żadnego ruchu są szare i przerywane</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtr</translation>
    </message>
    <message>
        <source>Make a conduit</source>
        <translation>Utwórz kanał</translation>
    </message>
    <message>
        <source>Join the two zones by a conduit that allows this protocol</source>
        <translation>Połącz obie strefy kanałem, który dopuszcza ten protokół</translation>
    </message>
    <message>
        <source>Allow this protocol</source>
        <translation>Dopuść protokół</translation>
    </message>
    <message>
        <source>Add the protocol to the list of the conduit</source>
        <translation>Dopisz protokół do listy kanału</translation>
    </message>
    <message>
        <source>This is an asset</source>
        <translation>To jest zasób</translation>
    </message>
    <message>
        <source>Add the host to the register with its address, in the zone of its network</source>
        <translation>Dodaj host do rejestru razem z adresem, w strefie jego sieci</translation>
    </message>
    <message>
        <source>Firewall matrix…</source>
        <translation>Zapora…</translation>
    </message>
    <message>
        <source>Save suggested rules between the zones as CSV or as plain text</source>
        <translation>Zapisz proponowane reguły między strefami jako CSV lub zwykły tekst</translation>
    </message>
    <message>
        <source>Traffic between zones</source>
        <translation>Ruch między strefami</translation>
    </message>
    <message>
        <source>No traffic yet. It comes in by the import of a packet capture (pcap), of Zeek’s conn.log or of a table of flows (CSV).</source>
        <translation>Nie ma jeszcze ruchu. Wczytuje się go, importując zrzut pakietów (pcap), plik conn.log programu Zeek albo tabelę przepływów (CSV).</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importuj…</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Wszystkie %1</translation>
    </message>
    <message>
        <source>Not allowed %1</source>
        <translation>Niedozwolone %1</translation>
    </message>
    <message>
        <source>Unknown hosts %1</source>
        <translation>Nieznane hosty %1</translation>
    </message>
    <message>
        <source>Never seen %1</source>
        <translation>Niewidziane %1</translation>
    </message>
    <message>
        <source>New asset</source>
        <translation>Nowy zasób</translation>
    </message>
    <message>
        <source>Tag of the host %1</source>
        <translation>Oznaczenie hosta %1</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Save the firewall matrix</source>
        <translation>Zapisz macierz zapory</translation>
    </message>
    <message>
        <source>firewall-matrix</source>
        <translation>macierz-zapory</translation>
    </message>
    <message>
        <source>Plain rules (*.txt)</source>
        <translation>Reguły tekstowe (*.txt)</translation>
    </message>
    <message>
        <source>The file cannot be written: %1.</source>
        <translation>Nie można zapisać pliku: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n rules written to %1.</source>
        <translation>
            <numerusform>Zapisano %n regułę do %1.</numerusform>
            <numerusform>Zapisano %n reguły do %1.</numerusform>
            <numerusform>Zapisano %n reguł do %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrafficStyle</name>
    <message>
        <source>%1 is in no zone, so no conduit can join them.</source>
        <translation>%1 nie należy do żadnej strefy, więc żaden kanał nie może ich połączyć.</translation>
    </message>
    <message>
        <source>No conduit joins the two, and no way of conduits allows it.</source>
        <translation>Nie łączy ich żaden kanał i nie dopuszcza tego żadna droga przez kanały.</translation>
    </message>
    <message>
        <source>%1 leads one way, the other way.</source>
        <translation>%1 jest jednokierunkowy i prowadzi w drugą stronę.</translation>
    </message>
    <message>
        <source>%1 does not allow it.</source>
        <translation>%1 tego nie dopuszcza.</translation>
    </message>
    <message>
        <source>No asset has the address %1.</source>
        <translation>Żaden zasób nie ma adresu %1.</translation>
    </message>
    <message>
        <source>Assets in several zones have the address %1.</source>
        <translation>Adres %1 mają zasoby w kilku strefach.</translation>
    </message>
    <message>
        <source>%1 lists no protocols: nothing can be said.</source>
        <translation>%1 nie ma listy protokołów: nic nie da się powiedzieć.</translation>
    </message>
    <message>
        <source>Allowed by each conduit of the way %1.</source>
        <translation>Dopuszcza to każdy kanał na drodze %1.</translation>
    </message>
    <message>
        <source>Allowed by %1.</source>
        <translation>Dopuszcza to %1.</translation>
    </message>
</context>
<context>
    <name>TrafficTable</name>
    <message>
        <source>%1 in %2</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Never seen</source>
        <translation>Nie widziano</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>i jeszcze %n</numerusform>
            <numerusform>i jeszcze %n</numerusform>
            <numerusform>i jeszcze %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Allowed, and not shown by captures of %1 that saw other traffic there</source>
        <translation>Dozwolone, lecz nie pokazały tego zrzuty z %1, które widziały tam inny ruch</translation>
    </message>
    <message>
        <source>Asked by: %1</source>
        <translation>Pyta: %1</translation>
    </message>
    <message>
        <source>Answered by: %1</source>
        <translation>Odpowiada: %1</translation>
    </message>
    <message>
        <source>Seen from %1 to %2 UTC</source>
        <translation>Widziano od %1 do %2 UTC</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Od</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Do</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protokół</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Ocena</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Polecenia</translation>
    </message>
    <message>
        <source>Packets</source>
        <translation>Pakiety</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Ostatni raz</translation>
    </message>
</context>
<context>
    <name>TreatmentEdits</name>
    <message>
        <source>The record is not there any more.</source>
        <translation>Tego zapisu już nie ma.</translation>
    </message>
    <message>
        <source>An acceptance needs a person and the office in which that person accepts.</source>
        <translation>Akceptacja wymaga osoby i stanowiska, na którym ta osoba akceptuje.</translation>
    </message>
    <message>
        <source>Fill in both.</source>
        <translation>Wypełnij oba pola.</translation>
    </message>
    <message>
        <source>An acceptance needs an end that is still to come.</source>
        <translation>Akceptacja musi mieć datę końca w przyszłości.</translation>
    </message>
    <message>
        <source>Enter a later date.</source>
        <translation>Podaj późniejszą datę.</translation>
    </message>
    <message>
        <source>Risk accepted</source>
        <translation>Ryzyko zaakceptowane</translation>
    </message>
    <message>
        <source>Acceptance withdrawn</source>
        <translation>Akceptacja cofnięta</translation>
    </message>
    <message>
        <source>Reasoned likelihood accepted</source>
        <translation>Przyjęto wywiedzione prawdopodobieństwo</translation>
    </message>
    <message>
        <source>Suggested residual risk accepted</source>
        <translation>Przyjęto proponowane ryzyko szczątkowe</translation>
    </message>
    <message>
        <source>A signature needs the name of the person who signs for OT.</source>
        <translation>Podpis wymaga nazwiska osoby, która podpisuje za OT.</translation>
    </message>
    <message>
        <source>Signed for OT</source>
        <translation>Podpisano za OT</translation>
    </message>
</context>
<context>
    <name>TsvTable</name>
    <message>
        <source>There is no such file.</source>
        <translation>Nie ma takiego pliku.</translation>
    </message>
    <message>
        <source>A line has %1 cells where %2 are expected: %3.</source>
        <translation>Wiersz ma %1 komórek, a powinien mieć %2: %3.</translation>
    </message>
</context>
<context>
    <name>UnplacedStrip</name>
    <message>
        <source>Assets in no zone</source>
        <translation>Zasoby bez strefy</translation>
    </message>
    <message>
        <source>Not yet placed: %L1</source>
        <translation>Jeszcze nieumieszczone: %L1</translation>
    </message>
    <message>
        <source>Propose zones…</source>
        <translation>Zaproponuj strefy…</translation>
    </message>
    <message>
        <source>Group the assets in use that stand in no zone, by ZCR 3.1 to 3.6</source>
        <translation>Pogrupuj używane zasoby bez strefy według ZCR 3.1–3.6</translation>
    </message>
    <message>
        <source>Not yet placed: %L1, in use: %L2</source>
        <translation>Jeszcze nieumieszczone: %L1, w użyciu: %L2</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>Agreed by the rule.</source>
        <translation>Zgoda według reguły.</translation>
    </message>
    <message>
        <source>No quorum: none of the teams that this item needs has voted.</source>
        <translation>Brak kworum: nie głosował żaden z zespołów, których wymaga ten punkt.</translation>
    </message>
    <message>
        <source>Not agreed: nobody gave a value.</source>
        <translation>Brak zgody: nikt nie podał wartości.</translation>
    </message>
    <message>
        <source>the medians of %1 and %2 are %3 apart, the rule allows %4</source>
        <translation>mediany zespołów %1 i %2 różnią się o %3, reguła dopuszcza %4</translation>
    </message>
    <message>
        <source>too few values from %1</source>
        <translation>za mało wartości od: %1</translation>
    </message>
    <message>
        <source>the votes within %1 lie far apart</source>
        <translation>głosy w zespole %1 są zbyt rozproszone</translation>
    </message>
    <message>
        <source>Not agreed: %1.</source>
        <translation>Brak zgody: %1.</translation>
    </message>
</context>
<context>
    <name>VotePage</name>
    <message>
        <source>Session</source>
        <translation>Sesja</translation>
    </message>
    <message>
        <source>New session…</source>
        <translation>Nowa sesja…</translation>
    </message>
    <message>
        <source>People, agenda and rule of a workshop</source>
        <translation>Uczestnicy, porządek obrad i reguła warsztatów</translation>
    </message>
    <message>
        <source>Close the session</source>
        <translation>Zamknij sesję</translation>
    </message>
    <message>
        <source>No more votes; the minutes are under Reports</source>
        <translation>Koniec głosowań; protokół jest w części Raporty</translation>
    </message>
    <message>
        <source>Presentation  F5</source>
        <translation>Prezentacja  F5</translation>
    </message>
    <message>
        <source>The stage alone, for the projector</source>
        <translation>Sam widok dla sali, na rzutnik</translation>
    </message>
    <message>
        <source>Open the vote</source>
        <translation>Otwórz głosowanie</translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>Odsłoń</translation>
    </message>
    <message>
        <source>Vote at this laptop…</source>
        <translation>Głosuj przy tym laptopie…</translation>
    </message>
    <message>
        <source>Handed round, with a curtain between two people (Ctrl+B)</source>
        <translation>Laptop krąży, a między osobami opada kurtyna (Ctrl+B)</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Rozstrzygnij…</translation>
    </message>
    <message>
        <source>Ctrl+D</source>
        <translation>Ctrl+D</translation>
    </message>
    <message>
        <source>Park it</source>
        <translation>Odłóż</translation>
    </message>
    <message>
        <source>Put the item aside; an open vote is thrown away</source>
        <translation>Odłóż punkt; otwarte głosowanie przepada</translation>
    </message>
    <message>
        <source>Glossary card (F1)</source>
        <translation>Karta słownika (F1)</translation>
    </message>
    <message>
        <source>Previous item (Page up)</source>
        <translation>Poprzedni punkt (Page Up)</translation>
    </message>
    <message>
        <source>Next item (Page down)</source>
        <translation>Następny punkt (Page Down)</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Porządek obrad</translation>
    </message>
    <message>
        <source>Remarks for the minutes</source>
        <translation>Uwagi do protokołu</translation>
    </message>
    <message>
        <source>Vote again</source>
        <translation>Głosuj ponownie</translation>
    </message>
    <message>
        <source>%1 — glossary card (F1)</source>
        <translation>%1 – karta słownika (F1)</translation>
    </message>
    <message>
        <source>Agenda: %1 of %2 settled</source>
        <translation>Porządek obrad: załatwione %1 z %2</translation>
    </message>
    <message>
        <source>%1 of %2 have voted</source>
        <translation>Zagłosowało %1 z %2</translation>
    </message>
    <message numerus="yes">
        <source>%n vote</source>
        <translation>
            <numerusform>%n głosujący</numerusform>
            <numerusform>%n głosujących</numerusform>
            <numerusform>%n głosujących</numerusform>
        </translation>
    </message>
    <message>
        <source>Close this session?</source>
        <translation>Zamknąć tę sesję?</translation>
    </message>
    <message>
        <source>No more votes are taken. What was decided stays; the minutes can be written.</source>
        <translation>Głosy nie będą już przyjmowane. Ustalenia zostają; można sporządzić protokół.</translation>
    </message>
    <message>
        <source>Recovery key…</source>
        <translation>Klucz odzyskiwania…</translation>
    </message>
    <message>
        <source>The key of this session is not on this computer: without it no vote is taken or revealed here</source>
        <translation>Na tym komputerze nie ma klucza tej sesji: bez niego nie można tu przyjąć ani odsłonić żadnego głosu</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Klucz odzyskiwania</translation>
    </message>
    <message>
        <source>Recovery key of “%1”, as it was written down</source>
        <translation>Klucz odzyskiwania sesji „%1”, tak jak został zapisany</translation>
    </message>
    <message>
        <source>The key fits: votes can be taken and revealed on this computer.</source>
        <translation>Klucz pasuje: na tym komputerze można przyjmować i odsłaniać głosy.</translation>
    </message>
    <message>
        <source>Who has voted</source>
        <translation>Kto już zagłosował</translation>
    </message>
    <message>
        <source>%1 – has voted</source>
        <translation>%1 – oddano głos</translation>
    </message>
</context>
<context>
    <name>WayLists</name>
    <message>
        <source>Ways of attack</source>
        <translation>Drogi ataku</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Droga</translation>
    </message>
    <message>
        <source>Weakest step</source>
        <translation>Najsłabszy krok</translation>
    </message>
    <message>
        <source>Smallest cut</source>
        <translation>Najmniejsze przecięcie</translation>
    </message>
    <message numerus="yes">
        <source>Hardening these %n conduits and hosts cuts every way:</source>
        <translation>
            <numerusform>Wzmocnienie tego urządzenia przecina wszystkie drogi:</numerusform>
            <numerusform>Wzmocnienie tych %n kanałów i urządzeń przecina wszystkie drogi:</numerusform>
            <numerusform>Wzmocnienie tych %n kanałów i urządzeń przecina wszystkie drogi:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hardening these %n conduits cuts every way:</source>
        <translation>
            <numerusform>Wzmocnienie tego kanału przecina wszystkie drogi:</numerusform>
            <numerusform>Wzmocnienie tych %n kanałów przecina wszystkie drogi:</numerusform>
            <numerusform>Wzmocnienie tych %n kanałów przecina wszystkie drogi:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Workbook</name>
    <message>
        <source>The workbook is damaged: %1.</source>
        <translation>Skoroszyt jest uszkodzony: %1.</translation>
    </message>
    <message>
        <source>This is not a complete workbook.</source>
        <translation>To nie jest kompletny skoroszyt.</translation>
    </message>
    <message>
        <source>The workbook has more than %1 cells.</source>
        <translation>Skoroszyt ma ponad %1 komórek.</translation>
    </message>
</context>
<context>
    <name>Workflow</name>
    <message>
        <source>open</source>
        <translation>otwarty</translation>
    </message>
    <message>
        <source>gate closed</source>
        <translation>bramka zamknięta</translation>
    </message>
    <message>
        <source>to review</source>
        <translation>do przeglądu</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>zbędny</translation>
    </message>
    <message>
        <source>done</source>
        <translation>wykonany</translation>
    </message>
    <message>
        <source>nobody has recorded the decision yet.</source>
        <translation>nikt nie zapisał jeszcze decyzji.</translation>
    </message>
    <message>
        <source>Gate %1, %2: %3</source>
        <translation>Bramka %1, %2: %3</translation>
    </message>
    <message>
        <source>Step %1 %2: %3</source>
        <translation>Krok %1 %2: %3</translation>
    </message>
    <message>
        <source>%1 %2: added after %3 was completed on %4.</source>
        <translation>%1 %2: dodano po wykonaniu kroku %3 (%4).</translation>
    </message>
    <message>
        <source>%1 %2: removed after %3 was completed on %4.</source>
        <translation>%1 %2: usunięto po wykonaniu kroku %3 (%4).</translation>
    </message>
    <message>
        <source>%1 %2: “%3” changed after %4 was completed on %5.</source>
        <translation>%1 %2: zmieniono „%3” po wykonaniu kroku %4 (%5).</translation>
    </message>
</context>
<context>
    <name>WorkflowCheck</name>
    <message>
        <source>empty: %1</source>
        <translation>puste pole: %1</translation>
    </message>
    <message>
        <source>no scenario that is scored without measures</source>
        <translation>brak scenariusza ocenionego bez zabezpieczeń</translation>
    </message>
    <message>
        <source>in no zone</source>
        <translation>nie należy do żadnej strefy</translation>
    </message>
    <message>
        <source>a business asset in a zone of control</source>
        <translation>zasób biurowy w strefie sterowania</translation>
    </message>
    <message>
        <source>an asset of control in a business zone</source>
        <translation>zasób sterowania w strefie biurowej</translation>
    </message>
    <message>
        <source>its zone has no type</source>
        <translation>strefa nie ma podanego typu</translation>
    </message>
    <message>
        <source>safety-related, in a zone that is not</source>
        <translation>związany z bezpieczeństwem procesowym, w strefie, która taka nie jest</translation>
    </message>
    <message>
        <source>connected now and then, not in a temporary zone</source>
        <translation>dołączany czasowo, poza strefą połączeń czasowych</translation>
    </message>
    <message>
        <source>wireless, not in a wireless zone</source>
        <translation>bezprzewodowy, poza strefą bezprzewodową</translation>
    </message>
    <message>
        <source>on an external network, not in a zone for it</source>
        <translation>w sieci zewnętrznej, poza przeznaczoną dla niej strefą</translation>
    </message>
    <message>
        <source>no scenario yet</source>
        <translation>brak scenariuszy</translation>
    </message>
    <message>
        <source>not scored without measures</source>
        <translation>brak oceny bez zabezpieczeń</translation>
    </message>
    <message>
        <source>threat source, or how it comes about, is missing</source>
        <translation>brak źródła zagrożenia albo opisu, jak do tego dochodzi</translation>
    </message>
    <message>
        <source>a consequence without measures is not scored</source>
        <translation>nie oceniono któregoś ze skutków bez zabezpieczeń</translation>
    </message>
    <message>
        <source>likelihood without measures is not scored</source>
        <translation>nie oceniono prawdopodobieństwa bez zabezpieczeń</translation>
    </message>
    <message>
        <source>no measure listed, or one without a status</source>
        <translation>brak środka albo środek bez podanego stanu</translation>
    </message>
    <message>
        <source>not scored for today</source>
        <translation>brak oceny obecnej</translation>
    </message>
    <message>
        <source>a measure lacks an owner or a date</source>
        <translation>środek bez właściciela lub terminu</translation>
    </message>
    <message>
        <source>still above tolerable with the planned measures</source>
        <translation>mimo planowanych środków nadal powyżej dopuszczalnego</translation>
    </message>
    <message>
        <source>risk owner or strength of knowledge is missing</source>
        <translation>brak właściciela ryzyka albo stanu wiedzy</translation>
    </message>
    <message>
        <source>kind or safe state is missing</source>
        <translation>brak rodzaju albo stanu bezpiecznego</translation>
    </message>
    <message>
        <source>no essential function is described</source>
        <translation>nie opisano żadnej funkcji zasadniczej</translation>
    </message>
    <message>
        <source>joins fewer than two zones</source>
        <translation>łączy mniej niż dwie strefy</translation>
    </message>
    <message>
        <source>logical or physical boundary is missing</source>
        <translation>brak granicy logicznej lub fizycznej</translation>
    </message>
    <message>
        <source>threat source or technique is missing</source>
        <translation>brak źródła zagrożenia lub techniki</translation>
    </message>
    <message>
        <source>the NIS2 worksheet has no answer yet</source>
        <translation>w arkuszu NIS2 nie ma jeszcze odpowiedzi</translation>
    </message>
</context>
<context>
    <name>WorkflowGate</name>
    <message>
        <source>%1 is not scored without measures yet: it cannot be compared.</source>
        <translation>%1: brak oceny bez zabezpieczeń, więc nie ma czego porównać.</translation>
    </message>
    <message>
        <source>%1: %2 The next step follows.</source>
        <translation>%1: %2 Następuje kolejny krok.</translation>
    </message>
    <message>
        <source>%1: %2 Nothing worse is known, so it may end here, with a reason.</source>
        <translation>%1: %2 Nic gorszego nie jest znane, więc ocena może się tu zakończyć, z uzasadnieniem.</translation>
    </message>
    <message>
        <source>%1 is above tolerable today, and its acceptance ended on %2.</source>
        <translation>%1: obecnie powyżej dopuszczalnego, a akceptacja wygasła %2.</translation>
    </message>
    <message>
        <source>%1 is above tolerable today and to be accepted, but nobody has accepted it by name.</source>
        <translation>%1: obecnie powyżej dopuszczalnego i do akceptacji, ale nikt nie zaakceptował go imiennie.</translation>
    </message>
    <message>
        <source>%1 is above tolerable today and accepted without a date on which the acceptance ends.</source>
        <translation>%1: obecnie powyżej dopuszczalnego, a akceptacja nie ma terminu ważności.</translation>
    </message>
    <message>
        <source>%1 is above tolerable today, and nobody has decided what becomes of it.</source>
        <translation>%1: obecnie powyżej dopuszczalnego i nikt nie zdecydował, co z tym zrobić.</translation>
    </message>
    <message>
        <source>%1 is above tolerable today and to be treated, but it has no measure.</source>
        <translation>%1: obecnie powyżej dopuszczalnego i do ograniczenia, ale nie ma żadnego środka.</translation>
    </message>
    <message>
        <source>%1 has no score for today yet: it cannot be compared.</source>
        <translation>%1: brak oceny obecnej, więc nie ma czego porównać.</translation>
    </message>
    <message numerus="yes">
        <source>All risks left are within the tolerable level (%n scenarios).</source>
        <translation>
            <numerusform>Ryzyko szczątkowe jest dopuszczalne (%n scenariusz).</numerusform>
            <numerusform>Wszystkie ryzyka szczątkowe są dopuszczalne (%n scenariusze).</numerusform>
            <numerusform>Wszystkie ryzyka szczątkowe są dopuszczalne (%n scenariuszy).</numerusform>
        </translation>
    </message>
    <message>
        <source>Above tolerable today: %1 of %2; each is accepted by name, transferred, or to be treated.</source>
        <translation>Obecnie powyżej dopuszczalnego: %1 z %2; każde zaakceptowano imiennie, przeniesiono albo jest do ograniczenia.</translation>
    </message>
    <message>
        <source>There is no scenario here yet: nothing can be compared.</source>
        <translation>Nie ma tu jeszcze scenariusza: nie ma czego porównać.</translation>
    </message>
</context>
<context>
    <name>WorkflowPage</name>
    <message>
        <source>Next open step</source>
        <translation>Następny otwarty krok</translation>
    </message>
    <message>
        <source>The first step that is open, to review, or held up at a gate</source>
        <translation>Pierwszy krok otwarty, do przeglądu albo zatrzymany na bramce</translation>
    </message>
    <message>
        <source>Approve and freeze a baseline…</source>
        <translation>Zatwierdź i zachowaj stan odniesienia…</translation>
    </message>
    <message>
        <source>ZCR 7.1: keep the project as it is now, by name</source>
        <translation>ZCR 7.1: zachować projekt w obecnej postaci, pod nazwą</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Porównaj…</translation>
    </message>
    <message>
        <source>What has changed since a state was approved</source>
        <translation>Co zmieniło się od zatwierdzenia stanu</translation>
    </message>
    <message>
        <source>Steps of the workflow</source>
        <translation>Kroki oceny</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Krok</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>open, %1 of %2 there</source>
        <translation>otwarty, jest %1 z %2</translation>
    </message>
    <message>
        <source>to review: %1, ✗ %2</source>
        <translation>do przeglądu: %1, ✗ %2</translation>
    </message>
    <message>
        <source>to review: %1</source>
        <translation>do przeglądu: %1</translation>
    </message>
    <message>
        <source>gate closed: %1</source>
        <translation>bramka zamknięta: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 z %2</translation>
    </message>
    <message>
        <source>Done: %1, not needed: %2, to review: %3, gate closed: %4, of %5</source>
        <translation>Wykonane: %1, zbędne: %2, do przeglądu: %3, bramka zamknięta: %4, razem: %5</translation>
    </message>
</context>
<context>
    <name>WorkflowRecording</name>
    <message>
        <source>Nobody is named who has done the step.</source>
        <translation>Nie podano, kto wykonał krok.</translation>
    </message>
    <message>
        <source>Write the person or the role.</source>
        <translation>Podać osobę lub funkcję.</translation>
    </message>
    <message>
        <source>The step has no day on which it was done, or one that is still to come.</source>
        <translation>Nie podano dnia wykonania kroku albo podano dzień przyszły.</translation>
    </message>
    <message>
        <source>Write the day as 2026-11-24.</source>
        <translation>Zapisać datę w postaci 2026-11-24.</translation>
    </message>
    <message>
        <source>Settle it first, or write the reason to go past it.</source>
        <translation>Najpierw to rozstrzygnąć albo podać powód przejścia dalej.</translation>
    </message>
    <message>
        <source>A step that is not needed needs a reason.</source>
        <translation>Uznanie kroku za zbędny wymaga uzasadnienia.</translation>
    </message>
    <message>
        <source>Write it into the result.</source>
        <translation>Zapisać je w polu wyniku.</translation>
    </message>
    <message>
        <source>The assessment ends here, which needs a reason.</source>
        <translation>Ocena kończy się tutaj, co wymaga uzasadnienia.</translation>
    </message>
    <message>
        <source>Only %1 of %2 is there.</source>
        <translation>Jest tylko %1 z %2.</translation>
    </message>
    <message>
        <source>Fill in the rest, or write into the result why the step is done all the same.</source>
        <translation>Uzupełnić resztę albo zapisać w polu wyniku, dlaczego krok mimo to jest wykonany.</translation>
    </message>
    <message>
        <source>There is no such step to record.</source>
        <translation>Nie ma takiego kroku do zapisania.</translation>
    </message>
    <message>
        <source>Settle it first, or write into the note why the state is approved all the same.</source>
        <translation>Najpierw to rozstrzygnąć albo podać w polu „Uwaga”, dlaczego mimo to zatwierdza się ten stan.</translation>
    </message>
</context>
<context>
    <name>WorkflowReport</name>
    <message>
        <source>%1 of %2 done</source>
        <translation>wykonano %1 z %2</translation>
    </message>
    <message>
        <source>not needed: %1</source>
        <translation>zbędne: %1</translation>
    </message>
    <message>
        <source>to review: %1</source>
        <translation>do przeglądu: %1</translation>
    </message>
    <message>
        <source>gate closed: %1</source>
        <translation>bramka zamknięta: %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 do %2</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Krok</translation>
    </message>
    <message>
        <source>What it asks for</source>
        <translation>Czego wymaga</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Kto</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kiedy</translation>
    </message>
    <message>
        <source>the site</source>
        <translation>zakład</translation>
    </message>
    <message>
        <source>Zone or conduit</source>
        <translation>Strefa lub kanał</translation>
    </message>
    <message>
        <source>Workflow</source>
        <translation>Przebieg oceny</translation>
    </message>
    <message>
        <source>The steps of IEC 62443-3-2:2020, with who recorded them and when. A result is to be reviewed where something that it rests on has changed since it was recorded.</source>
        <translation>Kroki według IEC 62443-3-2:2020: kto i kiedy je zapisał. Wynik wymaga przeglądu, jeżeli od jego zapisania zmieniło się coś, na czym się opiera.</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>Do przeglądu</translation>
    </message>
    <message>
        <source>What has changed</source>
        <translation>Co się zmieniło</translation>
    </message>
    <message>
        <source>Closed gates</source>
        <translation>Zamknięte bramki</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Powód</translation>
    </message>
</context>
<context>
    <name>WorksheetBook</name>
    <message>
        <source>Worksheet</source>
        <translation>Arkusz oceny</translation>
    </message>
    <message>
        <source>IT looks at</source>
        <translation>IT sprawdza</translation>
    </message>
    <message>
        <source>OT looks at</source>
        <translation>OT sprawdza</translation>
    </message>
    <message>
        <source>The worksheet is for the framework “%1”, which this project has not.</source>
        <translation>Arkusz dotyczy normy „%1”, której w tym projekcie nie ma.</translation>
    </message>
    <message>
        <source>The zone or conduit that the worksheet is for is not in this project.</source>
        <translation>Strefy lub kanału, którego dotyczy arkusz, nie ma w tym projekcie.</translation>
    </message>
    <message>
        <source>The hidden row with the keys of the columns is gone.</source>
        <translation>Brakuje ukrytego wiersza z kluczami kolumn.</translation>
    </message>
    <message>
        <source>%1, row %2</source>
        <translation>%1, wiersz %2</translation>
    </message>
    <message>
        <source>The framework has no requirement “%1” to answer.</source>
        <translation>Norma nie zawiera wymagania „%1”, na które można odpowiedzieć.</translation>
    </message>
    <message>
        <source>“%1” is no figure from 0 to %2.</source>
        <translation>„%1” nie jest liczbą od 0 do %2.</translation>
    </message>
</context>
<context>
    <name>WorksheetFiles</name>
    <message>
        <source>Bring in a framework…</source>
        <translation>Wczytaj normę…</translation>
    </message>
    <message>
        <source>Bring in a framework</source>
        <translation>Wczytaj normę</translation>
    </message>
    <message>
        <source>Frameworks (*.json *.yaml *.yml *.xml *.csv *.xlsx *.ods)</source>
        <translation>Normy (*.json *.yaml *.yml *.xml *.csv *.xlsx *.ods)</translation>
    </message>
    <message>
        <source>Hand out as a workbook…</source>
        <translation>Wydaj jako skoroszyt…</translation>
    </message>
    <message>
        <source>Take back a filled-in workbook…</source>
        <translation>Przyjmij wypełniony skoroszyt…</translation>
    </message>
    <message>
        <source>Take back a filled-in workbook</source>
        <translation>Przyjmij wypełniony skoroszyt</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx *.ods)</source>
        <translation>Skoroszyty (*.xlsx *.ods)</translation>
    </message>
    <message>
        <source>OSCAL assessment results…</source>
        <translation>Wyniki oceny OSCAL…</translation>
    </message>
    <message>
        <source>OSCAL plan of action…</source>
        <translation>Plan działań OSCAL…</translation>
    </message>
    <message>
        <source>%1 rows are new, %2 changed, %3 the same, %4 could not be taken.</source>
        <translation>Wiersze nowe: %1, zmienione: %2, bez zmian: %3, nieprzyjęte: %4.</translation>
    </message>
    <message>
        <source>Hand out as a workbook</source>
        <translation>Wydaj jako skoroszyt</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>Skoroszyt (*.xlsx)</translation>
    </message>
    <message>
        <source>OSCAL plan of action</source>
        <translation>Plan działań OSCAL</translation>
    </message>
    <message>
        <source>OSCAL assessment results</source>
        <translation>Wyniki oceny OSCAL</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>The file cannot be written: %1.</source>
        <translation>Nie można zapisać pliku: %1.</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Zapisano do pliku %1.</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Wartości docelowe</translation>
    </message>
    <message>
        <source>From: %1</source>
        <translation>Z profilu: %1</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>Z pliku…</translation>
    </message>
    <message>
        <source>Save these targets as a profile…</source>
        <translation>Zapisz te wartości jako profil…</translation>
    </message>
    <message>
        <source>%1

Rows that get a target: %2. Targets that change: %3. The same: %4. Current scores stay.</source>
        <translation>%1

Wiersze, które otrzymają wartość docelową: %2. Wartości, które się zmienią: %3. Takie same: %4. Oceny bieżące pozostają.</translation>
    </message>
    <message>
        <source>Take the targets of “%1”?</source>
        <translation>Przejąć wartości docelowe z profilu „%1”?</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Przejmij</translation>
    </message>
    <message>
        <source>Targets: %1</source>
        <translation>Wartości docelowe: %1</translation>
    </message>
    <message>
        <source>%1 targets are new, %2 changed.</source>
        <translation>Nowe wartości docelowe: %1, zmienione: %2.</translation>
    </message>
    <message>
        <source>Targets from a file</source>
        <translation>Wartości docelowe z pliku</translation>
    </message>
    <message>
        <source>Profiles (*.tsv *.txt)</source>
        <translation>Profile (*.tsv *.txt)</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>Nie można odczytać pliku: %1.</translation>
    </message>
    <message>
        <source>Save the targets</source>
        <translation>Zapisywanie wartości docelowych</translation>
    </message>
    <message>
        <source>Profile (*.tsv)</source>
        <translation>Profil (*.tsv)</translation>
    </message>
</context>
<context>
    <name>WorksheetModel</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 z %2</translation>
    </message>
    <message>
        <source>%1 → %2 · %3</source>
        <translation>%1 → %2 · %3</translation>
    </message>
    <message>
        <source>Requirement</source>
        <translation>Wymaganie</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Odpowiedź</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Od</translation>
    </message>
</context>
<context>
    <name>WorksheetVerbs</name>
    <message>
        <source>There is no framework called “%1”.</source>
        <translation>Nie ma normy „%1”.</translation>
    </message>
    <message>
        <source>Use one of: %1.</source>
        <translation>Użyj jednej z: %1.</translation>
    </message>
    <message>
        <source>current %1, target %2, gap %3</source>
        <translation>obecnie %1, docelowo %2, luka %3</translation>
    </message>
    <message>
        <source>answered %1 of %2</source>
        <translation>odpowiedzi: %1 z %2</translation>
    </message>
    <message>
        <source>%1: SL-T %2, SL-A shown %3, possible %4, answered %5 of %6, %7 rows in the way</source>
        <translation>%1: SL-T %2, SL-A wykazany %3, możliwy %4, odpowiedzi: %5 z %6, na przeszkodzie: %7</translation>
    </message>
</context>
<context>
    <name>WorksheetsPage</name>
    <message>
        <source>Framework</source>
        <translation>Norma</translation>
    </message>
    <message>
        <source>Zone or conduit</source>
        <translation>Strefa lub kanał</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>Wszystkie wiersze</translation>
    </message>
    <message>
        <source>Unanswered</source>
        <translation>Bez odpowiedzi</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Luki</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Moje</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>Oznaczone</translation>
    </message>
    <message>
        <source>Find in the requirements</source>
        <translation>Szukaj w wymaganiach</translation>
    </message>
    <message>
        <source>Worksheet</source>
        <translation>Arkusz</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>Poziomy</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Wykres</translation>
    </message>
    <message>
        <source>The whole site</source>
        <translation>Cały zakład</translation>
    </message>
    <message>
        <source>answered %1 of %2</source>
        <translation>odpowiedzi: %1 z %2</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Pliki</translation>
    </message>
    <message>
        <source>IT is responsible</source>
        <translation>Odpowiada IT</translation>
    </message>
    <message>
        <source>OT is responsible</source>
        <translation>Odpowiada OT</translation>
    </message>
    <message>
        <source>Answered in the last 30 days</source>
        <translation>Odpowiedzi z ostatnich 30 dni</translation>
    </message>
    <message>
        <source>Answered since the last baseline</source>
        <translation>Odpowiedzi od ostatniego stanu odniesienia</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtr</translation>
    </message>
    <message>
        <source>%1, edition %2</source>
        <translation>%1, wydanie %2</translation>
    </message>
    <message>
        <source>NIST CSF tiers 1-4: partial, risk informed, repeatable, adaptive. They describe the whole profile and never enter a mean.</source>
        <translation>Poziomy wdrożenia NIST CSF (Tier) 1–4: częściowy, świadomy ryzyka, powtarzalny, adaptacyjny. Opisują cały profil i nigdy nie wchodzą do średniej.</translation>
    </message>
    <message>
        <source>Set the tiers…</source>
        <translation>Ustaw poziomy wdrożenia…</translation>
    </message>
    <message>
        <source>Tiers of the whole profile: governance %1 · management %2</source>
        <translation>Poziomy wdrożenia (Tier) całego profilu: nadzór %1 · zarządzanie %2</translation>
    </message>
    <message>
        <source>IEC 62443-3-3:%1 · %2 of %3 zones and conduits reach their SL-T</source>
        <translation>IEC 62443-3-3:%1 · swój SL-T osiąga %2 z %3 stref i kanałów</translation>
    </message>
</context>
<context>
    <name>WorkshopWorkspace</name>
    <message>
        <source>Vote</source>
        <translation>Głosowanie</translation>
    </message>
    <message>
        <source>Agenda and people</source>
        <translation>Porządek i uczestnicy</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Wyniki</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>Telefony</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>Assets</source>
        <translation>Zasoby</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Ryzyka</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Słownik</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Raporty</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historia</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>Strefy</translation>
    </message>
    <message>
        <source>Worksheets</source>
        <translation>Arkusze</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Dowody</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Warsztaty</translation>
    </message>
</context>
<context>
    <name>Zeek</name>
    <message>
        <source>The line is no JSON object: %1.</source>
        <translation>Wiersz nie jest obiektem JSON: %1.</translation>
    </message>
    <message>
        <source>The log has no “#fields” line, so its columns are not known.</source>
        <translation>W pliku nie ma wiersza „#fields”, więc nie wiadomo, co jest w kolumnach.</translation>
    </message>
    <message>
        <source>Use the conn.log as Zeek wrote it.</source>
        <translation>Użyj pliku conn.log w postaci zapisanej przez program Zeek.</translation>
    </message>
    <message>
        <source>The row has %1 columns instead of %2.</source>
        <translation>Wiersz ma kolumn: %1, a powinien mieć: %2.</translation>
    </message>
    <message>
        <source>The log names no source, target and transport.</source>
        <translation>W pliku nie ma źródła, celu i transportu.</translation>
    </message>
    <message>
        <source>This is Zeek&apos;s log “%1”.</source>
        <translation>To jest plik „%1” programu Zeek.</translation>
    </message>
    <message>
        <source>Use the conn.log: it lists every conversation once.</source>
        <translation>Użyj pliku conn.log: każda rozmowa jest w nim raz.</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, wiersz %2</translation>
    </message>
    <message>
        <source>“%1” is no address.</source>
        <translation>„%1” nie jest adresem.</translation>
    </message>
    <message>
        <source>%1 rows have no time that can be read: it is not known when they were seen.</source>
        <translation>Wiersze bez czytelnego czasu: %1; nie wiadomo, kiedy widziano ten ruch.</translation>
    </message>
    <message>
        <source>%1 lines are longer than 1 MB and were passed over.</source>
        <translation>Pominięto wiersze dłuższe niż 1 MB: %1.</translation>
    </message>
    <message>
        <source>The log holds no conversation.</source>
        <translation>W pliku nie ma żadnej rozmowy.</translation>
    </message>
</context>
<context>
    <name>Zone</name>
    <message>
        <source>Zone</source>
        <translation>Strefa</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>Strefy</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Part of zone</source>
        <translation>Część strefy</translation>
    </message>
    <message>
        <source>Accountable owner</source>
        <translation>Właściciel</translation>
    </message>
    <message>
        <source>Purdue level</source>
        <translation>Poziom Purdue</translation>
    </message>
    <message>
        <source>In the system under consideration</source>
        <translation>W rozpatrywanym systemie</translation>
    </message>
    <message>
        <source>Designated safety-related</source>
        <translation>Uznana za związaną z bezpieczeństwem procesowym</translation>
    </message>
    <message>
        <source>SL-T (target)</source>
        <translation>Docelowy SL-T</translation>
    </message>
    <message>
        <source>Reason for SL-T</source>
        <translation>Uzasadnienie SL-T</translation>
    </message>
    <message>
        <source>SL-C (capability)</source>
        <translation>Zdolność SL-C</translation>
    </message>
    <message>
        <source>Source of SL-C</source>
        <translation>Źródło SL-C</translation>
    </message>
    <message>
        <source>Logical boundary</source>
        <translation>Granica logiczna</translation>
    </message>
    <message>
        <source>Physical boundary</source>
        <translation>Granica fizyczna</translation>
    </message>
    <message>
        <source>Logical access points</source>
        <translation>Logiczne punkty dostępu</translation>
    </message>
    <message>
        <source>Physical access points</source>
        <translation>Fizyczne punkty dostępu</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Przeznaczenie</translation>
    </message>
    <message>
        <source>Policies that apply</source>
        <translation>Obowiązujące zasady</translation>
    </message>
    <message>
        <source>Assumptions and external dependencies</source>
        <translation>Założenia i zależności zewnętrzne</translation>
    </message>
    <message>
        <source>Takes answers from the zone around it</source>
        <translation>Przejmuje odpowiedzi ze strefy nadrzędnej</translation>
    </message>
    <message>
        <source>Takes answers from asset types</source>
        <translation>Przejmuje odpowiedzi z typów zasobów</translation>
    </message>
</context>
<context>
    <name>ZoneActions</name>
    <message>
        <source>Copy</source>
        <translation>Kopiuj</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Wklej</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Powiel</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Usuń…</translation>
    </message>
    <message>
        <source>Align</source>
        <translation>Wyrównaj</translation>
    </message>
    <message>
        <source>Left edges</source>
        <translation>Lewe krawędzie</translation>
    </message>
    <message>
        <source>Centres, one below the other</source>
        <translation>Środki w pionie, jedna pod drugą</translation>
    </message>
    <message>
        <source>Right edges</source>
        <translation>Prawe krawędzie</translation>
    </message>
    <message>
        <source>Top edges</source>
        <translation>Górne krawędzie</translation>
    </message>
    <message>
        <source>Centres, side by side</source>
        <translation>Środki w poziomie, obok siebie</translation>
    </message>
    <message>
        <source>Bottom edges</source>
        <translation>Dolne krawędzie</translation>
    </message>
    <message>
        <source>Spread evenly</source>
        <translation>Rozłóż równomiernie</translation>
    </message>
    <message>
        <source>From left to right</source>
        <translation>Od lewej do prawej</translation>
    </message>
    <message>
        <source>From top to bottom</source>
        <translation>Od góry do dołu</translation>
    </message>
    <message>
        <source>Let the program lead this line</source>
        <translation>Niech program poprowadzi tę linię</translation>
    </message>
    <message numerus="yes">
        <source>Copied: %1, with %n assets.</source>
        <translation>
            <numerusform>Skopiowano: %1, z %n zasobem.</numerusform>
            <numerusform>Skopiowano: %1, z %n zasobami.</numerusform>
            <numerusform>Skopiowano: %1, z %n zasobami.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pasted: %1</source>
        <translation>Wklejono: %1</translation>
    </message>
    <message>
        <source>Duplicated: %1</source>
        <translation>Powielono: %1</translation>
    </message>
    <message>
        <source>Insert a ready part</source>
        <translation>Wstaw gotowy fragment</translation>
    </message>
    <message>
        <source>Ready part inserted: %1</source>
        <translation>Wstawiono gotowy fragment: %1</translation>
    </message>
    <message>
        <source>Copy for draw.io</source>
        <translation>Kopiuj dla draw.io</translation>
    </message>
    <message>
        <source>Copied as XML: paste it into a drawing of draw.io.</source>
        <translation>Skopiowano jako XML: wklej do rysunku draw.io.</translation>
    </message>
    <message>
        <source>Arrange only these</source>
        <translation>Rozmieść tylko te</translation>
    </message>
    <message>
        <source>Put a zone around…</source>
        <translation>Otocz strefą…</translation>
    </message>
    <message>
        <source>New zone</source>
        <translation>Nowa strefa</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Propose zones…</source>
        <translation>Zaproponuj strefy…</translation>
    </message>
    <message>
        <source>Requirements sheet…</source>
        <translation>Karta wymagań…</translation>
    </message>
    <message>
        <source>Export the drawing…</source>
        <translation>Eksportuj rysunek…</translation>
    </message>
    <message>
        <source>Requirements sheet</source>
        <translation>Karta wymagań</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Pliki PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The requirements sheet is in %1.</source>
        <translation>Kartę wymagań zapisano w %1.</translation>
    </message>
    <message>
        <source>There is nothing to draw: the project has no zone.</source>
        <translation>Nie ma czego rysować: w projekcie nie ma żadnej strefy.</translation>
    </message>
</context>
<context>
    <name>ZoneCopy</name>
    <message>
        <source>clipboard</source>
        <translation>schowek</translation>
    </message>
    <message>
        <source>There are no zones or assets in the clipboard.</source>
        <translation>W schowku nie ma stref ani zasobów.</translation>
    </message>
    <message>
        <source>The copy was made by another Tandem and cannot be read by this one.</source>
        <translation>Kopię wykonano w innej wersji Tandem i ta wersja nie może jej odczytać.</translation>
    </message>
</context>
<context>
    <name>ZoneEdits</name>
    <message>
        <source>Zone moved: %1</source>
        <translation>Przesunięto strefę: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n zones moved</source>
        <translation>
            <numerusform>Przesunięto %n strefę</numerusform>
            <numerusform>Przesunięto %n strefy</numerusform>
            <numerusform>Przesunięto %n stref</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 moved into %2</source>
        <translation>Przeniesiono %1 do: %2</translation>
    </message>
    <message>
        <source>Zone resized: %1</source>
        <translation>Zmieniono rozmiar strefy: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n assets moved to %1</source>
        <translation>
            <numerusform>Przeniesiono %n zasób do: %1</numerusform>
            <numerusform>Przeniesiono %n zasoby do: %1</numerusform>
            <numerusform>Przeniesiono %n zasobów do: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Zone added: %1</source>
        <translation>Dodano strefę: %1</translation>
    </message>
    <message>
        <source>Drawing arranged</source>
        <translation>Rozmieszczono rysunek</translation>
    </message>
    <message numerus="yes">
        <source>%n assets stay in the register, in no zone.</source>
        <translation>
            <numerusform>%n zasób pozostanie w rejestrze, bez strefy.</numerusform>
            <numerusform>%n zasoby pozostaną w rejestrze, bez strefy.</numerusform>
            <numerusform>%n zasobów pozostanie w rejestrze, bez strefy.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conduits go too: they would lead nowhere.</source>
        <translation>
            <numerusform>Zniknie też %n kanał: prowadziłby donikąd.</numerusform>
            <numerusform>Znikną też %n kanały: prowadziłyby donikąd.</numerusform>
            <numerusform>Zniknie też %n kanałów: prowadziłyby donikąd.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records removed from the drawing</source>
        <translation>
            <numerusform>Usunięto z rysunku %n rekord</numerusform>
            <numerusform>Usunięto z rysunku %n rekordy</numerusform>
            <numerusform>Usunięto z rysunku %n rekordów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n zones spread evenly</source>
        <translation>
            <numerusform>Rozłożono równomiernie %n strefę</numerusform>
            <numerusform>Rozłożono równomiernie %n strefy</numerusform>
            <numerusform>Rozłożono równomiernie %n stref</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n zones aligned</source>
        <translation>
            <numerusform>Wyrównano %n strefę</numerusform>
            <numerusform>Wyrównano %n strefy</numerusform>
            <numerusform>Wyrównano %n stref</numerusform>
        </translation>
    </message>
    <message>
        <source>Line led by the program: %1</source>
        <translation>Linia prowadzona przez program: %1</translation>
    </message>
    <message>
        <source>Line bent: %1</source>
        <translation>Linia załamana ręcznie: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n zones arranged</source>
        <translation>
            <numerusform>Rozmieszczono %n strefę</numerusform>
            <numerusform>Rozmieszczono %n strefy</numerusform>
            <numerusform>Rozmieszczono %n stref</numerusform>
        </translation>
    </message>
    <message>
        <source>Zone put around others: %1</source>
        <translation>Inne strefy otoczono strefą: %1</translation>
    </message>
</context>
<context>
    <name>ZoneLayers</name>
    <message>
        <source>Security levels: SL-T against SL-A</source>
        <translation>Poziomy bezpieczeństwa: SL-T a SL-A</translation>
    </message>
    <message>
        <source>Zones and conduits in the colour of what is missing to their target: green nothing, then yellow, orange and red; grey where no row is answered</source>
        <translation>Strefy i kanały w kolorze tego, ile brakuje do celu: zielony – nic, dalej żółty, pomarańczowy i czerwony; szary, gdy nie ma żadnej odpowiedzi</translation>
    </message>
    <message>
        <source>Physical: places, cabinets, media</source>
        <translation>Warstwa fizyczna: miejsca, szafy, media</translation>
    </message>
    <message>
        <source>On each asset where it stands, on each conduit its medium and the devices at its boundary, in place of the tag and the protocols</source>
        <translation>Na każdym zasobie miejsce, w którym stoi, na każdym kanale medium i urządzenia graniczne – zamiast oznaczenia i protokołów</translation>
    </message>
    <message>
        <source>Stays over the drawing while the panel is shut</source>
        <translation>Zostaje na rysunku także po zamknięciu panelu</translation>
    </message>
</context>
<context>
    <name>ZoneLegend</name>
    <message>
        <source>Legend</source>
        <translation>Legenda</translation>
    </message>
    <message>
        <source>In the drawing</source>
        <translation>Na rysunku</translation>
    </message>
    <message>
        <source>Zone of IT: enterprise, DMZ, remote, external</source>
        <translation>Strefa IT: przedsiębiorstwo, DMZ, zdalna, zewnętrzna</translation>
    </message>
    <message>
        <source>Zone of OT: control, cell, wireless, temporary</source>
        <translation>Strefa OT: sterowanie, gniazdo, bezprzewodowa, tymczasowa</translation>
    </message>
    <message>
        <source>Zone of process safety</source>
        <translation>Strefa bezpieczeństwa procesowego</translation>
    </message>
    <message>
        <source>Target security level; * = not the same for all seven requirements</source>
        <translation>Docelowy poziom zabezpieczeń; * = nie taki sam dla wszystkich siedmiu wymagań</translation>
    </message>
    <message>
        <source>Conduit by cable, fibre or serial line</source>
        <translation>Kanał przewodowy, światłowodowy lub szeregowy</translation>
    </message>
    <message>
        <source>Radio, mobile network</source>
        <translation>Radio, sieć komórkowa</translation>
    </message>
    <message>
        <source>Internet</source>
        <translation>Internet</translation>
    </message>
    <message>
        <source>Removable media</source>
        <translation>Nośniki wymienne</translation>
    </message>
    <message>
        <source>One way only</source>
        <translation>Tylko w jedną stronę</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>Szyfrowany</translation>
    </message>
    <message>
        <source>Click a zone, an asset or a conduit to see its data here.</source>
        <translation>Kliknij strefę, zasób lub kanał, aby zobaczyć tu dane.</translation>
    </message>
    <message>
        <source>Wheel: zoom. Space or middle button: pan. 0: show all.</source>
        <translation>Kółko: powiększenie. Spacja lub środkowy przycisk: przesuwanie. 0: pokaż wszystko.</translation>
    </message>
    <message>
        <source>Drag a zone to move it, with all that is in it.</source>
        <translation>Przeciągnij strefę, aby ją przesunąć ze wszystkim, co w niej jest.</translation>
    </message>
    <message>
        <source>Drag an asset into another zone.</source>
        <translation>Przeciągnij zasób do innej strefy.</translation>
    </message>
    <message>
        <source>Double-click free ground to add a zone on that level.</source>
        <translation>Dwukrotne kliknięcie wolnego miejsca dodaje strefę na tym poziomie.</translation>
    </message>
</context>
<context>
    <name>ZonePainter</name>
    <message>
        <source>level 4–5 enterprise</source>
        <translation>poziom 4–5 przedsiębiorstwo</translation>
    </message>
    <message>
        <source>level 3.5 DMZ</source>
        <translation>poziom 3,5 DMZ</translation>
    </message>
    <message>
        <source>level 2–3 control</source>
        <translation>poziom 2–3 sterowanie</translation>
    </message>
    <message>
        <source>level 0–1 process</source>
        <translation>poziom 0–1 proces</translation>
    </message>
    <message>
        <source>level unknown</source>
        <translation>poziom nieznany</translation>
    </message>
</context>
<context>
    <name>ZonePanel</name>
    <message>
        <source>Work out again</source>
        <translation>Przelicz ponownie</translation>
    </message>
    <message>
        <source>There were edits since; in a project of this size they wait until it is asked for</source>
        <translation>Od tego czasu były zmiany; w projekcie tej wielkości czekają, aż ktoś o przeliczenie poprosi</translation>
    </message>
</context>
<context>
    <name>ZoneRisksPage</name>
    <message>
        <source>Scenarios per level; a cell leads to its scenarios. ▲ = above what is tolerable.</source>
        <translation>Liczba scenariuszy na poziom; pole prowadzi do scenariuszy. ▲ = powyżej dopuszczalnego.</translation>
    </message>
    <message>
        <source>Overview of zones</source>
        <translation>Przegląd stref</translation>
    </message>
    <message>
        <source>Zone or conduit</source>
        <translation>Strefa lub kanał</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Scenariusze</translation>
    </message>
    <message>
        <source>Unmitigated</source>
        <translation>Bez zabezpieczeń</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Obecnie</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Docelowo</translation>
    </message>
    <message>
        <source>above what is tolerable</source>
        <translation>powyżej dopuszczalnego</translation>
    </message>
    <message>
        <source>no zone yet</source>
        <translation>jeszcze bez strefy</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Razem</translation>
    </message>
</context>
<context>
    <name>ZoneScene</name>
    <message>
        <source>New zone</source>
        <translation>Nowa strefa</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>New asset</source>
        <translation>Nowy zasób</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Oznaczenie</translation>
    </message>
    <message>
        <source>There are no zones in this project.</source>
        <translation>W tym projekcie nie ma stref.</translation>
    </message>
    <message>
        <source>No zones yet. Double-click a level to put the first one there, or take a ready part from the menu.</source>
        <translation>Nie ma jeszcze stref. Dwukrotne kliknięcie poziomu wstawia pierwszą; gotowy fragment zakładu jest w menu.</translation>
    </message>
</context>
<context>
    <name>ZoneTips</name>
    <message numerus="yes">
        <source>%n assets</source>
        <translation>
            <numerusform>%n zasób</numerusform>
            <numerusform>%n zasoby</numerusform>
            <numerusform>%n zasobów</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ZonesPage</name>
    <message>
        <source>Select</source>
        <translation>Zaznacz</translation>
    </message>
    <message>
        <source>Pick and move things</source>
        <translation>Wskazywanie i przesuwanie</translation>
    </message>
    <message>
        <source>Add zone</source>
        <translation>Strefa</translation>
    </message>
    <message>
        <source>Draw a new zone</source>
        <translation>Narysuj nową strefę</translation>
    </message>
    <message>
        <source>Add conduit</source>
        <translation>Kanał</translation>
    </message>
    <message>
        <source>Join two zones</source>
        <translation>Połącz dwie strefy</translation>
    </message>
    <message>
        <source>Add asset</source>
        <translation>Zasób</translation>
    </message>
    <message>
        <source>Put a new asset into a zone</source>
        <translation>Umieść nowy zasób w strefie</translation>
    </message>
    <message>
        <source>Arrange</source>
        <translation>Rozmieść</translation>
    </message>
    <message>
        <source>Lay out everything again, by level; one step to undo</source>
        <translation>Rozmieść wszystko od nowa według poziomów; jeden krok do cofnięcia</translation>
    </message>
    <message>
        <source>Zoom out (−)</source>
        <translation>Pomniejsz (−)</translation>
    </message>
    <message>
        <source>Actual size</source>
        <translation>Rozmiar rzeczywisty</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>Powiększ (+)</translation>
    </message>
    <message>
        <source>Show the whole drawing (0)</source>
        <translation>Pokaż cały rysunek (0)</translation>
    </message>
    <message>
        <source>Everything stands where the program has put it; there is nothing to arrange.</source>
        <translation>Wszystko stoi tam, gdzie umieścił to program; nie ma czego rozmieszczać.</translation>
    </message>
    <message>
        <source>Remove “%1”?</source>
        <translation>Usunąć „%1”?</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n records?</source>
        <translation>
            <numerusform>Usunąć %n rekord?</numerusform>
            <numerusform>Usunąć %n rekordy?</numerusform>
            <numerusform>Usunąć %n rekordów?</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Show or hide the panel on the right</source>
        <translation>Pokaż lub ukryj panel po prawej</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemy</translation>
    </message>
    <message>
        <source>Show or hide what does not hold together</source>
        <translation>Pokaż lub ukryj to, co się nie zgadza</translation>
    </message>
    <message>
        <source>Paths</source>
        <translation>Drogi ataku</translation>
    </message>
    <message>
        <source>Show or hide the ways of an attack, and what can be reached from where</source>
        <translation>Pokaż lub ukryj drogi ataku i to, co można skąd osiągnąć</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>Ruch</translation>
    </message>
    <message>
        <source>Show or hide observed traffic against what the drawing intends</source>
        <translation>Pokaż lub ukryj zaobserwowany ruch na tle zamierzeń z rysunku</translation>
    </message>
    <message>
        <source>Layers: what stays over the drawing</source>
        <translation>Warstwy: co zostaje na rysunku</translation>
    </message>
    <message>
        <source>Copy, duplicate, align, spread, propose zones, export</source>
        <translation>Kopiuj, powiel, wyrównaj, rozłóż, zaproponuj strefy, eksportuj</translation>
    </message>
    <message>
        <source>Add note: put a remark on the drawing</source>
        <translation>Dodaj notatkę: uwaga umieszczona na rysunku</translation>
    </message>
</context>
</TS>
