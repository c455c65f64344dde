// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <expected>

/// What went wrong, in words for the person in front of the screen.
///
/// `what` is one sentence; `where` names file, line, column, record or cell; `whatToDo` is the next step.
/// All three are already in the language of the program.
struct Error
{
    enum class Kind {
        Unusable, ///< the input or the project cannot be used as it is (command line: exit 2)
        Usage,    ///< the caller asked for something that does not exist (exit 1)
        Locked,   ///< somebody else has the project open (exit 4)
        ReadOnly, ///< the project was opened for reading only
        Cancelled ///< a person stopped it
    };

    QString what;
    QString where = {};
    QString whatToDo = {};
    Kind kind = Kind::Unusable;

    /// "where: what whatToDo" on one line, as the command line and the message bar print it.
    [[nodiscard]] QString sentence() const;
};

template<typename T>
using Result = std::expected<T, Error>;

/// return failed(tr("…"), path);
[[nodiscard]] inline std::unexpected<Error> failed(QString what, QString where = {}, QString whatToDo = {},
                                                   Error::Kind kind = Error::Kind::Unusable)
{
    return std::unexpected(Error {std::move(what), std::move(where), std::move(whatToDo), kind});
}
