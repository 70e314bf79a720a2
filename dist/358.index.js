export const id = 358;
export const ids = [358];
export const modules = {

/***/ 33697:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   uW: () => (/* binding */ readApp),
/* harmony export */   uv: () => (/* binding */ documentPathOf),
/* harmony export */   vZ: () => (/* binding */ flowKeyOf)
/* harmony export */ });
/* harmony import */ var _base_objects_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(30605);
/* harmony import */ var _base_display_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65611);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17594);
/* harmony import */ var _budget_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2151);
/* harmony import */ var _json_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79092);





const APPS = 'Microsoft.PowerApps/apps/';
function readApp(reading, displayName) {
    const chosen = candidateNamed(reading, displayName);
    if (chosen === undefined) {
        reading.warnings.push(`The manifest lists the app ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(displayName)}, but no folder below ${APPS} contains it.`);
        return undefined;
    }
    reading.claim([chosen.name]);
    const app = readParts(reading, chosen);
    reportStrays(reading, app.folder);
    return app;
}
function foldersOf(reading) {
    const folders = reading.left(APPS).map(name => name.slice(APPS.length).split('/'));
    return [...new Set(folders.filter(parts => parts.length > 1).map(([folder]) => folder ?? ''))];
}
function candidateNamed(reading, displayName) {
    let first;
    let fault;
    for (const folder of foldersOf(reading)) {
        try {
            const app = candidateIn(reading, folder);
            if (app?.displayName === displayName)
                return app;
            first ??= app;
        }
        catch (error) {
            if (!(error instanceof _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ) || error instanceof _budget_js__WEBPACK_IMPORTED_MODULE_2__/* .OverBudget */ .sg)
                throw error;
            fault ??= error;
        }
    }
    if (first === undefined && fault !== undefined)
        throw fault;
    return first;
}
function candidateIn(reading, folder) {
    const name = reading.find(`${APPS}${folder}/${folder}.json`);
    if (name === undefined)
        return undefined;
    const file = reading.parse(name, reading.archive.read(name));
    const template = (0,_json_text_js__WEBPACK_IMPORTED_MODULE_3__/* .valueAt */ .fK)(file, 'appDefinitionTemplate');
    if (!(0,_base_objects_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .G)(file) || !(0,_base_objects_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .G)(template))
        throw malformed(reading, name, 'it has no "appDefinitionTemplate"');
    const refuse = (why) => malformed(reading, name, why);
    const displayName = (0,_json_text_js__WEBPACK_IMPORTED_MODULE_3__/* .nameAt */ .Dc)(template, ['properties', 'displayName'], refuse) ?? '';
    return { folder, name, file, template, displayName };
}
function readParts(reading, { folder, name, file, template, displayName }) {
    const documentName = findDocument(reading, folder, name, template);
    const version = (0,_json_text_js__WEBPACK_IMPORTED_MODULE_3__/* .nameAt */ .Dc)(template, ['properties', 'appVersion'], why => malformed(reading, name, why));
    return {
        folder,
        template,
        file,
        fileName: name,
        displayName,
        ...(version === undefined ? {} : { version }),
        connectionReferences: referencesOf(template),
        documentName,
        document: reading.take(documentName),
        files: readFiles(reading, folder, file)
    };
}
function referencesOf(template) {
    const references = (0,_json_text_js__WEBPACK_IMPORTED_MODULE_3__/* .valueAt */ .fK)(template, 'properties', 'connectionReferences');
    const entries = (0,_base_objects_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .G)(references) ? Object.entries(references) : [];
    return (0,_json_text_js__WEBPACK_IMPORTED_MODULE_3__/* .safeMap */ .Ek)(entries.filter((entry) => (0,_base_objects_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .G)(entry[1])));
}
const flowKeyOf = (reference) => (0,_json_text_js__WEBPACK_IMPORTED_MODULE_3__/* .textAt */ .$6)(reference, 'parameterHints', 'workflowName', 'value');
function documentPathOf(template) {
    const value = (0,_json_text_js__WEBPACK_IMPORTED_MODULE_3__/* .textAt */ .$6)(template, 'properties', 'appUris', 'documentUri', 'value');
    return value === undefined ? undefined : APPS + value.replaceAll('\\', '/').replace(/^\/+/, '');
}
function findDocument(reading, folder, name, template) {
    const path = documentPathOf(template);
    const linked = path === undefined ? undefined : reading.find(path);
    if (linked !== undefined)
        return linked;
    const documents = reading.left(`${APPS}${folder}/`).filter(file => /\.msapp$/i.test(file));
    const [only] = documents;
    if (only === undefined || documents.length > 1)
        throw malformed(reading, name, only === undefined
            ? `the app's document ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(path ?? '.msapp')} is missing`
            : `the app's document ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(path ?? '.msapp')} is missing, and there are several candidates: ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(documents.map(_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL), 5)}`);
    reading.warnings.push(`The app's document is not at ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(path ?? '')}, where its JSON says it is. ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(only)} is used instead.`);
    return only;
}
function readFiles(reading, folder, file) {
    const ends = lastPartsIn(file);
    return reading
        .left(`${APPS}${folder}/`)
        .filter(name => ends.has(lastPart(name).toLowerCase()))
        .map(name => ({ role: roleOf(lastPart(name)), name, bytes: reading.take(name) }));
}
const lastPart = (path) => path.slice(path.lastIndexOf('/') + 1);
const roleOf = (fileName) => fileName.replace(/^(N[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}-){1,20}/i, '');
function lastPartsIn(root) {
    const parts = new Set();
    const open = [root];
    for (let value = open.pop(); value !== undefined; value = open.pop()) {
        if (typeof value === 'string' && value.includes('/'))
            parts.add(lastPart(value).toLowerCase());
        else if (typeof value === 'object' && value !== null)
            for (const inner of Object.values(value))
                open.push(inner);
    }
    return parts;
}
function reportStrays(reading, folder) {
    const strays = reading.left(APPS);
    if (strays.length === 0)
        return;
    reading.claim(strays);
    const folderOf = (name) => name.slice(APPS.length).split('/')[0] ?? '';
    const beside = strays.filter(name => folderOf(name) === folder);
    const others = new Set(strays.map(folderOf).filter(other => other !== folder));
    if (beside.length > 0)
        reading.warnings.push(`${beside.length === 1 ? '1 file' : `${beside.length} files`} in the app's folder, possibly left over from earlier exports, ${beside.length === 1 ? 'is' : 'are'} not part of the app and ignored.`);
    for (const other of others)
        reading.warnings.push(`The folder ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(APPS + other)} does not belong to a listed app and is ignored.`);
}
const malformed = (reading, file, why) => new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ({
    doing: `read ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(file)} in ${reading.what}`,
    why,
    remedy: 'The package was changed after its export. Export it again.'
});


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

/***/ 752:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HD: () => (/* binding */ readable),
/* harmony export */   m2: () => (/* binding */ ReadingBroke),
/* harmony export */   zK: () => (/* binding */ Reading)
/* harmony export */ });
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17594);
/* harmony import */ var _budget_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2151);
/* harmony import */ var _json_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79092);



class ReadingBroke extends _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ {
}
const readable = (error) => error instanceof _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ
    ? error
    : new ReadingBroke({
        doing: 'read the file',
        why: 'it has a structure that this action did not expect',
        remedy: 'Export the package again. If that does not help, report the problem, with this file if you may.',
        cause: error
    });
class Reading {
    archive;
    what;
    warnings = [];
    faults = [];
    #left;
    #tolerant;
    constructor(archive, what, { tolerant = false } = {}) {
        this.archive = archive;
        this.what = what;
        this.#tolerant = tolerant;
        this.#left = new Map(archive.names.map(name => [name.toLowerCase(), name]));
    }
    find(path) {
        return this.#left.get(path.toLowerCase());
    }
    left(folder = '') {
        const start = folder.toLowerCase();
        return [...this.#left].filter(([path]) => path.startsWith(start)).map(([, name]) => name);
    }
    attempt(file, read) {
        if (!this.#tolerant)
            return read();
        try {
            return read();
        }
        catch (error) {
            if (error instanceof _budget_js__WEBPACK_IMPORTED_MODULE_1__/* .OverBudget */ .sg)
                throw error;
            this.faults.push({ file: error instanceof _json_text_js__WEBPACK_IMPORTED_MODULE_2__/* .MalformedJson */ .iu ? (error.file ?? file) : file, error: readable(error) });
            return undefined;
        }
    }
    claim(names) {
        for (const name of names)
            this.#left.delete(name.toLowerCase());
    }
    take(name) {
        this.claim([name]);
        return this.archive.read(name);
    }
    parse(name, bytes) {
        return (0,_json_text_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .qF)(bytes, `${name} in ${this.what}`, name, this.archive.budget);
    }
}


/***/ }),

/***/ 16526:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ kindOf),
/* harmony export */   I5: () => (/* binding */ rootOf),
/* harmony export */   Nv: () => (/* binding */ displayNameOf),
/* harmony export */   Uu: () => (/* binding */ offeredCreationTypes),
/* harmony export */   a4: () => (/* binding */ prerequisites),
/* harmony export */   gl: () => (/* binding */ childrenFirst),
/* harmony export */   v9: () => (/* binding */ isCustomConnector)
/* harmony export */ });
const KINDS = {
    'microsoft.powerapps/apps': 'app',
    'microsoft.flow/flows': 'flow',
    'microsoft.powerapps/apis': 'connector',
    'microsoft.powerapps/apis/connections': 'connection',
    'microsoft.commondatamodel/environments/namespaces/entities': 'entity',
    'microsoft.commondatamodel/environments/namespaces/enumerations': 'picklist'
};
function kindOf(resource) {
    const type = resource.type.toLowerCase();
    return (Object.hasOwn(KINDS, type) ? KINDS[type] : undefined) ?? 'unknown';
}
const displayNameOf = (resource, key) => resource.details?.displayName || resource.name || key;
const isCustomConnector = (resource) => kindOf(resource) === 'connector' && !resource.name;
const offeredCreationTypes = (resource) => (resource.creationType ?? '')
    .split(',')
    .map(type => type.trim().toLowerCase())
    .filter(type => type !== '');
const prerequisites = (resource, resources) => [...new Set(resource.dependsOn ?? [])].filter(key => resources[key] !== undefined);
function childrenFirst(resources) {
    const ordered = [];
    const visited = new Set();
    for (const start of Object.keys(resources)) {
        const stack = [];
        const enter = (key) => {
            const resource = resources[key];
            if (visited.has(key) || resource === undefined)
                return;
            visited.add(key);
            stack.push({ key, left: prerequisites(resource, resources) });
        };
        enter(start);
        for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
            const next = top.left.shift();
            if (next === undefined) {
                ordered.push(top.key);
                stack.pop();
            }
            else
                enter(next);
        }
    }
    return ordered;
}
function rootOf(resources) {
    const keys = Object.keys(resources);
    const ofKind = (kind) => keys.filter(key => kindOf(resources[key] ?? { type: '' }) === kind);
    const [app] = ofKind('app');
    if (app !== undefined)
        return app;
    const flows = ofKind('flow');
    return flows.find(key => resources[key]?.hierarchy === 'Root') ?? flows[0];
}


/***/ }),

/***/ 56183:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vt: () => (/* binding */ concealSecrets),
/* harmony export */   cT: () => (/* binding */ withoutSecrets),
/* harmony export */   fq: () => (/* binding */ shapedSecrets),
/* harmony export */   p_: () => (/* binding */ isCredentials),
/* harmony export */   pr: () => (/* binding */ namedSecrets)
/* harmony export */ });
/* harmony import */ var _base_display_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65611);
/* harmony import */ var _secret_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63816);


const SHAPES = [
    { kind: 'a storage account key', hint: 'AccountKey=', pattern: /(AccountKey=)[\w+/-]{40,8000}={0,2}/g },
    { kind: 'a shared access key', hint: 'SharedAccessKey=', pattern: /(SharedAccessKey=)[\w+/-]{20,8000}={0,2}/g },
    { kind: 'a signed URL', hint: 'sig=', pattern: /([?&;]sig=)[\w%+/.~-]{20,8000}={0,2}/g },
    {
        kind: 'a URL with an Azure Functions key',
        hint: '.azurewebsites.',
        pattern: /(\.azurewebsites\.[a-z]{2,3}\/[^\s"'<>]{0,300}[?&]code=)[\w%+/-]{20,8000}={0,2}/g
    },
    {
        kind: 'a Microsoft Entra client secret',
        hint: 'Q~',
        pattern: /()(?<![\w~.-])[\w~.-]{3}\dQ~[\w~.-]{31,34}(?![\w~.-])/g
    },
    {
        kind: 'an access token',
        hint: 'eyJ',
        pattern: /()(?<![\w-])eyJ[\w-]{10,8000}\.eyJ[\w-]{10,8000}(?:\.[\w-]{10,8000})?/g
    },
    {
        kind: 'an AWS access key',
        hint: 'AKIA',
        pattern: /()(?<![A-Za-z0-9])AKIA(?=[A-Z]{0,15}\d)[0-9A-Z]{16}(?![0-9A-Za-z])/g
    },
    {
        kind: 'an AWS access key',
        hint: 'ASIA',
        pattern: /()(?<![A-Za-z0-9])ASIA(?=[A-Z]{0,15}\d)[0-9A-Z]{16}(?![0-9A-Za-z])/g
    },
    { kind: 'a GitHub token', hint: 'gh', pattern: /()(?<!\w)gh[pousr]_[A-Za-z0-9]{36,8000}/g },
    { kind: 'a GitHub token', hint: 'github_pat_', pattern: /()(?<!\w)github_pat_\w{40,8000}/g },
    { kind: 'a GitLab token', hint: 'glpat-', pattern: /()(?<![\w-])glpat-[\w-]{20,8000}/g },
    { kind: 'an npm token', hint: 'npm_', pattern: /()(?<!\w)npm_[A-Za-z0-9]{36}(?!\w)/g },
    { kind: 'a Slack token', hint: 'xox', pattern: /()(?<![\w-])xox[abeprs]-[A-Za-z0-9-]{10,8000}/g },
    {
        kind: 'a Slack webhook',
        hint: 'hooks.slack.com/services/',
        pattern: /(hooks\.slack\.com\/services\/)[\w/]{20,8000}/g
    },
    { kind: 'a Teams webhook', hint: '.webhook.office.com/', pattern: /(\.webhook\.office\.com\/)[\w@/-]{40,8000}/g },
    {
        kind: 'a Teams webhook',
        hint: 'outlook.office.com/webhook/',
        pattern: /(outlook\.office\.com\/webhook\/)[\w@/-]{40,8000}/g
    },
    {
        kind: 'a Discord webhook',
        hint: '/api/webhooks/',
        pattern: /(discord(?:app)?\.com\/api\/webhooks\/\d{5,25}\/)[\w-]{40,8000}/g
    },
    { kind: 'a Telegram bot token', hint: ':AA', pattern: /()(?<!\w)\d{8,10}:AA[\w-]{33}(?![\w-])/g },
    { kind: 'a Google API key', hint: 'AIza', pattern: /()(?<![\w-])AIza[\w-]{35}(?![\w-])/g },
    { kind: 'a Google client secret', hint: 'GOCSPX-', pattern: /()(?<![\w-])GOCSPX-[\w-]{20,8000}/g },
    { kind: 'a SendGrid API key', hint: 'SG.', pattern: /()(?<![\w.-])SG\.[\w-]{16,32}\.[\w-]{16,64}(?![\w-])/g },
    { kind: 'a Stripe API key', hint: 'k_live_', pattern: /()(?<!\w)[rs]k_live_[A-Za-z0-9]{16,8000}/g },
    {
        kind: 'an OpenAI or Anthropic API key',
        hint: 'sk-',
        pattern: /()(?<![\w-])sk-(?:proj|svcacct|admin|ant)-[\w-]{20,8000}/g
    },
    {
        kind: 'an OpenAI API key',
        hint: 'T3BlbkFJ',
        pattern: /()(?<![\w-])sk-[A-Za-z0-9]{20}T3BlbkFJ[A-Za-z0-9]{20}(?!\w)/g
    },
    {
        kind: 'a password in a URL',
        hint: '://',
        pattern: /(:\/\/[^\s/:@"'<>{}]{1,100}:)[^\s/:@"'<>{}]{3,1000}(?=@)/g
    },
    {
        kind: 'a password in a connection string',
        hint: ';',
        pattern: /((?<![A-Za-z])(?:Password|Pwd)\s{0,2}=\s{0,2})[^\s;"'<>{}]{3,1000}/gi,
        demand: (text, start, end) => text[end] === ';' || /;\s{0,2}$/.test(text.slice(Math.max(0, start - 3), start))
    }
];
const LONGEST_MATCH = 8_000;
function endOf(text, start, matched) {
    let end = matched;
    if (end - start >= LONGEST_MATCH)
        while (end < text.length && /[\w%+/=.~-]/.test(text[end] ?? ''))
            end += 1;
    return end;
}
const SHORTEST = 12;
function shapedSecrets(text) {
    if (text.length < SHORTEST)
        return [];
    const spots = privateKeys(text);
    for (const { kind, hint, pattern, demand } of SHAPES) {
        if (!text.includes(hint))
            continue;
        for (const match of text.matchAll(pattern)) {
            const [whole, before = ''] = match;
            const end = endOf(text, match.index, match.index + whole.length);
            if (demand?.(text, match.index, end) === false || (0,_secret_words_js__WEBPACK_IMPORTED_MODULE_1__/* .isPlaceholder */ .wK)(text.slice(match.index + before.length, end)))
                continue;
            spots.push({ kind, start: match.index + before.length, end });
        }
    }
    return spots;
}
const BEGIN = /-----BEGIN [A-Z ]{0,30}PRIVATE KEY-----/g;
const END = /-----END [A-Z ]{0,30}PRIVATE KEY-----/;
const LONGEST_KEY = 20_000;
function privateKeys(text) {
    if (!text.includes('PRIVATE KEY-----'))
        return [];
    const begins = [...text.matchAll(BEGIN)].map(match => ({ start: match.index, body: match.index + match[0].length }));
    return begins.flatMap(({ start, body }, at) => {
        const next = begins[at + 1]?.start ?? text.length;
        const rest = text.slice(body, Math.min(body + LONGEST_KEY, next));
        const last = END.exec(rest);
        const length = last === null ? (/^[\w+/=\s\\:,"&()-]{0,20000}/.exec(rest)?.[0].length ?? 0) : last.index;
        const inside = rest.slice(0, length);
        return (last === null ? /[\w+/]{40}/ : /[\w+/]{12}/).test(inside)
            ? [{ kind: 'a private key', start, end: body + length + (last?.[0].length ?? 0) }]
            : [];
    });
}
const QUOTED = /(["'`])([^\s"'`<>\\]{6,8000})\\?\1/g;
const FIELD = /(?:^|[?&;,"'\s])([\w.-]{2,60})=([^\s&"'`<>;,]{6,8000})/g;
const CREDENTIALS = /(?<![\w-])(Bearer|Basic|SharedKey|ApiKey)(\s{1,3})([\w.~+/=:-]{12,8000})/gi;
function namedSecrets(text) {
    if (!_secret_words_js__WEBPACK_IMPORTED_MODULE_1__/* .MENTIONS_SECRETS */ .o9.test(text))
        return [];
    const spots = [];
    const add = (kind, end, value) => {
        spots.push({ kind, start: end - value.length, end });
    };
    for (const match of text.matchAll(QUOTED)) {
        const value = match[2] ?? '';
        if (!/\d|[^\w]/.test(value))
            continue;
        const name = (0,_secret_words_js__WEBPACK_IMPORTED_MODULE_1__/* .secretName */ .Gf)(nameBefore(text, match.index));
        if (name !== undefined && (0,_secret_words_js__WEBPACK_IMPORTED_MODULE_1__/* .isLikely */ .h8)(name, value))
            add(`a value named like a ${name}`, match.index + 1 + value.length, value);
    }
    if (text.includes('='))
        for (const match of text.matchAll(FIELD)) {
            const [whole, called = '', value = ''] = match;
            const name = (0,_secret_words_js__WEBPACK_IMPORTED_MODULE_1__/* .secretName */ .Gf)(called);
            if (name !== undefined && (0,_secret_words_js__WEBPACK_IMPORTED_MODULE_1__/* .isLikely */ .h8)(name, value))
                add(`a value named like a ${name}`, match.index + whole.length, value);
        }
    for (const match of text.matchAll(CREDENTIALS)) {
        const value = match[3] ?? '';
        if (signsIn(match[1] ?? '', value))
            add('the credentials of a header', match.index + match[0].length, value);
    }
    return spots;
}
const BETWEEN = ' \t\r\n"\'`:=,(\\&>{';
function nameBefore(text, start) {
    let end = start;
    while (end > 0 && start - end < 16 && BETWEEN.includes(text[end - 1] ?? ''))
        end -= 1;
    const name = /[\w$.-][\w$. -]{0,60}$/.exec(text.slice(Math.max(0, end - 61), end))?.[0] ?? '';
    if (!/^value$/i.test(name))
        return name;
    return (/["']([\w .-]{2,60})["']{1,2}\s{0,4},\s{0,4}["']{0,2}$/.exec(text.slice(Math.max(0, end - 80), end - name.length))?.[1] ?? name);
}
function isCredentials(value) {
    const [, scheme = '', given = ''] = /^\s{0,3}(Bearer|Basic|SharedKey|ApiKey|Token)\s{1,3}([\w.~+/=:-]{8,8000})\s{0,3}$/i.exec(value) ?? [];
    return given !== '' && signsIn(scheme, given);
}
const signsIn = (scheme, given) => !(0,_secret_words_js__WEBPACK_IMPORTED_MODULE_1__/* .isPlaceholder */ .wK)(given) && ((0,_secret_words_js__WEBPACK_IMPORTED_MODULE_1__/* .looksRandom */ .EZ)(given) || (/^basic$/i.test(scheme) && isUserAndPassword(given)));
const isUserAndPassword = (given) => /^[\w+/-]{8,2000}={0,2}$/.test(given) &&
    /^[ -~]{1,200}:[ -~]{1,1000}$/.test(Buffer.from(given, 'base64').toString('latin1'));
function concealSecrets(text) {
    const spots = [...shapedSecrets(text), ...namedSecrets(text)].sort((one, other) => one.start - other.start);
    let clean = '';
    let at = 0;
    for (const { start, end } of spots) {
        if (end <= at)
            continue;
        if (start >= at)
            clean += `${text.slice(at, start)}***`;
        at = end;
    }
    return clean + text.slice(at);
}
const BEYOND = 1_000;
const withoutSecrets = (text, limit) => (0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(concealSecrets(text.slice(0, limit + BEYOND)), limit);


/***/ }),

/***/ 63816:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EZ: () => (/* binding */ looksRandom),
/* harmony export */   Gf: () => (/* binding */ secretName),
/* harmony export */   h8: () => (/* binding */ isLikely),
/* harmony export */   o9: () => (/* binding */ MENTIONS_SECRETS),
/* harmony export */   wK: () => (/* binding */ isPlaceholder)
/* harmony export */ });
/* unused harmony exports entropyOf, looksLikePassword */
const PASSWORD = /(?:password|passwd|passphrase|passcode|(?:^|[^a-z])(?:pwd|secret|secret[-_ ]?key|client[-_ ]?secret))s?$/i;
const KEY = /(?:api[-_ ]?keys?|clientsecret|apisecret|(?:^|[^a-z])(?:(?:access|account|subscription|functions?|host|master|private|signing|encryption|shared|storage|service|app|consumer)[-_ ]?key|(?:access|auth|refresh|bearer|bot|api|id|sas|session|security|secret|user|page|personal[-_ ]?access)[-_ ]?token|bearer|authorization|credentials?|connection[-_ ]?string|sig|sas|pat|pfx))$/i;
function plain(name) {
    const read = name.trim().replace(/\.(?:Text|Value|Result|Default)$/i, '');
    return read.replaceAll(/([a-z])([A-Z])/g, '$1-$2').replace(/[-_ ]?\d{1,3}$/, '');
}
const LONGEST_NAME = 120;
function secretName(name) {
    if (name.length > LONGEST_NAME)
        return undefined;
    const words = plain(name);
    if (/^(?:token|key token)$/i.test(words) || KEY.test(words))
        return 'key';
    return PASSWORD.test(words) ? 'password' : undefined;
}
const MENTIONS_SECRETS = /secret|pass(?:w|phrase|code)|pwd|key|token|bearer|basic|authorization|credential|connection[-_ ]?string|pfx/i;
const STAND_IN = /(?<![a-z])(?:your|my[-_ ]|example|placeholder|change[-_ ]?(?:me|it|this)|dummy|sample|insert|enter|replace|fill[-_ ]?in|todo|redacted|removed|hidden|not[-_ ]?set)|xxxx|\.\.\.|…|\*\*\*|<[^>]{0,200}>/i;
const WORDS = /^(?:password|passwd|pwd|pass|secret|token|key|apikey|api[-_ ]?key|user|username|null|undefined|none|true|false|string|text|value|test)$/i;
const BRACKETS = [
    ['<', '>'],
    ['[', ']'],
    ['{', '}'],
    ['%', '%'],
    ['#', '#'],
    ['__', '__'],
    ['${', '}'],
    ['$(', ')'],
    ['#{', '}#']
];
function isPlaceholder(value) {
    const text = value.trim();
    return (text === '' ||
        (text.startsWith('@') && !text.startsWith('@@')) ||
        text.includes('@{') ||
        BRACKETS.some(([open, close]) => text.length > 1 && text.startsWith(open) && text.endsWith(close)) ||
        WORDS.test(text) ||
        isOneCharacter(text) ||
        STAND_IN.test(text.slice(0, 200)));
}
function isOneCharacter(text) {
    for (let at = 1; at < text.length && at < 100; at += 1)
        if (text[at] !== text[0])
            return false;
    return true;
}
function entropyOf(text) {
    const head = text.slice(0, 400);
    const counts = new Map();
    for (const character of head.split(''))
        counts.set(character, (counts.get(character) ?? 0) + 1);
    let bits = 0;
    for (const count of counts.values())
        bits -= (count / head.length) * Math.log2(count / head.length);
    return bits;
}
const LONGEST_SECRET = 7_999;
const looksRandom = (value) => value.length >= 12 &&
    value.length <= LONGEST_SECRET &&
    /\d/.test(value) &&
    /[A-Za-z]/.test(value) &&
    !/\s/.test(value) &&
    !/^https?:\/\//i.test(value) &&
    entropyOf(value) > 3;
function looksLikePassword(value) {
    if (value.length < 6 || value.length > 200 || /\s/.test(value) || /^https?:\/\//i.test(value))
        return false;
    const kinds = [/[a-z]/, /[A-Z]/, /\d/, /[^A-Za-z\d]/].filter(kind => kind.test(value)).length;
    return kinds >= 3 || (kinds === 2 && value.length >= 8 && /\d/.test(value));
}
const isLikely = (name, value) => !isPlaceholder(value) && (looksRandom(value) || (name === 'password' && looksLikePassword(value)));


/***/ })

};
