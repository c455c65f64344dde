// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>
#include <optional>

/// Seven security levels 0-4, one a foundational requirement of IEC 62443-1-1/-3-3, in the order IAC, UC, SI, DC, RDF,
/// TRE, RA. Never averaged. 0 = nothing asked for that requirement.
struct SecurityLevelVector
{
    std::array<quint8, 7> levels {};

    [[nodiscard]] QString text() const; ///< "2,2,2,1,2,1,3"
    /// Takes "2,2,2,1,2,1,3", "2 2 2 1 2 1 3", "[2,2,…]" and one number for all seven.
    [[nodiscard]] static std::optional<SecurityLevelVector> fromText(QStringView text);
    [[nodiscard]] quint8 highest() const;
    /// One number where all seven agree, else the highest with "*".
    [[nodiscard]] QString badge() const;

    friend bool operator==(const SecurityLevelVector &, const SecurityLevelVector &) = default;
};
