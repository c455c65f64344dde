// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/print/DemoDocument.h"

#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace {
MatrixFigure demoMatrix()
{
    MatrixFigure matrix {.likelihood = u"Prawdopodobieństwo"_s, .consequence = u"Najgorszy skutek"_s, .cells = {}};
    static constexpr Tint tints[] = {Tint::Low, Tint::Medium, Tint::High, Tint::Critical};
    static const QString letters[] = {u"N"_s, u"Ś"_s, u"W"_s, u"K"_s};
    for (std::size_t i = 0; i < 5; ++i) {
        auto &row = matrix.cells.emplace_back();
        for (std::size_t j = 0; j < 5; ++j) {
            const std::size_t sum = i + j + 2;
            const std::size_t level = sum <= 4 ? 0 : sum <= 6 ? 1 : sum <= 8 ? 2 : 3;
            row.push_back({int((i * 7 + j * 3) % 4), tints[level], letters[level]});
        }
    }
    return matrix;
}

Table demoRisks()
{
    std::vector<TableRow> rows;
    rows.push_back(
        {.cells = {{plain(u"R-04"_s)},
                   {link(u"Zdalny dostęp do sterownika dozowania"_s, u"R-04"_s)},
                   {plain(u"Dozowanie"_s)},
                   sequence({chip(u"K"_s, Tint::Critical), chip(u"K"_s, Tint::Critical), chip(u"Ś"_s, Tint::Medium)}),
                   {tinted(u"cyberbezp. OT"_s, Tint::Ot), plain(u" · "_s), tinted(u"sieci IT"_s, Tint::It)},
                   {plain(u"2027-03"_s)}}});
    rows.push_back(
        {.cells = {{plain(u"R-11"_s)},
                   {plain(u"Przejęta brama LTE, cykliczne załączanie pomp"_s)},
                   {plain(u"Pompownie"_s)},
                   sequence({chip(u"K"_s, Tint::Critical), chip(u"W"_s, Tint::High), chip(u"N"_s, Tint::Low)}),
                   {tinted(u"automatyka"_s, Tint::Ot)},
                   {plain(u"2027-02"_s)}}});
    rows.push_back(
        {.cells = {{plain(u"R-02"_s)},
                   {plain(u"Ransomware przechodzi przez DMZ i serwer danych historycznych"_s)},
                   {plain(u"Dyspozytornia"_s)},
                   sequence({chip(u"W"_s, Tint::High), chip(u"W"_s, Tint::High), chip(u"Ś"_s, Tint::Medium)}),
                   {tinted(u"utrzymanie systemów IT"_s, Tint::It)},
                   {plain(u"2027-01"_s)}}});
    return {.columns = {{.header = u"Nr"_s, .weight = 0},
                        {.header = u"Scenariusz"_s, .weight = 2},
                        {.header = u"Strefa"_s},
                        {.header = u"Bez zabezp. → obecnie → docelowo"_s, .weight = 0},
                        {.header = u"Właściciele"_s},
                        {.header = u"Termin"_s, .weight = 0}},
            .open = Table::rows(rows)};
}

Table demoRegister(int assets)
{
    const auto open = [assets] {
        return [assets, next = 0]() mutable -> std::optional<TableRow> {
            if (next >= assets)
                return std::nullopt;
            const int i = next++;
            if (i % 20 == 0)
                return TableRow {.cells = {{plain(u"Strefa %1: uzdatnianie i dozowanie"_s.arg(i / 20 + 1))}},
                                 .group = true};
            const bool ot = i % 3 != 0;
            return TableRow {
                .cells = {
                    {plain(u"PLC-%1"_s.arg(100 + i))},
                    {plain(i % 7
                               ? u"Sterownik dozowania podchlorynu"_s
                               : u"Przełącznik przemysłowy zarządzalny w szafie telemechaniki na zewnątrz budynku"_s)},
                    {tinted(ot ? u"OT"_s : u"IT"_s, ot ? Tint::Ot : Tint::It)},
                    {plain(i % 2 ? u"Siemens"_s : u"Schneider Electric"_s)},
                    {plain(i % 2 ? u"SIMATIC S7-1516F-3 PN/DP"_s : u"Modicon M580 BMEP584040"_s)},
                    {plain(u"V2.9.%1"_s.arg(i % 10))},
                    {plain(QString::number(i % 5))}}};
        };
    };
    return {.columns = {{.header = u"Oznaczenie"_s, .weight = 0},
                        {.header = u"Nazwa"_s, .weight = 2},
                        {.header = u"Zespół"_s, .weight = 0},
                        {.header = u"Producent"_s},
                        {.header = u"Model"_s},
                        {.header = u"Oprogramowanie układowe"_s, .weight = 0},
                        {.header = u"Poziom"_s, .weight = 0, .align = TableColumn::Align::Right}},
            .open = open};
}

Blocks summary()
{
    Blocks blocks;
    blocks.push_back(Heading {.text = u"Streszczenie"_s});
    blocks.push_back(Paragraph {
        .runs = {plain(
            u"Stan na 24 listopada 2026 r. · ocenę przeprowadziły wspólnie zespoły IT i OT podczas trzech warsztatów"_s)},
        .style = Paragraph::Style::Lead});
    blocks.push_back(KeyFigures {{{u"27"_s, u"scenariuszy, z tego 12 powyżej ryzyka dopuszczalnego"_s},
                                  {u"2 z 9"_s, u"stref osiąga docelowy poziom SL-T"_s},
                                  {u"64 %"_s, u"podkategorii CSF 2.0 ocenionych (68 ze 106)"_s},
                                  {u"2 stopnie"_s, u"największa różnica ocen IT i OT (R-04)"_s}}});
    blocks.push_back(Heading {.level = 2, .text = u"Gdzie jesteśmy"_s});
    Columns columns;
    columns.columns.push_back(
        {1, {Figure {.what = demoMatrix(), .caption = u"Ryzyko obecnie: prawdopodobieństwo × najgorszy skutek"_s}}});
    columns.columns.push_back(
        {1,
         {Paragraph {
              .runs
              = {plain(u"Najpoważniejsze ryzyko to "_s),
                 bold(u"zdalny dostęp dostawcy do sterownika dozowania chloru"_s), plain(u" (R-04, "_s),
                 pageOf(u"str. %1"_s, u"R-04"_s),
                 plain(
                     u"). Działa bez drugiego składnika uwierzytelniania."_s)}},
          Paragraph {.runs = {plain(u"Zespoły widzą je różnie: "_s), tinted(u"IT"_s, Tint::It),
                              plain(u" ocenia prawdopodobieństwo na 4, "_s), tinted(u"OT"_s, Tint::Ot),
                              plain(u" na 2. Po drugiej rundzie przyjęto 3; zdanie odrębne na "_s),
                              pageOf(u"str. %1"_s, u"register"_s), plain(u"."_s)}}}});
    blocks.push_back(columns);
    blocks.push_back(Heading {.level = 2, .text = u"Pięć najważniejszych ryzyk"_s});
    blocks.push_back(demoRisks());
    blocks.push_back(Heading {.level = 2, .text = u"Ryzyko w trzech stanach"_s});
    ChartFigure chart {.kind = ChartFigure::Kind::StackedHorizontalBars,
                       .categories = {u"Bez zabezpieczeń"_s, u"Obecnie"_s, u"Docelowo"_s},
                       .series = {{u"Niskie"_s, Tint::Low, {1, 5, 14}},
                                  {u"Średnie"_s, Tint::Medium, {6, 10, 11}},
                                  {u"Wysokie"_s, Tint::High, {12, 9, 2}},
                                  {u"Krytyczne"_s, Tint::Critical, {8, 3, 0}}},
                       .valueTitle = u"scenariuszy"_s};
    blocks.push_back(Figure {.what = chart, .caption = u"Scenariusze według poziomu ryzyka"_s});
    return blocks;
}
}

Document demoDocument()
{
    Document document;
    document.language = Language::Polish;
    document.title = u"Wodociągi miejskie — ocena ryzyka IT/OT"_s;
    document.author = u"Wodociągi miejskie"_s;
    document.subject = u"Raport z oceny"_s;
    document.marking = u"TLP:AMBER"_s;
    document.fileName = u"waterworks.tandem"_s;
    document.journalHead = u"4f2a0000000000000000000000000000c91e"_s;
    document.created = QDateTime(QDate(2026, 11, 24), QTime(10, 0), QTimeZone::utc());
    document.cover = {
        .kicker = u"Raport z oceny"_s,
        .title = {u"Ocena ryzyka IT/OT"_s, u"Wodociągi miejskie"_s},
        .subtitle = u"NIST CSF 2.0 · IEC 62443-2-1, 3-2, 3-3"_s,
        .top = u"TLP:AMBER · wersja robocza 3"_s,
        .facts = {{{u"Zakres"_s, {plain(u"Stacja uzdatniania, 7 pompowni, dyspozytornia, DMZ"_s)}},
                   {u"Okres"_s, {plain(u"2 września – 24 listopada 2026"_s)}},
                   {u"Zespół"_s, {plain(u"4 osoby IT, 5 osób OT, 1 osoba ds. bezpieczeństwa procesowego"_s)}},
                   {u"Stan projektu"_s, {plain(u"waterworks.tandem, dziennik 4f2a…c91e"_s)}}}}};
    Blocks &blocks = document.blocks;
    blocks.push_back(Heading {.text = u"Spis treści"_s, .numbered = false, .inContents = false});
    blocks.push_back(Contents {});
    blocks.push_back(PageBreak {});
    for (Block &block : summary())
        blocks.push_back(std::move(block));
    blocks.push_back(PageBreak {});
    blocks.push_back(Heading {.text = u"Rejestr zasobów"_s, .anchor = u"register"_s});
    blocks.push_back(demoRegister(90));
    blocks.push_back(Section {
        .blocks = {Heading {.text = u"Strefy i kanały"_s},
                   Figure {.what = DrawingFigure {u"zones"_s}, .caption = u"Strefy i kanały na poziomach Purdue"_s}}});
    blocks.push_back(Heading {.text = u"Rejestr ryzyka"_s});
    blocks.push_back(
        Heading {.level = 2, .text = u"R-04 Zdalny dostęp do sterownika dozowania"_s, .anchor = u"R-04"_s});
    blocks.push_back(FactList {
        {{u"Strefa"_s, {plain(u"Dozowanie"_s)}},
         {u"Przyczyna"_s,
          {plain(
              u"Konto dostawcy bez drugiego składnika, stale otwarty tunel do sieci sterowania."_s)}},
         {u"Skutek"_s, {plain(u"Zmiana nastawy dozowania podchlorynu, woda poza normą u odbiorców."_s)}}}});
    blocks.push_back(
        BulletList {{{plain(u"Serwer przesiadkowy z drugim składnikiem i zatwierdzaniem każdej sesji"_s)},
                     {plain(u"Niezależny, sprzętowy ogranicznik dawki (mechaniczny, poza zasięgiem sieci)"_s)}}});
    blocks.push_back(PageBreak {});
    blocks.push_back(Heading {.text = u"Podpisy"_s});
    blocks.push_back(SignOff {{{.role = u"Dyrektor zakładu"_s},
                               {.role = u"Kierownik IT"_s, .team = Tint::It},
                               {.role = u"Główny automatyk"_s, .name = u"Jan Żółć"_s, .team = Tint::Ot}}});
    return document;
}
