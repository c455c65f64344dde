// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Evidence.h"
#include "ui/record/Workbench.h"

#include <QPixmap>
#include <QWidget>

#include <memory>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QStackedWidget;
class QTextDocument;

/// What is in a piece of evidence: a photo as a picture, a configuration as text in the colours of its syntax.
class EvidencePreview : public QWidget
{
    Q_OBJECT

public:
    explicit EvidencePreview(Workbench &workbench, QWidget *parent = nullptr);
    ~EvidencePreview() override;

    /// Invalid: nothing is chosen.
    void show(const Id<Evidence> &id);
    using QWidget::show;
    [[nodiscard]] QPlainTextEdit &text() { return *m_text; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void showContent(const Evidence &evidence);
    void showText(const Evidence &evidence);
    void fitPicture();
    void saveAs();

    Workbench &m_workbench;
    QLabel *m_caption;
    QPushButton *m_save;
    QStackedWidget *m_stack;
    QLabel *m_words;
    QLabel *m_picture;
    QPlainTextEdit *m_text;
    std::unique_ptr<QTextDocument> m_document;
    QPixmap m_pixmap;
    QByteArray m_content;
    QString m_fileName;
};
