// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/EvidencePreview.h"

#include "core/exchange/EvidenceFile.h"
#include "ui/style/Highlighting.h"
#include "ui/style/Looks.h"

#include <QBuffer>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QImageReader>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSaveFile>
#include <QStackedWidget>
#include <QTextDocument>

using namespace Qt::StringLiterals;

EvidencePreview::EvidencePreview(Workbench &workbench, QWidget *parent)
    : QWidget(parent)
    , m_workbench(workbench)
    , m_caption(new QLabel)
    , m_save(new QPushButton(tr("Save as…")))
    , m_stack(new QStackedWidget)
    , m_words(new QLabel)
    , m_picture(new QLabel)
    , m_text(new QPlainTextEdit)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(12, 6, 12, 6);
    Looks::setRole(m_caption, "secondary");
    bar->addWidget(m_caption, 1);
    bar->addWidget(m_save);
    layout->addWidget(Looks::horizontalLine());
    layout->addLayout(bar);
    layout->addWidget(m_stack, 1);
    for (QLabel *label : {m_words, m_caption})
        label->setTextFormat(Qt::PlainText); // file names and places are not ours
    Looks::setRole(m_words, "secondary");
    m_words->setAlignment(Qt::AlignCenter);
    m_words->setWordWrap(true);
    m_words->setMargin(24);
    m_picture->setAlignment(Qt::AlignCenter);
    m_picture->setMinimumSize(1, 1);
    m_picture->setMargin(12);
    m_text->setReadOnly(true);
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setFrameShape(QFrame::NoFrame);
    for (QWidget *page : std::initializer_list<QWidget *> {m_words, m_picture, m_text})
        m_stack->addWidget(page);
    connect(m_save, &QPushButton::clicked, this, &EvidencePreview::saveAs);
    show({});
}

EvidencePreview::~EvidencePreview()
{
    delete m_text; // before the document that it shows
}

void EvidencePreview::show(const Id<Evidence> &id)
{
    m_content.clear();
    m_pixmap = {};
    m_save->hide();
    m_caption->clear();
    m_stack->setCurrentWidget(m_words);
    const std::optional<Evidence> evidence = m_workbench.project().find(id);
    if (!evidence) {
        m_words->setText(tr("Select a piece of evidence to see what is in it."));
        return;
    }
    m_fileName = evidence->fileName;
    m_caption->setText(evidence->fileName);
    if (evidence->blob.isEmpty()) {
        m_words->setText(evidence->source.isEmpty() ? tr("No file was taken in.") : tr("The file is not in the project. It is kept here: %1").arg(evidence->source));
        return;
    }
    const Result<QByteArray> content = m_workbench.project().blob(evidence->blob);
    if (!content) {
        m_words->setText(content.error().sentence());
        return;
    }
    m_content = *content;
    m_save->show();
    showContent(*evidence);
}

void EvidencePreview::showContent(const Evidence &evidence)
{
    m_caption->setText(u"%1 · %2"_s.arg(evidence.fileName, m_workbench.words().locale().formattedDataSize(m_content.size())));
    switch (EvidenceFile::shapeOf(evidence, m_content)) {
    case EvidenceFile::Shape::Picture: {
        QBuffer buffer(&m_content);
        QImageReader reader(&buffer);
        reader.setAutoTransform(true); // a phone held upright
        m_pixmap = QPixmap::fromImage(reader.read());
        if (m_pixmap.isNull()) {
            m_words->setText(tr("The picture cannot be shown: %1.").arg(reader.errorString()));
            return;
        }
        m_stack->setCurrentWidget(m_picture);
        fitPicture();
        return;
    }
    case EvidenceFile::Shape::Text:
        showText(evidence);
        return;
    case EvidenceFile::Shape::Other:
    case EvidenceFile::Shape::Nothing:
        m_words->setText(tr("This kind of file is not shown here. Save it to open it."));
        return;
    }
}

void EvidencePreview::showText(const Evidence &evidence)
{
    constexpr qsizetype mostShown = 1'000'000; // bytes
    const QByteArray shown = m_content.first(std::min(mostShown, m_content.size()));
    const QString text = shown.isValidUtf8() ? QString::fromUtf8(shown) : QString::fromLatin1(shown);
    auto document = std::make_unique<QTextDocument>(); // the colours of the last text go with its document
    document->setDocumentLayout(new QPlainTextDocumentLayout(document.get()));
    document->setDefaultFont(m_text->font());
    document->setPlainText(text);
    m_text->setDocument(document.get());
    m_document = std::move(document);
    if (const Result<QString> syntax = Highlighting::attach(*m_document, evidence.fileName, text.first(std::min<qsizetype>(8192, text.size()))); !syntax)
        m_workbench.report(syntax.error());
    else if (!syntax->isEmpty())
        m_caption->setText(m_caption->text() + u" · "_s + *syntax);
    m_stack->setCurrentWidget(m_text);
}

void EvidencePreview::fitPicture()
{
    if (m_pixmap.isNull())
        return;
    const double ratio = devicePixelRatioF();
    const QSize room = (m_stack->size() - QSize(24, 24)).expandedTo(QSize(1, 1)) * ratio;
    QPixmap fitted = m_pixmap.width() > room.width() || m_pixmap.height() > room.height()
        ? m_pixmap.scaled(room, Qt::KeepAspectRatio, Qt::SmoothTransformation)
        : m_pixmap;
    fitted.setDevicePixelRatio(ratio);
    m_picture->setPixmap(fitted);
}

void EvidencePreview::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitPicture();
}

void EvidencePreview::saveAs()
{
    const QString path = m_workbench.dialogs().saveFile(this, tr("Save the evidence"), m_fileName, tr("All files (*)"));
    if (path.isEmpty())
        return;
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(m_content) != m_content.size() || !file.commit())
        m_workbench.report({.what = tr("The file cannot be written: %1.").arg(file.errorString()), .where = path});
    else
        m_workbench.tell(tr("Written to %1.").arg(path));
}
