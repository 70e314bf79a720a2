export const id = 6;
export const ids = [6];
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

/***/ 30616:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ey: () => (/* binding */ ENTITIES),
/* harmony export */   H2: () => (/* binding */ Controls),
/* harmony export */   IO: () => (/* binding */ LAYER),
/* harmony export */   IW: () => (/* binding */ isLayer),
/* harmony export */   ZZ: () => (/* binding */ layerOf)
/* harmony export */ });
/* harmony import */ var _base_objects_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30605);
/* harmony import */ var _json_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79092);
/* harmony import */ var _control_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61401);
/* harmony import */ var _line_ends_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31979);




const ENTITIES = 'Entities.json';
const RANK = { app: 0, screen: 1, component: 2, control: 3 };
class Controls {
    #tops = [];
    #components = new Map();
    #reading;
    constructor(reading) {
        this.#reading = reading;
    }
    readFiles() {
        for (const folder of ['Components/', 'Controls/'])
            for (const file of this.#reading.filesIn(folder, '.json')) {
                const value = this.#reading.json(file);
                if (value === undefined)
                    continue;
                const top = (0,_json_text_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(value, 'TopParent');
                if ((0,_base_objects_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .G)(top))
                    this.#add(file, [top], folder === 'Components/');
                else
                    this.#reading.fault(file, `${file} cannot be read: it has no "TopParent".`);
            }
    }
    readEntities(value) {
        this.#add(ENTITIES, listAt(value, 'Components'), true);
        const isControl = (entity) => (0,_json_text_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(entity, 'Type') === 'ControlInfo';
        this.#add(ENTITIES, listAt(value, 'Entities').filter(isControl), false);
    }
    nodes() {
        const sorted = this.#tops.toSorted((one, other) => RANK[one.node.kind] - RANK[other.node.kind] || one.index - other.index);
        return sorted.map(({ node }) => node);
    }
    #add(file, tops, components) {
        if (components)
            for (const top of tops) {
                const template = (0,_json_text_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(top, 'Template', 'Name');
                const name = (0,_control_name_js__WEBPACK_IMPORTED_MODULE_1__/* .controlName */ .F)((0,_json_text_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(top, 'Name'));
                if (template !== undefined && name !== undefined)
                    this.#components.set(template, name);
            }
        let nameless = 0;
        const nodeOf = (value, kind) => {
            const name = (0,_control_name_js__WEBPACK_IMPORTED_MODULE_1__/* .controlName */ .F)((0,_json_text_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(value, 'Name'));
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
            const index = (0,_json_text_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(top, 'Index');
            if (node !== undefined)
                this.#tops.push({ node: { ...node, file }, index: typeof index === 'number' ? index : Number.MAX_SAFE_INTEGER });
        }
        if (nameless > 0)
            this.#reading.fault(file, `${file} cannot be read completely: ${nameless === 1 ? '1 of its controls has' : `${nameless} of its controls have`} no name.`);
    }
    #typeOf(value) {
        const template = (0,_json_text_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(value, 'Template', 'Name') ?? '';
        const component = (0,_json_text_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(value, 'Template', 'ComponentDefinitionInfo', 'Name');
        return (0,_control_name_js__WEBPACK_IMPORTED_MODULE_1__/* .controlName */ .F)(component ?? this.#components.get(template) ?? template);
    }
}
function kindOf(top, component) {
    if (component || (0,_json_text_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(top, 'Template', 'IsComponentDefinition') === true)
        return 'component';
    const template = ((0,_json_text_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(top, 'Template', 'Name') ?? '').toLowerCase();
    if (template === 'appinfo')
        return 'app';
    return ['apptest', 'testsuite', 'testcase'].includes(template) ? undefined : 'screen';
}
function listAt(value, key) {
    const list = (0,_json_text_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(value, key);
    return Array.isArray(list) ? list : [];
}
function* rulesOf(value) {
    yield* listAt(value, 'Rules');
    for (const dynamic of listAt(value, 'DynamicProperties'))
        yield (0,_json_text_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(dynamic, 'Rule');
}
const LAYER = 'ZIndex';
const isLayer = (script) => typeof script === 'string' && /^\d{1,9}$/.test(script);
function layerOf(value) {
    const rule = listAt(value, 'Rules').find(candidate => (0,_json_text_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(candidate, 'Property') === LAYER);
    const script = (0,_json_text_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(rule, 'InvariantScript');
    return isLayer(script) ? Number(script) : 0;
}
function propertiesOf(value) {
    const properties = new Map();
    for (const rule of rulesOf(value)) {
        const property = (0,_json_text_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(rule, 'Property');
        const script = (0,_json_text_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(rule, 'InvariantScript');
        if (typeof property !== 'string' || typeof script !== 'string')
            continue;
        if (property !== LAYER || !isLayer(script))
            properties.set(property, (0,_line_ends_js__WEBPACK_IMPORTED_MODULE_3__/* .withLineFeeds */ .g)(script));
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

// EXTERNAL MODULE: ./lib/package/rules/content/formulas.js
var formulas = __webpack_require__(97059);
// EXTERNAL MODULE: ./lib/package/rules/content/leaves.js
var leaves = __webpack_require__(81408);
// EXTERNAL MODULE: ./lib/package/rules/content/mail-addresses.js
var mail_addresses = __webpack_require__(25842);
;// CONCATENATED MODULE: ./lib/package/rules/content/environment-values.js










const ID = 'id';
class Values {
    #known = new aggregation/* Things */.mq();
    add(kind, value, place) {
        this.#known.add(`${kind} ${value.toLowerCase()}`, () => ({ kind, value, places: [], count: 0 }), place);
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
        const told = new Set(values.filter(({ kind }) => kind !== ID).map(({ value }) => value.toLowerCase()));
        return values.filter(({ kind, value }) => kind !== ID || !told.has(value.toLowerCase()));
    }
}
function environmentValues(pkg, document) {
    const values = new Values();
    inConnections(pkg, values);
    inDataSources(pkg, document, values);
    for (const formula of (0,formulas/* writtenFormulas */.P)(document))
        inFormula(formula.text, formula.property, () => (0,formulas/* placeOfFormula */.n)(pkg, formula), values);
    for (const { definition, names, displayName } of pkg.flows) {
        const name = `flow ${(0,display/* quoted */.TL)(displayName)}`;
        for (const part of ['triggers', 'actions', 'parameters']) {
            const path = ['properties', 'definition', part];
            for (const leaf of (0,leaves/* leavesOf */.w)((0,json_text/* valueAt */.fK)(definition, ...path), (0,position/* pointerTo */.xH)(...path)))
                inFlow(leaf, () => ({ file: names.definition, pointer: leaf.pointer(), name }), values);
        }
    }
    return values.all();
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
    if (isId(text) || environment_values_ENVIRONMENT.test(text)) {
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
