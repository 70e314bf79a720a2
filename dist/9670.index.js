export const id = 9670;
export const ids = [9670];
export const modules = {

/***/ 73092:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PN: () => (/* binding */ responseIn),
/* harmony export */   kk: () => (/* binding */ networkErrorIn),
/* harmony export */   tb: () => (/* binding */ limitClient)
/* harmony export */ });
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17594);

function limitClient(client, { limit, signal }) {
    client.hook.before('request', options => {
        const fetchOf = options.request?.fetch ?? globalThis.fetch;
        const limited = async (input, init) => readBounded(limit, await fetchOf(input, init));
        options.request = { ...options.request, signal, fetch: limited };
    });
    return client;
}
async function readBounded(limit, response) {
    if (response.body === null)
        return response;
    const chunks = [];
    let size = 0;
    for await (const chunk of response.body) {
        size += chunk.byteLength;
        if (size > limit)
            throw new Error(`its response has more than ${limit} bytes`);
        chunks.push(chunk);
    }
    const { status, statusText, headers } = response;
    return new Response(Buffer.concat(chunks), { status, statusText, headers });
}
function responseIn(error) {
    const { status, response } = (error ?? {});
    if (typeof status !== 'number' || typeof response !== 'object' || response === null)
        return undefined;
    const id = response.headers?.['x-github-request-id'];
    return { status, requestId: typeof id === 'string' ? id : undefined };
}
function networkErrorIn(error) {
    const message = (0,_base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error);
    for (let at = error, depth = 0; typeof at === 'object' && at !== null && depth < 5; depth++) {
        const { code, cause } = at;
        if (typeof code === 'string' && !message.includes(code))
            return `${message} (${code})`;
        at = cause;
    }
    return message;
}


/***/ }),

/***/ 99670:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   secretSetAt: () => (/* binding */ secretSetAt),
/* harmony export */   writeSecret: () => (/* binding */ writeSecret)
/* harmony export */ });
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17594);
/* harmony import */ var _base_time_limit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58806);
/* harmony import */ var _github_client_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73092);



const MAX_RESPONSE_BYTES = 100_000;
const KEY_LENGTH = 32;
async function writeSecret(place, value, access) {
    const doing = `write the secret ${place.name}`;
    await inTime(doing, place, access, async (octokit, [owner, repo]) => {
        const { name: secret_name, environment: environment_name } = place;
        const where = { owner, repo };
        if (environment_name === undefined) {
            const { data } = await octokit.rest.actions.getRepoPublicKey(where);
            const sealed = await seal(value, data.key);
            await octokit.rest.actions.createOrUpdateRepoSecret({ ...where, secret_name, key_id: data.key_id, ...sealed });
        }
        else {
            const { data } = await octokit.rest.actions.getEnvironmentPublicKey({ ...where, environment_name });
            const sealed = await seal(value, data.key);
            await octokit.rest.actions.createOrUpdateEnvironmentSecret({
                ...where,
                environment_name,
                secret_name,
                key_id: data.key_id,
                ...sealed
            });
        }
    });
}
async function secretSetAt(place, access) {
    return inTime(`read when the secret ${place.name} was set`, place, access, async (octokit, [owner, repo]) => {
        const { name: secret_name, environment: environment_name } = place;
        const { data } = environment_name === undefined
            ? await octokit.rest.actions.getRepoSecret({ owner, repo, secret_name })
            : await octokit.rest.actions.getEnvironmentSecret({ owner, repo, environment_name, secret_name });
        const moment = Date.parse(data.updated_at);
        return Number.isNaN(moment) ? undefined : moment;
    });
}
async function seal(value, publicKey) {
    const key = Buffer.from(publicKey, 'base64');
    if (key.length !== KEY_LENGTH)
        throw new Error(`its public key has ${key.length} bytes instead of ${KEY_LENGTH}`);
    const { default: sodium } = await __webpack_require__.e(/* import() */ 4768).then(__webpack_require__.bind(__webpack_require__, 32387));
    await sodium.ready;
    return { encrypted_value: Buffer.from(sodium.crypto_box_seal(Buffer.from(value), key)).toString('base64') };
}
async function inTime(doing, place, { apiUrl, token, deadline, signal }, work) {
    const [owner = '', repo = ''] = place.repository.split('/');
    try {
        return await (0,_base_time_limit_js__WEBPACK_IMPORTED_MODULE_1__/* .withinDeadline */ .iP)({ deadline, signal }, { doing, waitedFor: 'a response from GitHub' }, async (stop) => {
            const { getOctokit } = await Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(1351)]).then(__webpack_require__.bind(__webpack_require__, 61351));
            const client = getOctokit(token, {
                baseUrl: apiUrl,
                log: { debug: quiet, info: quiet, warn: quiet, error: quiet }
            });
            return work((0,_github_client_js__WEBPACK_IMPORTED_MODULE_2__/* .limitClient */ .tb)(client, { limit: MAX_RESPONSE_BYTES, signal: stop }), [owner, repo]);
        });
    }
    catch (error) {
        if (error instanceof _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ || signal.aborted)
            throw error;
        const response = (0,_github_client_js__WEBPACK_IMPORTED_MODULE_2__/* .responseIn */ .PN)(error);
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ({
            doing,
            why: response === undefined
                ? `GitHub did not send a usable response: ${(0,_github_client_js__WEBPACK_IMPORTED_MODULE_2__/* .networkErrorIn */ .kk)(error)}`
                : `GitHub refused it with HTTP ${response.status}`,
            remedy: place.environment === undefined ? REPOSITORY_REMEDY : ENVIRONMENT_REMEDY,
            ...(response === undefined ? {} : { service: { ...response, message: (0,_base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error) } }),
            cause: error
        });
    }
}
const quiet = () => undefined;
const REPOSITORY_REMEDY = 'secrets-token needs the repository permission "Secrets: write", which the token of a job cannot have. Use a fine-grained token or a GitHub App.';
const ENVIRONMENT_REMEDY = 'secrets-token needs the repository permission "Environments: write", which the token of a job cannot have. Use a fine-grained token or a GitHub App, and check that the environment exists.';


/***/ })

};
