export const id = 17;
export const ids = [17];
export const modules = {

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
  ZZ: () => (/* binding */ layerOf)
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
function* rulesOf(value) {
    yield* listAt(value, 'Rules');
    for (const dynamic of listAt(value, 'DynamicProperties'))
        yield (0,json_text/* valueAt */.fK)(dynamic, 'Rule');
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
    for (const rule of rulesOf(value)) {
        const property = (0,json_text/* valueAt */.fK)(rule, 'Property');
        const script = (0,json_text/* valueAt */.fK)(rule, 'InvariantScript');
        if (typeof property !== 'string' || typeof script !== 'string')
            continue;
        if (property !== LAYER || !isLayer(script))
            properties.set(property, (0,line_ends/* withLineFeeds */.g)(script));
    }
    return properties;
}


/***/ }),

/***/ 13925:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ disagreements)
/* harmony export */ });
/* harmony import */ var _controls_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37625);

function* disagreements(document) {
    const sources = document.sources();
    if (sources === undefined || sources.length === 0)
        return;
    const controls = new Map(walked(document.nodes).map(({ node }) => [signOf(node), node]));
    const written = new Set();
    for (const { node, path, file } of walked(sources)) {
        written.add(signOf(node));
        const control = controls.get(signOf(node));
        if (control === undefined)
            yield { file, path, only: 'sources' };
        else
            for (const property of differing(node, control))
                yield { file, path, property };
    }
    const shown = new Set([...controls].flatMap(([sign, { type }]) => (written.has(sign) ? [type] : [])));
    const hidden = new Set();
    for (const { node, path, file, parent } of walked(document.nodes)) {
        if (written.has(signOf(node)) || node.kind === 'app')
            continue;
        hidden.add(node);
        if (parent !== undefined && (parent.kind === 'app' || hidden.has(parent)))
            continue;
        if (node.kind !== 'control' || shown.has(node.type) || SHOWN.has(node.type.toLowerCase()))
            yield { file, path, only: 'controls' };
    }
}
const SHOWN = new Set([
    'button',
    'circle',
    'combobox',
    'gallery',
    'groupcontainer',
    'htmlviewer',
    'icon',
    'image',
    'label',
    'rectangle',
    'richtexteditor',
    'text',
    'toggleswitch'
]);
function walked(tops) {
    const found = [];
    const open = tops
        .map(node => ({ node, path: [node.name], file: node.file, parent: undefined }))
        .toReversed();
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
        found.push(next);
        const { node, path, file } = next;
        for (const child of node.children.toReversed())
            open.push({ node: child, path: path.length < MOST_OF_A_PATH ? [...path, child.name] : path, file, parent: node });
    }
    return found;
}
const MOST_OF_A_PATH = 30;
const signOf = ({ kind, name }) => (kind === 'app' ? kind : `${kind} ${name}`);
function* differing({ properties }, control) {
    for (const [property, formula] of properties) {
        if (property.endsWith(')') || (property === _controls_js__WEBPACK_IMPORTED_MODULE_0__/* .LAYER */ .IO && (0,_controls_js__WEBPACK_IMPORTED_MODULE_0__/* .isLayer */ .IW)(formula)))
            continue;
        if (!isSameFormula(control.properties.get(property) ?? '', formula))
            yield property;
    }
    for (const [property, formula] of control.properties)
        if (isBehaviour(property) && !properties.has(property) && !NO_BEHAVIOUR.has(formula.trim()))
            yield property;
}
const isBehaviour = (property) => /^On[A-Z]/.test(property);
const NO_BEHAVIOUR = new Set(['', 'false', 'true', 'Select(Parent)']);
const isSameFormula = (one, other) => one === other || bare(one) === bare(other);
const bare = (formula) => formula
    .split('\n')
    .map(line => line.trimEnd())
    .join('\n')
    .trim();


/***/ }),

/***/ 31979:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ withLineFeeds)
/* harmony export */ });
const withLineFeeds = (text) => (text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text);


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

/***/ 35200:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N4: () => (/* binding */ note),
/* harmony export */   TJ: () => (/* binding */ limited),
/* harmony export */   j2: () => (/* binding */ MOST_PLACES),
/* harmony export */   j6: () => (/* binding */ often),
/* harmony export */   mq: () => (/* binding */ Things),
/* harmony export */   qr: () => (/* binding */ MOST_THINGS)
/* harmony export */ });
/* unused harmony export MOST_FINDINGS */
const MOST_FINDINGS = 40;
const MOST_PLACES = 50;
function note(seen, place, most = MOST_PLACES) {
    seen.count += 1;
    if (seen.places.length < most)
        seen.places.push(place());
}
const MOST_THINGS = 10_000;
const MOST_OTHER_PLACES = 20_000;
class Things {
    #known = new Map();
    #most;
    #places = 0;
    constructor(most = MOST_PLACES) {
        this.#most = most;
    }
    add(sign, make, place) {
        const known = this.#known.get(sign);
        if (known === undefined && this.#known.size >= MOST_THINGS)
            return;
        const thing = known ?? make();
        if (known === undefined)
            this.#known.set(sign, thing);
        const before = thing.places.length;
        note(thing, place, before === 0 || this.#places < MOST_OTHER_PLACES ? this.#most : 0);
        if (before > 0)
            this.#places += thing.places.length - before;
    }
    take(sign) {
        const known = this.#known.get(sign);
        this.#known.delete(sign);
        return known;
    }
    has(sign) {
        return this.#known.has(sign);
    }
    all() {
        return [...this.#known.values()];
    }
}
const often = ({ count }) => (count === 1 ? '' : ` in ${count} places`);
function limited(findings, what) {
    if (findings.length <= MOST_FINDINGS)
        return [...findings];
    const left = findings.length - (MOST_FINDINGS - 1);
    return [...findings.slice(0, MOST_FINDINGS - 1), { message: `There are ${left} more ${what}.` }];
}


/***/ }),

/***/ 16696:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ fileIdIn)
/* harmony export */ });
const GUID = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';
const DRIVE = /^b![\w-]{20,100}$/;
const ITEM = /^(?:b![\w-]{20,100}\.)?01[a-z2-7]{30,40}$/i;
const PERSONAL_ITEM = /^[0-9a-f]{13,16}!s?\w{1,40}$/i;
const GROUP = new RegExp(`^groups/(${GUID})$`, 'i');
const SITE = new RegExp(`^sites/([a-z0-9.-]{1,250},${GUID},${GUID})$`, 'i');
const TABLE = new RegExp(`^\\{${GUID}\\}$`, 'i');
const LONGEST = 400;
function fileIdIn(text, name) {
    if (text.length > LONGEST || text.startsWith('@'))
        return undefined;
    if (DRIVE.test(text))
        return { kind: 'drive', value: text };
    if (ITEM.test(text) || PERSONAL_ITEM.test(text))
        return { kind: name.includes('folder') ? 'folder' : name === 'scriptid' ? 'script' : 'file', value: text };
    const group = GROUP.exec(text)?.[1];
    if (group !== undefined)
        return { kind: 'group', value: group.toLowerCase() };
    const site = SITE.exec(text)?.[1];
    if (site !== undefined)
        return { kind: 'SharePoint site', value: site.toLowerCase() };
    if (name === 'table' && TABLE.test(text))
        return { kind: 'table', value: text.toLowerCase() };
    if (name === 'scriptid' && text.length >= 20)
        return { kind: 'script', value: text };
    return undefined;
}


/***/ }),

/***/ 44137:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ environmentValues)
});

// EXTERNAL MODULE: ./lib/base/display.js
var display = __webpack_require__(65611);
// EXTERNAL MODULE: ./lib/base/objects.js
var objects = __webpack_require__(30605);
// EXTERNAL MODULE: ./lib/package/json-text.js + 1 modules
var json_text = __webpack_require__(79092);
// EXTERNAL MODULE: ./lib/package/rules/position.js
var position = __webpack_require__(20717);
// EXTERNAL MODULE: ./lib/package/rules/content/aggregation.js
var aggregation = __webpack_require__(35200);
// EXTERNAL MODULE: ./lib/package/rules/content/secret-words.js
var secret_words = __webpack_require__(63816);
;// CONCATENATED MODULE: ./lib/package/rules/content/environment-hosts.js

const HOSTS = [
    {
        kind: 'SharePoint site',
        host: /\.sharepoint(?:-mil|-df)?\.(?:com|us|cn|de)$/,
        path: /^\/(?:sites|teams|personal)\/[^/?#]{1,200}/i
    },
    {
        kind: 'Dataverse environment',
        host: /\.crm\d{0,2}\.(?:dynamics\.(?:com|cn)|microsoftdynamics\.us|appsplatform\.us)$/
    },
    { kind: 'environment', host: /\.environment\.api\.powerplatform\.(?:com|us|partner\.microsoftonline\.cn)$/ },
    { kind: 'SQL server', host: /\.database\.(?:windows|usgovcloudapi|chinacloudapi)\.(?:net|cn)$/ },
    {
        kind: 'storage account',
        host: /\.(?:blob|queue|table|file|dfs)\.core\.(?:windows|usgovcloudapi|chinacloudapi)\.(?:net|cn)$/
    },
    { kind: 'key vault', host: /\.vault\.(?:azure\.net|usgovcloudapi\.net|azure\.cn)$/ },
    { kind: 'message bus', host: /\.servicebus\.(?:windows|usgovcloudapi|chinacloudapi)\.(?:net|cn)$/ },
    {
        kind: 'Azure service',
        host: /\.(?:documents|cognitiveservices|openai|search|redis|azurecontainerapps|cloudapp)\.(?:[a-z0-9-]{1,40}\.)?(?:azure\.com|azure\.us|azure\.net|windows\.net|io)$/
    },
    { kind: 'web app', host: /\.azurewebsites\.(?:net|us|cn)$/ },
    { kind: 'logic app', host: /\.logic\.azure\.(?:com|us|cn)$/, path: /^\/workflows\/[^/?#]{1,64}/i },
    { kind: 'API gateway', host: /\.azure-api\.(?:net|us|cn)$/ },
    {
        kind: 'host of an internal network',
        host: /^(?:[a-z0-9-]{1,63}|.{1,200}\.(?:local|lan|corp|internal|intranet|intra))$/
    },
    {
        kind: 'host of an internal network',
        host: /^(?:10\.\d{1,3}|192\.168|172\.(?:1[6-9]|2\d|3[01]))\.\d{1,3}\.\d{1,3}$/
    }
];
const NOBODYS = /^(?:localhost|127\.0\.0\.1)$/;
const SIGN_IN = /^login\.(?:microsoftonline\.(?:com|us)|windows\.net|chinacloudapi\.cn)$/;
const TENANT = /^\/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,4})(?:\/|$)/i;
const PORTAL = /(?:^|\.)(?:make|apps|admin|web|create)\.(?:powerapps|powerautomate|powerplatform)\.com$|(?:^|\.)flow\.microsoft\.com$/;
const ENVIRONMENT = /\/(?:environments|e)\/((?:Default-|Legacy-)?[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})/i;
const ADDRESS = /https?:\/\/([a-z0-9][a-z0-9.-]{0,250})(?::\d{1,5})?((?:\/[^\s"'<>?#\\|{}]{0,500})?)/gi;
const SERVER = /(?<![\w.@/-])([a-z0-9][a-z0-9-]{0,62}\.database\.(?:windows\.net|usgovcloudapi\.net|chinacloudapi\.cn))(?![\w-])/gi;
const DOMAIN = /(?<![\w.@-])([a-z0-9][a-z0-9-]{0,62}\.onmicrosoft\.(?:com|us|de|cn))(?![\w.-])/gi;
function hostedValues(text) {
    if (!text.includes('.') && !text.includes('://'))
        return [];
    const found = [];
    if (text.includes('://'))
        for (const match of text.matchAll(ADDRESS)) {
            const [whole, named = '', path = ''] = match;
            const next = text[match.index + whole.length];
            if (path === '' && (next === '@' || next === ':'))
                continue;
            const host = named.toLowerCase().replace(/\.$/, '');
            if (NOBODYS.test(host) || (0,secret_words/* isPlaceholder */.wK)(host))
                continue;
            const kind = HOSTS.find(entry => entry.host.test(host));
            if (kind !== undefined)
                found.push({ kind: kind.kind, value: host + decoded(kind.path?.exec(path)?.[0] ?? '') });
            const tenant = SIGN_IN.test(host) ? TENANT.exec(path)?.[1] : undefined;
            if (tenant !== undefined)
                found.push({ kind: 'tenant', value: tenant.toLowerCase() });
            const environment = PORTAL.test(host) ? ENVIRONMENT.exec(path)?.[1] : undefined;
            if (environment !== undefined)
                found.push({ kind: 'environment', value: environment.toLowerCase() });
        }
    if (/\.database\./i.test(text))
        for (const [, host = ''] of text.matchAll(SERVER))
            found.push({ kind: 'SQL server', value: host.toLowerCase() });
    if (/\.onmicrosoft\./i.test(text))
        for (const [, domain = ''] of text.matchAll(DOMAIN))
            found.push({ kind: 'tenant', value: domain.toLowerCase() });
    return found;
}
function decoded(path) {
    try {
        return decodeURIComponent(path);
    }
    catch {
        return path;
    }
}

// EXTERNAL MODULE: ./lib/package/rules/content/environment-ids.js
var environment_ids = __webpack_require__(16696);
// EXTERNAL MODULE: ./lib/package/rules/content/formulas.js
var formulas = __webpack_require__(97059);
// EXTERNAL MODULE: ./lib/package/rules/content/leaves.js
var leaves = __webpack_require__(81408);
// EXTERNAL MODULE: ./lib/package/rules/content/looked-up.js
var looked_up = __webpack_require__(69526);
// EXTERNAL MODULE: ./lib/package/rules/content/mail-addresses.js
var mail_addresses = __webpack_require__(25842);
;// CONCATENATED MODULE: ./lib/package/rules/content/environment-values.js












const ID = 'id';
class Values {
    #known = new aggregation/* Things */.mq();
    #lookedUp = new Set();
    lookingUp = false;
    add(kind, value, place) {
        const sign = signOf({ kind, value });
        this.#known.add(sign, () => ({ kind, value, places: [], count: 0 }), place);
        if (this.lookingUp && this.#known.has(sign))
            this.#lookedUp.add(sign);
    }
    addHosts(text, place) {
        for (const { kind, value } of hostedValues(text))
            this.add(kind, value, place);
    }
    addMailboxes(text, place) {
        for (const address of (0,mail_addresses/* emailsIn */.nI)(text))
            this.add('mailbox', address, place);
    }
    all() {
        const values = this.#known.all();
        const known = new Set(values.filter(({ kind }) => kind !== ID).map(({ value }) => value.toLowerCase()));
        return values
            .filter(({ kind, value }) => kind !== ID || !known.has(value.toLowerCase()))
            .map(value => ({ ...value, lookedUp: this.#lookedUp.has(signOf(value)) }));
    }
}
const signOf = ({ kind, value }) => `${kind} ${value.toLowerCase()}`;
function environmentValues(pkg, document) {
    const values = new Values();
    inConnections(pkg, values);
    inDataSources(pkg, document, values);
    for (const formula of (0,formulas/* writtenFormulas */.P)(document))
        inFormula(formula.text, formula.property, () => (0,formulas/* placeOfFormula */.n)(pkg, formula), values);
    for (const flow of pkg.flows) {
        const { definition, names, displayName } = flow;
        const name = `flow ${(0,display/* quoted */.TL)(displayName)}`;
        const isLookedUp = lookedUpLeaves(flow);
        for (const part of ['triggers', 'actions', 'parameters']) {
            const path = ['properties', 'definition', part];
            for (const leaf of (0,leaves/* leavesOf */.w)((0,json_text/* valueAt */.fK)(definition, ...path), (0,position/* pointerTo */.xH)(...path))) {
                values.lookingUp = isLookedUp(leaf);
                inFlow(leaf, () => ({ file: names.definition, pointer: leaf.pointer(), name }), values);
            }
        }
    }
    return values.all();
}
function lookedUpLeaves(flow) {
    const keys = new Map();
    for (const { holders } of (0,looked_up/* lookedUpSteps */.z)(flow))
        for (const { holder, keys: own } of holders) {
            const known = keys.get(holder) ?? new Set();
            for (const key of own)
                known.add(key);
            keys.set(holder, known);
        }
    return ({ holder, key }) => holder !== undefined && keys.get(holder)?.has(key) === true;
}
const GUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const isId = (text) => text.length === 36 && GUID.test(text) && !/^[0-]+$/.test(text);
const environment_values_ENVIRONMENT = /^(?:Default|Legacy)-[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
function inConnections({ app }, values) {
    if (app === undefined)
        return;
    for (const [id, reference] of Object.entries(app.connectionReferences)) {
        const sets = (0,json_text/* valueAt */.fK)(reference, 'dataSets');
        for (const [set, content] of Object.entries((0,objects/* isObject */.G)(sets) ? sets : {})) {
            const path = ['appDefinitionTemplate', 'properties', 'connectionReferences', id, 'dataSets', set];
            const place = (name, ...more) => ({
                file: app.fileName,
                pointer: (0,position/* pointerTo */.xH)(...path, ...more),
                name
            });
            const called = (0,json_text/* valueAt */.fK)(reference, 'displayName');
            values.addHosts(set, () => place(`connection reference ${(0,display/* quoted */.TL)(typeof called === 'string' ? called : id)}`));
            const sources = (0,json_text/* valueAt */.fK)(content, 'dataSources');
            for (const [name, source] of Object.entries((0,objects/* isObject */.G)(sources) ? sources : {})) {
                const table = (0,json_text/* valueAt */.fK)(source, 'tableName');
                if (typeof table === 'string' && isId(table))
                    values.add('list', table.toLowerCase(), () => place(`data source ${(0,display/* quoted */.TL)(name)}`, 'dataSources', name, 'tableName'));
            }
        }
    }
}
function inDataSources({ app }, document, values) {
    const known = new Set();
    for (const { value } of values.all())
        known.add(value.toLowerCase());
    const inside = document?.files.find(file => /^(?:References\/DataSources|Entities)\.json$/i.test(file));
    for (const { name, dataset, table } of document?.dataSources ?? []) {
        const place = () => ({
            file: app?.documentName ?? '',
            ...(inside === undefined ? {} : { inside }),
            name: `data source ${(0,display/* quoted */.TL)(name)}`
        });
        for (const { kind, value } of hostedValues(dataset ?? ''))
            if (!known.has(value.toLowerCase()))
                values.add(kind, value, place);
        if (table !== undefined && isId(table) && !known.has(table.toLowerCase()))
            values.add('list', table.toLowerCase(), place);
    }
}
const SHOWN_ONLY = /^(?:HintText|Tooltip|AccessibleLabel)$/i;
const QUOTED_ID = /"((?:Default-|Legacy-)?[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})"/gi;
function inFormula(text, property, place, values) {
    values.addHosts(text, place);
    if (SHOWN_ONLY.test(property))
        return;
    if (text.includes('@'))
        values.addMailboxes(text, place);
    if (text.length >= 38 && text.includes('-'))
        for (const [, id = ''] of text.matchAll(QUOTED_ID))
            if (isId(id))
                values.add(ID, id.toLowerCase(), place);
            else if (environment_values_ENVIRONMENT.test(id))
                values.add('environment', id.toLowerCase(), place);
}
const NAMED = {
    table: 'list',
    listid: 'list',
    library: 'list',
    groupid: 'group',
    channelid: 'channel',
    planid: 'plan',
    environment: 'environment',
    environmentid: 'environment',
    environmentname: 'environment',
    tenant: 'tenant',
    tenantid: 'tenant',
    server: 'SQL server',
    database: 'SQL database'
};
const BY_NAME = new Set(['SQL server', 'SQL database']);
const LIST_IN_PATH = /\/tables\/@\{encodeURIComponent\(encodeURIComponent\('([0-9a-f-]{36})'\)\)\}/gi;
const LONGEST_OF_RECIPIENTS = 10_000;
const LONGEST_TEXT = 1_000_000;
const NOT_DONE = new Set([
    'operationMetadataId',
    'workflowEntityId',
    'runtimeUrl',
    '$schema',
    'description'
]);
function inFlow(leaf, place, values) {
    const { text, key } = leaf;
    if (text.length < 3 || text.length > LONGEST_TEXT || NOT_DONE.has(key) || leaf.above().includes('metadata'))
        return;
    values.addHosts(text, place);
    if (text.includes('@') && text.length <= LONGEST_OF_RECIPIENTS)
        values.addMailboxes(text, place);
    if (key === 'path' && text.includes('/tables/'))
        for (const [, id = ''] of text.matchAll(LIST_IN_PATH))
            if (isId(id))
                values.add('list', id.toLowerCase(), place);
    const name = key.slice(key.lastIndexOf('/') + 1).toLowerCase();
    const kind = Object.hasOwn(NAMED, name) ? NAMED[name] : undefined;
    const file = (0,environment_ids/* fileIdIn */.p)(text, name);
    if (file !== undefined)
        values.add(file.kind, file.value, place);
    else if (isId(text) || environment_values_ENVIRONMENT.test(text)) {
        if (kind !== undefined && !BY_NAME.has(kind))
            values.add(kind, text.toLowerCase(), place);
        else if (environment_values_ENVIRONMENT.test(text))
            values.add('environment', text.toLowerCase(), place);
        else if (key !== 'id')
            values.add(ID, text.toLowerCase(), place);
    }
    else if (kind !== undefined && BY_NAME.has(kind) && isServerName(text))
        values.add(kind, text, place);
    const share = text.startsWith('\\\\') ? /^\\\\([\w.-]{1,255}\\[^\\/:*?"<>|\r\n]{1,80})/.exec(text)?.[1] : undefined;
    if (share !== undefined)
        values.add('file server', share, place);
}
const isServerName = (text) => /^[\w.\\,-]{2,255}$/.test(text) && !/^default$/i.test(text) && !/\.database\./i.test(text) && !(0,secret_words/* isPlaceholder */.wK)(text);


/***/ }),

/***/ 97059:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ writtenFormulas),
/* harmony export */   n: () => (/* binding */ placeOfFormula)
/* harmony export */ });
/* harmony import */ var _bounded_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63089);

const picked = new WeakMap();
function writtenFormulas(document) {
    if (document === undefined)
        return [];
    const formulas = picked.get(document) ?? pickedFrom(document);
    picked.set(document, formulas);
    return formulas;
}
const SHORTEST = 8;
const isWritten = (formula) => formula.length >= SHORTEST &&
    (formula.includes('"') || (formula.includes('/') && (formula.includes('//') || formula.includes('/*'))));
function pickedFrom(document) {
    const formulas = [];
    const open = [];
    for (const top of document.nodes) {
        open.push({ node: top, up: undefined, top });
        for (let at = open.pop(); at !== undefined; at = open.pop()) {
            const { properties, children } = at.node;
            for (const [property, text] of properties)
                if (isWritten(text))
                    formulas.push({ text, property, at });
            for (let index = children.length - 1; index >= 0; index -= 1) {
                const node = children[index];
                if (node !== undefined)
                    open.push({ node, up: at, top });
            }
        }
    }
    return formulas;
}
function placeOfFormula({ app }, { property, at }) {
    return {
        file: app?.documentName ?? '',
        inside: at.top.file,
        name: (0,_bounded_text_js__WEBPACK_IMPORTED_MODULE_0__/* .boundedText */ .L)(`${pathTo(at)} › ${property}`, LONGEST_PATH)
    };
}
const LONGEST_PATH = 1000;
function pathTo(place) {
    const { node, up } = place;
    place.path ??= (0,_bounded_text_js__WEBPACK_IMPORTED_MODULE_0__/* .boundedText */ .L)(up === undefined ? node.name : `${pathTo(up)} › ${node.name}`, LONGEST_PATH);
    return place.path;
}


/***/ }),

/***/ 69526:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ lookedUpSteps)
/* harmony export */ });
/* harmony import */ var _base_display_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65611);
/* harmony import */ var _base_objects_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(30605);
/* harmony import */ var _json_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79092);
/* harmony import */ var _structure_flow_steps_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55158);
/* harmony import */ var _environment_ids_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16696);
/* harmony import */ var _secret_shapes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(56183);
/* harmony import */ var _secret_words_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(63816);







function* lookedUpSteps({ definition }) {
    for (const step of (0,_structure_flow_steps_js__WEBPACK_IMPORTED_MODULE_2__/* .stepsOf */ .B_)(definition)) {
        const connector = connectorOf(step, definition);
        const written = connector === 'sharepointonline'
            ? listOf(step, definition)
            : connector === 'excelonlinebusiness'
                ? tableOf(step, definition)
                : undefined;
        if (connector !== undefined && written !== undefined)
            yield { name: step.name, pointer: step.pointer, connector, ...written };
    }
}
function connectorOf(step, definition) {
    const reference = (0,_structure_flow_steps_js__WEBPACK_IMPORTED_MODULE_2__/* .referenceOf */ .Bz)(step)?.name;
    const id = (0,_json_text_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(step.step, 'inputs', 'host', 'apiId') ??
        (reference === undefined ? undefined : (0,_json_text_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(definition, 'properties', 'connectionReferences', reference, 'id'));
    const name = id === undefined ? reference?.replace(/_\d{1,3}$/, '') : id.slice(id.lastIndexOf('/') + 1);
    return name?.toLowerCase().replace(/^shared_/, '');
}
const PARAMETER = /^@parameters\('([^']{1,200})'\)$/;
class Literals {
    holders = [];
    #parameters;
    #definition;
    constructor(step, definition) {
        this.#parameters = (0,_json_text_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(step.step, 'inputs', 'parameters');
        this.#definition = definition;
    }
    of(key) {
        const text = (0,_json_text_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(this.#parameters, key);
        if (text === undefined || !(0,_base_objects_js__WEBPACK_IMPORTED_MODULE_5__/* .isObject */ .G)(this.#parameters))
            return undefined;
        const parameter = PARAMETER.exec(text.slice(0, 300))?.[1];
        if (parameter !== undefined) {
            const holder = (0,_json_text_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(this.#definition, 'properties', 'definition', 'parameters', parameter);
            const value = (0,_json_text_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(holder, 'defaultValue');
            if (!(0,_base_objects_js__WEBPACK_IMPORTED_MODULE_5__/* .isObject */ .G)(holder) || value === undefined)
                return undefined;
            this.holders.push({ holder, keys: ['defaultValue'] });
            return value;
        }
        if (text.startsWith('@') || text.includes('@{'))
            return undefined;
        this.holders.push({ holder: this.#parameters, keys: [key] });
        return text;
    }
}
const PATH = /^(?:\/v\d)?\/datasets\/@\{encodeURIComponent\(encodeURIComponent\('([^']{1,500})'\)\)\}\/tables\/@\{encodeURIComponent\(encodeURIComponent\('([^']{1,200})'\)\)\}/i;
function listOf(step, definition) {
    const inputs = (0,_json_text_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(step.step, 'inputs');
    const path = PATH.exec((0,_json_text_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(inputs, 'path')?.slice(0, 1000) ?? '');
    const literals = new Literals(step, definition);
    const dataset = path?.[1] ?? literals.of('dataset');
    const table = path?.[2] ?? literals.of('table');
    if (dataset === undefined || table === undefined || isNobodys(dataset))
        return undefined;
    return {
        target: `list ${visible(table)} of ${visible(dataset)}`,
        holders: path !== null && (0,_base_objects_js__WEBPACK_IMPORTED_MODULE_5__/* .isObject */ .G)(inputs) ? [{ holder: inputs, keys: ['path'] }] : literals.holders
    };
}
function tableOf(step, definition) {
    const literals = new Literals(step, definition);
    const table = literals.of('table');
    const file = literals.of('file');
    if (table === undefined || file === undefined)
        return undefined;
    const drive = literals.of('drive');
    const source = literals.of('source');
    const parts = [
        `table ${visible(table)}`,
        `file ${visible(file)}`,
        ...(drive === undefined ? [] : [`drive ${visible(drive)}`]),
        ...(source === undefined || source === 'me' ? [] : [visibleSource(source)])
    ];
    return { target: parts.join(' of '), holders: literals.holders };
}
function visible(text) {
    const shown = (0,_secret_shapes_js__WEBPACK_IMPORTED_MODULE_4__/* .withoutSecrets */ .cT)(text, 400);
    return /^(?=.*[\d!])[\w!{}.-]{20,}$/.test(shown) ? (0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .shortened */ .vI)(shown) : (0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)((0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(shown, 100));
}
function visibleSource(source) {
    const id = (0,_environment_ids_js__WEBPACK_IMPORTED_MODULE_3__/* .fileIdIn */ .p)(source, 'source');
    return id?.kind === 'group' ? `group ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .shortened */ .vI)(id.value)}` : visible(source);
}
const isNobodys = (dataset) => {
    const host = /^https?:\/\/([^/?#]{1,250})/i.exec(dataset)?.[1];
    return host !== undefined && (0,_secret_words_js__WEBPACK_IMPORTED_MODULE_6__/* .isPlaceholder */ .wK)(host);
};


/***/ }),

/***/ 25842:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   nI: () => (/* binding */ emailsIn),
/* harmony export */   x2: () => (/* binding */ shortenedEmail),
/* harmony export */   xf: () => (/* binding */ isEmail)
/* harmony export */ });
const ADDRESS = /(?<![\w.+'-])[\w.+'-]{1,64}@(?:[a-z0-9-]{1,63}\.){1,4}[a-z]{2,24}(?![\w@-])/gi;
const NO_DOMAIN = /@(?:(?:[\w-]{1,63}\.){0,3}example(?:\.(?:com|org|net|edu))?|odata\..*|.*\.(?:png|jpe?g|gif|svg|webp|bind|type))$/i;
function emailsIn(text) {
    const found = new Set();
    for (const [address] of text.matchAll(ADDRESS)) {
        const clean = address.replace(/^['.]+/, '').toLowerCase();
        if (!NO_DOMAIN.test(clean) && !clean.startsWith('@'))
            found.add(clean);
    }
    return [...found];
}
const isEmail = (text) => text.length <= 320 && /^[\w.+'-]{1,64}@(?:[a-z0-9-]{1,63}\.){1,8}[a-z]{2,24}$/i.test(text.trim());
function shortenedEmail(address) {
    const at = address.lastIndexOf('@');
    return `${address.slice(0, 1)}…${address.slice(at)}`;
}


/***/ })

};
