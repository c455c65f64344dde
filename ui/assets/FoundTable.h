// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Staged.h"
#include "ui/record/Workbench.h"

#include <QAbstractTableModel>
#include <QJsonObject>

/// What an import found and nobody has accepted yet, a line each: whether it is taken, what it is taken for, what is new or
/// different about it, and where it stood. What was guessed (a zone's type, an asset's class, a conduit's direction) can be
/// said otherwise before it is accepted.
class FoundTable : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { NameColumn, KindColumn, GuessColumn, DetailColumn, PlaceColumn, ColumnCount };

    FoundTable(const Workbench &workbench, std::vector<Staged> found, QObject *parent = nullptr);

    void filter(const QString &text);
    void takeAll(bool isTaken);
    /// The field that was guessed for a row; null where none is.
    [[nodiscard]] const Field *guessField(int row) const;
    [[nodiscard]] QString guess(int row) const; ///< key of the choice
    void setGuess(int row, const QString &choice);
    [[nodiscard]] const RecordKind *kindAt(int row) const;
    [[nodiscard]] int takenCount() const;
    [[nodiscard]] int newCount() const;
    [[nodiscard]] int differentCount() const;
    /// Those that are taken, as they were changed here; of the filtered out ones too.
    [[nodiscard]] std::vector<Staged> taken() const;
    [[nodiscard]] std::vector<Staged> all() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

Q_SIGNALS:
    void takenChanged();

private:
    struct Row
    {
        Staged staged;
        const RecordKind *kind = nullptr;
        QJsonObject content = {};
        QString detail = {};
        QByteArray folded = {};
        bool isTaken = true;
    };
    [[nodiscard]] QString detailOf(const Row &row) const;
    [[nodiscard]] QString said(const Row &row, const Field &field) const;
    [[nodiscard]] Row &shown(int row) { return m_rows[m_shown[static_cast<size_t>(row)]]; }
    [[nodiscard]] const Row &shown(int row) const { return m_rows[m_shown[static_cast<size_t>(row)]]; }

    const Workbench &m_workbench;
    std::vector<Row> m_rows;
    std::vector<size_t> m_shown; ///< places in m_rows
};
