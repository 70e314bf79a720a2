export const id = 7915;
export const ids = [7915,5113,614,1264];
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

/***/ 10614:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ simulationStamp)
/* harmony export */ });
const simulationStamp = 'Simulated: this run uses the embedded environment inside the action. It reads and writes nothing in Power Platform.';


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

/***/ 70195:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ walkFolders)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _workspace_access_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21879);



const MOST_ENTRIES = 1_000_000;
const DEEPEST = 100;
async function* walkFolders({ start, startNames = [], shouldEnter, signal }) {
    let left = MOST_ENTRIES;
    const open = [{ path: start, names: startNames }];
    for (let place = open.pop(); place !== undefined; place = open.pop()) {
        signal?.throwIfAborted();
        const { path, names } = place;
        const entries = [];
        let readError;
        try {
            if (names.length > DEEPEST)
                throw new Error(`it is more than ${DEEPEST} folders deep`);
            for await (const entry of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.opendir)(path, NAMES_AS_BYTES)) {
                const { name } = entry;
                if (--left < 0)
                    throw new Error(`there are more than ${MOST_ENTRIES} files and folders to search`);
                const walked = { ...nameOf(name), kind: kindOf(entry) };
                if (walked.name !== '.git')
                    entries.push(walked);
            }
        }
        catch (error) {
            if ((0,_workspace_access_js__WEBPACK_IMPORTED_MODULE_2__/* .hasCode */ .up)(error, 'ENOENT', 'ENOTDIR'))
                continue;
            readError = error;
        }
        yield { path, names, entries, ...(readError === undefined ? {} : { readError }) };
        if (left < 0)
            return;
        for (const { name, kind, unreadableName } of entries) {
            const inner = [...names, name];
            if (kind === 'folder' && unreadableName === undefined && shouldEnter(inner))
                open.push({ path: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, name), names: inner });
        }
    }
}
const NAMES_AS_BYTES = { bufferSize: 512, encoding: 'buffer' };
function nameOf(bytes) {
    const name = bytes.toString('utf8');
    if (Buffer.from(name).equals(bytes))
        return { name };
    const shown = bytes.toString('latin1').replace(/[\x80-\xff]/g, byte => `\\x${byte.charCodeAt(0).toString(16)}`);
    return { name, unreadableName: shown };
}
function kindOf(entry) {
    if (entry.isSymbolicLink())
        return 'link';
    return entry.isFile() ? 'file' : entry.isDirectory() ? 'folder' : 'other';
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

/***/ 21264:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   targetsSummary: () => (/* binding */ targetsSummary)
/* harmony export */ });
/* harmony import */ var _base_display_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65611);
/* harmony import */ var _markdown_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16525);
/* harmony import */ var _report_simulation_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10614);
/* harmony import */ var _report_sections_rows_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3501);
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14275);





const SHARE_OF_FAILURES = 300_000;
const SHARE_OF_DRIFT = 100_000;
const SHARE_OF_TABLE = 450_000;
const MARKS = {
    created: '🆕',
    updated: '✏️',
    unchanged: '✅',
    failed: '❌',
    'not-started': '⏸️'
};
const ORDER = Object.keys(MARKS);
const VERBS = {
    plan: 'Planned',
    import: 'Imported into',
    publish: 'Published in',
    restore: 'Restored in',
    collect: 'Done with'
};
function targetsSummary(result) {
    const { targets, simulated, failure, sumsUp } = result;
    const failed = targets.filter(({ outcome }) => outcome === 'failed');
    const waiting = targets.filter(({ outcome }) => outcome === 'not-started');
    const passed = targets
        .filter(_result_js__WEBPACK_IMPORTED_MODULE_2__/* .isPassed */ .Hh)
        .sort((one, other) => ORDER.indexOf(one.outcome) - ORDER.indexOf(other.outcome));
    return `${[
        `## ${headline(result, passed.length)}`,
        ...(simulated ? ['', '> [!IMPORTANT]', `> ${_report_simulation_js__WEBPACK_IMPORTED_MODULE_3__/* .simulationStamp */ .$}`] : []),
        ...(failure !== undefined && sumsUp !== true ? ['', `❌ ${(0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .cell */ .Hn)(failure, 2_000)}`] : []),
        ...(targets.length === 0
            ? []
            : ['', `${counts(result)}${result.command === 'plan' ? '. Nothing was written.' : ''}`]),
        ...(failed.length === 0
            ? []
            : [
                '',
                ...(0,_report_sections_rows_js__WEBPACK_IMPORTED_MODULE_4__/* .rowsWithin */ .d)(SHARE_OF_FAILURES, failed, 'failure', target => `- ❌ **${(0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .cell */ .Hn)(target.id)}**: ${whyOf(target)}`)
            ]),
        ...driftIn(targets),
        ...(targets.length === 0
            ? []
            : [
                '',
                ...(0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .table */ .tp)(['Target', 'Ring', 'Outcome', 'What', 'App', 'Version', 'Flows', 'Time'], []),
                ...(0,_report_sections_rows_js__WEBPACK_IMPORTED_MODULE_4__/* .rowsWithin */ .d)(SHARE_OF_TABLE, [...failed, ...waiting, ...passed], 'target', target => rowOf(target, result.command))
            ]),
        ...digestsOf(result)
    ].join('\n')}\n`;
}
function headline({ command, targets, failure }, passed) {
    const mark = passed === targets.length && failure === undefined ? '✅' : '❌';
    const noun = targets.length === 1 ? 'target' : 'targets';
    const count = passed === targets.length ? String(passed) : `${passed} of ${targets.length}`;
    return `${mark} ${VERBS[command] ?? 'Done with'} ${count} ${noun}`;
}
function counts({ targets, command }) {
    return ORDER
        .flatMap(outcome => {
        const count = targets.filter(target => target.outcome === outcome).length;
        return count === 0 ? [] : [`${MARKS[outcome]} ${count} ${(0,_result_js__WEBPACK_IMPORTED_MODULE_2__/* .outcomeWords */ .wX)(command, outcome)}`];
    })
        .join(' · ');
}
const whyOf = ({ failure = '', rolledBack }) => `${(0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .cell */ .Hn)(failure, 2_000)}${rolledBack === true ? ' It was rolled back.' : ''}`;
function rowOf(target, command) {
    const { id, ring, outcome, environment, app, failure, milliseconds, summary } = target;
    const why = outcome === 'not-started' && failure !== undefined ? `: ${(0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .cell */ .Hn)(failure, 300)}` : '';
    const place = environment === undefined ? '' : ` (${(0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .cell */ .Hn)(environment.name, 100)})`;
    return (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .wrappingRow */ .JB)([
        `${(0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .cell */ .Hn)(id)}${place}`,
        (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .cell */ .Hn)(ring),
        `${MARKS[outcome]} ${(0,_result_js__WEBPACK_IMPORTED_MODULE_2__/* .outcomeWords */ .wX)(command, outcome)}${why}`,
        (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .cell */ .Hn)(summary ?? '', 300),
        app === undefined ? '' : (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)(app.name, app.url, 100),
        (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .cell */ .Hn)(app?.versionAfter ?? app?.versionBefore ?? '', 60),
        flowsOf(target),
        milliseconds === undefined ? '' : (0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)(milliseconds)
    ]);
}
function digestsOf({ package: pkg, plan }) {
    if (pkg === undefined)
        return [];
    const planned = plan === undefined ? '' : `<br>Plan ${(0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(plan.digest)} in ${(0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(plan.file)}`;
    return ['', `Package **${(0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .cell */ .Hn)(pkg.name, 100)}** ${(0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(pkg.digest)}${planned}`];
}
function driftIn(targets) {
    const drifted = targets.filter(({ drift }) => drift !== undefined && drift.length > 0);
    if (drifted.length === 0)
        return [];
    return [
        '',
        ...(0,_report_sections_rows_js__WEBPACK_IMPORTED_MODULE_4__/* .rowsWithin */ .d)(SHARE_OF_DRIFT, drifted, 'target', ({ id, drift = [] }) => `- ⚠️ **${(0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .cell */ .Hn)(id)}** was changed since the last promotion: ${(0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .cell */ .Hn)(drift.join(' '), 1_000)}`)
    ];
}
function flowsOf({ flows }) {
    if (flows.length === 0)
        return '';
    const known = flows.filter(({ state }) => state !== undefined);
    const on = known.filter(({ state }) => state === 'on').length;
    return known.length === 0 || on === flows.length ? String(flows.length) : `⚠️ ${on} of ${flows.length} on`;
}


/***/ }),

/***/ 90286:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ targetsResult)
/* harmony export */ });
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14275);

const targetsResult = (known) => ({
    schema: _result_js__WEBPACK_IMPORTED_MODULE_0__/* .TARGETS_RESULT_SCHEMA */ .Ff,
    kind: _result_js__WEBPACK_IMPORTED_MODULE_0__/* .TARGETS_RESULT_KIND */ .Gd,
    ...known,
    simulated: known.simulated ?? false
});


/***/ }),

/***/ 86416:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ writeTargetsReport)
});

// EXTERNAL MODULE: ./lib/action/report/redacted.js
var redacted = __webpack_require__(65865);
// EXTERNAL MODULE: ./lib/action/report/write-failures.js
var write_failures = __webpack_require__(75656);
// EXTERNAL MODULE: ./lib/action/runner/environment.js
var runner_environment = __webpack_require__(4768);
// EXTERNAL MODULE: ./lib/action/runner/workflow-commands.js
var workflow_commands = __webpack_require__(31739);
// EXTERNAL MODULE: ./lib/action/report/outputs.js
var outputs = __webpack_require__(52991);
// EXTERNAL MODULE: ./lib/action/targets-report/result.js
var targets_report_result = __webpack_require__(14275);
;// CONCATENATED MODULE: ./lib/action/targets-report/outputs.js


function targetsOutputs(result, files) {
    const { targets, plan, package: pkg } = result;
    const given = {
        'package-file': pkg?.file ?? '',
        'package-digest': pkg?.digest ?? '',
        outcome: result.failure === undefined ? overall(targets.map(({ outcome }) => outcome)) : 'failed',
        changed: String(targets.some(({ changed }) => changed)),
        'plan-file': plan?.file ?? '',
        'plan-digest': plan?.digest ?? '',
        'plan-state': planState(result),
        'record-file': result.recordFile ?? '',
        targets: (0,outputs/* boundedList */.Y4)(targets.map(entry)),
        'failed-targets': boundedIds((0,targets_report_result/* toRunAgain */.Wj)(targets)).join(','),
        'result-file': files.resultFile ?? '',
        'report-file': files.reportFile ?? '',
        simulated: String(result.simulated)
    };
    return Object.fromEntries(outputs/* OUTPUTS */.py.map(name => [name, given[name] ?? (0,outputs/* emptyOutput */.x9)(name)]));
}
function boundedIds(ids) {
    let length = -1;
    const end = ids.findIndex(id => (length += id.length + 1) > outputs/* MAX_OUTPUT_TEXT */.ji);
    return end === -1 ? ids : ids.slice(0, end);
}
const entry = ({ id, ring, outcome, app, failure }) => ({
    id,
    ring,
    outcome,
    'app-url': app?.url ?? '',
    ...(failure === undefined ? {} : { failure })
});
function overall(outcomes) {
    if (outcomes.some(outcome => outcome === 'failed' || outcome === 'not-started'))
        return 'failed';
    return ['updated', 'created'].find(outcome => outcomes.includes(outcome)) ?? 'unchanged';
}
function planState({ command, targets }) {
    if (command !== 'plan')
        return '';
    if (!targets.every(targets_report_result/* isPassed */.Hh))
        return 'blocked';
    return targets.every(target => target.planState === 'unchanged') ? 'unchanged' : 'ready';
}

// EXTERNAL MODULE: ./lib/action/targets-report/summary.js
var summary = __webpack_require__(21264);
;// CONCATENATED MODULE: ./lib/action/targets-report/write-targets-report.js







async function writeTargetsReport({ environment, files, log, redactor }, result) {
    const unwritten = new write_failures/* WriteFailures */.h(log);
    await unwritten.attempt('report', async () => {
        const shown = (0,redacted/* redactAll */.$)(result, redactor);
        const resultFile = (0,runner_environment/* resultPath */.jO)(environment, `targets-${result.command}`);
        const reportFile = (0,runner_environment/* reportPath */.eG)(environment, `targets-${result.command}`);
        const written = await unwritten.attempt('result file', () => files.write(resultFile, Buffer.from(`${JSON.stringify(shown, undefined, 2)}\n`)));
        const markdown = redactor.redact((0,summary.targetsSummary)(shown));
        const reported = await unwritten.attempt('report', () => files.write(reportFile, Buffer.from(markdown)));
        const { outputFile, summaryFile } = environment;
        if (outputFile !== undefined)
            await unwritten.attempt('outputs', () => {
                const outputs = targetsOutputs(shown, {
                    resultFile: written ? resultFile : undefined,
                    reportFile: reported ? reportFile : undefined
                });
                const again = (0,targets_report_result/* toRunAgain */.Wj)(shown.targets);
                const named = boundedIds(again).length;
                if (named < again.length)
                    log.warning(`The output failed-targets has ${named} of ${again.length} ids, because an output is bounded. Set only to failed, and last-result-file to the result file, which has all of them.`);
                for (const [name, value] of Object.entries(outputs))
                    (0,workflow_commands/* appendOutput */.cj)(outputFile, name, redactor.redact(value));
            });
        if (summaryFile !== undefined)
            await unwritten.attempt('step summary', () => (0,workflow_commands/* appendSummary */.fe)(summaryFile, markdown));
    });
    return unwritten.failure('The command itself has finished.');
}


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

/***/ 86355:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gi: () => (/* binding */ UnreadableRecords),
/* harmony export */   KI: () => (/* binding */ recordedAt),
/* harmony export */   a_: () => (/* binding */ isManyRecords),
/* harmony export */   iQ: () => (/* binding */ readManyRecords),
/* harmony export */   nw: () => (/* binding */ manyRecordsText),
/* harmony export */   t4: () => (/* binding */ joinRecords),
/* harmony export */   uj: () => (/* binding */ LARGEST_MANY_RECORDS)
/* harmony export */ });
/* harmony import */ var _base_bounded_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47215);
/* harmony import */ var _base_display_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65611);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17594);
/* harmony import */ var _base_objects_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30605);




const SCHEMA = 1;
const KIND = 'power-app-promotions';
const LARGEST_MANY_RECORDS = 48_000_000;
const MOST_RECORDS = 40_000;
const NAME = /^[0-9a-f]{16}$/;
class UnreadableRecords extends _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ {
    from;
    constructor(from) {
        super({
            doing: `read the records of the last promotions from ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(from)}`,
            why: 'it does not hold records of this action, or it was written by a newer version',
            remedy: 'Nothing was written. Remove it to continue without records, or use the version of the action that wrote it.'
        });
        this.from = from;
    }
}
const isManyRecords = (bytes) => Buffer.from(bytes.subarray(0, 200)).toString('latin1').replace(/\s/g, '').includes(`"kind":"${KIND}"`);
const manyRecordsText = (records) => `{ "kind": "${KIND}", "schema": ${SCHEMA}, "records": {\n${[...records]
    .map(([name, record]) => `${JSON.stringify(name)}: ${JSON.stringify(record)}`)
    .join(',\n')}\n} }\n`;
function readManyRecords(bytes, from) {
    let value;
    try {
        value = bytes.length > LARGEST_MANY_RECORDS ? undefined : (0,_base_bounded_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseBounded */ .n)(Buffer.from(bytes).toString('utf8'));
    }
    catch {
        value = undefined;
    }
    const records = (0,_base_objects_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .G)(value) && value['kind'] === KIND && value['schema'] === SCHEMA ? value['records'] : undefined;
    const entries = (0,_base_objects_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .G)(records) ? Object.entries(records) : undefined;
    if (entries === undefined || entries.length > MOST_RECORDS)
        throw new UnreadableRecords(from);
    return new Map(entries.filter((entry) => NAME.test(entry[0]) && (0,_base_objects_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .G)(entry[1])));
}
function recordedAt(record) {
    const at = (0,_base_objects_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .G)(record) ? record['at'] : undefined;
    const time = typeof at === 'string' && at.length <= 40 ? Date.parse(at) : Number.NaN;
    return Number.isNaN(time) ? undefined : time;
}
function joinRecords(all) {
    const joined = new Map();
    for (const records of all)
        for (const [name, record] of records) {
            const known = joined.get(name);
            if (known === undefined || (recordedAt(record) ?? 0) >= (recordedAt(known) ?? 0))
                joined.set(name, record);
        }
    return joined;
}


/***/ }),

/***/ 27319:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vk: () => (/* binding */ assertPackage),
/* harmony export */   Zp: () => (/* binding */ assertPassed),
/* harmony export */   ot: () => (/* binding */ assertPauses),
/* harmony export */   yA: () => (/* binding */ TargetsLeft)
/* harmony export */ });
/* harmony import */ var _base_display_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65611);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17594);
/* harmony import */ var _numbered_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60296);



const DOING = {
    plan: 'plan',
    import: 'import into',
    publish: 'publish in',
    restore: 'restore in',
    collect: 'finish'
};
const MOST = 600;
const REST = 'set only to failed, and last-result-file to the result file of this run.';
class TargetsLeft extends _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ {
}
function assertPassed(command, results, isOver = false) {
    const left = results.filter(({ outcome }) => outcome === 'failed' || outcome === 'not-started');
    if (left.length === 0)
        return;
    const failed = left.filter(({ outcome }) => outcome === 'failed');
    throw new TargetsLeft({
        doing: `${DOING[command] ?? 'finish'} ${left.length} of ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .pluralize */ .td)(results.length, 'target')}`,
        why: (0,_numbered_js__WEBPACK_IMPORTED_MODULE_2__/* .numbered */ .j)([...failed, ...left.filter(({ outcome }) => outcome !== 'failed')].map(({ id, outcome, failure = '' }) => `${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(id)} ${outcome === 'failed' ? 'failed' : 'was not started'}: ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(failure, MOST)}`), 5),
        remedy: `${isOver ? 'The time limit was reached: raise max-async-wait-time.' : 'The summary lists each with what to do.'} ${againOf(command, isOver)}`
    });
}
const againOf = (command, isOver) => command === 'restore'
    ? `Then restore the rest alone: ${REST} With version previous, targets that were restored would otherwise go one version further back.`
    : `Then run this again${isOver ? '' : ': targets that are up to date are left alone'}. To work on the rest alone, ${REST}`;
function assertPackage(approved, digest) {
    if (approved.package === digest)
        return;
    throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ({
        doing: `carry out the plan ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(approved.file)}`,
        why: `it is for the package ${approved.package}, but this package is ${digest}`,
        remedy: 'Nothing was written. Import the package that was planned, or have a new plan approved.'
    });
}
function assertPauses(rings, minutes) {
    const pauses = rings.slice(0, -1).reduce((sum, { pause }) => sum + pause, 0);
    if (pauses < minutes * 60_000)
        return;
    throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ({
        doing: 'start with the rings',
        why: `the pauses between them take ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)(pauses)}, but max-async-wait-time ends the run after ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)(minutes * 60_000)}`,
        remedy: 'Nothing was written. Raise max-async-wait-time, or shorten the pauses in the targets file.'
    });
}


/***/ }),

/***/ 7915:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runCollect: () => (/* binding */ runCollect)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/action/inputs/targets/amount.js
var amount = __webpack_require__(74911);
// EXTERNAL MODULE: ./lib/action/runner/files.js
var runner_files = __webpack_require__(24058);
// EXTERNAL MODULE: ./lib/action/runner/folder-walk.js
var folder_walk = __webpack_require__(70195);
// EXTERNAL MODULE: ./lib/action/runner/glob.js
var runner_glob = __webpack_require__(80051);
;// CONCATENATED MODULE: ./lib/action/runner/matching-files.js



const MOST_FILES = 10_000;
async function matchingFiles(workspace, patterns, signal) {
    const found = new Set();
    for (const pattern of patterns) {
        if (!(0,runner_glob/* isGlob */.f)(pattern)) {
            found.add(pattern);
            continue;
        }
        const glob = (0,runner_glob/* compileGlob */.S)(pattern, {
            ignoreCase: process.platform === 'win32' || process.platform === 'darwin',
            backslashSeparates: process.platform === 'win32'
        });
        const shouldEnter = (names) => glob.reaches(names);
        for await (const { path, names, entries } of (0,folder_walk/* walkFolders */.x)({ start: (0,external_node_path_.resolve)(workspace), shouldEnter, signal }))
            for (const { name, kind } of entries)
                if (kind === 'file' && glob.matches([...names, name]) && found.size < MOST_FILES)
                    found.add((0,external_node_path_.join)(path, name));
    }
    return [...found];
}

// EXTERNAL MODULE: ./lib/base/display.js
var display = __webpack_require__(65611);
// EXTERNAL MODULE: ./lib/action/targets-report/result.js
var targets_report_result = __webpack_require__(14275);
;// CONCATENATED MODULE: ./lib/action/targets-report/collect.js


function collectResults(expected, known, found, run) {
    const problems = [];
    const ids = new Set(known.map(({ id }) => id));
    const latest = new Map();
    for (const { file, result } of found) {
        if (run !== undefined && result.run !== run) {
            const other = result.run === undefined ? '' : `, ${(0,display/* plainText */.wh)(result.run, 300)}`;
            problems.push(`${(0,display/* quoted */.TL)(file)} is the result of another run${other}`);
            continue;
        }
        if (result.command === 'plan') {
            problems.push(`${(0,display/* quoted */.TL)(file)} is the result of a plan, which wrote nothing`);
            continue;
        }
        const unknown = result.targets.filter(({ id }) => !ids.has(id)).map(({ id }) => (0,display/* quoted */.TL)(id));
        if (unknown.length > 0)
            problems.push(`${(0,display/* quoted */.TL)(file)} is about targets that the targets file does not have: ${(0,display/* listed */.KE)(unknown)}`);
        const attempt = result.attempt ?? 1;
        for (const target of result.targets) {
            const earlier = latest.get(target.id);
            if (earlier !== undefined && attempt < earlier.attempt)
                continue;
            const same = earlier?.attempt === attempt ? earlier : undefined;
            latest.set(target.id, {
                target: same !== undefined && (0,targets_report_result/* isPassed */.Hh)(target) ? same.target : target,
                attempt,
                results: (same?.results ?? new Set()).add(result)
            });
        }
    }
    const counted = [...new Set(expected.flatMap(({ id }) => [...(latest.get(id)?.results ?? [])]))];
    const digests = new Set(counted.flatMap(result => result.package?.digest ?? []));
    if (digests.size > 1)
        problems.push(`the results are about different packages: ${(0,display/* listed */.KE)([...digests].map(digest => (0,display/* plainText */.wh)(digest)))}`);
    return {
        targets: expected.map(one => {
            const target = latest.get(one.id)?.target;
            return target === undefined
                ? (0,targets_report_result/* notStarted */.DY)(one, 'no job reported on it: its job was skipped, cancelled or lost')
                :
                    { ...target, ring: one.ring };
        }),
        counted,
        problems
    };
}

// EXTERNAL MODULE: ./lib/action/targets-report/read-result.js
var read_result = __webpack_require__(78530);
// EXTERNAL MODULE: ./lib/action/targets-report/targets-result.js
var targets_result = __webpack_require__(90286);
// EXTERNAL MODULE: ./lib/action/targets-report/write-targets-report.js + 1 modules
var write_targets_report = __webpack_require__(86416);
// EXTERNAL MODULE: ./lib/base/errors.js
var errors = __webpack_require__(17594);
// EXTERNAL MODULE: ./lib/commands/numbered.js
var numbered = __webpack_require__(60296);
// EXTERNAL MODULE: ./lib/commands/targets/passed.js
var passed = __webpack_require__(27319);
// EXTERNAL MODULE: ./lib/action/runner/artifacts.js + 1 modules
var runner_artifacts = __webpack_require__(67097);
// EXTERNAL MODULE: ./lib/action/runner/environment.js
var runner_environment = __webpack_require__(4768);
// EXTERNAL MODULE: ./lib/action/runner/record-names.js
var record_names = __webpack_require__(44257);
// EXTERNAL MODULE: ./lib/base/deadline.js
var deadline = __webpack_require__(34361);
// EXTERNAL MODULE: ./lib/commands/records/many-records.js
var many_records = __webpack_require__(86355);
// EXTERNAL MODULE: ./lib/platform/system-clock.js
var system_clock = __webpack_require__(15305);
;// CONCATENATED MODULE: ./lib/main/targets/collect-records.js








const PATIENCE = 600_000;
const MOST_ARTIFACTS = 2_100;
async function collectRecords(context, files) {
    const { environment, log, redactor, signal } = context;
    if (!environment.hasArtifactService)
        return undefined;
    const artifacts = (0,runner_artifacts/* createArtifacts */.G)({
        temp: environment.temp,
        available: true,
        attempt: environment.attempt,
        log,
        redactor,
        deadline: new deadline/* Deadline */.B(system_clock/* systemClock */.m, PATIENCE),
        signal
    });
    try {
        const found = [];
        for (const name of (await artifacts.names('records')).slice(0, MOST_ARTIFACTS)) {
            try {
                found.push((0,many_records/* readManyRecords */.iQ)((await artifacts.download(name)).bytes, `artifact ${name}`));
            }
            catch (error) {
                log.warning(`The records of one job are left out. ${(0,errors/* messageOf */.bD)(error)}`);
            }
        }
        const records = (0,many_records/* joinRecords */.t4)(found);
        if (records.size === 0)
            return undefined;
        const bytes = Buffer.from((0,many_records/* manyRecordsText */.nw)(records));
        await artifacts.upload(record_names/* COLLECTED */.GC, bytes, { replace: true });
        const file = (0,runner_environment/* recordsPath */.UI)(environment);
        await files.write(file, bytes);
        log.info(`${(0,display/* pluralize */.td)(records.size, 'record')} of ${(0,display/* pluralize */.td)(found.length, 'artifact')} kept as ${record_names/* COLLECTED */.GC}`);
        return file;
    }
    catch (error) {
        signal.throwIfAborted();
        log.warning(`The records of the jobs were not joined, and remain in their artifacts. ${(0,errors/* messageOf */.bD)(error)}`);
        return undefined;
    }
}

// EXTERNAL MODULE: ./lib/main/targets/run-targets.js + 2 modules
var run_targets = __webpack_require__(70435);
;// CONCATENATED MODULE: ./lib/main/targets/run-collect.js















async function runCollect(inputs, context) {
    const { environment, log, redactor, signal } = context;
    const files = (0,runner_files/* createFiles */.qm)(environment.workspace);
    const { file, chosen } = await (0,run_targets.chooseTargets)(inputs, files);
    const paths = await matchingFiles(environment.workspace, inputs.resultFiles, signal);
    const found = [];
    const unreadable = [];
    for (const path of paths) {
        const shown = (0,external_node_path_.relative)(environment.workspace, (0,external_node_path_.resolve)(environment.workspace, path)) || path;
        try {
            found.push({ file: shown, result: (0,read_result/* readTargetsResult */._)(await files.read(path, read_result/* LARGEST_RESULT */.T), shown) });
        }
        catch (error) {
            unreadable.push((0,errors/* messageOf */.bD)(error));
        }
    }
    log.info(`Results of ${(0,display/* pluralize */.td)(found.length, 'job')} for ${(0,display/* pluralize */.td)(chosen.length, 'target')}`);
    const { targets, counted, problems } = collectResults(chosen, file.targets, found, environment.runUrl);
    const recordFile = await collectRecords(context, files);
    let failure;
    try {
        if (unreadable.length + problems.length > 0)
            throw new errors/* ActionError */.lZ({
                doing: 'join the results',
                why: (0,numbered/* numbered */.j)([...unreadable, ...problems], 20),
                remedy: 'Give result-files only the results of the jobs of this run.'
            });
        if (inputs.failOn === 'error')
            (0,passed/* assertPassed */.Zp)('collect', targets);
        if (inputs.failOn === 'stop-after')
            (0,passed/* assertPassed */.Zp)('collect', beyondTolerance(file.rings, targets));
    }
    catch (error) {
        failure = error;
    }
    const writeFailure = await (0,write_targets_report/* writeTargetsReport */.a)({ environment, files, log, redactor }, (0,targets_result/* targetsResult */.m)({
        command: 'collect',
        run: environment.runUrl,
        attempt: environment.attempt,
        simulated: counted.some(result => result.simulated),
        package: counted.find(result => result.package !== undefined)?.package,
        recordFile,
        targets,
        failure: failure === undefined ? undefined : context.sentenceOf(failure),
        sumsUp: failure instanceof passed/* TargetsLeft */.yA
    }));
    if (failure !== undefined)
        throw failure;
    if (writeFailure !== undefined)
        throw writeFailure;
}
const beyondTolerance = (rings, targets) => rings.flatMap(({ name, stopAfter }) => {
    const own = targets.filter(({ ring }) => ring === name);
    const failed = own.filter(target => !(0,targets_report_result/* isPassed */.Hh)(target)).length;
    return own.length > 0 && failed >= (0,amount/* countOf */.pq)(stopAfter, own.length) ? own : [];
});


/***/ }),

/***/ 70435:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  chooseTargets: () => (/* binding */ chooseTargets),
  runTargets: () => (/* binding */ runTargets)
});

// EXTERNAL MODULE: ./lib/action/inputs/targets/amount.js
var amount = __webpack_require__(74911);
// EXTERNAL MODULE: ./lib/action/inputs/targets/parse-targets.js + 2 modules
var parse_targets = __webpack_require__(89539);
// EXTERNAL MODULE: ./lib/action/inputs/sign-in.js
var sign_in = __webpack_require__(45625);
// EXTERNAL MODULE: ./lib/action/inputs/targets/read-targets.js
var read_targets = __webpack_require__(54864);
// EXTERNAL MODULE: ./lib/action/inputs/targets/target-source.js
var target_source = __webpack_require__(15854);
;// CONCATENATED MODULE: ./lib/action/inputs/targets/check-settings.js



async function settingProblems(file, chosen) {
    const problems = new Set();
    const inOneTenant = [];
    for (const entry of chosen) {
        const ring = file.rings.find(({ name }) => name === entry.ring);
        const source = (0,target_source/* targetSource */.Z)(NO_STEP, file, ring, entry, new Map(), 'import');
        const inputs = await (0,read_targets/* inputsOf */.Vc)(entry, signedIn(source), problem => problems.add(problem));
        const isKnown = source.placeOf('tenant-id') !== undefined;
        if (inputs !== undefined && isKnown)
            inOneTenant.push({ id: entry.id, inputs });
    }
    for (const problem of (0,read_targets/* sameApps */.ZB)(inOneTenant, chosen))
        problems.add(problem);
    return [...problems];
}
const NO_STEP = { get: () => '', canRequestIdToken: false, temp: '' };
const signedIn = (source) => ({
    ...source,
    get(name) {
        const written = source.get(name);
        if (name === 'tenant-id' || name === 'client-id')
            return written === '' ? 'of-the-job' : written;
        if (name === 'client-secret')
            return 'of-the-job';
        return sign_in/* SIGN_IN_INPUTS */.cU.some(known => known === name) ? '' : written;
    }
});

// EXTERNAL MODULE: ./lib/action/inputs/targets/select-targets.js
var select_targets = __webpack_require__(3956);
// EXTERNAL MODULE: ./lib/action/report/outputs.js
var outputs = __webpack_require__(52991);
// EXTERNAL MODULE: ./lib/action/runner/files.js
var files = __webpack_require__(24058);
// EXTERNAL MODULE: ./lib/action/runner/workflow-commands.js
var workflow_commands = __webpack_require__(31739);
// EXTERNAL MODULE: ./lib/base/display.js
var display = __webpack_require__(65611);
// EXTERNAL MODULE: ./lib/base/errors.js
var errors = __webpack_require__(17594);
;// CONCATENATED MODULE: ./lib/commands/targets/matrix.js


const MAX_JOBS = 256;
const MAX_INPUT = 120_000;
function matrixOf({ name: ring, pause, isWhole }, targets, perJob, parallel) {
    const groups = new Map();
    for (const target of targets) {
        const environment = target.githubEnvironment ?? '';
        const group = groups.get(environment);
        if (group === undefined)
            groups.set(environment, [target]);
        else
            group.push(target);
    }
    const include = [...groups].flatMap(([environment, group]) => chunksOf(group, perJob).map((chunk) => ({
        name: `${chunk[0]?.id ?? ''}${chunk.length === 1 ? '' : ` + ${chunk.length - 1}`}`,
        only: chunk.map(({ id }) => id).join(','),
        environment
    })));
    if (include.length > MAX_JOBS)
        throw new errors/* ActionError */.lZ({
            doing: `make the jobs of the ring ${(0,display/* quoted */.TL)(ring)}`,
            why: `there would be ${include.length}, and GitHub runs at most ${MAX_JOBS} of a matrix`,
            remedy: `Set targets-per-job to ${Math.ceil(targets.length / MAX_JOBS)} or more, or split the ring.`
        });
    const all = isWhole ? `ring:${ring}` : targets.map(({ id }) => id).join(',');
    for (const text of [all, ...include.map(({ only }) => only)])
        if (text.length > MAX_INPUT)
            throw new errors/* ActionError */.lZ({
                doing: `make the jobs of the ring ${(0,display/* quoted */.TL)(ring)}`,
                why: `the ids of its targets have ${text.length} characters, and an input may have ${MAX_INPUT}`,
                remedy: 'Choose fewer targets with only, in several runs, or set targets-per-job lower.'
            });
    return {
        ring,
        parallel: Math.max(1, Math.floor(parallel / perJob)),
        pause: Math.ceil(pause / 1_000),
        targets: all,
        include
    };
}
const chunksOf = (items, size) => Array.from({ length: Math.ceil(items.length / size) }, (_, at) => items.slice(at * size, (at + 1) * size));

// EXTERNAL MODULE: ./lib/main/targets/read-fleet.js
var read_fleet = __webpack_require__(91967);
;// CONCATENATED MODULE: ./lib/main/targets/run-targets.js












const MAX_MATRIX = 450_000;
async function chooseTargets(inputs, files, more = async () => []) {
    const { file, problems, failure } = await (0,parse_targets/* parseTargets */.S)(await (0,read_fleet/* targetsText */.WH)(files, inputs.targetsFile), inputs.targetsFile);
    const selection = (0,select_targets/* selectTargets */.D)(file, inputs.only, inputs.except, await (0,read_fleet/* lastFailed */.uM)(files, inputs));
    const all = [...problems, ...selection.problems, ...(await more(file, selection.targets))];
    if (all.length > 0)
        throw failure((0,read_targets/* inOrder */.al)(all));
    return { file, chosen: selection.targets };
}
async function runTargets(inputs, { environment, log, redactor }) {
    const { outputFile } = environment;
    const { file, chosen } = await chooseTargets(inputs, (0,files/* createFiles */.qm)(environment.workspace), settingProblems);
    const rings = file.rings.flatMap((ring) => {
        const own = chosen.filter(target => target.ring === ring.name);
        if (own.length === 0)
            return [];
        const isWhole = own.length === file.targets.filter(target => target.ring === ring.name).length;
        return [matrixOf({ ...ring, isWhole }, own, inputs.targetsPerJob, (0,amount/* countOf */.pq)(ring.parallel, own.length))];
    });
    for (const { ring, include, parallel } of rings)
        log.info(`Ring ${(0,display/* quoted */.TL)(ring)}: ${(0,display/* pluralize */.td)(include.length, 'job')}, ${parallel} at a time`);
    const matrix = JSON.stringify(rings);
    if (matrix.length > MAX_MATRIX)
        throw new errors/* ActionError */.lZ({
            doing: 'write the output matrix',
            why: 'it is larger than an output may be',
            remedy: 'Choose fewer targets with only, in several runs, or use shorter ids.'
        });
    if (outputFile === undefined)
        return;
    for (const name of outputs/* OUTPUTS */.py) {
        const value = name === 'matrix' ? matrix : name === 'outcome' ? 'unchanged' : name === 'changed' ? 'false' : (0,outputs/* emptyOutput */.x9)(name);
        (0,workflow_commands/* appendOutput */.cj)(outputFile, name, redactor.redact(value));
    }
}


/***/ }),

/***/ 59672:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AB: () => (/* binding */ recogniseArchive),
/* harmony export */   M3: () => (/* binding */ APP_DOCUMENT),
/* harmony export */   fd: () => (/* binding */ isAppDocument)
/* harmony export */ });
/* harmony import */ var _base_display_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65611);
/* harmony import */ var _archive_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67742);
/* harmony import */ var _base_objects_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(30605);
/* harmony import */ var _foreign_kinds_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10926);
/* harmony import */ var _json_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79092);
/* harmony import */ var _text_kinds_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5563);






const PACKAGE_FOLDERS = ['microsoft.powerapps', 'microsoft.flow', 'microsoft.commondatamodel'];
const APP_DOCUMENT = {
    kind: 'msapp',
    what: 'an app document (.msapp) without its package',
    remedy: 'Use the package (.zip) that the export page creates. An .msapp can be opened in Power Apps Studio but not imported.'
};
function recogniseArchive(archive, noun = 'zip archive') {
    const names = archive.names.map(name => name.toLowerCase());
    return (packageKind(archive) ??
        solutionKind(names) ??
        (isAppDocument(names) ? APP_DOCUMENT : undefined) ??
        definitionKind(archive, names) ??
        (0,_foreign_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .foreignKind */ .r)(archive, name => jsonOf(archive, name)) ??
        canvasSourceKind(names) ??
        bundleKind(archive) ??
        sourceTreeKind(archive) ??
        otherContent(names, noun));
}
const isAppDocument = (names) => names.includes('header.json') && names.includes('properties.json');
function packageKind(archive) {
    if (!archive.has('manifest.json'))
        return undefined;
    const hasFolder = archive.names.some(name => PACKAGE_FOLDERS.includes(name.split('/')[0]?.toLowerCase() ?? ''));
    if (!hasFolder && !listsResources(archive))
        return undefined;
    return archive.wrapper === undefined
        ? { kind: 'package', what: 'a Power Apps package', remedy: 'It can be used as it is.' }
        : {
            kind: 'wrapped-package',
            what: `a Power Apps package inside the folder ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(archive.wrapper)}`,
            remedy: 'Compress the content of the folder rather than the folder, or export the package again.'
        };
}
function listsResources(archive) {
    try {
        const value = jsonIn(archive, 'manifest.json');
        return (0,_base_objects_js__WEBPACK_IMPORTED_MODULE_5__/* .isObject */ .G)(value) && (0,_base_objects_js__WEBPACK_IMPORTED_MODULE_5__/* .isObject */ .G)(value['resources']) && (0,_base_objects_js__WEBPACK_IMPORTED_MODULE_5__/* .isObject */ .G)(value['details']);
    }
    catch {
        return false;
    }
}
function solutionKind(names) {
    if (!names.includes('solution.xml'))
        return undefined;
    if (!names.includes('[content_types].xml') && !names.includes('customizations.xml'))
        return undefined;
    return {
        kind: 'solution',
        what: 'a Dataverse solution',
        remedy: 'Import it with solution tools (pac solution import), or export the app as a package instead.'
    };
}
function definitionKind(archive, names) {
    if (names.includes('definition.json') &&
        names.some(name => name === 'apismap.json' || name === 'connectionsmap.json'))
        return {
            kind: 'flow-definition',
            what: 'the folder of a single flow without its package',
            remedy: 'Use the whole package, with its manifest.json.'
        };
    const template = ['template.json', 'azuredeploy.json'].find(name => archive.has(name));
    if (template === undefined || !(0,_text_kinds_js__WEBPACK_IMPORTED_MODULE_4__/* .isDeploymentTemplate */ .es)(jsonOf(archive, template)))
        return undefined;
    return {
        kind: 'logic-app-template',
        what: 'an Azure deployment template',
        remedy: 'Deploy it with Azure tools, or export the flow as a package (.zip) instead.'
    };
}
const jsonIn = (archive, name) => (0,_json_text_js__WEBPACK_IMPORTED_MODULE_3__/* .parseJson */ .qF)(archive.read(name), name, name, archive.budget);
function jsonOf(archive, name) {
    try {
        return jsonIn(archive, name);
    }
    catch {
        return undefined;
    }
}
function canvasSourceKind(names) {
    const isSource = names.some(name => /(^|\/)canvasmanifest\.json$/.test(name) || /(^|\/)src\/([^/]+\.fx\.yaml|app\.pa\.yaml)$/.test(name));
    if (!isSource)
        return undefined;
    return {
        kind: 'canvas-source',
        what: 'the unpacked source of a canvas app',
        remedy: 'Use the exported package. An app that is packed from source is not a package.'
    };
}
const MOST_INNER = 50;
const INNER_LIMITS = { ..._archive_js__WEBPACK_IMPORTED_MODULE_1__/* .DEFAULT_LIMITS */ .dR, expandedBytes: 16 * 1024 * 1024 };
function bundleKind(archive) {
    const zips = archive.names.filter(name => /\.zip$/i.test(name));
    if (zips.length === 0)
        return undefined;
    const inner = zips.slice(0, MOST_INNER).filter(name => isPackage(archive, name));
    return {
        kind: 'bundle',
        what: `a zip archive that contains ${zips.length === 1 ? 'another zip archive' : `${zips.length} other zip archives`}`,
        remedy: inner.length === 0
            ? `Use a Power Apps package. None of these zip files is one: ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(zips.map(_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL), 5)}.`
            : `Unzip it and use ${inner.length === 1 ? 'the package' : 'one of the packages'} in it: ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(inner.map(_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL))}.`,
        inner
    };
}
function isPackage(archive, name) {
    try {
        return packageKind((0,_archive_js__WEBPACK_IMPORTED_MODULE_1__/* .openArchive */ .p_)(archive.read(name), name, INNER_LIMITS, { budget: archive.budget })) !== undefined;
    }
    catch {
        return false;
    }
}
function homeOf(name) {
    const parts = name.split('/');
    const at = parts.findIndex(part => PACKAGE_FOLDERS.includes(part.toLowerCase()));
    return at === -1
        ? undefined
        : parts
            .slice(0, at)
            .map(part => `${part}/`)
            .join('');
}
function sourceTreeKind(archive) {
    const homes = new Set(archive.names.map(homeOf));
    const nested = archive.names.find(name => name.endsWith('/manifest.json') && homes.has(name.slice(0, -'manifest.json'.length)));
    if (nested !== undefined)
        return {
            kind: 'source-tree',
            what: 'a zip archive with an unpacked package in one of its folders',
            remedy: `Compress the content of the folder ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(nested.slice(0, -'/manifest.json'.length))}, or export the package again.`
        };
    const names = archive.names.map(name => name.toLowerCase());
    if (names.some(name => /(^|\/)other\/solution\.xml$|\.cdsproj$/.test(name)))
        return {
            kind: 'source-tree',
            what: 'the unpacked source of a Dataverse solution',
            remedy: 'Pack it with solution tools (pac solution pack), or export the app as a package instead.'
        };
    if (names.some(name => /^(\.gitignore|\.gitattributes|\.git\/|\.github\/)/.test(name)))
        return {
            kind: 'source-tree',
            what: 'a copy of a source repository',
            remedy: 'Use the package file that the export wrote.'
        };
    return undefined;
}
function otherContent(names, noun) {
    if (names.length === 0)
        return {
            kind: 'zip',
            what: `an empty ${noun}`,
            remedy: noun === 'folder' ? 'Name a package, or a folder with packages.' : 'Export the package again.'
        };
    const folders = names.some(name => PACKAGE_FOLDERS.includes(name.split('/')[0] ?? ''));
    return folders
        ? {
            kind: 'zip',
            what: `a ${noun} with the folders of a package and no manifest.json`,
            remedy: 'Export the package again. It cannot be imported without its manifest.'
        }
        : {
            kind: 'zip',
            what: `a ${noun} with other content`,
            remedy: 'Use the .zip that "Export package" creates in Power Apps or Power Automate.'
        };
}


/***/ }),

/***/ 47990:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ sameDigest),
/* harmony export */   o: () => (/* binding */ digestOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

const digestOf = (bytes) => `sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest('hex')}`;
function sameDigest(one, other) {
    const hex = bare(one);
    return hex !== '' && hex === bare(other);
}
const bare = (digest) => digest
    .trim()
    .toLowerCase()
    .replace(/^sha256:\s*/, '');


/***/ }),

/***/ 10926:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ isTeamsManifest),
/* harmony export */   r: () => (/* binding */ foreignKind)
/* harmony export */ });
/* harmony import */ var _base_objects_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30605);
/* harmony import */ var _json_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79092);


const EXPORT_INSTEAD = 'To move a canvas app or a flow, use the .zip that "Export package" creates.';
const CONTENT_TYPES = '[content_types].xml';
const isOffice = (main) => ({ has }) => has(CONTENT_TYPES) && has(main);
const FOREIGN_KINDS = [
    {
        kind: 'teams-app',
        what: 'a Teams app package',
        remedy: `Upload it in the Teams admin center. ${EXPORT_INSTEAD}`,
        is: ({ has, json }) => has('manifest.json') && isTeamsManifest(json('manifest.json'))
    },
    {
        kind: 'code-app',
        what: 'a code app project (power.config.json)',
        remedy: `Build it and publish it with the Power Platform CLI (pac code push). ${EXPORT_INSTEAD}`,
        is: ({ has }) => has('power.config.json')
    },
    {
        kind: 'power-bi',
        what: 'a Power BI file (.pbix or .pbit)',
        remedy: `Publish it with Power BI. ${EXPORT_INSTEAD}`,
        is: ({ has }) => has(CONTENT_TYPES) &&
            ['datamodel', 'datamodelschema', 'datamashup', 'report/layout', 'report/definition/report.json'].some(has)
    },
    {
        kind: 'office-document',
        what: 'an Excel workbook',
        remedy: EXPORT_INSTEAD,
        is: files => isOffice('xl/workbook.xml')(files) || isOffice('xl/workbook.bin')(files)
    },
    { kind: 'office-document', what: 'a Word document', remedy: EXPORT_INSTEAD, is: isOffice('word/document.xml') },
    {
        kind: 'office-document',
        what: 'a PowerPoint presentation',
        remedy: EXPORT_INSTEAD,
        is: isOffice('ppt/presentation.xml')
    },
    {
        kind: 'sharepoint-package',
        what: 'a SharePoint Framework package (.sppkg)',
        remedy: `Upload it to the app catalog of SharePoint. ${EXPORT_INSTEAD}`,
        is: ({ has }) => has('appmanifest.xml') && has(CONTENT_TYPES)
    },
    {
        kind: 'custom-connector',
        what: 'the definition of a custom connector',
        remedy: 'Create the connector from it in the target (pac connector create, or paconn). It is needed there before an app that uses it is imported.',
        is: ({ has }) => has('apidefinition.swagger.json') || (has('apiproperties.json') && has('settings.json'))
    },
    {
        kind: 'migration-data',
        what: 'an archive of the Configuration Migration tool',
        remedy: `Import it with that tool (pac data import). ${EXPORT_INSTEAD}`,
        is: ({ has }) => has('data.xml') && has('data_schema.xml')
    },
    {
        kind: 'logic-app-project',
        what: 'the project of a Logic App',
        remedy: `Deploy it with Azure tools. ${EXPORT_INSTEAD}`,
        is: ({ has, names }) => has('host.json') && names.some(name => /^[^/]+\/workflow\.json$/.test(name))
    },
    {
        kind: 'wrapped-msapp',
        what: 'a zip archive around an app document (.msapp)',
        remedy: 'Nothing can be imported from it. Use the package (.zip) that the export page creates. An .msapp can only be opened in Power Apps Studio.',
        is: ({ names }) => names.some(isDocument) && names.every(name => isDocument(name) || isRemark(name))
    }
];
const isDocument = (name) => name.endsWith('.msapp');
const isRemark = (name) => /\.(?:md|txt|png|jpe?g|gif|pdf)$|(?:^|\/)licen[cs]e$/.test(name);
const isTeamsManifest = (value) => /\/MicrosoftTeams\.schema\.json/i.test((0,_json_text_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(value, '$schema') ?? '') ||
    ((0,_json_text_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(value, 'manifestVersion') !== undefined && (0,_base_objects_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .G)((0,_json_text_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(value, 'icons')));
function foreignKind(archive, json) {
    const spelled = new Map(archive.names.map(name => [name.toLowerCase(), name]));
    const files = {
        names: [...spelled.keys()],
        has: name => spelled.has(name),
        json: name => json(spelled.get(name) ?? name)
    };
    const found = FOREIGN_KINDS.find(({ is }) => is(files));
    return found === undefined ? undefined : { kind: found.kind, what: found.what, remedy: found.remedy };
}


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

/***/ 76968:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ costOfValue),
/* harmony export */   y: () => (/* binding */ costOfText)
/* harmony export */ });
const QUOTE = 0x22;
const COMMA = 0x2c;
const COLON = 0x3a;
const BACKSLASH = 0x5c;
const OPEN_ARRAY = 0x5b;
const CLOSE_ARRAY = 0x5d;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;
function costOfText(bytes, limits) {
    const end = bytes.length;
    const members = new Uint32Array(limits.depth + 2);
    let depth = 0;
    let marks = 0;
    let start = 0;
    let length = 0;
    for (let at = 0; at < end; at += 1) {
        const byte = bytes[at];
        if (byte === QUOTE) {
            start = at;
            for (at += 1; at < end; at += 1) {
                const inner = bytes[at];
                if (inner === QUOTE)
                    break;
                if (inner === BACKSLASH)
                    at += 1;
            }
            length = at - start - 1;
        }
        else if (byte === COMMA)
            marks += 1;
        else if (byte === COLON) {
            marks += 1;
            if (length > limits.key && charactersOf(bytes.subarray(start, start + length + 2)) > limits.key)
                return 'key';
            const count = (members[depth] ?? 0) + 1;
            if (count > limits.members)
                return 'members';
            members[depth] = count;
        }
        else if (byte === OPEN_OBJECT || byte === OPEN_ARRAY) {
            marks += 1;
            depth += 1;
            if (depth > limits.depth)
                return 'depth';
            members[depth] = 0;
            if (marks > limits.marks)
                return 'marks';
        }
        else if ((byte === CLOSE_OBJECT || byte === CLOSE_ARRAY) && depth > 0)
            depth -= 1;
    }
    return marks > limits.marks ? 'marks' : marks;
}
function charactersOf(literal) {
    try {
        return String(JSON.parse(new TextDecoder().decode(literal))).length;
    }
    catch {
        return literal.length;
    }
}
const costOfValue = (value, limits) => {
    const cost = costWithin(value, limits.depth, limits);
    return typeof cost === 'number' && cost > limits.marks ? 'marks' : cost;
};
function costWithin(value, depth, limits) {
    if (typeof value !== 'object' || value === null)
        return 0;
    if (depth === 0)
        return 'depth';
    const list = Array.isArray(value);
    const inside = list ? value : Object.values(value);
    if (!list) {
        if (inside.length > limits.members)
            return 'members';
        for (const key of Object.keys(value))
            if (key.length > limits.key)
                return 'key';
    }
    let marks = Math.max(1, list ? inside.length : 2 * inside.length);
    for (const inner of inside) {
        if (typeof inner !== 'object' || inner === null)
            continue;
        const cost = costWithin(inner, depth - 1, limits);
        if (typeof cost !== 'number')
            return cost;
        marks += cost;
        if (marks > limits.marks)
            return 'marks';
    }
    return marks;
}


/***/ }),

/***/ 79092:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S8: () => (/* binding */ DEEPEST_JSON),
  Vi: () => (/* binding */ MOST_JSON_BYTES),
  iu: () => (/* binding */ MalformedJson),
  Dc: () => (/* binding */ nameAt),
  qF: () => (/* binding */ parseJson),
  Ek: () => (/* binding */ safeMap),
  $6: () => (/* binding */ textAt),
  fK: () => (/* binding */ valueAt)
});

// UNUSED EXPORTS: LONGEST_KEY

// EXTERNAL MODULE: ./lib/base/objects.js
var objects = __webpack_require__(30605);
// EXTERNAL MODULE: ./lib/base/display.js
var display = __webpack_require__(65611);
// EXTERNAL MODULE: ./lib/base/errors.js
var errors = __webpack_require__(17594);
// EXTERNAL MODULE: ./lib/package/budget.js
var package_budget = __webpack_require__(2151);
// EXTERNAL MODULE: ./lib/package/json-cost.js
var json_cost = __webpack_require__(76968);
;// CONCATENATED MODULE: ./lib/package/json-fault.js
function firstFault(text) {
    const open = [];
    let expects = 'value';
    let at = afterBlanks(text, 0);
    while (at < text.length) {
        const character = text[at] ?? '';
        const inside = open.at(-1);
        let next;
        if (expects === 'separator') {
            if (character === inside)
                next = json_fault_close(open, at);
            else if (character === ',' && inside !== undefined) {
                next = at + 1;
                expects = inside === '}' ? 'key' : 'value';
            }
        }
        else if (expects === 'key' || expects === 'first-key') {
            if (character === '}' && expects === 'first-key') {
                next = json_fault_close(open, at);
                expects = 'separator';
            }
            else {
                const colon = afterBlanks(text, afterString(text, at) ?? text.length);
                if (character !== '"')
                    return at;
                if (text[colon] !== ':')
                    return colon;
                next = colon + 1;
                expects = 'value';
            }
        }
        else if (character === ']' && expects === 'first-value') {
            next = json_fault_close(open, at);
            expects = 'separator';
        }
        else if (character === '{' || character === '[') {
            open.push(character === '{' ? '}' : ']');
            next = at + 1;
            expects = character === '{' ? 'first-key' : 'first-value';
        }
        else {
            next = character === '"' ? afterString(text, at) : afterLiteral(text, at);
            expects = 'separator';
        }
        if (next === undefined)
            return at;
        at = afterBlanks(text, next);
    }
    return expects === 'separator' && open.length === 0 ? undefined : text.length;
}
function json_fault_close(open, at) {
    open.pop();
    return at + 1;
}
function afterBlanks(text, start) {
    let at = start;
    while (at < text.length && ' \t\n\r'.includes(text[at] ?? ''))
        at += 1;
    return at;
}
function afterString(text, start) {
    for (let at = start + 1; at < text.length; at += 1) {
        const character = text[at] ?? '';
        if (character === '"')
            return at + 1;
        if (character < ' ')
            return undefined;
        if (character === '\\') {
            const escape = /["\\/bfnrt]|u[0-9a-fA-F]{4}/y;
            escape.lastIndex = at + 1;
            if (!escape.test(text))
                return undefined;
            at = escape.lastIndex - 1;
        }
    }
    return undefined;
}
function afterLiteral(text, start) {
    const literal = /(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)/y;
    literal.lastIndex = start;
    return literal.test(text) ? literal.lastIndex : undefined;
}

;// CONCATENATED MODULE: ./lib/package/json-text.js






const MOST_JSON_BYTES = 32 * 1024 * 1024;
const DEEPEST_JSON = 200;
const MOST_MEMBERS = 50_000;
const LONGEST_KEY = 4096;
const PARSED_FIRST = 1024 * 1024;
const REMEDY = 'The file was damaged or edited after its export. Export the package again.';
class MalformedJson extends errors/* ActionError */.lZ {
    position;
    file;
    constructor(failure, place = {}) {
        super(failure);
        this.position = place.position;
        this.file = place.file;
    }
}
function parseJson(bytes, what, file, budget = new package_budget/* Budget */.__()) {
    const refuse = (why, position) => new MalformedJson({ doing: `read ${(0,display/* plainText */.wh)(what, 400)}`, why, remedy: REMEDY }, { position, file });
    if (bytes.length > MOST_JSON_BYTES)
        throw refuse(`it has ${bytes.length} bytes, more than the ${MOST_JSON_BYTES} allowed`);
    budget.spendText(bytes.length);
    const limits = { depth: DEEPEST_JSON, marks: budget.marksLeft, members: MOST_MEMBERS, key: LONGEST_KEY };
    const charge = (cost) => {
        if (cost === 'depth')
            throw refuse(`its JSON is nested more than ${DEEPEST_JSON} levels deep`);
        if (cost === 'key')
            throw refuse(`a key in its JSON has more than ${LONGEST_KEY} characters`);
        if (cost === 'members')
            throw refuse(`an object in its JSON has more than ${MOST_MEMBERS} members`);
        budget.spendMarks(cost === 'marks' ? limits.marks + 1 : cost);
    };
    const isShort = bytes.length <= PARSED_FIRST;
    if (!isShort)
        charge((0,json_cost/* costOfText */.y)(bytes, limits));
    const text = decoded(bytes);
    if (text === undefined)
        throw refuse('it is not UTF-8 text');
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        if (isShort && (0,json_cost/* costOfText */.y)(bytes, limits) === 'depth')
            charge('depth');
        const place = placeOf(text);
        const where = place === undefined ? '' : ` at line ${place.line}, column ${place.column}`;
        throw refuse(`it is not valid JSON${where}`, place);
    }
    if (isShort)
        charge((0,json_cost/* costOfValue */.c)(value, limits));
    if (text.includes('__proto__') || (text.includes('\\u00') && SPELLED.test(text)))
        dropPrototypeKeys(value);
    return value;
}
function valueAt(value, ...path) {
    let current = value;
    for (const key of path) {
        if (!(0,objects/* isObject */.G)(current) || !Object.hasOwn(current, key))
            return undefined;
        current = current[key];
    }
    return current;
}
function textAt(value, ...path) {
    const found = valueAt(value, ...path);
    return typeof found === 'string' && found !== '' ? found : undefined;
}
const LONGEST_NAME = 4096;
function nameAt(value, path, refuse) {
    const name = textAt(value, ...path);
    if (name !== undefined && name.length > LONGEST_NAME)
        throw refuse(`its ${(0,display/* quoted */.TL)(path.at(-1) ?? '')} has ${name.length} characters, more than the ${LONGEST_NAME} allowed`);
    return name;
}
function safeMap(entries) {
    const map = Object.create(null);
    for (const [key, value] of entries)
        map[key] = value;
    return map;
}
const SPELLED = /\\u00(?:5f|70|72|6f|74)/i;
function decoded(bytes) {
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch {
        return undefined;
    }
}
function placeOf(text) {
    const fault = firstFault(text);
    if (fault === undefined)
        return undefined;
    const before = text.slice(0, fault);
    return { line: before.split('\n').length, column: before.length - before.lastIndexOf('\n') };
}
function dropPrototypeKeys(root) {
    const open = [root];
    for (let value = open.pop(); value !== undefined; value = open.pop()) {
        if (typeof value !== 'object' || value === null)
            continue;
        if (Object.hasOwn(value, '__proto__'))
            Reflect.deleteProperty(value, '__proto__');
        for (const inner of Object.values(value))
            open.push(inner);
    }
}


/***/ }),

/***/ 50857:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ recognise)
/* harmony export */ });
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17594);
/* harmony import */ var _archive_kinds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59672);
/* harmony import */ var _archive_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67742);
/* harmony import */ var _budget_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2151);
/* harmony import */ var _text_kinds_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5563);
/* harmony import */ var _zip_entries_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(21818);






const APPLE_DOUBLE = Buffer.from([0x00, 0x05, 0x16, 0x07]);
const LOCAL_HEADER = Buffer.from('PK\u0003\u0004', 'latin1');
const SPANNED = Buffer.from('PK\u0007\u0008', 'latin1');
const END_OF_DIRECTORY = Buffer.from('PK\u0005\u0006', 'latin1');
const TAIL = 22 + 0xffff;
function recognise(bytes, budget = new _budget_js__WEBPACK_IMPORTED_MODULE_3__/* .Budget */ .__()) {
    const head = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    if (head.length === 0)
        return {
            kind: 'empty',
            what: 'an empty file',
            remedy: 'The step or download that wrote the file failed. Check it, and export the package again.'
        };
    if (head.subarray(0, 4).equals(APPLE_DOUBLE))
        return {
            kind: 'apple-double',
            what: 'a macOS AppleDouble file, which contains only attributes of another file',
            remedy: 'Delete it and use the file of the same name without the leading "._".'
        };
    try {
        return looksLikeZip(head) ? recogniseZip(head, budget) : (0,_text_kinds_js__WEBPACK_IMPORTED_MODULE_4__/* .recogniseText */ .ts)(head);
    }
    catch {
        return { kind: 'not-a-zip', what: _text_kinds_js__WEBPACK_IMPORTED_MODULE_4__/* .UNKNOWN_TYPE */ .qz, remedy: 'Export the package again.' };
    }
}
const looksLikeZip = (bytes) => [LOCAL_HEADER, SPANNED, END_OF_DIRECTORY].some(signature => bytes.subarray(0, 4).equals(signature)) ||
    bytes.subarray(-TAIL).includes(END_OF_DIRECTORY);
function recogniseZip(bytes, budget) {
    try {
        return (0,_archive_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .recogniseArchive */ .AB)((0,_archive_js__WEBPACK_IMPORTED_MODULE_2__/* .openArchive */ .p_)(bytes, 'the file', _archive_js__WEBPACK_IMPORTED_MODULE_2__/* .DEFAULT_LIMITS */ .dR, { budget }));
    }
    catch (error) {
        if (holdsAppDocument(bytes))
            return _archive_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .APP_DOCUMENT */ .M3;
        const why = error instanceof _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ ? error : undefined;
        return {
            kind: 'damaged-zip',
            what: `a zip archive that cannot be read: ${why?.why ?? 'its structure is broken'}`,
            remedy: why?.remedy ?? 'Download or export the file again.'
        };
    }
}
function holdsAppDocument(bytes) {
    try {
        const names = (0,_zip_entries_js__WEBPACK_IMPORTED_MODULE_5__/* .zipEntries */ .uW)(bytes, 'the file', _archive_js__WEBPACK_IMPORTED_MODULE_2__/* .DEFAULT_LIMITS */ .dR).map(({ name }) => name.toLowerCase());
        return (0,_archive_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .isAppDocument */ .fd)(names.map(name => name.replaceAll('\\', '/').replace(/^\//, '')));
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 5563:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   es: () => (/* binding */ isDeploymentTemplate),
/* harmony export */   qz: () => (/* binding */ UNKNOWN_TYPE),
/* harmony export */   ts: () => (/* binding */ recogniseText)
/* harmony export */ });
/* harmony import */ var _base_objects_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30605);
/* harmony import */ var _foreign_kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10926);
/* harmony import */ var _json_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79092);



const AGAIN = 'Download or export the package again. Check that the step that fetches it succeeded.';
const UNKNOWN_TYPE = 'a file of an unknown type';
function recogniseText(bytes) {
    const start = startOf(bytes);
    if (start.startsWith('version https://git-lfs'))
        return {
            kind: 'git-lfs-pointer',
            what: 'a Git LFS pointer in place of the file itself',
            remedy: 'Check out with "lfs: true" (actions/checkout), or run "git lfs pull".'
        };
    if (start.startsWith('{'))
        return recogniseJson(bytes);
    const what = SIGNS.find(([sign]) => (typeof sign === 'string' ? start.toLowerCase().startsWith(sign) : sign(bytes)));
    return what === undefined
        ? { kind: 'not-a-zip', what: UNKNOWN_TYPE, remedy: 'Use the .zip that "Export package" creates.' }
        : { kind: 'not-a-zip', what: what[1], remedy: what[2] };
}
const magic = (...digits) => (bytes) => digits.every((digit, at) => bytes[at] === digit);
const REPACKED = 'Unpack it. A package is a .zip file, exactly as it was exported.';
const SIGNS = [
    ['<!doctype html', 'a web page, probably a sign-in or error page saved in place of the file', AGAIN],
    ['<html', 'a web page, probably a sign-in or error page saved in place of the file', AGAIN],
    [
        '<?xml version="1.0" encoding="utf-8"?><error>',
        'an error message of the storage service, saved in place of the file',
        AGAIN
    ],
    ['<', 'an XML document', AGAIN],
    ['uesdb', 'a base64-encoded zip archive', 'Decode it first (base64 --decode).'],
    [magic(0x37, 0x7a, 0xbc, 0xaf), 'a 7-Zip archive', REPACKED],
    [magic(0x1f, 0x8b), 'a gzip file', REPACKED],
    [magic(0x52, 0x61, 0x72, 0x21), 'a RAR archive', REPACKED],
    [magic(0xff, 0xfe), 'a UTF-16 text file, as PowerShell creates when binary output is redirected', AGAIN]
];
const startOf = (bytes) => bytes
    .subarray(0, 512)
    .toString('latin1')
    .replace(/^\u00ef\u00bb\u00bf/, '')
    .trimStart();
function recogniseJson(bytes) {
    const value = jsonOf(bytes);
    if (isDeploymentTemplate(value))
        return {
            kind: 'logic-app-template',
            what: 'an Azure deployment template',
            remedy: 'Deploy it with Azure tools, or export the flow as a package (.zip) instead.'
        };
    if (isWorkflow((0,_json_text_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(value, 'properties', 'definition')) ||
        isWorkflow((0,_json_text_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(value, 'definition')) ||
        isWorkflow(value))
        return {
            kind: 'flow-definition',
            what: 'the definition of a flow without its package',
            remedy: 'Use the package (.zip) it came from, or export the flow as a package.'
        };
    if ((0,_foreign_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .isTeamsManifest */ .Q)(value))
        return {
            kind: 'teams-app',
            what: 'the manifest.json of a Teams app',
            remedy: 'A Teams app is uploaded in the Teams admin center. Use the .zip that "Export package" creates.'
        };
    if ((0,_json_text_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(value, 'swagger') !== undefined || (0,_json_text_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(value, 'openapi') !== undefined)
        return {
            kind: 'custom-connector',
            what: 'an OpenAPI definition, as custom connectors have one',
            remedy: 'Create the custom connector from it in the target (pac connector create, or paconn). Then use the .zip that "Export package" creates.'
        };
    if ((0,_base_objects_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .G)((0,_json_text_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(value, 'resources')) && (0,_base_objects_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .G)((0,_json_text_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(value, 'details')))
        return {
            kind: 'not-a-zip',
            what: 'the manifest.json of a package without its other files',
            remedy: 'Use the .zip file it came from.'
        };
    return { kind: 'not-a-zip', what: 'a JSON file', remedy: 'Use the .zip that "Export package" creates.' };
}
function jsonOf(bytes) {
    try {
        return bytes.length > _json_text_js__WEBPACK_IMPORTED_MODULE_1__/* .MOST_JSON_BYTES */ .Vi ? undefined : (0,_json_text_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(bytes, 'the file');
    }
    catch {
        return undefined;
    }
}
const isWorkflow = (value) => (0,_base_objects_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .G)((0,_json_text_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(value, 'actions')) && (0,_base_objects_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .G)((0,_json_text_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(value, 'triggers'));
const isDeploymentTemplate = (value) => /deploymenttemplate\.json/i.test((0,_json_text_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(value, '$schema') ?? '');


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


/***/ })

};
