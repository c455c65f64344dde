
// SPDX-License-Identifier: GPL-3.0-or-later
(function () {
    tandem.setLanguage(tandem.language);
    document.querySelectorAll('#languages button').forEach(function (button) {
        button.addEventListener('click', function () {
            tandem.keep('tandem:language', button.dataset.language);
            tandem.setLanguage(button.dataset.language);
            tandem.say('');
            tandem.render(true);
        });
    });
    var canSeal = typeof nacl === 'object' && typeof TextEncoder === 'function' && typeof WebSocket === 'function' && self.crypto && self.crypto.getRandomValues;
    var embedded = document.getElementById('tandem-ballot');
    function only(key) {
        tandem.render = function () {
            tandem.show(tandem.h('div', { class: 'centre' }, tandem.h('h1', {}, tandem.t(key + 'Title')), tandem.h('p', { class: 'large' }, tandem.t(key + 'Lead'))));
        };
        tandem.render();
    }
    if (!canSeal) return only('old');
    if (!embedded) return tandem.room();
    try {
        window.tandemBallot = JSON.parse(embedded.textContent);
        tandem.file(window.tandemBallot);
    } catch (e) {
        document.getElementById('main').textContent = tandem.t('fileBroken');
    }
})();
