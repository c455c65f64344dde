// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/zones/ClassIcon.h"

#include <QColor>
#include <QFile>
#include <QHash>
#include <QImage>
#include <QPaintEngine>
#include <QPainter>
#include <QSvgRenderer>

#include <array>
#include <cmath>
#include <memory>

using namespace Qt::StringLiterals;

namespace {
constexpr size_t ClassCount = std::size(assetClassChoices) + 1;
/// Above this the pixels would be more than the lines are worth.
constexpr int LargestSide = 256;

QString iconFile(size_t assetClass)
{
    return assetClass == 0 ? QString() : u":/icons/classes/%1.svg"_s.arg(QLatin1StringView(assetClassChoices[assetClass - 1].key));
}

struct ClassPixels
{
    size_t assetClass;
    QRgb colour;
    int side; ///< in pixels of the device
    qreal ratio;
    friend bool operator==(const ClassPixels &, const ClassPixels &) = default;
    friend size_t qHash(const ClassPixels &key, size_t seed = 0) { return qHashMulti(seed, key.assetClass, key.colour, key.side, key.ratio); }
};

/// A report may be drawn in a thread of its own: each has its own.
struct ClassPictures
{
    QHash<std::pair<size_t, QRgb>, std::shared_ptr<QSvgRenderer>> lines;
    QHash<ClassPixels, QImage> pixels;

    QSvgRenderer &linesOf(size_t assetClass, const QColor &colour)
    {
        std::shared_ptr<QSvgRenderer> &found = lines[{assetClass, colour.rgb()}];
        if (!found) {
            QFile file(iconFile(assetClass));
            const QByteArray text = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
            found = std::make_shared<QSvgRenderer>(QByteArray(text).replace("currentColor", colour.name().toLatin1()));
        }
        return *found;
    }
    const QImage &pixelsOf(size_t assetClass, const QColor &colour, int side, qreal ratio)
    {
        QImage &found = pixels[{assetClass, colour.rgb(), side, ratio}];
        if (found.isNull()) {
            found = QImage(side, side, QImage::Format_ARGB32_Premultiplied);
            found.fill(Qt::transparent);
            QPainter painter(&found);
            painter.setRenderHint(QPainter::Antialiasing);
            linesOf(assetClass, colour).render(&painter, QRectF(0, 0, side, side));
            painter.end();
            found.setDevicePixelRatio(ratio);
        }
        return found;
    }
};

ClassPictures &classPictures()
{
    thread_local ClassPictures pictures;
    return pictures;
}
}

bool ClassIcon::isThere(AssetClass assetClass)
{
    static const auto there = [] {
        std::array<bool, ClassCount> found {};
        for (size_t i = 1; i < ClassCount; ++i)
            found[i] = QFile::exists(iconFile(i));
        return found;
    }();
    return there[static_cast<size_t>(assetClass)];
}

void ClassIcon::paint(QPainter &painter, const QRectF &place, AssetClass assetClass, const QColor &colour)
{
    if (!isThere(assetClass))
        return;
    const auto which = static_cast<size_t>(assetClass);
    const QTransform world = painter.worldTransform();
    const qreal ratio = painter.device()->devicePixelRatio();
    const int side = qRound(place.width() * world.m11() * ratio);
    const bool isOfPixels = painter.paintEngine()->type() == QPaintEngine::Raster && world.type() <= QTransform::TxScale
        && world.m11() == world.m22() && side > 0 && side <= LargestSide;
    if (!isOfPixels) {
        classPictures().linesOf(which, colour).render(&painter, place);
        return;
    }
    // Pixel on pixel: a picture that is scaled or stands between two pixels is blurred.
    const QPointF at = world.map(place.topLeft()) * ratio;
    painter.setWorldTransform({});
    painter.drawImage(QPointF(std::round(at.x()), std::round(at.y())) / ratio,
                      classPictures().pixelsOf(which, colour, side, ratio));
    painter.setWorldTransform(world);
}
