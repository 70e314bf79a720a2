export const id = 2527;
export const ids = [2527,6289,3264,1206];
export const modules = {

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

/***/ 30605:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ isObject)
/* harmony export */ });
const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);


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

/***/ 43042:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ compareContents),
/* harmony export */   pN: () => (/* binding */ loadComparing),
/* harmony export */   xF: () => (/* binding */ digestContents)
/* harmony export */ });
/* harmony import */ var _package_budget_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2151);
/* harmony import */ var _package_rules_content_secret_shapes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56183);


async function loadComparing() {
    const [{ compare }, { contentDigest }, { readDocument }, { readSources }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(7219), __webpack_require__.e(3277), __webpack_require__.e(7438)]).then(__webpack_require__.bind(__webpack_require__, 93277)),
        Promise.all(/* import() */[__webpack_require__.e(1764), __webpack_require__.e(6289)]).then(__webpack_require__.bind(__webpack_require__, 91764)),
        __webpack_require__.e(/* import() */ 3264).then(__webpack_require__.bind(__webpack_require__, 33264)),
        Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(6046)]).then(__webpack_require__.bind(__webpack_require__, 96046))
    ]);
    const sideOf = (pkg) => {
        if (pkg.app === undefined)
            return { pkg };
        try {
            return { pkg, document: readDocument(pkg.app.document, 'the document of the app', readSources) };
        }
        catch (error) {
            if (error instanceof _package_budget_js__WEBPACK_IMPORTED_MODULE_0__/* .OverBudget */ .sg)
                throw error;
            return { pkg };
        }
    };
    return { compare, contentDigest, sideOf };
}
async function digestContents(pkg, names) {
    const { contentDigest, sideOf } = await loadComparing();
    return contentDigest(sideOf(pkg), names);
}
async function compareContents(newer, older) {
    const { compare, contentDigest, sideOf } = await loadComparing();
    const [newerSide, olderSide] = [sideOf(newer.pkg), sideOf(older.pkg)];
    return {
        newer: contentDigest(newerSide, newer.names),
        older: contentDigest(olderSide, older.names),
        difference: compare(olderSide, newerSide, { conceal: _package_rules_content_secret_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .concealSecrets */ .Vt })
    };
}


/***/ }),

/***/ 91206:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  unpackPackage: () => (/* binding */ unpackPackage)
});

// EXTERNAL MODULE: ./lib/base/display.js
var display = __webpack_require__(65611);
// EXTERNAL MODULE: ./lib/base/errors.js
var errors = __webpack_require__(17594);
// EXTERNAL MODULE: ./lib/base/objects.js
var objects = __webpack_require__(30605);
// EXTERNAL MODULE: ./lib/base/bounded-json.js
var bounded_json = __webpack_require__(47215);
// EXTERNAL MODULE: ./lib/package/document/read-document.js + 3 modules
var read_document = __webpack_require__(33264);
;// CONCATENATED MODULE: ./lib/package/unpacked/file-names.js
const MAX_NAME = 80;
const DEVICES = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;
class FileNames {
    #taken = new Set();
    #next = new Map();
    of(name, extension) {
        const plain = name
            .slice(0, 4 * MAX_NAME)
            .normalize('NFC')
            .replace(/[^\p{L}\p{N} _()-]/gu, '_')
            .trim()
            .slice(0, MAX_NAME)
            .trim();
        const base = plain === '' || DEVICES.test(plain) ? `_${plain}` : plain;
        const wanted = `${base}${extension}`.toLowerCase();
        for (let count = this.#next.get(wanted) ?? 1;; count += 1) {
            const candidate = `${base}${count === 1 ? '' : ` (${count})`}${extension}`;
            const key = candidate.toLowerCase();
            if (this.#taken.has(key))
                continue;
            this.#taken.add(key);
            this.#next.set(wanted, count + 1);
            return candidate;
        }
    }
}
const isTreePath = (path) => path.length <= 500 &&
    path
        .split('/')
        .every(part => /^[\p{L}\p{N} _().-]{1,200}$/u.test(part) && !/^\.+$/.test(part) && part.trim() === part);

// EXTERNAL MODULE: ./lib/package/content-digest/app-content.js
var app_content = __webpack_require__(62990);
// EXTERNAL MODULE: ./lib/package/content-digest/content-digest.js + 1 modules
var content_digest = __webpack_require__(91764);
// EXTERNAL MODULE: ./lib/package/content-digest/flow-content.js
var flow_content = __webpack_require__(91885);
// EXTERNAL MODULE: ./lib/package/content-digest/labels.js
var content_digest_labels = __webpack_require__(65278);
// EXTERNAL MODULE: ./lib/package/archive.js + 1 modules
var package_archive = __webpack_require__(67742);
// EXTERNAL MODULE: ./lib/package/document/source-files.js
var source_files = __webpack_require__(54469);
// EXTERNAL MODULE: ./lib/package/json-text.js + 1 modules
var json_text = __webpack_require__(79092);
// EXTERNAL MODULE: ./lib/package/resource.js
var package_resource = __webpack_require__(16526);
;// CONCATENATED MODULE: ./lib/package/unpacked/formulas-text.js
function formulasText(top) {
    const lines = [];
    const stack = [{ node: top, depth: 0 }];
    for (let one = stack.pop(); one !== undefined; one = stack.pop()) {
        const { node, depth } = one;
        const indent = '  '.repeat(Math.min(depth, MAX_INDENT));
        lines.push(`${indent}${node.name}: # ${node.kind === 'control' ? node.type : node.kind}`);
        for (const [property, formula] of [...node.properties].sort(byName))
            for (const line of propertyLines(property, formula))
                lines.push(`${indent}  ${line}`);
        for (const child of node.children.toReversed())
            stack.push({ node: child, depth: depth + 1 });
    }
    return `${lines.join('\n')}\n`;
}
const MAX_INDENT = 50;
const byName = ([one], [other]) => one < other ? -1 : one > other ? 1 : 0;
function propertyLines(property, formula) {
    const [first = '', ...rest] = formula.split('\n');
    return rest.length === 0
        ? [`${property}: =${first}`]
        : [`${property}: |`, ...[`=${first}`, ...rest].map(line => `  ${line}`)];
}

;// CONCATENATED MODULE: ./lib/package/unpacked/unpacked-tree.js












const CONTENTS_FILE = 'contents.json';
const FORM = 1;
function unpackedTree(pkg, document) {
    const names = (0,content_digest_labels/* namesOf */.eZ)(pkg, new Map());
    const labels = (0,content_digest_labels/* labelsOf */.PC)(pkg, names);
    const tree = new Map();
    const flowNames = new FileNames();
    tree.set('connections.json', json(connectionsOf(pkg)));
    for (const flow of pkg.flows.toSorted((one, other) => compare(one.displayName, other.displayName)))
        tree.set(`flows/${flowNames.of(flow.displayName, '.json')}`, json((0,flow_content/* flowValues */.R)(flow, labels)));
    const { app } = pkg;
    if (app !== undefined)
        tree.set('app/settings.json', json((0,app_content/* appValues */.I)(app)));
    if (app !== undefined && document !== undefined)
        addDocument(tree, app.document, document);
    const content = (0,content_digest.contentDigest)({ pkg, ...(document === undefined ? {} : { document }) }).whole;
    const files = [...tree.keys()].sort(compare);
    return new Map([
        [
            CONTENTS_FILE,
            json({
                form: FORM,
                content,
                kind: pkg.kind,
                name: names.of(pkg.rootKey),
                resources: resourcesOf(pkg),
                files
            })
        ],
        ...files.map((path) => [path, tree.get(path) ?? ''])
    ]);
}
function addDocument(tree, bytes, document) {
    const formulaNames = new FileNames();
    for (const node of document.nodes)
        tree.set(`app/formulas/${formulaNames.of(node.name, '.txt')}`, formulasText(node));
    tree.set('app/document.json', json({
        settings: (0,json_text/* safeMap */.Ek)(document.settings),
        codeComponents: document.codeComponents,
        media: document.media.toSorted((one, other) => compare(one.name, other.name))
    }));
    tree.set('app/data-sources.json', json(document.dataSources.toSorted((one, other) => compare(one.name, other.name))));
    const sourceNames = new FileNames();
    const archive = (0,package_archive/* openArchive */.p_)(bytes, 'the document of the app', read_document.DOCUMENT_LIMITS, { leadingSeparator: true });
    for (const name of document.files.filter(source_files/* isSourceFile */.c8).sort(compare))
        tree.set(`app/sources/${sourceNames.of(name.slice(source_files/* SOURCE_FOLDER */.Z2.length).replace(/\.pa\.yaml$/i, ''), '.pa.yaml')}`, archive.read(name).toString('utf8').replaceAll('\r\n', '\n'));
}
function connectionsOf(pkg) {
    const found = new Map();
    for (const [key, resource] of Object.entries(pkg.resources)) {
        if ((0,package_resource/* kindOf */.I)(resource) !== 'connection')
            continue;
        const connectorKey = (resource.dependsOn ?? []).find(other => pkg.resources[other] !== undefined && (0,package_resource/* kindOf */.I)(pkg.resources[other]) === 'connector');
        const connector = connectorKey === undefined ? undefined : pkg.resources[connectorKey];
        const name = connector === undefined ? (0,package_resource/* displayNameOf */.Nv)(resource, key) : (0,package_resource/* displayNameOf */.Nv)(connector, connectorKey ?? key);
        found.set(name, { connector: connector?.name ?? undefined, name });
    }
    return [...found].sort(([one], [other]) => compare(one, other)).map(([, value]) => value);
}
const resourcesOf = (pkg) => Object.entries(pkg.resources)
    .filter(([, resource]) => (0,package_resource/* kindOf */.I)(resource) !== 'connection')
    .map(([key, resource]) => ({
    kind: (0,package_resource/* kindOf */.I)(resource),
    name: (0,package_resource/* displayNameOf */.Nv)(resource, key),
    connector: (0,package_resource/* kindOf */.I)(resource) === 'connector' ? (resource.name ?? undefined) : undefined
}))
    .sort((one, other) => compare(`${one.kind} ${one.name}`, `${other.kind} ${other.name}`));
const compare = (one, other) => (one < other ? -1 : one > other ? 1 : 0);
const json = (value) => `${JSON.stringify(value, sortedKeys, 2)}\n`;
const sortedKeys = (_, value) => (0,objects/* isObject */.G)(value) ? (0,json_text/* safeMap */.Ek)(Object.entries(value).sort(([one], [other]) => compare(one, other))) : value;

;// CONCATENATED MODULE: ./lib/commands/unpack.js







async function unpackPackage({ files, log }, pkg, folder) {
    const document = pkg.app === undefined ? undefined : (0,read_document.readDocument)(pkg.app.document, 'the document of the app');
    const tree = unpackedTree(pkg, document);
    const paths = [...tree.keys()];
    const at = (path) => `${folder}/${path}`;
    const before = await textAt(files, at(CONTENTS_FILE));
    if (before === tree.get(CONTENTS_FILE)) {
        log.info(`${(0,display/* quoted */.TL)(folder)} has this content already`);
        return { folder, changed: false, files: paths };
    }
    const stale = listedIn(before).filter(path => isTreePath(path) && !tree.has(path));
    for (const path of stale)
        await files.remove(at(path));
    for (const [path, text] of [...tree].toSorted(([one], [other]) => Number(one === CONTENTS_FILE) - Number(other === CONTENTS_FILE)))
        await files.write(at(path), Buffer.from(text));
    log.info(`Unpacked ${(0,display/* quoted */.TL)(pkg.manifest.details.displayName)} into ${(0,display/* quoted */.TL)(folder)}: ${(0,display/* pluralize */.td)(paths.length, 'file')} written, ${stale.length} removed`);
    return { folder, changed: true, files: paths };
}
const MAX_CONTENTS = 16 * 1024 * 1024;
async function textAt(files, path) {
    try {
        return Buffer.from(await files.read(path, MAX_CONTENTS)).toString('utf8');
    }
    catch (error) {
        if (error instanceof errors/* ActionError */.lZ)
            return undefined;
        throw error;
    }
}
function listedIn(text) {
    if (text === undefined)
        return [];
    try {
        const value = (0,bounded_json/* parseBounded */.n)(text);
        const listed = (0,objects/* isObject */.G)(value) ? value['files'] : undefined;
        return Array.isArray(listed) ? listed.filter(path => typeof path === 'string') : [];
    }
    catch {
        return [];
    }
}


/***/ }),

/***/ 50063:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runUnpack: () => (/* binding */ runUnpack)
/* harmony export */ });
/* harmony import */ var _base_display_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65611);
/* harmony import */ var _action_runner_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24058);
/* harmony import */ var _commands_unpack_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91206);
/* harmony import */ var _workers_create_pool_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(69265);
/* harmony import */ var _workers_reader_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(21376);





async function runUnpack(file, folder, { environment, log, signal, workerEntry }) {
    const files = (0,_action_runner_files_js__WEBPACK_IMPORTED_MODULE_1__/* .createFiles */ .qm)(environment.workspace);
    const pkg = await (0,_workers_reader_js__WEBPACK_IMPORTED_MODULE_4__/* .createReader */ .W)((0,_workers_create_pool_js__WEBPACK_IMPORTED_MODULE_3__/* .createPool */ .b)(workerEntry, signal)).read(await files.read(file), (0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(file));
    return (0,_commands_unpack_js__WEBPACK_IMPORTED_MODULE_2__.unpackPackage)({ files, log }, pkg, folder);
}


/***/ }),

/***/ 63089:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ boundedJoin),
/* harmony export */   L: () => (/* binding */ boundedText)
/* harmony export */ });
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47990);

const DIGITS = 24;
function boundedText(text, limit) {
    if (text.length <= limit)
        return text;
    return [text.slice(0, limit), '…', (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .o)(Buffer.from(text)).slice(-DIGITS)].join('');
}
function boundedJoin(parts, separator, limit = 1000) {
    let text = '';
    for (const [at, part] of parts.entries()) {
        const next = String(part);
        text += at === 0 ? next : separator + next;
        if (text.length > limit)
            return `${text.slice(0, limit)}…`;
    }
    return text;
}


/***/ }),

/***/ 61401:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ controlName)
/* harmony export */ });
/* harmony import */ var _bounded_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63089);

const LONGEST_NAME = 256;
function controlName(name) {
    return name === undefined ? undefined : (0,_bounded_text_js__WEBPACK_IMPORTED_MODULE_0__/* .boundedText */ .L)(name, LONGEST_NAME);
}


/***/ }),

/***/ 37625:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H2: () => (/* binding */ Controls),
  Ey: () => (/* binding */ ENTITIES),
  IO: () => (/* binding */ LAYER),
  IW: () => (/* binding */ isLayer),
  I: () => (/* binding */ kindOf),
  ZZ: () => (/* binding */ layerOf),
  Sf: () => (/* binding */ scriptsOf)
});

// EXTERNAL MODULE: ./lib/base/objects.js
var objects = __webpack_require__(30605);
// EXTERNAL MODULE: ./lib/package/json-text.js + 1 modules
var json_text = __webpack_require__(79092);
;// CONCATENATED MODULE: ./lib/package/document/code-components.js

const MOST = 1_000;
const LONGEST_NAME = 400;
const OWN_NAME = /^(?:PowerApps|Microsoft)_CoreControls_/i;
const TEMPLATE_ID = /\/powercontrol\/([^/]+)$/i;
class CodeComponents {
    #known = new Map();
    addControl(value) {
        const id = TEMPLATE_ID.exec((0,json_text/* textAt */.$6)(value, 'Template', 'Id')?.slice(-LONGEST_NAME) ?? '')?.[1];
        const isOne = id !== undefined ||
            [value, (0,json_text/* valueAt */.fK)(value, 'Template')].some(part => (0,json_text/* valueAt */.fK)(part, 'IsPcfControl') === true || (0,json_text/* textAt */.$6)(part, 'DynamicControlDefinitionJson') !== undefined);
        if (isOne)
            this.#add((0,json_text/* textAt */.$6)(value, 'Template', 'Name') ?? id, (0,json_text/* valueAt */.fK)(value, 'Template'));
    }
    addTemplates(entries) {
        if (Array.isArray(entries))
            for (const entry of entries)
                this.#add((0,json_text/* textAt */.$6)(entry, 'Name'), entry);
    }
    all() {
        return [...this.#known.values()].map(({ name, version, firstParty }) => ({
            name,
            ...(version === undefined ? {} : { version }),
            isMicrosofts: OWN_NAME.test(name) || (firstParty ?? !hasPublisher(name))
        }));
    }
    #add(name, description) {
        if (name === undefined || name.length > LONGEST_NAME)
            return;
        const known = this.#known.get(name.toLowerCase()) ?? { name };
        if (!this.#known.has(name.toLowerCase())) {
            if (this.#known.size >= MOST)
                return;
            this.#known.set(name.toLowerCase(), known);
        }
        known.version ??= (0,json_text/* textAt */.$6)(description, 'Version');
        const firstParty = (0,json_text/* valueAt */.fK)(description, 'FirstParty');
        if (typeof firstParty === 'boolean')
            known.firstParty ??= firstParty;
    }
}
const hasPublisher = (name) => /^[a-z][a-z0-9]{0,7}_.*\./i.test(name);

// EXTERNAL MODULE: ./lib/package/document/control-name.js
var control_name = __webpack_require__(61401);
// EXTERNAL MODULE: ./lib/package/document/line-ends.js
var line_ends = __webpack_require__(31979);
;// CONCATENATED MODULE: ./lib/package/document/controls.js





const ENTITIES = 'Entities.json';
const RANK = { app: 0, screen: 1, component: 2, control: 3 };
class Controls {
    #tops = [];
    #components = new Map();
    #reading;
    codeComponents = new CodeComponents();
    constructor(reading) {
        this.#reading = reading;
    }
    readFiles() {
        for (const folder of ['Components/', 'Controls/'])
            for (const file of this.#reading.filesIn(folder, '.json')) {
                const value = this.#reading.json(file);
                if (value === undefined)
                    continue;
                const top = (0,json_text/* valueAt */.fK)(value, 'TopParent');
                if ((0,objects/* isObject */.G)(top))
                    this.#add(file, [top], folder === 'Components/');
                else
                    this.#reading.fault(file, `${file} cannot be read: it has no "TopParent".`);
            }
    }
    readEntities(value) {
        this.#add(ENTITIES, listAt(value, 'Components'), true);
        const isControl = (entity) => (0,json_text/* textAt */.$6)(entity, 'Type') === 'ControlInfo';
        this.#add(ENTITIES, listAt(value, 'Entities').filter(isControl), false);
    }
    nodes() {
        const sorted = this.#tops.toSorted((one, other) => RANK[one.node.kind] - RANK[other.node.kind] || one.index - other.index);
        return sorted.map(({ node }) => node);
    }
    #add(file, tops, components) {
        if (components)
            for (const top of tops) {
                const template = (0,json_text/* textAt */.$6)(top, 'Template', 'Name');
                const name = (0,control_name/* controlName */.F)((0,json_text/* textAt */.$6)(top, 'Name'));
                if (template !== undefined && name !== undefined)
                    this.#components.set(template, name);
            }
        let nameless = 0;
        const nodeOf = (value, kind) => {
            this.codeComponents.addControl(value);
            const name = (0,control_name/* controlName */.F)((0,json_text/* textAt */.$6)(value, 'Name'));
            if (name === undefined) {
                nameless += 1;
                return undefined;
            }
            const inner = listAt(value, 'Children').map(child => ({ node: nodeOf(child, 'control'), layer: layerOf(child) }));
            const children = inner.toSorted((one, other) => one.layer - other.layer).map(({ node }) => node);
            return {
                kind,
                name,
                type: kind === 'control' ? this.#typeOf(value) : kind,
                properties: propertiesOf(value),
                children: children.filter(child => child !== undefined)
            };
        };
        for (const top of tops) {
            const kind = kindOf(top, components);
            if (kind === undefined)
                continue;
            const node = nodeOf(top, kind);
            const index = (0,json_text/* valueAt */.fK)(top, 'Index');
            if (node !== undefined)
                this.#tops.push({ node: { ...node, file }, index: typeof index === 'number' ? index : Number.MAX_SAFE_INTEGER });
        }
        if (nameless > 0)
            this.#reading.fault(file, `${file} cannot be read completely: ${nameless === 1 ? '1 of its controls has' : `${nameless} of its controls have`} no name.`);
    }
    #typeOf(value) {
        const template = (0,json_text/* textAt */.$6)(value, 'Template', 'Name') ?? '';
        const component = (0,json_text/* textAt */.$6)(value, 'Template', 'ComponentDefinitionInfo', 'Name');
        return (0,control_name/* controlName */.F)(component ?? this.#components.get(template) ?? template);
    }
}
function kindOf(top, component) {
    if (component || (0,json_text/* valueAt */.fK)(top, 'Template', 'IsComponentDefinition') === true)
        return 'component';
    const template = ((0,json_text/* textAt */.$6)(top, 'Template', 'Name') ?? '').toLowerCase();
    if (template === 'appinfo')
        return 'app';
    return ['apptest', 'testsuite', 'testcase'].includes(template) ? undefined : 'screen';
}
function listAt(value, key) {
    const list = (0,json_text/* valueAt */.fK)(value, key);
    return Array.isArray(list) ? list : [];
}
function* scriptsOf(control) {
    for (const [at, rule] of listAt(control, 'Rules').entries())
        yield* scriptIn(rule, ['Rules', String(at)]);
    for (const [at, dynamic] of listAt(control, 'DynamicProperties').entries())
        yield* scriptIn((0,json_text/* valueAt */.fK)(dynamic, 'Rule'), ['DynamicProperties', String(at), 'Rule']);
}
function* scriptIn(rule, path) {
    const property = (0,json_text/* valueAt */.fK)(rule, 'Property');
    const script = (0,json_text/* valueAt */.fK)(rule, 'InvariantScript');
    if (typeof property === 'string' && typeof script === 'string')
        yield { property, script, path: [...path, 'InvariantScript'] };
}
const LAYER = 'ZIndex';
const isLayer = (script) => typeof script === 'string' && /^\d{1,9}$/.test(script);
function layerOf(value) {
    const rule = listAt(value, 'Rules').find(candidate => (0,json_text/* valueAt */.fK)(candidate, 'Property') === LAYER);
    const script = (0,json_text/* valueAt */.fK)(rule, 'InvariantScript');
    return isLayer(script) ? Number(script) : 0;
}
function propertiesOf(value) {
    const properties = new Map();
    for (const { property, script } of scriptsOf(value)) {
        if (property !== LAYER || !isLayer(script))
            properties.set(property, (0,line_ends/* withLineFeeds */.g)(script));
    }
    return properties;
}


/***/ }),

/***/ 31979:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ withLineFeeds)
/* harmony export */ });
const withLineFeeds = (text) => (text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text);


/***/ }),

/***/ 46119:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ MalformedSource)
/* harmony export */ });
class MalformedSource extends Error {
    name = 'MalformedSource';
    why;
    line;
    constructor(why, line) {
        super(`${why} (line ${line})`);
        this.why = why;
        this.line = line;
    }
}


/***/ }),

/***/ 33264:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  DOCUMENT_LIMITS: () => (/* binding */ DOCUMENT_LIMITS),
  readDocument: () => (/* binding */ readDocument)
});

// EXTERNAL MODULE: ./lib/base/objects.js
var objects = __webpack_require__(30605);
// EXTERNAL MODULE: ./lib/package/archive.js + 1 modules
var archive = __webpack_require__(67742);
// EXTERNAL MODULE: ./lib/package/budget.js
var package_budget = __webpack_require__(2151);
// EXTERNAL MODULE: ./lib/package/json-text.js + 1 modules
var json_text = __webpack_require__(79092);
// EXTERNAL MODULE: ./lib/package/document/controls.js + 1 modules
var document_controls = __webpack_require__(37625);
;// CONCATENATED MODULE: ./lib/package/document/data-sources.js

const OTHERS = new Set(['ControlInfo', 'ResourceInfo', 'DynamicDataSourceInfo']);
const NAMED_FOR_DISPLAY = new Set(['OptionSetInfo', 'ViewInfo']);
const listOf = (entries) => (Array.isArray(entries) ? entries : []);
const isSample = (entry) => (0,json_text/* valueAt */.fK)(entry, 'IsSampleData') === true;
function dataSourcesIn(entries) {
    const sources = [];
    for (const entry of listOf(entries)) {
        const type = (0,json_text/* textAt */.$6)(entry, 'Type') ?? '';
        const shown = NAMED_FOR_DISPLAY.has(type) ? (0,json_text/* textAt */.$6)(entry, 'DisplayName') : undefined;
        const name = shown ?? (0,json_text/* textAt */.$6)(entry, 'Name');
        if (name === undefined || OTHERS.has(type) || isSample(entry))
            continue;
        const connector = (0,json_text/* textAt */.$6)(entry, 'ApiId')?.replace(/^.*\//s, '');
        const dataset = (0,json_text/* textAt */.$6)(entry, 'DatasetName');
        const table = (0,json_text/* textAt */.$6)(entry, 'TableName') ?? (0,json_text/* textAt */.$6)(entry, 'LogicalName');
        sources.push({
            name,
            type,
            ...(connector === undefined ? {} : { connector }),
            ...(dataset === undefined ? {} : { dataset }),
            ...(table === undefined ? {} : { table })
        });
    }
    return sources;
}
function importedTexts(entries, file, pointer) {
    return listOf(entries).flatMap((entry, at) => {
        const text = (0,json_text/* textAt */.$6)(entry, 'Data');
        return text === undefined || isSample(entry) ? [] : [{ file, pointer: `${pointer}/${at}/Data`, text }];
    });
}

// EXTERNAL MODULE: ./lib/base/display.js
var display = __webpack_require__(65611);
// EXTERNAL MODULE: ./lib/base/errors.js
var errors = __webpack_require__(17594);
// EXTERNAL MODULE: ./lib/package/document/malformed-source.js
var malformed_source = __webpack_require__(46119);
;// CONCATENATED MODULE: ./lib/package/document/document-reading.js






class DocumentReading {
    archive;
    faults = [];
    #what;
    #names;
    constructor(archive, what) {
        this.archive = archive;
        this.#what = what;
        this.#names = new Map(archive.names.map(name => [name.toLowerCase(), name]));
    }
    filesIn(folder, end = '') {
        const start = folder.toLowerCase();
        return [...this.#names].filter(([key]) => key.startsWith(start) && key.endsWith(end)).map(([, name]) => name);
    }
    has(name) {
        return this.#names.has(name.toLowerCase());
    }
    mentions(name, text) {
        const spelled = this.#names.get(name.toLowerCase());
        return spelled !== undefined && this.attempt(spelled, () => this.archive.read(spelled).includes(text)) === true;
    }
    json(name) {
        const spelled = this.#names.get(name.toLowerCase());
        if (spelled === undefined) {
            this.fault(name, `${(0,display/* plainText */.wh)(name)} is missing from ${(0,display/* plainText */.wh)(this.#what)}.`);
            return undefined;
        }
        const value = this.attempt(spelled, () => (0,json_text/* parseJson */.qF)(this.archive.read(spelled), `${spelled} in ${this.#what}`, spelled, this.archive.budget));
        if (value === undefined || (0,objects/* isObject */.G)(value))
            return value;
        this.fault(spelled, `${(0,display/* plainText */.wh)(spelled)} cannot be read: it is not a JSON object.`);
        return undefined;
    }
    fault(file, message, line) {
        this.faults.push({ file, message, ...(line === undefined ? {} : { line }) });
    }
    attempt(file, read) {
        try {
            return read();
        }
        catch (error) {
            if (!(error instanceof errors/* ActionError */.lZ || error instanceof malformed_source/* MalformedSource */.x) || error instanceof package_budget/* OverBudget */.sg)
                throw error;
            const isSource = error instanceof malformed_source/* MalformedSource */.x;
            const what = isSource ? 'is not YAML as Power Apps Studio writes it' : 'cannot be read';
            const line = isSource ? error.line : lineOf(error);
            this.fault(file, `${(0,display/* plainText */.wh)(file)} ${what}: ${error.why.replace(/\.$/, '')}.`, line);
            return undefined;
        }
    }
}
const lineOf = (error) => error instanceof json_text/* MalformedJson */.iu ? error.position?.line : undefined;

// EXTERNAL MODULE: ./lib/package/digest.js
var digest = __webpack_require__(47990);
;// CONCATENATED MODULE: ./lib/package/document/media.js


const FOLDER = 'Assets/';
function readMedia(reading, resources) {
    const names = new Map();
    for (const entry of Array.isArray(resources) ? resources : []) {
        const path = (0,json_text/* textAt */.$6)(entry, 'Path')?.replaceAll('\\', '/').toLowerCase();
        const name = (0,json_text/* textAt */.$6)(entry, 'Name');
        if (path !== undefined && name !== undefined)
            names.set(path, name);
    }
    return reading.filesIn(FOLDER).flatMap(file => {
        const bytes = reading.attempt(file, () => reading.archive.read(file));
        const chosen = names.get(file.toLowerCase());
        const name = chosen ?? file.slice(FOLDER.length);
        if (bytes === undefined)
            return [];
        return [{ name, isChosen: chosen !== undefined, bytes: bytes.length, digest: (0,digest/* digestOf */.o)(bytes) }];
    });
}

// EXTERNAL MODULE: ./lib/package/document/settings.js
var settings = __webpack_require__(10427);
;// CONCATENATED MODULE: ./lib/package/document/read-document.js









const DOCUMENT_LIMITS = { ...archive/* DEFAULT_LIMITS */.dR, entryExpandedBytes: 80 * 1024 * 1024 };
const DATA_SOURCES = 'References/DataSources.json';
const RESOURCES = 'References/Resources.json';
const TEMPLATES = 'References/Templates.json';
function readDocument(bytes, what, readSources, budget) {
    const options = { leadingSeparator: true, ...(budget === undefined ? {} : { budget }) };
    const reading = new DocumentReading((0,archive/* openArchive */.p_)(bytes, what, DOCUMENT_LIMITS, options), what);
    const header = reading.json('Header.json');
    const properties = reading.json('Properties.json');
    const { nodes, dataSources, media, texts, codeComponents } = reading.has(document_controls/* ENTITIES */.Ey)
        ? readOldContent(reading)
        : readContent(reading);
    const references = referencesIn(properties, reading.archive.budget);
    const sources = once(() => readSources?.(reading, nodes));
    const [structure, version, savedAt] = ['MSAppStructureVersion', 'DocVersion', 'LastSavedDateTimeUTC'].map(name => (0,json_text/* textAt */.$6)(header, name));
    return {
        ...(structure === undefined ? {} : { structure }),
        ...(version === undefined ? {} : { version }),
        ...(savedAt === undefined ? {} : { savedAt }),
        settings: (0,settings/* settingsIn */.RV)(properties),
        nodes,
        sources,
        dataSources,
        ...(references === undefined ? {} : { references }),
        codeComponents,
        media,
        texts: [...(0,settings/* textsIn */.Ej)(properties), ...texts],
        files: reading.archive.names,
        faults: reading.faults
    };
}
function readContent(reading) {
    const controls = new document_controls/* Controls */.H2(reading);
    controls.readFiles();
    const listed = reading.has(DATA_SOURCES) ? reading.json(DATA_SOURCES)?.['DataSources'] : undefined;
    const dataSources = dataSourcesIn(listed);
    const texts = importedTexts(listed, DATA_SOURCES, '/DataSources');
    const resources = reading.has(RESOURCES) ? reading.json(RESOURCES)?.['Resources'] : undefined;
    return {
        nodes: controls.nodes(),
        dataSources,
        texts,
        codeComponents: codeComponentsIn(reading, controls),
        media: readMedia(reading, resources)
    };
}
function codeComponentsIn(reading, { codeComponents }) {
    if (reading.mentions(TEMPLATES, 'PcfTemplates'))
        codeComponents.addTemplates(reading.json(TEMPLATES)?.['PcfTemplates']);
    return codeComponents.all();
}
function readOldContent(reading) {
    const controls = new document_controls/* Controls */.H2(reading);
    const content = reading.json(document_controls/* ENTITIES */.Ey) ?? {};
    controls.readEntities(content);
    controls.readFiles();
    const entities = content['Entities'];
    return {
        nodes: controls.nodes(),
        dataSources: dataSourcesIn(entities),
        texts: importedTexts(entities, document_controls/* ENTITIES */.Ey, '/Entities'),
        codeComponents: codeComponentsIn(reading, controls),
        media: readMedia(reading, entities)
    };
}
function referencesIn(properties, budget) {
    const text = (0,json_text/* textAt */.$6)(properties, 'LocalConnectionReferences');
    if (text === undefined)
        return undefined;
    try {
        const references = (0,json_text/* parseJson */.qF)(Buffer.from(text), 'LocalConnectionReferences', undefined, budget);
        return (0,objects/* isObject */.G)(references) ? Object.keys(references) : undefined;
    }
    catch (error) {
        if (error instanceof package_budget/* OverBudget */.sg)
            throw error;
        return undefined;
    }
}
function once(make) {
    let made;
    return () => {
        made ??= { value: make() };
        return made.value;
    };
}


/***/ }),

/***/ 10427:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ej: () => (/* binding */ textsIn),
/* harmony export */   RV: () => (/* binding */ settingsIn),
/* harmony export */   yy: () => (/* binding */ SETTINGS)
/* harmony export */ });
/* harmony import */ var _base_objects_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30605);
/* harmony import */ var _base_as_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69489);
/* harmony import */ var _json_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79092);



const SETTINGS = new Set([
    'Name',
    'AppDescription',
    'DocumentAppType',
    'DocumentType',
    'DocumentLayoutWidth',
    'DocumentLayoutHeight',
    'DocumentLayoutOrientation',
    'DocumentLayoutScaleToFit',
    'DocumentLayoutMaintainAspectRatio',
    'DocumentLayoutLockOrientation',
    'ShowStatusBar',
    'DefaultConnectedDataSourceMaxGetRowsCount',
    'EnableInstrumentation',
    'InstrumentationKey',
    'ConnectionString',
    'ManualOfflineProfileId'
]);
function settingsIn(properties) {
    const settings = new Map();
    for (const name of SETTINGS) {
        const value = (0,_json_text_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(properties, name);
        if (typeof value === 'string' ? value !== '' : typeof value === 'number' || typeof value === 'boolean')
            settings.set(name, (0,_base_as_text_js__WEBPACK_IMPORTED_MODULE_1__/* .asText */ .e)(value));
    }
    for (const flag of flagsIn(properties))
        settings.set(`flag: ${flag}`, 'true');
    return settings;
}
function flagsIn(properties) {
    const map = (0,_json_text_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(properties, 'AppPreviewFlagsMap');
    if ((0,_base_objects_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .G)(map))
        return Object.keys(map).filter(flag => map[flag] === true);
    const list = (0,_json_text_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(properties, 'AppPreviewFlagsKey');
    return Array.isArray(list) ? list.filter(flag => typeof flag === 'string') : [];
}
const TEXTS = ['InstrumentationKey', 'ConnectionString', 'AppDescription', 'Author'];
function textsIn(properties) {
    return TEXTS.flatMap(name => {
        const text = (0,_json_text_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(properties, name);
        return text === undefined ? [] : [{ file: 'Properties.json', pointer: `/${name}`, text }];
    });
}


/***/ }),

/***/ 54469:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z2: () => (/* binding */ SOURCE_FOLDER),
/* harmony export */   c8: () => (/* binding */ isSourceFile),
/* harmony export */   e$: () => (/* binding */ SOURCE_END)
/* harmony export */ });
const SOURCE_FOLDER = 'src/';
const SOURCE_END = '.pa.yaml';
const EDITOR_STATE = 'src/_editorstate.pa.yaml';
function isSourceFile(name) {
    const lower = name.toLowerCase();
    return lower.startsWith(SOURCE_FOLDER) && lower.endsWith(SOURCE_END) && lower !== EDITOR_STATE;
}


/***/ }),

/***/ 33289:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ flowsWithHttp),
/* harmony export */   e: () => (/* binding */ premiumConnectors)
/* harmony export */ });
/* harmony import */ var _base_objects_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30605);
/* harmony import */ var _json_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79092);
/* harmony import */ var _resource_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16526);
/* harmony import */ var _rules_structure_flow_steps_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55158);




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
        for (const [name, reference] of Object.entries((0,_base_objects_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .G)(references) ? references : {}))
            if (isPremium((0,_json_text_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(reference, 'tier')))
                add(connectors[name]);
    }
    for (const [key, resource] of Object.entries(pkg.resources))
        if ((0,_resource_js__WEBPACK_IMPORTED_MODULE_1__/* .kindOf */ .I)(resource) === 'connector' && (0,_resource_js__WEBPACK_IMPORTED_MODULE_1__/* .isCustomConnector */ .v9)(resource))
            add(key);
    return keys;
}
function flowsWithHttp({ flows }) {
    return flows.flatMap(flow => {
        const steps = [...(0,_rules_structure_flow_steps_js__WEBPACK_IMPORTED_MODULE_2__/* .stepsOf */ .B_)(flow.definition)].filter(isHttp);
        return steps.length === 0 ? [] : [{ flow, steps }];
    });
}
function isHttp(step) {
    const type = (0,_rules_structure_flow_steps_js__WEBPACK_IMPORTED_MODULE_2__/* .typeOf */ .QP)(step);
    return (type === 'http' ||
        type === 'httpwebhook' ||
        (step.kind === 'trigger' && type === 'request' && (0,_json_text_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(step.step, 'kind')?.toLowerCase() === 'http'));
}
const isPremium = (tier) => tier?.toLowerCase() === 'premium';


/***/ }),

/***/ 20717:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AZ: () => (/* binding */ afterString),
/* harmony export */   B3: () => (/* binding */ LONGEST_POINTER),
/* harmony export */   Gy: () => (/* binding */ withLines),
/* harmony export */   Hg: () => (/* binding */ pointerBelow),
/* harmony export */   kE: () => (/* binding */ afterBlanks),
/* harmony export */   xB: () => (/* binding */ keyIn),
/* harmony export */   xH: () => (/* binding */ pointerTo),
/* harmony export */   yh: () => (/* binding */ afterValue)
/* harmony export */ });
/* unused harmony export positionsOf */
/* harmony import */ var _bounded_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63089);

const LONGEST_POINTER = 2000;
const pointerTo = (...parts) => pointerBelow('', ...parts);
const pointerBelow = (pointer, ...parts) => (0,_bounded_text_js__WEBPACK_IMPORTED_MODULE_0__/* .boundedText */ .L)(pointer + parts.map(part => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join(''), LONGEST_POINTER);
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

/***/ 55158:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B_: () => (/* binding */ stepsOf),
/* harmony export */   Bz: () => (/* binding */ referenceOf),
/* harmony export */   QP: () => (/* binding */ typeOf)
/* harmony export */ });
/* harmony import */ var _base_objects_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30605);
/* harmony import */ var _json_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79092);
/* harmony import */ var _position_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20717);



const DEFINITION = ['properties', 'definition'];
function* stepsOf(definition) {
    const triggers = stepsIn('trigger', (0,_json_text_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(definition, ...DEFINITION, 'triggers'), (0,_position_js__WEBPACK_IMPORTED_MODULE_1__/* .pointerTo */ .xH)(...DEFINITION, 'triggers'));
    const actions = stepsIn('action', (0,_json_text_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(definition, ...DEFINITION, 'actions'), (0,_position_js__WEBPACK_IMPORTED_MODULE_1__/* .pointerTo */ .xH)(...DEFINITION, 'actions'));
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
function* stepsIn(kind, among, pointer, within) {
    if (!(0,_base_objects_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .G)(among))
        return;
    for (const [name, step] of Object.entries(among))
        if ((0,_base_objects_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .G)(step))
            yield { kind, name, step, pointer: (0,_position_js__WEBPACK_IMPORTED_MODULE_1__/* .pointerBelow */ .Hg)(pointer, name), among, within };
}
const HOLDERS = ['actions', 'else', 'cases', 'default', 'tools'];
function innerOf(outer) {
    const { step, pointer } = outer;
    if (!HOLDERS.some(member => Object.hasOwn(step, member)))
        return [];
    const { cases, tools } = step;
    const paths = [
        ['actions'],
        ['else', 'actions'],
        ...((0,_base_objects_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .G)(cases) ? Object.keys(cases).map(name => ['cases', name, 'actions']) : []),
        ...((0,_base_objects_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .G)(tools) ? Object.keys(tools).map(name => ['tools', name, 'actions']) : []),
        ['default', 'actions']
    ];
    return paths.flatMap(path => {
        const among = (0,_json_text_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(step, ...path);
        return (0,_base_objects_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .G)(among) ? [stepsIn('action', among, (0,_position_js__WEBPACK_IMPORTED_MODULE_1__/* .pointerBelow */ .Hg)(pointer, ...path), outer)] : [];
    });
}
const typeOf = ({ step }) => (0,_json_text_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(step, 'type')?.toLowerCase() ?? '';
const CONNECTIONS = /'\$connections'[)\]]\['([^']{1,200})'\]/;
function referenceOf({ step, pointer }) {
    const host = (0,_json_text_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(step, 'inputs', 'host');
    for (const path of [['connectionName'], ['connectionReferenceName'], ['connection', 'name']]) {
        const written = (0,_json_text_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(host, ...path);
        if (typeof written !== 'string' || written === '')
            continue;
        const bare = path.length === 1 && !written.startsWith('@');
        const name = bare ? written : CONNECTIONS.exec(written)?.[1];
        if (name !== undefined)
            return { name, pointer: (0,_position_js__WEBPACK_IMPORTED_MODULE_1__/* .pointerBelow */ .Hg)(pointer, 'inputs', 'host', ...path) };
    }
    return undefined;
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


/***/ }),

/***/ 21376:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ createReader)
/* harmony export */ });
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17594);
/* harmony import */ var _commands_checking_package_checker_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(35057);
/* harmony import */ var _commands_planning_contents_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43042);
/* harmony import */ var _package_app_package_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68226);
/* harmony import */ var _package_budget_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2151);
/* harmony import */ var _allowance_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(53693);
/* harmony import */ var _package_zip_entries_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(21818);







function createReader(pool) {
    const origins = new WeakMap();
    const read = async (bytes, what) => {
        if (bytes.length <= _allowance_js__WEBPACK_IMPORTED_MODULE_5__/* .INLINE_FILE_LIMIT */ .H)
            try {
                return { pkg: (0,_package_app_package_js__WEBPACK_IMPORTED_MODULE_2__/* .readPackage */ .L)(bytes, what, new _package_budget_js__WEBPACK_IMPORTED_MODULE_3__/* .Budget */ .__(_package_budget_js__WEBPACK_IMPORTED_MODULE_3__/* .SMALL_BUDGET */ .io)), small: true };
            }
            catch (error) {
                if (!(error instanceof _package_budget_js__WEBPACK_IMPORTED_MODULE_3__/* .OverBudget */ .sg))
                    throw error;
            }
        await runJob({ kind: 'read', bytes, what }, what);
        return { pkg: (0,_package_app_package_js__WEBPACK_IMPORTED_MODULE_2__/* .readPackage */ .L)(bytes, what), small: false };
    };
    const runJob = async (job, what) => {
        try {
            return await pool.run(job);
        }
        catch (error) {
            throw error instanceof _commands_checking_package_checker_js__WEBPACK_IMPORTED_MODULE_6__/* .OutOfTime */ .f || error instanceof _commands_checking_package_checker_js__WEBPACK_IMPORTED_MODULE_6__/* .OutOfMemory */ .h ? tooExpensive(what, error) : error;
        }
    };
    const findingsOf = async ({ bytes, what, small }) => {
        const job = {
            path: what,
            form: 'file',
            content: { form: 'file', bytes },
            showNoise: false,
            rules: new Map()
        };
        if (small) {
            const found = await checkedHere(job);
            if (found !== undefined)
                return found;
        }
        try {
            return (await pool.run({ kind: 'check', job })).findings;
        }
        catch (error) {
            if (!(error instanceof _commands_checking_package_checker_js__WEBPACK_IMPORTED_MODULE_6__/* .OutOfTime */ .f || error instanceof _commands_checking_package_checker_js__WEBPACK_IMPORTED_MODULE_6__/* .OutOfMemory */ .h))
                throw error;
            const { failedCheck } = await __webpack_require__.e(/* import() */ 6491).then(__webpack_require__.bind(__webpack_require__, 16491));
            return failedCheck(job, error).findings;
        }
    };
    return {
        check: async (pkg) => {
            const origin = origins.get(pkg);
            if (origin === undefined)
                throw new Error('This package was not read here.');
            const [{ planFindings }, findings] = await Promise.all([
                Promise.all(/* import() */[__webpack_require__.e(7219), __webpack_require__.e(1896), __webpack_require__.e(6194), __webpack_require__.e(8036)]).then(__webpack_require__.bind(__webpack_require__, 18036)),
                findingsOf(origin)
            ]);
            return planFindings(findings);
        },
        read: async (bytes, what) => {
            const { pkg, small } = await read(bytes, what);
            origins.set(pkg, { bytes, what, small });
            return pkg;
        },
        digest: async (pkg, names) => {
            const origin = origins.get(pkg);
            if (origin === undefined || origin.small)
                return (0,_commands_planning_contents_js__WEBPACK_IMPORTED_MODULE_1__/* .digestContents */ .xF)(pkg, names);
            const { bytes, what } = origin;
            return (await runJob({ kind: 'digest', side: { bytes, what, names } }, what));
        },
        applyValues: async (pkg, mappings) => {
            const origin = origins.get(pkg);
            if (origin === undefined)
                throw new Error('This package was not read here.');
            const { bytes, what, small } = origin;
            if (small)
                try {
                    const { applyValues } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(7219), __webpack_require__.e(9919), __webpack_require__.e(2817)]).then(__webpack_require__.bind(__webpack_require__, 13799));
                    return applyValues(pkg, bytes, mappings, new _package_budget_js__WEBPACK_IMPORTED_MODULE_3__/* .Budget */ .__(_package_budget_js__WEBPACK_IMPORTED_MODULE_3__/* .SMALL_BUDGET */ .io));
                }
                catch (error) {
                    if (!(error instanceof _package_budget_js__WEBPACK_IMPORTED_MODULE_3__/* .OverBudget */ .sg))
                        throw error;
                }
            const applied = (await runJob({ kind: 'values', bytes, what, mappings }, what));
            return { ...applied, bytes: (0,_package_zip_entries_js__WEBPACK_IMPORTED_MODULE_4__/* .asBuffer */ .bS)(applied.bytes) };
        },
        compare: async (newer, older) => {
            const [is, was] = [origins.get(newer.pkg), origins.get(older.pkg)];
            if (is === undefined || was === undefined || (is.small && was.small))
                return (0,_commands_planning_contents_js__WEBPACK_IMPORTED_MODULE_1__/* .compareContents */ .Y)(newer, older);
            const job = {
                kind: 'compare',
                newer: { bytes: is.bytes, what: is.what, names: newer.names },
                older: { bytes: was.bytes, what: was.what, names: older.names }
            };
            return (await runJob(job, is.what));
        }
    };
}
async function checkedHere(job) {
    const { checkPackage } = await Promise.all(/* import() */[__webpack_require__.e(7219), __webpack_require__.e(1896), __webpack_require__.e(9919), __webpack_require__.e(6194), __webpack_require__.e(6558)]).then(__webpack_require__.bind(__webpack_require__, 92916));
    const end = performance.now() + _allowance_js__WEBPACK_IMPORTED_MODULE_5__/* .INLINE_TIME_LIMIT */ .WI;
    let isCutShort = false;
    const over = () => (isCutShort ||= performance.now() > end);
    const { checked, exceeded } = await checkPackage(job, { budget: _package_budget_js__WEBPACK_IMPORTED_MODULE_3__/* .SMALL_BUDGET */ .io, over });
    return exceeded || isCutShort ? undefined : checked.findings;
}
const tooExpensive = (what, error) => new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ({
    doing: `read ${what}`,
    why: `reading it takes more ${error instanceof _commands_checking_package_checker_js__WEBPACK_IMPORTED_MODULE_6__/* .OutOfTime */ .f ? 'time' : 'memory'} than any exported package needs`,
    remedy: 'Do not use this file. Export the package again.',
    cause: error
});


/***/ })

};
