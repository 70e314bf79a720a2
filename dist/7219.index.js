export const id = 7219;
export const ids = [7219];
export const modules = {

/***/ 13695:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ uriDecoded),
/* harmony export */   W: () => (/* binding */ uriPart)
/* harmony export */ });
const uriPart = (text) => encodeURIComponent(text.toWellFormed());
function uriDecoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
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

/***/ 53985:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ hostedValues)
/* harmony export */ });
/* harmony import */ var _base_guid_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94044);
/* harmony import */ var _base_uri_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13695);
/* harmony import */ var _secret_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63816);



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
const ENVIRONMENT = new RegExp(`/(?:environments|e)/((?:Default-|Legacy-)?${_base_guid_js__WEBPACK_IMPORTED_MODULE_0__/* .GUID */ .S})`, 'i');
const ADDRESS = /https?:\/\/([a-z0-9][a-z0-9.-]{0,250})(?::\d{1,5})?((?:\/[^\s"'<>?#\\|{}]{0,500})?)/gi;
const ENCODED_ADDRESS = /https?(%(?:25)?3A)%(?:25)?2F%(?:25)?2F[\w.~%-]{1,1500}/gi;
const SERVER = /(?<![\w.@/-])([a-z0-9][a-z0-9-]{0,62}\.database\.(?:windows\.net|usgovcloudapi\.net|chinacloudapi\.cn))(?![\w-])/gi;
const DOMAIN = /(?<![\w.@-])([a-z0-9][a-z0-9-]{0,62}\.onmicrosoft\.(?:com|us|de|cn))(?![\w.-])/gi;
function hostedValues(text) {
    const isEncoded = text.includes('%') && /^https?%|[^a-z]https?%/i.test(text);
    if (!text.includes('.') && !text.includes('://') && !isEncoded)
        return [];
    const found = [];
    if (text.includes('://'))
        for (const match of text.matchAll(ADDRESS)) {
            const { index, 0: whole, 1: named = '', 2: path = '' } = match;
            const end = index + whole.length;
            const next = text[end];
            if (path === '' && (next === '@' || next === ':'))
                continue;
            const host = hostOf(named);
            if (host === undefined)
                continue;
            const value = valueOf(host, path);
            if (value !== undefined)
                found.push({ ...value, start: index, end, encoded: 0 });
            const pathStart = end - path.length;
            const tenant = SIGN_IN.test(host) ? TENANT.exec(path)?.[1] : undefined;
            if (tenant !== undefined)
                found.push(partOf('tenant', tenant, pathStart + path.indexOf(tenant)));
            const environment = PORTAL.test(host) ? ENVIRONMENT.exec(path)?.[1] : undefined;
            if (environment !== undefined)
                found.push(partOf('environment', environment, pathStart + path.indexOf(environment)));
        }
    if (isEncoded)
        for (const value of encodedValues(text))
            found.push(value);
    if (/\.database\./i.test(text))
        for (const { 1: host = '', index } of text.matchAll(SERVER))
            found.push(partOf('SQL server', host, index));
    if (/\.onmicrosoft\./i.test(text))
        for (const { 1: domain = '', index } of text.matchAll(DOMAIN))
            found.push(partOf('tenant', domain, index));
    return found;
}
function* encodedValues(text) {
    for (const { index, 0: whole, 1: colon = '' } of text.matchAll(ENCODED_ADDRESS)) {
        const encoded = colon.length === 3 ? 1 : 2;
        const address = encoded === 1 ? (0,_base_uri_js__WEBPACK_IMPORTED_MODULE_1__/* .uriDecoded */ .B)(whole) : (0,_base_uri_js__WEBPACK_IMPORTED_MODULE_1__/* .uriDecoded */ .B)((0,_base_uri_js__WEBPACK_IMPORTED_MODULE_1__/* .uriDecoded */ .B)(whole));
        const [, named = '', path = ''] = /^https?:\/\/([a-z0-9][a-z0-9.-]{0,250})(.*)$/is.exec(address) ?? [];
        const host = hostOf(named);
        const value = host === undefined ? undefined : valueOf(host, path);
        if (value !== undefined)
            yield { ...value, start: index, end: index + whole.length, encoded };
    }
}
function hostOf(named) {
    const host = named.toLowerCase().replace(/\.$/, '');
    return NOBODYS.test(host) || (0,_secret_words_js__WEBPACK_IMPORTED_MODULE_2__/* .isPlaceholder */ .wK)(host) ? undefined : host;
}
function valueOf(host, path) {
    const kind = HOSTS.find(entry => entry.host.test(host));
    return kind === undefined
        ? undefined
        : { kind: kind.kind, value: host + (0,_base_uri_js__WEBPACK_IMPORTED_MODULE_1__/* .uriDecoded */ .B)(kind.path?.exec(path)?.[0] ?? '') };
}
const partOf = (kind, text, start) => ({
    kind,
    value: text.toLowerCase(),
    start,
    end: start + text.length
});


/***/ }),

/***/ 16696:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ fileIdIn)
/* harmony export */ });
/* harmony import */ var _base_guid_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94044);

const DRIVE = /^b![\w-]{20,100}$/;
const ITEM = /^(?:b![\w-]{20,100}\.)?01[a-z2-7]{30,40}$/i;
const PERSONAL_ITEM = /^[0-9a-f]{13,16}!s?\w{1,40}$/i;
const GROUP = new RegExp(`^groups/(${_base_guid_js__WEBPACK_IMPORTED_MODULE_0__/* .GUID */ .S})$`, 'i');
const SITE = new RegExp(`^sites/([a-z0-9.-]{1,250},${_base_guid_js__WEBPACK_IMPORTED_MODULE_0__/* .GUID */ .S},${_base_guid_js__WEBPACK_IMPORTED_MODULE_0__/* .GUID */ .S})$`, 'i');
const TABLE = new RegExp(`^\\{${_base_guid_js__WEBPACK_IMPORTED_MODULE_0__/* .GUID */ .S}\\}$`, 'i');
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
                    pointer: () => pointerOf(link, start),
                    path: link
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
function pointerOf(link, start) {
    if (link === undefined)
        return start;
    link.pointer ??= (0,_position_js__WEBPACK_IMPORTED_MODULE_0__/* .pointerBelow */ .Hg)(pointerOf(link.up, start), link.key);
    return link.pointer;
}


/***/ }),

/***/ 25842:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UO: () => (/* binding */ foundEmails),
/* harmony export */   nI: () => (/* binding */ emailsIn),
/* harmony export */   x2: () => (/* binding */ shortenedEmail),
/* harmony export */   xf: () => (/* binding */ isEmail)
/* harmony export */ });
const ADDRESS = /(?<![\w.+'-])[\w.+'-]{1,64}@(?:[a-z0-9-]{1,63}\.){1,4}[a-z]{2,24}(?![\w@-])/gi;
const NO_DOMAIN = /@(?:(?:[\w-]{1,63}\.){0,3}example(?:\.(?:com|org|net|edu))?|odata\..*|.*\.(?:png|jpe?g|gif|svg|webp|bind|type))$/i;
function* foundEmails(text) {
    for (const { index, 0: whole } of text.matchAll(ADDRESS)) {
        const bare = whole.replace(/^['.]+/, '');
        const address = bare.toLowerCase();
        const end = index + whole.length;
        if (!NO_DOMAIN.test(address) && !address.startsWith('@'))
            yield { address, start: end - bare.length, end };
    }
}
const emailsIn = (text) => [
    ...new Set(Array.from(foundEmails(text), ({ address }) => address))
];
const isEmail = (text) => text.length <= 320 && /^[\w.+'-]{1,64}@(?:[a-z0-9-]{1,63}\.){1,8}[a-z]{2,24}$/i.test(text.trim());
function shortenedEmail(address) {
    const at = address.lastIndexOf('@');
    return `${address.slice(0, 1)}…${address.slice(at)}`;
}


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

/***/ 52321:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CN: () => (/* binding */ hitsInFormula),
/* harmony export */   SS: () => (/* binding */ hitsInTable),
/* harmony export */   e6: () => (/* binding */ hitsInFlow),
/* harmony export */   eQ: () => (/* binding */ isId),
/* harmony export */   wN: () => (/* binding */ hitsInDataset)
/* harmony export */ });
/* harmony import */ var _base_guid_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94044);
/* harmony import */ var _rules_content_environment_ids_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16696);
/* harmony import */ var _rules_content_environment_hosts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53985);
/* harmony import */ var _rules_content_mail_addresses_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(25842);
/* harmony import */ var _rules_content_secret_words_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(63816);
/* harmony import */ var _value_kinds_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90808);






const isId = (text) => (0,_base_guid_js__WEBPACK_IMPORTED_MODULE_0__/* .isGuid */ .W)(text) && !/^[0-]+$/.test(text);
const ENVIRONMENT = new RegExp(`^(?:Default|Legacy)-${_base_guid_js__WEBPACK_IMPORTED_MODULE_0__/* .GUID */ .S}$`, 'i');
const whole = (kind, text, value = text.toLowerCase()) => ({
    kind,
    value,
    start: 0,
    end: text.length
});
const part = (kind, text, start, value = text.toLowerCase()) => ({
    kind,
    value,
    start,
    end: start + text.length
});
const mailboxes = (text) => Array.from((0,_rules_content_mail_addresses_js__WEBPACK_IMPORTED_MODULE_4__/* .foundEmails */ .UO)(text), ({ address, start, end }) => ({ kind: 'mailbox', value: address, start, end }));
const hitsInDataset = (text) => (0,_rules_content_environment_hosts_js__WEBPACK_IMPORTED_MODULE_2__/* .hostedValues */ .A)(text);
const hitsInTable = (text) => (isId(text) ? [whole('list', text)] : []);
const SHOWN_ONLY = /^(?:HintText|Tooltip|AccessibleLabel)$/i;
const QUOTED_ID = new RegExp(`"((?:Default-|Legacy-)?${_base_guid_js__WEBPACK_IMPORTED_MODULE_0__/* .GUID */ .S})"`, 'gi');
function hitsInFormula(text, property) {
    const hits = (0,_rules_content_environment_hosts_js__WEBPACK_IMPORTED_MODULE_2__/* .hostedValues */ .A)(text);
    if (SHOWN_ONLY.test(property))
        return hits;
    if (text.includes('@'))
        for (const hit of mailboxes(text))
            hits.push(hit);
    if (text.length >= 38 && text.includes('-'))
        for (const { 1: id = '', index } of text.matchAll(QUOTED_ID))
            if (isId(id))
                hits.push(part(_value_kinds_js__WEBPACK_IMPORTED_MODULE_3__.ID, id, index + 1));
            else if (ENVIRONMENT.test(id))
                hits.push(part('environment', id, index + 1));
    return hits;
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
function hitsInFlow(leaf) {
    const { text, key } = leaf;
    if (text.length < 3 || text.length > LONGEST_TEXT || NOT_DONE.has(key) || leaf.above().includes('metadata'))
        return [];
    const hits = (0,_rules_content_environment_hosts_js__WEBPACK_IMPORTED_MODULE_2__/* .hostedValues */ .A)(text);
    if (text.includes('@') && text.length <= LONGEST_OF_RECIPIENTS)
        for (const hit of mailboxes(text))
            hits.push(hit);
    if (key === 'path' && text.includes('/tables/'))
        for (const { 0: found, 1: id = '', index } of text.matchAll(LIST_IN_PATH))
            if (isId(id))
                hits.push(part('list', id, index + found.indexOf(id)));
    const name = key.slice(key.lastIndexOf('/') + 1).toLowerCase();
    const kind = Object.hasOwn(NAMED, name) ? NAMED[name] : undefined;
    const file = (0,_rules_content_environment_ids_js__WEBPACK_IMPORTED_MODULE_1__/* .fileIdIn */ .p)(text, name);
    if (file !== undefined) {
        hits.push(part(file.kind, text.slice(-file.value.length), text.length - file.value.length, file.value));
    }
    else if (isId(text) || ENVIRONMENT.test(text)) {
        if (kind !== undefined && !BY_NAME.has(kind))
            hits.push(whole(kind, text));
        else if (ENVIRONMENT.test(text))
            hits.push(whole('environment', text));
        else if (key !== 'id')
            hits.push(whole(_value_kinds_js__WEBPACK_IMPORTED_MODULE_3__.ID, text));
    }
    else if (kind !== undefined && BY_NAME.has(kind) && isServerName(text))
        hits.push(whole(kind, text, text));
    const share = text.startsWith('\\\\') ? /^\\\\([\w.-]{1,255}\\[^\\/:*?"<>|\r\n]{1,80})/.exec(text)?.[1] : undefined;
    if (share !== undefined)
        hits.push(part('file server', share, 2, share));
    return hits;
}
const isServerName = (text) => /^[\w.\\,-]{2,255}$/.test(text) && !/^default$/i.test(text) && !/\.database\./i.test(text) && !(0,_rules_content_secret_words_js__WEBPACK_IMPORTED_MODULE_5__/* .isPlaceholder */ .wK)(text);


/***/ }),

/***/ 48823:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B3: () => (/* binding */ rangeAt),
/* harmony export */   YE: () => (/* binding */ literalsOfFormula),
/* harmony export */   zc: () => (/* binding */ writtenOutInFlow)
/* harmony export */ });
function literalsOfFormula(text) {
    const ranges = [];
    const open = [];
    for (let at = 0; at < text.length;) {
        const character = text[at];
        const next = text[at + 1];
        if (character === '/' && (next === '/' || next === '*'))
            at = afterComment(text, at);
        else if (character === "'")
            at = afterQuoted(text, at + 1, "'");
        else if (character === '"') {
            const end = afterQuoted(text, at + 1, '"');
            ranges.push({ start: at + 1, end: endOf(text, at + 1, end) });
            at = end;
        }
        else if (character === '$' && next === '"')
            at = literalPart(text, at + 2, ranges, open);
        else if (character === '{' && open.length > 0) {
            open[open.length - 1] = (open.at(-1) ?? 0) + 1;
            at += 1;
        }
        else if (character === '}' && open.length > 0) {
            const left = (open.pop() ?? 0) - 1;
            at += 1;
            if (left > 0)
                open.push(left);
            else
                at = literalPart(text, at, ranges, open);
        }
        else
            at += 1;
    }
    return ranges;
}
function literalPart(text, start, ranges, open) {
    for (let at = start; at < text.length; at += 1) {
        const character = text[at];
        if (character !== '"' && character !== '{')
            continue;
        if (text[at + 1] === character) {
            at += 1;
            continue;
        }
        ranges.push({ start, end: at });
        if (character === '{')
            open.push(1);
        return at + 1;
    }
    ranges.push({ start, end: text.length });
    return text.length;
}
function afterQuoted(text, start, mark) {
    for (let at = text.indexOf(mark, start); at >= 0; at = text.indexOf(mark, at + 2))
        if (text[at + 1] !== mark)
            return at + 1;
    return text.length;
}
const endOf = (text, start, end) => end > start && text[end - 1] === '"' ? end - 1 : end;
function afterComment(text, start) {
    const end = text[start + 1] === '/' ? text.indexOf('\n', start) : text.indexOf('*/', start + 2);
    if (end < 0)
        return text.length;
    return text[start + 1] === '/' ? end : end + 2;
}
function writtenOutInFlow(text) {
    if (text.startsWith('@') && text[1] !== '{')
        return text[1] === '@' ? [{ start: 0, end: text.length }] : literalsOfExpression(text, 1, text.length).ranges;
    const ranges = [];
    let start = 0;
    for (let at = text.indexOf('@{'); at >= 0; at = text.indexOf('@{', at)) {
        if (at > 0 && text[at - 1] === '@') {
            at += 2;
            continue;
        }
        ranges.push({ start, end: at });
        const inside = literalsOfExpression(text, at + 2, text.length, '}');
        for (const range of inside.ranges)
            ranges.push(range);
        start = inside.end;
        at = start;
    }
    ranges.push({ start, end: text.length });
    return ranges;
}
function literalsOfExpression(text, from, to, close = '') {
    const ranges = [];
    for (let at = from; at < to;) {
        const character = text[at];
        if (character === close)
            return { ranges, end: at + 1 };
        if (character !== "'") {
            at += 1;
            continue;
        }
        const end = text.indexOf("'", at + 1);
        ranges.push({ start: at + 1, end: end < 0 ? to : end, isQuoted: true });
        at = end < 0 ? to : end + 1;
    }
    return { ranges, end: to };
}
function rangeAt(ranges, start) {
    let [low, high] = [0, ranges.length];
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((ranges[middle]?.start ?? 0) <= start)
            low = middle + 1;
        else
            high = middle;
    }
    const found = ranges[low - 1];
    return found !== undefined && start < found.end ? found : undefined;
}


/***/ }),

/***/ 80822:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ spotsOfFlow),
/* harmony export */   i: () => (/* binding */ spotsOfApp)
/* harmony export */ });
/* harmony import */ var _base_display_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65611);
/* harmony import */ var _base_objects_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(30605);
/* harmony import */ var _json_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79092);
/* harmony import */ var _rules_content_leaves_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81408);
/* harmony import */ var _rules_position_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(20717);
/* harmony import */ var _hits_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(52321);
/* harmony import */ var _literals_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(48823);







const all = (text) => [{ start: 0, end: text.length }];
function* spotsOfApp(app) {
    for (const [id, reference] of Object.entries(app.connectionReferences)) {
        const sets = (0,_json_text_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(reference, 'dataSets');
        const called = (0,_json_text_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(reference, 'displayName');
        for (const [set, content] of Object.entries((0,_base_objects_js__WEBPACK_IMPORTED_MODULE_5__/* .isObject */ .G)(sets) ? sets : {})) {
            const start = ['appDefinitionTemplate', 'properties', 'connectionReferences', id, 'dataSets', set];
            const spot = (text, hits, isKey, name, ...more) => ({
                path: () => [...start, ...more],
                isKey,
                text,
                hits,
                written: () => all(text),
                place: () => ({ file: app.fileName, pointer: (0,_rules_position_js__WEBPACK_IMPORTED_MODULE_3__/* .pointerTo */ .xH)(...start, ...more), name })
            });
            yield spot(set, (0,_hits_js__WEBPACK_IMPORTED_MODULE_4__/* .hitsInDataset */ .wN)(set), true, `connection reference ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(typeof called === 'string' ? called : id)}`);
            const sources = (0,_json_text_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(content, 'dataSources');
            for (const [name, source] of Object.entries((0,_base_objects_js__WEBPACK_IMPORTED_MODULE_5__/* .isObject */ .G)(sources) ? sources : {})) {
                const table = (0,_json_text_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(source, 'tableName');
                if (typeof table === 'string')
                    yield spot(table, (0,_hits_js__WEBPACK_IMPORTED_MODULE_4__/* .hitsInTable */ .SS)(table), false, `data source ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(name)}`, 'dataSources', name, 'tableName');
            }
        }
    }
}
function* spotsOfFlow({ definition, names, displayName }) {
    const name = `flow ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(displayName)}`;
    for (const part of ['triggers', 'actions', 'parameters']) {
        const start = ['properties', 'definition', part];
        for (const leaf of (0,_rules_content_leaves_js__WEBPACK_IMPORTED_MODULE_2__/* .leavesOf */ .w)((0,_json_text_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(definition, ...start), (0,_rules_position_js__WEBPACK_IMPORTED_MODULE_3__/* .pointerTo */ .xH)(...start)))
            yield {
                leaf,
                path: () => [...start, ...keysTo(leaf.path)],
                isKey: false,
                text: leaf.text,
                hits: (0,_hits_js__WEBPACK_IMPORTED_MODULE_4__/* .hitsInFlow */ .e6)(leaf),
                written: () => (0,_literals_js__WEBPACK_IMPORTED_MODULE_6__/* .writtenOutInFlow */ .zc)(leaf.text),
                place: () => ({ file: names.definition, pointer: leaf.pointer(), name })
            };
    }
}
function keysTo(link) {
    const keys = [];
    for (let at = link; at !== undefined; at = at.up)
        keys.push(String(at.key));
    return keys.toReversed();
}


/***/ })

};
