export const id = 2654;
export const ids = [2654];
export const modules = {

/***/ 16525:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hn: () => (/* binding */ cell),
/* harmony export */   JB: () => (/* binding */ wrappingRow),
/* harmony export */   OF: () => (/* binding */ fenced),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   tp: () => (/* binding */ table)
/* harmony export */ });
/* unused harmony export row */
/* harmony import */ var _base_display_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65611);
/* harmony import */ var _base_invisible_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86518);


const PUNCTUATION = /[!"#$%&'()*:;<=>?@[\\\]^_`{|}~]/g;
const LINE_START = /^(?:[-+]|\d+(?=\.(?:\s|$)))/;
const SHORTCODE = /^:[\w+-]+:/;
const reference = (character) => `&#${character.codePointAt(0) ?? 0};`;
const ZERO_WIDTH_SPACE = '&#8203;';
function cell(name, limit = 200) {
    const text = (0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(name, limit);
    return withoutBareHosts(text
        .replace(PUNCTUATION, (character, offset) => {
        const linked = character === '@' || character === '#' || (character === ':' && SHORTCODE.test(text.slice(offset)));
        return linked ? `${reference(character)}${ZERO_WIDTH_SPACE}` : reference(character);
    })
        .replace(/GH-(?=\d)/gi, match => `${match}${ZERO_WIDTH_SPACE}`)
        .replace(LINE_START, start => (/\d/.test(start) ? `${start}${ZERO_WIDTH_SPACE}` : reference(start))));
}
const withoutBareHosts = (markdown) => markdown.replace(/www\./gi, match => `${match.slice(0, 3)}&#46;`);
const code = (text, limit = 200) => `<code>${withoutBareHosts((0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .reviewedText */ .j_)(text, limit).replace(PUNCTUATION, reference))}</code>`;
function link(name, url, limit) {
    const target = safeUrl(url);
    return target === undefined ? cell(name, limit) : `[${cell(name, limit)}](${target})`;
}
const MAX_LINE_LENGTH = 4_000;
function fenced(language, lines) {
    const shown = lines.map(lineInFence);
    let longest = 2;
    for (const line of shown)
        for (const [run] of line.matchAll(/`+/g))
            if (run.length > longest)
                longest = run.length;
    const fence = '`'.repeat(longest + 1);
    return [`${fence}${language}`, ...shown, fence].join('\n');
}
function lineInFence(line) {
    const cut = line.length > MAX_LINE_LENGTH ? `${line.slice(0, MAX_LINE_LENGTH)}…` : line;
    return (0,_base_invisible_js__WEBPACK_IMPORTED_MODULE_1__/* .withInvisibleShown */ .ff)(cut.replace(/[\r\n\u2028\u2029]+/g, ' '));
}
const UNBROKEN = /\]\([^)]*\)|<[^>]*>|((?:&#(?!8203;)\d+;|[^\s<>&[\]()|])+)/gu;
const CHARACTER = /&#\d+;|[^]/gu;
const SEAM = /^(?:[-./@_]|&#(?:45|46|47|58|64|95);)$/;
const [SHORT_WORD, LONGEST_PIECE] = [12, 10];
const breakable = (markdown) => markdown.replace(UNBROKEN, (all, run) => (run === undefined ? all : broken(run)));
function broken(run) {
    const characters = run.match(CHARACTER) ?? [];
    if (characters.length <= SHORT_WORD)
        return run;
    let length = 0;
    return characters
        .map((character, at) => {
        length += 1;
        const left = characters.length - at - 1;
        if (left < 3 || !(length === LONGEST_PIECE || (length > 2 && SEAM.test(character))))
            return character;
        length = 0;
        return `${character}<wbr>`;
    })
        .join('');
}
const row = (cells) => `| ${cells.join(' | ')} |`;
const wrappingRow = (cells) => row(cells.map(breakable));
const table = (head, rows) => [
    row(head),
    row(head.map(() => '---')),
    ...rows.map(row)
];
const MAX_URL_LENGTH = 2_000;
const UNSAFE_IN_URL = /[|()<>[\]\\`'"*_~^{}\s]/g;
function safeUrl(url) {
    const parsed = url === undefined || url.length > MAX_URL_LENGTH ? null : URL.parse(url);
    if (parsed === null || (parsed.protocol !== 'https:' && parsed.protocol !== 'http:'))
        return undefined;
    parsed.username = '';
    parsed.password = '';
    if (parsed.href.length > MAX_URL_LENGTH)
        return undefined;
    return parsed.href.replace(UNSAFE_IN_URL, character => `%${(character.codePointAt(0) ?? 0).toString(16).toUpperCase()}`);
}


/***/ }),

/***/ 73989:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ joinWithin),
/* harmony export */   a: () => (/* binding */ joinGroupsWithin)
/* harmony export */ });
/* harmony import */ var _base_display_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65611);

const LAST_LINE_BYTES = 1_000;
const joinWithin = (bytes, sections, elsewhere) => joinGroupsWithin(bytes, [sections], elsewhere);
function joinGroupsWithin(bytes, groups, elsewhere, before = 0) {
    const shares = shareOut(bytes - LAST_LINE_BYTES, groups.map(group => group.reduce((sum, section) => sum + sizeOf(section), 0)));
    const kept = [];
    let left = before;
    for (const [at, group] of groups.entries()) {
        const fitting = countFitting(group, shares[at] ?? 0);
        for (let index = 0; index < fitting; index += 1)
            kept.push(group[index]?.text ?? '');
        left += group.slice(fitting).filter(({ noun }) => noun !== 'heading').length;
    }
    if (left === 0)
        return `${kept.join('\n\n')}\n`;
    return `${kept.join('\n\n')}\n\n> [!NOTE]\n> ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .pluralize */ .td)(left, 'part')} of this report ${left === 1 ? 'is' : 'are'} left out here for lack of space; ${elsewhere}.\n`;
}
const sizeOf = ({ text }) => Buffer.byteLength(text) + 2;
function countFitting(sections, bytes) {
    let used = 0;
    for (const [index, section] of sections.entries()) {
        used += sizeOf(section);
        if (used > bytes)
            return index;
    }
    return sections.length;
}
function shareOut(bytes, needs) {
    const shares = [];
    let left = bytes;
    let remaining = needs.length;
    for (const [at, need] of [...needs.entries()].sort(([, one], [, other]) => one - other)) {
        const share = Math.min(need, Math.floor(left / remaining));
        shares[at] = share;
        left -= share;
        remaining -= 1;
    }
    return shares;
}


/***/ }),

/***/ 7925:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IW: () => (/* binding */ changedBy),
/* harmony export */   ao: () => (/* binding */ isWrite),
/* harmony export */   kN: () => (/* binding */ verbsOf),
/* harmony export */   qz: () => (/* binding */ appFirst),
/* harmony export */   tG: () => (/* binding */ kindsOf)
/* harmony export */ });
const KINDS = ['app', 'flow', 'connector', 'connection', 'entity', 'picklist', 'unknown'];
const appFirst = (resources) => KINDS.flatMap(kind => resources.filter(resource => resource.kind === kind));
const NOUNS = {
    app: ['app', 'apps'],
    flow: ['flow', 'flows'],
    connector: ['connector', 'connectors'],
    connection: ['connection', 'connections'],
    entity: ['entity', 'entities'],
    picklist: ['picklist', 'picklists'],
    unknown: ['resource', 'resources']
};
function kindsOf(resources) {
    const counted = KINDS.flatMap(kind => {
        const count = resources.filter(resource => resource.kind === kind).length;
        return count === 0 ? [] : [`${count} ${NOUNS[kind][count === 1 ? 0 : 1]}`];
    });
    return inWords(counted);
}
const inWords = (items) => items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} and ${items.at(-1) ?? ''}`;
const WRITES_NOTHING = new Set(['use existing', 'carried', 'unchanged', 'blocked']);
const isWrite = (action) => !WRITES_NOTHING.has(action);
function changedBy(resources, verbOf) {
    const groups = new Map();
    for (const resource of appFirst(resources)) {
        const verb = verbOf(resource);
        if (verb === undefined || !isWrite(verb))
            continue;
        const group = groups.get(verb);
        if (group === undefined)
            groups.set(verb, [resource]);
        else
            group.push(resource);
    }
    return groups;
}
const verbsOf = (groups) => [...groups].map(([verb, resources]) => `${verb} ${kindsOf(resources)}`);


/***/ }),

/***/ 24058:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fE: () => (/* binding */ fileFailure),
/* harmony export */   qm: () => (/* binding */ createFiles),
/* harmony export */   t2: () => (/* binding */ exists)
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
const exists = (path) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path).then(() => true, () => false);
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

/***/ 69489:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ asText)
/* harmony export */ });
function asText(value) {
    switch (typeof value) {
        case 'string':
            return value;
        case 'number':
        case 'boolean':
        case 'bigint':
            return String(value);
        case 'object':
            return value === null ? 'null' : Array.isArray(value) ? 'a list' : 'an object';
        default:
            return typeof value;
    }
}


/***/ }),

/***/ 67742:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  dR: () => (/* binding */ DEFAULT_LIMITS),
  p_: () => (/* binding */ openArchive),
  _d: () => (/* reexport */ writeArchive)
});

// EXTERNAL MODULE: ./lib/base/display.js
var display = __webpack_require__(65611);
// EXTERNAL MODULE: ./lib/base/errors.js
var errors = __webpack_require__(17594);
// EXTERNAL MODULE: ./lib/package/budget.js
var package_budget = __webpack_require__(2151);
// EXTERNAL MODULE: ./lib/package/entry-names.js
var entry_names = __webpack_require__(32041);
// EXTERNAL MODULE: ./lib/package/zip-entries.js
var zip_entries = __webpack_require__(21818);
// EXTERNAL MODULE: ./node_modules/adm-zip/adm-zip.js
var adm_zip = __webpack_require__(71316);
;// CONCATENATED MODULE: ./lib/package/archive-writer.js




const MADE_BY = 20;
const DEEPEST = 32;
function writeArchive(files, modified) {
    const zip = new adm_zip({
        noSort: true,
        decoder: {
            efs: name => /[^\u0020-\u007e]/.test(name),
            encode: text => Buffer.from(text, 'utf8'),
            decode: raw => Buffer.from(raw).toString('utf8')
        }
    });
    const seen = new Set();
    for (const { name, bytes } of files) {
        const result = (0,entry_names/* normalisedName */.E1)(name, DEEPEST);
        if (typeof result === 'string' || result.name !== name || name === '')
            throw new Error(`${(0,display/* quoted */.TL)(name)} cannot be a name in a zip`);
        if (seen.has((0,entry_names/* comparableName */._t)(name)))
            throw new Error(`${(0,display/* quoted */.TL)(name)} is in the zip already`);
        seen.add((0,entry_names/* comparableName */._t)(name));
        const entry = zip.addFile(name, (0,zip_entries/* asBuffer */.bS)(bytes));
        entry.header.made = MADE_BY;
        entry.header.timeval = dosTime(modified);
        entry.attr = 0;
    }
    return zip.toBuffer();
}
function dosTime(moment) {
    const year = moment.getUTCFullYear();
    if (year < 1980)
        return dosTime(new Date(Date.UTC(1980, 0, 1)));
    if (year > 2107)
        return dosTime(new Date(Date.UTC(2107, 11, 31, 23, 59, 58)));
    const date = ((year - 1980) << 9) | ((moment.getUTCMonth() + 1) << 5) | moment.getUTCDate();
    const time = (moment.getUTCHours() << 11) | (moment.getUTCMinutes() << 5) | (moment.getUTCSeconds() >> 1);
    return ((date << 16) | time) >>> 0;
}

;// CONCATENATED MODULE: ./lib/package/archive.js






const MiB = 1024 * 1024;
const DEFAULT_LIMITS = {
    packageBytes: 224 * MiB,
    entries: 10_000,
    expandedBytes: 256 * MiB,
    entryExpandedBytes: 224 * MiB,
    ratio: 200,
    ratioFrom: MiB,
    nameBytes: 512,
    depth: 32
};
function openArchive(bytes, what, limits = DEFAULT_LIMITS, { leadingSeparator = false, budget = new package_budget/* Budget */.__() } = {}) {
    if (bytes.length > limits.packageBytes)
        throw (0,zip_entries/* unsafe */.N9)(what, `it has ${bytes.length} bytes, more than the ${limits.packageBytes} allowed`);
    const entries = (0,zip_entries/* zipEntries */.uW)(bytes, what, limits, count => budget.spendFiles(count));
    checkClaims(entries, what, limits);
    const { files, oddities, container } = filesOf(entries, what, limits.depth, leadingSeparator);
    const wrapper = (0,entry_names/* wrappingFolder */.PB)([...files.keys()]);
    if (wrapper !== undefined)
        oddities.push(`everything is inside the folder ${(0,display/* quoted */.TL)(wrapper)}`);
    const unwrapped = new Map([...files].map(([name, entry]) => [wrapper === undefined ? name : name.slice(wrapper.length + 1), entry]));
    return {
        names: [...unwrapped.keys()],
        ...(wrapper === undefined ? {} : { wrapper }),
        oddities,
        container,
        budget,
        has: name => unwrapped.has(name),
        read: name => {
            const entry = unwrapped.get(name);
            if (entry === undefined)
                throw missing(what, name);
            budget.spendInflated(entry.size);
            return (0,zip_entries/* expanded */.sz)(entry, roomOf(limits, limits.expandedBytes), what);
        }
    };
}
const missing = (what, name) => new errors/* ActionError */.lZ({
    doing: `read ${(0,display/* plainText */.wh)(what, 300)}`,
    why: `it does not contain the file ${(0,display/* quoted */.TL)(name)}`,
    remedy: 'Export the package again.'
});
const roomOf = (limits, left) => ({
    left,
    entry: limits.entryExpandedBytes,
    ratio: limits.ratio,
    ratioFrom: limits.ratioFrom
});
function checkClaims(entries, what, limits) {
    let left = limits.expandedBytes;
    for (const entry of entries) {
        if (entry.encrypted)
            throw (0,zip_entries/* unsafe */.N9)(what, `the entry ${(0,display/* quoted */.TL)(entry.name)} is encrypted`);
        const fault = (0,zip_entries/* tooLarge */.g$)(entry, entry.size, roomOf(limits, left));
        if (fault !== undefined)
            throw (0,zip_entries/* unsafe */.N9)(what, fault);
        left -= entry.size;
    }
}
function filesOf(entries, what, depth, leadingSeparator) {
    const files = new Map();
    const seen = new Map();
    const oddities = new Set();
    const container = { backslashes: new Array(), folders: new Array(), extras: new Array() };
    for (const entry of entries) {
        const result = (0,entry_names/* normalisedName */.E1)(leadingSeparator ? entry.name.replace(/^[\\/]/, '') : entry.name, depth);
        if (typeof result === 'string')
            throw (0,zip_entries/* unsafe */.N9)(what, `the entry ${(0,display/* quoted */.TL)(entry.name)} ${result}`);
        if (result.backslashes) {
            oddities.add('its file names use backslashes, as some Windows tools write them');
            container.backslashes.push(entry.name);
        }
        if (entry.directory) {
            oddities.add('it has entries for folders');
            container.folders.push(entry.name);
            continue;
        }
        if (result.name === '')
            throw (0,zip_entries/* unsafe */.N9)(what, 'it contains an entry without a name');
        const duplicate = seen.get((0,entry_names/* comparableName */._t)(result.name));
        if (duplicate !== undefined)
            throw (0,zip_entries/* unsafe */.N9)(what, `its entries ${(0,display/* quoted */.TL)(duplicate)} and ${(0,display/* quoted */.TL)(entry.name)} are the same file`);
        seen.set((0,entry_names/* comparableName */._t)(result.name), entry.name);
        if ((0,entry_names/* isMacExtra */.eP)(result.name)) {
            oddities.add('it contains files added by macOS, which are ignored');
            container.extras.push(entry.name);
        }
        else
            files.set(result.name, entry);
    }
    return { files, oddities: [...oddities], container };
}


/***/ }),

/***/ 2151:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   __: () => (/* binding */ Budget),
/* harmony export */   io: () => (/* binding */ SMALL_BUDGET),
/* harmony export */   sg: () => (/* binding */ OverBudget)
/* harmony export */ });
/* unused harmony export DEFAULT_BUDGET */
/* harmony import */ var _unsafe_archive_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(611);

const MiB = 1024 * 1024;
const DEFAULT_BUDGET = {
    parsedBytes: 64 * MiB,
    marks: 2_000_000,
    inflatedBytes: 768 * MiB,
    files: 50_000
};
const SMALL_BUDGET = {
    parsedBytes: 2 * MiB,
    marks: 60_000,
    inflatedBytes: 8 * MiB,
    files: 500
};
class OverBudget extends _unsafe_archive_js__WEBPACK_IMPORTED_MODULE_0__/* .UnsafeArchive */ .p {
}
class Budget {
    limits;
    #parsed = 0;
    #marks = 0;
    #inflated = 0;
    #files = 0;
    #exceeded = false;
    constructor(limits = DEFAULT_BUDGET) {
        this.limits = limits;
    }
    get exceeded() {
        return this.#exceeded;
    }
    get marksLeft() {
        return Math.max(0, this.limits.marks - this.#marks);
    }
    spendText(bytes) {
        this.#parsed += bytes;
        if (this.#parsed > this.limits.parsedBytes)
            throw this.refusal(`it contains more than ${this.limits.parsedBytes} bytes of JSON and source files`);
    }
    spendMarks(count) {
        this.#marks += count;
        if (this.#marks > this.limits.marks)
            throw this.refusal(`its JSON contains more values than allowed (${this.limits.marks} commas, colons and opening brackets)`);
    }
    spendInflated(bytes) {
        this.#inflated += bytes;
        if (this.#inflated > this.limits.inflatedBytes)
            throw this.refusal(`its files expand to more than ${this.limits.inflatedBytes} bytes`);
    }
    spendFiles(count) {
        this.#files += count;
        if (this.#files > this.limits.files)
            throw this.refusal(`it and the archives in it hold more than ${this.limits.files} files`);
    }
    refusal(why) {
        this.#exceeded = true;
        return new OverBudget({
            doing: 'read the package',
            why,
            remedy: 'No exported package is this large. Do not use this file; export the package again.'
        });
    }
}


/***/ }),

/***/ 32041:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E1: () => (/* binding */ normalisedName),
/* harmony export */   PB: () => (/* binding */ wrappingFolder),
/* harmony export */   Uq: () => (/* binding */ decodedName),
/* harmony export */   _t: () => (/* binding */ comparableName),
/* harmony export */   eP: () => (/* binding */ isMacExtra)
/* harmony export */ });
function decodedName(raw) {
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(raw);
    }
    catch {
        return Buffer.from(raw).toString('latin1');
    }
}
function normalisedName(text, depth) {
    if (text.includes('\0'))
        return 'has a NUL character in its name';
    const slashed = text.replaceAll('\\', '/');
    if (slashed.startsWith('/'))
        return 'has an absolute name';
    if (/^[a-z]:/i.test(slashed))
        return 'has a drive letter in its name';
    const parts = slashed.split('/').filter(part => part !== '' && part !== '.');
    if (parts.includes('..'))
        return 'points outside the archive';
    if (parts.length > depth)
        return `is more than ${depth} folders deep`;
    return { name: parts.join('/'), backslashes: text.includes('\\') };
}
const comparableName = (name) => name.normalize('NFC').toLowerCase();
function isMacExtra(name) {
    const parts = name.split('/');
    const last = parts.at(-1) ?? '';
    return parts[0] === '__MACOSX' || last.startsWith('._') || last === '.DS_Store';
}
function wrappingFolder(names) {
    const top = names[0]?.split('/')[0];
    if (top === undefined)
        return undefined;
    const inside = names.every(name => name.startsWith(`${top}/`));
    const holdsFile = names.some(name => name.startsWith(`${top}/`) && !name.slice(top.length + 1).includes('/'));
    return inside && holdsFile ? top : undefined;
}


/***/ }),

/***/ 611:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ UnsafeArchive)
/* harmony export */ });
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17594);

class UnsafeArchive extends _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ {
}


/***/ }),

/***/ 21818:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N9: () => (/* binding */ unsafe),
/* harmony export */   bS: () => (/* binding */ asBuffer),
/* harmony export */   g$: () => (/* binding */ tooLarge),
/* harmony export */   sz: () => (/* binding */ expanded),
/* harmony export */   uW: () => (/* binding */ zipEntries)
/* harmony export */ });
/* unused harmony export damaged */
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38522);
/* harmony import */ var adm_zip__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71316);
/* harmony import */ var _base_display_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65611);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(17594);
/* harmony import */ var _entry_names_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(32041);
/* harmony import */ var _unsafe_archive_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(611);
/* harmony import */ var _zip_layout_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(79290);







const STORED = 0;
const DEFLATED = 8;
const ENCRYPTED = 0x0001 | 0x0040 | 0x2000;
const DAMAGED = 'Download or export the file again. If it is kept in git, mark *.zip as binary in .gitattributes: changed line endings destroy a zip.';
const UNSAFE = 'Power Apps does not create archives like this. Do not use this file; export the package again.';
const damaged = (what, why, cause) => new _base_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ActionError */ .lZ({ doing: `read ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_2__/* .plainText */ .wh)(what, 300)}`, why, remedy: DAMAGED, cause });
const unsafe = (what, why) => new _unsafe_archive_js__WEBPACK_IMPORTED_MODULE_4__/* .UnsafeArchive */ .p({ doing: `read ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_2__/* .plainText */ .wh)(what, 300)}`, why, remedy: UNSAFE });
const asBuffer = (bytes) => Buffer.isBuffer(bytes) ? bytes : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
function zipEntries(bytes, what, limits, onCount = () => { }) {
    const buffer = asBuffer(bytes);
    const { entries } = checkedLayout(buffer, what, limits.entries);
    onCount(entries.length);
    const listed = directoryOf(buffer, what, limits);
    return listed.map((entry, at) => {
        const name = (0,_entry_names_js__WEBPACK_IMPORTED_MODULE_6__/* .decodedName */ .Uq)(entry.rawEntryName);
        const { header } = entry;
        const seen = entries[at];
        if (seen?.start !== header.offset || seen.compressedSize !== header.compressedSize)
            throw unsafe(what, `there are two ways to read its entry ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(name)}`);
        return {
            name,
            directory: entry.isDirectory,
            encrypted: (header.flags & ENCRYPTED) !== 0,
            method: header.method,
            crc: header.crc,
            size: header.size,
            compressedSize: header.compressedSize,
            compressed: () => {
                try {
                    return entry.getCompressedData();
                }
                catch (error) {
                    throw damaged(what, `the entry ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(name)} is truncated`, error);
                }
            }
        };
    });
}
function checkedLayout(buffer, what, mostEntries) {
    try {
        return (0,_zip_layout_js__WEBPACK_IMPORTED_MODULE_5__/* .layoutOf */ .a)(buffer, mostEntries);
    }
    catch (error) {
        if (!(error instanceof _zip_layout_js__WEBPACK_IMPORTED_MODULE_5__/* .LayoutFault */ .x))
            throw error;
        const names = error.names.map(name => (0,_base_display_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)((0,_entry_names_js__WEBPACK_IMPORTED_MODULE_6__/* .decodedName */ .Uq)(name)));
        const why = error.message.split('{}').reduce((text, part, at) => `${text}${names[at - 1] ?? ''}${part}`);
        throw error.kind === 'damaged' ? damaged(what, why, error) : unsafe(what, why);
    }
}
function directoryOf(buffer, what, limits) {
    const decode = (raw) => {
        if (raw.length > limits.nameBytes)
            throw unsafe(what, `it contains an entry name of ${raw.length} bytes, more than the ${limits.nameBytes} allowed`);
        return Buffer.from(raw).toString('hex');
    };
    try {
        const zip = new adm_zip__WEBPACK_IMPORTED_MODULE_1__(buffer, { noSort: true, decoder: { encode: text => Buffer.from(text), decode } });
        return zip.getEntries();
    }
    catch (error) {
        if (error instanceof _base_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ActionError */ .lZ)
            throw error;
        const twice = /Duplicate entry name "?([0-9a-f]*)/i.exec((0,_base_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error));
        if (twice !== null)
            throw unsafe(what, `it contains the entry ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)((0,_entry_names_js__WEBPACK_IMPORTED_MODULE_6__/* .decodedName */ .Uq)(Buffer.from(twice[1] ?? '', 'hex')))} twice`);
        throw damaged(what, 'it is not a complete zip archive', error);
    }
}
function tooLarge(entry, size, room) {
    const name = (0,_base_display_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(entry.name);
    if (size > room.entry)
        return `the entry ${name} expands to more than ${room.entry} bytes`;
    if (size > room.left)
        return `its entries expand to more bytes than allowed, at ${name}`;
    if (size > room.ratioFrom && size > entry.compressedSize * room.ratio)
        return `the entry ${name} expands to more than ${room.ratio} times its size`;
    return undefined;
}
function expanded(entry, room, what) {
    const name = (0,_base_display_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(entry.name);
    if (entry.encrypted)
        throw unsafe(what, `the entry ${name} is encrypted`);
    if (entry.method !== STORED && entry.method !== DEFLATED)
        throw unsafe(what, `the entry ${name} uses compression method ${entry.method}, which packages do not use`);
    const claimed = tooLarge(entry, entry.size, room);
    if (claimed !== undefined)
        throw unsafe(what, claimed);
    const data = entry.compressed();
    const content = entry.method === STORED || (data.length === 0 && entry.size === 0) ? data : inflated(entry, data, what);
    if (content.length !== entry.size)
        throw damaged(what, `the entry ${name} has ${content.length} bytes, but its header says ${entry.size}`);
    if ((0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.crc32)(content) !== entry.crc)
        throw damaged(what, `the checksum of the entry ${name} does not match its content`);
    return content;
}
function inflated(entry, data, what) {
    const name = (0,_base_display_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(entry.name);
    let content;
    let used;
    try {
        const { buffer, engine } = (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.inflateRawSync)(data, {
            maxOutputLength: Math.max(1, entry.size),
            chunkSize: Math.max(1024, entry.size + 1),
            info: true
        });
        used = engine.bytesWritten;
        content = buffer;
    }
    catch (error) {
        if (isTooLarge(error))
            throw unsafe(what, `the entry ${name} expands to more than the ${entry.size} bytes that its header says`);
        throw damaged(what, `the content of the entry ${name} cannot be decompressed`, error);
    }
    if (used < data.length)
        throw unsafe(what, `there are bytes after the content of the entry ${name}`);
    return content;
}
const isTooLarge = (error) => typeof error === 'object' && error !== null && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';


/***/ }),

/***/ 79290:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ layoutOf),
/* harmony export */   x: () => (/* binding */ LayoutFault)
/* harmony export */ });
class LayoutFault extends Error {
    kind;
    names;
    constructor(kind, why, names = []) {
        super(why);
        this.kind = kind;
        this.names = names;
    }
}
const LOCAL_SIGNATURE = 0x04034b50;
const CENTRAL_SIGNATURE = 0x02014b50;
const DESCRIPTOR_SIGNATURE = 0x08074b50;
const LOCAL_HEADER = 30;
const CENTRAL_HEADER = 46;
const END_RECORD = 22;
const LONGEST_COMMENT = 0xffff;
const ZIP64_EXTRA = 0x0001;
const NAME_EXTRA = 0x7075;
const FOLLOWED_BY_DESCRIPTOR = 0x0008;
const END = Buffer.from('PK\u0005\u0006', 'latin1');
const ZIP64_END = Buffer.from('PK\u0006\u0006', 'latin1');
const ZIP64_LOCATOR = Buffer.from('PK\u0006\u0007', 'latin1');
const damaged = (why, ...names) => new LayoutFault('damaged', why, names);
const unsafe = (why, ...names) => new LayoutFault('unsafe', why, names);
function layoutOf(bytes, mostEntries) {
    const end = endRecordOf(bytes);
    const [disk, directoryDisk] = [bytes.readUInt16LE(end + 4), bytes.readUInt16LE(end + 6)];
    const [here, count] = [bytes.readUInt16LE(end + 8), bytes.readUInt16LE(end + 10)];
    const [size, start] = [bytes.readUInt32LE(end + 12), bytes.readUInt32LE(end + 16)];
    if ([disk, directoryDisk, here, count].includes(0xffff) || size === 0xffffffff || start === 0xffffffff)
        throw unsafe('it is a zip64 archive, which packages never are');
    if (count > mostEntries)
        throw unsafe(`it holds ${count} entries, more than the ${mostEntries} allowed`);
    if (disk !== 0 || directoryDisk !== 0 || here !== count)
        throw unsafe('it is one part of a split archive');
    if (start + size > end || (count > 0 && !isAt(bytes, start, CENTRAL_SIGNATURE)))
        throw damaged('it is not a complete zip archive');
    const entries = entriesOf(bytes, start, start + size, count);
    for (const entry of entries)
        expectHeader(bytes, entry);
    refuseRecords(bytes, start, end);
    if (start + size !== end)
        throw unsafe('there are bytes between its directory and its end record');
    return {
        entries: contiguous(entries.map(entry => extentOf(bytes, entry)), start)
    };
}
function endRecordOf(bytes) {
    const tail = Math.max(0, bytes.length - END_RECORD - LONGEST_COMMENT);
    const at = bytes.lastIndexOf(END);
    if (at < tail || at + END_RECORD > bytes.length)
        throw damaged('it is not a complete zip archive');
    const after = endOfComment(bytes, at);
    if (after > bytes.length)
        throw damaged('it is not a complete zip archive');
    if (after < bytes.length)
        throw unsafe('there are bytes after its end');
    for (let other = bytes.indexOf(END, tail); other < at; other = bytes.indexOf(END, other + 1))
        if (endOfComment(bytes, other) === bytes.length)
            throw unsafe('it has several end records');
    return at;
}
const endOfComment = (bytes, end) => end + END_RECORD + bytes.readUInt16LE(end + 20);
function refuseRecords(bytes, start, end) {
    const directory = bytes.subarray(start, end);
    const comment = bytes.subarray(end + END_RECORD);
    for (const part of [directory, comment]) {
        if (part.includes(ZIP64_END) || part.includes(ZIP64_LOCATOR))
            throw unsafe('it holds a zip64 record, which packages never do');
        if (part.includes(END))
            throw unsafe('it has several end records');
    }
}
function entriesOf(bytes, start, end, count) {
    const entries = [];
    let at = start;
    for (; entries.length < count;) {
        if (at + CENTRAL_HEADER > end || !isAt(bytes, at, CENTRAL_SIGNATURE))
            throw damaged('it is not a complete zip archive');
        const nameEnd = at + CENTRAL_HEADER + bytes.readUInt16LE(at + 28);
        const extraEnd = nameEnd + bytes.readUInt16LE(at + 30);
        const next = extraEnd + bytes.readUInt16LE(at + 32);
        if (next > end)
            throw damaged('it is not a complete zip archive');
        const name = bytes.subarray(at + CENTRAL_HEADER, nameEnd);
        const entry = {
            name,
            flags: bytes.readUInt16LE(at + 8),
            method: bytes.readUInt16LE(at + 10),
            crc: bytes.readUInt32LE(at + 16),
            compressedSize: bytes.readUInt32LE(at + 20),
            size: bytes.readUInt32LE(at + 24),
            start: bytes.readUInt32LE(at + 42)
        };
        if ([entry.compressedSize, entry.size, entry.start].includes(0xffffffff))
            throw unsafe(ZIP64_SIZES, name);
        refuseExtras(bytes, nameEnd, extraEnd, name);
        entries.push(entry);
        at = next;
    }
    if (at !== end)
        throw unsafe('its directory is longer than its entries');
    return entries;
}
function refuseExtras(bytes, start, end, name) {
    for (let at = start; at + 4 <= end; at += 4 + bytes.readUInt16LE(at + 2)) {
        const id = bytes.readUInt16LE(at);
        if (id === ZIP64_EXTRA)
            throw unsafe(ZIP64_SIZES, name);
        if (id === NAME_EXTRA)
            throw unsafe('the entry {} has a second name', name);
    }
}
const ZIP64_SIZES = 'the entry {} has zip64 sizes, which packages never need';
function expectHeader(bytes, { name, start }) {
    const from = start + LOCAL_HEADER;
    const isThere = from <= bytes.length && isAt(bytes, start, LOCAL_SIGNATURE);
    if (!isThere || !bytes.subarray(from, from + bytes.readUInt16LE(start + 26)).equals(name))
        throw damaged("the entry {} is not where the archive's directory says it is", name);
}
function extentOf(bytes, entry) {
    const { name, start, flags, method, compressedSize } = entry;
    const extra = start + LOCAL_HEADER + bytes.readUInt16LE(start + 26);
    const content = extra + bytes.readUInt16LE(start + 28);
    const end = content + compressedSize;
    if (end > bytes.length)
        throw damaged('the entry {} is cut off', name);
    refuseExtras(bytes, extra, content, name);
    const described = (flags & FOLLOWED_BY_DESCRIPTOR) !== 0;
    const header = [bytes.readUInt32LE(start + 14), bytes.readUInt32LE(start + 18), bytes.readUInt32LE(start + 22)];
    const isSame = [entry.crc, compressedSize, entry.size].every((value, at) => header[at] === value || (described && header[at] === 0));
    if (bytes.readUInt16LE(start + 6) !== flags || bytes.readUInt16LE(start + 8) !== method || !isSame)
        throw unsafe('the two headers of the entry {} differ', name);
    return { name, start, compressedSize, end: described ? end + descriptorAt(bytes, end, entry) : end };
}
function descriptorAt(bytes, at, { name, crc, compressedSize, size }) {
    for (const lead of [4, 0]) {
        if (at + lead + 12 > bytes.length || (lead === 4 && !isAt(bytes, at, DESCRIPTOR_SIGNATURE)))
            continue;
        const said = [0, 4, 8].map(offset => bytes.readUInt32LE(at + lead + offset));
        if ([crc, compressedSize, size].every((value, index) => said[index] === value))
            return lead + 12;
    }
    throw unsafe('the two headers of the entry {} differ', name);
}
function contiguous(entries, directory) {
    let end = 0;
    let before;
    for (const entry of entries.toSorted((one, other) => one.start - other.start)) {
        if (before !== undefined && entry.start < before.end)
            throw unsafe('its entries {} and {} overlap', before.name, entry.name);
        if (entry.start > end)
            throw unsafe('there are bytes in front of its entry {} that belong to no entry', entry.name);
        end = entry.end;
        before = entry;
    }
    if (end > directory)
        throw unsafe('its directory overlaps its entry {}', before?.name ?? Buffer.alloc(0));
    if (end < directory)
        throw unsafe('there are bytes in front of its directory that belong to no entry');
    return entries;
}
const isAt = (bytes, at, signature) => at >= 0 && at + 4 <= bytes.length && bytes.readUInt32LE(at) === signature;


/***/ })

};
