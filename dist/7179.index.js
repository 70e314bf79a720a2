export const id = 7179;
export const ids = [7179];
export const modules = {

/***/ 65865:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ redactAll),
/* harmony export */   d: () => (/* binding */ redactedReport)
/* harmony export */ });
/* harmony import */ var _base_display_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65611);

function redactedReport(report, redactor) {
    const short = {
        ...report,
        resources: report.resources.map(resource => resource.kind === 'connection' && resource.id !== undefined
            ? { ...resource, id: (0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .shortened */ .vI)(resource.id) }
            : resource),
        connections: report.connections.map(connection => ({
            ...connection,
            connection: (0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .shortened */ .vI)(connection.connection)
        })),
        missing: report.missing.map(gap => ({
            ...gap,
            candidates: gap.candidates.map(candidate => ({ ...candidate, id: (0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .shortened */ .vI)(candidate.id) }))
        }))
    };
    const parts = report.parts?.map(part => ({ ...part, report: redactedReport(part.report, redactor) }));
    return redactAll(parts === undefined ? short : { ...short, parts }, redactor);
}
function redactAll(value, redactor) {
    const clean = (part) => {
        if (typeof part === 'string')
            return redactor.redact(part);
        if (Array.isArray(part))
            return part.map(clean);
        if (typeof part !== 'object' || part === null)
            return part;
        return Object.fromEntries(Object.entries(part).map(([key, inner]) => [redactor.redact(key), clean(inner)]));
    };
    return clean(value);
}


/***/ }),

/***/ 75656:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ WriteFailures)
/* harmony export */ });
/* harmony import */ var _base_display_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65611);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17594);


class WriteFailures {
    #log;
    #parts = [];
    constructor(log) {
        this.#log = log;
    }
    async attempt(part, work) {
        try {
            await work();
            return true;
        }
        catch (error) {
            const sentence = `the ${part} could not be written: ${(0,_base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error)}`;
            this.#parts.push(sentence);
            this.#log.warning((0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .capitalised */ .Iu)(sentence));
            return false;
        }
    }
    get any() {
        return this.#parts.length > 0;
    }
    failure(done) {
        if (!this.any)
            return undefined;
        return new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ({
            doing: 'write the complete report',
            why: this.#parts.slice(0, 5).join('; '),
            remedy: `${done} Look at the log, fix what prevents writing, and run this again. If the action itself is at fault, please report it.`
        });
    }
}


/***/ }),

/***/ 67097:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ createArtifacts)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/base/closest.js
var closest = __webpack_require__(74934);
// EXTERNAL MODULE: ./lib/base/display.js
var display = __webpack_require__(65611);
// EXTERNAL MODULE: ./lib/base/errors.js
var errors = __webpack_require__(17594);
// EXTERNAL MODULE: ./lib/base/time-limit.js
var time_limit = __webpack_require__(58806);
// EXTERNAL MODULE: ./lib/package/digest.js
var package_digest = __webpack_require__(47990);
// EXTERNAL MODULE: ./lib/package/inner-package.js
var inner_package = __webpack_require__(37305);
// EXTERNAL MODULE: ./lib/package/recognise.js
var recognise = __webpack_require__(50857);
;// CONCATENATED MODULE: ./lib/action/runner/artifact-failures.js

const OTHER_SERVER = 'Servers other than github.com (GitHub Enterprise Server, Gitea, Forgejo) may accept only zipped artifacts. Set package-file, and pass that file from job to job with the upload and download actions made for your server.';
const isFinal = (status) => status >= 400 && status < 500 && status !== 408 && status !== 429;
class FinalResponse extends Error {
    name = 'FinalAnswer';
    status;
    constructor(status, reason) {
        super(reason);
        this.status = status;
    }
}
function watchForFinalResponse(stop) {
    let status = 0;
    return line => {
        const received = /^\[Response\] - (\d{3})$/.exec(line)?.[1];
        if (received !== undefined)
            status = Number(received);
        const reason = /^Attempt \d+ of \d+ failed with error: ([^]{0,300})\. Retrying/.exec(line)?.[1];
        if (reason !== undefined && (isFinal(status) || (status < 500 && isNotJson(reason))))
            stop(new FinalResponse(status, reason));
    };
}
function artifactFailure(doing, error, redactor) {
    if (error instanceof errors/* ActionError */.lZ)
        return error;
    const failure = (why, remedy) => new errors/* ActionError */.lZ({ doing, why, remedy, cause: error });
    const message = redactor.redact((0,errors/* messageOf */.bD)(error)).replace(/\.$/, '');
    const status = statusOf(error, message);
    if (status === 409)
        return failure('this workflow run already has an artifact of that name', 'Give each export of a run its own artifact-name. In a matrix, include a value of the matrix in the name.');
    if (/storage quota/i.test(message))
        return failure('the storage quota for artifacts is used up', 'Delete old artifacts or raise the limit. GitHub recalculates the usage every few hours.');
    if (nameOf(error) === 'GHESNotSupportedError')
        return failure('this server has no artifact service that the current client supports', OTHER_SERVER);
    if (isNotJson(message))
        return failure(`the artifact service did not respond with JSON${status === undefined ? '' : ` (HTTP ${status})`}, so it is not GitHub’s or it rejects files that are not zipped`, OTHER_SERVER);
    if (status !== undefined && UNSUPPORTED_STATUSES.has(status))
        return failure(`the artifact service does not support this call, or rejects files that are not zipped: ${withStatus(message, status)}`, OTHER_SERVER);
    if (status === 401 || status === 403)
        return failure(`the artifact storage denied access: ${withStatus(message, status)}`, `Run the job again, because its permission expires after a while. ${OTHER_SERVER}`);
    return failure(status === undefined ? message : withStatus(message, status), 'Run the job again. If it keeps failing, check whether GitHub reports an incident with Actions.');
}
const UNSUPPORTED_STATUSES = new Set([400, 404, 405, 415, 422, 501]);
const isNotJson = (message) => /Unexpected end of JSON input|is not valid JSON|Unexpected token|in JSON at position/.test(message);
function statusOf(error, message) {
    const { status, statusCode } = (error ?? {});
    const [known] = [status, statusCode].filter(value => typeof value === 'number');
    const written = /\((\d{3})\)/.exec(message)?.[1];
    return known ?? (written === undefined ? undefined : Number(written));
}
const withStatus = (message, status) => message.trim() === '' ? `HTTP ${status}` : message.includes(String(status)) ? message : `${message} (HTTP ${status})`;
const nameOf = (error) => (error instanceof Error ? error.name : '');

// EXTERNAL MODULE: ./lib/action/runner/captured-output.js
var captured_output = __webpack_require__(57837);
// EXTERNAL MODULE: ./lib/action/runner/record-names.js
var record_names = __webpack_require__(44257);
;// CONCATENATED MODULE: ./lib/action/runner/artifacts.js












const MAX_BYTES = 256 * 1024 * 1024;
function createArtifacts(options) {
    const { temp, available, retentionDays, stream = process.stdout } = options;
    const withClient = async (doing, work) => {
        const { DefaultArtifactClient } = await Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(1351), __webpack_require__.e(1659), __webpack_require__.e(3251), __webpack_require__.e(9645)]).then(__webpack_require__.bind(__webpack_require__, 9645));
        const failed = new AbortController();
        const onLine = watchForFinalResponse(response => failed.abort(response));
        return (0,time_limit/* withinDeadline */.iP)(options, { doing, waitedFor: 'a response from the artifact service' }, () => (0,time_limit/* untilAborted */.Eu)(failed.signal, (0,captured_output/* captureOutput */.Q)(stream, { ...options, onLine }, () => work(new DefaultArtifactClient()))));
    };
    const withFolder = async (work) => {
        await (0,promises_.mkdir)(temp, { recursive: true });
        const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)(temp, 'power-app-artifact-'));
        try {
            return await work(folder);
        }
        finally {
            await (0,promises_.rm)(folder, { recursive: true, force: true });
        }
    };
    return {
        async upload(given, bytes, { replace = false, perAttempt = false } = {}) {
            if (!available)
                return undefined;
            const name = perAttempt ? nameInAttempt(given, options.attempt) : given;
            const doing = `upload the artifact ${(0,display/* quoted */.TL)(name)}`;
            try {
                return await withFolder(async (folder) => {
                    const file = (0,external_node_path_.join)(folder, name);
                    await (0,promises_.writeFile)(file, bytes);
                    const response = await withClient(doing, async (client) => {
                        if (replace)
                            await removeIfPresent(client, name);
                        return client.uploadArtifact(name, [file], folder, {
                            skipArchive: true,
                            ...(retentionDays === undefined ? {} : { retentionDays })
                        });
                    });
                    return verifyUpload(doing, name, bytes, response);
                });
            }
            catch (error) {
                if (nameOf(error) === 'GHESNotSupportedError')
                    return undefined;
                throw artifactFailure(doing, error, options.redactor);
            }
        },
        async download(name) {
            const doing = `download the artifact ${(0,display/* quoted */.TL)(name)}`;
            if (!available)
                throw unavailable(doing);
            try {
                return await withFolder(folder => withClient(doing, client => download(client, doing, name, folder)));
            }
            catch (error) {
                throw artifactFailure(doing, error, options.redactor);
            }
        },
        async remove(name) {
            if (!available)
                return;
            const doing = `remove the artifact ${(0,display/* quoted */.TL)(name)}`;
            try {
                await withClient(doing, client => removeIfPresent(client, name));
            }
            catch (error) {
                throw artifactFailure(doing, error, options.redactor);
            }
        },
        async names(of) {
            const doing = 'list the artifacts of this run';
            if (!available)
                throw unavailable(doing);
            try {
                const { artifacts } = await withClient(doing, client => client.listArtifacts({ latest: true }));
                const names = artifacts.map(({ name }) => name);
                return names.filter(name => (of === 'records' ? (0,record_names/* isManyArtifact */.MZ)(name) : !(0,record_names/* isRecordArtifact */.Ug)(name)));
            }
            catch (error) {
                throw artifactFailure(doing, error, options.redactor);
            }
        }
    };
}
const nameInAttempt = (name, attempt = 1) => (attempt > 1 ? `${name}-attempt-${attempt}` : name);
const unavailable = (doing) => new errors/* ActionError */.lZ({
    doing,
    why: 'this run has no artifact service',
    remedy: 'Name the package in the input package-file.'
});
function verifyUpload(doing, name, bytes, { id, digest }) {
    if (id === undefined || (digest !== undefined && !(0,package_digest/* sameDigest */.V)(digest, (0,package_digest/* digestOf */.o)(bytes)))) {
        throw new errors/* ActionError */.lZ({
            doing,
            why: id === undefined
                ? 'the service did not return an id for it'
                : `the upload has the digest ${digest}, but the package has ${(0,package_digest/* digestOf */.o)(bytes)}`,
            remedy: 'Run the job again.'
        });
    }
    return { id, name, ...(digest === undefined ? {} : { digest: `sha256:${digest.replace(/^sha256:/i, '')}` }) };
}
async function removeIfPresent(client, name) {
    try {
        await client.deleteArtifact(name);
    }
    catch (error) {
        if (nameOf(error) !== 'ArtifactNotFoundError')
            throw error;
    }
}
async function download(client, doing, name, folder) {
    const { size, ...artifact } = await find(client, doing, name);
    if (size > MAX_BYTES)
        throw tooLarge(doing, size);
    const { digestMismatch } = await client.downloadArtifact(artifact.id, {
        path: folder,
        skipDecompress: true,
        ...(artifact.digest === undefined ? {} : { expectedHash: artifact.digest })
    });
    if (digestMismatch === true) {
        throw new errors/* ActionError */.lZ({
            doing,
            why: `the download differs from the upload: its digest is not ${artifact.digest}`,
            remedy: 'Run the job again. If it fails again, upload the package under another artifact-name.'
        });
    }
    const files = await (0,promises_.readdir)(folder);
    const [file, ...others] = files;
    if (file === undefined || others.length > 0) {
        throw new errors/* ActionError */.lZ({
            doing,
            why: `it contains ${files.length} files instead of one`,
            remedy: 'Use an artifact that the export command uploaded, or name the package in the input package-file.'
        });
    }
    const path = (0,external_node_path_.join)(folder, file);
    const received = await (0,promises_.stat)(path);
    if (received.size > MAX_BYTES)
        throw tooLarge(doing, received.size);
    const bytes = await (0,promises_.readFile)(path);
    const { kind, what } = (0,recognise/* recognise */.G)(bytes);
    if (kind === 'bundle' && (0,inner_package/* innerPackage */.J)(bytes) === undefined) {
        throw new errors/* ActionError */.lZ({
            doing,
            why: `it is ${what}, packed by another upload action, and not a zip archive around exactly one package`,
            remedy: 'Let the export command upload the package. Or download and unpack this artifact with the matching download action, and name the package in the input package-file.'
        });
    }
    return { bytes, artifact };
}
const tooLarge = (doing, size) => new errors/* ActionError */.lZ({
    doing,
    why: `it has ${size} bytes, and a package has at most ${MAX_BYTES}`,
    remedy: 'Use an artifact that the export command uploaded.'
});
async function find(client, doing, name) {
    try {
        const { artifact } = await client.getArtifact(name);
        return {
            id: artifact.id,
            name: artifact.name,
            size: artifact.size,
            ...(artifact.digest === undefined ? {} : { digest: artifact.digest })
        };
    }
    catch (error) {
        if (nameOf(error) !== 'ArtifactNotFoundError')
            throw error;
        const { artifacts } = await client.listArtifacts({ latest: true });
        const names = artifacts.map(artifact => artifact.name).filter(one => !(0,record_names/* isRecordArtifact */.Ug)(one));
        throw new errors/* ActionError */.lZ({
            doing,
            why: `this workflow run has no artifact of that name${(0,closest/* didYouMean */.a)(name, names)}`,
            remedy: `${names.length === 0 ? 'The run has no packages.' : `The run has ${(0,display/* listed */.KE)(names.map(display/* quoted */.TL))}.`} Make this job wait for the exporting job (needs), and use the same artifact-name in both. To use a package of another run, set package-file.`,
            cause: error
        });
    }
}


/***/ }),

/***/ 44257:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GC: () => (/* binding */ COLLECTED),
/* harmony export */   Hy: () => (/* binding */ recordKey),
/* harmony export */   MZ: () => (/* binding */ isManyArtifact),
/* harmony export */   SY: () => (/* binding */ manyArtifact),
/* harmony export */   Ug: () => (/* binding */ isRecordArtifact),
/* harmony export */   lO: () => (/* binding */ isSameStep),
/* harmony export */   pE: () => (/* binding */ stepArtifact),
/* harmony export */   wY: () => (/* binding */ recordArtifact),
/* harmony export */   yA: () => (/* binding */ UNFINISHED)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

const ONE = 'power-apps-record-';
const MANY = 'power-apps-records';
const UNFINISHED = '-begun';
const ONE_NAME = /^power-apps-record-[0-9a-f]{16}(?:-begun)?$/;
const MANY_NAME = /^power-apps-records(?:-[0-9a-f]{16}(?:-\d{1,6})?(?:-begun)?)?$/;
const shortDigest = (text) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex').slice(0, 16);
const recordKey = (subject) => shortDigest(subject);
const recordArtifact = (key) => `${ONE}${key}`;
const COLLECTED = MANY;
const manyArtifact = (step, targets, attempt) => `${MANY}-${shortDigest(JSON.stringify([step, [...targets].sort()]))}${attempt > 1 ? `-${attempt}` : ''}`;
const isManyArtifact = (name) => MANY_NAME.test(name);
const isRecordArtifact = (name) => ONE_NAME.test(name) || MANY_NAME.test(name);
const stepArtifact = (name) => name.slice(0, MANY.length + 17);
const isSameStep = (one, other) => stepArtifact(one) === stepArtifact(other);


/***/ }),

/***/ 88758:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ writingNothing)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17594);

async function writingNothing(deadline, work) {
    try {
        return await work();
    }
    catch (error) {
        if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ) || error.state !== undefined || !deadline.over())
            throw error;
        const { doing, why, remedy, service } = error;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ({ doing, why, remedy, service, state: 'Nothing was written.', cause: error });
    }
}


/***/ }),

/***/ 58432:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ sideBySide)
/* harmony export */ });
async function sideBySide(items, most, work, groupOf = () => '') {
    const results = [];
    const waiting = new Map();
    for (const [index, item] of items.entries()) {
        const name = groupOf(item);
        const group = waiting.get(name);
        if (group === undefined)
            waiting.set(name, { name, indexes: [index], at: 0, underWay: 0 });
        else
            group.indexes.push(index);
    }
    const worker = async () => {
        for (let group = nextOf(waiting); group !== undefined; group = nextOf(waiting)) {
            const index = headOf(group);
            group.at += 1;
            if (group.at === group.indexes.length)
                waiting.delete(group.name);
            group.underWay += 1;
            results[index] = await work(items[index]);
            group.underWay -= 1;
        }
    };
    await Promise.all(Array.from({ length: Math.min(most, items.length) }, worker));
    return results;
}
const headOf = ({ indexes, at }) => indexes[at] ?? Number.POSITIVE_INFINITY;
function nextOf(waiting) {
    let next;
    for (const group of waiting.values())
        if (next === undefined || comesBefore(group, next))
            next = group;
    return next;
}
function comesBefore(one, other) {
    if (one.underWay !== other.underWay)
        return one.underWay < other.underWay;
    const [first, second] = one.underWay === 0 ? [one.at, other.at] : [other.at, one.at];
    return first === second ? headOf(one) < headOf(other) : first < second;
}


/***/ }),

/***/ 35057:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ OutOfTime),
/* harmony export */   h: () => (/* binding */ OutOfMemory)
/* harmony export */ });
class OutOfTime extends Error {
}
class OutOfMemory extends Error {
}


/***/ }),

/***/ 33408:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ assertDigest)
/* harmony export */ });
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17594);
/* harmony import */ var _package_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47990);


function assertDigest(expected, digest, what, around) {
    if (expected === undefined || (0,_package_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .sameDigest */ .V)(expected, digest))
        return;
    if (around !== undefined && (0,_package_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .sameDigest */ .V)(expected, around))
        return;
    const other = around === undefined ? '' : `, and that of the zip archive around it is ${around}`;
    throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ({
        doing: `use the package in ${what}`,
        why: `its digest is ${digest}${other}, but package-digest is ${expected}`,
        remedy: 'It is not the expected file. Use the one from the export step, or correct package-digest.'
    });
}


/***/ }),

/***/ 85913:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ appReport),
/* harmony export */   J: () => (/* binding */ packageReport)
/* harmony export */ });
function packageReport(pkg, file) {
    const { details } = pkg.manifest;
    return {
        name: details.displayName,
        description: details.description,
        creator: details.creator,
        sourceEnvironment: details.sourceEnvironment,
        exportedAt: details.createdTime,
        digest: pkg.digest,
        bytes: pkg.size,
        file
    };
}
const appReport = ({ platform }, environment, { id, displayName, publishedVersion }, versionBefore) => ({
    id,
    name: displayName,
    url: platform.links.app(environment, id),
    versionBefore,
    versionAfter: publishedVersion
});


/***/ }),

/***/ 37305:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ innerPackageOf),
/* harmony export */   J: () => (/* binding */ innerPackage)
/* harmony export */ });
/* harmony import */ var _archive_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67742);
/* harmony import */ var _archive_kinds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59672);
/* harmony import */ var _budget_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2151);



function innerPackage(bytes, budget = new _budget_js__WEBPACK_IMPORTED_MODULE_2__/* .Budget */ .__()) {
    try {
        return innerPackageOf((0,_archive_js__WEBPACK_IMPORTED_MODULE_0__/* .openArchive */ .p_)(bytes, 'the file', _archive_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULT_LIMITS */ .dR, { budget }));
    }
    catch {
        return undefined;
    }
}
function innerPackageOf(archive) {
    const zips = archive.names.filter(name => /\.zip$/i.test(name));
    const [name] = zips;
    if (name === undefined || zips.length > 1 || archive.has('manifest.json'))
        return undefined;
    const bytes = archive.read(name);
    const { kind } = (0,_archive_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .recogniseArchive */ .AB)((0,_archive_js__WEBPACK_IMPORTED_MODULE_0__/* .openArchive */ .p_)(bytes, name, _archive_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULT_LIMITS */ .dR, { budget: archive.budget }));
    return kind === 'package' || kind === 'wrapped-package' ? { name, bytes } : undefined;
}


/***/ }),

/***/ 40161:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Np: () => (/* binding */ bySeverity),
/* harmony export */   XG: () => (/* binding */ countsBySeverity),
/* harmony export */   oC: () => (/* binding */ SEVERITIES)
/* harmony export */ });
const SEVERITIES = ['error', 'warning', 'note'];
const bySeverity = (one, other) => SEVERITIES.indexOf(one.severity) - SEVERITIES.indexOf(other.severity);
function countsBySeverity(findings) {
    const counts = { error: 0, warning: 0, note: 0 };
    for (const { severity } of findings)
        counts[severity] += 1;
    return counts;
}


/***/ }),

/***/ 53693:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ INLINE_FILE_LIMIT),
/* harmony export */   Jp: () => (/* binding */ ELAPSED_LIMIT),
/* harmony export */   UA: () => (/* binding */ MANY_FILES),
/* harmony export */   WI: () => (/* binding */ INLINE_TIME_LIMIT),
/* harmony export */   hG: () => (/* binding */ HEAP_MEGABYTES),
/* harmony export */   my: () => (/* binding */ WORKER_START),
/* harmony export */   z$: () => (/* binding */ CPU_LIMIT)
/* harmony export */ });
/* unused harmony export SOFT_CPU_LIMIT */
const SOFT_CPU_LIMIT = 10_000;
const CPU_LIMIT = 13_000;
const ELAPSED_LIMIT = 60_000;
const HEAP_MEGABYTES = 400;
const INLINE_FILE_LIMIT = 256 * 1024;
const WORKER_START = 60;
const MANY_FILES = 12;
const INLINE_TIME_LIMIT = 400;


/***/ }),

/***/ 69265:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ createPool)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./lib/workers/allowance.js
var allowance = __webpack_require__(53693);
// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(75919);
// EXTERNAL MODULE: ./lib/commands/checking/package-checker.js
var package_checker = __webpack_require__(35057);
// EXTERNAL MODULE: ./lib/base/errors.js
var errors = __webpack_require__(17594);
;// CONCATENATED MODULE: ./lib/workers/thread-time.js
function threadCpuTime() {
    const usage = 'threadCpuUsage' in process ? process.threadCpuUsage() : undefined;
    return usage === undefined ? performance.now() : (usage.user + usage.system) / 1000;
}
async function cpuTimeOf(worker) {
    const read = worker.cpuUsage;
    const usage = await read?.call(worker).catch(() => undefined);
    return usage === undefined ? undefined : (usage.user + usage.system) / 1000;
}

;// CONCATENATED MODULE: ./lib/workers/worker-pool.js




class WorkerPool {
    #options;
    #idle = [];
    #waiting = [];
    #running = new Map();
    #count = 0;
    constructor(options) {
        this.#options = options;
        options.signal.addEventListener('abort', () => this.#cancel(), { once: true });
    }
    get width() {
        return this.#options.width;
    }
    prepare() {
        while (this.#count < this.#options.width)
            this.#idle.push(this.#start());
    }
    async run(job, transfer = []) {
        while (this.#idle.length === 0 && this.#count >= this.#options.width)
            await new Promise(resolve => this.#waiting.push(resolve));
        this.#options.signal.throwIfAborted();
        const worker = this.#idle.pop() ?? this.#start();
        const watch = this.#watch(worker);
        try {
            const response = await new Promise((resolve, reject) => {
                this.#running.set(worker, { resolve, reject });
                worker.postMessage(job, [...transfer]);
            });
            this.#idle.push(worker);
            return resultOf(response);
        }
        finally {
            watch.end();
            this.#running.delete(worker);
            this.#waiting.shift()?.();
        }
    }
    #watch(worker) {
        const { cpuLimit, elapsedLimit } = this.#options;
        const began = performance.now();
        const cpuBefore = cpuTimeOf(worker);
        let timer;
        let isOver = false;
        const checkLimits = async () => {
            const [cpuStart = 0, cpuNow] = [await cpuBefore, await cpuTimeOf(worker)];
            if (isOver)
                return;
            const elapsed = performance.now() - began;
            const left = Math.min(cpuNow === undefined ? 0 : cpuLimit - (cpuNow - cpuStart), elapsedLimit - elapsed);
            if (left <= 0)
                this.#end(worker, new package_checker/* OutOfTime */.f());
            else
                wait(left);
        };
        const wait = (milliseconds) => {
            timer = setTimeout(() => void checkLimits(), Math.max(100, milliseconds));
        };
        wait(cpuLimit);
        return {
            end: () => {
                isOver = true;
                clearTimeout(timer);
            }
        };
    }
    #start() {
        const { entry, heapMegabytes } = this.#options;
        const worker = new external_node_worker_threads_.Worker(entry, {
            argv: [],
            env: {},
            execArgv: [],
            stdout: true,
            stderr: true,
            resourceLimits: { maxOldGenerationSizeMb: heapMegabytes, maxYoungGenerationSizeMb: YOUNG_MEGABYTES }
        });
        this.#count += 1;
        worker.unref();
        worker.on('message', response => this.#running.get(worker)?.resolve(response));
        worker.on('messageerror', error => this.#end(worker, error));
        worker.on('error', error => this.#end(worker, isOutOfMemory(error) ? new package_checker/* OutOfMemory */.h() : error));
        worker.on('exit', () => this.#end(worker, new Error('its worker thread exited')));
        return worker;
    }
    #end(worker, error) {
        if (!this.#ended.has(worker)) {
            this.#ended.add(worker);
            this.#count -= 1;
            const at = this.#idle.indexOf(worker);
            if (at !== -1)
                this.#idle.splice(at, 1);
            void worker.terminate();
        }
        this.#running.get(worker)?.reject(error);
    }
    #ended = new WeakSet();
    #cancel() {
        const { reason } = this.#options.signal;
        for (const worker of [...this.#running.keys(), ...this.#idle])
            this.#end(worker, reason);
        for (const go of this.#waiting.splice(0))
            go();
    }
}
const YOUNG_MEGABYTES = 32;
const isOutOfMemory = (error) => typeof error === 'object' && error !== null && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
function resultOf(response) {
    if ('result' in response)
        return response.result;
    const { failure } = response;
    throw 'why' in failure ? new errors/* ActionError */.lZ(failure) : new Error(failure.message);
}

;// CONCATENATED MODULE: ./lib/workers/create-pool.js



const createPool = (entry, signal) => new WorkerPool({
    entry,
    width: (0,external_node_os_.availableParallelism)(),
    heapMegabytes: allowance/* HEAP_MEGABYTES */.hG,
    cpuLimit: allowance/* CPU_LIMIT */.z$,
    elapsedLimit: allowance/* ELAPSED_LIMIT */.Jp,
    signal
});


/***/ })

};
