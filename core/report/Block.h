// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Language.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <array>
#include <functional>
#include <optional>
#include <variant>
#include <vector>

/// What a report says, as a tree of blocks: words, figures' data and order, without a font, a pixel or a page.
/// ui/print turns it into pages.

/// A colour by its meaning; which colour that is, the page decides.
enum class Tint { None, Accent, Neutral, It, Ot, Safety, Low, Medium, High, Critical };

/// A piece of text with one look.
struct Run
{
    enum class Kind : quint8 {
        Text,
        Chip,      ///< a letter on a coloured ground: a risk level
        PageNumber ///< `text` with %1 replaced by the page on which `target` stands: "p. %1"
    };
    enum Mark : quint8 { Plain = 0, Bold = 1, Italic = 2, Secondary = 4 };

    QString text;
    QString target = {}; ///< anchor that a click leads to; empty = no link
    Kind kind = Kind::Text;
    quint8 marks = Plain;
    Tint tint = Tint::None;
};
/// A line feed in a text starts a new line.
using Runs = std::vector<Run>;

[[nodiscard]] Run plain(const QString &text);
[[nodiscard]] Run bold(const QString &text);
[[nodiscard]] Run italic(const QString &text);
[[nodiscard]] Run secondary(const QString &text);
/// In the colour of a team, semibold, as everywhere in the program.
[[nodiscard]] Run tinted(const QString &text, Tint tint);
[[nodiscard]] Run chip(const QString &letter, Tint level);
/// Chips with arrows between, on one line: without measures, today, target.
[[nodiscard]] Runs sequence(const std::vector<Run> &chips);
[[nodiscard]] Run link(const QString &text, const QString &anchor);
/// pageOf(u"p. %1"_s, anchor)
[[nodiscard]] Run pageOf(const QString &pattern, const QString &anchor);
/// A translated sentence whose %1, %2 … are runs of their own: phrase(tr("Check with %1."), {{bold(command)}}).
[[nodiscard]] Runs phrase(const QString &pattern, const std::vector<Runs> &parts);
/// Text without its looks; page numbers are left out.
[[nodiscard]] QString plainText(const Runs &runs);

struct Block;
using Blocks = std::vector<Block>;

struct Heading
{
    int level = 1; ///< 1 to 3
    QString text;
    QString anchor = {}; ///< where links and page references point; empty = one is made up
    bool numbered = true;
    bool inContents = true; ///< table of contents and outline of the PDF
};

struct Paragraph
{
    enum class Style {
        Body,
        Lead, ///< below a heading, in the secondary colour; stays with what follows
        Note  ///< small, in the secondary colour
    };
    Runs runs;
    Style style = Style::Body;
    QString anchor = {};
    bool keepWithNext = false; ///< no page break after it
};

struct BulletList
{
    std::vector<Runs> items;
};

/// A label and what it says, line by line: the details of a scenario, the scope of the assessment.
struct FactList
{
    struct Fact
    {
        QString label;
        Runs value;
    };
    std::vector<Fact> facts = {};
    bool compact = false;      ///< in the size of table cells
    bool keepWithNext = false; ///< no page break after the last fact
};

/// A row of big numbers, each with what it counts.
struct KeyFigures
{
    struct KeyFigure
    {
        QString value;
        QString caption;
    };
    std::vector<KeyFigure> figures;
};

struct TableColumn
{
    enum class Align { Left, Right, Centre };
    QString header;
    double weight = 1;   ///< its share of what is left when no cell wraps any more; 0 = it stays as narrow as it can
    double minWidth = 0; ///< mm
    Align align = Align::Left;
};

struct TableRow
{
    std::vector<Runs> cells;
    bool group = false; ///< one cell across the table that names what follows; repeated on the next page
    QString anchor = {};
};

/// Rows are pulled one by one, so that a register of 100 000 assets never stands in memory as blocks.
struct Table
{
    using Reader = std::function<std::optional<TableRow>()>;

    std::vector<TableColumn> columns = {};
    /// A fresh reader from the first row: each pass over the document asks for one and must get the same rows.
    std::function<Reader()> open = nullptr;
    QString whenEmpty = {}; ///< said in place of a table without rows

    [[nodiscard]] static std::function<Reader()> rows(std::vector<TableRow> rows);
};

/// Scenarios counted per likelihood and consequence.
struct MatrixFigure
{
    struct Cell
    {
        int count = 0;
        Tint level {};
        QString letter;
    };

    QString likelihood;                   ///< title of the upright axis
    QString consequence;                  ///< title of the other axis
    std::vector<std::vector<Cell>> cells; ///< [likelihood - 1][consequence - 1]; all rows have the same length

    [[nodiscard]] std::size_t rows() const { return cells.size(); }
    [[nodiscard]] std::size_t columns() const { return cells.empty() ? 0 : cells.front().size(); }
};

struct ChartFigure
{
    enum class Kind { Bars, StackedBars, HorizontalBars, StackedHorizontalBars, Pie };
    struct Series
    {
        QString name;
        Tint tint = Tint::Accent;
        std::vector<double> values; ///< one per category
    };
    Kind kind = Kind::Bars;
    QStringList categories = {};
    std::vector<Series> series = {}; ///< a pie takes one series per slice, each with one value
    QString valueTitle = {};
};

/// A picture that the window draws: core knows only its name.
struct DrawingFigure
{
    QString name; ///< "zones", "zones:ID" (a part)
};

struct Figure
{
    std::variant<MatrixFigure, ChartFigure, DrawingFigure> what;
    QString caption;   ///< without the number
    double width = 0;  ///< mm, of a chart; 0 = that of an upright page. Its type keeps its size
    double height = 0; ///< mm, of a chart; 0 = what suits its kind and number of categories. Of a drawing the most it takes
};

/// Blocks side by side. They stay on one page; only what is higher than a page is put one below the other.
struct Columns
{
    struct Column
    {
        double weight = 1;
        Blocks blocks;
    };
    std::vector<Column> columns;
};

struct KeepTogether
{
    Blocks blocks;
};

struct PageBreak
{
    /// The page goes on where at least this share of it is free: a chapter of three lines needs no page of its own.
    double unlessFree = 1;
};

/// Pages of their own.
struct Section
{
    enum class Orientation {
        Portrait,
        Landscape,
        BestForDrawing ///< whichever shows the first drawing in the section larger
    };
    Orientation orientation = Orientation::Landscape;
    Blocks blocks;
};

/// Who signs: one line each with room for a hand.
struct SignOff
{
    struct Signatory
    {
        QString role;
        QString name = {};
        Tint team = Tint::None;
    };
    std::vector<Signatory> signatories;
};

struct Contents
{
    int deepest = 2; ///< headings down to this level
};

struct Block
{
    std::variant<Heading, Paragraph, BulletList, FactList, KeyFigures, Table, Figure, Columns, KeepTogether, PageBreak,
                 Section, SignOff, Contents>
        content;

    template<typename Content>
        requires(!std::is_same_v<std::remove_cvref_t<Content>, Block>)
    Block(Content &&of) // NOLINT: a block is what it holds
        : content(std::forward<Content>(of))
    { }
};

/// The first page.
struct Cover
{
    QString kicker;    ///< "Assessment report"
    QStringList title; ///< one entry a line
    QString subtitle;  ///< frameworks
    QString top;       ///< marking and version
    FactList facts;
};

struct Document
{
    Language language = Language::English;
    QString title;       ///< running header, window title of a PDF viewer
    QString author;      ///< PDF metadata
    QString subject;     ///< PDF metadata
    QString marking;     ///< "TLP:AMBER"
    QString fileName;    ///< of the project, without folder
    QString journalHead; ///< full hash; the footer shows both ends of it
    QDateTime created;   ///< UTC; the only time that gets into the file
    Cover cover;
    Blocks blocks;
};

/// "4f2a…c91e": enough of a hash to recognise it by.
[[nodiscard]] QString shortHash(const QString &hash);
