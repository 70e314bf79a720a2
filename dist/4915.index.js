export const id = 4915;
export const ids = [4915];
export const modules = {

/***/ 54915:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   newestArtifact: () => (/* binding */ newestArtifact)
/* harmony export */ });
/* harmony import */ var _base_time_limit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58806);
/* harmony import */ var _package_archive_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67742);
/* harmony import */ var _github_client_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73092);



const MAX_BYTES = 1_000_000;
const MAX_RESPONSE_BYTES = 8 * MAX_BYTES;
async function newestArtifact(options, names) {
    const waiting = { doing: 'look for the record of the last promotion', waitedFor: 'a response from GitHub' };
    return (0,_base_time_limit_js__WEBPACK_IMPORTED_MODULE_0__/* .withinDeadline */ .iP)(options, waiting, signal => find({ ...options, signal }, names));
}
async function find({ apiUrl, token, repository, signal }, names) {
    const [owner = '', repo = ''] = repository.split('/');
    const { getOctokit } = await Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(1351)]).then(__webpack_require__.bind(__webpack_require__, 61351));
    const octokit = (0,_github_client_js__WEBPACK_IMPORTED_MODULE_2__/* .limitClient */ .tb)(getOctokit(token, { baseUrl: apiUrl }), { limit: MAX_RESPONSE_BYTES, signal });
    const lists = await Promise.all(names.map(name => octokit.rest.actions.listArtifactsForRepo({ owner, repo, name, per_page: 30 })));
    const [newest] = lists
        .flatMap(({ data }) => data.artifacts)
        .filter(({ expired, size_in_bytes: size, workflow_run: run }) => {
        const isOwn = run?.repository_id !== undefined && run.repository_id === run.head_repository_id;
        return !expired && size <= MAX_BYTES && isOwn;
    })
        .toSorted((one, other) => Date.parse(other.created_at ?? '') - Date.parse(one.created_at ?? ''));
    if (newest === undefined)
        return undefined;
    const { data } = await octokit.rest.actions.downloadArtifact({
        owner,
        repo,
        artifact_id: newest.id,
        archive_format: 'zip'
    });
    return {
        bytes: unpacked(Buffer.from(data)),
        from: `artifact ${newest.name} of run ${newest.workflow_run?.id ?? 'unknown'}`
    };
}
function unpacked(bytes) {
    if (bytes.subarray(0, 2).toString('latin1') !== 'PK')
        return bytes;
    const archive = (0,_package_archive_js__WEBPACK_IMPORTED_MODULE_1__/* .openArchive */ .p_)(bytes, 'the artifact');
    const [name] = archive.names;
    return name === undefined ? bytes : archive.read(name);
}


/***/ }),

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


/***/ })

};
