// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>

#include <memory>
#include <optional>

class QTranslator;

enum class Language { English, Polish };

[[nodiscard]] QString languageCode(Language language); ///< "en", "pl"
[[nodiscard]] std::optional<Language> languageFromCode(QStringView code);
/// The language of the person's system: Polish where that is Polish, else English.
[[nodiscard]] Language systemLanguage();

/// IT or OT: which words and which priorities come first. The data stays the same.
enum class Dialect { It, Ot };

/// A text kept in both languages side by side: catalogues, scales, sample.
struct LocalText
{
    QString en;
    QString pl;
    [[nodiscard]] const QString &in(Language language) const { return language == Language::Polish && !pl.isEmpty() ? pl : en; }
    friend bool operator==(const LocalText &, const LocalText &) = default;
};

/// The program's words in one language, whatever the window speaks: a Polish report from an English window.
///
/// Cheap to copy. `translate` has the shape of QCoreApplication::translate, so that lupdate finds the texts.
class Words
{
public:
    explicit Words(Language language, Dialect dialect = Dialect::Ot);

    [[nodiscard]] Language language() const { return m_language; }
    [[nodiscard]] Dialect dialect() const { return m_dialect; }
    [[nodiscard]] QLocale locale() const;
    [[nodiscard]] QString translate(const char *context, const char *text, const char *disambiguation = nullptr, int n = -1) const;
    [[nodiscard]] QString pick(const LocalText &text) const { return text.in(m_language); }

    /// "24 November 2026" / "24 listopada 2026".
    [[nodiscard]] QString longDate(const QDate &date) const;
    /// "2026-11-24" in both languages: plants on two laptops must not read 03/04 in two ways.
    [[nodiscard]] QString date(const QDate &date) const;
    /// Minutes in the largest units that stay exact enough to read: "15 min", "8 h", "3 d".
    [[nodiscard]] QString duration(qint64 minutes) const;

private:
    Language m_language;
    Dialect m_dialect;
    std::shared_ptr<const QTranslator> m_translator;
};
