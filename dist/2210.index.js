export const id = 2210;
export const ids = [2210];
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

/***/ 22210:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   upsertComment: () => (/* binding */ upsertComment)
/* harmony export */ });
/* harmony import */ var _base_display_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65611);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17594);
/* harmony import */ var _base_time_limit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58806);
/* harmony import */ var _github_client_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73092);




const MAX_LENGTH = 65_000;
const MAX_PAUSE = 60;
const MAX_RETRIES = 2;
const TIME_LIMIT = 3 * 60_000;
const MAX_RESPONSE_BYTES = 32 * 1024 * 1024;
const MAX_PAGES = 30;
async function upsertComment(request) {
    const { owner, repo, number } = request.pullRequest;
    const timeout = AbortSignal.timeout(TIME_LIMIT);
    const signal = AbortSignal.any([request.signal, timeout]);
    try {
        return await (0,_base_time_limit_js__WEBPACK_IMPORTED_MODULE_2__/* .untilAborted */ .Eu)(signal, write({ ...request, signal }));
    }
    catch (error) {
        if (request.signal.aborted)
            throw error;
        const response = (0,_github_client_js__WEBPACK_IMPORTED_MODULE_3__/* .responseIn */ .PN)(error);
        if (response?.status === 401 || response?.status === 403 || response?.status === 404)
            return {
                kind: 'not-allowed',
                why: `the token may not write it (HTTP ${response.status}). The token needs pull-requests: write. On pull requests from forks it is read-only.`
            };
        const why = timeout.aborted ? `it did not finish within ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)(TIME_LIMIT)}` : (0,_github_client_js__WEBPACK_IMPORTED_MODULE_3__/* .networkErrorIn */ .kk)(error);
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ({
            doing: `comment on pull request ${number} of ${owner}/${repo}`,
            why: response === undefined ? `GitHub did not send a usable response: ${why}` : 'GitHub refused the request',
            remedy: 'The check itself has finished. Its report is in the summary of this step.',
            ...(response === undefined ? {} : { service: { ...response, message: (0,_base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error) } }),
            cause: error
        });
    }
}
async function write(request) {
    const { owner, repo, number } = request.pullRequest;
    const body = request.body.length > MAX_LENGTH ? `${request.body.slice(0, MAX_LENGTH)}\n…` : request.body;
    const octokit = await connect(request);
    const own = await findExisting(octokit, request);
    if (own === undefined) {
        const { data } = await octokit.rest.issues.createComment({ owner, repo, issue_number: number, body });
        return { kind: 'created', url: data.html_url };
    }
    if (own.body === body)
        return { kind: 'unchanged', url: own.html_url };
    const { data } = await octokit.rest.issues.updateComment({ owner, repo, comment_id: own.id, body });
    return { kind: 'updated', url: data.html_url };
}
async function findExisting(octokit, { pullRequest: { owner, repo, number }, marker }) {
    for (let page = 1; page <= MAX_PAGES; page++) {
        const { data } = await octokit.rest.issues.listComments({ owner, repo, issue_number: number, per_page: 100, page });
        const own = data.find(comment => comment.user?.type === 'Bot' && comment.body?.startsWith(marker) === true);
        if (own !== undefined)
            return own;
        if (data.length < 100)
            return undefined;
    }
    return undefined;
}
async function connect({ apiUrl, token, log, signal }) {
    const [{ getOctokit }, { throttling }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(1351)]).then(__webpack_require__.bind(__webpack_require__, 61351)),
        Promise.all(/* import() */[__webpack_require__.e(3251), __webpack_require__.e(6856)]).then(__webpack_require__.bind(__webpack_require__, 86856))
    ]);
    const shouldRetry = (what) => (after, _options, _octokit, retries) => {
        if (retries >= MAX_RETRIES || after > MAX_PAUSE)
            return false;
        log.info(`GitHub rate limit reached (${what}). Retrying in ${after} s.`);
        return true;
    };
    const client = getOctokit(token, {
        baseUrl: apiUrl,
        log: { debug: quiet, info: quiet, warn: quiet, error: quiet },
        throttle: {
            fallbackSecondaryRateRetryAfter: 5,
            onRateLimit: shouldRetry('hourly limit'),
            onSecondaryRateLimit: shouldRetry('too many requests at once')
        }
    }, throttling);
    return (0,_github_client_js__WEBPACK_IMPORTED_MODULE_3__/* .limitClient */ .tb)(client, { limit: MAX_RESPONSE_BYTES, signal });
}
const quiet = () => undefined;


/***/ })

};
