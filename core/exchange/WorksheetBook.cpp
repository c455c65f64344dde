// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/WorksheetBook.h"

#include "core/model/Answer.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

const QString marker = u"tandem-worksheet"_s;
constexpr int highestFigure = 4; ///< of scores and of maturity levels

/// Fields of an answer that stand in the sheet, in their order.
const std::array<const char *, 10> &answerFields()
{
    static const std::array<const char *, 10> fields {"state", "current", "target", "priority", "reason", "note", "finding", "responsible", "due", "flagged"};
    return fields;
}

/// States for a framework of states, figures for one of scores or maturity levels.
std::vector<int> fieldsFor(FrameworkScale scale)
{
    std::vector<int> fields;
    for (const char *key : answerFields()) {
        const bool isState = qstrcmp(key, "state") == 0;
        const bool isFigure = qstrcmp(key, "current") == 0 || qstrcmp(key, "target") == 0;
        if ((isFigure && scale == FrameworkScale::State) || (isState && scale != FrameworkScale::State))
            continue;
        fields.push_back(Answer::kind().indexOf(QString::fromLatin1(key)));
    }
    return fields;
}

class SheetWriter
{
    Q_DECLARE_TR_FUNCTIONS(WorksheetBook)

public:
    SheetWriter(const Project &project, const AnswerBook &book, const RecordId &scope, const Words &words)
        : m_project(project)
        , m_book(book)
        , m_scope(scope)
        , m_words(words)
        , m_fields(fieldsFor(book.framework().scale))
    {
        const std::vector<Requirement> &rows = book.framework().rows();
        for (int row = 0; row < static_cast<int>(rows.size()); ++row) {
            if (!rows[static_cast<size_t>(row)].isWithdrawn)
                m_rows.push_back(row);
        }
    }

    [[nodiscard]] Result<QByteArray> write() const
    {
        return Workbook::write({worksheet(), origin()}, m_project.clock().now());
    }

private:
    [[nodiscard]] WorkbookSheet worksheet() const
    {
        WorkbookSheet sheet {.name = tr("Worksheet"), .columns = {}, .rows = std::ssize(m_rows), .cell = {}, .protects = true, .wraps = true};
        const auto fixed = [&](const QString &heading, double width, const QString &key = {}) {
            sheet.columns.push_back({.heading = heading, .width = width, .key = key, .isOpen = false});
        };
        fixed(m_words.translate("ImportedRequirement", "Number"), 13, u"requirement"_s);
        fixed(m_words.translate("ImportedRequirement", "Name"), 34, u"name"_s);
        fixed(tr("IT looks at"), 44, u"it"_s);
        fixed(tr("OT looks at"), 44, u"ot"_s);
        for (const int field : m_fields)
            sheet.columns.push_back(answerColumn(Answer::kind().field(field)));
        sheet.cell = [this](qsizetype row, qsizetype column) { return cell(m_rows[static_cast<size_t>(row)], column); };
        return sheet;
    }

    [[nodiscard]] WorkbookSheet::Column answerColumn(const Field &field) const
    {
        WorkbookSheet::Column column {.heading = field.labelIn(m_words), .width = field.type == FieldType::Text ? 36.0 : 14.0, .key = field.keyText()};
        for (const Choice &choice : field.choices)
            column.choices.append(m_words.translate("Choice", choice.label));
        if (field.type == FieldType::YesNo)
            column.choices = {m_words.translate("Field", "yes"), m_words.translate("Field", "no")};
        if (field.keyText() == "current"_L1 || field.keyText() == "target"_L1) {
            for (int figure = m_book.framework().scale == FrameworkScale::Maturity ? 1 : 0; figure <= 4; ++figure)
                column.choices.append(QString::number(figure));
        }
        return column;
    }

    [[nodiscard]] SheetCell cell(int row, qsizetype column) const
    {
        const Requirement &requirement = m_book.framework().rows()[static_cast<size_t>(row)];
        switch (column) {
        case 0: return requirement.id;
        case 1: return requirement.shortName(m_words);
        case 2: return m_words.pick(requirement.itQuestion.en.isEmpty() ? requirement.text : requirement.itQuestion);
        case 3: return m_words.pick(requirement.otQuestion);
        default: break;
        }
        const int storeRow = requirement.isHeading ? -1 : m_book.ownRow(m_scope, row);
        if (storeRow < 0)
            return {};
        const int field = m_fields[static_cast<size_t>(column - 4)];
        const Value value = m_project.store(Answer::kind()).value(storeRow, field);
        const Field &description = Answer::kind().field(field);
        if (value.isEmpty())
            return {};
        if (description.isNumber())
            return value.toReal();
        if (description.type == FieldType::Date)
            return QDate::fromString(value.toText(), Qt::ISODate);
        return description.display(value, m_words);
    }

    [[nodiscard]] WorkbookSheet origin() const
    {
        const QStringList names {marker, u"framework"_s, u"scope"_s, u"edition"_s};
        const QStringList values {u"1"_s, m_book.framework().id, m_scope.isValid() ? m_scope.text() : QString(), m_book.framework().edition};
        return {.name = u"Tandem"_s,
                .columns = {{.heading = u"key"_s}, {.heading = u"value"_s, .width = 40}},
                .rows = names.size(),
                .cell = [names, values](qsizetype row, qsizetype column) -> SheetCell { return column == 0 ? names[row] : values[row]; },
                .isHidden = true};
    }

    const Project &m_project;
    const AnswerBook &m_book;
    const RecordId &m_scope;
    const Words &m_words;
    std::vector<int> m_fields;
    std::vector<int> m_rows;
};

QString originValue(const std::vector<ReadSheet> &sheets, const QString &key)
{
    for (const ReadSheet &sheet : sheets) {
        for (const QStringList &row : sheet.rows) {
            if (row.value(0) == key)
                return row.value(1);
        }
    }
    return {};
}

struct FilledAnswer
{
    Answer answer;
    bool isThere = false;
};

class SheetReader
{
    Q_DECLARE_TR_FUNCTIONS(WorksheetBook)

public:
    SheetReader(const Project &project, const std::vector<ReadSheet> &sheets, const QString &source, const ImportOptions &options)
        : m_project(project)
        , m_sheets(sheets)
        , m_source(QFileInfo(source).fileName())
        , m_options(options)
        , m_frameworks(project)
    {
    }

    [[nodiscard]] Result<ImportOutcome> read()
    {
        const QString key = originValue(m_sheets, u"framework"_s);
        const Framework *framework = m_frameworks.find(key);
        if (!framework)
            return failed(tr("The worksheet is for the framework “%1”, which this project has not.").arg(key), m_source);
        const QString scopeText = originValue(m_sheets, u"scope"_s);
        m_scope = RecordId::fromText(scopeText);
        if (!scopeText.isEmpty() && !m_project.storeHolding(m_scope))
            return failed(tr("The zone or conduit that the worksheet is for is not in this project."), m_source);
        const AnswerBook book(m_project, *framework);
        m_book = &book;
        m_outcome.format = u"xlsx"_s;
        m_outcome.kind = u"answer"_s;
        const ReadSheet &sheet = m_sheets.front();
        if (!findColumns(sheet))
            return failed(tr("The hidden row with the keys of the columns is gone."), m_source);
        for (size_t row = m_keyRow + 2; row < sheet.rows.size(); ++row)
            take(sheet.rows[row], row + 1);
        if (m_options.strict && !m_outcome.skipped.empty())
            return failed(m_outcome.skipped.front().why, m_outcome.skipped.front().where);
        return m_outcome;
    }

    [[nodiscard]] const std::vector<FilledAnswer> &filled() const { return m_filled; }

private:
    bool findColumns(const ReadSheet &sheet)
    {
        for (m_keyRow = 0; m_keyRow < std::min<size_t>(sheet.rows.size(), 20); ++m_keyRow) {
            m_requirementColumn = sheet.rows[m_keyRow].indexOf(u"requirement"_s);
            if (m_requirementColumn < 0)
                continue;
            for (const int field : fieldsFor(m_book->framework().scale))
                m_columns.emplace_back(field, sheet.rows[m_keyRow].indexOf(Answer::kind().field(field).keyText()));
            return true;
        }
        return false;
    }

    void take(const QStringList &cells, size_t line)
    {
        const QString number = cells.value(m_requirementColumn);
        const bool isFilled = std::ranges::any_of(m_columns, [&](const auto &column) { return column.second >= 0 && !cells.value(column.second).isEmpty(); });
        if (number.isEmpty() || !isFilled)
            return;
        const QString where = tr("%1, row %2").arg(m_source).arg(line);
        const int row = m_book->framework().indexOf(number);
        ++m_outcome.read;
        if (row < 0 || !m_book->framework().rows()[static_cast<size_t>(row)].isAnswerable()) {
            m_outcome.skipped.push_back({where, tr("The framework has no requirement “%1” to answer.").arg(number)});
            return;
        }
        FilledAnswer filled;
        const int storeRow = m_book->ownRow(m_scope, row);
        filled.isThere = storeRow >= 0;
        Record record = filled.isThere ? m_project.store(Answer::kind()).record(storeRow) : toRecord(Answer {});
        const Record before = record;
        for (const auto &[field, column] : m_columns) {
            const QString text = column < 0 ? QString() : cells.value(column).trimmed();
            if (text.isEmpty())
                continue;
            const Field &description = Answer::kind().field(field);
            Result<Value> value = description.parse(text);
            if (value && description.isNumber() && (value->toInteger() < 0 || value->toInteger() > highestFigure))
                value = failed(tr("“%1” is no figure from 0 to %2.").arg(text).arg(highestFigure));
            if (!value) {
                m_outcome.skipped.push_back({u"%1, %2"_s.arg(where, description.keyText()), value.error().what});
                return;
            }
            record.cells[static_cast<size_t>(field)] = std::move(*value);
        }
        if (record == before) {
            ++m_outcome.same;
            return;
        }
        filled.answer = fromRecord<Answer>(record);
        if (!filled.isThere) {
            filled.answer.framework = m_book->framework().id;
            filled.answer.requirement = number;
            filled.answer.scope = m_scope;
        }
        filled.answer.answeredBy = m_project.author().name;
        filled.answer.answeredOn = m_project.today();
        ++(filled.isThere ? m_outcome.changed : m_outcome.added);
        m_filled.push_back(std::move(filled));
    }

    const Project &m_project;
    const std::vector<ReadSheet> &m_sheets;
    QString m_source;
    const ImportOptions &m_options;
    Frameworks m_frameworks;
    const AnswerBook *m_book = nullptr;
    RecordId m_scope;
    ImportOutcome m_outcome;
    size_t m_keyRow = 0;
    qsizetype m_requirementColumn = -1;
    std::vector<std::pair<int, qsizetype>> m_columns;
    std::vector<FilledAnswer> m_filled;
};
}

Result<QByteArray> WorksheetBook::write(const Project &project, const AnswerBook &book, const RecordId &scope, const Words &words)
{
    return SheetWriter(project, book, scope, words).write();
}

bool WorksheetBook::isOne(const std::vector<ReadSheet> &sheets)
{
    return !originValue(sheets, marker).isEmpty();
}

Result<ImportOutcome> WorksheetBook::preview(const Project &project, const std::vector<ReadSheet> &sheets, const QString &source, const ImportOptions &options)
{
    return SheetReader(project, sheets, source, options).read();
}

Result<ImportOutcome> WorksheetBook::read(Project &project, const std::vector<ReadSheet> &sheets, const QString &source, const ImportOptions &options)
{
    SheetReader reader(project, sheets, source, options);
    const Result<ImportOutcome> outcome = reader.read();
    if (!outcome || reader.filled().empty())
        return outcome;
    const auto done = project.edit(QCoreApplication::translate("CsvImport", "Import of %1").arg(QFileInfo(source).fileName()), [&](Edit &edit) -> Result<void> {
        for (const FilledAnswer &filled : reader.filled()) {
            Result<void> written = filled.isThere ? edit.put(filled.answer) : edit.add(filled.answer).transform([](const Id<Answer> &) { });
            if (!written)
                return written;
        }
        return {};
    });
    if (!done)
        return std::unexpected(done.error());
    return outcome;
}
