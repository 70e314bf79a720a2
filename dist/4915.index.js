export const id = 4915;
export const ids = [4915];
export const modules = {

/***/ 54915:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createEarlierArtifacts: () => (/* binding */ createEarlierArtifacts)
/* harmony export */ });
/* harmony import */ var _base_time_limit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58806);
/* harmony import */ var _commands_records_many_records_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86355);
/* harmony import */ var _package_archive_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67742);
/* harmony import */ var _github_client_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73092);
/* harmony import */ var _record_names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(44257);





const MAX_BYTES = 1_000_000;
const MAX_PAGE_BYTES = 8 * MAX_BYTES;
const PER_PAGE = 100;
function createEarlierArtifacts(options) {
    const { apiUrl, token, repository } = options;
    const [owner = '', repo = ''] = repository.split('/');
    const waiting = { doing: 'look for the record of the last promotion', waitedFor: 'a response from GitHub' };
    const withClient = (limit, work) => (0,_base_time_limit_js__WEBPACK_IMPORTED_MODULE_0__/* .withinDeadline */ .iP)(options, waiting, async (signal) => {
        const { getOctokit } = await Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(1351)]).then(__webpack_require__.bind(__webpack_require__, 61351));
        return work((0,_github_client_js__WEBPACK_IMPORTED_MODULE_3__/* .limitClient */ .tb)(getOctokit(token, { baseUrl: apiUrl }), { limit, signal }));
    });
    return {
        named: name => withClient(MAX_PAGE_BYTES, async ({ rest }) => {
            const { data } = await rest.actions.listArtifactsForRepo({ owner, repo, name, per_page: 30 });
            return newestFirst(data.artifacts);
        }),
        page: page => withClient(MAX_PAGE_BYTES, async ({ rest }) => {
            const { data } = await rest.actions.listArtifactsForRepo({ owner, repo, per_page: PER_PAGE, page });
            const times = data.artifacts.map(createdAt).filter(time => !Number.isNaN(time));
            return {
                artifacts: newestFirst(data.artifacts),
                isLast: data.artifacts.length < PER_PAGE,
                oldest: times.length === 0 ? undefined : times.reduce((one, other) => Math.min(one, other))
            };
        }),
        download: ({ id, name, run }) => withClient(largest(name) + MAX_BYTES, async ({ rest }) => {
            const { data } = await rest.actions.downloadArtifact({ owner, repo, artifact_id: id, archive_format: 'zip' });
            return {
                bytes: unpacked(Buffer.from(data)),
                from: `artifact ${name} of run ${run ?? 'unknown'}`
            };
        })
    };
}
const largest = (name) => ((0,_record_names_js__WEBPACK_IMPORTED_MODULE_4__/* .isManyArtifact */ .MZ)(name) ? _commands_records_many_records_js__WEBPACK_IMPORTED_MODULE_1__/* .LARGEST_MANY_RECORDS */ .uj : MAX_BYTES);
const createdAt = ({ created_at: time }) => Date.parse(time ?? '');
const newestFirst = (artifacts) => artifacts
    .filter(({ name, expired, size_in_bytes: size, workflow_run: run }) => {
    const isOwn = run?.repository_id !== undefined && run.repository_id === run.head_repository_id;
    return !expired && size <= largest(name) && isOwn;
})
    .map(artifact => ({
    id: artifact.id,
    name: artifact.name,
    run: artifact.workflow_run?.id,
    createdAt: createdAt(artifact) || 0,
    size: artifact.size_in_bytes
}))
    .toSorted((one, other) => other.createdAt - one.createdAt);
function unpacked(bytes) {
    if (bytes.subarray(0, 2).toString('latin1') !== 'PK')
        return bytes;
    const archive = (0,_package_archive_js__WEBPACK_IMPORTED_MODULE_2__/* .openArchive */ .p_)(bytes, 'the artifact');
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
