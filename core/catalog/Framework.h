// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Language.h"
#include "core/model/Choices.h"
#include "core/project/Project.h"

#include <span>

/// One row of a framework, in our own words: IEC and ISA sentences are never reproduced.
struct Requirement
{
    QString id = {};           ///< as the standard numbers it: "PR.AA-01", "SR 1.1 RE 1", "ORG 1.1", "ZCR 3.1", "21.2.a"
    int parent = -1;        ///< index of the row above it in the tree
    int depth = 0;
    bool isHeading = false; ///< a branch: not answered
    bool isWithdrawn = false; ///< of an imported framework: no longer part of it, counted nowhere
    int level = 0;          ///< IEC 62443-3-3: the lowest SL that asks for it, 1-4
    std::optional<bool> isConfirmed = {}; ///< IEC 62443-2-1: a second source agrees
    LocalText name = {};
    LocalText text = {};
    LocalText itQuestion = {};   ///< what an IT person looks at
    LocalText otQuestion = {};   ///< what a plant person looks at
    LocalText evidence = {};     ///< what good evidence looks like
    LocalText hint = {};         ///< a trap or a tip
    QString officialText = {};   ///< of an imported framework that stands beside this one

    [[nodiscard]] bool isAnswerable() const { return !isHeading && !isWithdrawn; }
    /// What a line in a list says of it: the name, or the beginning of the text where a file gives none.
    [[nodiscard]] QString shortName(const Words &words) const;
};

/// A framework: built in (resources/catalogs/frameworks) or imported into the project.
class Framework
{
public:
    QString id;
    LocalText title;
    QString edition;
    FrameworkScale scale = FrameworkScale::State;
    bool isPerZone = false; ///< answered for each zone and conduit, else for the site
    bool isBuiltIn = true;
    RecordId record;        ///< of an imported one

    [[nodiscard]] const std::vector<Requirement> &rows() const { return m_rows; }
    [[nodiscard]] const Requirement *find(QStringView requirement) const; ///< null where there is none
    [[nodiscard]] int indexOf(QStringView requirement) const;             ///< -1 where there is none
    [[nodiscard]] int answerable() const { return m_answerable; }         ///< rows that are neither headings nor withdrawn
    /// Adds the row under the one numbered `parent` (empty = top). A number that is there already is refused.
    bool add(Requirement row, QStringView parent);
    void setOfficialText(int row, const QString &text) { m_rows[static_cast<size_t>(row)].officialText = text; }

private:
    std::vector<Requirement> m_rows;
    QHash<QString, int> m_byId;
    int m_answerable = 0;
};

/// A row of another framework, as seen from each side.
struct MappedRow
{
    const Framework *framework;
    int row;
    MappingStrength strength;
};

/// All frameworks that a project can be assessed against. Built once, shared by all that look.
class Frameworks
{
public:
    /// CSF 2.0, IEC 62443-2-1:2024, -3-2:2020, -3-3:2013+COR1, NIS2.
    [[nodiscard]] static const std::vector<Framework> &program();
    /// The program's and the imported ones of the project, with official texts beside ours.
    explicit Frameworks(const Project &project);

    [[nodiscard]] const std::vector<Framework> &all() const { return m_all; }
    [[nodiscard]] const Framework *find(QStringView id) const;
    /// Rows of other frameworks that look at the same thing, strongest first.
    [[nodiscard]] std::vector<MappedRow> mappedTo(const Framework &framework, int row) const;

    struct Mapping
    {
        QString to; ///< "csf-2.0:PR.AA-01"
        MappingStrength strength;
    };

private:
    std::vector<Framework> m_all;
    QMultiHash<QString, Mapping> m_mappings; ///< read from files, both ways
};
