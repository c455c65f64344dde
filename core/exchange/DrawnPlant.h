// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"
#include "core/exchange/DrawioReader.h"
#include "core/exchange/ImportOutcome.h"
#include "core/model/RecordKind.h"

/// A record that a drawing shows, before it meets a project.
struct DrawnRecord
{
    struct Text
    {
        QString key;
        QString text; ///< as Field::parse() takes it; links are ids of other drawn records, or of the project
        bool isGuess = false; ///< gives way to what the project has already
    };

    const RecordKind *kind = nullptr;
    RecordId id;          ///< ours where the drawing carries it, else made of page and cell: the same on each reading
    bool isOurs = false;  ///< the drawing carries our id
    bool isNameMade = false; ///< the drawing has no words for it
    QString name;         ///< its tag or name
    QString place;        ///< page and cell
    QRectF rect;          ///< null for a conduit drawn as a line
    QStringList bends;
    QString cleared;       ///< key of the link to the zone that it was taken out of
    bool hasMoved = false; ///< ours, and no longer where we put it
    std::vector<Text> texts;
    QStringList protocols; ///< guessed from the labels of lines: added to what is allowed already

    [[nodiscard]] QString text(QStringView key) const;
    void say(const QString &key, const QString &text, bool isGuess);
};

/// All that a drawing shows, zones before what is in them.
struct DrawnPlant
{
    std::vector<DrawnRecord> zones;
    std::vector<DrawnRecord> assets;
    std::vector<DrawnRecord> conduits;
    std::vector<DrawnRecord> sheets; ///< notes, only those that carry our mark
    std::vector<ImportOutcome::Skipped> skipped;
    QStringList notes;
    std::vector<ImportOutcome::Skipped> flaws; ///< those of `skipped` that are mistakes in the drawing, not only nothing of interest

    /// `fileName` stands in places, and for the id of a page that has none.
    [[nodiscard]] static DrawnPlant of(const DrawioFile &file, const QString &fileName);
};
