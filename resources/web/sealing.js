
// SPDX-License-Identifier: GPL-3.0-or-later
// Seals and signatures: the counterpart of core/workshop/Sealing.h.
var tandem = {};
tandem.text = function (bytes) {
    var s = '';
    for (var i = 0; i < bytes.length; i++) s += String.fromCharCode(bytes[i]);
    return btoa(s).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');
};
tandem.bytes = function (text) {
    try {
        var s = atob(String(text).replace(/-/g, '+').replace(/_/g, '/'));
        return Uint8Array.from(s, function (c) { return c.charCodeAt(0); });
    } catch (e) {
        return new Uint8Array(0);
    }
};
tandem.utf8 = function (text) { return new TextEncoder().encode(text); };

// A vote is packed to one length, so that its size tells nothing.
tandem.packedSize = 1024;
tandem.longestRemark = 300;
tandem.packed = function (choice) {
    var remark = (choice.remark || '').replace(/\s+/g, ' ').trim().slice(0, tandem.longestRemark);
    for (;;) {
        var vote = { v: choice.value };
        if (choice.confidence) vote.c = choice.confidence;
        if (choice.reason) vote.r = choice.reason;
        if (remark) vote.n = remark;
        var content = tandem.utf8(JSON.stringify(vote));
        if (content.length <= tandem.packedSize) {
            var full = new Uint8Array(tandem.packedSize).fill(32);
            full.set(content);
            return full;
        }
        remark = Array.from(remark).slice(0, -10).join('');
    }
};
tandem.seal = function (content, sessionKey) {
    var once = nacl.box.keyPair();
    var nonce = nacl.randomBytes(24);
    var box = nacl.box(content, nonce, sessionKey, once.secretKey);
    var all = new Uint8Array(56 + box.length);
    all.set(once.publicKey);
    all.set(nonce, 32);
    all.set(box, 56);
    return tandem.text(all);
};
tandem.sign = function (text, secretKey) { return tandem.text(nacl.sign.detached(tandem.utf8(text), secretKey)); };
tandem.signBallot = function (ballot, participant, secretKey) {
    return tandem.sign('tandem-ballot-1\n' + ballot.item + '\n' + ballot.round + '\n' + participant + '\n' + ballot.sequence + '\n' + ballot.sealed, secretKey);
};
tandem.joinProof = function (session, code, device) {
    return tandem.text(nacl.hash(tandem.utf8('tandem-join-1\n' + session + '\n' + code + '\n' + device)).slice(0, 32));
};
