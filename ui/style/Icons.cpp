// SPDX-License-Identifier: GPL-3.0-or-later
// Breeze's icons in the colours of the theme.
#include "ui/style/Looks.h"
#include "ui/style/Theme.h"

#include <QApplication>
#include <QFile>
#include <QHash>
#include <QIconEngine>
#include <QPainter>
#include <QStyle>
#include <QStyleOption>
#include <QSvgRenderer>

#include <BreezeIcons>

using namespace Qt::StringLiterals;

namespace {
/// Drawn when it is first seen, in the size and resolution of that place: most icons of menus and pages never are.
class BreezeEngine : public QIconEngine
{
public:
    explicit BreezeEngine(QByteArray svg)
        : m_svg(std::move(svg))
    {
    }

    QIconEngine *clone() const override { return new BreezeEngine(m_svg); }
    QSize actualSize(const QSize &size, QIcon::Mode, QIcon::State) override { return size; }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        painter->drawPixmap(rect, scaledPixmap(rect.size(), mode, state, painter->device()->devicePixelRatioF()));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override { return scaledPixmap(size, mode, state, 1); }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal scale) override
    {
        QPixmap &drawn = m_drawn[std::pair((QSizeF(size) * scale).toSize().width(), int(mode))];
        if (drawn.isNull() && !size.isEmpty()) {
            drawn = QPixmap((QSizeF(size) * scale).toSize());
            drawn.fill(Qt::transparent);
            QPainter painter(&drawn);
            QSvgRenderer(m_svg).render(&painter);
            painter.end();
            drawn.setDevicePixelRatio(scale);
            if (mode != QIcon::Normal) {
                QStyleOption option;
                option.palette = QApplication::palette();
                drawn = QApplication::style()->generatedIconPixmap(mode, drawn, &option);
            }
        }
        return drawn;
    }

private:
    QByteArray m_svg;
    QHash<std::pair<int, int>, QPixmap> m_drawn; ///< by width in dots and mode
};
}

/// Null where Breeze has none of this name.
QIcon Looks::icon(const char *name)
{
    static const bool loaded = [] {
        BreezeIcons::initIcons();
        return true;
    }();
    Q_UNUSED(loaded)
    for (const char *folder : {"actions", "places", "devices", "status", "categories", "apps", "mimetypes"}) {
        for (const char *size : {"16", "22", "24", "32"}) {
            QFile file(u":/icons/breeze/%1/%2/%3.svg"_s.arg(QLatin1StringView(folder), QLatin1StringView(size), QLatin1StringView(name)));
            if (!file.open(QIODevice::ReadOnly))
                continue;
            // Breeze draws in its own dark grey; the theme's text colour is put in its place.
            return QIcon(new BreezeEngine(file.readAll().replace("#232629", Theme::colors().text.name().toLatin1())));
        }
    }
    return {};
}
