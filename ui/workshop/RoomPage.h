// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workshop/QrCode.h"
#include "ui/workshop/WorkshopDesk.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QSpinBox;
class QTableWidget;

/// The way into the room as a picture; dark on light in both themes, as cameras want it.
class QrPicture : public QWidget
{
    Q_OBJECT

public:
    explicit QrPicture(QWidget *parent = nullptr);
    void showWay(const QString &url); ///< empty: nothing is shown

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_url;
    std::optional<QrCode> m_code;
};

/// Phones in the room, and ballots by file: the server is off until it is started here, and says by which address and code
/// people come in. Who comes waits to be let in.
class RoomPage : public QWidget
{
    Q_OBJECT

public:
    explicit RoomPage(Workbench &workbench, QWidget *parent = nullptr);

protected:
    void showEvent(QShowEvent *event) override;

private:
    [[nodiscard]] QWidget *buildBar();
    [[nodiscard]] QWidget *buildWay();
    [[nodiscard]] QWidget *buildPeople();
    void refresh();
    void refreshIfSeen();
    void refreshCrowd();
    void showWay();
    void showDevices();
    void fillPeople();
    void startOrStop();
    void admitChosen();
    void admitAll();
    void removeChosen();
    void issueBallot();
    void readReturn();
    [[nodiscard]] Id<Participant> chosen() const;

    WorkshopDesk &m_desk;
    bool m_isStale = true;
    QComboBox *m_address = nullptr;
    QSpinBox *m_port = nullptr;
    QCheckBox *m_https = nullptr;
    QCheckBox *m_joinOpen = nullptr;
    QPushButton *m_start = nullptr;
    QrPicture *m_picture = nullptr;
    QLabel *m_url = nullptr;
    QLabel *m_code = nullptr;
    QLabel *m_fingerprint = nullptr;
    QLabel *m_state = nullptr;
    QLabel *m_help = nullptr;
    QTableWidget *m_people = nullptr;
    QLabel *m_peopleHead = nullptr;
    std::vector<QPushButton *> m_personButtons;
};
