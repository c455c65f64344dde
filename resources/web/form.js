
// SPDX-License-Identifier: GPL-3.0-or-later
// What the room and the ballot file have in common: words, elements, and the form of one item.
(function () {
    var texts = JSON.parse(document.getElementById('tandem-texts').textContent);
    var memory = {};
    // A browser may refuse to keep anything; then the page forgets with its window.
    tandem.keep = function (key, value) {
        memory[key] = value;
        try { localStorage.setItem(key, JSON.stringify(value)); } catch (e) { }
    };
    tandem.kept = function (key) {
        try {
            var found = localStorage.getItem(key);
            if (found) return JSON.parse(found);
        } catch (e) { }
        return memory[key];
    };

    var starts = document.documentElement.lang === 'pl' || /^pl/i.test(navigator.language || '') ? 'pl' : 'en';
    tandem.language = tandem.kept('tandem:language') || starts;
    tandem.t = function (key) {
        var text = texts[tandem.language][key];
        for (var i = 1; i < arguments.length; i++) text = text.split('{' + (i - 1) + '}').join(arguments[i]);
        return text;
    };
    tandem.pick = function (both) { return both ? (tandem.language === 'pl' && both.pl) || both.en || '' : ''; };
    tandem.teams = ['it', 'ot', 'safety', 'management', 'vendor'];
    tandem.teamName = function (team) { return tandem.t('team' + team.charAt(0).toUpperCase() + team.slice(1)); };
    tandem.number = function (n) { return n.toLocaleString(tandem.language, { maximumFractionDigits: 1 }); };

    // h('p', {class: 'note', onclick: f}, 'text', element…)
    tandem.h = function (tag, attributes) {
        var element = document.createElement(tag);
        Object.keys(attributes || {}).forEach(function (key) {
            var value = attributes[key];
            if (key.slice(0, 2) === 'on') element.addEventListener(key.slice(2), value);
            else if (value === true) element.setAttribute(key, '');
            else if (value !== false && value !== null && value !== undefined) element.setAttribute(key, value);
        });
        for (var i = 2; i < arguments.length; i++) {
            if (arguments[i]) element.append(arguments[i]);
        }
        return element;
    };
    var h = tandem.h, t = tandem.t;

    tandem.setLanguage = function (language) {
        tandem.language = language;
        document.documentElement.lang = language;
        document.querySelectorAll('#languages button').forEach(function (button) {
            button.setAttribute('aria-pressed', String(button.dataset.language === language));
        });
    };

    // "How often can it happen, as it is today?": the state is what people miss, so it is underlined in the question.
    function asked(item) {
        var question = tandem.pick(item.question), state = tandem.pick(item.state);
        if (!state) return h('span', {}, question);
        return /\?$/.test(question) ? h('span', {}, question.slice(0, -1) + ', ', h('u', {}, state), '?') : h('span', {}, question + ' – ', h('u', {}, state));
    }

    function radio(name, value, chosen, onchange) {
        var input = h('input', { type: 'radio', name: name, value: value, onchange: onchange });
        input.checked = chosen;
        return input;
    }

    // Radio buttons that look like the sketch: `options` are {value, label (element), class}.
    tandem.choices = function (name, kind, options, current, choose) {
        var labels = options.map(function (option) {
            var label = h('label', { class: kind + (option.class ? ' ' + option.class : '') });
            label.append(radio(name, String(option.value), option.value === current, function () {
                labels.forEach(function (other) { other.classList.toggle('chosen', other === label); });
                choose(option.value);
            }), option.label);
            label.classList.toggle('chosen', option.value === current);
            return label;
        });
        return labels;
    };

    // Scales have names of their own; worksheets' steps may only have their number, and then a text.
    tandem.stepName = function (step) {
        var name = tandem.pick(step.name);
        return name && name !== String(step.value) ? name : tandem.pick(step.text);
    };
    function stepLabel(step) {
        var name = tandem.stepName(step), text = tandem.pick(step.text), both = document.createDocumentFragment();
        both.append(h('span', { class: 'value' }, String(step.value)), h('span', { class: 'words' }, name, text && text !== name ? h('small', {}, text) : null));
        return both;
    }

    function wordsOf(item, key, open) {
        var text = tandem.pick(item[key]);
        return text ? h('details', { class: 'words', open: open }, h('summary', {}, t(key)), h('p', {}, text)) : '';
    }

    tandem.heading = function (item, level) {
        var part = document.createDocumentFragment();
        var number = [tandem.pick(item.number), tandem.pick(item.place)].filter(Boolean).join(' · ');
        if (number) part.append(h('p', { class: 'small', id: 'of-' + item.id }, number));
        part.append(h('h' + level, { tabindex: '-1' }, tandem.pick(item.subject)), h('p', { class: 'asked', id: 'asked-' + item.id }, asked(item)));
        return part;
    };

    // The form of one item. `choice` is {value (number, null = don't know, undefined = none yet), confidence, reason,
    // remark} and is changed in place; `changed` is called after each change.
    tandem.form = function (item, choice, team, level, changed) {
        var form = document.createDocumentFragment();
        function set(key) { return function (value) { choice[key] = value; changed(); }; }
        form.append(tandem.heading(item, level));
        var frame = tandem.pick(item.timeFrame), attacker = tandem.pick(item.attackerHas);
        if (frame) form.append(h('p', { class: 'small' }, t('timeFrame', frame)));
        if (attacker) form.append(h('p', { class: 'small' }, t('attackerHas', attacker)));
        // One's own words first, unfolded; the others' one tap away.
        (team === 'it' ? ['itWords', 'otWords'] : ['otWords', 'itWords']).forEach(function (key, index) { form.append(wordsOf(item, key, index === 0)); });
        var options = item.steps.map(function (step) { return { value: step.value, label: stepLabel(step) }; });
        options.push({ value: null, label: t('dontKnow'), class: 'unknown' });
        var steps = h('fieldset', { 'aria-labelledby': 'asked-' + item.id });
        steps.append.apply(steps, tandem.choices('value-' + item.id, 'step', options, choice.value, set('value')));
        var sure = ['low', 'medium', 'high'].map(function (key) { return { value: key, label: t(key) }; });
        var parts = h('div', { class: 'parts' });
        parts.append.apply(parts, tandem.choices('confidence-' + item.id, 'part', sure, choice.confidence, set('confidence')));
        var reason = h('select', { id: 'reason-' + item.id, onchange: function () { choice.reason = reason.value; changed(); } }, h('option', { value: '' }, t('reasonNone')));
        ['assetValue', 'consequence', 'exposure', 'safeguard', 'word'].forEach(function (key) { reason.append(h('option', { value: key }, t(key))); });
        reason.value = choice.reason || '';
        var counter = h('p', { class: 'counter', id: 'counter-' + item.id });
        var remark = h('textarea', { maxlength: tandem.longestRemark, 'aria-label': t('remarkLabel'), 'aria-describedby': 'counter-' + item.id, oninput: function () {
            choice.remark = remark.value;
            count();
            changed();
        } });
        function count() { counter.textContent = t('counter', remark.value.length, tandem.longestRemark); }
        remark.value = choice.remark || '';
        count();
        form.append(steps, h('fieldset', {}, h('legend', {}, t('confidence')), parts),
            h('div', { class: 'field' }, h('label', { class: 'label', for: 'reason-' + item.id }, t('reason')), reason),
            h('details', { open: Boolean(choice.remark) }, h('summary', {}, t('remark')), remark, counter));
        return form;
    };

    // Puts a screen in, and tells those who do not see it.
    tandem.show = function (content, keepsFocus) {
        var main = document.getElementById('main');
        main.replaceChildren ? main.replaceChildren(content) : (main.textContent = '', main.append(content));
        var title = main.querySelector('h1');
        if (title && !keepsFocus) {
            title.setAttribute('tabindex', '-1');
            title.focus({ preventScroll: true });
            window.scrollTo(0, 0);
        }
    };
    tandem.say = function (text) {
        var line = document.getElementById('line');
        if (line.textContent !== text) line.textContent = text;
    };
    tandem.head = function (where, team) {
        document.getElementById('where').textContent = where;
        document.getElementById('team').textContent = team ? tandem.teamName(team) : '';
        document.body.dataset.team = team || '';
    };
})();
