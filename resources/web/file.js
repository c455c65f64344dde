
// SPDX-License-Identifier: GPL-3.0-or-later
// The page as a ballot file: all items one after another, answers saved as a return file. Nothing is sent.
tandem.file = function (ballot) {
    var h = tandem.h, t = tandem.t;
    var choices = {}, saved = true, note = '', isBad = false;
    ballot.items.forEach(function (item) { choices[item.id] = {}; });

    function answered() { return ballot.items.filter(function (item) { return choices[item.id].value !== undefined; }); }
    function tell() {
        document.getElementById('progress').textContent = t('fileAnswered', answered().length, ballot.items.length);
        var line = document.getElementById('saved');
        line.textContent = note;
        line.className = 'note' + (isBad ? ' bad' : note ? ' in' : '');
    }
    function changed() { saved = false; note = ''; isBad = false; tell(); }
    function returned() {
        var sequence = Math.floor(Date.now() / 1000), secret = tandem.bytes(ballot.signingKey);
        return {
            tandemBallotReturn: 1, session: ballot.session, participant: ballot.participant,
            ballots: answered().map(function (item) {
                var one = { item: item.id, round: 1, sequence: sequence, sealed: tandem.seal(tandem.packed(choices[item.id]), tandem.bytes(ballot.publicKey)) };
                one.signature = tandem.signBallot(one, ballot.participant, secret);
                return one;
            })
        };
    }
    function save() {
        if (!answered().length) {
            note = t('fileNone');
            isBad = true;
            return tell();
        }
        var name = 'tandem-ballot-return-' + ballot.name.normalize('NFKD').replace(/[^A-Za-z0-9]+/g, '-').replace(/^-|-$/g, '').slice(0, 40) + '.json';
        var link = h('a', { download: name, href: URL.createObjectURL(new Blob([JSON.stringify(returned(), null, 1)], { type: 'application/json' })) });
        document.body.append(link);
        link.click();
        link.remove();
        saved = true;
        isBad = false;
        note = t('fileSaved', name);
        tell();
    }
    tandem.render = function (keepsFocus) {
        tandem.head(tandem.pick(ballot.sessionName), ballot.team);
        var all = h('form', { novalidate: true, onsubmit: function (event) { event.preventDefault(); save(); } },
            h('h1', {}, t('fileTitle', ballot.name)), h('p', { class: 'small' }, t('fileLead', tandem.pick(ballot.sessionName))));
        ballot.items.forEach(function (item, index) {
            var section = h('section', { class: 'item', 'aria-label': t('filePosition', index + 1, ballot.items.length) }, h('p', { class: 'small' }, t('filePosition', index + 1, ballot.items.length)));
            section.append(tandem.form(item, choices[item.id], ballot.team, 2, changed));
            all.append(section);
        });
        all.append(h('div', { class: 'cast' }, h('p', { class: 'small', id: 'progress', role: 'status' }), h('button', { class: 'main', type: 'submit' }, t('fileSave')),
            h('p', { class: 'note', id: 'saved', role: 'status' })));
        tandem.show(all, keepsFocus);
        tell();
    };
    window.addEventListener('beforeunload', function (event) {
        if (!saved) event.preventDefault(), event.returnValue = '';
    });
    tandem.render(true);
};
