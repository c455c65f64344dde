// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/DrawioGuess.h"

#include "core/base/Fold.h"
#include "core/network/Protocols.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {

/// Words, apart by ';', and the choice they speak for. "sterownik*" is the start of a word. The first line that fits wins.
struct Clue
{
    const char *words;
    const char *choice;
};

constexpr Clue zoneClues[] = {
    {"safety;sis;esd;sil;bezpieczenstwa procesowego;bezpieczenstwa funkcjonalnego", "safety"},
    {"dmz;idmz;demilitar*;zdemilitaryzowan*", "dmz"},
    {"wireless;wifi;wi fi;wlan;radio*;bezprzewod*", "wireless"},
    {"remote;zdaln*;telemetr*;vpn", "remote"},
    {"internet;external;zewnetrzn*;cloud;chmur*;azure;aws;public;vendor*;supplier*;dostawc*;isp", "external"},
    {"temporary;tymczasow*;laptop*", "temporary"},
    {"enterprise;office;corporate;business;biur*;korporac*;przedsiebior*;erp;it;lan biurow*;head office;hq", "enterprise"},
    {"cell;cells;field;line;gniazd*;lini*;obiektow*;skid;process;procesow*;maszyn*;basic control;celka;celki", "cell"},
    {"control;controls;scada;dcs;sterow*;supervis*;nadzor*;operations;operacyjn*;dyspozytor*;dispatch*;ot;ics;plant;zakladow*;site;technologiczn*;automatyk*;industrial;manufacturing;production;przemyslow*;produkcj*;produkcyjn*", "control"},
};

constexpr Clue assetClues[] = {
    {"google drive;fuel terminal*;oil terminal*;tank terminal*;terminal paliw*;terminal naftow*;terminal przeladunk*;terminal kontener*", ""}, // no device at all
    {"domain controller*;kontroler domeny;active directory;wlan controller", "server"},
    {"sis;esd;safety plc;safety controller*;safety system;safety plcs;sterownik bezpieczenstwa;sterowniki bezpieczenstwa;sterownika bezpieczenstwa;sterownikow bezpieczenstwa;triconex;hima", "safetyController"},
    {"diode;diodes;dioda;diody;unidirectional;one way gateway;one way", "oneWayGateway"},
    {"firewall*;fw;fw1;fw2;ngfw;zapora;zapory;fortigate*", "firewall"},
    {"historian*;historia procesu", "historian"},
    {"engineering;ews;stacja inzyniersk*;inzyniersk*", "engineeringStation"},
    {"hmi*;operator station*;operator panel*;operator workstation*;panel operatorsk*;stacja operatorsk*;operatorsk*", "hmi"},
    {"scada*", "scadaServer"},
    {"rtu*;telemetr*", "rtu"},
    {"plc*;sterownik*;controller*;dcs;pac;ied;simatic;controllogix;s7", "controller"},
    {"jump*;vpn*;bastion*;remote access*;dostep zdalny;zdalnego dostepu;terminal server", "remoteAccess"},
    {"access point*;wireless hub;wireless router;wlan*;wifi*;punkt dostepow*;ap;ap1;ap2", "wirelessAccessPoint"},
    {"modem*;lte;gsm", "modem"},
    {"router*;ruter*", "router"},
    {"switch*;przelacznik*;hub;100baset hub;bridge", "switch"},
    {"gateway*;brama;bramka;bramki;konwerter*;protocol converter*", "gateway"},
    {"ups", "ups"},
    {"camera*;kamera;kamery;cctv", "camera"},
    {"access control*;kontrola dostepu;card reader*", "accessControl"},
    {"printer*;drukark*;ploter*;plotter*", "printer"},
    {"storage*;nas;san;macierz*;disk;backup*", "storage"},
    {"hypervisor*;esx*;vmware*;hyper v;proxmox", "hypervisor"},
    {"laptop*;notebook*;netbook*", "laptop"},
    {"tablet*;pda;mobile*;smartphone*", "tablet"},
    {"analyser*;analyzer*;analizator*", "analyser"},
    {"sensor*;czujnik*;transmitter*;przetwornik*;przeplywomierz*;flow meter*;flowmeter*", "sensor"},
    {"vfd*;vsd*;falownik*;przemiennik*;drive;drives", "drive"},
    {"actuator*;valve*;zawor*;pump;pumps;pompa;pompy;motor;motors;silnik*;naped*", "actuator"},
    {"server*;serwer*;fileserver*;dns;database*;baza danych;mainframe*;as400", "server"},
    {"workstation*;pc;pc1;pc2;desktop*;stacja robocz*;komputer*;computer*;client*;terminal*", "workstation"},
    {"application*;aplikacj*;app;erp;mes;service*;proxy", "application"},
};

constexpr const char *otClasses[] = {"controller", "safetyController", "rtu", "hmi", "scadaServer", "engineeringStation", "historian", "sensor", "analyser", "actuator", "drive"};

/// Icons of these libraries are devices, whatever they show.
constexpr const char *deviceLibraries[] = {"cisco", "cisco19", "cisco_safe", "citrix", "citrix2", "networks", "networks2", "rack", "azure", "azure2", "aws2", "aws3", "aws4", "gcp", "gcp2", "office", "veeam", "veeam2", "computers", "networking", "computer"};

/// " word word word ": lower case, base letters, anything else a blank.
QByteArray wordsOf(const QString &text)
{
    QByteArray words(" ");
    for (const char c : folded(text)) {
        const bool isLetter = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
        if (isLetter || !words.endsWith(' '))
            words += isLetter ? c : ' ';
    }
    if (!words.endsWith(' '))
        words += ' ';
    return words;
}

/// Clues ready to be looked for in what wordsOf() made: " word ", and " wor" for the start of one.
struct ReadyClue
{
    QByteArrayList sought;
    QString choice;

    explicit ReadyClue(const Clue &clue)
        : choice(QString::fromLatin1(clue.choice))
    {
        for (const QByteArray &word : QByteArray(clue.words).split(';'))
            sought += word.endsWith('*') ? ' ' + word.chopped(1) : ' ' + word + ' ';
    }
    [[nodiscard]] bool isSaidIn(const QByteArray &words) const
    {
        return std::ranges::any_of(sought, [&](const QByteArray &word) { return words.contains(word); });
    }
};

template<size_t n>
std::vector<ReadyClue> readyClues(const Clue (&clues)[n])
{
    std::vector<ReadyClue> ready;
    for (const Clue &clue : clues)
        ready.emplace_back(clue);
    return ready;
}

QStringList choicesSaid(const QByteArray &words, const std::vector<ReadyClue> &clues)
{
    QStringList choices;
    for (const ReadyClue &clue : clues) {
        if (clue.isSaidIn(words))
            choices += clue.choice;
    }
    return choices;
}

QStringList zoneTypesSaid(const QString &text)
{
    static const std::vector<ReadyClue> clues = readyClues(zoneClues);
    return choicesSaid(wordsOf(text), clues);
}

QStringList assetClassesSaid(const QString &text)
{
    static const std::vector<ReadyClue> clues = readyClues(assetClues);
    return choicesSaid(wordsOf(text), clues);
}

/// "mxgraph.cisco.routers.router" as router, routers, cisco: the last part says most.
QStringList iconParts(const DrawioFile::Cell &cell)
{
    QString name = cell.style.value(u"image"_s);
    for (const QString &key : {u"resIcon"_s, u"prIcon"_s, u"grIcon"_s, u"shape"_s}) {
        if (name.isEmpty())
            name = cell.style.value(key);
    }
    // Symbols of other trades, whose names mean something else there: a diode is no one-way gateway.
    static const QRegularExpression others(u"^data:|^mxgraph\\.(electrical|eip|flowchart|bpmn|infographic|mockup|arrows\\d?|basic|lean_mapping|er)\\."_s);
    if (others.match(name).hasMatch())
        return {};
    static const QRegularExpression ending(u"(_\\d+x\\d+)?\\.(png|svg|jpg|gif)$"_s, QRegularExpression::CaseInsensitiveOption);
    QStringList parts = name.remove(ending).split(QRegularExpression(u"[./]"_s), Qt::SkipEmptyParts);
    std::ranges::reverse(parts);
    return parts;
}

std::optional<double> levelSaid(const QString &label)
{
    static const QRegularExpression level(u"(?:\\b(?:level|lvl|poziom(?:ie|u)?|warstwa)[\\s\\-_:]*|(?:^|[(\\[])\\s*l[\\-_]?)([0-5](?:[.,]5)?)(?![^\\W_]|[.,]\\d)"_s,
                                          QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    const QRegularExpressionMatch match = level.match(label);
    if (!match.hasMatch())
        return std::nullopt;
    const double said = match.captured(1).replace(u',', u'.').toDouble();
    return said > 3 && said < 4 ? said : std::floor(said); // 3.5 is the only half there is
}

QString typeOfLevel(double level)
{
    return level >= 4 ? u"enterprise"_s : level >= 3.5 ? u"dmz"_s : level >= 2 ? u"control"_s : u"cell"_s;
}
}

DrawioGuess::ZoneGuess DrawioGuess::zone(const QString &label)
{
    static const ReadyClue zoneNames({"zone*;strefa;strefy;dmz;idmz;segment*;siec;network;networks;lan;vlan*;domain;obszar*", ""});
    ZoneGuess guess;
    guess.level = levelSaid(label);
    guess.type = zoneTypesSaid(label).value(0);
    // A level says more than "control" in its name, less than "safety" or "DMZ".
    if (guess.level && (guess.type.isEmpty() || guess.type == "control"_L1 || guess.type == "cell"_L1 || guess.type == "external"_L1))
        guess.type = typeOfLevel(*guess.level);
    static const QRegularExpression called(u"^ (strefa|strefy|obszar|segment|vlan \\d+|zone (\\d+|[a-z])) | (zone|segment|vlan) $"_s);
    const QString firstLine = QString::fromLatin1(wordsOf(label.section(u'\n', 0, 0)));
    guess.isCalledZone = called.match(firstLine).hasMatch();
    guess.isNamedLikeZone = guess.level || zoneNames.isSaidIn(wordsOf(label));
    return guess;
}

DrawioGuess::AssetGuess DrawioGuess::asset(const DrawioFile::Cell &cell, const QString &label)
{
    AssetGuess guess;
    const QStringList said = assetClassesSaid(label);
    const QStringList icon = iconParts(cell);
    QString drawn;
    for (const QString &part : icon) {
        if (drawn.isEmpty())
            drawn = assetClassesSaid(part).value(0);
    }
    guess.isDevice = !drawn.isEmpty() || std::ranges::any_of(deviceLibraries, [&](const char *library) { return icon.contains(QLatin1StringView(library), Qt::CaseInsensitive); });
    guess.assetClass = said.isEmpty() || said.front().isEmpty() || said.contains(drawn) ? drawn : said.front();
    if (std::ranges::any_of(otClasses, [&](const char *ot) { return guess.assetClass == QLatin1StringView(ot); }))
        guess.domain = u"ot"_s;
    return guess;
}

bool DrawioGuess::isCloud(const DrawioFile::Cell &cell)
{
    return cell.isStyled(u"cloud"_s) || iconParts(cell).value(0).contains("cloud"_L1, Qt::CaseInsensitive);
}

DrawioGuess::LabelProtocols DrawioGuess::protocols(const QString &label)
{
    static const QRegularExpression between(u"[\\s,;|()\\[\\]]+"_s);
    static const QRegularExpression port(u"^(tcp|udp)[/:]?(\\d{1,5})$"_s, QRegularExpression::CaseInsensitiveOption);
    constexpr qsizetype longest = 4; // words of a protocol's name
    const QStringList words = label.split(between, Qt::SkipEmptyParts);
    LabelProtocols found;
    const auto named = [](const QString &text) -> const Protocol * {
        const bool isNumber = std::ranges::all_of(text, [](QChar c) { return c.isDigit() || c.isPunct(); });
        return isNumber ? nullptr : Protocols::named(text);
    };
    for (qsizetype at = 0; at < words.size();) {
        qsizetype taken = 0;
        for (qsizetype count = std::min(longest, words.size() - at); count > 0 && taken == 0; --count) {
            const QString text = words.mid(at, count).join(u' ');
            if (const Protocol *protocol = named(text)) {
                found.names += protocol->nameText();
                taken = count;
            } else if (const QRegularExpressionMatch match = port.match(QString(text).remove(u' ')); match.hasMatch() && match.captured(2).toInt() <= 65535) {
                found.names += match.captured(1).toUpper() + u' ' + match.captured(2);
                taken = count;
            }
        }
        if (taken == 0) { // "HTTPS/SSH", "RDP+SSH"
            bool all = true;
            for (const QString &part : words[at].split(QRegularExpression(u"[/+&:]"_s), Qt::SkipEmptyParts)) {
                const Protocol *protocol = named(part);
                all = all && protocol;
                if (protocol)
                    found.names += protocol->nameText();
            }
            found.isAll = found.isAll && all;
        }
        at += std::max<qsizetype>(taken, 1);
    }
    found.names.removeDuplicates();
    found.isAll = found.isAll && !words.isEmpty();
    return found;
}
