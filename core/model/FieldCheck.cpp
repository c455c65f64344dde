// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/FieldCheck.h"

#include "core/model/RiskMatrix.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

std::optional<std::array<int, 4>> v4From(QStringView text)
{
    const QList<QStringView> parts = text.split(u'.');
    if (parts.size() != 4)
        return std::nullopt;
    std::array<int, 4> bytes {};
    for (qsizetype i = 0; i < 4; ++i) {
        bool isNumber = false;
        const int number = parts[i].toInt(&isNumber);
        if (!isNumber || number < 0 || number > 255 || parts[i].size() > 3 || !parts[i].front().isDigit())
            return std::nullopt;
        bytes[static_cast<size_t>(i)] = number;
    }
    return bytes;
}

QString v4Text(const std::array<int, 4> &bytes)
{
    return u"%1.%2.%3.%4"_s.arg(bytes[0]).arg(bytes[1]).arg(bytes[2]).arg(bytes[3]);
}

using Groups = std::array<unsigned, 8>;

/// Appends the groups of one side of "::"; false where a group is no hexadecimal number.
bool appendGroups(QStringView side, std::vector<unsigned> &groups)
{
    if (side.isEmpty())
        return true;
    const QList<QStringView> parts = side.split(u':');
    for (qsizetype i = 0; i < parts.size(); ++i) {
        if (i + 1 == parts.size() && parts[i].contains(u'.')) {
            const std::optional<std::array<int, 4>> tail = v4From(parts[i]);
            if (!tail)
                return false;
            groups.push_back(static_cast<unsigned>((*tail)[0] * 256 + (*tail)[1]));
            groups.push_back(static_cast<unsigned>((*tail)[2] * 256 + (*tail)[3]));
            continue;
        }
        bool isNumber = false;
        const unsigned group = parts[i].toUInt(&isNumber, 16);
        if (!isNumber || parts[i].isEmpty() || parts[i].size() > 4)
            return false;
        groups.push_back(group);
    }
    return true;
}

std::optional<Groups> v6From(QStringView text)
{
    const qsizetype gap = text.indexOf(u"::");
    std::vector<unsigned> front;
    std::vector<unsigned> back;
    if (gap < 0 ? !appendGroups(text, front) : !appendGroups(text.first(gap), front) || !appendGroups(text.sliced(gap + 2), back))
        return std::nullopt;
    if (gap < 0 ? front.size() != 8 : front.size() + back.size() > 7)
        return std::nullopt;
    Groups groups {};
    std::copy(front.begin(), front.end(), groups.begin());
    std::copy(back.begin(), back.end(), groups.end() - static_cast<std::ptrdiff_t>(back.size()));
    return groups;
}

/// RFC 5952: the longest run of two or more zero groups becomes "::".
QString v6Text(const Groups &groups)
{
    size_t bestStart = 8;
    size_t bestLength = 1;
    for (size_t i = 0; i < 8; ++i) {
        size_t length = 0;
        while (i + length < 8 && groups[i + length] == 0)
            ++length;
        if (length > bestLength) {
            bestStart = i;
            bestLength = length;
        }
    }
    QString text;
    for (size_t i = 0; i < 8; ++i) {
        if (i == bestStart) {
            text += u"::"_s;
            i += bestLength - 1;
            continue;
        }
        if (!text.isEmpty() && !text.endsWith(u':'))
            text += u':';
        text += QString::number(groups[i], 16);
    }
    return text;
}

std::unexpected<Error> notValid(const Field &field, const char *what, const QString &text, const char *whatToDo)
{
    return failed(QCoreApplication::translate("FieldCheck", what).arg(text), field.keyText(),
                  QCoreApplication::translate("FieldCheck", whatToDo));
}

Result<Value> checkedLevel(const Field &field, const Value &value)
{
    for (const double level : {0.0, 1.0, 2.0, 3.0, 3.5, 4.0, 5.0}) {
        if (value.toReal() == level)
            return Value(level);
    }
    return notValid(field, QT_TRANSLATE_NOOP("FieldCheck", "“%1” is no Purdue level."), value.toText(),
                    QT_TRANSLATE_NOOP("FieldCheck", "Use 0, 1, 2, 3, 3.5, 4 or 5."));
}

Result<Value> checkedPrefix(const Field &field, const Value &value)
{
    const QString text = value.toText();
    const QString address = canonicalIp(text.section(u'/', 0, 0));
    bool isNumber = false;
    const int bits = text.section(u'/', 1).toInt(&isNumber);
    if (address.isEmpty() || !isNumber || bits < 0 || bits > (address.contains(u':') ? 128 : 32))
        return notValid(field, QT_TRANSLATE_NOOP("FieldCheck", "“%1” is no network prefix."), text,
                        QT_TRANSLATE_NOOP("FieldCheck", "Write address and length: 10.20.30.0/24."));
    return Value(address + u'/' + QString::number(bits));
}
}

QString canonicalMac(const QString &text)
{
    QString digits = text.toLower();
    digits.remove(u':').remove(u'-').remove(u'.').remove(u' ');
    static const QRegularExpression twelve(u"^[0-9a-f]{12}$"_s);
    if (!twelve.match(digits).hasMatch())
        return {};
    for (qsizetype at = 10; at > 0; at -= 2)
        digits.insert(at, u':');
    return digits;
}

QString canonicalIp(const QString &text)
{
    const QString bare = text.section(u'/', 0, 0).section(u'%', 0, 0).trimmed();
    if (const std::optional<std::array<int, 4>> v4 = v4From(bare))
        return v4Text(*v4);
    if (const std::optional<Groups> v6 = bare.contains(u':') ? v6From(bare) : std::nullopt)
        return v6Text(*v6);
    return {};
}

Result<Value> checkedByEditor(const Field &field, const Value &value)
{
    if (!field.editor || value.isEmpty())
        return value;
    const QLatin1StringView editor(field.editor);
    if (editor == "purdueLevel"_L1)
        return checkedLevel(field, value);
    if (editor == "prefix"_L1)
        return checkedPrefix(field, value);
    if (editor == "year"_L1 && (value.toInteger() < 1900 || value.toInteger() > 2200))
        return notValid(field, QT_TRANSLATE_NOOP("FieldCheck", "“%1” is no year."), value.toText(),
                        QT_TRANSLATE_NOOP("FieldCheck", "Use a year from 1900 to 2200."));
    if (editor == "score04"_L1 && (value.toInteger() < 0 || value.toInteger() > 4))
        return notValid(field, QT_TRANSLATE_NOOP("FieldCheck", "“%1” is no score."), value.toText(),
                        QT_TRANSLATE_NOOP("FieldCheck", "Use a number from 0 to 4."));
    if (editor == "tier"_L1 && (value.toInteger() < 1 || value.toInteger() > 4))
        return notValid(field, QT_TRANSLATE_NOOP("FieldCheck", "“%1” is no tier."), value.toText(),
                        QT_TRANSLATE_NOOP("FieldCheck", "Use a number from 1 to 4."));
    if (editor == "riskMatrix"_L1) {
        const std::optional<RiskMatrix> matrix = RiskMatrix::fromText(value.toText().toUpper().remove(u' '));
        return matrix ? Result<Value>(Value(matrix->text()))
                      : notValid(field, QT_TRANSLATE_NOOP("FieldCheck", "“%1” is no risk matrix."), value.toText(),
                                 QT_TRANSLATE_NOOP("FieldCheck", "Write a row of L, M, H, C for each step of likelihood from the lowest: LLM/LMH/MHC."));
    }
    if (editor == "levelLetters"_L1) {
        const QString letters = value.toText().toUpper().remove(u' ');
        const bool areDifferent = QSet<QChar>(letters.begin(), letters.end()).size() == 4;
        return letters.size() == 4 && areDifferent && std::ranges::all_of(letters, [](QChar c) { return c.isLetterOrNumber(); })
            ? Result<Value>(Value(letters))
            : notValid(field, QT_TRANSLATE_NOOP("FieldCheck", "“%1” does not tell the levels apart."), value.toText(),
                       QT_TRANSLATE_NOOP("FieldCheck", "Write four different letters for low, medium, high and critical: LMHC."));
    }
    if (editor == "ip"_L1) {
        const QString address = canonicalIp(value.toText());
        return address.isEmpty() ? notValid(field, QT_TRANSLATE_NOOP("FieldCheck", "“%1” is no IP address."), value.toText(),
                                            QT_TRANSLATE_NOOP("FieldCheck", "Write it as 10.20.30.40 or as an IPv6 address."))
                                 : Result<Value>(Value(address));
    }
    if (editor == "mac"_L1) {
        const QString address = canonicalMac(value.toText());
        return address.isEmpty() ? notValid(field, QT_TRANSLATE_NOOP("FieldCheck", "“%1” is no MAC address."), value.toText(),
                                            QT_TRANSLATE_NOOP("FieldCheck", "Write twelve hexadecimal digits: 00:1b:1b:12:34:56."))
                                 : Result<Value>(Value(address));
    }
    return value;
}
