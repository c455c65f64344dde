// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/project/BallotBox.h"
#include "core/project/Edit.h"
#include "core/project/Journal.h"
#include "core/project/RecordStore.h"

#include <QObject>

class QLockFile;
class QTemporaryDir;

/// One project file, open: the records in memory, and the one door through which they change.
///
/// Every edit is one transaction: the change, its changeset in the journal and the commit go to the disk together, so
/// what has returned survives a killed process and a pulled plug. Nothing else writes.
class Project : public QObject
{
    Q_OBJECT

public:
    struct Options
    {
        Author author = {};
        Clock clock = Clock::system();
        Language language = Language::English; ///< of the words in the journal
        bool readOnly = false;
        const ProjectSchema *schema = &ProjectSchema::program();
        /// Load large kinds in a worker thread: the first rows are there at once (see isLoading()).
        bool loadInBackground = false;
    };

    /// Makes a new, empty file; `start` puts the first records in (label: the first words of the journal).
    [[nodiscard]] static Result<std::unique_ptr<Project>> create(const QString &path, const Options &options, const QString &label,
                                                                 const std::function<Result<void>(Edit &)> &start);
    [[nodiscard]] static Result<std::unique_ptr<Project>> open(const QString &path, const Options &options);
    ~Project() override;
    /// To the thread in which it will be used, by the one in which it was opened.
    void handOver(QThread *thread);

    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] const ProjectSchema &schema() const { return *m_options.schema; }
    [[nodiscard]] const Kinds &kinds() const { return *m_options.schema->kinds; }
    [[nodiscard]] QString projectId() const { return m_projectId; }
    [[nodiscard]] const Clock &clock() const { return m_options.clock; }
    [[nodiscard]] QDate today() const { return m_options.clock.now().toLocalTime().date(); }
    [[nodiscard]] const Author &author() const { return m_options.author; }
    void setAuthor(const Author &author) { m_options.author = author; }
    void setLanguage(Language language) { m_options.language = language; }
    /// Why the file can only be read; no value where it can be written.
    [[nodiscard]] const std::optional<Error> &readOnlyReason() const { return m_readOnlyReason; }

    /// Large kinds may still be coming in after open(); stores announce a reset when they are whole. edit() waits.
    [[nodiscard]] bool isLoading() const { return m_loading != nullptr; }
    void finishLoading();

    [[nodiscard]] const RecordStore &store(const RecordKind &kind) const;
    [[nodiscard]] const RecordStore *storeHolding(const RecordId &id) const; ///< null where no kind has it
    template<typename T>
    [[nodiscard]] std::vector<T> all() const
    {
        const RecordStore &records = store(T::kind());
        std::vector<T> values;
        for (int row = 0; row < records.count(); ++row)
            values.push_back(records.as<T>(row));
        return values;
    }
    template<typename T>
    [[nodiscard]] std::optional<T> find(const Id<T> &id) const
    {
        const RecordStore &records = store(T::kind());
        const int row = records.rowOf(id);
        return row < 0 ? std::nullopt : std::optional(records.as<T>(row));
    }

    // --- the one door ---

    struct Outcome
    {
        bool changed = false; ///< an edit that changes nothing leaves no entry
        RecordId entry;
    };
    /// Runs `change` and keeps all of it, or nothing. An empty label is made from what changed: "PLC-101: Firmware 2.8 → 3.1".
    [[nodiscard]] Result<Outcome> edit(const QString &label, const std::function<Result<void>(Edit &)> &change);
    /// One field of one record, the commonest edit.
    [[nodiscard]] Result<Outcome> setValue(const RecordKind &kind, const RecordId &id, int field, const Value &value);

    /// For tests of a full disk: the file may not grow above this many pages.
    void limitPagesForTest(int pages) { m_connection->limitPages(pages); }

    [[nodiscard]] const Journal &journal() const { return m_journal; }
    [[nodiscard]] bool canUndo() const { return !m_readOnlyReason && !m_journal.undoable().empty(); }
    [[nodiscard]] bool canRedo() const { return !m_readOnlyReason && !m_journal.redoable().empty(); }
    /// Takes the newest edits back, each by an entry of its own; the number taken back.
    [[nodiscard]] Result<int> undo(int count = 1);
    [[nodiscard]] Result<int> redo(int count = 1);

    /// The rows that an entry changed. The bytes that the changes view into are held by the result.
    struct Changes
    {
        QByteArray bytes;
        std::vector<RowChange> rows;
    };
    [[nodiscard]] Result<Changes> changesOf(const JournalEntry &entry) const;

    [[nodiscard]] Result<QByteArray> blob(const QString &hash) const;

    /// Puts sealed ballots into the box, all in one transaction: what has returned is on the disk. Outside the journal; they
    /// leave the box by Edit::clearBallots().
    [[nodiscard]] Result<std::vector<BallotBox::Kept>> keepBallots(const std::vector<SealedBallot> &ballots);
    [[nodiscard]] Result<std::vector<SealedBallot>> ballots(const RecordId &item, int round) const;

    /// SQLite's own check, foreign keys, the schema, and every hash of the journal: the problems found, none = clean.
    [[nodiscard]] std::vector<Error> verify() const;
    /// A whole copy beside: for backups and before migrations.
    [[nodiscard]] Result<void> copyTo(const QString &path) const;

    // --- how records are called ---

    /// Language in which main texts are written, and that of the "…Translated" fields (none where not set).
    [[nodiscard]] std::optional<Language> secondLanguage() const;
    /// The field to show and to edit for a person who reads `language`: the field itself or its counterpart.
    [[nodiscard]] int fieldFor(const RecordKind &kind, int field, Language language) const;
    /// A cell in words: choices, units, dates, names of linked records, the right one of two languages.
    [[nodiscard]] QString text(const RecordStore &records, int row, int field, const Words &words) const;
    [[nodiscard]] QString text(const RecordKind &kind, int field, const Value &value, const Words &words) const;
    /// A person's role in the reader's language; a name that is no person of the project stays as it was written.
    [[nodiscard]] QString personText(const QString &name, const Words &words) const;
    /// The short name: tag, number, or name.
    [[nodiscard]] QString designation(const RecordId &id, const Words &words) const;
    /// Short name and title: "R-04 Remote access to the dosing controller".
    [[nodiscard]] QString fullName(const RecordId &id, const Words &words) const;
    /// A record of the given kinds by its id, tag, number or name (case aside); an error where none or several fit.
    [[nodiscard]] Result<RecordId> resolve(const QString &text, const std::vector<const char *> &kindKeys) const;
    /// Number of steps of the scale that a score is on (Field::scale); 5 where the project has none of its own.
    [[nodiscard]] int scaleSteps(const Field &field) const;
    /// What a person typed for a field, with names of linked records turned into ids; a score must be on its scale.
    [[nodiscard]] Result<Value> parse(const Field &field, const QString &text) const;

Q_SIGNALS:
    /// After each change, once the stores have followed.
    void changed();
    void loaded();
    void ballotsChanged();
    /// A check in the background found the file damaged.
    void damaged(const Error &problem);

private:
    struct Loading;
    Project(QString path, std::unique_ptr<Sqlite> connection, Options options);
    [[nodiscard]] static Result<std::unique_ptr<Project>> opened(const QString &path, const Options &options);
    [[nodiscard]] Result<void> prepareFile(qint64 fileVersion);
    [[nodiscard]] static Result<QString> readableCopy(const QString &path, std::unique_ptr<QTemporaryDir> &folder);
    [[nodiscard]] Result<void> migrateFile(int fileVersion);
    [[nodiscard]] Result<void> load();
    [[nodiscard]] Result<void> loadStores();
    [[nodiscard]] Result<Outcome> change(const QString &label, JournalEntry::Action action, const RecordId &target,
                                         const std::function<Result<void>(Edit &)> &function);
    [[nodiscard]] Result<void> checkWritable() const;
    [[nodiscard]] Result<QString> summaryOf(const QByteArray &changeset) const;
    [[nodiscard]] bool isNewerSchema() const;
    [[nodiscard]] Result<void> follow(const QByteArray &changeset);
    [[nodiscard]] Result<void> revert(size_t entry, JournalEntry::Action action);
    void watchLoading();
    void checkInBackground();
    [[nodiscard]] QString personName(const QString &typed) const;
    [[nodiscard]] Result<Value> parseScore(const Field &field, const QString &text) const;

    QString m_path;
    std::unique_ptr<QLockFile> m_lock;
    std::unique_ptr<QTemporaryDir> m_copyFolder;
    std::unique_ptr<Sqlite> m_connection;
    Options m_options;
    Journal m_journal;
    std::optional<Error> m_readOnlyReason;
    QString m_projectId;
    std::vector<std::unique_ptr<RecordStore>> m_stores;
    std::unique_ptr<Loading> m_loading;
    bool m_inEdit = false;
};
