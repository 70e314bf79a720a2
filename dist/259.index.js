export const id = 259;
export const ids = [259,614];
export const modules = {

/***/ 10614:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ simulationStamp)
/* harmony export */ });
const simulationStamp = 'Simulated: this run uses the embedded environment inside the action. It reads and writes nothing in Power Platform.';


/***/ }),

/***/ 47215:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ parseBounded)
/* harmony export */ });
const MAX_DEPTH = 200;
function parseBounded(text) {
    if (isTooDeep(text))
        throw new SyntaxError(`the JSON is nested more than ${MAX_DEPTH} levels deep`);
    return JSON.parse(text);
}
const [QUOTE, BACKSLASH, OPEN_ARRAY, CLOSE_ARRAY, OPEN_OBJECT, CLOSE_OBJECT] = [0x22, 0x5c, 0x5b, 0x5d, 0x7b, 0x7d];
function isTooDeep(text) {
    let depth = 0;
    for (let at = 0; at < text.length; at += 1) {
        const code = text.charCodeAt(at);
        if (code === QUOTE) {
            for (at += 1; at < text.length; at += 1) {
                const inner = text.charCodeAt(at);
                if (inner === QUOTE)
                    break;
                if (inner === BACKSLASH)
                    at += 1;
            }
        }
        else if (code === OPEN_OBJECT || code === OPEN_ARRAY) {
            depth += 1;
            if (depth > MAX_DEPTH)
                return true;
        }
        else if (code === CLOSE_OBJECT || code === CLOSE_ARRAY)
            depth -= 1;
    }
    return false;
}


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

/***/ 30605:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ isObject)
/* harmony export */ });
const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);


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

/***/ 39627:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Pf: () => (/* binding */ agentFor),
  hH: () => (/* binding */ cloudOf),
  Ng: () => (/* binding */ connect)
});

// EXTERNAL MODULE: ./lib/platform/client.js + 27 modules
var client = __webpack_require__(89781);
// EXTERNAL MODULE: ./lib/protocol/clouds.js
var clouds = __webpack_require__(23864);
;// CONCATENATED MODULE: ./lib/platform/clouds.js

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
const cloudNamed = (name, origin) => name === 'Embedded' ? (0,clouds/* embeddedCloud */.gn)(origin ?? '') : clouds/* CLOUDS */.JJ[name];

// EXTERNAL MODULE: ./lib/base/errors.js
var errors = __webpack_require__(17594);
;// CONCATENATED MODULE: ./lib/platform/http/proxy.js

const MINIMUM_NODE = [24, 5];
async function proxyAgent(variables, { node, secret, log }) {
    const address = URL.parse(variables.https_proxy);
    secret(address?.password ?? '');
    secret(decoded(address?.password ?? ''));
    const failure = (why, remedy) => new errors/* ActionError */.lZ({ doing: 'use the proxy given in https_proxy', why, remedy });
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

// EXTERNAL MODULE: ./lib/platform/sign-in/token-source.js + 1 modules
var token_source = __webpack_require__(2071);
// EXTERNAL MODULE: ./lib/platform/system-clock.js
var system_clock = __webpack_require__(15305);
// EXTERNAL MODULE: ./lib/main/sign-in.js + 1 modules
var sign_in = __webpack_require__(82131);
;// CONCATENATED MODULE: ./lib/main/connect.js






async function connect(inputs, embedded, context, deadline, rotated) {
    const { redactor, log, signal, note } = context;
    const clock = system_clock/* systemClock */.m;
    const secret = (value) => redactor.add(value);
    const cloud = cloudOf(inputs, embedded);
    const signIn = (0,sign_in/* signInOf */.UI)(inputs, embedded, context, deadline);
    const agent = await agentFor(context, embedded !== undefined);
    const tokens = (0,token_source/* createTokenSource */.Z)(signIn, cloud, { clock, deadline, secret, log, signal, agent, rotated });
    return (0,client/* createPlatform */.Q)({
        cloud,
        tokens,
        clock,
        deadline,
        signal,
        log,
        secret,
        agent,
        onProgress: progress => {
            note(progress);
            log.progress(progress);
        }
    });
}
const cloudOf = ({ cloud, endpoints }, embedded) => withEndpoints(cloudNamed(cloud, embedded?.url), endpoints);
async function agentFor({ environment, redactor, log }, isEmbedded) {
    const secret = (value) => redactor.add(value);
    return isEmbedded || environment.proxy === undefined
        ? undefined
        : proxyAgent(environment.proxy, { node: process.versions.node, secret, log });
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

/***/ 89781:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ createPlatform)
});

// EXTERNAL MODULE: ./lib/base/errors.js
var errors = __webpack_require__(17594);
// EXTERNAL MODULE: ./lib/base/display.js
var display = __webpack_require__(65611);
// EXTERNAL MODULE: ./lib/protocol/api-versions.js
var api_versions = __webpack_require__(7660);
// EXTERNAL MODULE: ./lib/protocol/apps.js
var apps = __webpack_require__(89586);
// EXTERNAL MODULE: ./lib/platform/transport/hosts.js
var hosts = __webpack_require__(93870);
// EXTERNAL MODULE: ./lib/platform/transport/paging.js
var paging = __webpack_require__(68013);
;// CONCATENATED MODULE: ./lib/platform/app-list.js





const PROVIDER = '/providers/Microsoft.PowerApps';
async function listApps(transport, environment) {
    const call = {
        doing: `list the apps of the environment ${transport.names.quoted(environment)}`,
        service: 'powerApps'
    };
    const query = `api-version=${api_versions/* API_VERSIONS */.Bo.appList}&$filter=${(0,hosts/* environmentFilter */.s3)(environment)}&$top=250`;
    let objects;
    try {
        objects = await (0,paging/* readAllPages */.s)(transport, { ...call, to: `${PROVIDER}/apps?${query}` }, apps/* appList */.KC);
    }
    catch (error) {
        if (!(error instanceof errors/* ActionError */.lZ) || !isListRefused(error))
            throw error;
        transport.log.debug(`${error.message} Reading the list of the environment instead.`);
        const path = `${PROVIDER}/environments/${(0,hosts/* pathSegment */.pn)(environment, 'environment')}/apps`;
        const to = `${path}?api-version=${api_versions/* API_VERSIONS */.Bo.appListOfEnvironment}`;
        objects = await (0,paging/* readAllPages */.s)(transport, { ...call, to }, apps/* appList */.KC);
    }
    return objects.filter(({ properties }) => isOf(properties.environment?.name, environment));
}
const isListRefused = ({ service }) => service?.status === 400 || (service?.status === 404 && service.code === undefined);
const isOf = (name, environment) => !name || name.toLowerCase() === environment.trim().toLowerCase();

// EXTERNAL MODULE: ./lib/base/objects.js
var objects = __webpack_require__(30605);
;// CONCATENATED MODULE: ./lib/platform/app-references.js

const referencesOf = (references) => Object.fromEntries(Object.entries(references).map(([slot, reference]) => [slot, referenceOf(reference)]));
function referenceOf(reference) {
    const { id, displayName } = reference;
    const flow = workflowNameIn(reference['parameterHints']);
    return {
        connector: id ? lastSegment(id).toLowerCase() : undefined,
        flow: flow === undefined ? undefined : lastSegment(flow),
        displayName: typeof displayName === 'string' && displayName !== '' ? displayName : undefined
    };
}
const wireReferences = (references) => Object.fromEntries(Object.entries(references).map(([slot, reference]) => [slot, wireReference(reference)]));
function wireReference({ fields, connector, flow, connection }) {
    const { id, ...rest } = fields;
    return {
        ...(typeof id === 'string' ? { id } : {}),
        ...rest,
        ...(connector === undefined ? {} : { id: connectorId(connector) }),
        ...(flow === undefined ? {} : hintsWith(fields, flow)),
        ...(connection === undefined
            ? {}
            : { sharedConnectionId: `${connectorId(connection.connector)}/connections/${connection.id}` })
    };
}
function withCalls(references, calls) {
    const changed = Object.entries(calls).map(([slot, call]) => {
        const present = Object.hasOwn(references, slot) ? references[slot] : undefined;
        if (present === undefined || call.flow === undefined || workflowNameIn(present['parameterHints']) === undefined)
            return [slot, wireReference(call)];
        return [slot, { ...present, ...hintsWith(present, call.flow) }];
    });
    return Object.fromEntries([...Object.entries(references), ...changed]);
}
const connectorId = (name) => `/providers/microsoft.powerapps/apis/${name.toLowerCase()}`;
function hintsWith(fields, flow) {
    const changed = {};
    for (const field of ['parameterHints', 'parameterHintsV2']) {
        const hints = fields[field];
        if (!(0,objects/* isObject */.G)(hints) || !(0,objects/* isObject */.G)(hints['workflowName']))
            continue;
        changed[field] = { ...hints, workflowName: { ...hints['workflowName'], value: flow } };
    }
    return changed;
}
function workflowNameIn(hints) {
    const name = (0,objects/* isObject */.G)(hints) ? hints['workflowName'] : undefined;
    const value = (0,objects/* isObject */.G)(name) ? name['value'] : undefined;
    return typeof value === 'string' && value !== '' ? value : undefined;
}
const lastSegment = (id) => id.replace(/\/+$/, '').split('/').at(-1) ?? id;

// EXTERNAL MODULE: ./lib/platform/transport/responses.js
var responses = __webpack_require__(70837);
// EXTERNAL MODULE: ./lib/protocol/errors.js
var protocol_errors = __webpack_require__(63589);
// EXTERNAL MODULE: ./lib/platform/transport/progress.js
var transport_progress = __webpack_require__(54974);
// EXTERNAL MODULE: ./lib/platform/http/retry.js + 2 modules
var retry = __webpack_require__(2098);
// EXTERNAL MODULE: ./lib/platform/transport/poll.js
var poll = __webpack_require__(43056);
;// CONCATENATED MODULE: ./lib/platform/leases.js







const MIN_PAUSE = 5_000;
const MAX_PAUSE = 30_000;
const LOCKED = [protocol_errors/* CODES */.Lp.appLeaseActive, protocol_errors/* CODES */.Lp.appLeaseSameUserConflict];
async function callOnceUnlocked(transport, onProgress, app, call) {
    let progress;
    for (;;) {
        const response = await sendOrExplain(transport, call);
        if (response.status >= 200 && response.status < 300) {
            progress?.finished();
            return response;
        }
        const service = (0,responses/* serviceErrorOf */.TI)(response);
        if (response.status !== 409 || !LOCKED.includes(service.code))
            throw (0,responses/* errorFromResponse */.a5)(response, call.doing, '', transport);
        if (progress === undefined) {
            transport.log.warning(`Somebody has ${app} open in Power Apps Studio (${service.code}). Waiting up to ${(0,display/* duration */.p0)(transport.left())} for it to be closed.`);
            progress = new transport_progress/* ProgressReport */.g(`edit lock on ${app}`, undefined, transport, onProgress);
        }
        if (transport.left() <= 0) {
            throw new errors/* ActionError */.lZ({
                doing: call.doing,
                why: `somebody had ${app} open in Power Apps Studio for the whole wait time of ${(0,display/* duration */.p0)(progress.elapsed)}`,
                remedy: 'Close the app in Power Apps Studio and run it again. Its edit lock lasts up to 15 minutes after the tab is closed; raise max-async-wait-time to wait that long.',
                service
            });
        }
        progress.waiting();
        const retryAfter = (0,retry/* retryAfterOf */.sT)(response.headers, transport.clock.now()) ?? 0;
        const interval = Math.min(Math.max(progress.elapsed / 10, MIN_PAUSE), MAX_PAUSE);
        await (0,poll/* pauseOrExplain */.P)(transport, Math.min(Math.max(retryAfter, interval), transport.left()), call.doing, 'Nothing was changed.');
    }
}
async function sendOrExplain(transport, call) {
    try {
        return await transport.sendWithRetries(call);
    }
    catch (error) {
        throw (0,responses/* toActionError */.ie)(error, call.doing, call.ongoing, transport.deadline);
    }
}

;// CONCATENATED MODULE: ./lib/platform/new-app.js




const FIRST_PAUSE = 200;
const LONGEST_PAUSE = 5_000;
const LONGEST_WAIT = 120_000;
async function readWhenVisible(transport, onProgress, label, read) {
    const { clock } = transport;
    const started = clock.now();
    let progress;
    for (let pause = FIRST_PAUSE;; pause = Math.min(pause * 2, LONGEST_PAUSE)) {
        try {
            const value = await read();
            progress?.finished();
            return value;
        }
        catch (error) {
            if (!(error instanceof errors/* ActionError */.lZ) || !isEarly(error))
                throw error;
            const elapsed = clock.now() - started;
            if (transport.left() <= 0 || elapsed >= LONGEST_WAIT)
                throw stillUnreadable(error, label, elapsed);
        }
        progress ??= new transport_progress/* ProgressReport */.g(`appearance of the app ${label}`, undefined, transport, onProgress);
        progress.waiting();
        const ongoing = 'The app exists. Look for it in the target before you run this again.';
        await (0,poll/* pauseOrExplain */.P)(transport, Math.min(pause, transport.left()), `read the app ${label}`, ongoing);
    }
}
const isEarly = ({ service }) => service?.status === 404 || service?.status === 403;
const stillUnreadable = ({ service }, label, elapsed) => new errors/* ActionError */.lZ({
    doing: `read the app ${label}`,
    why: `the service reported or listed it, but did not show it for ${(0,display/* duration */.p0)(elapsed)}`,
    service,
    remedy: 'Look for the app in the target before you run this again, because importing as new twice creates two apps. If it is there, run command: publish with its id, which verifies it.'
});

;// CONCATENATED MODULE: ./lib/platform/apps.js











const apps_PROVIDER = '/providers/Microsoft.PowerApps';
function createApps(transport, onProgress) {
    const { names } = transport;
    const path = (app, rest) => `${apps_PROVIDER}/apps/${(0,hosts/* pathSegment */.pn)(app, 'app')}${rest}`;
    async function readObject(app, version, doing) {
        const response = await transport.call({
            doing,
            service: 'powerApps',
            method: 'GET',
            to: path(app, `?api-version=${version}&$expand=unpublishedAppDefinition`),
            retry: 'idempotent'
        });
        const object = (0,responses/* parseBody */.OG)(apps/* appObject */.ZT, response, doing);
        names.remember(summaryOf(object));
        return object;
    }
    return {
        async list(environment) {
            const apps = (await listApps(transport, environment)).map(summaryOf);
            for (const app of apps)
                names.remember(app);
            return apps;
        },
        async read(app) {
            return appOf(await readObject(app, api_versions/* API_VERSIONS */.Bo.app, `read the app ${names.quoted(app)}`));
        },
        readNew(app) {
            return readWhenVisible(transport, onProgress, names.quoted(app), () => this.read(app));
        },
        async publish(app, name) {
            const label = name === undefined ? names.quoted(app) : (0,display/* quoted */.TL)(name);
            await callOnceUnlocked(transport, onProgress, `the app ${label}`, {
                doing: `publish ${label}`,
                service: 'powerApps',
                method: 'POST',
                to: path(app, `/publish?api-version=${api_versions/* API_VERSIONS */.Bo.publish}`),
                body: {},
                retry: 'unstarted',
                ongoing: 'The app may have been published anyway. Publishing it again does no harm.'
            });
        },
        async versions(app) {
            const objects = await (0,paging/* readAllPages */.s)(transport, {
                doing: `list the versions of the app ${names.quoted(app)}`,
                service: 'powerApps',
                to: path(app, `/versions?api-version=${api_versions/* API_VERSIONS */.Bo.publish}`)
            }, apps/* appVersionList */.yi);
            return objects.map(versionOf).toSorted((one, other) => Date.parse(other.saved) - Date.parse(one.saved));
        },
        async promote(app, version) {
            await callOnceUnlocked(transport, onProgress, `the app ${names.quoted(app)}`, {
                doing: `restore version ${(0,display/* quoted */.TL)(version)} of the app ${names.quoted(app)}`,
                service: 'powerApps',
                method: 'POST',
                to: path(app, `/versions/${(0,hosts/* pathSegment */.pn)(version, 'version')}/promote?api-version=${api_versions/* API_VERSIONS */.Bo.publish}`),
                body: {},
                retry: 'unstarted',
                ongoing: 'That version may already be the draft. Restoring it again does no harm.'
            });
        },
        async remove(app) {
            const doing = `delete the app ${names.quoted(app)}`;
            try {
                await transport.call({
                    doing,
                    service: 'powerApps',
                    method: 'DELETE',
                    to: path(app, `?api-version=${api_versions/* API_VERSIONS */.Bo.publish}`),
                    retry: 'idempotent',
                    ongoing: 'The app may have been deleted.'
                });
            }
            catch (error) {
                if (!(error instanceof errors/* ActionError */.lZ) || error.service?.status !== 404)
                    throw error;
            }
        },
        writeDraftReferences: (app, references) => writeDraft(app, () => wireReferences(references)),
        connectFlows: (app, calls) => writeDraft(app, current => withCalls(current, calls))
    };
    async function writeDraft(app, change) {
        const doing = `write connection references to the draft of the app ${names.quoted(app)}`;
        const query = `?api-version=${api_versions/* API_VERSIONS */.Bo.appWrite}`;
        const call = { doing, service: 'powerApps', retry: 'unstarted' };
        const response = await callOnceUnlocked(transport, onProgress, `the app ${names.quoted(app)}`, {
            ...call,
            method: 'POST',
            to: path(app, `/acquireLease${query}&forceLeaseAcquisition=false`),
            ongoing: 'The app may stay locked for editing for some minutes. Nothing else was changed.'
        });
        const acquired = (0,responses/* parseBody */.OG)(apps/* lease */.dm, response, doing);
        try {
            const object = await readObject(app, api_versions/* API_VERSIONS */.Bo.appWrite, doing);
            await transport.call({
                ...call,
                method: 'PUT',
                to: path(app, `/${query}`),
                body: withDraftReferences(object, change),
                ongoing: 'The draft may have been written.'
            });
        }
        finally {
            await transport
                .call({
                ...call,
                doing: `release the edit lock on the app ${names.quoted(app)}`,
                method: 'POST',
                to: path(app, `/releaseLease${query}`),
                body: acquired,
                retry: 'idempotent',
                evenWhenCancelled: true
            })
                .catch((error) => {
                transport.log.warning(`${(0,errors/* messageOf */.bD)(error)} The edit lock expires by itself after some minutes.`);
            });
        }
    }
}
const versionOf = ({ name, properties }) => ({
    name,
    saved: properties.appVersion ?? name.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)/, '$1-$2-$3T$4:$5:$6'),
    published: properties.lifeCycleId?.toLowerCase() !== 'draft'
});
const summaryOf = ({ name, properties }) => ({
    id: name,
    displayName: properties.displayName || name,
    modified: properties.lastModifiedTime ?? undefined,
    created: properties.createdTime ?? undefined,
    owner: properties.owner?.displayName || properties.owner?.email || undefined
});
function appOf(object) {
    const { properties } = object;
    const published = properties.appVersion ?? undefined;
    const newest = properties.lastDraftVersion ?? published;
    const draft = properties.unpublishedAppDefinition ?? undefined;
    const neverPublished = properties.lifeCycleId?.toLowerCase() === 'draft';
    const references = referencesOf(properties.connectionReferences ?? {});
    return {
        ...summaryOf(object),
        environment: properties.environment?.name ?? undefined,
        publishedVersion: neverPublished ? undefined : published,
        newestVersion: newest,
        hasDraft: neverPublished || draft !== undefined || isNewer(newest, published),
        references,
        draftReferences: draft === undefined
            ? neverPublished
                ? references
                : undefined
            : referencesOf(draft.properties.connectionReferences ?? {}),
        playUrl: properties.appPlayUri ?? properties.appOpenUri ?? undefined,
        modifiedBy: properties.lastModifiedBy?.displayName || properties.lastModifiedBy?.email || undefined,
        policyViolation: policyViolationOf(properties),
        bypassConsent: properties.bypassConsent ?? undefined
    };
}
function policyViolationOf({ executionRestrictions }) {
    const result = executionRestrictions?.dataLossPreventionEvaluationResult;
    if (!result?.status || result.status.trim().toLowerCase() === 'compliant')
        return undefined;
    return { status: result.status, message: result.violationErrorMessage || undefined };
}
function isNewer(one, other) {
    if (one === undefined || other === undefined)
        return false;
    const [left, right] = [Date.parse(one), Date.parse(other)];
    return Number.isNaN(left) || Number.isNaN(right) ? one !== other : left > right;
}
function withDraftReferences(object, change) {
    const { unpublishedAppDefinition: draft, ...published } = object.properties;
    const current = (draft ?? object).properties.connectionReferences ?? {};
    return {
        ...object,
        properties: {
            ...published,
            ...draft?.properties,
            lifeCycleId: 'Draft',
            connectionReferences: change(current)
        }
    };
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 14 modules
var schemas = __webpack_require__(45586);
// EXTERNAL MODULE: ./lib/protocol/optional-text.js
var optional_text = __webpack_require__(19892);
;// CONCATENATED MODULE: ./lib/protocol/connections.js


const connectionObject = schemas/* looseObject */._H3({
    name: schemas/* string */.YjP(),
    id: schemas/* string */.YjP(),
    properties: schemas/* looseObject */._H3({
        apiId: schemas/* string */.YjP(),
        displayName: optional_text/* optionalText */.m,
        statuses: schemas/* array */.YOg(schemas/* looseObject */._H3({
            status: optional_text/* optionalText */.m,
            target: optional_text/* optionalText */.m,
            error: schemas/* looseObject */._H3({ code: optional_text/* optionalText */.m, message: optional_text/* optionalText */.m }).nullish()
        }))
            .nullish(),
        createdBy: schemas/* looseObject */._H3({ id: optional_text/* optionalText */.m, displayName: optional_text/* optionalText */.m, email: optional_text/* optionalText */.m }).nullish()
    })
});
const connectionList = schemas/* looseObject */._H3({ value: schemas/* array */.YOg(connectionObject), nextLink: optional_text/* optionalText */.m });
const connectorObject = schemas/* looseObject */._H3({
    name: schemas/* string */.YjP(),
    id: schemas/* string */.YjP(),
    properties: schemas/* looseObject */._H3({
        displayName: optional_text/* optionalText */.m,
        isCustomApi: schemas/* boolean */.zMY().nullish(),
        tier: optional_text/* optionalText */.m
    })
});
const connectorList = schemas/* looseObject */._H3({ value: schemas/* array */.YOg(connectorObject), nextLink: optional_text/* optionalText */.m });
const FLOW_PSEUDO_CONNECTOR = 'shared_logicflows';

// EXTERNAL MODULE: ./lib/protocol/statuses.js
var statuses = __webpack_require__(44088);
;// CONCATENATED MODULE: ./lib/platform/connections.js






const connections_PROVIDER = '/providers/Microsoft.PowerApps';
function createConnections(transport) {
    return {
        async list(environment) {
            const objects = await (0,paging/* readAllPages */.s)(transport, {
                doing: `list the connections of the environment ${transport.names.quoted(environment)}`,
                service: 'powerApps',
                to: `${connections_PROVIDER}/connections?api-version=${api_versions/* API_VERSIONS */.Bo.connections}&$filter=${(0,hosts/* environmentFilter */.s3)(environment)}`
            }, connectionList);
            return objects.map(connectionOf).filter(({ connector }) => connector.toLowerCase() !== FLOW_PSEUDO_CONNECTOR);
        },
        async customConnectors(environment) {
            const filter = (0,hosts/* environmentFilter */.s3)(environment, " and IsCustomApi eq 'True'");
            const objects = await (0,paging/* readAllPages */.s)(transport, {
                doing: `list the custom connectors of the environment ${transport.names.quoted(environment)}`,
                service: 'powerApps',
                to: `${connections_PROVIDER}/apis?api-version=${api_versions/* API_VERSIONS */.Bo.connectors}&$filter=${filter}`
            }, connectorList);
            return objects.filter(({ properties }) => properties.isCustomApi !== false).map(connectorOf);
        }
    };
}
function connectionOf({ name, properties }) {
    const failing = properties.statuses?.find(({ status }) => status !== statuses/* CONNECTED */._Y);
    const { error } = failing ?? {};
    const problem = [error?.code, error?.message].filter(Boolean).join(': ') || failing?.status || 'not connected';
    return {
        id: name,
        connector: connections_lastSegment(properties.apiId),
        displayName: properties.displayName || name,
        healthy: failing === undefined,
        problem: failing === undefined ? undefined : (0,display/* plainText */.wh)(problem, 300),
        owner: properties.createdBy?.email || properties.createdBy?.displayName || undefined
    };
}
const connectorOf = ({ name, properties }) => ({
    name,
    displayName: properties.displayName || name
});
const connections_lastSegment = (id) => id.split('/').findLast(part => part !== '') ?? id;

;// CONCATENATED MODULE: ./lib/protocol/environments.js


const permissionMap = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J());
const environmentObject = schemas/* looseObject */._H3({
    name: schemas/* string */.YjP(),
    id: schemas/* string */.YjP().optional(),
    location: optional_text/* optionalText */.m,
    properties: schemas/* looseObject */._H3({
        displayName: optional_text/* optionalText */.m,
        isDefault: schemas/* boolean */.zMY().nullish(),
        environmentSku: optional_text/* optionalText */.m,
        linkedEnvironmentMetadata: schemas/* looseObject */._H3({ instanceUrl: optional_text/* optionalText */.m, instanceApiUrl: optional_text/* optionalText */.m }).nullish(),
        permissions: permissionMap.nullish()
    }),
    permissions: permissionMap.nullish()
});
const environmentList = schemas/* looseObject */._H3({ value: schemas/* array */.YOg(environmentObject), nextLink: optional_text/* optionalText */.m });

// EXTERNAL MODULE: ./lib/protocol/clouds.js
var clouds = __webpack_require__(23864);
// EXTERNAL MODULE: ./lib/protocol/organisations.js
var organisations = __webpack_require__(5463);
// EXTERNAL MODULE: ./lib/protocol/packaging.js
var packaging = __webpack_require__(98567);
// EXTERNAL MODULE: ./lib/protocol/permissions.js
var permissions = __webpack_require__(82972);
// EXTERNAL MODULE: ./lib/base/read-once.js
var read_once = __webpack_require__(96383);
;// CONCATENATED MODULE: ./lib/platform/once.js
function memoized(keyOf, read) {
    const cache = new Map();
    return argument => {
        const key = keyOf(argument).toLowerCase();
        const cached = cache.get(key);
        if (cached !== undefined)
            return cached;
        const reading = read(argument);
        cache.set(key, reading);
        void reading.catch(() => cache.delete(key));
        return reading;
    };
}

// EXTERNAL MODULE: ./lib/platform/transport/optional-read.js
var optional_read = __webpack_require__(74230);
;// CONCATENATED MODULE: ./lib/platform/environments.js













function createEnvironments(transport, onProgress) {
    const base = `${packaging/* PACKAGING_PROVIDER */.kj}/environments`;
    const list = async () => {
        const objects = await (0,paging/* readAllPages */.s)(transport, { doing: 'list the environments', service: 'bap', to: `${base}?api-version=${api_versions/* API_VERSIONS */.Bo.environmentList}` }, environmentList);
        const environments = objects.map(environmentOf);
        for (const environment of environments)
            transport.names.remember(environment);
        return environments;
    };
    return {
        list,
        objectionsTo: async (order) => (await __webpack_require__.e(/* import() */ 8136).then(__webpack_require__.bind(__webpack_require__, 98136))).objectionsTo(transport, order),
        async create(order) {
            const { createEnvironment } = await __webpack_require__.e(/* import() */ 8136).then(__webpack_require__.bind(__webpack_require__, 98136));
            const name = order.displayName.toLowerCase();
            return createEnvironment(transport, onProgress, order, async () => (await list()).find(({ displayName }) => displayName.toLowerCase() === name));
        },
        async read(id) {
            const doing = `read the environment ${transport.names.quoted(id)}`;
            const query = `api-version=${api_versions/* API_VERSIONS */.Bo.environments}&$expand=permissions`;
            const response = await transport.call({
                doing,
                service: 'bap',
                method: 'GET',
                to: `${base}/${(0,hosts/* pathSegment */.pn)(id, 'environment')}?${query}`,
                retry: 'idempotent'
            });
            const found = (0,responses/* parseBody */.OG)(environmentObject, response, doing);
            const environment = environmentOf(found);
            transport.names.remember(environment);
            return { environment, capabilities: capabilitiesOf(found) };
        },
        settings: memoized(({ id }) => id, environment => settingsOf(transport, environment))
    };
}
async function settingsOf(transport, { displayName, dataverseUrl }) {
    if (dataverseUrl === undefined)
        return { flowsInSolutions: false };
    const organisation = (0,clouds/* organisationAt */.az)(transport.cloud, dataverseUrl);
    if (organisation === undefined) {
        transport.log.debug(`${dataverseUrl} is not a Dataverse address of the cloud ${transport.cloud.name}; its settings were not read`);
        return 'unknown';
    }
    const response = await (0,optional_read/* optionalRead */.t)(transport, {
        doing: `read the settings of ${(0,display/* quoted */.TL)(displayName)}`,
        service: organisation,
        to: `${organisations/* ORGANISATION_PATH */.RR}?$select=${Object.values(organisations/* ORGANISATION_COLUMNS */.B9).join()}`
    });
    const list = (0,read_once/* safeParse */.x)(organisations/* organisationList */.p9, response?.body);
    const [row] = list.success ? list.data.value : [];
    const isOn = row?.[organisations/* ORGANISATION_COLUMNS */.B9.flows];
    return typeof isOn === 'boolean' ? { flowsInSolutions: isOn } : 'unknown';
}
function environmentOf({ name, properties }) {
    const dataverse = properties.linkedEnvironmentMetadata;
    return {
        id: name,
        displayName: properties.displayName || name,
        isDefault: properties.isDefault === true,
        dataverseUrl: originOf(dataverse?.instanceUrl) ?? originOf(dataverse?.instanceApiUrl)
    };
}
function originOf(url) {
    return typeof url === 'string' && URL.canParse(url) ? new URL(url).origin : undefined;
}
const KEYS = [
    ['export packages', permissions/* PERMISSIONS */.J.export],
    ['import packages', permissions/* PERMISSIONS */.J.import],
    ['upload packages', permissions/* PERMISSIONS */.J.storage],
    ['create apps', permissions/* PERMISSIONS */.J.createApp],
    ['create flows', permissions/* PERMISSIONS */.J.createFlow]
];
function capabilitiesOf({ permissions, properties }) {
    const maps = [permissions, properties.permissions].filter(map => map !== undefined && map !== null);
    if (maps.length === 0)
        return undefined;
    const entries = maps
        .flatMap(map => Object.entries(map ?? {}))
        .filter(([, value]) => value !== false && value !== null);
    const held = new Set(entries.map(([key]) => key.toLowerCase()));
    return new Map(KEYS.map(([capability, key]) => [capability, { held: held.has(key.toLowerCase()), key }]));
}

;// CONCATENATED MODULE: ./lib/protocol/flows.js


const flowReference = schemas/* looseObject */._H3({
    id: optional_text/* optionalText */.m,
    connectionName: optional_text/* optionalText */.m,
    source: optional_text/* optionalText */.m
});
const flowObject = schemas/* looseObject */._H3({
    name: schemas/* string */.YjP(),
    id: schemas/* string */.YjP().optional(),
    properties: schemas/* looseObject */._H3({
        displayName: optional_text/* optionalText */.m,
        state: optional_text/* optionalText */.m,
        flowSuspensionReason: optional_text/* optionalText */.m,
        workflowEntityId: optional_text/* optionalText */.m,
        workflowUniqueId: optional_text/* optionalText */.m,
        createdTime: optional_text/* optionalText */.m,
        lastModifiedTime: optional_text/* optionalText */.m,
        connectionReferences: schemas/* record */.g1P(schemas/* string */.YjP(), flowReference).nullish().catch(undefined)
    })
});
const flowList = schemas/* looseObject */._H3({ value: schemas/* array */.YOg(flowObject), nextLink: optional_text/* optionalText */.m });
const FLOW_PROVIDER = '/providers/Microsoft.ProcessSimple';

// EXTERNAL MODULE: ./lib/platform/sign-in/identity.js
var identity = __webpack_require__(79157);
;// CONCATENATED MODULE: ./lib/platform/flows.js







const SHARINGS = ['personal', 'team'];
function createFlows(transport, tokens) {
    const { names } = transport;
    const path = (environment, rest) => `${FLOW_PROVIDER}/environments/${(0,hosts/* pathSegment */.pn)(environment, 'environment')}/flows${rest}?api-version=${api_versions/* API_VERSIONS */.Bo.flows}`;
    const setState = async (environment, flow, action) => {
        await transport.call({
            doing: `turn the flow ${names.quoted(flow)} ${action === 'start' ? 'on' : 'off'}`,
            service: 'flow',
            method: 'POST',
            to: path(environment, `/${(0,hosts/* pathSegment */.pn)(flow, 'flow')}/${action}`),
            retry: 'idempotent',
            ongoing: 'The flow’s state may have changed anyway.'
        });
    };
    const listAll = async (environment) => {
        const lists = await Promise.all(SHARINGS.map(sharing => (0,paging/* readAllPages */.s)(transport, {
            doing: `list the flows of the environment ${names.quoted(environment)}`,
            service: 'flow',
            to: `${path(environment, '')}&$filter=search('${sharing}')&include=includeSolutionCloudFlows`
        }, flowList)));
        return lists.flat();
    };
    return {
        async list(environment) {
            const token = await tokens.token('flow');
            if (token === undefined || (0,identity/* identityOf */.c)(token).appOnly)
                return undefined;
            let objects;
            try {
                objects = await listAll(environment);
            }
            catch (error) {
                const isBorrowed = token === (await tokens.token('powerApps'));
                if (!isBorrowed || statusOf(error) !== 401)
                    throw error;
                transport.log.warning(`Flows cannot be looked up: ${(0,errors/* messageOf */.bD)(error)}`);
                return undefined;
            }
            const flows = [...new Map(objects.map(flow => [flow.name.toLowerCase(), flowOf(flow)])).values()];
            for (const flow of flows)
                names.remember(flow);
            return flows;
        },
        async read(environment, flow) {
            const doing = `read the flow ${names.quoted(flow)}`;
            const response = await transport.call({
                doing,
                service: 'flow',
                method: 'GET',
                to: path(environment, `/${(0,hosts/* pathSegment */.pn)(flow, 'flow')}`),
                retry: 'idempotent'
            });
            const details = detailsOf((0,responses/* parseBody */.OG)(flowObject, response, doing));
            names.remember(details);
            return details;
        },
        async remove(environment, flow) {
            await transport.call({
                doing: `delete the flow ${names.quoted(flow)}`,
                service: 'flow',
                method: 'DELETE',
                to: path(environment, `/${(0,hosts/* pathSegment */.pn)(flow, 'flow')}`),
                retry: 'idempotent',
                ongoing: 'The flow may have been deleted.'
            });
        },
        async find(environment, flow) {
            try {
                return await this.read(environment, flow);
            }
            catch (error) {
                const status = statusOf(error);
                if (status === 403)
                    return 'hidden';
                if (status === 404)
                    return 'absent';
                throw error;
            }
        },
        start: (environment, flow) => setState(environment, flow, 'start'),
        stop: (environment, flow) => setState(environment, flow, 'stop')
    };
}
const statusOf = (error) => error instanceof errors/* ActionError */.lZ ? error.service?.status : undefined;
const flowOf = ({ name, properties }) => ({
    id: name,
    displayName: properties.displayName || name,
    state: stateOf(properties.state),
    modified: properties.lastModifiedTime ?? undefined,
    created: properties.createdTime ?? undefined,
    aliases: [properties.workflowEntityId, properties.workflowUniqueId].flatMap(alias => (alias ? [alias] : []))
});
const STATES = { Started: 'on', Stopped: 'off', Suspended: 'suspended' };
const stateOf = (state) => state == null ? undefined : Object.hasOwn(STATES, state) ? STATES[state] : state;
const detailsOf = (flow) => ({
    ...flowOf(flow),
    references: Object.entries(flow.properties.connectionReferences ?? {}).map(([name, { id, connectionName, source }]) => ({
        name,
        connector: id?.split('/').findLast(part => part !== '') ?? name,
        connection: connectionName || undefined,
        broughtByUser: source?.toLowerCase() === 'invoker'
    })),
    suspension: suspensionOf(flow.properties.flowSuspensionReason)
});
const suspensionOf = (reason) => !reason || reason.trim().toLowerCase() === 'none' ? undefined : reason;

;// CONCATENATED MODULE: ./lib/protocol/licences.js


const LICENCES_PATH = '/v1.0/me/licenseDetails';
const licenceList = schemas/* looseObject */._H3({
    value: schemas/* array */.YOg(schemas/* looseObject */._H3({
        servicePlans: schemas/* array */.YOg(schemas/* looseObject */._H3({ servicePlanName: optional_text/* optionalText */.m, provisioningStatus: optional_text/* optionalText */.m }))
            .nullish()
    }))
});
const POWER_APPS_PLAN = /POWERAPPS/i;
const PREMIUM_PLAN = /^(?:POWERAPPS_P2|POWERAPPS_P2_VIRAL|POWERAPPS_PER_USER\w*)$/i;

;// CONCATENATED MODULE: ./lib/platform/licences.js



function createLicences(transport, tokens) {
    return {
        async own() {
            if ((await tokens.token('graph')) === undefined)
                return 'unknown';
            const response = await (0,optional_read/* optionalRead */.t)(transport, {
                doing: 'read the licences of the signed-in user',
                service: 'graph',
                to: LICENCES_PATH
            });
            const list = (0,read_once/* safeParse */.x)(licenceList, response?.body);
            if (!list.success)
                return 'unknown';
            const plans = list.data.value
                .flatMap(({ servicePlans }) => servicePlans ?? [])
                .filter(({ provisioningStatus }) => provisioningStatus?.toLowerCase() !== 'disabled')
                .flatMap(({ servicePlanName }) => servicePlanName ?? [])
                .filter(name => POWER_APPS_PLAN.test(name));
            return { plans: [...new Set(plans)].sort(), coversPackages: plans.some(name => PREMIUM_PLAN.test(name)) };
        }
    };
}

// EXTERNAL MODULE: ./lib/base/uri.js
var uri = __webpack_require__(13695);
;// CONCATENATED MODULE: ./lib/platform/links.js

function createLinks(cloud) {
    const page = (environment, ...rest) => `${cloud.make}/environments/${[environment, ...rest].map(uri/* uriPart */.W).join('/')}`;
    return {
        app: (environment, app) => page(environment, 'apps', app, 'details'),
        flow: (environment, flow) => page(environment, 'flows', flow, 'details'),
        connections: environment => page(environment, 'connections'),
        customConnectors: environment => page(environment, 'customconnectors')
    };
}

// EXTERNAL MODULE: ./lib/platform/http/request.js
var http_request = __webpack_require__(99585);
// EXTERNAL MODULE: ./lib/platform/packaging/storage-hosts.js
var storage_hosts = __webpack_require__(52708);
;// CONCATENATED MODULE: ./lib/platform/packaging/blobs.js






const MAX_DOWNLOAD_BYTES = 256 * 1024 * 1024;
const BLOCK_BYTES = 4 * 1024 * 1024;
const MAX_STORAGE_RESPONSE_BYTES = 1024 * 1024;
const TRANSFER_TIMEOUT = 15 * 60_000;
const IDLE_TIMEOUT = 60_000;
const SHORTEST_SIGNATURE = 16;
const BLOB_NAME = 'package.zip';
async function download(transport, link, doing) {
    const url = (0,storage_hosts/* storageUrl */.X_)(transport.cloud, link, doing);
    hideLink(link, transport.secret);
    const response = await storageRequest(transport, { url, method: 'GET', limit: MAX_DOWNLOAD_BYTES }, doing);
    if (response.status !== 200)
        throw storageError(transport, response, url, doing);
    return response.bytes;
}
async function upload(transport, container, bytes, doing) {
    hideLink(container, transport.secret);
    const blob = (0,storage_hosts/* storageUrl */.X_)(transport.cloud, container, doing);
    blob.pathname = `${withoutSlashes(blob.pathname)}/${BLOB_NAME}`;
    const putBlob = async (query, body, headers) => {
        const url = new URL(`${blob.href}${query === '' ? '' : `${blob.search === '' ? '?' : '&'}${query}`}`);
        const response = await storageRequest(transport, { url, method: 'PUT', body, headers, limit: MAX_STORAGE_RESPONSE_BYTES }, doing);
        if (response.status < 200 || response.status >= 300)
            throw storageError(transport, response, url, doing);
    };
    if (bytes.byteLength <= BLOCK_BYTES) {
        await putBlob('', bytes, { 'x-ms-blob-type': 'BlockBlob', 'content-type': 'application/octet-stream' });
        return blob.href;
    }
    const ids = [];
    for (let from = 0; from < bytes.byteLength; from += BLOCK_BYTES) {
        const id = Buffer.from(`block-${String(ids.length).padStart(6, '0')}`).toString('base64');
        ids.push(id);
        await putBlob(`comp=block&blockid=${encodeURIComponent(id)}`, bytes.subarray(from, from + BLOCK_BYTES), {
            'content-type': 'application/octet-stream'
        });
    }
    const list = ids.map(id => `<Latest>${id}</Latest>`).join('');
    await putBlob('comp=blocklist', `<?xml version="1.0" encoding="utf-8"?><BlockList>${list}</BlockList>`, {
        'content-type': 'application/xml',
        'x-ms-blob-content-type': 'application/octet-stream'
    });
    return blob.href;
}
function withoutSlashes(path) {
    let end = path.length;
    while (path[end - 1] === '/')
        end -= 1;
    return path.slice(0, end);
}
function hideLink(link, secret) {
    const written = /[?&]sig=([^&#]*)/.exec(link)?.[1] ?? '';
    const signature = decoded(written);
    const all = URL.canParse(link) ? [link, new URL(link).search.slice(1), signature] : [link];
    for (const value of signature.length < SHORTEST_SIGNATURE ? all : [written, signature])
        secret(value);
}
function decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}
async function storageRequest(transport, request, doing) {
    const checksAddress = transport.cloud.name !== 'Embedded' && transport.agent === undefined;
    const address = `${request.url.origin}${request.url.pathname}`;
    try {
        return await (0,retry/* withRetries */.LH)('idempotent', transport, message => transport.log.debug(`${doing}: ${message}`), async () => {
            const response = await (0,http_request/* sendRequest */.w$)({
                ...request,
                headers: { 'accept-encoding': 'identity', ...request.headers },
                signal: transport.signal,
                agent: transport.agent,
                ...(checksAddress ? { lookup: storage_hosts/* publicLookup */.km } : {}),
                timeout: transport.timeoutFor(TRANSFER_TIMEOUT, doing, request.url.host),
                idleTimeout: IDLE_TIMEOUT
            });
            transport.log.debug(`${request.method} ${address} → ${response.status}, ${response.bytes.byteLength} bytes received`);
            return response;
        });
    }
    catch (error) {
        if (error instanceof storage_hosts/* PrivateAddress */.me) {
            throw new errors/* ActionError */.lZ({
                doing,
                why: `the storage host is not on the internet: ${error.message}`,
                remedy: 'Check the input cloud and DNS on this runner. Behind a proxy, set https_proxy.',
                cause: error
            });
        }
        if (!(error instanceof http_request/* ResponseTooLarge */.l1))
            throw (0,responses/* toActionError */.ie)(error, doing, '', transport.deadline);
        throw new errors/* ActionError */.lZ({
            doing,
            why: `the file at ${request.url.host} has more than ${mebibytes(error.limit)}`,
            remedy: 'No canvas app package is that large. Export it in the portal and compare.'
        });
    }
}
const mebibytes = (bytes) => `${bytes / 1024 / 1024} MiB`;
function storageError(transport, response, url, doing) {
    const text = response.bytes.subarray(0, 4096).toString('utf8');
    const element = (name) => new RegExp(`<${name}>([^<]*)</${name}>`).exec(text)?.[1];
    const expires = Date.parse(url.searchParams.get('se') ?? '');
    const expired = Number.isFinite(expires) && expires <= transport.clock.now();
    const age = expired ? (0,display/* duration */.p0)(transport.clock.now() - expires) : '';
    return new errors/* ActionError */.lZ({
        doing,
        why: response.status === 403
            ? expired
                ? `the storage link expired ${age} ago; links are valid for about an hour`
                : 'the storage rejected the link: it has expired, or it does not permit this'
            : `the storage at ${url.host} responded with HTTP ${response.status}`,
        remedy: 'Run it again from the start. A new run gets a new link.',
        service: {
            status: response.status,
            code: element('Code'),
            message: (0,display/* plainText */.wh)(element('Message') ?? '', 300) || undefined,
            requestId: response.headers.get('x-ms-request-id') ?? undefined
        }
    });
}

;// CONCATENATED MODULE: ./lib/platform/packaging/creation-types.js
const NAMES = {
    new: 'New',
    update: 'Update',
    existing: 'Existing',
    overwrite: 'Overwrite',
    merge: 'Merge'
};
const PROVIDERS = {
    'microsoft.powerapps/apps': 'Microsoft.PowerApps/apps',
    'microsoft.flow/flows': 'Microsoft.Flow/flows',
    'microsoft.powerapps/apis': 'Microsoft.PowerApps/apis'
};
const rootIdOf = ({ kind, id }) => `/providers/${kind === 'app' ? 'Microsoft.PowerApps/apps' : 'Microsoft.Flow/flows'}/${id}`;
function withSuggestions(resources, suggestions) {
    return mapResources(resources, suggestions, (resource, { creationType, comment, displayName }) => {
        const details = {
            ...resource.details,
            ...(comment === undefined ? {} : { comment }),
            ...(displayName === undefined ? {} : { displayName })
        };
        return {
            ...resource,
            suggestedCreationType: nameOf(creationType, resource),
            ...(Object.keys(details).length > 0 ? { details } : {})
        };
    });
}
function withSelections(resources, selections) {
    return mapResources(resources, selections, (resource, { creationType, id, displayName, connection }) => ({
        ...resource,
        selectedCreationType: NAMES[creationType],
        ...(displayName === undefined ? {} : { details: { ...resource.details, displayName } }),
        ...(id === undefined ? {} : { id: `/providers/${providerOf(resource)}/${id}`, name: id }),
        ...(connection === undefined
            ? {}
            : {
                id: `/providers/Microsoft.PowerApps/apis/${connection.connector}/connections/${connection.id}`,
                name: connection.id
            })
    }));
}
function mapResources(resources, choices, apply) {
    return Object.fromEntries(Object.entries(resources).map(([key, resource]) => {
        const choice = choices.get(key);
        return [key, choice === undefined ? resource : apply(resource, choice)];
    }));
}
const providerOf = ({ type }) => {
    const lower = type.toLowerCase();
    return (Object.hasOwn(PROVIDERS, lower) ? PROVIDERS[lower] : undefined) ?? type;
};
function nameOf(creationType, { creationType: offered }) {
    if (Object.hasOwn(NAMES, creationType))
        return NAMES[creationType];
    const written = (offered ?? '').split(',').map(type => type.trim());
    return written.find(type => type.toLowerCase() === creationType) ?? creationType;
}

// EXTERNAL MODULE: ./lib/platform/transport/remedies.js
var remedies = __webpack_require__(44365);
;// CONCATENATED MODULE: ./lib/platform/packaging/result.js





function resultOf(response, doing) {
    if (response.text.trim() === '')
        return {};
    const outer = (0,responses/* parseBody */.OG)(packaging/* packagingResult */.XD, response, doing);
    const inner = outer['properties'];
    if (typeof inner !== 'object' || inner === null || outer.resources || outer.packageLink)
        return outer;
    return (0,responses/* parseBody */.OG)(packaging/* packagingResult */.XD, { ...response, body: inner }, doing);
}
const missingParts = (result, required) => required.filter(part => result[part] === undefined || result[part] === null);
const problemsOf = (result) => result.errors ?? [];
const withRemedies = (resources) => Object.fromEntries(Object.entries(resources).map(([key, resource]) => {
    const { error } = resource;
    const remedy = error == null ? undefined : (0,remedies/* remedyForProblem */.HI)(error.code, error.message);
    return [key, remedy === undefined ? resource : { ...resource, error: { ...error, remedy } }];
}));
function resourceProblems(result) {
    return Object.entries(result.resources ?? {}).flatMap(([key, { error, details, name, type }]) => {
        if (error === undefined || error === null)
            return [];
        const label = `${(0,display/* plainText */.wh)(type, 80)} ${(0,display/* quoted */.TL)(details?.displayName || name || key)}`;
        return [{ ...error, message: `${label}: ${error.message ?? 'no reason given'}` }];
    });
}
function incompleteError(response, result, required, doing) {
    const missing = missingParts(result, required);
    const problem = result.status ? `reports the state ${(0,display/* quoted */.TL)(result.status)}` : `lacks ${(0,display/* listed */.KE)(missing)}`;
    return new errors/* ActionError */.lZ({
        doing,
        why: `the response ${problem} and names no operation to wait for`,
        remedy: 'Run it again. If it happens again, give the request id to Microsoft support.',
        service: { status: response.status, requestId: (0,responses/* requestIdOf */.Gb)(response.headers) }
    });
}

;// CONCATENATED MODULE: ./lib/platform/packaging/call.js





async function awaitResult(transport, onProgress, response, { doing, what, required, readsOnly }) {
    const result = resultOf(response, doing);
    const verdict = (0,poll/* verdictOf */.Vj)(result.status);
    const isComplete = missingParts(result, required).length === 0;
    const isOver = verdict === 'failed' || problemsOf(result).length > 0 || (isComplete && (verdict === 'succeeded' || !result.status));
    const location = response.headers.get('location');
    if (location === undefined || (isOver && response.status !== 202))
        return { result, response };
    const finished = await (0,poll/* waitFor */.fm)(transport, onProgress, {
        what,
        doing,
        readsOnly,
        service: 'bap',
        location: (0,hosts/* operationUrl */.F5)(transport.cloud, 'bap', location, response.url, doing),
        firstPause: (0,retry/* retryAfterOf */.sT)(response.headers, transport.clock.now()),
        read: poll => resultOf(poll, doing),
        state: polled => ({ status: polled.status, missing: missingParts(polled, required) })
    });
    return { result: finished.result, response: finished.response, operationId: finished.operationId };
}
async function callPackaging(transport, onProgress, call) {
    const { doing, required } = call;
    const first = await transport.call({ ...call, service: 'bap', method: 'POST' });
    const finished = await awaitResult(transport, onProgress, first, { ...call, readsOnly: true });
    const { result, response, operationId } = finished;
    const problems = [...problemsOf(result), ...resourceProblems(result)];
    const verdict = (0,poll/* verdictOf */.Vj)(result.status);
    if (problems.length > 0 || verdict === 'failed') {
        const where = operationId === undefined ? '' : ` (operation ${operationId})`;
        throw (0,responses/* errorFromListedProblems */.cb)(problems, response, doing, `the service reports a failure${where}`);
    }
    const unfinished = verdict === 'unknown' || (verdict === 'running' && Boolean(result.status));
    if (unfinished || missingParts(result, required).length > 0)
        throw incompleteError(response, result, required, doing);
    return finished;
}

;// CONCATENATED MODULE: ./lib/platform/packaging/packaging.js













function createPackaging(transport, onProgress) {
    return {
        async listResources(environment, root) {
            const what = `the resources of the ${root.kind} ${(0,display/* quoted */.TL)(root.displayName)}`;
            const { result } = await callPackaging(transport, onProgress, {
                doing: `list ${what}`,
                what: `listing of ${what}`,
                to: packagingPath(environment, 'listPackageResources'),
                body: { baseResourceIds: [rootIdOf(root)] },
                required: ['resources'],
                retry: 'idempotent'
            });
            return result.resources ?? {};
        },
        async exportPackage(environment, root, details, resources, suggestions) {
            const name = (0,display/* quoted */.TL)(details.displayName);
            const { result, operationId } = await callPackaging(transport, onProgress, {
                doing: `export ${name}`,
                what: `export of ${name}`,
                to: packagingPath(environment, 'exportPackage'),
                body: {
                    includedResourceIds: [rootIdOf(root)],
                    details: {
                        displayName: details.displayName,
                        ...(details.description === '' ? {} : { description: details.description }),
                        creator: details.creator,
                        sourceEnvironment: details.sourceEnvironment
                    },
                    resources: withSuggestions(resources, suggestions)
                },
                required: ['packageLink'],
                retry: 'unstarted',
                ongoing: 'The export may still be running at the service. It changes nothing in the environment.'
            });
            const bytes = await download(transport, result.packageLink?.value ?? '', `download the package of ${name}`);
            return { operationId, bytes, resources: result.resources ?? {} };
        },
        async stage(environment, bytes) {
            const doing = 'upload the package';
            const response = await transport.call({
                doing,
                service: 'bap',
                method: 'POST',
                to: packagingPath(environment, 'generateResourceStorage'),
                retry: 'idempotent'
            });
            return upload(transport, (0,responses/* parseBody */.OG)(packaging/* resourceStorage */.Gl, response, doing).sharedAccessSignature, bytes, doing);
        },
        async importParameters(environment, stagedLink, name) {
            const { result, operationId } = await callPackaging(transport, onProgress, {
                doing: 'let the service read the uploaded package',
                what: `reading of the uploaded ${name === undefined ? 'package' : (0,display/* quoted */.TL)(name)}`,
                to: packagingPath(environment, 'listImportParameters'),
                body: { packageLink: { value: stagedLink } },
                required: ['status', 'packageLink', 'details', 'resources'],
                retry: 'idempotent'
            });
            const packageLink = result.packageLink?.value ?? '';
            hideLink(packageLink, transport.secret);
            return { operationId, packageLink, details: result.details ?? {}, resources: result.resources ?? {} };
        },
        async validate(environment, request) {
            const doing = `let the service check the import of ${importedName(request)}`;
            const response = await transport.call({
                doing,
                service: 'bap',
                method: 'POST',
                to: packagingPath(environment, 'validateImportPackage'),
                body: importBody(request),
                retry: 'idempotent'
            });
            const what = `check of ${importedName(request)}`;
            const { result } = await awaitResult(transport, onProgress, response, {
                doing,
                what,
                required: [],
                readsOnly: true
            });
            return [...problemsOf(result), ...resourceProblems(result)];
        },
        importPackage: (environment, request) => startImport(transport, onProgress, environment, request)
    };
}
async function startImport(transport, onProgress, environment, request) {
    const name = importedName(request);
    const doing = `import ${name}`;
    let response;
    try {
        response = await transport.sendWithRetries({
            doing,
            service: 'bap',
            method: 'POST',
            to: packagingPath(environment, 'importPackage'),
            body: importBody(request),
            retry: 'unstarted'
        });
    }
    catch (error) {
        if (error instanceof http_request/* ConnectionFailure */.ls && error.sent)
            return { kind: 'unanswered', service: { message: error.message } };
        if (error instanceof http_request/* ConnectionFailure */.ls) {
            const failure = (0,responses/* toActionError */.ie)(error, doing, '', transport.deadline);
            throw failure instanceof errors/* ActionError */.lZ ? errors/* NotStarted */.R9.from(failure) : failure;
        }
        throw (0,responses/* toActionError */.ie)(error, doing, 'The import may have started. Check the target environment before you run it again.');
    }
    const isThrottled = response.status === 429 || (response.status === 503 && response.headers.has('retry-after'));
    if (!isThrottled && ((0,retry/* isTransient */.dg)(response.status) || response.status >= 500))
        return unanswered(response);
    if (response.status < 200 || response.status >= 300)
        throw errors/* NotStarted */.R9.from((0,responses/* errorFromResponse */.a5)(response, doing, '', transport));
    if (!response.headers.has('location') && response.body === undefined)
        return unanswered(response);
    const finished = await awaitResult(transport, onProgress, response, {
        doing,
        what: `import of ${name}`,
        required: ['resources']
    });
    const problems = problemsOf(finished.result);
    const verdict = (0,poll/* verdictOf */.Vj)(finished.result.status);
    if (finished.operationId === undefined && verdict !== 'succeeded' && verdict !== 'failed' && problems.length === 0) {
        return unanswered(finished.response);
    }
    return {
        kind: 'finished',
        succeeded: verdict === 'succeeded' && problems.length === 0 && resourceProblems(finished.result).length === 0,
        operationId: finished.operationId,
        resources: withRemedies(finished.result.resources ?? {}),
        problems,
        service: { status: finished.response.status, requestId: (0,responses/* requestIdOf */.Gb)(finished.response.headers) }
    };
}
const unanswered = (response) => ({
    kind: 'unanswered',
    service: (0,responses/* serviceErrorOf */.TI)(response)
});
const packagingPath = (environment, action) => `${packaging/* PACKAGING_PROVIDER */.kj}/environments/${(0,hosts/* pathSegment */.pn)(environment, 'environment')}/${action}?api-version=${api_versions/* API_VERSIONS */.Bo.packaging}`;
const importBody = ({ details, packageLink, resources, selections }) => ({
    details,
    packageLink: { value: packageLink },
    resources: withSelections(resources, selections)
});
function importedName({ details }) {
    const name = details['displayName'];
    return typeof name === 'string' && name !== '' ? (0,display/* quoted */.TL)(name) : 'the package';
}

// EXTERNAL MODULE: ./lib/protocol/policies.js
var policies = __webpack_require__(9240);
;// CONCATENATED MODULE: ./lib/platform/policies.js





const MAX_PAGES = 20;
const createPolicies = (transport, shared = {}) => ({
    async list(environment) {
        const reading = (shared.reading ??= allPolicies(transport));
        const read = await reading.catch((error) => ({ error }));
        if (shared.reading === reading && !('isFinal' in read && read.isFinal))
            shared.reading = undefined;
        if ('error' in read)
            throw read.error;
        const { policies } = read;
        return policies === 'unknown' ? policies : policies.filter(one => appliesTo(one, environment)).map(policyOf);
    }
});
async function allPolicies(transport) {
    const call = { doing: 'read the data policies', service: 'bap' };
    const found = [];
    let isRefused = false;
    const unknown = () => ({ policies: 'unknown', isFinal: isRefused });
    let to = `${policies/* POLICIES_PATH */.P2}?api-version=${api_versions/* API_VERSIONS */.Bo.policies}`;
    for (let page = 0; page < MAX_PAGES; page++) {
        const response = await (0,optional_read/* optionalRead */.t)(transport, { ...call, to }, status => {
            isRefused = status >= 400 && status < 500 && status !== 429;
        });
        const list = (0,read_once/* safeParse */.x)(policies/* policyList */.$, response?.body);
        if (response === undefined || !list.success)
            return unknown();
        for (const policy of list.data.value)
            found.push(policy);
        const { nextLink } = list.data;
        if (!nextLink)
            return { policies: found, isFinal: true };
        to = (0,hosts/* pageUrl */.fi)(transport.cloud, call.service, nextLink, response.url, call.doing);
    }
    return unknown();
}
function appliesTo({ environmentType, environments }, environment) {
    const isListed = (environments ?? []).some(({ name, id }) => [name, id?.split('/').at(-1)].some(known => known?.toLowerCase() === environment.toLowerCase()));
    switch (environmentType?.toLowerCase()) {
        case 'onlyenvironments':
        case 'singleenvironment':
            return isListed;
        case 'exceptenvironments':
            return !isListed;
        default:
            return true;
    }
}
function policyOf({ name, displayName, ...policy }) {
    const label = displayName || name || 'a policy';
    const others = groupOf(policy.defaultConnectorsClassification);
    if (policy.connectorGroups === undefined || policy.connectorGroups === null)
        return { displayName: label, groups: 'unknown', others };
    const groups = new Map();
    for (const { classification, connectors } of policy.connectorGroups) {
        const group = groupOf(classification);
        if (group === undefined)
            continue;
        for (const { id } of connectors ?? [])
            groups.set((id.split('/').at(-1) ?? id).toLowerCase(), group);
    }
    return { displayName: label, groups, others };
}
const groupOf = (classification) => Object.keys(policies/* CLASSIFICATIONS */.Ii).find(group => policies/* CLASSIFICATIONS */.Ii[group].toLowerCase() === classification?.toLowerCase());

;// CONCATENATED MODULE: ./lib/protocol/sharing.js


const permissionObject = schemas/* looseObject */._H3({
    name: schemas/* string */.YjP(),
    id: optional_text/* optionalText */.m,
    properties: schemas/* looseObject */._H3({
        roleName: schemas/* string */.YjP(),
        principal: schemas/* looseObject */._H3({
            id: optional_text/* optionalText */.m,
            displayName: optional_text/* optionalText */.m,
            email: optional_text/* optionalText */.m,
            type: optional_text/* optionalText */.m,
            tenantId: optional_text/* optionalText */.m
        })
    })
});
const permissionList = schemas/* looseObject */._H3({ value: schemas/* array */.YOg(permissionObject), nextLink: optional_text/* optionalText */.m });
const directoryObject = schemas/* looseObject */._H3({
    id: schemas/* string */.YjP(),
    displayName: optional_text/* optionalText */.m,
    userPrincipalName: optional_text/* optionalText */.m,
    mail: optional_text/* optionalText */.m
});
const directoryList = schemas/* looseObject */._H3({ value: schemas/* array */.YOg(directoryObject) });

;// CONCATENATED MODULE: ./lib/platform/directory.js





function createDirectory(transport, tokens) {
    async function read(doing, to) {
        let response;
        try {
            response = await transport.sendWithRetries({ doing, service: 'graph', method: 'GET', to, retry: 'idempotent' });
        }
        catch (error) {
            throw (0,responses/* toActionError */.ie)(error, doing, '', transport.deadline);
        }
        if (response.status === 404)
            return undefined;
        if (response.status === 401 || response.status === 403) {
            transport.log.debug(`${doing}: Microsoft Graph denied it with HTTP ${response.status}`);
            return 'unknown';
        }
        if (response.status >= 200 && response.status < 300)
            return response;
        throw (0,responses/* errorFromResponse */.a5)(response, doing, '', transport);
    }
    async function byKey(kind, key) {
        const doing = `look up ${(0,display/* quoted */.TL)(key)} in Microsoft Graph`;
        const response = await read(doing, `/v1.0/${COLLECTIONS[kind]}/${(0,hosts/* pathSegment */.pn)(key, 'user or group')}?$select=${FIELDS[kind]}`);
        if (response === undefined)
            return [];
        return response === 'unknown' ? response : [principalOf(kind, (0,responses/* parseBody */.OG)(directoryObject, response, doing))];
    }
    async function byProperty(kind, property, value) {
        const doing = `look up ${(0,display/* quoted */.TL)(value)} in Microsoft Graph`;
        const filter = (0,uri/* uriPart */.W)(`${property} eq '${value.replaceAll("'", "''")}'`);
        const response = await read(doing, `/v1.0/${COLLECTIONS[kind]}?$filter=${filter}&$select=${FIELDS[kind]}`);
        if (response === undefined)
            return [];
        return response === 'unknown'
            ? response
            : (0,responses/* parseBody */.OG)(directoryList, response, doing).value.map(found => principalOf(kind, found));
    }
    return {
        async find({ by, value }) {
            if ((await tokens.token('graph')) === undefined)
                return 'unknown';
            switch (by) {
                case 'id':
                    return firstMatch([() => byKey('person', value), () => byKey('group', value)]);
                case 'email':
                    return firstMatch([
                        () => byKey('person', value),
                        () => byProperty('person', 'mail', value),
                        () => byProperty('group', 'mail', value)
                    ]);
                case 'group-name':
                    return byProperty('group', 'displayName', value);
            }
        }
    };
}
const COLLECTIONS = { person: 'users', group: 'groups' };
const FIELDS = {
    person: 'id,displayName,userPrincipalName,mail',
    group: 'id,displayName,mail'
};
async function firstMatch(lookups) {
    let denied = false;
    for (const lookup of lookups) {
        const found = await lookup();
        if (found === 'unknown')
            denied = true;
        else if (found.length > 0)
            return found;
    }
    return denied ? 'unknown' : [];
}
const principalOf = (type, { id, displayName, userPrincipalName, mail }) => ({
    id,
    type,
    displayName: displayName ?? undefined,
    email: mail || userPrincipalName || undefined
});

;// CONCATENATED MODULE: ./lib/platform/sharing.js





const sharing_PROVIDER = '/providers/Microsoft.PowerApps';
function createSharing(transport, tokens) {
    const directory = createDirectory(transport, tokens);
    const appPath = (app) => `${sharing_PROVIDER}/apps/${(0,hosts/* pathSegment */.pn)(app, 'app')}`;
    const adminPath = (environment, app) => `${sharing_PROVIDER}/scopes/admin/environments/${(0,hosts/* pathSegment */.pn)(environment, 'environment')}/apps/${(0,hosts/* pathSegment */.pn)(app, 'app')}`;
    return {
        findPrincipals: query => directory.find(query),
        async permissions(app) {
            const entries = await (0,paging/* readAllPages */.s)(transport, {
                doing: `read the permissions of the app ${transport.names.quoted(app)}`,
                service: 'powerApps',
                to: `${appPath(app)}/permissions?api-version=${api_versions/* API_VERSIONS */.Bo.sharing}`
            }, permissionList);
            return entries.map(permissionOf);
        },
        async share(app, { put, remove }) {
            if (put.length === 0 && remove.length === 0)
                return;
            await transport.call({
                doing: `share the app ${transport.names.quoted(app)}`,
                service: 'powerApps',
                method: 'POST',
                to: `${appPath(app)}/modifyPermissions?api-version=${api_versions/* API_VERSIONS */.Bo.sharing}`,
                body: {
                    ...(put.length === 0
                        ? {}
                        : {
                            put: put.map(({ principal, role }) => ({
                                properties: {
                                    principal: principalBody(principal),
                                    NotifyShareTargetOption: 'DoNotNotify',
                                    roleName: ROLE_NAMES[role]
                                }
                            }))
                        }),
                    ...(remove.length === 0 ? {} : { delete: remove.map(id => ({ id })) })
                },
                retry: 'idempotent',
                ongoing: 'The app may have been shared anyway.'
            });
        },
        async setOwner(environment, app, principalId, roleForOldOwner) {
            await transport.call({
                doing: `change the owner of the app ${transport.names.quoted(app)}`,
                service: 'powerApps',
                method: 'POST',
                to: `${adminPath(environment, app)}/modifyAppOwner?api-version=${api_versions/* API_VERSIONS */.Bo.sharing}`,
                body: { roleForOldAppOwner: ROLE_NAMES[roleForOldOwner], newAppOwner: principalId },
                retry: 'unstarted',
                ongoing: 'The owner may have changed already.'
            });
        },
        async bypassConsent(environment, app, bypass) {
            await transport.call({
                doing: `set the consent bypass of the app ${transport.names.quoted(app)}`,
                service: 'powerApps',
                method: 'POST',
                to: `${adminPath(environment, app)}/setPowerAppConnectionDirectConsentBypass?api-version=${api_versions/* API_VERSIONS */.Bo.consentBypass}`,
                body: { bypassconsent: bypass },
                retry: 'idempotent',
                ongoing: 'The consent bypass may have been set anyway.'
            });
        }
    };
}
const principalBody = ({ id, type }) => type === 'everyone' ? { id, type: TYPE_NAMES[type], tenantId: id } : { id, type: TYPE_NAMES[type] };
const TYPE_NAMES = {
    person: 'User',
    group: 'Group',
    everyone: 'Tenant',
    application: 'ServicePrincipal',
    unknown: 'Unknown'
};
const ROLE_NAMES = { use: 'CanView', edit: 'CanEdit' };
const TYPES = {
    user: 'person',
    group: 'group',
    tenant: 'everyone',
    serviceprincipal: 'application'
};
const ROLES = {
    owner: 'owner',
    canedit: 'edit',
    canview: 'use',
    canviewwithshare: 'use-and-share'
};
const translate = (terms, name) => Object.hasOwn(terms, name.toLowerCase()) ? terms[name.toLowerCase()] : undefined;
function permissionOf({ name, properties }) {
    const { id, type, displayName, email, tenantId } = properties.principal;
    const kind = translate(TYPES, type ?? '') ?? 'unknown';
    const ownId = id === 'null' ? undefined : id;
    return {
        id: name,
        role: translate(ROLES, properties.roleName) ?? properties.roleName,
        principal: {
            id: (kind === 'everyone' ? ownId || tenantId : ownId) || name,
            type: kind,
            displayName: displayName || undefined,
            email: email || undefined
        }
    };
}

// EXTERNAL MODULE: ./lib/protocol/sites.js
var sites = __webpack_require__(52872);
;// CONCATENATED MODULE: ./lib/platform/sites.js








const MOST = 5_000;
const MOST_PAGES = 200;
const LONGEST = 16 * 1024 * 1024;
const REQUEST_TIME = 30_000;
const LONGEST_TITLE = 255;
class NotRead extends Error {
}
function createSites(transport, tokens) {
    const { log, clock } = transport;
    async function get(doing, to, until) {
        const left = () => Math.min(transport.left(), until - clock.now());
        const response = await (0,retry/* withRetries */.LH)('idempotent', { ...transport, left }, message => log.debug(`${doing}: ${message}`), () => {
            const timeout = Math.min(REQUEST_TIME, left());
            if (timeout <= 0)
                throw new NotRead('the time for it is over');
            return transport.send({ doing, service: 'graph', method: 'GET', to, retry: 'idempotent', timeout });
        });
        if (response.status >= 200 && response.status < 300)
            return response;
        throw new NotRead(refusalIn(response));
    }
    async function all(doing, to, shape, until) {
        const items = [];
        const seen = new Set();
        let length = 0;
        for (let next = to;;) {
            const response = await get(doing, next, until);
            const { value, '@odata.nextLink': link } = parsed(shape, response);
            for (const item of value)
                items.push(item);
            length += response.text.length;
            if (items.length > MOST)
                throw new NotRead(`it has more than ${MOST} lists`);
            if (link === undefined || link === null || link === '')
                return items;
            const followed = URL.canParse(link) ? new URL(link) : undefined;
            if (followed === undefined || followed.origin !== response.url.origin)
                throw new NotRead('the link to the next page of its lists leads to another host');
            seen.add(response.url.href);
            if (seen.has(followed.href) || seen.size >= MOST_PAGES || length > LONGEST)
                throw new NotRead('the pages of its lists do not end');
            next = followed;
        }
    }
    async function read(address, { drives, until }) {
        const path = pathOf(address);
        if ((await tokens.token('graph')) === undefined)
            throw new NotRead('this identity has no token for Microsoft Graph');
        const { id } = parsed(sites/* siteObject */.j9, await get('find a site in Microsoft Graph', path, until));
        if (!sites/* SITE_ID */.Cn.test(id))
            throw new NotRead('Microsoft Graph gives it an id of another form than documented');
        const site = `${sites/* SITES_PATH */.T4}/${(0,uri/* uriPart */.W)(id).replaceAll('%2C', ',')}`;
        const lists = await all('read the lists of a site', `${site}/lists?$select=${sites/* LIST_FIELDS */.Ho}`, sites/* listPage */.ks, until);
        const libraries = drives
            ? await all('read the document libraries of a site', `${site}/drives?$select=${sites/* DRIVE_FIELDS */.TJ}`, sites/* drivePage */.Mn, until)
            : [];
        return {
            id,
            lists: lists.flatMap(({ id: list, displayName, name, list: more }) => titled(sites/* LIST_ID */.lh, list, displayName ?? name, {
                template: more?.template ?? undefined,
                isHidden: more?.hidden === true
            })),
            drives: libraries.flatMap(({ id: drive, name }) => titled(sites/* DRIVE_ID */.HL, drive, name))
        };
    }
    return {
        async contents(address, what) {
            try {
                return await read(address, what);
            }
            catch (error) {
                if (error instanceof http_request/* Cancelled */.cJ || transport.signal?.aborted === true)
                    throw (0,responses/* toActionError */.ie)(error, 'read a site in Microsoft Graph', '', transport.deadline);
                log.debug(`The site was not read: ${(0,errors/* messageOf */.bD)(error)}`);
                return { unread: (0,display/* plainText */.wh)((0,errors/* messageOf */.bD)(error), 300) };
            }
        }
    };
}
function pathOf(address) {
    const url = URL.canParse(address) ? new URL(address) : undefined;
    if (url === undefined || !/^[a-z0-9.-]{1,253}$/.test(url.hostname) || !url.hostname.includes('.'))
        throw new NotRead('its address has no host of SharePoint');
    const parts = url.pathname.split('/').filter(part => part !== '');
    const host = `${sites/* SITES_PATH */.T4}/${url.hostname}`;
    return parts.length === 0 ? host : `${host}:/${parts.map(part => (0,uri/* uriPart */.W)(sites_decoded(part))).join('/')}`;
}
function sites_decoded(part) {
    try {
        return decodeURIComponent(part);
    }
    catch {
        return part;
    }
}
function refusalIn(response) {
    const { code, message } = (0,responses/* serviceErrorOf */.TI)(response);
    const said = [code, message].filter(Boolean).join(': ');
    const what = `Microsoft Graph answers HTTP ${response.status}${said === '' ? '' : ` (${(0,display/* plainText */.wh)(said, 160)})`}`;
    return response.status === 401 || response.status === 403
        ? `${what}. Reading it takes the permission Sites.Read.All, and access to the site`
        : what;
}
function parsed(shape, response) {
    const found = (0,read_once/* safeParse */.x)(shape, response.body);
    if (found.success)
        return found.data;
    throw new NotRead('the answer of Microsoft Graph has an unexpected form');
}
const titled = (form, id, title, more = {}) => form.test(id) && typeof title === 'string' && title.trim() !== '' && title.length <= LONGEST_TITLE
    ? [{ id, title, ...more }]
    : [];

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/base/bounded-json.js
var bounded_json = __webpack_require__(47215);
// EXTERNAL MODULE: ./lib/base/time-limit.js
var time_limit = __webpack_require__(58806);
;// CONCATENATED MODULE: ./lib/platform/display-names.js

class DisplayNames {
    #byId = new Map();
    remember({ id, displayName }) {
        this.#byId.set(id.trim().toLowerCase(), displayName);
    }
    quoted(id) {
        return (0,display/* quoted */.TL)(this.#byId.get(id.trim().toLowerCase()) ?? id);
    }
}

// EXTERNAL MODULE: ./lib/platform/sign-in/sign-in.js
var sign_in = __webpack_require__(46208);
;// CONCATENATED MODULE: ./lib/platform/transport/transport.js











const SERVICE_NAMES = {
    powerApps: 'Power Apps',
    flow: 'Power Automate',
    graph: 'Microsoft Graph'
};
const REQUEST_TIMEOUT = 120_000;
const MAX_GRACE = 10_000;
const CLEANUP_TIMEOUT = 1_500;
const MAX_RESPONSE_BYTES = 32 * 1024 * 1024;
const USER_AGENT = 'move-power-app (GitHub Action)';
function createTransport(options) {
    const { cloud, tokens, clock, deadline, signal, log, secret } = options;
    const requestTimeout = options.requestTimeout ?? REQUEST_TIMEOUT;
    const grace = Math.min(deadline.span / 10, MAX_GRACE);
    const timing = { clock, left: () => deadline.left(), signal };
    function timeoutFor(most, doing, host) {
        const left = deadline.leftWith(grace);
        if (left <= 0)
            throw (0,time_limit/* timeoutError */.w2)(deadline, { doing, waitedFor: `a response from ${host}` });
        return Math.min(most, left);
    }
    async function send(call) {
        const url = typeof call.to === 'string' ? new URL(call.to, (0,hosts/* originOf */.yv)(cloud, call.service)) : call.to;
        if (!(0,hosts/* mayReceiveToken */.s1)(cloud, call.service, url)) {
            throw new errors/* ActionError */.lZ({
                doing: call.doing,
                why: `${(0,display/* quoted */.TL)(url.origin)} is not a host of the cloud ${cloud.name}, so no token was sent there`,
                remedy: 'Check the input cloud.'
            });
        }
        const audience = (0,hosts/* audienceOf */.Ox)(call.service);
        const token = await tokens.token(audience);
        if (token === undefined) {
            throw new errors/* ActionError */.lZ({
                doing: call.doing,
                why: `this identity has no token for ${(0,sign_in/* isOrganisation */.p)(audience) ? audience : SERVICE_NAMES[audience]}`,
                remedy: 'Provide a token for that service too, or sign in another way.'
            });
        }
        const throttle = call.service === 'graph' ? undefined : options.throttle;
        if (call.evenWhenCancelled !== true)
            await throttle?.wait(timing);
        const response = await sendOnce(call, url, token);
        throttle?.note(response, clock.now());
        if (response.status !== 401)
            return response;
        const renewed = await tokens.token(audience, { refresh: true });
        return renewed === undefined || renewed === token ? response : sendOnce(call, url, renewed);
    }
    async function sendOnce(call, url, token) {
        const id = (0,external_node_crypto_.randomUUID)();
        const started = clock.now();
        const isCleanup = call.evenWhenCancelled === true;
        try {
            const raw = await (0,http_request/* sendRequest */.w$)({
                url,
                method: call.method,
                headers: {
                    accept: 'application/json',
                    authorization: `Bearer ${token}`,
                    'user-agent': USER_AGENT,
                    'x-ms-client-request-id': id,
                    ...(call.body === undefined ? {} : { 'content-type': 'application/json' })
                },
                body: call.body === undefined ? undefined : JSON.stringify(call.body),
                signal: isCleanup ? undefined : signal,
                timeout: isCleanup && signal.aborted
                    ? CLEANUP_TIMEOUT
                    : isCleanup
                        ? Math.min(requestTimeout, Math.max(deadline.left(), MAX_GRACE))
                        : timeoutFor(call.timeout ?? requestTimeout, call.doing, url.host),
                limit: MAX_RESPONSE_BYTES,
                agent: options.agent
            });
            const text = raw.bytes.toString('utf8');
            const response = { status: raw.status, headers: raw.headers, body: parseJson(text), text, url };
            if (response.status >= 400)
                hideSignatures(text, secret);
            const request = (0,responses/* requestIdOf */.Gb)(response.headers);
            log.debug(`${call.method} ${url.origin}${url.pathname} → ${response.status} in ${clock.now() - started} ms` +
                ` (sent as ${id}${request === undefined ? '' : `, request ${request}`})`);
            return response;
        }
        catch (error) {
            if (error instanceof http_request/* ConnectionFailure */.ls) {
                log.debug(`${call.method} ${url.origin}${url.pathname} → ${error.message} (sent as ${id})`);
            }
            if (!(error instanceof http_request/* ResponseTooLarge */.l1))
                throw error;
            throw new errors/* ActionError */.lZ({
                doing: call.doing,
                why: `the response from ${url.host} has more than ${error.limit / 1024 / 1024} MiB`,
                remedy: 'Check the input cloud and any proxy in between.'
            });
        }
    }
    const sendWithRetries = (call) => (0,retry/* withRetries */.LH)(call.retry, timing, message => log.debug(`${call.doing}: ${message}`), () => send(call));
    return {
        ...timing,
        cloud,
        deadline,
        log,
        secret,
        agent: options.agent,
        names: new DisplayNames(),
        timeoutFor,
        send,
        sendWithRetries,
        async call(call) {
            let response;
            try {
                response = await sendWithRetries(call);
            }
            catch (error) {
                throw (0,responses/* toActionError */.ie)(error, call.doing, call.ongoing, deadline);
            }
            if (response.status >= 200 && response.status < 300)
                return response;
            throw (0,responses/* errorFromResponse */.a5)(response, call.doing, '', timing);
        }
    };
}
function parseJson(text) {
    if (text.trim() === '')
        return undefined;
    try {
        return (0,bounded_json/* parseBounded */.n)(text.replace(/^\ufeff/, ''));
    }
    catch {
        return undefined;
    }
}
function hideSignatures(text, secret) {
    for (const [, value] of text.matchAll(/(?:[?&]|\\u0026)sig=([^&"'\\\s<>]+)/g)) {
        if (value === undefined)
            continue;
        secret(value);
        secret(transport_decoded(value));
    }
}
function transport_decoded(value) {
    try {
        return decodeURIComponent(value);
    }
    catch {
        return value;
    }
}

;// CONCATENATED MODULE: ./lib/platform/client.js













async function createPlatform(options) {
    const { cloud, tokens, onProgress } = options;
    const token = await tokens.token('powerApps');
    if (token === undefined) {
        throw new errors/* ActionError */.lZ({
            doing: 'sign in',
            why: 'this identity has no token for Power Apps',
            remedy: `Provide a token whose audience is ${cloud.powerAppsAudience}, or sign in another way.`
        });
    }
    const { name, kind, objectId, tenantId } = (0,identity/* identityOf */.c)(token);
    const transport = createTransport({ ...options, throttle: options.throttleOf?.(tenantId) });
    return {
        identity: { name, kind, objectId, tenantId },
        environments: createEnvironments(transport, onProgress),
        policies: createPolicies(transport, options.policies),
        apps: createApps(transport, onProgress),
        flows: createFlows(transport, tokens),
        connections: createConnections(transport),
        sharing: createSharing(transport, tokens),
        packaging: createPackaging(transport, onProgress),
        licences: createLicences(transport, tokens),
        sites: createSites(transport, tokens),
        links: createLinks(cloud)
    };
}


/***/ }),

/***/ 99585:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cJ: () => (/* binding */ Cancelled),
/* harmony export */   l1: () => (/* binding */ ResponseTooLarge),
/* harmony export */   ls: () => (/* binding */ ConnectionFailure),
/* harmony export */   w$: () => (/* binding */ sendRequest)
/* harmony export */ });
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17594);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38522);
/* harmony import */ var _packaging_storage_hosts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52708);



class ConnectionFailure extends Error {
    name = 'ConnectionFailure';
    host;
    sent;
    transient;
    remedy;
    constructor(host, reason, outcome) {
        super(reason);
        this.host = host;
        this.sent = outcome.sent;
        this.transient = outcome.transient;
        this.remedy = outcome.remedy;
    }
}
class Cancelled extends Error {
    name = 'Cancelled';
}
class ResponseTooLarge extends Error {
    name = 'ResponseTooLarge';
    limit;
    constructor(limit) {
        super(`more than ${limit} bytes`);
        this.limit = limit;
    }
}
const NEVER_SENT = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH']);
const MAX_HEADER_BYTES = 16 * 1024;
const CERTIFICATE_ERROR = /CERT|SIGNATURE|ISSUER|ERR_TLS/;
async function sendRequest(request) {
    const { url, signal } = request;
    const cancelled = () => signal?.aborted === true;
    if (cancelled())
        throw new Cancelled();
    const stop = new AbortController();
    const cancel = () => stop.abort();
    let isLate = false;
    const timer = setTimeout(() => {
        isLate = true;
        stop.abort();
    }, Math.max(1, Math.ceil(request.timeout)));
    signal?.addEventListener('abort', cancel, { once: true });
    try {
        const response = await receiveHead(request, stop.signal);
        const bytes = await readBody(response, request.limit, url.host);
        return { status: response.statusCode ?? 0, headers: headersOf(response), bytes };
    }
    catch (error) {
        if (error instanceof ResponseTooLarge || error instanceof ConnectionFailure || error instanceof _packaging_storage_hosts_js__WEBPACK_IMPORTED_MODULE_2__/* .PrivateAddress */ .me)
            throw error;
        if (cancelled())
            throw new Cancelled();
        if (isLate) {
            const seconds = Math.round(request.timeout / 1000);
            throw new ConnectionFailure(url.host, `no response within ${seconds} s`, { sent: true, transient: true });
        }
        throw connectionFailureFrom(url.host, error);
    }
    finally {
        clearTimeout(timer);
        signal?.removeEventListener('abort', cancel);
    }
}
async function receiveHead(request, signal) {
    const { url, method, headers, body, connectTimeout = 10_000 } = request;
    const isSecure = url.protocol === 'https:';
    const client = isSecure ? await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 44708, 19)) : await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 37067, 19));
    const agent = isSecure && request.agent !== undefined ? { agent: request.agent } : {};
    const lookup = request.lookup === undefined ? {} : { lookup: request.lookup };
    return new Promise((resolve, reject) => {
        const outgoing = client.request(url, {
            method,
            headers: { 'accept-encoding': 'gzip', ...headers },
            maxHeaderSize: MAX_HEADER_BYTES,
            signal,
            ...agent,
            ...lookup
        });
        let incoming;
        outgoing.once('response', response => {
            incoming = response;
            resolve(response);
        });
        outgoing.on('error', reject);
        if (request.idleTimeout !== undefined) {
            const reason = `no data for ${Math.round(request.idleTimeout / 1000)} s`;
            outgoing.setTimeout(request.idleTimeout, () => {
                const stalled = new ConnectionFailure(url.host, reason, { sent: true, transient: true });
                (incoming ?? outgoing).destroy(stalled);
            });
        }
        outgoing.once('socket', socket => {
            if (!socket.connecting)
                return;
            const timer = setTimeout(() => {
                const reason = `no connection within ${connectTimeout / 1000} s`;
                outgoing.destroy(new ConnectionFailure(url.host, reason, { sent: false, transient: true }));
            }, connectTimeout);
            for (const event of ['connect', 'close'])
                socket.once(event, () => clearTimeout(timer));
        });
        outgoing.end(body);
    });
}
async function readBody(response, limit, host) {
    const encoding = response.headers['content-encoding']?.toLowerCase() ?? 'identity';
    const chunks = [];
    let size = 0;
    for await (const chunk of decompressed(response, encoding, host)) {
        size += chunk.byteLength;
        if (size > limit)
            throw new ResponseTooLarge(limit);
        chunks.push(chunk);
    }
    const declaredLength = response.headers['content-length'];
    if (declaredLength !== undefined && encoding === 'identity' && Number(declaredLength) !== size) {
        throw new ConnectionFailure(host, `${size} of ${declaredLength} bytes arrived`, { sent: true, transient: true });
    }
    return Buffer.concat(chunks, size);
}
function decompressed(response, encoding, host) {
    if (encoding === 'identity' || encoding === '')
        return response;
    if (encoding !== 'gzip') {
        response.destroy();
        throw new ConnectionFailure(host, `the response uses the content encoding ${encoding}, which was not requested`, {
            sent: true,
            transient: true
        });
    }
    const inflated = (0,node_zlib__WEBPACK_IMPORTED_MODULE_1__.createGunzip)();
    response.on('error', error => inflated.destroy(error));
    inflated.once('close', () => response.destroy());
    return response.pipe(inflated);
}
const headersOf = ({ headers }) => new Map(Object.entries(headers).flatMap(([name, value]) => value === undefined ? [] : [[name, Array.isArray(value) ? value.join(', ') : value]]));
function connectionFailureFrom(host, error) {
    const code = codeOf(error);
    if (code === 'ERR_PROXY_TUNNEL')
        return proxyFailure(host, error);
    const reason = code ?? (0,_base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error);
    if (code === undefined || !CERTIFICATE_ERROR.test(code))
        return new ConnectionFailure(host, reason, { sent: code === undefined || !NEVER_SENT.has(code), transient: true });
    return new ConnectionFailure(host, reason, {
        sent: false,
        transient: false,
        remedy: 'The runner does not trust that host’s certificate. If a proxy inspects traffic, add its CA certificate with NODE_EXTRA_CA_CERTS.'
    });
}
function proxyFailure(host, error) {
    const { statusCode } = error;
    const isPermanent = typeof statusCode === 'number' && statusCode >= 400 && statusCode < 500;
    return new ConnectionFailure(host, `the proxy did not open a tunnel${typeof statusCode === 'number' ? `: HTTP ${statusCode}` : ''}`, {
        sent: false,
        transient: !isPermanent,
        remedy: 'Check the address and password in https_proxy, or add the host to no_proxy.'
    });
}
function codeOf(error) {
    for (let at = error; typeof at === 'object' && at !== null;) {
        const { code, errors } = at;
        if (typeof code === 'string')
            return code;
        at = Array.isArray(errors) ? errors[0] : undefined;
    }
    return undefined;
}


/***/ }),

/***/ 2098:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  JN: () => (/* binding */ backoff),
  dg: () => (/* binding */ isTransient),
  v7: () => (/* binding */ pause),
  sT: () => (/* binding */ retryAfterOf),
  LH: () => (/* binding */ withRetries)
});

;// CONCATENATED MODULE: ./node_modules/is-network-error/index.js
const objectToString = Object.prototype.toString;

const isError = value => objectToString.call(value) === '[object Error]';

const errorMessages = new Set([
	'network error', // Chrome
	'NetworkError when attempting to fetch resource.', // Firefox
	'The Internet connection appears to be offline.', // Safari 16
	'Network request failed', // `cross-fetch`
	'fetch failed', // Undici (Node.js)
	'terminated', // Undici (Node.js)
	' A network error occurred.', // Bun (WebKit)
	'Network connection lost', // Cloudflare Workers (fetch)
]);

function isNetworkError(error) {
	const isValid = error
		&& isError(error)
		&& error.name === 'TypeError'
		&& typeof error.message === 'string';

	if (!isValid) {
		return false;
	}

	const {message, stack} = error;

	// Safari 17+ has generic message but no stack for network errors
	if (message === 'Load failed' || (message.startsWith('Load failed (') && message.endsWith(')'))) {
		return stack === undefined
			// Sentry adds its own stack trace to the fetch error, so also check for that
			|| '__sentry_captured__' in error;
	}

	// Deno network errors start with specific text
	if (message.startsWith('error sending request for url')) {
		return true;
	}

	// Chrome: exact "Failed to fetch" or with hostname: "Failed to fetch (example.com)"
	if (message === 'Failed to fetch' || (message.startsWith('Failed to fetch (') && message.endsWith(')'))) {
		return true;
	}

	// Standard network error messages
	return errorMessages.has(message);
}

;// CONCATENATED MODULE: ./node_modules/p-retry/index.js


function validateRetries(retries) {
	if (typeof retries === 'number') {
		if (retries < 0) {
			throw new TypeError('Expected `retries` to be a non-negative number.');
		}

		if (Number.isNaN(retries)) {
			throw new TypeError('Expected `retries` to be a valid number or Infinity, got NaN.');
		}
	} else if (retries !== undefined) {
		throw new TypeError('Expected `retries` to be a number or Infinity.');
	}
}

function validateNumberOption(name, value, {min = 0, allowInfinity = false} = {}) {
	if (value === undefined) {
		return;
	}

	if (typeof value !== 'number' || Number.isNaN(value)) {
		throw new TypeError(`Expected \`${name}\` to be a number${allowInfinity ? ' or Infinity' : ''}.`);
	}

	if (!allowInfinity && !Number.isFinite(value)) {
		throw new TypeError(`Expected \`${name}\` to be a finite number.`);
	}

	if (value < min) {
		throw new TypeError(`Expected \`${name}\` to be \u2265 ${min}.`);
	}
}

class AbortError extends Error {
	constructor(message) {
		super();

		if (message instanceof Error) {
			this.originalError = message;
			({message} = message);
		} else {
			this.originalError = new Error(message);
			this.originalError.stack = this.stack;
		}

		this.name = 'AbortError';
		this.message = message;
	}
}

function calculateDelay(retriesConsumed, options) {
	const attempt = Math.max(1, retriesConsumed + 1);
	const random = options.randomize ? (Math.random() + 1) : 1;

	let timeout = Math.round(random * options.minTimeout * (options.factor ** (attempt - 1)));
	timeout = Math.min(timeout, options.maxTimeout);

	return timeout;
}

function calculateRemainingTime(start, max) {
	if (!Number.isFinite(max)) {
		return max;
	}

	return max - (performance.now() - start);
}

async function onAttemptFailure({error, attemptNumber, retriesConsumed, startTime, options}) {
	const normalizedError = error instanceof Error
		? error
		: new TypeError(`Non-error was thrown: "${error}". You should only throw errors.`);

	if (normalizedError instanceof AbortError) {
		throw normalizedError.originalError;
	}

	const retriesLeft = Number.isFinite(options.retries)
		? Math.max(0, options.retries - retriesConsumed)
		: options.retries;

	const maxRetryTime = options.maxRetryTime ?? Number.POSITIVE_INFINITY;

	const context = Object.freeze({
		error: normalizedError,
		attemptNumber,
		retriesLeft,
		retriesConsumed,
	});

	await options.onFailedAttempt(context);

	if (calculateRemainingTime(startTime, maxRetryTime) <= 0) {
		throw normalizedError;
	}

	const consumeRetry = await options.shouldConsumeRetry(context);

	const remainingTime = calculateRemainingTime(startTime, maxRetryTime);

	if (remainingTime <= 0 || retriesLeft <= 0) {
		throw normalizedError;
	}

	if (normalizedError instanceof TypeError && !isNetworkError(normalizedError)) {
		if (consumeRetry) {
			throw normalizedError;
		}

		options.signal?.throwIfAborted();
		return false;
	}

	if (!await options.shouldRetry(context)) {
		throw normalizedError;
	}

	if (!consumeRetry) {
		options.signal?.throwIfAborted();
		return false;
	}

	const delayTime = calculateDelay(retriesConsumed, options);
	const finalDelay = Math.min(delayTime, remainingTime);

	options.signal?.throwIfAborted();

	if (finalDelay > 0) {
		await new Promise((resolve, reject) => {
			const onAbort = () => {
				clearTimeout(timeoutToken);
				options.signal?.removeEventListener('abort', onAbort);
				reject(options.signal.reason);
			};

			const timeoutToken = setTimeout(() => {
				options.signal?.removeEventListener('abort', onAbort);
				resolve();
			}, finalDelay);

			if (options.unref) {
				timeoutToken.unref?.();
			}

			options.signal?.addEventListener('abort', onAbort, {once: true});
		});
	}

	options.signal?.throwIfAborted();

	return true;
}

async function pRetry(input, options = {}) {
	options = {...options};

	validateRetries(options.retries);

	if (Object.hasOwn(options, 'forever')) {
		throw new Error('The `forever` option is no longer supported. For many use-cases, you can set `retries: Infinity` instead.');
	}

	options.retries ??= 10;
	options.factor ??= 2;
	options.minTimeout ??= 1000;
	options.maxTimeout ??= Number.POSITIVE_INFINITY;
	options.maxRetryTime ??= Number.POSITIVE_INFINITY;
	options.randomize ??= false;
	options.onFailedAttempt ??= () => {};
	options.shouldRetry ??= () => true;
	options.shouldConsumeRetry ??= () => true;

	// Validate numeric options and normalize edge cases
	validateNumberOption('factor', options.factor, {min: 0, allowInfinity: false});
	validateNumberOption('minTimeout', options.minTimeout, {min: 0, allowInfinity: false});
	validateNumberOption('maxTimeout', options.maxTimeout, {min: 0, allowInfinity: true});
	validateNumberOption('maxRetryTime', options.maxRetryTime, {min: 0, allowInfinity: true});

	// Treat non-positive factor as 1 to avoid zero backoff or negative behavior
	if (!(options.factor > 0)) {
		options.factor = 1;
	}

	options.signal?.throwIfAborted();

	let attemptNumber = 0;
	let retriesConsumed = 0;
	const startTime = performance.now();

	while (Number.isFinite(options.retries) ? retriesConsumed <= options.retries : true) {
		attemptNumber++;

		try {
			options.signal?.throwIfAborted();

			const result = await input(attemptNumber);

			options.signal?.throwIfAborted();

			return result;
		} catch (error) {
			if (await onAttemptFailure({
				error,
				attemptNumber,
				retriesConsumed,
				startTime,
				options,
			})) {
				retriesConsumed++;
			}
		}
	}

	// Should not reach here, but in case it does, throw an error
	throw new Error('Retry attempts exhausted without throwing an error.');
}

function makeRetriable(function_, options) {
	return function (...arguments_) {
		return pRetry(() => function_.apply(this, arguments_), options);
	};
}

// EXTERNAL MODULE: ./lib/base/display.js
var display = __webpack_require__(65611);
// EXTERNAL MODULE: ./lib/platform/http/request.js
var request = __webpack_require__(99585);
;// CONCATENATED MODULE: ./lib/platform/http/retry.js



const MAX_ATTEMPTS = 5;
const FIRST_BACKOFF = 1000;
const MIN_PAUSE = 500;
const TRANSIENT = [408, 425, 429, 500, 502, 503, 504];
const isTransient = (status) => TRANSIENT.includes(status);
const MAX_RETRY_AFTER = 24 * 60 * 60_000;
const HTTP_DATE = /^[A-Z][a-z]{2,8},? /;
function retryAfterOf(headers, now) {
    const value = headers.get('retry-after')?.trim() ?? '';
    if (/^\d+(\.\d+)?$/.test(value))
        return Math.min(Number(value) * 1000, MAX_RETRY_AFTER);
    const milliseconds = HTTP_DATE.test(value) ? Date.parse(value) - now : Number.NaN;
    return milliseconds > 0 ? Math.min(milliseconds, MAX_RETRY_AFTER) : undefined;
}
const backoff = (failures) => FIRST_BACKOFF * 2 ** Math.max(0, failures - 1);
async function pause(milliseconds, timing) {
    try {
        await timing.clock.sleep(milliseconds, timing.signal);
    }
    catch (error) {
        if (timing.signal?.aborted === true)
            throw new request/* Cancelled */.cJ();
        throw error;
    }
}
class RetryableResponse extends Error {
    response;
    constructor(response) {
        super('retryable response');
        this.response = response;
    }
}
async function withRetries(policy, timing, onRetry, attempt) {
    try {
        return await pRetry(async () => {
            const response = await attempt();
            if (isTransient(response.status))
                throw new RetryableResponse(response);
            return response;
        }, {
            retries: MAX_ATTEMPTS - 1,
            minTimeout: 0,
            shouldRetry: async ({ error, attemptNumber }) => {
                if (!mayRetry(error, policy))
                    return false;
                const requested = error instanceof RetryableResponse ? requestedPause(error.response, timing) : undefined;
                const wait = Math.max(requested ?? backoff(attemptNumber), MIN_PAUSE);
                if (wait >= timing.left())
                    return false;
                onRetry(`attempt ${attemptNumber} of ${MAX_ATTEMPTS}: ${reasonOf(error)}; retrying in ${(0,display/* duration */.p0)(wait)}`);
                await pause(wait, timing);
                return true;
            }
        });
    }
    catch (error) {
        if (error instanceof RetryableResponse)
            return error.response;
        throw error;
    }
}
function mayRetry(error, policy) {
    if (error instanceof request/* ConnectionFailure */.ls)
        return error.transient && (policy === 'idempotent' || !error.sent);
    if (!(error instanceof RetryableResponse))
        return false;
    const { status, headers } = error.response;
    return policy === 'idempotent' || status === 429 || (status === 503 && headers.has('retry-after'));
}
const requestedPause = (response, { clock }) => retryAfterOf(response.headers, clock.now());
const reasonOf = (error) => error instanceof RetryableResponse ? `HTTP ${error.response.status}` : error.message;


/***/ }),

/***/ 52708:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X_: () => (/* binding */ storageUrl),
/* harmony export */   km: () => (/* binding */ publicLookup),
/* harmony export */   me: () => (/* binding */ PrivateAddress)
/* harmony export */ });
/* unused harmony export isPublicAddress */
/* harmony import */ var node_dns__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40610);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77030);
/* harmony import */ var _base_display_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65611);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(17594);




function storageUrl(cloud, link, doing) {
    const url = URL.parse(link);
    const rejected = (why) => new _base_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ActionError */ .lZ({ doing, why, remedy: 'Check the input cloud and any proxy in between.' });
    if (url === null)
        throw rejected('the storage link is not a valid URL');
    const subject = `the storage link to ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(url.host)}`;
    if (url.username !== '' || url.password !== '')
        throw rejected(`${subject} contains a user name or password`);
    if (cloud.name === 'Embedded' && url.protocol === 'http:' && LOOPBACK.test(url.hostname))
        return url;
    if (url.protocol !== 'https:')
        throw rejected(`${subject} does not use https`);
    if (cloud.name === 'Embedded')
        return url;
    if (url.port !== '')
        throw rejected(`${subject} specifies a port`);
    if (!isPublicName(url.hostname))
        throw rejected(`${subject} does not lead to a host on the internet`);
    return url;
}
const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/;
const LOCAL_NAMES = /(?:^|\.)(?:localhost|localdomain|local|internal|intranet|private|corp|home|lan|home\.arpa|test|invalid|onion|svc|consul|docker|workgroup|alt|in-addr\.arpa|ip6\.arpa)$/;
function isPublicName(host) {
    if (host.startsWith('[') || (0,node_net__WEBPACK_IMPORTED_MODULE_1__.isIP)(host) !== 0 || host.endsWith('.'))
        return false;
    return host.includes('.') && !LOCAL_NAMES.test(host);
}
let blocked;
function blockList() {
    if (blocked !== undefined)
        return blocked;
    blocked = new node_net__WEBPACK_IMPORTED_MODULE_1__.BlockList();
    for (const network of [
        '0.0.0.0/8 10.0.0.0/8 100.64.0.0/10 127.0.0.0/8 169.254.0.0/16 172.16.0.0/12 192.0.0.0/24 192.0.2.0/24',
        '192.88.99.0/24 192.168.0.0/16 198.18.0.0/15 198.51.100.0/24 203.0.113.0/24 224.0.0.0/4 240.0.0.0/4',
        '168.63.129.16/32'
    ].flatMap(line => line.split(' '))) {
        const [address = '', bits] = network.split('/');
        blocked.addSubnet(address, Number(bits), 'ipv4');
    }
    for (const network of '::/96 64:ff9b:1::/48 100::/64 2001::/23 2001:db8::/32 2002::/16 3fff::/20 5f00::/16 fc00::/7 fe80::/10 fec0::/10 ff00::/8'.split(' ')) {
        const [address = '', bits] = network.split('/');
        blocked.addSubnet(address, Number(bits), 'ipv6');
    }
    return blocked;
}
const IPV4_INSIDE = /^(?:::ffff:(?:0:)?|64:ff9b::)(?:(\d+\.\d+\.\d+\.\d+)|([0-9a-f]{1,4}):([0-9a-f]{1,4}))$/;
function isPublicAddress(address) {
    const version = (0,node_net__WEBPACK_IMPORTED_MODULE_1__.isIP)(address);
    if (version === 4)
        return !blockList().check(address, 'ipv4');
    if (version !== 6)
        return false;
    const plain = URL.parse(`http://[${address.replace(/%.*$/, '')}]`)?.hostname.slice(1, -1) ?? '';
    const inside = IPV4_INSIDE.exec(plain);
    if (inside === null)
        return !plain.startsWith('::ffff:') && !blockList().check(plain, 'ipv6');
    const [high, low] = [inside[2], inside[3]].map(part => Number.parseInt(part ?? '0', 16));
    const [one = 0, other = 0] = [high, low];
    return isPublicAddress(inside[1] ?? [one >> 8, one & 255, other >> 8, other & 255].join('.'));
}
class PrivateAddress extends Error {
    name = 'PrivateAddress';
}
const publicLookup = (hostname, options, callback) => {
    (0,node_dns__WEBPACK_IMPORTED_MODULE_0__.lookup)(hostname, { ...options, all: true }, (error, addresses) => {
        if (error !== null)
            return callback(error, '', 4);
        const wrong = addresses.find(({ address }) => !isPublicAddress(address));
        const [first] = addresses;
        if (wrong !== undefined || first === undefined) {
            const reason = `${hostname} resolves to ${wrong?.address ?? 'no address'}, which is not on the internet`;
            return callback(new PrivateAddress(reason), '', 4);
        }
        if (options.all === true)
            callback(null, addresses);
        else
            callback(null, first.address, first.family);
    });
};


/***/ }),

/***/ 79157:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ identityOf),
/* harmony export */   v: () => (/* binding */ jwtClaims)
/* harmony export */ });
/* harmony import */ var _base_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47215);
/* harmony import */ var _base_objects_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30605);


function identityOf(token) {
    const claims = jwtClaims(token) ?? {};
    const text = (name) => {
        const value = claims[name];
        return typeof value === 'string' && value !== '' ? value : undefined;
    };
    const user = text('upn') ?? text('unique_name') ?? text('preferred_username') ?? text('email');
    const client = text('appid') ?? text('azp');
    const delegated = text('idtyp') === 'user' || text('scp') !== undefined || user !== undefined;
    const appOnly = text('idtyp') === 'app' || (!delegated && client !== undefined);
    const expires = claims['exp'];
    return {
        name: (appOnly ? client : user) ?? user ?? client ?? text('oid') ?? 'unknown',
        kind: appOnly ? 'application' : delegated ? 'user' : 'unknown',
        objectId: text('oid'),
        tenantId: text('tid'),
        audience: text('aud'),
        expires: typeof expires === 'number' && Number.isFinite(expires) ? expires * 1000 : undefined,
        appOnly
    };
}
function jwtClaims(token) {
    const [, payload, signature, ...rest] = token.split('.');
    if (payload === undefined || signature === undefined || rest.length > 0)
        return undefined;
    try {
        const claims = (0,_base_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseBounded */ .n)(Buffer.from(payload, 'base64url').toString('utf8'));
        return (0,_base_objects_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .G)(claims) ? claims : undefined;
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 46208:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ audienceNameOf),
/* harmony export */   p: () => (/* binding */ isOrganisation)
/* harmony export */ });
const isOrganisation = (audience) => audience.startsWith('https://');
const audienceNameOf = (audience, cloud) => isOrganisation(audience)
    ? audience
    : { powerApps: cloud.powerAppsAudience, flow: cloud.flowAudience, graph: cloud.graphAudience }[audience];


/***/ }),

/***/ 2071:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ createTokenSource)
});

// EXTERNAL MODULE: ./lib/base/errors.js
var errors = __webpack_require__(17594);
// EXTERNAL MODULE: ./lib/base/display.js
var display = __webpack_require__(65611);
// EXTERNAL MODULE: ./lib/protocol/clouds.js
var clouds = __webpack_require__(23864);
// EXTERNAL MODULE: ./lib/platform/sign-in/identity.js
var identity = __webpack_require__(79157);
;// CONCATENATED MODULE: ./lib/platform/sign-in/given-tokens.js




const SERVICE_IDS = {
    powerApps: '475226c6-020e-4fb2-8a90-7a972cbfc1d4',
    flow: '7df0a125-d3be-4c96-aa54-591f83ff541c',
    graph: '00000003-0000-0000-c000-000000000000'
};
const REMEDY = 'Get a new token and store it in the secret that the input access-token uses.';
function providedTokens(tokens, cloud, { clock, secret }) {
    const provided = new Map();
    const add = (service, token) => {
        const other = provided.get(service);
        const isTwin = other?.rank === token.rank && (token.rank === 0 || (0,clouds/* sameAudience */.Z8)(other.audience, token.audience));
        if (isTwin)
            throw invalid(`two of them are for ${token.audience}`, 'Provide one token for each service.');
        if (other === undefined || token.rank < other.rank)
            provided.set(service, token);
    };
    for (const written of tokens) {
        const token = written.trim();
        if (token === '')
            continue;
        secret(token);
        const { audience, expires } = (0,identity/* identityOf */.c)(token);
        if ((0,identity/* jwtClaims */.v)(token) === undefined) {
            throw invalid('it is not a JWT (three parts with dots between)', 'Copy the whole token, without "Bearer" before it.');
        }
        const uses = usesOf(audience, cloud);
        if (audience === undefined || uses.length === 0) {
            throw invalid(`it is for ${(0,display/* quoted */.TL)(audience ?? 'nobody')}, not for Power Apps, Power Automate, Microsoft Graph or a Dataverse organisation in the cloud ${cloud.name}`, `Get a token for the audience ${cloud.powerAppsAudience}, and one for ${cloud.flowAudience} if flows are involved. Also check the input cloud.`);
        }
        if (expires !== undefined && expires <= clock.now())
            throw expired(expires, clock.now());
        for (const [service, rank] of uses)
            add(service, { token, expires, audience, rank });
    }
    if (!provided.has('powerApps')) {
        throw invalid(tokens.length === 0 ? 'none was given' : 'none of them is for Power Apps', `Provide a token for the audience ${cloud.powerAppsAudience}.`);
    }
    return {
        async token(audience) {
            const found = provided.get(audience);
            const now = clock.now();
            if (found?.expires !== undefined && found.expires <= now)
                throw expired(found.expires, now);
            return found?.token;
        }
    };
}
function usesOf(audience, cloud) {
    if (audience === undefined)
        return [];
    const among = (names) => names.some(name => (0,clouds/* sameAudience */.Z8)(name, audience));
    const { otherAudiences, bapAudiences } = cloud;
    if (among([cloud.powerAppsAudience, ...otherAudiences.powerApps, SERVICE_IDS.powerApps]))
        return [
            ['powerApps', 0],
            ['flow', 2]
        ];
    if (among([cloud.flowAudience, SERVICE_IDS.flow]))
        return [['flow', 0]];
    const isForFlow = among(otherAudiences.flow);
    const isForPackages = among(bapAudiences);
    if (isForFlow || isForPackages)
        return [...(isForFlow ? [['flow', 1]] : []), ...(isForPackages ? [['powerApps', 1]] : [])];
    if (among([cloud.graphAudience, SERVICE_IDS.graph]))
        return [['graph', 0]];
    const organisation = (0,clouds/* organisationAt */.az)(cloud, audience);
    return organisation === undefined ? [] : [[organisation, 0]];
}
const invalid = (why, remedy) => new errors/* ActionError */.lZ({ doing: 'use the access token', why, remedy });
function expired(expires, now) {
    const end = new Date(expires).toISOString();
    return new errors/* ActionError */.lZ({
        doing: 'use the access token',
        why: `it expired at ${end}, ${(0,display/* duration */.p0)(now - expires)} ago, and an access token cannot be renewed`,
        remedy: `${REMEDY} For waits longer than its lifetime, sign in with a refresh token or with a user name and password.`
    });
}

// EXTERNAL MODULE: ./lib/platform/sign-in/sign-in.js
var sign_in = __webpack_require__(46208);
;// CONCATENATED MODULE: ./lib/platform/sign-in/token-source.js




const WITHOUT = {
    flow: 'There is no token for Power Automate, so the one for Power Apps is used there',
    graph: 'People, groups and the lists of sites cannot be looked up'
};
const RENEW_BEFORE = 5 * 60_000;
function createTokenSource(signIn, cloud, deps) {
    if (signIn.kind === 'access-token')
        return providedTokens(signIn.tokens, cloud, deps);
    const { clock, secret, log } = deps;
    let client;
    const cache = new Map();
    const pending = new Map();
    const denied = new Set();
    const renew = async (audience) => {
        client ??= Promise.all(/* import() */[__webpack_require__.e(2669), __webpack_require__.e(248), __webpack_require__.e(9728)]).then(__webpack_require__.bind(__webpack_require__, 69728)).then(({ createSignInClient }) => createSignInClient(signIn, cloud, deps));
        const name = (0,sign_in/* audienceNameOf */.Z)(audience, cloud);
        const now = clock.now();
        const { token, expires: fallback } = await (await client).acquire(name);
        secret(token);
        const expires = (0,identity/* identityOf */.c)(token).expires ?? fallback;
        const renewAt = expires - Math.min(RENEW_BEFORE, (expires - now) / 2);
        cache.set(audience, { token, expires, renewAt });
        log.debug(`Signed in for ${name}, until ${new Date(expires).toISOString()}`);
        return token;
    };
    function renewOnce(audience) {
        const running = pending.get(audience);
        if (running !== undefined)
            return running;
        const started = renew(audience).finally(() => pending.delete(audience));
        pending.set(audience, started);
        return started;
    }
    const source = {
        async token(audience, options) {
            if (audience === 'flow' && denied.has(audience))
                return source.token('powerApps', options);
            if (denied.has(audience))
                return undefined;
            const current = cache.get(audience);
            const now = clock.now();
            const usable = current !== undefined && options?.refresh !== true && now < current.expires;
            if (usable && now < current.renewAt)
                return current.token;
            try {
                return await renewOnce(audience);
            }
            catch (error) {
                if (usable) {
                    log.debug(`The token could not be renewed early: ${(0,errors/* messageOf */.bD)(error)}`);
                    return current.token;
                }
                if (audience === 'powerApps' || client === undefined || !(await client).isDenied(error))
                    throw error;
                if ((0,sign_in/* isOrganisation */.p)(audience))
                    log.debug(`There is no token for ${audience}: ${(0,errors/* messageOf */.bD)(error)}`);
                else
                    log.warning(`${WITHOUT[audience]}: ${(0,errors/* messageOf */.bD)(error)}`);
                denied.add(audience);
                return audience === 'flow' ? source.token('powerApps') : undefined;
            }
        }
    };
    return source;
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

/***/ 93870:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F5: () => (/* binding */ operationUrl),
/* harmony export */   Ox: () => (/* binding */ audienceOf),
/* harmony export */   fi: () => (/* binding */ pageUrl),
/* harmony export */   pn: () => (/* binding */ pathSegment),
/* harmony export */   s1: () => (/* binding */ mayReceiveToken),
/* harmony export */   s3: () => (/* binding */ environmentFilter),
/* harmony export */   yv: () => (/* binding */ originOf)
/* harmony export */ });
/* harmony import */ var _base_display_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65611);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17594);
/* harmony import */ var _base_uri_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(13695);
/* harmony import */ var _protocol_clouds_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23864);
/* harmony import */ var _sign_in_sign_in_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46208);





const originOf = (cloud, service) => (0,_sign_in_sign_in_js__WEBPACK_IMPORTED_MODULE_3__/* .isOrganisation */ .p)(service) ? (cloud.allOrganisations ?? service) : (cloud.overrides?.[service] ?? cloud[service]);
const audienceOf = (service) => (service === 'bap' ? 'powerApps' : service);
function mayReceiveToken(cloud, service, url) {
    if (url.username !== '' || url.password !== '')
        return false;
    if ((0,_sign_in_sign_in_js__WEBPACK_IMPORTED_MODULE_3__/* .isOrganisation */ .p)(service))
        return (0,_protocol_clouds_js__WEBPACK_IMPORTED_MODULE_2__/* .organisationAt */ .az)(cloud, service) === service && url.origin === originOf(cloud, service);
    const services = audienceOf(service) === 'powerApps' ? ['bap', 'powerApps'] : [service];
    if (services.some(one => cloud.overrides?.[one] === url.origin))
        return true;
    const hosts = services.map(one => cloud[one]);
    return hosts.some(origin => {
        const own = new URL(origin);
        if (url.origin === own.origin)
            return true;
        const isSecure = own.protocol === 'https:' && url.protocol === 'https:' && url.port === own.port;
        return isSecure && url.hostname.endsWith(`.${own.hostname}`);
    });
}
function operationUrl(cloud, service, location, requestUrl, doing) {
    const url = URL.canParse(location, requestUrl.href) ? new URL(location, requestUrl) : undefined;
    if (url !== undefined && mayReceiveToken(cloud, service, url))
        return url;
    throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ({
        doing,
        why: `the service accepted the request and redirected us to ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(url?.origin ?? location)}, which is not a host of the cloud ${cloud.name}, so no token was sent there`,
        remedy: 'The operation continues at the service. Check the input cloud. If it is right, report this host so that it can be added.'
    });
}
function pageUrl(cloud, service, link, requestUrl, doing) {
    if (!URL.canParse(link, requestUrl.href)) {
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ({
            doing,
            why: `the link to the next page of the list cannot be read: ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(link, 100)}`,
            remedy: 'Run it again. If it happens again, report it.'
        });
    }
    const url = new URL(link, requestUrl);
    if (mayReceiveToken(cloud, service, url))
        return url;
    const own = new URL(requestUrl.origin);
    own.pathname = url.pathname;
    own.search = url.search;
    return own;
}
function pathSegment(id, what) {
    const trimmed = id.trim();
    if (trimmed !== '' && trimmed !== '.' && trimmed !== '..' && trimmed.isWellFormed())
        return (0,_base_uri_js__WEBPACK_IMPORTED_MODULE_4__/* .uriPart */ .W)(trimmed);
    throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ({
        doing: `address the ${what}`,
        why: trimmed === '' ? 'its id is empty' : `${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(id)} is not a valid id`,
        remedy: `Provide the id of the ${what}.`
    });
}
function environmentFilter(environment, more = '') {
    pathSegment(environment, 'environment');
    return (0,_base_uri_js__WEBPACK_IMPORTED_MODULE_4__/* .uriPart */ .W)(`environment eq '${environment.trim().replaceAll("'", "''")}'${more}`);
}


/***/ }),

/***/ 74230:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ optionalRead)
/* harmony export */ });
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17594);
/* harmony import */ var _responses_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70837);
/* harmony import */ var _http_request_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99585);



const TIMEOUT = 5_000;
async function optionalRead(transport, { doing, service, to }, refused = () => { }) {
    try {
        const response = await transport.send({ doing, service, method: 'GET', to, retry: 'idempotent', timeout: TIMEOUT });
        if (response.status >= 200 && response.status < 300)
            return response;
        refused(response.status);
        const { code, message } = (0,_responses_js__WEBPACK_IMPORTED_MODULE_1__/* .serviceErrorOf */ .TI)(response);
        transport.log.debug(`Could not ${doing}: HTTP ${response.status} ${[code, message].filter(Boolean).join(': ')}`);
    }
    catch (error) {
        if (error instanceof _http_request_js__WEBPACK_IMPORTED_MODULE_2__/* .Cancelled */ .cJ)
            throw error;
        transport.log.debug(`Could not ${doing}: ${(0,_base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error)}`);
    }
    return undefined;
}


/***/ }),

/***/ 68013:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ readAllPages)
/* harmony export */ });
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17594);
/* harmony import */ var _responses_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70837);
/* harmony import */ var _hosts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93870);



const MAX_PAGES = 1000;
const MAX_EMPTY_PAGES = 50;
const MAX_LIST_CHARACTERS = 128 * 1024 * 1024;
async function readAllPages(transport, list, shape) {
    const items = [];
    const seen = new Set();
    let to = list.to;
    let empty = 0;
    let length = 0;
    for (let page = 1;; page++) {
        const response = await transport.call({
            doing: list.doing,
            service: list.service,
            method: 'GET',
            to,
            retry: 'idempotent'
        });
        seen.add(response.url.href);
        const { value, nextLink } = (0,_responses_js__WEBPACK_IMPORTED_MODULE_1__/* .parseBody */ .OG)(shape, response, list.doing);
        for (const item of value)
            items.push(item);
        if (nextLink === undefined || nextLink === null || nextLink === '')
            return items;
        const next = (0,_hosts_js__WEBPACK_IMPORTED_MODULE_2__/* .pageUrl */ .fi)(transport.cloud, list.service, nextLink, response.url, list.doing);
        empty = value.length === 0 ? empty + 1 : 0;
        length += response.text.length;
        if (seen.has(next.href))
            throw endlessList(list.doing, `page ${page} links back to a page that was already read`);
        if (page >= MAX_PAGES)
            throw endlessList(list.doing, `it has more than ${MAX_PAGES} pages`);
        if (empty >= MAX_EMPTY_PAGES)
            throw endlessList(list.doing, `its last ${empty} pages were empty`);
        if (length > MAX_LIST_CHARACTERS)
            throw endlessList(list.doing, `it has more than ${MAX_LIST_CHARACTERS / 1024 / 1024} MiB`);
        to = next;
    }
}
const endlessList = (doing, reason) => new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ({
    doing,
    why: `the list from the service does not end: ${reason}`,
    remedy: 'Run it again. If it happens again, report it.'
});


/***/ }),

/***/ 43056:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ pauseOrExplain),
/* harmony export */   Vj: () => (/* binding */ verdictOf),
/* harmony export */   fm: () => (/* binding */ waitFor)
/* harmony export */ });
/* harmony import */ var _base_display_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65611);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17594);
/* harmony import */ var _protocol_statuses_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(44088);
/* harmony import */ var _responses_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70837);
/* harmony import */ var _http_request_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99585);
/* harmony import */ var _progress_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(54974);
/* harmony import */ var _http_retry_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2098);







const FIRST_PAUSE = 50;
const SHORT_PAUSE = 1_000;
const MAX_PAUSE = 15_000;
const MAX_CONSECUTIVE_FAILURES = 5;
const INCOMPLETE_RESULT_TIMEOUT = 120_000;
const operationIdOf = (location) => (0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(location.pathname.split('/').findLast(part => part !== '') ?? location.pathname, 80);
async function waitFor(transport, onProgress, operation) {
    const operationId = operationIdOf(operation.location);
    const ongoing = whatMayRun(operation, operationId);
    const progress = new _progress_js__WEBPACK_IMPORTED_MODULE_5__/* .ProgressReport */ .g(operation.what, operationId, transport, onProgress);
    const poll = createPoll(transport, operation, ongoing);
    let nextPause = operation.firstPause ?? 0;
    let finishedAt;
    let minimum = FIRST_PAUSE;
    for (;;) {
        await pauseOrExplain(transport, Math.min(nextPause, transport.left()), operation.doing, ongoing);
        const { response, atLeast } = await poll();
        if (response !== undefined) {
            const result = operation.read(response);
            const { status, missing } = operation.state(result);
            const verdict = verdictOf(status);
            if (verdict === 'unknown')
                throw unknownStatus(operation, response, status ?? '', ongoing);
            if (verdict === 'failed' || (verdict === 'succeeded' && missing.length === 0)) {
                progress.finished();
                return { result, succeeded: verdict === 'succeeded', operationId, response };
            }
            if (verdict === 'succeeded') {
                finishedAt ??= transport.clock.now();
                if (transport.clock.now() - finishedAt >= INCOMPLETE_RESULT_TIMEOUT) {
                    throw incompleteResult(operation, response, missing, operationId);
                }
            }
        }
        if (transport.left() <= 0)
            throw notFinishedInTime(operation, progress.elapsed, ongoing);
        progress.waiting();
        nextPause = Math.max(atLeast, Math.min(Math.max(Math.round(progress.elapsed / 10), minimum), MAX_PAUSE));
        minimum = Math.min(minimum * 2, SHORT_PAUSE);
    }
}
function createPoll(transport, operation, ongoing) {
    let failures = 0;
    let isKnown = false;
    return async () => {
        let response;
        try {
            response = await transport.send({
                doing: operation.doing,
                service: operation.service,
                method: 'GET',
                to: operation.location,
                retry: 'idempotent'
            });
        }
        catch (error) {
            failures++;
            if (error instanceof _http_request_js__WEBPACK_IMPORTED_MODULE_3__/* .ConnectionFailure */ .ls && error.transient && failures < MAX_CONSECUTIVE_FAILURES) {
                return { response: undefined, atLeast: (0,_http_retry_js__WEBPACK_IMPORTED_MODULE_4__/* .backoff */ .JN)(failures) };
            }
            throw (0,_responses_js__WEBPACK_IMPORTED_MODULE_2__/* .toActionError */ .ie)(error, operation.doing, ongoing, transport.deadline);
        }
        const retryAfter = (0,_http_retry_js__WEBPACK_IMPORTED_MODULE_4__/* .retryAfterOf */ .sT)(response.headers, transport.clock.now()) ?? 0;
        if (response.status >= 200 && response.status < 300) {
            failures = 0;
            isKnown = true;
            return { response, atLeast: retryAfter };
        }
        if (response.status === operation.busy)
            return { response: undefined, atLeast: retryAfter };
        failures++;
        const isEarly = response.status === 404 && !isKnown;
        if (!((0,_http_retry_js__WEBPACK_IMPORTED_MODULE_4__/* .isTransient */ .dg)(response.status) || isEarly) || failures >= MAX_CONSECUTIVE_FAILURES)
            throw (0,_responses_js__WEBPACK_IMPORTED_MODULE_2__/* .errorFromResponse */ .a5)(response, operation.doing, ongoing, transport);
        return { response: undefined, atLeast: Math.max(retryAfter, (0,_http_retry_js__WEBPACK_IMPORTED_MODULE_4__/* .backoff */ .JN)(failures)) };
    };
}
async function pauseOrExplain(transport, milliseconds, doing, ongoing) {
    if (milliseconds <= 0)
        return;
    try {
        await (0,_http_retry_js__WEBPACK_IMPORTED_MODULE_4__/* .pause */ .v7)(milliseconds, transport);
    }
    catch (error) {
        throw error instanceof _http_request_js__WEBPACK_IMPORTED_MODULE_3__/* .Cancelled */ .cJ ? (0,_responses_js__WEBPACK_IMPORTED_MODULE_2__/* .toActionError */ .ie)(error, doing, ongoing) : error;
    }
}
function verdictOf(status) {
    if (status === undefined || status === null || status === '')
        return 'running';
    const among = (words) => words.some(word => word.toLowerCase() === status.toLowerCase());
    if (among(_protocol_statuses_js__WEBPACK_IMPORTED_MODULE_6__/* .RUNNING */ .W2))
        return 'running';
    if (among(_protocol_statuses_js__WEBPACK_IMPORTED_MODULE_6__/* .SUCCEEDED */ .QQ))
        return 'succeeded';
    return among(_protocol_statuses_js__WEBPACK_IMPORTED_MODULE_6__/* .FAILED */ .Wk) ? 'failed' : 'unknown';
}
function unknownStatus(operation, response, status, ongoing) {
    return new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ({
        doing: operation.doing,
        why: `the service reports the state ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(status)}, which this action does not know`,
        remedy: `${ongoing} Report this state so that support for it can be added.`,
        service: { status: response.status, requestId: (0,_responses_js__WEBPACK_IMPORTED_MODULE_2__/* .requestIdOf */ .Gb)(response.headers) }
    });
}
function incompleteResult(operation, response, missing, operationId) {
    return new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ({
        doing: operation.doing,
        why: `operation ${operationId} reported success, but ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)(INCOMPLETE_RESULT_TIMEOUT)} later its result still lacks ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(missing)}`,
        remedy: 'Check the target before you run it again. If it happens again, give the operation id to Microsoft support.',
        service: { status: response.status, requestId: (0,_responses_js__WEBPACK_IMPORTED_MODULE_2__/* .requestIdOf */ .Gb)(response.headers) }
    });
}
const whatMayRun = ({ readsOnly }, operationId) => `Operation ${operationId} may still be running at the service${readsOnly === true ? ', where it changes nothing.' : '. Check the target before you start it again.'}`;
function notFinishedInTime(operation, elapsed, ongoing) {
    return new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ({
        doing: operation.doing,
        why: `the ${operation.what} did not finish within the wait time; it had been running for ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)(elapsed)}`,
        remedy: `${ongoing} Raise max-async-wait-time if it needs longer.`
    });
}


/***/ }),

/***/ 54974:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ ProgressReport)
/* harmony export */ });
const REPORT_INTERVAL = 10_000;
class ProgressReport {
    #what;
    #operationId;
    #timing;
    #emit;
    #started;
    #lastReport;
    constructor(what, operationId, timing, emit) {
        this.#what = what;
        this.#operationId = operationId;
        this.#timing = timing;
        this.#emit = emit;
        this.#started = timing.clock.now();
        this.#lastReport = this.#started;
        this.#report('started');
    }
    get elapsed() {
        return this.#timing.clock.now() - this.#started;
    }
    waiting() {
        if (this.#timing.clock.now() - this.#lastReport >= REPORT_INTERVAL)
            this.#report('waiting');
    }
    finished() {
        this.#report('finished');
    }
    #report(state) {
        this.#lastReport = this.#timing.clock.now();
        this.#emit({
            what: this.#what,
            state,
            operationId: this.#operationId,
            elapsed: this.elapsed,
            left: this.#timing.left()
        });
    }
}


/***/ }),

/***/ 44365:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HI: () => (/* binding */ remedyForProblem),
/* harmony export */   qo: () => (/* binding */ reasonFor),
/* harmony export */   wJ: () => (/* binding */ remedyFor)
/* harmony export */ });
/* harmony import */ var _protocol_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63589);

const LICENCE = 'Assign the identity a Power Apps licence that covers this, in the Microsoft 365 admin center. The portal asks for Power Apps Plan 2 or its trial.';
const OUR_DEFECT = 'This is a defect in this action. Report it with the request id.';
const LEASE = 'Somebody has the app open in Power Apps Studio. Close that tab and try again. Its edit lock lasts up to 15 minutes after the tab is closed.';
const DLP = 'A data loss prevention policy forbids this combination of connectors in that environment. Ask an administrator to change the policy, or remove the connector.';
const LOOKUP = `Give the account of the target's connection access to the site, list or file that the flow names: the service looks it up while it saves the flow. Or name that of the target with the input "values". Or make the flow take it from a variable, or change it at the source, and export the package again.`;
const BY_CODE = {
    [_protocol_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CODES */ .Lp.environmentAccessDenied]: 'Assign the identity a role in that environment in the Power Platform admin center; importing needs Environment Maker. Also check that the input environment names the right one.',
    [_protocol_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CODES */ .Lp.environmentNotFound]: 'Check the input environment, and that the identity can see that environment.',
    [_protocol_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CODES */ .Lp.insufficientCapacity]: 'Free database capacity of the tenant or buy more, or choose another type in create-environment. Nothing was created.',
    [_protocol_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CODES */ .Lp.operationNotStartable]: 'Wait until the other operation on environments has ended, then run this again.',
    ServiceToServiceEnvironmentNotFound: 'Check the input environment. A newly created environment takes some minutes to become known everywhere; try again then.',
    [_protocol_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CODES */ .Lp.forbidden]: 'Grant the identity the missing permission. Exporting, publishing and restoring need edit rights on the app; importing needs the Environment Maker role. Most of these calls reject service principals: sign in as a user.',
    [_protocol_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CODES */ .Lp.invalidAuthenticationToken]: 'Sign in again: the token has expired, was revoked, or belongs to another audience or cloud than the input cloud.',
    [_protocol_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CODES */ .Lp.invalidAuthenticationAudience]: 'Get a token for the audience of Power Apps, https://service.powerapps.com/ in the public cloud. One for api.powerplatform.com is not accepted. Also check the input cloud, and audiences in endpoints.',
    AuthorizationHeaderInvalid: 'Sign in again: the token is damaged. Check the secret it comes from for stray characters.',
    AuthorizationFailed: 'Sign in with a token for the Power Apps audience. Management tokens are not accepted here.',
    [_protocol_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CODES */ .Lp.connectionAuthorizationFailed]: 'Share the connections of this app with the identity, with edit rights; for an export, share its flows too. The service gives the same message for a flow that does not exist.',
    [_protocol_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CODES */ .Lp.appNotFound]: 'Check the input app, and that the app is shared with the identity.',
    ApplicationNotFound: 'Check the input app, and that the app is shared with the identity.',
    [_protocol_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CODES */ .Lp.flowNotFound]: 'Check the flow, and that it is shared with the identity.',
    [_protocol_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CODES */ .Lp.apiResourceNotFound]: 'Create the custom connector in that environment first, or map it to one that exists there.',
    [_protocol_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CODES */ .Lp.connectionNotFound]: 'Check the input connections. That connection was deleted or is not shared with the identity.',
    [_protocol_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CODES */ .Lp.packageManifestNotFound]: 'Run the import again from the start. If it fails again, export the package again.',
    [_protocol_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CODES */ .Lp.missingPackageManifest]: 'Export the package again. This one lacks a manifest that the service requires.',
    [_protocol_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CODES */ .Lp.malformedFlowDefinition]: 'Undo the edit of the flow, or export the package again.',
    [_protocol_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CODES */ .Lp.invalidTemplate]: 'Run command: check on the package: it names the step of the flow that the service does not save. Correct the flow where it comes from, save it, and export the package again.',
    [_protocol_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CODES */ .Lp.missingInputProperty]: 'Open the flow where it comes from, choose a connection for the step, save it, and export the package again.',
    [_protocol_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CODES */ .Lp.zipFileRejected]: 'Export the package again. Edited or damaged packages are rejected.',
    [_protocol_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CODES */ .Lp.internalServerError]: 'The service gives no reason. A known cause is a package that was edited or built by hand: export it again and import it unchanged. If it was not edited, give the request id to Microsoft support.',
    [_protocol_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CODES */ .Lp.appLeaseActive]: LEASE,
    [_protocol_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CODES */ .Lp.appLeaseSameUserConflict]: LEASE,
    [_protocol_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CODES */ .Lp.invalidApplicationNameCharacters]: 'Rename the app. Its name must not contain . \\ / : * ? " < > |',
    [_protocol_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CODES */ .Lp.dlpViolation]: DLP,
    [_protocol_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CODES */ .Lp.apiPolicyDataFlowViolation]: DLP,
    [_protocol_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CODES */ .Lp.childFlowNeverPublished]: 'First turn on the flow that it calls.',
    [_protocol_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CODES */ .Lp.connectionReferenceMissing]: 'Bind a connection to that reference of the flow, then turn the flow on.',
    [_protocol_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CODES */ .Lp.dynamicOperationFailed]: LOOKUP,
    [_protocol_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CODES */ .Lp.multipleErrors]: `Correct each of the problems in the message. Where a dynamic operation such as GetTable failed: ${LOOKUP}`,
    [_protocol_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CODES */ .Lp.userNotLicensed]: LICENCE,
    DynamicsEntitlementMissing: LICENCE,
    InsufficientPlanForApp: LICENCE,
    MissingUserDetails: 'Sign in as a user: this call does not work for a service principal.',
    BapListServicePlansFailed: 'Sign in as a user: this call does not work for a service principal.',
    [_protocol_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CODES */ .Lp.invalidApiVersion]: OUR_DEFECT,
    [_protocol_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CODES */ .Lp.missingEnvironmentFilter]: OUR_DEFECT,
    [_protocol_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CODES */ .Lp.invalidAppFilterCombination]: OUR_DEFECT
};
const remedyForCode = (code) => Object.entries(BY_CODE).find(([known]) => known.toLowerCase() === code.toLowerCase())?.[1];
const INSIDE_MESSAGES = [_protocol_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CODES */ .Lp.dynamicOperationFailed, _protocol_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CODES */ .Lp.multipleErrors];
function remedyForProblem(code, message) {
    const own = code === undefined ? undefined : remedyForCode(code);
    const inside = INSIDE_MESSAGES.find(known => message?.includes(known) === true);
    return own ?? (inside === undefined ? undefined : remedyForCode(inside));
}
function reasonFor(status, empty) {
    if (status === 401)
        return 'the service did not accept the token';
    if (status === 403)
        return 'the service denied access to this identity';
    if (status === 404)
        return empty ? 'there is no such call at that address' : 'the service did not find it';
    if (status === 409)
        return 'it is in use, or its state does not allow this';
    if (status === 429)
        return 'the service is throttling requests';
    if (status >= 300 && status < 400)
        return 'the service redirected the request, and tokens are not sent to another address';
    if (status >= 500)
        return 'the service failed to handle the request';
    return 'the service rejected the request';
}
function remedyFor(code, status, empty = false, message) {
    const known = remedyForProblem(code, message);
    if (known !== undefined)
        return known;
    if (status === 401)
        return 'Check the sign-in inputs and the input cloud, then sign in again.';
    if (status === 403)
        return 'Check the roles and sharing of the signed-in identity in that environment.';
    if (status === 404) {
        return empty
            ? 'Check the input cloud. Hosts that are not part of the service respond like this.'
            : 'Check the ids in the inputs.';
    }
    if (status === 409)
        return 'Wait until nobody else is working on it, then run it again.';
    if (status === 429)
        return 'Run it again later, with fewer runs in parallel.';
    if (status !== undefined && status >= 300 && status < 400)
        return 'Check the input cloud and any proxy in between.';
    if (status !== undefined && status >= 500)
        return 'Run it again later. If it keeps failing, give the request id to Microsoft support.';
    return 'See the service’s message. Microsoft support can look up the request id.';
}


/***/ }),

/***/ 70837:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gb: () => (/* binding */ requestIdOf),
/* harmony export */   OG: () => (/* binding */ parseBody),
/* harmony export */   TI: () => (/* binding */ serviceErrorOf),
/* harmony export */   a5: () => (/* binding */ errorFromResponse),
/* harmony export */   cb: () => (/* binding */ errorFromListedProblems),
/* harmony export */   ie: () => (/* binding */ toActionError),
/* harmony export */   l$: () => (/* binding */ pauseTooLong)
/* harmony export */ });
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17594);
/* harmony import */ var _base_display_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65611);
/* harmony import */ var _base_read_once_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96383);
/* harmony import */ var _base_time_limit_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58806);
/* harmony import */ var _protocol_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(63589);
/* harmony import */ var _http_request_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(99585);
/* harmony import */ var _remedies_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(44365);
/* harmony import */ var _http_retry_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2098);








const MAX_NESTING = 5;
function serviceErrorOf(response) {
    const causes = causesOf(response.body);
    const error = causes.length > 0 ? combined(causes) : { message: plainTextBody(response) };
    const policy = policyOf(response.body);
    return {
        status: response.status,
        ...error,
        requestId: requestIdOf(response.headers),
        ...(policy === undefined ? {} : { policy })
    };
}
function policyOf(body) {
    const envelope = (0,_base_read_once_js__WEBPACK_IMPORTED_MODULE_2__/* .safeParse */ .x)(_protocol_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .errorEnvelope */ .rN, body);
    return (envelope.success && envelope.data.error.extendedData?.violation?.policyDisplayName) || undefined;
}
function combined([first, ...others]) {
    const rest = others.map(({ code, message }) => [code, message].filter(Boolean).join(': '));
    const message = rest.length === 0 ? first?.message : `${first?.message ?? ''}; also ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .KE)(rest, 5)}`;
    return { code: first?.code, message };
}
const requestIdOf = (headers) => headers.get('x-ms-request-id') ?? headers.get('x-ms-correlation-request-id') ?? undefined;
function errorFromResponse(response, doing, ongoing = '', timing) {
    const service = serviceErrorOf(response);
    const empty = response.text.trim() === '';
    const remedies = [
        ongoing,
        (0,_remedies_js__WEBPACK_IMPORTED_MODULE_6__/* .remedyFor */ .wJ)(service.code, response.status, empty, service.message),
        pauseTooLong(response, timing)
    ];
    return new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ({
        doing,
        why: (0,_remedies_js__WEBPACK_IMPORTED_MODULE_6__/* .reasonFor */ .qo)(response.status, empty),
        remedy: remedies.filter(sentence => sentence !== '').join(' '),
        service
    });
}
function pauseTooLong({ status, headers }, timing) {
    if (timing === undefined || !(0,_http_retry_js__WEBPACK_IMPORTED_MODULE_7__/* .isTransient */ .dg)(status))
        return '';
    const retryAfter = (0,_http_retry_js__WEBPACK_IMPORTED_MODULE_7__/* .retryAfterOf */ .sT)(headers, timing.clock.now());
    if (retryAfter === undefined || retryAfter < timing.left())
        return '';
    return `The service asks to wait ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_1__/* .duration */ .p0)(retryAfter)}, but only ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_1__/* .duration */ .p0)(timing.left())} of max-async-wait-time were left.`;
}
function errorFromListedProblems(problems, response, doing, why) {
    return new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ({
        doing,
        why,
        remedy: (0,_remedies_js__WEBPACK_IMPORTED_MODULE_6__/* .remedyFor */ .wJ)(problems[0]?.code, undefined, false, problems[0]?.message),
        service: { status: response.status, ...combined(problems), requestId: requestIdOf(response.headers) }
    });
}
function parseBody(schema, response, doing) {
    const parsed = (0,_base_read_once_js__WEBPACK_IMPORTED_MODULE_2__/* .safeParse */ .x)(schema, response.body);
    if (parsed.success)
        return parsed.data;
    const [issue] = parsed.error.issues;
    const place = issue === undefined || issue.path.length === 0 ? 'the whole response' : issue.path.map(String).join('.');
    throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ({
        doing,
        why: response.body === undefined
            ? 'the response is not JSON'
            : `the response has an unexpected format at ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .wh)(place, 80)} (${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .wh)(issue?.message ?? 'unknown', 160)})`,
        remedy: 'Check the input cloud and any proxy in between. If they are right, report this with the request id.',
        service: {
            status: response.status,
            message: response.body === undefined ? plainTextBody(response) : undefined,
            requestId: requestIdOf(response.headers)
        }
    });
}
function toActionError(error, doing, ongoing = '', deadline) {
    if (error instanceof _http_request_js__WEBPACK_IMPORTED_MODULE_5__/* .ConnectionFailure */ .ls && deadline?.over() === true) {
        const waitedFor = `a complete response from ${error.host} (${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .wh)(error.message, 200)})`;
        return (0,_base_time_limit_js__WEBPACK_IMPORTED_MODULE_3__/* .timeoutError */ .w2)(deadline, { doing, waitedFor, ongoing, cause: error });
    }
    if (error instanceof _http_request_js__WEBPACK_IMPORTED_MODULE_5__/* .ConnectionFailure */ .ls) {
        return new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ({
            doing,
            why: `the request to ${error.host} failed: ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .wh)(error.message, 200)}`,
            remedy: `${ongoing} ${error.remedy ?? 'Check that the runner can reach that host, then run it again.'}`.trim(),
            cause: error
        });
    }
    if (error instanceof _http_request_js__WEBPACK_IMPORTED_MODULE_5__/* .Cancelled */ .cJ) {
        return new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ({
            doing,
            why: 'the run was cancelled',
            remedy: ongoing === '' ? 'Run it again when you want to.' : ongoing,
            cause: error
        });
    }
    return error;
}
function causesOf(body) {
    const envelope = (0,_base_read_once_js__WEBPACK_IMPORTED_MODULE_2__/* .safeParse */ .x)(_protocol_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .errorEnvelope */ .rN, body);
    if (envelope.success)
        return unwrap(envelope.data.error, 0);
    const bare = (0,_base_read_once_js__WEBPACK_IMPORTED_MODULE_2__/* .safeParse */ .x)(_protocol_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .errorBody */ .t4, body);
    return bare.success && (bare.data.code ?? bare.data.message) !== undefined ? unwrap(bare.data, 0) : [];
}
function unwrap(error, depth) {
    const own = [error].map(({ code, message }) => ({ ...(code && { code }), ...(message && { message }) }));
    if (depth >= MAX_NESTING || error.code === undefined || !_protocol_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .WRAPPER_CODES */ .F2.includes(error.code))
        return own;
    const causes = (error.details ?? [])
        .filter(detail => detail.code !== 'FullNonLocalizedError')
        .flatMap(detail => {
        const nested = (0,_base_read_once_js__WEBPACK_IMPORTED_MODULE_2__/* .safeParse */ .x)(_protocol_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .errorBody */ .t4, detail);
        return nested.success && (detail.code ?? detail.message) !== undefined ? unwrap(nested.data, depth + 1) : [];
    });
    return causes.length > 0 ? causes : own;
}
function plainTextBody(response) {
    const text = response.text.trim();
    return text === '' || text.startsWith('<') || text.startsWith('{') ? undefined : (0,_base_display_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .wh)(text, 200);
}


/***/ }),

/***/ 7660:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $m: () => (/* binding */ BEFORE_PUBLISH_EXISTED),
/* harmony export */   Bo: () => (/* binding */ API_VERSIONS),
/* harmony export */   _M: () => (/* binding */ BAP_VERSIONS),
/* harmony export */   he: () => (/* binding */ POWER_APPS_VERSIONS),
/* harmony export */   r0: () => (/* binding */ FLOW_VERSIONS)
/* harmony export */ });
const API_VERSIONS = {
    packaging: '2016-11-01',
    environments: '2016-11-01',
    environmentList: '2020-10-01',
    newEnvironment: '2023-06-01',
    app: '2016-11-01',
    appList: '2016-11-01',
    appListOfEnvironment: '2017-08-01',
    publish: '2017-06-01',
    appWrite: '2017-05-01',
    sharing: '2022-11-01',
    consentBypass: '2021-02-01',
    connections: '2016-11-01',
    connectors: '2016-11-01',
    flows: '2016-11-01',
    policies: '2016-11-01'
};
const BEFORE_PUBLISH_EXISTED = ['2016-11-01', '2017-02-01', '2017-04-01'];
const POWER_APPS_VERSIONS = [
    '2015-02-01',
    '2016-11-01',
    '2017-02-01',
    '2017-04-01',
    '2017-05-01',
    '2017-06-01',
    '2017-08-01',
    '2018-10-01',
    '2019-05-01',
    '2020-06-01',
    '2021-02-01',
    '2022-11-01',
    '2023-06-01',
    '2025-03-01',
    '2025-04-01'
];
const BAP_VERSIONS = ['2016-11-01', '2020-06-01', '2020-10-01', '2021-04-01', '2023-06-01'];
const FLOW_VERSIONS = ['2016-11-01'];


/***/ }),

/***/ 89586:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KC: () => (/* binding */ appList),
/* harmony export */   ZT: () => (/* binding */ appObject),
/* harmony export */   dm: () => (/* binding */ lease),
/* harmony export */   tp: () => (/* binding */ connectionReferences),
/* harmony export */   yi: () => (/* binding */ appVersionList)
/* harmony export */ });
/* unused harmony export appVersion */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45586);
/* harmony import */ var _optional_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19892);


const connectionReference = zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ id: _optional_text_js__WEBPACK_IMPORTED_MODULE_0__/* .optionalText */ .m });
const connectionReferences = zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), connectionReference);
const principal = zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({
    id: _optional_text_js__WEBPACK_IMPORTED_MODULE_0__/* .optionalText */ .m,
    displayName: _optional_text_js__WEBPACK_IMPORTED_MODULE_0__/* .optionalText */ .m,
    email: _optional_text_js__WEBPACK_IMPORTED_MODULE_0__/* .optionalText */ .m
});
const appProperties = zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({
    appVersion: _optional_text_js__WEBPACK_IMPORTED_MODULE_0__/* .optionalText */ .m,
    lastDraftVersion: _optional_text_js__WEBPACK_IMPORTED_MODULE_0__/* .optionalText */ .m,
    lifeCycleId: _optional_text_js__WEBPACK_IMPORTED_MODULE_0__/* .optionalText */ .m,
    status: _optional_text_js__WEBPACK_IMPORTED_MODULE_0__/* .optionalText */ .m,
    displayName: _optional_text_js__WEBPACK_IMPORTED_MODULE_0__/* .optionalText */ .m,
    description: _optional_text_js__WEBPACK_IMPORTED_MODULE_0__/* .optionalText */ .m,
    owner: principal.nullish(),
    lastModifiedBy: principal.nullish(),
    createdTime: _optional_text_js__WEBPACK_IMPORTED_MODULE_0__/* .optionalText */ .m,
    lastModifiedTime: _optional_text_js__WEBPACK_IMPORTED_MODULE_0__/* .optionalText */ .m,
    lastPublishTime: _optional_text_js__WEBPACK_IMPORTED_MODULE_0__/* .optionalText */ .m,
    appPlayUri: _optional_text_js__WEBPACK_IMPORTED_MODULE_0__/* .optionalText */ .m,
    appOpenUri: _optional_text_js__WEBPACK_IMPORTED_MODULE_0__/* .optionalText */ .m,
    environment: zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ id: _optional_text_js__WEBPACK_IMPORTED_MODULE_0__/* .optionalText */ .m, name: _optional_text_js__WEBPACK_IMPORTED_MODULE_0__/* .optionalText */ .m }).nullish(),
    connectionReferences: connectionReferences.nullish(),
    executionRestrictions: zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({
        dataLossPreventionEvaluationResult: zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ status: _optional_text_js__WEBPACK_IMPORTED_MODULE_0__/* .optionalText */ .m, violationErrorMessage: _optional_text_js__WEBPACK_IMPORTED_MODULE_0__/* .optionalText */ .m })
            .nullish()
    })
        .nullish(),
    bypassConsent: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().nullish().catch(undefined),
    unpublishedAppDefinition: zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ properties: zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ connectionReferences: connectionReferences.nullish() }) })
        .nullish()
});
const appObject = zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({
    name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    id: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    type: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    properties: appProperties
});
const appList = zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ value: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(appObject), nextLink: _optional_text_js__WEBPACK_IMPORTED_MODULE_0__/* .optionalText */ .m });
const appVersion = zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({
    name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    properties: zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ appVersion: _optional_text_js__WEBPACK_IMPORTED_MODULE_0__/* .optionalText */ .m, lifeCycleId: _optional_text_js__WEBPACK_IMPORTED_MODULE_0__/* .optionalText */ .m })
});
const appVersionList = zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ value: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(appVersion), nextLink: _optional_text_js__WEBPACK_IMPORTED_MODULE_0__/* .optionalText */ .m });
const lease = zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ leaseId: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() });


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


/***/ }),

/***/ 63589:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F2: () => (/* binding */ WRAPPER_CODES),
/* harmony export */   Lp: () => (/* binding */ CODES),
/* harmony export */   rN: () => (/* binding */ errorEnvelope),
/* harmony export */   t4: () => (/* binding */ errorBody),
/* harmony export */   y7: () => (/* binding */ listedError)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45586);
/* harmony import */ var _optional_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19892);


const errorBody = zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({
    code: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    message: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    details: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ code: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(), message: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional() })).optional(),
    extendedData: zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ violation: zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ policyDisplayName: _optional_text_js__WEBPACK_IMPORTED_MODULE_0__/* .optionalText */ .m }).nullish() })
        .nullish()
        .catch(undefined)
});
const errorEnvelope = zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ error: errorBody });
const listedError = zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([
    zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().transform((message) => ({ message })),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ code: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(), message: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional() })
]);
const WRAPPER_CODES = ['BusinessAppPlatformRequestFailed', 'MultipleErrorsOccurred'];
const CODES = {
    environmentAccessDenied: 'EnvironmentAccessDenied',
    environmentNotFound: 'EnvironmentNotFound',
    operationNotStartable: 'OperationNotStartable',
    insufficientCapacity: 'InsufficientCapacity_StorageDriven',
    missingEnvironmentFilter: 'MissingEnvironmentFilter',
    invalidAppFilterCombination: 'InvalidAppFilterCombination',
    invalidApiVersion: 'InvalidApiVersion',
    invalidAuthenticationToken: 'InvalidAuthenticationToken',
    invalidAuthenticationAudience: 'InvalidAuthenticationAudience',
    forbidden: 'Forbidden',
    connectionAuthorizationFailed: 'ConnectionAuthorizationFailed',
    dlpViolation: 'DlpViolation',
    apiPolicyDataFlowViolation: 'ApiPolicyDataFlowViolation',
    childFlowNeverPublished: 'ChildFlowNeverPublished',
    connectionReferenceMissing: 'XrmConnectionReferenceMissingConnection',
    appNotFound: 'AppNotFound',
    flowNotFound: 'FlowNotFound',
    apiResourceNotFound: 'ApiResourceNotFound',
    connectionNotFound: 'ConnectionNotFound',
    packageManifestNotFound: 'PackageManifestNotFound',
    missingPackageManifest: 'MissingPackageManifest',
    malformedFlowDefinition: 'MalformedFlowAssetFlowDefinition',
    invalidTemplate: 'InvalidTemplate',
    missingInputProperty: 'WorkflowRunActionInputsMissingProperty',
    zipFileRejected: 'ZipFileRejected',
    internalServerError: 'InternalServerError',
    appLeaseActive: 'AppLeaseActive',
    appLeaseSameUserConflict: 'AppLeaseSameUserConflict',
    invalidApplicationNameCharacters: 'InvalidApplicationNameCharacters',
    unauthenticated: 'Unauthenticated',
    dynamicOperationFailed: 'DynamicOperationRequestClientFailure',
    multipleErrors: 'MultipleErrorsOccurred',
    userNotLicensed: 'userNotLicensed'
};


/***/ }),

/***/ 19892:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ optionalText)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45586);

const optionalText = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullish();


/***/ }),

/***/ 5463:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B9: () => (/* binding */ ORGANISATION_COLUMNS),
/* harmony export */   RR: () => (/* binding */ ORGANISATION_PATH),
/* harmony export */   p9: () => (/* binding */ organisationList),
/* harmony export */   u6: () => (/* binding */ FLOW_PACKAGES_DISABLED)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45586);

const ORGANISATION_PATH = '/api/data/v9.0/organizations';
const ORGANISATION_COLUMNS = {
    flows: 'enableflowsinsolutionbydefault',
    apps: 'enablecanvasappsinsolutionsbydefault'
};
const organisationList = zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    value: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
        [ORGANISATION_COLUMNS.flows]: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().nullish(),
        [ORGANISATION_COLUMNS.apps]: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().nullish()
    }))
});
const FLOW_PACKAGES_DISABLED = 'Importing packages with flows is disabled because the "Create in Dataverse solutions" option was enabled by your admin. Use solution import instead.';


/***/ }),

/***/ 98567:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bc: () => (/* binding */ connectorId),
/* harmony export */   Cz: () => (/* binding */ exportPackageRequest),
/* harmony export */   Gl: () => (/* binding */ resourceStorage),
/* harmony export */   Ou: () => (/* binding */ flowId),
/* harmony export */   R0: () => (/* binding */ appId),
/* harmony export */   Rx: () => (/* binding */ RESOURCE_TYPES),
/* harmony export */   Td: () => (/* binding */ listImportParametersRequest),
/* harmony export */   X$: () => (/* binding */ listPackageResourcesRequest),
/* harmony export */   XD: () => (/* binding */ packagingResult),
/* harmony export */   kj: () => (/* binding */ PACKAGING_PROVIDER),
/* harmony export */   tY: () => (/* binding */ importPackageRequest),
/* harmony export */   ys: () => (/* binding */ connectionId)
/* harmony export */ });
/* unused harmony exports packageResource, resourceMap, packageDetails */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45586);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63589);
/* harmony import */ var _optional_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19892);



const link = zod__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({ value: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() });
const packageResource = zod__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({
    type: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    id: _optional_text_js__WEBPACK_IMPORTED_MODULE_1__/* .optionalText */ .m,
    name: _optional_text_js__WEBPACK_IMPORTED_MODULE_1__/* .optionalText */ .m,
    suggestedId: _optional_text_js__WEBPACK_IMPORTED_MODULE_1__/* .optionalText */ .m,
    creationType: _optional_text_js__WEBPACK_IMPORTED_MODULE_1__/* .optionalText */ .m,
    suggestedCreationType: _optional_text_js__WEBPACK_IMPORTED_MODULE_1__/* .optionalText */ .m,
    selectedCreationType: _optional_text_js__WEBPACK_IMPORTED_MODULE_1__/* .optionalText */ .m,
    details: zod__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({ displayName: _optional_text_js__WEBPACK_IMPORTED_MODULE_1__/* .optionalText */ .m, iconUri: _optional_text_js__WEBPACK_IMPORTED_MODULE_1__/* .optionalText */ .m, comment: _optional_text_js__WEBPACK_IMPORTED_MODULE_1__/* .optionalText */ .m }).nullish(),
    configurableBy: _optional_text_js__WEBPACK_IMPORTED_MODULE_1__/* .optionalText */ .m,
    hierarchy: _optional_text_js__WEBPACK_IMPORTED_MODULE_1__/* .optionalText */ .m,
    dependsOn: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()).nullish(),
    status: _optional_text_js__WEBPACK_IMPORTED_MODULE_1__/* .optionalText */ .m,
    error: _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .listedError */ .y7.nullish()
});
const resourceMap = zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), packageResource);
const packageDetails = zod__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({
    displayName: _optional_text_js__WEBPACK_IMPORTED_MODULE_1__/* .optionalText */ .m,
    description: _optional_text_js__WEBPACK_IMPORTED_MODULE_1__/* .optionalText */ .m,
    createdTime: _optional_text_js__WEBPACK_IMPORTED_MODULE_1__/* .optionalText */ .m,
    packageTelemetryId: _optional_text_js__WEBPACK_IMPORTED_MODULE_1__/* .optionalText */ .m,
    creator: _optional_text_js__WEBPACK_IMPORTED_MODULE_1__/* .optionalText */ .m,
    sourceEnvironment: _optional_text_js__WEBPACK_IMPORTED_MODULE_1__/* .optionalText */ .m
});
const packagingResult = zod__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({
    status: _optional_text_js__WEBPACK_IMPORTED_MODULE_1__/* .optionalText */ .m,
    baseResourceIds: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()).nullish(),
    packageLink: link.nullish(),
    details: packageDetails.nullish(),
    resources: resourceMap.nullish(),
    errors: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .listedError */ .y7).nullish()
});
const resourceStorage = zod__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({ sharedAccessSignature: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() });
const listPackageResourcesRequest = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ baseResourceIds: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()).min(1) });
const exportPackageRequest = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    includedResourceIds: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()).min(1),
    details: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        displayName: _optional_text_js__WEBPACK_IMPORTED_MODULE_1__/* .optionalText */ .m,
        description: _optional_text_js__WEBPACK_IMPORTED_MODULE_1__/* .optionalText */ .m,
        creator: _optional_text_js__WEBPACK_IMPORTED_MODULE_1__/* .optionalText */ .m,
        sourceEnvironment: _optional_text_js__WEBPACK_IMPORTED_MODULE_1__/* .optionalText */ .m
    }),
    resources: resourceMap.optional()
});
const listImportParametersRequest = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ packageLink: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ value: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() }) });
const importPackageRequest = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    details: packageDetails,
    packageLink: link,
    resources: resourceMap,
    status: _optional_text_js__WEBPACK_IMPORTED_MODULE_1__/* .optionalText */ .m,
    errors: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .listedError */ .y7).nullish()
});
const PACKAGING_PROVIDER = '/providers/Microsoft.BusinessAppPlatform';
const RESOURCE_TYPES = {
    app: 'Microsoft.PowerApps/apps',
    flow: 'Microsoft.Flow/flows',
    connector: 'Microsoft.PowerApps/apis',
    connection: 'Microsoft.PowerApps/apis/connections',
    entity: 'Microsoft.CommonDataModel/environments/namespaces/entities',
    picklist: 'Microsoft.CommonDataModel/environments/namespaces/enumerations'
};
const appId = (app) => `/providers/Microsoft.PowerApps/apps/${app}`;
const flowId = (flow) => `/providers/Microsoft.Flow/flows/${flow}`;
const connectorId = (connector) => `/providers/Microsoft.PowerApps/apis/${connector}`;
const connectionId = (connector, connection) => `/providers/Microsoft.PowerApps/apis/${connector}/connections/${connection}`;


/***/ }),

/***/ 82972:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ PERMISSIONS)
/* harmony export */ });
const PERMISSIONS = {
    export: 'ExportEnvironmentPackage',
    import: 'ImportEnvironmentPackage',
    storage: 'GenerateResourceStorage',
    createApp: 'CreatePowerApp',
    createFlow: 'CreateFlow'
};


/***/ }),

/***/ 9240:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ policyList),
/* harmony export */   Ii: () => (/* binding */ CLASSIFICATIONS),
/* harmony export */   P2: () => (/* binding */ POLICIES_PATH)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45586);
/* harmony import */ var _optional_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19892);


const POLICIES_PATH = '/providers/PowerPlatform.Governance/v1/policies';
const connectorGroup = zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({
    classification: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    connectors: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ id: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), name: _optional_text_js__WEBPACK_IMPORTED_MODULE_0__/* .optionalText */ .m })).nullish()
});
const policyDefinition = zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({
    name: _optional_text_js__WEBPACK_IMPORTED_MODULE_0__/* .optionalText */ .m,
    displayName: _optional_text_js__WEBPACK_IMPORTED_MODULE_0__/* .optionalText */ .m,
    environmentType: _optional_text_js__WEBPACK_IMPORTED_MODULE_0__/* .optionalText */ .m,
    environments: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ name: _optional_text_js__WEBPACK_IMPORTED_MODULE_0__/* .optionalText */ .m, id: _optional_text_js__WEBPACK_IMPORTED_MODULE_0__/* .optionalText */ .m })).nullish(),
    defaultConnectorsClassification: _optional_text_js__WEBPACK_IMPORTED_MODULE_0__/* .optionalText */ .m,
    connectorGroups: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(connectorGroup).nullish()
});
const policyList = zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({
    value: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ policyDefinition }).transform(wrapped => wrapped.policyDefinition), policyDefinition])),
    nextLink: _optional_text_js__WEBPACK_IMPORTED_MODULE_0__/* .optionalText */ .m
});
const CLASSIFICATIONS = { business: 'Confidential', nonBusiness: 'General', blocked: 'Blocked' };


/***/ }),

/***/ 52872:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cn: () => (/* binding */ SITE_ID),
/* harmony export */   HL: () => (/* binding */ DRIVE_ID),
/* harmony export */   Ho: () => (/* binding */ LIST_FIELDS),
/* harmony export */   Mn: () => (/* binding */ drivePage),
/* harmony export */   T4: () => (/* binding */ SITES_PATH),
/* harmony export */   TJ: () => (/* binding */ DRIVE_FIELDS),
/* harmony export */   j9: () => (/* binding */ siteObject),
/* harmony export */   ks: () => (/* binding */ listPage),
/* harmony export */   lh: () => (/* binding */ LIST_ID)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45586);
/* harmony import */ var _base_guid_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94044);
/* harmony import */ var _optional_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19892);



const SITES_PATH = '/v1.0/sites';
const SITE_ID = new RegExp(`^[a-z0-9.-]{1,253}(?:,${_base_guid_js__WEBPACK_IMPORTED_MODULE_0__/* .GUID */ .S}){2}$`, 'i');
const LIST_ID = new RegExp(`^${_base_guid_js__WEBPACK_IMPORTED_MODULE_0__/* .GUID */ .S}$`, 'i');
const DRIVE_ID = /^b![\w-]{20,100}$/;
const siteObject = zod__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({ id: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() });
const LIST_FIELDS = 'id,displayName,name,list';
const DRIVE_FIELDS = 'id,name';
const listPage = zod__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({
    value: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({
        id: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
        displayName: _optional_text_js__WEBPACK_IMPORTED_MODULE_1__/* .optionalText */ .m,
        name: _optional_text_js__WEBPACK_IMPORTED_MODULE_1__/* .optionalText */ .m,
        list: zod__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({ hidden: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY().nullish(), template: _optional_text_js__WEBPACK_IMPORTED_MODULE_1__/* .optionalText */ .m }).nullish()
    })),
    '@odata.nextLink': _optional_text_js__WEBPACK_IMPORTED_MODULE_1__/* .optionalText */ .m
});
const drivePage = zod__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({
    value: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({ id: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), name: _optional_text_js__WEBPACK_IMPORTED_MODULE_1__/* .optionalText */ .m })),
    '@odata.nextLink': _optional_text_js__WEBPACK_IMPORTED_MODULE_1__/* .optionalText */ .m
});


/***/ }),

/***/ 44088:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QQ: () => (/* binding */ SUCCEEDED),
/* harmony export */   W2: () => (/* binding */ RUNNING),
/* harmony export */   Wk: () => (/* binding */ FAILED),
/* harmony export */   Wp: () => (/* binding */ CREATION_TYPES),
/* harmony export */   _Y: () => (/* binding */ CONNECTED)
/* harmony export */ });
const RUNNING = ['Running', 'NotStarted', 'Queued', 'InProgress', 'Accepted'];
const SUCCEEDED = ['Succeeded'];
const FAILED = ['Failed', 'Canceled', 'Cancelled'];
const CONNECTED = 'Connected';
const CREATION_TYPES = ['New', 'Update', 'Existing', 'Merge', 'Overwrite'];


/***/ })

};
