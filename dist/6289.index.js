export const id = 6289;
export const ids = [6289];
export const modules = {

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


/***/ })

};
