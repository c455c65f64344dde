# SPDX-License-Identifier: GPL-3.0-or-later
# Puts style, texts and scripts into the page: no phone fetches anything but this one file.
file(READ ${WEB}/ballot.html page)
file(READ ${WEB}/ballot.css style)
file(READ ${WEB}/texts.json texts)
file(READ ${TWEETNACL} script)
foreach(part sealing form room file page)
    file(READ ${WEB}/${part}.js text)
    string(APPEND script "${text}")
endforeach()
string(REPLACE "@STYLE@" "${style}" page "${page}")
string(REPLACE "@TEXTS@" "${texts}" page "${page}")
string(REPLACE "@SCRIPT@" "${script}" page "${page}")
file(WRITE ${OUT} "${page}")
