// Checks the bearer token of a request: HS256, the key in /etc/nginx/jwt.key.
const crypto = require('crypto');
const fs = require('fs');

const KEY = '/etc/nginx/jwt.key';

function same(a, b) {
    if (a.length !== b.length) return false;
    let different = 0;
    for (let i = 0; i < a.length; i++) different |= a.charCodeAt(i) ^ b.charCodeAt(i);
    return different === 0;
}

// the payload of a valid token, or null
function claims(r) {
    try {
        const header = r.headersIn.Authorization || '';
        if (!header.startsWith('Bearer ')) return null;
        const parts = header.slice(7).split('.');
        if (parts.length !== 3) return null;
        // the algorithm is ours to choose, never the token's
        const head = JSON.parse(Buffer.from(parts[0], 'base64url').toString());
        if (head.alg !== 'HS256') return null;
        const hmac = crypto.createHmac('sha256', fs.readFileSync(KEY));
        const signature = hmac.update(parts[0] + '.' + parts[1]).digest('base64url');
        if (!same(signature, parts[2])) return null;
        const payload = JSON.parse(Buffer.from(parts[1], 'base64url').toString());
        // a token without a time never passes
        if (typeof payload.exp !== 'number' || payload.exp <= Date.now() / 1000) return null;
        return typeof payload.sub === 'string' && payload.sub ? payload : null;
    } catch (e) {
        return null;
    }
}

// for js_set: the user, or nothing
function user(r) {
    const payload = claims(r);
    return payload ? payload.sub : '';
}

// for auth_request
function check(r) {
    const payload = claims(r);
    if (!payload) {
        r.return(401);
        return;
    }
    r.headersOut['X-User'] = payload.sub;
    r.return(204);
}

export default { check, user };
