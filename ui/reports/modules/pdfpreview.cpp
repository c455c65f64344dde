// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/PdfPreview.h"

#include <QBuffer>
#include <QPdfDocument>
#include <QPdfView>
#include <QPointer>

namespace {
class QtPdfPreview : public PdfPreview
{
public:
    QtPdfPreview()
        : m_view(new QPdfView)
    {
        m_view->setDocument(&m_document);
        m_view->setPageMode(QPdfView::PageMode::MultiPage);
        m_view->setZoomMode(QPdfView::ZoomMode::FitInView);
        m_view->setDocumentMargins({24, 16, 24, 16});
        m_view->setPageSpacing(12);
        m_view->setFrameShape(QFrame::NoFrame);
    }
    ~QtPdfPreview() override { delete m_view; }

    QWidget *widget() override { return m_view; }
    int pageCount() const override { return m_document.pageCount(); }
    void fitWidth(bool width) override
    {
        m_view->setZoomMode(width ? QPdfView::ZoomMode::FitToWidth : QPdfView::ZoomMode::FitInView);
    }

    void show(const QByteArray &pdf) override
    {
        m_document.close();
        m_buffer.close();
        m_buffer.setData(pdf);
        m_buffer.open(QIODevice::ReadOnly);
        m_document.load(&m_buffer);
    }

private:
    QBuffer m_buffer;
    QPdfDocument m_document;
    QPointer<QPdfView> m_view;
};
}

extern "C" Q_DECL_EXPORT PdfPreview *tandemMakePdfPreview()
{
    return new QtPdfPreview;
}
