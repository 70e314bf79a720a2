export const id = 2563;
export const ids = [2563,6338];
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

/***/ 24058:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ fileFailure),
/* harmony export */   q: () => (/* binding */ createFiles)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _base_as_text_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(69489);
/* harmony import */ var _base_display_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65611);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(17594);
/* harmony import */ var _package_archive_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(67742);
/* harmony import */ var _workspace_access_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(21879);








function createFiles(workspace) {
    const access = (0,_workspace_access_js__WEBPACK_IMPORTED_MODULE_6__/* .createWorkspaceAccess */ ._M)(workspace);
    return {
        async read(path, maxBytes = _package_archive_js__WEBPACK_IMPORTED_MODULE_5__/* .DEFAULT_LIMITS */ .dR.packageBytes) {
            try {
                return access.read(path, maxBytes);
            }
            catch (error) {
                const doing = `read the file ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(path)}`;
                throw folderRefusal(access, path, doing) ?? fileFailure(doing, error, workspace);
            }
        },
        async write(path, bytes) {
            let draft;
            try {
                const target = access.placeToWrite(path);
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(target), { recursive: true });
                draft = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(target), `.${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(target).slice(0, 100)}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}.tmp`);
                const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(draft, 'wx');
                try {
                    await file.writeFile(bytes);
                }
                finally {
                    await file.close();
                }
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(draft, target);
            }
            catch (error) {
                if (draft !== undefined)
                    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(draft, { force: true }).catch(() => undefined);
                throw fileFailure(`write the file ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(path)}`, error, workspace);
            }
        },
        async remove(path) {
            try {
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(access.placeToWrite(path), { force: true });
            }
            catch (error) {
                throw fileFailure(`remove the file ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(path)}`, error, workspace);
            }
        }
    };
}
function folderRefusal(access, path, doing) {
    const kindAt = (place) => {
        try {
            return access.at(place)?.kind;
        }
        catch {
            return undefined;
        }
    };
    if (kindAt(path) !== 'folder')
        return undefined;
    return kindAt((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(path, 'manifest.json')) === 'file'
        ? new _base_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ActionError */ .lZ({
            doing,
            why: 'it is the folder of an unpacked package',
            remedy: 'An unpacked package is for reading and for check. Import the .zip that the service wrote.'
        })
        : new _base_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ActionError */ .lZ({ doing, why: 'it is a folder', remedy: 'Name a file instead, such as one in that folder.' });
}
const REASONS = {
    ENOENT: 'there is no such file',
    EISDIR: 'it is a folder',
    ENOTDIR: 'a part of its path is a file, not a folder',
    EEXIST: 'a part of its path is a file, not a folder',
    EACCES: 'the runner has no permission',
    EPERM: 'the runner has no permission',
    EBUSY: 'another process has it open',
    ELOOP: 'its links form a loop',
    EMFILE: 'too many files are open',
    ENFILE: 'too many files are open',
    ENXIO: 'it is not a regular file but a pipe, a socket or a device',
    ENOSPC: 'the disk is full',
    EROFS: 'the disk is read-only',
    ENAMETOOLONG: 'its name is too long'
};
function fileFailure(doing, error, workspace) {
    if (error instanceof _base_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ActionError */ .lZ)
        return error;
    const code = typeof error === 'object' && error !== null && 'code' in error ? (0,_base_as_text_js__WEBPACK_IMPORTED_MODULE_7__/* .asText */ .e)(error.code) : '';
    return new _base_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ActionError */ .lZ({
        doing,
        why: REASONS[code] ?? (0,_base_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .messageOf */ .bD)(error),
        remedy: error instanceof _workspace_access_js__WEBPACK_IMPORTED_MODULE_6__/* .PathRefused */ .cu
            ? 'Name a regular file or a folder inside the workspace.'
            : `Check the path. Relative paths start from ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(workspace)}.`,
        cause: error
    });
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

/***/ 21879:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UO: () => (/* binding */ isWithin),
/* harmony export */   _M: () => (/* binding */ createWorkspaceAccess),
/* harmony export */   cu: () => (/* binding */ PathRefused),
/* harmony export */   up: () => (/* binding */ hasCode)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


class PathRefused extends Error {
    name = 'PathRefused';
}
function createWorkspaceAccess(workspace) {
    const root = realOrResolved(workspace);
    const full = (path) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace, path);
    const passesThrough = (path) => {
        if (isWithin((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace), path) || isWithin(root, path))
            return true;
        for (let folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path); folder !== (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder); folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder)) {
            const real = realOf(folder);
            if (real !== undefined && isWithin(root, real))
                return true;
        }
        return false;
    };
    const withinRoot = (path) => {
        let inner = path;
        for (let folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path); folder !== (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder); folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder))
            if (realOf(folder) === root)
                inner = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(folder, path));
        return inner;
    };
    const admitted = (path, real) => {
        if (!passesThrough(path))
            return real;
        if (!isWithin(root, real))
            throw new PathRefused('it is, or passes through, a link that leads out of the workspace');
        if (inGit((0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, real)) && !inGit(path))
            throw new PathRefused('it is, or passes through, a link that leads into the .git folder');
        return real;
    };
    return {
        at(path) {
            const real = realOf(full(path));
            if (real === undefined) {
                if (exists(full(path)))
                    throw new PathRefused('it is a broken link');
                return undefined;
            }
            const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(admitted(full(path), real));
            return { kind: found.isFile() ? 'file' : found.isDirectory() ? 'folder' : 'other', real };
        },
        read: (path, maxBytes) => readRegular(admitted(full(path), node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(full(path))), maxBytes),
        placeToWrite(path) {
            const asked = full(path);
            const missing = [(0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(asked)];
            let folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(asked);
            let real = realOf(folder);
            while (real === undefined) {
                if (exists(folder))
                    throw new PathRefused('a part of its path is a broken link');
                missing.unshift((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(folder));
                folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder);
                real = realOf(folder);
            }
            const rest = missing.join(node_path__WEBPACK_IMPORTED_MODULE_1__.sep);
            const target = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(admitted((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, rest), real), rest);
            if (passesThrough(asked) && target !== withinRoot(asked) && exists(target))
                throw new PathRefused('a part of its path is a link, and a file is there already');
            return target;
        }
    };
}
function readRegular(real, maxBytes) {
    const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(real, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK);
    try {
        const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(file);
        if (found.isDirectory())
            throw new PathRefused('it is a folder');
        if (!found.isFile())
            throw new PathRefused('it is not a regular file but a pipe, a socket or a device');
        const opened = openedAt(file);
        if (opened !== undefined && opened !== real)
            throw changed();
        if (found.size > maxBytes)
            throw new PathRefused(`it has ${found.size} bytes, more than the ${maxBytes} allowed`);
        const bytes = Buffer.allocUnsafe(found.size + 1);
        let length = 0;
        for (let got = -1; got !== 0 && length < bytes.length; length += got)
            got = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(file, bytes, length, bytes.length - length, null);
        if (length !== found.size)
            throw changed();
        return bytes.subarray(0, length);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
    }
}
const changed = () => new PathRefused('it changed while it was read');
function openedAt(file) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)(`/proc/self/fd/${file}`);
    }
    catch {
        return undefined;
    }
}
function realOf(path) {
    try {
        return node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(path);
    }
    catch (error) {
        if (hasCode(error, 'ENOENT', 'ENOTDIR'))
            return undefined;
        throw error;
    }
}
const realOrResolved = (folder) => realOf(folder) ?? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder);
function exists(path) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path);
        return true;
    }
    catch {
        return false;
    }
}
const isWithin = (folder, path) => {
    const inner = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(folder, path);
    return inner !== '..' && !inner.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) && !(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(inner);
};
const inGit = (path) => path.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).some(part => part.toLowerCase() === '.git');
const hasCode = (error, ...codes) => typeof error === 'object' && error !== null && 'code' in error && codes.some(code => code === error.code);


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

/***/ 28303:
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
        targets: (0,outputs/* boundedList */.Y4)(targets.map(entry)),
        'failed-targets': (0,targets_report_result/* toRunAgain */.DY)(targets).join(',').slice(0, outputs/* MAX_OUTPUT_TEXT */.ji),
        'result-file': files.resultFile ?? '',
        'report-file': files.reportFile ?? '',
        simulated: String(result.simulated)
    };
    return Object.fromEntries(outputs/* OUTPUTS */.py.map(name => [name, given[name] ?? (0,outputs/* emptyOutput */.x9)(name)]));
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

// EXTERNAL MODULE: ./lib/base/display.js
var display = __webpack_require__(65611);
// EXTERNAL MODULE: ./lib/action/markdown/markdown.js
var markdown = __webpack_require__(16525);
// EXTERNAL MODULE: ./lib/action/report/simulation.js
var simulation = __webpack_require__(10614);
// EXTERNAL MODULE: ./lib/action/report/sections/rows.js
var rows = __webpack_require__(3501);
;// CONCATENATED MODULE: ./lib/action/targets-report/summary.js





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
const VERBS = {
    plan: 'Planned',
    import: 'Imported into',
    publish: 'Published in',
    restore: 'Restored in',
    collect: 'Done with'
};
function targetsSummary(result) {
    const { targets, simulated, failure } = result;
    const failed = targets.filter(({ outcome }) => outcome === 'failed');
    const waiting = targets.filter(({ outcome }) => outcome === 'not-started');
    const passed = targets.filter(targets_report_result/* isPassed */.Hh);
    return `${[
        `## ${headline(result, passed.length)}`,
        ...(simulated ? ['', '> [!IMPORTANT]', `> ${simulation/* simulationStamp */.$}`] : []),
        ...(failure !== undefined && failed.length + waiting.length === 0 ? ['', `❌ ${(0,markdown/* cell */.Hn)(failure, 2_000)}`] : []),
        ...(targets.length === 0
            ? []
            : ['', `${counts(result)}${result.command === 'plan' ? '. Nothing was written.' : ''}`]),
        ...(failed.length === 0
            ? []
            : [
                '',
                ...(0,rows/* rowsWithin */.d)(SHARE_OF_FAILURES, failed, 'failure', target => `- ❌ **${(0,markdown/* cell */.Hn)(target.id)}**: ${whyOf(target)}`)
            ]),
        ...driftIn(targets),
        ...(targets.length === 0
            ? []
            : [
                '',
                ...(0,markdown/* table */.tp)(['Target', 'Ring', 'Outcome', 'What', 'App', 'Version', 'Flows', 'Time'], []),
                ...(0,rows/* rowsWithin */.d)(SHARE_OF_TABLE, [...failed, ...waiting, ...passed], 'target', target => rowOf(target, result.command))
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
    const outcomes = Object.keys(MARKS);
    return outcomes
        .flatMap(outcome => {
        const count = targets.filter(target => target.outcome === outcome).length;
        return count === 0 ? [] : [`${MARKS[outcome]} ${count} ${(0,targets_report_result/* outcomeWords */.wX)(command, outcome)}`];
    })
        .join(' · ');
}
const whyOf = ({ failure = '', rolledBack }) => `${(0,markdown/* cell */.Hn)(failure, 2_000)}${rolledBack === true ? ' It was rolled back.' : ''}`;
function rowOf(target, command) {
    const { id, ring, outcome, environment, app, failure, milliseconds, summary } = target;
    const why = outcome === 'not-started' && failure !== undefined ? `: ${(0,markdown/* cell */.Hn)(failure, 300)}` : '';
    const place = environment === undefined ? '' : ` (${(0,markdown/* cell */.Hn)(environment.name, 100)})`;
    return (0,markdown/* wrappingRow */.JB)([
        `${(0,markdown/* cell */.Hn)(id)}${place}`,
        (0,markdown/* cell */.Hn)(ring),
        `${MARKS[outcome]} ${(0,targets_report_result/* outcomeWords */.wX)(command, outcome)}${why}`,
        (0,markdown/* cell */.Hn)(summary ?? '', 300),
        app === undefined ? '' : (0,markdown/* link */.nf)(app.name, app.url, 100),
        (0,markdown/* cell */.Hn)(app?.versionAfter ?? app?.versionBefore ?? '', 60),
        flowsOf(target),
        milliseconds === undefined ? '' : (0,display/* duration */.p0)(milliseconds)
    ]);
}
function digestsOf({ package: pkg, plan }) {
    if (pkg === undefined)
        return [];
    const planned = plan === undefined ? '' : `<br>Plan ${(0,markdown/* code */.aY)(plan.digest)} in ${(0,markdown/* code */.aY)(plan.file)}`;
    return ['', `Package **${(0,markdown/* cell */.Hn)(pkg.name, 100)}** ${(0,markdown/* code */.aY)(pkg.digest)}${planned}`];
}
function driftIn(targets) {
    const drifted = targets.filter(({ drift }) => drift !== undefined && drift.length > 0);
    if (drifted.length === 0)
        return [];
    return [
        '',
        ...(0,rows/* rowsWithin */.d)(SHARE_OF_DRIFT, drifted, 'target', ({ id, drift = [] }) => `- ⚠️ **${(0,markdown/* cell */.Hn)(id)}** was changed since the last promotion: ${(0,markdown/* cell */.Hn)(drift.join(' '), 1_000)}`)
    ];
}
function flowsOf({ flows }) {
    if (flows.length === 0)
        return '';
    const known = flows.filter(({ state }) => state !== undefined);
    const on = known.filter(({ state }) => state === 'on').length;
    return known.length === 0 || on === flows.length ? String(flows.length) : `⚠️ ${on} of ${flows.length} on`;
}

;// CONCATENATED MODULE: ./lib/action/targets-report/write-targets-report.js






async function writeTargetsReport({ environment, files, log, redactor }, result) {
    const unwritten = new write_failures/* WriteFailures */.h(log);
    await unwritten.attempt('report', async () => {
        const shown = (0,redacted/* redactAll */.$)(result, redactor);
        const resultFile = (0,runner_environment/* resultPath */.jO)(environment, `targets-${result.command}`);
        const reportFile = (0,runner_environment/* reportPath */.eG)(environment, `targets-${result.command}`);
        const written = await unwritten.attempt('result file', () => files.write(resultFile, Buffer.from(`${JSON.stringify(shown, undefined, 2)}\n`)));
        const markdown = redactor.redact(targetsSummary(shown));
        const reported = await unwritten.attempt('report', () => files.write(reportFile, Buffer.from(markdown)));
        const { outputFile, summaryFile } = environment;
        if (outputFile !== undefined)
            await unwritten.attempt('outputs', () => {
                const outputs = targetsOutputs(shown, {
                    resultFile: written ? resultFile : undefined,
                    reportFile: reported ? reportFile : undefined
                });
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

/***/ 27319:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ assertPackage),
/* harmony export */   Z: () => (/* binding */ assertPassed)
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
function assertPassed(command, results, isOver = false) {
    const left = results.filter(({ outcome }) => outcome === 'failed' || outcome === 'not-started');
    if (left.length === 0)
        return;
    const failed = left.filter(({ outcome }) => outcome === 'failed');
    throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ({
        doing: `${DOING[command] ?? 'finish'} ${left.length} of ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .pluralize */ .td)(results.length, 'target')}`,
        why: (0,_numbered_js__WEBPACK_IMPORTED_MODULE_2__/* .numbered */ .j)([...failed, ...left.filter(({ outcome }) => outcome !== 'failed')].map(({ id, outcome, failure = '' }) => `${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(id)} ${outcome === 'failed' ? 'failed' : 'was not started'}: ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(failure, 300)}`), 5),
        remedy: isOver
            ? 'The time limit was reached: raise max-async-wait-time. Then run this again with only: failed.'
            : 'The summary lists each with what to do. Then run this again: targets that are up to date are left alone, and only: failed with last-result-file takes the others alone.'
    });
}
function assertPackage(approved, digest) {
    if (approved.package === digest)
        return;
    throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ({
        doing: `carry out the plan ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(approved.file)}`,
        why: `it is for the package ${approved.package}, but this package is ${digest}`,
        remedy: 'Nothing was written. Import the package that was planned, or have a new plan approved.'
    });
}


/***/ }),

/***/ 6913:
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
        if (run !== undefined && result.run !== undefined && result.run !== run) {
            problems.push(`${(0,display/* quoted */.TL)(file)} is the result of another run, ${(0,display/* plainText */.wh)(result.run, 300)}`);
            continue;
        }
        const unknown = result.targets.filter(({ id }) => !ids.has(id)).map(({ id }) => (0,display/* quoted */.TL)(id));
        if (unknown.length > 0)
            problems.push(`${(0,display/* quoted */.TL)(file)} is about targets that the targets file does not have: ${(0,display/* listed */.KE)(unknown)}`);
        const attempt = result.attempt ?? 1;
        for (const target of result.targets) {
            const earlier = latest.get(target.id);
            const counts = earlier === undefined || attempt > earlier.attempt || (attempt === earlier.attempt && !(0,targets_report_result/* isPassed */.Hh)(target));
            if (counts)
                latest.set(target.id, { target, attempt });
        }
    }
    const digests = new Set(found.flatMap(({ result }) => result.package?.digest ?? []));
    if (digests.size > 1)
        problems.push(`the results are about different packages: ${(0,display/* listed */.KE)([...digests].map(digest => (0,display/* plainText */.wh)(digest)))}`);
    return {
        targets: expected.map(({ id, ring }) => latest.get(id)?.target ?? {
            id,
            ring,
            outcome: 'not-started',
            failure: 'no job reported on it: its job was skipped, cancelled or lost',
            flows: [],
            changed: false
        }),
        problems
    };
}

// EXTERNAL MODULE: ./lib/action/targets-report/read-result.js
var read_result = __webpack_require__(78530);
// EXTERNAL MODULE: ./lib/action/targets-report/targets-result.js
var targets_result = __webpack_require__(90286);
// EXTERNAL MODULE: ./lib/action/targets-report/write-targets-report.js + 2 modules
var write_targets_report = __webpack_require__(28303);
// EXTERNAL MODULE: ./lib/base/errors.js
var errors = __webpack_require__(17594);
// EXTERNAL MODULE: ./lib/commands/targets/passed.js
var passed = __webpack_require__(27319);
// EXTERNAL MODULE: ./lib/main/targets/run-targets.js + 1 modules
var run_targets = __webpack_require__(75336);
;// CONCATENATED MODULE: ./lib/main/targets/run-collect.js













async function runCollect(inputs, context) {
    const { environment, log, redactor, signal } = context;
    const files = (0,runner_files/* createFiles */.q)(environment.workspace);
    const { file, chosen } = await (0,run_targets.chooseTargets)(inputs, files);
    const paths = await matchingFiles(environment.workspace, inputs.resultFiles, signal);
    const found = [];
    for (const path of paths)
        found.push({
            file: (0,external_node_path_.relative)(environment.workspace, path) || path,
            result: (0,read_result/* readTargetsResult */._)(await files.read(path, read_result/* LARGEST_RESULT */.T), path)
        });
    log.info(`Results of ${(0,display/* pluralize */.td)(found.length, 'job')} for ${(0,display/* pluralize */.td)(chosen.length, 'target')}`);
    const { targets, problems } = collectResults(chosen, file.targets, found, environment.runUrl);
    const [first] = found;
    let failure;
    try {
        if (problems.length > 0)
            throw new errors/* ActionError */.lZ({
                doing: 'join the results',
                why: problems.slice(0, 20).join('; '),
                remedy: 'Give result-files only the results of the jobs of this run.'
            });
        if (inputs.failOn === 'error')
            (0,passed/* assertPassed */.Z)('collect', targets);
        if (inputs.failOn === 'stop-after')
            (0,passed/* assertPassed */.Z)('collect', beyondTolerance(file.rings, targets));
    }
    catch (error) {
        failure = error;
    }
    const writeFailure = await (0,write_targets_report/* writeTargetsReport */.a)({ environment, files, log, redactor }, (0,targets_result/* targetsResult */.m)({
        command: 'collect',
        run: environment.runUrl,
        attempt: environment.attempt,
        simulated: found.some(({ result }) => result.simulated),
        package: first?.result.package,
        targets,
        failure: failure === undefined ? undefined : context.sentenceOf(failure)
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

/***/ 75336:
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
// EXTERNAL MODULE: ./lib/action/inputs/targets/parse-targets.js + 3 modules
var parse_targets = __webpack_require__(40729);
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
function matrixOf(ring, targets, perJob, parallel) {
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
    return {
        ring,
        parallel: Math.max(1, Math.floor(parallel / perJob)),
        targets: targets.map(({ id }) => id).join(','),
        include
    };
}
const chunksOf = (items, size) => Array.from({ length: Math.ceil(items.length / size) }, (_, at) => items.slice(at * size, (at + 1) * size));

// EXTERNAL MODULE: ./lib/main/targets/read-fleet.js + 3 modules
var read_fleet = __webpack_require__(89650);
;// CONCATENATED MODULE: ./lib/main/targets/run-targets.js










const MAX_MATRIX_BYTES = 800_000;
async function chooseTargets(inputs, files) {
    const { file, problems, failure } = await (0,parse_targets/* parseTargets */.S)(await (0,read_fleet/* targetsText */.WH)(files, inputs.targetsFile), inputs.targetsFile);
    const selection = (0,select_targets/* selectTargets */.D)(file, inputs.only, inputs.except, await (0,read_fleet/* lastFailed */.uM)(files, inputs));
    const all = [...problems, ...selection.problems];
    if (all.length > 0)
        throw failure(all);
    return { file, chosen: selection.targets };
}
async function runTargets(inputs, { environment, log, redactor }) {
    const { outputFile } = environment;
    const { file, chosen } = await chooseTargets(inputs, (0,files/* createFiles */.q)(environment.workspace));
    const rings = file.rings.flatMap(({ name, parallel }) => {
        const own = chosen.filter(({ ring }) => ring === name);
        return own.length === 0 ? [] : [matrixOf(name, own, inputs.targetsPerJob, (0,amount/* countOf */.pq)(parallel, own.length))];
    });
    for (const { ring, include, parallel } of rings)
        log.info(`Ring ${(0,display/* quoted */.TL)(ring)}: ${(0,display/* pluralize */.td)(include.length, 'job')}, ${parallel} at a time`);
    const matrix = JSON.stringify(rings);
    if (Buffer.byteLength(matrix) > MAX_MATRIX_BYTES)
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


/***/ })

};
