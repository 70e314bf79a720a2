export const id = 910;
export const ids = [910,614];
export const modules = {

/***/ 10614:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ simulationStamp)
/* harmony export */ });
const simulationStamp = 'Simulated: this run uses the embedded environment inside the action. It reads and writes nothing in Power Platform.';


/***/ }),

/***/ 34361:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ Deadline)
/* harmony export */ });
const RESERVED_PART = 1 / 5;
const MOST_RESERVED = 10 * 60_000;
class Deadline {
    clock;
    #span;
    #end;
    #reserves = new Set();
    #spending = 0;
    input;
    constructor(clock, milliseconds, input) {
        this.clock = clock;
        this.#span = milliseconds;
        this.input = input;
        this.#end = clock.now() + milliseconds;
    }
    get span() {
        return this.#span - this.#kept;
    }
    reserve() {
        const reserve = {
            milliseconds: this.#reserved,
            spend: async (work) => {
                this.#spending += 1;
                try {
                    return await work();
                }
                finally {
                    this.#spending -= 1;
                }
            },
            release: () => void this.#reserves.delete(reserve)
        };
        this.#reserves.add(reserve);
        return reserve;
    }
    get #reserved() {
        return Math.min(this.#span * RESERVED_PART, MOST_RESERVED);
    }
    get #kept() {
        return this.#reserves.size > 0 && this.#spending === 0 ? this.#reserved : 0;
    }
    left() {
        return this.leftWith(0);
    }
    leftWith(grace) {
        return Math.max(0, this.#end - this.#kept + grace - this.clock.now());
    }
    over() {
        return this.left() === 0;
    }
}


/***/ }),

/***/ 58806:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eu: () => (/* binding */ untilAborted),
/* harmony export */   iP: () => (/* binding */ withinDeadline),
/* harmony export */   w2: () => (/* binding */ timeoutError)
/* harmony export */ });
/* harmony import */ var _display_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65611);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17594);


function timeoutError({ span, input }, { doing, waitedFor, ongoing = '', cause }) {
    const remedy = input === undefined ? 'Run it again later.' : `Raise ${input} if it needs longer.`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ({
        doing,
        why: `${waitedFor} did not arrive within the wait time of ${(0,_display_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)(span)}`,
        remedy: `${ongoing} ${remedy}`.trim(),
        cause
    });
}
async function withinDeadline({ deadline, signal }, wait, work) {
    signal?.throwIfAborted();
    if (deadline.over())
        throw timeoutError(deadline, wait);
    const finished = new AbortController();
    const stop = signal === undefined ? finished.signal : AbortSignal.any([signal, finished.signal]);
    const tooLate = async () => {
        await deadline.clock.sleep(deadline.left(), stop);
        throw timeoutError(deadline, wait);
    };
    try {
        return await Promise.race([work(stop), tooLate()]);
    }
    finally {
        finished.abort();
    }
}
async function untilAborted(signal, work) {
    let abandon = () => { };
    const aborted = new Promise((_, reject) => {
        abandon = () => reject(signal.reason);
    });
    signal.addEventListener('abort', abandon, { once: true });
    if (signal.aborted)
        abandon();
    try {
        return await Promise.race([aborted, work]);
    }
    finally {
        signal.removeEventListener('abort', abandon);
    }
}


/***/ }),

/***/ 20910:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runSignIn: () => (/* binding */ runSignIn)
/* harmony export */ });
/* harmony import */ var _action_inputs_sign_in_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45625);
/* harmony import */ var _base_deadline_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(34361);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17594);
/* harmony import */ var _platform_clouds_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35733);
/* harmony import */ var _platform_http_proxy_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73052);
/* harmony import */ var _platform_system_clock_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(15305);
/* harmony import */ var _sign_in_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(82131);
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







const TIME_LIMIT = 15 * 60_000;
async function runSignIn(inputs, prompts, { environment, redactor, log, signal }) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const deadline = new _base_deadline_js__WEBPACK_IMPORTED_MODULE_6__/* .Deadline */ .B(_platform_system_clock_js__WEBPACK_IMPORTED_MODULE_4__/* .systemClock */ .m, TIME_LIMIT);
        const embedded = __addDisposableResource(env_1, await (0,_sign_in_js__WEBPACK_IMPORTED_MODULE_5__/* .joinEmbedded */ .bq)(inputs, log), true);
        const cloud = (0,_platform_clouds_js__WEBPACK_IMPORTED_MODULE_2__/* .withEndpoints */ .o)((0,_platform_clouds_js__WEBPACK_IMPORTED_MODULE_2__/* .cloudNamed */ .X)(inputs.cloud, embedded?.url), inputs.endpoints);
        const secret = (value) => redactor.add(value);
        const proxy = embedded === undefined ? environment.proxy : undefined;
        const agent = proxy === undefined ? undefined : await (0,_platform_http_proxy_js__WEBPACK_IMPORTED_MODULE_3__/* .proxyAgent */ .Q)(proxy, { node: process.versions.node, secret, log });
        const { authorize } = await Promise.all(/* import() */[__webpack_require__.e(2669), __webpack_require__.e(3801), __webpack_require__.e(248), __webpack_require__.e(9132)]).then(__webpack_require__.bind(__webpack_require__, 60256));
        return await authorize({
            tenantId: inputs.tenantId,
            clientId: inputs.clientId ?? _action_inputs_sign_in_js__WEBPACK_IMPORTED_MODULE_0__/* .ANY_CLIENT */ .vh,
            proof: proofOf(inputs.proof),
            deviceCode: inputs.deviceCode
        }, cloud, { clock: _platform_system_clock_js__WEBPACK_IMPORTED_MODULE_4__/* .systemClock */ .m, deadline, secret, log, signal, agent }, prompts);
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
function proofOf(proof) {
    if (proof?.kind !== 'oidc')
        return proof;
    throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ({
        doing: 'sign in',
        why: 'only a workflow has an OIDC token',
        remedy: 'Set client-secret or client-certificate.'
    });
}


/***/ }),

/***/ 82131:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  bq: () => (/* binding */ joinEmbedded),
  UI: () => (/* binding */ signInOf),
  Mw: () => (/* binding */ warnOfUnused)
});

// EXTERNAL MODULE: ./lib/action/inputs/sign-in.js
var sign_in = __webpack_require__(45625);
// EXTERNAL MODULE: ./lib/action/report/simulation.js
var simulation = __webpack_require__(10614);
// EXTERNAL MODULE: ./lib/base/errors.js
var errors = __webpack_require__(17594);
// EXTERNAL MODULE: ./lib/base/time-limit.js
var time_limit = __webpack_require__(58806);
// EXTERNAL MODULE: ./lib/action/runner/captured-output.js
var captured_output = __webpack_require__(57837);
;// CONCATENATED MODULE: ./lib/action/runner/id-token.js



async function requestIdToken(audience, { log, redactor, deadline, signal, stream = process.stdout }) {
    const core = await Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(1659)]).then(__webpack_require__.bind(__webpack_require__, 91659));
    const doing = 'get the id token of this job from GitHub';
    try {
        const token = await (0,time_limit/* withinDeadline */.iP)({ deadline, signal }, { doing, waitedFor: 'a response from GitHub' }, () => (0,captured_output/* captureOutput */.Q)(stream, { log, redactor }, () => core.getIDToken(audience)));
        redactor.add(token);
        return token;
    }
    catch (error) {
        if (error instanceof errors/* ActionError */.lZ || signal?.aborted === true)
            throw error;
        const why = redactor.redact((0,errors/* messageOf */.bD)(error));
        throw new errors/* ActionError */.lZ({
            doing,
            why,
            remedy: NOT_ALLOWED.test(why)
                ? 'The job needs "permissions: id-token: write". Workflow runs for a fork never receive id tokens, so they must sign in another way.'
                : 'Run the job again, and check that it has "permissions: id-token: write".',
            cause: error
        });
    }
}
const NOT_ALLOWED = /ACTIONS_ID_TOKEN_REQUEST/;

// EXTERNAL MODULE: ./lib/base/display.js
var display = __webpack_require__(65611);
;// CONCATENATED MODULE: ./lib/main/sign-in.js




async function joinEmbedded(inputs, log) {
    if (inputs.embedded === undefined)
        return undefined;
    const { joinEmbeddedEnvironment } = await __webpack_require__.e(/* import() */ 4268).then(__webpack_require__.bind(__webpack_require__, 64268));
    const server = await joinEmbeddedEnvironment({ state: inputs.embedded.state, faults: inputs.embedded.faults });
    log.notice(simulation/* simulationStamp */.$);
    log.info(server.isOwn
        ? `Embedded environment: state in ${inputs.embedded.state}. It ends with this run, and links to ${server.url} then lead nowhere.`
        : `Embedded environment: ${server.url}, state in ${inputs.embedded.state}`);
    return server;
}
function warnOfUnused(embedded, log) {
    const unused = embedded?.unusedFaults() ?? [];
    if (unused.length === 0)
        return undefined;
    const sentence = `These faults of embedded-faults did not occur: ${(0,display/* listed */.KE)(unused, 20)}. This run does not show what they lead to.`;
    log.warning(sentence);
    return sentence;
}
function signInOf(inputs, embedded, { log, redactor, signal, clientAssertion }, deadline) {
    if (inputs.signIn === undefined) {
        if (embedded === undefined)
            throw new TypeError('only the embedded cloud works without sign-in inputs');
        const maker = embedded.maker();
        log.info(`No sign-in inputs given. Signing in as ${maker.userName}, a maker of the embedded environment.`);
        redactor.add(maker.password);
        return { kind: 'password', ...maker, clientId: sign_in/* ANY_CLIENT */.vh };
    }
    const { signIn } = inputs;
    const idToken = async (audience) => clientAssertion ?? (await requestIdToken(audience, { log, redactor, deadline, signal }));
    switch (signIn.kind) {
        case 'password':
            if (embedded === undefined)
                log.notice(PASSWORD_NOTICE);
            return { ...signIn, clientId: signIn.clientId ?? sign_in/* ANY_CLIENT */.vh };
        case 'oidc':
            return { ...signIn, idToken };
        case 'refresh-token':
            return { ...signIn, proof: signIn.proof?.kind === 'oidc' ? { kind: 'oidc', idToken } : signIn.proof };
        default:
            return signIn;
    }
}
const PASSWORD_NOTICE = 'Microsoft has deprecated signing in with user name and password, and it does not work with multi-factor authentication. Use a refresh token.';


/***/ }),

/***/ 35733:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ cloudNamed),
/* harmony export */   o: () => (/* binding */ withEndpoints)
/* harmony export */ });
/* harmony import */ var _protocol_clouds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23864);

const withEndpoints = (cloud, { bap, powerApps, flow, graph, ...rest }) => ({
    ...cloud,
    ...rest,
    overrides: {
        ...(bap === undefined ? {} : { bap }),
        ...(powerApps === undefined ? {} : { powerApps }),
        ...(flow === undefined ? {} : { flow }),
        ...(graph === undefined ? {} : { graph })
    }
});
const cloudNamed = (name, origin) => name === 'Embedded' ? (0,_protocol_clouds_js__WEBPACK_IMPORTED_MODULE_0__/* .embeddedCloud */ .gn)(origin ?? '') : _protocol_clouds_js__WEBPACK_IMPORTED_MODULE_0__/* .CLOUDS */ .JJ[name];


/***/ }),

/***/ 73052:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ proxyAgent)
/* harmony export */ });
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17594);

const MINIMUM_NODE = [24, 5];
async function proxyAgent(variables, { node, secret, log }) {
    const address = URL.parse(variables.https_proxy);
    secret(address?.password ?? '');
    secret(decoded(address?.password ?? ''));
    const failure = (why, remedy) => new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ({ doing: 'use the proxy given in https_proxy', why, remedy });
    if (address === null || !['http:', 'https:'].includes(address.protocol))
        throw failure('its value is not a valid http or https URL', 'Set it to http://host:port.');
    if (!supportsProxies(node)) {
        log.warning(`Node ${node} ignores https_proxy (needs ${MINIMUM_NODE.join('.')} or later); requests connect directly.`);
        return undefined;
    }
    const { Agent } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 44708, 19));
    log.info(`Sending requests through the proxy at ${address.host}`);
    return new Agent({ keepAlive: true, scheduling: 'lifo', timeout: 5_000, proxyEnv: { ...variables } });
}
function supportsProxies(version) {
    const [major = 0, minor = 0] = version.split('.').map(Number);
    return major > MINIMUM_NODE[0] || (major === MINIMUM_NODE[0] && minor >= MINIMUM_NODE[1]);
}
function decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}


/***/ }),

/***/ 15305:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ systemClock)
/* harmony export */ });
const MAX_TIMER = 2 ** 31 - 1;
const systemClock = {
    now: () => Date.now(),
    async sleep(milliseconds, signal) {
        for (let left = milliseconds > 0 ? milliseconds : 0;; left -= MAX_TIMER) {
            await timer(Math.min(left, MAX_TIMER), signal);
            if (left <= MAX_TIMER)
                return;
        }
    }
};
function timer(milliseconds, signal) {
    return new Promise((resolve, reject) => {
        if (signal?.aborted === true) {
            reject(signal.reason);
            return;
        }
        const running = setTimeout(done, milliseconds);
        function done() {
            signal?.removeEventListener('abort', abort);
            resolve();
        }
        function abort() {
            clearTimeout(running);
            reject(signal?.reason);
        }
        signal?.addEventListener('abort', abort, { once: true });
    });
}


/***/ }),

/***/ 23864:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JJ: () => (/* binding */ CLOUDS),
/* harmony export */   Z8: () => (/* binding */ sameAudience),
/* harmony export */   az: () => (/* binding */ organisationAt),
/* harmony export */   gn: () => (/* binding */ embeddedCloud)
/* harmony export */ });
/* unused harmony export CLOUD_NAMES */
const RESOURCE_MANAGER = ['https://management.azure.com/', 'https://management.core.windows.net/'];
const CLOUD_NAMES = (/* unused pure expression or super */ null && (['Public', 'UsGov', 'UsGovHigh', 'UsGovDod', 'China', 'Embedded']));
const CLOUDS = {
    Public: {
        name: 'Public',
        login: 'https://login.microsoftonline.com',
        bap: 'https://api.bap.microsoft.com',
        powerApps: 'https://api.powerapps.com',
        flow: 'https://api.flow.microsoft.com',
        graph: 'https://graph.microsoft.com',
        make: 'https://make.powerapps.com',
        powerAppsAudience: 'https://service.powerapps.com/',
        flowAudience: 'https://service.flow.microsoft.com/',
        graphAudience: 'https://graph.microsoft.com',
        organisations: /^\.crm\d*\.dynamics\.com$/,
        otherAudiences: { powerApps: [], flow: RESOURCE_MANAGER },
        bapAudiences: [
            ...RESOURCE_MANAGER,
            'https://service.flow.microsoft.com/',
            'https://web.powerapps.com',
            'https://apps.powerapps.com',
            'https://api.bap.microsoft.com/'
        ]
    },
    UsGov: {
        name: 'UsGov',
        login: 'https://login.microsoftonline.com',
        bap: 'https://gov.api.bap.microsoft.us',
        powerApps: 'https://gov.api.powerapps.us',
        flow: 'https://gov.api.flow.microsoft.us',
        graph: 'https://graph.microsoft.com',
        make: 'https://make.gov.powerapps.us',
        powerAppsAudience: 'https://gov.service.powerapps.us/',
        flowAudience: 'https://gov.service.flow.microsoft.us/',
        graphAudience: 'https://graph.microsoft.com',
        organisations: /^\.crm9\.dynamics\.com$/,
        otherAudiences: { powerApps: ['https://service.powerapps.us/'], flow: [] },
        bapAudiences: []
    },
    UsGovHigh: {
        name: 'UsGovHigh',
        login: 'https://login.microsoftonline.us',
        bap: 'https://high.api.bap.microsoft.us',
        powerApps: 'https://high.api.powerapps.us',
        flow: 'https://high.api.flow.microsoft.us',
        graph: 'https://graph.microsoft.us',
        make: 'https://make.high.powerapps.us',
        powerAppsAudience: 'https://high.service.powerapps.us/',
        flowAudience: 'https://high.service.flow.microsoft.us/',
        graphAudience: 'https://graph.microsoft.us',
        organisations: /^\.crm\.microsoftdynamics\.us$/,
        otherAudiences: { powerApps: ['https://high.service.apps.appsplatform.us/'], flow: [] },
        bapAudiences: []
    },
    UsGovDod: {
        name: 'UsGovDod',
        login: 'https://login.microsoftonline.us',
        bap: 'https://api.bap.appsplatform.us',
        powerApps: 'https://api.apps.appsplatform.us',
        flow: 'https://api.flow.appsplatform.us',
        graph: 'https://dod-graph.microsoft.us',
        make: 'https://make.apps.appsplatform.us',
        powerAppsAudience: 'https://service.apps.appsplatform.us/',
        flowAudience: 'https://service.flow.appsplatform.us/',
        graphAudience: 'https://dod-graph.microsoft.us',
        organisations: /^\.crm\.appsplatform\.us$/,
        otherAudiences: { powerApps: [], flow: [] },
        bapAudiences: []
    },
    China: {
        name: 'China',
        login: 'https://login.chinacloudapi.cn',
        bap: 'https://api.bap.partner.microsoftonline.cn',
        powerApps: 'https://api.powerapps.cn',
        flow: 'https://api.powerautomate.cn',
        graph: 'https://microsoftgraph.chinacloudapi.cn',
        make: 'https://make.powerapps.cn',
        powerAppsAudience: 'https://service.powerapps.cn/',
        flowAudience: 'https://service.powerautomate.cn/',
        graphAudience: 'https://microsoftgraph.chinacloudapi.cn',
        organisations: /^\.crm\.dynamics\.cn$/,
        otherAudiences: { powerApps: [], flow: [] },
        bapAudiences: []
    }
};
function embeddedCloud(origin) {
    return {
        ...CLOUDS.Public,
        name: 'Embedded',
        login: origin,
        bap: origin,
        powerApps: origin,
        flow: origin,
        graph: origin,
        make: origin,
        allOrganisations: origin
    };
}
function organisationAt(cloud, address) {
    const url = URL.canParse(address) ? new URL(address) : undefined;
    if (url === undefined || url.protocol !== 'https:' || url.port !== '')
        return undefined;
    const [, domain = ''] = /^[a-z0-9-]+(\..+)$/.exec(url.hostname) ?? [];
    return cloud.organisations.test(domain) ? `https://${url.hostname}` : undefined;
}
const sameAudience = (one, other) => one.replace(/(?<!\/)\/+$/, '').toLowerCase() === other.replace(/(?<!\/)\/+$/, '').toLowerCase();


/***/ })

};
