export const id = 256;
export const ids = [256];
export const modules = {

/***/ 60256:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  authorize: () => (/* binding */ authorize)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./node_modules/@azure/msal-node/dist/index.mjs + 115 modules
var dist = __webpack_require__(52669);
// EXTERNAL MODULE: ./lib/base/errors.js
var errors = __webpack_require__(17594);
// EXTERNAL MODULE: ./lib/base/time-limit.js
var time_limit = __webpack_require__(58806);
// EXTERNAL MODULE: ./lib/platform/sign-in/failures.js + 1 modules
var failures = __webpack_require__(33281);
// EXTERNAL MODULE: ./lib/platform/sign-in/identity.js
var identity = __webpack_require__(79157);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
// EXTERNAL MODULE: ./lib/base/display.js
var display = __webpack_require__(65611);
;// CONCATENATED MODULE: ./lib/platform/sign-in/loopback.js




const MAX_HEADER_BYTES = 32 * 1024;
const REQUEST_TIMEOUT = 10_000;
async function listenForCallback(state, secret) {
    let settle = () => { };
    let answered = false;
    const answer = new Promise(resolve => {
        settle = resolve;
    });
    const server = (0,external_node_http_.createServer)({ maxHeaderSize: MAX_HEADER_BYTES, requestTimeout: REQUEST_TIMEOUT, headersTimeout: REQUEST_TIMEOUT }, (request, response) => {
        const callback = answered ? undefined : readCallback(request, state, server.address().port);
        if (callback === undefined)
            return page(response, 400, 'This is not the answer to the sign-in in your terminal.');
        answered = true;
        if (callback.kind === 'code')
            secret(callback.code);
        page(response, 200, callback.kind === 'code'
            ? 'The sign-in service has answered. Close this window and go back to the terminal.'
            : `The sign-in service refused: ${callback.error}. ${callback.description}`);
        settle(callback);
    });
    await new Promise((resolve, reject) => {
        server.once('error', error => reject(new errors/* ActionError */.lZ({
            doing: 'wait for the browser on 127.0.0.1',
            why: (0,errors/* messageOf */.bD)(error),
            remedy: 'Try again, or sign in with --device-code.'
        })));
        server.listen(0, '127.0.0.1', resolve);
    });
    return {
        redirectUri: `http://localhost:${server.address().port}`,
        answer,
        [Symbol.asyncDispose]: () => new Promise(resolve => {
            server.close(() => resolve());
            server.closeIdleConnections();
            setTimeout(() => server.closeAllConnections(), 200);
        })
    };
}
function readCallback(request, state, port) {
    const { method, url = '', headers } = request;
    if (method !== 'GET' ||
        !url.startsWith('/') ||
        ![`localhost:${port}`, `127.0.0.1:${port}`].includes(headers.host ?? ''))
        return undefined;
    const { pathname, searchParams } = new URL(`http://localhost${url}`);
    if (pathname !== '/' || !isEqual(searchParams.get('state') ?? '', state))
        return undefined;
    const code = searchParams.get('code');
    if (code !== null && code !== '')
        return { kind: 'code', code };
    const error = searchParams.get('error');
    if (error === null)
        return undefined;
    return {
        kind: 'refused',
        error: (0,display/* plainText */.wh)(error, 80),
        description: (0,display/* plainText */.wh)(searchParams.get('error_description') ?? '', 600)
    };
}
function isEqual(one, other) {
    const [left, right] = [one, other].map(text => (0,external_node_crypto_.createHash)('sha256').update(text).digest());
    return left !== undefined && right !== undefined && (0,external_node_crypto_.timingSafeEqual)(left, right);
}
function page(response, status, text) {
    const body = `<!doctype html><html lang="en"><meta charset="utf-8"><title>move-power-app</title><p>${escaped(text)}</p></html>`;
    response.writeHead(status, {
        'content-type': 'text/html; charset=utf-8',
        'content-security-policy': "default-src 'none'",
        'referrer-policy': 'no-referrer',
        'cache-control': 'no-store',
        'x-content-type-options': 'nosniff',
        connection: 'close'
    });
    response.end(body);
}
const ENTITIES = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;'
};
const escaped = (text) => text.replace(/[&<>"']/g, found => ENTITIES[found] ?? '');

// EXTERNAL MODULE: ./lib/platform/sign-in/msal-configuration.js + 1 modules
var msal_configuration = __webpack_require__(41007);
// EXTERNAL MODULE: ./lib/platform/sign-in/token-endpoint.js
var token_endpoint = __webpack_require__(40386);
;// CONCATENATED MODULE: ./lib/platform/sign-in/interactive.js
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});









async function authorize(order, cloud, deps, prompts) {
    const { deadline, signal } = deps;
    const endpoint = new token_endpoint/* TokenEndpoint */.f(cloud, deps);
    try {
        const result = await (0,time_limit/* withinDeadline */.iP)({ deadline, signal }, { doing: 'sign in', waitedFor: 'the answer of the person who signs in' }, stop => order.deviceCode
            ? byDeviceCode(order, cloud, endpoint, prompts, stop)
            : byBrowser(order, cloud, deps, endpoint, prompts, stop));
        return authorized(result, endpoint, deps);
    }
    catch (error) {
        if (signal?.aborted === true)
            throw error;
        throw (0,failures/* interactiveFailure */.TE)(endpoint.failure ?? error, endpoint.response, order.deviceCode);
    }
}
const scopesOf = ({ powerAppsAudience }) => [`${powerAppsAudience}/.default`, 'offline_access'];
async function byBrowser({ tenantId = msal_configuration/* ANY_TENANT */.wI, clientId, proof }, cloud, deps, endpoint, prompts, stop) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const auth = proof === undefined ? {} : await (0,msal_configuration/* authOf */.g)(proof, cloud, deps, () => { });
        const settings = (0,msal_configuration/* msalConfiguration */.UQ)(cloud, tenantId, endpoint, { ...auth, clientId });
        const client = proof === undefined ? new dist/* PublicClientApplication */.vq(settings) : new dist/* ConfidentialClientApplication */.WR(settings);
        const { verifier, challenge } = await new dist/* CryptoProvider */.Hz().generatePkceCodes();
        deps.secret(verifier);
        const [state, nonce] = [(0,external_node_crypto_.randomBytes)(32).toString('base64url'), (0,external_node_crypto_.randomBytes)(32).toString('base64url')];
        const listener = __addDisposableResource(env_1, await listenForCallback(state, deps.secret), true);
        const request = { scopes: scopesOf(cloud), redirectUri: listener.redirectUri, nonce };
        const url = new URL(await client.getAuthCodeUrl({
            ...request,
            state,
            responseMode: 'query',
            codeChallenge: challenge,
            codeChallengeMethod: 'S256',
            prompt: 'select_account'
        }));
        prompts.open(new URL(`${url.pathname}${url.search}`, cloud.login).href);
        const answer = await (0,time_limit/* untilAborted */.Eu)(stop, listener.answer);
        if (answer.kind === 'refused')
            throw refusal(answer);
        endpoint.reset();
        return await client.acquireTokenByCode({ ...request, code: answer.code, codeVerifier: verifier });
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = __disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
async function byDeviceCode({ tenantId = msal_configuration/* ANY_TENANT */.wI, clientId, proof }, cloud, endpoint, prompts, stop) {
    if (proof !== undefined)
        throw new errors/* ActionError */.lZ({
            doing: 'sign in with a device code',
            why: 'a device code is for public registrations, which send no secret and no certificate',
            remedy: 'Sign in without --device-code, or without the secret.'
        });
    const client = new dist/* PublicClientApplication */.vq((0,msal_configuration/* msalConfiguration */.UQ)(cloud, tenantId, endpoint, { clientId }));
    const request = {
        scopes: scopesOf(cloud),
        deviceCodeCallback: ({ userCode, verificationUri }) => prompts.enter(userCode, verificationUri),
        cancel: false
    };
    stop.addEventListener('abort', () => {
        request.cancel = true;
    });
    return client.acquireTokenByDeviceCode(request);
}
function refusal({ error, description }) {
    return (0,failures/* interactiveFailure */.TE)(undefined, { status: 400, error, error_description: description }, false);
}
function authorized(result, { response }, { clock, secret }) {
    const refreshToken = response?.refresh_token;
    if (result === null || typeof refreshToken !== 'string' || refreshToken === '')
        throw new errors/* ActionError */.lZ({
            doing: 'sign in',
            why: 'the sign-in service issued no refresh token',
            remedy: 'Check that the tenant allows offline_access for this app registration.'
        });
    secret(result.accessToken);
    const { name, kind, objectId, tenantId } = (0,identity/* identityOf */.c)(result.accessToken);
    const known = name === 'unknown' && typeof response?.id_token === 'string' ? (0,identity/* identityOf */.c)(response.id_token) : undefined;
    const issued = clock.now();
    const lifetime = response?.refresh_token_expires_in;
    return {
        refreshToken,
        identity: { name: known?.name ?? name, kind, objectId, tenantId: tenantId ?? known?.tenantId ?? result.tenantId },
        issued,
        expires: typeof lifetime === 'number' && lifetime > 0 && lifetime < 1e9 ? issued + lifetime * 1000 : undefined
    };
}


/***/ })

};
