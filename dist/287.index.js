export const id = 287;
export const ids = [287];
export const modules = {

/***/ 84287:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   keepComment: () => (/* binding */ keepComment)
/* harmony export */ });
/* harmony import */ var _base_display_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65611);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17594);


const LONGEST = 65_000;
const LONGEST_PAUSE = 60;
const MOST_RETRIES = 2;
const MOST_PAGES = 30;
async function keepComment(order) {
    const { pullRequest, marker, signal } = order;
    const { owner, repo, number } = pullRequest;
    const doing = `comment on pull request ${number} of ${owner}/${repo}`;
    const body = order.body.length > LONGEST ? `${order.body.slice(0, LONGEST)}\n…` : order.body;
    const octokit = await connect(order);
    const request = { signal };
    try {
        const own = await find();
        if (own === undefined) {
            const { data } = await octokit.rest.issues.createComment({ owner, repo, issue_number: number, body, request });
            return { kind: 'created', url: data.html_url };
        }
        if (own.body === body)
            return { kind: 'unchanged', url: own.html_url };
        const { data } = await octokit.rest.issues.updateComment({ owner, repo, comment_id: own.id, body, request });
        return { kind: 'updated', url: data.html_url };
    }
    catch (error) {
        if (signal.aborted)
            throw error;
        const refusal = refusalOf(error);
        if (refusal?.status === 401 || refusal?.status === 403 || refusal?.status === 404)
            return {
                kind: 'not-allowed',
                why: `the token may not write it (HTTP ${refusal.status}). It needs pull-requests: write; on pull requests from forks it is read-only.`
            };
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ({
            doing,
            why: refusal === undefined ? (0,_base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error) : 'GitHub refused it',
            remedy: 'The check itself is done; its report is in the summary of this step.',
            ...(refusal === undefined ? {} : { service: refusal }),
            cause: error
        });
    }
    async function find() {
        for (let page = 1; page <= MOST_PAGES; page++) {
            const { data } = await octokit.rest.issues.listComments({
                owner,
                repo,
                issue_number: number,
                per_page: 100,
                page,
                request
            });
            const own = data.find(comment => comment.user?.type === 'Bot' && comment.body?.startsWith(marker) === true);
            if (own !== undefined)
                return own;
            if (data.length < 100)
                return undefined;
        }
        return undefined;
    }
}
async function connect({ apiUrl, token, log }) {
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
    return getOctokit(token, {
        baseUrl: apiUrl,
        log: { debug: quiet, info: quiet, warn: quiet, error: quiet },
        throttle: {
            fallbackSecondaryRateRetryAfter: 5,
            onRateLimit: again('the hourly limit'),
            onSecondaryRateLimit: again('too many at once')
        }
    }, throttling);
}
const quiet = () => undefined;
function refusalOf(error) {
    if (typeof error !== 'object' || error === null || !('status' in error) || typeof error.status !== 'number')
        return undefined;
    const headers = 'response' in error && typeof error.response === 'object' && error.response !== null && 'headers' in error.response
        ? error.response.headers
        : {};
    const id = headers['x-github-request-id'];
    return {
        status: error.status,
        message: (0,_base_display_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .wh)((0,_base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error), 300),
        ...(typeof id === 'string' ? { requestId: id } : {})
    };
}


/***/ })

};
