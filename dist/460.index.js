export const id = 460;
export const ids = [460];
export const modules = {

/***/ 74460:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   newestArtifact: () => (/* binding */ newestArtifact)
/* harmony export */ });
/* harmony import */ var _package_archive_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67742);

const LARGEST = 1_000_000;
async function newestArtifact({ apiUrl, token, repository, signal }, names) {
    const [owner = '', repo = ''] = repository.split('/');
    const { getOctokit } = await Promise.all(/* import() */[__webpack_require__.e(119), __webpack_require__.e(351)]).then(__webpack_require__.bind(__webpack_require__, 61351));
    const octokit = getOctokit(token, { baseUrl: apiUrl });
    const request = { signal };
    const lists = await Promise.all(names.map(name => octokit.rest.actions.listArtifactsForRepo({ owner, repo, name, per_page: 30, request })));
    const [newest] = lists
        .flatMap(({ data }) => data.artifacts)
        .filter(({ expired, size_in_bytes: size, workflow_run: run }) => {
        const isOwn = run?.repository_id !== undefined && run.repository_id === run.head_repository_id;
        return !expired && size <= LARGEST && isOwn;
    })
        .toSorted((one, other) => Date.parse(other.created_at ?? '') - Date.parse(one.created_at ?? ''));
    if (newest === undefined)
        return undefined;
    const { data } = await octokit.rest.actions.downloadArtifact({
        owner,
        repo,
        artifact_id: newest.id,
        archive_format: 'zip',
        request
    });
    return {
        bytes: unpacked(Buffer.from(data)),
        from: `artifact ${newest.name} of run ${newest.workflow_run?.id ?? 'unknown'}`
    };
}
function unpacked(bytes) {
    if (bytes.subarray(0, 2).toString('latin1') !== 'PK')
        return bytes;
    const archive = (0,_package_archive_js__WEBPACK_IMPORTED_MODULE_0__/* .openArchive */ .p_)(bytes, 'the artifact');
    const [name] = archive.names;
    return name === undefined ? bytes : archive.read(name);
}


/***/ })

};
