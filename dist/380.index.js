export const id = 380;
export const ids = [380];
export const modules = {

/***/ 29617:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ createPackageFinder)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/base/display.js
var display = __webpack_require__(65611);
// EXTERNAL MODULE: ./lib/base/errors.js
var errors = __webpack_require__(17594);
// EXTERNAL MODULE: ./lib/package/archive.js + 1 modules
var archive = __webpack_require__(67742);
// EXTERNAL MODULE: ./lib/action/files.js
var action_files = __webpack_require__(58465);
// EXTERNAL MODULE: ./lib/action/workspace-door.js
var workspace_door = __webpack_require__(37928);
;// CONCATENATED MODULE: ./lib/action/check/folder-walk.js





const MOST_ENTRIES = 1_000_000;
const DEEPEST = 100;
const PASSED_OVER = new Set(['.git', 'node_modules', '__MACOSX']);
async function* walkFolders({ start, startNames = [], into, signal }) {
    let left = MOST_ENTRIES;
    const open = [{ path: start, names: startNames }];
    for (let place = open.pop(); place !== undefined; place = open.pop()) {
        signal?.throwIfAborted();
        const { path, names } = place;
        if (names.length > DEEPEST)
            throw tooLarge(start, `nests folders more than ${DEEPEST} deep`);
        const entries = [];
        try {
            for await (const entry of await (0,promises_.opendir)(path, { bufferSize: 512 })) {
                if (--left < 0)
                    throw tooLarge(start, `holds more than ${MOST_ENTRIES} files and folders`);
                if (!PASSED_OVER.has(entry.name))
                    entries.push(entry);
            }
        }
        catch (error) {
            if (path !== start && (0,workspace_door/* hasCode */.up)(error, 'ENOENT', 'ENOTDIR'))
                continue;
            throw error;
        }
        const walked = { path, names, entries };
        yield walked;
        for (const entry of entries) {
            const inner = [...names, entry.name];
            if (entry.isDirectory() && into(inner, walked))
                open.push({ path: (0,external_node_path_.join)(path, entry.name), names: inner });
        }
    }
}
const tooLarge = (start, how) => new errors/* ActionError */.lZ({
    doing: `search ${(0,display/* quoted */.TL)(start)} for packages`,
    why: `it ${how}`,
    remedy: 'Name the folder that the packages lie in.'
});

;// CONCATENATED MODULE: ./lib/action/check/glob.js


const LONGEST = 1_000;
const MOST_BRACES = 50;
const MOST_EXPANSIONS = 1_000;
const isGlob = (pattern) => /[*?[{]/.test(pattern);
function compileGlob(pattern, options) {
    if (pattern.length > LONGEST)
        throw refused(pattern, `it has more than ${LONGEST} characters`);
    if (pattern.split('{').length > MOST_BRACES)
        throw tooMany(pattern);
    const written = options.backslashSeparates ? pattern.replaceAll('\\', '/') : pattern;
    const alternatives = expanded(written.replace(/^(?:\.\/)+/, ''), pattern).map(one => one
        .split('/')
        .filter(part => part !== '' && part !== '.')
        .filter((part, at, parts) => part !== '**' || parts[at - 1] !== '**')
        .map(part => (part === '**' ? undefined : nameTokens(part, options.ignoreCase))));
    const folded = (names) => names.map(name => Array.from(options.ignoreCase ? name.toLowerCase() : name));
    return {
        matches: names => {
            const given = folded(names);
            return alternatives.some(parts => states(parts, given).has(parts.length));
        },
        reaches: names => {
            const given = folded(names);
            return alternatives.some(parts => [...states(parts, given)].some(state => state < parts.length));
        }
    };
}
function states(parts, names) {
    let open = withEmpty(new Set([0]));
    for (const name of names) {
        const next = new Set();
        for (const state of open) {
            const part = parts[state];
            if (state >= parts.length)
                continue;
            if (part === undefined) {
                if (name[0] !== '.')
                    next.add(state);
            }
            else if (nameMatches(part, name))
                next.add(state + 1);
        }
        open = withEmpty(next);
        if (open.size === 0)
            break;
    }
    return open;
    function withEmpty(set) {
        for (const state of set)
            if (state < parts.length && parts[state] === undefined)
                set.add(state + 1);
        return set;
    }
}
function nameTokens(part, ignoreCase) {
    const letters = Array.from(ignoreCase ? part.toLowerCase() : part);
    const tokens = [];
    for (let at = 0; at < letters.length; at++) {
        const letter = letters[at] ?? '';
        if (letter === '*') {
            if (tokens.at(-1)?.kind !== 'any')
                tokens.push({ kind: 'any' });
        }
        else if (letter === '?')
            tokens.push({ kind: 'one' });
        else if (letter === '\\' && at + 1 < letters.length)
            tokens.push({ kind: 'letter', letter: letters[++at] ?? '' });
        else if (letter === '[') {
            const end = letters.indexOf(']', at + (/[!^]/.test(letters[at + 1] ?? '') ? 3 : 2));
            if (end < 0)
                tokens.push({ kind: 'letter', letter });
            else {
                tokens.push(classOf(letters.slice(at + 1, end)));
                at = end;
            }
        }
        else
            tokens.push({ kind: 'letter', letter });
    }
    return tokens;
}
function classOf(letters) {
    const negated = letters[0] === '!' || letters[0] === '^';
    const ranges = [];
    for (let at = negated ? 1 : 0; at < letters.length; at++) {
        const from = letters[at] ?? '';
        const isRange = letters[at + 1] === '-' && at + 2 < letters.length;
        ranges.push([from, isRange ? (letters[at + 2] ?? '') : from]);
        if (isRange)
            at += 2;
    }
    return { kind: 'class', negated, ranges };
}
function nameMatches(tokens, name) {
    if (name[0] === '.' && tokens[0]?.kind !== 'letter')
        return false;
    let at = 0;
    let token = 0;
    let star = -1;
    let resume = 0;
    while (at < name.length) {
        const current = tokens[token];
        if (current?.kind === 'any') {
            star = token++;
            resume = at;
        }
        else if (current !== undefined && takes(current, name[at] ?? '')) {
            token++;
            at++;
        }
        else if (star >= 0) {
            token = star + 1;
            at = ++resume;
        }
        else
            return false;
    }
    while (tokens[token]?.kind === 'any')
        token++;
    return token === tokens.length;
}
function takes(token, letter) {
    if (token.kind === 'letter')
        return token.letter === letter;
    if (token.kind !== 'class')
        return true;
    return token.ranges.some(([from, to]) => from <= letter && letter <= to) !== token.negated;
}
function expanded(text, pattern) {
    const done = [];
    const open = [text];
    for (let one = open.pop(); one !== undefined; one = open.pop()) {
        const braces = firstBraces(one);
        if (braces === undefined)
            done.push(one);
        else {
            const { before, choices, after } = braces;
            if (typeof choices === 'number')
                throw tooMany(pattern);
            for (const choice of choices)
                open.push(`${before}${choice}${after}`);
        }
        if (done.length + open.length > MOST_EXPANSIONS)
            throw tooMany(pattern);
    }
    return done;
}
function firstBraces(text) {
    for (let start = 0; start < text.length; start++) {
        if (text[start] === '\\')
            start++;
        else if (text[start] === '{') {
            const found = partsFrom(text, start);
            if (found !== undefined)
                return found;
        }
    }
    return undefined;
}
function partsFrom(text, start) {
    const choices = [];
    let depth = 0;
    let from = start + 1;
    for (let at = start; at < text.length; at++) {
        const letter = text[at];
        if (letter === '\\')
            at++;
        else if (letter === '{')
            depth++;
        else if (letter === ',' && depth === 1) {
            choices.push(text.slice(from, at));
            from = at + 1;
        }
        else if (letter === '}' && --depth === 0) {
            const last = text.slice(from, at);
            const around = { before: text.slice(0, start), after: text.slice(at + 1) };
            if (choices.length > 0)
                return { ...around, choices: [...choices, last] };
            const range = rangeOf(last);
            return range === undefined ? undefined : { ...around, choices: range };
        }
    }
    return undefined;
}
function rangeOf(text) {
    const [, first = '', last = '', step = '1'] = /^(-?\d+|[a-z])\.\.(-?\d+|[a-z])(?:\.\.-?(\d+))?$/i.exec(text) ?? [];
    const isLetters = /^[a-z]$/i.test(first);
    if (first === '' || isLetters !== /^[a-z]$/i.test(last))
        return undefined;
    const [from, to] = isLetters ? [first.charCodeAt(0), last.charCodeAt(0)] : [Number(first), Number(last)];
    const by = Math.max(1, Number(step));
    const count = Math.floor(Math.abs(to - from) / by) + 1;
    if (!(count <= MOST_EXPANSIONS))
        return count;
    const isPadded = [first, last].some(end => /^-?0\d/.test(end));
    const width = isPadded ? Math.max(first.length, last.length) : 0;
    return Array.from({ length: count }, (_, at) => {
        const value = from + (to < from ? -by : by) * at;
        if (isLetters)
            return String.fromCharCode(value);
        return value < 0 ? `-${String(-value).padStart(width - 1, '0')}` : String(value).padStart(width, '0');
    });
}
const tooMany = (pattern) => refused(pattern, `its braces stand for more than ${MOST_EXPANSIONS} patterns`);
const refused = (pattern, why) => new errors/* ActionError */.lZ({
    doing: `use the pattern ${(0,display/* quoted */.TL)(pattern)}`,
    why,
    remedy: 'Write a shorter one into package-file, with * where it names many, or several on lines of their own.'
});

;// CONCATENATED MODULE: ./lib/action/check/find-packages.js









const MOST_FILES = 5_000;
function createPackageFinder(workspace, signal) {
    const door = (0,workspace_door/* createWorkspaceDoor */.m3)(workspace);
    const open = ({ path, kind }) => ({
        path: shownPath(workspace, path),
        open: async () => {
            try {
                return kind === 'folder' ? await openFolder(door, workspace, path, signal) : openFile(door, path);
            }
            catch (error) {
                throw (0,action_files/* fileFailure */.f)(`read ${(0,display/* quoted */.TL)(shownPath(workspace, path))}`, error, workspace);
            }
        }
    });
    const glob = (pattern) => compileGlob(pattern, {
        ignoreCase: process.platform === 'win32' || process.platform === 'darwin',
        backslashSeparates: process.platform === 'win32'
    });
    return {
        async at(path) {
            const full = (0,external_node_path_.resolve)(workspace, path);
            try {
                const found = placeAt(door, full);
                return found === undefined ? undefined : open({ path: full, kind: found.kind });
            }
            catch (error) {
                if (error instanceof workspace_door/* ClosedDoor */.Ri)
                    return open({ path: full, kind: 'other' });
                throw (0,action_files/* fileFailure */.f)(`read ${(0,display/* quoted */.TL)(path)}`, error, workspace);
            }
        },
        async find(patterns) {
            const excluded = patterns
                .filter(one => one.startsWith('!'))
                .map(one => glob(fromWorkspace(workspace, one.slice(1).trim())));
            const leftOut = (names) => excluded.some(one => one.matches(names));
            const wanted = patterns.filter(one => !one.startsWith('!'));
            const chosen = new Map();
            for (const pattern of wanted) {
                let own = 0;
                try {
                    for await (const match of matches(pattern)) {
                        chosen.set(match.path, match);
                        own += 1;
                        if (chosen.size > MOST_FILES)
                            throw find_packages_tooMany(pattern);
                    }
                }
                catch (error) {
                    if (signal?.aborted === true)
                        throw signal.reason;
                    throw (0,action_files/* fileFailure */.f)(`search ${(0,display/* quoted */.TL)(pattern)} for packages`, error, workspace);
                }
                if (own === 0)
                    throw nothing(pattern, workspace);
            }
            return [...chosen.values()].sort((one, other) => (one.path < other.path ? -1 : 1)).map(open);
            function matches(pattern) {
                const full = (0,external_node_path_.resolve)(workspace, pattern);
                const literal = placeAt(door, full);
                if (literal?.kind === 'folder')
                    return packagesBelow(full);
                if (literal !== undefined)
                    return [{ path: full, kind: literal.kind }];
                return isGlob(pattern) ? packagesNamed(glob(fromWorkspace(workspace, pattern))) : [];
            }
            async function* packagesBelow(start) {
                const inner = (0,external_node_path_.relative)(workspace, start);
                const startNames = inner === '' || !(0,workspace_door/* liesIn */.z$)(workspace, start) ? [] : inner.split(external_node_path_.sep);
                let count = 0;
                const into = (names, { entries }) => !isPackage(entries) && !leftOut(names);
                for await (const { path, names, entries } of walkFolders({ start, startNames, into, signal })) {
                    const zips = isPackage(entries) ? [] : entries.filter(entry => entry.isFile() && /\.zip$/i.test(entry.name));
                    const found = [
                        ...(isPackage(entries) ? [{ path, kind: 'folder' }] : []),
                        ...zips
                            .filter(({ name }) => !leftOut([...names, name]))
                            .map(({ name }) => ({ path: (0,external_node_path_.join)(path, name), kind: 'file' }))
                    ];
                    count += found.length;
                    yield* found;
                }
                if (count === 0)
                    yield { path: start, kind: 'folder' };
            }
            async function* packagesNamed(wantedGlob) {
                const into = names => wantedGlob.reaches(names) && !leftOut(names);
                for await (const { path, names, entries } of walkFolders({ start: (0,external_node_path_.resolve)(workspace), into, signal })) {
                    for (const entry of entries) {
                        const inner = [...names, entry.name];
                        if (!wantedGlob.matches(inner) || leftOut(inner))
                            continue;
                        if (entry.isFile())
                            yield { path: (0,external_node_path_.join)(path, entry.name), kind: 'file' };
                        else if (entry.isDirectory() && (await holdsPackage((0,external_node_path_.join)(path, entry.name))))
                            yield { path: (0,external_node_path_.join)(path, entry.name), kind: 'folder' };
                    }
                }
            }
            async function holdsPackage(start) {
                for await (const { entries } of walkFolders({ start, into: () => false, signal }))
                    return isPackage(entries);
                return false;
            }
        }
    };
}
function shownPath(workspace, path) {
    const inner = (0,external_node_path_.relative)(workspace, path);
    return ((0,workspace_door/* liesIn */.z$)(workspace, path) ? inner || '.' : path).split(external_node_path_.sep).join('/');
}
const fromWorkspace = (workspace, pattern) => (0,external_node_path_.isAbsolute)(pattern) && pattern.startsWith(`${workspace}/`) ? pattern.slice(workspace.length + 1) : pattern;
function placeAt(door, path) {
    try {
        return door.at(path);
    }
    catch (error) {
        if ((0,workspace_door/* hasCode */.up)(error, 'ENAMETOOLONG', 'EINVAL'))
            return undefined;
        throw error;
    }
}
function isPackage(entries) {
    const names = entries.map(({ name }) => name.toLowerCase());
    return names.includes('manifest.json') && names.some(name => name.startsWith('microsoft.'));
}
const openFile = (door, path) => ({
    form: 'file',
    bytes: door.read(path, archive/* DEFAULT_LIMITS */.dR.packageBytes)
});
async function openFolder(door, workspace, folder, signal) {
    door.at(folder);
    const files = [];
    for await (const { path, names, entries } of walkFolders({ start: folder, into: () => true, signal })) {
        for (const entry of entries) {
            if (entry.isDirectory())
                continue;
            const full = (0,external_node_path_.join)(path, entry.name);
            const size = entry.isFile() ? (await (0,promises_.lstat)(full)).size : 0;
            const read = () => {
                try {
                    if (!entry.isFile())
                        throw new workspace_door/* ClosedDoor */.Ri('it is a link, or no file at all');
                    return door.read(full, size);
                }
                catch (error) {
                    throw (0,action_files/* fileFailure */.f)(`read ${(0,display/* quoted */.TL)(shownPath(workspace, full))}`, error, workspace);
                }
            };
            files.push({ name: [...names, entry.name].join('/'), size, read });
        }
        if (files.length > archive/* DEFAULT_LIMITS */.dR.entries)
            break;
    }
    return { form: 'folder', files };
}
const nothing = (pattern, workspace) => new errors/* ActionError */.lZ({
    doing: `find the packages to check`,
    why: `${(0,display/* quoted */.TL)(pattern)} names no file or folder`,
    remedy: `Correct package-file; paths and patterns start from ${(0,display/* quoted */.TL)(workspace)}. In a workflow, actions/checkout has to run before.`
});
const find_packages_tooMany = (pattern) => new errors/* ActionError */.lZ({
    doing: 'find the packages to check',
    why: `${(0,display/* quoted */.TL)(pattern)} names more than ${MOST_FILES} files`,
    remedy: 'Make the pattern in package-file narrower.'
});


/***/ }),

/***/ 22683:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ demandDigest)
/* harmony export */ });
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17594);
/* harmony import */ var _package_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47990);


function demandDigest(wanted, digest, what) {
    if (wanted === undefined || (0,_package_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .sameDigest */ .V)(wanted, digest))
        return;
    throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ({
        doing: `use the package in ${what}`,
        why: `its digest is ${digest}, and package-digest asks for ${wanted}`,
        remedy: 'It is not the file that was meant: take the one the export step made, or correct package-digest.'
    });
}


/***/ }),

/***/ 94465:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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


/***/ }),

/***/ 85144:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ sideBySide)
/* harmony export */ });
async function sideBySide(items, most, work) {
    const results = [];
    const queue = items.entries();
    const worker = async () => {
        for (const [index, item] of queue)
            results[index] = await work(item);
    };
    await Promise.all(Array.from({ length: Math.min(most, items.length) }, worker));
    return results;
}


/***/ }),

/***/ 33289:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ premiumConnectors)
/* harmony export */ });
/* harmony import */ var _json_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82418);
/* harmony import */ var _resource_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16526);


function premiumConnectors(pkg) {
    const keys = new Set();
    const add = (key) => {
        if (key !== undefined)
            keys.add(key.toLowerCase());
    };
    for (const reference of Object.values(pkg.app?.connectionReferences ?? {}))
        if (isPremium((0,_json_text_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(reference, 'apiTier')) || reference['isCustomApiConnection'] === true)
            add((0,_json_text_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(reference, 'id'));
    for (const { definition, connectors } of pkg.flows) {
        const references = (0,_json_text_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(definition, 'properties', 'connectionReferences');
        for (const [name, reference] of Object.entries((0,_json_text_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(references) ? references : {}))
            if (isPremium((0,_json_text_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(reference, 'tier')))
                add(connectors[name]);
    }
    for (const [key, resource] of Object.entries(pkg.resources))
        if ((0,_resource_js__WEBPACK_IMPORTED_MODULE_1__/* .kindOf */ .I)(resource) === 'connector' && (0,_resource_js__WEBPACK_IMPORTED_MODULE_1__/* .isCustomConnector */ .v9)(resource))
            add(key);
    return keys;
}
const isPremium = (tier) => tier?.toLowerCase() === 'premium';


/***/ }),

/***/ 47628:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ CHECK_FAILED),
/* harmony export */   s: () => (/* binding */ checkFailed)
/* harmony export */ });
const CHECK_FAILED = {
    id: 'check-failed',
    severity: 'error',
    about: 'Every part of the check can be carried out.',
    consequence: 'What this part of the check would have found is not known.',
    remedy: 'This is a defect of the action: please report it, with the package if you may. Do not trust the package before somebody has looked at it.'
};
const checkFailed = (what, place) => ({
    rule: CHECK_FAILED.id,
    severity: CHECK_FAILED.severity,
    message: `${what} could not be carried out on this package.`,
    ...(place === undefined ? {} : { place }),
    consequence: CHECK_FAILED.consequence,
    remedy: CHECK_FAILED.remedy
});


/***/ }),

/***/ 81408:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ leavesOf)
/* harmony export */ });
/* harmony import */ var _position_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20717);

const MOST_ABOVE = 4;
function* leavesOf(root, start = '') {
    const open = [
        { value: root, link: undefined, holder: undefined }
    ];
    for (let top = open.pop(); top !== undefined; top = open.pop()) {
        const { value, link, holder } = top;
        if (typeof value === 'string') {
            if (value !== '')
                yield {
                    text: value,
                    key: typeof link?.key === 'string' ? link.key : '',
                    holder,
                    above: () => keysAbove(link),
                    pointer: () => start + pointerOf(link)
                };
            continue;
        }
        if (typeof value !== 'object' || value === null)
            continue;
        if (Array.isArray(value)) {
            for (let at = value.length - 1; at >= 0; at -= 1)
                open.push({ value: value[at], link: { up: link, key: at }, holder: undefined });
        }
        else {
            const inside = value;
            const keys = Object.keys(inside);
            for (let at = keys.length - 1; at >= 0; at -= 1) {
                const key = keys[at] ?? '';
                open.push({ value: inside[key], link: { up: link, key }, holder: inside });
            }
        }
    }
}
function keysAbove(link) {
    const keys = [];
    for (let at = link?.up; at !== undefined && keys.length < MOST_ABOVE; at = at.up)
        if (typeof at.key === 'string')
            keys.push(at.key);
    return keys;
}
function pointerOf(link) {
    const parts = [];
    for (let at = link; at !== undefined; at = at.up)
        parts.push(at.key);
    return (0,_position_js__WEBPACK_IMPORTED_MODULE_0__/* .pointerTo */ .xH)(...parts.toReversed());
}


/***/ }),

/***/ 20717:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gy: () => (/* binding */ withLines),
/* harmony export */   xH: () => (/* binding */ pointerTo)
/* harmony export */ });
/* unused harmony exports positionOf, positionsOf, withLine */
const pointerTo = (...parts) => parts.map(part => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
const positionOf = (text, pointer) => positionsOf(text, [pointer]).get(pointer);
function positionsOf(text, pointers) {
    const root = newNode();
    const nodes = new Map();
    for (const pointer of pointers)
        nodes.set(pointer, nodeAt(root, pointer));
    scan(text, root);
    const reached = [...nodes].filter(([, node]) => isReached(node));
    const places = linesOf(text, reached.map(([, { offset }]) => offset));
    return new Map(reached.flatMap(([pointer, { offset }]) => {
        const place = places.get(offset);
        return place === undefined ? [] : [[pointer, place]];
    }));
}
const withLine = (finding, textOf) => withLines([finding], textOf)[0] ?? finding;
function withLines(findings, textOf) {
    const wanted = new Map();
    for (const { place } of findings) {
        if (place?.pointer === undefined || place.line !== undefined || place.inside !== undefined)
            continue;
        const pointers = wanted.get(place.file);
        if (pointers === undefined)
            wanted.set(place.file, new Set([place.pointer]));
        else
            pointers.add(place.pointer);
    }
    const known = new Map();
    for (const [file, pointers] of wanted) {
        const text = textOf(file);
        if (text !== undefined)
            known.set(file, positionsOf(text, pointers));
    }
    return findings.map(finding => {
        const { place } = finding;
        if (place?.pointer === undefined || place.line !== undefined || place.inside !== undefined)
            return finding;
        const position = known.get(place.file)?.get(place.pointer);
        return position === undefined ? finding : { ...finding, place: { ...place, ...position } };
    });
}
const newNode = (parent) => ({ parent, children: new Map(), offset: -1, visits: 0, during: 0 });
function nodeAt(root, pointer) {
    if (pointer === '')
        return root;
    if (!pointer.startsWith('/'))
        return newNode();
    let node = root;
    for (const part of pointer.slice(1).split('/')) {
        const key = part.replaceAll('~1', '/').replaceAll('~0', '~');
        const next = node.children.get(key) ?? newNode(node);
        node.children.set(key, next);
        node = next;
    }
    return node;
}
function isReached(node) {
    let current = node;
    if (current.visits === 0)
        return false;
    for (; current.parent !== undefined; current = current.parent)
        if (current.visits === 0 || current.during !== current.parent.visits)
            return false;
    return true;
}
function visit(node, offset) {
    node.offset = offset;
    node.visits += 1;
    node.during = node.parent?.visits ?? 0;
}
function scan(text, root) {
    const open = [];
    let at = afterBlanks(text, text.startsWith('\ufeff') ? 1 : 0);
    if (at >= text.length)
        return;
    let node = root;
    visit(root, at);
    for (;;) {
        const first = text[at];
        if (node !== undefined && node.children.size > 0 && (first === '{' || first === '[')) {
            open.push({ node, array: first === '[', index: -1 });
            at = afterBlanks(text, at + 1);
            if (text[at] === '}' || text[at] === ']') {
                open.pop();
                at += 1;
            }
        }
        else
            at = afterValue(text, at);
        let inside = open.at(-1);
        if (inside === undefined)
            return;
        at = afterBlanks(text, at);
        while (inside !== undefined && (text[at] === '}' || text[at] === ']')) {
            open.pop();
            inside = open.at(-1);
            at = afterBlanks(text, at + 1);
        }
        if (inside === undefined || at >= text.length)
            return;
        if (text[at] === ',')
            at = afterBlanks(text, at + 1);
        else if (inside.index >= 0)
            return;
        inside.index += 1;
        const start = at;
        let key = String(inside.index);
        if (!inside.array) {
            if (text[at] !== '"')
                return;
            at = afterString(text, at);
            key = keyIn(text.slice(start, at));
            at = afterBlanks(text, at);
            if (text[at] !== ':')
                return;
            at = afterBlanks(text, at + 1);
        }
        node = inside.node.children.get(key);
        if (node !== undefined)
            visit(node, start);
    }
}
function keyIn(literal) {
    if (!literal.includes('\\'))
        return literal.slice(1, -1);
    try {
        return String(JSON.parse(literal));
    }
    catch {
        return literal;
    }
}
function afterBlanks(text, start) {
    let at = start;
    while (at < text.length && ' \t\n\r'.includes(text[at] ?? ''))
        at += 1;
    return at;
}
const QUOTE = 0x22;
const BACKSLASH = 0x5c;
function afterString(text, start) {
    for (let at = start + 1; at < text.length; at += 1) {
        const code = text.charCodeAt(at);
        if (code === BACKSLASH)
            at += 1;
        else if (code === QUOTE)
            return at + 1;
    }
    return text.length;
}
function afterValue(text, start) {
    let depth = 0;
    for (let at = start; at < text.length;) {
        const character = text[at] ?? '';
        if (character === '"')
            at = afterString(text, at);
        else {
            if (character === '{' || character === '[')
                depth += 1;
            else if (character === '}' || character === ']')
                depth -= 1;
            else if (depth === 0 && at > start && ', \t\n\r'.includes(character))
                return at;
            if (depth < 0)
                return Math.max(at, start + 1);
            at += 1;
        }
        if (depth === 0 && (text[at - 1] === '"' || text[at - 1] === '}' || text[at - 1] === ']'))
            return at;
    }
    return text.length;
}
function linesOf(text, offsets) {
    const places = new Map();
    let line = 1;
    let start = 0;
    let end = text.indexOf('\n');
    for (const offset of [...new Set(offsets)].sort((one, other) => one - other)) {
        while (end >= 0 && end < offset) {
            line += 1;
            start = end + 1;
            end = text.indexOf('\n', start);
        }
        places.set(offset, { line, column: offset - start + 1 });
    }
    return places;
}


/***/ }),

/***/ 40999:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a7: () => (/* binding */ weighed),
/* harmony export */   ch: () => (/* binding */ TOO_LONG),
/* harmony export */   xG: () => (/* binding */ runRules)
/* harmony export */ });
/* harmony import */ var _check_failed_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47628);

const LONGEST_POINTER = 2000;
const MOST_OF_A_RULE = 200;
function runRules(subject, rules, expired = () => false) {
    const findings = [];
    for (const rule of rules) {
        if (expired())
            return [...findings, tooLong(rule.id)];
        try {
            if (!runRule(subject, rule, expired, findings))
                return [...findings, tooLong(rule.id)];
        }
        catch {
            findings.push((0,_check_failed_js__WEBPACK_IMPORTED_MODULE_0__/* .checkFailed */ .s)(`The rule ${rule.id}`));
        }
    }
    return findings;
}
function runRule(subject, rule, expired, findings) {
    let count = 0;
    for (const found of rule.look(subject)) {
        count += 1;
        if (count > MOST_OF_A_RULE)
            continue;
        findings.push({
            rule: rule.id,
            severity: rule.severity,
            message: found.message,
            ...(found.place === undefined ? {} : { place: bounded(found.place) }),
            consequence: found.consequence ?? rule.consequence,
            remedy: found.remedy ?? rule.remedy
        });
        if (count % 64 === 0 && expired())
            return false;
    }
    if (count > MOST_OF_A_RULE)
        findings.push({
            rule: rule.id,
            severity: rule.severity,
            message: `There are ${count - MOST_OF_A_RULE} more findings of this rule.`,
            consequence: rule.consequence,
            remedy: rule.remedy
        });
    return true;
}
const bounded = (place) => (place.pointer?.length ?? 0) > LONGEST_POINTER ? { ...place, pointer: undefined } : place;
const WEIGHT = { error: 0, warning: 1, note: 2 };
const weighed = (findings, settings) => findings
    .flatMap(finding => {
    const severity = settings.get(finding.rule) ?? finding.severity;
    return severity === 'off' ? [] : [{ ...finding, severity }];
})
    .sort((one, other) => WEIGHT[one.severity] - WEIGHT[other.severity]);
const TOO_LONG = {
    id: 'check-cut-short',
    severity: 'error',
    about: 'The package can be checked in the time a check may take.',
    consequence: 'What the rest of the package holds is not known.',
    remedy: 'No exported package takes this long: do not trust this one.'
};
const tooLong = (at) => ({
    rule: TOO_LONG.id,
    severity: TOO_LONG.severity,
    message: `The check was stopped at the rule ${at}: it took longer than it may.`,
    consequence: TOO_LONG.consequence,
    remedy: TOO_LONG.remedy
});


/***/ }),

/***/ 36381:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ PACKAGE_RULES),
  a: () => (/* binding */ STRUCTURE_RULES)
});

// EXTERNAL MODULE: ./lib/base/display.js
var display = __webpack_require__(65611);
// EXTERNAL MODULE: ./lib/package/app-part.js
var app_part = __webpack_require__(33697);
// EXTERNAL MODULE: ./lib/package/json-text.js + 2 modules
var json_text = __webpack_require__(82418);
// EXTERNAL MODULE: ./lib/package/resource.js
var package_resource = __webpack_require__(16526);
// EXTERNAL MODULE: ./lib/package/rules/position.js
var position = __webpack_require__(20717);
;// CONCATENATED MODULE: ./lib/package/rules/structure/places.js



const MANIFEST = 'manifest.json';
const FLOWS = 'Microsoft.Flow/flows/';
const APPS = 'Microsoft.PowerApps/apps/';
const EDITED_IS_REFUSED = 'Of packages whose resources were edited, a third party measured that they are refused with HTTP 400 or a bare InternalServerError.';
const NEVER_SEEN = 'No export was ever seen like this; what the importer makes of it is not known.';
const EXPORT_AGAIN = 'Export the package again; the service accepts no package whose resources were edited.';
const NOUNS = {
    app: 'app',
    flow: 'flow',
    connector: 'connector',
    connection: 'connection',
    entity: 'entity',
    picklist: 'picklist',
    unknown: 'resource'
};
const called = (resource, key) => `${NOUNS[(0,package_resource/* kindOf */.I)(resource)]} ${(0,display/* quoted */.TL)((0,package_resource/* displayNameOf */.Nv)(resource, key))}`;
const resourcePlace = (key, resource, ...fields) => ({
    file: MANIFEST,
    pointer: (0,position/* pointerTo */.xH)('resources', key, ...fields),
    name: called(resource, key)
});
const flowPlace = (flow, pointer) => ({
    file: flow.names.definition,
    pointer,
    name: `flow ${(0,display/* quoted */.TL)(flow.displayName)}`
});
const byKey = (resources) => new Map(Object.entries(resources).map(([key, resource]) => [key.toLowerCase(), resource]));
const unknownAmong = (keys, known) => [...new Set(keys)].filter(key => !known.has(key.toLowerCase()));
function lackedBy(one, other) {
    const there = new Set([...other].map(text => text.toLowerCase()));
    return [...new Set(one)].filter(text => !there.has(text.toLowerCase()));
}

;// CONCATENATED MODULE: ./lib/package/rules/structure/app.js






const PROPERTIES = ['appDefinitionTemplate', 'properties'];
const appPlace = (app, ...fields) => ({
    file: app.fileName,
    pointer: (0,position/* pointerTo */.xH)(...PROPERTIES, ...fields),
    name: `app ${(0,display/* quoted */.TL)(app.displayName)}`
});
const missingApp = {
    id: 'missing-app',
    severity: 'error',
    about: 'The app that the manifest lists is in the package.',
    consequence: 'There is no app to import.',
    remedy: EXPORT_AGAIN,
    stopsImport: true,
    *look({ pkg: { app, kind, resources, rootKey, unread } }) {
        const root = resources[rootKey];
        if (kind !== 'app' || app !== undefined || root === undefined || unread.has(rootKey))
            return;
        yield {
            message: `The manifest lists an app whose files are not in the package: no folder below ${APPS} holds one.`,
            place: resourcePlace(rootKey, root)
        };
    }
};
const misplacedDocument = {
    id: 'misplaced-document',
    severity: 'warning',
    about: "The app's document is where the app's JSON says.",
    consequence: 'The import may fail, since the service goes by the link. Nobody saw its answer.',
    remedy: 'It was renamed after the export, and the import may fail for it: export the package again.',
    *look({ pkg: { app } }) {
        if (app === undefined)
            return;
        const path = (0,app_part/* documentPathOf */.u)(app.template);
        if (path?.toLowerCase() === app.documentName.toLowerCase())
            return;
        const uri = ['appUris', 'documentUri', 'value'];
        yield {
            message: `The app's document is ${(0,display/* quoted */.TL)(app.documentName)}, not where the app's JSON says: ${(0,display/* quoted */.TL)(path ?? '')}.`,
            place: appPlace(app, ...(path === undefined ? [] : uri))
        };
    }
};
const appName = {
    id: 'app-name-differs',
    severity: 'warning',
    about: 'The app is called the same in the manifest and in its own JSON.',
    consequence: "One of the names is not the app's: the package may hold another app than its manifest says. What the importer takes is not known.",
    remedy: 'Files of two exports were mixed, or one name was edited: export the package again.',
    *look({ pkg: { app, resources, rootKey } }) {
        const listedName = resources[rootKey]?.details?.displayName;
        if (app === undefined || !listedName || app.displayName === '' || listedName === app.displayName)
            return;
        yield {
            message: `The manifest calls the app ${(0,display/* quoted */.TL)(listedName)}, its own JSON ${(0,display/* quoted */.TL)(app.displayName)}.`,
            place: appPlace(app, 'displayName')
        };
    }
};
const KEY_PLACES = [
    ['id'],
    ['sharedConnectionId'],
    ['parameterHints', 'workflowName', 'value'],
    ['parameterHintsV2', 'workflowName', 'value']
];
const unknownKeyInApp = {
    id: 'unknown-key-in-app',
    severity: 'error',
    about: "The app's connection references lead to resources of the manifest.",
    consequence: "The app's reference cannot be bound to anything. Nobody saw the importer's answer.",
    remedy: EXPORT_AGAIN,
    stopsImport: true,
    *look({ pkg: { app, resources } }) {
        if (app === undefined)
            return;
        const known = byKey(resources);
        for (const [id, reference] of Object.entries(app.connectionReferences)) {
            const places = KEY_PLACES.filter(path => {
                const key = (0,json_text/* textAt */.$6)(reference, ...path);
                return key !== undefined && !known.has(key.toLowerCase());
            });
            const [first] = places;
            if (first === undefined)
                continue;
            const unknown = [...new Set(places.map(path => (0,json_text/* textAt */.$6)(reference, ...path) ?? ''))];
            yield {
                message: `The app uses ${(0,display/* quoted */.TL)((0,json_text/* textAt */.$6)(reference, 'displayName') ?? 'a connection')} as ${(0,display/* listed */.KE)(unknown.map(display/* quoted */.TL), 3)}, which the manifest does not list.`,
                place: appPlace(app, 'connectionReferences', id, ...first)
            };
        }
    }
};
function countsOf(keys) {
    const counts = new Map();
    for (const key of keys)
        counts.set(key.toLowerCase(), (counts.get(key.toLowerCase()) ?? 0) + 1);
    return counts;
}
const neededBy = (app) => Object.values(app.connectionReferences).flatMap(reference => [
    (0,json_text/* textAt */.$6)(reference, 'id'),
    (0,json_text/* textAt */.$6)(reference, 'sharedConnectionId'),
    (0,json_text/* textAt */.$6)(reference, 'parameterHints', 'workflowName', 'value') ??
        (0,json_text/* textAt */.$6)(reference, 'parameterHintsV2', 'workflowName', 'value')
].filter(key => key !== undefined));
const times = (count) => (count === 1 ? 'once' : `${count} times`);
function* differences({ resources }, app, root, place) {
    const known = byKey(resources);
    const has = countsOf(root.dependsOn ?? []);
    const needs = countsOf(neededBy(app));
    for (const key of new Set([...has.keys(), ...needs.keys()])) {
        const resource = known.get(key);
        if (resource === undefined || !['connector', 'connection', 'flow'].includes((0,package_resource/* kindOf */.I)(resource)))
            continue;
        const [had, needed] = [has.get(key) ?? 0, needs.get(key) ?? 0];
        if (had === needed)
            continue;
        const what = called(resource, key);
        yield {
            message: needed === 0
                ? `The manifest says the app depends on the ${what}, which the app does not use.`
                : had === 0
                    ? `The app uses the ${what}, which the manifest does not say it depends on.`
                    : `The app uses the ${what} ${times(needed)}, and the manifest says it depends on it ${times(had)}.`,
            place
        };
    }
}
const appPrerequisites = {
    id: 'app-prerequisites',
    severity: 'warning',
    about: 'What the app depends on in the manifest is what its connection references lead to, each as often as there.',
    consequence: EDITED_IS_REFUSED,
    remedy: 'Files of two exports were mixed, or one was edited: export the package again.',
    *look({ pkg }) {
        const { app, resources, rootKey } = pkg;
        const root = resources[rootKey];
        if (app !== undefined && root !== undefined)
            yield* differences(pkg, app, root, resourcePlace(rootKey, root, 'dependsOn'));
    }
};
const APP_RULES = [
    missingApp,
    misplacedDocument,
    appName,
    unknownKeyInApp,
    appPrerequisites
];

// EXTERNAL MODULE: ./lib/package/rules/content/leaves.js
var leaves = __webpack_require__(81408);
;// CONCATENATED MODULE: ./lib/package/rules/structure/app-files.js




const missingFile = {
    id: 'missing-app-file',
    severity: 'warning',
    about: "The files that the app's JSON links to, its logo and identity among them, are in the package.",
    consequence: 'The import may fail, or the app arrives without them. Nobody saw which.',
    remedy: EXPORT_AGAIN,
    *look({ pkg: { app }, archive }) {
        if (app === undefined)
            return;
        const there = new Set(archive.names.map(name => name.toLowerCase()));
        const start = `/${app.folder}/`;
        for (const leaf of (0,leaves/* leavesOf */.w)(app.template, (0,position/* pointerTo */.xH)('appDefinitionTemplate'))) {
            if (!leaf.text.startsWith(start) || /\.msapp$/i.test(leaf.text))
                continue;
            if (!there.has(`${APPS}${leaf.text.slice(1)}`.toLowerCase()))
                yield {
                    message: `The app's JSON links to a file that is not in the package: ${(0,display/* quoted */.TL)(leaf.text)}.`,
                    place: { file: app.fileName, pointer: leaf.pointer() }
                };
        }
    }
};
const referencesOfDocument = {
    id: 'reference-not-in-document',
    severity: 'warning',
    about: "The app's JSON and its document name the same connection references.",
    consequence: `${NEVER_SEEN} The app's formulas may find no connection.`,
    remedy: EXPORT_AGAIN,
    *look({ pkg: { app }, document }) {
        if (app === undefined || document?.references === undefined)
            return;
        const own = Object.keys(app.connectionReferences);
        const place = {
            file: app.fileName,
            pointer: (0,position/* pointerTo */.xH)('appDefinitionTemplate', 'properties', 'connectionReferences')
        };
        const surplus = lackedBy(own, document.references);
        if (surplus.length > 0)
            yield {
                message: `The document knows nothing of the connection references ${(0,display/* listed */.KE)(surplus.map(display/* quoted */.TL), 5)}.`,
                place
            };
        const absent = lackedBy(document.references, own);
        if (absent.length > 0)
            yield {
                message: `The app's JSON lacks connection references of the document: ${(0,display/* listed */.KE)(absent.map(display/* quoted */.TL), 5)}.`,
                place
            };
    }
};
const APP_FILE_RULES = [missingFile, referencesOfDocument];

;// CONCATENATED MODULE: ./lib/package/rules/structure/creation-types.js



const KNOWN = new Set(['new', 'update', 'existing', 'overwrite', 'merge']);
const offeredBy = (resource) => (resource.creationType ?? '')
    .split(',')
    .map(part => part.trim())
    .filter(part => part !== '');
const missingSuggestion = {
    id: 'missing-suggested-creation-type',
    severity: 'warning',
    about: 'Every resource says how it is suggested to be imported.',
    consequence: 'The import has no preselection for it. Connectors of published templates lack it, and nobody reported trouble; of other kinds it was never seen.',
    remedy: 'Say under "resources" what is to become of it, or export the package again.',
    *look({ pkg: { resources } }) {
        for (const [key, resource] of Object.entries(resources))
            if (!resource.suggestedCreationType && (0,package_resource/* kindOf */.I)(resource) !== 'unknown')
                yield {
                    message: `The ${called(resource, key)} has no suggestedCreationType.`,
                    place: resourcePlace(key, resource)
                };
    }
};
const unknownCreationType = {
    id: 'unknown-creation-type',
    severity: 'warning',
    about: 'Creation types are New, Update, Existing, or of old packages Overwrite and Merge; a suggestion is one of them.',
    consequence: 'The service answers a creation type it does not know, or a list of them, with an unsupported creation type.',
    remedy: EXPORT_AGAIN,
    *look({ pkg: { resources } }) {
        for (const [key, resource] of Object.entries(resources)) {
            const suggested = resource.suggestedCreationType;
            if (suggested && !KNOWN.has(suggested.toLowerCase()))
                yield {
                    message: `The ${called(resource, key)} is suggested to be imported as ${(0,display/* quoted */.TL)(suggested)}.`,
                    place: resourcePlace(key, resource, 'suggestedCreationType')
                };
            const unknown = offeredBy(resource).filter(type => !KNOWN.has(type.toLowerCase()));
            if (unknown.length > 0)
                yield {
                    message: `The ${called(resource, key)} can be imported as ${(0,display/* listed */.KE)(unknown.map(display/* quoted */.TL), 5)}.`,
                    place: resourcePlace(key, resource, 'creationType')
                };
        }
    }
};
const suggestionNotOffered = {
    id: 'suggestion-not-offered',
    severity: 'warning',
    about: 'The suggested creation type is one of those the resource offers.',
    consequence: NEVER_SEEN,
    remedy: 'Say under "resources" what is to become of it, or export the package again.',
    *look({ pkg: { resources } }) {
        for (const [key, resource] of Object.entries(resources)) {
            const suggested = resource.suggestedCreationType;
            const offered = offeredBy(resource);
            if (!suggested || !KNOWN.has(suggested.toLowerCase()) || offered.length === 0)
                continue;
            if (offered.some(type => type.toLowerCase() === suggested.toLowerCase()))
                continue;
            yield {
                message: `The ${called(resource, key)} is suggested to be imported as ${(0,display/* quoted */.TL)(suggested)}, and offers ${(0,display/* listed */.KE)(offered.map(display/* quoted */.TL), 5)}.`,
                place: resourcePlace(key, resource, 'suggestedCreationType')
            };
        }
    }
};
const CREATION_TYPE_RULES = [
    missingSuggestion,
    unknownCreationType,
    suggestionNotOffered
];

;// CONCATENATED MODULE: ./lib/package/rules/structure/flow-files.js





const flowsIn = (resources) => Object.entries(resources).filter(([, resource]) => (0,package_resource/* kindOf */.I)(resource) === 'flow');
const missingFlow = {
    id: 'missing-flow',
    severity: 'error',
    about: 'The definitions of all flows that the manifest lists are in the package.',
    consequence: 'There is no flow to import.',
    remedy: EXPORT_AGAIN,
    stopsImport: true,
    *look({ pkg: { resources, flows, unread } }) {
        const present = new Set(flows.map(({ key }) => key));
        for (const [key, resource] of flowsIn(resources))
            if (!present.has(key) && !unread.has(key))
                yield {
                    message: `The manifest lists the flow ${(0,display/* quoted */.TL)((0,package_resource/* displayNameOf */.Nv)(resource, key))}, whose definition is missing.`,
                    place: resourcePlace(key, resource)
                };
    }
};
const missingFlowManifest = {
    id: 'missing-flow-manifest',
    severity: 'error',
    about: 'A package with flows has Microsoft.Flow/flows/manifest.json.',
    consequence: 'The importer answers MissingPackageManifest (seen by a third party).',
    remedy: EXPORT_AGAIN,
    stopsImport: true,
    *look({ pkg: { resources, flowAssets } }) {
        const [flow] = flowsIn(resources);
        if (flow === undefined || flowAssets !== undefined)
            return;
        yield {
            message: `${FLOWS}manifest.json is missing; the importer answers MissingPackageManifest.`,
            place: resourcePlace(flow[0], flow[1])
        };
    }
};
const unlistedFlow = {
    id: 'unlisted-flow',
    severity: 'warning',
    about: 'Microsoft.Flow/flows/manifest.json lists every flow of the package.',
    consequence: 'The flow may not be imported. Nobody saw it.',
    remedy: 'The package was put together by hand; export it again if its flows do not arrive.',
    *look({ pkg: { resources, flowAssets } }) {
        const flows = flowsIn(resources);
        if (flowAssets === undefined || flows.length === 0)
            return;
        const assets = new Set(flowAssets.map(key => key.toLowerCase()));
        const left = flows.filter(([key]) => !assets.has(key.toLowerCase()));
        if (left.length > 0)
            yield {
                message: `${FLOWS}manifest.json leaves out ${(0,display/* listed */.KE)(left.map(([key, flow]) => (0,display/* quoted */.TL)((0,package_resource/* displayNameOf */.Nv)(flow, key))), 5)}.`,
                place: { file: `${FLOWS}manifest.json`, pointer: '/flowAssets/assetPaths' }
            };
    }
};
const surplusFlowAsset = {
    id: 'surplus-flow-asset',
    severity: 'warning',
    about: 'Microsoft.Flow/flows/manifest.json lists nothing but flows of the package, each once.',
    consequence: NEVER_SEEN,
    remedy: EXPORT_AGAIN,
    *look({ pkg: { resources, flowAssets = [] } }) {
        const left = new Set(flowsIn(resources).map(([key]) => key.toLowerCase()));
        for (const [at, key] of flowAssets.entries())
            if (!left.delete(key.toLowerCase()))
                yield {
                    message: `${FLOWS}manifest.json lists ${(0,display/* quoted */.TL)(key)}, which is no flow of the manifest or is listed before.`,
                    place: { file: `${FLOWS}manifest.json`, pointer: (0,position/* pointerTo */.xH)('flowAssets', 'assetPaths', at) }
                };
    }
};
const missingFlowMap = {
    id: 'missing-flow-map',
    severity: 'error',
    about: 'Every flow has its apisMap.json and connectionsMap.json.',
    consequence: 'The importer answers PackageFlowMissingConnectionMap where the map of connections is missing.',
    remedy: EXPORT_AGAIN,
    stopsImport: true,
    *look({ pkg: { flows } }) {
        for (const flow of flows)
            for (const map of flow.missingMaps ?? [])
                yield {
                    message: map === 'connectionsMap.json'
                        ? `The flow ${(0,display/* quoted */.TL)(flow.displayName)} has no connectionsMap.json; the importer answers PackageFlowMissingConnectionMap.`
                        : `The flow ${(0,display/* quoted */.TL)(flow.displayName)} has no ${map}.`,
                    place: flowPlace(flow, '')
                };
    }
};
const workflowOf = (flow) => {
    const workflow = (0,json_text/* valueAt */.fK)(flow.definition, 'properties', 'definition');
    return (0,json_text/* isObject */.Gv)(workflow) && (0,json_text/* isObject */.Gv)(workflow['triggers']) && (0,json_text/* isObject */.Gv)(workflow['actions']) ? workflow : undefined;
};
const malformedDefinition = {
    id: 'malformed-flow-definition',
    severity: 'error',
    about: 'definition.json holds a flow: properties.definition with triggers and actions.',
    consequence: 'The importer answers MalformedFlowAssetFlowDefinition to definitions it cannot read (seen with hand-edited ones).',
    remedy: 'Undo the edit, or export the package again.',
    *look({ pkg: { flows } }) {
        for (const flow of flows) {
            if (workflowOf(flow) !== undefined)
                continue;
            const workflow = (0,json_text/* valueAt */.fK)(flow.definition, 'properties', 'definition');
            const where = (0,json_text/* isObject */.Gv)(workflow) ? '/properties/definition' : '';
            yield {
                message: `The definition of the flow ${(0,display/* quoted */.TL)(flow.displayName)} has no ${(0,json_text/* isObject */.Gv)(workflow) ? 'triggers or no actions' : '"properties.definition"'}.`,
                place: flowPlace(flow, where)
            };
        }
    }
};
const flowIdentity = {
    id: 'flow-identity',
    severity: 'warning',
    about: "A flow's definition has the flow's own id as its name and at the end of its id; it is never the resource key.",
    consequence: 'The importer was seen to refuse definitions it cannot make sense of, as MalformedFlowAssetFlowDefinition; of this it is not known.',
    remedy: 'The definition was written by hand or comes from another flow: export the package again.',
    *look({ pkg: { flows } }) {
        for (const flow of flows) {
            const { definition, key, displayName } = flow;
            const name = (0,json_text/* textAt */.$6)(definition, 'name');
            const id = (0,json_text/* textAt */.$6)(definition, 'id');
            if (name === undefined)
                yield { message: `The definition of the flow ${(0,display/* quoted */.TL)(displayName)} has no name.`, place: flowPlace(flow, '') };
            else if (name.toLowerCase() === key.toLowerCase())
                yield {
                    message: `The definition of the flow ${(0,display/* quoted */.TL)(displayName)} has the resource key as its name, not the flow's own id.`,
                    place: flowPlace(flow, '/name')
                };
            else if (id !== undefined && !id.toLowerCase().endsWith(`/${name.toLowerCase()}`))
                yield {
                    message: `The definition of the flow ${(0,display/* quoted */.TL)(displayName)} is called ${(0,display/* quoted */.TL)(name)}, and its id ends otherwise.`,
                    place: flowPlace(flow, '/id')
                };
        }
    }
};
const flowName = {
    id: 'flow-name-differs',
    severity: 'warning',
    about: 'A flow is called the same in the manifest and in its definition.',
    consequence: 'The flow may arrive under either name; one published package is like this.',
    remedy: 'Set the name under "resources", or export the package again.',
    *look({ pkg: { flows, resources } }) {
        for (const flow of flows) {
            const listedName = resources[flow.key]?.details?.displayName;
            const own = (0,json_text/* textAt */.$6)(flow.definition, 'properties', 'displayName');
            if (!listedName || own === undefined || listedName === own)
                continue;
            yield {
                message: `The manifest calls the flow ${(0,display/* quoted */.TL)(listedName)}, its definition ${(0,display/* quoted */.TL)(own)}.`,
                place: flowPlace(flow, '/properties/displayName')
            };
        }
    }
};
const flowTrigger = {
    id: 'flow-trigger',
    severity: 'warning',
    about: 'A flow has exactly one trigger.',
    consequence: 'A flow without a trigger never runs, one with several was never seen; whether the importer refuses them is not known.',
    remedy: 'Open the flow in its environment, correct its trigger, and export the package again.',
    *look({ pkg: { flows } }) {
        for (const flow of flows) {
            const workflow = workflowOf(flow);
            if (workflow === undefined)
                continue;
            const triggers = workflow['triggers'];
            const count = (0,json_text/* isObject */.Gv)(triggers) ? Object.keys(triggers).length : 0;
            if (count !== 1)
                yield {
                    message: `The flow ${(0,display/* quoted */.TL)(flow.displayName)} has ${count === 0 ? 'no trigger' : `${count} triggers`}.`,
                    place: flowPlace(flow, '/properties/definition/triggers')
                };
        }
    }
};
const FLOW_FILE_RULES = [
    missingFlow,
    missingFlowManifest,
    unlistedFlow,
    surplusFlowAsset,
    missingFlowMap,
    malformedDefinition,
    flowIdentity,
    flowName,
    flowTrigger
];

;// CONCATENATED MODULE: ./lib/package/rules/structure/flow-steps.js


const DEFINITION = ['properties', 'definition'];
function* stepsOf(definition) {
    const triggers = stepsIn('trigger', (0,json_text/* valueAt */.fK)(definition, ...DEFINITION, 'triggers'), (0,position/* pointerTo */.xH)(...DEFINITION, 'triggers'));
    const actions = stepsIn('action', (0,json_text/* valueAt */.fK)(definition, ...DEFINITION, 'actions'), (0,position/* pointerTo */.xH)(...DEFINITION, 'actions'));
    yield* triggers;
    const open = [actions];
    for (let steps = open.at(-1); steps !== undefined; steps = open.at(-1)) {
        const next = steps.next();
        if (next.done === true) {
            open.pop();
            continue;
        }
        yield next.value;
        for (const inner of innerOf(next.value).toReversed())
            open.push(inner);
    }
}
function* stepsIn(kind, among, pointer) {
    if (!(0,json_text/* isObject */.Gv)(among))
        return;
    for (const [name, step] of Object.entries(among))
        if ((0,json_text/* isObject */.Gv)(step))
            yield { kind, name, step, pointer: pointer + (0,position/* pointerTo */.xH)(name), among };
}
function innerOf({ step, pointer }) {
    const { cases } = step;
    const paths = [
        ['actions'],
        ['else', 'actions'],
        ...((0,json_text/* isObject */.Gv)(cases) ? Object.keys(cases).map(name => ['cases', name, 'actions']) : []),
        ['default', 'actions']
    ];
    return paths.flatMap(path => {
        const among = (0,json_text/* valueAt */.fK)(step, ...path);
        return (0,json_text/* isObject */.Gv)(among) ? [stepsIn('action', among, pointer + (0,position/* pointerTo */.xH)(...path))] : [];
    });
}
const CONNECTIONS = /'\$connections'[)\]]\['([^']{1,200})'\]/;
function referenceOf({ step, pointer }) {
    const host = (0,json_text/* valueAt */.fK)(step, 'inputs', 'host');
    for (const path of [['connectionName'], ['connectionReferenceName'], ['connection', 'name']]) {
        const written = (0,json_text/* valueAt */.fK)(host, ...path);
        if (typeof written !== 'string' || written === '')
            continue;
        const bare = path.length === 1 && !written.startsWith('@');
        const name = bare ? written : CONNECTIONS.exec(written)?.[1];
        if (name !== undefined)
            return { name, pointer: pointer + (0,position/* pointerTo */.xH)('inputs', 'host', ...path) };
    }
    return undefined;
}

;// CONCATENATED MODULE: ./lib/package/rules/structure/flow-references.js






const unknownKeyInFlow = {
    id: 'unknown-key-in-flow',
    severity: 'error',
    about: "A flow's maps lead to resources of the manifest.",
    consequence: "The flow's reference cannot be bound to anything. Nobody saw the importer's answer.",
    remedy: EXPORT_AGAIN,
    stopsImport: true,
    *look({ pkg: { flows, resources } }) {
        const known = byKey(resources);
        for (const flow of flows) {
            const { connectors, connections } = flow;
            const unknown = unknownAmong([...Object.values(connectors), ...Object.values(connections)], known);
            if (unknown.length === 0)
                continue;
            const isUnknown = ([, key]) => !known.has(key.toLowerCase());
            const connector = Object.entries(connectors).find(isUnknown)?.[0];
            const connection = Object.entries(connections).find(isUnknown)?.[0];
            yield {
                message: `The flow ${(0,display/* quoted */.TL)(flow.displayName)} uses connectors or connections the manifest does not list: ${(0,display/* listed */.KE)(unknown.map(display/* quoted */.TL), 3)}.`,
                place: connector === undefined ? mapPlace(flow, 'connections', connection) : mapPlace(flow, 'connectors', connector)
            };
        }
    }
};
const flowPrerequisites = {
    id: 'flow-prerequisites',
    severity: 'warning',
    about: 'What a flow depends on in the manifest is what its maps lead to.',
    consequence: EDITED_IS_REFUSED,
    remedy: 'Files of two exports were mixed, or one was edited: export the package again.',
    *look({ pkg: { flows, resources } }) {
        const known = byKey(resources);
        for (const { key, connectors, connections, missingMaps } of flows) {
            const resource = resources[key];
            if (resource === undefined || missingMaps !== undefined)
                continue;
            const isKnown = (other) => known.has(other.toLowerCase());
            const has = (resource.dependsOn ?? []).filter(other => isKnown(other) && other.toLowerCase() !== key.toLowerCase());
            const needs = [...Object.values(connectors), ...Object.values(connections)].filter(isKnown);
            const names = (keys) => (0,display/* listed */.KE)(keys.map(other => {
                const needed = known.get(other.toLowerCase());
                return needed === undefined ? (0,display/* quoted */.TL)(other) : called(needed, other);
            }), 5);
            const missing = lackedBy(needs, has);
            const surplus = lackedBy(has, needs);
            const place = resourcePlace(key, resource, 'dependsOn');
            const flow = (0,display/* quoted */.TL)((0,package_resource/* displayNameOf */.Nv)(resource, key));
            if (missing.length > 0)
                yield {
                    message: `The flow ${flow} uses ${names(missing)}, which the manifest does not say it depends on.`,
                    place
                };
            if (surplus.length > 0)
                yield {
                    message: `The manifest says the flow ${flow} depends on ${names(surplus)}, which its maps do not lead to.`,
                    place
                };
        }
    }
};
const REFERENCES = '/properties/connectionReferences';
function mapPlace(flow, map, reference) {
    const file = flow.names[map];
    const place = flowPlace(flow, reference === undefined ? '' : (0,position/* pointerTo */.xH)(reference));
    return file === undefined ? flowPlace(flow, '') : { ...place, file };
}
function declaredBy(flow) {
    const declared = (0,json_text/* valueAt */.fK)(flow.definition, 'properties', 'connectionReferences');
    return (0,json_text/* isObject */.Gv)(declared) ? declared : {};
}
const flowReferences = {
    id: 'flow-references',
    severity: 'warning',
    about: "A flow's two maps and the connection references of its definition name the same references.",
    consequence: "A reference that is not in all three cannot be bound to a connection of the target. Nobody saw the importer's answer.",
    remedy: 'Files of two exports were mixed, or one was edited: export the package again.',
    *look({ pkg: { flows } }) {
        for (const flow of flows) {
            if (flow.missingMaps !== undefined)
                continue;
            const lists = [
                { what: 'the definition', names: Object.keys(declaredBy(flow)), place: flowPlace(flow, REFERENCES) },
                { what: 'apisMap.json', names: Object.keys(flow.connectors), place: mapPlace(flow, 'connectors') },
                { what: 'connectionsMap.json', names: Object.keys(flow.connections), place: mapPlace(flow, 'connections') }
            ];
            const all = lists.flatMap(({ names }) => names);
            const short = lists.flatMap(list => {
                const missing = lackedBy(all, list.names);
                return missing.length === 0 ? [] : [{ ...list, missing }];
            });
            const [first] = short;
            if (first === undefined)
                continue;
            const lacks = short.map(({ what, missing }) => `${what} lacks ${(0,display/* listed */.KE)(missing.map(display/* quoted */.TL), 5)}`);
            yield {
                message: `The files of the flow ${(0,display/* quoted */.TL)(flow.displayName)} name different references: ${lacks.join(', ')}.`,
                place: first.place
            };
        }
    }
};
const flowConnection = {
    id: 'flow-connection-connector',
    severity: 'error',
    about: 'The connection a flow uses for a reference is one of the connector it uses for it.',
    consequence: 'The reference would be bound to a connection of another connector and cannot work.',
    remedy: EXPORT_AGAIN,
    *look({ pkg: { flows, resources } }) {
        const known = byKey(resources);
        for (const flow of flows)
            for (const [reference, key] of Object.entries(flow.connections)) {
                const connector = flow.connectors[reference];
                const connection = known.get(key.toLowerCase());
                const needed = connection?.dependsOn ?? [];
                if (connection === undefined || connector === undefined || needed.length !== 1)
                    continue;
                if (!known.has(connector.toLowerCase()) || lackedBy([connector], needed).length === 0)
                    continue;
                yield {
                    message: `The flow ${(0,display/* quoted */.TL)(flow.displayName)} uses the ${called(connection, key)} for ${(0,display/* quoted */.TL)(reference)}, which is not a connection of that reference's connector.`,
                    place: mapPlace(flow, 'connections', reference)
                };
            }
    }
};
const referenceConnector = {
    id: 'flow-reference-connector',
    severity: 'warning',
    about: 'The connector of a reference is the same in the definition and in the manifest.',
    consequence: "Actions made for one connector would be bound to a connection of another. Nobody saw the importer's answer.",
    remedy: 'Files of two exports were mixed, or one was edited: export the package again.',
    *look({ pkg: { flows, resources } }) {
        const known = byKey(resources);
        for (const flow of flows)
            for (const [reference, declared] of Object.entries(declaredBy(flow))) {
                const id = (0,json_text/* textAt */.$6)(declared, 'id');
                const name = known.get(flow.connectors[reference]?.toLowerCase() ?? '')?.name;
                if (id === undefined || !name || id.toLowerCase().endsWith(`/${name.toLowerCase()}`))
                    continue;
                yield {
                    message: `The flow ${(0,display/* quoted */.TL)(flow.displayName)} declares ${(0,display/* quoted */.TL)(reference)} as ${(0,display/* quoted */.TL)(id.slice(id.lastIndexOf('/') + 1))}, and apisMap.json leads to ${(0,display/* quoted */.TL)(name)}.`,
                    place: flowPlace(flow, (0,position/* pointerTo */.xH)('properties', 'connectionReferences', reference, 'id'))
                };
            }
    }
};
const stepPlace = (flow, { kind, name }, pointer) => ({
    ...flowPlace(flow, pointer),
    name: `flow ${(0,display/* quoted */.TL)(flow.displayName)}, ${kind} ${(0,display/* quoted */.TL)(name)}`
});
const unknownReference = {
    id: 'unknown-connection-reference',
    severity: 'error',
    about: 'Triggers and actions use connection references that their flow declares.',
    consequence: 'The importer refuses the flow: it says that "host.connectionReferenceName" is missing (seen by a third party).',
    remedy: 'Open the flow in its environment, choose a connection for the step, save, and export the package again.',
    *look({ pkg: { flows } }) {
        for (const flow of flows) {
            const declared = new Set(Object.keys(declaredBy(flow)).map(name => name.toLowerCase()));
            for (const step of stepsOf(flow.definition)) {
                const used = referenceOf(step);
                if (used === undefined || declared.has(used.name.toLowerCase()))
                    continue;
                yield {
                    message: `The ${step.kind} ${(0,display/* quoted */.TL)(step.name)} of the flow ${(0,display/* quoted */.TL)(flow.displayName)} uses the connection reference ${(0,display/* quoted */.TL)(used.name)}, which the flow does not declare.`,
                    place: stepPlace(flow, step, used.pointer)
                };
            }
        }
    }
};
const unknownRunAfter = {
    id: 'unknown-run-after',
    severity: 'error',
    about: 'Actions run after actions that stand beside them.',
    consequence: 'The flow engine refuses a definition whose runAfter names a non-existent action: the flow is not imported, or cannot be turned on.',
    remedy: 'Open the flow in its environment, correct the order of its actions, save, and export the package again.',
    *look({ pkg: { flows } }) {
        for (const flow of flows) {
            const lists = new Map();
            for (const step of stepsOf(flow.definition)) {
                const { runAfter } = step.step;
                if (step.kind !== 'action' || !(0,json_text/* isObject */.Gv)(runAfter))
                    continue;
                const names = lists.get(step.among) ?? new Set(Object.keys(step.among).map(name => name.toLowerCase()));
                lists.set(step.among, names);
                for (const name of Object.keys(runAfter))
                    if (!names.has(name.toLowerCase()))
                        yield {
                            message: `The action ${(0,display/* quoted */.TL)(step.name)} of the flow ${(0,display/* quoted */.TL)(flow.displayName)} runs after ${(0,display/* quoted */.TL)(name)}, which does not stand beside it.`,
                            place: stepPlace(flow, step, step.pointer + (0,position/* pointerTo */.xH)('runAfter', name))
                        };
            }
        }
    }
};
const FLOW_REFERENCE_RULES = [
    unknownKeyInFlow,
    flowPrerequisites,
    flowReferences,
    flowConnection,
    referenceConnector,
    unknownReference,
    unknownRunAfter
];

;// CONCATENATED MODULE: ./lib/package/cycle.js

function firstCycle(resources) {
    const done = new Set();
    for (const start of Object.keys(resources)) {
        const path = [];
        const onPath = new Set();
        const enter = (key) => {
            const resource = resources[key];
            if (resource === undefined || done.has(key))
                return;
            onPath.add(key);
            path.push({ key, left: (0,package_resource/* prerequisites */.a4)(resource, resources) });
        };
        enter(start);
        for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
            const next = top.left.pop();
            if (next === undefined) {
                done.add(top.key);
                onPath.delete(top.key);
                path.pop();
            }
            else if (onPath.has(next)) {
                const keys = path.map(({ key }) => key);
                return keys.slice(keys.indexOf(next));
            }
            else
                enter(next);
        }
    }
    return undefined;
}

;// CONCATENATED MODULE: ./lib/package/rules/structure/graph.js





const missingPrerequisite = {
    id: 'missing-prerequisite',
    severity: 'error',
    about: 'Resources depend on resources that the manifest lists.',
    consequence: "What it depends on is not there to be imported. Nobody saw the importer's answer.",
    remedy: EXPORT_AGAIN,
    stopsImport: true,
    *look({ pkg: { resources } }) {
        const known = byKey(resources);
        for (const [key, resource] of Object.entries(resources)) {
            const dangling = unknownAmong(resource.dependsOn ?? [], known);
            if (dangling.length > 0)
                yield {
                    message: `${(0,display/* quoted */.TL)((0,package_resource/* displayNameOf */.Nv)(resource, key))} depends on resources the manifest does not list: ${(0,display/* listed */.KE)(dangling.map(display/* quoted */.TL), 3)}.`,
                    place: resourcePlace(key, resource, 'dependsOn')
                };
        }
    }
};
const dependsOnItself = (key, resource) => (resource.dependsOn ?? []).some(needed => needed.toLowerCase() === key.toLowerCase());
const withoutSelfEdges = (resources) => (0,json_text/* safeMap */.Ek)(Object.entries(resources).map(([key, resource]) => [
    key,
    dependsOnItself(key, resource)
        ? { ...resource, dependsOn: resource.dependsOn?.filter(needed => needed.toLowerCase() !== key.toLowerCase()) }
        : resource
]));
const dependencyCycle = {
    id: 'dependency-cycle',
    severity: 'error',
    about: 'No resource depends on itself, neither directly nor through others.',
    consequence: "There is no order in which the resources could be imported. Nobody saw the importer's answer.",
    remedy: EXPORT_AGAIN,
    stopsImport: true,
    *look({ pkg: { resources } }) {
        for (const [key, resource] of Object.entries(resources))
            if (dependsOnItself(key, resource))
                yield {
                    message: `${(0,display/* quoted */.TL)((0,package_resource/* displayNameOf */.Nv)(resource, key))} depends on itself.`,
                    place: resourcePlace(key, resource, 'dependsOn')
                };
        const cycle = firstCycle(withoutSelfEdges(resources)) ?? [];
        const [first] = cycle;
        const resource = first === undefined ? undefined : resources[first];
        if (first === undefined || resource === undefined)
            return;
        const names = cycle.map(key => (0,display/* quoted */.TL)((0,package_resource/* displayNameOf */.Nv)(resources[key] ?? resource, key)));
        yield {
            message: `Resources depend on each other in a circle: ${(0,display/* listed */.KE)(names, 6)}.`,
            place: resourcePlace(first, resource, 'dependsOn')
        };
    }
};
const unreachableResource = {
    id: 'unreachable-resource',
    severity: 'warning',
    about: 'Every resource is something that the root depends on, directly or through others.',
    consequence: `It would be imported for nothing, if at all. ${EDITED_IS_REFUSED}`,
    remedy: EXPORT_AGAIN,
    *look({ pkg: { resources, rootKey } }) {
        const known = new Map(Object.keys(resources).map(key => [key.toLowerCase(), key]));
        const reached = new Set(Object.entries(resources)
            .filter(([key, resource]) => key === rootKey || resource.hierarchy === 'Root' || (0,package_resource/* kindOf */.I)(resource) === 'app')
            .map(([key]) => key));
        for (const key of reached)
            for (const needed of resources[key]?.dependsOn ?? []) {
                const prerequisite = known.get(needed.toLowerCase());
                if (prerequisite !== undefined)
                    reached.add(prerequisite);
            }
        for (const [key, resource] of Object.entries(resources))
            if (!reached.has(key) && (0,package_resource/* kindOf */.I)(resource) !== 'unknown')
                yield { message: `Nothing needs the ${called(resource, key)}.`, place: resourcePlace(key, resource) };
    }
};
const connectionConnector = {
    id: 'connection-connector',
    severity: 'warning',
    about: 'A connection depends on exactly one resource, its connector.',
    consequence: NEVER_SEEN,
    remedy: EXPORT_AGAIN,
    *look({ pkg: { resources } }) {
        const known = byKey(resources);
        for (const [key, resource] of Object.entries(resources)) {
            if ((0,package_resource/* kindOf */.I)(resource) !== 'connection')
                continue;
            const needed = resource.dependsOn ?? [];
            const kinds = needed.map(prerequisite => known.get(prerequisite.toLowerCase()));
            if (needed.length === 1 && kinds.every(other => other === undefined || (0,package_resource/* kindOf */.I)(other) === 'connector'))
                continue;
            if (dependsOnItself(key, resource))
                continue;
            yield {
                message: `The ${called(resource, key)} depends on ${needed.length === 1 ? 'something other than a connector' : `${needed.length} resources, not on one connector`}.`,
                place: resourcePlace(key, resource, 'dependsOn')
            };
        }
    }
};
const GRAPH_RULES = [
    missingPrerequisite,
    dependencyCycle,
    unreachableResource,
    connectionConnector
];

// EXTERNAL MODULE: ./lib/base/errors.js
var errors = __webpack_require__(17594);
// EXTERNAL MODULE: ./lib/package/archive.js + 1 modules
var archive = __webpack_require__(67742);
// EXTERNAL MODULE: ./lib/package/zip-entries.js
var zip_entries = __webpack_require__(21818);
;// CONCATENATED MODULE: ./lib/package/rules/structure/document-checksum.js




const MOST_BYTES = 4 * 1024 * 1024;
function checksumFaults(document) {
    let entries;
    try {
        entries = (0,zip_entries/* zipEntries */.uW)(document, 'the document', archive/* DEFAULT_LIMITS */.dR);
    }
    catch (error) {
        if (error instanceof errors/* ActionError */.lZ)
            return [];
        throw error;
    }
    const list = entries.find(({ name }) => comparable(name) === 'checksum.json');
    if (list === undefined)
        return [];
    const checksums = listIn(list);
    if (checksums === undefined)
        return [{ kind: 'unreadable', names: [] }];
    const files = entries.filter(entry => !entry.directory && entry !== list).map(({ name }) => name);
    const [there, listed] = [new Set(files.map(comparable)), new Set(checksums.map(comparable))];
    const faults = [
        { kind: 'unlisted', names: files.filter(name => !listed.has(comparable(name))) },
        { kind: 'missing', names: checksums.filter(name => !there.has(comparable(name))) }
    ];
    return faults.filter(({ names }) => names.length > 0);
}
function listIn(entry) {
    const { ratio, ratioFrom } = archive/* DEFAULT_LIMITS */.dR;
    try {
        const bytes = (0,zip_entries/* expanded */.sz)(entry, { left: MOST_BYTES, entry: MOST_BYTES, ratio, ratioFrom }, 'the document');
        const sums = (0,json_text/* valueAt */.fK)((0,json_text/* parseJson */.qF)(bytes, 'checksum.json of the document'), 'ServerPerFileChecksums');
        return (0,json_text/* isObject */.Gv)(sums) ? Object.keys(sums) : undefined;
    }
    catch (error) {
        if (error instanceof errors/* ActionError */.lZ)
            return undefined;
        throw error;
    }
}
const comparable = (name) => name.replaceAll('\\', '/').replace(/^\//, '').toLowerCase();

;// CONCATENATED MODULE: ./lib/package/rules/structure/hand-edited.js




const REPACKED = 'Published packages are like this and are said to import; the service supports unchanged exports alone, and refuses packages whose resources were edited.';
const AS_EXPORTED = 'Use the .zip as it was exported: do not unpack and pack it again.';
const manifestNotLast = {
    id: 'manifest-not-last',
    severity: 'warning',
    about: 'The manifest is the last entry of the zip, as the exporter writes it.',
    consequence: REPACKED,
    remedy: AS_EXPORTED,
    *look({ archive: { names } }) {
        const at = names.indexOf(MANIFEST);
        if (at < 0 || at === names.length - 1)
            return;
        yield {
            message: `The manifest is entry ${at + 1} of ${names.length}, not the last one: the package was packed again.`,
            place: { file: MANIFEST, pointer: '' }
        };
    }
};
const backslashes = {
    id: 'backslash-separators',
    severity: 'warning',
    about: 'Names in the zip are separated by slashes.',
    consequence: REPACKED,
    remedy: `${AS_EXPORTED} Windows PowerShell 5 packs with backslashes.`,
    *look({ archive: { container } }) {
        const written = container?.backslashes ?? [];
        const [first] = written;
        if (first === undefined)
            return;
        yield {
            message: `${written.length} of the names in the zip are separated by backslashes, ${(0,display/* quoted */.TL)(first)} for one: the package was packed again on Windows.`,
            place: { file: MANIFEST, pointer: '' }
        };
    }
};
const folderEntries = {
    id: 'folder-entries',
    severity: 'warning',
    about: 'The zip has no entries for folders.',
    consequence: REPACKED,
    remedy: AS_EXPORTED,
    *look({ archive: { container } }) {
        const folders = container?.folders ?? [];
        if (folders.length === 0)
            return;
        yield {
            message: `The zip has entries for folders, ${(0,display/* listed */.KE)(folders.map(display/* quoted */.TL), 2)}: the package was packed again.`,
            place: { file: MANIFEST, pointer: '' }
        };
    }
};
const wrapperFolder = {
    id: 'wrapper-folder',
    severity: 'warning',
    about: 'The manifest lies at the top of the zip.',
    consequence: 'The importer looks for manifest.json at the top, and answers MissingPackageManifest where it is not.',
    remedy: 'Pack what is in the folder, not the folder, or use the .zip as it was exported.',
    *look({ archive: { wrapper } }) {
        if (wrapper === undefined)
            return;
        yield {
            message: `Everything lies inside the folder ${(0,display/* quoted */.TL)(wrapper)}: the folder was packed, not what is in it.`,
            place: { file: MANIFEST, pointer: '' }
        };
    }
};
function* jsonOf(pkg, archive) {
    for (const flow of pkg.flows) {
        for (const name of [flow.names.connectors, flow.names.connections])
            if (name !== undefined)
                yield [name, archive.read(name)];
        yield [flow.names.definition, flow.bytes];
    }
    for (const { name, bytes } of pkg.app?.files ?? [])
        if (name.endsWith('.json'))
            yield [name, bytes];
    for (const name of [`${FLOWS}${MANIFEST}`, pkg.app?.fileName, MANIFEST])
        if (name !== undefined && archive.has(name))
            yield [name, archive.read(name)];
}
const [LINE_FEED, RETURN] = [0x0a, 0x0d];
function reformattedBy(bytes) {
    if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf)
        return 'begins with a byte order mark';
    const end = bytes.indexOf(LINE_FEED);
    if (bytes.includes(RETURN))
        return 'has Windows line ends';
    if (end < 0)
        return undefined;
    return end === bytes.length - 1 ? 'ends with a line end' : 'is spread over several lines';
}
const reformattedJson = {
    id: 'reformatted-json',
    severity: 'warning',
    about: 'JSON files of the package are one line without a byte order mark, as the exporter writes them.',
    consequence: REPACKED,
    remedy: 'Use the .zip as it was exported. In a repository, an unpacked package is for reading, not for packing.',
    *look({ pkg, archive }) {
        if (archive.container === undefined)
            return;
        const found = [];
        let first;
        try {
            for (const [name, bytes] of jsonOf(pkg, archive)) {
                const how = reformattedBy(bytes);
                if (how === undefined)
                    continue;
                first ??= name;
                found.push(`${(0,display/* quoted */.TL)(name)} ${how}`);
            }
        }
        catch (error) {
            if (!(error instanceof errors/* ActionError */.lZ))
                throw error;
        }
        if (first !== undefined)
            yield {
                message: `JSON of the package was written by something other than the exporter: ${(0,display/* listed */.KE)(found, 3)}.`,
                place: { file: first, pointer: '' }
            };
    }
};
const SAID = {
    unlisted: 'does not list',
    missing: 'lists what is not there:',
    unreadable: 'cannot be read'
};
const staleChecksum = {
    id: 'stale-checksum',
    severity: 'warning',
    about: "The document's checksum.json, where there is one, lists the files of the document and no others.",
    consequence: 'The document was changed outside Power Apps Studio. What Studio and the import make of that is not known.',
    remedy: 'Open the app in Power Apps Studio, save it, and export the package again.',
    *look({ pkg: { app } }) {
        if (app === undefined)
            return;
        for (const { kind, names } of checksumFaults(app.document))
            yield {
                message: `checksum.json of the app's document ${SAID[kind]}${names.length === 0 ? '' : ` ${(0,display/* listed */.KE)(names.map(display/* quoted */.TL), 3)}`}.`,
                place: { file: app.documentName, inside: 'checksum.json', pointer: '/ServerPerFileChecksums' }
            };
    }
};
const HAND_EDITED_RULES = [
    manifestNotLast,
    backslashes,
    folderEntries,
    wrapperFolder,
    reformattedJson,
    staleChecksum
];

;// CONCATENATED MODULE: ./lib/package/rules/structure/leftovers.js



const DATA_MODEL = 'microsoft.commondatamodel/';
const FLOW_FILES = ['definition.json', 'apismap.json', 'connectionsmap.json'];
function belongings({ pkg }) {
    const parts = new Set(partsOf(pkg).map(name => name.toLowerCase()));
    const flows = new Set(Object.entries(pkg.resources)
        .filter(([, resource]) => (0,package_resource/* kindOf */.I)(resource) === 'flow')
        .map(([key]) => key.toLowerCase()));
    const [apps, home] = [APPS.toLowerCase(), FLOWS.toLowerCase()];
    const appIsUnread = pkg.kind === 'app' && pkg.app === undefined;
    const appFolder = pkg.app?.folder.toLowerCase();
    return name => {
        const path = name.toLowerCase();
        if (parts.has(path) || path.startsWith(DATA_MODEL))
            return 'part';
        const [folder = '', ...rest] = path.slice((path.startsWith(apps) ? apps : home).length).split('/');
        if (path.startsWith(apps)) {
            if (appIsUnread)
                return 'part';
            if (rest.length === 0)
                return 'unknown';
            return folder === appFolder ? 'stale' : 'stray-app';
        }
        if (!path.startsWith(home) || rest.length === 0)
            return 'unknown';
        if (!flows.has(folder))
            return 'stray-flow';
        return FLOW_FILES.includes(rest.join('/')) ? 'part' : 'unknown';
    };
}
const partsOf = ({ app }) => [
    MANIFEST,
    `${FLOWS}${MANIFEST}`,
    ...(app === undefined ? [] : [app.fileName, app.documentName, ...app.files.map(({ name }) => name)])
];
const filesThatAre = (belonging, subject) => {
    const belongs = belongings(subject);
    return subject.archive.names.filter(name => belongs(name) === belonging);
};
const files = (count) => (count === 1 ? '1 file' : `${count} files`);
const lastPart = (name) => name.slice(name.lastIndexOf('/') + 1);
function byFolder(names, below) {
    const folders = new Map();
    for (const name of names) {
        const folder = below + (name.slice(below.length).split('/')[0] ?? '');
        const others = folders.get(folder);
        if (others === undefined)
            folders.set(folder, [name]);
        else
            others.push(name);
    }
    return folders;
}
const LEFT_BEHIND = 'The service goes by what the manifests name, so they are carried along for nothing; nobody saw an import fail for them.';
const EMPTY_FIRST = 'Delete them, or empty the folder before the next export is unpacked into it.';
const staleAppFiles = {
    id: 'stale-app-files',
    severity: 'warning',
    about: "The app's folder holds nothing but what the app's JSON refers to.",
    consequence: LEFT_BEHIND,
    remedy: EMPTY_FIRST,
    *look(subject) {
        const stale = filesThatAre('stale', subject);
        const [first] = stale;
        if (first === undefined)
            return;
        const documents = stale.filter(name => name.toLowerCase().endsWith('.msapp')).length;
        const among = documents === 0 ? '' : `, ${documents === 1 ? 'one of them a document' : `${documents} of them documents`}`;
        yield {
            message: `${files(stale.length)} in the app's folder belong${stale.length === 1 ? 's' : ''} to no part of it, left over from earlier exports${among}: ${(0,display/* listed */.KE)(stale.map(name => (0,display/* quoted */.TL)(lastPart(name))), 3)}.`,
            place: { file: first }
        };
    }
};
function* strayFolders(names, below, what) {
    for (const [folder, inside] of byFolder(names, below))
        yield {
            message: `The folder ${(0,display/* quoted */.TL)(folder)} belongs to no ${what} of the manifest (${files(inside.length)}).`,
            place: { file: inside[0] ?? folder }
        };
}
const strayAppFolder = {
    id: 'stray-app-folder',
    severity: 'warning',
    about: 'Folders of apps belong to the app that the manifest lists.',
    consequence: LEFT_BEHIND,
    remedy: EMPTY_FIRST,
    *look(subject) {
        yield* strayFolders(filesThatAre('stray-app', subject), APPS, 'app');
    }
};
const strayFlowFolder = {
    id: 'stray-flow-folder',
    severity: 'warning',
    about: 'Folders of flows belong to flows that the manifest lists.',
    consequence: 'The flow in it is not imported. The service goes by the manifests; nobody saw an import fail for it.',
    remedy: EMPTY_FIRST,
    *look(subject) {
        yield* strayFolders(filesThatAre('stray-flow', subject), FLOWS, 'flow');
    }
};
const unknownFiles = {
    id: 'unknown-files',
    severity: 'warning',
    about: 'The package holds no files that exports do not have.',
    consequence: 'They are uploaded with the package, whoever put them there, and the import has no use for them.',
    remedy: 'Delete them, or export the package again.',
    *look(subject) {
        const unknown = filesThatAre('unknown', subject);
        const [first] = unknown;
        if (first === undefined)
            return;
        yield {
            message: `${files(unknown.length)} of the package belong${unknown.length === 1 ? 's' : ''} to no part of it: ${(0,display/* listed */.KE)(unknown.map(display/* quoted */.TL), 3)}.`,
            place: { file: first }
        };
    }
};
const macosFiles = {
    id: 'macos-files',
    severity: 'warning',
    about: 'The package holds no files that the Finder of macOS adds.',
    consequence: 'They are uploaded with the package. Nobody saw whether the import minds them.',
    remedy: 'Export the package again, and do not pack it yourself.',
    *look({ archive }) {
        const extras = archive.container?.extras ?? [];
        const [first] = extras;
        if (first === undefined)
            return;
        yield {
            message: `The package holds ${files(extras.length)} added by macOS: ${(0,display/* listed */.KE)(extras.map(display/* quoted */.TL), 3)}.`,
            place: { file: first }
        };
    }
};
const LEFTOVER_RULES = [
    staleAppFiles,
    strayAppFolder,
    strayFlowFolder,
    unknownFiles,
    macosFiles
];

// EXTERNAL MODULE: ./lib/base/as-text.js
var as_text = __webpack_require__(69489);
;// CONCATENATED MODULE: ./lib/package/rules/structure/manifest.js






const manifestSchema = {
    id: 'manifest-schema',
    severity: 'warning',
    about: 'The manifest is of schema 1.0, the only one ever seen.',
    consequence: NEVER_SEEN,
    remedy: 'Export the package again. If the exporter wrote it, look whether this action has a newer version.',
    *look({ pkg: { manifest } }) {
        const { schema } = manifest.file;
        if (schema === '1.0')
            return;
        const written = Object.hasOwn(manifest.file, 'schema');
        yield {
            message: written
                ? `The manifest is of schema ${(0,display/* quoted */.TL)((0,as_text/* asText */.e)(schema))}, not "1.0".`
                : 'The manifest does not say its schema.',
            place: { file: MANIFEST, pointer: written ? '/schema' : '' }
        };
    }
};
const TOP = ['schema', 'details', 'resources'];
const DETAILS = ['displayName', 'description', 'createdTime', 'packageTelemetryId', 'creator', 'sourceEnvironment'];
const manifestFields = {
    id: 'manifest-fields',
    severity: 'warning',
    about: 'The manifest has the fields every exported one has, and no others.',
    consequence: NEVER_SEEN,
    remedy: 'It was written or edited by hand: export the package again.',
    *look({ pkg: { manifest } }) {
        const { file } = manifest;
        for (const field of Object.keys(file).filter(name => !TOP.includes(name)))
            yield {
                message: `The manifest has the field ${(0,display/* quoted */.TL)(field)}, which no export has.`,
                place: { file: MANIFEST, pointer: (0,position/* pointerTo */.xH)(field) }
            };
        const { details } = file;
        if (!(0,json_text/* isObject */.Gv)(details)) {
            yield { message: 'The manifest has no details.', place: { file: MANIFEST, pointer: '' } };
            return;
        }
        const missing = DETAILS.filter(name => typeof details[name] !== 'string');
        if (missing.length > 0)
            yield {
                message: `The details of the manifest lack ${(0,display/* listed */.KE)(missing.map(display/* quoted */.TL))}.`,
                place: { file: MANIFEST, pointer: '/details' }
            };
        for (const field of Object.keys(details).filter(name => !DETAILS.includes(name)))
            yield {
                message: `The details of the manifest have the field ${(0,display/* quoted */.TL)(field)}, which no export has.`,
                place: { file: MANIFEST, pointer: (0,position/* pointerTo */.xH)('details', field) }
            };
    }
};
const severalApps = {
    id: 'several-apps',
    severity: 'warning',
    about: 'The package holds at most one app.',
    consequence: NEVER_SEEN,
    remedy: 'Exports hold one app. Only the first one is looked at here.',
    *look({ pkg: { resources } }) {
        const apps = Object.entries(resources).filter(([, resource]) => (0,package_resource/* kindOf */.I)(resource) === 'app');
        const [, second] = apps;
        if (second === undefined)
            return;
        yield {
            message: `The manifest lists ${apps.length} apps: ${(0,display/* listed */.KE)(apps.map(([key, app]) => (0,display/* quoted */.TL)((0,package_resource/* displayNameOf */.Nv)(app, key))))}.`,
            place: resourcePlace(second[0], second[1])
        };
    }
};
const severalRoots = {
    id: 'several-roots',
    severity: 'warning',
    about: 'One resource alone, the app or the flow of a package without an app, is the root of the package.',
    consequence: NEVER_SEEN,
    remedy: EXPORT_AGAIN,
    *look({ pkg: { resources, rootKey } }) {
        for (const [key, resource] of Object.entries(resources))
            if (key !== rootKey && resource.hierarchy === 'Root')
                yield {
                    message: `The ${called(resource, key)} is marked as a root beside the ${called(resources[rootKey] ?? resource, rootKey)}.`,
                    place: resourcePlace(key, resource, 'hierarchy')
                };
    }
};
const rootNotFirst = {
    id: 'root-not-first',
    severity: 'warning',
    about: 'The root resource stands first in the manifest.',
    consequence: 'Nobody saw an import fail for the order alone, but whatever changed it may have changed more.',
    remedy: 'The manifest was written again by a tool: export the package again if the import fails.',
    *look({ pkg: { resources, rootKey } }) {
        const [first] = Object.keys(resources);
        const root = resources[rootKey];
        if (root === undefined || first === undefined || first === rootKey)
            return;
        yield {
            message: `The ${called(root, rootKey)}, which everything else is there for, does not stand first in the manifest.`,
            place: resourcePlace(rootKey, root)
        };
    }
};
const KEY = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const resourceKey = {
    id: 'resource-key',
    severity: 'warning',
    about: 'Keys of resources are GUIDs in lower case, as the service makes them.',
    consequence: EDITED_IS_REFUSED,
    remedy: EXPORT_AGAIN,
    *look({ pkg: { resources } }) {
        for (const [key, resource] of Object.entries(resources))
            if (!KEY.test(key))
                yield {
                    message: `The key ${(0,display/* quoted */.TL)(key)} of the ${called(resource, key)} is not a GUID in lower case.`,
                    place: resourcePlace(key, resource)
                };
    }
};
const unknownResourceType = {
    id: 'unknown-resource-type',
    severity: 'note',
    about: 'The types of all resources are known to this action.',
    consequence: 'It travels through the import as the service suggests; its outcome is reported, nothing about it is checked.',
    remedy: 'Look at the result of the import for this resource, and choose its import in "resources" if need be.',
    *look({ pkg: { resources } }) {
        for (const [key, resource] of Object.entries(resources))
            if ((0,package_resource/* kindOf */.I)(resource) === 'unknown')
                yield {
                    message: `The resource ${(0,display/* quoted */.TL)((0,package_resource/* displayNameOf */.Nv)(resource, key))} is of the type ${(0,display/* quoted */.TL)(resource.type)}, which is not known here.`,
                    place: resourcePlace(key, resource, 'type')
                };
    }
};
const FIELDS = [
    'id',
    'name',
    'type',
    'suggestedCreationType',
    'creationType',
    'details',
    'configurableBy',
    'hierarchy',
    'dependsOn'
];
function requiredOf(resource) {
    const kind = (0,package_resource/* kindOf */.I)(resource);
    return [
        ...(kind === 'connector' ? [] : ['creationType']),
        'details',
        'configurableBy',
        ...(kind === 'app' ? [] : ['hierarchy']),
        'dependsOn'
    ];
}
function surplusIn(resource) {
    const named = (0,package_resource/* kindOf */.I)(resource) === 'connector' ? [] : ['id', 'name'];
    return Object.keys(resource).filter(field => !FIELDS.includes(field) || named.includes(field));
}
function* fieldsOf(key, resource) {
    const missing = requiredOf(resource).filter(field => (resource[field] ?? undefined) === undefined);
    if (missing.length > 0)
        yield {
            message: `The ${called(resource, key)} lacks ${(0,display/* listed */.KE)(missing.map(display/* quoted */.TL))} in the manifest.`,
            place: resourcePlace(key, resource)
        };
    const surplus = surplusIn(resource);
    const [first] = surplus;
    if (first !== undefined)
        yield {
            message: `The ${called(resource, key)} has ${(0,display/* listed */.KE)(surplus.map(display/* quoted */.TL), 5)} in the manifest, which no export has.`,
            place: resourcePlace(key, resource, first)
        };
}
const resourceFields = {
    id: 'resource-fields',
    severity: 'warning',
    about: 'Resources have the fields that exports give to their kind, and no others.',
    consequence: EDITED_IS_REFUSED,
    remedy: EXPORT_AGAIN,
    *look({ pkg: { resources } }) {
        for (const [key, resource] of Object.entries(resources))
            if (['app', 'flow', 'connector', 'connection'].includes((0,package_resource/* kindOf */.I)(resource)))
                yield* fieldsOf(key, resource);
    }
};
const MANIFEST_RULES = [
    manifestSchema,
    manifestFields,
    severalApps,
    severalRoots,
    rootNotFirst,
    resourceKey,
    unknownResourceType,
    resourceFields
];

// EXTERNAL MODULE: ./lib/base/invisible.js
var invisible = __webpack_require__(86518);
;// CONCATENATED MODULE: ./lib/package/rules/structure/names.js




const nameOf = (resource) => resource.details?.displayName ?? undefined;
function* made(resources, look) {
    for (const [key, resource] of resources) {
        const name = nameOf(resource);
        if (name === undefined || name === '' || !['app', 'flow'].includes((0,package_resource/* kindOf */.I)(resource)))
            continue;
        const message = look(name, called(resource, key));
        if (message !== undefined)
            yield { message, place: resourcePlace(key, resource, 'details', 'displayName') };
    }
}
const SET_A_NAME = 'Give it a name under "resources", or rename it where it comes from and export the package again.';
const emptyName = {
    id: 'empty-name',
    severity: 'warning',
    about: 'Every resource has a display name.',
    consequence: 'An app or flow without a name was never seen; whether the target takes it is not known.',
    remedy: SET_A_NAME,
    *look({ pkg: { resources } }) {
        for (const [key, resource] of Object.entries(resources))
            if ((0,package_resource/* kindOf */.I)(resource) !== 'unknown' && (nameOf(resource) ?? '').trim() === '')
                yield {
                    message: `The ${called(resource, key)} has no display name.`,
                    place: resourcePlace(key, resource, ...(resource.details ? ['details'] : []))
                };
    }
};
const LONG = 128;
const longName = {
    id: 'long-name',
    severity: 'warning',
    about: `Names of apps and flows have at most ${LONG} characters.`,
    consequence: 'The limit of the target is not known; no exported name was seen with more than 87 characters.',
    remedy: SET_A_NAME,
    *look({ pkg: { resources } }) {
        yield* made(Object.entries(resources), (name, what) => {
            const length = name.length > 2 * LONG ? name.length : Array.from(name).length;
            return length > LONG ? `The name of the ${what} has ${length} characters.` : undefined;
        });
    }
};
const REFUSED = /[.\\/:*?"<>|]/g;
const appNameCharacters = {
    id: 'app-name-characters',
    severity: 'warning',
    about: 'The name of the app has none of . \\ / : * ? " < > | (characters the service refuses there).',
    consequence: 'The import may take the name, and a later change of the whole app, as when it is published, is refused with InvalidApplicationNameCharacters (measured by a third party).',
    remedy: SET_A_NAME,
    *look({ pkg: { resources } }) {
        const apps = Object.entries(resources).filter(([, resource]) => (0,package_resource/* kindOf */.I)(resource) === 'app');
        yield* made(apps, (name, what) => {
            const characters = [...new Set(name.match(REFUSED) ?? [])];
            return characters.length === 0 ? undefined : `The name of the ${what} holds ${(0,display/* listed */.KE)(characters)}.`;
        });
    }
};
const controlCharacters = {
    id: 'control-characters-in-name',
    severity: 'warning',
    about: 'Names hold no control characters, no marks that turn the direction of text, and nothing else that is not seen.',
    consequence: 'It reads as another name than it is. Whether the target takes it is not known.',
    remedy: SET_A_NAME,
    *look({ pkg: { resources } }) {
        for (const [key, resource] of Object.entries(resources)) {
            const name = nameOf(resource) ?? '';
            if (/[\t\n\r]/.test(name) || (0,invisible/* holdsUnseen */.fB)(name))
                yield {
                    message: `The name of the ${called(resource, key)} holds characters that cannot be seen: ${(0,display/* quoted */.TL)(shownIn(name))}.`,
                    place: resourcePlace(key, resource, 'details', 'displayName')
                };
        }
    }
};
const shownIn = (name) => (0,invisible/* withUnseenShown */.yV)(name.slice(0, 1_000)).replace(/[\t\n\r]/g, character => `⟨U+000${(character.codePointAt(0) ?? 0).toString(16).toUpperCase()}⟩`);
const blanksAroundName = {
    id: 'blanks-around-name',
    severity: 'warning',
    about: 'Names of apps and flows neither begin nor end with blanks.',
    consequence: 'The target keeps or drops the blanks, which is not known; looking the app or flow up by its name may then fail.',
    remedy: SET_A_NAME,
    *look({ pkg: { resources } }) {
        yield* made(Object.entries(resources), (name, what) => name !== name.trim() && name.trim() !== '' ? `The name of the ${what} begins or ends with blanks.` : undefined);
    }
};
const NAME_RULES = [
    emptyName,
    longName,
    appNameCharacters,
    controlCharacters,
    blanksAroundName
];

;// CONCATENATED MODULE: ./lib/package/rules/structure-rules.js










const PACKAGE_RULES = [
    ...MANIFEST_RULES,
    ...CREATION_TYPE_RULES,
    ...GRAPH_RULES,
    ...APP_RULES,
    ...FLOW_FILE_RULES,
    ...FLOW_REFERENCE_RULES,
    ...NAME_RULES
];
const STRUCTURE_RULES = [
    ...PACKAGE_RULES,
    ...APP_FILE_RULES,
    ...LEFTOVER_RULES,
    ...HAND_EDITED_RULES
];


/***/ })

};
