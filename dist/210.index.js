export const id = 210;
export const ids = [210];
export const modules = {

/***/ 73092:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $s: () => (/* binding */ bound),
/* harmony export */   Hg: () => (/* binding */ troubleIn),
/* harmony export */   Ke: () => (/* binding */ answerIn)
/* harmony export */ });
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17594);

function bound(client, { limit, signal }) {
    client.hook.before('request', options => {
        const fetchOf = options.request?.fetch ?? globalThis.fetch;
        const limited = async (input, init) => atMost(limit, await fetchOf(input, init));
        options.request = { ...options.request, signal, fetch: limited };
    });
    return client;
}
async function atMost(limit, answer) {
    if (answer.body === null)
        return answer;
    const chunks = [];
    let size = 0;
    for await (const chunk of answer.body) {
        size += chunk.byteLength;
        if (size > limit)
            throw new Error(`its answer has more than ${limit} bytes`);
        chunks.push(chunk);
    }
    const { status, statusText, headers } = answer;
    return new Response(Buffer.concat(chunks), { status, statusText, headers });
}
function answerIn(error) {
    const { status, response } = (error ?? {});
    if (typeof status !== 'number' || typeof response !== 'object' || response === null)
        return undefined;
    const id = response.headers?.['x-github-request-id'];
    return { status, requestId: typeof id === 'string' ? id : undefined };
}
function troubleIn(error) {
    const words = (0,_base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error);
    for (let at = error, depth = 0; typeof at === 'object' && at !== null && depth < 5; depth++) {
        const { code, cause } = at;
        if (typeof code === 'string' && !words.includes(code))
            return `${words} (${code})`;
        at = cause;
    }
    return words;
}


/***/ }),

/***/ 22210:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   keepComment: () => (/* binding */ keepComment)
/* harmony export */ });
/* harmony import */ var _base_display_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65611);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17594);
/* harmony import */ var _base_time_limit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58806);
/* harmony import */ var _github_client_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73092);




const LONGEST = 65_000;
const LONGEST_PAUSE = 60;
const MOST_RETRIES = 2;
const PATIENCE = 3 * 60_000;
const LARGEST_ANSWER = 32 * 1024 * 1024;
const MOST_PAGES = 30;
async function keepComment(order) {
    const { owner, repo, number } = order.pullRequest;
    const patience = AbortSignal.timeout(PATIENCE);
    const signal = AbortSignal.any([order.signal, patience]);
    try {
        return await (0,_base_time_limit_js__WEBPACK_IMPORTED_MODULE_2__/* .untilAborted */ .Eu)(signal, write({ ...order, signal }));
    }
    catch (error) {
        if (order.signal.aborted)
            throw error;
        const answer = (0,_github_client_js__WEBPACK_IMPORTED_MODULE_3__/* .answerIn */ .Ke)(error);
        if (answer?.status === 401 || answer?.status === 403 || answer?.status === 404)
            return {
                kind: 'not-allowed',
                why: `the token may not write it (HTTP ${answer.status}). It needs pull-requests: write; on pull requests from forks it is read-only.`
            };
        const why = patience.aborted ? `it was not done within ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)(PATIENCE)}` : (0,_github_client_js__WEBPACK_IMPORTED_MODULE_3__/* .troubleIn */ .Hg)(error);
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ({
            doing: `comment on pull request ${number} of ${owner}/${repo}`,
            why: answer === undefined ? `no usable answer came from GitHub: ${why}` : 'GitHub refused it',
            remedy: 'The check itself is done; its report is in the summary of this step.',
            ...(answer === undefined ? {} : { service: { ...answer, message: (0,_base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error) } }),
            cause: error
        });
    }
}
async function write(order) {
    const { owner, repo, number } = order.pullRequest;
    const body = order.body.length > LONGEST ? `${order.body.slice(0, LONGEST)}\n…` : order.body;
    const octokit = await connect(order);
    const own = await previous(octokit, order);
    if (own === undefined) {
        const { data } = await octokit.rest.issues.createComment({ owner, repo, issue_number: number, body });
        return { kind: 'created', url: data.html_url };
    }
    if (own.body === body)
        return { kind: 'unchanged', url: own.html_url };
    const { data } = await octokit.rest.issues.updateComment({ owner, repo, comment_id: own.id, body });
    return { kind: 'updated', url: data.html_url };
}
async function previous(octokit, { pullRequest: { owner, repo, number }, marker }) {
    for (let page = 1; page <= MOST_PAGES; page++) {
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
        Promise.all(/* import() */[__webpack_require__.e(119), __webpack_require__.e(351)]).then(__webpack_require__.bind(__webpack_require__, 61351)),
        Promise.all(/* import() */[__webpack_require__.e(251), __webpack_require__.e(856)]).then(__webpack_require__.bind(__webpack_require__, 86856))
    ]);
    const again = (what) => (after, _options, _octokit, retries) => {
        if (retries >= MOST_RETRIES || after > LONGEST_PAUSE)
            return false;
        log.info(`GitHub limits requests (${what}); trying again in ${after} s`);
        return true;
    };
    const client = getOctokit(token, {
        baseUrl: apiUrl,
        log: { debug: quiet, info: quiet, warn: quiet, error: quiet },
        throttle: {
            fallbackSecondaryRateRetryAfter: 5,
            onRateLimit: again('the hourly limit'),
            onSecondaryRateLimit: again('too many at once')
        }
    }, throttling);
    return (0,_github_client_js__WEBPACK_IMPORTED_MODULE_3__/* .bound */ .$s)(client, { limit: LARGEST_ANSWER, signal });
}
const quiet = () => undefined;


/***/ })

};
