export const id = 6338;
export const ids = [6338];
export const modules = {

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
