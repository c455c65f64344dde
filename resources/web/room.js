
// SPDX-License-Identifier: GPL-3.0-or-later
// The room: one WebSocket to the facilitator's computer (protocol: core/workshop/Room.cpp).
tandem.room = function () {
    var h = tandem.h, t = tandem.t;
    var fragment = {};
    location.hash.slice(1).split('&').forEach(function (part) {
        var at = part.indexOf('=');
        if (at > 0) fragment[part.slice(0, at)] = part.slice(at + 1);
    });
    var socket = null, tries = 0, timer = 0, ackTimer = 0, hiddenAt = Infinity;
    var hello = null;      // what the session says of itself
    var me = null;         // kept for the session: {key, secret, joined, name, team, code, participant, sequences, pending}
    var admitted = false;
    var shown = null;      // the item, the reveal, idle or end
    var choice = {}, cast = '', voteState = 'none', problem = '', joinDraft = {};
    var screen = 'connecting';

    function save() { tandem.keep('tandem:' + hello.session, me); }
    function roundKey(of) { return of.item + ' ' + of.round; }
    function send(message) { if (socket && socket.readyState === 1) socket.send(JSON.stringify(message)); }
    function typedCode(text) { return text.toUpperCase().replace(/[^0-9A-Z]/g, '').replace(/O/g, '0').replace(/[IL]/g, '1'); }

    // --- the connection ---

    function connect() {
        clearTimeout(timer);
        if (socket) socket.onclose = socket.onmessage = null, socket.close();
        var here = socket = new WebSocket((location.protocol === 'https:' ? 'wss://' : 'ws://') + location.host + '/room', 'tandem-room-1');
        timer = setTimeout(function () { here.close(); lost(); }, 8000);
        here.onmessage = function (event) {
            var message;
            try { message = JSON.parse(event.data); } catch (e) { return; }
            if (socket === here) receive(message);
        };
        here.onclose = lost;
    }
    function lost() {
        if (socket) socket.onclose = socket.onmessage = null;
        socket = null;
        clearTimeout(timer);
        clearTimeout(ackTimer);
        if (['removed', 'elsewhere', 'wrong', 'end'].indexOf(screen) >= 0) return;
        tandem.say(t(me && me.pending ? 'lostVote' : 'lost'));
        timer = setTimeout(connect, Math.min(4000, 400 * Math.pow(2, tries++)) * (0.7 + 0.6 * Math.random()));
    }
    // A phone that slept may hold a connection that is dead without knowing it.
    function wake() {
        if (document.hidden) {
            hiddenAt = Date.now();
            return;
        }
        if (socket ? Date.now() - hiddenAt > 20000 : timer) connect();
        hiddenAt = Infinity;
    }

    // --- messages ---

    var on = {
        room: function (m) {
            clearTimeout(timer);
            tries = 0;
            tandem.say('');
            var before = tandem.kept('tandem:' + m.session);
            if ((fragment.k && fragment.k !== m.key) || (before && before.key !== m.key)) return stop('wrong');
            var isAgain = hello && hello.session === m.session && screen === 'join';
            hello = m;
            me = before || { key: m.key, secret: tandem.text(nacl.sign.keyPair().secretKey), sequences: {} };
            if (me.joined) {
                var text = 'tandem-back-1\n' + m.session + '\n' + m.challenge;
                return send({ t: 'back', device: device(), signature: tandem.sign(text, tandem.bytes(me.secret)) });
            }
            problem = m.joinOpen ? '' : 'closed';
            if (!isAgain || !document.querySelector('form')) go('join');
            else tellProblem();
        },
        wait: function (m) { me.joined = true; me.name = m.name; me.team = m.team; save(); admitted = false; go('wait'); },
        admitted: function (m) {
            me.joined = true;
            me.participant = m.participant;
            me.name = m.name;
            me.team = m.team;
            save();
            admitted = true;
        },
        idle: function () { shown = null; go('idle'); },
        item: function (m) {
            m.item = m.id;
            var isSame = shown && shown.t === 'item' && roundKey(shown) === roundKey(m);
            shown = m;
            if (!isSame) choice = {}, cast = '', problem = '';
            var waits = me.pending && roundKey(me.pending) === roundKey(m);
            if (me.pending && !waits) me.pending = null, save();
            voteState = waits ? 'sending' : m.voted ? 'in' : isSame && voteState === 'in' ? 'none' : isSame ? voteState : 'none';
            if (isSame && screen === 'item') tellVote();
            else go('item');
            if (waits) sendPending();
        },
        reveal: function (m) { if (me.pending) me.pending = null, save(); shown = m; go('reveal'); },
        end: function () { stop('end'); },
        ack: function (m) {
            if (!me.pending || roundKey(me.pending) !== roundKey(m) || me.pending.sequence !== m.sequence) return;
            clearTimeout(ackTimer);
            me.pending = null;
            save();
            voteState = 'in';
            problem = '';
            tellVote();
        },
        refused: function (m) {
            if (m.item) return voteRefused(m);
            if (m.why === 'removed') return stop('removed');
            if (m.why === 'unknown') { me.joined = false; save(); problem = ''; return hello.joinOpen ? go('join') : (problem = 'closed', go('join')); }
            if (m.why === 'taken' && (admitted || screen === 'wait')) return stop('elsewhere');
            problem = { code: 'wrongCode', closed: 'closed', taken: 'takenName', full: 'full' }[m.why] || 'failed';
            if (m.why === 'code') delete fragment.c;
            if (screen === 'join') { m.why === 'code' ? go('join') : tellProblem(); }
            else if (voteState === 'sending') ackTimer = setTimeout(sendPending, 4000);
        }
    };
    function receive(message) { if (on[message.t]) on[message.t](message); }
    function voteRefused(m) {
        if (!me.pending || roundKey(me.pending) !== roundKey(m) || me.pending.sequence !== m.sequence) return;
        clearTimeout(ackTimer);
        if (m.why === 'again' && m.kept >= m.sequence) { // this device has voted more often than it remembers
            me.sequences[roundKey(m)] = m.kept + 1;
            me.pending.sequence = m.kept + 1;
            me.pending.signature = tandem.signBallot(me.pending, me.participant, tandem.bytes(me.secret));
            save();
            return sendPending();
        }
        me.pending = null;
        save();
        voteState = 'none';
        problem = { late: 'late', notOpen: 'notOpen' }[m.why] || 'voteRefused';
        tellVote();
    }

    // --- joining and voting ---

    function device() { return tandem.text(tandem.bytes(me.secret).slice(32)); }
    function join() {
        var code = typedCode(fragment.c || joinDraft.code || '');
        problem = code.length !== 12 ? 'needCode' : !(joinDraft.name || '').trim() ? 'needName' : !joinDraft.team ? 'needTeam' : '';
        if (problem) return tellProblem();
        // Joined from now on, as far as this device knows: should the answer get lost, it asks before it joins twice.
        me.joined = true;
        save();
        tellProblem();
        send({ t: 'join', device: device(), name: joinDraft.name.trim(), team: joinDraft.team, proof: tandem.joinProof(hello.session, code, device()) });
    }
    function castVote() {
        if (choice.value === undefined) {
            problem = 'needValue';
            tellVote();
            document.querySelector('.step input').focus();
            return;
        }
        problem = '';
        var key = roundKey(shown);
        var sequence = (me.sequences[key] || 0) + 1;
        me.sequences = {};
        me.sequences[key] = sequence;
        var ballot = { item: shown.id, round: shown.round, sequence: sequence, sealed: tandem.seal(tandem.packed(choice), tandem.bytes(me.key)) };
        ballot.signature = tandem.signBallot(ballot, me.participant, tandem.bytes(me.secret));
        me.pending = ballot;
        save();
        cast = JSON.stringify(choice);
        voteState = 'sending';
        tellVote();
        if (!socket) tandem.say(t('lostVote'));
        sendPending();
    }
    function sendPending() {
        if (!me.pending || !socket) return;
        send(Object.assign({ t: 'vote' }, me.pending));
        clearTimeout(ackTimer);
        ackTimer = setTimeout(function () { if (socket) socket.close(), lost(); }, 6000);
    }

    // --- screens ---

    function stop(name) {
        go(name);
        tandem.say('');
        if (socket) socket.onclose = null, socket.close();
        socket = null;
        clearTimeout(timer);
        timer = 0;
    }
    function go(name) { screen = name; tandem.render(false); }
    function plain(key, busy, more) {
        return h('div', { class: 'centre' }, busy ? h('div', { class: 'mark', 'aria-hidden': 'true' }) : null, h('h1', {}, t(key + 'Title')), h('p', { class: 'large' }, more || t(key + 'Lead')));
    }
    function joinForm() {
        var teams = h('div', { class: 'parts wrap' });
        teams.append.apply(teams, tandem.choices('team', 'part', tandem.teams.map(function (team) { return { value: team, label: tandem.teamName(team) }; }), joinDraft.team,
            function (team) { joinDraft.team = team; document.body.dataset.team = team; }));
        var name = h('input', { type: 'text', id: 'name', autocomplete: 'name', maxlength: 60, oninput: function () { joinDraft.name = name.value; } });
        name.value = joinDraft.name || (joinDraft.name = me.name || '');
        var code = h('input', { type: 'text', id: 'code', class: 'code', autocomplete: 'off', autocapitalize: 'characters', spellcheck: 'false', maxlength: 20, 'aria-describedby': 'code-hint',
            oninput: function () { joinDraft.code = code.value; } });
        code.value = joinDraft.code || '';
        return h('form', { novalidate: true, onsubmit: function (event) { event.preventDefault(); join(); } },
            h('h1', {}, t('joinTitle')), h('p', { class: 'large' }, tandem.pick(hello.name)), h('p', { class: 'small' }, t('joinLead')),
            fragment.c ? null : h('div', { class: 'field' }, h('label', { class: 'label', for: 'code' }, t('code')), code, h('p', { class: 'note', id: 'code-hint' }, t('codeHint'))),
            h('div', { class: 'field' }, h('label', { class: 'label', for: 'name' }, t('name')), name),
            h('fieldset', {}, h('legend', {}, t('team')), teams),
            h('button', { class: 'main', type: 'submit' }, t('join')), h('p', { class: 'note bad', id: 'problem', role: 'alert' }));
    }
    function tellProblem() {
        var note = document.getElementById('problem');
        if (note) note.textContent = problem ? t(problem) : '';
    }
    function itemForm() {
        var form = h('form', { novalidate: true, onsubmit: function (event) { event.preventDefault(); castVote(); } });
        form.append(tandem.form(shown, choice, me.team, 1, function () { problem = ''; tellVote(); }),
            h('div', { class: 'cast' }, h('button', { class: 'main', type: 'submit', id: 'cast' }), h('p', { class: 'note', id: 'vote-state', role: 'status' })));
        return form;
    }
    function tellVote() {
        var note = document.getElementById('vote-state'), button = document.getElementById('cast');
        if (!note) return;
        var isChanged = voteState === 'in' && choice.value !== undefined && JSON.stringify(choice) !== cast;
        button.textContent = t(voteState === 'none' ? 'cast' : 'castAgain');
        button.hidden = voteState === 'sending' || (voteState === 'in' && !isChanged);
        var text = problem ? t(problem) : voteState === 'sending' ? t('sending') : isChanged ? t('voteChanged') : voteState === 'in' ? t('voteIn') : t('castNote');
        if (note.textContent !== text) note.textContent = text;
        note.className = 'note' + (problem ? ' bad' : voteState === 'in' && !isChanged ? ' in' : '');
    }
    function revealTable() {
        var steps = shown.card.steps, rows = h('tbody'), head = h('tr', {}, h('th', { scope: 'col' }, t('column')));
        steps.forEach(function (step) { head.append(h('th', { scope: 'col' }, String(step.value))); });
        head.append(h('th', { scope: 'col', title: t('columnUnknownLong') }, h('span', { 'aria-hidden': 'true' }, t('columnUnknown')), h('span', { class: 'hidden' }, t('columnUnknownLong'))),
            h('th', { scope: 'col' }, t('columnMedian')));
        shown.strips.forEach(function (strip) {
            var row = h('tr', { 'data-team': strip.teams.length === 1 ? strip.teams[0] : '' }, h('th', { scope: 'row' }, strip.teams.map(tandem.teamName).join(', ')));
            steps.forEach(function (step) {
                var count = strip.counts[step.value] || 0;
                row.append(h('td', { class: count ? 'some' : 'none' }, String(count)));
            });
            row.append(h('td', { class: strip.dontKnows ? '' : 'none' }, String(strip.dontKnows)), h('td', { class: 'median' }, strip.median === null ? '–' : tandem.number(strip.median)));
            rows.append(row);
        });
        return h('table', {}, h('caption', {}, t('votesTitle') + ', ' + t('roundOf', shown.round)), h('thead', {}, head), rows);
    }
    function reveal() {
        var all = h('div', {}, tandem.heading(shown.card, 1), h('p', { class: 'tag' }, t(shown.agreed ? 'agreed' : 'notAgreed')));
        all.append(shown.strips.length ? revealTable() : h('p', {}, t('noVotes')));
        var list = h('dl');
        shown.card.steps.forEach(function (step) {
            list.append(h('div', {}, h('dt', {}, String(step.value)), h('dd', {}, tandem.stepName(step))));
        });
        all.append(list);
        return all;
    }
    function where() {
        if (screen !== 'item') return hello && screen !== 'join' ? tandem.pick(hello.name) : '';
        var until = shown.endsAt ? ' · ' + t('until', new Date(shown.endsAt).toLocaleTimeString(tandem.language, { hour: '2-digit', minute: '2-digit' })) : '';
        return t('position', shown.position, shown.count, shown.round) + until;
    }
    var screens = {
        connecting: function () { return h('div', { class: 'centre' }, h('div', { class: 'mark', 'aria-hidden': 'true' }), h('h1', {}, t('connecting'))); },
        join: joinForm,
        wait: function () { return plain('wait', true, t('waitLead', me.name, tandem.teamName(me.team))); },
        idle: function () { return plain('idle', true); },
        item: itemForm,
        reveal: reveal,
        end: function () { return plain('end'); },
        removed: function () { return plain('removed'); },
        wrong: function () { return plain('wrong'); },
        elsewhere: function () {
            var content = plain('elsewhere');
            content.append(h('button', { class: 'plain', type: 'button', onclick: function () { go('connecting'); connect(); } }, t('useHere')));
            return content;
        }
    };
    tandem.render = function (keepsFocus) {
        tandem.head(where(), screen === 'join' ? '' : me && me.team);
        if (screen === 'join' && joinDraft.team) document.body.dataset.team = joinDraft.team;
        tandem.show(screens[screen](), keepsFocus);
        tellProblem();
        tellVote();
    };

    document.addEventListener('visibilitychange', wake);
    window.addEventListener('online', function () { if (socket || timer) connect(); });
    window.addEventListener('hashchange', function () { location.reload(); });
    tandem.render(true);
    connect();
};
